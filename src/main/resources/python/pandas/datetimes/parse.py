"""Texts and numbers as moments and durations."""

import calendar
import datetime as _dt
import re

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import array_of, is_list_like, objects_of
from .._lazy import module
from .._missing import is_missing, missing_mask
from .._sentinel import no_default
from ..dtypes import DatetimeTZDtype
from .inference import from_counts
from .mixed import aware
from .nat import NaT
from .units import DAY, LEAST, MOST, NAT, ORDER, PER, SECOND

# Fewer texts are not worth telling apart.
_MANY = 50
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_LONG = "january february march april may june july august september october november december".split()
_DAYS = "mon tue wed thu fri sat sun".split()
_LONG_DAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_TIME = re.compile(
    r"(?P<gap>\s*T|,?\s+(?:at\s+)?)(?P<h>\d{1,2})(?::(?P<m>\d{2})(?::(?P<s>\d{1,2})(?:\.(?P<f>\d+))?)?)?(?P<p>\s*[AaPp]\.?[Mm]\.?)?"
    r"(?P<z>\s*(?:Z|[+-]\d{2}:?\d{2}|UTC|GMT))?$"
)
_QUARTER = re.compile(r"(\d{4}|\d{2})-?[Qq](\d)|(?:[Qq](?=\d-?\d)|(?=\d[Qq]))(\d)[Qq]?-?(\d{4}|\d{2})")
# A second that strptime takes, and nobody else.
_LEAP_SECOND = re.compile(r":6\d(?!\d)")
_DATES = (
    re.compile(r"(?P<a>\d{1,4})(?P<s1>[-/. ])(?P<b>\d{1,2})(?P=s1)(?P<c>\d{1,4})"),
    re.compile(
        r"(?:(?P<w>[A-Za-z]+),?\s+)?(?P<b>\d{1,2})(?P<s1>[-/. ]|\s+)(?P<n>[A-Za-z]+)(?P<s2>[-/. ,]+)"
        r"(?P<y>\d{4}|\d{2}(?!\d|:))"
    ),
    re.compile(r"(?:(?P<w>[A-Za-z]+),?\s+)?(?P<n>[A-Za-z]+)(?P<s1>[-/. ]+)(?P<b>\d{1,2})(?P<s2>,?\s+|[-/.])(?P<y>\d{4})"),
    re.compile(r"(?P<y>\d{4})(?P<s1>[-/. ])(?P<n>[A-Za-z]+)(?P<s2>[-/. ])(?P<b>\d{1,2})"),
    re.compile(r"(?P<n>[A-Za-z]+)(?P<s1>[-/. ,]+)(?P<y>\d{4})"),
)


class DateParseError(ValueError):
    """A text that names no moment."""

    __module__ = "pandas._libs.tslibs.parsing"


def _name_directive(word):
    lower = word.lower()
    if lower == "may":
        return "%B"
    return "%b" if lower in _MONTHS else "%B" if lower in _LONG else None


def free_format(text, dayfirst=False, yearfirst=False):
    """A pattern by which a lone text can be read, or None; what pandas takes for the pattern of all is told by `guessing`."""
    if text[:4].isdigit() and (len(text) == 8 and text.isdigit()):
        return "%Y%m%d"
    if len(text) == 14 and text.isdigit():
        return "%Y%m%d%H%M%S"
    if len(text) == 7 and text[4] == "-" and text[:4].isdigit() and text[5:].isdigit():
        return "%Y-%m"
    if len(text) == 4 and text.isdigit():
        return "%Y"
    if re.match(r"\d{4}-(1[3-9]|[2-9]\d)-\d{2}(?!\d)", text):
        return None
    for at, pattern in enumerate(_DATES):
        found = pattern.match(text)
        if found is None:
            continue
        date = _numeric(found, dayfirst, yearfirst) if at == 0 else _worded(found)
        if date is None:
            continue
        rest = text[found.end():]
        time = _time_format(rest)
        if time is not None:
            return date + time
    return None


