"""Texts as dates, by the reader of pandas' free texts."""

import datetime


class ParserError(ValueError):
    """A text that names no date."""

    def __str__(self):
        try:
            return self.args[0] % self.args[1:]
        except (TypeError, IndexError):
            return ValueError.__str__(self)


def parse(timestr, parserinfo=None, *, default=None, dayfirst=False, yearfirst=False, ignoretz=False, tzinfos=None, fuzzy=False,
          fuzzy_with_tokens=False):
    """The datetime that a text names; parts that it does not name are those of the default, today at midnight."""
    if parserinfo is not None or tzinfos is not None or fuzzy or fuzzy_with_tokens:
        raise NotImplementedError("dateutil.parser.parse with parserinfo, tzinfos or fuzzy is not implemented in Sandframe")
    if not isinstance(timestr, str):
        raise TypeError(f"Parser must be a string or character stream, not {type(timestr).__name__}")
    from pandas.datetimes.parse import read_one

    if not timestr.strip():
        raise ParserError("String does not contain a date: %s", timestr)
    try:
        seconds, nanosecond, offset, resolution = read_one(timestr, dayfirst, yearfirst)
    except ValueError:
        raise ParserError("Unknown string format: %s", timestr) from None
    found = datetime.datetime(1970, 1, 1) + datetime.timedelta(seconds=seconds, microseconds=nanosecond // 1000)
    today = datetime.datetime.now() if default is None else default
    if resolution == 1:
        found = found.replace(month=today.month)
    if resolution <= 2:
        last = (found.replace(day=28) + datetime.timedelta(days=4)).replace(day=1) - datetime.timedelta(days=1)
        found = found.replace(day=min(today.day, last.day))
    if found.year == 1 and "1" not in timestr.split()[-1][:1]:
        found = found.replace(year=today.year)
    if offset is not None and not ignoretz:
        from .tz import tzoffset, tzutc

        found = found.replace(tzinfo=tzutc() if offset == 0 else tzoffset(None, offset))
    return found


def isoparse(dt_str):
    """The datetime of an ISO 8601 text."""
    found = datetime.datetime.fromisoformat(dt_str)
    if found.tzinfo is not None and not found.utcoffset():
        from .tz import tzutc

        return found.replace(tzinfo=tzutc())
    return found
