"""Legendre's polynomials, orthogonal on an interval under the same weight everywhere."""

from .._array import asarray
from .._construct import arange, empty, zeros
from .._ufuncs import sqrt
from ._basis import Basis, publish, symmetric
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
        n = len(c) - 1
        made = empty((n, *c.shape[1:]), c.dtype)
        for j in range(n, 2, -1):
            made[j - 1] = (2 * j - 1) * c[j]
            c[j - 2] += c[j]
        if n > 1:
            made[1] = 3 * c[2]
        made[0] = c[1]
        return made

    def _integrated(self, c):
        n = len(c)
        made = empty((n + 1, *c.shape[1:]), c.dtype)
        made[0] = c[0] * 0
        made[1] = c[0]
        if n > 1:
            made[2] = c[1] / 3
        for j in range(2, n):
            part = c[j] / (2 * j + 1)
            made[j + 1] = part
            made[j - 1] -= part
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
