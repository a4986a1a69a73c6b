"""Arithmetic and comparison of arrays of times with each other and with scalars."""

import datetime as _dt

import numpy as np
from numpy import ndarray

from .._lazy import module
from .._missing import is_missing
from ..dtypes import DatetimeTZDtype
from .nat import NaT

_UFUNCS = {
    "add": np.add,
    "sub": np.subtract,
    "mul": np.multiply,
    "truediv": np.true_divide,
    "floordiv": np.floor_divide,
    "mod": np.remainder,
    "eq": np.equal,
    "ne": np.not_equal,
    "lt": np.less,
    "le": np.less_equal,
    "gt": np.greater,
    "ge": np.greater_equal,
}
_WORDS = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "divmod": "divmod"}


_BY_ROWS = frozenset(
    """BusinessHour CustomBusinessDay CustomBusinessHour CustomBusinessMonthBegin CustomBusinessMonthEnd Easter FY5253 FY5253Quarter
    LastWeekOfMonth WeekOfMonth""".split())


_ARRAYS = {"M": "DatetimeArray", "m": "TimedeltaArray", "P": "PeriodArray"}


def kind_of_operand(value):
    dtype = getattr(value, "dtype", None)
    if dtype is not None and isinstance(dtype, np.dtype):
        return dtype.kind
    if isinstance(value, (_dt.datetime,)):
        return "M"
    if isinstance(value, _dt.timedelta):
        return "m"
    if value is NaT:
        return "N"
    if isinstance(value, bool):
        return "b"
    if isinstance(value, int):
        return "i"
    if isinstance(value, float):
        return "f"
    return "?"


def plain_operand(value, kind):
    """A scalar as numpy's."""
    if isinstance(value, ndarray):
        return value
    if isinstance(value, np.generic):
        if kind in "Mm" and np.datetime_data(value.dtype)[0] in ("generic", "Y", "M", "W", "D", "h", "m"):
            # What pandas holds is no coarser than a second.
            return value.astype(f"{kind}8[s]") if np.datetime_data(value.dtype)[0] != "generic" else value
        return value
    if kind == "M":
        stamp = module("pandas.datetimes.timestamp").of(value)
        return np.datetime64(stamp._value, stamp._unit)
    if kind == "m":
        from .timedelta import Timedelta

        span = Timedelta(value)
        return np.timedelta64(span._value, span._unit)
    return value


def named(value, kind):
    """The name of an operand in errors."""
    if isinstance(value, ndarray):
        return {"M": "DatetimeArray", "m": "TimedeltaArray"}.get(kind, "ndarray")
    if type(value).__module__.lstrip("_") in ("datetime", "pydatetime"):
        return f"datetime.{type(value).__name__}"
    return type(value).__name__


def _check_nat(a, b, left, right, op):
    """Raises where NaT meets an array that holds no times, with which it does not compute."""
    values, kind = (b, right) if left == "N" else (a, left)
    if not isinstance(values, ndarray) or kind in "Mm":
        return
    if op in ("add", "sub"):
        raise TypeError(f"Cannot {'add NaT to' if op == 'add' else 'subtract NaT from'} ndarray with dtype {values.dtype}")
    if right == "N":
        word = "** or pow()" if op == "pow" else _WORDS[op]
        raise TypeError(f"unsupported operand type(s) for {word}: 'numpy.ndarray' and 'NaTType'")


def by_offset(values, offset):
    """Times moved by an offset."""
    if type(offset).__name__ in _BY_ROWS:
        module("pandas.generic.base").warn(
            "Non-vectorized DateOffset being applied to Series or DatetimeIndex.", module("pandas.errors").PerformanceWarning)
    return offset._apply_array(values)


