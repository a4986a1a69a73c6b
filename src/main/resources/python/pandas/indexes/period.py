"""Periods as labels."""

import datetime as _dt

import numpy as np

from .._lazy import claim, module
from ..arrays.period import PARTS, PeriodArray, period_array
from ..datetimes.nat import NaT
from ..datetimes.offsets import to_offset
from ..datetimes.ordinals import code_of, of_nanoseconds
from ..datetimes.period import IncompatibleFrequency, Period, ending, make, ordinal_of_parts, period_of
from ..datetimes.units import NAT
from ..dtypes import PeriodDtype, pandas_dtype
from ..generic.base import warn
from .base import Index, check_name


class PeriodIndex(Index):
    """An index of periods of one frequency."""

    __module__ = "pandas.core.indexes.period"
    _typ = "periodindex"
    _read = Index._read_texts

    def __new__(cls, data=None, ordinal=None, freq=None, dtype=None, copy=False, name=None, **fields):
        from .._construct import is_list_like

        if name is None:
            name = getattr(data, "name", None) if hasattr(data, "_values") else None
        check_name(name, cls)
        unknown = set(fields) - {"year", "month", "day", "quarter", "hour", "minute", "second"}
        if unknown:
            raise TypeError(f"__new__() got an unexpected keyword argument {next(iter(unknown))}")
        if fields:
            warn("Constructing PeriodIndex from fields is deprecated. Use PeriodIndex.from_fields instead.", FutureWarning)
            if data is None and ordinal is None:
                return cls.from_fields(**fields, freq=freq).rename(name)
        if ordinal is not None:
            warn(
                "The 'ordinal' keyword in PeriodIndex is deprecated and will be removed in a future version. Use "
                "PeriodIndex.from_ordinals instead.",
                FutureWarning,
            )
            if data is None:
                return cls.from_ordinals(getattr(ordinal, "_values", ordinal), freq=freq, name=name)
        if dtype is not None:
            dtype = pandas_dtype(dtype)
            if not isinstance(dtype, PeriodDtype):
                raise ValueError("dtype must be PeriodDtype")
            if freq is not None and to_offset(freq, True) != dtype.freq:
                raise IncompatibleFrequency("specified freq and dtype are different")
            freq = dtype.freq
        if data is None or not is_list_like(data) and not hasattr(data, "_sandframe_array"):
            if isinstance(data, str):
                data = list(data)
            else:
                raise TypeError(f"{cls.__name__}(...) must be called with a collection of some kind, {data!r} was passed")
        if getattr(data, "_typ", None) == "datetimeindex" and freq is None:
            return cls._make(data.to_period()._data, name)
        found = period_array(data, freq)
        return cls._make(found.copy() if copy else found, name)

    @classmethod
    def from_ordinals(cls, ordinals, *, freq, name=None):
        """Periods of numbers."""
        dtype = PeriodDtype(freq)
        return cls._make(PeriodArray._of(np.asarray(ordinals, dtype="int64"), dtype), name)

    @classmethod
    def from_fields(cls, *, year=None, quarter=None, month=None, day=None, hour=None, minute=None, second=None, freq=None):
        """Periods of parts of dates."""
        if freq is None:
            freq = "Q" if quarter is not None else None
        if freq is None:
            raise ValueError("Must supply freq for datetime value")
        dtype = PeriodDtype(freq)
        parts = (year, month, quarter, day, hour, minute, second)
        lists = [None if one is None else list(getattr(one, "_values", one)) if hasattr(one, "__len__") else one for one in parts]
        count = max(len(one) for one in lists if isinstance(one, list))
        columns = [one if isinstance(one, list) else [one] * count for one in lists]
        if any(len(one) != count for one in columns):
            raise ValueError("Mismatched Period array lengths")
        ordinals = [ordinal_of_parts(*row, dtype.freq) for row in zip(*columns)]
        return cls._make(PeriodArray._of(np.array(ordinals, dtype="int64"), dtype))

    inferred_type = "period"

    @property
    def freq(self):
        return self._data.freq

    @property
    def freqstr(self):
        return self._data.freqstr

    @property
    def asi8(self):
        return self._data._ndarray

    @property
    def values(self):
        return np.asarray(self._data, dtype=object)

    @property
    def resolution(self):
        return {
            "Y": "year",
            "Q": "quarter",
            "M": "month",
            "W": "week",
            "B": "day",
            "D": "day",
            "h": "hour",
            "min": "minute",
            "s": "second",
            "ms": "millisecond",
            "us": "microsecond",
            "ns": "nanosecond",
        }[self._data._code[0]]

    @property
    def is_full(self):
        """Whether no period is left out between the first and the last."""
        if not len(self):
            return True
        if not self.is_monotonic_increasing:
            raise ValueError("Index is not monotonic")
        return bool((np.diff(self.asi8) < 2).all())

    @property
    def hasnans(self):
        return bool((self.asi8 == NAT).any())

    def _common_with(self, other):
        if isinstance(other, PeriodIndex) and other.freq == self.freq:
            return self, other
        return Index._common_with(self, other)

    def insert(self, loc, item):
        """With a period before a position; what is no period of this frequency makes it an index of objects."""
        if (
            item is NaT
            or item is None
            or isinstance(item, float)
            and item != item
            or isinstance(item, Period)
            and item.freq == self.freq
        ):
            if not -len(self) <= loc <= len(self):
                raise IndexError(f"loc must be an integer between -{len(self)} and {len(self)}")
            at = int(loc) + (len(self) if loc < 0 else 0)
            ordinals = self.asi8
            single = np.array([item.ordinal if isinstance(item, Period) else NAT], dtype="int64")
            joined = np.concatenate([ordinals[:at], single, ordinals[at:]])
            return PeriodIndex._make(PeriodArray._of(joined, self._data._dtype), self._name)
        return module("pandas.indexes.editing").insert(self, loc, item)

    # Looking up.

    def _span(self, text):
        """The first and last period that a text names, and whether it names just one of them."""
        from ..datetimes.period_texts import read

        ns, frequency = read(text, None)
        code = self._data._code
        order = ("Y", "Q", "M", "W", "B", "D", "h", "min", "s", "ms", "us", "ns")
        own, theirs = order.index(code[0]), order.index(frequency)
        start = of_nanoseconds(ns, code)
        if theirs >= own:
            return start, start, theirs == own or code[0] in ("W", "B")
        end = make(of_nanoseconds(ns, code_of(to_offset(frequency, True))), to_offset(frequency, True)).asfreq(
            self.freq.base if self.freq.n > 1 else self.freq
        )
        return start, end.ordinal, False

    def _positions_between(self, first, last):
        counts = self.asi8
        if self.is_monotonic_increasing:
            return slice(int(counts.searchsorted(first, side="left")), int(counts.searchsorted(last, side="right")), None)
        return ((counts >= first) & (counts <= last)).nonzero()[0]

    def get_loc(self, key):
        """The position of a period; of all periods in the span that a text names."""
        original = key
        self._check_indexing_error(key)
        if isinstance(key, str):
            try:
                first, last, exact = self._span(key)
            except ValueError:
                raise KeyError(key) from None
            if first != last or not exact and self._is_coarser(key):
                found = self._positions_between(first, last)
                if isinstance(found, slice):
                    if found.start == found.stop:
                        raise KeyError(key)
                    return found
                if not len(found):
                    raise KeyError(key)
                mask = np.zeros(len(self), dtype=bool)
                mask[found] = True
                return mask
            if not exact:
                raise KeyError(key)
            key = make(first, self.freq)
        elif isinstance(key, Period):
            if key.freq != self.freq:
                raise KeyError(key)
        elif key is NaT or key is None or isinstance(key, float) and key != key:
            key = NaT
        elif isinstance(key, (_dt.datetime, np.datetime64)):
            key = period_of(key, self.freq)
        else:
            raise KeyError(key)
        try:
            return Index.get_loc(self, key)
        except KeyError:
            raise KeyError(original) from None

    def _is_coarser(self, text):
        from ..datetimes.period_texts import read

        order = ("Y", "Q", "M", "W", "B", "D", "h", "min", "s", "ms", "us", "ns")
        return order.index(read(text, None)[1]) < order.index(self._data._code[0])

    def __contains__(self, key):
        hash(key)
        if isinstance(key, Period):
            if key.freq != self.freq:
                return False
            return self._engine.find(self._data._engine_key(key)) >= 0
        try:
            self.get_loc(key)
            return True
        except (KeyError, TypeError, ValueError):
            return False

    def _slice_bound_label(self, label, side):
        if isinstance(label, str):
            try:
                first, last, _ = self._span(label)
            except ValueError:
                raise self._no_slice(label) from None
            return make(first if side == "left" else last, self.freq)
        if isinstance(label, (_dt.date, np.datetime64)):
            return period_of(label, self.freq)
        if not isinstance(label, Period):
            raise self._no_slice(label)
        return label

    def _no_slice(self, label):
        return TypeError(
            f"cannot do slice indexing on {type(self).__name__} with these indexers [{label}] of type {type(label).__name__}"
        )

    def get_slice_bound(self, label, side):
        """Where a slice from or to a period has its bound."""
        label = self._slice_bound_label(label, side)
        if label.freq != self.freq:
            raise IncompatibleFrequency(f"Input has different freq={label.freqstr} from {type(self).__name__}(freq={self.freqstr})")
        if self.is_monotonic_increasing:
            return int(self.asi8.searchsorted(label.ordinal, side=side))
        return module("pandas.indexes.lookup").get_slice_bound(self, label, side)

    def asof_locs(self, where, mask):
        """The positions of the last periods at or before others, of those that a mask lets stand."""
        if isinstance(where, Index) and where._typ == "datetimeindex":
            where = where.to_period(self.freq)
        places = mask.nonzero()[0]
        found = self.asi8[mask].searchsorted(where.asi8, side="right")
        return np.where(found > 0, places[np.maximum(found - 1, 0)], -1) if len(places) else np.full(len(where), -1)

    # Others from it.

    def asfreq(self, freq=None, how="E"):
        """The periods of another frequency at the beginning or the end of these."""
        return PeriodIndex._make(self._data.asfreq(freq, how), self._name)

    def to_timestamp(self, freq=None, how="start"):
        """The moments at which the periods begin, or their last ones."""
        kind = module("pandas.indexes.datetimes").DatetimeIndex
        result = kind._make(self._data._to_moments(freq, how), self._name)
        if not ending(how) and len(self) > 0 and self.is_monotonic_increasing:
            result._freq = module("pandas.datetimes.frequencies").inferred_offset(result) if len(self) > 2 else None
        return result

    @property
    def start_time(self):
        return self.to_timestamp(how="start")

    @property
    def end_time(self):
        return self.to_timestamp(how="end")

    def astype(self, dtype, copy=True, how="start"):
        found = pandas_dtype(dtype)
        if isinstance(found, np.dtype) and found.kind == "M" or getattr(found, "tz", None) is not None:
            moments = self.to_timestamp(how=how)
            if getattr(found, "tz", None) is not None:
                return moments.tz_localize(found.tz)
            result = moments.as_unit(np.datetime_data(found)[0])
            result._freq = moments._freq
            return result
        if (
            isinstance(found, np.dtype)
            and found.kind in "fmbc"
            or isinstance(found, np.dtype)
            and found.kind in "iu"
            and found.itemsize != 8
        ):
            raise TypeError(f"Cannot cast PeriodIndex to dtype {found}")
        return Index.astype(self, dtype, copy)

    def shift(self, periods=1, freq=None):
        """The periods moved."""
        if freq is not None:
            raise TypeError(f"`freq` argument is not supported for {type(self).__name__}.shift")
        return self + periods

    def strftime(self, date_format):
        return Index._make(self._data.strftime(date_format), self._name)

    def mean(self, *, skipna=True, axis=0):
        return self._data._reduce("mean", skipna)

    def format(self, name=False, formatter=None, na_rep="NaT", date_format=None):
        warn(
            "PeriodIndex.format is deprecated and will be removed in a future version. Convert using index.astype(str) or "
            "index.map(formatter) instead.",
            FutureWarning,
        )
        texts = [na_rep if one is NaT else one.strftime(date_format) for one in self.tolist()]
        return [str(self._name) if self._name is not None else "", *texts] if name else texts


