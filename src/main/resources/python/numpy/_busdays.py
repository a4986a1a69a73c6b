"""Business days: weeks of one's own, and holidays."""

from ._construct import asarray

_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _week(weekmask):
    """Seven truth values, Monday first."""
    if isinstance(weekmask, str):
        text = weekmask.replace(" ", "").replace("\t", "")
        if len(text) == 7 and set(text) <= {"0", "1"}:
            return [one == "1" for one in text]
        names = [text[at:at + 3] for at in range(0, len(text), 3)]
        if any(name not in _NAMES for name in names):
            raise ValueError(f'Invalid business day weekmask string "{weekmask}"')
        week = [name in names for name in _NAMES]
    else:
        week = [bool(one) for one in weekmask]
        if len(week) != 7:
            raise ValueError("A business day weekmask array must have length 7")
    if not any(week):
        raise ValueError("Cannot construct a numpy.busdaycal with a weekmask of all zeros")
    return week


def _days(values):
    """Days since 1970 of what stands for dates."""
    found = asarray(values, dtype="M8[D]")
    return found.view("i8")


class busdaycalendar:
    """Which days are worked: those of a week, less the holidays."""

    def __init__(self, weekmask="1111100", holidays=None):
        self._week = _week(weekmask)
        days = [] if holidays is None else _days(list(holidays)).tolist()
        self._holidays = sorted({day for day in days if day != -(2**63) and self._week[(day + 3) % 7]})
        self._absent = frozenset(self._holidays)

    @property
    def weekmask(self):
        return asarray(self._week, dtype=bool)

    @property
    def holidays(self):
        return asarray(self._holidays, dtype="int64").view("M8[D]")

    def _works(self, day):
        return self._week[(day + 3) % 7] and day not in self._absent

    def _before(self, day):
        """How many days of work there are before a day, from some fixed one on."""
        from bisect import bisect_left

        weeks, rest = divmod(day + 3, 7)
        return weeks * sum(self._week) + sum(self._week[:rest]) - bisect_left(self._holidays, day)

    def _rolled(self, day, roll):
        if self._works(day):
            return day
        if roll == "raise":
            raise ValueError("Non-business day date in busday_offset")
        if roll == "nat":
            return None
        step = 1 if roll in ("forward", "following", "modifiedfollowing") else -1
        moved = day
        while not self._works(moved):
            moved += step
        if roll in ("modifiedfollowing", "modifiedpreceding") and _month(moved) != _month(day):
            moved = day
            while not self._works(moved):
                moved -= step
        return moved

    def _moved(self, day, count):
        """The day of work so many days of work after another."""
        step = 1 if count > 0 else -1
        # Whole weeks first, then day by day over the holidays between.
        per = sum(self._week)
        weeks = abs(count) // per
        start = day
        day += step * weeks * 7
        left = count - (self._before(day) - self._before(start))
        while left:
            step = 1 if left > 0 else -1
            day += step
            while not self._works(day):
                day += step
            left -= step
        while not self._works(day):
            day += 1 if count < 0 else -1
        return day


def _month(day):
    import datetime

    return (datetime.date(1970, 1, 1) + datetime.timedelta(days=day)).month


def _calendar(weekmask, holidays, busdaycal):
    if busdaycal is not None:
        if weekmask is not None or holidays is not None:
            raise ValueError("Cannot supply both the weekmask/holidays and the busdaycal parameters to busday_offset()")
        return busdaycal
    return busdaycalendar("1111100" if weekmask is None else weekmask, holidays)


def _shaped(result, shape, dtype):
    found = asarray(result, dtype="int64")
    found = found.view("M8[D]") if dtype == "M8[D]" else found.astype(dtype)
    return found.reshape(shape) if shape else found[0]


def _paired(first, second):
    """Two flat lists of one length, and their shape."""
    import numpy as np

    a, b = np.broadcast_arrays(first, second)
    return a.ravel().tolist(), b.ravel().tolist(), a.shape


def is_busday(dates, weekmask=None, holidays=None, busdaycal=None, out=None):
    """Whether dates are days of work."""
    calendar = _calendar(weekmask, holidays, busdaycal)
    days = _days(dates)
    return _shaped([calendar._works(day) for day in days.ravel().tolist()], days.shape, "bool")


def busday_offset(dates, offsets, roll="raise", weekmask=None, holidays=None, busdaycal=None, out=None):
    """Dates moved by days of work, after a roll to one where they are none."""
    if roll not in ("raise", "nat", "forward", "following", "backward", "preceding", "modifiedfollowing", "modifiedpreceding"):
        raise ValueError(
            f"Invalid business day roll parameter \"{roll}\"")
    calendar = _calendar(weekmask, holidays, busdaycal)
    days, counts, shape = _paired(_days(dates), asarray(offsets, dtype="int64"))
    result = []
    for day, count in zip(days, counts):
        rolled = None if day == -(2**63) else calendar._rolled(day, roll)
        result.append(-(2**63) if rolled is None else calendar._moved(rolled, count) if count else rolled)
    return _shaped(result, shape, "M8[D]")


def busday_count(begindates, enddates, weekmask=None, holidays=None, busdaycal=None, out=None):
    """How many days of work there are from one date up to another, which does not count."""
    calendar = _calendar(weekmask, holidays, busdaycal)
    first, last, shape = _paired(_days(begindates), _days(enddates))
    result = []
    for a, b in zip(first, last):
        if -(2**63) in (a, b):
            raise ValueError("Cannot compute a business day count with a NaT (not-a-time) date")
        # Backwards, what stands between is counted with the later day and without the earlier one.
        result.append(calendar._before(b) - calendar._before(a) if a <= b else calendar._before(b + 1) - calendar._before(a + 1))
    return _shaped(result, shape, "int64")
