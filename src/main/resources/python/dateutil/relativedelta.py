"""Differences of dates in years, months and days, and their addition."""

import calendar
import datetime

_RELATIVE = ("years", "months", "days", "leapdays", "hours", "minutes", "seconds", "microseconds")
_ABSOLUTE = ("year", "month", "day", "weekday", "hour", "minute", "second", "microsecond")


class weekday:
    """A day of the week, or the n-th of them."""

    __slots__ = ("weekday", "n")

    def __init__(self, weekday, n=None):
        if n == 0:
            raise ValueError("Can't create weekday with n==0")
        self.weekday = weekday
        self.n = n

    def __call__(self, n):
        return self if n == self.n else weekday(self.weekday, n)

    def __eq__(self, other):
        return getattr(other, "weekday", None) == self.weekday and getattr(other, "n", None) == self.n

    def __hash__(self):
        return hash((self.weekday, self.n))

    def __repr__(self):
        name = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[self.weekday]
        return f"{name}({self.n:+d})" if self.n else name


MO, TU, WE, TH, FR, SA, SU = weekdays = tuple(weekday(day) for day in range(7))


class relativedelta:
    """Years, months and finer parts to add, and parts to replace."""

    def __init__(
        self,
        dt1=None,
        dt2=None,
        years=0,
        months=0,
        days=0,
        leapdays=0,
        weeks=0,
        hours=0,
        minutes=0,
        seconds=0,
        microseconds=0,
        year=None,
        month=None,
        day=None,
        weekday=None,
        yearday=None,
        nlyearday=None,
        hour=None,
        minute=None,
        second=None,
        microsecond=None,
    ):
        if dt1 is not None and dt2 is not None:
            self._between(dt1, dt2)
            return
        if any(part is not None and part != int(part) for part in (years, months)):
            raise ValueError("Non-integer years and months are ambiguous and not currently supported.")
        self.years, self.months = int(years), int(months)
        self.days = days + weeks * 7
        self.leapdays = leapdays
        self.hours, self.minutes, self.seconds, self.microseconds = hours, minutes, seconds, microseconds
        self.year, self.month, self.day = year, month, day
        self.weekday = weekdays[weekday] if isinstance(weekday, int) else weekday
        self.hour, self.minute, self.second, self.microsecond = hour, minute, second, microsecond
        ordinal = nlyearday or yearday or 0
        if yearday and yearday > 59:
            self.leapdays = -1
        if ordinal:
            found = datetime.date(2001, 1, 1) + datetime.timedelta(days=ordinal - 1)
            if ordinal > 366:
                raise ValueError(f"invalid year day ({ordinal})")
            self.month, self.day = (12, 31) if ordinal == 366 else (found.month, found.day)
        self._carry()

    def _between(self, first, second):
        """The parts from the second date to the first."""
        for value in (first, second):
            if not isinstance(value, datetime.date):
                raise TypeError("relativedelta only diffs datetime/date")
        if isinstance(first, datetime.datetime) != isinstance(second, datetime.datetime):
            first, second = (one if isinstance(one, datetime.datetime) else datetime.datetime.fromordinal(one.toordinal())
                             for one in (first, second))
        for name in _RELATIVE:
            setattr(self, name, 0)
        for name in _ABSOLUTE:
            setattr(self, name, None)
        months = (first.year - second.year) * 12 + first.month - second.month
        self._set_months(months)
        reached = second + self
        step = 1 if first < second else -1
        while reached > first if step < 0 else reached < first:
            months += step
            self._set_months(months)
            reached = second + self
        rest = first - reached
        self.seconds = rest.seconds + rest.days * 86400
        self.microseconds = rest.microseconds
        self._carry()

    def _set_months(self, months):
        sign = -1 if months < 0 else 1
        self.years, self.months = sign * (abs(months) // 12), sign * (abs(months) % 12)

    def _carry(self):
        """What is too much for a part moves to the next one."""
        for name, size, upper in (
            ("microseconds", 10**6, "seconds"),
            ("seconds", 60, "minutes"),
            ("minutes", 60, "hours"),
            ("hours", 24, "days"),
            ("months", 12, "years"),
        ):
            value = getattr(self, name)
            if abs(value) >= size:
                sign = -1 if value < 0 else 1
                more, rest = divmod(value * sign, size)
                setattr(self, name, rest * sign)
                setattr(self, upper, getattr(self, upper) + more * sign)

    @property
    def weeks(self):
        return int(self.days / 7.0)

    @weeks.setter
    def weeks(self, value):
        self.days = self.days - self.weeks * 7 + value * 7

    def normalized(self):
        """The same with whole numbers only."""
        days = int(self.days)
        hours_left = round(self.hours + 24 * (self.days - days), 11)
        hours = int(hours_left)
        minutes_left = round(self.minutes + 60 * (hours_left - hours), 10)
        minutes = int(minutes_left)
        seconds_left = round(self.seconds + 60 * (minutes_left - minutes), 8)
        seconds = int(seconds_left)
        microseconds = round(self.microseconds + 1e6 * (seconds_left - seconds))
        return self._like(days=days, hours=hours, minutes=minutes, seconds=seconds, microseconds=microseconds)

    def _like(self, **parts):
        known = {name: getattr(self, name) for name in _RELATIVE + _ABSOLUTE}
        known.update(parts)
        return relativedelta(**known)

    def __add__(self, other):
        if isinstance(other, relativedelta):
            parts = {name: getattr(self, name) + getattr(other, name) for name in _RELATIVE if name != "leapdays"}
            parts["leapdays"] = other.leapdays or self.leapdays
            for name in _ABSOLUTE:
                mine, theirs = getattr(self, name), getattr(other, name)
                parts[name] = mine if theirs is None else theirs
            return relativedelta(**parts)
        if isinstance(other, datetime.timedelta):
            return self._like(days=self.days + other.days, seconds=self.seconds + other.seconds,
                              microseconds=self.microseconds + other.microseconds)
        if not isinstance(other, datetime.date):
            return NotImplemented
        year = (other.year if self.year is None else self.year) + self.years
        month = other.month if self.month is None else self.month
        if self.months:
            month += self.months
            if month > 12:
                year, month = year + 1, month - 12
            elif month < 1:
                year, month = year - 1, month + 12
        day = min(calendar.monthrange(year, month)[1], other.day if self.day is None else self.day)
        parts = {"year": year, "month": month, "day": day}
        for name in ("hour", "minute", "second", "microsecond"):
            if getattr(self, name) is not None:
                parts[name] = getattr(self, name)
        days = self.days + (self.leapdays if self.leapdays and month > 2 and calendar.isleap(year) else 0)
        if (self.hours or self.minutes or self.seconds or self.microseconds or any(name in parts for name in ("hour", "minute"))) \
                and not isinstance(other, datetime.datetime):
            other = datetime.datetime.fromordinal(other.toordinal())
        found = other.replace(**parts) + datetime.timedelta(
            days=days, hours=self.hours, minutes=self.minutes, seconds=self.seconds, microseconds=self.microseconds)
        if self.weekday is not None:
            n = self.weekday.n or 1
            jump = (abs(n) - 1) * 7
            jump = (
                jump + (7 - found.weekday() + self.weekday.weekday) % 7
                if n > 0
                else -(jump + (found.weekday() - self.weekday.weekday) % 7)
            )
            found += datetime.timedelta(days=jump)
        return found

    __radd__ = __add__

    def __rsub__(self, other):
        return (-self).__radd__(other)

    def __sub__(self, other):
        if not isinstance(other, relativedelta):
            return NotImplemented
        parts = {name: getattr(self, name) - getattr(other, name) for name in _RELATIVE if name != "leapdays"}
        parts["leapdays"] = self.leapdays or other.leapdays
        for name in _ABSOLUTE:
            mine = getattr(self, name)
            parts[name] = mine if mine is not None else getattr(other, name)
        return relativedelta(**parts)

    def __neg__(self):
        return self._like(**{name: -getattr(self, name) for name in _RELATIVE if name != "leapdays"})

    def __abs__(self):
        return self._like(**{name: abs(getattr(self, name)) for name in _RELATIVE if name != "leapdays"})

    def __mul__(self, other):
        try:
            factor = float(other)
        except TypeError:
            return NotImplemented
        return self._like(**{name: int(getattr(self, name) * factor) for name in _RELATIVE if name != "leapdays"})

    __rmul__ = __mul__

    def __truediv__(self, other):
        try:
            return self * (1 / float(other))
        except TypeError:
            return NotImplemented

    __div__ = __truediv__

    def __bool__(self):
        return any(getattr(self, name) for name in _RELATIVE) or any(getattr(self, name) is not None for name in _ABSOLUTE)

    def _key(self):
        day = self.weekday
        if day is not None and day.n in (None, 1):
            day = weekday(day.weekday)
        return (day, *(getattr(self, name) for name in _RELATIVE + _ABSOLUTE if name != "weekday"))

    def __eq__(self, other):
        if not isinstance(other, relativedelta):
            return NotImplemented
        return self._key() == other._key()

    def __hash__(self):
        return hash(self._key())

    def __repr__(self):
        shown = [f"{name}={getattr(self, name):+g}" for name in _RELATIVE if getattr(self, name)]
        shown += [f"{name}={getattr(self, name)!r}" for name in _ABSOLUTE if getattr(self, name) is not None]
        return f"relativedelta({', '.join(shown)})"
