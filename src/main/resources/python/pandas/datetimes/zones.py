"""Time zones by name, by the rules of the worker's own database."""

import datetime as _dt

import _kernel as K

UTC = _dt.timezone.utc
_known = {}
_ZERO = _dt.timedelta(0)
_EPOCH_DAY = 719163


class UnknownTimeZoneError(KeyError):
    """No such time zone."""

    __module__ = "pytz.exceptions"


class AmbiguousTimeError(ValueError):
    """A wall time that comes twice."""

    __module__ = "pytz.exceptions"


class NonExistentTimeError(ValueError):
    """A wall time that never comes."""

    __module__ = "pytz.exceptions"


class Zone(_dt.tzinfo):
    """A zone of the database."""

    __module__ = "pytz.tzfile"

    def __init__(self, name, label=None):
        self.zone = name
        self._label = label

    def __str__(self):
        return self.zone

    def __repr__(self):
        if self.zone.startswith("Etc/"):
            return f"<StaticTzInfo '{self.zone}'>"
        return f"<DstTzInfo '{self.zone}' {self._label or self._state(-(10**11))}>"

    def _state(self, seconds):
        """The zone's name, distance and daylight saving at a moment, as pytz shows it."""
        shift = K.zone_offset(self.zone, seconds)
        if seconds == -(10**11):
            # Local mean time, which pytz rounds to minutes.
            name, shift = "LMT", round(shift / 60) * 60
        else:
            name = K.zone_abbreviation(self.zone, seconds)
        away = _dt.timedelta(seconds=shift)
        return f"{name}{'+' if shift >= 0 else ''}{away} {'DST' if K.zone_daylight(self.zone, seconds) else 'STD'}"

    def _at(self, ns):
        """The same zone, which shows its state at a moment."""
        return Zone(self.zone, self._state(ns // 1_000_000_000))

    def __eq__(self, other):
        return isinstance(other, Zone) and self.zone == other.zone

    def __hash__(self):
        return hash(self.zone)

    def __reduce__(self):
        return zone, (self.zone,)

    def _seconds(self, moment):
        """Seconds of UTC of a wall time."""
        wall = (moment.toordinal() - _EPOCH_DAY) * 86400 + moment.hour * 3600 + moment.minute * 60 + moment.second
        known = getattr(moment, "_ns", None)
        if known is not None:
            return known // 1_000_000_000
        first = wall - K.zone_offset(self.zone, wall - 86400)
        second = wall - K.zone_offset(self.zone, wall + 86400)
        low, high = min(first, second), max(first, second)
        choice = high if moment.fold else low
        return choice if K.zone_offset(self.zone, choice) == wall - choice else low + high - choice

    def localize(self, dt, is_dst=False):
        """A naive datetime as one of this zone; of wall times that come twice the one of winter, unless is_dst."""
        if dt.tzinfo is not None:
            raise ValueError("Not naive datetime (tzinfo is already set)")
        made = dt.replace(tzinfo=self, fold=0 if is_dst else 1)
        ns = self._seconds(made) * 1_000_000_000
        if is_dst is None and self._seconds(made.replace(fold=0)) != self._seconds(made):
            raise AmbiguousTimeError(dt)
        return made.replace(
            tzinfo=self._at(ns), fold=made.fold if self._seconds(made.replace(fold=0)) != self._seconds(made) else 0
        )

    def normalize(self, dt):
        """A datetime whose clock has passed a change of the zone's offset, put right."""
        return dt.astimezone(self).replace(tzinfo=self._at(self._seconds(dt) * 1_000_000_000))

    def utcoffset(self, moment):
        return None if moment is None else _dt.timedelta(seconds=K.zone_offset(self.zone, self._seconds(moment)))

    def dst(self, moment):
        return None if moment is None else _dt.timedelta(seconds=K.zone_daylight(self.zone, self._seconds(moment)))

    def tzname(self, moment):
        return None if moment is None else K.zone_abbreviation(self.zone, self._seconds(moment))

    def fromutc(self, moment):
        seconds = (moment.toordinal() - _EPOCH_DAY) * 86400 + moment.hour * 3600 + moment.minute * 60 + moment.second
        return (moment + _dt.timedelta(seconds=K.zone_offset(self.zone, seconds))).replace(tzinfo=self._at(seconds * 1_000_000_000))


def zone(tz):
    """The tzinfo that a name or a tzinfo stands for."""
    if tz is None:
        return None
    if isinstance(tz, str):
        found = _known.get(tz)
        if found is None:
            found = _known[tz] = _named(tz)
        return found
    if isinstance(tz, Zone):
        return zone(tz.zone) if tz._label is not None else tz
    if isinstance(tz, _dt.tzinfo):
        key = getattr(tz, "key", None)
        return zone(key) if key is not None and key != "UTC" else UTC if getattr(tz, "zone", None) == "UTC" else tz
    raise TypeError(f"Cannot convert {tz!r} to a time zone")


def _named(name):
    if name.upper() in ("UTC", "Z") or name in ("tzutc()",):
        return UTC
    if name[:1] in "+-" or name[:4] in ("UTC+", "UTC-"):
        text = name[3:] if name[0] == "U" else name
        parts = text[1:].split(":")
        if len(parts) == 2 and all(part.isdigit() for part in parts):
            minutes = int(parts[0]) * 60 + int(parts[1])
            return fixed((-minutes if text[0] == "-" else minutes) * 60)
    if name.startswith("dateutil/"):
        name = name[9:]
    if not K.zone_known(name):
        raise UnknownTimeZoneError(name)
    return Zone(name)


def fixed(seconds):
    """The zone of a fixed offset."""
    return UTC if seconds == 0 else _dt.timezone(_dt.timedelta(seconds=seconds))


def is_utc(tz):
    """Whether a zone is UTC."""
    return tz is UTC or str(tz) in ("UTC", "tzutc()")


def offset_ns(tz, ns):
    """Nanoseconds from UTC to wall time at a moment of UTC."""
    if tz is None or tz is UTC:
        return 0
    if isinstance(tz, Zone):
        return K.zone_offset(tz.zone, ns // 1_000_000_000) * 1_000_000_000
    return fixed_ns(tz)


def fixed_ns(tz):
    """Nanoseconds of a zone of fixed offset."""
    shift = tz.utcoffset(None)
    if shift is None:
        shift = tz.utcoffset(_dt.datetime(2000, 1, 1))
    return (shift.days * 86400 + shift.seconds) * 1_000_000_000


def to_wall(values, tz):
    """Wall times of an array of UTC."""
    if tz is None or is_utc(tz):
        return values
    from numpy import ndarray, timedelta64

    if isinstance(tz, Zone):
        return ndarray._wrap(K.zone_to_wall(values._h, tz.zone))
    return values + timedelta64(fixed_ns(tz), "ns")


def to_utc(values, tz, ambiguous="raise", nonexistent="raise"):
    """UTC of an array of wall times."""
    from numpy import asarray, bool_, ndarray, timedelta64

    _check_nonexistent(nonexistent)
    if tz is None or is_utc(tz):
        return values
    if not isinstance(tz, Zone):
        return values - timedelta64(fixed_ns(tz), "ns")
    flags = None
    if isinstance(ambiguous, (bool, bool_)):
        ambiguous = "first" if ambiguous else "second"
    elif not isinstance(ambiguous, str):
        flags = asarray(ambiguous).astype(bool)
        if len(flags) != len(values):
            raise ValueError("Length of ambiguous bool-array must be the same size as vals")
        flags, ambiguous = flags._h, "raise"
    elif ambiguous not in ("infer", "NaT", "raise"):
        raise ValueError(
            "'ambiguous' parameter must be one of: True, False, 'NaT', 'raise' (default)"
        )
    shift = 0
    if not isinstance(nonexistent, str):
        from .timedelta import Timedelta

        shift, nonexistent = Timedelta(nonexistent)._ns, "shift"
    return ndarray._wrap(K.zone_to_utc(values._h, tz.zone, ambiguous, flags, nonexistent, shift))


def _check_nonexistent(nonexistent):
    if isinstance(nonexistent, str):
        if nonexistent not in ("raise", "NaT", "shift_forward", "shift_backward"):
            raise ValueError(
                "The nonexistent argument must be one of 'raise', 'NaT', 'shift_forward', 'shift_backward' or a timedelta object"
            )
    elif not isinstance(nonexistent, _dt.timedelta):
        raise ValueError(
            "The nonexistent argument must be one of 'raise', 'NaT', 'shift_forward', 'shift_backward' or a timedelta object"
        )
