"""DateOffset: parts of dates added or replaced, as dateutil's relativedelta does."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .nat import NaT
from .offsets import BaseOffset
from .units import DAY, HOUR, MINUTE, PER, SECOND, finer, unit_of

_PARTS = ("years", "months", "weeks", "days", "hours", "minutes", "seconds", "milliseconds", "microseconds", "nanoseconds",
          "year", "month", "day", "weekday", "hour", "minute", "second", "microsecond", "nanosecond", "millisecond")
_LENGTHS = {"weeks": 7 * DAY, "days": DAY, "hours": HOUR, "minutes": MINUTE, "seconds": SECOND, "milliseconds": 10**6,
            "microseconds": 1000, "nanoseconds": 1}
_CALENDAR = frozenset(("years", "months", "weeks", "days", "year", "month", "week", "day", "weekday", "hour", "minute", "second",
                       "microsecond", "millisecond"))


class _AnyOffset(type):
    """Every offset is a DateOffset to isinstance, as in pandas."""

    def __instancecheck__(cls, one):
        return isinstance(one, BaseOffset) if cls is DateOffset else type.__instancecheck__(cls, one)

    def __subclasscheck__(cls, kind):
        return issubclass(kind, BaseOffset) if cls is DateOffset else type.__subclasscheck__(cls, kind)


class DateOffset(BaseOffset, metaclass=_AnyOffset):
    """Parts of dates added or replaced."""

    __module__ = BaseOffset.__module__

    def __init__(self, n=1, normalize=False, **kwds):
        super().__init__(n, normalize)
        for key in kwds:
            if key not in _PARTS:
                raise ValueError(f"Invalid argument/s or bad combination of arguments: {list(kwds)}")
        for key in ("years", "months"):
            if key in kwds and kwds[key] != int(kwds[key]):
                raise ValueError("Non-integer years and months are ambiguous and not currently supported.")
        self._parts = tuple(sorted(kwds.items()))
        for key, value in kwds.items():
            object.__setattr__(self, key, value)
        self._by_calendar = not kwds or any(key in _CALENDAR for key in kwds)

    def __setattr__(self, name, value):
        if "_by_calendar" in self.__dict__:
            raise AttributeError("DateOffset objects are immutable.")
        object.__setattr__(self, name, value)

    @property
    def kwds(self):
        return dict(self._parts)

    def _attributes_text(self):
        return ", ".join(f"{key}={value}" for key, value in self._parts)

    @property
    def freqstr(self):
        return repr(self)

    def _key(self):
        return ("DateOffset", self.n, self.normalize, self._parts)

    def _fixed_part(self):
        """Nanoseconds of the parts of fixed length; of days and weeks only whole numbers count where the calendar is followed."""
        n = self.n
        return sum(int(value * n) * _LENGTHS[key] if key in ("days", "weeks") else int(value * n * _LENGTHS[key])
                   for key, value in self._parts if key in _LENGTHS)

    def _apply(self, stamp):
        from .timestamp import bounded, localized

        if not self._by_calendar:
            moved = bounded(
                stamp._ns + self._fixed_part(),
                stamp._unit if stamp._unit == "ns" or not self._fixed_part() % 1000 else "ns",
                stamp.tzinfo,
            )
            return moved.normalize() if self.normalize else moved
        return localized(self._after(stamp._wall), stamp._unit, stamp.tzinfo)

    def _after(self, wall):
        moved = self._stepped(wall) if self._by_calendar else wall + self._fixed_part()
        return moved - moved % DAY if self.normalize else moved

    def _stands(self, wall):
        return not (self.normalize and wall % DAY)

    def _stepped(self, wall):
        """Wall time after all steps: parts replaced, months added, the day cut to the month, then fixed lengths, the weekday."""
        parts = dict(self._parts) or {"days": 1}
        day, rest = wall // DAY, wall % DAY
        year, month, of_month = (K.time_field_of(day, 4, name) for name in ("year", "month", "day"))
        months = (parts.get("year", year) - 1970) * 12 + parts.get("month", month) - 1
        months += self.n * (int(parts.get("years", 0)) * 12 + int(parts.get("months", 0)))
        first = K.time_convert(months, 2, 4)
        day = min(first + parts.get("day", of_month) - 1, K.time_month_day(first, 0, "end"))
        for key, size, whole in (("hour", HOUR, 24), ("minute", MINUTE, 60), ("second", SECOND, 60), ("microsecond", 1000, 10**6)):
            if key in parts:
                rest += (parts[key] - rest // size % whole) * size
        fixed = DAY * self.n if not self._parts else self._fixed_part()
        moved = day * DAY + rest + fixed
        if "weekday" in parts:
            moved = _on_weekday(moved, parts["weekday"])
        return moved

    def _apply_array(self, values):
        from .accessor import rewalled, wall
        from .inference import boxed_list, datetimes_of

        if self._by_calendar and self._parts and set(dict(self._parts)) <= {"years", "months"}:
            # Months alone are moved by a kernel.
            months = sum(int(value) * (12 if key == "years" else 1) for key, value in self._parts) * self.n
            return rewalled(values, ndarray._wrap(K.time_shift_months(wall(values)._h, months, "")))
        if not (set(dict(self._parts)) - set(_LENGTHS)):
            fixed = self._fixed_part() if self._parts else DAY * self.n
            unit = self._unit()
            step = np.timedelta64(fixed // PER[unit], unit)
            return rewalled(values, wall(values) + step) if self._by_calendar else values + step
        listed = boxed_list(values) if isinstance(values, ndarray) else values.tolist()
        moved = datetimes_of([one if one is NaT else self._apply(one) for one in listed])
        unit = finer(unit_of(getattr(values, "_ndarray", values).dtype), self._unit())
        return moved if unit == "ns" else moved.astype(f"M8[{unit}]") if isinstance(moved, ndarray) else moved.as_unit(unit)

    def _unit(self):
        """The coarsest of pandas' units that this needs."""
        parts = dict(self._parts)
        return next((unit for key, unit in (("nanoseconds", "ns"), ("nanosecond", "ns"), ("microseconds", "us"),
                                            ("microsecond", "us"), ("milliseconds", "ms")) if key in parts), "s")


def _on_weekday(wall, weekday):
    """The next such day of the week (or the n-th, or one before) from a moment on, itself included."""
    number, n = getattr(weekday, "weekday", weekday), getattr(weekday, "n", None) or 1
    today = (wall // DAY + 3) % 7
    if n > 0:
        return wall + ((number - today) % 7 + 7 * (n - 1)) * DAY
    return wall - ((today - number) % 7 + 7 * (-n - 1)) * DAY
