"""Order statistics: quantiles and medians."""

import math

from . import _dtypes as D
from . import _ufuncs as U
from ._array import asarray
from ._construct import full, zeros
from ._errors import errstate, warn
from ._functions import unique, where
from ._index_functions import take_along_axis
from ._reductions import normal_axes
from ._shape_functions import stack, stretched
from ._ufunc_errors import bool_subtract

# The parameters alpha and beta of the continuous methods.
_CONTINUOUS = {
    "hazen": (0.5, 0.5),
    "weibull": (0.0, 0.0),
    "linear": (1.0, 1.0),
    "median_unbiased": (1 / 3.0, 1 / 3.0),
    "normal_unbiased": (3 / 8.0, 3 / 8.0),
    "interpolated_inverted_cdf": (0.0, 1.0),
}


def _lanes(a, axis):
    """The array with the reduced axes flattened into the first, and the shape of the rest."""
    a = asarray(a)
    axes = normal_axes(axis, a.ndim)
    rest = [k for k in range(a.ndim) if k not in axes]
    moved = a.transpose(list(axes) + rest)
    shape = tuple([a.shape[k] for k in rest])
    n = 1
    for k in axes:
        n *= a.shape[k]
    return moved.reshape((n, *shape)), axes, shape


def _keep(made, a, axes, keepdims, lead=()):
    if not keepdims:
        return made
    shape = tuple([1 if k in axes else e for k, e in enumerate(a.shape)])
    return asarray(made).reshape(lead + shape)


def _finish(made, out):
    """A result in an array that is given for it, or as a scalar where it has no axes."""
    made = asarray(made)
    if out is not None:
        out[...] = made
        return out
    return made if made.shape else made[()]


def _virtual(n, q, method):
    """Where quantiles lie among sorted elements, as fractions of positions."""
    if method in _CONTINUOUS:
        if method == "linear":
            return (n - 1) * q
        alpha, beta = _CONTINUOUS[method]
        return n * q + (alpha + q * (1 - alpha - beta)) - 1
    if method == "lower":
        return U.floor((n - 1) * q)
    if method == "higher":
        return U.ceil((n - 1) * q)
    if method == "nearest":
        return U.rint((n - 1) * q)
    if method == "midpoint":
        at = (n - 1) * q
        return 0.5 * (U.floor(at) + U.ceil(at))
    if method in ("inverted_cdf", "averaged_inverted_cdf", "closest_observation"):
        at = n * q - 1
        if asarray(at).dtype.kind in "iu":
            return asarray(at).clip(0, n - 1)
        below = U.floor(at)
        gap = at - below
        if method == "closest_observation":
            at = n * q - 1 - 0.5
            below = U.floor(at)
            even = (asarray(below) % 2) == 1
            return where((at == below) & even, below, below + 1).clip(0, n - 1)
        if method == "inverted_cdf":
            return where(gap == 0, below, below + 1).clip(0, n - 1)
        return where(gap == 0, below + 0.5, below + 1).clip(0, n - 1)
    raise ValueError(
        f"{method!r} is not a valid method. Use one of: dict_keys(['inverted_cdf', 'averaged_inverted_cdf',"
        " 'closest_observation', 'interpolated_inverted_cdf', 'hazen', 'weibull', 'linear', 'median_unbiased',"
        " 'normal_unbiased', 'lower', 'higher', 'midpoint', 'nearest'])"
    )


def _quantiles(a, q, axis, method, keepdims, out, skip=False, weights=None):
    if a.dtype.kind == "c":
        raise TypeError("a must be an array of real numbers")
    q = asarray(q)
    lanes, axes, shape = _lanes(a, axis)
    if weights is not None:
        found = _weighted(a, lanes, q, axes, axis, weights, method, skip)
    elif skip and lanes.dtype.kind in "fmMO":
        found = _skipping(lanes, q.reshape(-1), method)
    else:
        found = _of_lanes(lanes, q.reshape(-1), method)
    made = asarray(_keep(found.reshape(q.shape + shape), a, axes, keepdims, q.shape))
    # A weighted quantile of all elements stays an array without axes, unless NaN is among them.
    whole = weights is not None and out is None and (skip or not (made.dtype.kind == "f" and U.isnan(made).all()))
    return made if whole else _finish(made, out)


