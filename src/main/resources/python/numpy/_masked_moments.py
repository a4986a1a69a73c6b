"""Means and variances of the elements that a mask leaves, or about a mean that is given."""

from . import _dtypes as D
from . import _errors
from . import _ufuncs as U
from ._array import asarray
from ._dtypes import parse as parse_dtype
from ._reductions import sum as total
from ._shape_functions import stretched


def _counted(a, axis, where):
    """How many elements each result is made of, with the axes kept."""
    mask = stretched(asarray(where).astype(D.bool_dtype), a.shape)
    return asarray(total(mask, axis, keepdims=True))


def _working(a, dtype):
    """The array as it is summed, and the dtype of the result."""
    if dtype is not None:
        target = parse_dtype(dtype)
        return a.astype(target), target
    if a.dtype.kind in "biu":
        return a.astype(D.float64_dtype), D.float64_dtype
    if a.dtype.code == D.FLOAT16:
        return a.astype("f4"), a.dtype
    return a, a.dtype


def _dropped(made, a, axis, keepdims):
    """A result without the axes that it was made along."""
    if keepdims:
        return made
    if axis is None:
        return made.reshape(())[()]
    axes = axis if isinstance(axis, tuple) else (axis,)
    gone = {each % a.ndim for each in axes}
    return made.reshape(tuple([extent for k, extent in enumerate(made.shape) if k not in gone]))[()]


def mean(a, axis, dtype, keepdims, where):
    """The mean of the elements where a mask holds."""
    work, target = _working(a, dtype)
    counts = _counted(a, axis, where)
    if bool((counts == 0).any()):
        _errors.warn("Mean of empty slice.", RuntimeWarning)
    made = asarray(total(work, axis, None, None, True, where=where))
    made = _dropped(made, a, axis, keepdims)
    counts = _dropped(counts, a, axis, keepdims)
    return asarray(U.divide(made, counts)).astype(target)[()]


def variance(a, axis, dtype, ddof, keepdims, where, centre):
    """The variance of the elements where a mask holds, about a mean that may be given."""
    work, target = _working(a, dtype)
    counts = _counted(a, axis, where)
    if bool((counts <= ddof).any()):
        _errors.warn("Degrees of freedom <= 0 for slice", RuntimeWarning)
    if centre is None:
        centre = U.divide(asarray(total(work, axis, None, None, True, where=where)), counts)
        if work.dtype.kind in "fc":
            centre = asarray(centre).astype(work.dtype)
    distances = asarray(work - centre)
    if distances.dtype.kind == "c":
        squares = distances.real * distances.real + distances.imag * distances.imag
    else:
        squares = distances * distances
    made = asarray(total(asarray(squares), axis, None, None, True, where=where))
    made = _dropped(made, a, axis, keepdims)
    left = _dropped(U.maximum(counts - ddof, 0), a, axis, keepdims)
    found = asarray(U.divide(made, left))
    return found.astype(target)[()] if target.kind == "f" else found[()]