def _numeric(found, dayfirst, yearfirst):
    a, b, c, s = found["a"], found["b"], found["c"], found["s1"]
    if len(a) == 4:
        if len(c) > 2 or int(b) > 12 and not dayfirst:
            return f"%Y{s}%d{s}%m" if len(c) <= 2 and int(c) <= 12 and int(b) <= 31 else None
        return f"%Y{s}%m{s}%d"
    if len(a) > 2 or len(c) not in (2, 4):
        return None
    year = "%Y" if len(c) == 4 else "%y"
    first, second = int(a), int(b)
    if yearfirst and year == "%y":
        return f"%y{s}%m{s}%d"
    if first > 31 or second > 31:
        return None
    day_leads = dayfirst
    if first > 12 and second <= 12:
        day_leads = True
    elif second > 12 and first <= 12:
        day_leads = False
    elif first > 12:
        return None
    return f"%d{s}%m{s}{year}" if day_leads else f"%m{s}%d{s}{year}"


def _worded(found):
    groups = found.groupdict()
    month = _name_directive(groups["n"])
    if month is None:
        return None
    weekday = groups.get("w")
    lead = ""
    if weekday:
        lower = weekday.lower()
        if lower not in _DAYS and lower not in _LONG_DAYS:
            return None
        lead = ("%a" if lower in _DAYS else "%A") + found.string[
            found.end("w"):found.start("b") if found.start("b") < found.start("n") else found.start("n")
        ]
    places = {"n": month, "b": "%d", "y": "%Y" if len(groups["y"]) == 4 else "%y"}
    parts = sorted((found.start(key), found.end(key), places[key]) for key in places if groups.get(key) is not None)
    result, at = lead, parts[0][0]
    for start, end, directive in parts:
        result += found.string[at:start] + directive
        at = end
    return result


def _time_format(rest):
    if not rest.strip():
        return rest
    found = _TIME.match(rest)
    if found is None:
        return None
    half = found["p"]
    if found["m"] is None and half is None:
        return None
    result = found["gap"] + ("%I" if half else "%H")
    if found["m"]:
        result += ":%M"
    if found["s"]:
        result += ":%S"
    if found["f"]:
        result += ".%f"
    if half:
        result += half[:len(half) - len(half.strip())] + "%p"
    if found["z"]:
        zone = found["z"]
        result += zone[:len(zone) - len(zone.strip())] + ("%Z" if zone.strip() in ("UTC", "GMT") else "%z")
    return result


def read_one(text, dayfirst=False, yearfirst=False):
    """Seconds of wall time, nanosecond, offset in seconds or None, and resolution of one text."""
    found = K.time_read_iso(text)
    if found is not None and not (dayfirst and False):
        return tuple(found)
    stripped = text.strip()
    quarter = _QUARTER.fullmatch(stripped)
    if quarter is not None:
        year, number = int(quarter[1] or quarter[4]), int(quarter[2] or quarter[3])
        if not 1 <= number <= 4:
            raise DateParseError(
                f"Incorrect quarterly string is given, quarter must be between 1 and 4: {text.upper()}")
        year += 0 if year >= 100 else 2000
        return (_dt.date(year, 3 * number - 2, 1).toordinal() - 719163) * 86400, 0, None, 7
    delimited = re.fullmatch(r"(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})", stripped)
    if delimited is not None:
        a, b, year = (int(one) for one in delimited.groups())
        if not (a <= 12 and b <= 31 or b <= 12 and a <= 31):
            raise DateParseError(f"Invalid date specified ({a}/{b})")
        month, day = (b, a) if a > 12 or dayfirst and b <= 12 else (a, b)
        if year and day > calendar.monthrange(year, month)[1]:
            raise ValueError("day is out of range for month")
    format = free_format(stripped, dayfirst, yearfirst)
    if format is not None and "%y" not in format and not ("%S" in format and _LEAP_SECOND.search(stripped)):
        found = _by_format(stripped, format)
        if found is not None:
            return found
    from .free_text import read

    # Letters that tell the half of the day or part date and time are no dates by themselves.
    if not _is_likely(stripped):
        raise ValueError(f'Given date string "{text}" not likely a datetime')
    return read(stripped, dayfirst, yearfirst)


def _is_likely(text):
    """Whether a text is more than a small number or a letter."""
    if text[:1] == "0":
        return True
    if text in tuple("aAmMpPtT"):
        return False
    try:
        return float(text) >= 1000
    except ValueError:
        return True


