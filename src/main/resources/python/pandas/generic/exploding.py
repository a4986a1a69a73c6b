"""explode: a row for each element of a list."""

from itertools import chain

import numpy as np
from numpy import ndarray

from .._construct import infer_objects, is_list_like, objects_of
from ..indexes.base import default_index


def exploded(values):
    """The elements of the lists, and how many each row has (an empty list counts as one missing value)."""
    listed = values.tolist()
    if set(map(type, listed)) <= {list, tuple}:
        counts = list(map(len, listed))
        if 0 in counts:
            listed = [value or (np.nan,) for value in listed]
            counts = [count or 1 for count in counts]
        return objects_of(list(chain.from_iterable(listed))), np.array(counts, dtype="int64")
    result, counts = [], []
    for value in listed:
        if is_list_like(value) and not isinstance(value, (str, bytes)) and not isinstance(value, dict):
            parts = list(value)
            counts.append(max(1, len(parts)))
            result.extend(parts or [np.nan])
        else:
            counts.append(1)
            result.append(value)
    return _times_of(objects_of(result)), np.array(counts, dtype="int64")


def _times_of(values):
    """Objects that all are moments, durations, periods or intervals as an array of those."""
    known = next((one for one in values.tolist() if one is not None and one == one), None)
    if not hasattr(known, "year") and not hasattr(known, "total_seconds") and not hasattr(known, "closed"):
        return values
    found = infer_objects(values)
    return found if not isinstance(found, ndarray) or found.dtype.kind in "mM" else values


def series_explode(self, ignore_index=False):
    values = self._values
    if isinstance(values, ndarray) and len(values) and values.dtype.kind == "O":
        found, counts = exploded(values)
    else:
        result = self.copy()
        if ignore_index:
            object.__setattr__(result, "_index", default_index(len(result)))
        return result
    index = (
        default_index(len(found))
        if ignore_index
        else self._index._getitem_rows(np.repeat(np.arange(len(values), dtype="int64"), counts))
    )
    return type(self)._make(found, index, self._name)


def frame_explode(self, column, ignore_index=False):
    if not self._columns.is_unique:
        duplicates = self._columns[self._columns.duplicated()].tolist()
        raise ValueError(f"DataFrame columns must be unique. Duplicate columns: {duplicates}")
    if isinstance(column, list) and all(not is_list_like(one) or isinstance(one, tuple) for one in column):
        if not column:
            raise ValueError("column must be nonempty")
        if len(column) > len(set(column)):
            raise ValueError("column must be unique")
        labels = column
    elif not is_list_like(column) or isinstance(column, tuple):
        labels = [column]
    else:
        raise ValueError("column must be a scalar, tuple, or list thereof")
    found = {}
    counts = None
    for label in labels:
        at = self._columns._loc_of(label)
        values = self._arrays[at]
        if isinstance(values, ndarray) and values.dtype.kind == "O":
            found[at], here = exploded(values)
        else:
            found[at], here = values, np.ones(len(values), dtype="int64")
        if counts is None:
            counts = here
        elif not (counts == here).all():
            raise ValueError("columns must have matching element counts")
    rows = np.repeat(np.arange(len(self._index), dtype="int64"), counts)
    arrays = [found[at] if at in found else values.take(rows) for at, values in enumerate(self._arrays)]
    index = default_index(len(rows)) if ignore_index else self._index._getitem_rows(rows)
    made = type(self)._make(arrays, index, self._columns)
    if len(arrays) > 1:
        object.__setattr__(made, "_split", True)
    return made
