"""interval_range: intervals of one length, one after the other."""

import numpy as np

from .._lazy import module
from ..arrays.interval_scalar import CLOSED


def interval_range(start=None, end=None, periods=None, freq=None, name=None, closed="right"):
    """Intervals of one length, one after the other."""
    from ..datetimes.timedelta import Timedelta
    from ..datetimes.timestamp import Timestamp

    start, end = _bound(start), _bound(end)
    first = end if start is None else start
    if freq is None and None in (periods, start, end):
        freq = 1 if _is_number(first) else "D"
    if sum(one is not None for one in (start, end, periods, freq)) != 3:
        raise ValueError("Of the four parameters: start, end, periods, and freq, exactly three must be specified")
    for word, one in (("start", start), ("end", end)):
        if not (one is None or _is_number(one) or isinstance(one, (Timestamp, Timedelta))):
            raise ValueError(f"{word} must be numeric or datetime-like, got {one}")
    periods = _count(periods)
    if freq is not None and not _is_number(freq):
        try:
            freq = module("pandas.datetimes.offsets").to_offset(freq)
        except ValueError as error:
            raise ValueError(f"freq must be numeric or convertible to DateOffset, got {freq}") from error
    if not _compatible(start, end, freq):
        raise TypeError("start, end, freq need to be type compatible")
    if closed not in CLOSED:
        raise ValueError("closed must be one of 'right', 'left', 'both', 'neither'")
    if periods is not None:
        periods += 1
    if _is_number(first):
        breaks = _number_breaks(start, end, periods, freq)
    else:
        ranges = module("pandas.datetimes.ranges")
        breaks = (ranges.date_range if isinstance(first, Timestamp) else ranges.timedelta_range)(
            start=start, end=end, periods=periods, freq=freq)
    return module("pandas.indexes.interval").IntervalIndex.from_breaks(breaks, name=name, closed=closed)


def _number_breaks(start, end, periods, freq):
    """The bounds of intervals of numbers."""
    whole = all(isinstance(one, (int, np.integer)) for one in (start, end, freq) if one is not None)
    if None not in (start, end, freq):
        # What does not make a whole interval is left out; the last bound may be missed by an error of rounding.
        breaks = np.arange(start, end + freq * 0.1, freq)
        back = breaks.astype("int64")
        return back if whole and (back == breaks).all() else breaks
    if periods is None:
        periods = int((end - start) // freq) + 1
    elif start is None:
        start = end - (periods - 1) * freq
    elif end is None:
        end = start + (periods - 1) * freq
    breaks = np.linspace(start, end, max(periods, 0))
    if whole:
        back = breaks.astype("int64")
        if (back == breaks).all():
            breaks = back
    return breaks


def _bound(value):
    """A bound given to interval_range: a number, Timestamp or Timedelta."""
    import datetime

    if value is None or _is_number(value) and not isinstance(value, np.timedelta64):
        return value
    if isinstance(value, (datetime.timedelta, np.timedelta64)):
        return module("pandas.datetimes.timedelta").Timedelta(value)
    if isinstance(value, (datetime.datetime, datetime.date, np.datetime64)):
        return module("pandas.datetimes.timestamp").Timestamp(value)
    return value


def _is_number(value):
    return isinstance(value, (int, float, np.integer, np.floating)) and not isinstance(value, (bool, np.bool_))


def _count(periods):
    if periods is None or isinstance(periods, (int, np.integer)) and not isinstance(periods, bool):
        return periods
    if isinstance(periods, (float, np.floating)):
        from ..generic.base import warn

        warn(
            "Non-integer 'periods' in pd.date_range, pd.timedelta_range, pd.period_range, and pd.interval_range are deprecated and "
            "will raise in a future version.", FutureWarning)
        return int(periods)
    raise TypeError(f"periods must be a number, got {periods}")


def _compatible(start, end, freq):
    """Whether bounds and steps are all numbers, or times with steps of time."""
    from ..datetimes.timedelta import Timedelta
    from ..datetimes.timestamp import Timestamp

    def kind(value):
        if value is None:
            return None
        if _is_number(value):
            return "number"
        return "moment" if isinstance(value, Timestamp) else "duration" if isinstance(value, Timedelta) else "step"

    kinds = {kind(start), kind(end), kind(freq)} - {None}
    return kinds <= {"number"} or kinds <= {"moment", "step"} or kinds <= {"duration", "step"}
