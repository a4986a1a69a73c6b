"""sum, mean and their kin on Series and DataFrame."""

import builtins

import _kernel as K
import numpy as np
from numpy import _dtypes as D
from numpy import ndarray

from .. import _reduce
from .._construct import array_of, objects_of
from .._lazy import module
from .._missing import missing_mask
from .._sentinel import no_default
from ..dtypes import BooleanDtype, NumpyBased, find_common
from .._frame.together import columns_of, numbers_of

# What a kernel reduces all columns of usual numbers by.
_QUICK = frozenset(("sum", "mean", "min", "max", "var", "std", "median"))


def _check_bool(value, name, none=False):
    if not isinstance(value, (bool, np.bool_)) and not (none and value is None):
        raise ValueError(f'For argument "{name}" expected type bool, received type {type(value).__name__}.')


def _reduced(self, name, axis, skipna, numeric_only, kwargs, **how):
    if kwargs:
        module("pandas._numpy_arguments").check(name, (), kwargs)
    _check_bool(skipna, "skipna")
    if not self._is_frame:
        if axis is not None and axis is not no_default:
            self._axis_number(axis)
        values = self._values
        if numeric_only and isinstance(values, ndarray) and values.dtype.kind not in "iufcb":
            raise TypeError(f"Series.{name} does not allow numeric_only={numeric_only} with non-numeric dtypes.")
        return _reduce.reduce(values, name, skipna=skipna, **how)
    return _frame(self, name, axis, skipna, numeric_only, how)


def _frame(self, name, axis, skipna, numeric_only, how):
    if axis is None and name not in ("any", "all"):
        if name in ("sum", "prod", "std", "var", "sem"):
            from .base import warn

            warn(
                f"The behavior of DataFrame.{name} with axis=None is deprecated, in a future version this will reduce over both "
                "axes and return a scalar. To retain the old behavior, pass axis=0 (or do not pass axis)",
                FutureWarning,
            )
            axis = 0
        else:
            return _whole(self, name, skipna, numeric_only, how)
    if axis is None:
        return _whole(self, name, skipna, numeric_only, how)
    frame = numeric(self, name in ("any", "all")) if numeric_only else self
    if self._axis_number(axis) == 1:
        return module("pandas._frame.row_reductions").reduce(frame, name, skipna, how)
    return column_reductions(frame, name, skipna, how)


def column_reductions(self, name, skipna, how):
    """A Series of the reduction of each column."""
    series = module("pandas.series").Series
    known = None
    if name in _QUICK and not how.get("min_count") and type(how.get("ddof", 0)) is int:
        made = K.columns_reduce(name.upper(), columns_of(self), how.get("ddof", 0), bool(skipna))
        joined = made[0]
        if joined is not None and len(self._columns):
            return series._make(ndarray._wrap(joined), self._columns, None).__finalize__(self)
        known = made[1]
    found = _of_numbers(self, name, skipna, how)
    if found is not None:
        return series._make(found, self._columns, None).__finalize__(self)
    results = []
    for at, values in enumerate(self._arrays):
        number = None if known is None else known[at]
        if number is not None:
            results.append(np.int64(number) if type(number) is int else np.float64(number))
            continue
        try:
            results.append(_reduce.reduce(values, name, skipna=skipna, **how))
        except TypeError as error:
            raise _of_block(self, values, name, error) from None
    if not results:
        dtype = "bool" if name in ("any", "all") else "float64"
        return series._make(np.zeros(0, dtype=dtype), self._columns, None)
    return series._make(joined_results(results, self._arrays, name), self._columns, None).__finalize__(self)


def _of_numbers(self, name, skipna, how):
    """The reductions of the columns that need no look at each: truths of numbers, and sums of narrow floats."""
    if name == "any" or name == "all":
        table = numbers_of(self)
        return None if table is None else truths_of(table, name, skipna, 0)
    if name == "sum" and not how.get("min_count") or name == "mean":
        code = K.columns_dtype(columns_of(self))
        if code == D.FLOAT32 and len(self._index):
            table = numbers_of(self)
            if not skipna or not np.isnan(table).any():
                total = table.sum(axis=0)
                return total if name == "sum" else total / np.float32(len(table))
    return None


