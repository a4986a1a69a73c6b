"""Stands for pandas.indexing."""

from . import alias

__getattr__ = alias("pandas.indexing")
