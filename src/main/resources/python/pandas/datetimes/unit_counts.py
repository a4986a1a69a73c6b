"""Numbers of a unit since 1970 as moments."""

import math

import numpy as np

from .._construct import array_of, objects_of
from .._lazy import module
from .._missing import is_missing
from .inference import from_counts
from .moment_parts import civil
from .nat import NaT
from .units import DAY, HOUR, LEAST, MINUTE, MOST, NAT, ORDER, PER, SECOND

_I8 = np.dtype("int64")
# Months of what has no fixed length.
_MONTHS = {"Y": 12, "M": 1}
# The first of this month, before 1970 or after it, is the last that nanoseconds reach.
_MOST_MONTHS = 3507
_MISSING = ("", "nat", "nan", "none", "<na>")
_DIGITS = {factor: int(math.floor(math.log10(factor))) for factor in PER.values()}


def checked(unit):
    """The name of a unit that moments can be counted in."""
    if unit in PER or unit in _MONTHS:
        return unit
    if unit == "d":
        return "D"
    raise ValueError(f"Unrecognized unit {unit}")


def scaled(number, factor):
    """A float of a unit in nanoseconds: its fraction to the digits that the unit has of them."""
    whole = int(number)
    rest = number - whole
    digits = _DIGITS.get(factor, 0)
    return whole * factor + int((round(rest, digits) if digits else rest) * factor)


def scaled_all(numbers, factor, absent):
    """The same of an array, NaT where told."""
    plain = np.where(absent, 0.0, numbers)
    whole = np.trunc(plain)
    rest = plain - whole
    digits = _DIGITS.get(factor, 0)
    if digits:
        rest = np.round(rest, digits)
    counts = whole.astype(_I8) * factor + (rest * factor).astype(_I8)
    counts[absent] = NAT
    return counts


def _beyond(value, unit):
    from ..errors import OutOfBoundsDatetime

    return OutOfBoundsDatetime(f"cannot convert input {value} with the unit '{unit}'")


def _ambiguous(unit):
    return ValueError(f"Conversion of non-round float with unit={unit} is ambiguous")


def count_of(value, unit):
    """Nanoseconds since 1970 of a number, however far from it, and pandas' unit of them."""
    name = checked(unit)
    is_float = isinstance(value, (float, np.floating))
    if name in _MONTHS:
        if is_float and not float(value).is_integer():
            raise _ambiguous(unit)
        if abs(value) > MOST:
            raise OverflowError("int too big to convert")
        return _first_of_month(int(value) * _MONTHS[name]), "ns" if is_float else "s"
    factor = PER[name]
    if not is_float:
        return int(value) * factor, name if name in ORDER else "s"
    if math.isinf(value):
        raise _beyond(value, unit)
    return scaled(float(value), factor), "ns"


