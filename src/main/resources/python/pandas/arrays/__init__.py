"""The arrays that numpy does not have."""
