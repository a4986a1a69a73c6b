"""Methods of Series alone, by concern; each module is imported at its first use."""
