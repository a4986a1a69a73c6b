"""Stands for pandas.groupby.base."""

from .. import alias

__getattr__ = alias("pandas.groupby")
