"""Intervals as labels: each is found by itself and by the points that it holds."""

import numpy as np
from numpy import ndarray

from .._construct import array_of, is_list_like
from .._lazy import claim, module
from .._missing import is_missing, missing_mask
from .._numpy_arguments import check, checked
from ..arrays.interval import IntervalArray
from ..arrays.interval_bounds import bounds, pairs
from ..arrays.interval_scalar import Interval
from ..errors import InvalidIndexError
from .base import Index, check_name, ensure_index, index_of
from .engine import HashEngine
from .interval_range import interval_range  # noqa: F401  (pandas has it here)

_OVERLAPPING = "cannot handle overlapping indices; use IntervalIndex.get_indexer_non_unique"


class IntervalIndex(Index):
    """An index of intervals that are closed on the same side."""

    __module__ = "pandas.core.indexes.interval"
    _typ = "intervalindex"
    inferred_type = "interval"

    def __new__(cls, data, closed=None, dtype=None, copy=False, name=None, verify_integrity=True):
        if name is None:
            name = getattr(data, "name", None) if hasattr(data, "_values") else None
        check_name(name, cls)
        data = getattr(data, "_values", data)
        if not is_list_like(data) and not isinstance(data, IntervalArray):
            raise TypeError(f"{cls.__name__}(...) must be called with a collection of some kind, {data} was passed")
        return cls._make(IntervalArray(data, closed=closed, dtype=dtype, copy=copy), name)

    @classmethod
    def _checked(cls, left, right, closed, dtype, name):
        return cls._make(IntervalArray._checked(left, right, closed, dtype, cls.__name__), name)

    @classmethod
    def from_breaks(cls, breaks, closed="right", name=None, copy=False, dtype=None):
        """Intervals between neighbouring values."""
        values = array_of(breaks)
        if not len(values) and not hasattr(breaks, "dtype"):
            values = values.astype("int64")
        return cls._checked(values[:-1], values[1:], closed, dtype, name)

    @classmethod
    def from_arrays(cls, left, right, closed="right", name=None, copy=False, dtype=None):
        """Intervals of given left and right bounds."""
        return cls._checked(bounds(left), bounds(right), closed, dtype, name)

    @classmethod
    def from_tuples(cls, data, closed="right", name=None, copy=False, dtype=None):
        """Intervals of pairs of bounds."""
        return cls._checked(*pairs(cls.__name__, data), closed, dtype, name)

    @property
    def left(self):
        return self._data.left

    @property
    def right(self):
        return self._data.right

    @property
    def closed(self):
        return self._data.closed

    @property
    def closed_left(self):
        return self._data.closed_left

    @property
    def closed_right(self):
        return self._data.closed_right

    @property
    def open_left(self):
        return self._data.open_left

    @property
    def open_right(self):
        return self._data.open_right

    @property
    def mid(self):
        return self._data.mid

    @property
    def length(self):
        return self._data.length

    @property
    def is_empty(self):
        return self._data.is_empty

    @property
    def is_non_overlapping_monotonic(self):
        return self._data.is_non_overlapping_monotonic

    @property
    def is_overlapping(self):
        """Whether two intervals share a point or an end that both are closed on."""
        found = self.__dict__.get("_overlapping")
        if found is None:
            found = self._overlapping = self._find_overlap()
        return found

    @property
    def _index_as_unique(self):
        return not self.is_overlapping and int(missing_mask(self._data).sum()) < 2

    def _find_overlap(self):
        order, left, right = self._by_left()
        if len(order) < 2:
            return False
        first, second = index_of(right)[:-1], index_of(left)[1:]
        return bool(np.asarray(first >= second if self.closed == "both" else first > second).any())

    def _by_left(self):
        """The positions of the intervals in order, without missing ones, and their bounds."""
        found = self.__dict__.get("_ordered")
        if found is None:
            codes = self._codes_of_labels()
            present = (codes >= 0).nonzero()[0]
            order = present.take(codes.take(present).argsort(kind="stable"))
            found = self._ordered = order, self._data._left.take(order), self._data._right.take(order)
        return found

    def to_tuples(self, na_tuple=True):
        """The pairs of bounds."""
        return Index(self._data.to_tuples(na_tuple), tupleize_cols=False, dtype=object, name=self._name)

    def set_closed(self, closed):
        """The same bounds, closed on another side."""
        return IntervalIndex._make(self._data.set_closed(closed), self._name)

    def contains(self, other):
        """Which intervals hold a point."""
        return self._data.contains(other)

    def overlaps(self, other):
        """Which intervals share a point with one."""
        return self._data.overlaps(other)

    def astype(self, dtype, copy=True):
        found = self._data._cast(dtype, type(self).__name__)
        if isinstance(found, ndarray) and found.dtype.kind == "U":
            found = found.astype(object)
        return index_of(found, self._name)

    def memory_usage(self, deep=False):
        return self._data.nbytes

    def _item(self, position):
        return self._data[position]

    # Looking up.

    def _coded(self):
        """The distinct bounds, and a number for each label that is in the order of the labels; -1 for what is missing."""
        found = self.__dict__.get("_coding")
        if found is None:
            found = self._coding = self._data._coding()
        return found

    def _codes_of_labels(self):
        return self._coded()[2]

    @property
    def _engine(self):
        engine = self._hash_engine
        if engine is None:
            engine = self._hash_engine = HashEngine(self._codes_of_labels())
        return engine

    def _engine_values(self):
        return self._codes_of_labels()

    def _engine_values_for(self, other):
        """These labels by the numbers of another index; -2 where it has no such bounds."""
        if other is self:
            return self._codes_of_labels()
        lefts, rights, _ = other._coded()
        left = lefts.get_indexer(self.left)
        right = rights.get_indexer(self.right)
        codes = np.where((left < 0) | (right < 0), -2, left * max(len(rights), 1) + right)
        return np.where(missing_mask(self._data), -1, codes)

    @property
    def _order(self):
        import _kernel as K

        codes = self._codes_of_labels()
        return 0 if (codes < 0).any() else K.labels_order(codes._h)

    def _common_with(self, other):
        if not isinstance(other, IntervalIndex):
            return self.astype(object), other.astype(object)
        if self.closed != other.closed:
            return None, None
        mine = Index._make(self._codes_of_labels())
        return mine, Index._make(other._engine_values_for(self))

    def _find(self, key):
        found = self._matches(key).nonzero()[0] if not isinstance(key, slice) else ()
        return int(found[0]) if len(found) else -1

    def _matches(self, key):
        """Which labels are an interval, are missing, or hold a point; KeyError for what cannot be compared."""
        data = self._data
        if isinstance(key, Interval):
            if key.closed != self.closed:
                raise KeyError(key)
            try:
                return np.asarray(self.left == key.left) & np.asarray(self.right == key.right)
            except TypeError:
                raise KeyError(key) from None
        if is_missing(key) and type(key).__name__ != "NaTType":
            return data.isna()
        if isinstance(key, str) and data.dtype.subtype.kind not in "mM":
            raise KeyError(key)
        try:
            return data.contains(key)
        except (TypeError, ValueError):
            raise KeyError(key) from None

    def get_loc(self, key):
        """The position of an interval or of the one that holds a point; a slice or mask where there are several."""
        found = self._loc_of(key)
        return np.int64(found) if type(found) is int else found

    def _loc_of(self, key):
        self._check_indexing_error(key)
        if isinstance(key, tuple):
            raise InvalidIndexError(key)
        mask = self._matches(key)
        found = mask.nonzero()[0]
        if not len(found):
            raise KeyError(key)
        if len(found) == 1:
            return int(found[0])
        if int(found[-1]) - int(found[0]) + 1 == len(found):
            return slice(int(found[0]), int(found[-1]) + 1, None)
        return mask

    def __contains__(self, key):
        hash(key)
        if not isinstance(key, Interval):
            return is_missing(key) and type(key).__name__ != "NaTType" and self.hasnans
        try:
            self.get_loc(key)
            return True
        except KeyError:
            return False

    def get_indexer(self, target, method=None, limit=None, tolerance=None):
        """The position of each interval, or of the interval that holds each point; -1 where there is none."""
        target = ensure_index(target)
        if method is not None or limit is not None or tolerance is not None:
            module("pandas.indexes.lookup").checked_method(self, method, limit, tolerance)
        if not self._index_as_unique:
            raise InvalidIndexError(_OVERLAPPING)
        return self._lookup(target)

    def _lookup(self, target):
        if isinstance(target, IntervalIndex):
            if target.closed != self.closed:
                return np.full(len(target), -1, dtype="int64")
            return self._engine.lookup(target._engine_values_for(self))
        if target.dtype.kind == "O" and isinstance(target.dtype, np.dtype):
            return np.array([self._place(one) for one in target.tolist()], dtype="int64")
        if target._typ == "categoricalindex":
            missing = self._place(np.nan) if self.hasnans and target.hasnans else -1
            return module("pandas._take").take_fill(self._lookup(target.categories), target._values._codes, missing)
        return self._lookup_points(target)

    def _place(self, key):
        try:
            return self._find(key)
        except KeyError:
            return -1

    def _lookup_points(self, target):
        order, left, right = self._by_left()
        count = len(target)
        points = target._values
        kinds = self.dtype.subtype.kind, points.dtype.kind
        if not len(order) or (kinds[0] in "mM" or kinds[1] in "mM") and kinds[0] != kinds[1]:
            return np.full(count, -1, dtype="int64")
        places = np.asarray(index_of(left).searchsorted(points, side="right" if self.closed_left else "left")) - 1
        inside = places >= 0
        places = np.where(inside, places, 0)
        ends = index_of(right.take(places))
        inside &= np.asarray(ends >= target if self.closed_right else ends > target)
        inside &= ~missing_mask(points)
        return np.where(inside, order.take(places), -1).astype("int64")

    def get_indexer_non_unique(self, target):
        """All positions of each label in turn (-1 where absent), and the numbers of the absent ones."""
        target = ensure_index(target)
        if isinstance(target, IntervalIndex):
            left, right = self._common_with(target)
            if left is None:
                return np.full(len(target), -1, dtype="int64"), np.arange(len(target), dtype="int64")
            return left._engine.lookup_all(right._values)
        found, absent = [], []
        for at, key in enumerate(target.tolist()):
            try:
                places = self._matches(key).nonzero()[0].tolist()
            except KeyError:
                places = []
            if not places:
                absent.append(at)
            found.extend(places or [-1])
        return np.array(found, dtype="int64"), np.array(absent, dtype="int64")

    def get_indexer_for(self, target):
        """get_indexer, or the positions of get_indexer_non_unique where intervals overlap."""
        return self.get_indexer(target) if self._index_as_unique else self.get_indexer_non_unique(target)[0]

    def reindex(self, target, method=None, level=None, limit=None, tolerance=None):
        """Other labels and their positions here."""
        named = isinstance(target, Index)
        target = ensure_index(target if named else list(target))
        if self.equals(target):
            return target, None
        if not self.is_unique:
            raise ValueError("cannot reindex on an axis with duplicate labels")
        if self.is_overlapping:
            return target, self._lookup(target)
        return (target if named else target.rename(self._name)), self.get_indexer(target, method)

    def get_slice_bound(self, label, side):
        """Where a slice from or to a point has its bound: with the interval that holds it, or between its neighbours."""
        if side not in ("left", "right"):
            raise ValueError(f"Invalid value for side kwarg, must be either 'left' or 'right': {side}")
        try:
            found = self._loc_of(label)
        except KeyError:
            return self._between(label, side)
        if isinstance(found, ndarray):
            raise KeyError(f"Cannot get {side} slice bound for non-unique label: {label!r}")
        if isinstance(found, slice):
            return found.start if side == "left" else found.stop
        return found if side == "left" else found + 1

    def _between(self, label, side):
        if not self.is_non_overlapping_monotonic:
            raise KeyError(
                "can only get slices from an IntervalIndex if bounds are non-overlapping and all monotonic increasing or "
                "decreasing")
        if isinstance(label, Interval):
            raise NotImplementedError("Interval objects are not currently supported")
        # The intervals that end before the label come first in rising order, those that begin after it in falling order.
        rising = self.left.is_monotonic_increasing
        if (side == "left") == rising:
            outside = self.right < label if self.closed_right else self.right <= label
            return int(np.asarray(outside).sum()) if rising else int((~np.asarray(outside)).sum())
        outside = self.left > label if self.closed_left else self.left >= label
        return int((~np.asarray(outside)).sum()) if rising else int(np.asarray(outside).sum())

    def _convert_slice(self, key, kind):
        if key.step not in (None, 1) and kind != "loc":
            if not all(part is None or isinstance(part, (int, np.integer)) for part in (key.start, key.stop, key.step)):
                raise ValueError("label-based slicing with step!=1 is not supported for IntervalIndex")
        return Index._convert_slice(self, key, kind)

    # Changing.

    def asof(self, label):
        at = int(self.get_slice_bound(label, "right"))
        return self[at - 1] if at else np.nan

    def equals(self, other):
        if self is other:
            return True
        if not isinstance(other, Index) or len(self) != len(other):
            return False
        if not isinstance(other, IntervalIndex):
            return False
        return self._data.equals_array(other._data)

    def argsort(self, *args, **kwargs):
        check("argsort", args, kwargs)
        return self._data.argsort()

    def min(self, axis=None, skipna=True, *args, **kwargs):
        skipna = checked("min", axis, skipna, args, kwargs)
        return self._data._reduce("min", skipna=skipna)

    def max(self, axis=None, skipna=True, *args, **kwargs):
        skipna = checked("max", axis, skipna, args, kwargs)
        return self._data._reduce("max", skipna=skipna)


claim(
    IntervalIndex,
    """Index asof astype equals get_indexer get_indexer_for get_slice_bound reindex; IntervalArray contains overlaps set_closed
    to_tuples""",
)
