"""Stands for pandas.arrays.masked, and for pandas.dtypes with the dtypes of its arrays."""

from .. import alias

__getattr__ = alias("pandas.arrays.masked", "pandas.dtypes")
