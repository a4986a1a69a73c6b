"""Functions that pick, place and move elements of masked arrays."""

import numpy as np

from ._constant import masked
from ._fills import filled
from ._making import array, asanyarray
from ._masked_array import MaskedArray, build, masked_view
from ._masks import getdata, getmask, getmaskarray, make_mask, make_mask_none, nomask, shrunk

_missing = object()


def where(condition, x=_missing, y=_missing):
    """Elements of two arrays by a condition, or where it holds."""
    if (x is _missing) + (y is _missing) == 1:
        raise ValueError("Must provide both 'x' and 'y' or neither.")
    if x is _missing:
        return nonzero(condition)
    chosen = filled(condition, False)
    first, second = getdata(x), getdata(y)
    unknown, mask_x, mask_y = getmaskarray(condition), getmaskarray(x), getmaskarray(y)
    if x is masked and y is not masked:
        first, mask_x = np.zeros((), dtype=np.asarray(second).dtype), np.ones((), dtype=bool)
    elif y is masked and x is not masked:
        second, mask_y = np.zeros((), dtype=np.asarray(first).dtype), np.ones((), dtype=bool)
    data = np.where(chosen, first, second)
    mask = np.where(chosen, mask_x, mask_y)
    mask = np.where(unknown, np.ones((), dtype=bool), mask)
    mask = shrunk(np.asarray(mask))
    return array(data, mask=mask)


def choose(indices, choices, out=None, mode="raise"):
    """Elements of several arrays by number."""
    numbers = filled(indices, 0)
    masks = [True if each is masked else getmask(each) for each in choices]
    values = [True if each is masked else filled(each) for each in choices]
    chosen = np.choose(numbers, [np.asarray(each) for each in masks], mode=mode)
    mask = make_mask(np.logical_or(chosen, getmask(indices)), copy=False, shrink=True)
    data = np.choose(numbers, values, mode=mode)
    if out is not None:
        out[...] = data
        if isinstance(out, MaskedArray):
            out.__setmask__(mask)
        return out
    made = build(MaskedArray, np.asarray(data), nomask)
    made.__setmask__(mask)
    return made


def nonzero(a):
    """The positions of elements that are neither zero nor masked."""
    return asanyarray(a).nonzero()


def put(a, indices, values, mode="raise"):
    """Stores values at positions of the flattened array."""
    return a.put(indices, values, mode=mode)


def putmask(a, mask, values):
    """Stores values where a mask says so."""
    if not isinstance(a, MaskedArray):
        raise NotImplementedError("numpy.ma.putmask: of an ordinary array")
    data, other = getdata(values), getmask(values)
    if getmask(a) is nomask:
        if other is not nomask:
            a._sharedmask = True
            a._mask = make_mask_none(a.shape, a.dtype)
            np.copyto(a._mask, other, where=mask)
    elif a._hardmask:
        if other is not nomask:
            held = a._mask.copy()
            np.copyto(held, other, where=mask)
            a.mask = np.logical_or(held, a._mask)
    else:
        np.copyto(a._mask, getmaskarray(values) if other is nomask else other, where=mask)
    np.copyto(a._data, data, casting="unsafe", where=mask)


def take(a, indices, axis=None, out=None, mode="raise"):
    """The elements at positions along an axis."""
    return asanyarray(a).take(indices, axis=axis, out=out, mode=mode)


def resize(x, new_shape):
    """The elements under another shape, repeated as needed."""
    mask = getmask(x)
    if mask is not nomask:
        mask = np.resize(mask, new_shape)
    made = build(MaskedArray, np.asarray(np.resize(getdata(x), new_shape)), nomask)
    if made.ndim:
        made._mask = mask
    return made


def transpose(a, axes=None):
    """The axes in another order."""
    a = asanyarray(a)
    return a.transpose(axes) if axes is not None else a.transpose()


def reshape(a, new_shape, order="C"):
    """The same elements under another shape."""
    return asanyarray(a).reshape(new_shape, order=order)


def expand_dims(a, axis):
    """With another axis."""
    return _both(np.expand_dims, asanyarray(a), axis)


def _both(function, a, *args, **kwargs):
    """A function of data and mask alike."""
    made = masked_view(np.asarray(function(a._data, *args, **kwargs)), nomask, a)
    if a._mask is not nomask:
        made._mask = np.asarray(function(a._mask, *args, **kwargs))
    return made


def diag(v, k=0):
    """The diagonal, or an array with one."""
    made = build(MaskedArray, np.asarray(np.diag(getdata(v), k)), nomask)
    if getmask(v) is not nomask:
        made._mask = np.diag(v._mask, k)
    return made