def truths_of(table, name, skipna, axis):
    """any or all along an axis of a table of numbers."""
    if skipna and table.dtype.kind == "f":
        absent = np.isnan(table)
        if absent.any():
            table = (table != 0) & ~absent if name == "any" else (table != 0) | absent
    return table.any(axis=axis) if name == "any" else table.all(axis=axis)


def _of_block(self, values, name, error):
    """The error for a column of text, which pandas words for all columns of objects together."""
    text = str(error)
    together = [one for one in self._arrays if isinstance(one, ndarray) and one.dtype.kind == "O"]
    if name == "mean" and text.startswith("Could not convert string"):
        try:
            sums = [_reduce.reduce(one, "sum") for one in together]
        except TypeError as failed:
            return failed
        return TypeError(f"Could not convert {objects_of(sums)} to numeric")
    if name == "median" and text.startswith("Cannot convert"):
        table = np.empty((len(together), len(values)), dtype=object)
        for at, one in enumerate(together):
            table[at] = one
        return TypeError(f"Cannot convert {table} to numeric")
    return error


def joined_results(results, arrays, name):
    """Results of single columns as one array of the dtype that holds them all."""
    if name in ("any", "all") and not builtins.any(isinstance(values.dtype, NumpyBased) for values in arrays):
        return np.array([bool(one) for one in results], dtype=bool)
    singles = [_single(one, values, name) for one, values in zip(results, arrays)]
    if find_common([one.dtype for one in singles]) == np.dtype(object):
        # Each stays what the reduction of its column gave, a number of numpy's too.
        return objects_of([single[0] if single.dtype.kind == "O" else one for one, single in zip(results, singles)])
    found = module("pandas._joining").concat_arrays(singles)
    return found.astype(object) if builtins.any(values.dtype == np.dtype(object) for values in arrays) else found


def result_dtype(dtype, name):
    """The dtype of reductions of times: deviations of stamps are spans."""
    if name != "std" or dtype.kind != "M":
        return dtype
    unit = module("pandas.datetimes.units").unit_of(dtype) if isinstance(dtype, np.dtype) else dtype.unit
    return np.dtype(f"m8[{unit}]")


def _single(result, values, name):
    """A result as an array of one element, of the dtype that the reduction of such a column has."""
    if name in ("any", "all"):
        dtype = values.dtype
        return array_of([result], BooleanDtype() if isinstance(dtype, NumpyBased) else np.dtype(bool))
    kind = values.dtype.kind
    if kind in "mM":
        return array_of([result], result_dtype(values.dtype, name))
    if not isinstance(values, ndarray):
        return values._result_array(result, name)
    if kind == "O":
        plain = name not in ("sum", "prod", "min", "max") and isinstance(result, (float, np.number))
        return np.array([result]) if plain else objects_of([result])
    if kind == "f" and values.dtype.itemsize < 8:
        return np.array([result], dtype=values.dtype)
    if isinstance(result, np.generic):
        return np.array([result])
    return array_of([result])


def numeric(self, with_bool=True):
    """The frame's numeric columns."""
    code = K.columns_dtype(columns_of(self))
    if code >= 0:
        return self if is_numeric(np.dtype.of_code(code)) else self._take_columns([])
    kept = [at for at, values in enumerate(self._arrays) if is_numeric(values.dtype)]
    return self if len(kept) == len(self._arrays) else self._take_columns(kept)


def is_numeric(dtype):
    return dtype.kind in "iufcb" if isinstance(dtype, np.dtype) else dtype._is_numeric


def _whole(self, name, skipna, numeric_only, how):
    """One result of the whole frame."""
    frame = numeric(self) if numeric_only else self
    if name in ("any", "all"):
        pick = builtins.any if name == "any" else builtins.all
        return np.bool_(pick(bool(_reduce.reduce(values, name, skipna=skipna)) for values in frame._arrays))
    values = module("pandas._joining").concat_arrays([values for values in frame._arrays])
    if name in ("mean", "median", "skew", "kurt", "min", "max"):
        matrix = frame.values
        if isinstance(matrix, ndarray) and matrix.dtype.kind in "iufb":
            values = matrix.reshape(-1)
    return _reduce.reduce(values, name, skipna=skipna, **how)


