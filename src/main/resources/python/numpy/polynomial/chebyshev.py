"""Chebyshev's polynomials: ``T_n(cos t) = cos(n t)``."""

from math import pi

from .._array import asarray
from .._construct import arange, empty, full, linspace, zeros
from .._ufuncs import cos, sin, sqrt
from ._basis import Basis, as_series, column, positive, publish, symmetric, trimseq
from ._polybase import ABCPolyBase


# A series in cosines of multiples of an angle is a symmetric one in powers of ``z = exp(i t)``, where products and quotients are
# simple.


def _mirrored(c):
    n = c.size
    made = zeros(2 * n - 1, c.dtype)
    made[n - 1 :] = c / 2
    return made + made[::-1]


def _upper_half(zs):
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
        return trimseq(_upper_half(convolve(_mirrored(a), _mirrored(b))))

    def _divided(self, a, b):
        quotient, rest = _quotient(_mirrored(a), _mirrored(b))
        return trimseq(_upper_half(quotient)), trimseq(_upper_half(rest))

    def _raised(self, c, power):
        from .._numeric_functions import convolve

        if power == 1:
            return c
        factor = made = _mirrored(c)
        for _ in range(power - 1):
            made = convolve(made, factor)
        return _upper_half(made)

    def _before(self, a, k):
        return a

    def _after(self, a, k, kind):
        return kind.times(a) * 2

    def _first(self, a, kind):
        return kind.times(a)

    def _member(self, before, earlier, k, x):
        return before * (2 * x) - earlier

    def _derived(self, c):
        # The derivative of T_j is 2 j T_(j-1) and a share of that of T_(j-2), which is handed down before that one's turn.
        degree = len(c) - 1
        for j in range(degree, 2, -1):
            c[j - 2] += (j * c[j]) / (j - 2)
        factors = 2 * arange(1, degree + 1)
        factors[0] = 1
        return c[1:] * column(factors, c)

    def _integrated(self, c):
        # The integral of T_j is T_(j+1) / (2 (j+1)) less T_(j-1) / (2 (j-1)); the first two are T_1 and T_2 / 4.
        n = len(c)
        made = zeros((n + 1, *c.shape[1:]), c.dtype)
        made[1] = c[0]
        made[2:] = c[1:] / column(2 * arange(2, n + 1), c)
        if n > 2:
            made[1 : n - 1] -= c[2:] / column(2 * arange(1, n - 1), c)
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
        # Sums over the points find each coefficient, as the polynomials are orthogonal there: the first of norm n, the others n / 2.
        n = deg + 1
        points = self.pts1(n)
        sums = dot(self.vander(points, deg).T, func(points, *args))
        norms = full(n, 0.5 * n)
        norms[0] = n
        return sums / column(norms, sums)

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
