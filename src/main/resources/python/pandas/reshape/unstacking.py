"""unstack: levels of the index as columns."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._lazy import module
from .._missing import na_value_of
from .._take import promoted, take_fill
from ..indexes.base import Index, index_of
from ..indexes.multi import MultiIndex


def unstack(self, level=-1, fill_value=None, sort=True):
    """A level of the index, or several, as the innermost level of the columns."""
    if isinstance(level, (tuple, list)):
        if len(level) != 1:
            return _several(self, level, fill_value, sort)
        level = level[0]
    index = self._index
    if not isinstance(level, (int, np.integer)) or isinstance(level, bool):
        index._level_number(level)
    if self._is_frame:
        if index.nlevels > 1:
            return _frame(self, index._level_number(level), fill_value, sort)
        if not index.is_unique:
            raise ValueError("Columns with duplicate values are not supported in stack")
        return module("pandas.reshape.stacking").stacked_flat(self.T, False)
    if index.nlevels == 1:
        raise ValueError(f"index must be a MultiIndex to unstack, {type(index)} was passed")
    return _series(self, index._level_number(level), fill_value, sort)


class _Spread:
    """Where each row goes: a row and a column of the result."""

    def __init__(self, index, number, sort):
        index = index.remove_unused_levels()
        rest = [at for at in range(index.nlevels) if at != number]
        column_of, self.column_labels = _columns(index, number, sort)
        row_of, codes = _rows(index, rest, sort)
        self.rows = len(codes[0])
        self.columns = len(self.column_labels)
        places = K.spread_places(row_of._h, column_of._h, self.rows, self.columns)
        if places is None:
            raise ValueError("Index contains duplicate entries, cannot reshape")
        self.places = ndarray._wrap(places)
        self.lacking = len(row_of) < len(self.places)
        if not sort:
            # pandas marks the cells in sorted order, but fills them with the rows in their own order.
            table = self.places.reshape(self.columns, self.rows).T.reshape(-1).copy()
            table[table >= 0] = np.arange(len(row_of), dtype="int32")
            self.places = table.reshape(self.rows, self.columns).T.reshape(-1)
        self.index = row_index(index, rest, codes)
        self.name = index._names[number]

    def spread(self, values, fill_value):
        """The columns that an array becomes; all have one dtype, which holds what is missing from any."""
        rows, columns = self.rows, self.columns
        if not isinstance(values, ndarray):
            return [take_fill(values, self.places[at * rows:(at + 1) * rows], fill_value) for at in range(columns)]
        if self.lacking:
            dtype, fill = promoted(values.dtype, na_value_of(values.dtype) if fill_value is None else fill_value)
            if dtype != values.dtype:
                values = boxed_array(values) if values.dtype.kind in "mM" else values.astype(dtype)
            table = take_fill(values, self.places, fill)
        else:
            table = values.take(self.places)
        return [table[at * rows:(at + 1) * rows] for at in range(columns)]


def boxed_array(values):
    return module("pandas.datetimes.inference").boxed_array(values)


def _columns(index, number, sort):
    """The column of each row, and the columns' labels; a missing label comes first."""
    level, codes = index._levels[number], index._codes[number]
    if not sort:
        _, firsts = numbered(codes, False)
        used = codes.take(firsts)
        numbers, _ = numbered(codes, True)
        return numbers, index_of(take_fill(level._values, used), index._names[number])
    if len(codes) and int(codes.min()) < 0:
        lifted = np.concatenate([np.array([-1], dtype="int64"), np.arange(len(level), dtype="int64")])
        return codes + 1, index_of(take_fill(level._values, lifted), index._names[number])
    return codes, level.rename(index._names[number])


def _rows(index, rest, sort):
    """The row of each row among the distinct ones of the other levels, and the codes of those."""
    if len(rest) == 1 and sort:
        codes = index._codes[rest[0]]
        if len(codes) and int(codes.min()) >= 0:
            return codes, [np.arange(len(index._levels[rest[0]]), dtype="int64")]
    combined = None
    for at in rest:
        codes = index._codes[at]
        lift = 1 if len(codes) and int(codes.min()) < 0 else 0
        codes = codes + 1 if lift else codes
        combined = codes if combined is None else combined * (len(index._levels[at]) + lift) + codes
    numbers, firsts = numbered(combined, True)
    if not sort:
        _, firsts = numbered(combined, False)
    return numbers, [index._codes[at].take(firsts) for at in rest]