def arithmetic(a, b, op):
    """a op b, where one of them is an array and one of them holds times."""
    if op in ("add", "sub"):
        if isinstance(a, ndarray) and a.dtype.kind == "M":
            return module("pandas.datetimes.moment_arithmetic").added(a, None, b, op)
        if isinstance(b, ndarray) and b.dtype.kind == "M":
            return module("pandas.datetimes.moment_arithmetic").added(b, None, a, "r" + op)
    for one, other in ((a, b), (b, a)):
        if hasattr(one, "_sandframe_offset"):
            if op not in ("add", "sub") and hasattr(one, "_span_unit"):
                return _with_tick(a, b, op)
            if op == "add" or op == "sub" and one is b:
                if hasattr(other, "dtype") and kind_of_operand(other) == "m" and not hasattr(one, "_span_unit"):
                    raise TypeError(f"cannot add the type {type(one).__name__} to a TimedeltaArray")
                return by_offset(other, -one if op == "sub" else one)
            if op == "sub" and hasattr(one, "_span_unit") and kind_of_operand(other) == "m":
                return arithmetic(one._span, other, op)
            raise _unsupported(a, b, op)
    left, right = kind_of_operand(a), kind_of_operand(b)
    if left == "N" or right == "N":
        _check_nat(a, b, left, right, op)
    if left == "O" or right == "O":
        from .._ops import on_objects
        from .inference import boxed_array

        x = boxed_array(a) if isinstance(a, ndarray) and left in "mM" else a
        y = boxed_array(b) if isinstance(b, ndarray) and right in "mM" else b
        if op in ("add", "sub"):
            return with_objects(x, y, op, left if left != "O" else right)
        if op in ("truediv", "floordiv") and right == "O":
            return on_objects(x, y, op)
        from .._construct import infer_objects

        return infer_objects(on_objects(x, y, op))
    if "m" in (left, right) and not "M" in (left, right) and op not in ("add", "sub"):
        done = _divided(a, b, left, right, op)
        if done is not None:
            return done
    if left == "N":
        left = _nat_kind(right, op, True)
        a = _nothing(left, b, right)
    elif right == "N":
        if left == "m" and op in ("truediv", "floordiv"):
            raise TypeError(f"unsupported operand type(s) for {_WORDS[op]}: 'numpy.ndarray' and 'NaTType'")
        right = _nat_kind(left, op, False)
        b = _nothing(right, a, left)
    if op == "add" or op == "sub" and left == "M":
        for value, other, kind in ((a, b, right), (b, a, left)):
            zone = value.tzinfo if isinstance(value, _dt.datetime) else None
            if zone is not None and kind == "m":
                return _in_zone(value, other, op)
    for value, kind in ((a, left), (b, right)):
        if kind == "M" and {left, right} == {"M"} and getattr(value, "tzinfo", None) is not None:
            dot = "." if isinstance(a, ndarray) else ""
            raise TypeError(f"Cannot subtract tz-naive and tz-aware datetime-like objects{dot}" if op == "sub" else
                            "cannot add DatetimeArray and Timestamp")
    if op == "divmod":
        return arithmetic(a, b, "floordiv"), arithmetic(a, b, "mod")
    _check(a, b, left, right, op)
    x, y = plain_operand(a, left), plain_operand(b, right)
    if op in ("add", "sub"):
        return module("pandas.datetimes.moment_arithmetic").checked(x, y, op)
    with np.errstate(all="ignore"):
        result = _UFUNCS[op](x, y)
    if op == "floordiv" and left == right == "m":
        absent = np.isnat(x) | np.isnat(y)
        if absent.any():
            return np.where(absent, np.nan, result)
    return result


def refuse_list(values, other, name):
    """Raises where a list is to be added to times or taken from them, which takes an array."""
    if name in ("add", "sub", "radd", "rsub") and isinstance(other, (list, tuple)) and values.dtype.kind in "mM":
        own, its = "TimedeltaArray" if values.dtype.kind == "m" else "DatetimeArray", type(other).__name__
        if name == "radd":
            raise TypeError(f'can only concatenate {its} (not "{own}") to {its}')
        raise TypeError(f"unsupported operand type(s) for {_WORDS[name.lstrip('r')]}: '{own}' and '{its}'")


