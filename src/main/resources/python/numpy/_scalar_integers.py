"""The integers of each width, which hold a Python int in ``_v``."""

from . import _dtypes as D
from . import _errors
from ._dtypes import dtype
from ._operators import ARITHMETIC, COMPARE, LOGIC
from ._scalar_arithmetic import both, give_operators, out_of_bounds, wrap
from ._scalar_kinds import array_of_scalar, generic, integer, makers, new_scalar, number_of, signedinteger, unsignedinteger


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
                        return array_of_scalar(value).astype(own_dtype)[()]
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
            self = new_scalar(cls)
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
            value = abs(self._v)
            if value > high:
                _errors.report(_errors.OVERFLOW, "scalar absolute")
                value = wrap(number, value)
            return maker(value)

        def __invert__(self):
            return maker(wrap(number, ~self._v))

        def __divmod__(self, other):
            return both(self, other)

        def __rdivmod__(self, other):
            return both(other, self)

    def maker(value):
        self = new_scalar(made)
        self._v = value
        return self

    made.__module__ = "numpy"
    made.__name__ = made.__qualname__ = name
    made.__doc__ = f"An integer of {bits} bits."
    give_operators(made, ARITHMETIC + LOGIC)
    give_operators(made, COMPARE)
    made.__hash__ = lambda self: hash(self._v)
    makers[number] = maker
    number_of[made] = number
    D.register_scalar_type(number, made)
    return made


int8 = _integer_class("int8", D.INT8, 8, signedinteger)
int16 = _integer_class("int16", D.INT16, 16, signedinteger)
int32 = _integer_class("int32", D.INT32, 32, signedinteger)
int64 = _integer_class("int64", D.INT64, 64, signedinteger)
uint8 = _integer_class("uint8", D.UINT8, 8, unsignedinteger)
uint16 = _integer_class("uint16", D.UINT16, 16, unsignedinteger)
uint32 = _integer_class("uint32", D.UINT32, 32, unsignedinteger)
uint64 = _integer_class("uint64", D.UINT64, 64, unsignedinteger)
