"""Arrays of intervals: two arrays of bounds and the side that is closed."""

import operator

import numpy as np
from numpy import ndarray

from .._construct import array_of, is_list_like, objects_of
from .._joining import concat_arrays
from .._lazy import module
from .._missing import is_missing, missing_mask
from .._take import take_fill
from ..datetimes.nat import NaT
from ..dtypes import CategoricalDtype, ExtensionDtype, IntervalDtype, find_common, pandas_dtype
from ..indexes.base import Index, index_of
from .base import ExtensionArray, positions_of
from .interval_bounds import agreed, bounds, check_side, elements, pairs, split
from .interval_order import IntervalOrder
from .interval_scalar import Interval, IntervalMixin

_INT64 = np.dtype("int64")


class IntervalArray(IntervalOrder, IntervalMixin, ExtensionArray):
    """An array of intervals that are closed on the same side."""

    __module__ = "pandas.core.arrays.interval"
    _typ = "intervalarray"
    can_hold_na = True

    def __new__(cls, data, closed=None, dtype=None, copy=False, verify_integrity=True):
        data = getattr(data, "_values", data)
        if isinstance(data, IntervalArray):
            left, right = data._left, data._right
            closed, dtype = closed or data.closed, None
        else:
            if not is_list_like(data):
                raise TypeError(f"{cls.__name__}(...) must be called with a collection of some kind, {data} was passed")
            if isinstance(data, ndarray) and data.dtype.kind in "iufb":
                data = list(data)
            left, right, found = split(list(data), closed)
            if closed is None:
                closed = found
        return cls._checked(left, right, closed, dtype)

    @classmethod
    def _checked(cls, left, right, closed=None, dtype=None, name=None):
        """An array of bounds that are brought under one dtype and looked at."""
        left, right, dtype = agreed(name or cls.__name__, left, right, closed, dtype)
        self = cls._of(left, right, dtype)
        self._validate()
        return self

    @classmethod
    def _of(cls, left, right, dtype):
        """An array of exactly these bounds: no checks."""
        self = object.__new__(cls)
        self._left = left
        self._right = right
        self._dtype = dtype
        return self

    def _validate(self):
        left, right = self._left, self._right
        if len(left) != len(right):
            raise ValueError("left and right must have the same length")
        absent = missing_mask(left)
        if bool((absent != missing_mask(right)).any()):
            raise ValueError("missing values must be missing in the same location both left and right sides")
        present = ~absent
        if not bool((left[present] <= right[present]).all()):
            raise ValueError("left side of interval must be <= right side")

    @classmethod
    def _from_sequence(cls, scalars, *, dtype=None, copy=False):
        return cls(scalars, dtype=dtype)

    @classmethod
    def _concat_same_type(cls, arrays):
        arrays = list(arrays)
        left = concat_arrays([one._left for one in arrays])
        return cls._of(left, concat_arrays([one._right for one in arrays]), IntervalDtype(left.dtype, arrays[0].closed))

    @classmethod
    def from_breaks(cls, breaks, closed="right", copy=False, dtype=None):
        """Intervals between neighbouring values."""
        values = array_of(breaks)
        return cls._checked(values[:-1], values[1:], closed, dtype)

    @classmethod
    def from_arrays(cls, left, right, closed="right", copy=False, dtype=None):
        """Intervals of given left and right bounds."""
        return cls._checked(bounds(left), bounds(right), closed, dtype)

    @classmethod
    def from_tuples(cls, data, closed="right", copy=False, dtype=None):
        """Intervals of pairs of bounds."""
        return cls._checked(*pairs(cls.__name__, data), closed, dtype)

    @property
    def dtype(self):
        return self._dtype

    @property
    def closed(self):
        return self._dtype.closed

    @property
    def left(self):
        return index_of(self._left)

    @property
    def right(self):
        return index_of(self._right)

    @property
    def mid(self):
        """The middle of each interval."""
        try:
            return 0.5 * (self.left + self.right)
        except TypeError:
            return self.left + 0.5 * self.length

    @property
    def is_empty(self):
        """Which intervals hold no point."""
        if self.closed == "both":
            return np.zeros(len(self), dtype=bool)
        return np.asarray(self.left == self.right)

    @property
    def nbytes(self):
        return self._left.nbytes + self._right.nbytes

    def __len__(self):
        return len(self._left)

    def __getitem__(self, key):
        key = positions_of(key, len(self))
        if type(key) is int:
            left = self.left._item(key)
            return np.nan if is_missing(left) else Interval._of(left, self.right._item(key), self.closed)
        return self._at(self._left[key], self._right[key])

    def _at(self, left, right):
        return IntervalArray._of(left, right, self._dtype)

    def __setitem__(self, key, value):
        key = positions_of(key, len(self))
        left, right = self._bounds_of(value)
        self._left[key] = left
        self._right[key] = right

    def _bounds_of(self, value):
        """The bounds of one value or of several that are to be set."""
        value = getattr(value, "_values", value)
        if is_list_like(value) or isinstance(value, IntervalArray):
            try:
                array = value if isinstance(value, IntervalArray) else IntervalArray(value)
            except TypeError as error:
                raise TypeError(f"'value' should be an interval type, got {type(value)} instead.") from error
            self._check_closed(array)
            if array.dtype.subtype != self.dtype.subtype:
                array = array.astype(self._dtype)
            return array._left, array._right
        if isinstance(value, Interval):
            self._check_closed(value)
            left, right = self._fitting(value._left), self._fitting(value._right)
            return left, right
        subtype = self._dtype.subtype
        if not is_missing(value) or value is NaT and subtype.kind not in "mM":
            raise TypeError(f"'value' should be an interval type, got {type(value)} instead.")
        if subtype.kind in "iu":
            raise TypeError("Cannot set float NaN to integer-backed IntervalArray")
        missing = np.nan if subtype.kind == "f" else module("pandas._missing").na_value_of(subtype)
        return missing, missing

    def _widened(self, value):
        """A copy that can hold a value which this array cannot: of another dtype of bounds, or of objects."""
        value = getattr(value, "_values", value)
        if is_list_like(value) or isinstance(value, IntervalArray):
            single = array_of(value)
        else:
            single = array_of([value])
            if is_missing(value) and value is not NaT and not isinstance(value, (np.datetime64, np.timedelta64)):
                single = self._single(value)
            elif single.dtype.kind in "mM":
                single = objects_of([value])
        common = find_common([self._dtype, single.dtype])
        return self.astype(common) if isinstance(common, IntervalDtype) else objects_of(self.tolist())

    def _fitting(self, bound):
        if self._dtype.subtype.kind in "iu" and bound != int(bound):
            raise TypeError("")
        if self._dtype.subtype.kind in "iuf" and not isinstance(bound, (int, float, np.number)):
            raise TypeError("")
        return bound

    def _check_closed(self, other):
        if other.closed != self.closed:
            raise ValueError(f"'value.closed' is {other.closed!r}, expected {self.closed!r}.")

    def take(self, indices, *, allow_fill=False, fill_value=None, axis=None, **kwargs):
        """The intervals at positions."""
        positions = np.asarray(indices, dtype="int64")
        if not allow_fill:
            return self._at(self._left.take(positions), self._right.take(positions))
        left = right = None
        if not is_missing(fill_value) and fill_value is not None:
            if not isinstance(fill_value, Interval):
                raise TypeError("can only insert Interval objects and NA into an IntervalArray")
            self._check_closed(fill_value)
            left, right = fill_value._left, fill_value._right
        left = take_fill(self._left, positions, left)
        return IntervalArray._of(left, take_fill(self._right, positions, right), IntervalDtype(left.dtype, self.closed))

    def copy(self):
        return self._at(self._left.copy(), self._right.copy())

    def isna(self):
        """Which intervals are missing."""
        return missing_mask(self._left)

    isnull = isna

    def tolist(self):
        closed = self.closed
        make = Interval._of
        pairs = zip(elements(self._left), elements(self._right))
        if not self.isna().any():
            return [make(left, right, closed) for left, right in pairs]
        nan = float("nan")
        return [nan if is_missing(left) else make(left, right, closed) for left, right in pairs]

    def _series_values(self):
        return self.to_numpy()

    def __array__(self, dtype=None, copy=None):
        return objects_of(self.tolist())

    def astype(self, dtype, copy=True):
        """The intervals under another dtype."""
        return self._cast(dtype, type(self).__name__)

    def _cast(self, dtype, name):
        dtype = pandas_dtype(dtype)
        if isinstance(dtype, IntervalDtype):
            if dtype == self._dtype or dtype.subtype is None:
                return self.copy()
            return _with_subtype(self, dtype)
        if isinstance(dtype, CategoricalDtype):
            return module("pandas.arrays.categorical").Categorical(self, dtype=dtype)
        if isinstance(dtype, ExtensionDtype):
            if dtype.kind in "iufbM" or dtype.kind == "O" and hasattr(dtype, "freq"):
                raise TypeError(f"Cannot cast {name} to dtype {dtype}")
            return dtype.construct_array_type()._from_sequence(objects_of(self.tolist()), dtype=dtype)
        if dtype.kind == "O":
            return objects_of(self.tolist())
        if dtype.kind == "U":
            return objects_of([str(one) for one in self.tolist()])
        if dtype.kind == "b":
            return np.ones(len(self), dtype=bool)
        raise TypeError(f"Cannot cast {name} to dtype {dtype}")

    def set_closed(self, closed):
        """The same bounds, closed on another side."""
        check_side(closed)
        return IntervalArray._of(self._left, self._right, IntervalDtype(self._dtype.subtype, closed))

    def to_tuples(self, na_tuple=True):
        """The pairs of bounds in an object array."""
        found = list(zip(elements(self._left), elements(self._right)))
        if not na_tuple:
            found = [np.nan if is_missing(pair[0]) else pair for pair in found]
        return objects_of(found)

    def contains(self, other):
        """Which intervals hold a point."""
        if isinstance(other, Interval):
            raise NotImplementedError("contains not implemented for two intervals")
        return np.asarray(self._after_left(other)) & np.asarray(self._before_right(other))

    def _after_left(self, value):
        return self.left < value if self.open_left else self.left <= value

    def _before_right(self, value):
        return self.right > value if self.open_right else self.right >= value

    def overlaps(self, other):
        """Which intervals share a point with one."""
        if isinstance(other, (IntervalArray, Index)) and isinstance(other.dtype, IntervalDtype):
            raise NotImplementedError
        if not isinstance(other, Interval):
            raise TypeError(f"`other` must be Interval-like, got {type(other).__name__}")
        first = operator.le if self.closed_left and other.closed_right else operator.lt
        second = operator.ge if other.closed_left and self.closed_right else operator.gt
        return np.asarray(first(self.left, other.right)) & np.asarray(second(self.right, other.left))

    @property
    def is_non_overlapping_monotonic(self):
        """Whether the intervals follow one another, up or down, without sharing points."""
        left, right = self.left, self.right
        follows = operator.gt if self.closed == "both" else operator.ge
        up = np.asarray(follows(left[1:], right[:-1]))
        down = np.asarray(follows(left[:-1], right[1:]))
        return bool(up.all() or down.all())

    def searchsorted(self, value, side="left", sorter=None):
        """Where intervals belong among sorted ones."""
        wanted = objects_of(list(value) if is_list_like(value) else [value])
        found = objects_of(self.tolist()).searchsorted(wanted, side=side, sorter=sorter)
        return found if is_list_like(value) else found[0]

    def insert(self, loc, item):
        """With an interval before a position."""
        single = self._single(item)
        return type(self)._concat_same_type([self[:loc], single, self[loc:]])

    def _single(self, item):
        if isinstance(item, Interval):
            self._check_closed(item)
            return IntervalArray([item])
        if is_missing(item) and (item is not NaT or self._left.dtype.kind in "mM"):
            return self[:0].take(np.array([-1], dtype="int64"), allow_fill=True)
        raise TypeError("can only insert Interval objects and NA into an IntervalArray")

    __hash__ = ExtensionArray.__hash__
    _inserted = ExtensionArray._insert_or_none

    def fillna(self, value=None, method=None, limit=None, copy=True):
        """An interval for what is missing."""
        if value is not None and is_list_like(value):
            return super().fillna(value, method, limit, copy)
        if method is not None:
            return super().fillna(None, method, limit, copy)
        if limit is not None:
            raise ValueError("limit must be None")
        if not isinstance(value, Interval) and not is_missing(value):
            raise TypeError(f"'value' should be an interval type, got {type(value)} instead.")
        return super().fillna(value)

    def shift(self, periods=1, fill_value=None):
        """The intervals moved."""
        if not len(self) or periods == 0:
            return self.copy()
        count = len(self)
        positions = np.arange(count, dtype="int64") - periods
        positions = np.where((positions < 0) | (positions >= count), -1, positions)
        return self.take(positions, allow_fill=True, fill_value=fill_value)

    def _replaced(self, wanted, given):
        from .._setting import put

        result = self.copy()
        for old, new in zip(wanted, given):
            mask = np.asarray(self == old) if not is_missing(old) else self.isna()
            if mask.any():
                result = put(result, mask, new, warn_upcast=False)
        return result

    def _formatter(self, boxed=False):
        return str

    def __reduce__(self):
        return IntervalArray._of, (self._left, self._right, self._dtype)


def _with_subtype(values, dtype):
    """The same intervals with bounds of another dtype."""
    left, right = values.left, values.right
    kinds = values.dtype.subtype.kind, dtype.subtype.kind
    try:
        if kinds[1] in "mM" and kinds[0] == "f" or kinds[0] in "mM" and kinds[1] == "f":
            raise TypeError
        if kinds[0] in "mM" and kinds[1] in "iu":
            left, right = index_of(left._counts().view(_INT64)), index_of(right._counts().view(_INT64))
        left, right = left.astype(dtype.subtype), right.astype(dtype.subtype)
    except TypeError as error:
        raise TypeError(f"Cannot convert {values.dtype} to {dtype}; subtypes are incompatible") from error
    return IntervalArray._checked(left._values, right._values, values.closed)


def infer_intervals(values):
    """The array of a list of intervals and missing values; None where they are not closed on one side."""
    try:
        return IntervalArray(values)
    except (TypeError, ValueError):
        return None
