"""Arithmetic, comparison and logic on arrays, by pandas' rules where they differ from numpy's."""

import operator

import _kernel as K
import numpy as np
from numpy import ndarray
from numpy._errors import quietly
from numpy._ufunc_errors import bool_subtract, unsupported

from ._construct import array_of, bools_of, is_list_like, objects_of
from ._lazy import module
from ._missing import is_missing, missing_mask
from ._na import NA

_UFUNCS = {
    "add": np.add, "sub": np.subtract, "mul": np.multiply, "truediv": np.true_divide, "floordiv": np.floor_divide,
    "mod": np.remainder, "pow": np.power,
    "eq": np.equal, "ne": np.not_equal, "lt": np.less, "le": np.less_equal, "gt": np.greater, "ge": np.greater_equal,
    "and": np.bitwise_and, "or": np.bitwise_or, "xor": np.bitwise_xor,
}
FUNCTIONS = {
    "add": operator.add, "sub": operator.sub, "mul": operator.mul, "truediv": operator.truediv, "divmod": divmod,
    "floordiv": operator.floordiv, "mod": operator.mod, "pow": operator.pow, "eq": operator.eq, "ne": operator.ne,
    "lt": operator.lt, "le": operator.le, "gt": operator.gt, "ge": operator.ge,
    "and": operator.and_, "or": operator.or_, "xor": operator.xor,
}
UNARY = {"neg": operator.neg, "pos": operator.pos, "abs": operator.abs, "invert": operator.invert}
SYMBOLS = {
    "add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "divmod": "divmod",
    "eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "and": "&", "or": "|", "xor": "^",
}
COMPARISONS = frozenset(("eq", "ne", "lt", "le", "gt", "ge"))
LOGIC = frozenset(("and", "or", "xor", "rand", "ror", "rxor"))


def binary(left, right, name):
    """One operation of an array with an array of its length or a scalar; names as of the dunder methods, r… reflected."""
    if isinstance(right, ndarray) and not right.ndim:
        right = right[()]
    if name in COMPARISONS:
        return compare(left, right, name)
    if name in LOGIC:
        return logic(left, right, name)
    return arithmetic(left, right, name)


def _is_foreign(value):
    """Whether an operand's own class knows how to compute."""
    return hasattr(value, "_sandframe_array")


def _kind(value):
    dtype = getattr(value, "dtype", None)
    return dtype.kind if isinstance(dtype, np.dtype) else ""


def _is_time(value):
    kind = _kind(value)
    if kind:
        return kind in "mM"
    return type(value).__module__ in ("datetime", "_datetime", "_pydatetime") or type(value).__name__ in (
        "Timestamp", "Timedelta", "NaTType", "Period",
    ) or hasattr(value, "_sandframe_offset")


def arithmetic(left, right, name):
    """+, -, *, / and their kin."""
    reflected = name[0] == "r"
    base = name[1:] if reflected else name
    if _is_foreign(left) or _is_foreign(right):
        a, b = (right, left) if reflected else (left, right)
        if isinstance(a, ndarray) and a.ndim and hasattr(b, "_mask"):
            return b._operated(a, "r" + base)
        result = FUNCTIONS[base](a, b)
        # Durations between moments are held plain.
        return result._values if hasattr(result, "_of_plain") else result
    if _is_time(left) or _is_time(right):
        a, b = (right, left) if reflected else (left, right)
        return module("pandas.datetimes.arithmetic").arithmetic(a, b, base)
    if base == "divmod":
        return arithmetic(left, right, "rfloordiv" if reflected else "floordiv"), arithmetic(
            left, right, "rmod" if reflected else "mod"
        )
    if isinstance(right, (np.floating, np.integer)):
        right = right.item()
    a, b = (right, left) if reflected else (left, right)
    if _kind(left) == "O" or _kind(right) == "O" or not isinstance(right, str) and not _is_number(right):
        return on_objects(a, b, base)
    if _kind(left) == "b":
        _check_bools(a, b, base)
    result = quietly(_UFUNCS[base], a, b)
    return fill_zeros(result, a, b, base) if base == "floordiv" or base == "mod" else result


def _is_number(value):
    return isinstance(value, (ndarray, int, float, complex, np.generic))


def _check_bools(a, b, base):
    if base in ("truediv", "floordiv", "pow") and _is_bool(a) and _is_bool(b):
        raise NotImplementedError(f"operator '{base}' not implemented for bool dtypes")
    if base == "sub" and _is_bool(a) and _is_bool(b):
        raise bool_subtract()


