"""Writing into arrays: in place where the dtype can hold what comes, else into a wider copy."""

import numpy as np
from numpy import ndarray

from ._construct import array_of, is_list_like, objects_of, role_of
from ._lazy import module
from ._missing import any_missing
from ._na import NA
from ._options import values as options
from .dtypes import find_common

_OBJECT = np.dtype(object)
_EXACT = 2**53
UPCAST = "raise an error in a future version of pandas"


def _holds_plain(name, value):
    """Whether a column of a dtype holds a number or text of Python's as it is; False where that has to be looked at."""
    kind = type(value)
    if name == "float64":
        return kind is float or kind is int and -_EXACT <= value <= _EXACT
    if name == "int64":
        return kind is int and -_EXACT <= value <= _EXACT
    return name == "object" and kind is str or name == "bool" and kind is bool


def put(values, key, value, warn_upcast=True, always=False):
    """Writes value at key (an int, slice, or ndarray of bools or positions); gives back the array that holds the result.

    With copies on writing that is always another one: whether somebody else has the array, too, is not known.
    always says that the dtype changes even where the key means no element.
    """
    if options["mode.copy_on_write"] is True:
        values = values.copy()
    return _put(values, key, value, warn_upcast, always)


def _put(values, key, value, warn_upcast, always=False):
    if type(key) is int and type(values) is ndarray and _holds_plain(values.dtype.name, value):
        values[key] = value
        return values
    given = value
    value = _plain(value)
    if not isinstance(values, ndarray):
        try:
            values[key] = value
        except (TypeError, ValueError):
            if not hasattr(values, "_widened"):
                raise
            wider = values._widened(value)
            if warn_upcast:
                _warn(values.dtype, value)
            return _put(wider, key, given, warn_upcast)
        return values
    if is_list_like(value) and not isinstance(value, ndarray) and not hasattr(value, "_sandframe_array"):
        if type(key) is int:
            return _put_whole(values, key, value, warn_upcast)
        value = list(value if not isinstance(value, dict) else value.values())
        # None is no number, and elements of several kinds stay what they are.
        plain = values.dtype.kind == "O" or values.dtype.kind in "iuf" and any(one is None for one in value)
        value = objects_of(value) if plain else array_of(value)
    if isinstance(value, ndarray) and value.ndim == 0:
        value = value[()]
    held = holds(values.dtype, value)
    if held is None and values.dtype.kind != "O":
        if not always and _touches_nothing(key):
            return values
        if value is NA and values.dtype.kind in "iub" or value is None and values.dtype.kind == "b":
            value = np.nan
        target = target_dtype(values.dtype, value)
        if warn_upcast:
            _warn(values.dtype, _shown(given, value))
        values = widened(values, target)
        if target == _OBJECT and isinstance(given, (list, tuple)):
            value = objects_of(given)
        if not isinstance(values, ndarray):
            values[key] = value
            return values
        held = value if values.dtype.kind == "O" else holds(values.dtype, value)
        if held is None:
            held = value
    if isinstance(held, ndarray):
        if values.dtype.kind == "O" and held.dtype.kind in "mM":
            # An array of numpy's gives its own scalars, all else gives pandas'.
            boxed_array = module("pandas.datetimes.inference").boxed_array
            held = objects_of(list(held)) if isinstance(given, ndarray) else boxed_array(held)
        if type(key) is int:
            if len(held) == 1:
                values[key] = held[0]
            else:
                return _put_whole(values, key, value, warn_upcast)
        else:
            _assign(values, key, held)
    elif values.dtype.kind == "O" and hasattr(held, "_sandframe_array"):
        _assign(values, key, np.asarray(held, dtype=object))
    else:
        values[key] = held
    return values


def _assign(values, key, held):
    if isinstance(key, ndarray) and key.dtype.kind == "b":
        wanted = int(key.sum())
        if len(held) == len(values) and wanted != len(held):
            held = held[key]
        elif len(held) not in (wanted, 1):
            raise ValueError(
                f"NumPy boolean array indexing assignment cannot assign {len(held)} input values to the {wanted} output values "
                "where the mask is true"
            )
    elif isinstance(key, ndarray) and len(held) not in (len(key), 1):
        raise ValueError(
            "cannot set using a list-like indexer with a different length than the value"
        )
    elif isinstance(key, slice):
        wanted = len(range(*key.indices(len(values))))
        if len(held) not in (wanted, 1):
            raise ValueError("cannot set using a slice indexer with a different length than the value")
    values[key] = held


def _put_whole(values, key, value, warn_upcast):
    """One element that is itself a list."""
    if values.dtype.kind != "O":
        if values.dtype.kind in "iufb" :
            raise ValueError("setting an array element with a sequence.")
        values = values.astype(_OBJECT)
    box = np.empty(1, dtype=object)
    box[0] = value
    values[key:key + 1] = box
    return values


def widened(values, target):
    """An ndarray under a dtype that holds more."""
    if not isinstance(target, np.dtype):
        return target.construct_array_type()._from_sequence(values, dtype=target)
    if target.kind == "O" and values.dtype.kind in "mM":
        return module("pandas.datetimes.inference").boxed_array(values)
    return values.astype(target)


def _touches_nothing(key):
    if isinstance(key, ndarray):
        return not key.any() if key.dtype.kind == "b" else len(key) == 0
    return False


