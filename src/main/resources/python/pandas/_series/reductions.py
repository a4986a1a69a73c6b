"""Reductions of a Series: the usual ones of numbers are one call of a kernel, the others go the general way."""

import _kernel as K
from numpy import ndarray
from numpy import _dtypes as D
from numpy import _scalars as S

from .._lazy import module

_reduce = K.column_reduce
_make_integer = S.makers[D.INT64]
_make_float = S.makers[D.FLOAT64]


def sum(self, axis=None, skipna=True, numeric_only=False, min_count=0, **kwargs):
    """The sum; missing values are left out unless skipna is False."""
    values = self._values
    if skipna is True and axis is None and min_count == 0 and not kwargs and type(values) is ndarray:
        found = _reduce("SUM", values._h)
        if found is not None:
            return _make_integer(found) if type(found) is int else _make_float(found)
    return module("pandas.generic.reductions").sum(self, axis, skipna, numeric_only, min_count, **kwargs)


def _quick(name):
    verb = name.upper()

    def method(self, axis=None, skipna=True, numeric_only=False, **kwargs):
        values = self._values
        if skipna is True and axis is None and not kwargs and type(values) is ndarray:
            found = _reduce(verb, values._h)
            if found is not None:
                return _make_integer(found) if type(found) is int else _make_float(found)
        return getattr(module("pandas.generic.reductions"), name)(self, axis, skipna, numeric_only, **kwargs)

    return _named(method, name)


def _quick_deviation(name):
    verb = name.upper()

    def method(self, axis=None, skipna=True, ddof=1, numeric_only=False, **kwargs):
        values = self._values
        if skipna is True and axis is None and type(ddof) is int and not kwargs and type(values) is ndarray:
            found = _reduce(verb, values._h, ddof)
            if found is not None:
                return _make_float(found)
        return getattr(module("pandas.generic.reductions"), name)(self, axis, skipna, ddof, numeric_only, **kwargs)

    return _named(method, name)


def _named(method, name):
    method.__name__ = name
    method.__qualname__ = f"Series.{name}"
    method.__doc__ = getattr(module("pandas.generic.reductions"), name).__doc__
    return method


mean = _quick("mean")
median = _quick("median")
min = _quick("min")
max = _quick("max")
var = _quick_deviation("var")
std = _quick_deviation("std")
