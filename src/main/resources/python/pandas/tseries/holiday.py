"""Holidays: rules by which they fall on days, and calendars of them."""

from datetime import datetime, timedelta

import numpy as np
from dateutil.relativedelta import FR, MO, SA, SU, TH, TU, WE

from .. import Series
from .._lazy import module
from ..datetimes.date_offset import DateOffset
from ..datetimes.offsets import Day
from ..datetimes.offsets_calendar import Easter
from ..datetimes.timestamp import Timestamp
from ..indexes.datetimes import DatetimeIndex

__all__ = [
    "after_nearest_workday", "before_nearest_workday", "FR", "get_calendar", "HolidayCalendarFactory", "MO", "nearest_workday",
    "next_monday", "next_monday_or_tuesday", "next_workday", "previous_friday", "previous_workday", "register", "SA", "SU",
    "sunday_to_monday", "TH", "TU", "WE", "weekend_to_monday",
]


def _moved(dt, steps):
    """A day moved by as many days as are given for its weekday, Monday first."""
    days = steps[dt.weekday()]
    return dt + timedelta(days) if days else dt


def next_monday(dt):
    """Saturday and Sunday become the Monday after."""
    return _moved(dt, (0, 0, 0, 0, 0, 2, 1))


def next_monday_or_tuesday(dt):
    """For the second of two holidays: Saturday becomes Monday, Sunday and Monday become Tuesday."""
    return _moved(dt, (1, 0, 0, 0, 0, 2, 2))


def previous_friday(dt):
    """Saturday and Sunday become the Friday before."""
    return _moved(dt, (0, 0, 0, 0, 0, -1, -2))


def sunday_to_monday(dt):
    """Sunday becomes Monday."""
    return _moved(dt, (0, 0, 0, 0, 0, 0, 1))


def weekend_to_monday(dt):
    """Saturday and Sunday become the Monday after."""
    return _moved(dt, (0, 0, 0, 0, 0, 2, 1))


def nearest_workday(dt):
    """Saturday becomes Friday, Sunday becomes Monday."""
    return _moved(dt, (0, 0, 0, 0, 0, -1, 1))


def next_workday(dt):
    """The next day of work after a day."""
    return _moved(dt, (1, 1, 1, 1, 3, 2, 1))


def previous_workday(dt):
    """The last day of work before a day."""
    return _moved(dt, (-3, -1, -1, -1, -1, -1, -2))


def before_nearest_workday(dt):
    """The day of work before the nearest one."""
    return previous_workday(nearest_workday(dt))


def after_nearest_workday(dt):
    """The day of work after the nearest one."""
    return next_workday(nearest_workday(dt))


def _date(year, month, day):
    try:
        return Timestamp(datetime(year, month, day))
    except ValueError:
        raise ValueError("day is out of range for month") from None


class Holiday:
    """A day of each year, or of one: a date, an offset from it, or what a rule of observance makes of it."""

    def __init__(
        self, name, year=None, month=None, day=None, offset=None, observance=None, start_date=None, end_date=None, days_of_week=None
    ):
        if offset is not None and observance is not None:
            raise NotImplementedError("Cannot use both offset and observance.")
        self.name = name
        self.year, self.month, self.day = year, month, day
        self.offset = offset
        self.start_date = Timestamp(start_date) if start_date is not None else start_date
        self.end_date = Timestamp(end_date) if end_date is not None else end_date
        self.observance = observance
        if days_of_week is not None and not isinstance(days_of_week, tuple):
            raise AssertionError("days_of_week must be None or tuple")
        self.days_of_week = days_of_week

    def __repr__(self):
        info = f"year={self.year}, " if self.year is not None else ""
        info += f"month={self.month}, day={self.day}, "
        if self.offset is not None:
            info += f"offset={self.offset}"
        if self.observance is not None:
            info += f"observance={self.observance}"
        return f"Holiday: {self.name} ({info})"

    def dates(self, start_date, end_date, return_name=False):
        """The days from one date to another."""
        first, last = Timestamp(start_date), Timestamp(end_date)
        if self.year is not None:
            found = DatetimeIndex([_date(self.year, self.month, self.day)])
            return Series(self.name, index=found) if return_name else found
        tz = first.tz
        candidates = [_date(year, self.month, self.day) for year in range(first.year - 1, last.year + 2)]
        observed = [self.observance(one) for one in candidates] if self.observance is not None else candidates
        days = DatetimeIndex(observed)
        offsets = self.offset if isinstance(self.offset, list) else [] if self.offset is None else [self.offset]
        for offset in offsets:
            days = days + offset
        if self.days_of_week is not None:
            days = days[np.isin(np.asarray(days.dayofweek), list(self.days_of_week))]
        if tz is not None:
            days = days.tz_localize(tz)
        if self.start_date is not None:
            first = max(self.start_date.tz_localize(tz), first)
        if self.end_date is not None:
            last = min(self.end_date.tz_localize(tz), last)
        days = days[np.asarray(days >= first) & np.asarray(days <= last)]
        return Series(self.name, index=days) if return_name else days


