"""Stands for pandas.arrays.interval."""

from .. import alias

__getattr__ = alias("pandas.arrays.interval")
