"""Stands for pandas.generic.flags."""

from . import alias

__getattr__ = alias("pandas.generic.flags")
