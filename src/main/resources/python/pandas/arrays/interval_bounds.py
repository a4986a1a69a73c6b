"""The bounds of arrays of intervals: found in lists, brought under one dtype, and checked."""

import numpy as np
from numpy import ndarray

from .._construct import array_of
from .._missing import is_missing
from ..dtypes import CategoricalDtype, DatetimeTZDtype, IntervalDtype, PeriodDtype, pandas_dtype
from ..indexes.base import index_of
from .interval_scalar import CLOSED, Interval


def check_side(closed):
    if closed not in CLOSED:
        raise ValueError(f"invalid option for 'closed': {closed}")


def interval_dtype(dtype):
    """An IntervalDtype; TypeError for another dtype."""
    found = pandas_dtype(dtype)
    if not isinstance(found, IntervalDtype):
        raise TypeError(f"dtype must be an IntervalDtype, got {found}")
    return found


def elements(values):
    """The bounds as a list of scalars of numpy, Timestamps or Timedeltas."""
    if isinstance(values, ndarray) and values.dtype.kind not in "mM":
        return list(values)
    return index_of(values).tolist()


def split(intervals, side=None):
    """The left and right bounds of a list of intervals and missing values, and the side on which they are closed.

    A side that is given is theirs, whatever their own ones are.
    """
    nan = float("nan")
    left, right, closed = [], [], side
    for one in intervals:
        if isinstance(one, Interval):
            left.append(one._left)
            right.append(one._right)
            if closed is None:
                closed = one._closed
            elif closed != one._closed and side is None:
                raise ValueError("intervals must all be closed on the same side")
        elif is_missing(one):
            left.append(nan)
            right.append(nan)
        else:
            kind = np.array([one]).dtype.type if isinstance(one, (int, float, str)) and type(one) is not bool else type(one)
            raise TypeError(f"type {kind} with value {one} is not an interval")
    if not intervals:
        return np.zeros(0, dtype="int64"), np.zeros(0, dtype="int64"), None
    return array_of(left), array_of(right), closed


def bounds(values):
    """Given bounds as an array; none at all are whole numbers."""
    return array_of(values, "int64" if type(values) is list and not values else None)


def pairs(name, data):
    """The left and right bounds of a list of pairs."""
    left, right = [], []
    for pair in data:
        if is_missing(pair):
            first = second = float("nan")
        else:
            try:
                first, second = pair
            except ValueError as error:
                raise ValueError(f"{name}.from_tuples requires tuples of length 2, got {pair}") from error
            except TypeError as error:
                raise TypeError(f"{name}.from_tuples received an invalid item, {pair}") from error
        left.append(first)
        right.append(second)
    if not left:
        return np.zeros(0, dtype="int64"), np.zeros(0, dtype="int64")
    return array_of(left), array_of(right)


def agreed(name, left, right, closed, dtype):
    """Bounds under one dtype, and the dtype of the intervals."""
    closed = closed or "right"
    if dtype is not None:
        dtype = interval_dtype(dtype)
        if dtype.subtype is not None:
            left, right = index_of(left).astype(dtype.subtype)._values, index_of(right).astype(dtype.subtype)._values
        if dtype.closed is not None:
            if closed != dtype.closed:
                raise ValueError("closed keyword does not match dtype.closed")
    elif closed not in CLOSED:
        raise ValueError("closed must be one of 'right', 'left', 'both', 'neither'")
    left, right = _plain(left), _plain(right)
    if left.dtype.kind == "f" and right.dtype.kind in "iu":
        right = right.astype(left.dtype)
    elif right.dtype.kind == "f" and left.dtype.kind in "iu":
        left = left.astype(right.dtype)
    for one in (left.dtype, right.dtype):
        if one.kind == "O" and not isinstance(one, (PeriodDtype, DatetimeTZDtype)):
            raise TypeError(f"category, object, and string subtypes are not supported for {name}")
    if isinstance(left.dtype, PeriodDtype):
        raise ValueError("Period dtypes are not supported, use a PeriodIndex instead")
    zones = getattr(left.dtype, "tz", None), getattr(right.dtype, "tz", None)
    if None not in zones and str(zones[0]) != str(zones[1]):
        raise ValueError(f"left and right must have the same time zone, got '{zones[0]}' and '{zones[1]}'")
    first, second = index_of(left), index_of(right)
    if type(first) is not type(second):
        raise ValueError(f"must not have differing left [{type(first).__name__}] and right [{type(second).__name__}] types")
    if left.dtype != right.dtype and left.dtype.kind in "mM":
        raise ValueError(f"left and right must have the same dtype, got '{left.dtype}' and '{right.dtype}'")
    return left, right, IntervalDtype(left.dtype, closed)


def _plain(values):
    """Bounds without categories or masks, counted with 64 bits."""
    if isinstance(values.dtype, CategoricalDtype):
        values = values._values_array()
    if not isinstance(values, ndarray) and values.dtype.kind in "iuf":
        values = values.to_numpy()
    return values
