"""All columns of a frame on one handle: what is done with many of them is one call of a kernel.

A frame that a kernel made holds the handle, and makes the arrays of its columns only when they are asked for one by one.
"""

import _kernel as K
from numpy import ndarray
from numpy._dtypes import dtype as _dtype_class

_wrap = ndarray._wrap
_of_code = _dtype_class.of_code
_GAPS = -2


class Arrays:
    """The list of a frame's arrays, made at first need: from then on an attribute of the frame, found before this."""

    def __get__(self, frame, kind=None):
        if frame is None:
            return self
        if frame._together is None:
            raise AttributeError("_arrays")
        arrays = arrays_of(frame._together, len(frame._index))
        set_ = object.__setattr__
        set_(frame, "_arrays", arrays)
        set_(frame, "_together", None)
        return arrays


def arrays_of(columns, rows=None):
    """The arrays on a handle of columns; None for gaps."""
    shape = None if rows is None else (rows,)
    code = K.columns_dtype(columns)
    handles = K.columns_list(columns)
    every = range(len(handles))
    if code >= 0:
        dtype = _of_code(code)
        return [_wrap(handles[at], dtype, shape) for at in every]
    if code == _GAPS:
        return [None if one is None else _wrap(one, None, shape) for one in [handles[at] for at in every]]
    return [_wrap(handles[at], None, shape) for at in every]


def columns_of(frame):
    """The handle of a frame's columns, with gaps for those that are no arrays of numpy."""
    found = frame._together
    if found is not None and "_arrays" not in frame.__dict__:
        return found
    try:
        return K.columns_of([values._h for values in frame._arrays])
    except AttributeError:
        return K.columns_of([values._h if isinstance(values, ndarray) else None for values in frame._arrays])


def has_gaps(columns):
    """Whether Python has to see to some columns."""
    return K.columns_dtype(columns) == _GAPS


def whole(frame, columns, function, rows=None):
    """The columns on a handle as _with takes them, with function(values) of the frame's own columns in place of gaps."""
    if K.columns_dtype(columns) != _GAPS:
        return columns
    arrays = arrays_of(columns, len(frame._index) if rows is None else rows)
    own = frame._arrays
    return [function(own[at]) if values is None else values for at, values in enumerate(arrays)]


def each_element(frame, function, at_once=None):
    """A frame of function(values) of each column, a function that looks at each element alone.

    Columns of one type go through it together; at_once stands in for it there, and may answer None to leave them single.
    """
    made = K.columns_each(columns_of(frame), _on_handles(function if at_once is None else at_once), 2)
    return frame._with(whole(frame, made, function))


def _on_handles(function):
    def on_handle(handle):
        found = function(_wrap(handle))
        return found._h if type(found) is ndarray else None

    return on_handle


def numbers_of(frame):
    """The frame as a table of numbers or truths, where its columns are of one such type, or of 64-bit integers and floats."""
    found = K.columns_table(columns_of(frame))
    table = None if found is None else _wrap(found)
    return table if table is not None and table.dtype.kind in "iufb" else None
