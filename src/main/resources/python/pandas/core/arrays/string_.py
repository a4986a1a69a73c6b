"""Stands for pandas.arrays.string_, and for pandas.dtypes with the dtype of its arrays."""

from .. import alias

__getattr__ = alias("pandas.arrays.string_", "pandas.dtypes")
