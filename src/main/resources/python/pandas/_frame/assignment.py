"""df[key] = value, and inserting columns."""

import warnings

import numpy as np
from numpy import ndarray

from .._construct import array_of, full, is_list_like
from .._lazy import module
from .._options import values as options
from .._sentinel import no_default
from .._take import take_fill
from ..generic.base import NDFrame
from ..indexes.base import Index, default_index
from ..series import Series


def set_item(self, key, value):
    if callable(key) and not isinstance(key, (type, NDFrame)):
        key = key(self)
    if isinstance(key, slice):
        module("pandas._setting_loc").set_iloc(self, self._index._convert_slice(key, "getitem"), value)
        return
    if isinstance(key, NDFrame) and key._is_frame or isinstance(key, ndarray) and key.ndim == 2:
        _set_where(self, key, value)
        return
    if isinstance(key, (set, frozenset)):
        raise TypeError(f"unhashable type: '{type(key).__name__}'")
    if isinstance(key, (Series, ndarray, list, Index)):
        _set_list(self, key, value)
        return
    if hasattr(value, "_columns") and not isinstance(value, Index):
        _set_frame(self, key, value)
        return
    if (
        isinstance(key, tuple)
        and self._columns.nlevels == 1
        or self._columns.nlevels == 1
        or isinstance(key, tuple)
        and len(key) == self._columns.nlevels
    ):
        set_column(self, key, value)
    else:
        module("pandas._frame.multi_columns").set_column(self, key, value)
        _check_copy(self)


def _check_copy(self):
    if self._copy_of is not None:
        module("pandas.generic.copies").check(self, by_label=True)


def set_column(self, label, value):
    """One column, replaced or added at the end."""
    if not len(self._index) and is_list_like(value) and len(value if hasattr(value, "__len__") else list(value)):
        grow_from_nothing(self, value)
    found = _place(self._columns, label)
    if type(found) is list and len(found) > 1 and _has_one_for_each(value, len(found)):
        _spread(self, found, value)
        return
    values = sanitize(self, value)
    if found is None:
        append_column(self, label, values)
    elif type(found) is int:
        self._replace_column(found, values)
        if len(self._arrays) > 1:
            object.__setattr__(self, "_split", True)
    else:
        for at in found:
            self._replace_column(at, values if at == found[0] else values.copy())
    _check_copy(self)


def _has_one_for_each(value, count):
    """Whether a value has a part for each of several columns of one name."""
    if isinstance(value, ndarray) and value.ndim == 2:
        return value.shape[1] == count
    return is_list_like(value) and hasattr(value, "__len__") and len(value) == count


def _spread(self, places, value):
    """Columns at positions, each with its own part of a value."""
    for at, place in enumerate(places):
        one = value[:, at] if isinstance(value, ndarray) and value.ndim == 2 else value[at]
        self._replace_column(place, sanitize(self, one))
    if len(self._arrays) > 1:
        object.__setattr__(self, "_split", True)
    _check_copy(self)


def _place(columns, label):
    try:
        found = columns._positions_of(label)
    except KeyError:
        return None
    return found if type(found) is int else found.tolist()


def append_column(self, label, values):
    set_ = object.__setattr__
    if self._arrays:
        set_(self, "_split", True)
    self._arrays.append(values)
    set_(self, "_columns", self._columns.insert(len(self._arrays) - 1, label))


def grow_from_nothing(self, value):
    """A frame without rows takes the index of its first column."""
    if isinstance(value, Series):
        index = value._index
    else:
        index = default_index(len(value if hasattr(value, "__len__") else list(value)))
    arrays = [take_fill(values, np.full(len(index), -1, dtype="int64")) for values in self._arrays]
    set_ = object.__setattr__
    set_(self, "_arrays", arrays)
    set_(self, "_index", index if not self._index._name or index._name else index.rename(self._index._name))
    set_(self, "_items", {})


