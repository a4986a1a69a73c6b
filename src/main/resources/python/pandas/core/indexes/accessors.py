"""Stands for pandas.datetimes.accessor."""

from .. import alias

__getattr__ = alias("pandas.datetimes.accessor")
