"""Stands for pandas.indexes.range."""

from .. import alias

__getattr__ = alias("pandas.indexes.range")
