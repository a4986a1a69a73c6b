"""Operators on labels."""

import numpy as np
from numpy import ndarray
from numpy._ufunc_errors import bool_negative

from .. import _ops
from .._construct import is_list_like
from .._lazy import module
from .base import Index, index_of


def binary(self, other, name):
    """self name other: an array of bools for comparisons, an index else."""
    if hasattr(other, "_index"):
        if other._is_frame or name not in _ops.COMPARISONS:
            return NotImplemented
        # A Series is compared as an array here, although arithmetic leaves the work to it.
        other = other._values
    if self.nlevels > 1:
        return module("pandas.indexes.multi_arithmetic").binary(self, other, name)
    comparison = name in _ops.COMPARISONS
    if comparison and self is other and name in ("eq", "ne", "le", "ge", "lt", "gt"):
        absent = self.isna()
        return ~absent if name in ("eq", "le", "ge") else absent if name == "ne" else np.zeros(len(self), dtype=bool)
    result_name = self._name
    if isinstance(other, Index):
        if other.nlevels > 1:
            return binary(other, self, _ops.SWAPPED.get(name, name))
        if not comparison:
            result_name = module("pandas.series").common_name(self, other)
        values = other._values
    else:
        if self.dtype.kind in "mM":
            module("pandas.datetimes.arithmetic").refuse_list(self._values, other, name)
        values = _ops.operand(other) if is_list_like(other) else other
    own = self._values
    if getattr(values, "ndim", 0) and len(values) != len(self):
        if comparison and isinstance(self._values, ndarray) and self.dtype.kind not in "mM" and isinstance(other, (list, tuple)):
            text = "Shapes must match" if self.dtype.kind == "O" else "Lengths must match to compare"
            raise ValueError(text, (len(self),), (len(values),))
        if comparison and (self.dtype.kind in "mM" or self._typ == "periodindex"):
            raise ValueError("Lengths must match" if isinstance(other, (list, tuple)) else "Lengths must match to compare")
        if comparison and self._typ != "categoricalindex" and self.dtype != "string":
            raise ValueError("Lengths must match to compare")
        if not comparison and len(values) != 1 and len(self) != 1:
            raise _ops.unequal(own, values, name)
        if comparison:
            pass
        elif len(values) == 1:
            values = values.take(np.zeros(len(self), dtype="int64"))
        else:
            own = own.take(np.zeros(len(values), dtype="int64"))
    computed = _ops.binary(own, values, name)
    if computed is NotImplemented:
        return computed
    if comparison:
        return computed if isinstance(computed, ndarray) or not hasattr(computed, "_as_plain_bools") else computed._as_plain_bools()
    if type(computed) is tuple:
        return tuple(index_of(one, result_name) for one in computed)
    return _shaped(self, other, name, computed, result_name)


def _shaped(self, other, name, computed, result_name):
    """A range stays a range where it can."""
    if self._typ == "rangeindex" and isinstance(other, (int, np.integer)) and not isinstance(other, (bool, np.bool_)):
        values, number = self._range, int(other)
        if name in ("add", "radd"):
            return type(self)._of(range(values.start + number, values.stop + number, values.step), result_name)
        if name == "sub":
            return type(self)._of(range(values.start - number, values.stop - number, values.step), result_name)
        if name == "rsub":
            return type(self)._of(range(number - values.start, number - values.stop, -values.step), result_name)
        if name in ("mul", "rmul") and number:
            return type(self)._of(range(values.start * number, values.stop * number, values.step * number), result_name)
        if name == "floordiv" and number:
            if not values:
                return type(self)._of(range(0), result_name)
            if values.start % number == 0 and values.step % number == 0:
                start, step = values.start // number, values.step // number
                return type(self)._of(range(start, start + len(values) * step, step or 1), result_name)
            if len(values) == 1:
                start = values.start // number
                return type(self)._of(range(start, start + 1), result_name)
    return index_of(computed, result_name)


def unary(self, name):
    if self.nlevels > 1:
        raise TypeError(f"cannot perform __{name}__ with this index type: {type(self).__name__}")
    if self._typ == "rangeindex" and name == "pos":
        return self
    if name == "neg" and self.dtype.kind == "b":
        raise bool_negative()
    if name == "abs" and self._typ == "datetimeindex":
        raise TypeError("bad operand type for abs(): 'DatetimeArray'")
    return index_of(_ops.unary(self._values, name), self._name)
