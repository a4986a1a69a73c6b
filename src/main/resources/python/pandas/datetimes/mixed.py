"""Objects of several kinds as moments: texts, moments, dates and numbers side by side."""

import datetime as _dt

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import objects_of
from .._lazy import module
from .._missing import is_missing
from ..dtypes import DatetimeTZDtype
from .inference import from_counts
from .nat import NaT
from .units import NAT, SECOND

# What the kernel gives instead of an offset where a text has none.
_NO_OFFSET = -(2**31)
# What the kernel says too of texts that do not fit a pattern.
_ADVICE = """. You might want to try:
    - passing `format` if your strings have a consistent format;
    - passing `format='ISO8601'` if your strings are all ISO8601 but not necessarily in exactly the same format;
    - passing `format='mixed'`, and the format will be inferred for each element individually. You might want to use `dayfirst` \
alongside this."""
_SIDE_BY_SIDE = "Cannot mix tz-aware with tz-naive values"


def aware(counts, tz):
    """Counts of UTC in a time zone."""
    return module("pandas.arrays.datetimes").DatetimeArray._of(counts, DatetimeTZDtype("ns", tz))


def zoned(counts, offsets, utc):
    """Counts of UTC and the offsets in seconds that their texts had: under the one zone that they have in common, or objects."""
    from .zones import UTC, fixed

    if utc:
        return aware(counts, UTC)
    kinds = set(offsets[counts.view("i8") != NAT].tolist())
    if len(kinds) == 1:
        return aware(counts, fixed(kinds.pop()))
    result = []
    for count, offset in zip(counts.view("i8").tolist(), offsets.tolist()):
        if count == NAT:
            result.append(NaT)
            continue
        plain = _dt.datetime(1970, 1, 1) + _dt.timedelta(microseconds=count // 1000)
        if offset == _NO_OFFSET:
            result.append(plain)
        else:
            shift = _dt.timedelta(seconds=offset)
            result.append((plain + shift).replace(tzinfo=_dt.timezone(shift) if offset else _dt.timezone.utc))
    return _of_several_zones(result)


def _of_several_zones(moments):
    module("pandas.generic.base").warn(
        "In a future version of pandas, parsing datetimes with mixed time zones will raise an error unless `utc=True`. "
        "Please specify `utc=True` to opt in to the new behaviour and silence this warning. To create a `Series` with mixed "
        "offsets and `object` dtype, please use `apply` and `datetime.datetime.strptime`",
        FutureWarning,
    )
    return objects_of(moments)


def by_pattern(values, pattern, exact, utc, errors):
    """Objects of which the texts, and what is no moment, have to fit a pattern; None for ISO 8601."""
    listed = values.tolist()
    moments = [isinstance(one, (_dt.date, np.datetime64)) and not is_missing(one) for one in listed]
    texts = [
        None if moment or is_missing(one) else one if isinstance(one, str) else str(one) for one, moment in zip(listed, moments)
    ]
    try:
        counts, offsets = K.time_read(objects_of(texts)._h, pattern, exact, errors == "coerce")
        stamps = {at: _within(one, at, errors) for at, (one, moment) in enumerate(zip(listed, moments)) if moment}
    except ValueError:
        if errors == "ignore":
            return values
        raise
    counts = ndarray._wrap(counts).copy()
    numbers = counts.view("i8")
    shifts = np.full(len(listed), _NO_OFFSET, dtype="int64") if offsets is None else ndarray._wrap(offsets).astype("int64")
    for at, stamp in stamps.items():
        numbers[at] = NAT if stamp is NaT else stamp._ns
        if stamp is not NaT and stamp.tzinfo is not None:
            shifts[at] = stamp.utcoffset() // _dt.timedelta(seconds=1)
    zones = {str(stamp.tzinfo): stamp.tzinfo for stamp in stamps.values() if stamp is not NaT}
    present = shifts[numbers != NAT]
    if not utc and not (present != _NO_OFFSET).any():
        return counts
    if not utc and offsets is None and len(zones) == 1 and (present != _NO_OFFSET).all():
        return aware(counts, next(iter(zones.values())))
    return zoned(counts, shifts, utc)


def _within(moment, at, errors):
    """The Timestamp of a moment between the bounds of nanoseconds."""
    try:
        return _bounded(module("pandas.datetimes.timestamp").of(moment), moment)
    except ValueError as error:
        if errors == "coerce":
            return NaT
        raise _placed(error, at, _ADVICE) from None


def _bounded(stamp, source):
    if stamp is not NaT and not -(2**63) < stamp._ns < 2**63:
        if source is stamp:
            stamp.as_unit("ns")
        raise module("pandas.datetimes.timestamp").out_of_bounds(source)
    return stamp


def _placed(error, at, advice=""):
    return type(error)(f"{str(error).split(', at position')[0]}, at position {at}{advice}")


class _Zones:
    """The time zones that objects were found to have, which decide what becomes of all of them."""

    def __init__(self):
        self.of_moments = None
        self.of_texts = {}
        self.plain_moments = False
        self.plain_others = False

    def add(self, source, stamp):
        tz = stamp.tzinfo
        if isinstance(source, str) and source not in ("now", "today"):
            self.of_texts[None if tz is None else stamp.utcoffset()] = tz
        elif not isinstance(source, _dt.datetime):
            self.plain_others = True
        elif tz is None:
            if self.of_moments is not None:
                raise ValueError(_SIDE_BY_SIDE)
            self.plain_moments = True
        else:
            if self.plain_moments or self.of_moments is not None and str(self.of_moments) != str(tz):
                raise ValueError("Tz-aware datetime.datetime cannot be converted to datetime64 unless utc=True")
            self.of_moments = tz

    def common(self):
        """The one zone of all; None where none has any."""
        told = next(iter(self.of_texts.values()), None)
        if told is None:
            if self.of_moments is not None and (self.plain_others or self.of_texts):
                raise ValueError(_SIDE_BY_SIDE)
            return self.of_moments
        if self.plain_moments or self.plain_others:
            raise ValueError(_SIDE_BY_SIDE)
        if self.of_moments is not None and str(self.of_moments) != str(told):
            raise ValueError(
                "Mixed timezones detected. pass utc=True in to_datetime or tz='UTC' in DatetimeIndex to convert to a common "
                "timezone."
            )
        return told


def by_objects(values, dayfirst, yearfirst, utc, errors):
    """Objects read each by itself; numbers are nanoseconds since 1970."""
    stamps, known, zones = [], {}, _Zones()
    for at, one in enumerate(values.tolist()):
        try:
            stamp = known.get(one) if type(one) is str else None
            if stamp is None:
                stamp = _bounded(_read(one, dayfirst, yearfirst), one)
                if type(one) is str:
                    known[one] = stamp
            if stamp is not NaT and not utc:
                zones.add(one, stamp)
        except (ValueError, TypeError) as error:
            if errors == "ignore":
                return values
            if errors != "coerce":
                raise _placed(error, at) from None
            stamp = NaT
        stamps.append(stamp)
    if not utc and len(zones.of_texts) > 1:
        return _of_several_zones([one if one is NaT else one.to_pydatetime(warn=False) for one in stamps])
    tz = module("pandas.datetimes.zones").UTC if utc else zones.common()
    counts = from_counts([NAT if one is NaT else one._ns for one in stamps])
    return counts if tz is None else aware(counts, tz)


def under(values, tz):
    """Counts of UTC of objects; those without a zone are times of day in this one."""
    stamps = [_bounded(_read(one, False, False), one) for one in values.tolist()]
    return from_counts([NAT if one is NaT else (one if one.tzinfo is not None else one.tz_localize(tz))._ns for one in stamps])


def _read(one, dayfirst, yearfirst):
    stamp = module("pandas.datetimes.timestamp")
    if is_missing(one) and type(one).__name__ != "Decimal":
        return NaT
    if isinstance(one, str) and (dayfirst or yearfirst):
        seconds, nanosecond, offset, _ = module("pandas.datetimes.parse").read_one(one, dayfirst, yearfirst)
        ns = seconds * SECOND + nanosecond
        if offset is None:
            return stamp.make(ns, "ns")
        return stamp.make(ns - offset * SECOND, "ns", module("pandas.datetimes.zones").fixed(offset))
    readable = (str, _dt.date, np.datetime64, int, float, np.integer, np.floating)
    if isinstance(one, (bool, np.bool_)) or not isinstance(one, readable):
        raise TypeError(f"{type(one)} is not convertible to datetime")
    return stamp.of(one)
