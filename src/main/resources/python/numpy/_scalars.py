"""numpy's scalar types and their arithmetic.

``float64``, ``complex128``, ``str_`` and ``bytes_`` are subclasses of Python's own; the others hold a Python number in ``_v``.
"""

import math
import operator
from array import array as _packed

from . import _dtypes as D
from . import _errors
from ._dtypes import dtype, promote
from ._types import numpy_type, remove

_new = object.__new__
_BITS = {D.INT8: 8, D.INT16: 16, D.INT32: 32, D.INT64: 64, D.UINT8: 8, D.UINT16: 16, D.UINT32: 32, D.UINT64: 64}


def _as_array(value):
    from ._array import asarray

    return asarray(value)


def _by_array(name):
    def method(self, *args, **kwargs):
        found = getattr(_as_array(self), name)(*args, **kwargs)
        # An array without dimensions is a scalar again.
        return found[()] if getattr(found, "shape", None) == () and not isinstance(found, generic) else found

    method.__name__ = name
    method.__doc__ = f"As ``ndarray.{name}`` of the scalar."
    return method


class generic(metaclass=numpy_type):
    """The base of all numpy scalars."""

    __module__ = "numpy"
    __slots__ = ()
    __array_priority__ = -1000000.0

    shape = ()
    strides = ()
    ndim = 0
    size = 1
    base = None

    @property
    def itemsize(self):
        return self.dtype.itemsize

    @property
    def nbytes(self):
        return self.dtype.itemsize

    @property
    def T(self):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return type(self)(0)

    @property
    def flat(self):
        return _as_array(self).flat

    @property
    def data(self):
        return _as_array(self).data

    @property
    def flags(self):
        made = _as_array(self)
        made.setflags(write=False)
        return made.flags

    @property
    def device(self):
        return "cpu"

    def to_device(self, device, /, *, stream=None):
        """Itself: there is one device."""
        return _as_array(self).to_device(device, stream=stream)[()]

    def item(self, *args):
        """The value as a plain Python object."""
        return self._v

    def tolist(self):
        """The value as a plain Python object."""
        return self.item()

    def conjugate(self):
        return self

    def conj(self):
        return self

    def copy(self):
        return self

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __array__(self, dtype=None, copy=None):
        made = _as_array(self)
        return made if dtype is None else made.astype(dtype)

    def __getitem__(self, key):
        if key == () or key is Ellipsis:
            return self if key == () else _as_array(self)
        if key is None:
            return _as_array(self)[None]
        raise IndexError("invalid index to scalar variable.")

    def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
        """The scalar under another type."""
        return _as_array(self).astype(dtype)[()]

    def view(self, dtype=None, type=None):
        return self if dtype is None else _as_array(self).reshape(1).view(dtype)[0]

    def byteswap(self, inplace=False):
        return _as_array(self).byteswap()[()]

    def __reduce__(self):
        return _restore, (self.dtype.str, self.item())

    def __array_wrap__(self, array, context=None, return_scalar=True):
        return array


for _name in (
    "all any argmax argmin argsort choose clip compress cumprod cumsum diagonal dump dumps fill flatten max mean min nonzero"
    " prod ptp put ravel repeat reshape resize round searchsorted setfield setflags sort squeeze std sum swapaxes take tobytes"
    " tofile tostring trace transpose var"
).split():
    if _name not in ("ptp", "dump", "dumps"):
        setattr(generic, _name, _by_array(_name))

remove(
    generic,
    {
        name: f"`{name}` was removed from scalar types in NumPy 2.0{advice}"
        for name, advice in {
            "itemset": " because scalars are immutable.",
            "ptp": ". For a scalar, the range of values always equals 0.",
            "newbyteorder": ". Use `sc.view(sc.dtype.newbyteorder(order))` instead.",
        }.items()
    },
)


def _restore(spec, value):
    return _as_array(value).astype(spec)[()]


class number(generic):
    """The base of the numeric scalars."""

    __module__ = "numpy"
    __slots__ = ()

    def __class_getitem__(cls, item):
        return cls


