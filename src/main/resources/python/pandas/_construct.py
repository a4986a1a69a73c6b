"""Turning whatever is given as data into a one-dimensional array."""

import _kernel as K
import numpy as np
from array import array as block
from numpy import ndarray

from ._lazy import module
from ._missing import is_missing
from ._na import NA
from .datetimes.nat import NaT
from .dtypes import ExtensionDtype, pandas_dtype

_NAN = float("nan")
_FEW = 64
_OBJECT = np.dtype(object)
_INT64 = np.dtype("int64")
_FLOAT64 = np.dtype("float64")
_INTS, _FLOATS, _BOOLS = _INT64.code, _FLOAT64.code, np.dtype(bool).code
# One letter for the role of a type in inference: i, f, b, c numbers; n None; s text; M, m times; P, I periods and
# intervals; N NaT; A NA; o anything else.
_INT_OR_NONE, _FLOAT_OR_NONE, _INT_OR_FLOAT = {int, type(None)}, {float, type(None)}, {int, float}
_ROLES = {type(None): "n", bool: "b", int: "i", float: "f", complex: "c", str: "s", type(NaT): "N", type(NA): "A"}


def objects_of(values):
    """An object array of exactly the elements of a list."""
    found = K.array_texts(values) if values and type(values[0]) is str else None
    return ndarray._wrap(K.array_objects(values) if found is None else found, _OBJECT)


def ints_of(values):
    """An int64 array of a list of ints; uint64 or object where they do not fit."""
    try:
        return ndarray._wrap(K.array_from_bytes(_INTS, block("q", values), (len(values),)), _INT64)
    except OverflowError:
        if min(values) >= 0 and max(values) < 2**64:
            return np.array(values, dtype="uint64")
        return objects_of(values)


def floats_of(values):
    """A float64 array of a list of floats and ints."""
    return ndarray._wrap(K.array_from_bytes(_FLOATS, block("d", values), (len(values),)), _FLOAT64)


def bools_of(values):
    """A bool array of a list of bools."""
    return ndarray._wrap(K.array_from_bytes(_BOOLS, bytes(values), (len(values),)))


def role_of(kind):
    """The letter of a type; see _ROLES."""
    role = _ROLES.get(kind)
    if role is None:
        role = _ROLES[kind] = _find_role(kind)
    return role


def _find_role(kind):
    if issubclass(kind, np.generic):
        for base, role in (
            (np.bool_, "b"),
            (np.timedelta64, "m"),
            (np.datetime64, "M"),
            (np.integer, "i"),
            (np.floating, "f"),
            (np.complexfloating, "c"),
            (np.str_, "s"),
        ):
            if issubclass(kind, base):
                return role
        return "o"
    if issubclass(kind, bool):
        return "b"
    if issubclass(kind, int):
        return "o" if hasattr(kind, "__members__") else "i"
    if issubclass(kind, float):
        return "f"
    if issubclass(kind, str):
        return "s"
    for base in kind.__mro__:
        name = base.__name__
        if name == "Period" and base.__module__.startswith("pandas"):
            return "P"
        if name == "Interval" and base.__module__.startswith("pandas"):
            return "I"
        if base.__module__ == "datetime":
            return {"datetime": "M", "timedelta": "m"}.get(name, "o")
        if base.__module__ in ("_datetime", "_pydatetime"):
            return {"datetime": "M", "timedelta": "m"}.get(name, "o")
    return "o"


# What makes an array of a list whose elements all are of one type.
_OF_ONE_KIND = {
    int: ints_of, float: floats_of, np.float64: floats_of, bool: bools_of, type(None): objects_of,
    np.bool_: lambda values: bools_of(list(map(bool, values))), np.int64: lambda values: ints_of([value._v for value in values]),
}


def infer(values):
    """The array that pandas makes of a list without being told a dtype."""
    if type(values) is list and values and type(values[0]) is str:
        found = K.array_texts(values)
        if found is not None:
            return ndarray._wrap(found, _OBJECT)
    kinds = set(map(type, values))
    if len(kinds) == 1:
        maker = _OF_ONE_KIND.get(next(iter(kinds)))
        if maker is not None:
            return maker(values)
    if kinds == _INT_OR_NONE or kinds == _FLOAT_OR_NONE or kinds == _INT_OR_FLOAT:
        found = floats_of(values if kinds == _INT_OR_FLOAT else [_NAN if value is None else value for value in values])
        if int in kinds and (len(values) <= _FEW or (np.abs(found) >= 2.0**63).any()):
            if any([type(value) is int and not -(2**63) <= value < 2**64 for value in values]):
                return objects_of(values)
        return found
    roles = set(map(role_of, kinds))
    if not roles:
        return ndarray._wrap(K.array_zeros(_OBJECT.code, (0,)))
    if roles <= {"i", "f"} and all(issubclass(kind, np.generic) for kind in kinds):
        return np.array(values, dtype=np.result_type(*map(np.dtype, kinds)))
    if roles <= {"i", "f", "n", "b", "s", "A", "o", "c"}:
        return infer_plain(values, roles)
    return _infer_times(values, roles)


