"""Selection by label and by position: loc, iloc, at, iat."""

import sys
import warnings
import weakref

import _kernel as K
import numpy as np
from numpy import ndarray

from . import _cells
from ._cells import column_place, labelled, place, put_cell, put_element
from ._construct import array_of, infer, is_list_like, objects_of
from ._frame.together import columns_of
from ._lazy import module
from ._options import values as options
from .dtypes import find_common
from .errors import IndexingError, InvalidIndexError
from .generic.base import NDFrame
from .indexes.base import Index, ensure_index, is_hashable, listed
from .series import Series, mask_of

FULL = slice(None)

# Where objects are written to, by code and instruction: None where the object has a name there, else how often it was searched for
# elsewhere; see pandas.generic.chained.
locations = {}
_getframe = sys._getframe
_new = object.__new__
# With its dict all at once an object is made in half the time.
_fill = next(kind.__dict__["__dict__"] for kind in Series.__mro__ if "__dict__" in kind.__dict__).__set__


class _Indexer:
    __slots__ = ("obj",)
    ndim = 2

    def __init__(self, obj):
        self.obj = obj

    def __iter__(self):
        raise TypeError(
            f"'{type(self).__name__}' object is not iterable"
        )

    def __call__(self, axis=None):
        return _AxisIndexer(self, axis)

    __call__.__qualname__ = "_LocationIndexer.__call__"

    def _called(self, key):
        """A key with its callables called."""
        obj = self.obj
        if type(key) is tuple:
            return tuple(_plain_key(part(obj) if _is_function(part) else part) for part in key)
        if _is_function(key):
            key = key(obj)
            if type(key) is tuple and self._name == "iloc":
                warnings.warn(
                    "Returning a tuple from a callable with iloc is deprecated and will be removed in a future version",
                    FutureWarning,
                    stacklevel=module("pandas.generic.base").caller_level(),
                )
        return _plain_key(key)


def _plain_key(key):
    """An iterator as a list of what it gives, and an array without dimensions as its element; any other key as it is."""
    if type(key) is ndarray:
        return key[()] if key.ndim == 0 else key
    return list(key) if hasattr(key, "__next__") else key


def refuse_truth_slice(key):
    """TypeError for a slice from or to True or False."""
    if isinstance(key.start, (bool, np.bool_)) or isinstance(key.stop, (bool, np.bool_)):
        # The interpreter writes the parts of a slice in its own way.
        raise TypeError(f"slice({key.start!r}, {key.stop!r}, {key.step!r}): boolean values can not be used in a slice")


def refuse_sets(key):
    """TypeError for a set or dict, which has no order to select by."""
    for kind in (set, dict):
        if isinstance(key, kind):
            raise TypeError(f"Passing a {kind.__name__} as an indexer is not supported. Use a list instead.")


def _is_function(value):
    return callable(value) and not isinstance(value, (type, NDFrame, Index, list, tuple))


