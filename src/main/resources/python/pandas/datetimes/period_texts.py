"""Texts as periods: which moment and which frequency a text names."""

import re

from .units import SECOND

_QUARTER = re.compile(r"(?P<y1>\d{4}|\d{2})-?Q(?P<q1>[1-4])|(?P<q2>[1-4])Q-?(?P<y2>\d{4}|\d{2})", re.IGNORECASE)
_FREQUENCIES = {1: "Y", 2: "M", 4: "D", 5: "h", 6: "min", 7: "s", 8: "ms", 9: "us", 10: "ns"}


def read(text, offset=None):
    """The nanosecond at which what a text names begins, an int of any size, and the frequency of its resolution."""
    quarter = _QUARTER.fullmatch(text)
    if quarter is not None:
        return _quarter(quarter, offset), "Q"
    from .parse import DateParseError, read_one

    if re.fullmatch(r"[\d]", text):
        raise ValueError(f'Given date string "{text}" not likely a datetime')
    if re.fullmatch(r"\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?", text):
        # A time of day alone is one of the first day of the first year.
        text = f"0001-01-01 {text if text[1] != ':' else '0' + text}"
    try:
        seconds, nanosecond, _, resolution = read_one(text)
    except ValueError as error:
        if type(error) is not DateParseError or "Unknown datetime string format" not in str(error):
            raise
        raise DateParseError(f"Unknown datetime string format, unable to parse: {text.upper()}") from None
    return seconds * SECOND + nanosecond, _FREQUENCIES[resolution]


def _quarter(found, offset):
    import datetime as dt

    year = int(found["y1"] or found["y2"])
    year += 0 if year >= 100 else 2000
    month = 3 * int(found["q1"] or found["q2"]) - 2
    if offset is not None and getattr(offset, "startingMonth", None):
        # The quarters of a fiscal year that ends in another month than December.
        month += offset.startingMonth
        if month > 12:
            month -= 12
        else:
            year -= 1
    since = dt.datetime(year, month, 1) - dt.datetime(1970, 1, 1)
    return since.days * 86400 * SECOND


