"""Stands for pandas' package of sparse arrays."""
