"""merge: rows of two tables whose keys are equal."""

import numpy as np

from .._lazy import module
from .._take import take_fill
from ..dtypes import CategoricalDtype, find_common
from ..errors import MergeError
from ..indexes.base import default_index, index_of
from . import arguments
from .keys import agreed, collected, is_level
from .positions import coded, row_pairs


def merge(
    left, right, how="inner", on=None, left_on=None, right_on=None, left_index=False, right_index=False, sort=False,
    suffixes=("_x", "_y"), copy=None, indicator=False, validate=None,
):
    """The rows of two tables side by side, where their keys are equal."""
    left, right = arguments.operand(left), arguments.operand(right)
    if how == "cross":
        return _crossed(left, right, on, left_on, right_on, left_index, right_index, suffixes, indicator, validate)
    indicator_name = arguments.indicator_name(indicator)
    left_on, right_on = arguments.keys_of(left, right, on, left_on, right_on, left_index, right_index)
    mine, theirs, names = collected(left, right, left_on, right_on)
    agreed(mine, theirs, names)
    if validate is not None:
        _validated(validate, mine, theirs, left_index and right_index)
    if indicator_name is not None:
        arguments.check_indicator(indicator_name, left, right)
    index, left_at, right_at = _located(mine, theirs, how, sort, left_index, right_index)
    parts = Parts(mine, theirs, names, left_at, right_at, index, suffixes)
    if indicator_name is not None:
        parts.indicate(indicator_name)
    parts.fill_keys()
    result = parts.frame(type(left))
    result = _levels_back(result, left, right, left_on, right_on, names)
    return result.__finalize__(left) if left._attrs and left._attrs == right._attrs else result


def _crossed(left, right, on, left_on, right_on, left_index, right_index, suffixes, indicator, validate):
    if left_index or right_index or right_on is not None or left_on is not None or on is not None:
        raise MergeError("Can not pass on, right_on, left_on or set right_index=True or left_index=True")
    rows, others = len(left._index), len(right._index)
    left_at = np.repeat(np.arange(rows, dtype="int64"), others)
    right_at = np.tile(np.arange(others, dtype="int64"), rows) if rows else np.zeros(0, dtype="int64")
    mine, theirs, names = collected(left, right, [], [])
    parts = Parts(mine, theirs, names, left_at, right_at, default_index(rows * others), suffixes)
    name = arguments.indicator_name(indicator)
    if name is not None:
        arguments.check_indicator(name, left, right)
        parts.indicate(name)
    return parts.frame(type(left))


def _validated(validate, left, right, by_index):
    def unique(side):
        if by_index:
            return side.frame._index.is_unique
        codes, _, count, _ = coded(side.keys, [values[:0] for values in side.keys], False)
        missing = int((codes < 0).sum())
        return count + (1 if missing else 0) == len(codes)

    arguments.check_validate(validate, lambda: unique(left), lambda: unique(right))


def _located(left, right, how, sort, left_index, right_index):
    """The result's index and the positions of the rows of both sides."""
    mine, theirs = left.frame._index, right.frame._index
    if left_index and right_index:
        return mine.join(theirs, how=how, return_indexers=True, sort=sort or how == "outer")
    left_at, right_at = row_pairs(left.keys, right.keys, how, sort)
    if right_index and how == "left":
        return _taken(mine, left_at), left_at, right_at
    if left_index and how == "right":
        return _taken(theirs, right_at), left_at, right_at
    if right_index:
        index = _index_of_rows(mine, theirs, left_at, how == "outer" or how == "right")
    elif left_index:
        index = _index_of_rows(theirs, mine, right_at, how == "outer" or how == "left")
    else:
        count = len(left_at) if left_at is not None else len(right_at) if right_at is not None else len(mine)
        index = default_index(count)
    return index, left_at, right_at


def _taken(index, positions):
    return index if positions is None else index._getitem_rows(positions)


def _index_of_rows(index, other, positions, lacking):
    """The labels at positions; where there is none the label is missing."""
    if positions is None:
        return index.copy()
    if lacking and other.nlevels == 1 and (positions < 0).any():
        if index.nlevels > 1:
            return index.take(positions, allow_fill=True, fill_value=np.nan)
        return index_of(take_fill(index._values, positions), index._name)
    return index._getitem_rows(np.where(positions < 0, len(index) - 1, positions) if len(index) else positions)


