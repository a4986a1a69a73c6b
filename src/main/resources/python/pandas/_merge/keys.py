"""The keys of both sides: where they come from, and under which dtype they are compared."""

import numpy as np

from .._construct import cast, is_list_like
from .._lazy import module
from ..dtypes import CategoricalDtype, DatetimeTZDtype, ExtensionDtype
from ..generic.base import NDFrame, warn
from ..indexes.base import Index, is_hashable

_OBJECT = np.dtype(object)


class Side:
    """One of the two tables, with what becomes of its columns."""

    __slots__ = ("frame", "keys", "drop", "given")

    def __init__(self, frame, given):
        self.frame = frame
        self.given = given
        self.keys = []
        self.drop = []

    def is_array(self, key):
        """Whether a key is no label, but an array with an element for each row."""
        return is_list_like(key) and not isinstance(key, tuple) and len(key) == len(self.frame._index) or isinstance(key, NDFrame)

    def values_of(self, key):
        """The values of a column or of a level of the index."""
        frame = self.frame
        columns = frame._columns
        in_columns = is_hashable(key) and key in columns
        if _is_level(frame, key):
            if in_columns:
                raise ValueError(f"'{key}' is both an index level and a column label, which is ambiguous.")
            return frame._index._get_level_values(frame._index._level_number(key))._values
        if not in_columns:
            raise KeyError(key)
        found = columns._loc_of(key)
        if type(found) is not int:
            if columns.nlevels > 1:
                raise ValueError(
                    f"The column label '{key}' is not unique.\nFor a multi-index, the label must be a tuple with elements "
                    "corresponding to each level."
                )
            raise ValueError(f"The column label '{key}' is not unique.")
        return frame._arrays[found]

    def index_values(self):
        """The index, level by level."""
        index = self.frame._index
        if index._typ == "multiindex":
            return [index._get_level_values(number)._values for number in range(index.nlevels)]
        return [index._values]


def _is_level(frame, key):
    return key is not None and is_hashable(key) and key in frame._index.names


def is_level(frame, key):
    """Whether a key names a level of the index, and no column."""
    return _is_level(frame, key) and key not in frame._columns


def _plain(key):
    """A key that was given as an array."""
    if isinstance(key, (NDFrame, Index)):
        return key._values
    return module("pandas._construct").array_of(key)


def collected(left_frame, right_frame, left_on, right_on):
    """Both sides with their keys, and the names of the keys."""
    left, right = Side(left_frame, left_on), Side(right_frame, right_on)
    names = []
    left_whole = left_on and all(key is None for key in left_on)
    right_whole = right_on and all(key is None for key in right_on)
    if left_whole:
        left.keys = left.index_values()
        for key in right_on:
            array = right.is_array(key)
            right.keys.append(_plain(key) if array else right.values_of(key))
            names.append(None if array else key)
        return left, right, names
    if right_whole:
        right.keys = right.index_values()
        for key in left_on:
            array = left.is_array(key)
            left.keys.append(_plain(key) if array else left.values_of(key))
            names.append(None if array else key)
        return left, right, names
    for mine, theirs in zip(left_on, right_on):
        if left.is_array(mine):
            left.keys.append(_plain(mine))
            if right.is_array(theirs):
                right.keys.append(_plain(theirs))
                names.append(None)
            else:
                right.keys.append(right.values_of(theirs))
                names.append(theirs)
            continue
        if right.is_array(theirs):
            right.keys.append(_plain(theirs))
        else:
            right.keys.append(right.values_of(theirs))
            if mine is not None and _same(mine, theirs):
                right.drop.append(mine)
        left.keys.append(left.values_of(mine))
        names.append(mine)
    return left, right, names


def _same(mine, theirs):
    return type(mine) is type(theirs) and mine == theirs or mine == theirs


def agreed(left, right, names):
    """Brings keys of two dtypes under one; ValueError where values of the two never are equal."""
    for at, name in enumerate(names):
        mine, theirs = left.keys[at], right.keys[at]
        if mine.dtype.kind == "f" or theirs.dtype.kind == "f":
            _refuse_halves(mine, theirs, len(names))
        if not len(mine) or not len(theirs):
            continue
        a, b = mine.dtype, theirs.dtype
        mine_cat, theirs_cat = isinstance(a, CategoricalDtype), isinstance(b, CategoricalDtype)
        if mine_cat and theirs_cat:
            if a == b or set(a.categories.tolist()) == set(b.categories.tolist()) and a.ordered == b.ordered == False:
                continue
        elif not mine_cat and not theirs_cat:
            if a == b or _comparable(mine, theirs, a, b, name):
                continue
        _as_objects(left, at, name, mine)
        _as_objects(right, at, name, theirs)


def _refuse_halves(mine, theirs, count):
    halves = module("pandas._halves")
    if count == 1:
        halves.refuse_index(mine)
        halves.refuse_index(theirs)
    elif halves.is_half(mine) and mine.dtype == theirs.dtype:
        raise KeyError(np.float16)


def _as_objects(side, at, name, values):
    dtype = values.categories.dtype if isinstance(values.dtype, CategoricalDtype) else _OBJECT
    side.keys[at] = converted = cast(values, dtype)
    if name is not None and name in side.frame._columns:
        found = side.frame._columns._loc_of(name)
        if type(found) is int and side.frame._arrays[found] is values:
            arrays = list(side.frame._arrays)
            arrays[found] = converted
            side.frame = side.frame._with(arrays)


def _comparable(mine, theirs, a, b, name):
    """Whether keys can be compared as they are; else objects are compared."""
    text = (
        f"You are trying to merge on {a} and {b} columns for key '{name}'. If you wish to proceed you should use pd.concat"
    )
    if _is_number(a) and _is_number(b):
        return _numbers(mine, theirs, a, b)
    if a == _OBJECT and _is_number(b, True) or _is_number(a, True) and b == _OBJECT:
        infer = module("pandas.api.types").infer_dtype
        left_kind, right_kind = infer(mine, skipna=False), infer(theirs, skipna=False)
        texts = ("string", "unicode", "mixed", "bytes", "empty")
        bools = ("boolean", "integer")
        if left_kind in bools and right_kind not in bools or right_kind in bools and left_kind not in bools:
            if left_kind in texts or right_kind in texts:
                raise ValueError(text)
        if left_kind in texts and right_kind not in texts or right_kind in texts and left_kind not in texts:
            raise ValueError(text)
        return False
    a_time, b_time = a.kind in "mM", b.kind in "mM"
    if a_time != b_time:
        raise ValueError(text)
    if a_time:
        if isinstance(a, DatetimeTZDtype) != isinstance(b, DatetimeTZDtype) or a.kind != b.kind:
            raise ValueError(text)
        return True
    return a == _OBJECT and b == _OBJECT


def _is_number(dtype, bools=False):
    if isinstance(dtype, ExtensionDtype):
        return bool(getattr(dtype, "_is_numeric", False)) and (bools or dtype.kind != "b")
    return dtype.kind in ("biufc" if bools else "iufc")


def _numbers(mine, theirs, a, b):
    for ints, floats in ((mine, theirs), (theirs, mine)):
        if ints.dtype.kind in "iu" and floats.dtype.kind == "f":
            present = floats[~np.asarray(module("pandas._missing").missing_mask(floats))]
            present = np.asarray(present, dtype="float64")
            if len(present) and not (present == np.trunc(present)).all():
                warn(
                    "You are merging on int and float columns where the float values are not equal to their int representation.",
                    UserWarning,
                )
    return True
