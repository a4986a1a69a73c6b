"""Stands for pandas.groupby.grouper."""

from .. import alias

__getattr__ = alias("pandas.groupby.grouper")
