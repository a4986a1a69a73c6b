"""``datetime_as_string``: moments as ISO texts, in a unit, with or without a time zone."""

import datetime as _dt

import _kernel as K

from . import _dtypes as D
from ._array import _wrap, asarray
from ._construct import object_array

# How many characters numpy reserves for the texts of each unit, an offset from UTC included.
_WIDTHS = {"Y": 22, "M": 25, "W": 28, "D": 28, "h": 32, "m": 35, "s": 38, "ms": 42, "us": 45, "ns": 48}
_AUTO = 62
_MINUTE = _dt.timedelta(minutes=1)


def datetime_as_string(a, unit, timezone, casting):
    """The texts of an array of datetimes."""
    if a.dtype.kind != "M":
        raise TypeError("input must have type NumPy datetime")
    zone = None
    if isinstance(timezone, str):
        if timezone not in ("naive", "UTC", "local"):
            raise ValueError(f'Unsupported timezone input string "{timezone}"')
        zone = timezone
    elif not hasattr(timezone, "fromutc"):
        raise TypeError("timezone input must be a string or tzinfo object")
    own = a.dtype.unit
    if unit is None:
        unit = own
    elif unit != "auto":
        if unit not in _WIDTHS:
            raise TypeError(f'Invalid datetime unit "{unit}" in metadata')
        if not D.can_cast(a.dtype, D.parse(f"M8[{unit}]"), casting):
            raise TypeError(
                f"Cannot create a datetime string as units '{unit}' from a NumPy datetime with units '{own}' according to the"
                f" rule '{casting}'"
            )
    width = _AUTO if unit == "auto" else _WIDTHS[unit]
    shown = a if unit == "auto" else a.astype(f"M8[{unit}]")
    timed = unit == "auto" or unit in ("h", "m", "s", "ms", "us", "ns")
    if zone is None and timed:
        values = _zoned(a, shown, unit, timezone)
    else:
        texts = _wrap(K.time_texts(shown._h)).reshape(-1).tolist()
        if unit == "auto":
            texts = list(map(_shortest, texts))
        suffix = {"UTC": "Z", "local": "+0000"}.get(zone, "") if timed else ""
        values = [text + suffix if suffix and "T" in text else text for text in texts]
    made = _wrap(K.text_fit(object_array(values, a.shape)._h, D.UNICODE, width))
    return made if made.shape else made[()]


def _shortest(text):
    """The text without the parts at its end that are zeros; hours are written with their minutes."""
    day, _, time = text.partition("T")
    if not time:
        return text
    while time.endswith(".000") or "." in time and time.endswith("000"):
        time = time[:-3].rstrip(".")
    if time.endswith(":00") and time.count(":") == 2:
        time = time[:-3]
    return day if time in ("00:00", "00") else f"{day}T{time}"


def _zoned(a, shown, unit, zone):
    """Texts in the time of a zone, with its offset."""
    values = []
    seconds = a.astype("M8[s]").reshape(-1)
    for moment, own in zip(seconds.tolist(), shown.reshape(-1)):
        if moment is None:
            values.append("NaT")
            continue
        # By the clock, as an offset may be told wrongly where an hour comes twice.
        minutes = (zone.fromutc(moment).replace(tzinfo=None) - moment) // _MINUTE
        there = asarray(own.astype("M8[ns]") + asarray(minutes * 60, dtype="m8[s]")) if unit == "auto" else own
        text = str((own.astype("M8[m]") + minutes).astype(own.dtype)) if unit == "h" else str(
            asarray(own + asarray(minutes, dtype="m8[m]").astype(f"m8[{own.dtype.unit}]"))[()]
        ) if unit != "auto" else _shortest(str(there[()]))
        sign = "-" if minutes < 0 else "+"
        values.append(f"{text}{sign}{abs(minutes) // 60:02d}{abs(minutes) % 60:02d}")
    return values
