"""Methods of DataFrame alone, by concern; each module is imported at its first use."""
