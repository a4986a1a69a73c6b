"""Columns that are parts of one two-dimensional buffer."""

import _kernel as K
from numpy import ndarray


def unwritable(array):
    """A view of an array that refuses to be written to."""
    view = array.view()
    view.flags.writeable = False
    return view


def unwritable_of(frame, table):
    """The same for a frame's values, which pandas would have copied only from columns of several dtypes."""
    dtypes = {values.dtype for values in frame._arrays}
    return unwritable(table) if len(dtypes) == 1 else table


def joined_window(arrays, rows):
    """A two-dimensional window over columns that stand side by side in one buffer at even distances, or None."""
    first = arrays[0]._h
    second = arrays[1]._h
    if not K.array_same_buffer(first, second):
        return None
    step = K.array_strides(first)[0]
    offset = K.array_offset(first)
    distance = K.array_offset(second) - offset
    for at, values in enumerate(arrays):
        handle = values._h
        if at > 1 and not K.array_same_buffer(first, handle):
            return None
        if K.array_offset(handle) != offset + at * distance or K.array_strides(handle)[0] != step:
            return None
    return ndarray._wrap(K.array_view(first, offset, (rows, len(arrays)), (step, distance)))