class LocIndexer(_Indexer):
    """obj.loc[…]: by label."""

    __module__ = "pandas.core.indexing"
    __slots__ = ()
    _name = "loc"

    def __getitem__(self, key):
        obj = self.obj
        kind = type(key)
        if kind is tuple:
            if len(key) == 2 and obj._is_frame:
                # One cell.
                at = column_place(obj._columns, key[1])
                if at >= 0:
                    value = labelled(obj._arrays[at], obj._index, key[0])
                    if value is not None:
                        return value
        elif kind is int or kind is str:
            if obj._is_frame:
                at = place(obj._index, key)
                if at >= 0:
                    return frame_row(obj, at)
            else:
                value = labelled(obj._values, obj._index, key)
                if value is not None:
                    return value
        key = self._called(key)
        if type(key) is tuple:
            if obj._is_frame:
                return self._get_pair(key)
            if any(part is Ellipsis for part in key):
                key = without_ellipsis(key, 1)
            if obj._index.nlevels > 1:
                return series_tuple(obj, key)
            if len(key) > 1:
                raise IndexingError("Too many indexers")
            key = key[0] if key else FULL
        if type(key) is slice and key == FULL:
            return obj.copy(deep=False)
        if obj._is_frame and obj._index.nlevels > 1:
            return multi_rows(obj, key, FULL)
        if not obj._is_frame and obj._index.nlevels > 1:
            return series_tuple(obj, key if type(key) is tuple else (key,))
        where, scalar = resolve(obj._index, key, obj, "index")
        return _labelled(take_rows(obj, where, scalar), key, scalar)

    def _get_pair(self, key):
        obj = self.obj
        key = without_ellipsis(key, 2)
        index = obj._index
        if index.nlevels > 1:
            return module("pandas.indexes.multi_selection").loc_frame(obj, key)
        if len(key) > 2:
            raise IndexingError("Too many indexers")
        if len(key) == 1:
            return self[key[0]]
        row, column = key
        if type(row) is tuple and (isinstance(column, slice) or row not in index):
            # Labels one by one, as a list has them.
            row = list(row)
        if type(column) is tuple and obj._columns.nlevels == 1 and not any(isinstance(part, slice) for part in column):
            column = list(column)
        if obj._columns.nlevels > 1:
            return module("pandas.indexes.multi_selection").loc_columns(obj, row, column)
        # A scalar of each: the value itself.
        if not isinstance(column, (slice, list, ndarray, NDFrame, Index)) and is_hashable(column):
            found = obj._columns._loc_of(column)
            if type(found) is int:
                where, scalar = resolve(index, row, obj, "index")
                values = obj._column(found)
                if _is_full(where, len(index)):
                    return values
                return _labelled(take_rows(values, where, scalar), row, scalar)
        # An absent row is told of before an absent column.
        rows, one_row = resolve(index, row, obj, "index")
        columns, one_column = resolve(obj._columns, column, obj, "columns", axis=1)
        result = take_both(obj, rows, one_row, columns, one_column)
        if one_column is None:
            columns_without_frequency(result, column)
        return result if one_row else _labelled(result, row, one_row)

    def __setitem__(self, key, value):
        obj = self.obj
        caller = _getframe(1)
        if locations.get((caller.f_code, caller.f_lasti), -1) is not None:
            module("pandas.generic.chained").of_location(obj)
        if type(key) is tuple:
            if len(key) == 2 and obj._is_frame and put_cell(obj, key[0], key[1], value):
                return
        elif not obj._is_frame and put_element(obj, place(obj._index, key), value):
            return
        module("pandas._setting_loc").set_loc(obj, self._called(key), value)


class _AxisIndexer:
    """obj.loc(axis=…)[…]"""

    __slots__ = ("indexer", "axis")

    def __init__(self, indexer, axis):
        self.indexer = indexer
        self.axis = None if axis is None else indexer.obj._axis_number(axis)

    def __getitem__(self, key):
        if self.axis == 1:
            return self.indexer[(FULL, key)]
        if self.axis == 0 and self.indexer.obj._is_frame:
            return self.indexer[(key, FULL)]
        return self.indexer[key]

    def __setitem__(self, key, value):
        if self.axis == 1:
            self.indexer[(FULL, key)] = value
        else:
            self.indexer[(key, FULL) if self.indexer.obj._is_frame else key] = value


