"""Floating-point and complex scalars: ``float64`` and ``complex128`` are Python's own, the narrower ones hold a float in ``_v``."""

import math
from array import array as _packed
from functools import partial

from . import _dtypes as D
from . import _errors
from ._dtypes import dtype
from ._operators import ARITHMETIC, COMPARE, LOGIC
from ._scalar_arithmetic import both, give_operators
from ._scalar_kinds import array_of_scalar, complexfloating, floating, makers, new_scalar, number_of
from ._ufunc_errors import unsupported


def _no_complement(self):
    raise unsupported("invert")


class float64(floating, float):
    """A floating-point number of 64 bits; a Python float too."""

    __module__ = "numpy"
    __slots__ = ()
    dtype = D.float64_dtype

    def __new__(cls, value=0.0):
        kind = type(value)
        if kind is float or kind is int:
            return new_float(cls, value)
        if isinstance(value, (list, tuple)) or getattr(value, "ndim", 0):
            return array_of_scalar(value).astype(D.float64_dtype)
        if value is None:
            return new_float(cls, math.nan)
        return new_float(cls, value)

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return new_float(float64, 0.0)

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
        return self.round(ndigits)

    def __neg__(self):
        return new_float(float64, float.__neg__(self))

    def __pos__(self):
        return self

    def __abs__(self):
        return new_float(float64, float.__abs__(self))

    def __divmod__(self, other):
        return both(self, other)

    def __rdivmod__(self, other):
        return both(other, self)


    def round(self, decimals=0, out=None):
        """The number rounded to a number of decimals, halves to even."""
        if type(decimals) is int and -300 < decimals < 300 and out is None:
            # As of an array: scaled, rounded and scaled back, each time to the nearest double.
            power = 10.0 ** abs(decimals)
            value = float.__float__(self)
            scaled = value * power if decimals >= 0 else value / power
            if scaled - scaled == 0:
                whole = math.copysign(float(round(scaled)), scaled)
                return new_float(float64, whole / power if decimals >= 0 else whole * power)
        return array_of_scalar(self).round(decimals, out) if out is not None else array_of_scalar(self).round(decimals)[()]


new_float = float.__new__
_float_repr = float.__repr__
# Made by the interpreter itself, which is quicker than a function.
make_double = partial(new_float, float64)

makers[D.FLOAT64] = make_double
number_of[float64] = D.FLOAT64
D.register_scalar_type(D.FLOAT64, float64)


def half(value):
    """The nearest number of half precision."""
    if value - value != 0 or value == 0:
        return value
    exponent = max(math.frexp(value)[1] - 11, -24)
    rounded = math.ldexp(round(math.ldexp(value, -exponent)), exponent)
    return math.copysign(math.inf if abs(rounded) > 65504 else rounded, value)


def single(value):
    """The nearest single-precision number."""
    try:
        return _packed("f", (value,))[0]
    except OverflowError:
        return math.copysign(math.inf, value)


def _narrow_class(name, number, bits, rounded, most):
    """A class of floating-point numbers that are narrower than Python's."""
    own_dtype = dtype.of_code(number)

    class made(floating):
        __slots__ = ("_v",)
        dtype = own_dtype

        def __new__(cls, value=0.0):
            if isinstance(value, (list, tuple)) or getattr(value, "ndim", 0):
                return array_of_scalar(value).astype(own_dtype)
            value = math.nan if value is None else float(value)
            self = maker(value)
            if self._v - self._v != 0 and value - value == 0:
                _errors.report(_errors.OVERFLOW, "cast")
            return self

        def __repr__(self):
            return f"np.{name}({self!s})"

        def __str__(self):
            return narrow_repr(self._v, rounded, most)

        def __format__(self, spec):
            return format(self._v, spec)

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
            return round(self._v) if ndigits is None else array_of_scalar(self).round(ndigits)[()]

        def __neg__(self):
            return maker(-self._v)

        def __pos__(self):
            return self

        def __abs__(self):
            return maker(abs(self._v))

        def __divmod__(self, other):
            return both(self, other)

        def __rdivmod__(self, other):
            return both(other, self)

        def is_integer(self):
            return self._v.is_integer()

        def as_integer_ratio(self):
            return self._v.as_integer_ratio()

    def maker(value):
        self = new_scalar(made)
        self._v = rounded(value)
        return self

    made.__module__ = "numpy"
    made.__name__ = made.__qualname__ = name
    made.__doc__ = f"A floating-point number of {bits} bits."
    makers[number] = maker
    number_of[made] = number
    D.register_scalar_type(number, made)
    return made


