"""Indexes as sets: union, intersection, difference; joining and appending them."""

import warnings

import numpy as np

from .._align import check_zones
from .._construct import is_list_like
from .._joining import concat_arrays
from .._lazy import module
from ..dtypes import find_common
from .base import Index, ensure_index, index_of


def _shared_name(left, right):
    a, b = left._name, right._name
    try:
        return a if a == b or a is b else None
    except (TypeError, ValueError):
        return None


def _other(other, self):
    if not is_list_like(other):
        raise TypeError("Input must be Index or array-like")
    if isinstance(other, Index):
        return other, _shared_name(self, other)
    labels = Index(other, name=self._name)
    if self.nlevels > 1 and labels.nlevels == 1 and len(labels) and not isinstance(labels._item(0), tuple):
        raise TypeError("other must be a MultiIndex or a list of tuples")
    if self.nlevels > 1 and labels.nlevels == self.nlevels:
        labels = labels.set_names(self._names)
    return labels, self._name


def _check_sort(sort):
    if sort not in (None, False, True):
        raise ValueError(f"The 'sort' keyword only takes the values of None, True, or False; {sort} was passed.")


def _sorted(index, sort):
    """Sorted where that is asked, or can be."""
    if sort is False or index.is_monotonic_increasing:
        return index
    try:
        return (
            index._getitem_rows(module("pandas._sorting").safe_order(index._values)) if index.nlevels == 1 else index.sort_values()
        )
    except TypeError as error:
        if sort is True:
            raise
        warnings.warn(f"{error}, sort order is undefined for incomparable objects.", RuntimeWarning, stacklevel=_level())
        return index


def _level():
    from ..generic.base import caller_level

    return caller_level()


def in_one_zone(left, right):
    """Two indexes of moments in different time zones both in UTC; any others as they are."""
    if left._typ == "datetimeindex" == right._typ and left.dtype != right.dtype and left.tz is not None and right.tz is not None:
        if str(left.tz) != str(right.tz):
            return left.tz_convert("UTC"), right.tz_convert("UTC")
    return left, right


def _common(left, right):
    """Both under one dtype."""
    if left.dtype == right.dtype:
        return left, right
    common = _union_dtype(left, right)
    return left.astype(common, copy=False), right.astype(common, copy=False)


def _union_dtype(left, right):
    a, b = left.dtype, right.dtype
    if isinstance(a, np.dtype) and isinstance(b, np.dtype) and {a.kind, b.kind} == {"i", "u"}:
        return np.dtype(object) if max(a.itemsize, b.itemsize) == 8 and (len(left) and len(right)) else find_common([a, b])
    return find_common([a, b])


def union(self, other, sort=None):
    """The labels of both; sorted where they can be, unless sort is False."""
    _check_sort(sort)
    other, name = _other(other, self)
    if self.nlevels > 1 or other.nlevels > 1:
        return module("pandas.indexes.multi_sets").union(self, other, sort)
    self, other = in_one_zone(self, other)
    special = getattr(self, "_union_special", None)
    if special is not None:
        found = special(other, sort)
        if found is not None:
            return found.rename(name)
    if self._typ == "rangeindex" and other._typ == "rangeindex":
        found = _range_union(self, other, sort)
        if found is not None:
            return found.rename(name)
    if not len(other) or not len(self):
        left, right = _common(self, other)
        found = left if not len(other) else right
        return (_sorted(found, True) if sort is True else found).rename(name)
    if self.equals(other) and self.dtype == other.dtype:
        result = self if self._name == name else self.rename(name)
        return _sorted(result, True) if sort is True else result
    left, right = _common(self, other)
    if (
        left.is_monotonic_increasing
        and right.is_monotonic_increasing
        and sort is not False
        and not (left.has_duplicates and right.has_duplicates)
    ):
        if left.dtype.kind == "O" and not _comparable(left[0], right[0]):
            # Each in order for itself, but not one beside the other: what is new comes after.
            added = _first_places(left, right) < 0
            return index_of(concat_arrays([left._values, right._values[added]]), name)
        result = _merged(left, right)
    elif not right.is_unique:
        result = _multiset(left, right)
    else:
        added = (left._lookup(right) if left.is_unique else _first_places(left, right)) < 0
        result = index_of(concat_arrays([left._values, right._values[added]])) if added.any() else left
    result = _sorted(result, sort).rename(name)
    if result._typ in ("datetimeindex", "timedeltaindex") and result._freq is None:
        result = result._view()
        result._freq = module("pandas.datetimes.frequencies").inferred_offset(result)
    return result