class ILocIndexer(_Indexer):
    """obj.iloc[…]: by position."""

    __module__ = "pandas.core.indexing"
    __slots__ = ()
    _name = "iloc"

    def __getitem__(self, key):
        obj = self.obj
        kind = type(key)
        if kind is int:
            if obj._is_frame:
                count = len(obj._index)
                if -count <= key < count:
                    return frame_row(obj, key % count)
            else:
                value = _cells.at(obj._values, key)
                if value is not None:
                    return value
        elif kind is tuple and len(key) == 2 and obj._is_frame:
            value = _cell_at(obj, key[0], key[1])
            if value is not None:
                return value
        key = self._called(key)
        if type(key) is tuple:
            if Ellipsis in [part for part in key if part is Ellipsis]:
                key = without_ellipsis(key, obj.ndim)
            if len(key) > obj.ndim:
                raise IndexingError("Too many indexers")
            if len(key) == 2:
                if type(key[0]) is int and type(key[1]) is int:
                    return obj.iat[key]
                for part in key:
                    _check_position(part)
                rows, one_row = positions(key[0], obj._index, True)
                columns, one_column = positions(key[1], obj._columns, True)
                return take_both(obj, rows, one_row, columns, one_column)
            key = key[0] if key else FULL
        if type(key) is slice and key == FULL:
            return obj.copy(deep=False)
        where, scalar = positions(key, obj._index)
        return take_rows(obj, where, scalar)

    def __setitem__(self, key, value):
        obj = self.obj
        caller = _getframe(1)
        if locations.get((caller.f_code, caller.f_lasti), -1) is not None:
            module("pandas.generic.chained").of_location(obj)
        if type(key) is tuple:
            if len(key) == 2 and obj._is_frame and _put_at(obj, key[0], key[1], value):
                return
        elif type(key) is int and not obj._is_frame and put_element(obj, _from_start(key, obj._index), value):
            return
        module("pandas._setting_loc").set_iloc(obj, self._called(key), value)


def _refuse_element(key):
    """InvalidIndexError for an array without dimensions, which at does not take for its element."""
    if type(key) is ndarray and key.ndim == 0:
        raise InvalidIndexError(key)


class AtIndexer(_Indexer):
    """obj.at[…]: one value by label."""

    __module__ = "pandas.core.indexing"
    __slots__ = ()
    _name = "at"

    def __getitem__(self, key):
        obj = self.obj
        if obj._is_frame:
            if type(key) is tuple and len(key) == 2:
                at = column_place(obj._columns, key[1])
                if at >= 0:
                    value = labelled(obj._arrays[at], obj._index, key[0])
                    if value is not None:
                        return value
        else:
            value = labelled(obj._values, obj._index, key)
            if value is not None:
                return value
            if type(key) is tuple and obj._index.nlevels == 1 and len(key) == 1:
                key = key[0]
            if not is_hashable(key):
                _refuse_element(key)
                raise ValueError("Invalid call for scalar access (getting)!")
            if type(key) is tuple and obj._index.nlevels == 1 and key in obj._index:
                return take_rows(obj, *resolve(obj._index, key, obj, "index"))
            return obj.loc[key]
        if type(key) is not tuple or len(key) != 2:
            if not is_hashable(key) and type(key) is not tuple:
                raise ValueError("Invalid call for scalar access (getting)!")
            raise TypeError(
                f"DataFrame._get_value() missing 1 required positional argument: 'col'") if type(key) is not tuple else TypeError(
                f"DataFrame._get_value() takes from 3 to 4 positional arguments but {len(key) + 1} were given")
        row, column = key
        for part in key:
            _refuse_element(part)
        if not all(is_hashable(part) and not isinstance(part, slice) for part in key):
            _refuse_lists(obj, row, column)
        found = obj._columns._loc_of(column)
        if type(found) is not int:
            return obj.loc[row, column]
        values = obj._column(found)
        at = obj._index._loc_of(row)
        return values._item(at) if type(at) is int else take_rows(values, at, False)

    def __setitem__(self, key, value):
        obj = self.obj
        if obj._is_frame:
            if type(key) is not tuple:
                key = (key, FULL)
            elif len(key) == 2 and put_cell(obj, key[0], key[1], value):
                return
            if any(not is_hashable(part) or isinstance(part, slice) for part in key):
                if not (obj._index.is_unique and obj._columns.is_unique):
                    raise ValueError("Invalid call for scalar access (setting)!")
                raise InvalidIndexError(f"You can only assign a scalar value not a {type(value)}")
            if len(key) < 2:
                raise ValueError("Not enough indexers for scalar access (setting)!")
            column = obj._columns._find(key[1]) if key[1] in obj._columns else -1
            row = obj._index._loc_of(key[0]) if key[0] in obj._index else None
            if column >= 0 and type(row) is int and obj._columns.is_unique:
                module("pandas._setting_loc").set_cell(obj, row, column, value)
                return
        elif type(key) is tuple and obj._index.nlevels == 1 and key in obj._index:
            module("pandas._setting_loc").set_element(obj, obj._index._loc_of(key), value)
            return
        elif type(key) is not tuple and is_hashable(key) and key in obj._index:
            at = obj._index._loc_of(key)
            if type(at) is int:
                module("pandas._setting_loc").set_element(obj, at, value)
                return
        module("pandas._setting_loc").set_loc(obj, key, value)


