"""Methods that Series and DataFrame share, by concern; each module is imported at its first use."""
