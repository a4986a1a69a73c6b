"""What rows are grouped by: labels, levels, arrays, functions and dicts as arrays, and the distinct values of each."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import array_of, infer, is_list_like, objects_of
from .._lazy import module
from .._missing import missing_mask
from ..dtypes import CategoricalDtype
from ..indexes.base import Index, index_of, is_hashable
from .grouper import Grouper, TimeGrouper

_INT32 = np.dtype("int32")


class Key:
    """One key: an array as long as the grouped object, its name, and where it comes from."""

    __slots__ = ("values", "name", "column", "bins", "_found", "sort", "dropna", "observed", "whole")

    def __init__(self, values, name, column=None, bins=None):
        self.values = values
        self.name = name
        # The label of the column that the key is, which is left out of the computed columns.
        self.column = column
        # Codes and labels, where the key is spans of time.
        self.bins = bins
        self._found = None
        self.whole = None

    @property
    def is_categorical(self):
        return self.bins is None and isinstance(self.values.dtype, CategoricalDtype)

    def taken(self, positions):
        """The key of other rows."""
        if self.bins is not None:
            codes, labels = self.bins
            found = Key(None, self.name, self.column, (codes.take(positions), labels))
        else:
            found = Key(self.values.take(positions), self.name, self.column)
        found.sort, found.dropna, found.observed = self.sort, self.dropna, self.observed
        return found

    @property
    def codes(self):
        """The number of each row's value, as 32-bit ints; -1 for missing ones that are dropped."""
        return self._factorized()[0]

    @property
    def uniques(self):
        """The distinct values, as an index."""
        return self._factorized()[1]

    def _factorized(self):
        if self._found is None:
            if self.bins is not None:
                codes, labels = self.bins
                self._found = codes.astype(_INT32), labels.rename(self.name)
            elif self.is_categorical:
                self._found = self._of_categories()
            else:
                self._found = self._of_values()
        return self._found

    def _of_values(self):
        values = self.values
        codes, uniques, in_order = _numbered(values, self.dropna, self.sort)
        if in_order:
            # Objects in order are texts all of them.
            return codes, index_of(uniques, self.name) if type(values) is ndarray else labels_of(uniques, self.name)
        if self.sort and len(uniques) > 1:
            order = sorted_order(uniques)
            places = np.empty(len(order), dtype="int64")
            places[order] = np.arange(len(order), dtype="int64")
            codes = ndarray._wrap(K.group_renumber(codes._h, places._h))
            uniques = uniques.take(order)
        return codes, labels_of(uniques, self.name)

    def _of_categories(self):
        from ..arrays.categorical import Categorical

        values = self.values
        codes = values.codes.astype("int64")
        count = len(values.categories)
        absent = codes < 0
        numbers = np.arange(count, dtype="int64")
        if self.observed or not self.sort:
            appearing = np.unique(codes[~absent]) if self.sort else module("pandas._hashing").unique_values(codes[~absent])
            rest = numbers[:0] if self.observed else numbers[~np.isin(numbers, appearing)]
            order = np.concatenate([appearing, rest])
        else:
            order = numbers
        places = np.full(count + 1, -1, dtype="int64")
        places[order] = np.arange(len(order), dtype="int64")
        codes = places.take(codes) if count else codes
        if not self.dropna and absent.any():
            at = len(order)
            if not self.sort:
                # Missing values stand where they appear, before what does not occur.
                first = int(absent.argmax())
                before = codes[:first]
                at = len(np.unique(before[before >= 0]))
                codes = np.where(codes >= at, codes + 1, codes)
            codes = np.where(absent, at, codes)
            order = np.concatenate([order[:at], np.array([-1], dtype="int64"), order[at:]])
        labels = Categorical._of(order.astype(values.codes.dtype), values.dtype)
        return codes.astype(_INT32), index_of(labels, self.name)


def labels_of(uniques, name):
    """Distinct values as an index."""
    if isinstance(uniques, ndarray) and uniques.dtype.kind == "O":
        listed = uniques.tolist()
        if any(one is None for one in listed):
            # What is missing stands as NaN.
            uniques = objects_of([np.nan if one is None else one for one in listed])
        elif any(not isinstance(one, (str, tuple)) for one in listed[:1]):
            return Index(infer(listed), name=name)
    return index_of(uniques, name)


def codes_of(values, leave_out_missing=True):
    """32-bit codes in order of appearance, and the distinct values."""
    return _numbered(values, leave_out_missing, False)[:2]


