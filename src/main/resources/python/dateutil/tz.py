"""Time zones by dateutil's names."""

import datetime


class tzutc(datetime.tzinfo):
    """UTC."""

    def utcoffset(self, dt):
        return datetime.timedelta(0)

    def dst(self, dt):
        return datetime.timedelta(0)

    def tzname(self, dt):
        return "UTC"

    def __eq__(self, other):
        return isinstance(other, (tzutc, tzoffset)) and not other.utcoffset(None)

    __hash__ = None

    def __repr__(self):
        return "tzutc()"

    __str__ = __repr__


class tzoffset(datetime.tzinfo):
    """A fixed distance from UTC."""

    def __init__(self, name, offset):
        self._name = name
        self._offset = offset if isinstance(offset, datetime.timedelta) else datetime.timedelta(seconds=offset)

    def utcoffset(self, dt):
        return self._offset

    def dst(self, dt):
        return datetime.timedelta(0)

    def tzname(self, dt):
        return self._name

    def __eq__(self, other):
        return isinstance(other, (tzutc, tzoffset)) and self._offset == other.utcoffset(None)

    __hash__ = None

    def __repr__(self):
        return f"tzoffset({self._name!r}, {int(self._offset.total_seconds())})"


UTC = tzutc()


def tzlocal():
    """The zone of this place, which is UTC."""
    return UTC


def gettz(name=None):
    """The zone of a name, or None."""
    if name in (None, "", "UTC"):
        return UTC
    import zoneinfo

    try:
        return zoneinfo.ZoneInfo(name)
    except (zoneinfo.ZoneInfoNotFoundError, ValueError):
        return None