def _of_lanes(lanes, q, method):
    n = lanes.shape[0]
    if n == 0:
        raise IndexError("index -1 is out of bounds for axis 0 with size 0")
    ordered = lanes.copy()
    ordered.sort(axis=0)
    made = _pick(ordered, n, q, method)
    if lanes.dtype.kind in "fmM":
        missing = asarray(U.isnan(ordered[-1]))
        if missing.any():
            made = where(missing, asarray(_missing_of(lanes.dtype)).astype(made.dtype), made)
    return made


def _missing_of(dtype):
    if dtype.kind in "fO":
        return math.nan
    from ._datetimes import NAT, scalar

    return scalar(NAT, dtype)


def _pick(ordered, n, q, method):
    at = asarray(_virtual(n, q, method))
    if ordered.dtype.kind == "b" and method == "averaged_inverted_cdf":
        raise bool_subtract()
    if at.dtype.kind in "iu":
        return asarray(ordered[at])
    rank = (1,) * (ordered.ndim - 1)
    if method in ("lower", "higher", "nearest", "inverted_cdf", "closest_observation"):
        return asarray(ordered[at.astype(D.int64_dtype)])
    below = asarray(U.floor(at))
    above = below + 1
    top = at >= n - 1
    below = where(top, -1, below)
    above = where(top, -1, above)
    low = at < 0
    below = where(low, 0, below)
    above = where(low, 0, above)
    gamma = asarray(at - below).reshape(q.shape + rank)
    a, b = ordered[below.astype(D.int64_dtype)], ordered[above.astype(D.int64_dtype)]
    if ordered.dtype.kind == "b":
        raise bool_subtract()
    gap = b - a
    made = a + gap * gamma
    late = gamma >= 0.5
    return asarray(where(late, b - gap * (1 - gamma), made))


def _skipping(lanes, q, method):
    """Quantiles of the elements of each lane that are not missing."""
    n = lanes.shape[0]
    columns = lanes.reshape(n, math.prod(lanes.shape[1:]))
    ordered, counts = _in_order(columns)
    made = None
    for count in unique(counts).tolist():
        at = asarray(counts == count)
        if count:
            found = _pick(ordered[:count, at], count, q, method)
        else:
            found = full((q.size, int(at.sum())), _missing_of(lanes.dtype), lanes.dtype)
            warn("All-NaN slice encountered", RuntimeWarning)
        if made is None or made.dtype != found.dtype:
            kind = found.dtype if made is None else D.promote(made.dtype, found.dtype)
            made = zeros((q.size, columns.shape[1]), kind) if made is None else made.astype(kind)
        made[:, at] = found
    return zeros((q.size, columns.shape[1]), lanes.dtype) if made is None else made


def _in_order(lanes):
    """The elements of each lane in their order, with those missing behind the others, and how many are not missing."""
    if lanes.dtype.kind == "O":
        columns = lanes.reshape(lanes.shape[0], -1)
        ordered = columns.copy()
        missing = asarray(columns != columns).astype(D.bool_dtype)
        for k in range(columns.shape[1]):
            there = columns[~missing[:, k], k]
            there.sort()
            ordered[: there.size, k] = there
            ordered[there.size :, k] = math.nan
        return ordered.reshape(lanes.shape), lanes.shape[0] - asarray(missing.sum(axis=0)).reshape(lanes.shape[1:])
    ordered = lanes.copy()
    ordered.sort(axis=0)
    return ordered, lanes.shape[0] - asarray(asarray(U.isnan(ordered)).sum(axis=0))


def _weighted(a, lanes, q, axes, axis, weights, method, skip):
    """Quantiles where each element counts by its weight."""
    from ._statistics import as_weights

    if method != "inverted_cdf":
        raise ValueError(f"Only method 'inverted_cdf' supports weights. Got: {method}.")
    weights = as_weights(weights, a, None if axis is None else axes)
    if (weights < 0).any():
        raise ValueError("Weights must be non-negative.")
    n = lanes.shape[0]
    heavy, _, _ = _lanes(stretched(weights, a.shape), axis)
    columns, heavy = lanes.reshape(n, -1), heavy.reshape(n, -1)
    made = zeros((q.size, columns.shape[1]), lanes.dtype)
    for k in range(columns.shape[1]):
        values, own = columns[:, k], heavy[:, k]
        missing = asarray(U.isnan(values)) if values.dtype.kind in "fmM" else None
        if missing is not None and missing.any():
            if not skip or missing.all():
                if skip:
                    warn("All-NaN slice encountered", RuntimeWarning)
                made[:, k] = _missing_of(lanes.dtype)
                continue
            values, own = values[~missing], own[~missing]
        order = values.argsort(kind="stable")
        share = own[order].cumsum(dtype=D.float64_dtype)
        share /= share[-1]
        # Elements of no weight before the first that has one are no quantile, not even that of 0.
        share[share == 0] = -1
        at = share.searchsorted(q.reshape(-1), side="left").clip(0, values.size - 1)
        made[:, k] = values[order][at]
    return made


