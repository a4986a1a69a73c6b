"""Fill values: what stands for masked elements where an array is filled."""

import numpy as np
from numpy._array import ndarray

from ._masks import getmask, nomask

_DEFAULTS = {
    "b": True, "c": 1.0e20 + 0.0j, "f": 1.0e20, "i": 999999, "O": "?", "S": b"N/A", "u": 999999, "V": b"???", "U": "N/A",
}  # fmt: skip
_GREATEST = 2**63 - 1


def _dtype_of(obj):
    if isinstance(obj, np.dtype):
        return obj
    found = getattr(obj, "dtype", None)
    if found is None or not isinstance(found, np.dtype):
        found = np.asarray(obj).dtype
    return found


def _of_dtype(dtype):
    kind = dtype.kind
    if kind in "Mm":
        return (np.datetime64 if kind == "M" else np.timedelta64)("NaT", np.datetime_data(dtype)[0])
    return _DEFAULTS[kind]


def default_fill_value(obj):
    """The fill value that arrays of a dtype have by default."""
    dtype = _dtype_of(obj)
    return _of_fields(None, dtype)[()] if dtype.kind == "V" else _of_dtype(dtype)


def _extreme(dtype, least):
    kind = dtype.kind
    if kind == "b":
        return 0 if least else 1
    if kind in "iu":
        info = np.iinfo(dtype)
        return info.min if least else info.max
    if kind == "f":
        return -np.inf if least else np.inf
    if kind == "c":
        return complex(-np.inf, -np.inf) if least else complex(np.inf, np.inf)
    if kind in "Mm":
        return -_GREATEST if least else _GREATEST
    return None


def _bound(obj, least):
    dtype = _dtype_of(obj)
    if dtype.kind == "V":
        return _of_fields(tuple([_extreme(dtype[name], least) for name in dtype.names]), dtype)[()]
    return _extreme(dtype, least)


def minimum_fill_value(obj):
    """The greatest value of a dtype, which no minimum heeds."""
    return _bound(obj, False)


def maximum_fill_value(obj):
    """The least value of a dtype, which no maximum heeds."""
    return _bound(obj, True)


def checked(fill_value, dtype):
    """A fill value as an array without axes that an array of a dtype can hold."""
    if dtype.kind == "V":
        return _of_fields(fill_value, dtype)
    if fill_value is None:
        made = np.array(_of_dtype(dtype))
        return made.astype("u8") if dtype.kind == "u" else made
    if isinstance(fill_value, str) and dtype.kind not in "OSVU":
        raise TypeError(f"Cannot set fill value of string with array of dtype {dtype}")
    if dtype.kind == "O":
        made = np.empty((), dtype=object)
        made[()] = fill_value.item() if isinstance(fill_value, (ndarray, np.generic)) else fill_value
        return made
    if dtype.kind in "US":
        return np.array(np.asarray(fill_value).astype(dtype.kind).astype(dtype))
    try:
        if dtype.kind in "Mm" and isinstance(fill_value, float):
            raise ValueError
        return np.array(np.asarray(fill_value, dtype=dtype))
    except (OverflowError, ValueError):
        raise TypeError(f"Cannot convert fill_value {fill_value} to dtype {dtype}") from None


def _of_fields(fill_value, dtype):
    """A fill value of records."""
    if isinstance(fill_value, np.void):
        fill_value = fill_value.__array__()
    if isinstance(fill_value, ndarray) and fill_value.dtype.kind == "V":
        return np.array(fill_value.astype(dtype))
    types = [dtype[name] for name in dtype.names]
    given = fill_value if isinstance(fill_value, tuple) else (fill_value,) * len(types)
    made = np.zeros((), dtype=dtype)
    for part, value, kind in zip(made._parts, given, types):
        part[...] = checked(value, kind.subdtype[0] if kind.subdtype is not None else kind)
    return made


def get_fill_value(a):
    """The fill value of an array, the default one where it is not a masked array."""
    return a.fill_value if hasattr(a, "fill_value") else default_fill_value(a)


def set_fill_value(a, fill_value):
    """Sets the fill value of a masked array."""
    if hasattr(a, "_mask"):
        a.set_fill_value(fill_value)


def common_fill_value(a, b):
    """The fill value of two arrays, ``None`` where they differ."""
    first, second = get_fill_value(a), get_fill_value(b)
    return first if first == second else None


def filled(a, fill_value=None):
    """The data of an array with masked elements replaced by a fill value."""
    if hasattr(a, "filled"):
        return a.filled(fill_value)
    if isinstance(a, ndarray):
        return a
    return np.array(a)


def common_fill(a, b):
    """The fill value that two arrays share, told apart by their masks."""
    return None if getmask(a) is nomask and getmask(b) is nomask else common_fill_value(a, b)
