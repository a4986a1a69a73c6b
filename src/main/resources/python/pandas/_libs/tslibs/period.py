"""Stands for pandas.datetimes.period."""

from ...core import alias

__getattr__ = alias("pandas.datetimes.period")