def sanitize(self, value):
    """A value as an array of this frame's length; Series and dicts are aligned on the index."""
    index = self._index
    if isinstance(value, Series):
        return aligned_values(value, index)
    if isinstance(value, dict):
        return aligned_values(Series(value), index)
    if hasattr(value, "_columns"):
        if len(value._arrays) != 1:
            raise ValueError("Columns must be same length as key")
        return aligned_values(value._column(0), index)
    if isinstance(value, ndarray) and value.ndim == 0:
        value = value[()]
    if isinstance(value, ndarray) and value.ndim == 2 and value.shape[1] == 1:
        value = value[:, 0]
    if is_list_like(value) or hasattr(value, "_sandframe_array"):
        if isinstance(value, Index):
            return _of_index(value, len(index))
        if isinstance(value, ndarray) and value.ndim > 1:
            raise ValueError(f"Expected a 1D array, got an array with shape {value.shape}")
        if len(value) != len(index):
            raise ValueError(f"Length of values ({len(value)}) does not match length of index ({len(index)})")
        dtype = np.dtype("float64") if isinstance(value, (list, tuple)) and not value else None
        return array_of(value, dtype, copy=isinstance(value, ndarray) or hasattr(value, "_sandframe_array"))
    return full(value, len(index))


def _of_index(value, count):
    """A copy of the values of an index; of objects that all are times, times."""
    if len(value) != count:
        raise ValueError(f"Length of values ({len(value)}) does not match length of index ({count})")
    found = array_of(value._values, copy=True)
    if value.dtype.kind == "O" and found.dtype.kind != "O" and isinstance(value.dtype, np.dtype):
        warnings.warn(
            "Setting an Index with object dtype into a DataFrame will stop inferring another dtype in a future version. Cast the "
            "Index explicitly before setting it into the DataFrame.",
            FutureWarning,
            stacklevel=module("pandas.generic.base").caller_level(),
        )
    return found


def aligned_values(series, index):
    """A copy of a Series' values in the order of an index."""
    if series._index is index or series._index.equals(index) or not len(index):
        return series._values.copy()
    if not series._index.is_unique:
        raise ValueError("cannot reindex on an axis with duplicate labels")
    return take_fill(series._values, series._index.get_indexer(index))


def _set_frame(self, key, value):
    """df['A'] = frame."""
    if self._columns.nlevels > 1:
        module("pandas._frame.multi_columns").set_frame(self, key, value)
        return
    found = _place(self._columns, key)
    if found is not None and (type(found) is list or len(value._arrays) != 1):
        places = [found] if type(found) is int else found
        if len(places) != len(value._arrays):
            raise ValueError("Columns must be same length as key")
        for at, column in zip(places, value._columns_list()):
            self._replace_column(at, aligned_values(column, self._index))
        return
    if len(value._arrays) != 1:
        raise ValueError(
            f"Cannot set a DataFrame with multiple columns to the single column {key}"
            if len(value._arrays)
            else f"Cannot set a DataFrame without columns to the column {key}"
        )
    set_column(self, key, value._column(0))


def _set_list(self, key, value):
    """df[mask] = value and df[['A', 'B']] = value."""
    mask = self._row_mask(key)
    if mask is not None:
        _check_copy(self)
        places = mask.nonzero()[0]
        if hasattr(value, "_columns") and not isinstance(value, Index):
            value = value.reindex(self._index._getitem_rows(places))
        module("pandas._setting_loc").set_iloc(self, places, value)
        return
    labels = list(key) if not isinstance(key, Index) else key.tolist()
    if not self._columns.is_unique and self._columns.nlevels == 1 and is_list_like(value):
        _set_repeated(self, labels, value)
        return
    if hasattr(value, "_columns"):
        if len(labels) != len(value._arrays):
            raise ValueError("Columns must be same length as key")
        for label, column in zip(labels, value._columns_list()):
            set_column(self, label, column)
        return
    if not is_list_like(value):
        for label in labels:
            set_column(self, label, value)
        return
    if isinstance(value, ndarray) and value.ndim == 2:
        if value.shape[1] != len(labels):
            raise ValueError("Columns must be same length as key")
        for at, label in enumerate(labels):
            set_column(self, label, value[:, at].copy())
        return
    rows = value if isinstance(value, (list, tuple)) else list(value)
    if rows and is_list_like(rows[0]):
        table = np.empty((len(rows), len(rows[0])), dtype=object)
        for at, row in enumerate(rows):
            table[at, :] = list(row)
        if table.shape[1] != len(labels):
            raise ValueError("Columns must be same length as key")
        for at, label in enumerate(labels):
            set_column(self, label, array_of(table[:, at].tolist()))
        return
    if len(rows) != len(labels):
        raise ValueError("Columns must be same length as key")
    for label, one in zip(labels, rows):
        set_column(self, label, one)


