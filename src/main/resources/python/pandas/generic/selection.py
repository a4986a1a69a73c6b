"""Choosing and replacing values: take, sample, where, isin, duplicates, replace and their kin."""

import numpy as np

from .. import _hashing
from .._construct import is_list_like
from .._lazy import module
from .._sentinel import no_default
from ..indexes.base import Index, default_index, ensure_index
from .base import NDFrame, warn


def take(self, indices, axis=0, **kwargs):
    """The rows or columns at positions."""
    if kwargs:
        module("pandas._numpy_arguments").check("take", (), kwargs)
    number = self._axis_number(axis)
    count = len(self._axis_index(number))
    if isinstance(indices, slice):
        raise TypeError(f"{type(self).__name__}.take requires a sequence of integers, not slice.")
    positions = np.asarray(getattr(indices, "_values", indices), dtype="int64") if len(indices) else np.zeros(0, dtype="int64")
    if len(positions) and (positions.max() >= count or positions.min() < -count):
        raise IndexError("indices are out-of-bounds")
    positions = np.where(positions < 0, positions + count, positions)
    return self._take_columns(positions.tolist()) if number else self._take_rows(positions)


def sample(self, n=None, frac=None, replace=False, weights=None, random_state=None, axis=None, ignore_index=False):
    """Rows or columns chosen at random."""
    return module("pandas.generic.sampling").sample(self, n, frac, replace, weights, random_state, axis, ignore_index)


def filter(self, items=None, like=None, regex=None, axis=None):
    """The rows or columns whose labels are listed, contain a text or match a pattern."""
    if sum(one is not None for one in (items, like, regex)) > 1:
        raise TypeError("Keyword arguments `items`, `like`, or `regex` are mutually exclusive")
    number = (1 if self._is_frame else 0) if axis is None else self._axis_number(axis)
    labels = self._axis_index(number)
    if items is not None:
        items = ensure_index(list(items))
        wanted = [label for label in items if label in labels]
        found = labels.get_indexer_for(Index(wanted, tupleize_cols=labels.nlevels > 1)) if wanted else np.zeros(0, dtype="int64")
        return self._take_columns(found.tolist()).copy() if number else self._take_rows(found)
    if like is not None:
        keep = [like in (label if isinstance(label, str) else str(label)) for label in labels]
    elif regex is not None:
        import re

        pattern = re.compile(regex)
        keep = [pattern.search(label if isinstance(label, str) else str(label)) is not None for label in labels]
    else:
        raise TypeError("Must pass either `items`, `like`, or `regex`")
    found = np.array(keep, dtype="bool").nonzero()[0] if keep else np.zeros(0, dtype="int64")
    if number:
        return self._copy_columns(found.tolist())
    return self._take_part(found) if self._is_frame else self._take_rows(found)


def where(self, cond, other=np.nan, *, inplace=False, axis=None, level=None):
    """The values where a condition holds, else the other's."""
    if inplace:
        module("pandas.generic.chained").of_method(self)
    return module("pandas.generic.conditions").where(self, cond, other, inplace, axis, level, False)


def mask(self, cond, other=no_default, *, inplace=False, axis=None, level=None):
    """The values where a condition does not hold, else the other's."""
    if inplace:
        module("pandas.generic.chained").of_method(self)
    return module("pandas.generic.conditions").where(
        self, cond, np.nan if other is no_default else other, inplace, axis, level, True
    )


def isin(self, values):
    """Which values are among the given ones."""
    if not self._is_frame:
        return self._with(_hashing.isin(self._values, values))
    if isinstance(values, dict):
        arrays = []
        for column, label in zip(self._arrays, self._columns):
            arrays.append(_hashing.isin(column, values[label]) if label in values else np.zeros(len(column), dtype="bool"))
        return self._with(arrays)
    if isinstance(values, NDFrame):
        if not values._is_frame:
            if not values._index.is_unique:
                raise ValueError("cannot compute isin with a duplicate axis.")
            return self.eq(values.reindex(self._index), axis="index")
        if not (values._columns.is_unique and values._index.is_unique):
            raise ValueError("cannot compute isin with a duplicate axis.")
        return self.eq(values.reindex_like(self))
    if not is_list_like(values):
        raise TypeError(
            "only list-like or dict-like objects are allowed to be passed to DataFrame.isin(), you passed a "
            f"'{type(values).__name__}'"
        )
    return self._map_elements(lambda column: _hashing.isin(column, values))


def series_duplicated(self, keep="first"):
    return type(self)._make(_hashing.duplicated(self._values, keep), self._index, self._name)


def series_drop_duplicates(self, *, keep="first", inplace=False, ignore_index=False):
    result = self._mask_rows(~_hashing.duplicated(self._values, keep))
    if ignore_index:
        object.__setattr__(result, "_index", default_index(len(result)))
    if inplace:
        return self._replace_self(result)
    return result


def replace(self, to_replace=None, value=no_default, *, inplace=False, limit=None, regex=False, method=no_default):
    """Other values for given ones."""
    if inplace:
        module("pandas.generic.chained").of_method(self)
    return module("pandas.generic.replacing").replace(self, to_replace, value, inplace, limit, regex, method)


def equals(self, other):
    """Whether another object has the same values, dtypes and labels."""

    if not isinstance(other, type(self)) and not isinstance(self, type(other)):
        return False
    if self.shape != other.shape or not self._index.equals(other._index):
        return False
    if not self._is_frame:
        return _same_values(self._values, other._values)
    return self._columns.equals(other._columns) and all(map(_same_values, self._arrays, other._arrays))


def _same_values(left, right):
    from ..indexes.base import labels_equal

    if left.dtype != right.dtype:
        return False
    return labels_equal(left, right)


def bool(self):
    """The truth of a single value."""
    kind = type(self).__name__
    warn(f"{kind}.bool is now deprecated and will be removed in future version of pandas", FutureWarning)
    if self.size == 1:
        value = self.iloc[0, 0] if self._is_frame else self._item(0)
        if isinstance(value, (type(True), np.bool_)):
            return value.item() if isinstance(value, np.bool_) else value
        raise ValueError(f"bool cannot act on a non-boolean single element {kind}")
    raise ValueError(
        f"The truth value of a {kind} is ambiguous. Use a.empty, a.bool(), a.item(), a.any() or a.all()."
    )


def first(self, offset):
    """The rows of the first span of time."""
    return module("pandas.datetimes.frames").first(self, offset)


def last(self, offset):
    """The rows of the last span of time."""
    return module("pandas.datetimes.frames").last(self, offset)


def at_time(self, time, asof=False, axis=None):
    """The rows at a time of day."""
    return module("pandas.datetimes.frames").at_time(self, time, asof, axis)


def between_time(self, start_time, end_time, inclusive="both", axis=None):
    """The rows between two times of day."""
    return module("pandas.datetimes.frames").between_time(self, start_time, end_time, inclusive, axis)


def asof(self, where, subset=None):
    """The last row without missing values before a label."""
    return module("pandas.generic.as_of").asof(self, where, subset)
