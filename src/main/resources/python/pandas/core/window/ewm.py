"""Stands for pandas.window.exponential."""

from .. import alias

__getattr__ = alias("pandas.window.exponential")