holiday_calendars = {}


def register(cls):
    """Makes a calendar known under its name."""
    holiday_calendars[getattr(cls, "name", None) or cls.__name__] = cls


def get_calendar(name):
    """A calendar by its name."""
    return holiday_calendars[name]()


class HolidayCalendarMetaClass(type):
    """Registers each calendar."""

    def __new__(cls, name, bases, namespace):
        made = super().__new__(cls, name, bases, namespace)
        register(made)
        return made


class AbstractHolidayCalendar(metaclass=HolidayCalendarMetaClass):
    """Holidays of several rules."""

    rules = []
    start_date = Timestamp(datetime(1970, 1, 1))
    end_date = Timestamp(datetime(2200, 12, 31))
    _cache = None

    def __init__(self, name="", rules=None):
        self.name = name or type(self).__name__
        if rules is not None:
            self.rules = rules

    def rule_from_name(self, name):
        """The rule of a holiday, or None."""
        return next((rule for rule in self.rules if rule.name == name), None)

    def holidays(self, start=None, end=None, return_name=False):
        """The holidays from one date to another, with their names when asked for."""
        if self.rules is None:
            raise Exception(f"Holiday Calendar {self.name} does not have any rules specified")
        first = Timestamp(AbstractHolidayCalendar.start_date if start is None else start)
        last = Timestamp(AbstractHolidayCalendar.end_date if end is None else end)
        parts = [rule.dates(first, last, return_name=True) for rule in self.rules]
        if parts:
            found = module("pandas._concat").concat(parts).sort_index()
        else:
            found = Series(index=DatetimeIndex([]), dtype=object)
        found = found.loc[first:last] if len(found) else found
        if return_name:
            return found
        return DatetimeIndex(found.index._data)

    @staticmethod
    def merge_class(base, other):
        """The rules of two calendars; of those of one name the base's."""
        rules = [getattr(one, "rules", one) for one in (other, base)]
        known = {}
        for part in rules:
            for rule in part if isinstance(part, list) else [part]:
                known[rule.name] = rule
        return list(known.values())

    def merge(self, other, inplace=False):
        """The rules of this calendar and another one."""
        found = self.merge_class(self, other)
        if inplace:
            self.rules = found
            return None
        return found


USMemorialDay = Holiday("Memorial Day", month=5, day=31, offset=DateOffset(weekday=MO(-1)))
USLaborDay = Holiday("Labor Day", month=9, day=1, offset=DateOffset(weekday=MO(1)))
USColumbusDay = Holiday("Columbus Day", month=10, day=1, offset=DateOffset(weekday=MO(2)))
USThanksgivingDay = Holiday("Thanksgiving Day", month=11, day=1, offset=DateOffset(weekday=TH(4)))
USMartinLutherKingJr = Holiday(
    "Birthday of Martin Luther King, Jr.", start_date=datetime(1986, 1, 1), month=1, day=1, offset=DateOffset(weekday=MO(3)))
USPresidentsDay = Holiday("Washington's Birthday", month=2, day=1, offset=DateOffset(weekday=MO(3)))
GoodFriday = Holiday("Good Friday", month=1, day=1, offset=[Easter(), Day(-2)])
EasterMonday = Holiday("Easter Monday", month=1, day=1, offset=[Easter(), Day(1)])


class USFederalHolidayCalendar(AbstractHolidayCalendar):
    """The federal holidays of the United States (5 U.S.C. 6103), observed on the nearest day of work."""

    rules = [
        Holiday("New Year's Day", month=1, day=1, observance=nearest_workday),
        USMartinLutherKingJr,
        USPresidentsDay,
        USMemorialDay,
        Holiday("Juneteenth National Independence Day", month=6, day=19, start_date="2021-06-18", observance=nearest_workday),
        Holiday("Independence Day", month=7, day=4, observance=nearest_workday),
        USLaborDay,
        USColumbusDay,
        Holiday("Veterans Day", month=11, day=11, observance=nearest_workday),
        USThanksgivingDay,
        Holiday("Christmas Day", month=12, day=25, observance=nearest_workday),
    ]


def HolidayCalendarFactory(name, base, other, base_class=AbstractHolidayCalendar):
    """A calendar class with the rules of two calendars."""
    return type(name, (base_class,), {"rules": AbstractHolidayCalendar.merge_class(base, other), "name": name})
