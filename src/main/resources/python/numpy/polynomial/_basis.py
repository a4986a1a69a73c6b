"""What polynomials can do in any basis, written once on what is told of each.

A basis says how its members follow from each other, how they are differentiated and integrated, and which matrix has the roots as
its eigenvalues. All else is here: sums, products, values, tables, fits. ``publish`` names the functions as numpy's modules do.
"""

from .. import _dtypes as D
from .._array import asarray, ndarray
from .._construct import empty, ones, zeros
from .polyutils import as_series, trimcoef, trimseq, whole

_PUBLIC = (
    "line add sub mulx mul div pow val val2d val3d grid2d grid3d der int fromroots vander vander2d vander3d fit companion roots"
    " trim"
).split()


def plain(c):
    """Coefficients of one or more polynomials along the first axis, as floats at least."""
    made = asarray(c)
    made = made.reshape(1) if made.ndim == 0 else made
    return made.astype(D.float64_dtype) if made.dtype.kind in "biu" else made


class Values:
    """Clenshaw's rule among values at points."""

    def __init__(self, x):
        self.x = x

    add = staticmethod(lambda a, b: a + b)
    sub = staticmethod(lambda a, b: a - b)

    def times(self, a):
        """A value, times the variable."""
        return a * self.x

    def less(self, a, number):
        """A value, times what the variable lacks of a number."""
        return a * (number - self.x)


class Series:
    """Clenshaw's rule among the coefficients of polynomials of a basis."""

    def __init__(self, basis):
        self.add, self.sub, self.times = basis.add, basis.sub, basis.mulx

    def less(self, a, number):
        """As with values."""
        return self.sub(number * a, self.times(a))


def column(factors, c):
    """Factors by degree, in the shape in which they meet the coefficients of several series."""
    return factors.reshape((-1,) + (1,) * (c.ndim - 1))


