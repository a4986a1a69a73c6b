"""Arithmetic, comparison and logic on arrays, by pandas' rules where they differ from numpy's."""

import operator

import numpy as np
from numpy import ndarray

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
SYMBOLS = {
    "add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "divmod": "divmod",
    "eq": "==", "ne": "!=", "lt": "<", "le": "<=", "gt": ">", "ge": ">=", "and": "&", "or": "|", "xor": "^",
}
COMPARISONS = frozenset(("eq", "ne", "lt", "le", "gt", "ge"))
LOGIC = frozenset(("and", "or", "xor", "rand", "ror", "rxor"))


def binary(left, right, name):
    """One operation of an array with an array of its length or a scalar; names as of the dunder methods, r… reflected."""
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
        return FUNCTIONS[base](a, b)
    if _is_time(left) or _is_time(right):
        a, b = (right, left) if reflected else (left, right)
        return module("pandas.datetimes.arithmetic").arithmetic(a, b, base)
    if base == "divmod":
        return arithmetic(left, right, "rfloordiv" if reflected else "floordiv"), arithmetic(left, right, "rmod" if reflected else "mod")
    a, b = (right, left) if reflected else (left, right)
    if _kind(left) == "O" or _kind(right) == "O" or isinstance(right, str) or right is None or not _is_number(right):
        return _on_objects(a, b, base)
    if _kind(left) == "b":
        _check_bools(a, b, base)
    result = _UFUNCS[base](a, b)
    return _fill_zeros(result, a, b, base)


def _is_number(value):
    return isinstance(value, (ndarray, int, float, complex, np.generic))


def _check_bools(a, b, base):
    if base in ("truediv", "floordiv", "pow") and _is_bool(a) and _is_bool(b):
        symbol = base
        raise NotImplementedError(f"operator '{symbol}' not implemented for bool dtypes")
    if base == "sub" and _is_bool(a) and _is_bool(b):
        raise TypeError(
            "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor function instead."
        )


def _is_bool(value):
    return isinstance(value, (bool, np.bool_)) or _kind(value) == "b"


def _fill_zeros(result, a, b, base):
    """pandas divides integers by zero as floats."""
    if base not in ("floordiv", "mod"):
        return result
    whole = lambda value: isinstance(value, (int, np.integer)) or _kind(value) in ("i", "u", "b")
    zero = b == 0
    if not np.any(zero):
        return result
    if base == "mod":
        if not whole(b):
            return result
        if result.dtype.kind in "iub":
            result = result.astype("float64")
        result[np.broadcast_to(zero, result.shape)] = np.nan
        return result
    if result.dtype.kind in "iub":
        result = result.astype("float64")
    zero = np.broadcast_to(zero, result.shape)
    top = np.broadcast_to(a, result.shape)
    negative = np.signbit(np.asarray(b, dtype="float64")) if not whole(b) else np.zeros((), dtype=bool)
    negative = np.broadcast_to(negative, result.shape)
    result[zero & (top > 0)] = np.inf
    result[zero & (top < 0)] = -np.inf
    result[zero & (top == 0)] = np.nan
    flip = zero & negative & (top != 0)
    if flip.any():
        result[flip] = -result[flip]
    return result


def _on_objects(a, b, base):
    function = FUNCTIONS[base]
    a_list = a.tolist() if isinstance(a, ndarray) else None
    b_list = b.tolist() if isinstance(b, ndarray) else None
    count = len(a_list if a_list is not None else b_list)
    if a_list is not None and isinstance(a, ndarray) and a.dtype.kind != "O" and not isinstance(b, ndarray) and not hasattr(b, "__len__"):
        pass
    lefts = a_list if a_list is not None else [a] * count
    rights = b_list if b_list is not None else [b] * count
    try:
        return objects_of(list(map(function, lefts, rights))) if base != "divmod" else _pairs(map(divmod, lefts, rights))
    except TypeError:
        result = []
        for x, y in zip(lefts, rights):
            if is_missing(x) or is_missing(y):
                result.append(np.nan)
            else:
                result.append(function(x, y))
        if not any(is_missing(x) or is_missing(y) for x, y in zip(lefts, rights)):
            raise
        return objects_of(result)


def _pairs(pairs):
    both = list(pairs)
    return objects_of([pair[0] for pair in both]), objects_of([pair[1] for pair in both])


def compare(left, right, name):
    """==, < and their kin: a bool array."""
    if _is_foreign(left) or _is_foreign(right):
        return FUNCTIONS[name](left, right) if _is_foreign(left) else FUNCTIONS[_SWAPPED[name]](right, left)
    left_kind = left.dtype.kind
    right_kind = _kind(right)
    if left_kind in "mM" or right_kind in "mM" and right_kind or _is_time(right):
        return module("pandas.datetimes.arithmetic").compare(left, right, name)
    if isinstance(right, ndarray) and right.ndim and len(left) != len(right):
        raise ValueError("Lengths must match to compare")
    if left_kind == "O" or right_kind == "O":
        return _compare_objects(left, right, name)
    if right is NA:
        return np.zeros(len(left), dtype=bool) if name != "ne" else np.ones(len(left), dtype=bool)
    if not _is_number(right) or right_kind in ("U", "S"):
        return invalid_comparison(left, right, name)
    return _UFUNCS[name](left, right)