def diff(a, /, n=1, axis=-1, prepend=_missing, append=_missing):
    """The differences of neighbours, masked where either is."""
    if n == 0:
        return a
    if n < 0:
        raise ValueError("order must be non-negative but got " + repr(n))
    a = asanyarray(a)
    if a.ndim == 0:
        raise ValueError("diff requires input that is at least one dimensional")
    from ._joining import concatenate

    parts = [part if part is a else _beside(part, a, axis) for part in (prepend, a, append) if part is not _missing]
    if len(parts) > 1:
        a = concatenate(parts, axis)
    for _ in range(n):
        front = [slice(None)] * a.ndim
        back = list(front)
        front[axis], back[axis] = slice(1, None), slice(None, -1)
        if a.dtype == bool:
            a = a[tuple(front)] != a[tuple(back)]
        else:
            a = a[tuple(front)] - a[tuple(back)]
    return a


def _beside(part, a, axis):
    part = asanyarray(part)
    if part.ndim == 0:
        shape = list(a.shape)
        shape[axis] = 1
        part = _both(np.broadcast_to, part, tuple(shape))
    return part


def ediff1d(arr, to_end=None, to_begin=None):
    """The differences of neighbours of the flattened array."""
    from ._joining import hstack

    flat = asanyarray(arr).ravel()
    made = flat[1:] - flat[:-1]
    parts = [made]
    if to_begin is not None:
        parts.insert(0, to_begin)
    if to_end is not None:
        parts.append(to_end)
    return hstack(parts) if len(parts) > 1 else made


def round_(a, decimals=0, out=None):
    """The elements rounded to a number of decimals."""
    return asanyarray(a).round(decimals, out) if out is not None else asanyarray(a).round(decimals)


def clip(a, *args, **kwargs):
    """The elements held between two bounds."""
    return asanyarray(a).clip(*args, **kwargs)


def shape(obj):
    """The extents of the axes."""
    return np.shape(getdata(obj))


def size(obj, axis=None):
    """The number of elements, or that along an axis."""
    return np.size(getdata(obj), axis)


def ndim(obj):
    """The number of axes."""
    return np.ndim(getdata(obj))


def sort(a, axis=-1, kind=None, order=None, endwith=True, fill_value=None, *, stable=None):
    """A sorted copy, masked elements last."""
    a = a.copy() if isinstance(a, MaskedArray) else np.array(a)
    if axis is None:
        a = a.flatten()
        axis = 0
    if not isinstance(a, MaskedArray):
        a.sort(axis=axis, kind=kind)
        return a
    a.sort(axis=axis, kind=kind, order=order, endwith=endwith, fill_value=fill_value)
    return a


def argsort(a, axis=_missing, kind=None, order=None, endwith=True, fill_value=None, *, stable=None):
    """The positions that sort, masked elements last."""
    a = asanyarray(a)
    if axis is _missing:
        return a.argsort(kind=kind, order=order, endwith=endwith, fill_value=fill_value)
    return a.argsort(axis=axis, kind=kind, order=order, endwith=endwith, fill_value=fill_value)


def allequal(a, b, fill_value=True):
    """Whether all elements are equal, masked ones counting as told."""
    mask = np.logical_or(getmaskarray(a), getmaskarray(b)) if not (getmask(a) is nomask and getmask(b) is nomask) else nomask
    equal = np.equal(getdata(a), getdata(b))
    if mask is nomask:
        return equal.all()
    if not fill_value:
        return False
    return array(equal, mask=mask, copy=False).filled(True).all(None)


def allclose(a, b, masked_equal=True, rtol=1e-5, atol=1e-8):
    """Whether all elements are about equal, masked ones counting as told."""
    x, y = array(a, copy=False), array(b, copy=False)
    if y.dtype.kind != "m":
        y = y.astype(np.result_type(y.dtype, 1.0)) if y.dtype.kind != "f" else y
    mask = np.logical_or(getmaskarray(x), getmaskarray(y))
    first, second = np.asarray(x.filled(0)), np.asarray(y.filled(0))
    infinite = np.isinf(np.where(mask, 0, first))
    if not np.all(np.where(mask, True, infinite == np.isinf(second))):
        return False
    with np.errstate(invalid="ignore"):
        close = np.where(infinite, first == second, np.abs(first - second) <= atol + rtol * np.abs(second))
    return np.all(np.where(mask, masked_equal, close))
