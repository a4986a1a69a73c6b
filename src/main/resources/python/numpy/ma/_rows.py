"""Rows and columns with masked elements, and functions called for each lane."""

import numpy as np
from numpy._array import ndarray, normal_axis

from ._choosing import expand_dims
from ._constant import masked
from ._fills import default_fill_value
from ._making import array, asarray, zeros
from ._masks import getmask, nomask


def mask_rowcols(a, axis=None):
    """Masks the rows, the columns or both that hold a masked element."""
    a = array(a, subok=False)
    if a.ndim != 2:
        raise NotImplementedError("mask_rowcols works for 2D arrays only.")
    mask = getmask(a)
    if mask is nomask or not mask.any():
        return a
    rows, columns = mask.nonzero()
    a._mask = mask.copy()
    if not axis:
        a[np.unique(rows)] = masked
    if axis in (None, 1, -1):
        a[:, np.unique(columns)] = masked
    return a


def mask_rows(a, axis=None):
    """Masks the rows that hold a masked element."""
    return mask_rowcols(a, 0)


def mask_cols(a, axis=None):
    """Masks the columns that hold a masked element."""
    return mask_rowcols(a, 1)


def compress_nd(x, axis=None):
    """Leaves out the slices along axes that hold a masked element."""
    x = asarray(x)
    mask = getmask(x)
    if axis is None:
        axes = tuple(range(x.ndim))
    else:
        axes = tuple([normal_axis(each, x.ndim) for each in (axis if isinstance(axis, tuple) else (axis,))])
    if mask is nomask or not mask.any():
        return x._data
    if mask.all():
        return np.array([])
    data = x._data
    for at in axes:
        others = tuple([each for each in range(x.ndim) if each != at])
        data = data[(slice(None),) * at + (~mask.any(axis=others),)]
    return data


def compress_rowcols(x, axis=None):
    """Leaves out the rows, the columns or both that hold a masked element."""
    if asarray(x).ndim != 2:
        raise NotImplementedError("compress_rowcols works for 2D arrays only.")
    return compress_nd(x, axis=axis)


def compress_rows(a):
    """Leaves out the rows that hold a masked element."""
    a = asarray(a)
    if a.ndim != 2:
        raise NotImplementedError("compress_rows works for 2D arrays only.")
    return compress_rowcols(a, 0)


def compress_cols(a):
    """Leaves out the columns that hold a masked element."""
    a = asarray(a)
    if a.ndim != 2:
        raise NotImplementedError("compress_cols works for 2D arrays only.")
    return compress_rowcols(a, 1)


def apply_along_axis(func1d, axis, arr, *args, **kwargs):
    """What a function gives of each lane along an axis."""
    arr = array(arr, copy=False, subok=True)
    axis = normal_axis(axis, arr.ndim)
    outer = tuple([extent for at, extent in enumerate(arr.shape) if at != axis])
    found = []
    for place in np.ndindex(*outer):
        lane = (*place[:axis], slice(None), *place[axis:])
        found.append(func1d(arr[lane], *args, **kwargs))
    types = [np.asarray(each).dtype for each in found]
    scalar = not isinstance(found[0], (ndarray, list, tuple)) or not np.ndim(found[0])
    held = zeros(outer if scalar else (*outer, len(found[0])), dtype=object)
    for place, each in zip(np.ndindex(*outer), found):
        held[place if place else ()] = each
    if not scalar:
        held = _moved(held, axis)
    kind = types[0]
    for each in types[1:]:
        kind = np.promote_types(kind, each)
    made = held.astype(kind)
    made.fill_value = default_fill_value(made)
    return made


def _moved(held, axis):
    order = list(range(held.ndim - 1))
    order.insert(axis, held.ndim - 1)
    return held.transpose(order)


def apply_over_axes(func, a, axes):
    """What a function gives along one axis after another."""
    made = asarray(a)
    rank = made.ndim
    for axis in [axes] if np.ndim(axes) == 0 else axes:
        axis = axis + rank if axis < 0 else axis
        found = func(made, axis)
        if np.ndim(found) != made.ndim:
            found = expand_dims(found, axis)
            if found.ndim != made.ndim:
                raise ValueError("function is not returning an array of the correct shape")
        made = found
    return made
