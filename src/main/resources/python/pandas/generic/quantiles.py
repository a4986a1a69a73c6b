"""Quantiles, interpolated between neighbouring values."""

import _kernel as K
import numpy as np
from numpy import ndarray
from numpy._ufunc_errors import bool_subtract

from .._construct import is_list_like
from .._frame.together import columns_of, has_gaps
from .._joining import concat_arrays
from .._lazy import module
from .._missing import any_missing, is_missing, missing_mask
from ..indexes.base import Index
from .reductions import numeric

_METHODS = ("linear", "lower", "higher", "midpoint", "nearest")


def _check(q):
    values = np.asarray(q, dtype="float64")
    if not ((values >= 0) & (values <= 1)).all():
        raise ValueError("percentiles should all be in the interval [0, 1]")


def series_quantile(self, q=0.5, interpolation="linear"):
    _check(q)
    if not is_list_like(q):
        return quantiles(self._values, [q], interpolation)[0] if not _is_time(self._values) else self._with(
            quantiles(self._values, [q], interpolation), Index([q]))._item(0)
    listed = list(q)
    series = module("pandas.series").Series
    return series._make(quantiles(self._values, listed, interpolation), Index(np.array(listed, dtype="float64")), self._name)


def _is_time(values):
    return isinstance(values, ndarray) and values.dtype.kind in "mM"


def quantiles(values, shares, interpolation="linear"):
    """The quantiles of an array for a list of shares, as an array."""
    if interpolation not in _METHODS:
        raise ValueError(
            f"invalid interpolation: {interpolation}")
    if not isinstance(values, ndarray):
        return values._quantile(np.array(shares, dtype="float64"), interpolation)
    if interpolation == "linear":
        known = K.quantiles(values._h, np.array(shares, dtype="float64")._h)
        if known is not None:
            return ndarray._wrap(known)
    kind = values.dtype.kind
    if kind in "mM":
        return module("pandas.datetimes.reductions").quantiles(values, shares, interpolation)
    if kind == "O":
        listed = values.tolist()
        kept = [value for value in listed if not is_missing(value)]
        if any(isinstance(value, str) for value in kept):
            sorted(kept)  # what cannot be ordered says so first
            raise TypeError("unsupported operand type(s) for -: 'str' and 'str'")
        values = values.astype("float64")
        kind = "f"
    if kind == "b":
        if interpolation == "linear":
            raise bool_subtract()
    present = values[~missing_mask(values)] if kind == "f" else values
    if not len(present):
        return np.full(len(shares), np.nan)
    made = np.percentile(present, [share * 100 for share in shares], method=interpolation)
    # Beside a missing value the quantiles keep the width of the values.
    return made.astype(values.dtype) if kind == "f" and len(present) < len(values) else made


def frame_quantile(self, q=0.5, axis=0, numeric_only=False, interpolation="linear", method="single"):
    _check(q)
    number = self._axis_number(axis)
    single = not is_list_like(q)
    shares = [q] if single else list(q)
    data = numeric(self) if numeric_only else self
    if number == 1:
        data = data.T
    series = module("pandas.series").Series
    if not data._arrays:
        if single:
            return series._make(np.zeros(0, dtype="float64"), data._columns, q)
        return type(self)._make([], Index(np.array(shares, dtype="float64")), data._columns)
    if interpolation == "linear":
        made = K.columns_verb(columns_of(data), "quantiles", np.array(shares, dtype="float64")._h)
        if not has_gaps(made):
            if single:
                return series._make(ndarray._wrap(K.columns_row(made, 0, False)), data._columns, float(q))
            return type(self)._of_columns(made, Index(np.array(shares, dtype="float64")), data._columns)
    # Columns of one dtype are a block: a missing value in one of them tells on all.
    narrow = {
        values.dtype for values in data._arrays if values.dtype.kind == "f" and values.dtype.itemsize < 8 and any_missing(values)
    }
    arrays = [
        quantiles(values, shares, interpolation).astype(object) if values.dtype.kind == "O"
        else quantiles(values, shares, interpolation).astype(values.dtype) if values.dtype in narrow
        else quantiles(values, shares, interpolation)
        for values in data._arrays
    ]
    if single:
        return series._make(concat_arrays(arrays), data._columns, float(q))
    return type(self)._make(arrays, Index(np.array(shares, dtype="float64")), data._columns)
