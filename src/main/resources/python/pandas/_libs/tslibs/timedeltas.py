"""Stands for pandas.datetimes.timedelta."""

from ...core import alias

__getattr__ = alias("pandas.datetimes.timedelta")