class Parts:
    """The columns of the result while they are put together."""

    def __init__(self, left, right, names, left_at, right_at, index, suffixes):
        self.left = left
        self.right = right
        self.names = names
        self.left_at = left_at
        self.right_at = right_at
        self.index = index
        self.arrays = []
        labels = []
        for side, positions in ((left, left_at), (right, right_at)):
            gone = set(side.drop)
            columns = side.frame._columns
            kept = [at for at, label in enumerate(columns.tolist()) if label not in gone] if gone else range(len(columns))
            self.arrays.extend(_moved(side.frame._arrays[at], positions) for at in kept)
            labels.append(columns._getitem_rows(np.array(list(kept), dtype="int64")) if gone else columns)
            if side is left:
                self.left_width = len(self.arrays)
        mine, theirs = arguments.suffixed(labels[0], labels[1], suffixes)
        self.columns = mine.append(theirs)

    def indicate(self, name):
        """The column that tells on which sides a row was found."""
        count = len(self.index)
        codes = np.full(count, 2, dtype="int64")
        if self.left_at is not None:
            codes[self.left_at < 0] = 1
        if self.right_at is not None:
            codes[self.right_at < 0] = 0
        categorical = module("pandas.arrays.categorical").Categorical
        dtype = CategoricalDtype(["left_only", "right_only", "both"], ordered=False)
        self.arrays.append(categorical._of(codes, dtype))
        self.columns = self.columns.insert(len(self.columns), name)

    def fill_keys(self):
        """Gives keys that both sides share the values of the side that has the row."""
        for number, (name, mine, theirs) in enumerate(zip(self.names, self.left.given, self.right.given)):
            if isinstance(mine, str) and isinstance(theirs, str) and mine != theirs:
                continue
            left_key, right_key = self.left.keys[number], self.right.keys[number]
            at = self.columns._loc_of(name) if name is not None and name in self.columns else None
            if at is not None:
                if type(at) is not int:
                    continue
                if not self._needs(name, number, at):
                    continue
            values = self._key_values(left_key, right_key)
            if at is not None:
                self.arrays[at] = values
            elif not self._is_level(name, values):
                self.arrays.insert(number, values)
                self.columns = self.columns.insert(number, name if name is not None else f"key_{number}")

    def _is_level(self, name, values):
        """Puts a key into the index where the index has a level of its name."""
        if name is None or name not in self.index.names:
            return False
        if self.index.nlevels > 1:
            level = self.index._level_number(name)
            arrays = [self.index._get_level_values(one) for one in range(self.index.nlevels)]
            arrays[level] = index_of(values, name)
            self.index = module("pandas.indexes.multi").MultiIndex.from_arrays(arrays, names=self.index.names)
        else:
            self.index = index_of(values, name)
        return True

    def _needs(self, name, number, at):
        """Whether a column of the result lacks values that the other side's key has."""
        if name in self.left.frame._columns:
            return self.left_at is not None and bool((self.left_at < 0).any())
        if name in self.right.frame._columns:
            return self.right_at is not None and bool((self.right_at < 0).any())
        return False

    def _key_values(self, left_key, right_key):
        left_at, right_at = self.left_at, self.right_at
        if left_at is None:
            return left_key.copy()
        absent = left_at < 0
        if absent.all() and len(absent):
            return _moved(right_key, right_at)
        if not absent.any():
            return left_key.take(left_at)
        return _chosen(left_key, right_key, left_at, right_at, absent)

    def frame(self, kind):
        made = kind._make(self.arrays, self.index, self.columns)
        if len(self.arrays) > self.left_width:
            object.__setattr__(made, "_split", True)
        return made


def _chosen(left, right, left_at, right_at, absent):
    """The left key's values, and the right key's where there is no left row."""
    common = find_common([left.dtype, right.dtype])
    categories = isinstance(left.dtype, CategoricalDtype) or isinstance(right.dtype, CategoricalDtype)
    if categories and not isinstance(common, CategoricalDtype):
        common = np.dtype(object)
    both = module("pandas._concat.arrays").in_turn([left, right], common)
    theirs = right_at if right_at is not None else np.arange(len(right), dtype="int64")
    return both.take(np.where(absent, theirs.astype("int64") + len(left), left_at))


def _moved(values, positions):
    """Values at positions; a copy in any case."""
    return values.copy() if positions is None else take_fill(values, positions)


def _levels_back(result, left, right, left_on, right_on, names):
    """Keys that are levels of both indexes are levels of the result's."""
    found = []
    for name, mine, theirs in zip(names, left_on, right_on):
        if isinstance(mine, (str, int, tuple)) and is_level(left, mine) and is_level(right, theirs) and mine == theirs:
            if name not in result._index.names:
                found.append(name)
    return result.set_index(found) if found else result
