"""Stands for pandas._na."""

from ..core import alias

__getattr__ = alias("pandas._na")
