"""Questions about types: what an object, an array or a dtype is."""

import numbers

import numpy as np
from numpy import ndarray

from .._construct import is_list_like as _is_list_like, role_of
from .._lazy import module as _module
from ..dtypes import (
    CategoricalDtype, DatetimeTZDtype, ExtensionDtype, IntervalDtype, PeriodDtype, StringDtype, pandas_dtype, NumpyBased,
)


def _dtype_of(value):
    """The dtype of whatever is given, or None."""
    if value is None:
        return None
    try:
        return pandas_dtype(getattr(value, "dtype", value))
    except (TypeError, ValueError, AttributeError, NotImplementedError):
        return None


def _kind_check(kinds, doc, nullable=True):
    def check(arr_or_dtype):
        if hasattr(arr_or_dtype, "_arrays"):
            return False
        dtype = _dtype_of(arr_or_dtype)
        if dtype is None:
            return False
        if isinstance(dtype, np.dtype):
            return dtype.kind in kinds
        return nullable and (isinstance(dtype, NumpyBased) or hasattr(dtype, "fill_value")) and dtype.kind in kinds

    check.__doc__ = doc
    return check


def _named(name, check):
    check.__name__ = check.__qualname__ = name
    return check


is_integer_dtype = _named("is_integer_dtype", _kind_check("iu", "Whether a dtype is of whole numbers."))
is_signed_integer_dtype = _named("is_signed_integer_dtype", _kind_check("i", "Whether a dtype is of whole numbers with a sign."))
is_unsigned_integer_dtype = _named(
    "is_unsigned_integer_dtype", _kind_check("u", "Whether a dtype is of whole numbers without a sign.")
)
is_float_dtype = _named("is_float_dtype", _kind_check("f", "Whether a dtype is of floats."))
is_complex_dtype = _named("is_complex_dtype", _kind_check("c", "Whether a dtype is of complex numbers."))
is_datetime64_dtype = _named("is_datetime64_dtype", _kind_check("M", "Whether a dtype is datetime64 without a zone.", False))
is_timedelta64_dtype = _named("is_timedelta64_dtype", _kind_check("m", "Whether a dtype is timedelta64.", False))
is_object_dtype = _named("is_object_dtype", _kind_check("O", "Whether a dtype is object.", False))


def is_bool_dtype(arr_or_dtype):
    """Whether a dtype is of bools."""
    dtype = _dtype_of(arr_or_dtype)
    if dtype is None:
        return False
    if isinstance(dtype, CategoricalDtype):
        arr_or_dtype = dtype.categories
        return arr_or_dtype is not None and arr_or_dtype.inferred_type == "boolean"
    if getattr(arr_or_dtype, "_typ", None) == "index" and dtype.kind == "O" and isinstance(dtype, np.dtype):
        return arr_or_dtype.inferred_type == "boolean"
    return dtype.kind == "b"


def is_int64_dtype(arr_or_dtype):
    """Whether a dtype is int64."""
    from ..generic.base import warn

    warn("is_int64_dtype is deprecated and will be removed in a future version. Use dtype == np.int64 instead.", DeprecationWarning)
    dtype = _dtype_of(arr_or_dtype)
    return dtype is not None and getattr(dtype, "numpy_dtype", dtype) == np.dtype("int64")


def is_numeric_dtype(arr_or_dtype):
    """Whether a dtype is of numbers or bools."""
    dtype = _dtype_of(arr_or_dtype)
    if dtype is None:
        return False
    return dtype.kind in "iufcb" if isinstance(dtype, np.dtype) else dtype._is_numeric


def is_any_real_numeric_dtype(arr_or_dtype):
    """Whether a dtype is of real numbers."""
    return is_numeric_dtype(arr_or_dtype) and not is_complex_dtype(arr_or_dtype) and not is_bool_dtype(arr_or_dtype)


def is_string_dtype(arr_or_dtype):
    """Whether a dtype is of text, or of objects that all are text."""
    dtype = _dtype_of(arr_or_dtype)
    if dtype is None:
        return False
    if isinstance(dtype, StringDtype):
        return True
    if not isinstance(dtype, np.dtype):
        return False
    if dtype.kind == "O" and hasattr(arr_or_dtype, "dtype"):
        return _all_text(arr_or_dtype)
    return dtype.kind in "OSU"


def _all_text(values):
    values = getattr(values, "_values", values)
    return infer_dtype(values, skipna=False) in ("string", "empty") if len(values) else True


def _extension_check(kind, name, doc):
    def check(arr_or_dtype):
        return isinstance(_dtype_of(arr_or_dtype), kind)

    check.__doc__ = doc
    return _named(name, check)


def _warned(check, name, text):
    def warned(arr):
        from ..generic.base import warn

        warn(text, DeprecationWarning)
        return check(arr)

    warned.__doc__ = check.__doc__
    return _named(name, warned)


