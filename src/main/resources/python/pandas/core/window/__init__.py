"""Stands for pandas' package of windows."""
