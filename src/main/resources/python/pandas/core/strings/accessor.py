"""Stands for pandas.strings."""

from .. import alias

__getattr__ = alias("pandas.strings")
