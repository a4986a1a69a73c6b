"""The operators of masked arrays."""

import numpy as np
from numpy._array import ndarray

from . import _domains
from ._fills import checked
from ._masks import getdata, getmask, getmaskarray, make_mask_none, mask_or, nomask


def _leaves(own, other):
    """Whether an operator leaves the work to the other operand."""
    if isinstance(other, type(own)):
        return False
    taking = getattr(other, "__array_ufunc__", False)
    if taking is False:
        return own.__array_priority__ < getattr(other, "__array_priority__", -1000000)
    return taking is None


def _forward(name):
    def method(self, other):
        if _leaves(self, other):
            return NotImplemented
        return _table()[name](self, other)

    return method


def _backward(name):
    def method(self, other):
        return _table()[name](other, self)

    return method


def _table():
    from ._operations import TABLE

    return TABLE


def _inplace(name, neutral):
    """An operator that changes the data where it is not masked."""

    def method(self, other):
        mask = getmask(other)
        if self._mask is nomask:
            if mask is not nomask and mask.any():
                self._mask = make_mask_none(self.shape)
                self._mask |= mask
        elif mask is not nomask:
            self._mask |= mask
        values = getdata(other)
        if self._mask is not nomask:
            values = np.where(self._mask, np.asarray(neutral, dtype=values.dtype), values)
        data = self._data
        getattr(np, name)(data, values, out=data)
        return self

    return method


def _inplace_domained(name):
    """A division that changes the data where it has a value, and masks the rest."""

    def method(self, other):
        values = getdata(other)
        data = self._data
        outside = _domains.division(data, values)
        new = mask_or(getmask(other), outside)
        if outside.any():
            values = np.where(outside, np.asarray(1, dtype=values.dtype), values)
        if self._mask is nomask:
            self._mask = np.array(np.broadcast_to(new, self.shape)) if new is not nomask else nomask
        elif new is not nomask:
            self._mask |= new
        if self._mask is not nomask:
            values = np.where(self._mask, np.asarray(1, dtype=values.dtype), values)
        getattr(np, name)(data, values, out=data)
        return self

    return method


class Arithmetic:
    """What ``+``, ``<`` and their like do."""

    __slots__ = ()

    # The other operators are numpy's own, which know no domain.
    for _name, _special in (
        ("add", "add"),
        ("subtract", "sub"),
        ("multiply", "mul"),
        ("divide", "truediv"),
        ("floor_divide", "floordiv"),
    ):
        locals()[f"__{_special}__"] = _forward(_name)
        locals()[f"__r{_special}__"] = _backward(_name)
    for _name, _special, _neutral in (("add", "iadd", 0), ("subtract", "isub", 0), ("multiply", "imul", 1)):
        locals()[f"__{_special}__"] = _inplace(_name, _neutral)
    for _name, _special in (("divide", "itruediv"), ("floor_divide", "ifloordiv")):
        locals()[f"__{_special}__"] = _inplace_domained(_name)
    del _name, _special, _neutral

    def __pow__(self, other):
        if _leaves(self, other):
            return NotImplemented
        from ._operations import power

        return power(self, other)

    def __rpow__(self, other):
        from ._operations import power

        return power(other, self)

    def __ipow__(self, other):
        values = getdata(other)
        mask = getmask(other)
        data = self._data
        with np.errstate(divide="ignore", invalid="ignore"):
            if self._mask is not nomask:
                values = np.where(self._mask, np.asarray(1, dtype=values.dtype), values)
            np.power(data, values, out=data)
        invalid = ~np.isfinite(data) if data.dtype.kind in "fc" else nomask
        if invalid is not nomask and invalid.any():
            if self._mask is nomask:
                self._mask = invalid
            else:
                self._mask |= invalid
            np.copyto(data, self.fill_value, where=invalid)
        new = mask_or(mask, invalid)
        self._mask = mask_or(self._mask, new)
        return self

    def __neg__(self):
        return np.negative(self)

    def __eq__(self, other):
        return _compared(self, other, "equal")

    def __ne__(self, other):
        return _compared(self, other, "not_equal")

    def __lt__(self, other):
        return _compared(self, other, "less")

    def __le__(self, other):
        return _compared(self, other, "less_equal")

    def __gt__(self, other):
        return _compared(self, other, "greater")

    def __ge__(self, other):
        return _compared(self, other, "greater_equal")


def _compared(self, other, name):
    """A comparison: masked where either side is, and equal in what both mask."""
    from ._constant import masked
    from ._masked_array import MaskedArray, build

    if isinstance(other, (list, tuple)):
        other = np.asarray(other)
    if not isinstance(other, MaskedArray) and getattr(type(other), "__array_ufunc__", 1) is None:
        return NotImplemented
    theirs, ours = getmask(other), self._mask
    mask = mask_or(theirs, ours, copy=True)
    function = getattr(np, name)
    values, own = getdata(other), self._data
    try:
        found = function(own, values)
    except TypeError:
        if name not in ("equal", "not_equal"):
            raise
        found = np.full(np.broadcast(own, values).shape, name == "not_equal")
    if not isinstance(found, (bool, np.bool_, ndarray)):
        return found
    if mask is not nomask and name in ("equal", "not_equal"):
        same = function(getmaskarray(self), getmaskarray(other))
        found = np.where(mask, same, found)
        if np.shape(mask) != np.shape(found):
            mask = np.array(np.broadcast_to(mask, np.shape(found)))
    if not np.shape(found):
        return masked if mask is not nomask and mask else found
    if mask is not nomask and mask.shape != found.shape:
        mask = np.array(np.broadcast_to(mask, found.shape))
    made = build(type(self), np.asarray(found), mask)
    if self._fill_value is not None:
        try:
            made._fill_value = checked(self._fill_value, np.dtype(bool))
        except (TypeError, ValueError):
            made._fill_value = None
    return made


