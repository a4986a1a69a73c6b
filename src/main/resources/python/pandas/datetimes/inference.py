"""Times in arrays: boxing them for Python, and making arrays of what stands for times."""

import datetime as _dt

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import array_of, objects_of, of_list
from .._lazy import module
from .._missing import is_missing
from ..dtypes import DatetimeTZDtype
from .nat import NaT
from .units import LIMIT, NAT, ORDER, PER, unit_of

_I8 = np.dtype("int64")
_ZONED = "Cannot convert timezone-aware data to timezone-naive dtype. Use pd.Series(values).dt.tz_localize(None) instead."


def boxed(value):
    """A scalar of numpy as a Timestamp or Timedelta."""
    if value._v == NAT:
        return NaT
    unit = unit_of(value.dtype)
    if isinstance(value, np.datetime64):
        return module("pandas.datetimes.timestamp").make(value._v * PER[unit], unit)
    return module("pandas.datetimes.timedelta").make(value._v * PER[unit], unit)


def boxed_list(values):
    """The elements of an array of times as Timestamps and Timedeltas."""
    if values.dtype.kind == "M":
        return module("pandas.datetimes.timestamp").make_all(values)
    return module("pandas.datetimes.timedelta").make_all(values)


def boxed_array(values):
    """The same in an object array."""
    return objects_of(boxed_list(values))


def from_counts(counts, kind="M", unit="ns"):
    """An array of times of a list of counts."""
    return np.array(counts, dtype="int64").view(f"{kind}8[{unit}]")


