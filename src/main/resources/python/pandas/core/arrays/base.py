"""Stands for pandas.arrays.base."""

from .. import alias

__getattr__ = alias("pandas.arrays.base")
