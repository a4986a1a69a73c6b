"""Stands for pandas.arrays.masked."""

from .. import alias

__getattr__ = alias("pandas.arrays.masked")
