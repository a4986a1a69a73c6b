"""Frequencies by their texts: ``2h30min``, ``W-WED``, ``QE-JAN``; for periods ``M``, ``Q``, ``Y`` for ``ME``, ``QE``, ``YE``."""

import datetime as _dt
import re

from .._lazy import module
from .offsets import BaseOffset, Tick, MONTHS, WEEKDAYS, tick_of

_PIECE = re.compile(r"([+\-]?)\s*(\d*\.?\d*)\s*([A-Za-z]+(?:-[\dA-Za-z\-]+)?)")

# Names without an anchor, with the class that each stands for; names with one, and the part that the anchor gives.
_PLAIN = {
    "D": "Day", "h": "Hour", "min": "Minute", "s": "Second", "ms": "Milli", "us": "Micro", "ns": "Nano", "B": "BusinessDay",
    "C": "CustomBusinessDay", "ME": "MonthEnd", "MS": "MonthBegin", "BME": "BusinessMonthEnd", "BMS": "BusinessMonthBegin",
    "CBME": "CustomBusinessMonthEnd", "CBMS": "CustomBusinessMonthBegin", "bh": "BusinessHour", "cbh": "CustomBusinessHour",
}
_ANCHORED = {
    "QE": ("QuarterEnd", 12), "QS": ("QuarterBegin", 1), "BQE": ("BQuarterEnd", 12), "BQS": ("BQuarterBegin", 1),
    "YE": ("YearEnd", 12), "YS": ("YearBegin", 1), "BYE": ("BYearEnd", 12), "BYS": ("BYearBegin", 1),
}
_OLD = {
    "M": "ME", "Q": "QE", "Y": "YE", "A": "YE", "BM": "BME", "BQ": "BQE", "BY": "BYE", "BA": "BYE", "AS": "YS", "BAS": "BYS",
    "SM": "SME", "CBM": "CBME",
}
_OLD_CASE = {"H": "h", "T": "min", "S": "s", "L": "ms", "U": "us", "N": "ns", "BH": "bh", "CBH": "cbh", "MIN": "min"}
_QUIET = ("b", "d", "c", "Min")
_ENDS_OF_PERIODS = {"ME": "M", "QE": "Q", "YE": "Y"}
_NO_PERIODS = ("BME", "BQE", "BYE", "SME", "CBME")


def to_offset(freq, is_period=False):
    """The offset that a text, a duration or an offset stands for."""
    if freq is None or isinstance(freq, BaseOffset):
        return freq
    if isinstance(freq, _dt.timedelta):
        from .timedelta import count_of

        return tick_of(count_of(freq)[0])
    if isinstance(freq, tuple):
        raise TypeError(f"to_offset does not support tuples {freq}, pass as a string instead")
    if not isinstance(freq, str):
        raise ValueError(f"Invalid frequency: {freq}")
    try:
        total = _total(freq, is_period)
    except (ValueError, TypeError) as error:
        raise ValueError(f"Invalid frequency: {freq}, failed to parse with error message: {error!r}") from None
    if total is None:
        raise ValueError(f"Invalid frequency: {freq}")
    if is_period:
        checked_period_frequency(total)
    return total


def checked_period_frequency(offset):
    """The offset, when there are periods of it."""
    from .ordinals import code_of

    if code_of(offset) is None:
        raise ValueError(f"{offset.freqstr} is not supported as period frequency")
    return offset


def _total(freq, is_period):
    total, at, lead = None, 0, 1
    for piece in _PIECE.finditer(freq):
        if freq[at:piece.start()].strip():
            raise ValueError("separator must be spaces")
        at = piece.end()
        sign, number, name = piece.groups()
        base = _named(name, is_period)
        if total is None and sign == "-":
            lead = -1
        if "." in number:
            if not isinstance(base, Tick):
                raise ValueError(f"invalid literal for int() with base 10: '{number}'")
            step = tick_of(int(round(float(number) * base.nanos))) * lead
        else:
            step = base * ((int(number) if number else 1) * lead)
        total = step if total is None else total + step
    if freq[at:].strip():
        raise ValueError("last element must be blank")
    return total


