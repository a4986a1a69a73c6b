"""Moments as labels."""

import datetime as _dt

import _kernel as K
import numpy as np
from numpy import ndarray

from .._lazy import claim, module
from .._sentinel import no_default
from ..datetimes.nat import NaT
from ..datetimes.units import DAY, NAT, ORDER, PER, SECOND, unit_of
from ..dtypes import DatetimeTZDtype, pandas_dtype
from .base import Index, check_name, index_of
from .times import _MOMENTS, TimeIndex


def _checked_dtype(dtype, tz):
    """A dtype that an index of moments can have beside a zone."""
    dtype = pandas_dtype(dtype)
    if isinstance(dtype, DatetimeTZDtype):
        if tz is not no_default and tz is not None and str(tz) != str(dtype.tz):
            raise ValueError("cannot supply both a tz and a dtype with a tz")
        return dtype
    unit = unit_of(dtype) if dtype.kind == "M" else None
    if unit == "generic":
        raise ValueError(
            "Passing in 'datetime64' dtype with no precision is not allowed. Please pass in 'datetime64[ns]' instead.")
    if unit not in ORDER:
        raise ValueError(
            f"Unexpected value for 'dtype': '{dtype}'. Must be 'datetime64[s]', 'datetime64[ms]', 'datetime64[us]', "
            "'datetime64[ns]' or DatetimeTZDtype'.")
    if tz is not no_default and tz is not None:
        raise ValueError(f"cannot supply both a tz and a timezone-naive dtype (i.e. {dtype})")
    return dtype


def _check_zones(own, tz, dtype):
    """Raises where moments have another zone than they are to have."""
    if tz is None:
        raise ValueError("Passed data is timezone-aware, incompatible with 'tz=None'. Use obj.tz_localize(None) instead.")
    if dtype is not None and not isinstance(dtype, DatetimeTZDtype):
        raise ValueError(f"cannot supply both a tz and a timezone-naive dtype (i.e. {dtype})")
    wanted = dtype.tz if dtype is not None else tz
    if wanted is not no_default and str(module("pandas.datetimes.zones").zone(wanted)) != str(own):
        raise TypeError(f"data is already tz-aware {own}, unable to set specified tz: {wanted}")


def _has_several_zones(values):
    """Whether objects are moments of more than one zone."""
    zones = {str(one.tzinfo) for one in values.tolist() if isinstance(one, _dt.datetime)}
    return len(zones) > 1 and "None" not in zones


class _Zoned(ValueError):
    """A text tells an offset, and the index has no zone."""


