"""Arithmetic of scalars: each operation is a function of two plain numbers; the kind of the result decides which."""

import math
import operator

from . import _dtypes as D
from . import _errors
from ._dtypes import dtype, promote
from ._scalar_kinds import False_, True_, generic, integer, makers, number_of
from ._ufunc_errors import bool_subtract, unsupported

_BITS = {D.INT8: 8, D.INT16: 16, D.INT32: 32, D.INT64: 64, D.UINT8: 8, D.UINT16: 16, D.UINT32: 32, D.UINT64: 64}


def _by_zero_too(function, name):
    """A division of floats that reports a zero and goes on."""

    def apply(a, b):
        try:
            return function(a, b)
        except ZeroDivisionError:
            if a != a or a == 0:
                if a == a:
                    _errors.report(_errors.INVALID, name)
                return math.nan
            _errors.report(_errors.DIVIDE, name)
            return math.copysign(math.inf, math.copysign(1.0, a) * math.copysign(1.0, b))

    return apply


def _floor_divide_float(a, b):
    if b != 0 and (a == math.inf or a == -math.inf):
        if b == b:
            _errors.report(_errors.INVALID, "scalar floor_divide")
        return math.nan
    return _divided_down(a, b)


_divided_down = _by_zero_too(operator.floordiv, "scalar floor_divide")


def _remainder_float(a, b):
    if b == 0 or a - a != 0:
        if a == a and b == b:
            _errors.report(_errors.INVALID, "scalar remainder")
        return math.nan
    return a % b


def _power_float(a, b):
    try:
        result = a**b
    except ZeroDivisionError:
        _errors.report(_errors.DIVIDE, "scalar power")
        odd = b == math.floor(b) and b % 2 == 1
        return math.copysign(math.inf, a) if odd else math.inf
    except OverflowError:
        _errors.report(_errors.OVERFLOW, "scalar power")
        odd = b == math.floor(b) and b % 2 == 1
        return -math.inf if a < 0 and odd else math.inf
    if type(result) is complex:
        _errors.report(_errors.INVALID, "scalar power")
        return math.nan
    if result - result != 0 and a - a == 0 and b - b == 0:
        _errors.report(_errors.OVERFLOW, "scalar power")
    return result


def _checked(function, name):
    def apply(a, b):
        result = function(a, b)
        if result - result != 0:
            if result != result:
                if a == a and b == b:
                    _errors.report(_errors.INVALID, name)
            elif a - a == 0 and b - b == 0:
                _errors.report(_errors.OVERFLOW, name)
        return result

    return apply


def _floor_divide_int(a, b):
    if b == 0:
        _errors.report(_errors.DIVIDE, "scalar floor_divide")
        return 0
    return a // b


def _remainder_int(a, b):
    if b == 0:
        _errors.report(_errors.DIVIDE, "scalar remainder")
        return 0
    return a % b


def _power_int(a, b):
    if b < 0:
        raise ValueError("Integers to negative integer powers are not allowed.")
    return a**b


def _left_shift(a, b):
    return a << b if 0 <= b < 64 else 0


def _right_shift(a, b):
    return a >> b if 0 <= b < 64 else (-1 if a < 0 else 0)


