"""Stands for pandas.series."""

from . import alias

__getattr__ = alias("pandas.series")
