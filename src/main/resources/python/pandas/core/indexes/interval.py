"""Stands for pandas.indexes.interval."""

from .. import alias

__getattr__ = alias("pandas.indexes.interval")