def with_objects(a, b, op, kind):
    """The sum or difference of times with objects, pair by pair, which pandas leaves as objects and warns of."""
    from .._ops import on_objects

    if isinstance(a, ndarray) and isinstance(b, ndarray):
        module("pandas.generic.base").warn(
            f"Adding/subtracting object-dtype array to {_ARRAYS.get(kind, 'TimedeltaArray')} not vectorized.",
            module("pandas.errors").PerformanceWarning,
        )
    return on_objects(a, b, op)


def _in_zone(stamp, spans, op):
    """A moment in a zone moved by each of some durations."""
    from .timestamp import of
    from .units import unit_of

    stamp = of(stamp)
    moved = arithmetic(np.datetime64(stamp._value, stamp._unit), spans, op)
    dtype = module("pandas.dtypes").DatetimeTZDtype(unit_of(moved.dtype), stamp.tzinfo)
    return module("pandas.arrays.datetimes").DatetimeArray._of(moved, dtype)


def _divided(a, b, left, right, op):
    """What pandas does itself of products and quotients of durations; None for what numpy does."""
    if op == "pow":
        raise TypeError(f"cannot perform __{'pow' if left == 'm' and isinstance(a, ndarray) else 'rpow'}__ with this index type: "
                        "TimedeltaArray")
    if right == "m" and isinstance(b, ndarray) and left != "m" and op in ("truediv", "floordiv", "mod", "divmod"):
        if left == "N" or not isinstance(a, ndarray) and left in "iufb":
            plain = a.item() if isinstance(a, np.generic) else a
            raise TypeError(f"Cannot divide {type(plain).__name__} by TimedeltaArray")
        if op == "mod":
            return arithmetic(a, b, "floordiv")
    if left == "m" and right in "iufb" and op in ("mod", "divmod"):
        quotient = arithmetic(a, b, "floordiv")
        rest = a - arithmetic(quotient, b, "mul")
        return rest if op == "mod" else (quotient, rest)
    if "b" in (left, right) and op in ("mul", "truediv", "floordiv") and left + right in ("mb", "bm"):
        return _UFUNCS[op](a, b)
    return None


def _with_tick(a, b, op):
    """a op b, of which one is a step of fixed length: with numbers a product of steps, else the step as the time it takes."""
    tick, values = (a, b) if hasattr(a, "_span_unit") else (b, a)
    kind = kind_of_operand(values)
    if op == "mul":
        if kind == "m":
            raise TypeError(f"Cannot multiply with {type(tick).__name__}")
        if isinstance(values, ndarray) and kind in "iufO":
            from .._construct import objects_of

            return objects_of([tick * value for value in values.tolist()])
    elif kind == "m" or tick is a and op == "truediv" and kind in "iuf":
        return arithmetic(a._span if a is tick else a, b._span if b is tick else b, op)
    raise _unsupported(a, b, op)


def _nothing(kind, other, other_kind):
    """numpy's NaT of a kind, in the unit of durations that stand beside it."""
    if kind == "M":
        return np.datetime64("NaT", "ns")
    return np.timedelta64("NaT", np.datetime_data(other.dtype)[0] if other_kind == "m" else "ns")


def _nat_kind(other, op, first):
    if other == "M":
        return "m" if op == "add" else "M" if op == "sub" else "m"
    return "m"


def _unsupported(a, b, op):
    return TypeError(
        f"unsupported operand type(s) for {_WORDS[op]}: '{named(a, kind_of_operand(a))}' and '{named(b, kind_of_operand(b))}'"
    )