def _checked_q(q, high, name):
    q = asarray(q)
    bad = bool(asarray((q < 0) | (q > high)).any()) if q.size else False
    if bad or q.size and bool(asarray(U.isnan(q.astype(float))).any()):
        raise ValueError(f"{name} must be in the range [0, {high}]")
    return q


def _shares(a, q):
    """Quantiles as numbers between 0 and 1: a number of Python's is of the elements' precision."""
    checked = _checked_q(q, 1, "Quantiles")
    return checked.astype(a.dtype) if isinstance(q, (int, float)) and a.dtype.kind == "f" else checked


def _hundredths(a, q):
    checked = _checked_q(q, 100, "Percentiles")
    return U.divide(q if type(q) in U.PLAIN else checked, a.dtype.type(100) if a.dtype.kind == "f" else 100)


def quantile(
    a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None
):
    """Quantiles of the elements."""
    a = asarray(a)
    return _quantiles(a, _shares(a, q), axis, interpolation or method, keepdims, out, False, weights)


def percentile(
    a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None
):
    """Percentiles of the elements."""
    a = asarray(a)
    return _quantiles(a, _hundredths(a, q), axis, interpolation or method, keepdims, out, False, weights)


def nanquantile(
    a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None
):
    """Quantiles of the elements other than NaN."""
    a = asarray(a)
    return _of_what_is_there(a, _shares(a, q), axis, out, interpolation or method, keepdims, weights)


def nanpercentile(
    a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None
):
    """Percentiles of the elements other than NaN."""
    a = asarray(a)
    return _of_what_is_there(a, _hundredths(a, q), axis, out, interpolation or method, keepdims, weights)


def _of_what_is_there(a, q, axis, out, method, keepdims, weights):
    if a.size == 0 and a.dtype.kind != "c":
        from ._without_nan import nanmean

        return nanmean(a, axis, out=out, keepdims=keepdims)
    return _quantiles(a, q, axis, method, keepdims, out, True, weights)


def median(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    """The median of the elements."""
    a = asarray(a)
    if overwrite_input and a.flags.writeable and (axis is None or not isinstance(axis, (tuple, list))):
        # The caller lets go of the elements' order, and sees it changed.
        if axis is None and a.flags.c_contiguous:
            a.reshape(-1).sort()
        elif axis is not None:
            a.sort(axis=axis)
    lanes, axes, shape = _lanes(a, axis)
    n = lanes.shape[0]
    if n == 0:
        return _finish(_keep((lanes.astype(float) if lanes.dtype.kind in "biu" else lanes).mean(axis=0), a, axes, keepdims), out)
    ordered = lanes.copy()
    ordered.sort(axis=0)
    middle = n // 2
    with errstate(invalid="ignore"):
        made = ordered[middle - 1 + n % 2 : middle + 1].mean(axis=0)
    if a.dtype.kind in "fcm":
        missing = asarray(U.isnan(ordered[-1]))
        if missing.any():
            made = where(missing, ordered[-1], made)
    return _finish(_keep(made, a, axes, keepdims), out)


def nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    """The median of the elements other than NaN."""
    a = asarray(a)
    if a.size == 0:
        from ._without_nan import nanmean

        return nanmean(a, axis, out=out, keepdims=keepdims)
    if a.dtype.kind not in "fcmO":
        return median(a, axis, out, keepdims=keepdims)
    lanes, axes, shape = _lanes(a, axis)
    ordered, counts = _in_order(lanes)
    low, high = U.maximum(counts - 1, 0) // 2, counts // 2
    if (counts == 0).any():
        # The first of nothing but missing elements is missing.
        high = where(counts == 0, 0, high)
        warn("All-NaN slice encountered", RuntimeWarning)
    pairs = take_along_axis(ordered, stack([low, high]), axis=0)
    made = where(low == high, pairs[0], pairs.mean(axis=0))
    return _finish(_keep(made, a, axes, keepdims), out)
