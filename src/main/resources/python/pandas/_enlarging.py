"""Which dtype a column has once a label that was not there is assigned a value.

These are pandas' rules, which differ for Series and frames.
"""

from datetime import datetime, timedelta

import numpy as np
from numpy import ndarray

from ._construct import array_of, full, objects_of
from ._joining import concat_arrays
from ._missing import is_missing
from ._na import NA
from .dtypes import CategoricalDtype, IntervalDtype, StringDtype


def of_series(values, value):
    """A Series' values with one more."""
    if not is_missing(value):
        return concat_arrays([values, _present(values, value)])
    if isinstance(values.dtype, StringDtype) and value is not NA or values.dtype == "boolean" and _blank(values, value):
        # pandas knows that this is missing, but not that the dtype can hold it.
        return concat_arrays([values.astype(object), objects_of([NA])])
    if _blank(values, value):
        return _with_blank(values)
    if isinstance(values, ndarray) and (value is None or value is NA) and values.dtype.kind in "iub":
        wider = values.astype(object) if values.dtype.kind == "b" else values.astype("float64")
        return np.append(wider, np.nan) if wider.dtype.kind == "f" else concat_arrays([wider, objects_of([np.nan])])
    return concat_arrays([values, full(value, 1)])


def of_column(values, value):
    """A frame's column with one more value, as where pandas joins frames: truths become numbers beside numbers."""
    added = full(value, 1)
    plain = isinstance(values, ndarray)
    if is_missing(value):
        if isinstance(values.dtype, StringDtype) or _blank(values, value):
            return _with_blank(values)
        if plain and values.dtype.kind in "iub":
            if isinstance(value, float):
                wider = np.append(values.astype("float64"), np.nan)
                return wider.astype(object) if values.dtype.kind == "b" else wider
            return concat_arrays([values.astype(object), objects_of([value])])
    kinds = values.dtype.kind, added.dtype.kind
    if plain and isinstance(added, ndarray) and "b" in kinds and kinds[0] in "biuf" and kinds[1] in "biuf":
        return np.concatenate([values, added])
    return concat_arrays([values, added])


def _present(values, value):
    """A value that is there as an array of one, under the column's own dtype where that holds it."""
    dtype = values.dtype
    if isinstance(dtype, CategoricalDtype):
        if value in dtype.categories:
            return type(values)._from_sequence([value], dtype=dtype)
    elif isinstance(values, ndarray):
        whole = isinstance(value, (int, np.integer)) and not isinstance(value, (bool, np.bool_))
        if dtype.kind == "f" and dtype.itemsize < 8 and (whole or isinstance(value, (float, np.floating))):
            with np.errstate(over="ignore"):
                held = np.array([value], dtype=dtype)
            if np.isfinite(held[0]) or not np.isfinite(value):
                return held
        if dtype.kind in "iu" and dtype.itemsize < 8 and whole:
            limits = np.iinfo(dtype)
            if limits.min <= value <= limits.max:
                return np.array([value], dtype=dtype)
            return np.array([value], dtype=np.min_scalar_type(int(value)))
    if isinstance(value, (datetime, timedelta)) and (not len(values) or getattr(dtype, "tz", None) is not None):
        # Read as that of a list, in nanoseconds.
        return array_of([value])
    return full(value, 1)


def _blank(values, value):
    """Whether a column keeps its dtype with a value that is missing."""
    dtype = values.dtype
    if isinstance(values, ndarray):
        if dtype.kind in "mM":
            return not isinstance(value, (np.datetime64, np.timedelta64)) or np.asarray(value).dtype.kind == dtype.kind
        return dtype.kind == "f" and (value is None or value is NA or isinstance(value, float))
    if hasattr(values, "_mask"):
        return value is None or value is NA or isinstance(value, float)
    if isinstance(dtype, IntervalDtype):
        return value is None or value is NA or isinstance(value, float)
    return not isinstance(dtype, StringDtype)


def _with_blank(values):
    places = np.append(np.arange(len(values), dtype="int64"), -1)
    if isinstance(values.dtype, IntervalDtype) and values.dtype.subtype.kind in "iu":
        values = values.astype(IntervalDtype("float64", values.dtype.closed))
    from ._take import take_fill

    return take_fill(values, places)
