"""A frame's rows as Series that have their elements at hand, and get an array only when somebody asks for it."""

import _kernel as K
import numpy as np
from numpy import _scalars, ndarray

from ._construct import objects_of
from ._mapping import boxed_list
from .series import Series

_AT_ONCE = 1024


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
    # With its dict all at once an object is made in half the time.
    fill = next(kind.__dict__["__dict__"] for kind in Series.__mro__ if "__dict__" in kind.__dict__).__set__
    new = object.__new__
    names = iter(names)
    for start in range(0, len(arrays[0]), _AT_ONCE):
        parts = [values[start : start + _AT_ONCE] for values in arrays]
        if make is None:
            listed = list(zip(*map(boxed_list, parts)))
        else:
            listed = list(zip(*[values.astype(dtype, copy=False).tolist() for values in parts]))
        block = _Block(parts, listed, dtype, linked)
        at = 0
        for cells in listed:
            row = new(Series)
            fill(row, {"_cells": (cells, places, make, block, at), "_index": columns, "_name": next(names)})
            at += 1
            yield row
