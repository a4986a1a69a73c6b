"""What indexes of moments and of durations share."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._lazy import claim, module
from .._missing import is_missing
from ..datetimes.units import NAT, PER, unit_of
from .base import Index, index_of

_MOMENTS = np.dtype("datetime64[ns]")

# The last moment there is.
_LAST = 2**63 - 1


class TimeIndex(Index):
    """An index of times with a frequency that is known or not."""

    @classmethod
    def _make(cls, data, name=None, freq=None):
        self = object.__new__(cls)
        self._data = data
        self._name = name
        self._hash_engine = None
        self._freq = freq
        return self

    def _view(self):
        result = Index._view(self)
        result._freq = self._freq
        return result

    @property
    def freq(self):
        return self._freq

    @freq.setter
    def freq(self, value):
        if value is not None:
            value = module("pandas.datetimes.offsets").to_offset(value)
            module("pandas.datetimes.ranges").check_frequency(self, value)
        self._freq = value

    @property
    def freqstr(self):
        return None if self._freq is None else self._freq.freqstr

    @property
    def inferred_freq(self):
        return module("pandas.datetimes.frequencies").inferred(self)

    @property
    def unit(self):
        dtype = self.dtype
        return dtype.unit if not isinstance(dtype, np.dtype) else unit_of(dtype)

    @property
    def asi8(self):
        return self._counts().view("int64")

    def _counts(self):
        data = self._data
        return data if isinstance(data, ndarray) else data._ndarray

    @property
    def values(self):
        return self._counts()

    _known_resolution = None

    @property
    def resolution(self):
        found = self._known_resolution
        if found is None:
            found = self._known_resolution = self._find_resolution()
        return found

    def _find_resolution(self):
        counts = self.asi8
        counts = counts[counts != -(2**63)]
        per = PER[unit_of(getattr(self._data, "_ndarray", self._data).dtype)]
        for step, name in ((1000, "nanosecond"), (10**6, "microsecond"), (10**9, "millisecond"), (60 * 10**9, "second"),
                           (3600 * 10**9, "minute"), (86400 * 10**9, "hour")):
            if step > per and len(counts) and (counts % (step // per)).any():
                return name
        return "day"

    def tolist(self):
        data = self._data
        return module("pandas.datetimes.inference").boxed_list(data) if isinstance(data, ndarray) else data.tolist()

    def _item(self, position):
        data = self._data
        if type(data) is ndarray and data.dtype is _MOMENTS:
            count = K.array_item(data._h, position)
            if count is not None and count != NAT:
                return module("pandas.datetimes.timestamp").make(count)
        found = data[position]
        return module("pandas.datetimes.inference").boxed(found) if isinstance(self._data, ndarray) else found

    def __reduce__(self):
        return type(self)._make, (self._data, self._name, self._freq)

    _read = Index._read_texts

    def _slice(self, key):
        freq = self._freq
        if freq is not None and key.step not in (None, 1):
            freq = freq * key.step if key.step else None
        return type(self)._make(self._data[key], self._name, freq)

    def _getitem_rows(self, positions):
        result = type(self)._make(self._data.take(positions), self._name)
        if self._freq is not None and len(positions):
            # Evenly spaced positions are a slice, which has a frequency of its own.
            steps = np.unique(np.diff(positions))
            if not len(steps):
                result._freq = self._freq
            elif len(steps) == 1 and steps[0]:
                result._freq = self._freq * int(steps[0])
        return result

    def _mask_rows(self, mask):
        result = type(self)._make(self._data[mask], self._name)
        if self._freq is not None and len(result):
            found = np.asarray(mask).nonzero()[0]
            if int(found[-1]) - int(found[0]) + 1 == len(found):
                result._freq = self._freq
        return result

    def __getitem__(self, key):
        result = Index.__getitem__(self, key)
        if key is Ellipsis:
            result._freq = self._freq
        elif isinstance(result, TimeIndex) and type(key) is not slice and self._freq is not None:
            found = np.asarray(key)
            if found.dtype.kind == "b":
                found = found.nonzero()[0]
            if len(found) and bool((np.diff(found) == 1).all()):
                result._freq = self._freq
        return result

    def __contains__(self, key):
        hash(key)
        try:
            self.get_loc(key)
            return True
        except (KeyError, TypeError, ValueError):
            return False

    @property
    def array(self):
        data = self._data
        return module("pandas.arrays.numpy_").wrap(data) if isinstance(data, ndarray) else data

    def equals(self, other):
        if self is other:
            return True
        if not isinstance(other, Index) or len(self) != len(other):
            return False
        if isinstance(other.dtype, np.dtype) and other.dtype.kind == "O":
            return self.tolist() == other.tolist()
        if type(self) is not type(other) or str(getattr(self.dtype, "tz", None)) != str(getattr(other.dtype, "tz", None)):
            return False
        return bool((self._counts() == other._counts()).all()) or bool(
            (self.asi8 == other.asi8).all() and self.dtype == other.dtype
        )

    def mean(self, *, skipna=True, axis=0):
        return module("pandas._reduce").reduce(self._data, "mean", skipna)

    def std(self, axis=None, dtype=None, out=None, ddof=1, keepdims=False, skipna=True):
        return module("pandas._reduce").reduce(self._data, "std", skipna, ddof=ddof)

    def median(self, *args, **kwargs):
        return module("pandas._reduce").reduce(self._data, "median", True)

    def shift(self, periods=1, freq=None):
        """The labels moved by steps of a frequency."""
        if freq is not None:
            offset = module("pandas.datetimes.offsets").to_offset(freq)
            tick = module("pandas.datetimes.offsets").Tick
            found = self + offset * periods
            # Labels at equal spans stay so, and those that are moved by their own steps; of others nothing is known.
            even = isinstance(offset, tick) and isinstance(self._freq, tick) or offset == self._freq
            found._freq = self._freq if even else None
            return found
        if self._freq is None:
            from ..errors import NullFrequencyError

            raise NullFrequencyError("Cannot shift with no freq")
        if periods == 0 or not len(self):
            return self.copy()
        found = self + self._freq * periods
        found._freq = self._freq
        return found

    def astype(self, dtype, copy=True):
        try:
            result = Index.astype(self, dtype, copy)
        except TypeError as error:
            raise TypeError(str(error).replace("Array to", "Index to")) from None
        if isinstance(result, TimeIndex) and type(result) is type(self) and result.dtype == self.dtype:
            result._freq = self._freq
        return result

    def as_unit(self, unit):
        """The same times under another unit."""
        data = self._data
        found = data.astype(f"{self.dtype.kind}8[{unit}]") if isinstance(data, ndarray) else data.as_unit(unit)
        return type(self)._make(found, self._name, self._freq)

    def _union_special(self, other, sort):
        # Ranges of one frequency that touch are a range of it together.
        freq = self._freq
        if (
            freq is None
            or type(other) is not type(self)
            or other._freq != freq
            or self.tz_of() != other.tz_of()
            or not len(self)
            or not len(other)
        ):
            return None
        left, right = (self, other) if self.asi8[0] <= other.asi8[0] else (other, self)
        if freq.n <= 0 or right[0] > left[-1] + freq or sort is False and left is not self:
            return None
        if self.dtype != other.dtype or not bool((right.asi8[:1] == left.asi8).any()) and right[0] != left[-1] + freq:
            return None
        tail = right._data[int(right.asi8.searchsorted(left.asi8[-1], side="right")):]
        from .._joining import concat_arrays

        return type(self)._make(concat_arrays([left._data, tail]), self._name, freq)

    def tz_of(self):
        """The zone's name, or None."""
        tz = getattr(self.dtype, "tz", None)
        return None if tz is None else str(tz)

    def _rounded(self, freq, mode, ambiguous="raise", nonexistent="raise"):
        from ..datetimes.accessor import rounded

        return index_of(rounded(self._data, freq, mode, ambiguous, nonexistent), self._name)

    def round(self, freq, ambiguous="raise", nonexistent="raise"):
        return self._rounded(freq, "round", ambiguous, nonexistent)

    def floor(self, freq, ambiguous="raise", nonexistent="raise"):
        return self._rounded(freq, "floor", ambiguous, nonexistent)

    def ceil(self, freq, ambiguous="raise", nonexistent="raise"):
        return self._rounded(freq, "ceil", ambiguous, nonexistent)

    def _part_slice(self, first, last):
        """The positions from one moment to another, both included: a slice of sorted labels, else positions."""
        counts = self.asi8
        if self.is_monotonic_increasing:
            if last < _LAST:
                # The end of the last moment is the beginning of the next.
                start, stop = counts.searchsorted(np.array([first, last + 1], dtype="int64")).tolist()
                return slice(start, stop, None)
            return slice(int(counts.searchsorted(first, side="left")), int(counts.searchsorted(last, side="right")), None)
        return ((counts >= first) & (counts <= last)).nonzero()[0]


def keep_frequency(operation):
    """An arithmetic method whose result has the frequency where a fixed amount was added."""

    def method(self, other):
        result = operation(self, other)
        if isinstance(result, TimeIndex) and self._freq is not None and not getattr(other, "ndim", 0):
            tick = module("pandas.datetimes.offsets").Tick
            fixed = not hasattr(other, "_sandframe_offset") or isinstance(other, tick)
            result._freq = self._freq if fixed and not is_missing(other) and isinstance(self._freq, tick) else None
        return result

    return method


for _name in ("__add__", "__radd__", "__sub__"):
    setattr(TimeIndex, _name, keep_frequency(getattr(Index, _name)))
del _name


def _subtracted_from(self, other):
    result = Index.__rsub__(self, other)
    tick = module("pandas.datetimes.offsets").Tick
    if isinstance(result, TimeIndex) and isinstance(self._freq, tick) and not getattr(other, "ndim", 0) and not is_missing(other):
        result._freq = -self._freq
    return result


TimeIndex.__rsub__ = _subtracted_from

claim(
    TimeIndex,
    """Index astype; TimelikeOps ceil floor round as_unit; DatetimeIndexOpsMixin equals mean; DatetimeTimedeltaMixin shift;
    DatetimeArray std""",
)
