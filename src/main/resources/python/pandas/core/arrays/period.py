"""Stands for pandas.arrays.period."""

from .. import alias

__getattr__ = alias("pandas.arrays.period")
