"""Elements at positions, where a position of -1 may stand for a missing element."""

import _kernel as K
import numpy as np
from numpy import ndarray

from ._lazy import module
from ._missing import is_missing, na_value_of

_OBJECT = np.dtype(object)
_wrap = ndarray._wrap


def take(values, positions):
    """Elements at positions, all of which exist."""
    return values.take(positions)


def cut(values, first, last):
    """The elements of an array of one axis from a position to another, without the one there, as a window on them."""
    if type(values) is not ndarray:
        return values[first:last]
    count = last - first
    if count <= 0:
        return values[:0]
    dtype = values._dtype
    return _wrap(K.array_slice(values._h, first, 1, count), values.dtype if dtype is None else dtype, (count,))


def take_fill(values, positions, fill_value=None):
    """Elements at positions; -1 gives the fill value, or what is missing for the dtype, under a dtype that holds both."""
    if not isinstance(values, ndarray):
        return values.take(positions, allow_fill=True, fill_value=fill_value)
    absent = positions < 0
    if not absent.any():
        return values.take(positions)
    dtype = values.dtype
    fill = na_value_of(dtype) if fill_value is None else fill_value
    target, fill = promoted(dtype, fill)
    if target != dtype:
        values = (
            module("pandas.datetimes.inference").boxed_array(values)
            if dtype.kind in "mM" and target == _OBJECT
            else values.astype(target)
            if isinstance(target, np.dtype)
            else target.construct_array_type()._from_sequence(values, dtype=target)
        )
        if not isinstance(values, ndarray):
            return values.take(positions, allow_fill=True, fill_value=fill)
    blank = np.empty(1, dtype=target)
    blank[0] = fill
    return ndarray._wrap(K.take_or_fill(values._h, positions._h, 0, blank._h))


def promoted(dtype, fill):
    """A dtype that holds elements of a numpy dtype and a fill value, and the fill value for it."""
    kind = dtype.kind
    if kind == "O":
        return dtype, fill
    missing = is_missing(fill)
    if isinstance(fill, np.timedelta64) and kind != "m":
        # One of numpy's integers by its class.
        return _OBJECT, fill
    if kind in "mM":
        if missing:
            return dtype, na_value_of(dtype)
        if type(fill).__name__ in (
            ("Timestamp", "datetime", "datetime64") if kind == "M" else ("Timedelta", "timedelta", "timedelta64")
        ):
            return dtype, fill
        read = module("pandas.datetimes.inference").stored(dtype, fill) if type(fill) is str else None
        return (_OBJECT, fill) if read is None else (dtype, read)
    if kind == "f" or kind == "c":
        if missing:
            return (dtype, np.nan) if fill is None or isinstance(fill, (float, np.floating)) else (_OBJECT, fill)
        if isinstance(fill, (bool, np.bool_)):
            return _OBJECT, fill
        if isinstance(fill, (int, float, np.integer, np.floating)):
            return dtype, fill
        if isinstance(fill, (complex, np.complexfloating)):
            return np.dtype("complex128"), fill
        return _OBJECT, fill
    if missing:
        if fill is not None and not isinstance(fill, (float, np.floating)):
            return _OBJECT, fill
        return (_OBJECT if kind == "b" else np.dtype("float64")), np.nan
    if kind == "b":
        return (dtype if isinstance(fill, (bool, np.bool_)) else _OBJECT), fill
    if isinstance(fill, (bool, np.bool_)):
        return _OBJECT, fill
    if isinstance(fill, (int, np.integer)):
        info = np.iinfo(dtype)
        if info.min <= int(fill) <= info.max:
            return dtype, fill
        if -(2**63) <= int(fill) < 2**63:
            return np.result_type(dtype, np.min_scalar_type(int(fill))), fill
        return _OBJECT, fill
    if isinstance(fill, (float, np.floating)):
        return np.dtype("float64"), fill
    if isinstance(fill, (complex, np.complexfloating)):
        return np.dtype("complex128"), fill
    return _OBJECT, fill
