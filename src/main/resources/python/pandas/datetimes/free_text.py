"""Dates as people write them: words, numbers in any order, times with AM and PM; the rules of order are dateutil's."""

import datetime as _dt
import re

from .._lazy import module

_MONTHS = {
    name: at // 2 + 1
    for at, name in enumerate(
        "jan january feb february mar march apr april may may jun june jul july aug august sep september oct october nov november "
        "dec december".split()
    )
}
_MONTHS["sept"] = 9
_WEEKDAYS = frozenset("mon monday tue tuesday wed wednesday thu thursday fri friday sat saturday sun sunday".split())
_IGNORED = frozenset("at on and of st nd rd th ad m t".split())
_CLOCK = re.compile(r"(?<![\d])(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,](\d+))?)?(?!:)\s*([ap]\.?m\.?(?![a-z]))?", re.IGNORECASE)
_HOURS = re.compile(r"(?<![\d])(\d{1,2})\s*h(?:(\d{1,2})(?:m(?:in)?(\d{1,2})s?)?m?)?(?![a-z])", re.IGNORECASE)
_HALF = re.compile(r"(?<![\d])(\d{1,2})\s*([ap]\.?m\.?)(?![a-z])", re.IGNORECASE)
_ZONE = re.compile(r"\s*(Z|UTC|GMT|[A-Z]{3,5})?\s*(?:([+-])(\d{1,2}):?(\d{2})?)?\s*$")
_WORD = re.compile(r"\d+|[A-Za-z]+|.")


def unknown(text):
    from .parse import DateParseError

    return DateParseError(f"Unknown datetime string format, unable to parse: {text}")


def read(text, dayfirst=False, yearfirst=False):
    """Seconds of wall time, nanosecond, offset in seconds or None, and resolution of one text."""
    clock, rest, resolution = _time(text)
    offset = None
    if clock is not None:
        before, after = rest
        offset, after = _zone(text, after)
        rest = f"{before} {after}"
    parts, found = _date(text, rest, dayfirst, yearfirst)
    if clock is None:
        if parts is None:
            raise unknown(text)
        clock, resolution = (found[1] or (0, 0, 0, 0)), found[0]
    elif parts is None:
        # Of this day is what begins with a clock's digits alone.
        today = _dt.date.today() if re.match(r"\d?\d:", text) else _dt.date.min
        parts = (today.year, today.month, today.day)
    return _moment(text, parts, clock, offset, resolution)


def _time(text):
    """The time of day in a text, the text before and behind it, and its resolution."""
    found = _CLOCK.search(text)
    if found is not None:
        hour, minute, second, fraction, half = found.groups()
        hour = _half(text, int(hour), half)
        nanosecond = int(((fraction or "") + "000000000")[:9])
        resolution = 6 if second is None else 7
        if fraction is not None:
            # Like dateutil, to the microsecond.
            nanosecond = nanosecond // 1000 * 1000
            resolution = 8 if nanosecond % 10**6 == 0 else 9
        return (hour, int(minute), int(second or 0), nanosecond), (text[:found.start()], text[found.end():]), resolution
    found = _HALF.search(text)
    if found is not None:
        return (_half(text, int(found[1]), found[2]), 0, 0, 0), (text[:found.start()], text[found.end():]), 5
    found = _HOURS.search(text)
    if found is not None:
        resolution = 7 if found[3] else 6 if found[2] else 5
        return (int(found[1]), int(found[2] or 0), int(found[3] or 0), 0), (text[:found.start()], text[found.end():]), resolution
    return None, text, None


def _half(text, hour, half):
    if half is None:
        return hour
    if hour > 12:
        raise unknown(text)
    return hour % 12 + (12 if half[0] in "pP" else 0)


def _zone(text, after):
    """Seconds of a zone at the end of a text, and what stands before it."""
    found = _ZONE.match(after)
    if found is None or not after.strip():
        return None, after
    name, sign, hours, minutes = found.groups()
    if name is not None and name.lower() in _MONTHS or name is not None and name.lower() in _WEEKDAYS:
        return None, after
    if sign is not None:
        seconds = int(hours) * 3600 + int(minutes or 0) * 60
        if seconds >= 86400:
            raise ValueError(
                f'Parsed string "{text}" gives an invalid tzoffset, which must be between -timedelta(hours=24) and '
                "timedelta(hours=24)"
            )
        # "UTC+3" is read as POSIX has it: what is to be added to get UTC.
        return (-seconds if (sign == "-") == (name is None) else seconds), ""
    if name in ("Z", "UTC", "GMT"):
        return 0, ""
    module("pandas.generic.base").warn(
        f'Parsed string "{text}" included an un-recognized timezone "{name}". Dropping unrecognized timezones is deprecated; in a '
        "future version this will raise. Instead pass the string without the timezone, then use .tz_localize to convert to a "
        "recognized timezone.",
        FutureWarning,
    )
    return None, ""


