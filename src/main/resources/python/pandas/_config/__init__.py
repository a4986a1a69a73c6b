"""Stands for pandas' package of options."""