def numbered(values, sort):
    """Numbers for values, in their order or in that of appearance, and where each distinct value appears first."""
    numbers, firsts = (ndarray._wrap(one) for one in K.factorize(values._h, False))
    if not sort or not len(firsts):
        return numbers, firsts
    order = values.take(firsts).argsort(kind="stable")
    ranks = np.empty(len(order), dtype="int64")
    ranks[order] = np.arange(len(order), dtype="int64")
    return ranks.take(numbers), firsts.take(order)


def row_index(index, rest, codes):
    """The labels of some levels at codes."""
    if len(rest) == 1:
        at = rest[0]
        level, numbers = index._levels[at], codes[0]
        if level._typ != "rangeindex" and len(numbers) == len(level) and (numbers == np.arange(len(numbers), dtype="int64")).all():
            return level.rename(index._names[at])
        return index_of(take_fill(level._values, numbers), index._names[at])
    return MultiIndex._of([index._levels[at] for at in rest], codes, [index._names[at] for at in rest])


def _series(self, number, fill_value, sort):
    spread = _Spread(self._index, number, sort)
    arrays = spread.spread(self._values, fill_value)
    return module("pandas.frame").DataFrame._make(arrays, spread.index, spread.column_labels)


def _frame(self, number, fill_value, sort):
    spread = _Spread(self._index, number, sort)
    arrays = [one for values in self._arrays for one in spread.spread(values, fill_value)]
    return type(self)._make(arrays, spread.index, _deeper(self._columns, spread.column_labels))


def _deeper(columns, labels):
    """Columns with one more level inside."""
    count, width = len(columns), len(labels)
    outer = np.repeat(np.arange(count, dtype="int64"), width)
    inner = np.tile(np.arange(width, dtype="int64"), count) if count else np.zeros(0, dtype="int64")
    if isinstance(columns, MultiIndex):
        levels, codes = list(columns._levels), [one.take(outer) for one in columns._codes]
    elif columns.is_unique:
        levels, codes = [columns.rename(None)], [outer]
    else:
        numbers, distinct = module("pandas._hashing").factorize_values(columns._values, False)
        levels, codes = [index_of(distinct)], [numbers.take(outer)]
    inner_level = labels.rename(None)
    if labels.hasnans:
        absent = np.asarray(labels.isna())
        inner_level = labels._getitem_rows((~absent).nonzero()[0]).rename(None)
        inner = np.where(absent, -1, np.cumsum(~absent) - 1).take(inner)
    return MultiIndex._of(levels + [inner_level], codes + [inner], list(columns.names) + [labels._name])


def _several(self, levels, fill_value, sort):
    """Several levels at once: the combinations that occur become the columns."""
    if not levels:
        return self
    index = self._index
    if not isinstance(index, MultiIndex):
        raise ValueError(f"index must be a MultiIndex to unstack, {type(index)} was passed")
    numbers = [index._level_number(one) for one in levels]
    if self._is_frame and isinstance(self._columns, MultiIndex):
        result, left = self, list(numbers)
        while left:
            number = left.pop(0)
            result = unstack(result, number, fill_value, sort)
            left = [one if one < number else one - 1 for one in left]
        return result
    rest = [at for at in range(index.nlevels) if at not in numbers]
    combined = np.zeros(len(index), dtype="int64")
    for at in numbers:
        combined = combined * (len(index._levels[at]) + 1) + (index._codes[at] + 1)
    codes, firsts = numbered(combined, False)
    if rest:
        placeholder = MultiIndex._of(
            [index._levels[at] for at in rest] + [Index(np.arange(len(firsts), dtype="int64"))],
            [index._codes[at] for at in rest] + [codes],
            [index._names[at] for at in rest] + ["__placeholder__"],
        )
    else:
        placeholder = Index(codes, name="__placeholder__")
    if self._is_frame:
        made = self._with(list(self._arrays), placeholder)
    else:
        made = type(self)._make(self._values, placeholder, self._name)
    result = unstack(made, "__placeholder__", fill_value, sort)
    names = [index._names[at] for at in numbers]
    levels = [index._levels[at] for at in numbers]
    columns = result._columns if result._is_frame else result._index
    if isinstance(columns, MultiIndex):
        places = firsts.take(columns._codes[1] if rest else columns._get_level_values(1)._values)
        levels, names = [columns._levels[0]] + levels, [columns._names[0]] + names
        deep = [columns._codes[0]] + [index._codes[at].take(places) for at in numbers]
    else:
        places = firsts.take(columns._values.astype("int64"))
        deep = [index._codes[at].take(places) for at in numbers]
    object.__setattr__(result, "_columns" if result._is_frame else "_index", MultiIndex._of(levels, deep, names))
    if result._is_frame:
        object.__setattr__(result, "_items", {})
    return result
