"""Least squares in any basis."""

from .._array import asarray
from .._construct import zeros


def fitted(vander, x, y, deg, rcond, full, w):
    """The coefficients that fit points best, of all degrees up to one or of those listed."""
    from .. import linalg
    from .._ufuncs import sqrt, square

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
    left, right = vander(x, most)[:, places].T, y.T
    if w is not None:
        w = asarray(w) + 0.0
        if w.ndim != 1:
            raise TypeError("expected 1D vector for w")
        if len(x) != len(w):
            raise TypeError("expected x and w to have same length")
        left, right = left * w, right * w
    if rcond is None:
        rcond = len(x) * _epsilon(x.dtype)
    squares = square(left.real) + square(left.imag) if left.dtype.kind == "c" else square(left)
    scale = sqrt(squares.sum(axis=1))
    scale[scale == 0] = 1
    c, residuals, rank, singular = linalg.lstsq(left.T / scale, right.T, rcond)
    c = (c.T / scale).T
    if degrees.ndim:
        wide = zeros((most + 1, *c.shape[1:]), c.dtype)
        wide[places] = c
        c = wide
    if rank != len(places) and not full:
        from .._errors import warn
        from ..exceptions import RankWarning

        warn("The fit may be poorly conditioned", RankWarning)
    return (c, [residuals, rank, singular, rcond]) if full else c


def _epsilon(dtype):
    from .._info import finfo

    return finfo(dtype).eps
