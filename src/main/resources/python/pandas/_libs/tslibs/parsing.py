"""Stands for pandas.datetimes.parse."""

from ...core import alias

__getattr__ = alias("pandas.datetimes.parse")
