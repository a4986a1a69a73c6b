"""Stands for pandas.arrays.sparse_accessor."""

from ... import alias

__getattr__ = alias("pandas.arrays.sparse_accessor")
