"""Stands for pandas.indexes.category."""

from .. import alias

__getattr__ = alias("pandas.indexes.category")