_SWAPPED = {"eq": "eq", "ne": "ne", "lt": "gt", "le": "ge", "gt": "lt", "ge": "le"}


def invalid_comparison(left, right, name):
    """What cannot be compared is not equal, and has no order."""
    if name == "eq":
        return np.zeros(left.shape, dtype=bool)
    if name == "ne":
        return np.ones(left.shape, dtype=bool)
    kind = type(right).__name__
    raise TypeError(f"Invalid comparison between dtype={left.dtype} and {kind}")


def _compare_objects(left, right, name):
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
        if isinstance(right, str) or isinstance(right, ndarray):
            return np.asarray(_UFUNCS[name](left, right)).astype(bool)
        function = FUNCTIONS[name]
        return bools_of([bool(function(value, right)) for value in left.tolist()])
    function = FUNCTIONS[name]
    rights = right.tolist() if isinstance(right, ndarray) else [right] * len(left)
    result = []
    for a, b in zip(left.tolist(), rights):
        if is_missing(a) or is_missing(b):
            result.append(False)
        else:
            result.append(bool(function(a, b)))
    return bools_of(result)


def logic(left, right, name):
    """&, | and ^."""
    base = name[1:] if name[0] == "r" else name
    base = "or" if name == "or" else base
    if _is_foreign(left) or _is_foreign(right):
        return FUNCTIONS[base](right, left) if name != base else FUNCTIONS[base](left, right)
    left_kind = left.dtype.kind
    whole = left_kind in "iu"
    if isinstance(right, ndarray) and right.ndim:
        right_kind = right.dtype.kind
        if left_kind == "b" and right_kind == "b":
            return _UFUNCS[base](left, right)
        if left_kind in "iu" and right_kind in "iub" or left_kind == "b" and right_kind in "iu":
            result = _UFUNCS[base](left, right)
            return result if whole and right_kind in "iu" else result.astype(bool)
        return _logic_objects(left, right, base, whole and right_kind in "iu")
    if isinstance(right, (bool, np.bool_)):
        if left_kind == "b":
            return _UFUNCS[base](left, bool(right))
        if left_kind in "iu":
            return _UFUNCS[base](left, bool(right)).astype(bool)
    elif isinstance(right, (int, np.integer)) and left_kind in "iub":
        return _UFUNCS[base](left, int(right)) if left_kind in "iu" else _UFUNCS[base](left.astype("int64"), int(right)).astype(bool)
    elif is_missing(right) and left_kind in "b":
        return np.zeros(len(left), dtype=bool) if base == "and" else (np.zeros(len(left), dtype=bool) if base != "or" else left.copy() & False)
    elif isinstance(right, (str, float)) and left_kind in "biuf":
        raise TypeError(
            f"Cannot perform '{_logic_name(name)}' with a dtyped [{left.dtype}] array and scalar of type [{type(right).__name__}]"
        )
    if left_kind == "f":
        raise TypeError(
            f"Cannot perform '{_logic_name(name)}' with a dtyped [{left.dtype}] array and scalar of type [{type(right).__name__}]"
        )
    return _logic_objects(left, right, base, False)


def _logic_name(name):
    return {"and": "and_", "or": "or_", "xor": "xor", "rand": "rand_", "ror": "ror_", "rxor": "rxor"}[name]


def _logic_objects(left, right, base, whole):
    function = FUNCTIONS[base]
    lefts = left.tolist()
    rights = right.tolist() if isinstance(right, ndarray) else [right] * len(lefts)
    result = []
    for a, b in zip(lefts, rights):
        try:
            result.append(function(a, b))
        except TypeError:
            if is_missing(a):
                result.append(a)
            elif is_missing(b):
                result.append(b)
            elif isinstance(left, ndarray) and left.dtype.kind == "f" or _kind(right) == "f":
                raise TypeError(
                    f"unsupported operand type(s) for {SYMBOLS[base]}: '{type(a).__name__}' and '{type(b).__name__}'"
                ) from None
            else:
                raise
    if whole:
        return objects_of(result)
    return bools_of([False if is_missing(value) else bool(value) for value in result])


def unary(values, name):
    """-, +, abs and ~ of an array."""
    if not isinstance(values, ndarray):
        return {"neg": operator.neg, "pos": operator.pos, "abs": operator.abs, "invert": operator.invert}[name](values)
    kind = values.dtype.kind
    if kind == "O":
        function = {"neg": operator.neg, "pos": operator.pos, "abs": operator.abs, "invert": operator.invert}[name]
        return objects_of([function(value) for value in values.tolist()])
    if name == "invert":
        if kind == "f":
            raise TypeError("ufunc 'invert' not supported for the input types, and the inputs could not be safely coerced to any supported types according to the casting rule ''safe''")
        return ~values
    if kind == "b":
        return ~values if name == "neg" else values.copy()
    if name == "pos":
        return values.copy()
    return -values if name == "neg" else np.abs(values)


def operand(other):
    """A list-like operand as an array; scalars stay as they are."""
    if isinstance(other, ndarray) and other.ndim == 0:
        return other[()]
    if isinstance(other, (list, tuple, range)) or is_list_like(other) and not hasattr(other, "_sandframe_array"):
        return array_of(other)
    return other