def _set_repeated(self, labels, value):
    """df[['A', 'B']] = value where columns share names: each column of a name has its own part."""
    places = self._columns.get_indexer_non_unique(Index(labels))[0]
    if hasattr(value, "_columns"):
        if len(places) != len(value._arrays):
            raise ValueError("Columns must be same length as key")
        for label, source in zip(labels, value._columns.tolist()):
            self[label] = value[source]
        return
    if np.ndim(value) > 1:
        value = np.asarray(value)
    if (places < 0).any():
        raise NotImplementedError
    if np.shape(value)[-1] != len(places):
        raise ValueError("Columns must be same length as key")
    _spread(self, places.tolist(), value)


def _set_where(self, key, value):
    """df[boolean frame] = value."""
    if isinstance(key, ndarray):
        if key.shape != self.shape:
            raise ValueError("Array conditional must be same shape as self")
        key = type(self)._make([key[:, at] for at in range(key.shape[1])], self._index, self._columns)
    if key._arrays and not all(values.dtype.kind == "b" for values in key._arrays):
        raise TypeError("Must pass DataFrame or 2-d ndarray with boolean values only")
    copies = module("pandas.generic.copies")
    copies.check(self, by_label=True)
    copies.check(self)
    if key._index.equals(self._index) and key._columns.equals(self._columns):
        if not all(isinstance(values, ndarray) for values in key._arrays):
            key = key.fillna(False)
        changed = self.mask(key, value)
    else:
        # What the key does not speak of stays as it is.
        changed = self.where(~key.reindex(index=self._index, columns=self._columns, fill_value=False), value)
    for at, values in enumerate(changed._arrays):
        mine = self._arrays[at]
        if isinstance(mine, ndarray) and mine.dtype == values.dtype and options["mode.copy_on_write"] is not True:
            mine[...] = values
        else:
            self._replace_column(at, values)


def insert(self, loc, column, value, allow_duplicates=no_default):
    """Puts a column before a position."""
    if allow_duplicates is no_default:
        allow_duplicates = False
    if not allow_duplicates and column in self._columns:
        raise ValueError(f"cannot insert {column}, already exists")
    if not isinstance(loc, (int, np.integer)):
        raise TypeError("loc must be int")
    if not -len(self._arrays) <= loc <= len(self._arrays) or loc < 0:
        if loc < 0:
            raise ValueError("unbounded slice")
        raise IndexError(f"index {loc} is out of bounds for axis 0 with size {len(self._arrays)}")
    if hasattr(value, "_columns") and not isinstance(value, Index) and len(value._arrays) > 1:
        raise ValueError(f"Expected a one-dimensional object, got a DataFrame with {len(value._arrays)} columns instead.")
    if not len(self._index) and is_list_like(value) and len(value):
        grow_from_nothing(self, value)
    values = sanitize(self, value)
    columns = self._columns.insert(loc, column)
    if self._arrays:
        object.__setattr__(self, "_split", True)
    self._arrays.insert(loc, values)
    object.__setattr__(self, "_columns", columns)
    object.__setattr__(self, "_items", {})


def isetitem(self, loc, value):
    """Replaces the column at a position, or the columns at several."""
    if isinstance(loc, (int, np.integer)):
        self._replace_column(int(loc) % len(self._arrays), sanitize(self, value))
        return
    for at, position in enumerate(loc):
        one = (
            value.iloc[:, at]
            if hasattr(value, "_columns")
            else value[at]
            if is_list_like(value) and not isinstance(value, ndarray)
            else value[:, at]
            if isinstance(value, ndarray)
            else value
        )
        self._replace_column(int(position) % len(self._arrays), sanitize(self, one))


def assign(self, **kwargs):
    """A copy with further columns; a callable gets the frame so far."""
    result = self.copy()
    for label, value in kwargs.items():
        result[label] = value(result) if callable(value) else value
    return result


def pop(self, item):
    """Takes a column out."""
    found = self[item]
    if getattr(found, "_parent", None) is not None:
        # Writing to it may still be meant for the frame.
        object.__setattr__(found, "_parent", (-1, found._parent[1]))
    del self[item]
    return found
