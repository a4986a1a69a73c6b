"""Stands for pandas.arrays.datetimes."""

from .. import alias

__getattr__ = alias("pandas.arrays.datetimes")
