"""Stands for pandas.groupby."""

from .. import alias

__getattr__ = alias("pandas.groupby")
