"""Single elements of columns in one crossing to the kernels: what loops over labels and positions read and write.

Every function answers None, -1 or False where anything is out of the ordinary: a label that is absent or stands more than once,
an array that is not numpy's, an element that is missing. The general way follows then, and says what is wrong if something is.
"""

import _kernel as K
import numpy as np
from numpy import ndarray

from ._construct import objects_of
from ._lazy import module
from ._options import values as options
from .indexes.range import RangeIndex

_OBJECT = np.dtype(object)
_DOUBLE = np.dtype("float64")
_item = K.array_item
_labelled_item = K.labels_item
_put = K.array_put
_float64, _int64 = np.float64, np.int64
_plain = float.__float__


def place(index, label):
    """Where a label stands, by an int or text of Python's own; -1 where that has to be looked at."""
    kind = type(label)
    if kind is int:
        if type(index) is RangeIndex:
            places = index._range
            return places.index(label) if label in places else -1
    elif kind is not str:
        return index._place_of(label)
    handle = index._handle
    if handle is None:
        handle = index._find_handle()
    return K.labels_find(handle, label) if handle is not False else -1


def column_place(columns, label):
    """The same of a column's label."""
    if type(label) is str:
        places = columns._places
        if places is None:
            places = columns._find_places()
        at = places.get(label)
        if at is not None:
            return at
    return place(columns, label)


def at(values, position):
    """The element of an array at a position, which may count from the end."""
    if type(values) is not ndarray:
        return None
    dtype = values._dtype
    if dtype is None:
        dtype = values.dtype
    make = dtype._element
    value = _item(values._h, position)
    if make is None:
        return value if dtype is _OBJECT else None if value is None else _moment(dtype, value)
    return None if value is None else make(value)


def labelled(values, index, label):
    """The element of an array under a label of the index beside it."""
    if type(values) is not ndarray:
        return None
    kind = type(label)
    if type(index) is RangeIndex:
        if kind is not int:
            return None
        places = index._range
        if label not in places:
            return None
        value = _item(values._h, places.index(label))
    elif kind is int or kind is str:
        handle = index._handle
        if handle is None:
            handle = index._find_handle()
        if handle is False:
            return None
        value = _labelled_item(handle, label, values._h)
    else:
        position = index._place_of(label)
        if position < 0:
            return None
        value = _item(values._h, position)
    if value is None:
        return None
    dtype = values._dtype
    if dtype is None:
        dtype = values.dtype
    make = dtype._element
    if make is not None:
        return make(value)
    return value if dtype is _OBJECT else _moment(dtype, value)


def _moment(dtype, count):
    """An element of an array of moments as a Timestamp; None of other arrays."""
    if dtype.kind != "M" or dtype.name != "datetime64[ns]" or count == -(2**63):
        return None
    return module("pandas.datetimes.timestamp").make(count)


def put(values, position, value):
    """Writes an element where the array holds the value as it is; whether that was done."""
    if type(values) is not ndarray:
        return False
    kind = type(value)
    if kind is float or kind is int or kind is str:
        return _put(values._h, value, position)
    if kind is _float64:
        return _put(values._h, _plain(value), position)
    return kind is _int64 and _put(values._h, value._v, position)


def put_cell(frame, row, column, value):
    """The same in a frame, by labels."""
    if frame._copy_of is not None or options["mode.copy_on_write"] is True:
        return False
    at = column_place(frame._columns, column)
    if at < 0:
        return False
    position = place(frame._index, row)
    return position >= 0 and put(frame._arrays[at], position, value)


def put_element(series, position, value):
    """The same in a Series that is no part of another object."""
    values = series._values
    return (
        position >= 0
        and series._copy_of is None
        and series._parent is None
        and series._row_of is None
        and options["mode.copy_on_write"] is not True
        and put(values, position, value)
    )


# Rows.


class OneRow:
    """A row of a frame that has its elements at hand and gets an array when somebody asks for it; as a block of pandas._rows."""

    __slots__ = ("arrays", "cells", "dtype", "linked")

    def __init__(self, arrays, cells, dtype, linked):
        self.arrays = arrays
        self.cells = cells
        self.dtype = dtype
        self.linked = linked

    def values(self, at):
        return objects_of(self.cells) if self.dtype is _OBJECT else np.array(self.cells, dtype=self.dtype)


# By the codes of the columns' dtypes: the row's dtype, what makes an element of a plain value, what turns each column's value
# into one of the row, and whether all columns are of one dtype. False where a row is made in the general way.
_plans = {}


def row(arrays, at):
    """The elements at a position of several arrays, their dtype, what makes numpy's scalars of them, and whether it is theirs."""
    try:
        codes = tuple([values._dtype.code for values in arrays])
    except AttributeError:
        codes = None
        for values in arrays:
            if type(values) is not ndarray:
                return None
            values.dtype
        codes = tuple([values._dtype.code for values in arrays])
    plan = _plans.get(codes)
    if plan is None:
        plan = _plans[codes] = _plan(arrays)
    if plan is False:
        return None
    dtype, make, turned, one = plan
    # A list of Java's would cost more than these calls.
    cells = [_item(values._h, at) for values in arrays]
    if turned is float:
        cells = list(map(float, cells))
    elif turned is not None:
        cells = [cell if turn is None else turn(cell) for turn, cell in zip(turned, cells)]
    return cells, dtype, make, one


def _plan(arrays):
    from .dtypes import find_common

    dtypes = [values.dtype for values in arrays]
    if not dtypes or any(type(values) is not ndarray for values in arrays):
        return False
    one = all(dtype == dtypes[0] for dtype in dtypes)
    common = dtypes[0] if one else find_common(dtypes)
    if common.kind == "O":
        turned = []
        for dtype in dtypes:
            turn = dtype._element
            if turn is None and dtype is not _OBJECT:
                if dtype.name != "datetime64[ns]":
                    return False
                turn = _stamps()
            turned.append(turn)
        return _OBJECT, None, None if one else turned, one
    if common._element is None:
        return False
    if one:
        return common, common._element, None, True
    if common is _DOUBLE:
        return common, common._element, float, False
    return False


def _stamps():
    make, absent, none = module("pandas.datetimes.timestamp").make, module("pandas.datetimes.nat").NaT, -(2**63)
    return lambda count: absent if count == none else make(count)
