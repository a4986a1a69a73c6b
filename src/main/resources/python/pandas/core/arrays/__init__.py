"""Stands for pandas' package of arrays."""
