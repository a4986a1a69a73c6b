"""Spans of time: one period of a frequency."""

import datetime as _dt

import numpy as np

from .._lazy import claim, module
from .nat import NaT
from .offsets import Tick, to_offset
from .ordinals import DAILY, code_of, converted, nanoseconds, of_nanoseconds, part, shown_day
from .units import DAY, NAT


class IncompatibleFrequency(ValueError):
    """Two frequencies that do not go together."""

    __module__ = "pandas._libs.tslibs.period"


_SHORT = {"ME": "M", "QE": "Q", "YE": "Y"}
_FREQUENCIES = {1: "Y", 2: "M", 4: "D", 5: "h", 6: "min", 7: "s", 8: "ms", 9: "us", 10: "ns"}


def frequency_text(offset):
    """A frequency as periods name it: M where moments say ME."""
    text = offset.freqstr
    for long, short in _SHORT.items():
        if offset._prefix == long:
            return text.replace(long, short, 1)
    return text


def dtype_frequency(freq):
    """The offset of a dtype of periods."""
    from .frequency_texts import checked_period_frequency

    offset = checked_period_frequency(to_offset(freq, True))
    if offset._prefix == "B":
        module("pandas.generic.base").warn(
            "PeriodDtype[B] is deprecated and will be removed in a future version. Use a DatetimeIndex with freq='B' instead",
            FutureWarning,
        )
    return offset


def period_frequency(freq):
    from .frequency_texts import checked_period_frequency

    offset = checked_period_frequency(to_offset(freq, True))
    if offset.n <= 0:
        raise ValueError(f"Frequency must be positive, because it represents span: {frequency_text(offset)}")
    if offset._prefix == "B":
        module("pandas.generic.base").warn(
            "Period with BDay freq is deprecated and will be removed in a future version. Use a DatetimeIndex with BDay freq "
            "instead.",
            FutureWarning,
        )
    return offset


def ending(how):
    """Whether a word asks for the end of a period."""
    found = {"E": True, "END": True, "FINISH": True, "S": False, "START": False, "BEGIN": False}.get(str(how).upper())
    if found is None:
        raise ValueError("How must be one of S or E")
    return found