def infer_plain(values, roles):
    if roles == {"i"}:
        return ints_of([int(value) for value in values])
    if roles == {"b"}:
        return bools_of([bool(value) for value in values])
    if roles == {"f"}:
        return floats_of(values)
    if roles == {"i", "f"} or roles == {"f", "n"} or roles == {"i", "n"} or roles == {"i", "f", "n"}:
        if "i" in roles and "n" in roles or "f" in roles:
            try:
                return floats_of([_NAN if value is None else float(value) for value in values])
            except OverflowError:
                return objects_of(values)
    if "c" in roles and roles <= {"i", "f", "n", "c"}:
        return np.array([_NAN if value is None else value for value in values], dtype="complex128")
    return objects_of(values)


def _infer_times(values, roles):
    rest = roles - {"N", "n", "f", "A"}
    if roles & {"f"} and not all(value != value for value in values if isinstance(value, float)):
        return objects_of(values)
    if "A" in roles and rest:
        return objects_of(values)
    if rest == {"M"} or not rest and "A" not in roles:
        found = module("pandas.datetimes.inference").datetimes_of(values)
    elif rest == {"m"}:
        found = module("pandas.datetimes.inference").timedeltas_of(values)
    elif rest == {"P"}:
        found = module("pandas.arrays.period").infer_periods(values)
    elif rest == {"I"}:
        found = module("pandas.arrays.interval").infer_intervals(values)
    else:
        found = None
    return objects_of(values) if found is None else found


def infer_objects(values):
    """A better array for an object array whose elements all are of one kind; else the same array."""
    found = infer(values.tolist())
    return values if found.dtype == _OBJECT else found


def is_list_like(value, allow_sets=True):
    """Whether an object has elements, and is no text."""
    if isinstance(value, (str, bytes)) or isinstance(value, type):
        return False
    if isinstance(value, (list, tuple, dict)):
        return True
    if getattr(value, "ndim", 1) == 0:
        return False
    if not allow_sets and isinstance(value, (set, frozenset)):
        return False
    return hasattr(value, "__iter__")


def _check_unit(data, dtype):
    """Raises for times of a unit that pandas does not hold."""
    unit = np.datetime_data(dtype)[0]
    if unit in ("s", "ms", "us", "ns") or getattr(getattr(data, "dtype", None), "kind", "") in ("M", "m"):
        return
    if unit == "generic":
        raise ValueError(f"The '{dtype.name}' dtype has no unit. Please pass in '{dtype.name}[ns]' instead.")
    raise TypeError(f"dtype={dtype.name} is not supported. Supported resolutions are 's', 'ms', 'us', and 'ns'")


def array_of(data, dtype=None, copy=False):
    """A one-dimensional ndarray or extension array of list-like data.

    An array that already fits is shared unless copy is asked.
    """
    if dtype is not None:
        dtype = pandas_dtype(dtype)
        if dtype.kind in "mM" and isinstance(dtype, np.dtype):
            _check_unit(data, dtype)
    elif type(data) is list:
        return infer(data)
    data = getattr(data, "_values", data)
    if isinstance(data, ndarray):
        if data._takes_over:
            from ._masked_data import plain

            data, copy = plain(data), False
        return _of_ndarray(data, dtype, copy)
    if hasattr(data, "_sandframe_array"):
        if dtype is not None and dtype != data.dtype:
            return data.astype(dtype)
        return data.copy() if copy else data
    if isinstance(data, range):
        if len(data) and not -(2**63) <= min(data[0], data[-1]) <= max(data[0], data[-1]) < 2**63:
            return infer(list(data)) if dtype is None else of_list(list(data), dtype)
        values = np.arange(data.start, data.stop, data.step, dtype="int64")
        return values if dtype is None or dtype == values.dtype else cast(values, dtype)
    if isinstance(data, (set, frozenset)):
        raise TypeError(f"'{type(data).__name__}' type is unordered")
    if hasattr(data, "__array__") and not isinstance(data, (list, tuple)):
        return _of_ndarray(np.asarray(data), dtype, copy)
    if not isinstance(data, list):
        data = list(data)
    if dtype is None:
        return infer(data)
    return of_list(data, dtype)


