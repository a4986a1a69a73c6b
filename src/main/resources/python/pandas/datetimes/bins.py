"""Spans of time: which span each moment of a key falls into, and the spans' labels. What resample and Grouper(freq=) group by."""

import numpy as np

from .._lazy import module
from ..dtypes import DatetimeTZDtype
from .inference import from_counts
from .offsets import Day, Tick, to_offset
from .units import DAY, NAT, PER

_ENDS = frozenset(("ME", "YE", "QE", "BME", "BYE", "BQE", "W"))


def defaults(offset, closed, label, origin="start_day"):
    """Which side of spans is closed, and which side names them, where nobody said."""
    right = offset._prefix in _ENDS or origin in ("end", "end_day")
    for name, given in (("closed", closed), ("label", label)):
        if given not in (None, "left", "right"):
            raise ValueError(f"Unsupported value {given} for `{name}`")
    return closed or ("right" if right else "left"), label or ("right" if right else "left")


def time_bins(index, freq, closed=None, label=None, convention="e", origin="start_day", offset=None):
    """The number of each element's span (-1 for NaT), and an index of the spans' labels, empty spans among them.

    The index is a DatetimeIndex, TimedeltaIndex or PeriodIndex, sorted or not; freq is a text or an offset.
    """
    step = to_offset(freq)
    origin = checked_origin(origin)
    shift = 0 if offset is None else checked_shift(offset)
    closed, label = defaults(step, closed, label, origin)
    if index._typ == "periodindex":
        return module("pandas.datetimes.period_bins").period_bins(index, freq, convention, origin, offset, closed)
    if index._typ == "timedeltaindex":
        return _duration_bins(index, step, closed, shift)
    if index._typ != "datetimeindex":
        raise TypeError(
            f"Only valid with DatetimeIndex, TimedeltaIndex or PeriodIndex, but got an instance of '{type(index).__name__}'"
        )
    return _moment_bins(index, step, closed, label, origin, shift)


def checked_origin(origin):
    """Where spans are counted from: one of five words, or a moment."""
    if isinstance(origin, str) and origin in ("epoch", "start", "start_day", "end", "end_day"):
        return origin
    if origin is None:
        return "epoch"
    try:
        return module("pandas.datetimes.timestamp").Timestamp(origin)
    except (ValueError, TypeError) as error:
        raise ValueError(
            "'origin' should be equal to 'epoch', 'start', 'start_day', 'end', 'end_day' or should be a Timestamp convertible "
            f"type. Got '{origin}' instead."
        ) from error


def checked_shift(offset):
    """A shift of spans in nanoseconds."""
    try:
        return module("pandas.datetimes.timedelta").Timedelta(offset)._ns
    except (ValueError, TypeError) as error:
        raise ValueError(f"'offset' should be a Timedelta convertible type. Got '{offset}' instead.") from error


def _codes(counts, edges, side, is_sorted):
    """The span between edges that each count is in; -1 for what is missing."""
    if is_sorted:
        bounds = counts.searchsorted(edges, side=side)
        return np.repeat(np.arange(len(edges) - 1, dtype="int64"), np.diff(bounds))
    codes = edges.searchsorted(counts, side="right" if side == "left" else "left") - 1
    absent = counts == NAT
    if absent.any():
        codes[absent] = -1
    return codes


