"""The operators of the usual numbers, ``float64`` and ``int64``, which need no search for a common type in the usual cases."""

import operator

from . import _dtypes as D
from ._operators import ARITHMETIC, COMPARE
from ._scalar_arithmetic import COMPARED, ON_FLOATS, ON_INTEGERS, binary
from ._scalar_floats import float64, make_double, new_float
from ._scalar_integers import int64
from ._scalar_kinds import False_, True_, makers

_DOUBLES = {float, float64, int, bool}


def _float_operators():
    def arithmetic(name, special):
        function = ON_FLOATS[name]
        whole = name in ("add", "subtract", "multiply", "divide")
        plain = getattr(float, f"__{special}__") if name in ("add", "subtract", "multiply") else None

        def forward(self, other):
            kind = type(other)
            if plain is not None and (kind is float64 or kind is float):
                result = plain(self, other)
                if result - result == 0:
                    return new_float(float64, result)
            if kind in _DOUBLES:
                return new_float(float64, function(float(self), float(other)))
            if whole and kind is int64:
                return new_float(float64, function(float(self), float(other._v)))
            return binary(name, self, other)

        def backward(self, other):
            kind = type(other)
            if kind in _DOUBLES:
                return new_float(float64, function(float(other), float(self)))
            return binary(name, other, self)

        setattr(float64, f"__{special}__", forward)
        setattr(float64, f"__r{special}__", backward)

    def comparison(name, special):
        function = COMPARED[name]

        def method(self, other):
            if type(other) in _DOUBLES:
                return True_ if function(float(self), float(other)) else False_
            return binary(name, self, other)

        setattr(float64, f"__{special}__", method)

    for name, special in ARITHMETIC:
        arithmetic(name, special)
    for name, special in COMPARE:
        comparison(name, special)
    float64.__hash__ = float.__hash__


def _int64_operators():
    """The operators of the usual whole numbers, which need no search for a common type; what is rare goes the long way."""
    make = makers[D.INT64]
    low, high = -(1 << 63), (1 << 63) - 1

    def arithmetic(name, special):
        function = ON_INTEGERS[name]
        of_doubles = getattr(float64, f"__{special}__")

        def forward(self, other):
            kind = type(other)
            if kind is int64 or kind is int:
                value = other if kind is int else other._v
                found = function(self._v, value)
                if low <= found <= high and low <= value <= high:
                    return make(found)
            elif kind is float64 or kind is float:
                return of_doubles(new_float(float64, self._v), other)
            return binary(name, self, other)

        def backward(self, other):
            if type(other) is int:
                found = function(other, self._v)
                if low <= found <= high and low <= other <= high:
                    return make(found)
            return binary(name, other, self)

        setattr(int64, f"__{special}__", forward)
        setattr(int64, f"__r{special}__", backward)

    def division(name, special, function, make):
        """A division by a whole number other than zero."""

        def forward(self, other):
            kind = type(other)
            if kind is int64:
                divisor = other._v
            elif kind is int and low <= other <= high:
                divisor = other
            else:
                divisor = 0
            if divisor:
                found = function(self._v, divisor)
                if found <= high:
                    return make(found)
            return binary(name, self, other)

        def backward(self, other):
            if type(other) is int and self._v and low <= other <= high:
                found = function(other, self._v)
                if found <= high:
                    return make(found)
            return binary(name, other, self)

        setattr(int64, f"__{special}__", forward)
        setattr(int64, f"__r{special}__", backward)

    def comparison(name, special):
        function = COMPARED[name]

        def method(self, other):
            kind = type(other)
            if kind is int64:
                return True_ if function(self._v, other._v) else False_
            if kind is int:
                return True_ if function(self._v, other) else False_
            return binary(name, self, other)

        setattr(int64, f"__{special}__", method)

    for name, special in ARITHMETIC[:3]:
        arithmetic(name, special)
    division("floor_divide", "floordiv", operator.floordiv, make)
    division("remainder", "mod", operator.mod, make)
    division("divide", "truediv", lambda a, b: float(a) / float(b), make_double)
    for name, special in COMPARE:
        comparison(name, special)
    int64.__hash__ = lambda self: hash(self._v)


_float_operators()
_int64_operators()
