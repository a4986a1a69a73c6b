"""rank: the place of each value among all."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .. import _sorting
from .._frame.conversion import interleaved
from .._frame.together import columns_of, whole
from .._missing import missing_mask
from .reductions import numeric

_EXACT = 2**53


def rank(self, axis=0, method="average", numeric_only=False, na_option="keep", ascending=True, pct=False):
    number = self._axis_number(axis)
    if na_option not in ("keep", "top", "bottom"):
        raise ValueError("na_option must be one of 'keep', 'top', or 'bottom'")
    if method not in ("average", "min", "max", "first", "dense"):
        raise KeyError(method)
    if not self._is_frame:
        if numeric_only and not (isinstance(self.dtype, np.dtype) and self.dtype.kind in "iufcb"):
            raise TypeError("Series.rank does not allow numeric_only=True with non-numeric dtype.")
        return self._with(ranks(self._values, method, na_option, ascending, pct))
    data = numeric(self) if numeric_only else self
    if number == 1:
        table = row_table(data)
        if table is not None:
            found = ndarray._wrap(K.row_ranks(table._h, method, na_option, bool(ascending), bool(pct)))
            return data._with(list(found.T.copy()))
        return rank(data.T, 0, method, False, na_option, ascending, pct).T
    made = K.columns_verb(columns_of(data), "ranks", method, na_option, bool(ascending), bool(pct))
    return data._with(whole(data, made, lambda values: ranks(_plain(values), method, na_option, ascending, pct)))


def row_table(frame, dtype="float64"):
    """The rows of a frame of numbers that doubles hold as a table; None where there is anything else."""
    arrays = frame._arrays
    if not arrays or not len(frame._index):
        return None
    if not all(isinstance(values, ndarray) and values.dtype.kind in "iuf" for values in arrays):
        return None
    wide = [values for values in arrays if values.dtype.kind in "iu" and values.dtype.itemsize == 8]
    if dtype is not None and any(_is_wide(values) for values in wide):
        return None
    return interleaved(arrays, len(frame._index), dtype)


def _is_wide(values):
    return bool((values > _EXACT).any()) or values.dtype.kind == "i" and bool((values < -_EXACT).any())


def _plain(values):
    """A column as a frame's block of objects holds it: what is missing behind a mask is missing there."""
    return values._rank_values() if hasattr(values, "_mask") else values


def ranks(values, method="average", na_option="keep", ascending=True, pct=False):
    """The ranks of an array's elements, from 1, as floats."""
    plain = values if isinstance(values, ndarray) else values._ranked()
    known = K.ranks(plain._h, method, na_option, bool(ascending), bool(pct))
    if known is not None:
        return ndarray._wrap(known)
    count = len(plain)
    absent = missing_mask(plain)
    result = np.full(count, np.nan)
    present = np.arange(count, dtype="int64")[~absent]
    total = len(present)
    if total:
        result[present] = _places(plain[~absent] if absent.any() else plain, method, ascending)
    missing = int(absent.sum())
    if missing and na_option != "keep":
        distinct = len(np.unique(result[present])) if method == "dense" and total else total
        if na_option == "top":
            shift = 1 if method == "dense" else missing
            result[present] = result[present] + shift
            start = 0
        else:
            start = distinct if method == "dense" else total
        result[absent] = _tied(missing, start, method)
        total = count
    if pct:
        if method == "dense":
            size = len(np.unique(result[~np.isnan(result)]))
        else:
            size = total
        result = result / size
    return result


def _tied(count, start, method):
    """The ranks of equal values that follow so many others."""
    if method == "average":
        return np.full(count, start + (count + 1) / 2)
    if method == "min" or method == "dense":
        return np.full(count, float(start + 1))
    if method == "max":
        return np.full(count, float(start + count))
    return np.arange(start + 1, start + count + 1, dtype="float64")


def _places(values, method, ascending):
    order = _sorting.order(values, ascending, kind="stable")
    count = len(values)
    ordered = values.take(order)
    changed = np.ones(count, dtype=bool)
    if count > 1:
        differs = ordered[1:] != ordered[:-1]
        changed[1:] = differs
    starts = changed.nonzero()[0]
    ends = np.append(starts[1:], count)
    group = np.cumsum(changed) - 1
    if method == "first":
        found = np.arange(1, count + 1, dtype="float64")
    elif method == "dense":
        found = (group + 1).astype("float64")
    elif method == "min":
        found = (starts.take(group) + 1).astype("float64")
    elif method == "max":
        found = ends.take(group).astype("float64")
    else:
        found = (starts.take(group) + 1 + ends.take(group)) / 2
    result = np.empty(count)
    result[order] = found
    return result