def _divide_complex(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        if a:
            _errors.report(_errors.DIVIDE, "scalar divide")
        if not (a.real and a.imag):
            _errors.report(_errors.INVALID, "scalar divide")
        return complex(_quiet_divide(a.real, abs(b)), _quiet_divide(a.imag, abs(b)))


def _quiet_divide(a, b):
    return math.nan if a == 0 or a != a else math.copysign(math.inf, a)


def _refuse_bools(a, b):
    raise bool_subtract()


ON_INTEGERS = {
    "add": operator.add,
    "subtract": operator.sub,
    "multiply": operator.mul,
    "floor_divide": _floor_divide_int,
    "remainder": _remainder_int,
    "power": _power_int,
    "bitwise_and": operator.and_,
    "bitwise_or": operator.or_,
    "bitwise_xor": operator.xor,
    "left_shift": _left_shift,
    "right_shift": _right_shift,
}
ON_FLOATS = {
    "add": _checked(operator.add, "scalar add"),
    "subtract": _checked(operator.sub, "scalar subtract"),
    "multiply": _checked(operator.mul, "scalar multiply"),
    "divide": _by_zero_too(operator.truediv, "scalar divide"),
    "floor_divide": _floor_divide_float,
    "remainder": _remainder_float,
    "power": _power_float,
}
_COMPLEX = {
    "add": operator.add,
    "subtract": operator.sub,
    "multiply": operator.mul,
    "divide": _divide_complex,
    "power": operator.pow,
}
_BOOL = {
    "add": operator.or_,
    "subtract": _refuse_bools,
    "multiply": operator.and_,
    "bitwise_and": operator.and_,
    "bitwise_or": operator.or_,
    "bitwise_xor": operator.xor,
}
COMPARED = {
    "equal": operator.eq,
    "not_equal": operator.ne,
    "less": operator.lt,
    "less_equal": operator.le,
    "greater": operator.gt,
    "greater_equal": operator.ge,
}
# Python's own operators.
PYTHON = {
    "add": operator.add,
    "subtract": operator.sub,
    "multiply": operator.mul,
    "divide": operator.truediv,
    "floor_divide": operator.floordiv,
    "remainder": operator.mod,
    "power": operator.pow,
    "bitwise_and": operator.and_,
    "bitwise_or": operator.or_,
    "bitwise_xor": operator.xor,
    "left_shift": operator.lshift,
    "right_shift": operator.rshift,
}
SYMBOLS = {**PYTHON, **COMPARED}
_PLAIN = {bool: D.BOOL, int: D.INT64, float: D.FLOAT64, complex: D.COMPLEX128}


def make(number, value):
    """A scalar of a kind from a plain value that fits it."""
    return makers[number](value)


def in_range(number, value):
    bits = _BITS[number]
    return -(1 << bits - 1) <= value < 1 << bits - 1 if number <= D.INT64 else 0 <= value < 1 << bits


def wrap(number, value):
    """An integer reduced to the width of its kind."""
    bits = _BITS[number]
    value &= (1 << bits) - 1
    if number <= D.INT64 and value >> bits - 1:
        value -= 1 << bits
    return value


def out_of_bounds(value, name):
    return OverflowError(f"Python integer {value} out of bounds for {name}")


def weak_result(a, plain_type, value=None):
    """The dtype of an operation between a dtype and a plain Python scalar (NEP 50)."""
    kind = a.kind
    if plain_type is bool:
        return promote(a, D.bool_dtype)
    if plain_type is int:
        if kind == "b":
            return D.int64_dtype
        return a
    if plain_type is float:
        return D.float64_dtype if kind in "biu" else a
    return dtype.of_code(D.COMPLEX64) if kind in "fc" and a.itemsize < 8 or a.code == D.COMPLEX64 else D.complex_dtype


def binary(name, a, b):
    """An operation on two operands of which one at least is a number of numpy's and none is an array."""
    ta, tb = type(a), type(b)
    ka, kb = number_of.get(ta), number_of.get(tb)
    if ka is None or kb is None:
        if ka is None and ta not in _PLAIN or kb is None and tb not in _PLAIN:
            return _foreign(name, a, b)
        if kb is None:
            da = dtype.of_code(ka)
            result = weak_result(da, tb)
        else:
            result = weak_result(dtype.of_code(kb), ta)
        x = a if ka is None else a.item()
        y = b if kb is None else b.item()
        if result.kind in "iu" and name not in COMPARED:
            plain = x if ka is None else y
            if not in_range(result.code, plain):
                if not -(1 << 63) <= plain < 1 << (64 if result.code == D.UINT64 else 63):
                    raise OverflowError("Python int too large to convert to C long")
                raise out_of_bounds(plain, result.name)
        elif result.kind == "f" and result.itemsize < 8 or result.code == D.COMPLEX64:
            # Python's number takes the narrower type first.
            if ka is None:
                x = result.type(x)._v
            else:
                y = result.type(y)._v
    else:
        result = promote(dtype.of_code(ka), dtype.of_code(kb))
        x, y = a.item(), b.item()
    compare = COMPARED.get(name)
    if compare is not None:
        if result.kind == "c" and name not in ("equal", "not_equal"):
            x, y = complex(x), complex(y)
            x, y = (x.real, x.imag), (y.real, y.imag)
        elif result.kind == "f":
            x, y = float(x), float(y)
        return True_ if compare(x, y) else False_
    number = result.code
    if number == D.BOOL and name in ("floor_divide", "remainder", "power", "left_shift", "right_shift"):
        number = D.INT8
        x, y = int(x), int(y)
    if name == "divide" and number <= D.UINT64:
        number = D.FLOAT64
        x, y = float(x), float(y)
    if number == D.BOOL:
        function = _BOOL[name]
        return True_ if function(bool(x), bool(y)) else False_
    # Where neither operand is of the common type, numpy computes with arrays and says so in its warnings.
    own = (result.code == ka or result.code == kb) and result.code != D.BOOL
    if number <= D.UINT64:
        value = ON_INTEGERS[name](int(x), int(y)) if own else _errors.of_arrays(ON_INTEGERS[name], int(x), int(y))
        if not in_range(number, value):
            if own and name != "left_shift" and name != "power":
                _errors.report(_errors.OVERFLOW, "scalar " + name)
            value = wrap(number, value)
        return makers[number](value)
    wide = number == D.COMPLEX128 or number == D.COMPLEX64
    function = (_COMPLEX if wide else ON_FLOATS).get(name)
    if function is None:
        if name == "floor_divide" or name == "remainder":
            return NotImplemented
        raise unsupported(name)
    if not wide:
        x, y = float(x), float(y)
    elif number == D.COMPLEX64:
        x, y = makers[number](x)._v, makers[number](y)._v
    value = function(x, y) if own else _errors.of_arrays(function, x, y)
    made = makers[number](value)
    if number in (D.FLOAT16, D.FLOAT32) and made._v - made._v != 0 and value - value == 0:
        _errors.report(_errors.OVERFLOW, "scalar " + name)
    return made


def both(a, b):
    """The quotient rounded down and the remainder, of which at least one operand is a number of numpy's."""
    for one in (a, b):
        if type(one) not in number_of and not isinstance(one, tuple(_PLAIN)):
            return divmod(a.item(), b) if one is b and not hasattr(b, "__len__") else (a // b, a % b)
    found = _errors.quietly(lambda: (binary("floor_divide", a, b), binary("remainder", a, b)))
    quotient, rest = found
    if quotient is NotImplemented:
        return quotient
    x, y = (one.item() if isinstance(one, generic) else one for one in (a, b))
    if y == 0:
        if isinstance(quotient, integer):
            _errors.report(_errors.DIVIDE, "scalar divmod")
        elif x == x:
            if x:
                _errors.report(_errors.DIVIDE, "scalar divmod")
            _errors.report(_errors.INVALID, "scalar divmod")
    elif isinstance(quotient, integer):
        if int(quotient) * y + int(rest) != x:
            _errors.report(_errors.OVERFLOW, "scalar divmod")
    elif x - x != 0 and x == x and y == y:
        _errors.report(_errors.INVALID, "scalar divmod")
    return found


def _foreign(name, a, b):
    ours_left = isinstance(a, generic)
    other = b if ours_left else a
    kind = type(other)
    if hasattr(kind, "__array_ufunc__") or hasattr(kind, "__array_priority__") and not isinstance(other, generic):
        if kind.__name__ == "ndarray":
            from . import _ufuncs

            return getattr(_ufuncs, name)(a, b)
        return NotImplemented
    if name == "multiply" and isinstance(other, (list, tuple, str, bytes, bytearray)):
        ours = a if ours_left else b
        if isinstance(ours, integer):
            return other * ours._v
        if type(ours) is type(True_):
            _errors.warn("In future, it will be an error for 'np.bool' scalars to be interpreted as an index", DeprecationWarning)
            return other * int(ours._v)
        raise TypeError(f"can't multiply sequence by non-int of type 'numpy.{type(ours).__name__}'")
    if name == "add" and not ours_left and isinstance(other, (str, bytes)):
        return NotImplemented
    if isinstance(other, (list, tuple, generic)) or hasattr(other, "__array__"):
        from . import _ufuncs

        return getattr(_ufuncs, name)(a, b)
    if isinstance(other, (bool, int, float, complex)):
        plain = next(each for each in (bool, int, float, complex) if isinstance(other, each))(other)
        return binary(name, a, plain) if ours_left else binary(name, plain, b)
    plain = (a if ours_left else b).item()
    function = SYMBOLS[name]
    if name in ("equal", "not_equal"):
        if type(plain) in _PLAIN and isinstance(other, (str, bytes)) or other is None:
            return name == "not_equal"
        return NotImplemented
    if isinstance(other, (str, bytes)):
        from . import _ufuncs

        return getattr(_ufuncs, name)(a, b)
    return function(plain, other) if ours_left else function(other, plain)


def give_operators(cls, names, apply=binary):
    """Gives a class of scalars operators, each a function of its name and the operands."""

    def forward(name):
        def method(self, other):
            return apply(name, self, other)

        def power(self, other, modulus=None):
            return apply(name, self, other) if modulus is None else NotImplemented

        return power if name == "power" else method

    def backward(name):
        def method(self, other):
            return apply(name, other, self)

        return method

    for name, special in names:
        setattr(cls, f"__{special}__", forward(name))
        if name not in COMPARED:
            setattr(cls, f"__r{special}__", backward(name))