def narrow_repr(value, rounded=single, most=9):
    """The shortest text that gives back a number of less than double precision."""
    if value - value != 0 or value == 0:
        return repr(value)
    for digits in range(1, most + 1):
        text = "%.*e" % (digits - 1, value)
        if rounded(float(text)) == value:
            break
    mantissa, _, exponent = text.partition("e")
    exponent = int(exponent)
    if -5 < exponent < 16:
        digits = max(1, len(mantissa.lstrip("-").replace(".", "")) - 1 - exponent)
        return "%.*f" % (digits, float(text))
    return f"{mantissa}e{'-' if exponent < 0 else '+'}{abs(exponent):02d}"


# The digits that tell all numbers of a width apart are 5 and 9.
float16 = _narrow_class("float16", D.FLOAT16, 16, half, 5)
float32 = _narrow_class("float32", D.FLOAT32, 32, single, 9)


class complex128(complexfloating, complex):
    """A complex number of two 64-bit floats; a Python complex too."""

    __module__ = "numpy"
    __slots__ = ()
    dtype = D.complex_dtype

    def __new__(cls, *args):
        return complex.__new__(cls, *args)

    @property
    def real(self):
        return make_double(complex.real.__get__(self))

    @property
    def imag(self):
        return make_double(complex.imag.__get__(self))

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
        return make_double(abs(self.item()))


makers[D.COMPLEX128] = complex128
number_of[complex128] = D.COMPLEX128
D.register_scalar_type(D.COMPLEX128, complex128)

class complex64(complexfloating):
    """A complex number of two 32-bit floats."""

    __module__ = "numpy"
    __slots__ = ("_v",)
    dtype = dtype.of_code(D.COMPLEX64)

    def __new__(cls, value=0j, imag=None):
        if isinstance(value, (list, tuple)) or getattr(value, "ndim", 0):
            return array_of_scalar(value).astype(cls.dtype)
        return _make_single_complex(complex(value) if imag is None else complex(value, imag))

    @property
    def real(self):
        return float32(self._v.real)

    @property
    def imag(self):
        return float32(self._v.imag)

    def conjugate(self):
        return _make_single_complex(self._v.conjugate())

    conj = conjugate

    def __repr__(self):
        text = str(self)
        return f"np.complex64{text if text[0] == '(' else '(' + text + ')'}"

    def __str__(self):
        real, imag = self._v.real, self._v.imag
        texts = [narrow_repr(part) for part in (real, imag)]
        texts = [text[:-2] if text.endswith(".0") else text for text in texts]
        if real == 0 and math.copysign(1, real) > 0:
            return texts[1] + "j"
        return f"({texts[0]}{'' if texts[1][0] == '-' else '+'}{texts[1]}j)"

    def __format__(self, spec):
        return format(self._v, spec)

    def __hash__(self):
        return hash(self._v)

    def __complex__(self):
        return self._v

    def __bool__(self):
        return self._v != 0

    def __int__(self):
        return int(self.__float__())

    def __float__(self):
        from .exceptions import ComplexWarning

        _errors.warn("Casting complex values to real discards the imaginary part", ComplexWarning)
        return self._v.real

    def __neg__(self):
        return _make_single_complex(-self._v)

    def __pos__(self):
        return self

    def __abs__(self):
        return float32(abs(self._v))


def _make_single_complex(value):
    self = new_scalar(complex64)
    self._v = complex(single(value.real), single(value.imag))
    return self


makers[D.COMPLEX64] = _make_single_complex
number_of[complex64] = D.COMPLEX64
D.register_scalar_type(D.COMPLEX64, complex64)

for _class in (complex64, float16, float32, complex128):
    _hash = _class.__hash__
    give_operators(_class, ARITHMETIC + LOGIC)
    give_operators(_class, COMPARE)
    _class.__hash__ = _hash
give_operators(float64, LOGIC)
for _class in (complex64, float16, float32, complex128, float64):
    _class.__invert__ = _no_complement
