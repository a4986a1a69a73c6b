"""What numpy's own functions do with masked arrays: most do what the method of their name does.

They get wrappers when this package is first loaded, so that who has no masked arrays pays nothing.
"""

import functools
import warnings

import numpy as np

from ._making import array, masked_array
from ._masked_array import MaskedArray, build, masked_view
from ._masks import getdata, nomask

_METHODS = (
    "sum prod min max any all mean std var cumsum cumprod argmax argmin take round clip repeat ravel transpose swapaxes"
    " squeeze diagonal trace nonzero searchsorted"
).split()
# These do with the mask what they do with the data.
_ALIKE = "expand_dims atleast_1d atleast_2d atleast_3d flip fliplr flipud roll rot90 tile moveaxis rollaxis".split()
_LIKE = "zeros_like ones_like empty_like full_like".split()
# These join the data and forget the masks.
_JOINING = "concatenate hstack vstack dstack stack column_stack".split()
_HERE = {
    "sort": "_choosing",
    "diff": "_choosing",
}


def install():
    """Gives numpy's functions their wrappers."""
    for name in _METHODS:
        _wrap(name, _by_method(name))
    _wrap("argsort", _argsort)
    _wrap("reshape", _reshape)
    _wrap("around", _by_method("round"))
    _wrap("amin", _by_method("min"))
    _wrap("amax", _by_method("max"))
    for name in _ALIKE:
        _wrap(name, _alike(getattr(np, name)))
    for name in _LIKE:
        _wrap(name, _like(getattr(np, name)))
    for name in _HERE:
        _wrap(name, _here(name))
    for name in _JOINING:
        _wrap_joining(name)
    _wrap("compress", lambda condition, a, *args, **kwargs: a.compress(condition, *args, **kwargs), 1)
    for name in ("insert", "append", "ptp"):
        _wrap(name, _forgetting(getattr(np, name)))
    _wrap("average", _average)
    _wrap("unique", _unique)
    _wrap("median", _median)
    _wrap("angle", _angle)
    _wrap("apply_along_axis", _along_axis, 2)
    _wrap("isclose", _isclose(np.isclose))
    for name in ("max", "min", "std", "var", "prod"):
        _wrap("nan" + name, _of_numbers(name))
    for name in ("hsplit", "vsplit", "dsplit"):
        _wrap(name, _parts(getattr(np, name)))
    _wrap("delete", _deleted(np.delete))
    _wrap("nansum", lambda a, *args, **kwargs: _without_nan(a, 0).sum(*args, **kwargs))
    _wrap("nanmean", lambda a, *args, **kwargs: array(a, mask=np.isnan(a._data)).mean(*args, **kwargs))
    _wrap("nan_to_num", _nan_to_num)
    _wrap("array_split", _split(np.array_split))
    _wrap("split", _split(np.split))


def _wrap(name, of_masked, place=0):
    function = getattr(np, name)

    @functools.wraps(function)
    def masked_call(*args, **kwargs):
        if len(args) > place:
            if isinstance(args[place], MaskedArray):
                return of_masked(*args, **kwargs)
        elif kwargs and isinstance(kwargs.get("a"), MaskedArray):
            return of_masked(kwargs.pop("a"), *args, **kwargs)
        return function(*args, **kwargs)

    setattr(np, name, masked_call)


def _by_method(name):
    def of_masked(a, *args, **kwargs):
        return getattr(a, name)(*args, **kwargs)

    return of_masked


def _argsort(a, axis=-1, kind=None, order=None, *, stable=None):
    return a.argsort(axis=axis, kind=kind, order=order)


def _reshape(a, shape=None, order="C", *, newshape=None, copy=None):
    return a.reshape(newshape if shape is None else shape, order=order)


def _alike(function):
    def of_masked(a, *args, **kwargs):
        made = masked_view(np.asarray(function(a._data, *args, **kwargs)), nomask, a)
        if a._mask is not nomask:
            made._mask = np.asarray(function(a._mask, *args, **kwargs))
        return made

    return of_masked


def _forgetting(function):
    """Of the data, whatever is masked."""

    def of_masked(a, *args, **kwargs):
        return masked_view(np.asarray(function(a._data, *args, **kwargs)), nomask, a)

    return of_masked


def _average(a, axis=None, weights=None, returned=False, *, keepdims=False):
    """The mean of what is not masked; weights count whether it is or not."""
    from ._statistics import average

    if weights is None or np.shape(weights) != a.shape:
        return average(a, axis, weights, returned, keepdims=keepdims)
    total = np.asarray(weights).sum(axis=axis, keepdims=keepdims)
    made = (a * weights).sum(axis=axis, keepdims=keepdims) / total
    return (made, np.array(np.broadcast_to(total, np.shape(made)))) if returned else made