def _by_format(text, format):
    """The same of a text of a known pattern; None where it does not fit."""
    try:
        values, offsets = K.time_read(objects_of([text])._h, format, True, False)
    except ValueError as error:
        if str(error).startswith("Out of bounds"):
            raise module("pandas.datetimes.timestamp").out_of_bounds(text) from None
        return None
    ns = int(ndarray._wrap(values).view("i8")[0])
    offset = None
    if offsets is not None:
        offset = int(ndarray._wrap(offsets)[0])
        ns += offset * SECOND
    resolution = 10 if ns % 1000 else 9 if ns % 10**6 else 8 if ns % SECOND or "%f" in format else next(
        (code for directives, code in ((("%S",), 7), (("%M",), 6), (("%H", "%I"), 5), (("%d",), 4), (("%b", "%B", "%m"), 2))
         if any(one in format for one in directives)), 1)
    return ns // SECOND, ns % SECOND, offset, resolution


def moments(values, format=None, dayfirst=False, yearfirst=False, utc=False, errors="raise", exact=True, name="to_datetime"):
    """An object array as moments: plain, with a time zone, or objects of mixed ones."""
    if format is None:
        first, followed = _first_text(values)
        if first is not None:
            format = module("pandas.datetimes.guessing").guess_format(first, dayfirst)
            if format is not None:
                try:
                    K.time_read(objects_of([first])._h, format, True, False)
                except ValueError:
                    format = None
            if format is not None and format != "ISO8601":
                _warn_dayfirst(format, dayfirst)
            if format is None:
                if followed:
                    module("pandas.generic.base").warn(
                        "Could not infer format, so each element will be parsed individually, falling back to `dateutil`. "
                        "To ensure parsing is consistent and as-expected, please specify a format.", UserWarning)
                format = "mixed"
        else:
            format = "ISO8601" if _is_text(values) and not any(one in ("now", "today") for one in values.tolist()) else "mixed"
    if format == "mixed":
        return module("pandas.datetimes.mixed").by_objects(values, dayfirst, yearfirst, utc, errors)
    pattern = None if format == "ISO8601" else format
    if not _is_text(values):
        return module("pandas.datetimes.mixed").by_pattern(values, pattern, exact, utc, errors)
    if errors == "ignore":
        try:
            counts, offsets = K.time_read(values._h, pattern, exact, False)
        except ValueError:
            return values
    else:
        counts, offsets = K.time_read(values._h, pattern, exact, errors == "coerce")
    counts = ndarray._wrap(counts)
    if offsets is None:
        return aware(counts, module("pandas.datetimes.zones").UTC) if utc else counts
    return module("pandas.datetimes.mixed").zoned(counts, ndarray._wrap(offsets), utc)


def _is_text(values):
    """Whether an object array holds texts and what is missing alone."""
    if K.text_is_all_text(values._h):
        return True
    if K.labels_are_foreign(values._h):
        return False
    present = values[~missing_mask(values)]
    return not len(present) or K.text_is_all_text(present._h)


def _first_text(values):
    """What is first of what may be a moment, if it is a text, else None; and whether another one follows."""
    first = None
    for start in range(0, len(values), 256):
        for one in values[start:start + 256].tolist():
            if is_missing(one) or isinstance(one, str) and one.strip().lower() in ("", "nat", "nan", "none", "now", "today"):
                continue
            if first is not None:
                return first, True
            if not isinstance(one, str):
                return None, False
            first = one
    return first, False


def _warn_dayfirst(format, dayfirst):
    leads = format.find("%d") < format.find("%m") if "%d" in format and "%m" in format and format[:2] != "%Y" else None
    if leads and not dayfirst:
        module("pandas.generic.base").warn(
            f"Parsing dates in {format} format when dayfirst=False (the default) was specified. "
            "Pass `dayfirst=True` or specify a format to silence this warning.", UserWarning)
    elif leads is False and dayfirst:
        module("pandas.generic.base").warn(
            f"Parsing dates in {format} format when dayfirst=True was specified. "
            "Pass `dayfirst=False` or specify a format to silence this warning.", UserWarning)


