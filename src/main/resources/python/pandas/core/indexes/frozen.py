"""Stands for pandas.indexes.names."""

from .. import alias

__getattr__ = alias("pandas.indexes.names")
