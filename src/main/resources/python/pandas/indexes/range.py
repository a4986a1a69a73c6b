"""Consecutive numbers as labels, held as their bounds."""

import numpy as np

from .._lazy import by_position, claim
from .._numpy_arguments import checked
from .base import Index, check_name

_INT64 = np.dtype("int64")


class RangeIndex(Index):
    """Labels start, start + step, …"""

    __module__ = "pandas.core.indexes.range"
    _typ = "rangeindex"

    def __new__(cls, start=None, stop=None, step=None, dtype=None, copy=False, name=None):
        if dtype is not None and not (np.dtype(dtype) if not isinstance(dtype, str) or dtype != "int" else _INT64).kind in "iu":
            raise ValueError(f"Incorrect `dtype` passed: expected signed integer, received {dtype}")
        if name is not None:
            check_name(name, cls)
        if isinstance(start, RangeIndex):
            return cls._of(start._range, name if name is not None else start._name)
        if isinstance(start, range):
            return cls._of(start, name)
        if start is None and stop is None and step is None:
            raise TypeError("RangeIndex(...) must be called with integers")
        start = _integer(start, "start") if start is not None else 0
        if stop is None:
            start, stop = 0, start
        else:
            stop = _integer(stop, "stop")
        step = _integer(step, "step") if step is not None else 1
        if step == 0:
            raise ValueError("Step must not be zero")
        return cls._of(range(start, stop, step), name)

    @classmethod
    def from_range(cls, data, name=None, dtype=None):
        if not isinstance(data, range):
            raise TypeError(
                f"{cls.__name__}(...) must be called with object coercible to a range, {data!r} was passed"
            )
        return cls._of(data, name)

    @classmethod
    def _of(cls, values, name=None):
        self = object.__new__(RangeIndex)
        self._range = values
        self._name = name
        self._array = None
        self._hash_engine = None
        return self

    @classmethod
    def _make(cls, data, name=None):
        return Index._make(data, name)

    def _view(self):
        return RangeIndex._of(self._range, self._name)

    @property
    def start(self):
        return self._range.start

    @property
    def stop(self):
        return self._range.stop

    @property
    def step(self):
        return self._range.step

    _places = {}
    _handle = False

    @property
    def _data(self):
        if self._array is None:
            values = self._range
            self._array = np.arange(values.start, values.stop, values.step, dtype=_INT64)
        return self._array

    @property
    def dtype(self):
        return _INT64

    @property
    def inferred_type(self):
        return "integer"

    @property
    def nbytes(self):
        values = self._range
        return 48 + sum(28 if -(2**30) < part < 2**30 else 32 for part in (values.start, values.stop, values.step))

    def memory_usage(self, deep=False):
        return self.nbytes

    def __len__(self):
        return len(self._range)

    def __iter__(self):
        return iter(self._range)

    def tolist(self):
        return list(self._range)

    def _item(self, position):
        try:
            return self._range[position]
        except IndexError:
            raise IndexError(
                f"index {position} is out of bounds for axis 0 with size {len(self._range)}"
            ) from None

    def _slice(self, key):
        return RangeIndex._of(self._range[key], self._name)

    def _getitem_rows(self, positions):
        values = self._range
        if values.start == 0 and values.step == 1:
            return Index._make(positions if positions.dtype == _INT64 else positions.astype(_INT64), self._name)
        return Index._make(positions * values.step + values.start, self._name)

    def _mask_rows(self, mask):
        return self._getitem_rows(mask.nonzero()[0])

    def __contains__(self, key):
        hash(key)
        if isinstance(key, (bool, np.bool_)):
            return False
        try:
            key = _whole(key)
        except TypeError:
            return False
        return key in self._range

    def _find(self, key):
        if isinstance(key, (bool, np.bool_)):
            raise KeyError(key)
        try:
            return self._range.index(_whole(key))
        except ValueError:
            return -1
        except TypeError:
            hash(key)
            return -1

    def _loc_of(self, key):
        return self.get_loc(key)

    def get_loc(self, key):
        if type(key) is int:
            try:
                return self._range.index(key)
            except ValueError:
                raise KeyError(key) from None
        return super().get_loc(key)

    @property
    def is_unique(self):
        return True

    @property
    def _order(self):
        if len(self._range) < 2:
            return 7
        return 5 if self._range.step > 0 else 6

    @property
    def hasnans(self):
        return False

    def _lookup(self, target):
        if isinstance(target, RangeIndex) and target._range == self._range:
            return np.arange(len(self), dtype="int64")
        if isinstance(target.dtype, np.dtype) and target.dtype.kind in "iu":
            values = self._range
            wanted = target._values
            step, first = values.step, values.start
            found = (wanted - first) if step == 1 else None
            if found is None:
                offset = wanted - first
                found = np.where(offset % step == 0, offset // step, -1)
            return np.where((found >= 0) & (found < len(values)), found, -1).astype("int64")
        return super()._lookup(target)

    def _same_labels(self, other):
        return isinstance(other, RangeIndex) and other._range == self._range

    def equals(self, other):
        if isinstance(other, RangeIndex):
            return self._range == other._range
        return super().equals(other)

    def identical(self, other):
        return super().identical(other)

    def copy(self, name=None, deep=False):
        result = RangeIndex._of(self._range, self._name)
        if name is not None:
            result.name = name
        return result

    def __reduce__(self):
        return RangeIndex._of, (self._range, self._name)

    @by_position
    def sort_values(self, *, return_indexer=False, ascending=True, na_position="last", key=None):
        if key is not None or na_position == "first":
            return Index.sort_values(self, return_indexer=return_indexer, ascending=ascending, na_position=na_position, key=key)
        count = len(self)
        turned = (self._range.step > 0) != bool(ascending)
        result = self._slice(slice(None, None, -1)) if turned else self._view()
        places = range(count - 1, -1, -1) if turned else range(count)
        return (result, RangeIndex._of(places)) if return_indexer else result

    def sortlevel(self, level=None, ascending=True, sort_remaining=None, na_position="first"):
        if ascending not in (True, False):
            return Index.sortlevel(self, level, ascending, sort_remaining, na_position)
        return self.sort_values(return_indexer=True, ascending=ascending)

    def min(self, axis=None, skipna=True, *args, **kwargs):
        checked("min", axis, skipna, args, kwargs)
        return self._extreme(True)

    def max(self, axis=None, skipna=True, *args, **kwargs):
        checked("max", axis, skipna, args, kwargs)
        return self._extreme(False)

    def _extreme(self, least):
        values = self._range
        if not values:
            return np.nan
        return values[0] if (values.step > 0) == least else values[-1]


def _integer(value, name):
    if isinstance(value, (int, np.integer)) and not isinstance(value, bool):
        return int(value)
    if isinstance(value, (float, np.floating)) and value == int(value):
        return int(value)
    if hasattr(value, "__iter__") and not isinstance(value, (str, bytes)):
        raise TypeError(f"Value needs to be a scalar value, was type {type(value).__name__}")
    raise TypeError(f"Wrong type {type(value)} for value {value}")


def _whole(key):
    """A key as an int when it is a number that is whole."""
    if isinstance(key, (int, np.integer)):
        return int(key)
    if isinstance(key, (float, np.floating)) and key == key and abs(key) < 2**63 and key == int(key):
        return int(key)
    raise TypeError(key)


claim(RangeIndex, "Index identical")