def _is_bool(value):
    return isinstance(value, (bool, np.bool_)) or _kind(value) == "b"


def fill_zeros(result, a, b, base):
    """pandas divides by zero as floats do, whole numbers too; the remainder by a whole zero is missing."""
    zero = b == 0
    if not np.any(zero):
        return result
    zero = np.broadcast_to(zero, result.shape)
    if base == "mod":
        if not (isinstance(b, (int, np.integer)) and not isinstance(b, bool) or _kind(b) in ("i", "u")):
            return result
        if result.dtype.kind in "iub":
            result = result.astype("float64")
        result[zero] = np.nan
        return result
    if result.dtype.kind in "iub":
        result = result.astype("float64")
    top = np.broadcast_to(a, result.shape)
    sign = np.where(np.signbit(np.broadcast_to(np.asarray(b, dtype="float64"), result.shape)), -1.0, 1.0)
    result[zero & (top == 0)] = np.nan
    for where, infinite in ((zero & (top > 0), np.inf), (zero & (top < 0), -np.inf)):
        if where.any():
            result[where] = infinite * sign[where]
    return result


def on_objects(a, b, base):
    """One operation of two operands of which one is an array of objects, element by element unless both are texts."""
    if base == "add":
        found = _texts_joined(a, b)
        if found is not None:
            return found
    function = FUNCTIONS[base]
    a_list = a.tolist() if isinstance(a, ndarray) else None
    b_list = b.tolist() if isinstance(b, ndarray) else None
    count = len(a_list if a_list is not None else b_list)
    lefts = a_list if a_list is not None else [a] * count
    rights = b_list if b_list is not None else [b] * count
    try:
        return objects_of(list(map(function, lefts, rights))) if base != "divmod" else _pairs(map(divmod, lefts, rights))
    except TypeError:
        # Only what is missing in an array is passed over: a lone None or NaN is an operand like any other.
        if a_list is not None and b_list is not None:
            absent = [is_missing(x) or is_missing(y) for x, y in zip(a_list, b_list)]
        else:
            alone, listed = (b, a_list) if b_list is None else (a, b_list)
            if _kind(a if b_list is None else b) != "O":
                raise
            if not module("pandas.api.types").is_scalar(alone):
                raise TypeError(f"Cannot broadcast np.ndarray with operand of type {type(alone)}") from None
            absent = [is_missing(value) for value in listed]
        if not any(absent):
            raise
        return objects_of([np.nan if gone else function(x, y) for gone, x, y in zip(absent, lefts, rights)])


def _pairs(pairs):
    both = list(pairs)
    return objects_of([pair[0] for pair in both]), objects_of([pair[1] for pair in both])


def _texts(value):
    """Objects of which all, or the one, may be texts; else None."""
    if type(value) is str:
        return objects_of([value])
    return value if isinstance(value, ndarray) and value.dtype.kind == "O" and value.ndim == 1 else None


def _texts_joined(a, b):
    """One text after the other; None where there is more than text."""
    first, second = _texts(a), _texts(b)
    if first is None or second is None:
        return None
    found = K.string_joined(first._h, "", second._h)
    return None if found is None else ndarray._wrap(found)


def compare(left, right, name):
    """==, < and their kin: a bool array."""
    if _is_foreign(left) or _is_foreign(right):
        if _is_foreign(left):
            return FUNCTIONS[name](left, right)
        if left.dtype.kind == "M" and getattr(right, "tz", None) is not None:
            return invalid_comparison(left, right, name)
        return FUNCTIONS[SWAPPED[name]](right, left)
    left_kind = left.dtype.kind
    right_kind = _kind(right)
    if left_kind in "mM" or right_kind in "mM" and right_kind or _is_time(right):
        return module("pandas.datetimes.arithmetic").compare(left, right, name)
    if isinstance(right, ndarray) and right.ndim and len(left) != len(right):
        raise ValueError("Lengths must match to compare", left.shape, right.shape)
    if left_kind == "O" or right_kind == "O":
        return compare_objects(left, right, name)
    if right is NA or right is None:
        return np.zeros(len(left), dtype=bool) if name != "ne" else np.ones(len(left), dtype=bool)
    if not _is_number(right) or right_kind in ("U", "S"):
        return invalid_comparison(left, right, name)
    return quietly(_UFUNCS[name], left, right)


SWAPPED = {"eq": "eq", "ne": "ne", "lt": "gt", "le": "ge", "gt": "lt", "ge": "le"}


