"""Steps to days of weeks, to halves of months, to Easter, and through years of 52 or 53 weeks."""

import _kernel as K

from .offsets import BaseOffset, MONTHS, WEEKDAYS
from .units import DAY


class Week(BaseOffset):
    """Weeks, to a day of the week when one is given."""

    _prefix = "W"
    _shown = ("weekday",)
    _anchored_by = "'obj.n == 1 and obj.weekday is not None'"

    def __init__(self, n=1, normalize=False, weekday=None):
        super().__init__(n, normalize)
        if weekday is not None and not 0 <= weekday <= 6:
            raise ValueError(f"Day must be 0<=day<=6, got {weekday}")
        self.weekday = weekday

    @property
    def rule_code(self):
        return "W" if self.weekday is None else f"W-{WEEKDAYS[self.weekday]}"

    def _day(self, day):
        n = self.n
        if self.weekday is not None:
            ahead = (self.weekday - (day + 3)) % 7
            if ahead:
                day += ahead
                if n > 0:
                    n -= 1
        return day + 7 * n

    def _on(self, day):
        return self.weekday is None or (day + 3) % 7 == self.weekday


class _DayOfMonth(BaseOffset):
    """Steps of months to a day that each month has once."""

    def _anchor(self, first):
        """The day of a month, by its first day."""
        raise NotImplementedError(type(self).__name__)

    def _day(self, day):
        first = K.time_month_day(day, 0, "start")
        anchor, n = self._anchor(first), self.n
        if n > 0 and day < anchor:
            n -= 1
        elif n <= 0 and day > anchor:
            n += 1
        return self._anchor(K.time_month_day(first, n, "start"))

    def _on(self, day):
        return self._anchor(K.time_month_day(day, 0, "start")) == day


class WeekOfMonth(_DayOfMonth):
    """A day of the first, second, third or fourth week of months."""

    _prefix = "WOM"
    _shown = ("week", "weekday")

    def __init__(self, n=1, normalize=False, week=0, weekday=0):
        super().__init__(n, normalize)
        self.week, self.weekday = week, weekday
        if not 0 <= weekday <= 6:
            raise ValueError(f"Day must be 0<=day<=6, got {weekday}")
        if not 0 <= week <= 3:
            raise ValueError(f"Week must be 0<=week<=3, got {week}")

    @property
    def rule_code(self):
        return f"WOM-{self.week + 1}{WEEKDAYS[self.weekday]}"

    def _anchor(self, first):
        return first + (self.weekday - (first + 3)) % 7 + 7 * self.week


class LastWeekOfMonth(_DayOfMonth):
    """The last Monday, or another day of the week, of months."""

    _prefix = "LWOM"
    _shown = ("weekday",)

    def __init__(self, n=1, normalize=False, weekday=0):
        super().__init__(n, normalize)
        self.weekday = weekday
        if self.n == 0:
            raise ValueError("N cannot be 0")
        if not 0 <= weekday <= 6:
            raise ValueError(f"Day must be 0<=day<=6, got {weekday}")

    @property
    def rule_code(self):
        return f"LWOM-{WEEKDAYS[self.weekday]}"

    def _anchor(self, first):
        last = K.time_month_day(first, 0, "end")
        return last - (last + 3 - self.weekday) % 7


class _Sequence(BaseOffset):
    """Steps through days of which each year has some."""

    def _days(self, year):
        """The days of a year, in order."""
        raise NotImplementedError(type(self).__name__)

    def _around(self, day):
        """Sorted days enough to step from a day."""
        year = K.time_field_of(day, 4, "year")
        years = abs(self.n) // len(self._days(year)) + 2
        span = range(year - years, year + years + 1)
        return sorted({one for each in span for one in self._days(each)})

    def _day(self, day):
        from bisect import bisect_left, bisect_right

        days = self._around(day)
        if self.n > 0:
            return days[bisect_right(days, day) + self.n - 1]
        if self.n < 0:
            return days[bisect_left(days, day) + self.n]
        return days[bisect_left(days, day)]

    def _on(self, day):
        year = K.time_field_of(day, 4, "year")
        return any(day in self._days(each) for each in (year - 1, year, year + 1))


def _first_day(year, month, day=1):
    return K.time_convert((year - 1970) * 12 + month - 1, 2, 4) + day - 1


class _SemiMonth(_Sequence):
    """Twice a month."""

    _shown = ("day_of_month",)
    _least = 2

    def __init__(self, n=1, normalize=False, day_of_month=None):
        super().__init__(n, normalize)
        self.day_of_month = 15 if day_of_month is None else int(day_of_month)
        if not self._least <= self.day_of_month <= 27:
            raise ValueError(f"day_of_month must be {self._least}<=day_of_month<=27, got {self.day_of_month}")

    @property
    def rule_code(self):
        return f"{self._prefix}-{self.day_of_month}"


