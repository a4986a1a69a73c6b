"""What the two kinds of Hermite's polynomials share: they differ in the factor of the variable, 2 or 1."""

from math import pi

from .._array import asarray
from .._construct import arange, empty, full, ones, zeros
from .._ufuncs import exp, multiply, sqrt
from ._basis import Basis, positive, symmetric


class Hermitian(Basis):
    """Hermite's polynomials, whose weight is a bell."""

    domain = [-1.0, 1.0]
    further = ("gauss", "weight")
    factor = None  # what the variable is multiplied with

    def line(self, off, scl):
        """The coefficients of a line."""
        return asarray([off, scl / self.factor if self.factor != 1 else scl]) if scl != 0 else asarray([off])

    def _times_variable(self, c):
        made = zeros(c.size + 1, c.dtype)
        made[1:] = c if self.factor == 1 else c / self.factor
        made[:-2] += c[1:] * arange(1, c.size)
        return made

    def _before(self, a, k):
        return a * (self.factor * (k - 1))

    def _after(self, a, k, kind):
        return self._first(a, kind)

    def _first(self, a, kind):
        return kind.times(a) * self.factor

    def _member(self, before, earlier, k, x):
        return before * (x * self.factor) - earlier * (self.factor * (k - 1))

    def _root(self, c):
        return -(1 / self.factor) * c[0] / c[1]

    def _derived(self, c):
        n = len(c)
        return (self.factor * arange(1, n)).reshape((-1,) + (1,) * (c.ndim - 1)) * c[1:]

    def _integrated(self, c):
        made = empty((len(c) + 1, *c.shape[1:]), c.dtype)
        made[0] = c[0] * 0
        made[1:] = c / (self.factor * arange(1, len(c) + 1)).reshape((-1,) + (1,) * (c.ndim - 1))
        return made

    def _companion(self, c):
        n = c.size - 1
        scale = ones(n)
        scale[1:] = 1.0 / sqrt(self.factor * arange(n - 1.0, 0.0, -1.0))
        scale = multiply.accumulate(scale)[::-1]
        made = symmetric(None, sqrt((1 / self.factor) * arange(1, n)), c.dtype)
        made[:, -1] -= scale * c[:-1] / (self.factor * c[-1])
        return made

    def _normed(self, x, n):
        """The polynomial of a degree, scaled to length 1: far off it would leave the range of floats."""
        first = 1.0 / sqrt(sqrt(pi if self.factor == 2 else 2 * pi))
        if n == 0:
            return full(x.shape, first)
        lower, upper = 0.0, first
        for k in range(n, 1, -1):
            lower, upper = -upper * sqrt((k - 1.0) / k), lower + upper * x * sqrt(self.factor / k)
        return lower + upper * x * (sqrt(2) if self.factor == 2 else 1)

    def gauss(self, deg):
        """The points and the weights of Gauss's quadrature."""
        from ..linalg import eigvalsh

        deg = positive(deg)
        x = eigvalsh(self.companion(asarray([0] * deg + [1])))
        # One step of Newton's makes the roots as exact as they can be.
        x = x - self._normed(x, deg) / (self._normed(x, deg - 1) * sqrt(self.factor * deg))
        below = self._normed(x, deg - 1)
        below = below / abs(below).max()
        w = 1 / (below * below)
        w = (w + w[::-1]) / 2
        return (x - x[::-1]) / 2, w * (sqrt(pi if self.factor == 2 else 2 * pi) / w.sum())

    def weight(self, x):
        """The weight under which the polynomials are orthogonal."""
        return exp(-(x**2) if self.factor == 2 else -0.5 * x**2)
