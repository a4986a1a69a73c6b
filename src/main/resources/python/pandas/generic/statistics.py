"""Statistics of Series and DataFrame: quantiles, modes, counts of values, correlations."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._frame.together import columns_of, numbers_of
from .._lazy import module
from .._missing import missing_mask
from .ranking import row_table
from .reductions import numeric


def describe(self, percentiles=None, include=None, exclude=None):
    """Count, mean, spread and quartiles; or count, distinct and most frequent values."""
    return module("pandas.describe").describe(self, percentiles, include, exclude)


def nunique(self, axis=0, dropna=True):
    """How many distinct values there are."""
    if not self._is_frame:
        return _distinct(self._values, axis if isinstance(axis, bool) else dropna)
    series = module("pandas.series").Series
    if self._axis_number(axis) == 1:
        if not len(self._index):
            # No row is ever asked, and so nothing tells that counts are whole numbers.
            return series._make(np.zeros(0), self._index, None)
        table = row_table(self)
        if table is not None:
            found = ndarray._wrap(K.row_ranks(table._h, "dense", "keep", True, False))
            absent = np.isnan(found)
            counts = np.where(absent, 0, found).max(axis=1).astype("int64")
            return series._make(counts if dropna else counts + absent.any(axis=1), self._index, None)
        transposed = self.T
        return series._make(
            np.array([_distinct(values, dropna) for values in transposed._arrays], dtype="int64"), self._index, None
        )
    counts = [_distinct(values, dropna) for values in self._arrays]
    return series._make(np.array(counts, dtype="int64" if counts else "float64"), self._columns, None)


def _distinct(values, dropna):
    uniques = module("pandas._hashing").unique_values(values)
    count = len(uniques)
    return count - int(missing_mask(uniques).sum()) if dropna else count


def series_idxmax(self, axis=0, skipna=True, *args, **kwargs):
    """The label of the greatest value."""
    return _label(self, "argmax", axis, skipna, args, kwargs)


def series_idxmin(self, axis=0, skipna=True, *args, **kwargs):
    """The label of the least value."""
    return _label(self, "argmin", axis, skipna, args, kwargs)


def frame_idxmax(self, axis=0, skipna=True, numeric_only=False):
    """The label of the greatest value of each column or row."""
    return _labels(self, "argmax", axis, skipna, numeric_only)


def frame_idxmin(self, axis=0, skipna=True, numeric_only=False):
    """The label of the least value of each column or row."""
    return _labels(self, "argmin", axis, skipna, numeric_only)


def _label(self, name, axis, skipna, args, kwargs):
    from .._reduce import argument
    from .base import warn

    self._axis_number(axis)
    skipna = module("pandas._numpy_arguments").skipping(name, skipna, args, kwargs)
    if not len(self):
        raise ValueError(f"attempt to get {name} of an empty sequence")
    at = int(argument(self._values, name, skipna))
    if at == -1:
        warn(
            f"The behavior of Series.idx{name[3:]} with all-NA values, or any-NA and skipna=False, is deprecated. In a future "
            "version this will raise ValueError",
            FutureWarning,
        )
        return np.nan
    return self._index[at]


def _labels(self, name, axis, skipna, numeric_only):
    from .._reduce import argument
    from .base import warn

    label_name = f"idx{name[3:]}"
    frame = numeric(self) if numeric_only else self
    number = frame._axis_number(axis)
    series = module("pandas.series").Series
    labels = frame._index if number == 0 else frame._columns
    if not len(labels):
        if number == 0 and not len(frame._columns):
            return series._make(np.zeros(0, dtype=labels.dtype), frame._columns, None)
        raise ValueError(f"attempt to get {name} of an empty sequence")
    if number == 1:
        table = row_table(frame, None)
    else:
        table = numbers_of(frame) if K.columns_dtype(columns_of(frame)) >= 0 else None
        table = None if table is None else table.T
    if table is not None and not (np.isinf(table).any() if table.dtype.kind == "f" else table.dtype.kind not in "iu"):
        places = _table_places(table, name, skipna)
    else:
        arrays = frame._arrays if number == 0 else frame.T._arrays
        places = np.array([int(argument(values, name, skipna)) for values in arrays], dtype="int64")
    if (places < 0).any():
        warn(
            f"The behavior of DataFrame.{label_name} with all-NA values, or any-NA and skipna=False, is deprecated. In a future "
            "version this will raise ValueError",
            FutureWarning,
        )
    from .._take import take_fill

    return series._make(take_fill(labels._values, places), frame._columns if number == 0 else frame._index, None)


def _table_places(table, name, skipna):
    """argument() of each row of a table of finite numbers and NaN."""
    absent = np.isnan(table) if table.dtype.kind == "f" else None
    if absent is None or not absent.any():
        return getattr(table, name)(axis=1)
    places = getattr(np.where(absent, -np.inf if name == "argmax" else np.inf, table), name)(axis=1)
    places[absent.all(axis=1) if skipna else absent.any(axis=1)] = -1
    return places


def memory_usage(self, index=True, deep=False):
    """Bytes of the values, by column in a frame."""
    return module("pandas._memory").usage(self, index, deep)
