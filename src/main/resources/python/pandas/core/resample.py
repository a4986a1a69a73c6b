"""Stands for pandas.datetimes.resample."""

from . import alias

__getattr__ = alias("pandas.datetimes.resample", "pandas.indexes.datetimes")
