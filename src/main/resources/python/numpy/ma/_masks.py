"""Masks: arrays of bools that are true where an element is masked, or ``nomask`` where none is."""

import numpy as np
from numpy._array import ndarray

nomask = np.False_
MaskType = np.bool_


class MAError(Exception):
    """What goes wrong with masked arrays."""

    __module__ = "numpy.ma.core"


class MaskError(MAError):
    """What goes wrong with masks."""

    __module__ = "numpy.ma.core"


def getmask(a):
    """The mask of an array, ``nomask`` where it has none."""
    return getattr(a, "_mask", nomask) if isinstance(a, ndarray) else nomask


def getmaskarray(arr):
    """The mask of an array as an array of its shape."""
    mask = getmask(arr)
    if mask is nomask:
        mask = make_mask_none(np.shape(arr), getattr(arr, "dtype", None))
    return mask


def getdata(a, subok=True):
    """The data of a masked array, or anything else as an array."""
    if isinstance(a, ndarray):
        if hasattr(a, "_mask"):
            return a._data
        return a if subok else np.asarray(a)
    return np.asarray(a)


def is_mask(m):
    """Whether something is a mask: an array of bools."""
    try:
        return m.dtype.type is MaskType
    except AttributeError:
        return False


def is_masked(x):
    """Whether an array has masked elements."""
    mask = getmask(x)
    return mask is not nomask and bool(mask.any())


def make_mask_descr(ndtype):
    """The dtype of the masks of arrays of a dtype."""
    return mask_dtype(np.dtype(ndtype))


def mask_dtype(dtype):
    """A bool for each element, or for each field of a structured one."""
    if dtype.kind != "V":
        return np.dtype(bool)
    if dtype.names is None:
        base, inner = dtype.subdtype
        return np.dtype((mask_dtype(base), inner))
    fields = []
    for name in dtype.names:
        each = dtype[name]
        if each.subdtype is not None:
            base, inner = each.subdtype
            fields.append((name, mask_dtype(base), inner))
        else:
            fields.append((name, mask_dtype(each)))
    return np.dtype(fields)


def shrunk(mask):
    """``nomask`` for a mask that masks nothing."""
    return mask if mask is nomask or mask.any() else nomask


def make_mask(m, copy=False, shrink=True, dtype=MaskType):
    """A mask of anything that is true where elements are masked."""
    if m is nomask:
        return nomask
    from ._fills import filled

    if np.dtype(dtype).kind == "V":
        return np.array(m, dtype=dtype)
    made = np.array(filled(m, True), copy=True if copy else None, dtype=bool)
    return shrunk(made) if shrink else made


def make_mask_none(newshape, dtype=None):
    """A mask of a shape that masks nothing."""
    return np.zeros(newshape, dtype=bool if dtype is None else mask_dtype(np.dtype(dtype)))


def _kind(mask):
    return getattr(getattr(mask, "dtype", None), "kind", "b")


def mask_or(m1, m2, copy=False, shrink=True):
    """The elements that either mask masks."""
    if "V" in (_kind(m1), _kind(m2)) and m1 is not nomask and m2 is not nomask:
        if m1.dtype != m2.dtype:
            raise ValueError(f"Incompatible dtypes '{m1.dtype}'<>'{m2.dtype}'")
        from ._structured import joined

        return joined(m1, m2)
    if m1 is nomask or m1 is False:
        return make_mask(m2, copy=copy, shrink=shrink)
    if m2 is nomask or m2 is False:
        return make_mask(m1, copy=copy, shrink=shrink)
    if m1 is m2 and is_mask(m1):
        return shrunk(m1) if shrink else m1
    return make_mask(np.logical_or(m1, m2), copy=copy, shrink=shrink)


def flatten_mask(mask):
    """The mask as one axis, structured ones with their fields side by side."""
    if isinstance(mask, ndarray) and mask.dtype.names is not None:
        return np.concatenate([flatten_mask(mask[name]) for name in mask.dtype.names])
    return np.array([bool(each) for each in _flat(mask)], dtype=bool)


def _flat(mask):
    if isinstance(mask, ndarray):
        yield from _flat(mask.tolist())
    elif isinstance(mask, (list, tuple)):
        for each in mask:
            yield from _flat(each)
    else:
        yield mask


def mask_along(mask, axis, keepdims=False):
    """Which results of a reduction are masked: those of masked elements only."""
    if mask is nomask:
        return nomask
    return mask.all(axis=axis, keepdims=keepdims)


def covered(data, values, where):
    """Writes values where a mask says so, without a word on types."""
    np.copyto(data, values, casting="unsafe", where=where)
