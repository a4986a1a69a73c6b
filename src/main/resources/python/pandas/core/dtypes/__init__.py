"""Stands for pandas' package of dtypes."""