def _of_date(text):
    """The Timestamp of a text such as 2024-01-31; None of any other."""
    if len(text) != 10 or text[4] != "-" or text[7] != "-" or not "1678" <= text[:4] < "2262":
        return None
    try:
        day = _dt.date.fromisoformat(text)
    except ValueError:
        return None
    return module("pandas.datetimes.timestamp").make((day.toordinal() - 719163) * DAY)


def to_datetime(arg, errors="raise", dayfirst=False, yearfirst=False, utc=False, format=None, exact=no_default, unit=None,
                infer_datetime_format=no_default, origin="unix", cache=True):
    """Moments of texts, numbers, or columns of parts."""
    if type(arg) is str and format is None and unit is None and errors == "raise" and not (utc or dayfirst or yearfirst):
        found = _of_date(arg) if origin == "unix" and infer_datetime_format is no_default else None
        if found is not None:
            return found
    warn = module("pandas.generic.base").warn
    if exact is not no_default and format in ("mixed", "ISO8601"):
        raise ValueError("Cannot use 'exact' when 'format' is 'mixed' or 'ISO8601'")
    if infer_datetime_format is not no_default:
        warn(
            "The argument 'infer_datetime_format' is deprecated and will be removed in a future version. A strict version of it is "
            "now the default, see https://pandas.pydata.org/pdeps/0004-consistent-to-datetime-parsing.html. You can safely remove "
            "this argument.",
            UserWarning,
        )
    if errors == "ignore":
        warn(
            "errors='ignore' is deprecated and will raise in a future version. Use to_datetime without passing `errors` and catch "
            "exceptions explicitly instead",
            FutureWarning,
        )
    elif errors not in ("raise", "coerce"):
        raise AssertionError
    if arg is None:
        return None
    if isinstance(arg, bool) and unit is None and errors == "raise":
        raise TypeError("dtype bool cannot be converted to datetime64[ns]")
    exact = True if exact is no_default else exact
    if origin != "unix":
        arg = _from_origin(arg, origin, unit)
        if origin == "julian":
            unit = "D"

    def convert(values):
        return converted_moments(values, errors, dayfirst, yearfirst, utc, format, exact, unit)

    if isinstance(arg, module("pandas.datetimes.timestamp").Timestamp):
        if utc:
            return arg.tz_convert("UTC") if arg.tzinfo is not None else arg.tz_localize("UTC")
        return arg
    from ..frame import DataFrame
    from ..indexes.base import Index, index_of
    from ..series import Series

    if isinstance(arg, Series):
        return Series._make(convert(arg._values), arg._index, arg._name)
    if isinstance(arg, (DataFrame, dict)):
        return _assembled(arg if isinstance(arg, DataFrame) else DataFrame(arg), errors, utc)
    if isinstance(arg, Index):
        if arg._typ == "datetimeindex":
            return arg if not utc else arg.tz_localize("UTC") if arg.tz is None else arg.tz_convert("UTC")
        return index_of(convert(arg._values), arg._name)
    if is_list_like(arg):
        if isinstance(arg, (list, tuple)) and _is_nested(arg):
            raise TypeError("arg must be a string, datetime, list, tuple, 1-d array, or Series")
        listed = list(arg) if isinstance(arg, (list, tuple)) else None
        if isinstance(arg, (set, frozenset)):
            raise TypeError("len() of unsized object")
        if listed is not None and unit is not None and unit != "ns" and format is None:
            found = module("pandas.datetimes.unit_counts").moments_of_list(listed, unit, errors)
            return index_of(aware(found, module("pandas.datetimes.zones").UTC) if utc and found.dtype.kind == "M" else found)
        values = array_of(arg if listed is None else listed)
        is_plain = format is None and isinstance(values, ndarray) and values.dtype.kind not in "bm"
        return index_of(convert(values if listed is None or is_plain else objects_of(listed)))
    is_number = isinstance(arg, (int, float, np.number)) and not isinstance(arg, bool)
    result = convert(array_of([arg]) if is_number and (unit, format) != (None, None) else objects_of([arg]))
    if isinstance(result, ndarray) and result.dtype.kind == "M":
        return module("pandas.datetimes.inference").boxed(result[0])
    return result[0]


