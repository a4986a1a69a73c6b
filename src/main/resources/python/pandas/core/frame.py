"""Stands for pandas.frame."""

from . import alias

__getattr__ = alias("pandas.frame")