def invalid_comparison(left, right, name, named=True):
    """What cannot be compared is not equal, and has no order; named says that numpy names the operands where it is asked first."""
    if name == "eq":
        return np.zeros(left.shape, dtype=bool)
    if name == "ne":
        return np.ones(left.shape, dtype=bool)
    kind = type(right).__name__
    if named and left.dtype.kind in "iufbc":
        if isinstance(right, ndarray) and right.ndim and right.dtype.kind in "mM":
            # The times compare themselves with the numbers.
            raise TypeError(f"Invalid comparison between dtype={right.dtype} and ndarray")
        if kind in ("Timestamp", "Timedelta", "NaTType") or hasattr(right, "_sandframe_offset"):
            raise unordered("numpy.ndarray", right, name)
        if type_name(right).startswith("datetime."):
            if not len(left):
                return np.zeros(0, dtype=bool)
            raise unordered(left[:1].tolist()[0], right, name)
        if kind in ("Period", "Interval"):
            element = "numpy.bool" if left.dtype.kind == "b" else f"numpy.{left.dtype.name}"
            raise unordered(right, element, SWAPPED[name])
    if isinstance(right, ndarray) and right.dtype.kind in "mM":
        kind = "DatetimeArray" if right.dtype.kind == "M" else "TimedeltaArray"
    raise TypeError(f"Invalid comparison between dtype={left.dtype} and {kind}")


def type_name(value):
    """What an error calls a value's type; a text stands for itself."""
    if type(value) is str and value.startswith("numpy."):
        return value
    kind = type(value)
    if kind.__module__ in ("datetime", "_datetime", "_pydatetime"):
        return f"datetime.{kind.__name__}"
    return f"pandas._libs.interval.{kind.__name__}" if kind.__name__ == "Interval" else kind.__name__


def unordered(left, right, name):
    """The error of two operands of which neither comes first."""
    return TypeError(
        f"'{SYMBOLS[name]}' not supported between instances of '{type_name(left)}' and '{type_name(right)}'"
    )


def compare_objects(left, right, name):
    if isinstance(right, ndarray):
        result = _object_ufunc(left, right, name)
        absent = missing_mask(left) | missing_mask(right)
    else:
        if is_missing(right):
            return np.full(len(left), name == "ne")
        result = _object_ufunc(left, right, name)
        absent = missing_mask(left)
    if absent.any():
        result[absent] = name == "ne"
    return result


def _object_ufunc(left, right, name):
    if name in ("eq", "ne"):
        if isinstance(right, ndarray) and right.dtype.kind != "O":
            right = right.astype(object)
        if isinstance(right, str) or isinstance(right, ndarray):
            return np.asarray(_UFUNCS[name](left, right)).astype(bool)
        function = FUNCTIONS[name]
        return bools_of([bool(function(value, right)) for value in left.tolist()])
    lefts, texts = _texts(left), _texts(right)
    if lefts is not None and texts is not None:
        found = K.string_ordered(lefts._h, texts._h, name[0] == "g", name[1] == "e")
        if found is not None:
            return ndarray._wrap(found)
    function = FUNCTIONS[name]
    rights = right.tolist() if isinstance(right, ndarray) else [right] * len(left)
    result = []
    for a, b in zip(left.tolist(), rights):
        if is_missing(a) or is_missing(b):
            result.append(False)
            continue
        try:
            result.append(bool(function(a, b)))
        except TypeError:
            if type_name(b).startswith("datetime."):
                raise unordered(a, b, name) from None
            raise
    return bools_of(result)


def logic(left, right, name):
    """&, | and ^: of whole numbers bit by bit, else of truths, where what is missing is false."""
    base = "or" if name in ("or", "ror") else name.lstrip("r")
    reflected = name != base
    if _is_foreign(left) or _is_foreign(right):
        return FUNCTIONS[base](right, left) if reflected else FUNCTIONS[base](left, right)
    for value in (left, right):
        if _kind(value) in ("M", "m"):
            names = [_TIME_ARRAYS.get(_kind(one), type(one).__name__) for one in (left, right)]
            a, b = reversed(names) if reflected else names
            raise TypeError(f"unsupported operand type(s) for {SYMBOLS[base]}: '{a}' and '{b}'")
    whole = False
    if isinstance(right, ndarray) and right.ndim:
        whole = right.dtype.kind in "iu"
        if not whole:
            right = _truths(right, left)
    else:
        whole = isinstance(right, (int, np.integer)) and not isinstance(right, bool)
    result = _logic_values(left, right, base, name)
    return result if whole and left.dtype.kind in "iu" else _truths(result, None)


