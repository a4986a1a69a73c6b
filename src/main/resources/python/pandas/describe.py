"""``describe``: count, mean, deviation and percentiles of numbers, count and most frequent value of everything else."""

import math

import _kernel as K
import numpy as np
from numpy import ndarray

from ._construct import infer, objects_of
from ._lazy import module
from .dtypes import DatetimeTZDtype

_FLOAT64 = np.dtype("float64")
_QUARTILES = (0.25, 0.5, 0.75)


def describe(self, percentiles=None, include=None, exclude=None):
    """
    Summary statistics of the values of a Series, or of each column of a frame.

    Of a frame, ``include`` and ``exclude`` choose columns by dtype as in ``select_dtypes``; without them columns of numbers and
    times are described where there are any, else all; ``include="all"`` describes all.
    """
    percentiles = percentiles_of(percentiles)
    if hasattr(self, "_name"):
        names, values, dtype = _summary(self, percentiles)
        return _series(names, values, self.name, dtype)
    if not len(self.columns):
        raise ValueError("Cannot describe a DataFrame without columns")
    data = _chosen(self, include, exclude)
    return _frame(data, [_summary(data._column(at), percentiles) for at in range(len(data.columns))])


def percentiles_of(percentiles):
    if percentiles is None:
        return list(_QUARTILES)
    values = list(percentiles)
    if any(not 0 <= value <= 1 for value in values):
        raise ValueError("percentiles should all be in the interval [0, 1]")
    if 0.5 not in values:
        values.append(0.5)
    if len(set(values)) < len(values):
        raise ValueError("percentiles cannot contain duplicates")
    return sorted(values)


def _chosen(frame, include, exclude):
    if include is None and exclude is None:
        numeric = frame.select_dtypes(include=[np.number, "datetime"])
        return numeric if len(numeric.columns) else frame
    if isinstance(include, str) and include == "all":
        if exclude is not None:
            raise ValueError("exclude must be None when include is 'all'")
        return frame
    chosen = frame.select_dtypes(include=include, exclude=exclude)
    if not len(chosen.columns):
        raise ValueError("No objects to concatenate")
    return chosen


def _summary(series, percentiles):
    """The names, the values, and the dtype of one Series' summary; None leaves the dtype to its values."""
    dtype = series.dtype
    kind = dtype.kind
    is_plain = isinstance(dtype, np.dtype)
    if kind == "M" and (is_plain or isinstance(dtype, DatetimeTZDtype)):
        names = ["count", "mean", "min", *percent_names(percentiles), "max"]
        quantiles = series.quantile(percentiles).tolist()
        return names, [series.count(), series.mean(), series.min(), *quantiles, series.max()], "object"
    if is_plain and _plain_numbers(series._values):
        shares = np.array(percentiles, dtype=_FLOAT64)
        values = ndarray._wrap(K.describe_numbers(series._values._h, shares._h))
        return ["count", "mean", "std", "min", *percent_names(percentiles), "max"], values, "float64"
    if kind in "iufcm" and (is_plain or getattr(dtype, "_is_numeric", False)):
        names = ["count", "mean", "std", "min", *percent_names(percentiles), "max"]
        quantiles = series.quantile(percentiles).tolist()
        values = [series.count(), series.mean(), series.std(), series.min(), *quantiles, series.max()]
        if not is_plain:
            return names, values, "Float64"
        return names, values, "float64" if kind in "iuf" else "complex128" if kind == "c" else "object"
    counts = series.value_counts()
    shown = counts[counts != 0]
    if len(shown):
        values = [series.count(), len(shown), counts.index[0], counts.iloc[0]]
    else:
        return ["count", "unique", "top", "freq"], [series.count(), 0, np.nan, np.nan], "object"
    return ["count", "unique", "top", "freq"], values, "inferred"


def _plain_numbers(values):
    """Whether the kernel computes the summary: integers and doubles."""
    if not isinstance(values, ndarray):
        return False
    return values.dtype.kind in "iu" or values.dtype == _FLOAT64


def _array(values, dtype):
    if isinstance(values, ndarray):
        return values
    if dtype == "inferred":
        return infer(list(values))
    if dtype == "object":
        return objects_of(values)
    return np.array(values, dtype=dtype)


def _series(names, values, name, dtype):
    series = module("pandas.series").Series
    if dtype == "Float64":
        return series(values, index=names, name=name, dtype=dtype)
    return series._make(_array(values, dtype), _index(names), name)


def _index(names):
    return module("pandas.indexes.base").Index._make(objects_of(names))


def _frame(data, summaries):
    names = []
    for found, _, _ in sorted(summaries, key=lambda summary: len(summary[0])):
        names.extend(name for name in found if name not in names)
    index = _index(names)
    arrays = []
    for found, values, dtype in summaries:
        if found != names:
            held = dict(zip(found, values.tolist() if isinstance(values, ndarray) else values))
            values = [held.get(name, np.nan) for name in names]
        if dtype == "Float64":
            arrays.append(module("pandas.series").Series(values, dtype=dtype)._values)
        else:
            arrays.append(_array(values, dtype))
    return module("pandas.frame").DataFrame._make(arrays, index, data.columns.copy())


def percent_names(percentiles):
    """``25%`` for 0.25, with as many decimals as tell the percentiles apart."""
    values = [100 * value for value in percentiles]
    digits = _digits(values)
    rounded = [round(value, digits) for value in values]
    if all(_is_close(int(value), exact) for value, exact in zip(rounded, values)):
        return [f"{int(value)}%" for value in rounded]
    digits = _digits(sorted(set(values)))
    return [
        f"{round(exact)}%" if _is_close(int(value), exact) else f"{round(exact, digits)}%"
        for value, exact in zip(rounded, values)
    ]


def _is_close(a, b):
    return abs(a - b) <= 1e-8 + 1e-5 * abs(b)


def _digits(values):
    steps = [b - a for a, b in zip(values, values[1:])]
    if values[0] > 0:
        steps.append(values[0])
    if values[-1] < 100:
        steps.append(100 - values[-1])
    least = min(map(abs, steps))
    return max(1, -math.floor(math.log10(least)))
