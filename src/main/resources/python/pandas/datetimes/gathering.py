"""Whole lists of moments of one kind without a zone, whose elements need not be looked at one by one."""

import datetime as _dt
from itertools import repeat

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import ints_of
from .moment_parts import EPOCH_DAY, before
from .nat import NaT
from .timestamp import Timestamp
from .units import LIMIT, NAT

_FIELDS = ("year", "month", "day", "hour", "minute", "second", "microsecond")
_MISSING = {type(None), type(NaT)}


def counts_of(values):
    """The array of nanoseconds of a list of Timestamps, or of datetimes, with None and NaT; None for any other list."""
    kinds = set(map(type, values))
    missing = kinds & _MISSING
    kinds -= _MISSING
    if len(kinds) != 1:
        return None
    kind = kinds.pop()
    if kind is not Timestamp and kind is not _dt.datetime:
        return None
    present = [one for one in values if one is not None and one is not NaT] if missing else values
    if any([one._tzinfo is not None for one in present]):
        return None
    counts = [one._ns for one in present] if kind is Timestamp else _counted(present)
    if not (-LIMIT < min(counts) and max(counts) < LIMIT):
        return None
    if missing:
        found = iter(counts)
        counts = [NAT if one is None or one is NaT else next(found) for one in values]
    return ints_of(counts).view("M8[ns]")


def _counted(moments):
    try:
        return [
            (((before[one._year * 12 + one._month] + one._day) * 86400 + one._hour * 3600 + one._minute * 60 + one._second)
             * 1_000_000 + one._microsecond) * 1000
            for one in moments
        ]
    except KeyError:
        for year, month in {(one._year, one._month) for one in moments}:
            before[year * 12 + month] = _dt.date(year, month, 1).toordinal() - EPOCH_DAY - 1
        return _counted(moments)


def plain_all(moments):
    """The standard library's datetimes of an array of moments without a zone; NaT for what is missing."""
    absent = np.isnat(moments)
    missing = absent.nonzero()[0].tolist() if absent.any() else ()
    walls = (np.where(absent, np.zeros(1, moments.dtype), moments) if missing else moments)._h
    fields = [ndarray._wrap(K.time_field(walls, name)).tolist() for name in _FIELDS]
    made = list(map(object.__new__, repeat(_dt.datetime, len(moments))))
    # The parts are known to fit; the constructor's checks take most of its time.
    for one, one._year, one._month, one._day, one._hour, one._minute, one._second, one._microsecond in zip(made, *fields):
        one._tzinfo, one._fold, one._hashcode = None, 0, -1
    for at in missing:
        made[at] = NaT
    return made