def _is_nested(listed):
    """Whether a list has rows of one length, and so two dimensions."""
    first = listed[0] if listed else None
    return isinstance(first, (list, tuple)) and all(isinstance(one, (list, tuple)) and len(one) == len(first) for one in listed)


def converted_moments(values, errors, dayfirst, yearfirst, utc, format, exact, unit):
    from .zones import UTC

    kind = values.dtype.kind
    if not isinstance(values, ndarray):
        if isinstance(values.dtype, DatetimeTZDtype):
            return aware(values._ndarray, UTC) if utc else values
        if values.dtype.name.startswith("period["):
            raise TypeError("Passing PeriodDtype data is invalid. Use `data.to_timestamp()` instead")
        if unit is not None and format is None and hasattr(values, "_mask") and values.dtype.kind in "iu":
            plain = np.where(values._mask, NAT, values._data.astype("int64"))
            found = module("pandas.datetimes.unit_counts").moments(plain, unit, errors)
            return aware(found, UTC) if utc else found.astype(f"M8[{unit if unit in ORDER else 's'}]")
        values = np.asarray(values, dtype=object)
        kind = "O"
    if kind == "M":
        return aware(values.astype("M8[ns]"), UTC) if utc else values
    if unit is not None:
        if format is not None:
            raise ValueError("cannot specify both format and unit")
        if unit == "ns" and kind == "O":
            # Nanoseconds are what numbers are without a unit; objects are read as without one.
            return moments(values, format, dayfirst, yearfirst, utc, errors, exact)
        found = module("pandas.datetimes.unit_counts").moments(values, unit, errors)
        return aware(found, UTC) if utc and found.dtype.kind == "M" else found
    if kind == "O" and errors != "ignore" and len(values) > _MANY:
        found = _once_each(values, errors, dayfirst, yearfirst, utc, format, exact)
        if found is not None:
            return found
    if kind == "O" or format is not None and format != "mixed" and kind in "iuf":
        if format is not None and kind != "O":
            texts = objects_of([one if one != one else str(int(one)) for one in values.tolist()])
            found = moments(texts, format, dayfirst, yearfirst, utc, errors, exact)
            return objects_of(values.tolist()) if found is texts else found
        return moments(values, format, dayfirst, yearfirst, utc, errors, exact)
    if kind in "iuf":
        found = module("pandas.datetimes.unit_counts").moments(values, "ns", errors)
        return aware(found, UTC) if utc else found
    if kind in "mb":
        raise TypeError(f"dtype {'timedelta64[ns]' if kind == 'm' else 'bool'} cannot be converted to datetime64[ns]")
    raise TypeError(f"dtype {values.dtype} cannot be converted to datetime64[ns]")


def _once_each(values, *how):
    """The moments of texts that repeat, each text read once; None where they do not, or where one cannot be read."""
    if not K.string_is_text(values._h):
        return None
    codes, texts = (ndarray._wrap(found) for found in K.string_distinct(values._h))
    if not 1 < len(texts) <= len(values) // 2:
        return None
    errors, dayfirst, yearfirst, utc, format, exact = how
    try:
        return moments(texts, format, dayfirst, yearfirst, utc, errors, exact).take(codes)
    except (TypeError, ValueError):
        # The message tells the position.
        return None


def _from_origin(arg, origin, unit):
    """Numbers of a unit since another moment as those since 1970."""
    if origin == "julian":
        return _from_julian(arg, unit)
    if isinstance(arg, (str, _dt.date)) or getattr(getattr(arg, "dtype", None), "kind", "i") not in "iuf" or (
        isinstance(arg, (list, tuple)) and np.asarray(arg).dtype.kind not in "iuf"
    ):
        raise ValueError(f"'{arg}' is not compatible with origin='{origin}'; it must be numeric with a unit specified")
    from ..errors import OutOfBoundsDatetime
    from .timestamp import Timestamp

    try:
        is_number = isinstance(origin, (int, float, np.integer, np.floating)) and not isinstance(origin, bool)
        stamp = Timestamp(origin, unit=unit) if is_number else Timestamp(origin)
    except OutOfBoundsDatetime as error:
        raise OutOfBoundsDatetime(f"origin {origin} is Out of Bounds") from error
    except ValueError as error:
        raise ValueError(f"origin {origin} cannot be converted to a Timestamp") from error
    if stamp.tzinfo is not None:
        raise ValueError(f"origin offset {stamp} must be tz-naive")
    if not LEAST <= stamp._ns <= MOST:
        stamp.as_unit("ns")
    offset = stamp._ns // PER[unit or "ns"]
    if is_list_like(arg) and not hasattr(arg, "dtype"):
        arg = np.asarray(arg)
    return arg + offset