def _of_ndarray(data, dtype, copy):
    if data.dtype.kind == "V":
        raise ValueError("Cannot construct a Series from an ndarray with compound dtype.  Use DataFrame instead.")
    if data.ndim != 1:
        if data.ndim == 0:
            data = data.reshape(1)
        else:
            raise ValueError(
                f"Data must be 1-dimensional, got ndarray of shape {data.shape} instead"
            )
    if dtype is not None:
        if dtype == data.dtype:
            return data.copy() if copy else data
        if data.dtype.kind == "O":
            return of_list(data.tolist(), dtype)
        if data.dtype.kind == "f" and isinstance(dtype, np.dtype) and dtype.kind in "iu":
            return _floats_to_ints(data, dtype)
        if data.dtype.kind in "iu" and isinstance(dtype, np.dtype) and dtype.kind in "iu":
            result = data.astype(dtype)
            if not (result == data).all():
                raise ValueError(
                    f"Values are too large to be losslessly converted to {dtype}. To cast anyway, use "
                    f"pd.Series(values).astype({dtype})"
                )
            return result
        return cast(data, dtype)
    kind = data.dtype.kind
    if kind in "US":
        return objects_of(data.tolist())
    if kind == "O":
        return maybe_times(data, copy)
    if kind in "mM":
        unit = np.datetime_data(data.dtype)[0]
        if unit not in ("s", "ms", "us", "ns"):
            better = "s" if unit in ("Y", "M", "W", "D", "h", "m") else "ns"
            return data.astype(f"{kind}8[{better}]")
    return data.copy() if copy else data


def maybe_times(values, copy=False):
    """An object array, or times where all its elements are."""
    if len(values) and K.labels_are_foreign(values._h):
        listed = values.tolist()
        roles = set(map(role_of, set(map(type, listed))))
        if not roles & set("iobcs") and roles & set("MmPIN"):
            return infer(listed)
    return values.copy() if copy else values


def of_list(values, dtype):
    """An array of a list's elements under a given dtype."""
    if isinstance(dtype, ExtensionDtype):
        return dtype.construct_array_type()._from_sequence(values, dtype=dtype)
    kind = dtype.kind
    if kind == "O":
        return objects_of(values)
    if kind == "U":
        return objects_of([value if isinstance(value, str) or is_missing(value) else str(value) for value in values])
    if kind == "M":
        return module("pandas.datetimes.inference").datetimes_of(values, dtype)
    if kind == "m":
        return module("pandas.datetimes.inference").timedeltas_of(values, dtype)
    if kind == "b" and any(value is None for value in values):
        return bools_of(list(map(bool, values)))
    inferred = infer(values)
    if kind in "iu":
        if inferred.dtype.kind in "fO":
            _refuse_no_ints(values, dtype)
        return _to_ints(inferred, dtype)
    if inferred.dtype.kind == "O":
        if kind == "f" and any(value is NA for value in values):
            raise TypeError("float() argument must be a string or a real number, not 'NAType'")
        return inferred.astype(dtype)
    return inferred if inferred.dtype == dtype else cast(inferred, dtype)


def _refuse_no_ints(values, dtype):
    """Names the first value of a list that is no int at all."""
    for value in values:
        if value is None or value is NA:
            raise TypeError(f"int() argument must be a string, a bytes-like object or a real number, not '{type(value).__name__}'")
        if isinstance(value, float):
            if value != value:
                raise ValueError("cannot convert float NaN to integer")
            if value in (float("inf"), float("-inf")):
                raise OverflowError(f"The elements provided in the data cannot all be casted to the dtype {dtype}")


def _to_ints(inferred, dtype):
    if inferred.dtype == dtype:
        return inferred
    kind = inferred.dtype.kind
    if kind == "f":
        return _floats_to_ints(inferred, dtype)
    if kind in "iu":
        result = inferred.astype(dtype)
        if not (result == inferred).all():
            raise OverflowError(f"The elements provided in the data cannot all be casted to the dtype {dtype}")
        return result
    if kind == "O":
        try:
            return inferred.astype(dtype)
        except OverflowError:
            raise OverflowError(f"The elements provided in the data cannot all be casted to the dtype {dtype}") from None
    return cast(inferred, dtype)


def _floats_to_ints(values, dtype):
    if not np.isfinite(values).all():
        raise _non_finite()
    result = values.astype(dtype)
    if not (result == values).all():
        raise ValueError("Trying to coerce float values to integers")
    return result


def _non_finite():
    from .errors import IntCastingNaNError

    return IntCastingNaNError("Cannot convert non-finite values (NA or inf) to integer")


