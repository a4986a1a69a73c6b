"""Telling intervals of an array apart, their order, and comparing them."""

import operator

import numpy as np
from numpy import ndarray

from .. import _hashing
from .._construct import is_list_like, objects_of
from .._lazy import claim, module
from .._missing import is_missing
from ..indexes.base import index_of
from .base import give_comparisons
from .interval_scalar import Interval


class IntervalOrder:
    """What an array of intervals does by their order: by the left bounds first, then by the right ones."""

    def _coding(self):
        """The distinct left and right bounds, sorted, and a number for each interval that is in the order of the intervals."""
        lefts, left = _ranked(self._left)
        rights, right = _ranked(self._right)
        return lefts, rights, np.where(self.isna(), -1, left * max(len(rights), 1) + right)

    def _engine_values(self):
        return self._coding()[2]

    def _rank_values(self):
        codes = self._engine_values()
        absent = codes < 0
        if not absent.any():
            return codes
        values = codes.astype("float64")
        values[absent] = np.nan
        return values

    def _factorized(self, use_na_sentinel):
        codes, firsts = _hashing.factorize_values(self._engine_values())
        uniques = self.take(_first_positions(codes, len(firsts)))
        if use_na_sentinel and (firsts < 0).any():
            gone = int((firsts < 0).nonzero()[0][0])
            codes = np.where(codes == gone, -1, np.where(codes > gone, codes - 1, codes))
            uniques = uniques[firsts >= 0]
        return codes, uniques

    def unique(self):
        """The distinct intervals in order of appearance."""
        return self._factorized(False)[1]

    def isin(self, values):
        """Which intervals are among the values."""
        values = getattr(values, "_values", values)
        if not isinstance(values, type(self)):
            return _hashing.isin(objects_of(self.tolist()), values)
        if values.closed != self.closed:
            return np.zeros(len(self), dtype=bool)
        return index_of(values)._engine.contains(index_of(self)._engine_values_for(index_of(values)))

    def equals_array(self, other):
        if not isinstance(other, type(self)):
            return False
        return bool(self.closed == other.closed and self.left.equals(other.left) and self.right.equals(other.right))

    def min(self, *, axis=None, skipna=True):
        """The first interval in order."""
        return self._reduce("min", skipna=skipna)

    def max(self, *, axis=None, skipna=True):
        """The last interval in order."""
        return self._reduce("max", skipna=skipna)

    def _reduce(self, name, *, skipna=True, **kwargs):
        if name not in ("min", "max"):
            raise TypeError(f"'{type(self).__name__}' with dtype {self.dtype} does not support reduction '{name}'")
        present = (~self.isna()).nonzero()[0]
        if not len(present) or not skipna and len(present) < len(self):
            return np.nan
        codes = self._engine_values().take(present)
        return self[int(present[int(codes.argmin() if name == "min" else codes.argmax())])]

    # Comparing.

    def _compare(self, other, name):
        if hasattr(other, "_index"):
            return NotImplemented
        other = getattr(other, "_values", other)
        if is_list_like(other) or isinstance(other, type(self)):
            if len(other) != len(self):
                raise ValueError("Lengths must match to compare")
        if isinstance(other, (Interval, type(self))):
            return self._compared_intervals(other, name)
        if not is_list_like(other):
            if name in ("eq", "ne"):
                return np.full(len(self), name == "ne")
            return module("pandas._ops").invalid_comparison(self, other, name)
        others = list(other)
        if all(isinstance(one, Interval) for one in others) and len({one.closed for one in others}) == 1:
            return self._compared_intervals(type(self)(others), name)
        if isinstance(other, ndarray) and other.dtype.kind != "O" and name not in ("eq", "ne"):
            return module("pandas._ops").invalid_comparison(self, other, name)
        compare = getattr(operator, name)
        missing = name == "ne"
        return np.array([
            missing if is_missing(one) or is_missing(two) else bool(compare(one, two)) for one, two in zip(self.tolist(), others)
        ], dtype=bool)

    def _compared_intervals(self, other, name):
        if self.closed != other.closed:
            if name in ("eq", "ne"):
                return np.full(len(self), name == "ne")
            return module("pandas._ops").invalid_comparison(self, other, name)
        left, right = other.left, other.right
        if name in ("eq", "ne"):
            same = np.asarray(self.left == left) & np.asarray(self.right == right)
            return same if name == "eq" else ~same
        strict = getattr(operator, name[:1] + "t")
        inner = getattr(operator, name)
        return np.asarray(strict(self.left, left)) | np.asarray(self.left == left) & np.asarray(inner(self.right, right))


give_comparisons(IntervalOrder)
claim(IntervalOrder, "IntervalArray isin max min unique")


def _ranked(values):
    """The distinct values, sorted, and for each value its place among them (0 for what is missing)."""
    codes, uniques = _hashing.factorize_values(values)
    codes, uniques = _hashing.sorted_codes(codes, uniques) if len(uniques) else (codes, uniques)
    return index_of(uniques), np.where(codes < 0, 0, codes).astype("int64")


def _first_positions(codes, count):
    firsts = np.empty(count, dtype="int64")
    everywhere = np.arange(len(codes), dtype="int64")[::-1]
    firsts[codes[::-1]] = everywhere
    return firsts
