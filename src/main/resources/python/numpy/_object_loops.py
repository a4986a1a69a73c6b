"""ufuncs on arrays of Python objects and of text: Python's own operators, element by element, where no kernel knows them."""

import math
import operator

import _kernel as K

from . import _dtypes as D
from ._array import _wrap, ndarray
from ._construct import asarray, object_array
from ._scalar_arithmetic import COMPARED, PYTHON
from ._transfer import flat_list

_BINARY = {
    **PYTHON,
    "gcd": math.gcd,
    "lcm": math.lcm,
    "maximum": lambda a, b: a if a >= b else b,
    "minimum": lambda a, b: a if a <= b else b,
    "fmax": lambda a, b: a if a >= b else b,
    "fmin": lambda a, b: a if a <= b else b,
}
_UNARY = {
    "negative": operator.neg,
    "positive": operator.pos,
    "absolute": abs,
    "fabs": abs,
    "invert": operator.invert,
    "square": lambda a: a * a,
    "reciprocal": lambda a: 1 / a,
    "sign": lambda a: (a > 0) - (a < 0),
    "floor": math.floor,
    "ceil": math.ceil,
    "trunc": math.trunc,
}


def _pair(x, y):
    from ._shape_functions import broadcast_arrays

    a = x if type(x) is ndarray else asarray(x)
    b = y if type(y) is ndarray else asarray(y)
    if a.shape == b.shape:
        return a, b, a.shape
    a, b = broadcast_arrays(a, b)
    return a, b, a.shape


def binary(ufunc, x, y):
    """A ufunc of two operands of which one is an object array."""
    name = ufunc._name
    compare = COMPARED.get(name)
    if compare is not None:
        found = _fast_compare(name, x, y)
        if found is not None:
            return found
    elif name == "add":
        found = _fast_add(x, y)
        if found is not None:
            return found
    function = compare or _BINARY.get(name)
    a, b, shape = _pair(x, y)
    if function is None:
        raise TypeError(
            f"loop of ufunc does not support argument 0 of type {type(a.reshape(-1)[0]).__name__} which has no callable"
            f" {name} method"
        )
    values = list(map(function, flat_list(a), flat_list(b)))
    if not shape:
        return _bool(values[0]) if compare else values[0]
    if compare is not None:
        return asarray(list(map(bool, values)), dtype=bool).reshape(shape)
    return object_array(values, shape)


def _bool(value):
    from ._scalars import bool_

    return bool_(value) if isinstance(value, bool) else value


def _handle(value):
    if type(value) is ndarray:
        return value._h if value.dtype is D.object_dtype else value.astype(D.object_dtype)._h
    if type(value) in (bool, int, float, str):
        return K.array_scalar_object(value)
    return asarray(value, dtype=object)._h


def _fast_compare(name, x, y):
    h = K.object_compare(name, _handle(x), _handle(y))
    if h is None:
        return None
    made = _wrap(h, D.bool_dtype)
    return made if made.shape else made[()]


def _fast_add(x, y):
    h = K.object_add(_handle(x), _handle(y))
    if h is None:
        return None
    made = _wrap(h, D.object_dtype)
    return made if made.shape else made[()]


def unary(ufunc, a):
    """A ufunc of an object array."""
    name = ufunc._name
    function = _UNARY.get(name)
    values = flat_list(a)
    if function is None:
        if name in ("isnan", "isinf", "isfinite", "signbit"):
            from ._ufunc_errors import unsupported

            raise unsupported(name)
        values = [_method(value, name) for value in values]
    else:
        values = list(map(function, values))
    return object_array(values, a.shape)


def _method(value, name):
    method = getattr(value, name, None)
    if method is None:
        raise TypeError(
            f"loop of ufunc does not support argument 0 of type {type(value).__name__} which has no callable {name} method"
        )
    return method()


def logical(ufunc, a, b):
    """``logical_and`` and ``logical_or`` as Python's own on objects, ``logical_xor`` of their truth."""
    a, b, shape = _pair(a, b)
    x, y = flat_list(a), flat_list(b)
    if ufunc._name == "logical_and":
        values = [p and q for p, q in zip(x, y)]
    elif ufunc._name == "logical_or":
        values = [p or q for p, q in zip(x, y)]
    else:
        values = [bool(p) != bool(q) for p, q in zip(x, y)]
    return object_array(values, shape) if shape else values[0]


def logical_not(a):
    """``not`` of objects."""
    values = [not value for value in flat_list(a)]
    return object_array(values, a.shape) if a.shape else _bool(values[0])


def text_plan(ufunc, a, b):
    """How a ufunc of two operands of which one is text works."""
    name = ufunc._name
    both = a.kind == b.kind
    if name in COMPARED:
        if both:
            return _text_compare, None, None
        if name in ("equal", "not_equal"):
            return never_equal, None, None
        raise no_loop(name, type(a), type(b))
    if name == "add" and both:
        return _text_add, None, None
    if name == "add" and a.kind in "US" and b.kind in "US":
        from ._ufunc_errors import _UFuncBinaryResolutionError

        raise _UFuncBinaryResolutionError(f"ufunc 'add' cannot use operands with types {a!r} and {b!r}")
    if name == "multiply" and a.kind in "US" and b.kind in "iu" or name == "multiply" and b.kind in "US" and a.kind in "iu":
        raise TypeError("The 'out' kwarg is necessary. Use numpy.strings.multiply without it.")
    if name not in _OF_TEXTS:
        from ._ufunc_errors import unsupported

        raise unsupported(name)
    raise no_loop(name, a, b)


# What is there for texts, and so names the dtypes that it is not there for.
_OF_TEXTS = frozenset("add subtract multiply maximum minimum gcd".split())


def no_loop(name, a, b):
    from ._ufunc_errors import _UFuncNoLoopError

    return _UFuncNoLoopError(
        f"ufunc '{name}' did not contain a loop with signature matching types ({a!r}, {b!r}) -> None"
    )


def _text_compare(ufunc, x, y, a, b, compute, result):
    found = _fast_compare(ufunc._name, *_as_texts(x, y))
    if found is not None:
        return found
    raise no_loop(ufunc._name, a, b)


def _as_texts(x, y):
    """Two arrays of bytes as arrays of text on the same memory, a letter a byte."""
    x, y = asarray(x), asarray(y)
    if x.dtype.kind != "S":
        return x, y
    return [_wrap(K.array_reinterpret(each._h, each.dtype.code - D.BYTES + D.UNICODE)) for each in (x, y)]


def never_equal(ufunc, x, y, a, b, compute, result):
    a, b, shape = _pair(x, y)
    made = asarray([ufunc._name == "not_equal"]).repeat(a.size).reshape(shape)
    return made if shape else made[()]


def _text_add(ufunc, x, y, a, b, compute, result):
    made = asarray(_fast_add(*_as_texts(x, y)))
    length = max(1, asarray(x).dtype.code >> 8) + max(1, asarray(y).dtype.code >> 8)
    made = _wrap(K.text_fit(made._h, D.BYTES if a.kind == "S" else D.UNICODE, length))
    return made if made.shape else made[()]
