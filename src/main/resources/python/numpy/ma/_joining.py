"""Functions that join and split masked arrays, and ``mr_``."""

import numpy as np

from ._making import array, asanyarray
from ._masked_array import MaskedArray, build
from ._masks import MAError, getdata, getmask, getmaskarray, nomask, shrunk
from ._operations import class_of


def concatenate(arrays, axis=0):
    """Arrays one after another."""
    arrays = list(arrays)
    data = np.concatenate([getdata(each) for each in arrays], axis)
    made = build(class_of(*arrays), data, nomask)
    if data.dtype.kind == "V":
        made._mask = np.concatenate([each._mask for each in map(asanyarray, arrays)], axis)
    elif any(getmask(each) is not nomask for each in arrays):
        made._mask = shrunk(np.concatenate([getmaskarray(each) for each in arrays], axis))
    return made


def _joining(name):
    function = getattr(np, name)

    def join(arrays, *args, **kwargs):
        arrays = list(arrays)
        data = function([np.asarray(getdata(each)) for each in arrays], *args, **kwargs)
        mask = function([np.asarray(getmaskarray(each)) for each in arrays], *args, **kwargs)
        return array(data, mask=mask)

    join.__name__ = join.__qualname__ = name
    join.__doc__ = function.__doc__
    return join


vstack = row_stack = _joining("vstack")
hstack = _joining("hstack")
dstack = _joining("dstack")
column_stack = _joining("column_stack")
stack = _joining("stack")


def _each(name):
    function = getattr(np, name)

    def shape(*arrays):
        made = [_one(function, each) for each in arrays]
        return made[0] if len(made) == 1 else made

    shape.__name__ = shape.__qualname__ = name
    shape.__doc__ = function.__doc__
    return shape


def _one(function, a, *args, **kwargs):
    data = function(np.asarray(getdata(a)), *args, **kwargs)
    mask = function(np.asarray(getmaskarray(a)), *args, **kwargs)
    return array(data, mask=mask)


atleast_1d = _each("atleast_1d")
atleast_2d = _each("atleast_2d")
atleast_3d = _each("atleast_3d")


def diagflat(v, k=0):
    """An array with the elements on a diagonal."""
    return _one(np.diagflat, v, k)


def hsplit(ary, indices_or_sections):
    """Parts side by side."""
    return _one(np.hsplit, ary, indices_or_sections)


def append(a, b, axis=None):
    """An array after another."""
    if axis is None:
        a, b = asanyarray(a).ravel(), asanyarray(b).ravel()
        axis = 0
    return concatenate([a, b], axis)


class _Rows:
    """What ``mr_`` is: joins what stands between its brackets."""

    def __getitem__(self, key):
        if isinstance(key, str):
            raise MAError("Unavailable for masked array.")
        items = key if isinstance(key, tuple) else (key,)
        if isinstance(items[0], str):
            raise NotImplementedError("numpy.ma.mr_: directives")
        if not any(isinstance(each, MaskedArray) for each in items):
            return asanyarray(np.r_[key])
        parts = []
        for each in items:
            if isinstance(each, MaskedArray):
                parts.append(each if each.ndim else each.reshape(1))
            else:
                parts.append(np.r_[each])
        return concatenate(parts)

    def __len__(self):
        return 0


mr_ = _Rows()