class integer(number):
    """The base of the integers."""

    __module__ = "numpy"
    __slots__ = ()

    @property
    def numerator(self):
        return self

    @property
    def denominator(self):
        return type(self)(1)

    def is_integer(self):
        return True

    def bit_count(self):
        return abs(self._v).bit_count()


class signedinteger(integer):
    """The base of the signed integers."""

    __module__ = "numpy"
    __slots__ = ()


class unsignedinteger(integer):
    """The base of the unsigned integers."""

    __module__ = "numpy"
    __slots__ = ()


class inexact(number):
    """The base of the floating-point and complex numbers."""

    __module__ = "numpy"
    __slots__ = ()


class floating(inexact):
    """The base of the floating-point numbers."""

    __module__ = "numpy"
    __slots__ = ()


class complexfloating(inexact):
    """The base of the complex numbers."""

    __module__ = "numpy"
    __slots__ = ()


class flexible(generic):
    """The base of the types whose size is variable."""

    __module__ = "numpy"
    __slots__ = ()


class character(flexible):
    """The base of text and bytes."""

    __module__ = "numpy"
    __slots__ = ()


class void(flexible):
    """An element of a structured array."""

    __module__ = "numpy"
    __slots__ = ("_whole", "_place")

    def __new__(cls, length_or_data, /, dtype=None):
        from ._void import make

        return make(cls, length_or_data, dtype)

    @property
    def dtype(self):
        return self._whole._dtype

    @property
    def itemsize(self):
        return self._whole._dtype.itemsize

    nbytes = itemsize

    @property
    def base(self):
        return self._whole

    @property
    def flags(self):
        return self._whole.flags

    def item(self, *args):
        """The fields as a tuple of plain Python objects."""
        from ._void import plain

        return plain(self)

    def copy(self):
        return self.__array__().copy()[()]

    __copy__ = copy

    def __deepcopy__(self, memo):
        return self.copy()

    def __reduce__(self):
        return void, (self.item(), self.dtype)

    def __array__(self, dtype=None, copy=None):
        from ._void import as_array

        return as_array(self, dtype)

    def __getitem__(self, key):
        from ._void import getitem

        return getitem(self, key)

    def __setitem__(self, key, value):
        from ._void import setitem

        setitem(self, key, value)

    def __len__(self):
        return len(self._whole._parts)

    def __iter__(self):
        from ._void import values

        return iter(values(self))

    def __eq__(self, other):
        from ._void import equal

        return equal(self, other)

    def __ne__(self, other):
        made = self.__eq__(other)
        return made if made is NotImplemented else ~made

    def __hash__(self):
        raise TypeError("unhashable type: 'writeable void-scalar'")

    def __repr__(self):
        from ._void import text

        return f"np.{type(self).__name__}({text(self)}, dtype={self.dtype._text()})"

    def __str__(self):
        from ._void import text

        return text(self)

    def __format__(self, spec):
        if spec:
            raise TypeError(f"unsupported format string passed to numpy.{type(self).__name__}.__format__")
        return str(self)


class object_(generic):
    """Python objects as elements; calling it gives the object itself."""

    __module__ = "numpy"
    __slots__ = ()

    def __new__(cls, value=None):
        return value


# Arithmetic: each operation is a function of two plain numbers; the kind of the result decides which.