class Basis:
    """A basis of polynomials: each method here is a function of its module."""

    # What each basis tells: the sign that names it, and the steps that its functions are made of.
    prefix = word = None
    domain = variable = None
    further = ()

    def line(self, off, scl):
        """The coefficients of a line."""
        return asarray([off, scl]) if scl != 0 else asarray([off])

    # Sums and products.

    def add(self, c1, c2):
        """The sum."""
        a, b = as_series([c1, c2])
        if a.size <= b.size:
            a, b = b, a
        a[: b.size] += b
        return trimseq(a)

    def sub(self, c1, c2):
        """The difference."""
        a, b = as_series([c1, c2])
        if a.size > b.size:
            a[: b.size] -= b
            return trimseq(a)
        b = -b
        b[: a.size] += a
        return trimseq(b)

    def mulx(self, c):
        """The product with the variable."""
        (c,) = as_series([c])
        if c.size == 1 and c[0] == 0:
            return c
        return self._times_variable(c)

    def mul(self, c1, c2):
        """The product."""
        a, b = as_series([c1, c2])
        if a.size > b.size:
            a, b = b, a
        return self._clenshaw([a[k] * b for k in range(a.size)], Series(self))

    def div(self, c1, c2):
        """The quotient and the remainder."""
        a, b = as_series([c1, c2])
        if b[-1] == 0:
            raise ZeroDivisionError
        if a.size < b.size:
            return a[:1] * 0, a
        if b.size == 1:
            return a / b[-1], a[:1] * 0
        return self._divided(a, b)

    def _divided(self, a, b):
        quotient = empty(a.size - b.size + 1, a.dtype)
        rest = a
        for k in range(a.size - b.size, -1, -1):
            multiple = self.mul([0] * k + [1], b)
            quotient[k] = rest[-1] / multiple[-1]
            rest = rest[:-1] - quotient[k] * multiple[:-1]
        return quotient, trimseq(rest)

    def pow(self, c, pow, maxpower=16):
        """A whole power."""
        (c,) = as_series([c])
        power = int(pow)
        if power != pow or power < 0:
            raise ValueError("Power must be a non-negative integer.")
        if maxpower is not None and power > maxpower:
            raise ValueError("Power is too large")
        if power == 0:
            return asarray([1], dtype=c.dtype)
        return self._raised(c, power)

    def _raised(self, c, power):
        made = c
        for _ in range(power - 1):
            made = self.mul(made, c)
        return made

    def fromroots(self, roots):
        """The coefficients of the polynomial with roots."""
        if not len(roots):
            return ones(1)
        (roots,) = as_series([roots], trim=False)
        roots.sort()
        parts = [self.line(-root, 1) for root in roots]
        # Halves are multiplied with halves, so that errors stay small.
        while len(parts) > 1:
            half, odd = divmod(len(parts), 2)
            joined = [self.mul(parts[k], parts[k + half]) for k in range(half)]
            if odd:
                joined[0] = self.mul(joined[0], parts[-1])
            parts = joined
        return parts[0]

    def trim(self, c, tol=0):
        """Coefficients without small ones behind."""
        return trimcoef(c, tol)

    # Between this basis and the powers.

    def _from_powers(self, pol):
        (pol,) = as_series([pol])
        made = 0
        for k in range(pol.size - 1, -1, -1):
            made = self.add(self.mulx(made), pol[k])
        return made

    def _to_powers(self, c):
        from .polynomial import POWERS

        (c,) = as_series([c])
        return c if c.size == 1 else self._clenshaw([c[k : k + 1] for k in range(c.size)], Series(POWERS))

    # Values.

    def _clenshaw(self, c, kind):
        """A sum over the basis, from its last member down."""
        if len(c) == 1:
            return kind.add(c[0], self._first(c[0] * 0, kind))
        lower, upper = c[-2], c[-1]
        for k in range(len(c) - 1, 1, -1):
            lower, upper = kind.sub(c[k - 2], self._before(upper, k)), kind.add(lower, self._after(upper, k, kind))
        return kind.add(lower, self._first(upper, kind))

    def val(self, x, c, tensor=True):
        """The values at points."""
        c = plain(c)
        if isinstance(x, (tuple, list)):
            x = asarray(x)
        if isinstance(x, ndarray) and tensor:
            c = c.reshape(c.shape + (1,) * x.ndim)
        return self._at(x, c)

    def _at(self, x, c):
        return self._clenshaw(c, Values(x))

    def _at_points(self, c, *points):
        points = [asarray(each) for each in points]
        if any([each.shape != points[0].shape for each in points]):
            raise ValueError(("x, y" if len(points) == 2 else "x, y, z") + " are incompatible")
        for place, each in enumerate(points):
            c = self.val(each, c, tensor=place == 0)
        return c

    def val2d(self, x, y, c):
        """The values at points of a plane."""
        return self._at_points(c, x, y)

    def val3d(self, x, y, z, c):
        """The values at points of space."""
        return self._at_points(c, x, y, z)

    def grid2d(self, x, y, c):
        """The values at all pairs of two coordinates."""
        return self.val(y, self.val(x, c))

    def grid3d(self, x, y, z, c):
        """The values at all triples of three coordinates."""
        return self.val(z, self.val(y, self.val(x, c)))

    def vander(self, x, deg):
        """The members of the basis at points, up to a degree."""
        from .._shape_functions import moveaxis

        deg = whole(deg, "deg")
        if deg < 0:
            raise ValueError("deg must be non-negative")
        x = asarray(x) + 0.0
        x = x.reshape(1) if x.ndim == 0 else x
        made = empty((deg + 1, *x.shape), x.dtype)
        made[0] = x * 0 + 1
        if deg > 0:
            made[1] = self._first(made[0], Values(x))
        for k in range(2, deg + 1):
            made[k] = self._member(made[k - 1], made[k - 2], k, x)
        return moveaxis(made, 0, -1)

    def _tables(self, points, deg):
        if len(deg) != len(points):
            raise ValueError(f"Expected {len(points)} dimensions of degrees, got {len(deg)}")
        points = asarray(points) + 0.0
        shape, count = points.shape[1:], len(deg)
        made = None
        for place in range(count):
            table = self.vander(points[place], deg[place])
            table = table.reshape(*shape, *[-1 if k == place else 1 for k in range(count)])
            made = table if made is None else made * table
        return made.reshape(*shape, -1)

    def vander2d(self, x, y, deg):
        """The products of two bases at points of a plane."""
        return self._tables((x, y), deg)

    def vander3d(self, x, y, z, deg):
        """The products of three bases at points of space."""
        return self._tables((x, y, z), deg)

    # Derivatives and integrals.

    def der(self, c, m=1, scl=1, axis=0):
        """A derivative."""
        from .._shape_functions import moveaxis
        from ..lib.array_utils import normalize_axis_index

        c = plain(c).copy()
        m = whole(m, "the order of derivation")
        axis = whole(axis, "the axis")
        if m < 0:
            raise ValueError("The order of derivation must be non-negative")
        axis = normalize_axis_index(axis, c.ndim)
        if m == 0:
            return c
        c = moveaxis(c, axis, 0)
        if m >= len(c):
            return moveaxis(c[:1] * 0, 0, axis)
        for _ in range(m):
            c = self._derived(c * scl)
        return moveaxis(c, 0, axis)

    def int(self, c, m=1, k=[], lbnd=0, scl=1, axis=0):
        """An integral, whose value at a bound is told."""
        from .._shape_functions import moveaxis, ndim
        from ..lib.array_utils import normalize_axis_index

        c = plain(c).copy()
        constants = list(k) if hasattr(k, "__iter__") else [k]
        m = whole(m, "the order of integration")
        axis = whole(axis, "the axis")
        if m < 0:
            raise ValueError("The order of integration must be non-negative")
        if len(constants) > m:
            raise ValueError("Too many integration constants")
        if ndim(lbnd) != 0:
            raise ValueError("lbnd must be a scalar.")
        if ndim(scl) != 0:
            raise ValueError("scl must be a scalar.")
        axis = normalize_axis_index(axis, c.ndim)
        if m == 0:
            return c
        constants += [0] * (m - len(constants))
        c = moveaxis(c, axis, 0)
        for constant in constants:
            c = c * scl
            if len(c) == 1 and bool((c[0] == 0).all()):
                c[0] += constant
                continue
            made = self._integrated(c)
            made[0] += constant - self.val(lbnd, made)
            c = made
        return moveaxis(c, 0, axis)

    # Roots and fits.

    def companion(self, c):
        """The matrix whose eigenvalues are the roots, scaled so as to be symmetric where the last coefficient alone is not 0."""
        (c,) = as_series([c])
        if c.size < 2:
            raise ValueError("Series must have maximum degree of at least 1.")
        if c.size == 2:
            return asarray([[self._root(c)]])
        return self._companion(c)

    def roots(self, c):
        """The roots, in order."""
        from .. import linalg

        (c,) = as_series([c])
        if c.size < 2:
            return asarray([], dtype=c.dtype)
        if c.size == 2:
            return asarray([self._root(c)])
        made = linalg.eigvals(self.companion(c)[::-1, ::-1])
        made.sort()
        return made

    def _root(self, c):
        return -c[0] / c[1]

    def _quadrature(self, deg):
        """The roots of a member and the weights of Gauss's quadrature there, but for a common factor."""
        from ..linalg import eigvalsh

        deg = positive(deg)
        c = asarray([0] * deg + [1])
        x = eigvalsh(self.companion(c))
        # One step of Newton's makes the roots as exact as they can be.
        slope = self.val(x, self.der(c))
        x = x - self.val(x, c) / slope
        # Both factors are scaled, lest their product leave the range of floats.
        below = self.val(x, c[1:])
        below = below / abs(below).max()
        slope = slope / abs(slope).max()
        return x, 1 / (below * slope)

    def fit(self, x, y, deg, rcond=None, full=False, w=None):
        """The coefficients that fit points best."""
        from ._fitting import fitted

        return fitted(self.vander, x, y, deg, rcond, full, w)