def _refuse_lists(frame, row, column):
    """What pandas says of an at[…] of which the row or the column is a list or a slice."""
    if not (frame._index.is_unique and frame._columns.is_unique):
        raise ValueError("Invalid call for scalar access (getting)!")
    hash(column)
    raise InvalidIndexError(column if isinstance(column, slice) else row)


class IAtIndexer(_Indexer):
    """obj.iat[…]: one value by position."""

    __module__ = "pandas.core.indexing"
    __slots__ = ()
    _name = "iat"

    def _checked(self, key):
        obj = self.obj
        key = key if type(key) is tuple else (key,)
        if any(not isinstance(part, (int, np.integer)) for part in key):
            raise ValueError("iAt based indexing can only have integer indexers")
        if len(key) != obj.ndim:
            raise (
                ValueError("Not enough indexers for scalar access (setting)!")
                if len(key) < obj.ndim
                else IndexingError("Too many indexers")
            )
        return tuple(int(part) for part in key)

    def __getitem__(self, key):
        obj = self.obj
        if type(key) is tuple and len(key) == 2 and obj._is_frame:
            value = _cell_at(obj, key[0], key[1])
            if value is not None:
                return value
        if type(key) is int:
            if not obj._is_frame:
                return self._one(obj, key)
            raise TypeError("DataFrame._get_value() missing 1 required positional argument: 'col'")
        key = self._checked(key)
        if obj._is_frame:
            if not -len(obj._arrays) <= key[1] < len(obj._arrays):
                raise IndexError(f"index {key[1]} is out of bounds for axis 0 with size {len(obj._arrays)}")
            obj = obj._column(key[1] % len(obj._arrays))
        return self._one(obj, key[0])

    @staticmethod
    def _one(series, at):
        if not -len(series) <= at < len(series):
            raise IndexError(f"index {at} is out of bounds for axis 0 with size {len(series)}")
        return series._item(at)

    def __setitem__(self, key, value):
        obj = self.obj
        if type(key) is tuple and len(key) == 2 and obj._is_frame and _put_at(obj, key[0], key[1], value):
            return
        key = self._checked(key)
        for at, index in zip(key, self.obj.axes):
            if not -len(index) <= at < len(index):
                raise IndexError(f"index {at} is out of bounds for axis 0 with size {len(index)}")
        setting = module("pandas._setting_loc")
        if self.obj._is_frame:
            setting.set_cell(self.obj, key[0] % len(self.obj._index), key[1] % len(self.obj._arrays), value)
        else:
            setting.set_element(self.obj, key[0], value)


def _cell_at(frame, row, column):
    """An element of a frame by its positions; None where anything about them has to be looked at."""
    if type(row) is not int or type(column) is not int:
        return None
    arrays = frame._arrays
    count = len(arrays)
    return _cells.at(arrays[column], row) if -count <= column < count else None


def _put_at(frame, row, column, value):
    """Writes an element of a frame by its positions, where that is all there is to do."""
    if type(row) is not int or type(column) is not int or frame._copy_of is not None or options["mode.copy_on_write"] is True:
        return False
    arrays = frame._arrays
    count = len(arrays)
    return -count <= column < count and _cells.put(arrays[column], row, value)


