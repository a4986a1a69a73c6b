"""Functions of polynomials whose coefficients stand from the lowest power up."""

from .. import _dtypes as D
from .._array import asarray, ndarray
from .._construct import zeros

polydomain = asarray([-1.0, 1.0])
polyzero, polyone, polyx = asarray([0]), asarray([1]), asarray([0, 1])


def series(*given, trim=True):
    """Coefficients as arrays of one type of floats, each without zeros behind."""
    arrays = []
    for each in given:
        made = asarray(each)
        made = made.reshape(1) if made.ndim == 0 else made
        if made.size == 0:
            raise ValueError("Coefficient array is empty")
        if made.ndim != 1:
            raise ValueError("Coefficient array is not 1-d")
        if made.dtype.kind not in "biufcO":
            raise ValueError("Coefficient arrays have no common type")
        arrays.append(_trimmed(made) if trim else made)
    target = D.promote_all([each.dtype for each in arrays])
    if target.kind in "biu":
        target = D.float64_dtype
    return [each.astype(target) for each in arrays]


def _trimmed(c, tol=0):
    kept = abs(c) > tol if tol else c != 0
    places = kept.nonzero()[0]
    return c[: int(places[-1]) + 1] if places.size else c[:1] * 0


def polytrim(c, tol=0):
    """Coefficients without small ones behind."""
    if tol < 0:
        raise ValueError("tol must be non-negative")
    return _trimmed(series(c, trim=False)[0], tol).copy()


def polyline(off, scl):
    """The coefficients of a line."""
    return asarray([off, scl]) if scl != 0 else asarray([off])


def polyadd(c1, c2):
    """The sum."""
    a, b = series(c1, c2)
    if a.size < b.size:
        a, b = b, a
    made = a.copy()
    made[: b.size] += b
    return _trimmed(made)


def polysub(c1, c2):
    """The difference."""
    a, b = series(c1, c2)
    made = zeros(max(a.size, b.size), a.dtype)
    made[: a.size] = a
    made[: b.size] -= b
    return _trimmed(made)


def polymul(c1, c2):
    """The product."""
    from .._numeric_functions import convolve

    a, b = series(c1, c2)
    return _trimmed(convolve(a, b))


def polymulx(c):
    """The product with the variable."""
    (c,) = series(c)
    made = zeros(c.size + 1, c.dtype)
    made[1:] = c
    return made[:1] if c.size == 1 and c[0] == 0 else made


def polydiv(c1, c2):
    """The quotient and the remainder."""
    a, b = series(c1, c2)
    if b[-1] == 0:
        raise ZeroDivisionError("polynomial division")
    if a.size < b.size:
        return a[:1] * 0, a
    if b.size == 1:
        return a / b[-1], a[:1] * 0
    rest = a.copy()
    n = b.size - 1
    lead = b[-1]
    scaled = b[:-1] / lead
    for k in range(a.size - 1, n - 1, -1):
        rest[k - n : k] -= scaled * rest[k]
    return rest[n:] / lead, _trimmed(rest[:n])


def polypow(c, pow, maxpower=None):
    """A whole power."""
    (c,) = series(c)
    power = int(pow)
    if power != pow or power < 0:
        raise ValueError("Power must be a non-negative integer.")
    if maxpower is not None and power > maxpower:
        raise ValueError("Power is too large")
    made = asarray([1], dtype=c.dtype)
    from .._numeric_functions import convolve

    for _ in range(power):
        made = convolve(made, c)
    return made


def polyder(c, m=1, scl=1, axis=0):
    """A derivative."""
    from .._shape_functions import moveaxis

    c = asarray(c)
    c = c.astype(float) if c.dtype.kind in "biu" else c.copy()
    if m < 0:
        raise ValueError("The order of derivation must be non-negative")
    c = moveaxis(c, axis, 0)
    if m >= c.shape[0]:
        c = c[:1] * 0
    else:
        for _ in range(m):
            powers = asarray(range(1, c.shape[0]), dtype=float).reshape((-1,) + (1,) * (c.ndim - 1))
            c = powers * (c[1:] * scl)
    return moveaxis(c, 0, axis)


def polyint(c, m=1, k=[], lbnd=0, scl=1, axis=0):
    """An integral, whose value at a bound is told."""
    from .._shape_functions import concatenate, moveaxis

    c = asarray(c)
    c = c.astype(float) if c.dtype.kind in "biu" else c.copy()
    constants = list(k) if hasattr(k, "__iter__") else [k]
    if m < 0:
        raise ValueError("The order of integration must be non-negative")
    if len(constants) > m:
        raise ValueError("Too many integration constants")
    if m == 0:
        return c
    constants += [0] * (m - len(constants))
    c = moveaxis(c, axis, 0)
    for step in range(m):
        c = c * scl
        if c.shape[0] == 1 and bool((c[0] == 0).all()):
            c = c + constants[step]
            continue
        powers = asarray(range(1, c.shape[0] + 1), dtype=float).reshape((-1,) + (1,) * (c.ndim - 1))
        made = concatenate([c[:1] * 0, c / powers])
        made[0] += constants[step] - polyval(lbnd, made)
        c = made
    return moveaxis(c, 0, axis)