def holds(dtype, value):
    """The value as a numpy dtype stores it without loss, or None when it cannot."""
    kind = dtype.kind
    if kind == "O":
        return value
    if kind in "mM":
        return module("pandas.datetimes.inference").stored(dtype, value)
    if hasattr(value, "_sandframe_array"):
        if value.dtype.kind in "biuf" and not any_missing(value):
            return holds(dtype, value.to_numpy())
        if value.dtype.name == "category":
            return holds(dtype, np.asarray(value))
        return None
    if isinstance(value, ndarray):
        return _holds_array(dtype, value)
    role = role_of(type(value))
    if kind == "b":
        return value if role == "b" else None
    if role == "b":
        return None
    if kind in "iu":
        if role == "f" and value == value and abs(value) < 2**63 and value == int(value):
            value = int(value)
            role = "i"
        if role != "i":
            return None
        info = np.iinfo(dtype)
        return value if info.min <= int(value) <= info.max else None
    if kind == "f":
        if role in "if":
            if dtype.itemsize < 8 and isinstance(value, np.number) and value == value:
                # A number of NumPy's keeps its width; one of Python's takes that of the array.
                with np.errstate(over="ignore"):
                    if dtype.type(value) != value:
                        return None
            return value
        return np.nan if value is None or value is NA else None
    if kind == "c":
        return value if role in "ifc" else np.nan if value is None or value is NA else None
    return None


def _holds_array(dtype, value):
    kind, other = dtype.kind, value.dtype.kind
    if kind == other and value.dtype.itemsize <= dtype.itemsize:
        return value
    if other == "O":
        return None
    if kind == "b" or other == "b":
        return value if kind == other else None
    if kind in "iu":
        if other in "iu" or other == "f" and np.isfinite(value).all():
            with np.errstate(invalid="ignore"):
                cast = value.astype(dtype)
            return cast if (cast == value).all() else None
        return None
    if kind == "f":
        if other in "iu":
            return value
        if other == "f":
            cast = value.astype(dtype)
            return cast if ((cast == value) | (value != value)).all() else None
        return None
    if kind == "c":
        return value if other in "iufc" else None
    return None


def target_dtype(dtype, value):
    """The dtype that holds both the elements and the value."""
    from ._take import promoted

    if isinstance(value, ndarray):
        return find_common([dtype, value.dtype])
    if hasattr(value, "_sandframe_array"):
        return find_common([dtype, value.dtype])
    role = role_of(type(value))
    if dtype.kind in "mM" or role in "mM":
        return _OBJECT
    if dtype.kind in "iu":
        # A whole number may also come as a float.
        if role == "i" or role == "f" and float(value).is_integer():
            return _wider_integer(dtype, int(value))
        if role == "f" and isinstance(value, np.floating):
            return np.promote_types(dtype, value.dtype)
    if dtype.kind == "f" and role in "if" and isinstance(value, np.number):
        return np.promote_types(dtype, value.dtype)
    return promoted(dtype, value)[0]


def _wider_integer(dtype, value):
    """The least dtype of whole numbers that holds a dtype's and a value."""
    if not -(2**63) <= value < 2**64:
        return _OBJECT
    least = np.min_scalar_type(value)
    if dtype.kind == "i" and 0 < value <= np.iinfo(f"i{least.itemsize}").max:
        least = np.dtype(f"i{least.itemsize}")
    found = np.result_type(dtype, least)
    return found if found.kind in "iu" else _OBJECT


def _plain(value):
    """What is in a Series, an Index or pandas' array of moments without a zone."""
    value = getattr(value, "_values", value)
    return value._ndarray if hasattr(value, "_ndarray") and isinstance(value.dtype, np.dtype) else value


def _shown(given, value):
    """What a warning calls the value."""
    if isinstance(given, (list, tuple, range)):
        return given
    moments = isinstance(value, ndarray) and value.dtype.kind in "mM" and not isinstance(given, ndarray)
    return getattr(given, "array", given) if moments else value


def fits(values, value):
    """Whether an array can hold a scalar, or what is in a list-like, as it is."""
    value = _plain(value)
    if not isinstance(values, ndarray):
        try:
            values.copy()[:] = value
        except (TypeError, ValueError):
            return False
        return True
    if is_list_like(value) and not isinstance(value, ndarray) and not hasattr(value, "_sandframe_array"):
        value = array_of(list(value))
    return values.dtype.kind == "O" or holds(values.dtype, value) is not None


def _warn(dtype, value):
    if dtype.kind in "iu" and (value is None or value is NA or role_of(type(value)) == "f" and value != value):
        return
    if dtype.kind in "iu" and isinstance(value, ndarray) and value.dtype.kind == "f":
        if ((value == np.floor(value)) | (value != value)).all():
            # Only what is missing makes floats of them.
            return
    warn_incompatible(dtype, value, UPCAST)


def warn_incompatible(dtype, value, future):
    """Warns that a value is written which a dtype cannot hold, and what that will do in future."""
    from .generic.base import warn

    warn(
        f"Setting an item of incompatible dtype is deprecated and will {future}. Value '{value}' has dtype "
        f"incompatible with {dtype}, please explicitly cast to a compatible dtype first.",
        FutureWarning,
    )