def datetimes_of(values, dtype=None, refusal=_ZONED):
    """An array of a list of moments: plain, with a time zone, or None when the elements do not fit together."""
    unit = "ns" if dtype is None else unit_of(dtype)
    if unit == "generic":
        raise ValueError(
            "Passing in 'datetime64' dtype with no precision is not allowed. Please pass in 'datetime64[ns]' instead."
        )
    if unit not in ORDER:
        raise ValueError(
            f"Unexpected value for 'dtype': '{dtype}'. Must be 'datetime64[s]', 'datetime64[ms]', 'datetime64[us]', "
            "'datetime64[ns]' or DatetimeTZDtype'."
        )
    if dtype is not None:
        for at, value in enumerate(values):
            if isinstance(value, np.timedelta64):
                raise TypeError(f"{type(value)} is not convertible to datetime, at position {at}")
        if all(isinstance(value, (int, np.integer)) and not isinstance(value, bool) for value in values):
            return from_counts([int(value) for value in values], unit=unit)
        if unit == "ns":
            return _without_zone(objects_of(list(values)), refusal)
    found = module("pandas.datetimes.gathering").counts_of(values)
    if found is not None:
        return found if dtype is None or unit == "ns" else found.astype(f"M8[{unit}]")
    timestamp = module("pandas.datetimes.timestamp")
    of, wall_of, kind, per = timestamp.of, timestamp.wall_of, timestamp.Timestamp, PER[unit]
    counts, zones = [], {}
    plain = False
    for value in values:
        simple = type(value) is kind or type(value) is _dt.datetime
        if simple and value.tzinfo is None:
            count = (value._ns if type(value) is kind else wall_of(value)) // per
            if -LIMIT < count < LIMIT:
                plain = True
                counts.append(count)
                continue
        stamp = NaT if is_missing(value) else of(value)
        if stamp is NaT:
            counts.append(NAT)
            continue
        if not -(2**63) < stamp._ns // PER[unit] < 2**63:
            if dtype is None:
                return None
            raise module("pandas.datetimes.timestamp").out_of_bounds(stamp)
        if stamp.tzinfo is None:
            plain = True
        else:
            zones[str(stamp.tzinfo)] = stamp.tzinfo
        counts.append(stamp._ns // PER[unit])
    if zones:
        if plain or len(zones) > 1:
            return None
        tz = next(iter(zones.values()))
        return module("pandas.arrays.datetimes").DatetimeArray._of(from_counts(counts), DatetimeTZDtype("ns", tz))
    return from_counts(counts, unit=unit)


def _without_zone(values, refusal):
    """Objects as moments without a zone."""
    found = module("pandas.datetimes.mixed").by_objects(values, False, False, False, "raise")
    if not isinstance(found, ndarray):
        raise ValueError(refusal)
    if found.dtype.kind == "O":
        raise TypeError("DatetimeIndex has mixed timezones")
    return found


def timedeltas_of(values, dtype=None):
    """An array of a list of durations."""
    unit = "ns" if dtype is None else unit_of(dtype)
    if unit not in ORDER:
        raise TypeError(f"dtype={dtype} is not supported. Supported resolutions are 's', 'ms', 'us', and 'ns'")
    count_of = module("pandas.datetimes.timedelta").count_of
    factor = PER[unit]
    counts = []
    for value in values:
        if isinstance(value, np.datetime64):
            raise TypeError(f"Invalid type for timedelta scalar: {type(value)}")
        if is_missing(value):
            counts.append(NAT)
            continue
        if isinstance(value, (int, np.integer)) and not isinstance(value, np.timedelta64) and dtype is not None:
            counts.append(int(value))
            continue
        found = count_of(value)
        if found is None:
            raise TypeError(f"{type(value)} is not convertible to timedelta")
        if not -(2**63) <= found[0] // factor < 2**63:
            if dtype is None:
                return None
            from ..errors import OutOfBoundsTimedelta

            raise OutOfBoundsTimedelta(f"Cannot cast {value} to unit='{unit}' without overflow.")
        counts.append(NAT if found[0] == NAT else found[0] // factor)
    return from_counts(counts, "m", unit)


def cast(values, dtype):
    """Times under another dtype, or other values under a dtype of times."""
    source, target = values.dtype.kind, dtype.kind
    if source in "mM":
        if target == "O":
            return boxed_array(values)
        if target == "U":
            if source == "M":
                return objects_of(texts(values))
            if K.text_is_dates_only(values._h):
                # Whole days alone are told without their hours.
                return objects_of(module("pandas.formats.cells").texts_of(K.text_durations(values._h, "NaT")))
            return objects_of(["NaT" if one is NaT else str(one) for one in boxed_list(values)])
        if target == source:
            unit = unit_of(dtype)
            if unit == "generic":
                if source == "M":
                    raise ValueError("The 'datetime64' dtype has no unit. Please pass in 'datetime64[ns]' instead.")
                return values.copy()
            if unit not in ORDER:
                if source == "M":
                    raise TypeError(f"Cannot cast DatetimeArray to dtype {dtype}")
                raise ValueError(f"Cannot convert from {values.dtype} to {dtype}. Supported resolutions are 's', 'ms', 'us', 'ns'")
            return values.astype(dtype)
        if target in "iu":
            if dtype.itemsize != 8:
                raise TypeError(
                    f"Converting from {values.dtype} to {dtype} is not supported. Do obj.astype('int64').astype(dtype) instead"
                )
            return values.view(_I8).astype(dtype)
        if target == "b":
            return values.view(_I8) != 0
        box = "DatetimeArray" if source == "M" else "TimedeltaArray"
        raise TypeError(f"Cannot cast {box} to dtype {dtype}")
    if source == "O" and target == "M":
        return datetimes_of(values.tolist(), dtype, f"cannot supply both a tz and a timezone-naive dtype (i.e. {dtype})")
    if source == "O":
        return of_list(values.tolist(), dtype)
    unit = unit_of(dtype)
    if unit == "generic":
        raise ValueError(f"The '{dtype.name}' dtype has no unit. Please pass in '{dtype.name}[ns]' instead.")
    if source == "f":
        absent = np.isnan(values)
        counts = np.where(absent, 0, values).astype(_I8)
        counts[absent] = NAT
        return _supported(counts.view(dtype), unit)
    if source in "iu":
        return _supported(values.astype(_I8).view(dtype), unit)
    raise TypeError(f"dtype {values.dtype} cannot be converted to {dtype}")


def _supported(values, unit):
    """Times of a unit that a column cannot have, in seconds."""
    return values if unit in ORDER else values.astype(f"{values.dtype.name.partition('[')[0]}[s]")


def texts(values):
    """Moments as texts: dates alone when there is no time of day in any of them."""
    import _kernel as K

    return module("pandas.formats.cells").texts_of(K.text_times(values._h, "NaT"))


def stored(dtype, value):
    """The value as a dtype of times stores it, or None when it cannot."""
    if getattr(value, "ndim", 0):
        if isinstance(value, ndarray) and value.dtype.kind == dtype.kind:
            return value if value.dtype == dtype else _converted(value, dtype)
        if getattr(value, "dtype", None) == object:
            found = array_of(value)
            return found.astype(dtype) if isinstance(found, ndarray) and found.dtype.kind == dtype.kind else None
        return None
    if isinstance(value, (list, tuple)):
        return stored(dtype, array_of(list(value)))
    found = scalar(dtype, value)
    return found


def _converted(values, dtype):
    """Times under another unit; None where it is too coarse for them."""
    found = values.astype(dtype)
    kept = found.astype(values.dtype)
    return found if ((kept == values) | np.isnat(values)).all() else None


def scalar(dtype, value):
    """A scalar of numpy under a dtype of times, or None for what is none; texts are read."""
    unit = unit_of(dtype)
    kind = dtype.kind
    if kind == "M":
        if is_missing(value):
            return None if isinstance(value, np.timedelta64) else np.datetime64("NaT", unit)
        if isinstance(value, str):
            try:
                value = module("pandas.datetimes.timestamp").of(value)
            except ValueError:
                return None
        if not isinstance(value, (_dt.datetime, np.datetime64)):
            if not isinstance(value, _dt.date) or True:
                return None
        stamp = module("pandas.datetimes.timestamp").of(value)
        if stamp.tzinfo is not None:
            return None
        return np.datetime64(stamp._ns // PER[unit], unit)
    if is_missing(value):
        return None if isinstance(value, np.datetime64) else np.timedelta64("NaT", unit)
    if isinstance(value, (int, float, np.floating)) or isinstance(value, np.integer) and not isinstance(value, np.timedelta64):
        return None
    try:
        found = module("pandas.datetimes.timedelta").count_of(value)
    except ValueError:
        return None
    return None if found is None else np.timedelta64(found[0] // PER[unit], unit)


def equal_mask(values, one):
    """Where an array of times is equal to a scalar."""
    found = scalar(values.dtype, one)
    return np.zeros(len(values), dtype=bool) if found is None else values == found


def inserted(values, at, item):
    """The array with an element more, or None when it cannot hold it."""
    found = scalar(values.dtype, item)
    if found is None:
        return None
    single = np.array([found._v], dtype="int64").view(values.dtype)
    return np.concatenate([values[:at], single, values[at:]])


def isin(values, wanted):
    """Which elements are among others."""
    if wanted.dtype.kind == "O" and values.dtype.kind in "mM":
        if any(isinstance(one, str) for one in wanted.tolist()):
            module("pandas.generic.base").warn(
                f"The behavior of 'isin' with dtype={values.dtype} and castable values (e.g. strings) is deprecated. In a future "
                "version, these will not be considered matching by isin. Explicitly cast to the appropriate dtype before calling "
                "isin instead.",
                FutureWarning,
            )
        converted = [scalar(values.dtype, one) for one in wanted.tolist()]
        counts = [one._v for one in converted if one is not None]
        wanted = np.array(counts, dtype="int64").view(values.dtype)
    elif values.dtype.kind == "O":
        values = array_of(values)
    if values.dtype.kind != wanted.dtype.kind or not isinstance(values, ndarray):
        return np.zeros(len(values), dtype=bool)
    from ..indexes.engine import engine_of

    return engine_of(wanted.astype(values.dtype).view(_I8)).contains(values.view(_I8))


def searchsorted(values, value, side="left", sorter=None):
    """Where moments belong among sorted ones."""
    from .._construct import is_list_like

    if is_list_like(value):
        fits = isinstance(value, ndarray) and value.dtype.kind == values.dtype.kind
        given = value if fits else array_of(list(value), values.dtype)
        return values.view(_I8).searchsorted(given.astype(values.dtype).view(_I8), side=side, sorter=sorter)
    found = scalar(values.dtype, value)
    if found is None:
        word = "Timestamp" if values.dtype.kind == "M" else "Timedelta"
        raise TypeError(f"value should be a '{word}', 'NaT', or array of those. Got '{type(value).__name__}' instead.")
    return values.view(_I8).searchsorted(found._v, side=side, sorter=sorter)