def _from_julian(arg, unit):
    """Days since 4713 B.C."""
    if unit != "D":
        raise ValueError("unit must be 'D' for origin='julian'")
    try:
        since = arg - 2440587.5
    except TypeError as error:
        raise ValueError("incompatible 'arg' type for given 'origin'='julian'") from error
    from .timestamp import Timestamp

    most, least = (one.to_julian_date() - 2440587.5 for one in (Timestamp.max, Timestamp.min))
    if np.any(since > most) or np.any(since < least):
        from ..errors import OutOfBoundsDatetime

        raise OutOfBoundsDatetime(f"{arg} is Out of Bounds for origin='julian'")
    return since


_PARTS = {
    "year": "year", "years": "year", "month": "month", "months": "month", "day": "day", "days": "day", "hour": "h", "hours": "h",
    "minute": "m", "minutes": "m", "second": "s", "seconds": "s", "ms": "ms", "millisecond": "ms", "milliseconds": "ms",
    "us": "us", "microsecond": "us", "microseconds": "us", "ns": "ns", "nanosecond": "ns", "nanoseconds": "ns",
}


def _part(label, column, part, errors):
    """The numbers of a column of parts of moments."""
    try:
        return module("pandas.numeric").to_numeric(column, errors=errors).astype("float64")._values
    except ValueError as error:
        if part in ("year", "month", "day"):
            raise
        raise ValueError(f"cannot assemble the datetimes [{label}]: {error}") from None


def _assembled(frame, errors, utc):
    """Moments of a frame's columns year, month, day and finer ones."""
    if not frame.columns.is_unique:
        raise ValueError("cannot assemble with duplicate keys")
    columns = {}
    unknown = []
    for label in frame.columns:
        part = _PARTS.get(label.lower()) if isinstance(label, str) else None
        if part is None:
            unknown.append(label)
        else:
            columns[part] = (label, frame[label])
    missing = sorted({"year", "month", "day"} - set(columns))
    if missing:
        raise ValueError(
            f"to assemble mappings requires at least that [year, month, day] be specified: [{','.join(missing)}] is missing"
        )
    if unknown:
        raise ValueError(f"extra keys have been passed to the datetime assemblage: [{','.join(map(str, sorted(unknown)))}]")
    numbers = {part: _part(label, column, part, errors) for part, (label, column) in columns.items()}
    whole = numbers["year"] * 10000 + numbers["month"] * 100 + numbers["day"]
    texts = objects_of([None if one != one else str(int(one)) for one in whole.tolist()])
    try:
        found = moments(texts, "%Y%m%d", errors=errors)
    except ValueError as error:
        raise ValueError(f"cannot assemble the datetimes: {error}") from None
    for part in ("h", "m", "s", "ms", "us", "ns"):
        if part in numbers:
            found = found + durations(numbers[part], part)
    if utc:
        found = aware(found, module("pandas.datetimes.zones").UTC)
    return module("pandas.series").Series._make(found, frame._index, None)


