"""Stands for pandas.datetimes.nat."""

from ...core import alias

__getattr__ = alias("pandas.datetimes.nat")
