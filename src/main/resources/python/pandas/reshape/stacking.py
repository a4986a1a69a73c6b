"""stack: levels of the columns as the innermost level of the index."""

import numpy as np

from .._concat.arrays import joined
from .._concat.columns import stacked
from .._lazy import module
from .._missing import missing_mask
from .._sentinel import no_default
from ..generic.base import warn
from ..indexes.base import index_of
from ..indexes.multi import MultiIndex, level_of
from .unstacking import numbered, row_index


def stack(self, level=-1, dropna=no_default, sort=no_default, future_stack=False):
    """Levels of the columns as rows."""
    if future_stack:
        if dropna is not no_default:
            raise ValueError(
                "dropna must be unspecified with future_stack=True as the new implementation does not introduce rows of NA values. "
                "This argument will be removed in a future version of pandas."
            )
        if sort is not no_default:
            raise ValueError(
                "Cannot specify sort with future_stack=True, this argument will be removed in a future version of pandas. Sort the "
                "result using .sort_index instead."
            )
        if not self._columns.is_unique:
            raise ValueError("Columns with duplicate values are not supported in stack")
        return _future(self, level)
    if dropna is not no_default or sort is not no_default or self._columns.nlevels > 1:
        warn(
            "The previous implementation of stack is deprecated and will be removed in a future version of pandas. See the What's "
            "New notes for pandas 2.1.0 for details. Specify future_stack=True to adopt the new implementation and silence this "
            "warning.",
            FutureWarning,
        )
    dropna = True if dropna is no_default else dropna
    sort = True if sort is no_default else sort
    if isinstance(level, (tuple, list)):
        return _each_in_turn(self, list(level), dropna, sort)
    return _once(self, level, dropna, sort)


def _mixture():
    return ValueError("level should contain all level names or all level numbers, not a mixture of the two.")


def _future(self, level):
    columns = self._columns
    if isinstance(level, (tuple, list)) and not all(one in columns.names for one in level) and not all(
        isinstance(one, (int, np.integer)) for one in level
    ):
        raise _mixture()
    asked = list(level) if isinstance(level, (tuple, list)) else [level]
    numbers = [columns._level_number(one) for one in asked]
    if len(set(numbers)) < len(numbers):
        raise ValueError(f"{[columns.names[one] for one in numbers]} contains duplicates")
    if columns.nlevels == 1 and len(columns) and columns.is_unique:
        return stacked_flat(self, False)
    kept = [at for at in range(columns.nlevels) if at not in numbers]
    return _Fold(self, numbers, kept, False).result()


def _of_one_kind(self):
    """The frame with objects for its columns where these are nullable and not all of one dtype."""
    dtypes = [values.dtype for values in self._arrays]
    if all(isinstance(dtype, np.dtype) for dtype in dtypes) or all(dtype == dtypes[0] for dtype in dtypes):
        return self
    return self.astype(object)


def stacked_flat(self, dropna):
    """A Series of all values, row by row."""
    columns = self._columns
    rows, width = len(self._index), len(columns)
    if not rows or not width:
        values = _empty_values(self)
    else:
        values = joined(self._arrays).take(_interleaved(rows, width))
    index = _stacked_index(self._index, _flat_levels(columns), width)
    if dropna and len(values):
        present = ~missing_mask(values)
        if not present.all():
            values, index = values[present], index._mask_rows(present)
    return module("pandas.series").Series._make(values, index, None)


def _empty_values(self):
    if not self._arrays:
        return np.zeros(0, dtype="float64")
    return joined([values[:0] for values in self._arrays])


def _interleaved(rows, width):
    """Positions that turn columns one below the other into rows one after the other."""
    return np.arange(rows * width, dtype="int64").reshape(width, rows).T.reshape(-1)


def _flat_levels(columns):
    """The level, codes and name of an index of one level."""
    if columns.is_unique:
        return [columns.rename(None)], [np.arange(len(columns), dtype="int64")], [columns._name]
    codes, labels = level_of(columns)
    return [labels], [codes], [columns._name]


