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
