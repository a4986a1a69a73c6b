"""Chebyshev's polynomials: ``T_n(cos t) = cos(n t)``."""

from math import pi

from .._array import asarray
from .._construct import arange, empty, full, linspace, zeros
from .._ufuncs import cos, sin, sqrt
from ._basis import Basis, as_series, positive, publish, symmetric, trimseq
from ._polybase import ABCPolyBase


# A series in cosines of multiples of an angle is a symmetric one in powers of ``z = exp(i t)``, where products and quotients are
# simple.


def _cseries_to_zseries(c):
    n = c.size
    made = zeros(2 * n - 1, c.dtype)
    made[n - 1 :] = c / 2
    return made + made[::-1]


def _zseries_to_cseries(zs):
    made = zs[(zs.size - 1) // 2 :].copy()
    made[1:] *= 2
    return made


def _quotient(z, by):
    """The quotient and the remainder of symmetric series, worked at from both ends."""
    width = by.size
    last = z.size - width
    lead = by[0]
    by = by / lead
    quotient = empty(last + 1, z.dtype)
    for front in range(last // 2 + 1):
        back = last - front
        quotient[front] = quotient[back] = factor = z[front]
        z[front : front + width] -= factor * by
        if front != back:
            z[back : back + width] -= factor * by
    return quotient / lead, z[last // 2 + 1 : last // 2 - 1 + width].copy()


class _Chebyshev(Basis):
    prefix, word = "cheb", "cheb"
    domain, variable = [-1.0, 1.0], [0, 1]
    further = ("interpolate", "gauss", "weight", "pts1", "pts2")

    def _times_variable(self, c):
        made = zeros(c.size + 1, c.dtype)
        made[1] = c[0]
        if c.size > 1:
            half = c[1:] / 2
            made[2:] = half
            made[:-2] += half
        return made

    def mul(self, c1, c2):
        """The product."""
        from .._numeric_functions import convolve

        a, b = as_series([c1, c2])
        return trimseq(_zseries_to_cseries(convolve(_cseries_to_zseries(a), _cseries_to_zseries(b))))

    def _divided(self, a, b):
        quotient, rest = _quotient(_cseries_to_zseries(a), _cseries_to_zseries(b))
        return trimseq(_zseries_to_cseries(quotient)), trimseq(_zseries_to_cseries(rest))

    def _raised(self, c, power):
        from .._numeric_functions import convolve

        if power == 1:
            return c
        factor = made = _cseries_to_zseries(c)
        for _ in range(power - 1):
            made = convolve(made, factor)
        return _zseries_to_cseries(made)

    def _before(self, a, k):
        return a

    def _after(self, a, k, kind):
        return kind.times(a) * 2

    def _first(self, a, kind):
        return kind.times(a)

    def _member(self, before, earlier, k, x):
        return before * (2 * x) - earlier

    def _derived(self, c):
        n = len(c) - 1
        made = empty((n, *c.shape[1:]), c.dtype)
        for j in range(n, 2, -1):
            made[j - 1] = (2 * j) * c[j]
            c[j - 2] += (j * c[j]) / (j - 2)
        if n > 1:
            made[1] = 4 * c[2]
        made[0] = c[1]
        return made

    def _integrated(self, c):
        n = len(c)
        made = empty((n + 1, *c.shape[1:]), c.dtype)
        made[0] = c[0] * 0
        made[1] = c[0]
        if n > 1:
            made[2] = c[1] / 4
        for j in range(2, n):
            made[j + 1] = c[j] / (2 * (j + 1))
            made[j - 1] -= c[j] / (2 * (j - 1))
        return made

    def _companion(self, c):
        n = c.size - 1
        beside = full(n - 1, 0.5)
        beside[0] = sqrt(0.5)
        scale = full(n, sqrt(0.5))
        scale[0] = 1.0
        made = symmetric(None, beside, c.dtype)
        made[:, -1] -= (c[:-1] / c[-1]) * (scale / scale[-1]) * 0.5
        return made

    def interpolate(self, func, deg, args=()):
        """The coefficients of the polynomial that meets a function at Chebyshev's points of the first kind."""
        from .._products import dot

        degree = asarray(deg)
        if degree.ndim > 0 or degree.dtype.kind not in "iu" or degree.size == 0:
            raise TypeError("deg must be an int")
        if deg < 0:
            raise ValueError("expected deg >= 0")
        count = deg + 1
        points = self.pts1(count)
        c = dot(self.vander(points, deg).T, func(points, *args))
        c[0] /= count
        c[1:] /= 0.5 * count
        return c

    def gauss(self, deg):
        """The points and the weights of Gauss's quadrature."""
        deg = positive(deg)
        return cos(pi * arange(1, 2 * deg, 2) / (2.0 * deg)), full(deg, pi / deg)

    def weight(self, x):
        """The weight under which the polynomials are orthogonal."""
        return 1.0 / (sqrt(1.0 + x) * sqrt(1.0 - x))

    def pts1(self, npts):
        """The points of the first kind, at which a polynomial is zero."""
        count = int(npts)
        if count != npts:
            raise ValueError("npts must be integer")
        if count < 1:
            raise ValueError("npts must be >= 1")
        return sin(0.5 * pi / count * arange(-count + 1, count + 1, 2))

    def pts2(self, npts):
        """The points of the second kind, at which a polynomial is largest."""
        count = int(npts)
        if count != npts:
            raise ValueError("npts must be integer")
        if count < 2:
            raise ValueError("npts must be >= 2")
        return cos(linspace(-pi, 0, count))


CHEBYSHEV = _Chebyshev()
publish(CHEBYSHEV, globals())


class Chebyshev(ABCPolyBase):
    """A polynomial in Chebyshev's basis."""

    _functions = CHEBYSHEV
    domain = asarray([-1.0, 1.0])
    window = asarray([-1.0, 1.0])
    basis_name = "T"

    @classmethod
    def interpolate(cls, func, deg, domain=None, args=()):
        """The polynomial that meets a function at Chebyshev's points of the first kind."""
        from .polyutils import mapdomain

        domain = cls.domain if domain is None else domain
        return cls(CHEBYSHEV.interpolate(lambda x: func(mapdomain(x, cls.window, domain), *args), deg), domain=domain)
