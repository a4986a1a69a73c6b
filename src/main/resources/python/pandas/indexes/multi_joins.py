"""Joining indexes of several levels on the levels that both have."""

import numpy as np

from .multi import MultiIndex, level_of

_TURNED = {"left": "right", "right": "left"}


def by_level(self, other, how, level, return_indexers):
    """A join of which one side has several levels: on a named level, or on the one that both names have in common."""
    left_deep, right_deep = isinstance(self, MultiIndex), isinstance(other, MultiIndex)
    if level is None:
        names = [name for name in self.names if name is not None and name in other.names]
        if not names:
            raise ValueError("cannot join with no overlapping index names")
        level = names[0]
    if left_deep and right_deep:
        raise TypeError("Join on level between two MultiIndex objects is ambiguous")
    if left_deep:
        joined, mine, theirs = _onto_level(self, other, how, level)
    else:
        joined, theirs, mine = _onto_level(other, self, _TURNED.get(how, how), level)
    return (joined, mine, theirs) if return_indexers else joined


def _onto_level(deep, flat, how, level):
    """The rows of the deep index whose label in a level the join keeps, and their places in both."""
    if not flat.is_unique:
        raise NotImplementedError("Index._join_level on non-unique index is not implemented")
    number = deep._level_number(level)
    old = deep._levels[number]
    labels, old_at, flat_at = old.join(flat.rename(None), how=how, return_indexers=True)
    codes = deep._codes[number]
    if old_at is None:
        joined, mine = deep, None
        codes = codes
    else:
        reverse = np.full(len(old) + 1, -1, dtype="int64")
        present = old_at >= 0
        reverse[old_at[present]] = np.arange(len(old_at), dtype="int64")[present]
        codes = reverse.take(np.where(codes < 0, len(old), codes))
        kept = codes >= 0
        others = [codes if at == number else one for at, one in enumerate(deep._codes)]
        if not kept.all():
            others = [one[kept] for one in others]
            codes = codes[kept]
        mine = kept.nonzero()[0]
        levels = [labels.rename(None) if at == number else one for at, one in enumerate(deep._levels)]
        joined = MultiIndex._of(levels, others, deep._names)
    theirs = codes if flat_at is None else np.where(codes < 0, -1, flat_at.take(np.where(codes < 0, 0, codes)))
    return joined, mine, theirs


def overlapping(self, other, how, shared, return_indexers):
    """A join of two indexes of several levels of which only some names are shared."""
    mine_only = [name for name in self._names if name not in shared]
    theirs_only = [name for name in other._names if name not in shared]
    if not mine_only and not theirs_only:
        left, right = self, other.reorder_levels(self._names)
    else:
        left = self.droplevel(mine_only) if mine_only else self
        right = other.droplevel(theirs_only) if theirs_only else other
        left, right = (one._get_level_values(0) if one.nlevels == 1 else one for one in (left, right))
        if right.nlevels > 1 and list(right.names) != list(left.names):
            right = right.reorder_levels(list(left.names))
    joined, left_at, right_at = left.join(right, how=how, return_indexers=True)
    found = {}
    for name in shared:
        if joined.nlevels > 1:
            number = joined._level_number(name)
            found[name] = joined._levels[number], joined._codes[number]
        else:
            codes, labels = level_of(joined)
            found[name] = labels, codes
    for index, names, places in ((self, mine_only, left_at), (other, theirs_only, right_at)):
        for name in names:
            number = index._level_number(name)
            codes = index._codes[number]
            if places is not None:
                codes = np.where(places < 0, -1, codes.take(np.where(places < 0, 0, places)))
            found[name] = index._levels[number], codes
    order = list(other._names) + mine_only if how == "right" else list(self._names) + theirs_only
    result = MultiIndex._of([found[name][0] for name in order], [found[name][1] for name in order], order)
    result = result.remove_unused_levels()
    return (result, left_at, right_at) if return_indexers else result


def reindex_level(self, target, level):
    """The rows whose label in a level is among others, in their order within each run of equal labels in the levels before."""
    number = self._level_number(level)
    places = target.get_indexer(self._get_level_values(number))
    rows = (places >= 0).nonzero()[0]
    places = places.take(rows)
    order = np.argsort(places, kind="stable")
    if number and len(rows):
        starts = np.zeros(len(rows), dtype=bool)
        for codes in self._codes[:number]:
            codes = np.asarray(codes).take(rows)
            starts[1:] |= codes[1:] != codes[:-1]
        order = order.take(np.argsort(starts.cumsum().take(order), kind="stable"))
    rows = rows.take(order)
    return self._getitem_rows(rows), rows
