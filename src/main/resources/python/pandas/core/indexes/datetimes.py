"""Stands for pandas.indexes.datetimes."""

from .. import alias

__getattr__ = alias("pandas.indexes.datetimes", "pandas.datetimes.ranges")