def _date(text, rest, dayfirst, yearfirst):
    """Year, month and day, or None where there is no date; and its resolution with a time that its digits hold."""
    numbers, month_at, long_year, clock, hours = [], None, None, None, False
    weekday = False
    tokens = _WORD.findall(rest)
    for at, token in enumerate(tokens):
        if token.isdigit():
            count = len(token)
            if len(numbers) == 3 and clock is None and count in (2, 4) and rest == text:
                # Behind a whole date stands an hour, maybe with its minute.
                clock = (int(token[:2]), int(token[2:] or 0), 0, 0)
                hours = count == 2
            elif count == 6 and not numbers:
                numbers += [int(token[:2]), int(token[2:4]), int(token[4:])]
            elif count in (8, 12, 14) and not numbers:
                long_year = 0
                numbers += [int(token[:4]), int(token[4:6]), int(token[6:8])]
                if count > 8:
                    clock = (int(token[8:10]), int(token[10:12]), int(token[12:14] or 0), 0)
            else:
                if count > 2:
                    if long_year is not None:
                        raise unknown(text)
                    long_year = len(numbers)
                numbers.append(int(token))
        elif token.isalpha():
            lower = token.lower()
            if lower in _MONTHS and month_at is None:
                month_at = len(numbers)
                numbers.append(_MONTHS[lower])
            elif lower in _WEEKDAYS:
                weekday = True
            elif lower not in _IGNORED:
                raise unknown(text)
        elif token not in " -/.,;":
            raise unknown(text)
    if weekday and len(numbers) == 1 and month_at is None and (long_year is not None or numbers[0] > 31):
        raise ValueError("Parsing datetimes with weekday but no day information is not supported")
    if not numbers:
        if weekday:
            from .parse import DateParseError

            raise DateParseError(f"Unable to parse datetime string: {text}")
        return None, None
    if len(numbers) > 3:
        raise unknown(text)
    year, month, day = _ordered(text, numbers, month_at, long_year, dayfirst, yearfirst)
    resolution = (5 if hours else 6 if clock else 4) if day is not None else 2 if month is not None else 1
    year = 1 if year is None else year
    if year < 100 and long_year is None and len(numbers) > 1 and not (year == 1 and len(numbers) == 2):
        year = _century(year)
    return (year, 1 if month is None else month, 1 if day is None else day), (resolution, clock)


def _century(year):
    """A year of two digits as the one that is less than fifty years away."""
    this = _dt.date.today().year
    year += this // 100 * 100
    return year - 100 if year >= this + 50 else year + 100 if year < this - 50 else year


def _ordered(text, numbers, month_at, year_at, dayfirst, yearfirst):
    """Which of the numbers are the year, the month and the day."""
    count = len(numbers)
    if count == 1:
        if month_at == 0:
            return None, numbers[0], None
        if numbers[0] > 31 or year_at == 0:
            return numbers[0], None, None
        return None, None, numbers[0]
    if count == 2:
        a, b = numbers
        if month_at is not None:
            month, other = (a, b) if month_at == 0 else (b, a)
            return (other, month, None) if other > 31 or year_at is not None else (None, month, other)
        if a > 31 or year_at == 0:
            return a, b, None
        if b > 31 or year_at == 1:
            return b, a, None
        return (None, b, a) if dayfirst and b <= 12 else (None, a, b)
    a, b, c = numbers
    if month_at == 0:
        return (b, a, c) if b > 31 else (c, a, b)
    if month_at == 1:
        return (a, b, c) if a > 31 or year_at == 0 or yearfirst and c <= 31 else (c, b, a)
    if month_at == 2:
        return (b, c, a) if b > 31 else (a, c, b)
    if a > 31 or year_at == 0 or yearfirst and b <= 12 and c <= 31:
        return (a, c, b) if dayfirst and c <= 12 else (a, b, c)
    if a > 12 or dayfirst and b <= 12:
        return c, b, a
    return c, a, b


def _moment(text, parts, clock, offset, resolution):
    from .parse import DateParseError

    year, month, day = parts
    for value, least, most, name in (
        (month, 1, 12, "month"),
        (clock[0], 0, 23, "hour"),
        (clock[1], 0, 59, "minute"),
        (clock[2], 0, 59, "second"),
    ):
        if not least <= value <= most:
            raise DateParseError(f"{name} must be in {least}..{most}: {text}")
    if not 1 <= year <= 9999:
        raise DateParseError(f"year {year} is out of range: {text}")
    try:
        days = _dt.date(year, month, day).toordinal() - 719163
    except ValueError:
        raise DateParseError(f"day is out of range for month: {text}") from None
    return days * 86400 + clock[0] * 3600 + clock[1] * 60 + clock[2], clock[3], offset, resolution
