"""Operators for classes that define ``__array_ufunc__``."""

from .. import _ufuncs as U
from .._rare_ufuncs import divmod
from .._operators import BINARY, COMPARE, UNARY


def _leaves(other):
    """Whether an operand wants no part in ufuncs."""
    return getattr(other, "__array_ufunc__", 0) is None


class NDArrayOperatorsMixin:
    """Gives a class the operators, each of which calls a ufunc."""

    __module__ = "numpy.lib.mixins"
    __slots__ = ()


def _add(special, ufunc, forms):
    def forward(self, other):
        return NotImplemented if _leaves(other) else ufunc(self, other)

    def backward(self, other):
        return NotImplemented if _leaves(other) else ufunc(other, self)

    def inplace(self, other):
        return ufunc(self, other, out=(self,))

    def unary(self):
        return ufunc(self)

    made = {"": forward, "r": backward, "i": inplace, "unary": unary}
    for form in forms:
        name = f"__{special}__" if form in ("", "unary") else f"__{form}{special}__"
        made[form].__name__ = name
        setattr(NDArrayOperatorsMixin, name, made[form])


for _name, _special in COMPARE:
    _add(_special, getattr(U, _name), ("",))
for _name, _special in BINARY:
    _add(_special, getattr(U, _name), ("", "r", "i"))
for _name, _special in UNARY:
    _add(_special, getattr(U, _name), ("unary",))


def _divmod(self, other):
    return NotImplemented if _leaves(other) else divmod(self, other)


def _rdivmod(self, other):
    return NotImplemented if _leaves(other) else divmod(other, self)


NDArrayOperatorsMixin.__divmod__, NDArrayOperatorsMixin.__rdivmod__ = _divmod, _rdivmod
del _name, _special
