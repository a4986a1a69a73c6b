"""Stands for pandas.api.types."""

from .. import alias

__getattr__ = alias("pandas.api.types")
