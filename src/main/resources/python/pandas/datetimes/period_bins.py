"""Spans of periods: which span of a longer frequency each period falls into, and values spread over shorter ones."""

import numpy as np

from .._lazy import module
from .bins import checked_origin, checked_shift, even_edges
from .offsets import Tick, to_offset
from .ordinals import code_of, of_nanoseconds
from .period import IncompatibleFrequency
from .units import NAT

_ORDER = ("Y", "Q", "M", "W", "B", "D", "h", "min", "s", "ms", "us", "ns")


def relation(source, target):
    """1 where periods of target hold whole ones of source, 0 where they are the same, -1 where those are longer."""
    if source == target:
        return 0
    a, b = code_of(source), code_of(target)
    first, second = _ORDER.index(a[0]), _ORDER.index(b[0])
    if a == b and a[0] != "M":
        return 1 if target.n > source.n else -1
    if first > second and _fits(a, b):
        return 1
    if first < second and _fits(b, a):
        return -1
    raise IncompatibleFrequency(
        f"Frequency {source} cannot be resampled to {target}, as they are not sub or super periods")


def _fits(finer, coarser):
    """Whether whole periods of the finer kind make up each of the coarser kind."""
    if finer[0] == "W":
        return False
    if finer[0] == "Q":
        return (finer[1] - coarser[1]) % 3 == 0
    if finer[0] == "B":
        return coarser[0] != "D"
    return True


def period_bins(index, freq, convention="start", origin="start_day", offset=None, closed="left"):
    """The number of each period's span (-1 for NaT), and an index of the spans."""
    step = to_offset(freq, True)
    kind = module("pandas.indexes.period")
    moved = index.asfreq(step, "E" if convention is None else convention)
    present = moved.asi8[moved.asi8 != NAT]
    if not len(present):
        return np.full(len(index), -1, dtype="int64"), kind.PeriodIndex.from_ordinals([], freq=step, name=index._name)
    first = int(present.min())
    last = int(index.max().asfreq(step, "end").ordinal)
    if isinstance(step, Tick):
        # Spans of a fixed length are counted as those of moments are.
        low, high = (kind.make(one, step).to_timestamp() for one in (first, last))
        shift = 0 if offset is None else checked_shift(offset)
        edges = even_edges(low, high, low._ns, high._ns, step.nanos, closed, checked_origin(origin), shift, True)
        first, last = (of_nanoseconds(int(one), code_of(step)) for one in (edges[0], edges[-1] - step.nanos))
    labels = kind.period_range(kind.make(first, step), kind.make(last, step), freq=step, name=index._name)
    codes = (moved.asi8 - first) // step.n
    codes[moved.asi8 == NAT] = -1
    return codes, labels


def spread(obj, index, freq, convention, method, limit, fill_value):
    """The rows at each of the spans between the first and the last."""
    moved = index.asfreq(freq, convention)
    if not moved.is_unique:
        raise module("pandas.errors").InvalidIndexError("Reindexing only valid with uniquely valued Index objects")
    _, labels = period_bins(index, freq, convention)
    base = obj.set_axis(moved, axis=0)
    if method is None:
        return base.reindex(labels) if fill_value is None else base.reindex(labels, fill_value=fill_value)
    return base.reindex(labels, method=method, limit=limit)
