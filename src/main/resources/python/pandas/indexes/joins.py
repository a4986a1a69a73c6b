"""Joining indexes whose labels repeat."""

import numpy as np

from .._lazy import module
from .base import index_of


def repeated(self, other, how, name, return_indexers, sort=False):
    """The join of labels of which some occur more than once: every pair of equal ones."""
    positions = module("pandas._merge.positions")
    left, right = level_values(self), level_values(other)
    mine, theirs = positions.row_pairs(left, right, how, sort)
    joined = _labels(self, other, mine, theirs, name)
    if not return_indexers:
        return joined
    return joined, mine, theirs


def with_empty(self, other, how, sort=False):
    """The join of labels with none: the labels, and where they are in each of the two, None being where they were."""
    turned = len(other) > 0
    there = other if turned else self
    if how == "outer" or how == ("right" if turned else "left"):
        order = None
        if (sort or how == "outer") and not there.is_monotonic_increasing:
            order = there.argsort()
        joined = there if order is None else there._getitem_rows(order)
        places = order, np.full(len(joined), -1, dtype="int64")
    else:
        joined = self if turned else other
        places = np.zeros(0, dtype="int64"), None
    return joined, *(reversed(places) if turned else places)


def level_values(index):
    """The labels level by level."""
    if index.nlevels > 1:
        return [index._get_level_values(number)._values for number in range(index.nlevels)]
    return [index._values]


def _labels(left, right, mine, theirs, name):
    """The labels at positions of the left index, and of the right one where there is no left row."""
    if mine is None:
        return left if left.nlevels > 1 or left._name == name else left.rename(name)
    absent = mine < 0
    if not absent.any():
        found = left._getitem_rows(mine)
        return found if left.nlevels > 1 else found.rename(name)
    places = np.arange(len(right), dtype="int64") if theirs is None else theirs.astype("int64")
    both = [
        module("pandas._joining").concat_arrays([one, other]) for one, other in zip(level_values(left), level_values(right))
    ]
    chosen = np.where(absent, places + len(left), mine)
    if left.nlevels > 1:
        return module("pandas.indexes.multi").MultiIndex.from_arrays([values.take(chosen) for values in both], names=name)
    return index_of(both[0].take(chosen), name)
