"""Moments and durations at even steps."""

import numpy as np

from .._lazy import module
from ..dtypes import DatetimeTZDtype
from .inference import from_counts
from .nat import NaT
from .offsets import DAY, Tick, to_offset
from .units import NAT

_COUNT = "Of the four parameters: start, end, periods, and freq, exactly three must be specified"


def check_frequency(index, offset):
    """Raises unless an index has a frequency."""
    if not len(index):
        return
    made = _walls(index.tolist()[0], None, len(index), offset) if index.dtype.kind == "M" else None
    from .accessor import wall

    counts = wall(index._data).view("int64").tolist() if index.dtype.kind == "M" else index.asi8.tolist()
    if made is None:
        step = offset._fixed_ns()
        made = [counts[0] + at * step for at in range(len(counts))]
    if made != counts:
        raise ValueError(
            f"Inferred frequency {index.inferred_freq} from passed values does not conform to passed frequency {offset.freqstr}")


def _walls(start, end, periods, offset):
    """Counts of wall time."""
    if isinstance(offset, Tick):
        step = offset.nanos
        if start is None:
            last = end._wall
            return list(range(last - (periods - 1) * step, last + (1 if step > 0 else -1), step)) if periods else []
        first = start._wall
        if periods is None:
            return list(range(first, end._wall + (1 if step > 0 else -1), step))
        return [first + at * step for at in range(periods)]
    if start is not None:
        first = start._wall
        if not offset._on(first // DAY):
            rolled = offset._with(1 if offset.n >= 0 else -1)
            first = rolled._day(first // DAY) * DAY + first % DAY
        days, rest = first // DAY, first % DAY
        result = []
        limit = None if end is None else end._wall
        while (periods is None or len(result) < periods):
            count = days * DAY + rest
            if limit is not None and (count > limit if offset.n > 0 else count < limit):
                break
            result.append(count)
            days = offset._day(days)
        return result
    last = end._wall
    if not offset._on(last // DAY):
        last = offset._with(-1 if offset.n >= 0 else 1)._day(last // DAY) * DAY + last % DAY
    days, rest = last // DAY, last % DAY
    back = -offset
    result = []
    while len(result) < periods:
        result.append(days * DAY + rest)
        days = back._day(days)
    return result[::-1]


def date_range(start=None, end=None, periods=None, freq=None, tz=None, normalize=False, name=None, inclusive="both", *, unit=None, **kwargs):
    """Moments from start to end at even steps."""
    from .timestamp import Timestamp
    from .zones import zone

    if freq is None and (periods is None or start is None or end is None):
        freq = "D"
    if sum(one is not None for one in (start, end, periods, freq)) != 3:
        raise ValueError(_COUNT)
    if periods is not None:
        if isinstance(periods, float) and periods == int(periods):
            periods = int(periods)
        if not isinstance(periods, (int, np.integer)):
            raise TypeError(f"periods must be an integer, got {periods}")
    offset = to_offset(freq)
    start = None if start is None else Timestamp(start)
    end = None if end is None else Timestamp(end)
    if start is NaT or end is NaT:
        raise ValueError("Neither `start` nor `end` can be NaT")
    if normalize:
        start = None if start is None else start.normalize()
        end = None if end is None else end.normalize()
    tz = zone(tz)
    for one in (start, end):
        if one is not None and one.tzinfo is not None:
            if tz is not None and str(tz) != str(one.tzinfo):
                raise AssertionError("Inferred time zone not equal to passed time zone")
            tz = one.tzinfo
    absolute = isinstance(offset, Tick) and not isinstance(offset, module("pandas.datetimes.offsets").Day) and tz is not None
    if absolute:
        start = None if start is None else (start if start.tzinfo is not None else start.tz_localize(tz)).tz_convert("UTC").tz_localize(None)
        end = None if end is None else (end if end.tzinfo is not None else end.tz_localize(tz)).tz_convert("UTC").tz_localize(None)
    if offset is None:
        counts = [int(one) for one in np.linspace(0, end._wall - start._wall, periods).astype("int64") + start._wall]
    else:
        counts = _walls(start, end, periods, offset)
    if inclusive not in ("both", "neither", "left", "right"):
        raise ValueError("Inclusive has to be either 'both', 'neither', 'left' or 'right'")
    if inclusive in ("right", "neither") and counts and start is not None and counts[0] == start._wall:
        counts = counts[1:]
    if inclusive in ("left", "neither") and counts and end is not None and counts[-1] == end._wall:
        counts = counts[:-1]
    values = from_counts(counts)
    if tz is not None:
        if absolute:
            values = module("pandas.arrays.datetimes").DatetimeArray._of(values, DatetimeTZDtype("ns", tz))
        else:
            values = module("pandas.datetimes.accessor").localized(values, tz)
    if unit is not None and unit != "ns":
        values = values.astype(f"M8[{unit}]")
    kind = module("pandas.indexes.datetimes").DatetimeIndex
    return kind._make(values, name, offset)


def bdate_range(start=None, end=None, periods=None, freq="B", tz=None, normalize=True, name=None, weekmask=None, holidays=None,
                inclusive="both", **kwargs):
    """Business days from start to end."""
    if freq is None:
        raise TypeError("freq must be specified for bdate_range; use date_range instead")
    if weekmask or holidays:
        raise NotImplementedError("bdate_range with weekmask or holidays is not implemented in Sandframe")
    return date_range(start, end, periods, freq, tz, normalize, name, inclusive)


def timedelta_range(start=None, end=None, periods=None, freq=None, name=None, closed=None, *, unit=None):
    """Durations from start to end at even steps."""
    from .timedelta import Timedelta

    if freq is None and (periods is None or start is None or end is None):
        freq = "D"
    if sum(one is not None for one in (start, end, periods, freq)) != 3:
        raise ValueError(_COUNT)
    offset = to_offset(freq)
    first = None if start is None else Timedelta(start)._ns
    last = None if end is None else Timedelta(end)._ns
    if offset is None:
        counts = np.linspace(first, last, periods).astype("int64").tolist()
    else:
        step = offset.nanos
        if periods is None:
            counts = list(range(first, last + (1 if step > 0 else -1), step))
        elif first is None:
            counts = [last - (periods - 1 - at) * step for at in range(periods)]
        else:
            counts = [first + at * step for at in range(periods)]
    if closed not in (None, "left", "right"):
        raise ValueError("Closed has to be either 'left', 'right' or None")
    if closed == "right":
        counts = counts[1:]
    if closed == "left":
        counts = counts[:-1]
    made = module("pandas.indexes.timedeltas").TimedeltaIndex._make(from_counts(counts, "m"), name, offset)
    if offset is None and len(counts) > 2:
        made._freq = module("pandas.datetimes.frequencies").inferred_offset(made)
    return made
