"""Stands for pandas' package of methods on text."""
