"""Stands for pandas.arrays.interval_scalar."""

from ..core import alias

__getattr__ = alias("pandas.arrays.interval_scalar")