is_categorical_dtype = _warned(
    _extension_check(CategoricalDtype, "is_categorical_dtype", "Whether a dtype is of categories."),
    "is_categorical_dtype",
    "is_categorical_dtype is deprecated and will be removed in a future version. Use isinstance(dtype, pd.CategoricalDtype) "
    "instead",
)
is_period_dtype = _warned(
    _extension_check(PeriodDtype, "is_period_dtype", "Whether a dtype is of periods."), "is_period_dtype",
    "is_period_dtype is deprecated and will be removed in a future version. Use `isinstance(dtype, pd.PeriodDtype)` instead",
)
is_interval_dtype = _warned(
    _extension_check(IntervalDtype, "is_interval_dtype", "Whether a dtype is of intervals."), "is_interval_dtype",
    "is_interval_dtype is deprecated and will be removed in a future version. Use `isinstance(dtype, pd.IntervalDtype)` instead",
)
is_datetime64tz_dtype = _warned(
    _extension_check(DatetimeTZDtype, "is_datetime64tz_dtype", "Whether a dtype is datetime64 with a zone."),
    "is_datetime64tz_dtype",
    "is_datetime64tz_dtype is deprecated and will be removed in a future version. Check `isinstance(dtype, pd.DatetimeTZDtype)` "
    "instead.",
)


def is_sparse(arr):
    """Whether an array is sparse."""
    from ..generic.base import warn

    warn(
        "is_sparse is deprecated and will be removed in a future version. Check `isinstance(dtype, pd.SparseDtype)` instead.",
        DeprecationWarning,
    )
    from ..arrays.sparse_dtype import SparseDtype

    return isinstance(getattr(arr, "dtype", arr), SparseDtype)


def is_datetime64_ns_dtype(arr_or_dtype):
    """Whether a dtype is datetime64[ns], with or without a zone."""
    dtype = _dtype_of(arr_or_dtype)
    return dtype == np.dtype("M8[ns]") or isinstance(dtype, DatetimeTZDtype) and dtype.unit == "ns"


def is_timedelta64_ns_dtype(arr_or_dtype):
    """Whether a dtype is timedelta64[ns]."""
    return _dtype_of(arr_or_dtype) == np.dtype("m8[ns]")


def is_datetime64_any_dtype(arr_or_dtype):
    """Whether a dtype is datetime64, with or without a zone."""
    dtype = _dtype_of(arr_or_dtype)
    return dtype is not None and (isinstance(dtype, DatetimeTZDtype) or isinstance(dtype, np.dtype) and dtype.kind == "M")


def is_extension_array_dtype(arr_or_dtype):
    """Whether a dtype is one that numpy does not have."""
    dtype = getattr(arr_or_dtype, "dtype", arr_or_dtype)
    if isinstance(dtype, ExtensionDtype):
        return True
    if isinstance(dtype, np.dtype) or dtype is None:
        return False
    return isinstance(_dtype_of(dtype), ExtensionDtype)


# Single objects.


def is_scalar(val):
    """Whether an object is one value."""
    if val is None or isinstance(val, (str, bytes, numbers.Number, np.generic)) or _is_missing_scalar(val):
        return True
    return (
        role_of(type(val)) in "MmPIN"
        or type(val).__name__ in ("Decimal", "date", "time", "Fraction")
        or hasattr(val, "_sandframe_offset")
    )


def _is_missing_scalar(val):
    from .._na import NA
    from ..datetimes.nat import NaT

    return val is NA or val is NaT


def is_bool(obj):
    """Whether an object is a bool."""
    return isinstance(obj, (bool, np.bool_))


def is_integer(obj):
    """Whether an object is a whole number, and no bool."""
    return isinstance(obj, (int, np.integer)) and not isinstance(obj, (bool, np.timedelta64))


def is_float(obj):
    """Whether an object is a float."""
    return isinstance(obj, (float, np.floating))


def is_complex(obj):
    """Whether an object is a complex number."""
    return isinstance(obj, (complex, np.complexfloating))


def is_number(obj):
    """Whether an object is a number."""
    return isinstance(obj, (numbers.Number, np.number))


def is_list_like(obj, allow_sets=True):
    """Whether an object has elements, and is no text."""
    return _is_list_like(obj, allow_sets)


def is_dict_like(obj):
    """Whether an object has keys, items and membership."""
    return all(hasattr(obj, name) for name in ("__getitem__", "keys", "__contains__")) and not isinstance(obj, type)


def is_named_tuple(obj):
    """Whether an object is a named tuple."""
    return isinstance(obj, tuple) and hasattr(obj, "_fields")


def is_iterator(obj):
    """Whether an object gives one element after the other."""
    return hasattr(obj, "__next__") and hasattr(obj, "__iter__")


def is_file_like(obj):
    """Whether an object can be read or written, and iterated."""
    return (hasattr(obj, "read") or hasattr(obj, "write")) and hasattr(obj, "__iter__")


def is_array_like(obj):
    """Whether an object has elements and a dtype."""
    return _is_list_like(obj) and hasattr(obj, "dtype")


def is_hashable(obj):
    """Whether hash() takes an object."""
    try:
        hash(obj)
    except TypeError:
        return False
    return True


def is_re(obj):
    """Whether an object is a compiled pattern."""
    import re

    return isinstance(obj, re.Pattern)


