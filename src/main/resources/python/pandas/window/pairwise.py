"""Covariances and correlations of columns over the same windows."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._lazy import module
from .base import present


def cov(windows, other, pairwise, ddof, numeric_only):
    """See Rolling.cov."""

    def function(x, y, starts, ends):
        mean = _mean(windows, starts, ends)
        count = _count(windows, x, y, starts, ends)
        return (mean(x * y) - mean(x) * mean(y)) * (count / (count - ddof))

    return _paired(windows, other, pairwise, function, "cov", numeric_only)


def corr(windows, other, pairwise, ddof, numeric_only):
    """See Rolling.corr."""

    def function(x, y, starts, ends):
        mean = _mean(windows, starts, ends)
        count = _count(windows, x, y, starts, ends)

        def variance(values):
            return ndarray._wrap(K.window_variance(values._h, starts._h, ends._h, windows._least, int(ddof)))

        above = (mean(x * y) - mean(x) * mean(y)) * (count / (count - ddof))
        return above / (variance(x) * variance(y)) ** 0.5

    return _paired(windows, other, pairwise, function, "corr", numeric_only)


def _mean(windows, starts, ends):
    return lambda values: ndarray._wrap(K.window_mean(values._h, starts._h, ends._h, windows._least))


def _count(windows, x, y, starts, ends):
    return ndarray._wrap(K.window_sum(present(x + y)._h, starts._h, ends._h, 0))


def weighted(windows, other, pairwise, function, name, numeric_only):
    """The same for exponential weights, whose function needs no bounds."""
    return _paired(windows, other, pairwise, lambda x, y, starts, ends: function(x, y), name, numeric_only)


def _paired(windows, other, pairwise, function, name, numeric_only):
    windows._called = name
    data = windows._data(numeric_only)
    alone = other is None
    if alone:
        other = data
        pairwise = True if pairwise is None else pairwise
    elif not hasattr(other, "_index"):
        raise ValueError("other must be a DataFrame or Series")
    elif other._is_frame and numeric_only:
        other = other.select_dtypes("number")
    pairwise = bool(pairwise)

    def of(first, second):
        first, second = _aligned(first, second)
        return _result(windows, first, second, function)

    if not data._is_frame and not other._is_frame:
        return of(data, other)
    if data._is_frame and other._is_frame:
        if pairwise:
            return _matrix(data, other, of)
        columns = data._columns if other is data else data._columns.union(other._columns)
        return _by_columns(data, other, columns, of)
    frame, series = (data, other) if data._is_frame else (other, data)
    results = [of(column, series) for column in frame._columns_list()]
    return type(frame)._make([one._values for one in results], results[0]._index if results else frame._index, frame._columns)


def _aligned(first, second):
    if first._index is second._index or first._index.equals(second._index):
        return first, second
    return first.align(second, join="outer")


def _result(windows, first, second, function):
    parts = windows._parts
    x = windows._numbers(first._values, False)
    y = windows._numbers(second._values, False)
    # A row counts where both are there.
    x, y = x + 0 * y, y + 0 * x
    starts, ends = windows._bounds(len(x))
    with np.errstate(all="ignore"):
        values = function(x, y, starts, ends)
    index = windows._index_of(first)
    name = first._name if first._name == second._name else None
    made = type(first)._make(values, index if parts is None else index._getitem_rows(parts.order), name)
    return made


def _by_columns(data, other, columns, of):
    arrays, index = [], data._index
    for label in columns.tolist():
        if label in data._columns and label in other._columns:
            one = of(data[label], other[label])
            index = one._index
            arrays.append(one._values)
        else:
            arrays.append(None)
    arrays = [np.full(len(index), np.nan) if values is None else values for values in arrays]
    return type(data)._make(arrays, index, columns)


def _matrix(data, other, of):
    """For each row the matrix of all pairs: rows of data's labels and other's, columns of data's."""
    firsts, seconds = data._columns_list(), other._columns_list()
    if not firsts or not seconds:
        return type(data)._make([], data._index, data._columns)
    results = [[of(first, second) for second in seconds] for first in firsts]
    index = results[0][0]._index
    rows, width = len(index), len(seconds)
    arrays = [np.stack([one._values for one in column], axis=1).reshape(-1) for column in results]
    multi = module("pandas.indexes.multi").MultiIndex
    positions = np.repeat(np.arange(rows, dtype="int64"), width)
    inner = np.tile(np.arange(width, dtype="int64"), rows)
    names = list(index.names) + list(other._columns.names)
    levels = [index.get_level_values(at)._getitem_rows(positions) for at in range(index.nlevels)] if index.nlevels > 1 else [
        index._getitem_rows(positions)]
    columns = other._columns._getitem_rows(inner)
    levels += [columns.get_level_values(at) for at in range(columns.nlevels)]
    made = multi.from_arrays(levels, names=names)
    return type(data)._make(arrays, made, data._columns)
