"""Stands for pandas.dtypes."""

from .. import alias

__getattr__ = alias("pandas.dtypes")