def _from_start(position, index):
    """A position counted from the start; -1 for one that there is not."""
    count = len(index)
    return position % count if -count <= position < count else -1


def without_ellipsis(key, ndim):
    if any(part is Ellipsis for part in key):
        if sum(part is Ellipsis for part in key) > 1:
            raise IndexingError("indexer may only contain one '...' entry")
        at = next(at for at, part in enumerate(key) if part is Ellipsis)
        missing = ndim - len(key) + 1
        return key[:at] + (FULL,) * missing + key[at + 1:]
    return key


def _is_full(where, count):
    return type(where) is slice and where == FULL


# Resolving one axis: a pair of where (an int, a slice, or an ndarray of positions) and whether the axis goes away (None: no,
# and it was a list of labels).


def _labelled(result, key, scalar):
    """Rows chosen by labels: they have the name of an index of such, and of a list's no frequency is known."""
    if scalar:
        return result
    if isinstance(key, Index) and key.nlevels == 1 and key.dtype.kind != "b" and result._index._name != key._name:
        object.__setattr__(result, "_index", result._index.rename(key._name))
    if scalar is None:
        labels = result._index
        plain = without_frequency(labels, key)
        if plain is not labels:
            object.__setattr__(result, "_index", plain)
    return result


def without_frequency(labels, key):
    """Labels that a list, or an index without frequency, has chosen have none, evenly as they may lie."""
    if getattr(labels, "_freq", None) is None or not hasattr(labels, "_part_slice"):
        return labels
    if isinstance(key, list) or type(key) is type(labels) and key._freq is None:
        return type(labels)._make(labels._data, labels._name)
    return labels


def columns_without_frequency(frame, key):
    """The same of the columns."""
    if not frame._is_frame:
        return
    labels = frame._columns
    plain = without_frequency(labels, key)
    if plain is not labels:
        object.__setattr__(frame, "_columns", plain)


def _check_position(key):
    """What is wrong with a part of a pair of positions that can be none."""
    if isinstance(key, (str, bytes, bool, np.bool_)) or not (isinstance(key, (int, np.integer, slice)) or is_list_like(key)):
        raise ValueError(
            "Location based indexing can only have [integer, integer slice (START point is INCLUDED, END point is EXCLUDED), "
            "listlike of integers, boolean array] types"
        )


def positions(key, index, paired=False):
    """What a positional key means on an axis of an index; paired where there is one for the other axis too."""
    count = len(index)
    kind = type(key)
    if kind is int or isinstance(key, np.integer) and not isinstance(key, (bool, np.bool_)):
        if not -count <= key < count:
            raise IndexError("single positional indexer is out-of-bounds")
        return int(key) % count, True
    if kind is slice:
        for part in (key.start, key.stop, key.step):
            if part is not None and not isinstance(part, (int, np.integer)):
                raise TypeError(
                    f"cannot do positional indexing on {type(index).__name__} with these indexers [{part}] of type "
                    f"{type(part).__name__}"
                )
        return key, False
    if key is Ellipsis:
        return FULL, False
    if isinstance(key, Series) and key.dtype.kind == "b":
        if key._index.inferred_type == "integer":
            raise NotImplementedError("iLocation based boolean indexing on an integer type is not available")
        raise ValueError("iLocation based boolean indexing cannot use an indexable as a mask")
    if not is_list_like(key):
        raise TypeError("Cannot index by location index with a non-integer key")
    refuse_sets(key)
    if isinstance(key, NDFrame) and key._is_frame and not paired:
        raise IndexError("DataFrame indexer is not allowed for .iloc\nConsider using .loc for automatic alignment.")
    key = listed(key)
    values = getattr(key, "_values", key)
    if hasattr(values, "_sandframe_array"):
        values = (
            values._as_key()
            if values.dtype.kind == "b"
            else values.to_numpy(dtype="int64")
            if values.dtype.kind in "iu"
            else values.to_numpy()
        )
    values = values if isinstance(values, ndarray) else array_of(list(values)) if len(list(values)) else np.zeros(0, dtype="int64")
    if values.dtype.kind == "O" and len(values) and is_list_like(values[0]):
        values = np.array(list(values))
    if values.ndim > 1:
        raise ValueError(f"Buffer has wrong number of dimensions (expected 1, got {values.ndim})")
    if values.dtype.kind == "O":
        values = infer(values.tolist())
    if values.dtype.kind == "b":
        if len(values) != count:
            raise IndexError(f"Boolean index has wrong length: {len(values)} instead of {count}")
        return values.nonzero()[0], False
    if values.dtype.kind not in "iu":
        if not paired and values.dtype.kind in "OU" and any(isinstance(one, str) for one in values.tolist()):
            return positions(_numbers_of(values, isinstance(key, list)), index)
        if values.dtype.kind != "f":
            raise IndexError(f".iloc requires numeric indexers, got {key if isinstance(key, Index) else np.array(key)}")
        if len(values) and np.isnan(values).any():
            # As a position it would be the least of all numbers.
            raise IndexError("positional indexers are out-of-bounds")
        values = values.astype("int64")
    if len(values) and (values.max() >= count or values.min() < -count):
        raise IndexError("positional indexers are out-of-bounds")
    if len(values) and values.min() < 0:
        values = np.where(values < 0, values + count, values)
    return values, False


