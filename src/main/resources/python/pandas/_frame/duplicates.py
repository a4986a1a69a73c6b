"""Rows that occur more than once."""

import numpy as np

from .. import _hashing
from .._construct import is_list_like
from ..indexes.base import default_index


def _subset(self, subset):
    if subset is None:
        return list(self._arrays)
    if not is_list_like(subset) or isinstance(subset, tuple) and subset in self._columns:
        subset = [subset]
    missing = [label for label in subset if label not in self._columns]
    if missing:
        from ..indexes.base import Index

        raise KeyError(Index(missing))
    arrays = []
    for label in subset:
        found = self._columns._positions_of(label)
        arrays.extend([self._arrays[found]] if type(found) is int else [self._arrays[at] for at in found.tolist()])
    return arrays


def row_numbers(arrays, rows):
    """For each row a number that is the same exactly for equal rows."""
    result = None
    size = 1
    for values in arrays:
        codes, uniques = _hashing.factorize_values(values)
        codes = codes + 1
        width = len(uniques) + 1
        if result is None:
            result, size = codes, width
            continue
        if size * width >= 2**62:
            result, distinct = _hashing.factorize_values(result)
            size = len(distinct)
        result = result * width + codes
        size *= width
    return np.zeros(rows, dtype="int64") if result is None else result


def duplicated(self, subset=None, keep="first"):
    """Which rows occurred before."""
    from ..series import Series

    if not len(self._index):
        return Series._make(np.zeros(0, dtype=bool), self._index, None)
    if not len(self._columns):
        return Series._make(np.zeros(0, dtype=bool), default_index(0), None)
    arrays = _subset(self, subset)
    if len(arrays) == 1:
        found = _hashing.duplicated(arrays[0], keep)
    else:
        found = _hashing.duplicated(row_numbers(arrays, len(self._index)), keep)
    return Series._make(found, self._index, None)


def drop_duplicates(self, subset=None, *, keep="first", inplace=False, ignore_index=False):
    """Without the rows that occurred before."""
    for name, given in (("inplace", inplace), ("ignore_index", ignore_index)):
        if not isinstance(given, bool):
            raise ValueError(f'For argument "{name}" expected type bool, received type {type(given).__name__}.')
    if self.empty:
        result = self.copy()
    else:
        result = self._take_part((~duplicated(self, subset, keep)._values).nonzero()[0])
    if ignore_index:
        result.index = default_index(len(result))
    if inplace:
        return self._replace_self(result)
    return result
