"""Stands for pandas' package of indexes."""