def _first_of_month(months):
    """Nanoseconds of the first day of a month since January 1970."""
    year, month = divmod(months, 12)
    # Years that begin in March end with the day that leap years add.
    year += 1970 - (month < 2)
    of_year = (153 * ((month + 10) % 12) + 2) // 5
    return (365 * year + year // 4 - year // 100 + year // 400 + of_year - 719468) * DAY


def moments_of_list(listed, unit, errors):
    """The same of a list, of which each element is read by itself."""
    values = array_of(listed)
    if values.dtype.kind in "if":
        try:
            return moments(values, unit, "raise")
        except (OverflowError, TypeError, ValueError):
            # The message is to tell which element it was.
            pass
    return _of_objects(objects_of(listed), unit, errors)


def moments(values, unit, errors):
    """An array of numbers, or of objects that are some, as moments; errors says what becomes of those that cannot be read."""
    kind = values.dtype.kind
    if kind in "iuf":
        try:
            return _of_integers(values, unit) if kind != "f" else _of_floats(values, unit)
        except _Beyond as beyond:
            if errors == "raise":
                raise beyond.error from None
            values = objects_of(values.tolist())
    elif kind != "O":
        values = objects_of(values.tolist())
    return _of_objects(values, unit, errors)


class _Beyond(Exception):
    """Some number is too far away; the array's other ones may be asked for all the same."""

    def __init__(self, error):
        self.error = error


def _metadata(unit):
    try:
        return checked(None if unit == "d" else unit)
    except ValueError:
        raise TypeError(f'Invalid datetime unit in metadata string "[{unit}]"' if unit else
                        f'Invalid datetime metadata string "[{unit}]"') from None


def _of_integers(values, unit):
    name = _metadata(unit)
    counts = values.astype(_I8)
    absent = counts == NAT
    plain = np.abs(np.where(absent, 0, counts).astype("float64"))
    far = plain * _MONTHS[name] > _MOST_MONTHS if name in _MONTHS else plain * PER[name] >= 2.0**63
    if far.any():
        raise _Beyond(_far(int(counts[far][0]), name))
    if name in _MONTHS:
        return counts.view(f"M8[{name}]").astype("M8[ns]")
    made = counts * PER[name]
    made[absent] = NAT
    return made.view("M8[ns]")


def _far(count, name):
    """The error for a moment that nanoseconds cannot hold; it tells the date, however far."""
    ns = _first_of_month(count * _MONTHS[name]) if name in _MONTHS else count * PER[name]
    days, rest = divmod(ns, DAY)
    year, month, day = civil(days)
    clock = f"{rest // HOUR:02}:{rest // MINUTE % 60:02}:{rest // SECOND % 60:02}"
    return module("pandas.datetimes.timestamp").out_of_bounds(f"{year}-{month:02}-{day:02} {clock}")


def _of_floats(values, unit):
    from ..errors import OutOfBoundsDatetime

    name = checked(unit)
    absent = np.isnan(values)
    plain = np.where(absent, 0.0, values).astype("float64")
    absent |= plain == float(NAT)
    plain = np.where(absent, 0.0, plain)
    if name in _MONTHS:
        if not ((np.trunc(plain) == plain) & np.isfinite(plain)).all():
            raise _ambiguous(unit)
        try:
            found = _of_integers(np.where(absent, NAT, plain.astype(_I8)), unit)
        except _Beyond:
            raise _Beyond(OutOfBoundsDatetime(f"cannot convert input with unit '{unit}'")) from None
        return found
    if np.isinf(plain).any():
        raise OverflowError("cannot convert float infinity to integer")
    if (np.abs(plain) >= 2.0**63).any():
        raise OverflowError("Python int too large to convert to C long")
    if (np.abs(plain) * PER[name] >= 2.0**63).any():
        raise _Beyond(OutOfBoundsDatetime(f"cannot convert input with unit '{unit}'"))
    return scaled_all(plain, PER[name], absent).view("M8[ns]")


def _of_objects(values, unit, errors):
    counts, warned = [], False
    for at, one in enumerate(values.tolist()):
        try:
            if isinstance(one, str):
                one = _number(one, unit)
                if one is not None and not warned:
                    warned = True
                    _warn_of_texts()
            counts.append(_object(one, unit))
        except (ValueError, TypeError) as error:
            if errors == "ignore":
                return _kept(values, unit)
            if errors != "coerce":
                raise type(error)(f"{error}, at position {at}") from None
            counts.append(NAT)
    return from_counts(counts)


def _number(text, unit):
    """The number that a text tells; None where it tells that there is none."""
    if text.strip().lower() in _MISSING:
        return None
    checked(unit)
    try:
        return float(text)
    except ValueError:
        raise ValueError(f"non convertible value {text} with the unit '{unit}'") from None


def _object(one, unit):
    """Nanoseconds of a number."""
    if is_missing(one):
        return NAT
    if isinstance(one, (bool, np.bool_)) or not isinstance(one, (int, float, np.integer, np.floating)):
        raise ValueError(f"unit='{unit}' not valid with non-numerical val='{one}'")
    if one == NAT:
        return NAT
    count = count_of(one, unit)[0]
    if not LEAST <= count <= MOST:
        raise _beyond(one, unit)
    return count


def _kept(values, unit):
    """Objects of which the numbers that are moments are these, and the others themselves."""
    stamp = module("pandas.datetimes.timestamp").Timestamp
    kept = []
    for one in values.tolist():
        is_number = isinstance(one, (int, float, np.integer, np.floating)) and not isinstance(one, bool)
        if is_missing(one) or one == "NaT" or one == "" or is_number and one == NAT:
            kept.append(NaT)
            continue
        try:
            kept.append(stamp(one, unit=unit) if is_number else one)
        except (OverflowError, ValueError) as error:
            if "non-round" in str(error):
                raise
            kept.append(one)
    return objects_of(kept)


def _warn_of_texts():
    module("pandas.generic.base").warn(
        "The behavior of 'to_datetime' with 'unit' when parsing strings is deprecated. In a future version, strings will be parsed "
        "as datetime strings, matching the behavior without a 'unit'. To retain the old behavior, explicitly cast ints or floats "
        "to numeric type before calling to_datetime.",
        FutureWarning,
    )