def _invalid(name, key):
    return ValueError(f"Invalid frequency: {name.upper()}, failed to parse with error message: {KeyError(key)!r}")


def _warn_old(name, new):
    module("pandas.generic.base").warn(
        f"'{name}' is deprecated and will be removed in a future version, please use '{new}' instead.", FutureWarning
    )


def _named(name, is_period):
    """One step of a name."""
    head, dash, anchor = name.partition("-")
    upper = head.upper()
    tail = dash + anchor.upper()
    if is_period:
        found = _for_period(name, head, upper, tail)
        if found is not None:
            return _made(found + tail, name)
    if head in _PLAIN or head in _ANCHORED or upper in ("W", "WOM", "RE", "REQ") or head in ("SME", "SMS") or name in _QUIET:
        if name == "w":
            _warn_old(name, "W")
        return _made(
            ({"Min": "min"}.get(head) or head.upper() if name in _QUIET or upper in ("W", "WOM", "RE", "REQ") else head) + tail,
            name,
        )
    new = _OLD.get(upper) or _OLD_CASE.get(upper)
    if new is None and head.lower() in _PLAIN:
        new = head.lower()
    if new is None and (upper in _PLAIN or upper in _ANCHORED):
        new = upper
    if new is None or tail and new not in _ANCHORED and new != "SME":
        raise _invalid(name, upper)
    made = _made(new + tail, name)
    _warn_old(name, new + tail)
    return made


def _for_period(name, head, upper, tail):
    """The name of what a name of periods stands for, where periods name it otherwise than moments."""
    if upper in _ENDS_OF_PERIODS and head not in ("ms",):
        written = name if not tail else head + tail
        raise ValueError(f"for Period, please use '{_ENDS_OF_PERIODS[upper]}{tail}' instead of '{written}'")
    if upper in _NO_PERIODS:
        raise ValueError(f"Invalid frequency: {name}")
    if upper in ("M", "Q", "Y", "A"):
        if head == "A" or head == "a":
            _warn_old(name, "Y" + tail)
        elif head != upper:
            _warn_old(name, upper + tail)
        return _OLD[upper]
    return None


def _made(name, given):
    offsets = module("pandas.offsets")
    head, _, anchor = name.partition("-")
    if head in _PLAIN:
        if anchor:
            raise _invalid(given, given.partition("-")[0].upper())
        return getattr(offsets, _PLAIN[head])()
    if head == "W":
        if anchor and anchor not in WEEKDAYS:
            raise _invalid(given, anchor)
        return offsets.Week(weekday=WEEKDAYS.index(anchor) if anchor else 6)
    if head in _ANCHORED:
        kind, month = _ANCHORED[head]
        if anchor:
            if anchor not in MONTHS:
                raise _invalid(given, given.partition("-")[0].upper())
            month = MONTHS.index(anchor) + 1
        kind = getattr(offsets, kind)
        return kind(**{kind._shown[0]: month})
    return _rare(offsets, head, anchor, given)


def _rare(offsets, head, anchor, given):
    if head in ("SME", "SMS"):
        kind = offsets.SemiMonthEnd if head == "SME" else offsets.SemiMonthBegin
        return kind(day_of_month=int(anchor)) if anchor else kind()
    if head == "WOM":
        if not anchor[:1].isdigit() or anchor[1:] not in WEEKDAYS:
            raise _invalid(given, anchor)
        return offsets.WeekOfMonth(week=int(anchor[0]) - 1, weekday=WEEKDAYS.index(anchor[1:]))
    if head in ("RE", "REQ"):
        parts = anchor.split("-")
        if len(parts) != (3 if head == "RE" else 4):
            raise _invalid(given, head)
        variation = {"N": "nearest", "L": "last"}.get(parts[0])
        if variation is None:
            raise ValueError(f"Unable to parse varion_code: {parts[0]}")
        known = {"weekday": WEEKDAYS.index(parts[2]), "startingMonth": MONTHS.index(parts[1]) + 1, "variation": variation}
        if head == "RE":
            return offsets.FY5253(**known)
        return offsets.FY5253Quarter(qtr_with_extra_week=int(parts[3]), **known)
    raise _invalid(given, given.upper())
