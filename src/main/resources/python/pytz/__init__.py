"""pytz's names over the zones that pandas uses here: timezone, utc, FixedOffset and the lists of names."""

import datetime as _dt

from pandas.datetimes.zones import AmbiguousTimeError, NonExistentTimeError, UnknownTimeZoneError, Zone, zone as _zone

from . import exceptions

__version__ = "2024.2"
VERSION = "2024b"
_ZERO = _dt.timedelta(0)


class _Utc(_dt.tzinfo):
    """UTC."""

    zone = "UTC"

    def utcoffset(self, dt):
        return _ZERO

    def dst(self, dt):
        return _ZERO

    def tzname(self, dt):
        return "UTC"

    def fromutc(self, dt):
        return dt.replace(tzinfo=self) if dt.tzinfo is None else dt

    def localize(self, dt, is_dst=False):
        """A naive datetime as one of UTC."""
        if dt.tzinfo is not None:
            raise ValueError("Not naive datetime (tzinfo is already set)")
        return dt.replace(tzinfo=self)

    def normalize(self, dt, is_dst=False):
        """A datetime of another zone in UTC."""
        if dt.tzinfo is None:
            raise ValueError("Naive time - no tzinfo set")
        return dt.astimezone(self)

    def __repr__(self):
        return "<UTC>"

    def __str__(self):
        return "UTC"

    def __reduce__(self):
        return _utc, ()


def _utc():
    return utc


UTC = utc = _Utc()


class _Fixed(_dt.tzinfo):
    """A fixed distance from UTC in minutes."""

    zone = None

    def __init__(self, minutes):
        if abs(minutes) >= 1440:
            raise ValueError("absolute offset is too large", minutes)
        self._minutes = minutes
        self._offset = _dt.timedelta(minutes=minutes)

    def utcoffset(self, dt):
        return self._offset

    def dst(self, dt):
        return _ZERO

    def tzname(self, dt):
        return None

    def localize(self, dt, is_dst=False):
        """A naive datetime as one of this zone."""
        if dt.tzinfo is not None:
            raise ValueError("Not naive datetime (tzinfo is already set)")
        return dt.replace(tzinfo=self)

    def normalize(self, dt, is_dst=False):
        """A datetime of another zone in this one."""
        if dt.tzinfo is None:
            raise ValueError("Naive time - no tzinfo set")
        return dt.astimezone(self)

    def __eq__(self, other):
        return isinstance(other, _Fixed) and self._minutes == other._minutes

    def __hash__(self):
        return hash(self._minutes)

    def __repr__(self):
        return f"pytz.FixedOffset({self._minutes})"


def FixedOffset(offset, _tzinfos={}):
    """The zone so many minutes from UTC."""
    if offset == 0:
        return UTC
    return _tzinfos.setdefault(offset, _Fixed(offset))


def timezone(zone):
    """The zone of a name."""
    if zone is None:
        raise UnknownTimeZoneError(None)
    if zone.upper() == "UTC":
        return utc
    return _zone(zone)


def __getattr__(name):
    if name in ("all_timezones", "common_timezones", "all_timezones_set", "common_timezones_set"):
        import zoneinfo

        names = sorted(one for one in zoneinfo.available_timezones() if one not in ("localtime", "posixrules", "Factory"))
        return set(names) if name.endswith("_set") else names
    if name in ("country_timezones", "country_names"):
        raise NotImplementedError(f"pytz.{name} is not implemented in Sandframe")
    raise AttributeError(f"module 'pytz' has no attribute '{name}'")
