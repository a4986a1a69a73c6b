"""Stands for pandas.indexes.base."""

from .. import alias

__getattr__ = alias("pandas.indexes.base")