def _moment_bins(index, step, closed, label, origin, shift):
    tz = index.tz
    unit = index.unit
    present = index.asi8
    present = present[present != NAT]
    kind = module("pandas.indexes.datetimes").DatetimeIndex
    if not len(present):
        return np.full(len(index), -1, dtype="int64"), kind._make(index._data[:0], index._name, step)
    box = module("pandas.datetimes.timestamp").make
    first, last = (box(int(one) * PER[unit], unit, tz) for one in (present.min(), present.max()))
    if getattr(origin, "tzinfo", None) is None and not isinstance(origin, str) and tz is not None or (
            getattr(origin, "tzinfo", None) is not None and tz is None):
        raise ValueError("The origin must have the same timezone as the index.")
    # Days and what is longer are days of the wall; shorter steps are of the clock that never goes back.
    walled = isinstance(step, Day) or not isinstance(step, Tick)
    low, high = (first._wall, last._wall) if walled else (first._ns, last._ns)
    if isinstance(step, Tick):
        edges = even_edges(first, last, low, high, step.nanos, closed, origin, shift, walled)
        ends = edges
    else:
        edges = _calendar_edges(first, last, step, closed)
        ends = edges
        if step._prefix in _ENDS and closed == "right":
            ends = edges + (DAY - 1)
            if len(edges) > 2 and ends[-2] > high:
                ends, edges = ends[:-1], edges[:-1]
    if walled:
        counts = module("pandas.datetimes.accessor").wall(index._data).view("int64") if tz is not None else index.asi8
    else:
        counts = index.asi8
    labels = from_counts(edges)
    limits = ends
    if tz is not None:
        zoned = module("pandas.datetimes.accessor").localized
        if walled:
            labels = zoned(labels, tz, True, "shift_forward")
            limits = zoned(from_counts(ends), tz, True, "shift_forward").asi8
            counts = index.asi8
        else:
            labels = module("pandas.arrays.datetimes").DatetimeArray._of(labels, DatetimeTZDtype("ns", tz))
    if unit != "ns":
        labels = labels.astype(f"M8[{unit}]") if tz is None else labels.as_unit(unit)
        missing = counts == NAT
        counts = np.where(missing, NAT, counts * PER[unit])
    codes = _codes(counts, limits, closed, len(present) == len(index) and index.is_monotonic_increasing)
    labels = labels[1:] if label == "right" else labels[:len(edges) - 1]
    # Where moments are missing, pandas' labels lose their frequency.
    return codes, kind._make(labels, index._name, step if len(present) == len(index) else None)


def even_edges(first, last, low, high, step, closed, origin, shift, walled):
    """The bounds of spans of one length."""
    if isinstance(origin, str):
        if origin == "start_day":
            base = first.normalize()
            base = base._wall if walled else base._ns
        elif origin == "start":
            base = low
        elif origin == "epoch":
            base = (
                0
                if walled or first.tzinfo is None
                else module("pandas.datetimes.timestamp").Timestamp(0).tz_localize(first.tzinfo)._ns
            )
        else:
            end = last if origin == "end" else last.ceil("D")
            base = end._wall if walled else end._ns
            base -= ((base - low) // step + (closed == "left")) * step
            low = base
    else:
        base = origin._wall if walled else origin._ns
    base += shift
    before, after = (low - base) % step, (high - base) % step
    if closed == "right":
        start = low - before if before else low - step
        stop = high + step - after if after else high
    else:
        start = low - before
        stop = high + step - after if after else high + step
    return np.arange(start, stop + 1, step, dtype="int64")


def _calendar_edges(first, last, step, closed):
    """The bounds of spans of the calendar, in wall time."""
    start, stop = first.tz_localize(None).normalize().as_unit("ns"), last.tz_localize(None).normalize().as_unit("ns")
    start = step.rollback(start) if closed == "left" else start - step
    made = module("pandas.datetimes.ranges").date_range(start, stop + step, freq=step)
    return made.asi8


def _duration_bins(index, step, closed, shift):
    if not isinstance(step, Tick):
        raise ValueError(
            f"Resampling on a TimedeltaIndex requires fixed-duration `freq`, e.g. '24h' or '3D', not {step!r}")
    kind = module("pandas.indexes.timedeltas").TimedeltaIndex
    factor = PER[index.unit]
    counts = np.where(index.asi8 == NAT, NAT, index.asi8 * factor)
    present = counts[counts != NAT]
    if not len(present):
        return np.full(len(index), -1, dtype="int64"), kind._make(index._data[:0], index._name, step)
    nanos = step.nanos
    start, stop = int(present.min()), int(present.max())
    if closed == "right":
        stop += nanos
    labels = np.arange(start, stop + 1, nanos, dtype="int64")
    ends = labels + nanos if closed == "left" else labels
    codes = ends.searchsorted(counts, side="right" if closed == "left" else "left")
    # As in pandas, what is missing comes before all else.
    codes[counts == NAT] = 0
    used = int(codes.max()) + 1
    if closed == "right" and used < len(labels):
        labels = labels[:max(used, 1)] if used < len(labels) - 1 else labels
    return codes, kind._make((labels + shift).view("m8[ns]"), index._name, step)
