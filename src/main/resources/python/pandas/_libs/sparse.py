"""Stands for pandas.arrays.sparse_index."""

from ..core import alias

__getattr__ = alias("pandas.arrays.sparse_index")
