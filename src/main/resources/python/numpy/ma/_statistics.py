"""Averages, medians, covariances of masked arrays."""

import numpy as np
from numpy._array import ndarray, normal_axis

from ._constant import masked
from ._fills import filled
from ._joining import concatenate
from ._making import array, asanyarray, asarray, masked_array
from ._masks import getdata, getmask, getmaskarray, nomask
from ._operations import TABLE

_missing = object()


def count(self, axis=None, keepdims=False):
    """How many elements are not masked along an axis."""
    return asanyarray(self).count(axis=axis, keepdims=keepdims)


def count_masked(arr, axis=None):
    """How many elements are masked along an axis."""
    return getmaskarray(arr).sum(axis)


def average(a, axis=None, weights=None, returned=False, *, keepdims=_missing):
    """The mean, weighted or not."""
    a = asarray(a)
    mask = getmask(a)
    kept = {} if keepdims is _missing else {"keepdims": keepdims}
    if weights is None:
        made = a.mean(axis, **kept)
        scale = np.asarray(made).dtype.type(a.count(axis)) if not np.ndim(a.count(axis)) else a.count(axis).astype(made.dtype)
    else:
        weight = asarray(weights)
        kind = np.result_type(a.dtype, weight.dtype, "f8") if a.dtype.kind in "biu" else np.result_type(a.dtype, weight.dtype)
        if a.shape != weight.shape:
            weight = _stretched(a, weight, axis)
        if mask is not nomask:
            weight = weight * (~a.mask)
            weight.mask = getmaskarray(weight) | a.mask
        scale = weight.sum(axis=axis, dtype=kind, **kept)
        made = TABLE["multiply"](a, weight).astype(kind).sum(axis, **kept) / scale
    if not returned:
        return made
    if np.shape(scale) != np.shape(made):
        scale = np.array(np.broadcast_to(scale, np.shape(made)))
    return made, scale


def _stretched(a, weight, axis):
    if axis is None:
        raise TypeError("Axis must be specified when shapes of a and weights differ.")
    axes = [normal_axis(each, a.ndim) for each in (axis if isinstance(axis, tuple) else (axis,))]
    if weight.shape != tuple([a.shape[each] for each in axes]):
        raise ValueError("Shape of weights must be consistent with shape of a along specified axis.")
    order = sorted(range(len(axes)), key=axes.__getitem__)
    weight = weight.transpose(order)
    return weight.reshape(tuple([extent if at in axes else 1 for at, extent in enumerate(a.shape)]))


def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    """The element in the middle of those that are not masked, or the mean of the two there."""
    if not hasattr(a, "mask"):
        made = np.median(getdata(a), axis=axis, keepdims=keepdims)
        return masked_array(made, copy=False) if isinstance(made, ndarray) and made.ndim >= 1 else made
    given = a.ndim
    if axis is None:
        axes = tuple(range(given))
    else:
        axes = tuple([normal_axis(each, given) for each in (axis if isinstance(axis, tuple) else (axis,))])
    others = [at for at in range(given) if at not in axes]
    data = a._data.transpose([*others, *axes]) if given else a._data
    mask = getmaskarray(a).transpose([*others, *axes]) if given else getmaskarray(a)
    outer = data.shape[: len(others)]
    made = _middles(data.reshape(*outer, -1), mask.reshape(*outer, -1))
    if keepdims and given:
        shape = tuple([1 if at in axes else extent for at, extent in enumerate(a.shape)])
        made = asanyarray(made).reshape(shape)
    if out is not None:
        out[...] = made
        return out
    return made


def _middles(data, mask):
    """The medians along the last axis."""
    kind = data.dtype.kind
    if data.shape[-1] == 0:
        found = np.median(data, axis=-1)
        return masked_array(found) if isinstance(found, ndarray) else found
    held = data.astype("f8") if kind in "biu" else data
    high = np.inf if kind in "biuf" else None
    if high is None:
        raise NotImplementedError(f"numpy.ma.median: of {data.dtype}")
    spoiled = np.logical_and(np.isnan(held), ~mask).any(axis=-1)
    held = np.sort(np.where(mask, np.asarray(high, dtype=held.dtype), held), axis=-1)
    counts = (~mask).sum(axis=-1)
    upper = np.asarray(np.minimum(counts // 2, data.shape[-1] - 1))
    lower = np.asarray(np.where(counts % 2 == 1, upper, np.maximum(upper - 1, 0)))
    first = np.take_along_axis(held, lower[..., None], -1)[..., 0]
    second = np.take_along_axis(held, upper[..., None], -1)[..., 0]
    with np.errstate(invalid="ignore"):
        found = np.where(counts % 2 == 1, second, np.asarray((first + second) / 2, dtype=held.dtype))
    found = np.where(spoiled, np.asarray(np.nan, dtype=held.dtype), found)
    empty = np.asarray(counts == 0)
    if not found.shape:
        return masked if empty else found[()]
    if empty.any():
        found[empty] = 0
    return masked_array(found, mask=empty)


def _observations(x, y, rowvar, allow_masked):
    """Deviations from the means, and where they are known."""
    x = array(x, ndmin=2, copy=True, dtype=float if np.asarray(getdata(x)).dtype.kind in "biu" else None)
    known = getmaskarray(x)
    if not allow_masked and known.any():
        raise ValueError("Cannot process masked data.")
    if x.shape[0] == 1:
        rowvar = True
    rowvar = int(bool(rowvar))
    axis = 1 - rowvar
    if y is not None:
        y = array(y, copy=False, ndmin=2, dtype=float)
        other = getmaskarray(y)
        if not allow_masked and other.any():
            raise ValueError("Cannot process masked data.")
        if (known.any() or other.any()) and y.shape == x.shape:
            both = np.logical_or(known, other)
            if both is not nomask:
                x = masked_array(x._data, mask=both)
                y = masked_array(y._data, mask=both)
        x = concatenate((x, y), axis)
    there = np.logical_not(getmaskarray(x)).astype(int)
    mean = x.mean(axis=rowvar)
    return x - (mean[:, None] if rowvar else mean[None, :]), there, rowvar


def cov(x, y=None, rowvar=True, bias=False, allow_masked=True, ddof=None):
    """The covariances, of pairs of which both are there."""
    if ddof is not None and ddof != int(ddof):
        raise ValueError("ddof must be an integer")
    if ddof is None:
        ddof = 0 if bias else 1
    x, there, rowvar = _observations(x, y, rowvar, allow_masked)
    values = filled(x, 0)
    if rowvar:
        number = np.dot(there, there.T) - ddof
        total = np.dot(values, filled(x.conj(), 0).T)
    else:
        number = np.dot(there.T, there) - ddof
        total = np.dot(values.T, filled(x.conj(), 0))
    mask = np.less_equal(number, 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        data = total / number
    return array(data, mask=mask).squeeze()


def corrcoef(x, y=None, rowvar=True, bias=_missing, allow_masked=True, ddof=_missing):
    """The correlations, of pairs of which both are there."""
    import warnings

    if bias is not _missing or ddof is not _missing:
        warnings.warn("bias and ddof have no effect and are deprecated", DeprecationWarning, stacklevel=2)
    made = cov(x, y, rowvar, allow_masked=allow_masked)
    if not np.ndim(made):
        return TABLE["divide"](made, made)
    deviations = TABLE["sqrt"](made.diagonal())
    made /= TABLE["multiply"].outer(deviations, deviations)
    return made