def is_re_compilable(obj):
    """Whether an object can be compiled as a pattern."""
    import re

    try:
        re.compile(obj)
    except (TypeError, re.error):
        return False
    return True


def union_categoricals(to_union, sort_categories=False, ignore_order=False):
    """Several categoricals as one with the categories of all."""
    return _module("pandas.arrays.categorical").union(to_union, sort_categories, ignore_order)


_KINDS = {
    "i": "integer", "u": "integer", "f": "floating", "c": "complex", "b": "boolean", "U": "string", "S": "bytes", "M": "datetime64",
    "m": "timedelta64",
}


def infer_dtype(value, skipna=True):
    """A word for what the elements are."""
    values = getattr(value, "_values", value)
    dtype = getattr(values, "dtype", None)
    if isinstance(dtype, ExtensionDtype):
        if isinstance(dtype, CategoricalDtype):
            return "categorical"
        if isinstance(dtype, DatetimeTZDtype):
            return "datetime64"
        if isinstance(dtype, PeriodDtype):
            return "period"
        if isinstance(dtype, IntervalDtype):
            return "interval"
        if isinstance(dtype, StringDtype):
            return "string" if len(values) else "empty"
        return {"i": "integer", "u": "integer", "f": "floating", "b": "boolean"}[dtype.kind]
    if isinstance(values, ndarray) and dtype.kind != "O":
        return _KINDS[dtype.kind]
    if not isinstance(values, (ndarray, list)):
        values = list(values)
    listed = values.tolist() if isinstance(values, ndarray) else list(values)
    return _infer_word(listed, skipna)


def _infer_word(listed, skipna):
    """The word for a list: decided by its first element that is there, and confirmed by all others."""
    kinds = set(map(type, listed))
    if kinds == {str}:
        return "string"
    if not listed:
        return "empty"
    roles = {kind: _word_role(kind) for kind in kinds}
    first = None
    times_missing = False
    for value in listed:
        role = roles[type(value)]
        if role == "N":
            times_missing = True
        elif not (role in "nA" or role == "f" and value != value):
            first = role
            break
    if first is None:
        return _missing_word(listed, roles, skipna, times_missing)
    found = set()
    for kind, role in roles.items():
        if role == "f" and skipna and all(value != value for value in listed if type(value) is kind):
            role = "nan"
        found.add(role)
    absent = found & {"n", "A", "N", "nan"}
    present = found - {"n", "A", "N", "nan"}
    if absent and skipna and not (absent & {"N"} and first not in "MmP"):
        alone = present == {first}
    else:
        alone = found == {first}
    if first == "i":
        return "integer" if alone else _number_word(listed, roles, found, present, skipna)
    if first == "f":
        return "floating" if found <= {"f", "nan"} else _number_word(listed, roles, found, present, skipna)
    if first in "MmP":
        alone = present == {first} and absent <= {"n", "N", "nan", "A"}
        if alone and (skipna or not absent - {"N"} or first in "MmP"):
            return _time_word(listed, first)
    elif alone:
        return _WORDS.get(first, "mixed")
    return "mixed-integer" if "i" in found else "mixed"


_WORDS = {
    "b": "boolean", "c": "complex", "s": "string", "I": "interval", "date": "date", "time": "time", "bytes": "bytes",
    "decimal": "decimal",
}


def _word_role(kind):
    role = role_of(kind)
    if role != "o":
        return role
    return {"date": "date", "time": "time", "bytes": "bytes", "Decimal": "decimal"}.get(kind.__name__, "o")


def _missing_word(listed, roles, skipna, times_missing):
    """The word where nothing is there."""
    if times_missing:
        return "datetime"
    if skipna:
        return "empty"
    return "floating" if set(roles.values()) == {"f"} else "mixed"


def _number_word(listed, roles, found, present, skipna):
    """The word for whole numbers and floats together."""
    allowed = {"i", "f", "nan"} | ({"n", "A"} if skipna else set())
    if found <= allowed:
        if "f" in found and all(value != value for value in listed if roles[type(value)] == "f"):
            return "integer-na"
        return "mixed-integer-float"
    return "mixed-integer" if "i" in found else "mixed"


def _time_word(listed, role):
    if role == "M":
        return "datetime64" if any(isinstance(value, np.datetime64) for value in listed) else "datetime"
    return "timedelta" if role == "m" else "period"


def is_interval(obj):
    """Whether an object is an Interval."""
    _warn_old("is_interval is deprecated and will be removed in a future version. Use isinstance(obj, pd.Interval) instead.")
    return isinstance(obj, _module("pandas.arrays.interval").Interval)


def is_dtype_equal(source, target):
    """Whether two dtypes are the same."""
    try:
        return pandas_dtype(source) == pandas_dtype(target)
    except (TypeError, AttributeError, ImportError):
        return False


def _warn_old(text):
    from ..generic.base import warn

    warn(text, FutureWarning)


def __getattr__(name):
    if name in ("CategoricalDtype", "DatetimeTZDtype", "IntervalDtype", "PeriodDtype"):
        return globals()[name]
    raise AttributeError(f"module 'pandas.api.types' has no attribute '{name}'")
