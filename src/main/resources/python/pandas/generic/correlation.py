"""Correlation and covariance, pair by pair over the rows that both have."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._lazy import module
from .ranking import ranks
from .reductions import numeric as _numeric


def _floats(values):
    if isinstance(values, ndarray):
        if values.dtype.kind == "O":
            for value in values.tolist():
                if isinstance(value, str):
                    float(value)
        return values.astype("float64")
    return values.to_numpy(dtype="float64", na_value=np.nan)


def _pair(self, other):
    left, right = self.align(other, join="inner")
    return _floats(left._values), _floats(right._values)


def series_corr(self, other, method="pearson", min_periods=None):
    a, b = _pair(self, other)
    if not len(a):
        return np.nan
    return pair_corr(a, b, method, min_periods)


def pair_corr(a, b, method="pearson", min_periods=None):
    """The correlation of two float arrays over the rows that both have."""
    valid = ~(np.isnan(a) | np.isnan(b))
    if not valid.all():
        a, b = a[valid], b[valid]
    if len(a) < (1 if min_periods is None else min_periods):
        return np.nan
    if method == "pearson":
        return np.corrcoef(a, b)[0, 1]
    if method == "spearman":
        return np.corrcoef(ranks(a), ranks(b))[0, 1]
    if method == "kendall":
        return _kendall(a, b)
    if callable(method):
        return method(a, b)
    raise ValueError(f"method must be either 'pearson', 'spearman', 'kendall', or a callable, '{method}' was supplied")


def _kendall(a, b):
    """Kendall's tau-b."""
    found = K.kendall(a._h, b._h)
    return np.nan if found != found else np.float64(found)


def series_cov(self, other, min_periods=None, ddof=1):
    a, b = _pair(self, other)
    if not len(a):
        return np.nan
    valid = ~(np.isnan(a) | np.isnan(b))
    if not valid.all():
        a, b = a[valid], b[valid]
    if len(a) < (1 if min_periods is None else min_periods):
        return np.nan
    return np.cov(a, b, ddof=ddof)[0, 1]


def _columns(self, numeric_only):
    data = _numeric(self) if numeric_only else self
    arrays = [_floats(values) for values in data._arrays]
    return data, arrays


def _square(self, table):
    arrays = [np.array([row[at] for row in table], dtype="float64") for at in range(len(table))]
    return type(self)._make(arrays, self._columns, self._columns)


def frame_corr(self, method="pearson", min_periods=1, numeric_only=False):
    data, arrays = _columns(self, numeric_only)
    least = 1 if min_periods is None else min_periods
    count = len(arrays)
    if method not in ("pearson", "spearman", "kendall") and not callable(method):
        raise ValueError(
            "method must be either 'pearson', 'spearman', 'kendall', or a callable, '" + str(method) + "' was supplied"
        )
    if method == "pearson":
        return _all_pairs(data, arrays, least, True)
    table = [[np.nan] * count for _ in range(count)]
    valid = [~np.isnan(values) for values in arrays]
    if method == "spearman":
        if all(bool(one.all()) for one in valid):
            return _all_pairs(data, [ranks(values) for values in arrays], least, True)
        ranked = [ranks(values) for values in arrays]
    for i in range(count):
        for j in range(i + 1):
            both = valid[i] & valid[j]
            whole = bool(both.all())
            if method == "spearman":
                if whole:
                    a, b = ranked[i], ranked[j]
                else:
                    a, b = ranks(arrays[i][both]), ranks(arrays[j][both])
                value = K.correlate(a._h, b._h, least, True)
            else:
                a, b = arrays[i][both], arrays[j][both]
                if len(a) < least:
                    value = np.nan
                elif i == j:
                    value = 1.0
                else:
                    value = _kendall(a, b) if method == "kendall" else method(a, b)
            table[i][j] = table[j][i] = value
    return _square(data, table)


def _all_pairs(data, arrays, least, normalized):
    """Correlations (or covariances) by Welford's updates over the rows that both have, as pandas computes a table of them."""
    table = K.correlations([values._h for values in arrays], least, normalized)
    return type(data)._of_columns(K.columns_of_table(table), data._columns, data._columns)


def frame_cov(self, min_periods=None, ddof=1, numeric_only=False):
    data, arrays = _columns(self, numeric_only)
    count = len(arrays)
    rows = len(data._index)
    valid = [~np.isnan(values) for values in arrays]
    if all(bool(one.all()) for one in valid) and count:
        if min_periods is not None and min_periods > rows:
            return _square(data, [[np.nan] * count for _ in range(count)])
        found = np.cov(np.stack(arrays), ddof=ddof)
        found = found.reshape(count, count)
        return _square(data, [row.tolist() for row in found])
    return _all_pairs(data, arrays, 1 if min_periods is None else min_periods, False)


def _by_moments(left, right):
    """Pearson's correlation of columns of the same names, by sums and deviations over the rows that both have."""
    left, right = left + right * 0, right + left * 0
    products = ((left - left.mean()) * (right - right.mean())).sum()
    return products / ((left.count() - 1) * left.std() * right.std())


def corrwith(self, other, axis=0, drop=False, method="pearson", numeric_only=False):
    """The correlation of each column with a Series, or with the column of that name."""
    from ..series import Series

    number = self._axis_number(axis)
    data = _numeric(self) if numeric_only else self
    if isinstance(other, Series):
        source = data.T if number == 1 else data
        results = [other.corr(column, method=method) for column in source._columns_list()]
        return Series._make(np.array(results, dtype="float64"), source._columns, None)
    if numeric_only:
        other = _numeric(other)
    left, right = data.align(other, join="inner")
    if number == 1:
        left, right = left.T, right.T
    if method == "pearson":
        result = _by_moments(left, right)
    else:
        results = [a.corr(b, method=method) for a, b in zip(left._columns_list(), right._columns_list())]
        result = Series._make(np.array(results, dtype="float64"), left._columns, None)
    if not drop:
        axis_index = self._columns if number == 0 else self._index
        other_index = other._columns if number == 0 else other._index
        every = axis_index.union(other_index)
        missing = every.difference(result._index)
        if len(missing):
            blank = Series._make(np.full(len(missing), np.nan), missing, None)
            result = module("pandas._concat").concat([result, blank])
    return result
