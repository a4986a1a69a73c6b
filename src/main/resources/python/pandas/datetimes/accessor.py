"""The parts of times in arrays, and the accessor ``.dt`` of Series."""

import datetime as _dt

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import objects_of
from .._lazy import claim, module
from ..dtypes import CategoricalDtype, DatetimeTZDtype, PeriodDtype
from .nat import NaT
from .units import DAY, NAT, PER, SECOND, unit_of
from .zones import to_utc, to_wall, zone

FIELDS = {
    "year": "year", "month": "month", "day": "day", "hour": "hour", "minute": "minute", "second": "second",
    "microsecond": "microsecond", "nanosecond": "nanosecond", "dayofweek": "dayofweek", "day_of_week": "dayofweek",
    "weekday": "dayofweek", "dayofyear": "dayofyear", "day_of_year": "dayofyear", "quarter": "quarter",
    "days_in_month": "days_in_month", "daysinmonth": "days_in_month",
}
FLAGS = ("is_month_start", "is_month_end", "is_quarter_start", "is_quarter_end", "is_year_start", "is_year_end", "is_leap_year")


def wall(values):
    """Wall times of an array as a plain one."""
    return values if isinstance(values, ndarray) else to_wall(values._ndarray, values.tz)


def field(values, name):
    """A part of each moment."""
    return ndarray._wrap(K.time_field(wall(values)._h, name))


def rewalled(values, walls, ambiguous="raise", nonexistent="raise"):
    """Other wall times in the zone of an array."""
    if isinstance(values, ndarray):
        return walls
    return type(values)._of(to_utc(walls, values.tz, ambiguous, nonexistent), values.dtype)


def localized(values, tz, ambiguous="raise", nonexistent="raise"):
    """Wall times in a zone, or without one."""
    if tz is None:
        return wall(values).copy()
    if not isinstance(values, ndarray):
        raise TypeError("Already tz-aware, use tz_convert to convert.")
    tz = zone(tz)
    return module("pandas.arrays.datetimes").DatetimeArray._of(
        to_utc(values, tz, ambiguous, nonexistent), DatetimeTZDtype(unit_of(values.dtype), tz)
    )


def converted(values, tz):
    """The same moments in another zone, or in UTC without one."""
    if isinstance(values, ndarray):
        raise TypeError("Cannot convert tz-naive timestamps, use tz_localize to localize")
    if tz is None:
        return values._ndarray.copy()
    return type(values)._of(values._ndarray, DatetimeTZDtype(values.unit, zone(tz)))


