"""Not a time: the missing value of dates, durations and periods."""

import datetime as _dt

_NAN = float("nan")


class NaTType:
    """pandas.NaT."""

    __module__ = "pandas._libs.tslibs.nattype"
    __slots__ = ()
    __array_priority__ = 100

    def __new__(cls, *args, **kwargs):
        return NaT

    def __repr__(self):
        return "NaT"

    __str__ = __repr__

    def __eq__(self, other):
        return _array_answer(other, False)

    def __lt__(self, other):
        return _order_answer(other)

    __le__ = __gt__ = __ge__ = __lt__

    def __ne__(self, other):
        return _array_answer(other, True)

    def __hash__(self):
        return -(2**63) + 1

    def __bool__(self):
        return True

    def __reduce__(self):
        return NaTType, ()

    def __format__(self, spec):
        if spec:
            raise ValueError("NaTType does not support strftime")
        return "NaT"

    def __add__(self, other):
        return _computed(other, "+", self)

    __radd__ = __sub__ = __rsub__ = __add__

    def __truediv__(self, other):
        return _quotient(other)

    def __floordiv__(self, other):
        return _quotient(other)

    def __mul__(self, other):
        if _is_number(other):
            return NaT
        return NotImplemented

    __rmul__ = __mul__

    def __neg__(self):
        return self

    __pos__ = __neg__

    def date(self):
        return self

    @property
    def value(self):
        return -(2**63)

    _value = value

    def isoformat(self, sep="T", timespec="auto"):
        return "NaT"

    def strftime(self, format):
        raise ValueError("NaTType does not support strftime")

    def total_seconds(self):
        return _NAN

    def to_datetime64(self):
        from numpy import datetime64

        return datetime64("NaT", "ns")

    asm8 = property(to_datetime64)

    def to_numpy(self, dtype=None, copy=False):
        from numpy import datetime64, timedelta64

        if dtype is not None:
            from numpy import dtype as dtype_of

            if dtype_of(dtype).kind == "m":
                return timedelta64("NaT", "ns")
        return datetime64("NaT", "ns")

    def isoweekday(self):
        return _NAN

    weekday = isoweekday

    tz = tzinfo = None


def _missing_part(self):
    return _NAN


def _missing_time(self, *args, **kwargs):
    return NaT


for _name in """year month day hour minute second microsecond nanosecond millisecond dayofweek day_of_week weekofyear week dayofyear
        day_of_year quarter days_in_month daysinmonth qyear days seconds microseconds milliseconds nanoseconds""".split():
    setattr(NaTType, _name, property(_missing_part))
for _name in (
    "is_month_start",
    "is_month_end",
    "is_quarter_start",
    "is_quarter_end",
    "is_year_start",
    "is_year_end",
    "is_leap_year",
):
    setattr(NaTType, _name, False)
for _name in """tz_convert tz_localize replace round floor ceil to_pydatetime now today as_unit astimezone
        fromordinal fromtimestamp utcfromtimestamp""".split():
    setattr(NaTType, _name, _missing_time)
for _name in ("day_name", "month_name"):
    setattr(NaTType, _name, lambda self, locale=None: _NAN)


def _refused(name):
    def method(self, *args, **kwargs):
        raise ValueError(f"NaTType does not support {name}")

    return method


for _name in """time timetz timestamp timetuple utctimetuple toordinal isocalendar ctime dst utcoffset tzname
        strptime combine utcnow""".split():
    setattr(NaTType, _name, _refused(_name))
del _name


def _order_answer(other):
    """No moment or duration comes before or after it; other things cannot be compared with it."""
    if getattr(other, "ndim", 0):
        return NotImplemented
    known = isinstance(other, (NaTType, _dt.date, _dt.timedelta)) or type(other).__name__ in ("Period", "datetime64", "timedelta64")
    return False if known else NotImplemented


def _array_answer(other, answer):
    if getattr(other, "ndim", 0):
        if type(other).__name__ != "ndarray":
            return NotImplemented
        from numpy import full

        return full(other.shape, answer)
    return answer


def _computed(other, symbol, self):
    if getattr(other, "ndim", 0) or hasattr(other, "_sandframe_array"):
        return NotImplemented
    kind = type(other)
    if isinstance(other, int) and not isinstance(other, bool):
        return NaT
    if isinstance(other, (str, float, bool)) or other is None:
        return NotImplemented
    return NaT if kind.__module__ != "builtins" else NotImplemented


def _is_number(other):
    kind = getattr(getattr(other, "dtype", None), "kind", "")
    return isinstance(other, (int, float)) or kind != "" and kind in "iuf"


def _quotient(other):
    if getattr(other, "ndim", 0):
        return NotImplemented
    if hasattr(other, "total_seconds") or type(other).__name__ == "timedelta64":
        return _NAN
    if _is_number(other):
        return NaT
    return NotImplemented


NaT = object.__new__(NaTType)
