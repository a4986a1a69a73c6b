"""Stands for pandas.indexes.period."""

from .. import alias

__getattr__ = alias("pandas.indexes.period")
