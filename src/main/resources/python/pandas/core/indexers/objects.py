"""Stands for pandas.window.bounds."""

from .. import alias

__getattr__ = alias("pandas.window.bounds")
