"""Sorting Series and DataFrame by values or by labels."""

import numpy as np

from .. import _sorting
from .._construct import is_list_like
from .._lazy import module
from ..indexes.base import default_index, ensure_index

_KINDS = ("quicksort", "mergesort", "heapsort", "stable")


def _flag(value, name="ascending"):
    if not isinstance(value, (bool, np.bool_, int)) or value is None:
        raise ValueError(f'For argument "{name}" expected type bool, received type {type(value).__name__}.')
    return bool(value)


def series_sort_values(
    self, *, axis=0, ascending=True, inplace=False, kind="quicksort", na_position="last", ignore_index=False, key=None
):
    self._axis_number(axis)
    if inplace and self._parent is not None:
        raise ValueError("This Series is a view of some other array, to sort in-place you must create a copy")
    if is_list_like(ascending):
        ascending = list(ascending)
        if len(ascending) != 1:
            raise ValueError(f"Length of ascending ({len(ascending)}) must be 1 for Series")
        ascending = ascending[0]
    ascending = _flag(ascending)
    if na_position not in ("first", "last"):
        raise ValueError(f"invalid na_position: {na_position}")
    values = self._values if key is None else _keyed(self, key)._values
    order = _sorting.order(values, ascending, na_position, kind)
    result = self._take_rows(order)
    if ignore_index:
        object.__setattr__(result, "_index", default_index(len(result)))
    if inplace:
        return self._replace_self(result)
    return result


def _keyed(series, key):
    kind = module("pandas.series").Series
    found = key(series)
    if len(found) != len(series):
        raise ValueError("User-provided `key` function must not change the shape of the array.")
    return found if isinstance(found, kind) else kind(found, index=series._index)


def frame_sort_values(
    self, by, *, axis=0, ascending=True, inplace=False, kind="quicksort", na_position="last", ignore_index=False, key=None
):
    if ascending is True and not inplace and not ignore_index and type(by) is str and axis == 0 and key is None:
        places = self._columns._places
        if places is None:
            places = self._columns._find_places()
        at = places.get(by)
        if at is not None and self._index.nlevels == 1 and self._index._name != by:
            return self._take_rows(_sorting.order(self._arrays[at], True, na_position, kind))
    axis = self._axis_number(axis)
    flags = [_flag(one) for one in ascending] if is_list_like(ascending) else _flag(ascending)
    by = by if isinstance(by, list) else [by]
    if isinstance(flags, list) and len(by) != len(flags):
        raise ValueError(f"Length of ascending ({len(flags)}) != length of by ({len(by)})")
    if len(by) > 1:
        keys = [_key_column(self, label, axis, key) for label in by]
        order = _sorting.lexsort(keys, flags if isinstance(flags, list) else [flags] * len(by), na_position)
    elif len(by):
        values = _key_column(self, by[0], axis, key)
        order = _sorting.order(values, flags[0] if isinstance(flags, list) else flags, na_position, kind)
    else:
        return None if inplace else self.copy()
    if axis == 0:
        result = self._take_rows(order)
    else:
        result = self._take_columns(order.tolist())
        result = result._with([values.copy() for values in result._arrays])
    if ignore_index:
        if axis == 0:
            result.index = default_index(len(result))
        else:
            result.columns = default_index(len(result._columns))
    if inplace:
        return self._replace_self(result)
    return result


def _key_column(self, label, axis, key):
    """The values to sort by: a column or an index level of that name."""
    values = label_values(self, label, axis)
    if key is None:
        return values
    return _keyed(module("pandas.series").Series._make(values, default_index(len(values)), label), key)._values