def sum(self, axis=0, skipna=True, numeric_only=False, min_count=0, **kwargs):
    """The sum; missing values are left out unless skipna is False."""
    return _reduced(self, "sum", axis, skipna, numeric_only, kwargs, min_count=min_count)


def prod(self, axis=0, skipna=True, numeric_only=False, min_count=0, **kwargs):
    """The product."""
    return _reduced(self, "prod", axis, skipna, numeric_only, kwargs, min_count=min_count)


product = prod


def min(self, axis=0, skipna=True, numeric_only=False, **kwargs):
    """The least value."""
    return _reduced(self, "min", axis, skipna, numeric_only, kwargs)


def max(self, axis=0, skipna=True, numeric_only=False, **kwargs):
    """The greatest value."""
    return _reduced(self, "max", axis, skipna, numeric_only, kwargs)


def mean(self, axis=0, skipna=True, numeric_only=False, **kwargs):
    """The mean."""
    return _reduced(self, "mean", axis, skipna, numeric_only, kwargs)


def median(self, axis=0, skipna=True, numeric_only=False, **kwargs):
    """The median."""
    return _reduced(self, "median", axis, skipna, numeric_only, kwargs)


def var(self, axis=0, skipna=True, ddof=1, numeric_only=False, **kwargs):
    """The variance."""
    return _reduced(self, "var", axis, skipna, numeric_only, kwargs, ddof=ddof)


def std(self, axis=0, skipna=True, ddof=1, numeric_only=False, **kwargs):
    """The standard deviation."""
    return _reduced(self, "std", axis, skipna, numeric_only, kwargs, ddof=ddof)


def sem(self, axis=0, skipna=True, ddof=1, numeric_only=False, **kwargs):
    """The standard error of the mean."""
    return _reduced(self, "sem", axis, skipna, numeric_only, kwargs, ddof=ddof)


def skew(self, axis=0, skipna=True, numeric_only=False, **kwargs):
    """The unbiased skewness."""
    return _reduced(self, "skew", axis, skipna, numeric_only, kwargs)


def kurt(self, axis=0, skipna=True, numeric_only=False, **kwargs):
    """The unbiased kurtosis, by Fisher's definition."""
    return _reduced(self, "kurt", axis, skipna, numeric_only, kwargs)


kurtosis = kurt


def any(self, *, axis=0, bool_only=False, skipna=True, **kwargs):
    """Whether some value is true."""
    return _truths(self, "any", axis, bool_only, skipna, kwargs)


def all(self, axis=0, bool_only=False, skipna=True, **kwargs):
    """Whether all values are true."""
    return _truths(self, "all", axis, bool_only, skipna, kwargs)


def _truths(self, name, axis, bool_only, skipna, kwargs):
    if bool_only:
        if not self._is_frame:
            if self.dtype.kind != "b":
                raise TypeError(f"Series.{name} does not allow bool_only={bool_only} with non-bool dtypes.")
        else:
            self = self._take_columns([at for at, values in enumerate(self._arrays) if values.dtype.kind == "b"])
    return _reduced(self, name, axis, skipna, False, kwargs)


def _count(values):
    present = len(values) - int(missing_mask(values).sum())
    # pandas adds up a sparse column's truth values as a truth value.
    return present if not hasattr(values, "sp_values") else builtins.min(present, 1)


def count(self, axis=0, numeric_only=False):
    """How many values are not missing."""
    if not self._is_frame:
        values = self._values
        if isinstance(values, ndarray) and values.dtype.kind in "iub":
            return np.int64(len(values))
        return np.int64(len(values) - int(missing_mask(values).sum()))
    series = module("pandas.series").Series
    frame = numeric(self) if numeric_only else self
    if self._axis_number(axis) == 1:
        table = numbers_of(frame.notna()) if len(frame._columns) else None
        if table is None:
            total = np.zeros(len(self._index), dtype="int64")
            for values in frame._arrays:
                total = total + ~missing_mask(values)
        else:
            total = table.sum(axis=1)
        return series._make(total, frame._index, None).__finalize__(self)
    counts = K.columns_counts(columns_of(frame))
    if counts is not None:
        return series._make(ndarray._wrap(counts), frame._columns, None).__finalize__(self)
    counts = [_count(values) for values in frame._arrays]
    return series._make(np.array(counts, dtype="int64"), frame._columns, None).__finalize__(self)
