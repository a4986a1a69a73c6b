"""Hermite's polynomials as physicists', orthogonal under ``exp(-x**2)``."""

from .._array import asarray
from ._basis import publish
from ._hermitian import Hermitian
from ._polybase import ABCPolyBase


class _Hermite(Hermitian):
    prefix, word = "herm", "herm"
    variable = [0, 0.5]
    factor = 2


HERMITE = _Hermite()
publish(HERMITE, globals())


class Hermite(ABCPolyBase):
    """A polynomial in Hermite's basis of physicists'."""

    _functions = HERMITE
    domain = asarray([-1.0, 1.0])
    window = asarray([-1.0, 1.0])
    basis_name = "H"