def to_timedelta(arg, unit=None, errors="raise"):
    """Durations of texts and numbers."""
    from ..indexes.base import Index, index_of
    from ..series import Series
    from .timedelta import Timedelta, unit_factor

    if unit is not None:
        if unit in ("Y", "y", "M"):
            raise ValueError(
                "Units 'M', 'Y', and 'y' are no longer supported, as they do not represent unambiguous timedelta values "
                "durations."
            )
        unit_factor(unit)
    if errors not in ("ignore", "raise", "coerce"):
        raise ValueError("errors must be one of 'ignore', 'raise', or 'coerce'.")
    if errors == "ignore":
        module("pandas.generic.base").warn(
            "errors='ignore' is deprecated and will raise in a future version. Use to_timedelta without passing `errors` and catch "
            "exceptions explicitly instead",
            FutureWarning,
        )
    if arg is None:
        return arg
    if not is_list_like(arg) and is_missing(arg) and not isinstance(arg, (np.datetime64, np.timedelta64)):
        return NaT
    if isinstance(arg, Series):
        return Series._make(durations(arg._values, unit, errors), arg._index, arg._name)
    if isinstance(arg, Index):
        return index_of(durations(arg._values, unit, errors), arg._name)
    if is_list_like(arg):
        found = durations(spans_of(arg), unit, errors)
        return index_of(found) if found.dtype.kind == "m" else found
    if isinstance(arg, str) and unit is not None:
        raise ValueError("unit must not be specified if the input is/contains a str")
    try:
        return Timedelta(arg, unit)
    except ValueError:
        if errors == "coerce":
            return NaT
        if errors == "ignore":
            return arg
        raise


def spans_of(arg):
    """An array of a list's elements, which are to be durations: nothing but NaT is none of the moments then."""
    values = array_of(list(arg) if isinstance(arg, tuple) else arg)
    if isinstance(arg, (list, tuple)) and values.dtype.kind == "M" and all(one is NaT or is_missing(one) for one in arg):
        if any(isinstance(one, np.datetime64) for one in arg):
            raise TypeError(f"Invalid type for timedelta scalar: {np.datetime64}")
        return np.full(len(arg), np.timedelta64("NaT", "ns"))
    return values


def durations(values, unit=None, errors="raise"):
    """An array as durations."""
    from .timedelta import count_of, unit_factor

    kind = values.dtype.kind
    if kind == "m":
        return values
    if not isinstance(values, ndarray):
        values = np.asarray(values, dtype=object)
        kind = "O"
    factor = unit_factor(unit or "ns", False)
    if kind in "iu":
        counts = values.astype("int64")
        absent = counts == NAT
        beyond = ~absent & (np.abs(counts.astype("float64")) * factor >= 2.0**63) & (factor > 1)
        if beyond.any() and errors == "raise":
            from ..errors import OutOfBoundsTimedelta

            raise OutOfBoundsTimedelta(f"Cannot cast {counts[beyond][0]} from {unit or 'ns'} to 'ns' without overflow.")
        absent = absent | beyond
        counts = np.where(absent, 0, counts) * factor
        counts[absent] = NAT
        return counts.view("m8[ns]")
    if kind == "b":
        raise TypeError("Invalid type for timedelta scalar: <class 'bool'>")
    if kind == "f":
        return module("pandas.datetimes.unit_counts").scaled_all(values, factor, np.isnan(values)).view("m8[ns]")
    if kind == "O":
        counts, known = [], {}
        for one in values.tolist():
            if type(one) is str and one in known:
                counts.append(known[one])
                continue
            try:
                if is_missing(one):
                    counts.append(NAT)
                    continue
                if isinstance(one, str) and unit is not None:
                    raise ValueError("unit must not be specified if the input contains a str")
                try:
                    found = count_of(one, unit)
                except ValueError as error:
                    if str(error) == "unit abbreviation w/o a number" and isinstance(one, str):
                        raise ValueError(f"Could not convert '{one}' to NumPy timedelta") from None
                    raise
                if found is None:
                    raise ValueError("Invalid type for timedelta scalar: " + str(type(one)))
                if not -(2**63) <= found[0] < 2**63:
                    from ..errors import OutOfBoundsTimedelta

                    raise OutOfBoundsTimedelta(f"Cannot cast {one} from {unit or 'ns'} to 'ns' without overflow.")
                counts.append(found[0])
                if type(one) is str:
                    known[one] = found[0]
            except ValueError:
                if errors == "coerce":
                    counts.append(NAT)
                elif errors == "ignore":
                    return values
                else:
                    raise
        return from_counts(counts, "m")
    raise TypeError(f"dtype {values.dtype} cannot be converted to timedelta64[ns]")
