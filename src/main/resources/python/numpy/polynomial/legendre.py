"""Legendre's polynomials, orthogonal on an interval under the same weight everywhere."""

from .._array import asarray
from .._construct import arange, zeros
from .._ufuncs import sqrt
from ._basis import Basis, column, publish, symmetric
from ._polybase import ABCPolyBase


class _Legendre(Basis):
    prefix, word = "leg", "leg"
    domain, variable = [-1.0, 1.0], [0, 1]
    further = ("gauss", "weight")

    def _times_variable(self, c):
        made = zeros(c.size + 1, c.dtype)
        made[1] = c[0]
        if c.size > 1:
            k = arange(1, c.size)
            made[2:] = (c[1:] * (k + 1)) / (2 * k + 1)
            made[:-2] += (c[1:] * k) / (2 * k + 1)
        return made

    def _before(self, a, k):
        return (a * (k - 1)) / k

    def _after(self, a, k, kind):
        return (kind.times(a) * (2 * k - 1)) / k

    def _first(self, a, kind):
        return kind.times(a)

    def _member(self, before, earlier, k, x):
        return (before * x * (2 * k - 1) - earlier * (k - 1)) / k

    def _derived(self, c):
        # The derivative of P_j is (2 j - 1) P_(j-1) and that of P_(j-2).
        degree = len(c) - 1
        for j in range(degree, 2, -1):
            c[j - 2] += c[j]
        return c[1:] * column(2 * arange(1, degree + 1) - 1, c)

    def _integrated(self, c):
        # The integral of P_j is the difference of its neighbours over 2 j + 1.
        n = len(c)
        made = zeros((n + 1, *c.shape[1:]), c.dtype)
        made[1] = c[0]
        parts = c[1:] / column(2 * arange(1, n) + 1, c)
        made[2:] = parts
        if n > 2:
            made[1 : n - 1] -= parts[1:]
        return made

    def _companion(self, c):
        n = c.size - 1
        scale = 1.0 / sqrt(2 * arange(n) + 1)
        made = symmetric(None, arange(1, n) * scale[: n - 1] * scale[1:], c.dtype)
        made[:, -1] -= (c[:-1] / c[-1]) * (scale / scale[-1]) * (n / (2 * n - 1))
        return made

    def gauss(self, deg):
        """The points and the weights of Gauss's quadrature."""
        x, w = self._quadrature(deg)
        w = (w + w[::-1]) / 2
        return (x - x[::-1]) / 2, w * (2.0 / w.sum())

    def weight(self, x):
        """The weight under which the polynomials are orthogonal."""
        return x * 0.0 + 1.0


LEGENDRE = _Legendre()
publish(LEGENDRE, globals())


class Legendre(ABCPolyBase):
    """A polynomial in Legendre's basis."""

    _functions = LEGENDRE
    domain = asarray([-1.0, 1.0])
    window = asarray([-1.0, 1.0])
    basis_name = "P"
