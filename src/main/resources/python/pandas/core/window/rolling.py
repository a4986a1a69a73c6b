"""Stands for pandas.window.rolling."""

from .. import alias

__getattr__ = alias("pandas.window.rolling")
