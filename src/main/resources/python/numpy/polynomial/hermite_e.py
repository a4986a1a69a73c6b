"""Hermite's polynomials as probabilists', orthogonal under ``exp(-x**2 / 2)``."""

from .._array import asarray
from ._basis import publish
from ._hermitian import Hermitian
from ._polybase import ABCPolyBase


class _HermiteE(Hermitian):
    prefix, word = "herme", "herme"
    variable = [0, 1]
    factor = 1


HERMITEE = _HermiteE()
publish(HERMITEE, globals())


class HermiteE(ABCPolyBase):
    """A polynomial in Hermite's basis of probabilists'."""

    _functions = HERMITEE
    domain = asarray([-1.0, 1.0])
    window = asarray([-1.0, 1.0])
    basis_name = "He"