class Period:
    """A span of time."""

    __module__ = "pandas._libs.tslibs.period"
    _typ = "period"
    __array_priority__ = 100

    def __new__(
        cls, value=None, freq=None, ordinal=None, year=None, month=None, quarter=None, day=None, hour=None, minute=None, second=None
    ):
        offset = None if freq is None else period_frequency(freq)
        if ordinal is not None and value is not None:
            raise ValueError("Only value or ordinal but not both should be given but not both")
        if ordinal is not None:
            if not isinstance(ordinal, (int, np.integer)):
                raise ValueError("Ordinal must be an integer")
            if offset is None:
                raise ValueError("Must supply freq for ordinal value")
            return make(int(ordinal), offset)
        if value is None:
            parts = (year, month, quarter, day, hour, minute, second)
            if all(one is None for one in parts):
                return NaT
            if offset is None:
                raise ValueError("If value is None, freq cannot be None")
            return make(ordinal_of_parts(year, month, quarter, day, hour, minute, second, offset), offset)
        return period_of(value, offset)

    @property
    def freqstr(self):
        return frequency_text(self.freq)

    def __repr__(self):
        return f"Period('{self}', '{self.freqstr}')"

    def __str__(self):
        return text_of(self.ordinal, self._code)

    def __hash__(self):
        return hash((self.ordinal, self.freqstr))

    def __reduce__(self):
        return Period, (None, self.freq, self.ordinal)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    @property
    def _dtype(self):
        return module("pandas.dtypes").PeriodDtype(self.freq)

    def _part(self, name):
        return part(self.ordinal, self._code, name)

    @property
    def start_time(self):
        return self.to_timestamp(how="start")

    @property
    def end_time(self):
        return self.to_timestamp(how="end")

    def to_timestamp(self, freq=None, how="start"):
        """The moment at which this begins, or its last one."""
        end = ending(how)
        if end:
            if freq is not None and to_offset(freq, True)._prefix == "B" or self.freq._prefix == "B":
                last = nanoseconds(self.ordinal, self._code) + DAY - 1
            else:
                last = nanoseconds(self.ordinal + self.freq.n, self._code) - 1
            return _moment(last)
        target = default_step(self._code) if freq is None else period_frequency(freq)
        code = code_of(target)
        ordinal = converted(self.ordinal, self._code, code, False)
        # Of years to weeks the last day.
        return _moment(shown_day(ordinal, code) * DAY if code[0] in DAILY else nanoseconds(ordinal, code))

    def asfreq(self, freq, how="E"):
        """The period of another frequency at the beginning or the end of this one."""
        offset = period_frequency(freq)
        end = ending(how)
        ordinal = self.ordinal + (self.freq.n - 1 if end else 0)
        return make(converted(ordinal, self._code, code_of(offset), end), offset)

    def strftime(self, fmt=None):
        """The period by a pattern; %q, %f and %F are its fiscal quarter and year, %l, %u and %n fractions of its second."""
        return text_of(self.ordinal, self._code) if fmt is None else formatted(self.ordinal, self._code, fmt)

    @classmethod
    def now(cls, freq):
        return cls(_dt.datetime.now(), freq=freq)

    def _foreign(self, other, owner="Period"):
        name = frequency_text(other) if hasattr(other, "_prefix") else other
        return IncompatibleFrequency(f"Input has different freq={name} from {owner}(freq={self.freqstr})")

    def _compare(self, other, name):
        import operator

        if isinstance(other, Period):
            if self.freq != other.freq:
                if name in ("eq", "ne"):
                    return name == "ne"
                raise self._foreign(other.freq)
            return getattr(operator, name)(self.ordinal, other.ordinal)
        if other is NaT:
            return name == "ne"
        return NotImplemented

    def __eq__(self, other):
        return self._compare(other, "eq")

    def __ne__(self, other):
        return self._compare(other, "ne")

    def __lt__(self, other):
        return self._compare(other, "lt")

    def __le__(self, other):
        return self._compare(other, "le")

    def __gt__(self, other):
        return self._compare(other, "gt")

    def __ge__(self, other):
        return self._compare(other, "ge")

    def _moved(self, steps):
        return make(self.ordinal + steps, self.freq)

    def _steps(self, other):
        """How many of this one's base frequency a duration or an offset is."""
        steps = steps_of(other, self.freq)
        if steps is None:
            raise IncompatibleFrequency(f"Input cannot be converted to Period(freq={self.freqstr})")
        return steps

    def __add__(self, other):
        if other is NaT:
            return NaT
        if isinstance(other, (_dt.timedelta, np.timedelta64)) or hasattr(other, "_sandframe_offset"):
            if isinstance(other, np.timedelta64) and np.isnat(other):
                return NaT
            return self._moved(self._steps(other))
        if isinstance(other, (int, np.integer)) and not isinstance(other, (bool, np.timedelta64)):
            return self._moved(int(other) * self.freq.n)
        if isinstance(other, np.ndarray) and other.ndim:
            from .._construct import objects_of

            return objects_of([self + one for one in other.tolist()])
        return NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        if other is NaT:
            return NaT
        if isinstance(other, Period):
            if self.freq != other.freq:
                raise self._foreign(other.freq)
            return self.freq.base * (self.ordinal - other.ordinal)
        if isinstance(other, (_dt.timedelta, np.timedelta64)) or hasattr(other, "_sandframe_offset"):
            return self + -other
        if isinstance(other, (int, np.integer)) and not isinstance(other, bool):
            return self._moved(-int(other) * self.freq.n)
        return NotImplemented

    def __rsub__(self, other):
        return NaT if other is NaT else NotImplemented


def _named_part(name, kind=int):
    return property(lambda self: kind(self._part(name)))


for _name, _kernel_name in {
    "year": "year", "month": "month", "day": "day", "hour": "hour", "minute": "minute", "second": "second", "quarter": "quarter",
    "qyear": "qyear", "week": "iso_week", "weekofyear": "iso_week", "weekday": "dayofweek", "dayofweek": "dayofweek",
    "day_of_week": "dayofweek", "dayofyear": "dayofyear", "day_of_year": "dayofyear", "days_in_month": "days_in_month",
    "daysinmonth": "days_in_month",
}.items():
    setattr(Period, _name, _named_part(_kernel_name))
Period.is_leap_year = _named_part("is_leap_year", bool)
del _name, _kernel_name


def make(ordinal, offset):
    """The Period of a number."""
    if ordinal == NAT:
        return NaT
    self = object.__new__(Period)
    self.ordinal = ordinal
    self.freq = offset
    self._code = code_of(offset)
    return self


