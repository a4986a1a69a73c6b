"""MultiIndexes as sets, appended and joined."""

from itertools import zip_longest

from .._construct import is_list_like, objects_of
from .._joining import concat_arrays
from .._lazy import module
from ..generic.base import warn
from .base import Index
from .multi import MultiIndex, as_multi
from .sets import may_share, more_frequent, sorted_labels

_UNORDERABLE = "The values in the array are unorderable. Pass `sort=False` to suppress this warning."


def _other(self, other):
    """Another index of tuples and the names of what comes of both."""
    if not is_list_like(other):
        raise TypeError("Input must be Index or array-like")
    if isinstance(other, Index):
        return other, _shared_names(self, other)
    if not isinstance(self, MultiIndex):
        return Index(other, name=self._name), self.names
    if not hasattr(other, "__len__"):
        other = list(other)
    if not len(other):
        return self[:0], self._names
    try:
        return MultiIndex.from_tuples(list(other), names=self._names), self._names
    except (ValueError, TypeError) as error:
        raise TypeError("other must be a MultiIndex or a list of tuples") from error


def _shared_names(left, right):
    """The name of each level where both have the same."""
    return [a if a is b or a == b else None for a, b in zip_longest(left.names, right.names)]


def _named(index, names):
    """The same labels under names that are as many as their levels; under none where they are not."""
    if index.nlevels == 1:
        return index.rename(names[0] if len(names) == 1 else None)
    result = index._view()
    result._names = list(names) if len(names) == result.nlevels else [None] * result.nlevels
    return result


def _ready(index, names, sort):
    found = _named(index, names)
    return found.sort_values() if sort is True else found


def _levelled(self, other):
    """The labels of another index that can be rows of this one, as a MultiIndex; None where none can be."""
    if isinstance(other, MultiIndex):
        return other if other.nlevels == self.nlevels else None
    found = as_multi(other, self.nlevels)
    if found is None and other.dtype == object:
        labels = [label for label in other.tolist() if isinstance(label, tuple) and len(label) == self.nlevels]
        found = MultiIndex.from_tuples(labels) if labels else None
    return found


def union(self, other, sort=None):
    other, names = _other(self, other)
    if other._typ == "categoricalindex":
        other = other.astype(other.categories.dtype)
    if self.dtype != other.dtype:
        if isinstance(self, MultiIndex) and len(other):
            raise NotImplementedError(
                "Can only union MultiIndex with MultiIndex or Index of tuples, try mi.to_flat_index().union(other) instead."
            )
        if isinstance(self, MultiIndex):
            return _ready(self, names, sort)
        self = self.astype(object)
    if not len(other) or self.equals(other):
        return _ready(self, names, sort)
    if not len(self):
        return _ready(other, names, sort)
    right = as_multi(other, self.nlevels) if isinstance(self, MultiIndex) else None
    if right is None:
        return _union_of_objects(self, other, names, sort)
    if right.has_duplicates:
        return _named(_multiset(self, right, sort), names)
    added = right._mask_rows(self._engine.lookup(right._engine_values_for(self)) < 0)
    found = append(self, [added]) if len(added) else self
    return _named(_sorted_if_wanted(found, sort), names)


def _sorted_if_wanted(found, sort):
    """Labels in their order, unless that is not wanted; those that have none stay as they are, if no order is insisted on."""
    if sort is not False:
        try:
            return found.sort_values()
        except TypeError:
            if sort is True:
                raise
            warn(_UNORDERABLE, RuntimeWarning)
    return found


def _union_of_objects(self, other, names, sort):
    """Tuples and other labels together: plain objects."""
    left, right = (Index._make(objects_of(index.tolist())) for index in (self, other))
    found = left.union(right, sort=False)
    return _named(_sorted_if_wanted(found, sort), names)


def _multiset(left, right, sort):
    """Each row as often as where it is more frequent."""
    codes, uniques = append(left, [right]).factorize()
    return sorted_labels(uniques._getitem_rows(more_frequent(codes, len(left), len(uniques))), sort)


def intersection(self, other, sort=False):
    other, names = _other(self, other)
    if self.equals(other):
        return _ready(self if self.is_unique else self.unique(), names, sort)
    if not len(self) or not len(other):
        return _named(self[:0], names)
    right = _levelled(self, other) if isinstance(self, MultiIndex) else None
    if right is None:
        if isinstance(self, MultiIndex) or not may_share(self, other):
            return _named(self[:0], names)
        return _named(self.intersection(other.to_flat_index(), sort=sort), names)
    kept = self.unique()
    if sort is False or self.is_monotonic_increasing and right.is_monotonic_increasing:
        kept = kept._mask_rows(right._engine.contains(kept._engine_values_for(right)))
        return _named(kept, names)
    places = kept._lookup(right.unique())
    return _named(sorted_labels(kept._getitem_rows(places[places >= 0]), sort), names)


def difference(self, other, sort=None):
    other, names = _other(self, other)
    if self.equals(other):
        return _named(self[:0], names)
    kept = self.unique()
    right = _levelled(self, other) if len(other) else None
    if right is None:
        return _ready(kept, names, sort)
    kept = kept._mask_rows(~right._engine.contains(kept._engine_values_for(right)))
    return _named(sorted_labels(kept, sort), names)


def symmetric_difference(self, other, result_name=None, sort=None):
    other, names = _other(self, other)
    names = names if result_name is None else result_name if is_list_like(result_name) else [result_name]
    right = _levelled(self, other) if isinstance(self, MultiIndex) else None
    if right is None:
        left, right = (Index._make(objects_of(index.tolist())) for index in (self, other))
        return _named(left.symmetric_difference(right, sort=sort), names)
    first, second = self.unique(), right.unique()
    a = first._mask_rows(~second._engine.contains(first._engine_values_for(second)))
    b = second._mask_rows(~first._engine.contains(second._engine_values_for(first)))
    found = append(a, [b])
    if not len(found):
        found = found.remove_unused_levels()
    return _named(sorted_labels(found, sort), names)


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