_TIME_ARRAYS = {"M": "DatetimeArray", "m": "TimedeltaArray"}


def _truths(values, left):
    """Values with False for what is missing; as bools unless they go with an operand that is none."""
    if values.dtype.kind in "cfO":
        absent = missing_mask(values)
        if absent.any():
            values = values.astype(object)
            values[absent] = False
    if left is not None and left.dtype.kind != "b":
        return values
    if values.dtype.kind == "O":
        return bools_of([bool(value) for value in values.tolist()])
    return values.astype(bool, copy=False)


def _logic_values(left, right, base, name):
    paired = isinstance(right, ndarray) and right.ndim
    if left.dtype.kind in "iub" and (paired and right.dtype.kind in "iub" or isinstance(right, (bool, int, np.bool_, np.integer))):
        if not paired and left.dtype.kind == "b" and not isinstance(right, (bool, np.bool_)):
            left = left.astype("int64")
        return _UFUNCS[base](left, right)
    function = FUNCTIONS[base]
    if paired:
        return objects_of([_logic_pair(function, a, b) for a, b in zip(left.tolist(), right.tolist())])
    listed = left.tolist()
    if left.dtype.kind == "O":
        try:
            return objects_of([function(value, right) for value in listed])
        except TypeError:
            pass
    if not is_missing(right):
        right = bool(right)
    try:
        if left.dtype.kind == "O":
            return objects_of([_logic_pair(function, value, right) for value in listed])
    except TypeError:
        pass
    raise TypeError(
        f"Cannot perform '{_logic_name(name)}' with a dtyped [{left.dtype}] array and scalar of type [{type(right).__name__}]"
    )


def _logic_name(name):
    return {"and": "and_", "or": "or_", "xor": "xor", "rand": "rand_", "ror": "ror_", "rxor": "rxor"}[name]


def _logic_pair(function, a, b):
    try:
        return function(a, b)
    except TypeError:
        if is_missing(a):
            return a
        if is_missing(b):
            return b
        raise


def unary(values, name):
    """-, +, abs and ~ of an array."""
    function = UNARY[name]
    kind = values.dtype.kind
    if kind == "b" and name == "neg":
        return ~values
    if kind == "O" or not isinstance(values, ndarray):
        try:
            return (
                function(values) if not isinstance(values, ndarray) else objects_of([function(value) for value in values.tolist()])
            )
        except TypeError as error:
            raise TypeError(
                str(error).replace("unary-:", "unary -:").replace("unary~:", "unary ~:").replace("unary+:", "unary +:")
            ) from None
    if kind == "M" or kind == "m" and name == "invert":
        if name == "abs":
            from numpy._ufunc_errors import _UFuncNoLoopError

            raise _UFuncNoLoopError(
                "ufunc 'absolute' did not contain a loop with signature matching types <class 'numpy.dtypes.DateTime64DType'> -> "
                "None"
            )
        symbol = {"neg": "-", "pos": "+", "invert": "~"}[name]
        raise TypeError(f"bad operand type for unary {symbol}: '{_TIME_ARRAYS[kind]}'")
    if name == "invert":
        if kind == "f":
            raise unsupported("invert")
        return ~values
    if kind == "b" or name == "pos":
        return values.copy()
    return -values if name == "neg" else np.abs(values)


def unequal(values, other, name):
    """The error for operands of which neither has the other's length."""
    if values.dtype.kind == "m" and name in ("mul", "rmul"):
        return ValueError("Cannot multiply with unequal lengths")
    if values.dtype.kind == "m" and name in ("truediv", "floordiv", "rtruediv", "rfloordiv"):
        return ValueError("Cannot divide vectors with unequal lengths")
    if values.dtype.kind in "mM" and other.dtype.kind in "mM" and name in ("add", "sub", "radd", "rsub"):
        return ValueError("cannot add indices of unequal length")
    return ValueError(f"operands could not be broadcast together with shapes ({len(values)},) ({len(other)},) ")


def operand(other):
    """A list-like operand as an array; scalars stay as they are."""
    if isinstance(other, ndarray) and other.ndim == 0:
        return other[()]
    if isinstance(other, ndarray) and other.dtype.kind == "O" and other.ndim == 1:
        return other
    if isinstance(other, (list, tuple, range)) or is_list_like(other) and not hasattr(other, "_sandframe_array"):
        return array_of(other)
    return other
