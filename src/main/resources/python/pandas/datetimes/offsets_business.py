"""Business days, with holidays and other weeks where they are given, and business hours."""

import datetime as _dt

import _kernel as K
import numpy as np

from .._lazy import module
from .offsets import BaseOffset
from .units import DAY, HOUR, MINUTE, SECOND, unit_of

_ZERO = _dt.timedelta(0)
_NAMES = "Mon Tue Wed Thu Fri Sat Sun".split()


class BusinessDay(BaseOffset):
    """Days from Monday to Friday."""

    __module__ = BaseOffset.__module__
    _prefix = "B"
    _shown = ("offset",)

    def __init__(self, n=1, normalize=False, offset=_ZERO):
        super().__init__(n, normalize)
        self._set_offset(offset)

    def _set_offset(self, offset):
        from .timedelta import count_of

        self.offset = offset
        self._shift = count_of(offset)[0]

    def _attributes_text(self):
        return f"offset={_dt.timedelta(microseconds=self._shift // 1000)!r}" if self._shift else ""

    @property
    def freqstr(self):
        code = self.rule_code if self.n == 1 else f"{self.n}{self.rule_code}"
        return code + self._offset_text() if self._shift else code

    def _offset_text(self):
        """The time that is added to each day, for example +3h."""
        seconds = abs(self._shift) // SECOND
        days, seconds = divmod(seconds, 86400)
        text = f"{days}D" if days else ""
        for size, code in ((3600, "h"), (60, "Min"), (1, "s")):
            part, seconds = divmod(seconds, size)
            text += f"{part}{code}" if part else ""
        return ("+" if self._shift > 0 else "-") + text

    def _day(self, day):
        return K.time_business_day(day, self.n)

    def _on(self, day):
        return (day + 3) % 7 < 5

    def _after(self, wall):
        return BaseOffset._after(self, wall) + self._shift

    def _apply_array(self, values):
        moved = BaseOffset._apply_array(self, values)
        return moved + np.timedelta64(self._shift // 1000, "us") if self._shift else moved


BDay = BusinessDay


class Workdays:
    """Which days are worked: those of a week less the holidays."""

    __slots__ = ("week", "holidays", "weekmask", "calendar", "shown")

    def __init__(self, weekmask, holidays, calendar):
        if calendar is not None and hasattr(calendar, "holidays") and callable(calendar.holidays):
            holidays = tuple(calendar.holidays()) + tuple(holidays or ())
        elif calendar is not None and not isinstance(calendar, Workdays):
            # A calendar of numpy's.
            weekmask, holidays = list(calendar.weekmask), list(calendar.holidays)
        self.weekmask = weekmask
        self.calendar = calendar
        self.week = _week(weekmask)
        listed = () if holidays is None else holidays
        of = module("pandas.datetimes.timestamp").of
        self.holidays = frozenset(of(one)._wall // DAY for one in listed)
        self.shown = tuple(np.datetime64(one, "D") for one in sorted(self.holidays))
        if not any(self.week):
            raise ValueError("Cannot construct a numpy.busdaycal with a weekmask of all zeros")

    def works(self, day):
        return self.week[(day + 3) % 7] and day not in self.holidays

    def rolled(self, day, step):
        """The day itself if it is worked, else the next one that is in a direction."""
        while not self.works(day):
            day += step
        return day

    def moved(self, day, n):
        """The n-th day of work from a day."""
        day = self.rolled(day, 1 if n <= 0 else -1)
        step = 1 if n > 0 else -1
        for _ in range(abs(n)):
            day = self.rolled(day + step, step)
        return day


def _week(weekmask):
    """Seven truth values, Monday first."""
    if isinstance(weekmask, str):
        if len(weekmask) == 7 and set(weekmask) <= {"0", "1"}:
            return [one == "1" for one in weekmask]
        names, at = [], 0
        text = weekmask.replace(" ", "")
        while at < len(text):
            if text[at:at + 3] not in _NAMES:
                raise ValueError(f"Invalid business day weekmask string \"{weekmask}\"")
            names.append(text[at:at + 3])
            at += 3
        return [name in names for name in _NAMES]
    return [bool(one) for one in weekmask]


class _Custom:
    """What the offsets of days of work share."""

    def _set_workdays(self, weekmask, holidays, calendar):
        self._workdays = Workdays(weekmask, holidays, calendar)
        self.weekmask = weekmask

    @property
    def holidays(self):
        return self._workdays.shown

    @property
    def calendar(self):
        return self._workdays.calendar

    def _key(self):
        days = self._workdays
        return (type(self).__name__, self.n, self.normalize, tuple(days.week), days.holidays, *self._more())

    def _more(self):
        return (self._shift,)


class CustomBusinessDay(_Custom, BusinessDay):
    """Days of work of a week of one's own, less holidays."""

    __module__ = BaseOffset.__module__
    _prefix = "C"
    _shown = ("weekmask", "holidays", "calendar", "offset")

    def __init__(self, n=1, normalize=False, weekmask="Mon Tue Wed Thu Fri", holidays=None, calendar=None, offset=_ZERO):
        BusinessDay.__init__(self, n, normalize, offset)
        self._set_workdays(weekmask, holidays, calendar)

    def _day(self, day):
        return self._workdays.moved(day, self.n)

    def _on(self, day):
        return self._workdays.works(day)


CDay = CustomBusinessDay


class _CustomMonth(_Custom, BaseOffset):
    """The first or last day of work of months."""

    __module__ = BaseOffset.__module__
    _step = 1

    def __init__(self, n=1, normalize=False, weekmask="Mon Tue Wed Thu Fri", holidays=None, calendar=None, offset=_ZERO):
        BaseOffset.__init__(self, n, normalize)
        from .timedelta import count_of

        self.offset, self._shift = offset, count_of(offset)[0]
        self._set_workdays(weekmask, holidays, calendar)

    def _anchor(self, day, months):
        edge = K.time_month_day(day, months, "start" if self._step > 0 else "end")
        return self._workdays.rolled(edge, self._step)

    def _day(self, day):
        anchor, n = self._anchor(day, 0), self.n
        if n > 0 and day < anchor:
            n -= 1
        elif n <= 0 and day > anchor:
            n += 1
        return self._anchor(day, n)

    def _on(self, day):
        return self._anchor(day, 0) == day


class CustomBusinessMonthEnd(_CustomMonth):
    """The last day of work of months."""

    __module__ = BaseOffset.__module__
    _prefix = "CBME"
    _step = -1


class CustomBusinessMonthBegin(_CustomMonth):
    """The first day of work of months."""

    __module__ = BaseOffset.__module__
    _prefix = "CBMS"


CBMonthEnd, CBMonthBegin = CustomBusinessMonthEnd, CustomBusinessMonthBegin


def _time(value):
    if isinstance(value, _dt.time):
        if value.second or value.microsecond:
            raise ValueError("time data must be specified only with hour and minute")
        return value
    try:
        return _dt.datetime.strptime(value, "%H:%M").time()
    except ValueError:
        raise ValueError("time data must match '%H:%M' format") from None


class BusinessHour(BusinessDay):
    """Hours of business days that are open."""

    __module__ = BaseOffset.__module__
    _prefix = "bh"
    _shown = ("start", "end", "offset")

    def __init__(self, n=1, normalize=False, start="09:00", end="17:00", offset=_ZERO):
        BusinessDay.__init__(self, n, normalize, offset)
        self._set_hours(start, end)

    def _set_hours(self, start, end):
        starts = [start] if isinstance(start, (str, _dt.time)) else list(start)
        ends = [end] if isinstance(end, (str, _dt.time)) else list(end)
        if not starts:
            raise ValueError("Must include at least 1 start time")
        if not ends:
            raise ValueError("Must include at least 1 end time")
        starts, ends = [_time(one) for one in starts], [_time(one) for one in ends]
        if len(starts) != len(ends):
            raise ValueError("number of starting time and ending time must be the same")
        pairs = sorted(zip(starts, ends))
        self.start = tuple(one for one, _ in pairs)
        self.end = tuple(one for _, one in pairs)
        spans = []
        for first, last in pairs:
            low, high = ((one.hour * 60 + one.minute) * MINUTE for one in (first, last))
            spans.append((low, high - low if high > low else high - low + DAY))
        self._spans = spans
        if sum(length for _, length in spans) > DAY or any(
                low + length > after for (low, length), (after, _) in zip(spans, spans[1:])):
            raise ValueError("invalid starting and ending time(s): opening hours should not touch or overlap with one another")

    def __repr__(self):
        hours = ",".join(f"{first:%H:%M}-{last:%H:%M}" for first, last in zip(self.start, self.end))
        text = BaseOffset.__repr__(self)[1:-1]
        return f"<{text}: {self._prefix}={hours}>"

    @property
    def freqstr(self):
        return self.rule_code if self.n == 1 else f"{self.n}{self.rule_code}"

    def _key(self):
        return (type(self).__name__, self.n, self.normalize, self.start, self.end, self._shift)

    def _works(self, day):
        return (day + 3) % 7 < 5

    def _openings(self, day, step):
        """The open spans of days of work from a day on, in a direction."""
        while True:
            if self._works(day):
                spans = [(day * DAY + low, day * DAY + low + length) for low, length in self._spans]
                yield from spans if step > 0 else spans[::-1]
            day += step

    def _forward(self, wall, left):
        """The moment that is some open time later; at the end of a span the beginning of the next one."""
        for low, high in self._openings(wall // DAY - 1, 1):
            if wall >= high:
                continue
            at = max(wall, low)
            if left < high - at:
                return at + left
            left -= high - at
        return wall

    def _backward(self, wall, left):
        """The moment that is some open time before; at the beginning of a span the end of the one before."""
        for low, high in self._openings(wall // DAY + 1, -1):
            if wall <= low:
                continue
            at = min(wall, high)
            if left < at - low:
                return at - left
            left -= at - low
        return wall

    def _after(self, wall):
        # Business hours have an offset and show it, but pandas does not add it.
        wall = self._forward(wall, self.n * HOUR) if self.n >= 0 else self._backward(wall, -self.n * HOUR)
        return wall - wall % DAY if self.normalize else wall

    def _apply_array(self, values):
        from .inference import boxed_list, datetimes_of
        from .nat import NaT

        listed = boxed_list(values) if isinstance(values, np.ndarray) else values.tolist()
        moved = datetimes_of([one if one is NaT else self._apply(one) for one in listed])
        unit = unit_of(getattr(values, "_ndarray", values).dtype)
        return moved if unit == "ns" else moved.astype(f"M8[{unit}]") if isinstance(moved, np.ndarray) else moved.as_unit(unit)

    def _stands(self, wall):
        # Open, both ends included.
        if self.normalize and wall % DAY:
            return False
        day = wall // DAY
        return any(self._works(each) and each * DAY + low <= wall <= each * DAY + low + length
                   for each in (day - 1, day) for low, length in self._spans)

    def next_bday(self):
        return BusinessDay(1 if self.n >= 0 else -1)

    def _at(self, stamp, wall):
        from .timestamp import localized

        return localized(wall - wall % DAY if self.normalize else wall, stamp._unit, stamp.tzinfo)

    def rollforward(self, dt):
        from .timestamp import of

        stamp = of(dt)
        if self.is_on_offset(stamp):
            return stamp
        return self._at(stamp, self._forward(stamp._wall, 0))

    def rollback(self, dt):
        from .timestamp import of

        stamp = of(dt)
        if self.is_on_offset(stamp):
            return stamp
        return self._at(stamp, self._backward(stamp._wall, 0))


class CustomBusinessHour(_Custom, BusinessHour):
    """Open hours of days of work."""

    __module__ = BaseOffset.__module__
    _prefix = "cbh"
    _shown = ("weekmask", "holidays", "calendar", "start", "end", "offset")

    def __init__(
        self,
        n=1,
        normalize=False,
        weekmask="Mon Tue Wed Thu Fri",
        holidays=None,
        calendar=None,
        start="09:00",
        end="17:00",
        offset=_ZERO,
    ):
        BusinessHour.__init__(self, n, normalize, start, end, offset)
        self._set_workdays(weekmask, holidays, calendar)

    def _more(self):
        return (self.start, self.end, self._shift)

    def _works(self, day):
        return self._workdays.works(day)
