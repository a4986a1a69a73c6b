"""Durations to the nanosecond."""

import datetime as _dt
import re
from itertools import repeat

import numpy as np

from .._lazy import claim, module
from .moment_parts import LazyPart
from .nat import NaT
from .units import DAY, HOUR, LEAST, LIMIT, MINUTE, MOST, NAT, ORDER, PER, SECOND, finer, unit_of

_UNITS = {
    "W": 7 * DAY, "w": 7 * DAY, "D": DAY, "d": DAY, "days": DAY, "day": DAY, "hours": HOUR, "hour": HOUR, "hr": HOUR, "h": HOUR,
    "H": HOUR, "m": MINUTE, "minute": MINUTE, "min": MINUTE, "minutes": MINUTE, "T": MINUTE, "t": MINUTE, "s": SECOND,
    "seconds": SECOND, "sec": SECOND, "second": SECOND, "S": SECOND, "ms": 10**6, "milliseconds": 10**6, "millisecond": 10**6,
    "milli": 10**6, "millis": 10**6, "L": 10**6, "l": 10**6, "us": 1000, "microseconds": 1000, "microsecond": 1000, "µs": 1000,
    "micro": 1000, "micros": 1000, "u": 1000, "U": 1000, "ns": 1, "nanoseconds": 1, "nano": 1, "nanos": 1, "nanosecond": 1, "n": 1,
    "N": 1,
}
_OLD = {"H": "h", "T": "min", "t": "min", "S": "s", "L": "ms", "l": "ms", "U": "us", "u": "us", "N": "ns", "n": "ns"}
_USUAL = re.compile(r"(-)?(\d{1,5}) days? \+?(\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?$")
_TOKEN = re.compile(r"\d+\.?\d*|\.\d+|[A-Za-zµ]+|.")
_CLOCK = re.compile(r"(\d+):(\d{1,2}):(\d{1,2})(?:\.(\d*))?(?![\d:])")
_ISO = re.compile(
    r"(-?)P(?:([+-]?\d+)W)?(?:([+-]?\d+)D)?T?(?:([+-]?\d{1,2})H)?(?:([+-]?\d{1,2})M)?(?:([+-]?\d{1,2})(?:\.(\d{1,9}))?S)?$"
)
_SPECIAL = ("nat", "nan", "", "none", "<na>")


def unit_factor(unit, warned=True):
    """Nanoseconds of a unit's name."""
    if unit in ("Y", "y", "M"):
        raise ValueError("Units 'M', 'Y' and 'y' do not represent unambiguous timedelta values and are not supported.")
    factor = _UNITS.get(unit) or _UNITS.get(unit.lower())
    if factor is None:
        raise ValueError(f"invalid unit abbreviation: {unit}")
    if warned and unit in _OLD:
        from ..generic.base import warn

        warn(
            f"'{unit}' is deprecated and will be removed in a future version. Please use '{_OLD[unit]}' instead of '{unit}'.",
            FutureWarning,
        )
    return factor


def read(text):
    """Nanoseconds of a text; NAT for a missing one."""
    plain = _USUAL.match(text)
    if plain is not None:
        # What str() of a duration writes.
        sign, days, hours, minutes, seconds, fraction = plain.groups()
        clock = int(hours) * HOUR + int(minutes) * MINUTE + int(seconds) * SECOND
        clock += int((fraction + "00000000")[:9]) if fraction else 0
        return (-int(days) if sign else int(days)) * DAY + clock
    if text.strip().lower() in _SPECIAL:
        return NAT
    if text[:1] == "P" or text[:2] == "-P":
        return _read_iso(text)
    body = text.strip()
    sign = -1 if body[:1] == "-" else 1
    body = body.lstrip("+-")
    if not body.strip(" ,+"):
        raise ValueError("symbols w/o a number")
    if "-" in body:
        raise ValueError("only leading negative signs are allowed")
    clock = _CLOCK.search(body)
    total = 0
    if clock is not None:
        total = _clock(clock)
        if body[clock.end():].strip():
            raise ValueError("have leftover units")
        body = body[:clock.start()]
        if not body.strip(" ,+"):
            return sign * total
    elif ":" in body:
        if "day" in body:
            raise ValueError("expected hh:mm:ss format")
        raise ValueError(
            "invalid literal for int() with base 10: ''"
            if body.rstrip()[-1] == ":" and body.count(":") > 1
            else "expected hh:mm:ss format"
        )
    tokens = _TOKEN.findall("".join(body.split()).replace(",", "").replace("+", ""))
    if len(tokens) == 1 and tokens[0].isdigit() and clock is None:
        return sign * int(tokens[0])
    at, days = 0, 0
    while at < len(tokens):
        number = tokens[at]
        if not number[0].isdigit() and number[0] != ".":
            if at + 1 == len(tokens) and at == 0:
                raise ValueError("unit abbreviation w/o a number")
            raise ValueError(f"invalid unit abbreviation: {number}")
        if at + 1 == len(tokens):
            raise ValueError("no units specified" if "." in number and at == 0 else "have leftover units")
        days += _amount(number, tokens[at + 1])
        at += 2
    # Only a leading clock takes the sign: "-1 days 02:00:00" is 22 hours before.
    return sign * days + total


