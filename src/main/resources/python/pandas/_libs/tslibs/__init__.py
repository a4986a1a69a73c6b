"""Stands for pandas."""

from ...core import alias

__getattr__ = alias("pandas")
