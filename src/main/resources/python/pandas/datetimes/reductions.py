"""Reductions of arrays of times."""

import numpy as np

from .inference import boxed
from .nat import NaT
from .units import NAT, PER, unit_of

_I8 = np.dtype("int64")


def _made(count, dtype):
    """The element of a count, rounded towards zero as pandas does for means."""
    single = np.array([int(count)], dtype="int64").view(dtype)
    return boxed(single[0])


def reduce(values, name, skipna=True, min_count=0, ddof=1):
    """A reduction by its name."""
    kind = values.dtype.kind
    if name in ("prod", "var", "skew", "kurt", "sem") or name == "sum" and kind == "M":
        box = "DatetimeArray" if kind == "M" else "TimedeltaArray"
        raise TypeError(f"'{box}' with dtype {values.dtype} does not support reduction '{name}'")
    counts = values.view(_I8)
    absent = counts == NAT
    if name in ("any", "all"):
        if kind == "M":
            from ..generic.base import warn

            warn(
                f"'{name}' with datetime64 dtypes is deprecated and will raise in a future version. Use (obj != "
                f"pd.Timestamp(0)).{name}() instead.",
                FutureWarning,
            )
        found = counts != 0
        if skipna:
            found = found[~absent]
        return found.any() if name == "any" else found.all()
    if absent.any():
        if not skipna:
            return NaT
        counts = counts[~absent]
    if name == "sum":
        return _made(counts.sum(), values.dtype) if len(counts) >= min_count else NaT
    if not len(counts):
        return NaT
    if name == "min":
        return _made(counts.min(), values.dtype)
    if name == "max":
        return _made(counts.max(), values.dtype)
    if name == "mean":
        return _made(counts.astype("float64").sum() / len(counts), values.dtype)
    if name == "median":
        return _made(np.median(counts.astype("float64")), values.dtype)
    if name == "std":
        if len(counts) <= ddof:
            return NaT
        from .._reduce import reduce as plain
        from .timedelta import make

        return make(int(plain(counts.astype("float64"), name, True, 0, ddof)) * PER[unit_of(values.dtype)], unit_of(values.dtype))
    raise TypeError(
        f"'{'DatetimeArray' if kind == 'M' else 'TimedeltaArray'}' with dtype {values.dtype} does not support reduction '{name}'"
    )


def accumulate(values, name, skipna=True):
    """The running sum, maximum or minimum."""
    if name == "cumprod" or name == "cumsum" and values.dtype.kind == "M":
        if values.dtype.kind == "m":
            raise TypeError("cumprod not supported for Timedelta.")
        raise TypeError(f"Accumulation {name} not supported for <class 'pandas.core.arrays.datetimes.DatetimeArray'>")
    counts = values.view(_I8).copy()
    absent = counts == NAT
    if absent.any():
        counts[absent] = {"cumsum": 0, "cummax": -(2**63) + 1, "cummin": 2**63 - 1}[name]
    function = {"cumsum": np.add, "cummax": np.maximum, "cummin": np.minimum}[name]
    result = function.accumulate(counts)
    if absent.any():
        if skipna:
            result[absent] = NAT
        else:
            first = int(absent.nonzero()[0][0])
            result[first:] = NAT
    return result.view(values.dtype)


def quantiles(values, shares, interpolation):
    """The quantiles at shares."""
    counts = values.view(_I8)
    present = counts[counts != NAT]
    if not len(present):
        return np.full(len(shares), NAT, dtype="int64").view(values.dtype)
    from ..generic.quantiles import quantiles as plain

    # In floats of the whole counts, with what these lose, as pandas does.
    found = plain(present.astype("float64"), shares, interpolation)
    return np.asarray(found).astype("int64").view(values.dtype)


def interpolated(values, xs, method, limit, direction, area):
    """What is missing on the lines between known times."""
    from ..generic.interpolation import interpolated as plain

    counts = values.view(_I8)
    absent = counts == NAT
    floats = counts.astype("float64")
    floats[absent] = np.nan
    found = plain(floats, xs, method, limit, direction, area)
    gone = np.isnan(found)
    result = np.where(gone, 0, found).astype("int64")
    result[~absent] = counts[~absent]
    result[gone] = NAT
    return result.view(values.dtype)