def cast(values, dtype, copy=True):
    """An array under another dtype, as ``astype`` does it."""
    dtype = pandas_dtype(dtype)
    if not isinstance(values, ndarray):
        return values.astype(dtype, copy=copy)
    if values.dtype == dtype:
        return values.copy() if copy else values
    if isinstance(dtype, ExtensionDtype):
        return dtype.construct_array_type()._from_sequence(values, dtype=dtype)
    source, target = values.dtype.kind, dtype.kind
    if source == "M" or source == "m" or target == "M" or target == "m":
        return module("pandas.datetimes.inference").cast(values, dtype)
    if target == "U":
        return texts_of(values)
    if target == "O":
        return values.astype(dtype)
    if target in "iu" and source in "fc":
        known = K.truncated(values._h) if source == "f" and dtype.itemsize == 8 and target == "i" else None
        if known is not None:
            return ndarray._wrap(known, dtype, values.shape)
        if K.any_non_finite(values._h):
            raise _non_finite()
        return values.astype(dtype)
    if source == "O" and target in "iu":
        return _objects_to_ints(values, dtype)
    if source == "O" and target == "b":
        return bools_of([bool(value) for value in values.tolist()])
    return values.astype(dtype)


def _objects_to_ints(values, dtype):
    if values.size and values.ndim == 1 and dtype == _INT64 and K.string_is_text(values._h):
        numbers = K.string_numbers(values._h, False)
        if numbers is not None:
            numbers = ndarray._wrap(numbers)
            if numbers.dtype.kind == "i":
                return numbers
    listed = values.tolist()
    found = ints_of([int(value) if not isinstance(value, float) or value == value else _bad_int(value) for value in listed])
    return found if found.dtype == dtype else found.astype(dtype)


def _bad_int(value):
    raise ValueError("cannot convert float NaN to integer")


def texts_of(values):
    """The elements of an array as Python writes them, in an object array."""
    kind = values.dtype.kind
    if kind in "iubf":
        return ndarray._wrap(K.number_texts(values._h, "r", 0), _OBJECT, values.shape)
    if kind == "O" and K.text_is_all_text(values._h):
        return values.copy()
    listed = values.tolist()
    if kind == "O":
        return objects_of([value if type(value) is str else str(value) for value in listed])
    return objects_of([str(value) for value in listed])


def full(value, count, dtype=None):
    """An array that repeats one scalar."""
    if dtype is None:
        role = role_of(type(value))
        if role == "i" and not isinstance(value, np.integer):
            single = ints_of([value])
        elif role == "f" and type(value) is float:
            single = floats_of([value])
        elif isinstance(value, np.generic) and role in "ifbc":
            single = np.array([value])
        elif role in "Mm":
            single = _one_time(value, role)
        else:
            single = infer([value])
    else:
        single = _one_of(value, pandas_dtype(dtype))
    return repeat_one(single, count)


def _one_of(value, dtype):
    """An array of one scalar under a dtype, into which numpy writes it: floats lose their fraction there."""
    if isinstance(dtype, np.dtype):
        if dtype.kind in "iu" and is_missing(value):
            dtype = _FLOAT64
        if dtype.kind in "iuf":
            single = np.zeros(1, dtype=dtype)
            single[0] = _NAN if value is None else value
            return single
        if dtype.kind in "mM":
            value = _unboxed(value, dtype)
    return of_list([value], dtype)


def _unboxed(value, dtype):
    """A moment or a duration as a plain column may hold it."""
    role = role_of(type(value))
    if role not in "Mm":
        if role in "fc" and value == value:
            raise ValueError(f"Could not convert object to NumPy {'datetime' if dtype.kind == 'M' else 'timedelta'}")
        return value
    if role == "M" and getattr(value, "tzinfo", None) is not None:
        raise TypeError("Cannot unbox tzaware Timestamp to tznaive dtype")
    if role != dtype.kind:
        if role == "M" and not isinstance(value, np.datetime64):
            value = module("pandas.datetimes.timestamp").Timestamp(value).to_datetime64()
        elif role == "m" and hasattr(value, "to_timedelta64"):
            value = value.to_timedelta64()
        elif role == "m" and not isinstance(value, np.timedelta64):
            raise ValueError("Could not convert object to NumPy datetime")
        raise TypeError(f"Cannot cast {value!r} to {dtype}")
    return value


def _one_time(value, role):
    """An array of one moment or duration, which keeps its own unit."""
    single = infer([value])
    if single.dtype.kind != role and single.dtype.kind != "O":
        return single
    try:
        if role == "M":
            boxed = value if hasattr(value, "unit") else module("pandas.datetimes.timestamp").Timestamp(value)
        else:
            boxed = value if hasattr(value, "unit") else module("pandas.datetimes.timedelta").Timedelta(value)
    except (ValueError, OverflowError):
        return single
    if boxed is NaT:
        return single
    unit = boxed.unit
    if single.dtype.kind == "O":
        if getattr(boxed, "tzinfo", None) is not None:
            return single
        # It is too far away for nanoseconds, but not for its own unit.
        return np.array([boxed._value], dtype="int64").view(f"{role}8[{unit}]")
    if isinstance(single, ndarray):
        return single.astype(f"{role}8[{unit}]")
    return single if unit == single.unit else single.as_unit(unit)


def repeat_one(single, count):
    """An array of one element, as often as asked."""
    return single.take(np.zeros(count, dtype="int64"))
