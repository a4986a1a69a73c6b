"""Types and error texts of the library's datetime, which is written in Python here, as CPython's in C has them."""

import _pydatetime
import builtins

from builtins import ValueError, isinstance, type

_TEXTS = {
    "cannot compare naive and aware datetimes": "can't compare offset-naive and offset-aware datetimes",
    "cannot compare naive and aware times": "can't compare offset-naive and offset-aware times",
    "cannot mix naive and timezone-aware time": "can't subtract offset-naive and offset-aware datetimes",
    "can't compare 'datetime' to 'date'": "can't compare datetime.datetime to datetime.date",
    "can't compare 'date' to 'datetime'": "can't compare datetime.datetime to datetime.date",
    "result out of range": "date value out of range",
}
_SPAN_PARTS = ("days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks")
_TOO_MANY_DAYS = "timedelta # of days is too large: "


def repair():
    """Does it; once, before guest code runs."""
    for name in ("date", "time", "datetime", "timedelta", "tzinfo", "timezone"):
        getattr(_pydatetime, name).__module__ = "datetime"
    week_date = _pydatetime._IsoCalendarDate
    week_date.__module__ = "datetime"
    week_date.__qualname__ = "IsoCalendarDate"
    week_date.__repr__ = _in_its_module(week_date.__repr__)
    # The module itself catches none of these two.
    _pydatetime.TypeError = _telling(builtins.TypeError)
    _pydatetime.OverflowError = _telling(builtins.OverflowError)
    _pydatetime._check_date_fields = _checking(_pydatetime._check_date_fields)
    _pydatetime._check_time_fields = _checking(_pydatetime._check_time_fields)
    _pydatetime._check_tzinfo_arg = _check_zone
    _pydatetime.datetime.__hash__ = _hash
    _quicken(_pydatetime.timedelta, "__new__", _new_span)
    _quicken(_pydatetime.datetime, "__new__", _new_moment)
    for name in ("__add__", "__radd__"):
        _quicken(_pydatetime.datetime, name, _later)


def _in_its_module(original):
    return lambda self: f"datetime.{original(self)}"


def _telling(kind):
    """What makes exceptions of a kind, with other texts."""

    class Told(kind):
        def __new__(cls, text):
            if text.startswith(_TOO_MANY_DAYS):
                days = text[len(_TOO_MANY_DAYS) :]
                fits = -(2**31) <= int(days) < 2**31
                text = f"days={days}; must have magnitude <= 999999999" if fits else "Python int too large to convert to C int"
            return kind(_TEXTS.get(text, text))

    return Told


def _checking(original):
    """A check of parts, whose errors have a text alone and not the value besides."""

    def check(*parts):
        try:
            return original(*parts)
        except ValueError as error:
            told = error
        text, value = told.args
        if text.startswith("year"):
            text = f"year {value} is out of range"
        elif text.startswith("day"):
            text = "day is out of range for month"
        raise ValueError(text)

    return check


def _check_zone(zone):
    if zone is not None and not isinstance(zone, _pydatetime.tzinfo):
        raise builtins.TypeError(f"tzinfo argument must be None or of a tzinfo subclass, not type '{type(zone).__name__}'")


def _hash(self):
    """That of the microseconds since 1970, in UTC where it has a zone; the library's own makes bytes first."""
    if self._hashcode == -1:
        days = _pydatetime._ymd2ord(self._year, self._month, self._day) - 719163
        seconds = days * 86400 + self._hour * 3600 + self._minute * 60 + self._second
        count = seconds * 1_000_000 + self._microsecond
        if self._tzinfo is not None:
            shift = (self.replace(fold=0) if self._fold else self).utcoffset()
            if shift is not None:
                count -= (shift._days * 86400 + shift._seconds) * 1_000_000 + shift._microseconds
        self._hashcode = hash(count)
    return self._hashcode


def _quicken(kind, name, making):
    """Gives a method a shorter way for the usual arguments, before the library's own."""
    original = getattr(kind, name)
    made = making(kind, original)
    made.__name__, made.__qualname__, made.__doc__ = original.__name__, original.__qualname__, original.__doc__
    setattr(kind, name, made)


def _new_span(kind, original):
    blank = object.__new__

    def __new__(cls, days=0, seconds=0, microseconds=0, milliseconds=0, minutes=0, hours=0, weeks=0):
        if cls is kind and type(days) is int and type(seconds) is int and type(minutes) is int and type(hours) is int \
                and type(weeks) is int and microseconds == 0 and milliseconds == 0:
            more, rest = divmod(seconds + minutes * 60 + hours * 3600, 86400)
            days += more + weeks * 7
            if -999999999 <= days <= 999999999:
                made = blank(kind)
                made._days, made._seconds, made._microseconds, made._hashcode = days, rest, 0, -1
                return made
            days -= more + weeks * 7
        for value, part in zip((days, seconds, microseconds, milliseconds, minutes, hours, weeks), _SPAN_PARTS):
            if not isinstance(value, (builtins.int, builtins.float)):
                place = "numpy." if type(value).__module__ == "numpy" else ""
                raise builtins.TypeError(f"unsupported type for timedelta {part} component: {place}{type(value).__name__}")
        return original(cls, days, seconds, microseconds, milliseconds, minutes, hours, weeks)

    return __new__


def _new_moment(kind, original):
    blank, integer = object.__new__, {builtins.int}

    def __new__(cls, year, month=None, day=None, hour=0, minute=0, second=0, microsecond=0, tzinfo=None, *, fold=0):
        kinds = {*map(type, (year, month, day, hour, minute, second, microsecond))}
        if cls is kind and kinds == integer and tzinfo is None and fold == 0 \
                and 1 <= year <= 9999 and 1 <= month <= 12 and 1 <= day <= 28 \
                and 0 <= hour < 24 and 0 <= minute < 60 and 0 <= second < 60 and 0 <= microsecond < 1_000_000:
            made = blank(kind)
            made._year, made._month, made._day, made._hour, made._minute, made._second = year, month, day, hour, minute, second
            made._microsecond, made._tzinfo, made._fold, made._hashcode = microsecond, None, 0, -1
            return made
        if type(year) is builtins.int and (month is None or day is None):
            name, place = ("month", 2) if month is None else ("day", 3)
            raise builtins.TypeError(f"function missing required argument '{name}' (pos {place})")
        return original(cls, year, month, day, hour, minute, second, microsecond, tzinfo, fold=fold)

    return __new__


def _later(kind, original):
    blank, span, to_days, of_days = object.__new__, _pydatetime.timedelta, _pydatetime._ymd2ord, _pydatetime._ord2ymd

    def __add__(self, other):
        if type(self) is not kind or type(other) is not span:
            return original(self, other)
        more, micros = divmod(self._microsecond + other._microseconds, 1_000_000)
        seconds = self._hour * 3600 + self._minute * 60 + self._second + other._seconds + more
        days, seconds = divmod(seconds, 86400)
        days += to_days(self._year, self._month, self._day) + other._days
        if not 0 < days <= 3652059:
            return original(self, other)
        made = blank(kind)
        made._year, made._month, made._day = of_days(days)
        made._hour, made._minute, made._second, made._microsecond = seconds // 3600, seconds // 60 % 60, seconds % 60, micros
        made._tzinfo, made._fold, made._hashcode = self._tzinfo, 0, -1
        return made

    return __add__