def polyval(x, c, tensor=True):
    """The values at points, by Horner's rule."""
    c = asarray(c)
    c = c.reshape(1) if c.ndim == 0 else c
    c = c.astype(float) if c.dtype.kind in "biu" else c
    if isinstance(x, (tuple, list)):
        x = asarray(x)
    if isinstance(x, ndarray) and tensor:
        c = c.reshape(c.shape + (1,) * x.ndim)
    made = c[-1] + x * 0
    for k in range(2, c.shape[0] + 1):
        made = c[-k] + made * x
    return made


def polyval2d(x, y, c):
    """The values at points of a plane."""
    return polyval(y, polyval(x, c), tensor=False)


def polyvalfromroots(x, r, tensor=True):
    """The values at points of the polynomial with roots."""
    r = asarray(r)
    r = r.reshape(1) if r.ndim == 0 else r
    r = r.astype(float) if r.dtype.kind in "biu" else r
    if isinstance(x, (tuple, list)):
        x = asarray(x)
    if isinstance(x, ndarray) and tensor:
        r = r.reshape(r.shape + (1,) * x.ndim)
    return asarray(x - r).prod(axis=0)


def polyvander(x, deg):
    """The powers of points, up to a degree."""
    from .._shape_functions import stack

    if deg < 0:
        raise ValueError("deg must be non-negative")
    x = asarray(x) + 0.0
    x = x.reshape(1) if x.ndim == 0 else x
    columns = [x * 0 + 1]
    for k in range(1, deg + 1):
        columns.append(x if k == 1 else columns[-1] * x)
    return stack(columns, axis=-1)


def polyfit(x, y, deg, rcond=None, full=False, w=None):
    """The coefficients that fit points best."""
    from .. import linalg
    from .._ufuncs import sqrt

    x, y = asarray(x) + 0.0, asarray(y) + 0.0
    degrees = asarray(deg)
    if degrees.ndim > 1 or degrees.dtype.kind not in "iu" or degrees.size == 0:
        raise TypeError("deg must be an int or non-empty 1-D array of int")
    if int(degrees.min()) < 0:
        raise ValueError("expected deg >= 0")
    if x.ndim != 1:
        raise TypeError("expected 1D vector for x")
    if x.size == 0:
        raise TypeError("expected non-empty vector for x")
    if not 1 <= y.ndim <= 2:
        raise TypeError("expected 1D or 2D array for y")
    if len(x) != len(y):
        raise TypeError("expected x and y to have same length")
    most = int(degrees.max())
    places = list(range(most + 1)) if degrees.ndim == 0 else sorted(degrees.tolist())
    left = polyvander(x, most)[:, places]
    right = y
    if w is not None:
        w = asarray(w) + 0.0
        if w.ndim != 1:
            raise TypeError("expected 1D vector for w")
        if len(x) != len(w):
            raise TypeError("expected x and w to have same length")
        left = left * w[:, None]
        right = right * (w[:, None] if y.ndim == 2 else w)
    if rcond is None:
        rcond = len(x) * 2.220446049250313e-16
    scale = sqrt((abs(left) ** 2).sum(axis=0))
    scale[scale == 0] = 1
    c, residuals, rank, singular = linalg.lstsq(left / scale, right, rcond)
    c = c / (scale[:, None] if y.ndim == 2 else scale)
    if degrees.ndim:
        wide = zeros((most + 1, *c.shape[1:]), c.dtype)
        wide[places] = c
        c = wide
    if rank != len(places) and not full:
        from .._errors import warn
        from ..exceptions import RankWarning

        warn("The fit may be poorly conditioned", RankWarning)
    return (c, [residuals, rank, singular, rcond]) if full else c


def polycompanion(c):
    """The matrix whose eigenvalues are the roots."""
    (c,) = series(c)
    if c.size < 2:
        raise ValueError("Series must have maximum degree of at least 1.")
    n = c.size - 1
    made = zeros((n, n), c.dtype)
    for k in range(n - 1):
        made[k + 1, k] = 1
    made[:, -1] -= c[:-1] / c[-1]
    return made


def polyroots(c):
    """The roots, in order."""
    from .. import linalg

    (c,) = series(c)
    if c.size < 2:
        return asarray([], dtype=c.dtype)
    if c.size == 2:
        return asarray([-c[0] / c[1]])
    made = linalg.eigvals(polycompanion(c)[::-1, ::-1])
    made.sort()
    return made


def polyfromroots(roots):
    """The coefficients of the polynomial with roots."""
    from .._numeric_functions import convolve

    if not len(roots):
        return asarray([1.0])
    (roots,) = series(roots, trim=False)
    roots = roots.copy()
    roots.sort()
    parts = [asarray([-root, 1], dtype=roots.dtype) for root in roots]
    # Halves are multiplied with halves, so that errors stay small.
    while len(parts) > 1:
        half, odd = divmod(len(parts), 2)
        joined = [convolve(parts[k], parts[k + half]) for k in range(half)]
        if odd:
            joined[0] = convolve(joined[0], parts[-1])
        parts = joined
    return parts[0]


def __getattr__(name):
    if name == "Polynomial":
        from ._series import Polynomial

        return Polynomial
    if name in ("polygrid2d", "polyval3d", "polygrid3d", "polyvander2d", "polyvander3d"):
        raise NotImplementedError(f"numpy.polynomial.polynomial.{name}")
    raise AttributeError(f"module 'numpy.polynomial.polynomial' has no attribute '{name}'")
