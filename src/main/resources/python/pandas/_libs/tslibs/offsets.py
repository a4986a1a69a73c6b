"""Stands for pandas.offsets."""

from ...core import alias

__getattr__ = alias("pandas.offsets", "pandas.datetimes.offsets")
