"""Operators as methods: with an axis, a level and a value for what is missing."""

import numpy as np
from numpy import ndarray

from .. import _ops
from .._construct import is_list_like
from .._lazy import module
from .._missing import missing_mask
from ..indexes.base import Index
from .base import NDFrame


def _of_series(name):
    def method(self, other, level=None, fill_value=None, axis=0):
        return _series(self, other, name, level, fill_value, axis)

    method.__doc__ = _says(name)
    return method


def _of_frame(name):
    def method(self, other, axis="columns", level=None, fill_value=None):
        return _frame(self, other, name, axis, level, fill_value)

    method.__doc__ = _says(name)
    return method


def _comparison_of_frame(name):
    def method(self, other, axis="columns", level=None):
        return _frame(self, other, name, axis, level)

    method.__doc__ = _says(name)
    return method


def _says(name):
    return f"The operator {_ops.SYMBOLS.get(name.lstrip('r') if name not in _ops.SYMBOLS else name, name)} as a method."


def _series(self, other, name, level, fill_value, axis):
    if axis is not None:
        self._axis_number(axis)
    if hasattr(other, "_columns") and not isinstance(other, Index):
        return NotImplemented_series(self, other, name)
    if isinstance(other, NDFrame):
        return _two_series(self, other, name, level, fill_value)
    if isinstance(other, (ndarray, list, tuple)) or is_list_like(other) and hasattr(other, "__len__"):
        if len(other) != len(self):
            raise ValueError("Lengths must be equal")
        kind = type(self)
        other = (
            kind(other, index=self._index) if not isinstance(other, Index) else kind._make(other._values, self._index, self._name)
        )
        return (
            _two_series(self, other, name, level, fill_value).rename(self._name)
            if name not in ("divmod", "rdivmod")
            else _two_series(self, other, name, level, fill_value)
        )
    if fill_value is not None:
        if _is_missing(other):
            return self._with(np.full(len(self), np.nan))
        self = self.fillna(fill_value)
    return self._binary(other, name)


def NotImplemented_series(self, other, name):
    raise TypeError(f"unsupported operand type(s) for {_ops.SYMBOLS.get(name, name)}: 'Series' and 'DataFrame'")


def _is_missing(value):
    from .._missing import is_missing

    return is_missing(value)


def _by_level(self, other, level):
    """Two frames of which one has the labels of one level of the other, both under the index of the latter and all columns."""
    left, right = (self, other) if self._index.equals(other._index) else self.align(other, join="outer", level=level, axis=0)
    if left._columns.equals(right._columns):
        return left, right
    levelled = left._columns.nlevels > 1 or right._columns.nlevels > 1
    return left.align(right, join="outer", level=level if levelled else None, axis=1)


_RAW = {
    "eq": np.equal,
    "ne": np.not_equal,
    "lt": np.less,
    "le": np.less_equal,
    "gt": np.greater,
    "ge": np.greater_equal,
    "add": np.add,
    "sub": np.subtract,
    "mul": np.multiply,
    "truediv": np.true_divide,
    "floordiv": np.floor_divide,
    "mod": np.remainder,
    "pow": np.power,
}


def _two_series(self, other, name, level, fill_value):
    from ..series import common_name

    if level is not None:
        left, right = self.align(other, level=level)
    elif self._index.equals(other._index):
        left, right = self, other
    else:
        left, right = self.align(other)
    a, b = left._values, right._values
    if fill_value is not None:
        a, b = filled_pair(a, b, fill_value)
    if isinstance(a, ndarray) and isinstance(b, ndarray) and a.dtype.kind == b.dtype.kind == "O" and name in _RAW:
        # As numpy does it, to which None is a value like others.
        return self._computed(_RAW[name](a, b), left._index, common_name(self, other))
    return self._computed(_ops.binary(a, b, name), left._index, common_name(self, other))


def filled_pair(a, b, fill_value):
    """Two arrays in which a value stands for what only one of them misses."""

    left, right = missing_mask(a), missing_mask(b)
    only_left, only_right = left & ~right, right & ~left
    if only_left.any():
        a = _put(a, only_left, fill_value)
    if only_right.any():
        b = _put(b, only_right, fill_value)
    return a, b


def _put(values, mask, value):
    from .._setting import put

    return put(values.copy(), mask, value, warn_upcast=False)


def _frame(self, other, name, axis, level, fill_value=None):
    frames = module("pandas._frame.arithmetic")
    number = 1 if axis is None else self._axis_number(axis)
    if isinstance(other, NDFrame) and other._is_frame:
        if level is not None:
            left, right = _by_level(self, other, level)
        elif self._index.equals(other._index) and self._columns.equals(other._columns):
            left, right = self, other
        elif fill_value is None and name not in _ops.COMPARISONS:
            return frames.with_frame(self, other, name)
        else:
            left, right = frames.aligned(self, other)
        results = []
        for a, b in zip(left._arrays, right._arrays):
            if fill_value is not None:
                a, b = filled_pair(a, b, fill_value)
            results.append(_ops.binary(a, b, name))
        return frames._each(left, results)
    if isinstance(other, NDFrame):
        if fill_value is not None:
            raise NotImplementedError(f"fill_value {fill_value} not supported.")
        if level is not None:
            left, other = self.align(other, join="outer", level=level, axis=number)
            return frames.with_series(left, other, name, number)
        if name in _ops.COMPARISONS:
            index = self._columns if number == 1 else self._index
            if not index.equals(other._index):
                left, other = self.align(other, join="outer", axis=number)
                return frames.with_series(left, other, name, number)
        return frames.with_series(self, other, name, number)
    if is_list_like(other) and getattr(other, "ndim", 1) == 1:
        if isinstance(other, Index):
            other = other._values
        return frames.with_list(self, other, name, number)
    if fill_value is not None and not is_list_like(other):
        self = self.fillna(fill_value)
    return frames.binary(self, other, name)


for _name in "add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod pow rpow divmod rdivmod".split():
    globals()[f"frame_{_name}"] = _of_frame(_name)
    globals()[f"series_{_name}"] = _of_series(_name)
for _name in "eq ne lt le gt ge".split():
    globals()[f"frame_{_name}"] = _comparison_of_frame(_name)
    globals()[f"series_{_name}"] = _of_series(_name)
del _name


def dot(self, other):
    """The matrix product."""
    return module("pandas.generic.matrix").dot(self, other)
