"""Steps of the calendar."""

import datetime as _dt
import operator

import _kernel as K
import numpy as np
from numpy import ndarray

from .._lazy import module
from .nat import NaT
from .units import DAY, HOUR, MINUTE, NAT, PER, SECOND, finer, unit_of

MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
WEEKDAYS = "MON TUE WED THU FRI SAT SUN".split()


class BaseOffset:
    """A step of the calendar, n times."""

    __module__ = "pandas._libs.tslibs.offsets"
    _sandframe_offset = True
    __array_priority__ = 1000
    _prefix = ""
    _shown = ()
    _output_name = None

    def __init__(self, n=1, normalize=False):
        if not isinstance(n, (int, float, np.integer)):
            raise TypeError(f"`n` argument must be an integer, got {type(n)}")
        if int(n) != n:
            raise ValueError(f"`n` argument must be an integer, got {n}")
        self.n = int(n)
        self.normalize = bool(normalize)

    def _with(self, n):
        made = object.__new__(type(self))
        made.__dict__.update(self.__dict__, n=n)
        return made

    @property
    def base(self):
        return self._with(1)

    @property
    def kwds(self):
        return {name: getattr(self, name) for name in self._shown if getattr(self, name) is not None}

    @property
    def name(self):
        return self.rule_code

    @property
    def rule_code(self):
        return self._prefix

    @property
    def freqstr(self):
        if not self._prefix:
            return repr(self)
        code = self.rule_code
        return code if self.n == 1 else f"{self.n}{code}"

    @property
    def nanos(self):
        raise ValueError(f"{self!r} is a non-fixed frequency")

    def _fixed_ns(self):
        return None

    def _attributes_text(self):
        return ", ".join(f"{key}={getattr(self, key)}" for key in sorted(self._shown))

    def __repr__(self):
        name = type(self)._output_name or type(self).__name__
        shown = self._attributes_text()
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
            raise TypeError(f"Argument 'other' has incorrect type (expected datetime.datetime, got {_cython_name(other)})")
        if isinstance(other, _dt.timedelta):
            raise TypeError(
                f"unsupported operand type(s) for +: '{type(self).__name__}' and '{type(other).__name__}'")
        if isinstance(other, (_dt.date, np.datetime64)):
            from .timestamp import Timestamp

            return self._apply(Timestamp(other))
        if isinstance(other, (int, float, str)):
            raise TypeError(f"unsupported operand type(s) for +: '{_cython_name(self)}' and '{type(other).__name__}'")
        return NotImplemented

    def __radd__(self, other):
        return NotImplemented if isinstance(other, (int, float, str)) else self + other

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
        from .timestamp import localized

        return localized(self._after(stamp._wall), stamp._unit, stamp.tzinfo)

    def _after(self, wall):
        """The wall time that this step leads to."""
        return self._day(wall // DAY) * DAY + (0 if self.normalize else wall % DAY)

    def _stands(self, wall):
        """Whether a wall time is one that this step leads to."""
        return not (self.normalize and wall % DAY) and self._on(wall // DAY)

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
        """Whether a moment is one that this step leads to."""
        from .timestamp import of

        return self._stands(of(dt)._wall)

    def rollforward(self, dt):
        """The moment itself where it is one that this step leads to, else the next one."""
        from .timestamp import of

        dt = of(dt)
        return dt if self.is_on_offset(dt) else self._with(1)._apply(dt)

    def rollback(self, dt):
        """The moment itself where it is one that this step leads to, else the one before."""
        from .timestamp import of

        dt = of(dt)
        return dt if self.is_on_offset(dt) else self._with(-1)._apply(dt)

    def is_anchored(self):
        module("pandas.generic.base").warn(
            f"{type(self).__name__}.is_anchored is deprecated and will be removed in a future version, please use "
            f"{self._anchored_by} instead.",
            FutureWarning,
        )
        return self.n == 1

    _anchored_by = "'obj.n == 1'"

    def __setattr__(self, name, value):
        if name in ("n", "normalize") and name in self.__dict__:
            raise AttributeError(f"attribute '{name}' of 'pandas._libs.tslibs.offsets.BaseOffset' objects is not writable")
        object.__setattr__(self, name, value)

    def __reduce__(self):
        return _rebuilt, (type(self), dict(self.__dict__))

    def copy(self):
        return self._with(self.n)


def _rebuilt(kind, state):
    made = object.__new__(kind)
    made.__dict__.update(state)
    return made


def _flag(name):
    from .timestamp import of

    def question(self, ts):
        # Whether a moment begins or ends a month of business days, for the offsets that count those.
        stamp = of(ts)
        if name.startswith("is_month") and self._prefix[:1] == "B" and self._prefix != "B":
            anchor = "business_start" if name.endswith("start") else "business_end"
            return K.time_month_day(stamp._wall // DAY, 0, anchor) == stamp._wall // DAY
        return getattr(stamp, name)

    return question


class _Flag:
    """A question about a moment, made at its first use so that Timestamp is imported late."""

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner):
        found = _flag(self.name)
        setattr(BaseOffset, self.name, found)
        return found.__get__(instance, owner)


for _name in ("is_month_start", "is_month_end", "is_quarter_start", "is_quarter_end", "is_year_start", "is_year_end"):
    _question = _Flag()
    _question.__set_name__(BaseOffset, _name)
    setattr(BaseOffset, _name, _question)
del _name, _question


class Tick(BaseOffset):
    """A step of fixed length."""

    __module__ = "pandas._libs.tslibs.offsets"
    _anchored_by = "False"

    def is_anchored(self):
        BaseOffset.is_anchored(self)
        return False

    _step = 1
    _span_unit = "ns"

    @property
    def nanos(self):
        return self.n * self._step

    def __init__(self, n=1, normalize=False):
        super().__init__(n, normalize)
        if normalize:
            raise ValueError("Tick offset with `normalize=True` are not allowed.")

    @property
    def _span(self):
        from .timedelta import make

        return make(self.nanos, self._span_unit)

    @property
    def delta(self):
        module("pandas.generic.base").warn(
            f"{type(self).__name__}.delta is deprecated and will be removed in a future version. Use pd.Timedelta(obj) instead",
            FutureWarning,
        )
        return self._span

    def _fixed_ns(self):
        return self.nanos

    def _apply(self, stamp):
        from .timestamp import bounded

        return bounded(stamp._ns + self.nanos, finer(stamp._unit, self._span_unit), stamp.tzinfo)

    def _apply_array(self, values):
        return values + self._span

    def is_on_offset(self, dt):
        return True

    def __eq__(self, other):
        if isinstance(other, str):
            try:
                other = to_offset(other)
            except ValueError:
                return False
        if getattr(other, "ndim", 0):
            return NotImplemented
        if isinstance(other, _dt.timedelta):
            from .timedelta import count_of

            return count_of(other)[0] == self.nanos
        return isinstance(other, Tick) and self.nanos == other.nanos

    def __hash__(self):
        from .timedelta import make

        return hash(make(self.nanos))

    def _ordered(self, other, symbol, compare):
        if getattr(other, "ndim", 0):
            return NotImplemented
        if not isinstance(other, (Tick, _dt.timedelta, np.timedelta64)):
            name = _cython_name(other) if isinstance(other, BaseOffset) else type(other).__name__
            raise TypeError(f"'{symbol}' not supported between instances of '{_cython_name(self)}' and '{name}'")
        return compare(self.nanos, _nanos(other))

    def __lt__(self, other):
        return self._ordered(other, "<", operator.lt)

    def __le__(self, other):
        return self._ordered(other, "<=", operator.le)

    def __gt__(self, other):
        return self._ordered(other, ">", operator.gt)

    def __ge__(self, other):
        return self._ordered(other, ">=", operator.ge)

    def __add__(self, other):
        if isinstance(other, Tick):
            return self._with(self.n + other.n) if type(self) is type(other) else tick_of(self.nanos + other.nanos)
        if isinstance(other, (_dt.timedelta, np.timedelta64)):
            return self._span + other
        return BaseOffset.__add__(self, other)

    def __truediv__(self, other):
        if isinstance(other, (int, float, np.integer, np.floating)):
            nanos = self.nanos / other
            if self.nanos % other:
                raise ValueError("Could not convert to integer offset at any resolution")
            return self._with(int(self.n / other)) if not self.n % other else tick_of(int(nanos))
        return self._span / (other._span if isinstance(other, Tick) else other)

    def __mul__(self, other):
        if isinstance(other, float):
            n = other * self.n
            return self._with(int(n)) if n == int(n) else tick_of(int(self.nanos * other))
        return BaseOffset.__mul__(self, other)

    __rmul__ = __mul__


def _cython_name(offset):
    """The name of an offset's class as errors of compiled code tell it."""
    name = type(offset).__name__
    return name if name == "DateOffset" else f"pandas._libs.tslibs.offsets.{name}"


def _nanos(value):
    from .timedelta import count_of

    return count_of(value)[0]


def _tick(name, code, step):
    return type(
        name,
        (Tick,),
        {
            "__module__": BaseOffset.__module__,
            "_prefix": code,
            "_step": step,
            "_span_unit": code if code in ("ms", "us", "ns") else "s",
            "__doc__": f"Steps of {code}.",
        },
    )


Day, Hour, Minute, Second = (
    _tick("Day", "D", DAY),
    _tick("Hour", "h", HOUR),
    _tick("Minute", "min", MINUTE),
    _tick("Second", "s", SECOND),
)
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
        return f"{self._prefix}-{MONTHS[self._leading - 1]}" if self._shown else self._prefix

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
    return type(
        name, (_Monthly,), {"__module__": BaseOffset.__module__, "_prefix": prefix, "_anchor": anchor, "__doc__": f"{name}s."}
    )


def _quarterly(name, prefix, anchor, start):
    def __init__(self, n=1, normalize=False, startingMonth=None):
        BaseOffset.__init__(self, n, normalize)
        self.startingMonth = start if startingMonth is None else startingMonth

    return type(
        name,
        (_Monthly,),
        {
            "__module__": BaseOffset.__module__,
            "__init__": __init__,
            "_prefix": prefix,
            "_anchor": anchor,
            "_every": 3,
            "_shown": ("startingMonth",),
            "_anchored_by": "'obj.n == 1 and obj.startingMonth is not None'",
            "_output_name": name.replace("BQ", "BusinessQ"),
            "__doc__": f"{name}s.",
        },
    )


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
BusinessMonthEnd, BusinessMonthBegin = (
    _monthly("BusinessMonthEnd", "BME", "business_end"),
    _monthly("BusinessMonthBegin", "BMS", "business_start"),
)
BMonthEnd, BMonthBegin = BusinessMonthEnd, BusinessMonthBegin
QuarterEnd, QuarterBegin = _quarterly("QuarterEnd", "QE", "end", 3), _quarterly("QuarterBegin", "QS", "start", 3)
BQuarterEnd, BQuarterBegin = (
    _quarterly("BQuarterEnd", "BQE", "business_end", 3),
    _quarterly("BQuarterBegin", "BQS", "business_start", 3),
)
YearEnd, YearBegin = _yearly("YearEnd", "YE", "end", 12), _yearly("YearBegin", "YS", "start", 1)
BYearEnd, BYearBegin = _yearly("BYearEnd", "BYE", "business_end", 12), _yearly("BYearBegin", "BYS", "business_start", 1)


def to_offset(freq, is_period=False):
    """The offset that a text, a duration or an offset stands for."""
    if freq is None or isinstance(freq, BaseOffset):
        return freq
    from .frequency_texts import to_offset as read

    return read(freq, is_period)


def fixed_step(freq, nothing=None):
    """Nanoseconds of a frequency of fixed length; nothing is the error for one of no length."""
    offset = to_offset(freq)
    step = offset._fixed_ns()
    if step is None:
        raise ValueError(f"{offset!r} is a non-fixed frequency")
    if not step:
        raise nothing or ValueError("Division by zero in rounding")
    return step
