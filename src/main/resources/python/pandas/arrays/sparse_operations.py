"""Operators and ufuncs of sparse arrays: on what is stored, and on the fill value."""

import numpy as np
from numpy import ndarray

from .._missing import is_missing
from .._ops import COMPARISONS, FUNCTIONS, SWAPPED, UNARY
from .._ufunc import DUNDERS
from .._ufunc import UNARY as UFUNCS_OF_ONE
from ..dtypes import find_common
from .sparse_dtype import SparseDtype

_LOGIC = frozenset(("and", "or", "xor"))


def _function(name):
    """The function of an operator's name, of two operands in the order of a reflected one."""
    bare = name.strip("_")
    reflected = bare[0] == "r" and bare[1:] in FUNCTIONS
    if reflected:
        plain = FUNCTIONS[bare[1:]]
        return lambda a, b: plain(b, a), bare[1:]
    return FUNCTIONS[bare], bare


def _fill_of(array):
    """The fill value as an array without axes, under the array's dtype where it fits."""
    try:
        return np.asarray(array.fill_value, dtype=array.dtype.subtype)
    except (ValueError, TypeError):
        return np.asarray(array.fill_value)


def operated(array, other, name):
    """An operation of a sparse array with a scalar, an array or another sparse array."""
    function, bare = _function(name)
    kind = type(array)
    other = getattr(other, "_values", other)
    if bare in COMPARISONS or bare in _LOGIC:
        if isinstance(other, (list, tuple)):
            other = np.array(other)
        if isinstance(other, ndarray) and other.ndim:
            other = kind(other, fill_value=array.fill_value)
        if isinstance(other, kind):
            if len(array) != len(other):
                raise ValueError(f"operands have mismatched length {len(array)} and {len(other)}")
            return _both(array, other, function, bare)
        with np.errstate(all="ignore"):
            fill = function(array.fill_value, other)
            result = np.full(len(array), bool(fill))
            result[array.sp_index.indices] = function(array.sp_values, other)
        return kind(result, fill_value=bool(fill), dtype=np.dtype(bool))
    if isinstance(other, kind):
        return _both(array, other, function, bare)
    if not hasattr(other, "__len__") or isinstance(other, (str, bytes)):
        with np.errstate(all="ignore"):
            fill = function(_fill_of(array), np.asarray(other))
            result = function(array.sp_values, other)
        if bare == "divmod":
            return tuple(_wrapped(kind, part, array.sp_index, at, bare) for part, at in zip(result, fill))
        return _wrapped(kind, result, array.sp_index, fill, bare)
    other = np.asarray(other)
    if len(array) != len(other):
        raise AssertionError(f"length mismatch: {len(array)} vs. {len(other)}")
    return _both(array, kind(other, fill_value=array.fill_value, dtype=other.dtype), function, bare)


def _wrapped(kind, data, index, fill, bare):
    if isinstance(fill, ndarray):
        fill = fill[()]
    if bare in COMPARISONS:
        data, fill = data.astype(bool), bool(fill)
    return kind(data, sparse_index=index, fill_value=fill, dtype=data.dtype)


def _both(left, right, function, bare):
    kind = type(left)
    if len(left) != len(right):
        raise ValueError(f"operands could not be broadcast together with shapes ({len(left)},) ({len(right)},) ")
    if left.dtype.subtype != right.dtype.subtype and bare not in COMPARISONS:
        common = find_common([left.dtype.subtype, right.dtype.subtype])
        left = left.astype(SparseDtype(common, left.fill_value))
        right = right.astype(SparseDtype(common, right.fill_value))
    with np.errstate(all="ignore"):
        fill = function(_fill_of(left), _fill_of(right))
        if left.sp_index.ngaps == 0 or right.sp_index.ngaps == 0:
            result = function(left.to_dense(), right.to_dense())
            index = left.sp_index if left.sp_index.ngaps == 0 else right.sp_index
        elif left.sp_index.equals(right.sp_index):
            result = function(left.sp_values, right.sp_values)
            index = left.sp_index
        else:
            index = left.sp_index.make_union(right.sp_index)
            result = function(_at(left, index), _at(right, index))
            fill = np.asarray(fill).item()
    if bare in ("floordiv", "mod"):
        result, fill = _by_zero(left, right, index, result, fill, function, bare)
    return _wrapped(kind, result, index, fill, bare)


def _at(array, index):
    """The elements of a sparse array at an index's positions."""
    numbers = array.sp_index.lookup_array(index.indices)
    stored = array.sp_values
    if not len(stored):
        return np.full(len(numbers), array.fill_value, dtype=stored.dtype)
    return np.where(numbers >= 0, stored[np.maximum(numbers, 0)], np.asarray(array.fill_value, dtype=stored.dtype))


def _by_zero(left, right, index, result, fill, function, bare):
    """Whole numbers divided by 0 as pandas' sparse loops do it for unlike indexes: as floats."""
    if (
        left.sp_index.ngaps == 0
        or right.sp_index.ngaps == 0
        or left.sp_index.equals(right.sp_index)
        or result.dtype.kind not in "iu"
    ):
        return result, fill
    a, b = _at(left, index).astype(float), _at(right, index).astype(float)
    divisor = _fill_of(right)
    if bool((b == 0).any()) or not divisor:
        with np.errstate(all="ignore"):
            if bare == "floordiv":
                return np.where(b == 0, a / b, a // b), _fill_of(left).astype(float) / divisor.astype(float)
    return result, fill


def unary(array, name):
    """-, +, abs and ~."""
    function = UNARY[name]
    fill = function(np.array([array.fill_value]))[0].item()
    if not is_missing(fill) and fill != array.fill_value:
        # What is stored may be the new fill value.
        return type(array)(function(array.to_dense()), dtype=SparseDtype(array.dtype.subtype, fill))
    values = function(array.sp_values)
    return array._simple_new(values, array.sp_index, SparseDtype(values.dtype, fill))


def ufunc(array, function, method, inputs, kwargs):
    """A ufunc with a sparse array among its operands."""
    kind = type(array)
    if any(hasattr(one, "_index") or hasattr(one, "nlevels") for one in inputs):
        return NotImplemented
    alone = UFUNCS_OF_ONE.get(function.__name__)
    if method == "__call__" and alone is not None and not kwargs:
        return unary(array, alone)
    name = DUNDERS.get(function.__name__)
    if method == "__call__" and name is not None and len(inputs) == 2 and not kwargs:
        if isinstance(inputs[0], kind):
            return operated(inputs[0], inputs[1], name)
        return operated(inputs[1], inputs[0], SWAPPED.get(name, "r" + name))
    if method == "reduce" and function.__name__ in ("add", "maximum", "minimum", "logical_and", "logical_or"):
        named = {"add": "sum", "maximum": "max", "minimum": "min", "logical_and": "all", "logical_or": "any"}[function.__name__]
        return getattr(array, named)()
    if len(inputs) == 1:
        stored = getattr(function, method)(array.sp_values, **kwargs)
        fill = getattr(function, method)(array.fill_value, **kwargs)
        if isinstance(stored, tuple):
            return tuple(array._simple_new(one, array.sp_index, SparseDtype(one.dtype, at)) for one, at in zip(stored, fill))
        if not isinstance(stored, ndarray):
            return stored
        return array._simple_new(stored, array.sp_index, SparseDtype(stored.dtype, fill))
    result = getattr(function, method)(*[np.asarray(one) if isinstance(one, kind) else one for one in inputs], **kwargs)
    if isinstance(result, tuple):
        return tuple(kind(one) for one in result)
    return kind(result) if isinstance(result, ndarray) and result.ndim else result