def _clock(found):
    hours, minutes, seconds, fraction = found.groups()
    nanosecond = int((fraction + "000000000")[:9]) if fraction else 0
    return int(hours) * HOUR + int(minutes) * MINUTE + int(seconds) * SECOND + nanosecond


def _amount(number, unit):
    """Nanoseconds of a number of a unit."""
    factor = unit_factor(unit)
    whole, _, fraction = number.partition(".")
    part = int(whole or 0) * factor
    if fraction:
        part += int(round(float("0." + fraction) * factor))
    if part >= LIMIT:
        from ..errors import OutOfBoundsDatetime

        short = {DAY: "D", HOUR: "h", MINUTE: "m", SECOND: "s", 7 * DAY: "W"}.get(factor, unit)
        raise OutOfBoundsDatetime(f"cannot convert input {float(number)} with the unit '{short}'")
    return part


def _read_iso(text):
    found = _ISO.match(text)
    if found is None or text.lstrip("-") in ("P", "PT"):
        raise ValueError("Invalid ISO 8601 Duration format - " + text)
    sign, weeks, days, hours, minutes, seconds, fraction = found.groups()
    total = int(weeks or 0) * 7 * DAY + int(days or 0) * DAY
    total += int(hours or 0) * HOUR + int(minutes or 0) * MINUTE + int(seconds or 0) * SECOND
    if fraction:
        total += int((fraction + "000000000")[:9])
    return -total if sign else total


def text_of(ns):
    """A duration as ``str`` writes it."""
    days, rest = divmod(ns, DAY)
    sign = "+" if days < 0 else ""
    hours, rest = divmod(rest, HOUR)
    minutes, rest = divmod(rest, MINUTE)
    seconds, fraction = divmod(rest, SECOND)
    text = f"{days} days {sign}{hours:02}:{minutes:02}:{seconds:02}"
    if fraction:
        text += f".{fraction // 1000:06}" if fraction % 1000 == 0 else f".{fraction:09}"
    return text


_absent = object()
_INFINITY = float("inf")
_blank = object.__new__


class _Part(LazyPart):
    """A slot of timedelta."""

    __slots__ = ()

    @staticmethod
    def _fill(one):
        days, rest = divmod(one._ns, DAY)
        one._days = days if -999999999 <= days <= 999999999 else 0
        one._seconds = rest // SECOND
        one._microseconds = rest // 1000 % 1_000_000


