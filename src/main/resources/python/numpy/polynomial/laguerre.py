"""Laguerre's polynomials, orthogonal on the positive half of the line under ``exp(-x)``."""

from .._array import asarray
from .._construct import arange, empty, zeros
from .._ufuncs import exp
from ._basis import Basis, publish, symmetric
from ._polybase import ABCPolyBase


class _Laguerre(Basis):
    prefix, word = "lag", "lag"
    domain, variable = [0.0, 1.0], [1, -1]
    further = ("gauss", "weight")

    def line(self, off, scl):
        """The coefficients of a line."""
        return asarray([off + scl, -scl]) if scl != 0 else asarray([off])

    def _times_variable(self, c):
        made = zeros(c.size + 1, c.dtype)
        k = arange(1, c.size)
        made[0] = c[0]
        made[1] = -c[0]
        made[2:] = -c[1:] * (k + 1)
        made[1:-1] += c[1:] * (2 * k + 1)
        made[:-2] -= c[1:] * k
        return made

    def _before(self, a, k):
        return (a * (k - 1)) / k

    def _after(self, a, k, kind):
        return kind.less(a, 2 * k - 1) / k

    def _first(self, a, kind):
        return kind.less(a, 1)

    def _member(self, before, earlier, k, x):
        return (before * (2 * k - 1 - x) - earlier * (k - 1)) / k

    def _root(self, c):
        return 1 + c[0] / c[1]

    def _derived(self, c):
        n = len(c) - 1
        made = empty((n, *c.shape[1:]), c.dtype)
        for j in range(n, 1, -1):
            made[j - 1] = -c[j]
            c[j - 1] += c[j]
        made[0] = -c[1]
        return made

    def _integrated(self, c):
        made = empty((len(c) + 1, *c.shape[1:]), c.dtype)
        made[0] = c[0]
        made[1] = -c[0]
        made[2:] = -c[1:]
        made[1:-1] += c[1:]
        return made

    def _companion(self, c):
        n = c.size - 1
        made = symmetric(2.0 * arange(n) + 1.0, -arange(1, n), c.dtype)
        made[:, -1] += (c[:-1] / c[-1]) * n
        return made

    def gauss(self, deg):
        """The points and the weights of Gauss's quadrature."""
        x, w = self._quadrature(deg)
        return x, w / w.sum()

    def weight(self, x):
        """The weight under which the polynomials are orthogonal."""
        return exp(-x)


LAGUERRE = _Laguerre()
publish(LAGUERRE, globals())


class Laguerre(ABCPolyBase):
    """A polynomial in Laguerre's basis."""

    _functions = LAGUERRE
    domain = asarray([0.0, 1.0])
    window = asarray([0.0, 1.0])
    basis_name = "L"