def positive(deg):
    """A degree that must be positive."""
    deg = whole(deg, "deg")
    if deg <= 0:
        raise ValueError("deg must be a positive integer")
    return deg


def symmetric(diagonal, beside, dtype):
    """A matrix of a diagonal, or ``None``, and the same numbers on both sides of it."""
    n = len(beside) + 1
    made = zeros((n, n), dtype)
    flat = made.reshape(-1)
    if diagonal is not None:
        flat[:: n + 1] = diagonal
    flat[1 :: n + 1] = beside
    flat[n :: n + 1] = beside
    return made


def publish(basis, namespace):
    """Names the functions of a basis in its module."""
    module = namespace["__name__"]
    for name in (*_PUBLIC, *basis.further):
        namespace[basis.prefix + name] = _function(getattr(basis, name), basis.prefix + name, module)
    for name, meaning in (("poly2" + basis.word, basis._from_powers), (basis.word + "2poly", basis._to_powers)):
        if basis.word != "poly":
            namespace[name] = _function(meaning, name, module)
    prefix = basis.prefix
    namespace[prefix + "domain"] = asarray(basis.domain)
    namespace[prefix + "zero"], namespace[prefix + "one"] = asarray([0]), asarray([1])
    namespace[prefix + "x"] = asarray(basis.variable)


def _function(method, name, module):
    def function(*args, **named):
        return method(*args, **named)

    function.__name__ = function.__qualname__ = name
    function.__module__, function.__doc__, function.__wrapped__ = module, method.__doc__, method
    return function
