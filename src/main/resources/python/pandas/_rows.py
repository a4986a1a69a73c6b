"""A frame's rows as Series that have their elements at hand, and get an array only when somebody asks for it."""

from itertools import chain, repeat

import _kernel as K
import numpy as np
from numpy import _scalars, ndarray

from ._construct import objects_of
from ._mapping import boxed_list
from .generic.base import fill
from .series import Series

_AT_FIRST, _AT_ONCE = 16, 1024


class _Block:
    """Some rows together: when one of them needs an array, one is made for them all, and each is a window on it."""

    __slots__ = ("arrays", "rows", "dtype", "width", "linked", "_handle")

    def __init__(self, arrays, rows, dtype, linked):
        self.linked = linked
        self.arrays = arrays
        self.rows = rows
        self.dtype = dtype
        self.width = len(arrays)
        self._handle = None

    def values(self, at):
        """The elements of the row with a number."""
        width = self.width
        handle = self._handle
        if handle is None:
            handle = self._handle = self._made()
        return ndarray._wrap(K.array_slice(handle, at * width, 1, width), self.dtype, (width,))

    def _made(self):
        if self.dtype.kind == "O":
            return objects_of([cell for row in self.rows for cell in row])._h
        table = np.empty((len(self.rows), self.width), dtype=self.dtype)
        for at, values in enumerate(self.arrays):
            table[:, at] = values
        return table.reshape(-1)._h


def rows(arrays, dtype, columns, names, linked=False):
    """Each row as a Series, of arrays whose common dtype is one of numpy's and no time.

    linked says that what is written to a row is written to the arrays, too.
    """
    places = columns._places
    if places is None:
        places = columns._find_places()
    make = None if dtype.kind == "O" else _scalars.makers[dtype._kind_number]
    return chain.from_iterable(_blocks(arrays, dtype, columns, places, make, iter(names), linked))


def _blocks(arrays, dtype, columns, places, make, names, linked):
    """Lists of rows, few at first: maybe nobody asks for more."""
    start, count = 0, _AT_FIRST
    while start < len(arrays[0]):
        parts = [values[start : start + count] for values in arrays]
        if make is None:
            listed = list(zip(*map(boxed_list, parts)))
        else:
            listed = list(zip(*[values.astype(dtype, copy=False).tolist() for values in parts]))
        block = _Block(parts, listed, dtype, linked)
        # Each step for all rows in the interpreter's own loops, and each row with its dict all at once.
        made = list(map(object.__new__, repeat(Series, len(listed))))
        cells = zip(listed, repeat(places), repeat(make), repeat(block), range(len(listed)))
        any(map(fill, made, [{"_cells": own, "_index": columns, "_name": name} for own, name in zip(cells, names)]))
        yield made
        start += count
        count = min(4 * count, _AT_ONCE)
