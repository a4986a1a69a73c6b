"""Stands for pandas' package of what it has compiled."""
