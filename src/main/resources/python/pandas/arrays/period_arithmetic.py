"""Sums and differences of arrays of periods."""

import datetime as _dt

import numpy as np
from numpy import ndarray

from .._construct import objects_of
from .._lazy import module
from ..datetimes.arithmetic import named, with_objects
from ..datetimes.nat import NaT
from ..datetimes.offsets import Tick, tick_of
from ..datetimes.period import IncompatibleFrequency, Period, steps_of
from ..datetimes.units import NAT

_I8 = np.dtype("int64")
_UNEVEN = "Cannot add/subtract timedelta-like from PeriodArray that is not an integer multiple of the PeriodArray's freq."


def added(periods, other, name):
    """Periods and what is added to them or taken from them; names are those of the dunder methods, r... with the periods behind."""
    if isinstance(other, ndarray) and not other.ndim:
        other = other[()]
    if other is NaT:
        if name[-3:] == "add":
            raise TypeError("Cannot add PeriodArray and NaTType")
        return _absent_spans(periods)
    if getattr(other, "ndim", 0):
        return _with_array(periods, other, name)
    if isinstance(other, Period):
        if name[-3:] == "add":
            raise _unsupported(other, name)
        return _differences(periods, np.full(len(periods), other.ordinal, dtype="int64"), other.freq, name)
    if isinstance(other, (_dt.datetime, np.datetime64)):
        raise TypeError("cannot add PeriodArray and Timestamp" if name[-3:] == "add" else
                        "cannot subtract a datelike from a PeriodArray")
    if isinstance(other, np.timedelta64) and np.isnat(other):
        if name == "rsub":
            raise TypeError("cannot subtract PeriodArray from TimedeltaArray")
        return periods._made(np.full(len(periods), NAT, dtype="int64"))
    if hasattr(other, "_sandframe_offset") or isinstance(other, (_dt.timedelta, np.timedelta64)):
        steps = _steps(periods, other if name[-3:] == "add" else -other)
    elif isinstance(other, (int, np.integer)) and not isinstance(other, bool):
        steps = int(other) * periods.freq.n * (1 if name[-3:] == "add" else -1)
    else:
        raise _unsupported(other, name)
    return _unless_negated(periods._made(periods._present(lambda ordinals: ordinals + steps)), name)


def _unless_negated(result, name):
    if name == "rsub":
        raise TypeError("bad operand type for unary -: 'PeriodArray'")
    return result


def _unsupported(other, name):
    word = named(other, "?")
    if name == "radd" and isinstance(other, (str, list, tuple)):
        return TypeError(f'can only concatenate {word} (not "PeriodArray") to {word}')
    first, second = (word, "PeriodArray") if name == "radd" else ("PeriodArray", word)
    return TypeError(f"unsupported operand type(s) for {'-' if name[-3:] == 'sub' else '+'}: '{first}' and '{second}'")


def _absent_spans(periods):
    return module("pandas.arrays.timedeltas").TimedeltaArray._of_plain(np.full(len(periods), np.timedelta64("NaT", "ns")))


def _steps(periods, other):
    """How many of the frequency's steps a duration or an offset is."""
    steps = steps_of(other, periods.freq)
    if steps is not None:
        return steps
    if hasattr(other, "_sandframe_offset"):
        raise NotImplementedError("Prefix not defined") if not other._prefix else periods._foreign(other)
    if isinstance(periods.freq, Tick):
        raise IncompatibleFrequency(_UNEVEN)
    from ..datetimes.timedelta import count_of

    raise periods._foreign(tick_of(count_of(other)[0]))


def _with_array(periods, other, name):
    kind = other.dtype.kind
    if hasattr(other, "_mask"):
        other, kind = np.asarray(other, dtype=object), "O"
    if getattr(other, "_typ", None) == "periodarray":
        if name[-3:] == "add":
            raise TypeError("unsupported operand type(s) for +: 'PeriodArray' and 'PeriodArray'")
        return _differences(periods, other._ndarray, other.freq, name)
    if kind == "M":
        if name == "rsub":
            raise TypeError("cannot subtract PeriodArray from DatetimeArray")
        raise TypeError("cannot add PeriodArray and DatetimeArray" if name[-3:] == "add" else
                        "cannot subtract a datelike from a PeriodArray")
    sign = 1 if name[-3:] == "add" else -1
    if kind in "iu":
        found = periods._ndarray + other.astype(_I8) * (sign * periods.freq.n)
        found[periods.isna()] = NAT
        return _unless_negated(periods._made(found), name)
    if kind == "m":
        if name == "rsub":
            raise TypeError("cannot subtract PeriodArray from TimedeltaArray")
        return _moved_by_spans(periods, getattr(other, "_ndarray", other), sign)
    if kind == "O":
        boxed = objects_of(periods.tolist())
        if name == "rsub":
            return objects_of([-one for one in with_objects(boxed, other, "sub", "P").tolist()])
        first, second = (other, boxed) if name == "radd" else (boxed, other)
        return with_objects(first, second, "add" if sign > 0 else "sub", "P")
    raise _unsupported(other, name)


def _moved_by_spans(periods, spans, sign):
    if not isinstance(periods.freq, Tick):
        raise TypeError(f"Cannot add or subtract timedelta64[ns] dtype from {periods._dtype}")
    counts = spans.astype("m8[ns]").view(_I8)
    absent = periods.isna() | (counts == NAT)
    step = periods.freq.base.nanos
    if (np.where(absent, 0, counts) % step).any():
        raise IncompatibleFrequency(_UNEVEN)
    found = np.where(absent, 0, periods._ndarray) + np.where(absent, 0, counts) // step * sign
    found[absent] = NAT
    return periods._made(found)


def _differences(periods, ordinals, freq, name):
    """The offsets between these periods and others."""
    if freq != periods.freq:
        raise periods._foreign(freq)
    absent = (periods._ndarray == NAT) | (ordinals == NAT)
    base = periods.freq.base
    counts = periods._ndarray - ordinals if name == "sub" else ordinals - periods._ndarray
    return objects_of([NaT if gone else base * count for count, gone in zip(counts.tolist(), absent.tolist())])
