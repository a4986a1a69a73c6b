"""The numbers of periods: counts of years, quarters, months, weeks, days and finer steps since 1970, and what they mean.

Everything works on ints and on int64 arrays alike; missing numbers are the caller's affair.
"""

import _kernel as K
import numpy as np
from numpy import ndarray

from .units import DAY, HOUR, MINUTE, SECOND

_I8 = np.dtype("int64")
_STEPS = {"h": HOUR, "min": MINUTE, "s": SECOND, "ms": 10**6, "us": 1000, "ns": 1}
DAILY = ("Y", "Q", "M", "W", "B", "D")


def code_of(offset):
    """The kind of an offset's periods and its anchor, or None where it makes none."""
    prefix = offset._prefix
    if prefix == "YE":
        return "Y", offset.month
    if prefix == "QE":
        return "Q", offset.startingMonth
    if prefix == "ME":
        return "M", 12
    if prefix == "W":
        return "W", 6 if offset.weekday is None else offset.weekday
    if prefix in ("B", "D") or prefix in _STEPS:
        return prefix, 0
    return None


def _month_of(day):
    if isinstance(day, ndarray):
        return day.view("M8[D]").astype("M8[M]").view(_I8)
    return K.time_convert(day, 4, 2)


def _first_of(month):
    if isinstance(month, ndarray):
        return month.view("M8[M]").astype("M8[D]").view(_I8)
    return K.time_convert(month, 2, 4)


def first_day(ordinal, code):
    """The first day of periods of a day or longer."""
    kind, anchor = code
    if kind == "Y":
        return _first_of(ordinal * 12 + anchor - 12)
    if kind == "Q":
        return _first_of(ordinal * 3 + anchor - 12)
    if kind == "M":
        return _first_of(ordinal + 0)
    if kind == "W":
        return ordinal * 7 + (anchor + 1) % 7 - 10
    if kind == "B":
        # The business day 0 is Thursday, 1970-01-01.
        return (ordinal + 3) // 5 * 7 + (ordinal + 3) % 5 - 3
    return ordinal


def last_day(ordinal, code):
    """The last day of periods of a day or longer."""
    return first_day(ordinal, code) if code[0] in ("B", "D") else first_day(ordinal + 1, code) - 1


def of_day(day, code, back=False):
    """The period that a day is in; for business days the next one of a weekend, or the one before."""
    kind, anchor = code
    if kind == "Y":
        return (_month_of(day) + 12 - anchor) // 12
    if kind == "Q":
        return (_month_of(day) + 12 - anchor) // 3
    if kind == "M":
        return _month_of(day)
    if kind == "W":
        return (day + 10 - (anchor + 1) % 7) // 7
    if kind == "B":
        weekday = (day + 3) % 7
        if isinstance(day, ndarray):
            place = np.minimum(weekday, 4 if back else 5)
        else:
            place = min(weekday, 4 if back else 5)
        return (day + 3) // 7 * 5 + place - 3
    return day


def converted(ordinal, source, target, end):
    """The period of another frequency at the beginning or the end of periods."""
    if source == target:
        return ordinal
    a, b = source[0], target[0]
    if a in DAILY:
        day = last_day(ordinal, source) if end else first_day(ordinal, source)
        if b in DAILY:
            return of_day(day, target, end if a != "D" else not end)
        per = DAY // _STEPS[b]
        return (day + 1) * per - 1 if end else day * per
    if b in DAILY:
        return of_day(ordinal // (DAY // _STEPS[a]), target, not end)
    here, there = _STEPS[a], _STEPS[b]
    if here >= there:
        factor = here // there
        return (ordinal + 1) * factor - 1 if end else ordinal * factor
    return ordinal // (there // here)


def moment_unit(code):
    """The unit of numpy that holds the moments at which periods begin."""
    return "D" if code[0] in DAILY else {"min": "m"}.get(code[0], code[0])


def starts(ordinal, code):
    """When periods begin, in the unit of moment_unit."""
    return first_day(ordinal, code) if code[0] in DAILY else ordinal


def nanoseconds(ordinal, code):
    """The nanosecond at which one period begins, an int of any size."""
    return int(first_day(ordinal, code)) * DAY if code[0] in DAILY else int(ordinal) * _STEPS[code[0]]


def of_nanoseconds(ns, code):
    """The period of one moment of wall time, given as an int of any size."""
    return of_day(ns // DAY, code) if code[0] in DAILY else ns // _STEPS[code[0]]


def of_moments(values, code):
    """The periods of an array of wall times; what is missing stays."""
    if code[0] in DAILY:
        counts = values.astype("M8[D]").view(_I8)
        missing = values.view(_I8) == -(2**63)
        if not missing.any():
            return of_day(counts, code)
        found = of_day(np.where(missing, 0, counts), code)
        found[missing] = -(2**63)
        return found
    return values.astype(f"M8[{moment_unit(code)}]").view(_I8).copy()


def shown_day(ordinal, code):
    """The day whose parts a period shows: its last one."""
    if code[0] in DAILY:
        return last_day(ordinal, code)
    return ordinal // (DAY // _STEPS[code[0]])


def fiscal(ordinal, code):
    """The fiscal year and quarter of periods: by the anchor of quarters, else by the calendar."""
    kind, anchor = code
    if kind == "Q":
        return ordinal // 4 + 1970, ordinal % 4 + 1
    quarter = _month_of(shown_day(ordinal, code)) // 3
    return quarter // 4 + 1970, quarter % 4 + 1


def part(ordinal, code, name):
    """A part of periods by its name."""
    if name in ("quarter", "qyear"):
        return fiscal(ordinal, code)[name == "quarter"]
    if name in ("hour", "minute", "second"):
        if code[0] in DAILY:
            return ordinal * 0
        rest = ordinal % (DAY // _STEPS[code[0]]) * _STEPS[code[0]]
        return rest // {"hour": HOUR, "minute": MINUTE, "second": SECOND}[name] % {"hour": 24}.get(name, 60)
    day = shown_day(ordinal, code)
    if isinstance(day, ndarray):
        return ndarray._wrap(K.time_field(day.view("M8[D]")._h, name))
    return K.time_field_of(day, 4, name)
