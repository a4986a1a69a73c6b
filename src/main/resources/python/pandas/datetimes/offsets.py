"""Steps of the calendar."""

import datetime as _dt

import _kernel as K
import numpy as np
from numpy import ndarray

from .._lazy import module
from .nat import NaT
from .units import DAY, HOUR, MINUTE, NAT, PER, SECOND, unit_of

_MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
_WEEKDAYS = "MON TUE WED THU FRI SAT SUN".split()


class BaseOffset:
    """A step of the calendar, n times."""

    __module__ = "pandas._libs.tslibs.offsets"
    _sandframe_offset = True
    __array_priority__ = 1000
    _prefix = ""
    _shown = ()

    def __init__(self, n=1, normalize=False):
        if isinstance(n, (float, np.floating)) and n == int(n):
            pass
        if not isinstance(n, (int, float, np.integer)):
            raise TypeError(f"`n` argument must be an integer, got {type(n)}")
        if int(n) != n:
            raise ValueError(f"`n` argument must be an integer, got {n}")
        self.n = int(n)
        self.normalize = bool(normalize)

    def _with(self, n):
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__)
        made.n = n
        return made

    @property
    def base(self):
        return self._with(1)

    @property
    def kwds(self):
        return {name: getattr(self, name) for name in self._shown}

    @property
    def name(self):
        return self.rule_code

    @property
    def rule_code(self):
        return self._prefix

    @property
    def freqstr(self):
        code = self.rule_code
        return code if self.n == 1 else f"{self.n}{code}"

    @property
    def nanos(self):
        raise ValueError(f"{self!r} is a non-fixed frequency")

    def _fixed_ns(self):
        return None

    def __repr__(self):
        name = type(self).__name__
        shown = ", ".join(f"{key}={getattr(self, key)}" for key in self._shown if getattr(self, key) is not None)
        text = name if self.n == 1 else f"{self.n} * {name}{'s' if abs(self.n) != 1 else ''}"
        return f"<{text}: {shown}>" if shown else f"<{text}>"

    def _key(self):
        return (type(self).__name__, self.n, self.normalize, *(getattr(self, key) for key in self._shown))

    def __eq__(self, other):
        if isinstance(other, str):
            try:
                other = to_offset(other)
            except ValueError:
                return False
        return isinstance(other, BaseOffset) and self._key() == other._key()

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash(self._key())

    def __neg__(self):
        return self._with(-self.n)

    def __mul__(self, other):
        if isinstance(other, (int, np.integer)):
            return self._with(self.n * int(other))
        return NotImplemented

    __rmul__ = __mul__

    def __add__(self, other):
        if getattr(other, "ndim", 0):
            return NotImplemented if not isinstance(other, ndarray) else self._apply_array(other)
        if other is NaT:
            return NaT
        if isinstance(other, BaseOffset):
            if type(self) is type(other) and self.kwds == other.kwds:
                return self._with(self.n + other.n)
            return NotImplemented
        if isinstance(other, _dt.timedelta):
            raise TypeError(
                f"unsupported operand type(s) for +: '{type(self).__name__}' and '{type(other).__name__}'")
        if isinstance(other, (_dt.date, np.datetime64)):
            from .timestamp import Timestamp

            return self._apply(Timestamp(other))
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if isinstance(other, _dt.datetime):
            raise TypeError("Cannot subtract datetime from offset.")
        if isinstance(other, BaseOffset) and type(self) is type(other):
            return self._with(self.n - other.n)
        return NotImplemented

    def __rsub__(self, other):
        return (-self).__radd__(other)

    def _day(self, day):
        """The day that this step leads to from a day."""
        raise NotImplementedError(f"{type(self).__name__} is not implemented in Sandframe")

    def _apply(self, stamp):
        from .timestamp import _localized

        wall = stamp._wall
        moved = self._day(wall // DAY) * DAY + (0 if self.normalize else wall % DAY)
        return _localized(moved, stamp._unit, stamp.tzinfo)

    def _apply_array(self, values):
        from .accessor import rewalled, wall

        plain = wall(values)
        per = DAY // PER[unit_of(plain.dtype)]
        counts = plain.view("int64")
        days = counts // per
        distinct, places = np.unique(days, return_inverse=True)
        absent = counts == NAT
        moved = np.array([self._day(day) if abs(day) < 10**7 else day for day in distinct.tolist()], dtype="int64")
        result = moved[places] * per + (0 if self.normalize else counts % per)
        result[absent] = NAT
        return rewalled(values, result.view(plain.dtype))

    def _on(self, day):
        return self.base._day(self.base.__neg__()._day(day)) == day if self._prefix else True

    def is_on_offset(self, dt):
        from .timestamp import of

        return self._on(of(dt)._wall // DAY)

    def rollforward(self, dt):
        from .timestamp import of

        dt = of(dt)
        return dt if self.is_on_offset(dt) else self._with(1)._apply(dt)

    def rollback(self, dt):
        from .timestamp import of

        dt = of(dt)
        return dt if self.is_on_offset(dt) else self._with(-1)._apply(dt)

    def is_anchored(self):
        return self.n == 1 and bool(self._shown)

    def copy(self):
        return self._with(self.n)


class Tick(BaseOffset):
    """A step of fixed length."""

    _step = 1

    @property
    def nanos(self):
        return self.n * self._step

    @property
    def delta(self):
        from .timedelta import make

        return make(self.nanos)

    def _fixed_ns(self):
        return self.nanos

    def _apply(self, stamp):
        from .timestamp import _bounded

        return _bounded(stamp._ns + self.nanos, stamp._unit, stamp.tzinfo)

    def _apply_array(self, values):
        from .timedelta import make

        return values + make(self.nanos)

    def is_on_offset(self, dt):
        return True

    def __eq__(self, other):
        if isinstance(other, str):
            try:
                other = to_offset(other)
            except ValueError:
                return False
        if isinstance(other, _dt.timedelta):
            from .timedelta import count_of

            return count_of(other)[0] == self.nanos
        return isinstance(other, Tick) and self.nanos == other.nanos

    def __hash__(self):
        from .timedelta import make

        return hash(make(self.nanos))

    def __lt__(self, other):
        return self.nanos < _nanos(other)

    def __le__(self, other):
        return self.nanos <= _nanos(other)

    def __gt__(self, other):
        return self.nanos > _nanos(other)

    def __ge__(self, other):
        return self.nanos >= _nanos(other)

    def __add__(self, other):
        if isinstance(other, Tick):
            return self._with(self.n + other.n) if type(self) is type(other) else tick_of(self.nanos + other.nanos)
        if isinstance(other, _dt.timedelta):
            return self.delta + other
        return BaseOffset.__add__(self, other)

    __radd__ = __add__

    def __truediv__(self, other):
        return self.delta / other

    def __mul__(self, other):
        if isinstance(other, float):
            return tick_of(int(self.nanos * other))
        return BaseOffset.__mul__(self, other)

    __rmul__ = __mul__


def _nanos(value):
    from .timedelta import count_of

    return count_of(value)[0]


def _tick(name, code, step):
    return type(name, (Tick,), {"__module__": BaseOffset.__module__, "_prefix": code, "_step": step, "__doc__": f"Steps of {code}."})


Day, Hour, Minute, Second = _tick("Day", "D", DAY), _tick("Hour", "h", HOUR), _tick("Minute", "min", MINUTE), _tick("Second", "s", SECOND)
Milli, Micro, Nano = _tick("Milli", "ms", 10**6), _tick("Micro", "us", 1000), _tick("Nano", "ns", 1)


def tick_of(ns):
    """The coarsest Tick of a length."""
    for kind in (Day, Hour, Minute, Second, Milli, Micro, Nano):
        if ns % kind._step == 0:
            return kind(ns // kind._step)
    return Nano(ns)


class _Monthly(BaseOffset):
    """Steps to a day of months, quarters or years."""

    _anchor = "end"
    _every = 1
    _month = 0

    @property
    def _leading(self):
        return getattr(self, self._shown[0]) if self._shown else 0

    @property
    def rule_code(self):
        return f"{self._prefix}-{_MONTHS[self._leading - 1]}" if self._shown else self._prefix

    def _day(self, day):
        n, month = self.n, K.time_field_of(day, 4, "month")
        since = month % self._every - self._leading % self._every if self._every > 1 else 0
        anchor = K.time_month_day(day, 0, self._anchor)
        if n > 0:
            if since < 0 or since == 0 and day < anchor:
                n -= 1
        elif since > 0 or since == 0 and day > anchor:
            n += 1
        return K.time_month_day(day, n * self._every - since, self._anchor)

    def _on(self, day):
        month = K.time_field_of(day, 4, "month")
        return (month - self._leading) % self._every == 0 and K.time_month_day(day, 0, self._anchor) == day


def _monthly(name, prefix, anchor):
    return type(name, (_Monthly,), {"__module__": BaseOffset.__module__, "_prefix": prefix, "_anchor": anchor, "__doc__": f"{name}s."})


def _quarterly(name, prefix, anchor, start):
    def __init__(self, n=1, normalize=False, startingMonth=None):
        BaseOffset.__init__(self, n, normalize)
        self.startingMonth = start if startingMonth is None else startingMonth

    return type(name, (_Monthly,), {
        "__module__": BaseOffset.__module__, "__init__": __init__, "_prefix": prefix, "_anchor": anchor, "_every": 3,
        "_shown": ("startingMonth",), "__doc__": f"{name}s."})


def _yearly(name, prefix, anchor, start):
    def __init__(self, n=1, normalize=False, month=None):
        BaseOffset.__init__(self, n, normalize)
        self.month = start if month is None else month
        if not 1 <= self.month <= 12:
            raise ValueError("Month must go from 1 to 12")

    return type(name, (_Monthly,), {
        "__module__": BaseOffset.__module__, "__init__": __init__, "_prefix": prefix, "_anchor": anchor, "_every": 12,
        "_shown": ("month",), "__doc__": f"{name}s."})


MonthEnd, MonthBegin = _monthly("MonthEnd", "ME", "end"), _monthly("MonthBegin", "MS", "start")
BusinessMonthEnd, BusinessMonthBegin = _monthly("BusinessMonthEnd", "BME", "business_end"), _monthly("BusinessMonthBegin", "BMS", "business_start")
BMonthEnd, BMonthBegin = BusinessMonthEnd, BusinessMonthBegin
QuarterEnd, QuarterBegin = _quarterly("QuarterEnd", "QE", "end", 3), _quarterly("QuarterBegin", "QS", "start", 3)
BQuarterEnd, BQuarterBegin = _quarterly("BQuarterEnd", "BQE", "business_end", 3), _quarterly("BQuarterBegin", "BQS", "business_start", 3)
YearEnd, YearBegin = _yearly("YearEnd", "YE", "end", 12), _yearly("YearBegin", "YS", "start", 1)
BYearEnd, BYearBegin = _yearly("BYearEnd", "BYE", "business_end", 12), _yearly("BYearBegin", "BYS", "business_start", 1)


class Week(BaseOffset):
    """Weeks, to a day of the week when one is given."""

    _prefix = "W"
    _shown = ("weekday",)

    def __init__(self, n=1, normalize=False, weekday=None):
        super().__init__(n, normalize)
        if weekday is not None and not 0 <= weekday <= 6:
            raise ValueError(f"Day must be 0<=day<=6, got {weekday}")
        self.weekday = weekday

    @property
    def rule_code(self):
        return "W" if self.weekday is None else f"W-{_WEEKDAYS[self.weekday]}"

    def _day(self, day):
        if self.weekday is None:
            return day + 7 * self.n
        ahead = (self.weekday - (day + 3)) % 7
        n = self.n
        if ahead:
            day += ahead
            if n > 0:
                n -= 1
        return day + 7 * n if not (ahead and self.n <= 0) else day + 7 * self.n

    def _on(self, day):
        return self.weekday is None or (day + 3) % 7 == self.weekday


class BusinessDay(BaseOffset):
    """Days from Monday to Friday."""

    _prefix = "B"

    def _day(self, day):
        return K.time_business_day(day, self.n)

    def _on(self, day):
        return (day + 3) % 7 < 5


BDay = BusinessDay
_PARTS = ("years", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds",
          "year", "month", "day", "weekday", "hour", "minute", "second", "microsecond", "nanosecond")
_LENGTHS = {"weeks": 7 * DAY, "days": DAY, "hours": HOUR, "minutes": MINUTE, "seconds": SECOND, "milliseconds": 10**6,
            "microseconds": 1000, "nanoseconds": 1}


class DateOffset(BaseOffset):
    """Parts of dates added or replaced."""

    __module__ = "pandas._libs.tslibs.offsets"

    def __init__(self, n=1, normalize=False, **kwds):
        super().__init__(n, normalize)
        for key in kwds:
            if key not in _PARTS:
                raise ValueError(f"Invalid argument/s or bad combination of arguments: {[key]}")
        self._parts = tuple(sorted(kwds.items()))
        for key, value in kwds.items():
            setattr(self, key, value)

    @property
    def kwds(self):
        return dict(self._parts)

    @property
    def freqstr(self):
        shown = ", ".join(f"{key}={value}" for key, value in self._parts)
        return repr(self) if shown else ("D" if self.n == 1 else f"{self.n}D")

    def __repr__(self):
        shown = ", ".join(f"{key}={value}" for key, value in self._parts)
        text = "DateOffset" if self.n == 1 else f"{self.n} * DateOffsets"
        return f"<{text}: {shown}>" if shown else f"<{text}>"

    def _key(self):
        return ("DateOffset", self.n, self.normalize, self._parts)

    def _apply(self, stamp):
        from .timestamp import _localized

        parts = dict(self._parts)
        if not parts:
            parts = {"days": 1}
        fixed = {key: value for key, value in parts.items() if key in _PARTS[10:] and key != "weekday"}
        if fixed:
            stamp = stamp.replace(**fixed)
        wall = stamp._wall
        months = (parts.get("years", 0) * 12 + parts.get("months", 0)) * self.n
        day = K.time_month_day(wall // DAY, months, "") if months else wall // DAY
        days = (parts.get("weeks", 0) * 7 + parts.get("days", 0)) * self.n
        rest = sum(int(value * _LENGTHS[key]) for key, value in parts.items() if key in _LENGTHS and key not in ("weeks", "days")) * self.n
        wall = int(day * DAY + wall % DAY + days * DAY + rest)
        if self.normalize:
            wall -= wall % DAY
        return _localized(wall, stamp._unit, stamp.tzinfo)

    def _apply_array(self, values):
        from .inference import boxed_list, datetimes_of

        listed = boxed_list(values) if isinstance(values, ndarray) else values.tolist()
        found = datetimes_of([one if one is NaT else self._apply(one) for one in listed])
        return found

    def is_on_offset(self, dt):
        return True


def to_offset(freq, is_period=False):
    """The offset that a text, a duration or an offset stands for."""
    if freq is None or isinstance(freq, BaseOffset):
        return freq
    from .frequency_texts import to_offset as read

    return read(freq, is_period)


def fixed_step(freq):
    """Nanoseconds of a frequency of fixed length."""
    offset = to_offset(freq)
    step = offset._fixed_ns()
    if step is None:
        raise ValueError(f"{offset!r} is a non-fixed frequency")
    return step
