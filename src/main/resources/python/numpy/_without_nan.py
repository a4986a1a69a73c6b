"""Reductions of the elements other than NaN, or NaT among times."""

import math

import _kernel as K

from . import _dtypes as D
from . import _reductions as R
from . import _ufuncs as U
from ._array import _wrap, asarray, ndarray, normal_axis
from ._dtypes import parse as parse_dtype
from ._errors import errstate, warn
from ._functions import where as choose
from ._reductions import _NoValue


def _missing(a):
    """Where NaN is; None for elements that cannot be NaN."""
    kind = a.dtype.kind
    if kind in "biuSUV":
        return None
    return asarray(a != a if kind == "O" else U.isnan(a)).astype(D.bool_dtype)


def _filled(a, value):
    """The array with a value for NaN, and where they were."""
    a = asarray(a)
    mask = _missing(a) if a.dtype.kind in "fcO" else None
    if mask is None or not mask.any():
        return a, mask
    return choose(mask, asarray(value).astype(a.dtype), a), mask


def nansum(a, axis=None, dtype=None, out=None, keepdims=False, initial=_NoValue, where=True):
    """The sum, NaN counting as 0."""
    made, _ = _filled(a, 0)
    return made.sum(axis=axis, dtype=dtype, out=out, keepdims=keepdims, initial=initial, where=where)


def nanprod(a, axis=None, dtype=None, out=None, keepdims=False, initial=_NoValue, where=True):
    """The product, NaN counting as 1."""
    made, _ = _filled(a, 1)
    return made.prod(axis=axis, dtype=dtype, out=out, keepdims=keepdims, initial=initial, where=where)


def nancumsum(a, axis=None, dtype=None, out=None):
    """The running sum, NaN counting as 0."""
    made, _ = _filled(a, 0)
    return made.cumsum(axis=axis, dtype=dtype, out=out)


def nancumprod(a, axis=None, dtype=None, out=None):
    """The running product, NaN counting as 1."""
    made, _ = _filled(a, 1)
    return made.cumprod(axis=axis, dtype=dtype, out=out)


def _check_inexact(dtype, out):
    """Means of numbers that may be NaN are asked for as such numbers only."""
    if dtype is not None and parse_dtype(dtype).kind not in "fc":
        raise TypeError("If a is inexact, then dtype must be inexact")
    if out is not None and out.dtype.kind not in "fc":
        raise TypeError("If a is inexact, then out must be inexact")


def _as_wide(made, dtype):
    """What a division by counts made double precision of, as wide as the sums again."""
    made = asarray(made)
    return made.astype(dtype, copy=False) if dtype.kind in "fc" else made


def _result(made, out):
    return R._finish(asarray(made), out)


def nanmean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=True):
    """The mean of the elements other than NaN."""
    made, mask = _filled(a, 0)
    if mask is None:
        return made.mean(axis=axis, dtype=dtype, out=out, keepdims=keepdims, where=where)
    _check_inexact(dtype, out)
    count = asarray((~mask).sum(axis=axis, keepdims=keepdims, where=where))
    total = asarray(made.sum(axis=axis, dtype=dtype, keepdims=keepdims, where=where))
    with errstate(invalid="ignore", divide="ignore"):
        mean = _as_wide(U.divide(total, count), total.dtype)
    if (count == 0).any():
        warn("Mean of empty slice", RuntimeWarning)
    return _result(mean, out)


def nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=None, correction=None):
    """The variance of the elements other than NaN."""
    made, mask = _filled(a, 0)
    if mask is None:
        return made.var(axis, dtype, out, ddof, keepdims, where=where, mean=mean, correction=correction)
    _check_inexact(dtype, out)
    ddof = R._freedom(ddof, correction)
    present = ~mask
    with errstate(invalid="ignore", divide="ignore"):
        if mean is None:
            total = asarray(made.sum(axis=axis, dtype=dtype, keepdims=True, where=where))
            centre = _as_wide(U.divide(total, present.sum(axis=axis, keepdims=True, where=where)), total.dtype)
        else:
            centre = asarray(mean)
        centred = asarray(choose(mask, asarray(0).astype(made.dtype), made - centre))
        if centred.dtype.kind == "c":
            squares = centred.real * centred.real + centred.imag * centred.imag
        else:
            squares = asarray(centred * centred)
        kind = None if dtype is None else parse_dtype(dtype)
        kind = None if kind is None or kind.kind == "c" else kind
        total = asarray(squares.sum(axis=axis, dtype=kind, keepdims=keepdims, where=where))
        free = asarray(present.sum(axis=axis, keepdims=keepdims, where=where)) - ddof
        found = _as_wide(U.divide(total, free), total.dtype)
    bad = asarray(free <= 0)
    if bad.any():
        warn("Degrees of freedom <= 0 for slice.", RuntimeWarning)
        found = asarray(choose(bad, asarray(math.nan).astype(found.dtype), found))
    return _result(found, out)


def nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=None, correction=None):
    """The standard deviation of the elements other than NaN."""
    made = U.sqrt(nanvar(a, axis, dtype, out, ddof, keepdims, where=where, mean=mean, correction=correction))
    return made if out is None else _result(made, out)


def _nan_extreme(ufunc, a, axis, out, keepdims, initial, where):
    # What numpy calls the elements reduced, which depends on the way it goes.
    word = "slice" if type(a) is ndarray else "axis"
    a = asarray(a)
    if a.dtype.kind == "O":
        return _extreme_of_objects(ufunc, a, axis, out, keepdims, initial, where)
    made = R._extreme(ufunc._reduction, ufunc, a, axis, out, keepdims, initial, where)
    mask = _missing(asarray(made))
    if mask is not None and mask.any():
        warn(f"All-NaN {word} encountered", RuntimeWarning)
    return made


def _extreme_of_objects(ufunc, a, axis, out, keepdims, initial, where):
    least = ufunc is U.fmin
    made, mask = _filled(a, math.inf if least else -math.inf)
    found = (R.min if least else R.max)(made, axis, None, keepdims, initial, where)
    empty = asarray(mask.all(axis=axis, keepdims=keepdims))
    if empty.any():
        found = choose(empty, math.nan, found)
        found = found if found.shape else found.item()
        warn("All-NaN axis encountered", RuntimeWarning)
    return found if out is None else _result(found, out)


def nanmin(a, axis=None, out=None, keepdims=False, initial=_NoValue, where=True):
    """The least element other than NaN."""
    return _nan_extreme(U.fmin, a, axis, out, keepdims, initial, where)


def nanmax(a, axis=None, out=None, keepdims=False, initial=_NoValue, where=True):
    """The greatest element other than NaN."""
    return _nan_extreme(U.fmax, a, axis, out, keepdims, initial, where)


def _nan_position(a, axis, out, keepdims, greatest):
    a = asarray(a)
    find = a.argmax if greatest else a.argmin
    if not a.size or a.dtype.kind not in "fcO":
        # Among times NaT is what it is elsewhere: the first of all.
        return find(axis=axis, out=out, keepdims=keepdims)
    if a.dtype.kind in "cO":
        return _position_among_filled(a, axis, out, keepdims, greatest)
    lane = a.reshape(-1) if axis is None else a
    at = normal_axis(0 if axis is None else axis, lane.ndim)
    made = _wrap(K.extreme_positions(lane._h, at, greatest, True), D.int64_dtype)
    if (made < 0).any() if made.shape else made[()] < 0:
        raise ValueError("All-NaN slice encountered")
    if keepdims:
        made = made.reshape((1,) * a.ndim if axis is None else tuple([1 if k == at else e for k, e in enumerate(a.shape)]))
    return _result(made, out)


def _position_among_filled(a, axis, out, keepdims, greatest):
    made, mask = _filled(a, -math.inf if greatest else math.inf)
    if mask.all(axis=axis).any():
        raise ValueError("All-NaN slice encountered")
    return (made.argmax if greatest else made.argmin)(axis=axis, out=out, keepdims=keepdims)


def nanargmin(a, axis=None, out=None, *, keepdims=False):
    """Where the least element other than NaN is."""
    return _nan_position(a, axis, out, keepdims, False)


def nanargmax(a, axis=None, out=None, *, keepdims=False):
    """Where the greatest element other than NaN is."""
    return _nan_position(a, axis, out, keepdims, True)