def _numbered(values, leave_out_missing, in_order):
    """32-bit codes, the distinct values, and whether the codes are in the order of these, which numbers and texts can be."""
    plain = values
    if not isinstance(values, ndarray):
        if getattr(values, "_factorized", None) is not None:
            codes, uniques = module("pandas._hashing").factorize_values(values, leave_out_missing)
            return codes.astype(_INT32), uniques, False
        plain = values._engine_values()
    if plain.dtype.kind == "c":
        codes, uniques = module("pandas._hashing").factorize_values(values, leave_out_missing)
        return codes.astype(_INT32), uniques, False
    found = K.group_codes(plain._h, leave_out_missing, in_order and plain is values)
    if found is None:
        codes, uniques = module("pandas._hashing").factorize_values(values, leave_out_missing)
        return codes.astype(_INT32), uniques, False
    uniques = ndarray._wrap(K.take(values._h, found[1], 0)) if plain is values else values.take(ndarray._wrap(found[1]))
    return ndarray._wrap(found[0]), uniques, found[2]


def sorted_order(uniques):
    """The positions that sort distinct values, missing ones last; values that do not compare: numbers before text."""
    try:
        return module("pandas._sorting").order(uniques)
    except TypeError:
        listed = uniques.tolist()
        absent = missing_mask(uniques).tolist()
        texts = [at for at, one in enumerate(listed) if isinstance(one, str)]
        numbers = [at for at, one in enumerate(listed) if not isinstance(one, str) and not absent[at]]
        try:
            numbers.sort(key=listed.__getitem__)
        except TypeError:
            return np.arange(len(listed), dtype="int64")
        texts.sort(key=listed.__getitem__)
        return np.array(numbers + texts + [at for at, gone in enumerate(absent) if gone], dtype="int64")


def resolved(obj, by, level, sort, dropna, observed):
    """The keys of groupby's arguments, and whether they were given as a list."""
    index = obj._index
    is_list = isinstance(by, list)
    if level is not None:
        keys, is_list = _of_levels(obj, by, level)
    elif isinstance(by, Grouper):
        keys = [_of_grouper(obj, by)]
        if isinstance(by, TimeGrouper):
            sort = True
        else:
            sort, dropna = by.sort, by.dropna
    else:
        given = by if isinstance(by, list) else [by]
        if isinstance(by, list) and _is_one_array(obj, by):
            given = [array_of(by)]
            is_list = False
        if not given:
            if len(index):
                raise ValueError("No group keys passed!")
            given, is_list = [array_of([])], False
        keys = [_of_one(obj, one) for one in given]
    count = len(index)
    for key in keys:
        key.sort = sort
        key.dropna = dropna
        key.observed = observed
        if key.bins is None and len(key.values) != count:
            raise ValueError("Grouper and axis must be same length")
    return keys, is_list, sort, dropna


def _is_one_array(obj, by):
    """Whether a list is the values of one key rather than several keys."""
    if len(by) != len(obj._index) or not by:
        return False
    if any(callable(one) or isinstance(one, (dict, Grouper)) or is_list_like(one) and not isinstance(one, tuple) for one in by):
        return False
    names = obj._index.names
    if obj._is_frame:
        return not all(_in_columns(obj, one) or one in names for one in by)
    return not all(one in names for one in by)


def _in_columns(obj, label):
    try:
        return obj._is_frame and label in obj._columns
    except (TypeError, ValueError):
        return False


def in_order(obj, grouper):
    """An object with its rows in the order of the times that it alone is grouped by, missing ones first, as pandas sorts it."""
    index = _times_of(obj, grouper)[0]
    if not hasattr(index, "is_monotonic_increasing") or index.is_monotonic_increasing:
        return obj
    order = module("pandas._sorting").order(index._values, kind="stable")
    present = len(order) - int(index.isna().sum())
    return obj._take_rows(np.concatenate([order[present:], order[:present]]))


def _times_of(obj, grouper):
    """The labels that a Grouper means, and the column that they are."""
    column = None
    if grouper.key is not None:
        label = grouper.key
        if obj._is_frame and _in_columns(obj, label):
            column = label
            values = obj[label]._values
            index = index_of(values, label)
        elif not obj._is_frame and getattr(obj, "_name", None) == label and isinstance(grouper, TimeGrouper):
            index = index_of(obj._values, label)
        elif label in obj._index.names:
            index = obj._index.get_level_values(label)
        else:
            raise KeyError(f"The grouper name {label} is not found")
    elif grouper.level is not None:
        index = _level(obj._index, grouper.level)
    else:
        index = obj._index
    return index, column


