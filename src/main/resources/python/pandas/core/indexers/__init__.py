"""Stands for pandas' package of indexers."""