def _first_places(left, right):
    return left._engine.lookup(right._engine_values_for(left))


def _comparable(first, second):
    try:
        first < second
    except TypeError:
        return False
    return True


def _merged(left, right):
    """The union of two sorted indexes: each label as often as where it is more frequent."""
    added = _first_places(left, right) < 0
    if left.is_unique and not right.is_unique:
        return _multiset(left, right)
    joined = index_of(concat_arrays([left._values, right._values[added]]))
    return _sorted(joined, None) if added.any() else left


def _multiset(left, right):
    counts = {}
    for label in right.tolist():
        counts[label] = counts.get(label, 0) + 1
    have = {}
    for label in left.tolist():
        have[label] = have.get(label, 0) + 1
    extra = []
    for at, label in enumerate(right.tolist()):
        if have.get(label, 0) < counts[label]:
            extra.append(at)
            have[label] = have.get(label, 0) + 1
    result = index_of(concat_arrays([left._values, right._values.take(np.array(extra, dtype="int64"))]))
    if left.is_unique and right.is_unique:
        return result
    return result


def _range_union(left, right, sort):
    a, b = left._range, right._range
    if not b:
        return left
    if not a:
        return right
    if sort is False:
        if a == b:
            return left
        return None
    a, b = (a if a.step > 0 else a[::-1]), (b if b.step > 0 else b[::-1])
    if len(a) == 1 and len(b) == 1:
        low, high = min(a[0], b[0]), max(a[0], b[0])
        return type(left)._of(range(low, high + 1, high - low or 1))
    step = a.step if len(a) > 1 else b.step
    other = b.step if len(b) > 1 else a.step
    low, high = min(a[0], b[0]), max(a[-1], b[-1])
    if step == other and (a[0] - b[0]) % step == 0 and a[0] <= b[-1] + step and b[0] <= a[-1] + step:
        return type(left)._of(range(low, high + step, step))
    if step == other and step % 2 == 0 and abs(a[0] - b[0]) == step // 2 and abs(a[-1] - b[-1]) == step // 2:
        return type(left)._of(range(low, high + step // 2, step // 2))
    if step % other == 0 and (a[0] - b[0]) % other == 0 and a[0] + other >= b[0] and a[-1] - other <= b[-1]:
        return type(left)._of(range(low, high + other, other))
    if other % step == 0 and (b[0] - a[0]) % step == 0 and b[0] + step >= a[0] and b[-1] - step <= a[-1]:
        return type(left)._of(range(low, high + step, step))
    return None


def intersection(self, other, sort=False):
    """The labels that both have, in this one's order."""
    _check_sort(sort)
    other, name = _other(other, self)
    if self.nlevels > 1 or other.nlevels > 1:
        return module("pandas.indexes.multi_sets").intersection(self, other, sort)
    self, other = in_one_zone(self, other)
    if self._typ == "rangeindex" and other._typ == "rangeindex":
        return _range_intersection(self, other, sort).rename(name)
    if self.equals(other):
        if not self.is_unique:
            result = self.unique().rename(name)
            return _sorted(result, sort) if sort is not False else result
        result = self.rename(name) if self._name != name else self
        return _sorted(result, True) if sort is True else result
    if self.dtype != other.dtype:
        left, right = self._common_with(other)
        if left is None:
            return index_of(np.empty(0, dtype=object), name)
        if self._typ == "categoricalindex" and other._typ != "categoricalindex":
            left, right = self.astype(object), other.astype(object)
    else:
        left, right = self, other
    if left.dtype.kind == right.dtype.kind and left.dtype != right.dtype:
        left, right = _common(left, right)
    if left.is_monotonic_increasing and right.is_monotonic_increasing:
        kept = left.unique()
        kept = kept[right._engine.contains(kept._engine_values_for(right))]
        return kept.rename(name)
    kept = left.unique()
    kept = kept[right._engine.contains(kept._engine_values_for(right))]
    return (_sorted(kept, sort) if sort is not False else kept).rename(name)


def _range_intersection(left, right, sort):
    from math import gcd

    kind = type(left)
    a, b = left._range, right._range
    if not a or not b:
        return kind._of(range(0))
    first = a[::-1] if a.step < 0 else a
    second = b[::-1] if b.step < 0 else b
    low, high = max(first[0], second[0]), min(first[-1], second[-1])
    common = gcd(first.step, second.step)
    if high < low or (first[0] - second[0]) % common:
        return kind._of(range(0))
    step = first.step * second.step // common
    start = (
        next(value for value in range(low, low + step) if value in range(first[0], high + 1, first.step) and value in second)
        if any(value in first and value in second for value in range(low, min(high, low + step) + 1))
        else None
    )
    if start is None:
        return kind._of(range(0))
    result = range(start, min(first.stop, second.stop), step)
    if a.step < 0 and b.step < 0 and a.step < 0 and sort is not True and not (sort is None):
        result = result[::-1]
    return kind._of(result)


def difference(self, other, sort=None):
    """The labels of this one that the other does not have."""
    _check_sort(sort)
    other, name = _other(other, self)
    if self.nlevels > 1:
        return module("pandas.indexes.multi_sets").difference(self, other, sort)
    if self.equals(other):
        return self[:0].rename(name)
    if not len(other):
        result = self.unique().rename(name)
        return _sorted(result, True) if sort is True else result
    unique = self.unique()
    left, right = unique._common_with(other)
    if left is None:
        kept = unique
    else:
        kept = unique[~right._engine.contains(left._engine_values_for(right))]
    if self._typ == "rangeindex" and other._typ == "rangeindex":
        kept = _maybe_range(kept, self._range, sort)
    elif kept._typ == "rangeindex":
        kept = Index._make(kept._values, kept._name)
    return (_sorted(kept, sort) if sort is not False else kept).rename(name)


def _maybe_range(index, source, sort):
    """Labels that are left of a range as a range again where they are evenly spaced; ascending unless nothing is to be sorted."""
    if not len(index):
        return index
    up = source if source.step > 0 else source[::-1]
    labels = index.tolist() if source.step > 0 else index.tolist()[::-1]
    step = up.step if len(labels) == 1 else labels[1] - labels[0]
    if labels != list(range(labels[0], labels[0] + step * len(labels), step)):
        return index
    stop = labels[-1] + step
    if labels[-1] == up[-1] and step == up.step:
        stop = up.stop
    elif stop > up[-1]:
        stop = up[-1] + up.step
    found = range(labels[0], stop, step)
    return module("pandas.indexes.range").RangeIndex._of(found if source.step > 0 or sort is not False else found[::-1])


def symmetric_difference(self, other, result_name=None, sort=None):
    """The labels that only one of the two has."""
    _check_sort(sort)
    other, name = _other(other, self)
    if result_name is None:
        result_name = name
    if self.nlevels > 1:
        return module("pandas.indexes.multi_sets").symmetric_difference(self, other, result_name, sort)
    left, right = _common(self, other) if self.dtype != other.dtype else (self, other)
    mine = left.unique()
    theirs = right.unique()
    first = mine[~theirs._engine.contains(mine._engine_values_for(theirs))]
    second = theirs[~mine._engine.contains(theirs._engine_values_for(mine))]
    result = index_of(concat_arrays([first._values, second._values]))
    return _sorted(result, sort).rename(result_name)


def append(self, other):
    """These labels and then those of another index or of several."""
    others = list(other) if isinstance(other, (list, tuple)) else [other]
    for one in others:
        if not isinstance(one, Index):
            raise TypeError("all inputs must be Index")
    parts = [self] + others
    if any(one.nlevels > 1 for one in parts):
        return module("pandas.indexes.multi_sets").append(self, others)
    names = {one._name for one in parts}
    name = self._name if len(names) == 1 else None
    return concat(parts, name)


def concat(parts, name):
    """Indexes one after the other."""
    if all(one._typ == "rangeindex" for one in parts):
        joined = _ranges_joined([one._range for one in parts])
        if joined is not None:
            return module("pandas.indexes.range").RangeIndex._of(joined, name)
    if len(parts) == 1:
        return parts[0].rename(name)
    if parts[0]._typ == "categoricalindex":
        found = _as_categories(parts)
        if found is not None:
            return found.rename(name)
    if len({one.dtype for one in parts}) > 1 and all(isinstance(one.dtype, np.dtype) and one.dtype.kind in "biuf" for one in parts):
        # Truths among numbers are numbers here, other than where columns are joined.
        return index_of(np.concatenate([one._values for one in parts]), name)
    return index_of(concat_arrays([one._values for one in parts]), name)


def _as_categories(parts):
    """Labels of which all are categories of the first part's, under these; None where some are not."""
    first = parts[0]
    known = [*first.categories.tolist(), None, np.nan]
    arrays = []
    for one in parts:
        if one.dtype != first.dtype:
            if not one.isin(known).all():
                return None
            one = one.astype(first.dtype)
        arrays.append(one._values)
    return index_of(concat_arrays(arrays))


def _ranges_joined(ranges):
    ranges = [one for one in ranges if one]
    if not ranges:
        return range(0)
    result = ranges[0]
    for one in ranges[1:]:
        step = one[0] - result[-1]
        if len(result) > 1 and step != result.step or len(one) > 1 and step != one.step or step == 0:
            return None
        result = range(result[0], one[-1] + step, step)
    if len(result) == 1:
        return result if result.step == 1 else range(result[0], result[0] + 1)
    return range(result[0], result[-1] + result.step, result.step)


def join(self, other, *, how="left", level=None, return_indexers=False, sort=False):
    """The labels by which two objects are brought together; with positions to take of each when asked."""
    other = ensure_index(other)
    if self.nlevels > 1 or other.nlevels > 1:
        return module("pandas.indexes.multi_sets").join(self, other, how, level, return_indexers, sort)
    if how not in ("left", "right", "inner", "outer", "cross"):
        raise ValueError(f"do not recognize join method {how}")
    name = _joined_name(self, other, how)
    if not len(self) or not len(other):
        found = module("pandas.indexes.joins").with_empty(self, other, how, sort)
        joined = found[0].rename(name) if found[0]._name != name else found[0]
        return (joined, *found[1:]) if return_indexers else joined
    self, other = in_one_zone(self, other)
    if self.dtype != other.dtype:
        check_zones((self, other))
        common = find_common([self.dtype, other.dtype])
        self, other, sort = self.astype(common, copy=False), other.astype(common, copy=False), False
    if self.is_unique and other.is_unique:
        if how == "left":
            joined = self.sort_values() if sort and not self.is_monotonic_increasing else self
        elif how == "right":
            joined = other.sort_values() if sort and not other.is_monotonic_increasing else other
        elif how == "inner":
            joined = _no_range(self.intersection(other, sort=True if sort else False), self, other)
        else:
            joined = _outer(self, other)
        joined = joined.rename(name) if joined._name != name else joined
        if not return_indexers:
            return joined
        left_at = None if joined is self or joined.equals(self) and joined.dtype == self.dtype else self.get_indexer(joined)
        right_at = None if joined is other or joined.equals(other) and joined.dtype == other.dtype else other.get_indexer(joined)
        return joined, left_at, right_at
    found = module("pandas.indexes.joins").repeated(self, other, how, name, return_indexers, sort)
    if not return_indexers:
        return found
    joined, *places = found
    return joined, *(np.arange(len(joined), dtype="int64") if one is None else one.astype("int64") for one in places)


def _joined_name(self, other, how):
    """The name of joined labels: that of the side whose labels they are, even where the other side has another name."""
    if self._name == other._name:
        return self._name
    if self.is_unique and other.is_unique:
        if how == "left" or how != "right" and self.equals(other):
            return self._name
        return other._name if how == "right" else None
    merged = self.is_unique != other.is_unique and self.is_monotonic_increasing and other.is_monotonic_increasing
    return None if merged else self._name


def _outer(self, other):
    joined = self.union(other)
    if (joined is self or joined.equals(self)) and not joined.is_monotonic_increasing:
        # A union of like indexes keeps their order, a join does not.
        joined = _sorted(joined, None)
    if getattr(self, "_freq", 0) is None and joined is not self and self.is_monotonic_increasing and other.is_monotonic_increasing:
        # What is merged in order is not looked at for a frequency.
        joined = joined._view()
        joined._freq = None
    return _no_range(joined, self, other)


def _no_range(joined, self, other):
    """What pandas merges of two ascending ranges is no range any more."""
    if (
        joined._typ == "rangeindex"
        and len(self)
        and len(other)
        and not self.equals(other)
        and self.is_monotonic_increasing
        and other.is_monotonic_increasing
    ):
        return Index._make(joined._values, joined._name)
    return joined


def _set_result_name(self, other):
    return _shared_name(self, other)
