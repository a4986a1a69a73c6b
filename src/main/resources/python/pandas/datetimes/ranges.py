"""Moments and durations at even steps."""

import numpy as np

from .._lazy import module
from ..dtypes import DatetimeTZDtype
from .nat import NaT
from .offsets import Day, Tick, to_offset
from .units import PER

_COUNT = "Of the four parameters: start, end, periods, and freq, exactly three must be specified"


def check_frequency(index, offset):
    """Raises unless an index has a frequency."""
    if not len(index):
        return
    from .accessor import wall

    if isinstance(offset, Tick) and not (isinstance(offset, Day) and getattr(index, "tz", None) is not None):
        counts = index.asi8
        made = counts[0] + np.arange(len(counts)) * (offset.nanos // PER[index.unit])
    else:
        # Days and what is longer are counted on the wall.
        counts = wall(index._data).view("int64")
        made = _walls(index[0], None, len(index), offset, index.unit)
    if len(made) != len(counts) or (made != counts).any():
        raise ValueError(
            f"Inferred frequency {index.inferred_freq} from passed values does not conform to passed frequency {offset.freqstr}")


def _walls(start, end, periods, offset, unit="ns"):
    """Counts of wall time in a unit, an int64 array."""
    per = PER[unit]
    if isinstance(offset, Tick):
        first, last = (None if one is None else one._wall // per for one in (start, end))
        return _even(first, last, periods, _step(offset, unit))
    first = None if start is None else _rolled(offset, start._wall, 1)
    last = None if end is None else _rolled(offset, end._wall, -1)
    if periods is None and last < first and offset.n >= 0 or periods == 0:
        return np.zeros(0, dtype="int64")
    if last is None:
        last = (offset * (periods - 1))._after(first) if periods > 1 else first
    elif first is None:
        first = (offset * (1 - periods))._after(last) if periods > 1 else last
    result = []
    wall, ahead = first, offset.n >= 0
    step = offset._after
    bound = 2**63 * per
    while (wall <= last if ahead else wall >= last) and -bound < wall < bound:
        result.append(wall // per)
        if wall == last:
            break
        following = step(wall)
        if following <= wall if ahead else following >= wall:
            raise ValueError(f"Offset {offset} did not {'increment' if ahead else 'decrement'} date")
        wall = following
    if not (-bound < last < bound and -bound < first < bound):
        from ..errors import OutOfBoundsDatetime
        from .timestamp import make

        bad = last if -bound < first < bound else first
        raise OutOfBoundsDatetime(f"Cannot cast {make(bad, 'us')} to unit='{unit}' without overflow.")
    return np.array(result, dtype="int64")


def _rolled(offset, wall, step):
    """A wall time on the offset: itself, or the next or the one before."""
    if offset._stands(wall):
        return wall
    if hasattr(offset, "_forward"):
        return offset._forward(wall, 0) if step > 0 else offset._backward(wall, 0)
    return offset._with(step)._after(wall)


def _step(offset, unit):
    """How many of a unit a fixed frequency is."""
    step, rest = divmod(offset.nanos, PER[unit])
    if rest:
        raise ValueError(f"freq={offset} is incompatible with unit={unit}. Use a lower freq or a higher unit instead.")
    return step


def _even(first, last, periods, step):
    """Counts at even steps."""
    if periods is None:
        return np.arange(first, last + (1 if step > 0 else -1), step, dtype="int64")
    if first is None:
        first = last - (periods - 1) * step
    end = first + periods * step
    if not -(2**63) < end < 2**63 or not -(2**63) < first < 2**63:
        from ..errors import OutOfBoundsDatetime

        raise OutOfBoundsDatetime(f"Cannot generate range with start={first} and periods={periods}")
    return np.arange(first, end, step, dtype="int64") if periods else np.zeros(0, dtype="int64")


def check_periods(periods):
    """A number of periods as an int, or None."""
    if periods is None:
        return None
    if isinstance(periods, (float, np.floating)):
        module("pandas.generic.base").warn(
            "Non-integer 'periods' in pd.date_range, pd.timedelta_range, pd.period_range, and pd.interval_range are deprecated and "
            "will raise in a future version.",
            FutureWarning,
        )
        return int(periods)
    if not isinstance(periods, (int, np.integer)) or isinstance(periods, bool):
        raise TypeError(f"periods must be a number, got {periods}")
    return int(periods)


def date_range(
    start=None, end=None, periods=None, freq=None, tz=None, normalize=False, name=None, inclusive="both", *, unit=None, **kwargs
):
    """Moments from start to end at even steps."""
    ambiguous, nonexistent = kwargs.pop("ambiguous", "raise"), kwargs.pop("nonexistent", "raise")
    if kwargs:
        raise TypeError(f"DatetimeArray._generate_range() got an unexpected keyword argument '{next(iter(kwargs))}'")
    from .timestamp import Timestamp
    from .zones import zone

    if freq is None and (periods is None or start is None or end is None):
        freq = "D"
    if sum(one is not None for one in (start, end, periods, freq)) != 3:
        raise ValueError(_COUNT)
    periods = check_periods(periods)
    offset = to_offset(freq)
    if periods is not None and periods < 0 and isinstance(offset, Tick):
        raise OverflowError(f"Python integer {periods} out of bounds for uint64")
    if unit not in (None, "s", "ms", "us", "ns"):
        raise ValueError("'unit' must be one of 's', 'ms', 'us', 'ns'")
    start = None if start is None else Timestamp(start)
    end = None if end is None else Timestamp(end)
    if start is NaT or end is NaT:
        raise ValueError("Neither `start` nor `end` can be NaT")
    if normalize:
        start = None if start is None else start.normalize()
        end = None if end is None else end.normalize()
    tz = zone(tz)
    if start is not None and end is not None and (start.tzinfo is None) != (end.tzinfo is None):
        raise TypeError("Start and end cannot both be tz-aware with different timezones")
    for one in (start, end):
        if one is not None and one.tzinfo is not None:
            if one is end and start is not None and start.tzinfo is not None and str(start.tzinfo) != str(end.tzinfo):
                raise TypeError("Start and end cannot both be tz-aware with different timezones")
            if tz is not None and str(tz) != str(one.tzinfo):
                raise AssertionError("Inferred time zone not equal to passed time zone")
            tz = one.tzinfo
    # Zones are applied in nanoseconds.
    counted = "ns" if unit is None or tz is not None else unit
    start, end = (None if one is None else one.as_unit(counted) for one in (start, end))
    # Days are counted on the clock of the zone, and all else, equal parts included, by the time that passes.
    by_clock = offset is not None and (not isinstance(offset, Tick) or isinstance(offset, module("pandas.datetimes.offsets").Day))
    absolute = tz is not None and not by_clock
    if absolute:
        start = (
            None
            if start is None
            else (start if start.tzinfo is not None else start.tz_localize(tz, ambiguous, nonexistent)).tz_convert(None)
        )
        end = None if end is None else (
            end if end.tzinfo is not None else end.tz_localize(tz, ambiguous, nonexistent)).tz_convert(None)
    per = PER[counted]
    if offset is None:
        counts = np.linspace(0, (end._wall - start._wall) // per, periods).astype("int64") + start._wall // per
    else:
        counts = _walls(start, end, periods, offset, counted)
    if inclusive not in ("both", "neither", "left", "right"):
        raise ValueError("Inclusive has to be either 'both', 'neither', 'left' or 'right'")
    if inclusive in ("right", "neither") and len(counts) and start is not None and counts[0] == start._wall // per:
        counts = counts[1:]
    if inclusive in ("left", "neither") and len(counts) and end is not None and counts[-1] == end._wall // per:
        counts = counts[:-1]
    values = counts.view(f"M8[{counted}]")
    if tz is not None:
        if absolute:
            values = module("pandas.arrays.datetimes").DatetimeArray._of(values, DatetimeTZDtype("ns", tz))
        else:
            values = module("pandas.datetimes.accessor").localized(values, tz, ambiguous, nonexistent)
        if unit is not None:
            values = values.as_unit(unit)
    kind = module("pandas.indexes.datetimes").DatetimeIndex
    return kind._make(values, name, offset)


def bdate_range(start=None, end=None, periods=None, freq="B", tz=None, normalize=True, name=None, weekmask=None, holidays=None,
                inclusive="both", **kwargs):
    """Business days from start to end."""
    if freq is None:
        raise TypeError("freq must be specified for bdate_range; use date_range instead")
    if isinstance(freq, str) and freq.startswith("C"):
        from .. import offsets

        kind = {
            "C": "CustomBusinessDay",
            "CBH": "CustomBusinessHour",
            "CBME": "CustomBusinessMonthEnd",
            "CBMS": "CustomBusinessMonthBegin",
        }.get(freq)
        if kind is None:
            raise ValueError(f"invalid custom frequency string: {freq}")
        freq = getattr(offsets, kind)(holidays=holidays, weekmask=weekmask or "Mon Tue Wed Thu Fri")
    elif holidays or weekmask:
        raise ValueError(f"a custom frequency string is required when holidays or weekmask are passed, got frequency {freq}")
    return date_range(start, end, periods, freq, tz, normalize, name, inclusive)


def timedelta_range(start=None, end=None, periods=None, freq=None, name=None, closed=None, *, unit=None):
    """Durations from start to end at even steps."""
    from .timedelta import Timedelta

    if freq is None and (periods is None or start is None or end is None):
        freq = "D"
    if sum(one is not None for one in (start, end, periods, freq)) != 3:
        raise ValueError(_COUNT)
    offset = to_offset(freq)
    periods = check_periods(periods)
    first = None if start is None else Timedelta(start)._ns
    last = None if end is None else Timedelta(end)._ns
    if unit not in (None, "s", "ms", "us", "ns"):
        raise ValueError("'unit' must be one of 's', 'ms', 'us', 'ns'")
    unit = unit or "ns"
    first, last = (None if one is None else one // PER[unit] for one in (first, last))
    if offset is None:
        counts = np.linspace(first, last, periods).astype("int64")
    else:
        counts = _even(first, last, periods, _step(offset, unit))
    if closed not in (None, "left", "right"):
        raise ValueError("Closed has to be either 'left', 'right' or None")
    if closed == "right":
        counts = counts[1:]
    if closed == "left":
        counts = counts[:-1]
    return module("pandas.indexes.timedeltas").TimedeltaIndex._make(counts.view(f"m8[{unit}]"), name, offset)
