"""Stands for pandas.generic.base."""

from . import alias

__getattr__ = alias("pandas.generic.base")
