"""Averages, covariance and correlation."""

from . import _dtypes as D
from . import _ufuncs as U
from ._array import asarray
from ._construct import full, zeros
from ._errors import warn
from ._reductions import _NoValue


def average(a, axis=None, weights=None, returned=False, *, keepdims=False):
    """The weighted average of the elements."""
    a = asarray(a)
    axes = None if axis is None else _average_axes(axis, a.ndim)
    if weights is None:
        made = a.mean(axis=axis, keepdims=keepdims)
        total = a.size / asarray(made).size if asarray(made).size else a.size
        scale = full(asarray(made).shape, float(total))
        scale = scale if scale.shape else scale[()]
    else:
        w = as_weights(weights, a, axes)
        kind = D.promote(a.dtype, w.dtype)
        if kind.kind in "biu":
            kind = D.float64_dtype
        from ._shape_functions import stretched

        scale = stretched(w, a.shape).sum(axis=axis, dtype=kind, keepdims=keepdims)
        if bool(asarray(scale == 0).any()):
            raise ZeroDivisionError("Weights sum to zero, can't be normalized")
        made = asarray(a * w).astype(kind).sum(axis=axis, keepdims=keepdims) / scale
    return (made, scale) if returned else made


def as_weights(weights, a, axes):
    """Weights of an array's elements, with its axes; of those along given axes only, with an extent of 1 for the others."""
    w = asarray(weights)
    if w.shape == a.shape:
        return w
    if axes is None:
        raise TypeError("Axis must be specified when shapes of a and weights differ.")
    if w.shape != tuple([a.shape[k] for k in axes]):
        raise ValueError("Shape of weights must be consistent with shape of a along specified axis.")
    w = w.transpose(sorted(range(len(axes)), key=axes.__getitem__))
    return w.reshape([extent if k in axes else 1 for k, extent in enumerate(a.shape)])


def _average_axes(axis, ndim):
    axes = []
    for each in axis if isinstance(axis, (tuple, list)) else (axis,):
        if not -ndim <= each < ndim:
            from .exceptions import AxisError

            raise AxisError(each, ndim, "axis")
        axes.append(each % ndim)
    if len(set(axes)) != len(axes):
        raise ValueError("repeated axis in `axis` argument")
    return tuple(axes)


def _cov_weights(weights, name, n, whole):
    """The weights of observations, given under a name, which may have to be whole numbers."""
    w = asarray(weights).astype(float)
    if whole and not (w == U.rint(w)).all():
        raise TypeError(f"{name} must be integer")
    if w.ndim > 1:
        raise RuntimeError(f"cannot handle multidimensional {name}")
    if w.shape[0] != n:
        raise RuntimeError(f"incompatible numbers of samples and {name}")
    if (w < 0).any():
        raise ValueError(f"{name} cannot be negative")
    return w


def cov(m, y=None, rowvar=True, bias=False, ddof=None, fweights=None, aweights=None, *, dtype=None):
    """The covariance matrix of variables."""
    from ._products import dot
    from ._shape_functions import atleast_2d, concatenate

    if ddof is not None and ddof != int(ddof):
        raise ValueError("ddof must be integer")
    m = asarray(m)
    if m.ndim > 2:
        raise ValueError("m has more than 2 dimensions")
    if dtype is None:
        dtype = D.promote(m.dtype, D.float64_dtype)
        if y is not None:
            dtype = D.promote(dtype, asarray(y).dtype)
    x = atleast_2d(m).astype(dtype)
    if not rowvar and m.ndim != 1:
        x = x.T
    if x.shape[0] == 0:
        return zeros((0, 0))
    if y is not None:
        y = atleast_2d(asarray(y)).astype(dtype)
        if not rowvar and y.shape[0] != 1:
            y = y.T
        x = concatenate((x, y), axis=0)
    x = x.astype(dtype, copy=False)
    if ddof is None:
        ddof = 0 if bias else 1
    w = None
    if fweights is not None:
        w = _cov_weights(fweights, "fweights", x.shape[1], True)
    if aweights is not None:
        extra = _cov_weights(aweights, "aweights", x.shape[1], False)
        w = extra if w is None else w * extra
    avg, total = average(x, axis=1, weights=w, returned=True)
    total = asarray(total).reshape(-1)[0]
    if w is None:
        scale = x.shape[1] - ddof
    elif ddof == 0:
        scale = total
    elif aweights is None:
        scale = total - ddof
    else:
        scale = total - ddof * (w * asarray(aweights)).sum() / total
    if scale <= 0:
        warn("Degrees of freedom <= 0 for slice", RuntimeWarning)
        scale = 0.0
    x = x - avg[:, None]
    x_t = x.T if w is None else (x * w).T
    made = asarray(dot(x, U.conjugate(x_t)))
    # The share is of double precision whatever the products are.
    return asarray(made * U.divide(1, float(scale))).astype(made.dtype, copy=False).squeeze()


def corrcoef(x, y=None, rowvar=True, bias=_NoValue, ddof=_NoValue, *, dtype=None):
    """The correlation matrix of variables."""
    from ._index_functions import diag

    if bias is not _NoValue or ddof is not _NoValue:
        warn("bias and ddof have no effect and are deprecated", DeprecationWarning)

    c = asarray(cov(x, y, rowvar, dtype=dtype))
    if not c.shape:
        return c / c
    deviation = U.sqrt(diag(c).real)
    c = c / deviation[:, None]
    c = c / deviation[None, :]
    return c.clip(-1, 1) if c.dtype.kind == "f" else c
