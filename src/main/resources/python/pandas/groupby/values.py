"""Columns as kernels read them, and results under the dtypes that pandas gives them."""

import numpy as np
from numpy import ndarray

from .._lazy import module
from .._missing import missing_mask

_FLOAT32 = np.dtype("float32")
_FLOAT64 = np.dtype("float64")


def is_masked(values):
    """Whether an array has a mask: Int64, Float64, boolean and their kin."""
    return type(values) is not ndarray and hasattr(values, "_mask") and hasattr(values, "_data")


def masked_of(values):
    """The ndarray of an array and its mask, or None where nothing is missing by mask."""
    if isinstance(values, ndarray):
        return values, None
    if is_masked(values):
        return values._data, values._mask if values._mask.any() else None
    plain = values._rank_values()
    return plain, None


def stamps(values):
    """Times with a zone as plain times; other arrays as they are."""
    if not isinstance(values, ndarray) and values.dtype.kind in "mM":
        return values._rank_values()
    return values


def floats(values):
    """An array's numbers as doubles, with NaN for what is missing."""
    if is_masked(values):
        result = values._data.astype(_FLOAT64)
        if values._mask.any():
            result[values._mask] = np.nan
        return result
    values = stamps(values)
    if values.dtype.kind in "mM":
        result = values.view("int64").astype(_FLOAT64)
        absent = missing_mask(values)
        if absent.any():
            result[absent] = np.nan
        return result
    return values if values.dtype == _FLOAT64 else values.astype(_FLOAT64)


def cast_back(result, values, counts=None):
    """Doubles of groups under the dtype that a mean of such values has; counts tell of how many values each is."""
    if type(values) is ndarray and values._dtype is _FLOAT64:
        return result
    if is_masked(values):
        absent = np.isnan(result)
        if counts is not None:
            absent = absent | (ndarray._wrap(counts) == 0)
        if values.dtype.kind == "f":
            result = result.astype(values._data.dtype)
        return module("pandas.arrays.masked").BaseMaskedArray._of(np.where(absent, 1, result).astype(result.dtype), absent)
    if values.dtype.kind in "mM":
        return _times(result, values)
    if isinstance(values, ndarray) and values.dtype == _FLOAT32 and result.dtype != values.dtype:
        return result.astype(values.dtype)
    return result


def _times(result, values):
    plain = stamps(values)
    absent = np.isnan(result)
    counts = np.where(absent, 0, result).astype("int64")
    made = counts.view(plain.dtype)
    if absent.any():
        made = made.copy()
        made[absent] = np.datetime64("NaT") if plain.dtype.kind == "M" else np.timedelta64("NaT")
    return under_stamps(made, values)


def under_stamps(made, values):
    """Plain times under the zone of others."""
    if isinstance(values, ndarray):
        return made
    if values.dtype.kind in "mM":
        from ..dtypes import DatetimeTZDtype

        if isinstance(values.dtype, DatetimeTZDtype):
            return type(values)._of(made, values.dtype)
    return made


def durations(result, values):
    """Spreads of times as durations."""
    plain = stamps(values)
    unit = np.datetime_data(plain.dtype)[0]
    absent = np.isnan(result)
    made = np.where(absent, 0, result).astype("int64").view(f"m8[{unit}]")
    if absent.any():
        made = made.copy()
        made[absent] = np.timedelta64("NaT")
    return made


def failed(name, dtype):
    """What pandas says of a reduction that a column's objects do not support."""
    return TypeError(f"agg function failed [how->{name},dtype->{dtype}]")
