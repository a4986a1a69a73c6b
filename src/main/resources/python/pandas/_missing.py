"""What counts as missing: scalars and arrays."""

import _kernel as K
import numpy as np
from numpy import ndarray

from ._na import NA
from .datetimes.nat import NaT

_PLAIN = frozenset((int, str, bool, bytes, tuple, list, dict, set))


def is_missing(value):
    """Whether a scalar is None, NaN, NaT or NA."""
    kind = type(value)
    if kind is float:
        return value != value
    if value is None or value is NA or value is NaT:
        return True
    if kind in _PLAIN:
        return False
    if isinstance(value, (float, complex, np.floating, np.complexfloating)):
        return bool(value != value)
    if isinstance(value, (np.datetime64, np.timedelta64)):
        return bool(np.isnat(value))
    if kind.__name__ == "Decimal":
        return value.is_nan()
    return False


def missing_mask(values):
    """A bool ndarray: which elements of an array are missing."""
    if type(values) is not ndarray and not isinstance(values, ndarray):
        found = values.isna()
        return found if type(found) is ndarray else np.asarray(found)
    kind = values.dtype.kind
    if kind in "iubUS":
        return np.zeros(values.shape, dtype=bool)
    return ndarray._wrap(K.is_missing(values._h, _judge))


def _judge(objects):
    """Which of some foreign objects are missing, one byte each."""
    return bytes([is_missing(value) for value in objects])


def any_missing(values):
    """Whether some element is missing."""
    if type(values) is ndarray and values.dtype.kind in "iubUS":
        return False
    return bool(missing_mask(values).any())


def na_value_of(dtype):
    """What stands for a missing element of a dtype."""
    kind = dtype.kind
    if isinstance(dtype, np.dtype):
        if kind == "M":
            return np.datetime64("NaT", np.datetime_data(dtype)[0])
        if kind == "m":
            return np.timedelta64("NaT", np.datetime_data(dtype)[0])
        return np.nan
    return dtype.na_value


def isna(obj):
    """Detects missing values of a scalar or of each element of an array-like, Series, Index or DataFrame."""
    if isinstance(obj, ndarray):
        if obj._takes_over:
            from ._masked_data import missing

            return missing(obj)
        return missing_mask(obj)
    method = getattr(obj, "isna", None)
    if method is not None and not isinstance(obj, type):
        if getattr(obj, "nlevels", 1) > 1 and not hasattr(obj, "_values"):
            raise NotImplementedError("isna is not defined for MultiIndex")
        return method()
    if isinstance(obj, list):
        return missing_mask(np.asarray(obj, dtype=object))
    if isinstance(obj, type) or not hasattr(obj, "__array__"):
        return is_missing(obj)
    if getattr(obj, "ndim", 1) == 0:
        return is_missing(obj)
    return missing_mask(np.asarray(obj))


def notna(obj):
    """The opposite of isna."""
    found = isna(obj)
    if isinstance(found, bool):
        return not found
    return ~found