class Timedelta(_dt.timedelta):
    """A duration."""

    __module__ = "pandas._libs.tslibs.timedeltas"
    __array_priority__ = 100

    _ns = 0
    _unit = "ns"
    _hashcode = -1
    _days = _Part("_days")
    _seconds = _Part("_seconds")
    _microseconds = _Part("_microseconds")

    def __new__(cls, value=_absent, unit=None, **kwargs):
        if value is _absent:
            if not kwargs:
                raise ValueError(
                    "cannot construct a Timedelta without a value/unit or descriptive keywords (days,seconds....)"
                )
            return make(_of_keywords(kwargs))
        if kwargs and isinstance(value, _dt.timedelta):
            raise ValueError(f"Cannot pass both a Timedelta input and timedelta keyword arguments, got {list(kwargs)}")
        if unit in ("M", "Y", "y"):
            raise ValueError(
                "Units 'M', 'Y', and 'y' are no longer supported, as they do not represent unambiguous timedelta values "
                "durations."
            )
        if isinstance(value, str):
            if unit is not None:
                raise ValueError("unit must not be specified if the value is a str")
            ns = read(value)
            return NaT if ns == NAT else make(checked_duration(ns))
        found = count_of(value, unit)
        if found is None:
            raise ValueError(
                f"Value must be Timedelta, string, integer, float, timedelta or convertible, not {type(value).__name__}"
            )
        ns, resolution = found
        if ns != NAT and not -LIMIT * PER[resolution] < ns < LIMIT * PER[resolution]:
            from ..errors import OutOfBoundsTimedelta

            raise OutOfBoundsTimedelta(f"Cannot cast {value} from {unit or 'ns'} to 'ns' without overflow.")
        return NaT if ns == NAT else make(ns, resolution)

    @property
    def value(self):
        return self._ns

    @property
    def _value(self):
        return self._ns // PER[self._unit]

    @property
    def unit(self):
        return self._unit

    @property
    def nanoseconds(self):
        return self._ns % 1000

    @property
    def seconds(self):
        return self._ns % DAY // SECOND

    @property
    def microseconds(self):
        return self._ns % SECOND // 1000

    @property
    def days(self):
        return self._ns // DAY

    @property
    def components(self):
        from collections import namedtuple

        kind = namedtuple("Components", "days hours minutes seconds milliseconds microseconds nanoseconds")
        rest = self._ns % DAY
        return kind(
            self._ns // DAY,
            rest // HOUR,
            rest // MINUTE % 60,
            rest // SECOND % 60,
            rest // 10**6 % 1000,
            rest // 1000 % 1000,
            rest % 1000,
        )

    @property
    def asm8(self):
        return np.timedelta64(self._value, self._unit)

    def to_timedelta64(self):
        return self.asm8

    def to_numpy(self, dtype=None, copy=False):
        if dtype is not None or copy:
            raise ValueError("Timedelta.to_numpy dtype and copy arguments are ignored")
        return self.asm8

    def to_pytimedelta(self):
        if not -LIMIT <= self._ns < LIMIT:
            return _dt.timedelta(microseconds=self._ns // 1000)
        made = object.__new__(_dt.timedelta)
        made._days, made._seconds, made._microseconds = self._days, self._seconds, self._microseconds
        made._hashcode = -1
        return made

    def total_seconds(self):
        return self._ns // 1000 / 1_000_000

    def view(self, dtype):
        return np.timedelta64(self._ns, "ns").view(dtype)

    @property
    def resolution_string(self):
        for factor, name in ((1000, "ns"), (10**6, "us"), (SECOND, "ms"), (MINUTE, "s"), (HOUR, "min"), (DAY, "h")):
            if self._ns % factor:
                return name
        return "D"

    def as_unit(self, unit, round_ok=True):
        """The same duration under another unit."""
        if unit not in ORDER:
            from .timestamp import no_resolution

            raise no_resolution(unit)
        factor = PER[unit]
        if self._ns % factor and not round_ok:
            raise ValueError(f"Cannot losslessly convert units")
        quotient, rest = divmod(self._ns, factor)
        if 2 * rest > factor or 2 * rest == factor and quotient & 1:
            quotient += 1
        return make(quotient * factor, unit)

    def isoformat(self):
        parts = self.components
        text = f"{parts.seconds}"
        fraction = self._ns % SECOND
        if fraction:
            text += f".{fraction:09}"
            while text.endswith("000"):
                text = text[:-3]
        return f"P{parts.days}DT{parts.hours}H{parts.minutes}M{text}S"

    def _rounded(self, freq, mode):
        from .offsets import fixed_step

        found = rounded(self._ns, fixed_step(freq, ZeroDivisionError("integer division or modulo by zero")), mode)
        if self._unit == "ns" and not LEAST <= found <= MOST:
            from ..errors import OutOfBoundsTimedelta

            raise OutOfBoundsTimedelta(f"Cannot round {self} to freq={freq} without overflow")
        return make(found, self._unit)

    def __invert__(self):
        raise TypeError("bad operand type for unary ~: 'Timedelta'")

    def round(self, freq):
        return self._rounded(freq, "round")

    def floor(self, freq):
        return self._rounded(freq, "floor")

    def ceil(self, freq):
        return self._rounded(freq, "ceil")

    def __repr__(self):
        return f"Timedelta('{text_of(self._ns)}')"

    def __str__(self):
        return text_of(self._ns)

    def _repr_base(self, format=None):
        days, rest = divmod(self._ns, DAY)
        text = text_of(self._ns)
        if format == "sub_day" or format == "long" and False:
            return text
        return f"{days} days" if rest == 0 and format != "all" else text

    def __format__(self, spec):
        if spec:
            raise TypeError("unsupported format string passed to Timedelta.__format__")
        return str(self)

    def __hash__(self):
        if self._ns % 1000:
            return hash(self._ns)
        # That of the standard library's timedelta, of the same parts.
        days, rest = divmod(self._ns, DAY)
        return hash((days, rest // SECOND, rest // 1000 % 1_000_000))

    def __bool__(self):
        return self._ns != 0

    def __reduce__(self):
        return make, (self._ns, self._unit)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __neg__(self):
        return make(-self._ns, self._unit)

    def __pos__(self):
        return self

    def __abs__(self):
        return make(abs(self._ns), self._unit)

    def _compare(self, other, name):
        import operator

        found = _span(other) if not _arrayish(other) else None
        if found is None:
            if other is NaT:
                return name == "ne"
            if isinstance(other, np.ndarray) and other.ndim:
                from .arithmetic import compare

                return compare(other, self, {"lt": "gt", "gt": "lt", "le": "ge", "ge": "le"}.get(name, name))
            return NotImplemented
        if found[0] == NAT:
            return name == "ne"
        return getattr(operator, name)(self._ns, found[0])

    def __eq__(self, other):
        return self._ns == other._ns if type(other) is Timedelta else self._compare(other, "eq")

    def __ne__(self, other):
        return self._ns != other._ns if type(other) is Timedelta else self._compare(other, "ne")

    def __lt__(self, other):
        return self._ns < other._ns if type(other) is Timedelta else self._compare(other, "lt")

    def __le__(self, other):
        return self._ns <= other._ns if type(other) is Timedelta else self._compare(other, "le")

    def __gt__(self, other):
        return self._ns > other._ns if type(other) is Timedelta else self._compare(other, "gt")

    def __ge__(self, other):
        return self._ns >= other._ns if type(other) is Timedelta else self._compare(other, "ge")

    def __add__(self, other):
        if type(other) is Timedelta:
            unit = self._unit
            return _bounded(self._ns + other._ns, unit if other._unit == unit else finer(unit, other._unit))
        if other is NaT:
            return NaT
        if _arrayish(other):
            return _on_array(self, other, "add")
        if isinstance(other, np.ndarray):
            return self + other[()]
        if isinstance(other, (_dt.datetime, _dt.date, np.datetime64)):
            from .timestamp import Timestamp

            return Timestamp(other) + self
        if hasattr(other, "_sandframe_offset"):
            return other.__radd__(self)
        found = _span(other)
        if found is None:
            return NaT if other is None or isinstance(other, (float, np.floating)) and other != other else NotImplemented
        return NaT if found[0] == NAT else _bounded(self._ns + found[0], finer(self._unit, found[1]))

    def __radd__(self, other):
        if type(other) is _dt.timedelta:
            # datetime + Timedelta comes here too, with the days since the year 1.
            count = count_of(other)[0]
            if not -LIMIT < self._ns + count < LIMIT:
                return _dt.timedelta(microseconds=(self._ns + count) // 1000)
        return self + other

    def __sub__(self, other):
        if type(other) is Timedelta:
            unit = self._unit
            return _bounded(self._ns - other._ns, unit if other._unit == unit else finer(unit, other._unit))
        if other is NaT:
            return NaT
        if _arrayish(other):
            return _on_array(self, other, "sub")
        if isinstance(other, np.ndarray):
            return self - other[()]
        found = None if isinstance(other, _dt.date) else _span(other)
        if found is None:
            return NaT if other is None or isinstance(other, (float, np.floating)) and other != other else NotImplemented
        return NaT if found[0] == NAT else _bounded(self._ns - found[0], finer(self._unit, found[1]))

    def __rsub__(self, other):
        if other is NaT:
            return NaT
        if _arrayish(other):
            return _on_array(self, other, "rsub")
        if isinstance(other, (_dt.date, np.datetime64)):
            from .timestamp import Timestamp

            return Timestamp(other) - self
        if isinstance(other, np.ndarray):
            return other[()] - self
        found = _span(other)
        if found is None:
            return NaT if other is None or isinstance(other, (float, np.floating)) and other != other else NotImplemented
        return NaT if found[0] == NAT else _bounded(found[0] - self._ns, finer(self._unit, found[1]))

    def __mul__(self, other):
        if _arrayish(other):
            return _on_array(self, other, "mul")
        if isinstance(other, np.ndarray):
            other = other[()]
        if isinstance(other, (int, np.integer)) and not isinstance(other, (bool, np.timedelta64)):
            return make(checked_duration(self._ns * int(other)), self._unit)
        if isinstance(other, (float, np.floating)):
            return NaT if other != other else make(int(self._ns * float(other)), self._unit)
        return NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if _arrayish(other):
            return _on_array(self, other, "truediv")
        if isinstance(other, np.ndarray):
            other = other[()]
        if other is NaT:
            return float("nan")
        if isinstance(other, (bool, np.bool_)):
            return NotImplemented
        if isinstance(other, (int, float, np.integer, np.floating)) and not isinstance(other, np.timedelta64):
            if other != other:
                return NaT
            if isinstance(other, (int, np.integer)):
                return make(int(self._ns / int(other)), self._unit)
            return make(int(self._ns / float(other)), self._unit)
        found = count_of(other) if not isinstance(other, str) else None
        if found is None:
            return NotImplemented
        return float("nan") if found[0] == NAT else self._ns / found[0]

    def __rtruediv__(self, other):
        if _arrayish(other):
            return _on_array(self, other, "rtruediv")
        if other is NaT:
            return float("nan")
        found = _span(other[()] if isinstance(other, np.ndarray) else other)
        return NotImplemented if found is None else float("nan") if found[0] == NAT else found[0] / self._ns

    def __floordiv__(self, other):
        if _arrayish(other):
            return _on_array(self, other, "floordiv")
        if isinstance(other, np.ndarray):
            other = other[()]
        if other is NaT:
            return float("nan")
        if isinstance(other, (bool, np.bool_)):
            return NotImplemented
        if isinstance(other, (int, float, np.integer, np.floating)) and not isinstance(other, np.timedelta64):
            if isinstance(other, np.generic):
                other = other.item()
            return NaT if other != other else make(int(self._ns // other), self._unit)
        found = count_of(other) if not isinstance(other, str) else None
        if found is None:
            return NotImplemented
        return float("nan") if found[0] == NAT else self._ns // found[0]

    def __rfloordiv__(self, other):
        if _arrayish(other):
            return _on_array(self, other, "rfloordiv")
        found = _span(other[()] if isinstance(other, np.ndarray) else other)
        return NotImplemented if found is None else float("nan") if found[0] == NAT else found[0] // self._ns

    def __mod__(self, other):
        if _arrayish(other):
            return _on_array(self, other, "mod")
        quotient = self // other
        return quotient if quotient is NotImplemented else self - quotient * other

    def __rmod__(self, other):
        if _arrayish(other):
            return _on_array(self, other, "rmod")
        found = _dividend(other)
        return NaT if found is NaT else found % self

    def __divmod__(self, other):
        quotient = self // other
        return quotient if quotient is NotImplemented else (quotient, self - quotient * other)

    def __rdivmod__(self, other):
        found = _dividend(other)
        return (float("nan"), NaT) if found is NaT else divmod(found, self)


def rounded(value, step, mode):
    quotient, rest = divmod(value, step)
    if mode == "ceil":
        quotient += rest > 0
    elif mode == "round" and (2 * rest > step or 2 * rest == step and quotient & 1):
        quotient += 1
    return quotient * step


def _span(value):
    """What count_of() finds of a duration; None for numbers and texts, which are none here."""
    if isinstance(value, (int, float, str)) or value is None:
        return None
    if isinstance(value, np.number) and not isinstance(value, np.timedelta64):
        return None
    return count_of(value)


def _dividend(value):
    """A duration that is to be divided by another one."""
    value = value[()] if isinstance(value, np.ndarray) else value
    if _span(value) is None:
        raise TypeError(f"unsupported operand type(s) for //: '{type(value).__name__}' and 'Timedelta'")
    return Timedelta(value)


def _arrayish(value):
    return getattr(value, "ndim", 0) > 0


def _on_array(self, other, name):
    if not isinstance(other, np.ndarray):
        return NotImplemented
    from .arithmetic import arithmetic

    return arithmetic(other, self, name[1:]) if name[0] == "r" else arithmetic(self, other, name)


def _of_keywords(kwargs):
    factors = {"weeks": 7 * DAY, "days": DAY, "hours": HOUR, "minutes": MINUTE, "seconds": SECOND, "milliseconds": 10**6,
               "microseconds": 1000, "nanoseconds": 1}
    total = 0
    for key, value in kwargs.items():
        if key not in factors:
            raise ValueError(
                "cannot construct a Timedelta from the passed arguments, allowed keywords are "
                "[weeks, days, hours, minutes, seconds, milliseconds, microseconds, nanoseconds]"
            )
        if not isinstance(value, (int, float, np.integer, np.floating)):
            raise TypeError(f"Invalid type {type(value)}. Must be int or float.")
        total += int(value) * factors[key] if isinstance(value, (int, np.integer)) else int(round(value * factors[key]))
    return checked_duration(total)


def _bounded(ns, unit):
    """The Timedelta of a count, unless its unit cannot hold it."""
    return make(checked_duration(ns), unit) if unit == "ns" else make(ns, unit)


def checked_duration(ns):
    if not LEAST <= ns <= MOST:
        from ..errors import OutOfBoundsTimedelta

        raise OutOfBoundsTimedelta(f"Cannot cast {text_of(ns)} to unit='ns' without overflow.")
    return ns


def count_of(value, unit=None):
    """Nanoseconds and pandas' unit of what stands for a duration, or None."""
    if isinstance(value, Timedelta):
        return value._ns, value._unit
    if isinstance(value, _dt.timedelta):
        return ((value.days * 86400 + value.seconds) * 1_000_000 + value.microseconds) * 1000, "us"
    if isinstance(value, np.timedelta64):
        name = np.datetime_data(value.dtype)[0]
        count = value._v
        if count == NAT:
            return NAT, "ns"
        if name == "generic":
            return count, "ns"
        if name in ("Y", "M"):
            raise ValueError(
                f"Unit {name} is not supported. Only unambiguous timedelta values durations are supported. Allowed units are "
                "'W', 'D', 'h', 'm', 's', 'ms', 'us', 'ns'"
            )
        return count * PER[name], name if name in ORDER else "s"
    if value is NaT or value is None or type(value).__name__ == "NAType":
        return NAT, "ns"
    if isinstance(value, (bool, np.bool_)):
        return None
    if isinstance(value, (int, np.integer)):
        factor = unit_factor(unit or "ns")
        return NAT if value == NAT else int(value) * factor, "ns"
    if isinstance(value, (float, np.floating)):
        if value != value:
            return NAT, "ns"
        factor = unit_factor(unit or "ns")
        if value in (_INFINITY, -_INFINITY):
            from ..errors import OutOfBoundsTimedelta

            raise OutOfBoundsTimedelta(f"Cannot cast {value} from {unit or 'ns'} to 'ns' without overflow.")
        return module("pandas.datetimes.unit_counts").scaled(float(value), factor), "ns"
    if hasattr(value, "_sandframe_offset"):
        step = value._fixed_ns()
        return None if step is None else (step, "ns")
    if isinstance(value, str):
        return read(value), "ns"
    return None


def make(ns, unit="ns"):
    """The Timedelta of a count of nanoseconds."""
    self = _blank(Timedelta)
    self._ns = ns
    if unit != "ns":
        self._unit = unit
    return self


def make_all(values):
    """The Timedeltas of an array of durations."""
    unit = unit_of(values.dtype)
    counts = values.view("int64").tolist()
    absent = [at for at, count in enumerate(counts) if count == NAT] if counts and min(counts) == NAT else ()
    if unit != "ns":
        factor = PER[unit]
        counts = [count * factor for count in counts]
    # As make_all() of the Timestamps does it.
    made = list(map(_blank, repeat(Timedelta, len(counts))))
    for one, one._ns in zip(made, counts):
        pass
    if unit != "ns":
        for one in made:
            one._unit = unit
    for at in absent:
        made[at] = NaT
    return made


Timedelta.min = make(-(2**63) + 1)
Timedelta.max = make(2**63 - 1)
Timedelta.resolution = make(1)

claim(Timedelta, "- as_unit ceil floor isoformat round to_numpy to_pytimedelta to_timedelta64 total_seconds view")
