"""Moments to the nanosecond."""

import datetime as _dt
import operator
from itertools import repeat

import _kernel as K
import numpy as np

from .._lazy import claim, module
from .moment_parts import EPOCH_DAY, Moment, before, plain
from .nat import NaT
from .units import DAY, LEAST, MOST, NAMES, NAT, ORDER, PER, SECOND, finer, unit_of
from .zones import UTC, zone

# The moments that datetime knows.
_FIRST, _END = -62_135_596_800 * SECOND, 253_402_300_800 * SECOND
_SEPARATED = {"T": "%Y-%m-%dT%H:%M:%S", " ": "%Y-%m-%d %H:%M:%S"}
_MISSING = ("nat", "nan", "", "none", "<na>")
_absent = object()
_blank = object.__new__


class Timestamp(Moment):
    """A moment, with or without a time zone."""

    __module__ = "pandas._libs.tslibs.timestamps"
    __array_priority__ = 100

    def __new__(cls, ts_input=_absent, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None,
                tzinfo=None, *, nanosecond=None, tz=None, unit=None, fold=None):
        if fold is not None:
            _check_fold(ts_input, fold)
        if tzinfo is not None:
            tz = _zone_of_both(ts_input, tz, tzinfo)
        if ts_input is _absent or isinstance(ts_input, (int, np.integer)) and unit is None and isinstance(year, int):
            parts = (year, month, day, hour, minute, second, microsecond)
            if ts_input is not _absent:
                parts = (ts_input, year, month, day, hour, minute, second)
                if isinstance(microsecond, int):
                    parts = parts[:6] + (microsecond,) if second is None else (*parts, microsecond)
                if month is None:
                    raise TypeError("'NoneType' object cannot be interpreted as an integer")
            return _of_parts(parts, nanosecond, zone(tz), fold)
        if year is not None and isinstance(ts_input, str) or type(ts_input) is str and not (
            month is day is hour is minute is second is microsecond is nanosecond is None
        ):
            raise ValueError("Cannot pass a date attribute keyword argument when passing a date string; 'tz' is keyword-only")
        if tz is not None:
            tz = zone(tz)
            if tzinfo is None and isinstance(ts_input, _dt.datetime) and ts_input.tzinfo is not None:
                raise _two_zones()
        if fold is not None and isinstance(ts_input, _dt.datetime):
            ts_input = ts_input.replace(fold=fold)
        return of(ts_input, tz, unit)

    # What it is.

    @property
    def value(self):
        if self._unit != "ns" and not LEAST <= self._ns <= MOST:
            raise OverflowError(
                "Cannot convert Timestamp to nanoseconds without overflow. Use `.asm8.view('i8')` to cast represent Timestamp in "
                f"its own unit (here, {self._unit})."
            )
        return self._ns

    @property
    def _value(self):
        return self._ns // PER[self._unit]

    @property
    def unit(self):
        return self._unit

    @property
    def tz(self):
        return self._shown_zone()

    def _shown_zone(self):
        zone_ = self._tzinfo
        return zone_._at(self._ns) if hasattr(zone_, "_at") else zone_

    @tz.setter
    def tz(self, value):
        raise AttributeError("Cannot directly set timezone. Use tz_localize() or tz_convert() as appropriate")

    @property
    def asm8(self):
        return np.datetime64(self._value, self._unit)

    def to_datetime64(self):
        return self.asm8

    def to_numpy(self, dtype=None, copy=False):
        if dtype is not None or copy:
            raise ValueError("Timestamp.to_numpy dtype and copy arguments are ignored.")
        return self.asm8

    def timetz(self):
        return self.time().replace(tzinfo=self._shown_zone())

    def to_pydatetime(self, warn=True):
        if warn and self._ns % 1000:
            from ..generic.base import warn as issue

            issue("Discarding nonzero nanoseconds in conversion.", UserWarning)
        return plain(self._wall, self._shown_zone(), self._fold)

    def _field(self, name):
        return K.time_field_of(self._wall // 1000, 9, name)

    def day_name(self, locale=None):
        return ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[self.weekday()]

    def month_name(self, locale=None):
        return ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
                "December")[self.month - 1]

    @property
    def dayofweek(self):
        return self.weekday()

    day_of_week = dayofweek

    def timestamp(self):
        return round(self._ns / 1e9, 6)

    def to_julian_date(self):
        hours = self.hour + self.minute / 60 + self.second / 3600 + self.microsecond / 3600 / 1e6 + self.nanosecond / 3600 / 1e9
        return np.float64((self._wall // DAY + 2440587.5) + hours / 24)

    def isoformat(self, sep="T", timespec="auto"):
        if self._tzinfo is None and timespec == "auto" and sep in _SEPARATED and LEAST <= self._ns <= MOST:
            rest = self._ns % SECOND
            text = K.time_format_one(self._ns, 10, _SEPARATED[sep], "", "")
            return text if not rest else f"{text}.{rest:09}" if rest % 1000 else f"{text}.{rest // 1000:06}"
        base = "auto" if timespec in ("auto", "nanoseconds") else timespec
        if timespec == "nanoseconds" or timespec == "auto" and self._ns % 1000:
            base = "microseconds"
        text = _dt.datetime.isoformat(self, sep, base)
        if timespec == "nanoseconds" or timespec == "auto" and self._ns % 1000:
            text = f"{text[:26]}{self._ns % 1000:03}{text[26:]}"
        return text if text[0] != "0" else text.lstrip("0")

    def __str__(self):
        return self.isoformat(" ")

    @property
    def _date_repr(self):
        return str(self) if self._wall % DAY or self.tzinfo is not None else self.strftime("%Y-%m-%d")

    def __repr__(self):
        text = self.isoformat(" ")
        if self.tzinfo is None:
            return f"Timestamp('{text}')"
        if text[-3:-2] == ":" and text[-6:-5] in ("+", "-"):
            text = text[:-3] + text[-2:]
        return f"Timestamp('{text}', tz='{self.tzinfo}')"

    def __format__(self, spec):
        return self.strftime(spec) if spec else str(self)

    def strftime(self, format):
        if self._tzinfo is None and LEAST <= self._ns <= MOST:
            return K.time_format_one(self._ns, 10, format, "", "")
        shift = self.utcoffset()
        offset = ""
        if shift is not None:
            minutes = (shift.days * 86400 + shift.seconds) // 60
            offset = f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"
        return K.time_format_one(self._wall // 1000, 9, format, offset, self.tzname() or "") if self._ns % 1000 == 0 else (
            K.time_format_one(self._wall, 10, format, offset, self.tzname() or "")
        )

    def __hash__(self):
        # That of the standard library's datetime of the same moment; see _sandframe.dates.
        ns = self._ns
        return hash(ns) if ns % 1000 else hash(ns // 1000)

    def __reduce__(self):
        return make, (self._ns, self._unit, self.tzinfo)

    def __reduce_ex__(self, protocol):
        # A datetime has one of its own.
        return self.__reduce__()

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    # Other ones from it.

    @classmethod
    def now(cls, tz=None):
        import time

        made = time.time_ns() // 1000 * 1000
        return make(made, "us", None if tz is None else zone(tz))

    today = now

    @classmethod
    def utcnow(cls):
        return cls.now(UTC)

    @classmethod
    def fromtimestamp(cls, ts, tz=None):
        return make(int(round(ts * 1_000_000)) * 1000, "us", zone(tz))

    @classmethod
    def utcfromtimestamp(cls, ts):
        return cls.fromtimestamp(ts, UTC)

    @classmethod
    def fromordinal(cls, ordinal, tz=None):
        return localized((ordinal - EPOCH_DAY) * DAY, "us", zone(tz))

    @classmethod
    def combine(cls, date, time):
        return cls(_dt.datetime.combine(date, time))

    @classmethod
    def strptime(cls, date_string, format):
        raise NotImplementedError("Timestamp.strptime() is not implemented. Use to_datetime() to parse date strings.")

    def as_unit(self, unit, round_ok=True):
        """The same moment under another unit."""
        if unit not in ORDER:
            raise no_resolution(unit)
        if not round_ok and self._ns % PER[unit]:
            raise ValueError("Cannot losslessly convert units")
        if unit == "ns" and not LEAST <= self._ns <= MOST:
            raise _uncast(self)
        return make(self._ns // PER[unit] * PER[unit], unit, self.tzinfo)

    def replace(self, year=None, month=None, day=None, hour=None, minute=None, second=None, microsecond=None, nanosecond=None,
                tzinfo=_absent, fold=None):
        """The moment with some parts other."""
        given = (year, month, day, hour, minute, second, microsecond)
        names = ("year", "month", "day", "hour", "minute", "second", "microsecond", "nanosecond")
        for name, one in zip(names, (*given, nanosecond)):
            if one is not None and not isinstance(one, (int, np.integer)):
                raise ValueError(f"value must be an integer, received {type(one)} for {name}")
        if tzinfo is not _absent and tzinfo is not None and not isinstance(tzinfo, _dt.tzinfo):
            raise TypeError(f"Cannot convert {type(tzinfo).__name__} to datetime.tzinfo")
        have = (self.year, self.month, self.day, self.hour, self.minute, self.second, self.microsecond)
        parts = [old if new is None else new for new, old in zip(given, have)]
        tz = self.tzinfo if tzinfo is _absent else zone(tzinfo)
        made = _of_parts(parts, self._ns % 1000 if nanosecond is None else nanosecond, tz, self.fold if fold is None else fold)
        made = make(made._ns, self._unit, tz)
        if fold:
            made._fold = fold
        return made

    def normalize(self):
        wall = self._wall
        return localized(wall - wall % DAY, self._unit, self.tzinfo)

    def _rounded(self, freq, mode, ambiguous, nonexistent):
        from .offsets import fixed_step
        from .timedelta import rounded

        wall = rounded(self._wall, fixed_step(freq), mode)
        return localized(wall, self._unit, self.tzinfo, ambiguous, nonexistent)

    def round(self, freq, ambiguous="raise", nonexistent="raise"):
        return self._rounded(freq, "round", ambiguous, nonexistent)

    def floor(self, freq, ambiguous="raise", nonexistent="raise"):
        return self._rounded(freq, "floor", ambiguous, nonexistent)

    def ceil(self, freq, ambiguous="raise", nonexistent="raise"):
        return self._rounded(freq, "ceil", ambiguous, nonexistent)

    def tz_localize(self, tz, ambiguous="raise", nonexistent="raise"):
        """The wall time in a zone."""
        if not isinstance(ambiguous, (bool, np.bool_)) and ambiguous not in ("NaT", "raise"):
            raise ValueError("'ambiguous' parameter must be one of: True, False, 'NaT', 'raise' (default)")
        if tz is None:
            return make(self._wall, self._unit)
        if self.tzinfo is not None:
            raise TypeError("Cannot localize tz-aware Timestamp, use tz_convert for conversions")
        return localized(self._ns, self._unit, zone(tz), ambiguous, nonexistent)

    def tz_convert(self, tz):
        """The same moment in another zone."""
        if self.tzinfo is None:
            raise TypeError("Cannot convert tz-naive Timestamp, use tz_localize to localize")
        return make(self._ns, self._unit, zone(tz))

    def astimezone(self, tz=None):
        return self.tz_convert(tz)

    def to_period(self, freq=None):
        from .period import Period

        if self.tzinfo is not None:
            from ..generic.base import warn

            warn("Converting to Period representation will drop timezone information.", UserWarning)
        return Period(self, freq=freq)

    # Computing.

    def __add__(self, other):
        if other is NaT:
            return NaT
        if LEAST <= self._ns <= MOST:
            if type(other) is _dt.timedelta:
                ns = self._ns + ((other._days * 86400 + other._seconds) * 1_000_000 + other._microseconds) * 1000
                return bounded(ns, "ns" if self._unit == "ns" else "us", self._tzinfo)
            if type(other) is module("pandas.datetimes.timedelta").Timedelta:
                unit = self._unit if other._unit == self._unit else finer(self._unit, other._unit)
                return bounded(self._ns + other._ns, unit, self._tzinfo)
        if getattr(other, "ndim", 0):
            return _on_array(self, other, "add")
        if isinstance(other, (int, np.integer)) and not isinstance(other, np.timedelta64):
            raise TypeError(
                "Addition/subtraction of integers and integer-arrays with Timestamp is no longer supported.  "
                "Instead of adding/subtracting `n`, use `n * obj.freq`"
            )
        if hasattr(other, "_sandframe_offset"):
            return other._apply(self)
        if not isinstance(other, (_dt.timedelta, np.timedelta64)):
            return NotImplemented
        from .timedelta import count_of

        count, unit = count_of(other)
        if count == NAT:
            return NaT
        if finer(self._unit, unit) == "ns" and not LEAST <= self._ns <= MOST:
            raise _uncast(self)
        return bounded(self._ns + count, finer(self._unit, unit), self.tzinfo)

    __radd__ = __add__

    def __sub__(self, other):
        if other is NaT:
            return NaT
        if type(other) is Timestamp or type(other) is _dt.datetime:
            return _difference(self, other if type(other) is Timestamp else of(other))
        if getattr(other, "ndim", 0):
            return _on_array(self, other, "sub")
        if isinstance(other, (int, np.integer)) and not isinstance(other, np.timedelta64):
            return self + other
        if isinstance(other, (_dt.timedelta, np.timedelta64)) or hasattr(other, "_sandframe_offset"):
            return self + -other
        if not isinstance(other, (_dt.datetime, np.datetime64)):
            return NotImplemented
        return _difference(self, of(other))

    def __rsub__(self, other):
        if other is NaT:
            return NaT
        if getattr(other, "ndim", 0):
            return _on_array(self, other, "rsub")
        if type(other) is _dt.date:
            # A date would take the moment for one of its own kind.
            raise TypeError(f"unsupported operand type(s) for -: 'datetime.date' and '{type(self).__name__}'")
        if not isinstance(other, (_dt.datetime, np.datetime64)):
            return NotImplemented
        return _difference(of(other), self)

    def _compare(self, other, name):
        given = other
        if isinstance(other, Timestamp):
            pass
        elif other is NaT:
            return name == "ne"
        elif isinstance(other, (_dt.datetime, np.datetime64)):
            other = of(other)
            if other is NaT:
                return name == "ne"
        elif getattr(other, "ndim", 0):
            if not isinstance(other, np.ndarray):
                return NotImplemented
            from .arithmetic import compare

            if other.dtype.kind == "M" and self.tzinfo is not None and name not in ("eq", "ne"):
                raise TypeError("Cannot compare tz-naive and tz-aware timestamps")
            return compare(other, self, {"lt": "gt", "gt": "lt", "le": "ge", "ge": "le"}.get(name, name))
        elif isinstance(other, _dt.date):
            if name in ("eq", "ne"):
                return name == "ne"
            raise TypeError(
                "Cannot compare Timestamp with datetime.date. Use ts == pd.Timestamp(date) or ts.date() == date instead."
            )
        else:
            return NotImplemented
        if (self.tzinfo is None) != (other.tzinfo is None):
            if name in ("eq", "ne"):
                return name == "ne"
            raise TypeError(
                "Cannot compare tz-naive and tz-aware timestamps"
                if type(given) is not _dt.datetime
                else "can't compare offset-naive and offset-aware datetimes"
            )
        return getattr(operator, name)(self._ns, other._ns)

    def __eq__(self, other):
        if type(other) is Timestamp and other._tzinfo is self._tzinfo:
            return self._ns == other._ns
        return self._compare(other, "eq")

    def __ne__(self, other):
        if type(other) is Timestamp and other._tzinfo is self._tzinfo:
            return self._ns != other._ns
        return self._compare(other, "ne")

    def __lt__(self, other):
        if type(other) is Timestamp and other._tzinfo is self._tzinfo:
            return self._ns < other._ns
        return self._compare(other, "lt")

    def __le__(self, other):
        if type(other) is Timestamp and other._tzinfo is self._tzinfo:
            return self._ns <= other._ns
        return self._compare(other, "le")

    def __gt__(self, other):
        if type(other) is Timestamp and other._tzinfo is self._tzinfo:
            return self._ns > other._ns
        return self._compare(other, "gt")

    def __ge__(self, other):
        if type(other) is Timestamp and other._tzinfo is self._tzinfo:
            return self._ns >= other._ns
        return self._compare(other, "ge")


def no_resolution(unit):
    """The error for a unit that moments cannot be held in, or that there is none of."""
    if unit in PER or unit in ("Y", "M", "ps", "fs", "as"):
        return NotImplementedError("Only resolutions 's', 'ms', 'us', 'ns' are supported.")
    return TypeError(f'Invalid datetime unit in metadata string "[{unit}]"')


def _check_fold(given, fold):
    """Raises unless a fold is one, and what it is given with leaves open which of two moments is meant."""
    if fold not in (0, 1):
        raise ValueError("Valid values for the fold argument are None, 0, or 1.")
    if given is not _absent and (not isinstance(given, _dt.datetime) or given.tzinfo is not None):
        raise ValueError(
            "Cannot pass fold with possibly unambiguous input: int, float, numpy.datetime64, str, or timezone-aware datetime-like. "
            "Pass naive datetime-like or build Timestamp from components."
        )


def _zone_of_both(given, tz, tzinfo):
    """The zone that is given by either name."""
    if not isinstance(tzinfo, _dt.tzinfo):
        raise TypeError(f"Argument 'tzinfo' has incorrect type (expected datetime.tzinfo, got {type(tzinfo).__name__})")
    if tz is not None:
        raise ValueError("Can provide at most one of tz, tzinfo")
    if isinstance(given, _dt.datetime) and given.tzinfo is not None:
        raise _two_zones()
    return tzinfo


def _two_zones():
    return ValueError("Cannot pass a datetime or Timestamp with tzinfo with the tz parameter. Use tz_convert instead.")


def _field(name, field, kind=int):
    return property(lambda self: kind(self._field(field)))


for _name, _part in {
    "dayofyear": "dayofyear", "day_of_year": "dayofyear", "quarter": "quarter", "days_in_month": "days_in_month",
    "daysinmonth": "days_in_month", "week": "iso_week", "weekofyear": "iso_week",
}.items():
    setattr(Timestamp, _name, _field(_name, _part))
for _name in (
    "is_month_start", "is_month_end", "is_quarter_start", "is_quarter_end", "is_year_start", "is_year_end", "is_leap_year",
):
    setattr(Timestamp, _name, _field(_name, _name, bool))
del _name, _part


def _on_array(self, other, name):
    if not isinstance(other, np.ndarray):
        return NotImplemented
    if other.dtype.kind in "iu":
        raise TypeError(
            "Addition/subtraction of integers and integer-arrays with Timestamp is no longer supported.  Instead of "
            "adding/subtracting `n`, use `n * obj.freq`"
        )
    if other.dtype.kind == "m" and self._tzinfo is not None and name != "rsub":
        from .._ops import on_objects
        from .inference import boxed_array

        spans = other if np.datetime_data(other.dtype)[0] in ORDER else other.astype("m8[s]")
        return on_objects(self, boxed_array(spans), name)
    from .arithmetic import arithmetic

    return arithmetic(other, self, name[1:]) if name[0] == "r" else arithmetic(self, other, name)


def _difference(left, right):
    if right is NaT:
        return NaT
    if (left._tzinfo is None) != (right._tzinfo is None):
        raise TypeError("Cannot subtract tz-naive and tz-aware datetime-like objects.")
    ns, unit = left._ns - right._ns, left._unit
    if unit != right._unit:
        unit = finer(unit, right._unit)
    if unit == "ns" and not LEAST <= ns <= MOST:
        from ..errors import OutOfBoundsDatetime

        raise OutOfBoundsDatetime(
            "Result is too large for pandas.Timedelta. Convert inputs to datetime.datetime with 'Timestamp.to_pydatetime()' before "
            "subtracting."
        )
    return module("pandas.datetimes.timedelta").make(ns, unit)


def out_of_bounds(text, colon=":"):
    from ..errors import OutOfBoundsDatetime

    return OutOfBoundsDatetime(f"Out of bounds nanosecond timestamp{colon} {text}")


def _uncast(stamp):
    from ..errors import OutOfBoundsDatetime

    return OutOfBoundsDatetime(f"Cannot cast {stamp} to unit='ns' without overflow.")


def bounded(ns, unit, tz):
    if unit == "ns" and not LEAST <= ns <= MOST:
        raise out_of_bounds(ns)
    return make(ns, unit, tz)


def make(ns, unit="ns", tz=None):
    """The Timestamp of nanoseconds since 1970 in UTC."""
    self = _blank(Timestamp)
    self._ns = ns
    if unit != "ns":
        self._unit = unit
        _check_year(ns)
    if tz is not None:
        self._tzinfo = tz
    return self


def _check_year(ns):
    if not _FIRST <= ns < _END:
        _dt.date.fromordinal(ns // DAY + EPOCH_DAY)


def make_all(values, tz=None):
    """The Timestamps of an array of moments in UTC."""
    unit = unit_of(values.dtype)
    counts = values.view("int64").tolist()
    if not counts:
        return []
    least = min(counts)
    absent = [at for at, count in enumerate(counts) if count == NAT] if least == NAT else ()
    if unit != "ns":
        factor = PER[unit]
        counts = [count * factor for count in counts]
        present = [count for count in counts if count != NAT * factor] if absent else counts
        if present:
            _check_year(min(present))
            _check_year(max(present))
    # Object by object in the interpreter's own loops; a function called for each takes twice as long.
    made = list(map(_blank, repeat(Timestamp, len(counts))))
    for one, one._ns in zip(made, counts):
        pass
    if unit != "ns":
        for one in made:
            one._unit = unit
    if tz is not None:
        for one in made:
            one._tzinfo = tz
    for at in absent:
        made[at] = NaT
    return made


def localized(wall, unit, tz, ambiguous="raise", nonexistent="raise"):
    """The Timestamp of a wall time in a zone."""
    if tz is None or tz is UTC:
        return make(wall, unit, tz)
    from .zones import Zone, fixed_ns, to_utc

    if not isinstance(tz, Zone):
        return make(wall - fixed_ns(tz), unit, tz)
    found = to_utc(np.array([wall], dtype="i8").view("M8[ns]"), tz, ambiguous, nonexistent).view("i8")[0]
    # The last moment before a gap is the last of its unit.
    return NaT if found == NAT else make(int(found) // PER[unit] * PER[unit], unit, tz)


def _of_parts(parts, nanosecond, tz, fold):
    names = ("year", "month", "day")
    for name, value in zip(names, parts):
        if value is None:
            raise TypeError(
                "function missing required argument '" + name + f"' (pos {names.index(name) + 1})" if name != "year" else
                "function missing required argument 'year' (pos 1)"
            )
    try:
        made = _dt.datetime(*(0 if part is None else int(part) for part in parts))
    except ValueError as error:
        text = error.args[0][0] if isinstance(error.args[0], tuple) else str(error.args[0])
        raise ValueError("day is out of range for month" if text.startswith("day must be in") else text) from None
    if nanosecond is not None and not 0 <= nanosecond <= 999:
        raise ValueError("nanosecond must be in 0..999")
    wall = wall_of(made) + (nanosecond or 0)
    unit = "ns" if nanosecond else "us"
    return localized(wall, unit, tz, fold == 0 if fold is not None else "raise") if tz is not None else make(wall, unit)


def wall_of(value):
    """The nanoseconds since 1970 of a datetime's own date and time."""
    days = before.get(value._year * 12 + value._month)
    if days is None:
        days = before[value._year * 12 + value._month] = _dt.date(value._year, value._month, 1).toordinal() - EPOCH_DAY - 1
    seconds = (days + value._day) * 86400 + value._hour * 3600 + value._minute * 60 + value._second
    return (seconds * 1_000_000 + value._microsecond) * 1000


def of(value, tz=None, unit=None, fold=0):
    """The Timestamp, or NaT, of what stands for a moment."""
    if type(value) is _dt.datetime and tz is None and value._tzinfo is None:
        return make(wall_of(value), "us")
    if isinstance(value, Timestamp):
        if tz is None:
            return value
        return value.tz_convert(tz) if value.tzinfo is not None else value.tz_localize(tz)
    if isinstance(value, str):
        return _of_text(value, tz)
    if value is None or value is NaT:
        return NaT
    if isinstance(value, _dt.datetime):
        wall = wall_of(value)
        if value.tzinfo is not None:
            own = zone(value.tzinfo)
            shift = value.utcoffset()
            ns = wall - ((shift.days * 86400 + shift.seconds) * 1_000_000 + shift.microseconds) * 1000
            return make(ns, "us", own if tz is None else tz)
        return make(wall, "us") if tz is None else localized(wall, "us", tz, not value.fold)
    if isinstance(value, _dt.date):
        return localized((value.toordinal() - EPOCH_DAY) * DAY, "s", tz)
    if isinstance(value, np.datetime64):
        if np.isnat(value):
            return NaT
        name = np.datetime_data(value.dtype)[0]
        if name not in ORDER:
            value, name = value.astype("M8[s]"), "s"
        ns = value._v * PER[name]
        if name == "ns" or _FIRST <= ns < _END:
            return localized(ns, name, tz)
        raise out_of_bounds(str(value))
    if isinstance(value, (bool, np.bool_)):
        raise TypeError("Cannot convert input [" + f"{value}] of type {type(value)} to Timestamp")
    if isinstance(value, (int, np.integer, float, np.floating)):
        return _of_number(value, tz, unit)
    if getattr(value, "_typ", None) == "period":
        raise ValueError("Cannot convert Period to Timestamp unambiguously. Use to_timestamp")
    if value is module_na():
        return NaT
    raise TypeError(f"Cannot convert input [{value}] of type {type(value)} to Timestamp")


def module_na():
    from .._na import NA

    return NA


def _of_number(value, tz, unit):
    """The Timestamp of a number of a unit since 1970."""
    if value != value or value == NAT:
        return NaT
    if unit is None or unit == "ns" and isinstance(value, int):
        if isinstance(value, (int, np.integer)):
            if not LEAST <= value <= MOST:
                raise out_of_bounds(value, "")
            return make(int(value), "ns", tz)
        unit = "ns"
    elif not isinstance(unit, str):
        raise TypeError(f"Expected unicode, got {type(unit).__name__}")
    if isinstance(value, (int, np.integer)) and not LEAST <= value <= MOST:
        raise out_of_bounds(value, "")
    ns, resolution = module("pandas.datetimes.unit_counts").count_of(value, unit)
    if not LEAST <= ns <= MOST and (resolution == "ns" or not _FIRST <= ns < _END):
        from ..errors import OutOfBoundsDatetime

        raise OutOfBoundsDatetime(f"cannot convert input {value} with the unit '{unit}'")
    return make(ns, resolution, tz)


def _of_text(text, tz):
    stripped = text.strip()
    if stripped.lower() in _MISSING:
        return NaT
    if text in ("now", "today"):
        return Timestamp.now(tz)
    from .parse import read_one

    seconds, nanosecond, offset, resolution = read_one(text)
    unit = NAMES[resolution]
    wall = seconds * SECOND + nanosecond
    if unit == "ns" and not LEAST <= wall <= MOST:
        raise out_of_bounds(make(wall // SECOND * SECOND, "s"))
    if offset is None:
        return localized(wall, unit, tz)
    from .zones import fixed

    return make(wall - offset * SECOND, unit, fixed(offset) if tz is None else tz)


Timestamp.min = make(-(2**63) + 1, "ns")
Timestamp.max = make(2**63 - 1, "ns")


class _Resolution:
    """The least step of Timestamp, made at its first use."""

    def __get__(self, instance, owner):
        from .timedelta import make as duration

        Timestamp.resolution = duration(1)
        return Timestamp.resolution


Timestamp.resolution = _Resolution()

claim(
    Timestamp,
    """- __new__ as_unit astimezone=tz_convert ceil combine day_name floor fromordinal fromtimestamp isoformat month_name normalize
    now replace round strftime strptime timestamp timetz to_datetime64 to_julian_date to_numpy to_period to_pydatetime today
    tz_convert tz_localize utcfromtimestamp utcnow""",
)
