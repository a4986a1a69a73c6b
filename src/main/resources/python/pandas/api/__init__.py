"""Types and registration for other libraries."""
