"""What the calendar and the clock say of a Timestamp, found when somebody asks: most moments are made, and few are asked."""

import datetime as _dt

from .units import DAY, HOUR, MINUTE, SECOND
from .zones import offset_ns

EPOCH_DAY = 719163
_MOST = 20_000
_known = {}
_found = _known.get
# Days since 1970 of the day before each month that was asked for, by twelve times the year and the month.
before = {}


def date_of(day):
    """The date of a day since 1970; each is made once, as dates cannot be changed."""
    found = _known.get(day)
    if found is None:
        if len(_known) >= _MOST:
            _known.clear()
        found = _known[day] = date(*civil(day))
    return found


def civil(day):
    """Year, month and day: of years that begin in March, so that February's end is the year's."""
    era, of_era = divmod(day + 719468, 146097)
    year = (of_era - of_era // 1460 + of_era // 36524 - of_era // 146096) // 365
    of_year = of_era - (365 * year + year // 4 - year // 100)
    month = (5 * of_year + 2) // 153
    of_month = of_year - (153 * month + 2) // 5 + 1
    return year + era * 400 + (month > 9), month - 9 if month > 9 else month + 3, of_month


def date(year, month, day):
    """A date of parts that are known to fit; the constructor's checks take most of its time."""
    made = object.__new__(_dt.date)
    made._year, made._month, made._day, made._hashcode = year, month, day, -1
    return made


def plain(wall, tz=None, fold=0):
    """A datetime of the standard library of the nanoseconds since 1970 on a clock."""
    day, rest = divmod(wall, DAY)
    made = object.__new__(_dt.datetime)
    found = date_of(day)
    made._year, made._month, made._day = found._year, found._month, found._day
    made._hour, made._minute, made._second = rest // HOUR, rest // MINUTE % 60, rest // SECOND % 60
    made._microsecond = rest // 1000 % 1_000_000
    made._tzinfo, made._fold, made._hashcode = tz, fold, -1
    return made


class LazyPart:
    """A slot of the library's class that is filled at its first use, with all others, by _fill() of a kind of it.

    It has no __set__: what the object's own dict holds comes first from then on.
    """

    __slots__ = ("_name",)

    def __init__(self, name):
        self._name = name

    def __get__(self, one, kind):
        if one is None:
            return self
        self._fill(one)
        return one.__dict__[self._name]


class _Part(LazyPart):
    """A slot of datetime."""

    __slots__ = ()

    @staticmethod
    def _fill(one):
        day, rest = divmod(one._wall, DAY)
        found = date_of(day)
        one._year, one._month, one._day = found._year, found._month, found._day
        one._hour, one._minute, one._second = rest // HOUR, rest // MINUTE % 60, rest // SECOND % 60
        one._microsecond = rest // 1000 % 1_000_000


class Moment(_dt.datetime):
    """A datetime that is its count of nanoseconds in UTC, and a zone and a unit where they are not the usual ones."""

    _ns = 0
    _unit = "ns"
    _tzinfo = None
    _hashcode = -1
    _fold = 0

    _year = _Part("_year")
    _month = _Part("_month")
    _day = _Part("_day")
    _hour = _Part("_hour")
    _minute = _Part("_minute")
    _second = _Part("_second")
    _microsecond = _Part("_microsecond")

    @property
    def _wall(self):
        """Nanoseconds since 1970 on the clock of its zone."""
        ns, tz = self._ns, self._tzinfo
        return ns if tz is None else ns + offset_ns(tz, ns)

    @property
    def year(self):
        if self._tzinfo is None:
            found = _found(self._ns // DAY)
            if found is not None:
                return found._year
        return date_of(self._wall // DAY)._year

    @property
    def month(self):
        if self._tzinfo is None:
            found = _found(self._ns // DAY)
            if found is not None:
                return found._month
        return date_of(self._wall // DAY)._month

    @property
    def day(self):
        if self._tzinfo is None:
            found = _found(self._ns // DAY)
            if found is not None:
                return found._day
        return date_of(self._wall // DAY)._day

    @property
    def hour(self):
        return (self._ns if self._tzinfo is None else self._wall) // HOUR % 24

    @property
    def minute(self):
        return (self._ns if self._tzinfo is None else self._wall) // MINUTE % 60

    @property
    def second(self):
        return (self._ns if self._tzinfo is None else self._wall) // SECOND % 60

    @property
    def microsecond(self):
        return (self._ns if self._tzinfo is None else self._wall) // 1000 % 1_000_000

    @property
    def nanosecond(self):
        return self._ns % 1000

    def date(self):
        return date_of(self._wall // DAY)

    def weekday(self):
        return (self._wall // DAY + 3) % 7

    def isoweekday(self):
        return (self._wall // DAY + 3) % 7 + 1

    def toordinal(self):
        return self._wall // DAY + EPOCH_DAY
