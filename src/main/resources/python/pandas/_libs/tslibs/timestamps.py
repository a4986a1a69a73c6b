"""Stands for pandas.datetimes.timestamp."""

from ...core import alias

__getattr__ = alias("pandas.datetimes.timestamp")
