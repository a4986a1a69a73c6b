"""Stands for pandas.groupby.generic."""

from .. import alias

__getattr__ = alias("pandas.groupby")
