"""nlargest and nsmallest."""

import numpy as np
from numpy import ndarray

from .. import _sorting
from .._construct import is_list_like
from .._halves import refuse
from .._missing import missing_mask


def _is_ranked(values):
    """Whether an array holds numbers, times or spans of time."""
    if isinstance(values, ndarray):
        return values.dtype.kind not in "OSU"
    return values.dtype._is_numeric or values.dtype.kind in "mM" or getattr(values, "_typ", None) == "periodarray"


def _check(values, method):
    if not _is_ranked(values):
        raise TypeError(f"Cannot use method '{method}' with dtype {values.dtype}")
    refuse(values)


def _positions(values, n, keep, ascending):
    """The positions of the n extreme values, in order; missing ones last."""
    count = len(values)
    if n >= count:
        # All of them: pandas just sorts, and not by a stable sort.
        return _sorting.order(values, ascending)
    order = _sorting.order(values, ascending, "last", "stable")
    if keep == "last":
        reverse = count - 1 - _sorting.order(values[::-1], ascending, "last", "stable")
        order = reverse
    absent = missing_mask(values)
    present = count - int(absent.sum())
    if n >= present or keep != "all":
        wanted = order[:n]
        if keep != "all":
            return wanted
    edge = order[:min(n, present)]
    if not len(edge):
        return edge
    last = values[int(edge[len(edge) - 1])]
    size = len(edge)
    while size < present and values[int(order[size])] == last:
        size += 1
    return order[:size] if n < present else order[:n]


def _series(self, ascending, n, keep):
    if keep not in ("first", "last", "all"):
        raise ValueError('keep must be either "first", "last" or "all"')
    _check(self._values, "nsmallest" if ascending else "nlargest")
    if n <= 0:
        return self.iloc[:0]
    values = self._values if isinstance(self._values, ndarray) else self._values._rank_values()
    result = self._take_rows(_positions(values, n, keep, ascending))
    if getattr(result._index, "_freq", None) is not None and missing_mask(self._values).any():
        # pandas leaves out what is missing first, and with it the frequency of the labels.
        object.__setattr__(result, "_index", type(result._index)._make(result._index._data, result._index._name))
    return result


def _frame(self, ascending, n, columns, keep):
    if keep not in ("first", "last", "all"):
        raise ValueError('keep must be either "first", "last" or "all"')
    labels = list(columns) if is_list_like(columns) and not isinstance(columns, tuple) else [columns]
    method = "nsmallest" if ascending else "nlargest"
    arrays = []
    for label in labels:
        values = self[label]._values
        if not _is_ranked(values):
            raise TypeError(f"Column {label!r} has dtype {values.dtype}, cannot use method {method!r} with this dtype")
        refuse(values)
        arrays.append(values if isinstance(values, ndarray) else values._rank_values())
    if n <= 0:
        return self.iloc[:0]
    if len(arrays) == 1:
        return self._take_rows(_positions(arrays[0], n, keep, ascending))
    rows = np.arange(len(self._index), dtype="int64")
    keys = [_sorting.codes_of(values, ascending) for values in arrays]
    tie = rows if keep != "last" else -rows
    order = np.lexsort(tuple(reversed(keys + [tie])))
    if keep == "all" and n < len(order):
        size = n
        last = [int(key[int(order[n - 1])]) for key in keys]
        while size < len(order) and all(int(key[int(order[size])]) == value for key, value in zip(keys, last)):
            size += 1
        return self._take_rows(order[:size])
    return self._take_rows(order[:n])


def series_nlargest(self, n=5, keep="first"):
    """The n greatest values, greatest first."""
    return _series(self, False, n, keep)


def series_nsmallest(self, n=5, keep="first"):
    """The n least values, least first."""
    return _series(self, True, n, keep)


def frame_nlargest(self, n, columns, keep="first"):
    """The rows with the n greatest values in columns, greatest first."""
    return _frame(self, False, n, columns, keep)


def frame_nsmallest(self, n, columns, keep="first"):
    """The rows with the n least values in columns, least first."""
    return _frame(self, True, n, columns, keep)
