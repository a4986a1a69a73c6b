"""Stands for pandas.arrays.timedeltas."""

from .. import alias

__getattr__ = alias("pandas.arrays.timedeltas")
