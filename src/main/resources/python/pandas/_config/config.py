"""Stands for pandas.errors."""

from ..core import alias

__getattr__ = alias("pandas.errors")