for _name, _kernel_name in PARTS.items():
    setattr(PeriodIndex, _name, property(
        (lambda self, name=_kernel_name: self._data._part(name)) if _kernel_name == "is_leap_year" else
        (lambda self, name=_kernel_name: Index._make(self._data._part(name), self._name))))
del _name, _kernel_name


def period_range(start=None, end=None, periods=None, freq=None, name=None):
    """Periods from start to end."""
    if sum(one is not None for one in (start, end, periods)) != 2:
        raise ValueError("Of the three parameters: start, end, and periods, exactly two must be specified")
    periods = module("pandas.datetimes.ranges").check_periods(periods)
    if freq is None and not isinstance(start, Period) and not isinstance(end, Period):
        freq = "D"
    offset = None if freq is None else to_offset(freq, True)
    first = None if start is None else Period(start, offset)
    last = None if end is None else Period(end, offset)
    if first is NaT or last is NaT:
        raise ValueError("start and end must not be NaT")
    if first is not None and last is not None and first.freq != last.freq:
        raise ValueError("start and end must have same freq")
    offset = offset or (first if first is not None else last).freq
    step = offset.n
    if periods is None:
        ordinals = np.arange(first.ordinal, last.ordinal + 1, step, dtype="int64")
    elif first is not None:
        ordinals = np.arange(first.ordinal, first.ordinal + int(periods) * step, step, dtype="int64")
    else:
        ordinals = np.arange(last.ordinal - int(periods) * step + step, last.ordinal + 1, step, dtype="int64")
    return PeriodIndex._make(PeriodArray._of(ordinals, PeriodDtype(offset)), name)

claim(PeriodIndex, "Index astype get_slice_bound insert; DatetimeIndexOpsMixin format mean; DatelikeOps strftime")