def _numbers_of(values, own):
    """Positions that are written as texts; own says that they are in an array of texts, not of objects."""
    found = []
    for text in values.tolist():
        try:
            found.append(int(text))
        except ValueError:
            shown = np.str_(text) if own or values.dtype.kind == "U" else text
            raise ValueError(f"invalid literal for int() with base 10: {shown!r}") from None
    return np.array(found, dtype="int64")


def resolve(index, key, obj, axis_name, axis=0):
    """What a label key means on an index with one level."""
    kind = type(key)
    if kind is slice:
        if key == FULL:
            return key, False
        refuse_truth_slice(key)
        return index._convert_slice(key, "loc"), False
    if key is Ellipsis:
        return FULL, False
    if kind is str or kind is int:
        return _located(index, key)
    key = listed(key)
    if (
        isinstance(key, (list, ndarray, NDFrame, Index))
        or hasattr(key, "_sandframe_array")
        or (is_list_like(key) and not is_hashable(key))
    ):
        refuse_sets(key)
        if hasattr(key, "_columns") and not isinstance(key, Index):
            raise ValueError("Cannot index with multidimensional key")
        mask = axis_mask(key, index, axis)
        if mask is not None:
            return mask.nonzero()[0], False
        return listed_positions(index, key, axis_name), None
    if isinstance(key, tuple) and index.nlevels == 1 and any(isinstance(part, slice) for part in key):
        raise IndexingError("Too many indexers")
    if type(key) in (bool, np.bool_) and index.dtype.kind != "b":
        raise KeyError(
            f"{key}: boolean label can not be used without a boolean index"
        )
    return _located(index, key)


def _located(index, key):
    found = index._loc_of(key)
    if type(found) is int:
        return found, True
    if isinstance(found, ndarray) and found.dtype.kind == "b":
        return found.nonzero()[0], False
    return found, False


def axis_mask(key, index, axis=0):
    """A bool ndarray for an axis from a boolean key, aligned where it is a Series; None when it is none."""

    if type(key) is list and key and type(key[0]) is str:
        return None
    if isinstance(key, Index):
        if key.dtype.kind != "b":
            return None
        key = key._values
    return mask_of(key, _Axis(index))


class _Axis:
    """The labels of an axis as what a mask is laid beside."""

    __slots__ = ("_index",)

    def __init__(self, index):
        self._index = index

    def __len__(self):
        return len(self._index)