class DatetimeIndex(TimeIndex):
    """An index of moments."""

    __module__ = "pandas.core.indexes.datetimes"
    _typ = "datetimeindex"

    def __new__(cls, data=None, freq=no_default, tz=no_default, normalize=no_default, closed=no_default, ambiguous="raise",
                dayfirst=False, yearfirst=False, dtype=None, copy=False, name=None):
        from .._construct import array_of, is_list_like
        from ..datetimes.parse import converted_moments

        if name is None:
            name = getattr(data, "name", None) if hasattr(data, "_values") else None
        if data is None or not is_list_like(data) and not hasattr(data, "_sandframe_array"):
            raise TypeError(f"{cls.__name__}(...) must be called with a collection of some kind, {data!r} was passed")
        check_name(name, cls)
        if dtype is not None:
            dtype = _checked_dtype(dtype, tz)
        for keyword, given in (("closed", closed), ("normalize", normalize)):
            if given is not no_default:
                module("pandas.generic.base").warn(
                    f"The '{keyword}' keyword in DatetimeIndex construction is deprecated and will be removed in a future version.",
                    FutureWarning)
        values = array_of(getattr(data, "_values", data))
        if getattr(values, "tz", None) is not None:
            _check_zones(values.tz, tz, dtype)
        if values.dtype.kind in "iuf" and isinstance(values, ndarray):
            wanted = dtype
            if isinstance(wanted, DatetimeTZDtype):
                # Counts are moments wherever the zone is.
                tz, unit, dtype = wanted.tz, wanted.unit, None
            else:
                unit = "ns" if wanted is None else unit_of(wanted)
            values = values.astype("int64").view(f"M8[{unit}]")
            if tz is not no_default and tz is not None:
                found = module("pandas.arrays.datetimes").DatetimeArray._of(values, DatetimeTZDtype(unit, tz))
                return cls._make(found, name)
        is_given = tz is not no_default and tz is not None or isinstance(dtype, DatetimeTZDtype)
        if values.dtype.kind == "O" and is_given and _has_several_zones(values):
            found = converted_moments(values, "raise", dayfirst, yearfirst, True, "mixed", True, None)
        elif values.dtype.kind == "O" and dtype is not None and not isinstance(dtype, DatetimeTZDtype) and dtype != _MOMENTS:
            found = module("pandas.datetimes.inference").datetimes_of(values.tolist(), dtype)
        else:
            found = converted_moments(
                values, "raise", dayfirst, yearfirst, False, "mixed" if values.dtype.kind == "O" else None, True, None)
        if dtype is not None:
            if isinstance(dtype, DatetimeTZDtype):
                tz = dtype.tz
            elif dtype.kind == "M":
                found = found.astype(dtype) if isinstance(found, ndarray) else found
        if found.dtype.kind == "O":
            raise TypeError("DatetimeIndex has mixed timezones")
        result = cls._make(found.copy() if copy else found, name, getattr(data, "_freq", None))
        if tz is not no_default and tz is not None:
            result = result.tz_localize(tz, ambiguous) if isinstance(found, ndarray) else result.tz_convert(tz)
        if freq is not no_default:
            if freq == "infer":
                result._freq = module("pandas.datetimes.frequencies").inferred_offset(result)
            else:
                result.freq = freq
        return result

    inferred_type = "datetime64"

    @property
    def tz(self):
        return getattr(self.dtype, "tz", None)

    tzinfo = tz

    @tz.setter
    def tz(self, value):
        raise AttributeError("Cannot directly set timezone. Use tz_localize() or tz_convert() as appropriate")

    def get_indexer(self, target, method=None, limit=None, tolerance=None):
        """The position of each of some labels; dates alone are moments too."""
        listed = getattr(target, "_values", target)
        if getattr(getattr(listed, "dtype", None), "kind", "") == "O" or type(listed) is list:
            values = listed if type(listed) is list else listed.tolist()
            if values and all(type(one) is _dt.date for one in values):
                target = type(self)(values)
        return TimeIndex.get_indexer(self, target, method, limit, tolerance)

    def _stamp(self, key):
        """A label as a Timestamp of this index's zone."""
        from ..datetimes.timestamp import of

        if isinstance(key, float) and key != key:
            return NaT
        if isinstance(key, (int, float, np.integer, np.floating)) and not isinstance(key, np.datetime64):
            raise KeyError(key)
        stamp = of(key)
        if stamp is NaT:
            return stamp
        tz = self.tz
        if isinstance(key, str) and tz is not None and stamp.tzinfo is None:
            stamp = stamp.tz_localize(tz)
        if (tz is None) != (stamp.tzinfo is None):
            raise KeyError(key)
        return stamp

    def _place_of(self, label):
        Timestamp = module("pandas.datetimes.timestamp").Timestamp
        if type(label) is Timestamp and label.tzinfo is None and self._data.dtype is _MOMENTS:
            engine = self._engine
            if engine.is_unique:
                return K.labels_find(engine.handle, label._ns)
        return -1

    def _find(self, key):
        if isinstance(key, _dt.date) and not isinstance(key, _dt.datetime):
            raise KeyError(key)
        try:
            stamp = self._stamp(key)
        except (ValueError, TypeError):
            raise KeyError(key) from None
        return self._engine.find(self._count(stamp))

    def _count(self, stamp):
        unit = self.unit
        count = NAT if stamp is NaT else stamp._ns // PER[unit]
        return np.datetime64(count, unit) if isinstance(self._data, ndarray) else self._data._engine_key(stamp)

    def _engine_key(self, key):
        return self._count(self._stamp(key))

    def _span(self, text):
        """The first and last nanosecond of what a text names, its resolution in days or finer, or None."""
        from ..datetimes.parse import read_one
        from ..datetimes.zones import to_utc

        seconds, nanosecond, offset, resolution = read_one(text)
        start = seconds * SECOND + nanosecond
        if "q" in text.lower() and len(text.strip()) <= 7:
            import _kernel as K

            end, resolution = K.time_month_day(start // DAY, 2, "end") * DAY + DAY, 2
        elif resolution <= 2:
            import _kernel as K

            end = K.time_month_day(start // DAY, 11 if resolution == 1 else 0, "end") * DAY + DAY
        else:
            end = start + {4: DAY, 5: 3600 * SECOND, 6: 60 * SECOND, 7: SECOND, 8: 10**6, 9: 1000, 10: 1}[resolution]
        tz = self.tz
        if offset is not None:
            if tz is None:
                raise _Zoned("The index must be timezone aware when indexing with a date string with a UTC offset")
            return start - offset * SECOND, end - offset * SECOND, resolution
        if tz is not None:
            both = to_utc(np.array([start, end], dtype="int64").view("M8[ns]"), tz, True, "shift_forward").view("int64")
            start, end = int(both[0]), int(both[1])
        return start, end, resolution

    _CODES = {
        "year": 1,
        "month": 2,
        "day": 4,
        "hour": 5,
        "minute": 6,
        "second": 7,
        "millisecond": 8,
        "microsecond": 9,
        "nanosecond": 10,
    }

    def get_loc(self, key):
        """The position of a moment; of all moments in the span that a text names, or at a time of the day."""
        self._check_indexing_error(key)
        if isinstance(key, str):
            try:
                start, end, resolution = self._span(key)
            except _Zoned:
                raise KeyError(module("pandas.datetimes.timestamp").of(key)) from None
            except ValueError:
                raise KeyError(key) from None
            if resolution < self._CODES[self.resolution]:
                found = self._between(start, end - 1)
                if isinstance(found, slice):
                    if found.start == found.stop:
                        raise KeyError(key)
                    return found
                if not len(found):
                    raise KeyError(key)
                mask = np.zeros(len(self), dtype=bool)
                mask[found] = True
                return mask
        if isinstance(key, _dt.time):
            return self.indexer_at_time(key)
        if isinstance(key, _dt.timedelta):
            raise TypeError(f"Cannot index {type(self).__name__} with {type(key).__name__}")
        try:
            return Index.get_loc(self, key)
        except KeyError:
            raise KeyError(key) from None

    def _between(self, first, last):
        factor = PER[self.unit]
        return self._part_slice(-(-first // factor), last // factor)

    def get_slice_bound(self, label, side):
        """Where a slice from or to a moment, or the span that a text names, has its bound."""
        if side not in ("left", "right"):
            raise ValueError(f"Invalid value for side kwarg, must be either 'left' or 'right': {side}")
        counts = self.asi8
        factor = PER[self.unit]
        if isinstance(label, str):
            try:
                start, end, resolution = self._span(label)
            except _Zoned as error:
                raise ValueError(str(error)) from None
            except ValueError:
                raise TypeError(
                    f"cannot do slice indexing on {type(self).__name__} with these indexers [{label}] of type "
                    f"{type(label).__name__}"
                ) from None
            bound = start if side == "left" else end - 1
            stamp = None
        elif isinstance(label, (_dt.date, np.datetime64)):
            from ..datetimes.timestamp import of

            stamp = of(label)
            if (self.tz is None) != (stamp.tzinfo is None):
                raise TypeError("Cannot compare tz-naive and tz-aware datetime-like objects")
            bound = stamp._ns
        else:
            raise TypeError(
                f"cannot do slice indexing on {type(self).__name__} with these indexers [{label}] of type {type(label).__name__}")
        bound = -(-bound // factor) if side == "left" else bound // factor
        if self.is_monotonic_increasing or not len(self):
            return int(counts.searchsorted(bound, side=side))
        if self.is_monotonic_decreasing:
            return len(self) - int(counts[::-1].searchsorted(bound, side="right" if side == "left" else "left"))
        if stamp is None:
            from ..datetimes.timestamp import of

            stamp = of(np.datetime64(bound, self.unit))
            stamp = stamp if self.tz is None else stamp.tz_localize("UTC").tz_convert(self.tz)
        try:
            return Index.get_slice_bound(self, stamp, side)
        except KeyError as error:
            if not isinstance(error.args[0], str):
                raise
            raise KeyError(f"Cannot get {side} slice bound for non-unique label: {label!r}") from None

    def slice_indexer(self, start=None, end=None, step=None):
        """The positions between two moments, both included."""
        if isinstance(start, _dt.time) and isinstance(end, _dt.time):
            if step is not None and step != 1:
                raise ValueError("Must have step size of 1 with time slices")
            return self.indexer_between_time(start, end)
        if isinstance(start, _dt.time) or isinstance(end, _dt.time):
            raise KeyError("Cannot mix time and non-time slice keys")
        if all(bound is None or isinstance(bound, str) for bound in (start, end)) and not self.is_monotonic_increasing:
            # By value and not by place: what texts name need not be there as such.
            counts = self.asi8
            mask = np.ones(len(self), dtype=bool)
            exact = True
            factor = PER[self.unit]
            if start is not None:
                low = -(-self._span(start)[0] // factor)
                mask &= counts >= low
                exact &= bool((counts == low).any())
            if end is not None:
                high = (self._span(end)[1] - 1) // factor
                mask &= counts <= high
                exact &= bool((counts == high).any())
            if not exact:
                raise KeyError(
                    "Value based partial slicing on non-monotonic DatetimeIndexes with non-existing keys is not allowed."
                )
            found = mask.nonzero()[0][::step]
            return slice(None) if len(found) == len(self) else found
        return Index.slice_indexer(self, start, end, step)

    def indexer_at_time(self, time, asof=False):
        """The positions of a time of day."""
        if asof:
            raise NotImplementedError("'asof' argument is not supported")
        if isinstance(time, str):
            time = module("pandas.datetimes.timestamp").of(time).time()
        if time.tzinfo is not None:
            if self.tz is None:
                raise ValueError("Index must be timezone aware.")
            return (self.tz_convert(time.tzinfo)._time_counts() == _day_count(time)).nonzero()[0]
        return (self._time_counts() == _day_count(time)).nonzero()[0]

    def indexer_between_time(self, start_time, end_time, include_start=True, include_end=True):
        """The positions of times of day between two."""
        of = module("pandas.datetimes.timestamp").of
        if isinstance(start_time, str):
            start_time = of(start_time).time()
        if isinstance(end_time, str):
            end_time = of(end_time).time()
        for given in (start_time, end_time):
            if hasattr(given, "year"):
                raise ValueError(f"Cannot convert arg [{given!r}] to a time")
        first, last = _day_count(start_time), _day_count(end_time)
        counts = self._time_counts()
        after = counts >= first if include_start else counts > first
        before = counts <= last if include_end else counts < last
        return (after & before if first <= last else after | before).nonzero()[0]

    def _time_counts(self):
        from ..datetimes.accessor import wall

        return wall(self._data).view("int64") * PER[self.unit] % DAY

    def tz_localize(self, tz, ambiguous="raise", nonexistent="raise"):
        """The wall times in a zone."""
        from ..datetimes.accessor import localized

        found = localized(self._data, tz, ambiguous, nonexistent)
        kept = tz is None and self.tz is None or tz is not None and str(getattr(found.dtype, "tz", "")) == "UTC" or len(self) == 1
        freq = self._freq if kept else None
        return DatetimeIndex._make(found, self._name, freq)

    def tz_convert(self, tz):
        """The same moments in another zone."""
        from ..datetimes.accessor import converted

        return DatetimeIndex._make(converted(self._data, tz), self._name, self._freq)

    def to_period(self, freq=None):
        """The periods that the moments are in: of the index's own frequency, or of one that it seems to have."""
        from ..arrays.period import of_datetimes
        from ..generic.base import warn

        if self.tz is not None:
            warn("Converting to PeriodArray/Index representation will drop timezone information.", UserWarning)
        if freq is None:
            freq = self.freqstr or self.inferred_freq
            if freq is None:
                raise ValueError("You must pass a freq argument as current index has none.")
            freq = _period_name(freq)
        return index_of(of_datetimes(self._data, freq), self._name)

    def normalize(self):
        from ..datetimes.accessor import normalized

        return self._shallow(normalized(self._data))

    def snap(self, freq="S"):
        """The labels moved to the nearest ones of a frequency, of two as near to the later one."""
        offset = module("pandas.datetimes.offsets").to_offset(freq)
        moved = []
        for one in self.tolist():
            if one is not NaT and not offset.is_on_offset(one):
                before, after = offset.rollback(one), offset.rollforward(one)
                one = before if abs(one - before) < abs(after - one) else after
            moved.append(one)
        return DatetimeIndex(moved, name=self._name)

    def to_pydatetime(self):

        return module("pandas.datetimes.accessor").pydatetimes(self._data)

    def to_julian_date(self):
        return Index([one.to_julian_date() for one in self.tolist()], dtype="float64", name=self._name)

    def strftime(self, date_format):
        from ..datetimes.accessor import formatted

        return Index._make(formatted(self._data, date_format), self._name)

    def day_name(self, locale=None):
        return self.strftime("%A")

    def month_name(self, locale=None):
        return self.strftime("%B")

    def isocalendar(self):
        from ..datetimes.accessor import isocalendar

        return isocalendar(self._data, self)

    @property
    def date(self):
        from ..datetimes.accessor import dates

        return dates(self._data)

    @property
    def time(self):
        from ..datetimes.accessor import times

        return times(self._data)

    @property
    def timetz(self):
        from ..datetimes.accessor import times

        return times(self._data, True)

    @property
    def is_normalized(self):
        return not bool(self._time_counts().any())


def _period_name(freq):
    """The frequency of periods that goes with one of moments: the month for its first day, say."""
    head, dash, anchor = freq.lstrip("0123456789").partition("-")
    number = freq[:len(freq) - len(freq.lstrip("0123456789"))]
    known = {
        "MS": "M",
        "BMS": "M",
        "ME": "M",
        "BME": "M",
        "QS": "Q",
        "QE": "Q",
        "BQS": "Q",
        "BQE": "Q",
        "YS": "Y",
        "YE": "Y",
        "BYS": "Y",
        "BYE": "Y",
    }.get(head)
    if known is None:
        return freq
    if head.endswith("S") and dash:
        # A year or quarter that begins with a month ends with the one before.
        from ..datetimes.offsets import MONTHS

        anchor = MONTHS[(MONTHS.index(anchor) + (11 if known == "Y" else 2)) % 12]
        anchor = "DEC" if known == "Q" and MONTHS.index(anchor) % 3 == 2 else anchor
    return number + known + dash + anchor


def _day_count(time):
    return ((time.hour * 60 + time.minute) * 60 + time.second) * SECOND + time.microsecond * 1000


def _part(name, field, truth):
    def part(self):
        from ..datetimes.accessor import field as field_of

        if truth and self._freq is not None and field != "is_leap_year":
            return module("pandas.datetimes.boundaries").boundaries(self._data, field, self._freq)
        found = field_of(self._data, field)
        return found if truth else Index._make(found, self._name)

    return property(part)


def _install():
    from ..datetimes.accessor import FIELDS, FLAGS

    for name, field in FIELDS.items():
        setattr(DatetimeIndex, name, _part(name, field, False))
    for name in FLAGS:
        setattr(DatetimeIndex, name, _part(name, name, True))


_install()

claim(DatetimeIndex, "DatetimeArray day_name month_name normalize to_period to_pydatetime; Index get_slice_bound")