def _check(a, b, left, right, op):
    """Raises pandas' error for what has no meaning."""
    if "M" in (left, right):
        if op == "add" and left == right:
            if isinstance(a, ndarray):
                raise TypeError(f"cannot add DatetimeArray and {named(b, right)}")
            raise TypeError(f"cannot add DatetimeArray and {named(a, left)}")
        if op in ("add", "sub") and {left, right} <= {"M", "m"} and not (op == "sub" and left == "m"):
            return
        if op == "sub" and left == "m":
            raise TypeError(f"cannot subtract a datelike from a TimedeltaArray")
        if op in ("add", "sub") and {left, right} & {"i", "u"}:
            raise TypeError(
                "Addition/subtraction of integers and integer-arrays with DatetimeArray is no longer supported.  "
                "Instead of adding/subtracting `n`, use `n * obj.freq`"
            )
        if op in ("add", "sub"):
            raise _unsupported(a, b, op)
        if op in ("mul", "truediv", "floordiv", "mod", "pow"):
            raise TypeError(
                f"cannot perform __{op if left == 'M' and isinstance(a, ndarray) else 'r' + op}__ with this index type: "
                "DatetimeArray"
            )
        raise _unsupported(a, b, op)
    if op in ("add", "sub"):
        if left == right:
            return
        if {left, right} & {"i", "u"}:
            raise TypeError(
                "Addition/subtraction of integers and integer-arrays with TimedeltaArray is no longer supported.  "
                "Instead of adding/subtracting `n`, use `n * obj.freq`"
            )
        raise _unsupported(a, b, op)
    if "?" in (left, right) or "b" in (left, right):
        raise _unsupported(a, b, op)


def compare(left, right, name):
    """left name right: a bool array."""
    if not isinstance(left, ndarray) or left.dtype.kind not in "mM":
        if isinstance(right, ndarray) and right.dtype.kind in "mM" and isinstance(left, ndarray) and left.dtype.kind == "O":
            from .._ops import compare_objects
            from .inference import boxed_array

            return compare_objects(left, boxed_array(right), name)
        if isinstance(left, ndarray) and left.dtype.kind == "O":
            from .._ops import compare_objects

            return compare_objects(left, right, name)
        from .._ops import invalid_comparison

        return invalid_comparison(left, right, name)
    from .._ops import invalid_comparison
    from .inference import scalar

    if isinstance(right, ndarray) and right.ndim:
        if len(left) != len(right):
            raise ValueError("Lengths must match to compare")
        if right.dtype.kind == left.dtype.kind:
            return _UFUNCS[name](left, right)
        if right.dtype.kind == "O":
            from .._construct import array_of
            from .._ops import compare_objects
            from .inference import boxed_array

            if all(isinstance(one, str) or is_missing(one) for one in right.tolist()):
                try:
                    return compare(left, array_of(right, left.dtype), name)
                except ValueError:
                    pass
            found = array_of(right)
            if isinstance(found, ndarray) and found.dtype.kind == left.dtype.kind:
                return _UFUNCS[name](left, found)
            if left.dtype.kind == "M" and getattr(found, "tz", None) is not None:
                return invalid_comparison(left, right, name)
            return compare_objects(boxed_array(left), right, name)
        return invalid_comparison(left, right, name)
    if is_missing(right):
        if type(right).__name__ != "NaTType" and not isinstance(right, (np.datetime64, np.timedelta64)):
            return invalid_comparison(left, right, name)
        return np.full(len(left), name == "ne")
    if isinstance(right, _dt.datetime) and right.tzinfo is not None and left.dtype.kind == "M":
        return invalid_comparison(left, right, name)
    dtype = left.dtype
    if isinstance(right, (_dt.datetime, _dt.timedelta, np.datetime64, np.timedelta64)) and not isinstance(right, str):
        kind = kind_of_operand(right)
        if kind == dtype.kind:
            return _UFUNCS[name](left, plain_operand(right, kind))
        return invalid_comparison(left, right, name)
    found = scalar(dtype, right)
    if found is None:
        return invalid_comparison(left, right, name)
    return _UFUNCS[name](left, found)