def _stacked_index(index, inner, width, appearance=True):
    """The index of rows that each became several: its levels, and those of the columns inside."""
    levels, codes, names = inner
    rows = len(index)
    if isinstance(index, MultiIndex):
        outer, numbers = list(index._levels), list(index._codes)
    elif index.is_unique:
        outer, numbers = [index.rename(None)], [np.arange(rows, dtype="int64")]
    elif appearance:
        found, distinct = module("pandas._hashing").factorize_values(index._values, False)
        outer, numbers = [index_of(distinct)], [found]
    else:
        found, labels = level_of(index)
        outer, numbers = [labels], [found]
    return MultiIndex._of(
        outer + list(levels),
        [np.repeat(one, width) for one in numbers] + [np.tile(one, rows) if rows else one[:0] for one in codes],
        list(index.names) + list(names),
    )


class _Fold:
    """Columns of several levels, of which some become rows and some stay columns."""

    def __init__(self, frame, numbers, kept, sort):
        self.frame = frame
        columns = frame._columns
        self.numbers = numbers
        self.stacked_codes, self.stacked_firsts = _distinct(columns, sorted(numbers), sort)
        self.kept = kept
        if kept:
            self.kept_codes, self.kept_firsts = _distinct(columns, kept, False)
        else:
            self.kept_codes, self.kept_firsts = np.zeros(len(columns), dtype="int64"), np.zeros(1, dtype="int64")

    def result(self, dropna=False):
        frame = self.frame
        width, height = len(self.kept_firsts), len(self.stacked_firsts)
        rows = len(frame._index)
        places = [[-1] * width for _ in range(height)]
        for at, (row, column) in enumerate(zip(self.stacked_codes.tolist(), self.kept_codes.tolist())):
            if places[row][column] < 0 or self.kept:
                places[row][column] = at
        index = _stacked_index(frame._index, self._inner_levels(), height)
        order = _interleaved(rows, height)
        if not self.kept:
            if rows and height:
                values = joined([frame._arrays[place[0]] for place in places]).take(order)
            else:
                values = _empty_values(frame)
            return module("pandas.series").Series._make(values, index, None)
        arrays = [values.take(order) for values in stacked([frame] * height, places, width)] if height else []
        return type(frame)._make(arrays, index, self._kept_labels())

    def _inner_levels(self):
        columns = self.frame._columns
        if not isinstance(columns, MultiIndex):
            labels = columns.rename(None)._getitem_rows(self.stacked_firsts)
            return [labels], [np.arange(len(labels), dtype="int64")], [columns._name]
        return (
            [columns._levels[at] for at in self.numbers],
            [columns._codes[at].take(self.stacked_firsts) for at in self.numbers],
            [columns._names[at] for at in self.numbers],
        )

    def _kept_labels(self):
        columns = self.frame._columns
        return row_index(columns, self.kept, [columns._codes[at].take(self.kept_firsts) for at in self.kept])


def _distinct(columns, numbers, sort):
    """The number of each column among the distinct labels of some levels, and where each of those appears first."""
    if not isinstance(columns, MultiIndex):
        codes, firsts = module("pandas._hashing").factorize_values(columns._values, False)
        seen = np.zeros(len(firsts), dtype="int64")
        seen[codes[::-1]] = np.arange(len(codes), dtype="int64")[::-1]
        return codes, seen
    combined = np.zeros(len(columns), dtype="int64")
    ranked = columns._ranked_codes if sort else columns._codes
    for at in numbers:
        combined = combined * (len(columns._levels[at]) + 1) + (ranked[at] + 1)
    return numbered(combined, sort)


def _each_in_turn(self, levels, dropna, sort):
    """Several levels, one after the other."""
    names = self._columns.names
    if all(one in names for one in levels):
        result = self
        for one in levels:
            result = _once(result, one, dropna, sort)
        return result
    if not all(isinstance(one, (int, np.integer)) for one in levels):
        raise _mixture()
    numbers = [self._columns._level_number(one) for one in levels]
    result = self
    while numbers:
        number = numbers.pop(0)
        result = _once(result, number, dropna, sort)
        numbers = [one if one <= number else one - 1 for one in numbers]
    return result


def _once(self, level, dropna, sort):
    columns = self._columns
    number = columns._level_number(level)
    if not isinstance(columns, MultiIndex):
        return stacked_flat(_of_one_kind(self), dropna)
    kept = [at for at in range(columns.nlevels) if at != number]
    result = _Fold(self, [number], kept, sort).result()
    return result.dropna(axis=0, how="all") if dropna else result
