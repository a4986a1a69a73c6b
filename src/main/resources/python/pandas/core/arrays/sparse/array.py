"""Stands for pandas.arrays.sparse."""

from ... import alias

__getattr__ = alias("pandas.arrays.sparse")
