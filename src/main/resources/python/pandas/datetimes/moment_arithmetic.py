"""Sums and differences of arrays of moments, with a time zone or without."""

import numpy as np
from numpy import ndarray

from .._lazy import module
from .arithmetic import by_offset, kind_of_operand, named, plain_operand, with_objects
from .units import NAT

_WORD = "DatetimeArray"
_NUMBERS = (
    "Addition/subtraction of integers and integer-arrays with DatetimeArray is no longer supported.  "
    "Instead of adding/subtracting `n`, use `n * obj.freq`"
)


def added(values, tz, other, name):
    """Moments and what is added to them or taken from them: plain times, objects, or of an offset what it makes of the moments.

    Names are those of the dunder methods, r... with the moments behind; tz is the moments' zone.
    """
    if isinstance(other, ndarray) and not other.ndim:
        other = other[()]
    if hasattr(other, "_sandframe_offset"):
        if name == "rsub":
            raise _negated()
        return by_offset(_whole(values, tz), other if name != "sub" else -other)
    kind = _kind(other)
    if kind == "N":
        return _with_nothing(values, name)
    if kind == "m":
        return _moved(values, other, name)
    if kind == "M":
        return _apart(values, tz, other, name)
    is_array = isinstance(other, ndarray) or hasattr(other, "_sandframe_array")
    if name == "rsub" and isinstance(other, ndarray):
        raise TypeError(f"cannot subtract {_WORD} from ndarray")
    if kind in "iu":
        raise TypeError(_NUMBERS)
    if kind == "O":
        first, second = (other, boxed(values, tz)) if name == "radd" else (boxed(values, tz), other)
        return with_objects(first, second, "sub" if name == "sub" else "add", "M")
    if getattr(other, "_typ", None) == "period" or is_array and getattr(other.dtype, "name", "").startswith("period["):
        raise _no_period(other, name, is_array)
    if isinstance(other, ndarray) and tz is not None:
        first, second = (other, boxed(values, tz)) if name == "radd" else (boxed(values, tz), other)
        return module("pandas._ops").on_objects(first, second, "sub" if name == "sub" else "add")
    if isinstance(other, ndarray):
        ufunc = np.subtract if name == "sub" else np.add
        return ufunc(other, values) if name == "radd" else ufunc(values, other)
    raise _unsupported(other, kind, name)


def _kind(other):
    """The kind of an operand, arrays of pandas' own times among them."""
    dtype = getattr(other, "dtype", None)
    kind = getattr(dtype, "kind", None)
    if kind in ("M", "m") and (isinstance(dtype, np.dtype) or hasattr(dtype, "tz")):
        return kind
    return kind_of_operand(other)


def boxed(values, tz):
    """The Timestamps in an object array."""
    return module("pandas._construct").objects_of(module("pandas.datetimes.timestamp").make_all(values, tz))


def _whole(values, tz):
    """Moments as offsets take them."""
    if tz is None:
        return values
    dtype = module("pandas.dtypes").DatetimeTZDtype(np.datetime_data(values.dtype)[0], tz)
    return module("pandas.arrays.datetimes").DatetimeArray._of(values, dtype)


def _with_nothing(values, name):
    kind = "M" if name[-3:] == "add" else "m"
    return np.full(len(values), NAT, dtype="int64").view(f"{kind}8[{np.datetime_data(values.dtype)[0]}]")


def _moved(values, other, name):
    """Moments later or earlier by durations."""
    is_array = isinstance(other, ndarray) or hasattr(other, "_ndarray")
    if name == "rsub":
        if is_array or isinstance(other, np.timedelta64) and np.isnat(other):
            raise TypeError("cannot subtract a datelike from a TimedeltaArray")
        raise _negated()
    spans = getattr(other, "_ndarray", other) if is_array else plain_operand(other, "m")
    if isinstance(spans, np.timedelta64) and np.isnat(spans):
        return _with_nothing(values, "add")
    return checked(values, spans, "sub" if name == "sub" else "add")


def _apart(values, tz, other, name):
    """Durations between moments."""
    is_array = isinstance(other, ndarray) or hasattr(other, "_ndarray")
    if name[-3:] == "add":
        word = _WORD if is_array else named(other, "M")
        raise TypeError(f"cannot add {_WORD} and {word}")
    if isinstance(other, np.datetime64) and np.isnat(other):
        return _with_nothing(values, "sub")
    its = getattr(other, "tz", None) if is_array else getattr(other, "tzinfo", None)
    if (its is None) != (tz is None):
        dot = "." if tz is None else ""
        raise TypeError(f"Cannot subtract tz-naive and tz-aware datetime-like objects{dot}")
    if is_array:
        plain = getattr(other, "_ndarray", other)
    else:
        stamp = module("pandas.datetimes.timestamp").of(other)
        plain = np.datetime64(stamp._value, stamp._unit)
    return checked(plain, values, "sub") if name == "rsub" else checked(values, plain, "sub")


def checked(left, right, op):
    """The sum or the difference of counts of time, unless 64 bits cannot hold one of them."""
    result = (np.add if op == "add" else np.subtract)(left, right)
    unit = np.datetime_data(result.dtype)[0]
    sides = [_counts(one, unit) for one in (left, right)]
    bounds = [_extremes(one) for one in sides]
    least, most = bounds[0]
    other_least, other_most = bounds[1] if op == "add" else (-bounds[1][1], -bounds[1][0])
    if most + other_most <= 2**63 - 1 and least + other_least > NAT:
        return result
    a, b = sides
    counts = result.view("i8")
    wrapped = ((a ^ counts) & (b ^ counts)) if op == "add" else ((a ^ b) & (a ^ counts))
    if ((wrapped < 0) & (a != NAT) & (b != NAT)).any():
        raise OverflowError("Overflow in int64 addition")
    return result


def _counts(times, unit):
    """Counts of a unit; a scalar's is a number."""
    if isinstance(times, ndarray):
        same = np.datetime_data(times.dtype)[0] == unit
        return (times if same else times.astype(f"{times.dtype.kind}8[{unit}]")).view("i8")
    kind = times.dtype.kind
    return int(times.astype(f"{kind}8[{unit}]")._v)


def _extremes(counts):
    if not isinstance(counts, ndarray):
        return counts, counts
    return (int(counts.min()), int(counts.max())) if len(counts) else (0, 0)


def _negated():
    return TypeError(f"bad operand type for unary -: '{_WORD}'")


def _no_period(other, name, is_array):
    word = "PeriodArray" if is_array else "Period"
    if name == "rsub" and is_array:
        return TypeError("cannot subtract a datelike from a PeriodArray")
    if name[-3:] == "sub":
        return TypeError(f"cannot subtract {word} from {_WORD}")
    return TypeError(f"cannot add PeriodArray and {_WORD}") if is_array else _unsupported(other, "?", name)


def _unsupported(other, kind, name):
    word = named(other, kind)
    if name == "radd" and isinstance(other, (str, list, tuple)):
        return TypeError(f'can only concatenate {word} (not "{_WORD}") to {word}')
    first, second = (word, _WORD) if name == "radd" else (_WORD, word)
    return TypeError(f"unsupported operand type(s) for {'-' if name[-3:] == 'sub' else '+'}: '{first}' and '{second}'")