class SemiMonthEnd(_SemiMonth):
    """A day of each month, and its last day."""

    _prefix = "SME"
    _least = 1

    def _days(self, year):
        firsts = [_first_day(year, month) for month in range(1, 13)]
        return [one for first in firsts for one in (first + self.day_of_month - 1, K.time_month_day(first, 0, "end"))]


class SemiMonthBegin(_SemiMonth):
    """The first day of each month, and another."""

    _prefix = "SMS"

    def _days(self, year):
        firsts = [_first_day(year, month) for month in range(1, 13)]
        return [one for first in firsts for one in (first, first + self.day_of_month - 1)]


class Easter(BaseOffset):
    """Easter Sundays of the western churches."""

    def _day(self, day):
        year, n = K.time_field_of(day, 4, "year"), self.n
        this = easter(year)
        if n >= 0 and day < this:
            n -= 1
        elif n < 0 and day > this:
            n += 1
        return easter(year + n)

    def _after(self, wall):
        # An hour of Easter Sunday is past it, so the first step back leads to the same day.
        day, rest = wall // DAY, 0 if self.normalize else wall % DAY
        if self.n < 0 and wall % DAY and self._on(day):
            return (self._with(self.n + 1)._day(day) if self.n < -1 else day) * DAY + rest
        return self._day(day) * DAY + rest

    def _on(self, day):
        return easter(K.time_field_of(day, 4, "year")) == day


def easter(year):
    """The day of Easter Sunday, by Butcher's algorithm for the Gregorian calendar (Nature, 1876)."""
    a = year % 19
    b, c = divmod(year, 100)
    d, e = divmod(b, 4)
    f = (b + 8) // 25
    g = (b - f + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return _first_day(year, month, day + 1)


class FY5253(_Sequence):
    """The ends of fiscal years of 52 or 53 weeks."""

    _prefix = "RE"
    _shown = ("weekday", "startingMonth", "variation")

    def __init__(self, n=1, normalize=False, weekday=0, startingMonth=1, variation="nearest"):
        super().__init__(n, normalize)
        self.startingMonth, self.weekday, self.variation = startingMonth, weekday, variation
        if self.n == 0:
            raise ValueError("N cannot be 0")
        if variation not in ("nearest", "last"):
            raise ValueError(f"{variation} is not a valid variation")

    @property
    def rule_code(self):
        return f"{self._prefix}-{self.get_rule_code_suffix()}"

    def get_rule_code_suffix(self):
        """The part of the name behind the prefix."""
        return f"{'N' if self.variation == 'nearest' else 'L'}-{MONTHS[self.startingMonth - 1]}-{WEEKDAYS[self.weekday]}"

    def _year_end(self, year):
        last = K.time_month_day(_first_day(year, self.startingMonth), 0, "end")
        back = (last + 3 - self.weekday) % 7
        return last - back if self.variation == "last" or back <= 3 else last - back + 7

    def _days(self, year):
        return [self._year_end(year)]

    def get_year_end(self, dt):
        """The end of the fiscal year that ends in the calendar year of a moment."""
        from .timestamp import make, of

        stamp = of(dt)
        return make(self._year_end(stamp.year) * DAY, "ns").tz_localize(stamp.tzinfo)


class FY5253Quarter(FY5253):
    """The ends of quarters of 13 or 14 weeks of such years."""

    _prefix = "REQ"
    _shown = ("weekday", "startingMonth", "qtr_with_extra_week", "variation")

    def __init__(self, n=1, normalize=False, weekday=0, startingMonth=1, qtr_with_extra_week=1, variation="nearest"):
        super().__init__(n, normalize, weekday, startingMonth, variation)
        self.qtr_with_extra_week = qtr_with_extra_week

    @property
    def rule_code(self):
        return f"{self._prefix}-{self.get_rule_code_suffix()}-{self.qtr_with_extra_week}"

    def _days(self, year):
        before, end = self._year_end(year - 1), self._year_end(year)
        weeks = [13, 13, 13, 13]
        if end - before == 53 * 7:
            weeks[self.qtr_with_extra_week - 1] = 14
        days = []
        for count in weeks:
            before += 7 * count
            days.append(before)
        return days

    def year_has_extra_week(self, dt):
        """Whether the fiscal year of a moment has 53 weeks."""
        from .timestamp import of

        day = of(dt)._wall // DAY
        year = next(each for each in range(of(dt).year - 1, of(dt).year + 2) if day <= self._year_end(each))
        return self._year_end(year) - self._year_end(year - 1) == 53 * 7

    def get_weeks(self, dt):
        """The weeks of each quarter of a moment's fiscal year."""
        weeks = [13, 13, 13, 13]
        if self.year_has_extra_week(dt):
            weeks[self.qtr_with_extra_week - 1] = 14
        return weeks


for _kind in (Week, WeekOfMonth, LastWeekOfMonth, SemiMonthEnd, SemiMonthBegin, Easter, FY5253, FY5253Quarter):
    _kind.__module__ = BaseOffset.__module__
del _kind
