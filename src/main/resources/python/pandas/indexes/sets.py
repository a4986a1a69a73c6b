"""Indexes as sets: union, intersection, difference; joining and appending them."""

import _kernel as K
import numpy as np

from .._align import check_zones
from .._construct import infer, is_list_like
from .._joining import concat_arrays, holding_missing
from .._lazy import module
from ..dtypes import IntervalDtype, find_common
from ..generic.base import warn
from .base import Index, ensure_index, index_of


def _shared_name(left, right):
    a, b = left._name, right._name
    try:
        return a if a is b or a == b else None
    except (TypeError, ValueError):
        return None


def _other(other, self):
    if not is_list_like(other):
        raise TypeError("Input must be Index or array-like")
    if isinstance(other, Index):
        return other, _shared_name(self, other)
    return Index(other, name=self._name), self._name


def _check_sort(sort):
    if sort not in (None, False, True):
        raise ValueError(f"The 'sort' keyword only takes the values of None, True, or False; {sort} was passed.")


def sorted_labels(index, sort):
    """Sorted where that is asked, or can be."""
    if sort is False or index.is_monotonic_increasing:
        return index
    try:
        return index._getitem_rows(module("pandas._sorting").safe_order(index._values) if index.nlevels == 1 else _row_order(index))
    except TypeError as error:
        if sort is True:
            raise
        warn(f"{error}, sort order is undefined for incomparable objects.", RuntimeWarning)
        return index


def _row_order(index):
    try:
        return index.argsort()
    except TypeError as error:
        raise TypeError(
            "'values' is not ordered, please explicitly specify the categories order by passing in a categories argument."
        ) from error


def _named(index, name):
    return index if index._name is name or index._name == name else index.rename(name)


def _ready(index, name, sort):
    """What needs no more than its name, and to be sorted where that is a must."""
    found = _named(index, name)
    return found.sort_values() if sort is True else found


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
    dtypes = [left.dtype, right.dtype]
    if any(dtype == "uint64" for dtype in dtypes) and any(dtype.kind == "i" for dtype in dtypes):
        return np.dtype(object)
    return holding_missing([left._values, right._values], find_common(dtypes))


def may_share(left, right):
    """Whether labels of two indexes can be equal at all, by what kinds of labels they are."""
    dtypes = [index.categories.dtype if index._typ == "categoricalindex" else index.dtype for index in (left, right)]
    mine, theirs = dtypes
    if theirs == object or mine == object:
        kinds = left.inferred_type, right.inferred_type
        return not any(one == "boolean" and _is_real(dtype) for one, dtype in zip(kinds, (theirs, mine)))
    if mine == "string" or theirs == "string" and not _is_number(mine):
        return True
    if _is_truth(mine) or _is_truth(theirs):
        return _is_truth(mine) and _is_truth(theirs)
    if _is_number(mine) or _is_number(theirs):
        return _is_number(mine) and _is_number(theirs)
    if "M" in (mine.kind, theirs.kind):
        return mine.kind == theirs.kind and (left_zone(mine) is None) == (left_zone(theirs) is None)
    if isinstance(mine, IntervalDtype):
        return isinstance(theirs, IntervalDtype) and find_common(dtypes) != object
    return mine == theirs or mine.kind == theirs.kind == "m"


def left_zone(dtype):
    return getattr(dtype, "tz", None)


def _is_truth(dtype):
    return dtype == bool or dtype == "boolean"


def _is_real(dtype):
    return _is_number(dtype) and dtype.kind != "c"


def _is_number(dtype):
    return dtype.kind in "iufc" and (isinstance(dtype, np.dtype) or hasattr(dtype, "numpy_dtype"))


def union(self, other, sort=None):
    """The labels of both; sorted where they can be, unless sort is False."""
    _check_sort(sort)
    if self._typ == "multiindex" or getattr(other, "_typ", None) == "multiindex":
        return module("pandas.indexes.multi_sets").union(self, other, sort)
    other, name = _other(other, self)
    if other._typ == "multiindex":
        return module("pandas.indexes.multi_sets").union(self, other, sort)
    if self.dtype != other.dtype:
        self, other = _common(*in_one_zone(self, other))
    if not len(other) or self.equals(other):
        return _ready(self, name, sort)
    if not len(self):
        return _ready(other, name, sort)
    special = getattr(self, "_union_special", None)
    found = special(other, sort) if special is not None else None
    if found is None and self._typ == "rangeindex" == other._typ:
        found = module("pandas.indexes.range_sets").union(self, other, sort)
    if found is not None:
        return _named(found, name)
    result = _named(_united(self, other, sort), name)
    if result._typ in ("datetimeindex", "timedeltaindex") and result._freq is None:
        result = result._view()
        result._freq = module("pandas.datetimes.frequencies").inferred_offset(result)
    return result


def _united(left, right, sort):
    """The union of two that are neither empty nor alike."""
    ascending = left.is_monotonic_increasing and right.is_monotonic_increasing
    merged = (
        ascending and sort is not False and left._typ != "intervalindex" and not (left.has_duplicates and right.has_duplicates)
    )
    if merged and left.dtype.kind == "O" and not _comparable(left[0], right[0]):
        # Each in order for itself, but not one beside the other: what is new comes after.
        added = _first_places(left, right) < 0
        return index_of(concat_arrays([left._values, right._values[added]]))
    if not right.is_unique:
        values = multiset(left, right)
        return _shallow(left, sorted_labels(index_of(values), sort))
    added = (left._lookup(right) if left.is_unique else _first_places(left, right)) < 0
    result = index_of(concat_arrays([left._values, right._values[added]]))
    return _shallow(left, sorted_labels(result, sort) if merged or not ascending else result)