def listed_positions(index, key, axis_name):
    """The positions of a list of labels, all of which must be there."""
    places = index._text_places() if type(key) is list and key else None
    if places:
        try:
            return np.array([places[label] for label in key], dtype="int64")
        except (KeyError, TypeError):
            # A label that is absent, or none that a dict could have.
            pass
    labels = key if isinstance(key, Index) else _labels_of(key, index)
    unique = index._index_as_unique
    if unique:
        found = index.get_indexer(labels)
        absent = found < 0
    else:
        found, missing = index.get_indexer_non_unique(labels)
        absent = found < 0
    if absent.any():
        if not isinstance(key, Index) and index.nlevels == 1 == labels.nlevels:
            labels = labels.rename(index._name)
        raise_missing(labels, absent if unique else None, missing if not unique else None, axis_name)
    return found


def _labels_of(key, index):
    if isinstance(key, list):
        if not key:
            return Index(np.zeros(0, dtype=object) if index.dtype.kind not in "iuf" else np.zeros(0, dtype=index.dtype))
        labels = Index(key, tupleize_cols=index.nlevels > 1)
    else:
        labels = ensure_index(key)
        if isinstance(key, NDFrame) and labels.nlevels == 1 and labels._name is not None:
            labels = labels.rename(None)
    return labels


def raise_missing(labels, absent, missing, axis_name):
    """KeyError for labels that are not there."""
    gone = absent.nonzero()[0] if absent is not None else missing
    if len(gone) == len(labels):
        raise KeyError(f"None of [{labels!r}] are in the [{axis_name}]")
    unknown = list(dict.fromkeys(labels._getitem_rows(gone).tolist()))
    raise KeyError(f"{unknown} not in index")


# Taking.


def take_rows(obj, where, scalar):
    """Rows of a Series or a frame; one row of a frame is a Series."""
    if scalar:
        return frame_row(obj, where) if obj._is_frame else obj._item(where)
    if type(where) is slice:
        return obj._slice_rows(where)
    return obj._take_rows(where) if scalar is None else obj._take_part(where)


def take_both(obj, rows, one_row, columns, one_column):
    """Rows and columns of a frame."""
    if one_column:
        column = obj._column(columns)
        if type(rows) is slice and rows == FULL:
            return column
        return take_rows(column, rows, one_row)
    if one_row:
        # The row comes first, so that its dtype is that of all columns.
        row = frame_row(obj, rows)
        if type(columns) is slice and columns == FULL:
            return row
        return row._slice_rows(columns) if type(columns) is slice else row._take_rows(columns)
    if type(columns) is slice:
        narrowed = obj._take_columns(list(range(len(obj._columns)))[columns]) if columns != FULL else obj
    elif type(rows) is slice and rows == FULL:
        copied = obj._copy_columns(columns.tolist())
        if one_column is None:
            object.__setattr__(copied, "_copy_of", None)
        return copied
    else:
        narrowed = obj._take_columns(columns.tolist())
    if type(rows) is slice and rows == FULL:
        if narrowed is obj:
            return obj.copy(deep=False)
        reference = weakref.ref(obj)
        if _one_dtype(narrowed._arrays):
            object.__setattr__(narrowed, "_shared_with", reference)
            object.__setattr__(narrowed, "_copy_of", reference)
        else:
            object.__setattr__(narrowed, "_arrays", [values.copy() for values in narrowed._arrays])
        return narrowed
    return take_rows(narrowed, rows, one_row)


# Up to so many columns, elements one by one are found sooner.
_FEW = 8