def _of_grouper(obj, grouper):
    index, column = _times_of(obj, grouper)
    if isinstance(grouper, TimeGrouper):
        if index._typ not in ("datetimeindex", "timedeltaindex", "periodindex"):
            raise TypeError(
                f"Only valid with DatetimeIndex, TimedeltaIndex or PeriodIndex, but got an instance of '{type(index).__name__}'")
        return Key(None, index.name, column, grouper.bins(index))
    return Key(index._values, index.name, column)


def _level(index, level):
    if index.nlevels > 1:
        return index.get_level_values(level)
    if isinstance(level, str) and level != index._name:
        raise ValueError(f"level name {level} is not the name of the index")
    if isinstance(level, (int, np.integer)) and (level > 0 or level < -1):
        raise ValueError("level > 0 or level < -1 only valid with MultiIndex")
    if level != index._name and not isinstance(level, (int, np.integer)):
        raise ValueError(f"level name {level} is not the name of the index")
    return index


def _of_levels(obj, by, level):
    index = obj._index
    is_list = is_list_like(level)
    levels = list(level) if is_list_like(level) else [level]
    if not levels:
        raise ValueError("No group keys passed!")
    if index.nlevels == 1 and len(levels) > 1:
        raise ValueError("multiple levels only valid with MultiIndex")
    keys = []
    for one in levels:
        found = _level(index, one)
        if by is not None:
            keys.append(Key(_through(by, found), found.name))
        else:
            keys.append(_of_index(found))
    return keys, is_list


def _of_index(index):
    """An index as a key; a range that ascends and times of a frequency are their own distinct values in order."""
    key = Key(index._values, index.name)
    freq = getattr(index, "_freq", None)
    if index._typ == "rangeindex" and index.step > 0 or freq is not None and freq.n > 0:
        key._found = np.arange(len(index), dtype=_INT32), index
    return key


def _name_of(index):
    return index._name if index.nlevels == 1 else None


def _through(by, index):
    """The labels of an index through a function, dict or Series."""
    if callable(by) and not hasattr(by, "_index"):
        return array_of(infer([by(one) for one in index]))
    if hasattr(by, "_index"):
        by = dict(zip(by._index.tolist(), by.tolist()))
    if isinstance(by, dict):
        return infer([by.get(one, np.nan) for one in index])
    return array_of(by)


def _of_one(obj, by):
    """The key that one of groupby's arguments means."""
    index = obj._index
    if type(by) is str and obj._is_frame and index.nlevels == 1 and by != index._name:
        column = obj._items.get(by)
        if column is not None:
            # A column that was asked for before.
            return Key(column._values, by, by)
    from ..series import Series

    if isinstance(by, Series):
        column = None
        if obj._is_frame and _in_columns(obj, by._name):
            at = obj._columns._find(by._name)
            if at >= 0 and obj._arrays[at] is by._values:
                column = by._name
        if by._index is obj._index or by._index.equals(obj._index):
            values = by._values
        else:
            values = by.reindex(obj._index)._values
        return Key(values, by._name, column)
    if isinstance(by, Grouper):
        return _of_grouper(obj, by)
    if getattr(by, "_is_frame", False):
        raise ValueError(f"Grouper for '{type(by)}' not 1-dimensional")
    if isinstance(by, dict):
        return Key(_through(by, obj._index), _name_of(obj._index))
    if isinstance(by, Index):
        if by.nlevels > 1:
            return Key(by._values, None)
        return _of_index(by)
    if isinstance(by, ndarray) and by.ndim != 1:
        raise ValueError(f"Grouper for '{type(by)}' not 1-dimensional")
    if isinstance(by, ndarray) or hasattr(by, "_sandframe_array"):
        return Key(array_of(by), None)
    if callable(by):
        return Key(_through(by, obj._index), _name_of(obj._index))
    if is_hashable(by) and not (isinstance(by, tuple) and not _in_columns(obj, by) and False):
        if _in_columns(obj, by):
            if by in obj._index.names:
                raise ValueError(f"{by!r} is both an index level and a column label, which is ambiguous.")
            column = obj[by]
            if column._is_frame:
                raise ValueError(f"Grouper for '{by}' not 1-dimensional")
            return Key(column._values, by, by)
        if by is not None and by in obj._index.names:
            level = obj._index.get_level_values(by)
            return Key(level._values, level.name)
        raise KeyError(by)
    if isinstance(by, (list, tuple)) or is_list_like(by):
        listed = list(by)
        if len(listed) != len(obj._index):
            raise ValueError("Grouper and axis must be same length")
        return Key(array_of(listed), None)
    raise KeyError(by)