def _shallow(source, index):
    """Labels as the class of index has them from which they come: evenly spaced ones of a range as a range."""
    if source._typ != "rangeindex" or index._typ == "rangeindex" or index.dtype != "int64":
        return index
    return module("pandas.indexes.range_sets").evenly(index)


def _first_places(left, right):
    return left._engine.lookup(right._engine_values_for(left))


def _comparable(first, second):
    try:
        first < second
    except TypeError:
        return False
    return True


def multiset(left, right):
    """Each label as often as where it is more frequent, in order of appearance."""
    codes, uniques = module("pandas._hashing").told_apart(concat_arrays([left._values, right._values]))
    return uniques.take(more_frequent(codes, len(left), len(uniques)))


def more_frequent(codes, first, count):
    """The codes of the first so many rows and of the others, each as often as where it is more frequent."""
    times = np.maximum(np.bincount(codes[:first], minlength=count), np.bincount(codes[first:], minlength=count))
    return np.repeat(np.arange(count, dtype="int64"), times)


def intersection(self, other, sort=False):
    """The labels that both have, in this one's order."""
    _check_sort(sort)
    if self._typ == "multiindex" or getattr(other, "_typ", None) == "multiindex":
        return module("pandas.indexes.multi_sets").intersection(self, other, sort)
    other, name = _other(other, self)
    if other._typ == "multiindex":
        return module("pandas.indexes.multi_sets").intersection(self, other, sort)
    self, other = in_one_zone(self, other)
    if self.equals(other):
        return _ready(self if self.is_unique else self.unique(), name, sort)
    if not len(self) or not len(other):
        dtype = _union_dtype(self, other)
        if self.dtype == dtype:
            return _named((other if len(self) else self)[:0], name)
        return Index([], dtype=dtype, name=name)
    if not may_share(self, other):
        return Index([], name=name)
    left, right = _common(self, other)
    if left._typ == "rangeindex" == right._typ:
        return _named(module("pandas.indexes.range_sets").intersection(left, right, sort), name)
    found = _named(_shallow(left, _shared(left, right, sort)), name)
    if found._typ in ("datetimeindex", "timedeltaindex") and found._freq is None:
        found = found._view()
        found._freq = module("pandas.datetimes.frequencies").inferred_offset(found) if len(found) else _shared_freq(self, other)
    return found


def _shared_freq(left, right):
    """The frequency of two ranges of times of which none is in both."""
    return left._freq if left._freq == right._freq else None


def _shared(left, right, sort):
    kept = left.unique()
    ascending = left.is_monotonic_increasing and right.is_monotonic_increasing
    if sort is False or ascending or left._typ == "intervalindex":
        kept = kept[right._engine.contains(kept._engine_values_for(right))]
        return sorted_labels(kept, sort) if sort is not False else kept
    places = kept._lookup(right.unique())
    return sorted_labels(kept._getitem_rows(places[places >= 0]), sort)


def difference(self, other, sort=None):
    """The labels of this one that the other does not have."""
    _check_sort(sort)
    if self._typ == "multiindex":
        return module("pandas.indexes.multi_sets").difference(self, other, sort)
    other, name = _other(other, self)
    if self.equals(other):
        return self[:0].rename(name)
    if not len(other) or not may_share(self, other):
        return _ready(self.unique(), name, sort)
    kept = self.unique()
    left, right = kept._common_with(other)
    if left is not None:
        kept = kept[~right._engine.contains(left._engine_values_for(right))]
    if self._typ == "rangeindex" and other._typ == "rangeindex":
        kept = module("pandas.indexes.range_sets").remaining(kept, self._range, sort)
    elif kept._typ == "rangeindex":
        kept = Index._make(kept._values, kept._name)
    return _named(sorted_labels(kept, sort), name)


def symmetric_difference(self, other, result_name=None, sort=None):
    """The labels that only one of the two has."""
    _check_sort(sort)
    if self._typ == "multiindex" or getattr(other, "_typ", None) == "multiindex":
        return module("pandas.indexes.multi_sets").symmetric_difference(self, other, result_name, sort)
    other, name = _other(other, self)
    if result_name is None:
        result_name = name
    self, other = in_one_zone(self, other)
    if not may_share(self, other):
        return union(self, other, sort).rename(result_name)
    left, right = _common(self, other)
    if left._typ == "rangeindex" == right._typ and sort is None:
        return difference(left, right).union(difference(right, left)).rename(result_name)
    mine = left.unique()
    theirs = right.unique()
    first = mine[~theirs._engine.contains(mine._engine_values_for(theirs))]
    second = theirs[~mine._engine.contains(theirs._engine_values_for(mine))]
    values = concat_arrays([first._values, second._values])
    result = sorted_labels(index_of(values), sort)
    return (Index(result.tolist()) if result.dtype == object else result).rename(result_name)


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
    values = concat_arrays([one._values for one in parts])
    if isinstance(values, np.ndarray) and values.dtype.kind == "O" and not K.string_is_text(values._h):
        # What objects are together is looked at anew.
        labels = values.tolist()
        if labels and isinstance(labels[0], tuple) and name is None:
            return Index(labels)
        values = infer(labels)
    return index_of(values, name)


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
        joined = sorted_labels(joined, None)
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