def normalized(values):
    """The midnights before."""
    return rewalled(values, ndarray._wrap(K.time_round(wall(values)._h, DAY // PER[_unit(values)], "floor")))


def _unit(values):
    return unit_of(values.dtype) if isinstance(values, ndarray) else values.unit


def rounded(values, freq, mode, ambiguous="raise", nonexistent="raise"):
    """Times rounded to a frequency."""
    from .offsets import fixed_step

    step = fixed_step(freq)
    plain = wall(values) if values.dtype.kind == "M" else values
    per = PER[_unit(values)]
    if step % per:
        return values.copy()
    walls = ndarray._wrap(K.time_round(plain._h, step // per, mode))
    return rewalled(values, walls, ambiguous, nonexistent)


def formatted(values, pattern):
    """Moments as texts by a pattern."""
    plain = wall(values)
    tz = getattr(values.dtype, "tz", None)
    if tz is not None and ("%z" in pattern or "%Z" in pattern):
        return objects_of([float("nan") if one is NaT else one.strftime(pattern) for one in values.tolist()])
    found = ndarray._wrap(K.time_format(plain._h, pattern, "", ""))
    absent = plain.view("int64") == NAT
    if absent.any():
        found[absent] = float("nan")
    return found


def _listed(values):
    return module("pandas.datetimes.inference").boxed_list(values) if isinstance(values, ndarray) else values.tolist()


def dates(values):
    """Dates of Python; each day is made once."""
    days = wall(values).astype("M8[D]").view("int64")
    distinct, places = np.unique(days, return_inverse=True)
    date_of = module("pandas.datetimes.moment_parts").date_of
    made = objects_of([NaT if day == NAT else date_of(day) for day in distinct.tolist()])
    return made.take(places)


def times(values, zoned=False):
    """Times of day of Python; each is made once."""
    if not zoned or isinstance(values, ndarray):
        plain = wall(values)
        per = DAY // PER[unit_of(plain.dtype)]
        counts = plain.view("int64")
        distinct, places = np.unique(np.where(counts == NAT, NAT, counts % per), return_inverse=True)
        return objects_of([NaT if rest == NAT else _time_of(rest * PER[unit_of(plain.dtype)]) for rest in distinct.tolist()]).take(
            places
        )
    return objects_of(
        [
            NaT if one is NaT else _dt.time(one.hour, one.minute, one.second, one.microsecond, one.tzinfo if zoned else None)
            for one in _listed(values)
        ]
    )


def _time_of(rest):
    return _dt.time(rest // (3600 * SECOND), rest // (60 * SECOND) % 60, rest // SECOND % 60, rest // 1000 % 10**6)


def isocalendar(values, index):
    """A frame of ISO year, week and day."""
    from ..frame import DataFrame

    columns = {}
    for name, part in (("year", "iso_year"), ("week", "iso_week"), ("day", "dayofweek")):
        found = field(values, part)
        if name == "day":
            found = found + 1
        absent = wall(values).view("int64") == NAT
        masked = module("pandas.arrays.masked").IntegerArray
        found = np.where(absent, 0, found).astype("uint32")
        columns[name] = masked(found, absent)
    return DataFrame(columns, index=index)


def total_seconds(values):
    counts = values.view("int64")
    result = counts / (SECOND // PER[unit_of(values.dtype)])
    result[counts == NAT] = np.nan
    return result


_SPANS = {
    "days": (DAY, None, "int64"),
    "seconds": (SECOND, DAY, "int32"),
    "microseconds": (1000, SECOND, "int32"),
    "nanoseconds": (1, 1000, "int32"),
}


def duration_part(values, name):
    """Days, seconds, microseconds or nanoseconds of durations."""
    step, whole, dtype = _SPANS[name]
    counts = values.astype("m8[ns]").view("int64")
    absent = counts == NAT
    rest = counts if whole is None else counts % whole
    found = rest // step
    if absent.any():
        found = found.astype("float64")
        found[absent] = np.nan
        return found
    return found.astype(dtype)


def components(values, index):
    """A frame of the parts of durations."""
    from ..frame import DataFrame

    counts = values.astype("m8[ns]").view("int64")
    absent = counts == NAT
    columns = {}
    for name, step, whole in (
        ("days", DAY, None),
        ("hours", 3600 * SECOND, DAY),
        ("minutes", 60 * SECOND, 3600 * SECOND),
        ("seconds", SECOND, 60 * SECOND),
        ("milliseconds", 10**6, SECOND),
        ("microseconds", 1000, 10**6),
        ("nanoseconds", 1, 1000),
    ):
        found = (counts if whole is None else counts % whole) // step
        if absent.any():
            found = found.astype("float64")
            found[absent] = np.nan
        columns[name] = found
    return DataFrame(columns, index=index)


class _Properties:
    """The accessor of one Series."""

    __module__ = "pandas.core.indexes.accessors"

    def __init__(self, series):
        self._series = series
        self._data = series._values

    def _made(self, values):
        return module("pandas.series").Series._make(values, self._series._index, self._series._name)

    @property
    def unit(self):
        return _unit(self._data)

    @property
    def freq(self):
        return module("pandas.datetimes.frequencies").inferred(module("pandas.indexes.base").index_of(self._data))

    def as_unit(self, unit):
        data = self._data
        return self._made(data.astype(f"{data.dtype.kind}8[{unit}]") if isinstance(data, ndarray) else data.as_unit(unit))

    def round(self, freq, ambiguous="raise", nonexistent="raise"):
        return self._made(rounded(self._data, freq, "round", ambiguous, nonexistent))

    def floor(self, freq, ambiguous="raise", nonexistent="raise"):
        return self._made(rounded(self._data, freq, "floor", ambiguous, nonexistent))

    def ceil(self, freq, ambiguous="raise", nonexistent="raise"):
        return self._made(rounded(self._data, freq, "ceil", ambiguous, nonexistent))


class DatetimeProperties(_Properties):
    """Parts of moments."""

    @property
    def date(self):
        return self._made(dates(self._data))

    @property
    def time(self):
        return self._made(times(self._data))

    @property
    def timetz(self):
        return self._made(times(self._data, True))

    @property
    def tz(self):
        return getattr(self._data.dtype, "tz", None)

    def isocalendar(self):
        return isocalendar(self._data, self._series._index)

    def day_name(self, locale=None):
        return self.strftime("%A")

    def month_name(self, locale=None):
        return self.strftime("%B")

    def strftime(self, date_format):
        return self._made(formatted(self._data, date_format))

    def normalize(self):
        return self._made(normalized(self._data))

    def tz_localize(self, tz, ambiguous="raise", nonexistent="raise"):
        return self._made(localized(self._data, tz, ambiguous, nonexistent))

    def tz_convert(self, tz):
        return self._made(converted(self._data, tz))

    def to_period(self, freq=None):
        return self._made(module("pandas.indexes.base").index_of(self._data).to_period(freq)._data)

    def to_pydatetime(self):
        module("pandas.generic.base").warn(
            "The behavior of DatetimeProperties.to_pydatetime is deprecated, in a future version this will return a Series "
            "containing python datetime objects instead of an ndarray. To retain the old behavior, call `np.array` on the result",
            FutureWarning,
        )
        return pydatetimes(self._data)


def pydatetimes(values):
    """The standard library's datetimes of an array of moments."""
    if isinstance(values, ndarray):
        return objects_of(module("pandas.datetimes.gathering").plain_all(values))
    return objects_of([one if one is NaT else one.to_pydatetime(warn=False) for one in values.tolist()])


def _part(name):
    return property(lambda self: self._made(field(self._data, name)))


for _name, _kernel_name in FIELDS.items():
    setattr(DatetimeProperties, _name, _part(_kernel_name))
for _name in FLAGS:
    setattr(DatetimeProperties, _name, _part(_name))


class TimedeltaProperties(_Properties):
    """Parts of durations."""

    def total_seconds(self):
        return self._made(total_seconds(self._data))

    @property
    def components(self):
        return components(self._data, self._series._index)

    def to_pytimedelta(self):
        return objects_of([one if one is NaT else one.to_pytimedelta() for one in _listed(self._data)])


def _span(name):
    return property(lambda self: self._made(duration_part(self._data, name)))


for _name in _SPANS:
    setattr(TimedeltaProperties, _name, _span(_name))
del _name, _kernel_name


def datetime_properties(series):
    """The accessor for the values of a Series."""
    dtype = series._values.dtype
    if isinstance(dtype, CategoricalDtype):
        # Looked at as the elements that the categories stand for.
        series = series.astype(dtype.categories.dtype)
        dtype = series._values.dtype
    kind = dtype.kind
    if isinstance(dtype, DatetimeTZDtype) or kind == "M":
        return DatetimeProperties(series)
    if kind == "m":
        return TimedeltaProperties(series)
    if isinstance(dtype, PeriodDtype):
        return module("pandas.arrays.period").PeriodProperties(series)
    raise AttributeError("Can only use .dt accessor with datetimelike values")

claim(_Properties, "TimelikeOps ceil floor round as_unit")
claim(DatetimeProperties, "DatetimeArray day_name month_name normalize to_period; DatetimeIndex strftime tz_convert tz_localize")
claim(TimedeltaProperties, "TimedeltaArray total_seconds")