def _divide_float(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        if a != a or a == 0:
            if a == a:
                _errors.report(_errors.INVALID, "scalar divide")
            return math.nan
        _errors.report(_errors.DIVIDE, "scalar divide")
        return math.copysign(math.inf, math.copysign(1.0, a) * math.copysign(1.0, b))


def _floor_divide_float(a, b):
    try:
        return a // b
    except ZeroDivisionError:
        if a != a or a == 0:
            if a == a:
                _errors.report(_errors.INVALID, "scalar floor_divide")
            return math.nan
        _errors.report(_errors.DIVIDE, "scalar floor_divide")
        return math.copysign(math.inf, math.copysign(1.0, a) * math.copysign(1.0, b))


def _remainder_float(a, b):
    try:
        return a % b
    except ZeroDivisionError:
        _errors.report(_errors.INVALID, "scalar remainder")
        return math.nan


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
        _errors.report(_errors.DIVIDE if a else _errors.INVALID, "scalar divide")
        if a:
            _errors.report(_errors.INVALID, "scalar divide")
        return complex(_quiet_divide(a.real, abs(b)), _quiet_divide(a.imag, abs(b)))


def _quiet_divide(a, b):
    return math.nan if a == 0 or a != a else math.copysign(math.inf, a)


def _no_bool_subtract(a, b):
    raise TypeError(
        "numpy boolean subtract, the `-` operator, is not supported, use the bitwise_xor, the `^` operator, or the logical_xor"
        " function instead."
    )


_INT = {
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
_FLOAT = {
    "add": _checked(operator.add, "scalar add"),
    "subtract": _checked(operator.sub, "scalar subtract"),
    "multiply": _checked(operator.mul, "scalar multiply"),
    "divide": _divide_float,
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
    "subtract": _no_bool_subtract,
    "multiply": operator.and_,
    "bitwise_and": operator.and_,
    "bitwise_or": operator.or_,
    "bitwise_xor": operator.xor,
}
_COMPARE = {
    "equal": operator.eq,
    "not_equal": operator.ne,
    "less": operator.lt,
    "less_equal": operator.le,
    "greater": operator.gt,
    "greater_equal": operator.ge,
}
_SYMBOLS = {
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
    **_COMPARE,
}
_PLAIN = {bool: D.BOOL, int: D.INT64, float: D.FLOAT64, complex: D.COMPLEX128}


def make(number, value):
    """A scalar of a kind from a plain value that fits it."""
    return _makers[number](value)


def _in_range(number, value):
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
    return D.complex_dtype


def binary(name, a, b):
    """An operation on two operands of which one at least is a number of numpy's and none is an array."""
    ta, tb = type(a), type(b)
    ka, kb = _number_of.get(ta), _number_of.get(tb)
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
        if result.kind in "iu" and name not in _COMPARE:
            plain = x if ka is None else y
            if not _in_range(result.code, plain):
                raise out_of_bounds(plain, result.name)
    else:
        result = promote(dtype.of_code(ka), dtype.of_code(kb))
        x, y = a.item(), b.item()
    compare = _COMPARE.get(name)
    if compare is not None:
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
    if number <= D.UINT64:
        value = _INT[name](int(x), int(y))
        if not _in_range(number, value):
            if name != "left_shift":
                _errors.report(_errors.OVERFLOW, "scalar " + name)
            value = wrap(number, value)
        return _makers[number](value)
    function = (_COMPLEX if number == D.COMPLEX128 else _FLOAT).get(name)
    if function is None:
        raise TypeError(
            f"ufunc '{name}' not supported for the input types, and the inputs could not be safely coerced to any supported"
            " types according to the casting rule ''safe''"
        )
    if number != D.COMPLEX128:
        x, y = float(x), float(y)
    return _makers[number](function(x, y))


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
    if isinstance(other, (list, tuple, generic)) or hasattr(other, "__array__"):
        from . import _ufuncs

        return getattr(_ufuncs, name)(a, b)
    if isinstance(other, (bool, int, float, complex)):
        plain = next(each for each in (bool, int, float, complex) if isinstance(other, each))(other)
        return binary(name, a, plain) if ours_left else binary(name, plain, b)
    plain = (a if ours_left else b).item()
    function = _SYMBOLS[name]
    if name in ("equal", "not_equal"):
        if type(plain) in _PLAIN and isinstance(other, (str, bytes)) or other is None:
            return True_ if name == "not_equal" else False_
        return NotImplemented
    if isinstance(other, (str, bytes)):
        from . import _ufuncs

        return getattr(_ufuncs, name)(a, b)
    if name in _COMPARE:
        return NotImplemented
    return function(plain, other) if ours_left else function(other, plain)


def _operators(cls, names):
    def forward(name):
        def method(self, other):
            return binary(name, self, other)

        return method

    def backward(name):
        def method(self, other):
            return binary(name, other, self)

        return method

    for name, special in names:
        setattr(cls, f"__{special}__", forward(name))
        if name not in _COMPARE:
            setattr(cls, f"__r{special}__", backward(name))


_ARITHMETIC = (
    ("add", "add"),
    ("subtract", "sub"),
    ("multiply", "mul"),
    ("divide", "truediv"),
    ("floor_divide", "floordiv"),
    ("remainder", "mod"),
    ("power", "pow"),
)
_LOGIC = (
    ("bitwise_and", "and"),
    ("bitwise_or", "or"),
    ("bitwise_xor", "xor"),
    ("left_shift", "lshift"),
    ("right_shift", "rshift"),
)
_COMPARISONS = (
    ("equal", "eq"),
    ("not_equal", "ne"),
    ("less", "lt"),
    ("less_equal", "le"),
    ("greater", "gt"),
    ("greater_equal", "ge"),
)


def _integer_class(name, number, bits, base):
    low = -(1 << bits - 1) if base is signedinteger else 0
    high = (1 << bits - 1) - 1 if base is signedinteger else (1 << bits) - 1
    own_dtype = dtype.of_code(number)

    class made(base):
        __slots__ = ("_v",)
        dtype = own_dtype

        def __new__(cls, value=0):
            kind = type(value)
            if kind is not int:
                if isinstance(value, integer):
                    value = wrap(number, value._v)
                elif isinstance(value, (float, str, bytes)):
                    value = int(value)
                elif isinstance(value, bool):
                    value = int(value)
                elif isinstance(value, generic):
                    value = int(value.item())
                elif isinstance(value, complex) or value is None or not hasattr(kind, "__int__") and not hasattr(
                    kind, "__index__"
                ):
                    if hasattr(kind, "__array__") or isinstance(value, (list, tuple)):
                        return _as_array(value).astype(own_dtype)[()]
                    raise TypeError(
                        "int() argument must be a string, a bytes-like object or a real number, not"
                        f" '{kind.__name__}'"
                    )
                elif getattr(value, "ndim", 0):
                    return value.astype(own_dtype)
                else:
                    value = int(value)
            if not low <= value <= high:
                if kind is int and not -(1 << 63) <= value < 1 << 64:
                    raise OverflowError("Python int too large to convert to C long")
                raise out_of_bounds(value, name)
            self = _new(cls)
            self._v = value
            return self

        def __repr__(self):
            return f"np.{name}({self._v})"

        def __str__(self):
            return str(self._v)

        def __format__(self, spec):
            return format(self._v, spec)

        def __hash__(self):
            return hash(self._v)

        def __int__(self):
            return self._v

        def __index__(self):
            return self._v

        def __float__(self):
            return float(self._v)

        def __complex__(self):
            return complex(self._v)

        def __bool__(self):
            return self._v != 0

        def __trunc__(self):
            return self._v

        def __floor__(self):
            return self._v

        def __ceil__(self):
            return self._v

        def __round__(self, ndigits=None):
            return self._v if ndigits is None else maker(round(self._v, ndigits))

        def __neg__(self):
            value = -self._v
            if not low <= value <= high:
                _errors.report(_errors.OVERFLOW, "scalar negative")
                value = wrap(number, value)
            return maker(value)

        def __pos__(self):
            return self

        def __abs__(self):
            return maker(wrap(number, abs(self._v)))

        def __invert__(self):
            return maker(wrap(number, ~self._v))

        def __divmod__(self, other):
            return self // other, self % other

        def __rdivmod__(self, other):
            return other // self, other % self

    def maker(value):
        self = _new(made)
        self._v = value
        return self

    made.__module__ = "numpy"
    made.__name__ = made.__qualname__ = name
    made.__doc__ = f"An integer of {bits} bits."
    _operators(made, _ARITHMETIC + _LOGIC)
    _operators(made, _COMPARISONS)
    made.__hash__ = lambda self: hash(self._v)
    _makers[number] = maker
    _number_of[made] = number
    D.register_scalar_type(number, made)
    return made


_makers = {}
_number_of = {}

int8 = _integer_class("int8", D.INT8, 8, signedinteger)
int16 = _integer_class("int16", D.INT16, 16, signedinteger)
int32 = _integer_class("int32", D.INT32, 32, signedinteger)
int64 = _integer_class("int64", D.INT64, 64, signedinteger)
uint8 = _integer_class("uint8", D.UINT8, 8, unsignedinteger)
uint16 = _integer_class("uint16", D.UINT16, 16, unsignedinteger)
uint32 = _integer_class("uint32", D.UINT32, 32, unsignedinteger)
uint64 = _integer_class("uint64", D.UINT64, 64, unsignedinteger)


class float64(floating, float):
    """A floating-point number of 64 bits; a Python float too."""

    __module__ = "numpy"
    __slots__ = ()
    dtype = D.float64_dtype

    def __new__(cls, value=0.0):
        kind = type(value)
        if kind is float or kind is int:
            return _new_float(cls, value)
        if isinstance(value, (list, tuple)) or getattr(value, "ndim", 0):
            return _as_array(value).astype(D.float64_dtype)
        if value is None:
            return _new_float(cls, math.nan)
        return _new_float(cls, value)

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return _new_float(float64, 0.0)

    def item(self, *args):
        return float.__float__(self)

    def conjugate(self):
        return self

    def __repr__(self):
        return f"np.float64({_float_repr(self)})"

    def __str__(self):
        return _float_repr(self)

    def __format__(self, spec):
        return float.__float__(self).__format__(spec)

    __hash__ = float.__hash__
    __bool__ = float.__bool__
    __int__ = float.__int__
    __trunc__ = float.__trunc__
    __floor__ = float.__floor__
    __ceil__ = float.__ceil__
    is_integer = float.is_integer
    as_integer_ratio = float.as_integer_ratio
    hex = float.hex

    def __float__(self):
        return float.__float__(self)

    def __round__(self, ndigits=None):
        if ndigits is None:
            return round(float.__float__(self))
        return _as_array(self).round(ndigits)[()]

    def __neg__(self):
        return _new_float(float64, float.__neg__(self))

    def __pos__(self):
        return self

    def __abs__(self):
        return _new_float(float64, float.__abs__(self))

    def __divmod__(self, other):
        return self // other, self % other

    def __rdivmod__(self, other):
        return other // self, other % self


_new_float = float.__new__
_float_repr = float.__repr__
_DOUBLES = {float, float64, int, bool}


def _float_operators():
    def arithmetic(name, special):
        function = _FLOAT[name]
        whole = name in ("add", "subtract", "multiply", "divide")
        plain = getattr(float, f"__{special}__") if name in ("add", "subtract", "multiply") else None

        def forward(self, other):
            kind = type(other)
            if plain is not None and (kind is float64 or kind is float):
                result = plain(self, other)
                if result - result == 0:
                    return _new_float(float64, result)
            if kind in _DOUBLES:
                return _new_float(float64, function(float(self), float(other)))
            if whole and kind is int64:
                return _new_float(float64, function(float(self), float(other._v)))
            return binary(name, self, other)

        def backward(self, other):
            kind = type(other)
            if kind in _DOUBLES:
                return _new_float(float64, function(float(other), float(self)))
            return binary(name, other, self)

        setattr(float64, f"__{special}__", forward)
        setattr(float64, f"__r{special}__", backward)

    def comparison(name, special):
        function = _COMPARE[name]

        def method(self, other):
            if type(other) in _DOUBLES:
                return True_ if function(float(self), float(other)) else False_
            return binary(name, self, other)

        setattr(float64, f"__{special}__", method)

    for name, special in _ARITHMETIC:
        arithmetic(name, special)
    for name, special in _COMPARISONS:
        comparison(name, special)
    float64.__hash__ = float.__hash__


def _make_double(value):
    return _new_float(float64, value)


def _int64_operators():
    """The operators of the usual whole numbers, which need no search for a common type; what is rare goes the long way."""
    make = _makers[D.INT64]
    low, high = -(1 << 63), (1 << 63) - 1

    def arithmetic(name, special):
        function = _INT[name]
        of_doubles = getattr(float64, f"__{special}__")

        def method(self, other):
            kind = type(other)
            if kind is int64 or kind is int:
                value = other if kind is int else other._v
                found = function(self._v, value)
                if low <= found <= high and low <= value <= high:
                    return make(found)
            elif kind is float64 or kind is float:
                return of_doubles(_new_float(float64, self._v), other)
            return binary(name, self, other)

        setattr(int64, f"__{special}__", method)

    def comparison(name, special):
        function = _COMPARE[name]

        def method(self, other):
            kind = type(other)
            if kind is int64:
                return True_ if function(self._v, other._v) else False_
            if kind is int:
                return True_ if function(self._v, other) else False_
            return binary(name, self, other)

        setattr(int64, f"__{special}__", method)

    for name, special in _ARITHMETIC[:3]:
        arithmetic(name, special)
    for name, special in _COMPARISONS:
        comparison(name, special)
    int64.__hash__ = lambda self: hash(self._v)


_makers[D.FLOAT64] = _make_double
_number_of[float64] = D.FLOAT64
D.register_scalar_type(D.FLOAT64, float64)


def single(value):
    """The nearest single-precision number."""
    try:
        return _packed("f", (value,))[0]
    except OverflowError:
        return math.copysign(math.inf, value)


class float32(floating):
    """A floating-point number of 32 bits."""

    __module__ = "numpy"
    __slots__ = ("_v",)
    dtype = dtype.of_code(D.FLOAT32)

    def __new__(cls, value=0.0):
        if isinstance(value, (list, tuple)) or getattr(value, "ndim", 0):
            return _as_array(value).astype(cls.dtype)
        return _make_single(float(value))

    def __repr__(self):
        return f"np.float32({self})"

    def __str__(self):
        return single_repr(self._v)

    def __format__(self, spec):
        return format(self._v, spec) if spec else str(self)

    def __hash__(self):
        return hash(self._v)

    def __float__(self):
        return self._v

    def __int__(self):
        return int(self._v)

    def __complex__(self):
        return complex(self._v)

    def __bool__(self):
        return self._v != 0

    def __trunc__(self):
        return int(self._v)

    def __floor__(self):
        return math.floor(self._v)

    def __ceil__(self):
        return math.ceil(self._v)

    def __round__(self, ndigits=None):
        return round(self._v) if ndigits is None else _as_array(self).round(ndigits)[()]

    def __neg__(self):
        return _make_single(-self._v)

    def __pos__(self):
        return self

    def __abs__(self):
        return _make_single(abs(self._v))

    def __divmod__(self, other):
        return self // other, self % other

    def is_integer(self):
        return self._v.is_integer()

    def as_integer_ratio(self):
        return self._v.as_integer_ratio()


def single_repr(value):
    """The shortest text that gives a single-precision number back."""
    if value - value != 0 or value == 0:
        return repr(value)
    for digits in range(1, 10):
        text = "%.*e" % (digits - 1, value)
        if single(float(text)) == value:
            break
    mantissa, _, exponent = text.partition("e")
    exponent = int(exponent)
    if -5 < exponent < 16:
        digits = max(1, len(mantissa.lstrip("-").replace(".", "")) - 1 - exponent)
        return "%.*f" % (digits, float(text))
    return f"{mantissa}e{'-' if exponent < 0 else '+'}{abs(exponent):02d}"


def _make_single(value):
    self = _new(float32)
    self._v = single(value)
    return self


_makers[D.FLOAT32] = _make_single
_number_of[float32] = D.FLOAT32
D.register_scalar_type(D.FLOAT32, float32)


class complex128(complexfloating, complex):
    """A complex number of two 64-bit floats; a Python complex too."""

    __module__ = "numpy"
    __slots__ = ()
    dtype = D.complex_dtype

    def __new__(cls, *args):
        return complex.__new__(cls, *args)

    @property
    def real(self):
        return _make_double(complex.real.__get__(self))

    @property
    def imag(self):
        return _make_double(complex.imag.__get__(self))

    def item(self, *args):
        return complex(complex.real.__get__(self), complex.imag.__get__(self))

    def conjugate(self):
        return complex128(self.item().conjugate())

    conj = conjugate

    def __repr__(self):
        text = repr(self.item())
        return f"np.complex128{text if text[0] == '(' else '(' + text + ')'}"

    def __str__(self):
        return str(self.item())

    def __format__(self, spec):
        return format(self.item(), spec)

    __hash__ = complex.__hash__
    __bool__ = complex.__bool__

    def __complex__(self):
        return self.item()

    def __int__(self):
        return int(self.__float__())

    def __float__(self):
        from .exceptions import ComplexWarning

        _errors.warn("Casting complex values to real discards the imaginary part", ComplexWarning)
        return complex.real.__get__(self)

    def __neg__(self):
        return complex128(-self.item())

    def __pos__(self):
        return self

    def __abs__(self):
        return _make_double(abs(self.item()))


_makers[D.COMPLEX128] = complex128
_number_of[complex128] = D.COMPLEX128
D.register_scalar_type(D.COMPLEX128, complex128)


class bool_(generic):
    """A truth value; there are two, ``np.True_`` and ``np.False_``."""

    __module__ = "numpy"
    __slots__ = ("_v",)
    dtype = D.bool_dtype

    def __new__(cls, value=False):
        if isinstance(value, (list, tuple)) or getattr(value, "ndim", 0):
            return _as_array(value).astype(D.bool_dtype)
        return True_ if value else False_

    def __repr__(self):
        return "np.True_" if self._v else "np.False_"

    def __str__(self):
        return "True" if self._v else "False"

    def __format__(self, spec):
        return format(self._v, spec)

    def __hash__(self):
        return hash(self._v)

    def __bool__(self):
        return self._v

    def __int__(self):
        return int(self._v)

    def __index__(self):
        raise TypeError("only integer scalar arrays can be converted to a scalar index")

    def __float__(self):
        return float(self._v)

    def __complex__(self):
        return complex(self._v)

    def __invert__(self):
        return False_ if self._v else True_

    def __abs__(self):
        return self

    def __neg__(self):
        raise TypeError(
            "The numpy boolean negative, the `-` operator, is not supported, use the `~` operator or the logical_not function"
            " instead."
        )


del bool_.__index__
bool_.__name__ = bool_.__qualname__ = "bool"
True_ = _new(bool_)
True_._v = True
False_ = _new(bool_)
False_._v = False


def _make_bool(value):
    return True_ if value else False_


_makers[D.BOOL] = _make_bool
_number_of[bool_] = D.BOOL
D.register_scalar_type(D.BOOL, bool_)

for _class in (float32, complex128, bool_):
    _hash = _class.__hash__
    _operators(_class, _ARITHMETIC)
    _operators(_class, _COMPARISONS)
    _class.__hash__ = _hash
_operators(bool_, _LOGIC)
_float_operators()
_int64_operators()


class str_(str, character):
    """Text as an element; a Python str too."""

    __module__ = "numpy"
    __slots__ = ()

    @property
    def dtype(self):
        return D.text_dtype(len(self))

    def item(self, *args):
        return str.__str__(self)

    def __repr__(self):
        return f"np.str_({str.__repr__(self)})"


class bytes_(bytes, character):
    """Bytes as an element; a Python bytes too."""

    __module__ = "numpy"
    __slots__ = ()

    @property
    def dtype(self):
        return dtype.of_code(D.BYTES | len(self) << 8)

    def item(self, *args):
        return bytes(self)

    def __repr__(self):
        return f"np.bytes_({bytes.__repr__(self)})"

    def __str__(self):
        return bytes.__repr__(self)


_makers[D.UNICODE] = str_
_makers[D.BYTES] = bytes_
D.register_scalar_type(D.UNICODE, str_)
D.register_scalar_type(D.BYTES, bytes_)
D.register_scalar_type(D.OBJECT, object_)
D._scalar_types[17] = void
D.register_scalar_type(D.DATETIME, generic)
D.register_scalar_type(D.TIMEDELTA, generic)
for _class, _code in (
    (number, D.FLOAT64),
    (inexact, D.FLOAT64),
    (floating, D.FLOAT64),
    (complexfloating, D.COMPLEX128),
    (integer, D.INT64),
    (signedinteger, D.INT64),
    (unsignedinteger, D.UINT64),
    (flexible, D.OBJECT),
    (character, D.BYTES),
    (generic, D.OBJECT),
):
    D.register_abstract_type(_class, _code)
