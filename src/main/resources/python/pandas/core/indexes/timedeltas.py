"""Stands for pandas.indexes.timedeltas."""

from .. import alias

__getattr__ = alias("pandas.indexes.timedeltas", "pandas.datetimes.ranges")