def label_values(self, label, axis=0):
    """The values of a column or, where there is none, of the index level of that name."""
    if axis == 1:
        return self.loc[label]._values
    columns = self._columns
    try:
        known = label in columns
    except TypeError:
        known = False
    if known:
        found = columns._loc_of(label)
        if type(found) is int:
            if label in [name for name in self._index.names if name is not None]:
                raise ValueError(f"'{label}' is both an index level and a column label, which is ambiguous.")
            return self._arrays[found]
        column = self[label]
        if column._is_frame:
            if columns.nlevels > 1:
                raise ValueError(
                    f"The column label '{label}' is not unique.\nFor a multi-index, the label must be a tuple with elements "
                    "corresponding to each level."
                )
            raise ValueError(f"The column label '{label}' is not unique.")
        return column._values
    if label in [name for name in self._index.names if name is not None]:
        return self._index._get_level_values(label)._values
    raise KeyError(label)


def sort_index(
    self,
    *,
    axis=0,
    level=None,
    ascending=True,
    inplace=False,
    kind="quicksort",
    na_position="last",
    sort_remaining=True,
    ignore_index=False,
    key=None,
):
    """In the order of the labels."""
    number = self._axis_number(axis)
    flags = [_flag(one) for one in ascending] if is_list_like(ascending) else _flag(ascending)
    index = self._axis_index(number)
    order = labels_order(index, level, flags, kind, na_position, sort_remaining, key)
    if order is None:
        result = self.copy()
        if ignore_index:
            _renumber(result, number)
    else:
        if number == 0:
            result = self._take_rows(order)
        else:
            result = self._take_columns(order.tolist())
            result = result._with([values.copy() for values in result._arrays])
        sorted_index = result._axis_index(number)
        if sorted_index.nlevels > 1:
            object.__setattr__(result, "_columns" if number else "_index", sorted_index._with_sorted_levels())
        if ignore_index:
            _renumber(result, number)
    if inplace:
        if order is None:
            self._take_content(result)
            return None
        return self._replace_self(result)
    return result


def _renumber(self, number):
    if number:
        self.columns = default_index(len(self._columns))
    else:
        self.index = default_index(len(self._index))


def labels_order(index, level, flags, kind, na_position, sort_remaining, key):
    """The positions that sort labels; None when they are in order."""
    if key is not None:
        index = _keyed_labels(index, key, level)
    if level is not None:
        if index.nlevels == 1:
            index._validate_level(level[0] if isinstance(level, list) else level)
            return index.sortlevel(0, ascending=flags, na_position=na_position)[1]
        return index.sortlevel(level, ascending=flags, sort_remaining=sort_remaining, na_position=na_position)[1]
    if index.nlevels > 1:
        up = flags if isinstance(flags, bool) else flags[0] if len(set(flags)) == 1 else None
        if up is True and index.is_monotonic_increasing:
            return None
        return index._lexsorted_order(flags, na_position)
    if isinstance(flags, list):
        flags = flags[0]
    if flags and index.is_monotonic_increasing or not flags and index.is_monotonic_decreasing:
        return None
    values = index._values
    if index._typ == "rangeindex":
        return np.arange(len(index) - 1, -1, -1, dtype="int64")
    return _sorting.order(values, flags, na_position, kind)


def _keyed_labels(index, key, level):
    if index.nlevels > 1:
        return module("pandas.indexes.multi_labels").keyed(index, key, level)
    found = ensure_index(key(index))
    if len(found) != len(index):
        raise ValueError("User-provided `key` function must not change the shape of the array.")
    return found


def argsort(self, axis=0, kind="quicksort", order=None, stable=None):
    """The positions that sort the values; -1 for missing ones."""
    from .._missing import missing_mask
    from .base import warn

    self._axis_number(axis)
    values = self._values
    absent = missing_mask(values)
    result = np.full(len(values), -1, dtype="int64")
    if absent.any():
        warn(
            "The behavior of Series.argsort in the presence of NA values is deprecated. In a future version, NA values will be "
            "ordered last instead of set to -1.",
            FutureWarning,
        )
        result[~absent] = _sorting.order(values[~absent], kind=kind)
    else:
        result = _sorting.order(values, kind=kind)
    return self._with(result.astype("int64"))
