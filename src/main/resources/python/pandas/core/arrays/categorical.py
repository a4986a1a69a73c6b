"""Stands for pandas.arrays.categorical."""

from .. import alias

__getattr__ = alias("pandas.arrays.categorical")
