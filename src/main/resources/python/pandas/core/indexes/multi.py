"""Stands for pandas.indexes.multi."""

from .. import alias

__getattr__ = alias("pandas.indexes.multi")
