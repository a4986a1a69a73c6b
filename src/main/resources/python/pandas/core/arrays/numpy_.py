"""Stands for pandas.arrays.numpy_."""

from .. import alias

__getattr__ = alias("pandas.arrays.numpy_")
