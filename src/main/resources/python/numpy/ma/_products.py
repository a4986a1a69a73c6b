"""Products of masked arrays."""

import numpy as np

from ._fills import filled
from ._making import array, masked_array
from ._masked_array import MaskedArray, build
from ._masks import getdata, getmask, getmaskarray, make_mask, nomask


def dot(a, b, strict=False, out=None):
    """The product, masked elements being zero; with ``strict`` they mask what they take part in."""
    if strict:
        if np.ndim(a) == 0 or np.ndim(b) == 0:
            pass
        elif np.ndim(b) == 1:
            a, b = _covered(a, -1), _covered(b, 0)
        else:
            a, b = _covered(a, np.ndim(a) - 1), _covered(b, np.ndim(b) - 2)
    own = ~getmaskarray(a)
    data = np.dot(filled(a, 0), filled(b, 0))
    mask = ~np.asarray(np.dot(own, ~getmaskarray(b)))
    if out is not None:
        out._data[...] = data
        out.__setmask__(mask)
        return out
    if not np.ndim(data):
        data = np.asarray(data)
    made = build(MaskedArray, data, nomask)
    made.__setmask__(mask)
    return made


def _covered(a, axis):
    """An array of which each slice along an axis that holds a masked element is masked."""
    mask = getmask(a)
    if mask is nomask or not mask.any():
        return array(a, copy=False)
    whole = np.any(mask, axis=axis, keepdims=True)
    return array(getdata(a), mask=np.array(np.broadcast_to(whole, mask.shape)))


def inner(a, b):
    """The inner product, masked elements being zero."""
    fa, fb = filled(a, 0), filled(b, 0)
    if fa.ndim == 0:
        fa = fa.reshape(1)
    if fb.ndim == 0:
        fb = fb.reshape(1)
    made = np.inner(fa, fb)
    return build(MaskedArray, made, nomask) if np.ndim(made) else made


innerproduct = inner


def outer(a, b):
    """The products of all pairs."""
    fa, fb = filled(a, 0).ravel(), filled(b, 0).ravel()
    made = np.outer(fa, fb)
    first, second = getmask(a), getmask(b)
    if first is nomask and second is nomask:
        return masked_array(made)
    mask = make_mask(1 - np.outer(1 - getmaskarray(a), 1 - getmaskarray(b)), copy=False)
    return masked_array(made, mask=mask)


outerproduct = outer


def _slid(function, a, v, mode, propagate_mask):
    if propagate_mask:
        mask = np.asarray(
            function(getmaskarray(a).astype(float), np.ones(np.shape(v)), mode=mode)
        ) + np.asarray(function(np.ones(np.shape(a)), getmaskarray(v).astype(float), mode=mode))
        mask = mask > 0
        data = function(getdata(a), getdata(v), mode=mode)
    else:
        mask = ~(np.asarray(function((~getmaskarray(a)).astype(float), (~getmaskarray(v)).astype(float), mode=mode)) > 0)
        data = function(filled(a, 0), filled(v, 0), mode=mode)
    return masked_array(data, mask=mask)


def correlate(a, v, mode="valid", propagate_mask=True):
    """The cross-correlation of two sequences."""
    return _slid(np.correlate, a, v, mode, propagate_mask)


def convolve(a, v, mode="full", propagate_mask=True):
    """The convolution of two sequences."""
    return _slid(np.convolve, a, v, mode, propagate_mask)


def vander(x, n=None):
    """The Vandermonde matrix, rows of masked elements being zero."""
    made = np.vander(np.asarray(getdata(x)), n)
    mask = getmask(x)
    if mask is not nomask:
        made[mask] = 0
    return made


def polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False):
    """The polynomial nearest to points, those left out that are masked."""
    x, y = array(x), array(y)
    mask = getmask(x)
    if y.ndim == 1:
        mask = _or(mask, getmask(y))
    elif y.ndim == 2:
        from ._rows import mask_rows

        hidden = getmask(mask_rows(y))
        if hidden is not nomask:
            mask = _or(mask, hidden[:, 0])
    else:
        raise TypeError("Expected a 1D or 2D array for y!")
    if w is not None:
        w = array(w)
        if w.ndim != 1:
            raise TypeError("expected a 1-d array for weights")
        if w.shape[0] != y.shape[0]:
            raise TypeError("expected w and y to have the same length")
        mask = _or(mask, getmask(w))
    if mask is not nomask:
        kept = ~mask
        if w is not None:
            w = w[kept]
        x, y = x[kept], y[kept]
    return np.polyfit(
        np.asarray(x), np.asarray(y), deg, rcond=rcond, full=full, w=None if w is None else np.asarray(w), cov=cov
    )


def _or(first, second):
    from ._masks import mask_or

    return mask_or(first, second)
