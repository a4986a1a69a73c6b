"""The frequency that times seem to have."""

import numpy as np

from .._lazy import module
from .offsets import MONTHS, WEEKDAYS, to_offset
from .units import DAY, HOUR, MINUTE, PER, SECOND


def inferred(index):
    """The frequency's name, or None."""
    if (
        len(index) < 3
        or index.hasnans
        or not index.is_unique
        or not (index.is_monotonic_increasing or index.is_monotonic_decreasing)
    ):
        return None
    from .accessor import wall

    counts = (wall(index._data) if index.dtype.kind == "M" else index._data).view("int64") * PER[index.unit]
    steps = np.unique(np.diff(counts)).tolist()
    if len(steps) == 1 and (steps[0] % DAY or index.dtype.kind == "m"):
        return _tick(steps[0])
    if len(steps) == 1:
        days = steps[0] // DAY
        found = _calendar(index, counts) if days in (28, 29, 30, 31, 90, 91, 92, 365, 366) else None
        if found:
            return found
        if days % 7 == 0:
            weekday = (counts[0] // DAY + 3) % 7
            return f"{'' if days == 7 else days // 7}W-{WEEKDAYS[int(weekday)]}"
        return _times(days, "D")
    if index.dtype.kind == "m":
        return None
    if (counts % DAY != counts[0] % DAY).any():
        return _business_hours(steps)
    found = _calendar(index, counts)
    if found is None and set(steps) <= {DAY, 3 * DAY}:
        weekdays = (counts // DAY + 3) % 7
        gaps = np.diff(counts) // DAY
        if bool((weekdays < 5).all()) and bool(((gaps == 3) == (weekdays[:-1] == 4)).all()):
            return "B"
    return found or _week_of_month(index, counts)


def _business_hours(steps):
    """Whether steps are of an hour, with nights and weekends between."""
    return "bh" if [step / HOUR for step in steps] in ([1, 17], [1, 65], [1, 17, 65]) else None


def _week_of_month(index, counts):
    """The same day of the same week of each month."""
    from .accessor import field

    weekday = np.unique((counts // DAY + 3) % 7)
    month = np.asarray(field(index._data, "year")).astype("int64") * 12 + np.asarray(field(index._data, "month"))
    week = np.unique((np.asarray(field(index._data, "day")).astype("int64") - 1) // 7)
    gaps = np.unique(np.diff(month))
    if len(weekday) != 1 or len(week) != 1 or len(gaps) != 1 or week[0] > 3 or gaps[0] == 0:
        return None
    return _times(int(gaps[0]), f"WOM-{int(week[0]) + 1}{WEEKDAYS[int(weekday[0])]}")


def _times(n, code):
    return code if n == 1 else f"{n}{code}"


def _tick(step):
    for length, code in ((DAY, "D"), (HOUR, "h"), (MINUTE, "min"), (SECOND, "s"), (10**6, "ms"), (1000, "us")):
        if step % length == 0:
            return _times(step // length, code)
    return _times(step, "ns")


def _calendar(index, counts):
    """Months, quarters and years."""
    from .accessor import field

    month = np.asarray(field(index._data, "month")).astype("int64")
    year = np.asarray(field(index._data, "year")).astype("int64")
    gaps = np.unique(np.diff(year * 12 + month)).tolist()
    if len(gaps) != 1 or gaps[0] == 0:
        return None
    days = (counts // DAY).tolist()
    import _kernel as K

    for anchor, code in (("start", "S"), ("end", "E"), ("business_start", "S"), ("business_end", "E")):
        if all(K.time_month_day(one, 0, anchor) == one for one in days):
            business = "B" if anchor[0] == "b" else ""
            gap = gaps[0]
            if gap % 12 == 0:
                return _times(gap // 12, f"{business}Y{code}-{MONTHS[int(month[0]) - 1]}")
            if gap % 3 == 0:
                # Named by the last quarter's month.
                return _times(gap // 3, f"{business}Q{code}-{MONTHS[(int(month[0]) - 1) % 3 + 9]}")
            return _times(gap, f"{business}M{code}")
    return None


def inferred_offset(index):
    """The offset that an index seems to have, or None."""
    found = inferred(index)
    return None if found is None else to_offset(found)


def infer_freq(index):
    """The frequency's name of moments, or None."""
    from ..indexes.base import Index, index_of
    from ..series import Series

    if isinstance(index, Series):
        if index.dtype.kind not in "mMO" or hasattr(index.dtype, "freq"):
            raise TypeError(f"cannot infer freq from a non-convertible dtype on a Series of {index.dtype}")
        index = index_of(index._values)
    elif not isinstance(index, Index):
        index = module("pandas.indexes.datetimes").DatetimeIndex(index)
    if index._typ == "periodindex":
        raise TypeError("PeriodIndex given. Check the `freq` attribute instead of using infer_freq.")
    if index.dtype.kind not in "mM":
        if index.dtype.kind != "O":
            raise TypeError(f"cannot infer freq from a non-convertible index of dtype {index.dtype}")
        index = module("pandas.indexes.datetimes").DatetimeIndex(index)
    if len(index) < 3:
        raise ValueError("Need at least 3 dates to infer frequency")
    return inferred(index)