def _median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    """The mean of those elements in the middle, counted whether they are masked or not, that are not masked."""
    if isinstance(axis, tuple) or out is not None or keepdims:
        raise NotImplementedError("numpy.median: masked arrays along several axes, out and keepdims")
    warnings.warn(f"Warning: 'partition' will ignore the 'mask' of the {type(a).__name__}.", stacklevel=3)
    if axis is None:
        a, axis = a.ravel(), 0
    count = a.shape[axis]
    middle = slice(count // 2 - (count % 2 == 0), count // 2 + 1)
    lane = (slice(None),) * (axis % a.ndim) + (middle,)
    return masked_view(np.sort(a._data, axis=axis), a._mask, a)[lane].mean(axis=axis)


def _angle(z, deg=False):
    from ._operations import TABLE

    made = TABLE["angle"](z)
    return made * (180 / np.pi) if deg else made


def _along_axis(func1d, axis, arr, *args, **kwargs):
    from ._rows import apply_along_axis

    made = apply_along_axis(func1d, axis, arr, *args, **kwargs)
    # Of single numbers numpy forgets the masks.
    return made if made.ndim == arr.ndim else build(MaskedArray, np.asarray(made), nomask)


def _unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True):
    """The different elements; all masked ones count as one."""
    from ._sets import unique

    if axis is not None:
        raise NotImplementedError("numpy.unique: masked arrays along an axis")
    if not return_counts:
        return unique(ar, return_index, return_inverse)
    found = unique(ar, True, True)
    picked = [each for each, asked in zip(found, (True, return_index, return_inverse)) if asked]
    return (*picked, np.bincount(found[2].ravel(), minlength=found[0].size))


def _isclose(function):
    def of_masked(a, b, *args, **kwargs):
        from ._operations import either

        made = masked_view(np.asarray(function(a._data, getdata(b), *args, **kwargs)), nomask)
        made._mask = np.array(np.broadcast_to(either(a, b), made.shape))
        return made

    return of_masked


def _of_numbers(name):
    """A reduction of what is neither masked nor NaN."""

    def of_masked(a, *args, **kwargs):
        values = array(a, mask=np.isnan(a._data)) if a.dtype.kind in "fc" else a
        return getattr(values, name)(*args, **kwargs)

    return of_masked


def _parts(function):
    def of_masked(ary, indices_or_sections):
        data = function(ary._data, indices_or_sections)
        if ary._mask is nomask:
            return [masked_view(each, nomask, ary) for each in data]
        return [masked_view(each, own, ary) for each, own in zip(data, function(ary._mask, indices_or_sections))]

    return of_masked


def _deleted(function):
    def of_masked(arr, obj, axis=None):
        how = _forgetting if isinstance(obj, (int, np.integer, slice)) or np.size(obj) == 1 else _alike
        return how(function)(arr, obj, axis)

    return of_masked


def _like(function):
    def of_masked(a, *args, subok=True, **kwargs):
        data = function(a._data, *args, **kwargs)
        if not subok:
            return data
        made = masked_view(data, nomask, a)
        if a._mask is not nomask and a._mask.shape == data.shape:
            made._mask = a._mask.copy()
        return made

    return of_masked


def _here(name):
    from importlib import import_module

    return getattr(import_module("numpy.ma." + _HERE[name]), name)


def _wrap_joining(name):
    function = getattr(np, name)

    @functools.wraps(function)
    def join(arrays, *args, **kwargs):
        if isinstance(arrays, (list, tuple)) and any(isinstance(each, MaskedArray) for each in arrays):
            data = function([getdata(each) for each in arrays], *args, **kwargs)
            return build(MaskedArray, data, nomask)
        return function(arrays, *args, **kwargs)

    setattr(np, name, join)


def _without_nan(a, value):
    data = np.array(a._data)
    data[np.isnan(data)] = value
    return masked_array(data, mask=a._mask)


def _nan_to_num(a, *args, **kwargs):
    return masked_view(np.nan_to_num(a._data, *args, **kwargs), a._mask, a)


def _split(function):
    def of_masked(a, indices_or_sections, axis=0):
        data = function(a._data, indices_or_sections, axis)
        if a._mask is nomask:
            return [masked_view(each, nomask, a) for each in data]
        return [masked_view(each, own, a) for each, own in zip(data, function(a._mask, indices_or_sections, axis))]

    return of_masked