def _moment(ns):
    from .timestamp import bounded, make as stamp, out_of_bounds

    if not -(2**63) < ns < 2**63:
        raise out_of_bounds(str(stamp(ns // 1000 * 1000, "us")))
    return bounded(ns, "ns", None)


def default_step(code):
    return to_offset("D" if code[0] in DAILY else "s" if code[0] in ("h", "min", "s") else code[0])


def steps_of(other, offset):
    """How many of a frequency's base steps a duration or an offset is; None where it is no whole number of them."""
    if hasattr(other, "_sandframe_offset") and not isinstance(other, Tick):
        return other.n if other.base == offset.base else None
    if not isinstance(offset, Tick):
        return None
    from .timedelta import count_of

    count, step = count_of(other)[0], offset.base.nanos
    return None if count % step else count // step


def period_of(value, offset=None):
    """The Period, or NaT, of what stands for one."""
    if isinstance(value, Period):
        return value if offset is None or offset == value.freq else value.asfreq(offset)
    if (
        value is NaT
        or value is None
        or isinstance(value, (float, np.floating))
        and value != value
        or value is module("pandas._na").NA
    ):
        return NaT
    if isinstance(value, (bool, np.bool_)):
        raise ValueError("Value must be Period, string, integer, or datetime")
    if isinstance(value, (int, np.integer)):
        value = str(value)
    if isinstance(value, str):
        return _of_text(value, offset)
    if isinstance(value, (_dt.date, np.datetime64)):
        from .timestamp import of

        if isinstance(value, _dt.date) and not isinstance(value, _dt.datetime):
            stamp = of(value)
        else:
            if offset is None:
                raise ValueError("Must supply freq for datetime value")
            stamp = of(value)
        if stamp is NaT:
            return NaT
        if offset is None:
            raise ValueError("Must supply freq for datetime value")
        return make(of_nanoseconds(stamp._wall, code_of(offset)), offset)
    raise ValueError("Value must be Period, string, integer, or datetime")


def _of_text(text, offset):
    text = text.strip()
    if text.lower() in ("nat", "nan", "", "none", "<na>"):
        return NaT
    if offset is not None and offset._prefix == "W" and "/" in text:
        first, _, last = text.partition("/")
        moment = period_of(first, to_offset("D"))
        found = make(of_nanoseconds(nanoseconds(moment.ordinal, moment._code), code_of(offset)), offset)
        if str(found) != text:
            raise ValueError(f"Could not parse as weekly-freq Period: {text}")
        return found
    from .period_texts import read

    ns, frequency = read(text, offset)
    if offset is None:
        offset = to_offset(frequency, True)
    return make(of_nanoseconds(ns, code_of(offset)), offset)


def ordinal_of_parts(year, month, quarter, day, hour, minute, second, offset):
    """The number of the period of parts of a date."""
    code = code_of(offset)
    if quarter is not None:
        if code[0] != "Q":
            raise AssertionError("base must equal FR_QTR")
        if not 1 <= int(quarter) <= 4:
            raise ValueError("Quarter must be 1 <= q <= 4")
        return (int(year) - 1970) * 4 + int(quarter) - 1
    plain = _dt.datetime(int(year), int(month or 1), int(day or 1), int(hour or 0), int(minute or 0), int(second or 0))
    since = plain - _dt.datetime(1970, 1, 1)
    return of_nanoseconds((since.days * 86400 + since.seconds) * 10**9, code)


_PATTERNS = {
    "Y": "%Y",
    "M": "%Y-%m",
    "B": "%Y-%m-%d",
    "D": "%Y-%m-%d",
    "h": "%Y-%m-%d %H:00",
    "min": "%Y-%m-%d %H:%M",
    "s": "%Y-%m-%d %H:%M:%S",
    "ms": "%Y-%m-%d %H:%M:%S.%l",
    "us": "%Y-%m-%d %H:%M:%S.%u",
    "ns": "%Y-%m-%d %H:%M:%S.%n",
    "Q": "%FQ%q",
}


def text_of(ordinal, code):
    """A period as text."""
    if code[0] == "W":
        from .ordinals import first_day

        day = first_day(ordinal, code)
        return f"{formatted(day, ('D', 0), '%Y-%m-%d')}/{formatted(day + 6, ('D', 0), '%Y-%m-%d')}"
    return formatted(ordinal, code, _PATTERNS[code[0]])


def formatted(ordinal, code, pattern):
    """A period by a pattern."""
    import _kernel as K

    from .ordinals import fiscal

    ns = shown_day(ordinal, code) * DAY if code[0] in DAILY else nanoseconds(ordinal, code)
    if "%" in pattern:
        rest = ns % 10**9
        year, quarter = fiscal(ordinal, code) if "%q" in pattern or "%f" in pattern or "%F" in pattern else (0, 0)
        for directive, text in (("%q", f"{quarter}"), ("%F", f"{year}"), ("%f", f"{year % 100:02}"), ("%l", f"{rest // 10**6:03}"),
                                ("%u", f"{rest // 1000:06}"), ("%n", f"{rest:09}")):
            if directive in pattern:
                pattern = pattern.replace(directive, text)
    return K.time_format_one(ns // 10**9, 7, pattern, "", "")

claim(Period, "- asfreq now strftime to_timestamp")