def frame_row(obj, at):
    """One row as a Series under the columns."""
    columns = obj._columns
    name = obj._index._item(at)
    together = obj._together
    if together is None or "_arrays" in obj.__dict__:
        arrays = obj._arrays
        together = columns_of(obj) if len(arrays) > _FEW and _one_dtype(arrays) else None
    if together is not None:
        shared = not obj._split and obj._is_table(together)
        found = K.columns_row(together, at, shared)
        if found is not None:
            return _row_of_many(obj, at, together, found, shared)
        arrays = obj._arrays
    found = _cells.row(arrays, at)
    if found is not None:
        cells, dtype, make, one = found
        linked = one and not obj._split and options["mode.copy_on_write"] is not True
        places = columns._places
        if places is None:
            places = columns._find_places()
        block = _cells.OneRow(list(arrays) if linked else None, cells, dtype, linked)
        content = {"_cells": (cells, places, make, block, at), "_index": columns, "_name": name}
        if linked:
            content["_shared_with"] = weakref.ref(obj)
        elif not one or obj._split:
            content["_copy_of"] = weakref.ref(obj)
        row = _new(Series)
        _fill(row, content)
        return row.__finalize__(obj) if obj._attrs or obj._flags else row
    row = Series._make(row_values(arrays, at), columns, name).__finalize__(obj)
    if obj._split or not _one_dtype(arrays):
        object.__setattr__(row, "_copy_of", weakref.ref(obj))
    elif obj._is_table():
        object.__setattr__(row, "_row_of", (list(arrays), at))
        object.__setattr__(row, "_shared_with", weakref.ref(obj))
    return row


def _row_of_many(obj, at, together, found, shared):
    """The Series of a row's elements, by the handle of all columns: a window where they are parts of one table."""
    row = Series._make(ndarray._wrap(found), obj._columns, obj._index._item(at)).__finalize__(obj)
    if obj._split or K.columns_dtype(together) < 0:
        object.__setattr__(row, "_copy_of", weakref.ref(obj))
    elif shared:
        if not K.columns_in_table(together, found):
            object.__setattr__(row, "_row_of", (together, at))
        object.__setattr__(row, "_shared_with", weakref.ref(obj))
    return row


def _one_dtype(arrays):
    dtype = arrays[0].dtype if arrays else None
    for values in arrays:
        if values.dtype is not dtype and values.dtype != dtype:
            return False
    return True


def _boxed(values, at):
    """One element as a row holds it: numbers stay numpy's."""
    value = values[at]
    if isinstance(values, ndarray) and values.dtype.kind in "mM":
        return module("pandas.datetimes.inference").boxed(value)
    return value


def row_values(arrays, at):
    """The elements at a position of several arrays, as one array."""
    if not arrays:
        return np.zeros(0, dtype="float64")
    common = find_common([values.dtype for values in arrays])
    if isinstance(common, np.dtype):
        if common.kind == "O":
            return objects_of([_boxed(values, at) for values in arrays])
        return np.array([values[at] for values in arrays], dtype=common)
    kind = common.construct_array_type()
    return kind._from_sequence([values[at] for values in arrays], dtype=common)


def frame_columns(obj, key):
    """df[[…]]: the columns of a list of labels."""
    refuse_sets(key)
    columns = obj._columns
    if columns.nlevels > 1:
        return module("pandas.indexes.multi_selection").frame_columns(obj, key)
    places = columns._text_places() if type(key) is list else None
    if places:
        try:
            return obj._copy_columns([places[label] for label in key])
        except (KeyError, TypeError):
            # A label that is absent, or none that a dict could have.
            pass
    if not hasattr(key, "__iter__"):
        raise InvalidIndexError(key)
    if not isinstance(key, (list, ndarray, Index, NDFrame)):
        key = list(key)
    return obj._copy_columns(listed_positions(columns, key, "columns").tolist())


def frame_multi_column(obj, key):
    return module("pandas.indexes.multi_selection").frame_column(obj, key)


def series_tuple(obj, key):
    return module("pandas.indexes.multi_selection").loc_series(obj, key)


def multi_rows(obj, rows, columns):
    return module("pandas.indexes.multi_selection").loc_frame(obj, (rows, columns) if type(rows) is not tuple else rows)


for _indexer in (LocIndexer, ILocIndexer, AtIndexer, IAtIndexer):
    # The interpreter calls a class for a property quicker than a function that does. Those of derived classes stay as they are, see
    # pandas._subclassing.
    if not hasattr(vars(NDFrame)[_indexer._name].fget, "sandframe_wrapped"):
        setattr(NDFrame, _indexer._name, property(_indexer))
