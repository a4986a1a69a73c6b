"""MultiIndexes as sets, appended and joined."""

from .._construct import is_list_like, objects_of
from .._joining import concat_arrays
from .._lazy import module
from .base import Index
from .multi import MultiIndex, as_multi


def _ready(self, other):
    if not is_list_like(other):
        raise TypeError("Input must be Index or array-like")
    if not isinstance(other, Index):
        other = MultiIndex.from_tuples(list(other), names=self._names) if len(other) else self[:0]
    if not isinstance(self, MultiIndex):
        return None, None, None
    target = as_multi(other, self.nlevels)
    if target is None:
        if len(other) == 0:
            target = self[:0]
        else:
            raise TypeError("other must be a MultiIndex or a list of tuples")
    names = (
        [a if a == b else None for a, b in zip(self._names, target._names)] if isinstance(other, MultiIndex) else list(self._names)
    )
    return self, target, names


def _named(index, names):
    result = index._view()
    result._names = list(names)
    return result


def _sorted(index, sort):
    if sort is False:
        return index
    try:
        return index.sort_values()
    except TypeError:
        if sort is True:
            raise
        return index


def union(self, other, sort=None):
    if (
        not isinstance(self, MultiIndex)
        or isinstance(other, Index)
        and other.nlevels == 1
        and len(other)
        and not isinstance(other._item(0), tuple)
    ):
        if isinstance(self, MultiIndex) and other.dtype.kind != "O":
            raise NotImplementedError(
                "Can only union MultiIndex with MultiIndex or Index of tuples, try mi.to_flat_index().union(other) instead."
            )
        left = self.tolist()
        labels = list(dict.fromkeys(left + other.tolist()))
        return Index._make(objects_of(labels))
    left, right, names = _ready(self, other)
    if not len(right) or left.equals(right):
        return _named(_sorted(left, True) if sort is True else left, names)
    if not len(left):
        return _named(_sorted(right, sort), names)
    added = right._mask_rows(left._engine.lookup(right._engine_values_for(left)) < 0)
    return _named(_sorted(append(left, [added]), sort), names)


def intersection(self, other, sort=False):
    left, right, names = _ready(self, other)
    if left is None:
        return self[:0]
    kept = left.unique()
    if left.equals(right):
        return _named(_sorted(kept, True) if sort is True else kept, names)
    kept = kept._mask_rows(right._engine.contains(kept._engine_values_for(right)))
    return _named(_sorted(kept, sort) if sort is not False else kept, names)


def difference(self, other, sort=None):
    left, right, names = _ready(self, other)
    kept = left.unique()
    if not len(right):
        return _named(_sorted(kept, True) if sort is True else kept, names)
    kept = kept._mask_rows(~right._engine.contains(kept._engine_values_for(right)))
    return _named(_sorted(kept, sort), names)


def symmetric_difference(self, other, result_name=None, sort=None):
    left, right, names = _ready(self, other)
    first, second = left.unique(), right.unique()
    a = first._mask_rows(~second._engine.contains(first._engine_values_for(second)))
    b = second._mask_rows(~first._engine.contains(second._engine_values_for(first)))
    return _named(_sorted(append(a, [b]), sort), result_name if is_list_like(result_name) else names)


def append(self, others):
    """These rows and then those of others."""
    parts = [self] + others
    if all(isinstance(one, MultiIndex) and one.nlevels >= self.nlevels for one in others) and isinstance(self, MultiIndex):
        arrays, names = [], []
        for at in range(self.nlevels):
            arrays.append(concat_arrays([one._get_level_values(at)._values for one in parts]))
            found = {one._names[at] for one in parts}
            names.append(self._names[at] if len(found) == 1 else None)
        return MultiIndex.from_arrays(arrays, names=names)
    labels = []
    for one in parts:
        labels.extend(one.tolist())
    if isinstance(self, MultiIndex) and labels and all(isinstance(label, tuple) for label in labels):
        return MultiIndex.from_tuples(labels)
    return Index._make(objects_of(labels))


def join(self, other, how, level, return_indexers, sort):
    """A join of which at least one side has several levels."""
    if isinstance(self, MultiIndex) and isinstance(other, MultiIndex) and level is None:
        if self._names != other._names:
            shared = [name for name in self._names if name is not None and name in other._names]
            if not shared:
                raise ValueError("cannot join with no overlapping index names")
            return module("pandas.indexes.multi_joins").overlapping(self, other, how, shared, return_indexers)
        if self.is_unique and other.is_unique:
            if how == "left":
                joined = self
            elif how == "right":
                joined = other
            elif how == "inner":
                joined = intersection(self, other, sort=False)
            else:
                joined = union(self, other)
            if not return_indexers:
                return joined
            return (
                joined,
                None if joined is self or joined.equals(self) else self.get_indexer(joined),
                None if joined is other or joined.equals(other) else other.get_indexer(joined),
            )
        names = [a if a == b else None for a, b in zip(self._names, other._names)]
        return module("pandas.indexes.joins").repeated(self, other, how, names, return_indexers, sort)
    return module("pandas.indexes.multi_joins").by_level(self, other, how, level, return_indexers)


def reindex_level(self, target, level):
    """The rows whose label in a level is among others, in their order."""
    return module("pandas.indexes.multi_joins").reindex_level(self, target, level)
