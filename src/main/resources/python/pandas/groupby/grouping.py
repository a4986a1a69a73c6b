"""The groups of rows: their numbers, their labels, and what to fill in where combinations of categories do not occur."""

import sys

import _kernel as K
import numpy as np
from numpy import ndarray

from .._lazy import module
from .._take import cut, take_fill
from ..frame import DataFrame
from ..generic.base import fill
from ..series import Series


class Grouping:
    """The groups that keys make, computed once for each object that groupby gives."""

    def __init__(self, keys, sort, count):
        self.keys = keys
        self.sort = sort
        self.rows = count
        if len(keys) == 1:
            self.codes = keys[0].codes
            self.index = keys[0].uniques
            self.count = len(self.index)
            self.firsts = None
        else:
            levels = [key.uniques for key in keys]
            codes, firsts = K.group_combine([key.codes._h for key in keys], [len(level) for level in levels], sort)
            self.codes = ndarray._wrap(codes)
            self.firsts = ndarray._wrap(firsts)
            self.count = len(self.firsts)
            self.index = self._multi([key.codes.take(self.firsts).astype("int64") for key in keys])
        self.handle = K.group_build(self.codes._h, self.count)
        self._sizes = None
        self._full = None

    def _multi(self, codes):
        names = [key.name for key in self.keys]
        return module("pandas.indexes.multi").MultiIndex._of([key.uniques.rename(None) for key in self.keys], codes, names)

    def _product(self, codes):
        """The index of all combinations; in its levels there is nothing that stands for what is missing."""
        levels, numbers = [], []
        for key, code in zip(self.keys, codes):
            level = key.uniques.rename(None)
            absent = level.isna()
            if absent.any():
                places = np.where(absent, -1, np.cumsum(~absent) - 1)
                level, code = level._mask_rows(~absent), places.take(code)
            levels.append(level)
            numbers.append(code)
        return module("pandas.indexes.multi").MultiIndex._of(levels, numbers, [key.name for key in self.keys])

    @property
    def sizes(self):
        """How many rows each group has."""
        if self._sizes is None:
            self._sizes = ndarray._wrap(K.group_sizes(self.handle))
        return self._sizes

    @property
    def order(self):
        """The rows of all groups, group by group."""
        return ndarray._wrap(K.group_order(self.handle))

    @property
    def starts(self):
        """Where each group starts in the order, with one more for the end."""
        return ndarray._wrap(K.group_starts(self.handle))

    @property
    def has_missing(self):
        """Whether some rows belong to no group."""
        return int(self.sizes.sum()) < self.rows

    def positions(self):
        """An array of row positions for each group."""
        order, bounds = self.order, self.starts.tolist()
        return [order[a:b] for a, b in zip(bounds, bounds[1:])]

    @property
    def is_partial(self):
        """Whether results also have rows for combinations of categories that do not occur."""
        return len(self.keys) > 1 and any(key.is_categorical and not key.observed for key in self.keys)

    def full(self):
        """The index of all combinations, and for each the group's number or -1."""
        if self._full is None:
            sizes = [len(key.uniques) for key in self.keys]
            total = 1
            for size in sizes:
                total *= size
            numbers = np.arange(total, dtype="int64")
            codes, rest = [], total
            for size in sizes:
                rest = rest // size if size else 0
                codes.append(numbers // rest % size if rest else numbers)
            combined = np.zeros(self.count, dtype="int64")
            for key, size in zip(self.keys, sizes):
                combined = combined * size + key.codes.take(self.firsts)
            places = np.full(total, -1, dtype="int64")
            places[combined] = np.arange(self.count, dtype="int64")
            self._full = self._product(codes), places
        return self._full

    def labels(self):
        """The groups' names in Python's own types: values, or tuples of several."""
        return self.index.tolist() if self.index.nlevels > 1 else module("pandas._mapping").boxed_list(self.index._values)

    def names(self):
        """The groups' names as functions and loops see them: values, or tuples of numpy's scalars."""
        return self.scalars() if len(self.keys) > 1 else self.labels()

    def scalars(self):
        """The groups' names in numpy's types."""
        if self.index.nlevels == 1:
            return _scalars(self.index._values)
        return list(zip(*[_scalars(self.index.get_level_values(at)._values) for at in range(self.index.nlevels)]))

    def broadcast(self, values):
        """A result of each group for each of its rows; what is missing for rows of none."""
        if isinstance(values, ndarray) and values.dtype.kind in "iufmM" and values.dtype.itemsize == 8:
            found = K.group_spread(self.handle, values._h)
            if found is not None:
                return ndarray._wrap(found)
        return take_fill(values, self.codes.astype("int64"))

    def parts(self, data):
        """The rows of each group, as windows on one sorted copy."""
        subclassing = sys.modules.get("pandas._subclassing")
        if subclassing is not None and type(data) not in subclassing._PLAIN:
            return (subclassing.own(data, part, True) for part in self._plain_parts(data))
        return self._plain_parts(data)

    def _plain_parts(self, data):
        inner = data._take_rows(self.order)
        index, bounds = inner._index, self.starts.tolist()
        blank = object.__new__
        if data._is_frame:
            arrays, columns = inner._arrays, inner._columns
            for a, b in zip(bounds, bounds[1:]):
                part = blank(DataFrame)
                own = [cut(values, a, b) for values in arrays]
                fill(part, {"_arrays": own, "_cut": (index, a, b, None), "_columns": columns, "_items": {}})
                yield part
        else:
            values, name = inner._values, inner._name
            for a, b in zip(bounds, bounds[1:]):
                part = blank(Series)
                fill(part, {"_values": cut(values, a, b), "_cut": (index, a, b, None), "_name": name})
                yield part


def _scalars(values):
    """The elements as numpy's scalars; times as pandas' own."""
    if isinstance(values, ndarray) and values.dtype.kind in "iufb":
        return [values[at] for at in range(len(values))]
    return module("pandas._mapping").boxed_list(values)
