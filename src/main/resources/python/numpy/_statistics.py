"""Order statistics, averages, covariance, histograms."""

import builtins
import math

import _kernel as K

from . import _dtypes as D
from . import _ufuncs as U
from ._array import _wrap, asarray, ndarray, normal_axis
from ._construct import full, linspace, zeros
from ._errors import errstate, warn
from ._functions import diff, where
from ._reductions import normal_axes
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


def _quantiles(a, q, axis, method, keepdims, out=None, skip=False):
    a = asarray(a)
    q = asarray(q)
    if a.dtype.kind == "c":
        raise TypeError("a must be an array of real numbers")
    if a.dtype.kind == "b":
        raise bool_subtract()
    lanes, axes, shape = _lanes(a, axis)
    made = _of_lanes(lanes, q, shape, method, skip)
    made = _keep(made, a, axes, keepdims, q.shape)
    if out is not None:
        out[...] = made
        return out
    made = asarray(made)
    return made if made.shape else made[()]


def _of_lanes(lanes, q, shape, method, skip):
    n = lanes.shape[0]
    flat = q.reshape(-1)
    if skip and lanes.dtype.kind in "fmM":
        return _skipping(lanes, flat, q.shape, shape, method)
    if n == 0:
        raise IndexError("index -1 is out of bounds for axis 0 with size 0")
    ordered = lanes.copy()
    ordered.sort(axis=0)
    made = _pick(ordered, n, flat, method)
    if lanes.dtype.kind in "fmM":
        missing = U.isnan(ordered[-1])
        if missing.any() if isinstance(missing, ndarray) else missing:
            if isinstance(missing, ndarray):
                made[:, missing] = _missing_of(lanes.dtype)
            else:
                made[...] = _missing_of(lanes.dtype)
    return made.reshape(q.shape + shape)


def _missing_of(dtype):
    if dtype.kind == "f":
        return math.nan
    from ._datetimes import NAT, scalar

    return scalar(NAT, dtype)


def _pick(ordered, n, q, method):
    at = asarray(_virtual(n, q, method))
    if at.dtype.kind in "iu":
        return ordered[at]
    rank = (1,) * (ordered.ndim - 1)
    if method in ("lower", "higher", "nearest", "inverted_cdf", "closest_observation"):
        return ordered[at.astype(D.int64_dtype)]
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
    gap = b - a
    made = a + gap * gamma
    late = gamma >= 0.5
    return asarray(where(late, b - gap * (1 - gamma), made))


def _skipping(lanes, q, q_shape, shape, method):
    n = lanes.shape[0]
    columns = lanes.reshape(n, -1)
    target = D.float64_dtype if lanes.dtype.kind != "f" else D.promote(lanes.dtype, q.dtype) if q.dtype.kind == "f" else lanes.dtype
    made = full((q.size, columns.shape[1]), math.nan, target)
    ordered = columns.copy()
    ordered.sort(axis=0)
    counts = n - asarray(U.isnan(ordered)).sum(axis=0)
    empty_lanes = False
    for k in range(columns.shape[1]):
        count = int(counts[k])
        if count:
            made[:, k] = _pick(ordered[:count, k], count, q, method)
        else:
            empty_lanes = True
    if empty_lanes:
        warn("All-NaN slice encountered", RuntimeWarning)
    return made.reshape(q_shape + shape)


def _checked_q(q, high, name):
    q = asarray(q)
    bad = bool(asarray((q < 0) | (q > high)).any()) if q.size else False
    if bad or q.size and bool(asarray(U.isnan(q.astype(float))).any()):
        raise ValueError(f"{name} must be in the range [0, {high}]")
    return q


def _shares(a, q):
    """Quantiles as numbers between 0 and 1: a number of Python's is of the elements' precision."""
    checked = _checked_q(q, 1, "Quantiles")
    if isinstance(q, (int, float)) and a.dtype.kind == "f":
        return checked.astype(a.dtype)
    return checked.astype(float) if checked.dtype.kind == "b" else checked


def _hundredths(a, q):
    checked = _checked_q(q, 100, "Percentiles")
    return U.divide(q if type(q) in U.PLAIN else checked, a.dtype.type(100) if a.dtype.kind == "f" else 100)


def quantile(
    a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None
):
    """Quantiles of the elements."""
    if weights is not None:
        raise NotImplementedError("numpy.quantile: weights")
    a = asarray(a)
    return _quantiles(a, _shares(a, q), axis, interpolation or method, keepdims, out)


def percentile(
    a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None
):
    """Percentiles of the elements."""
    if weights is not None:
        raise NotImplementedError("numpy.percentile: weights")
    a = asarray(a)
    return _quantiles(a, _hundredths(a, q), axis, interpolation or method, keepdims, out)


def nanquantile(
    a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None
):
    """Quantiles of the elements other than NaN."""
    a = asarray(a)
    return _quantiles(a, _shares(a, q), axis, interpolation or method, keepdims, out, True)


def nanpercentile(
    a, q, axis=None, out=None, overwrite_input=False, method="linear", keepdims=False, *, weights=None, interpolation=None
):
    """Percentiles of the elements other than NaN."""
    a = asarray(a)
    return _quantiles(a, _hundredths(a, q), axis, interpolation or method, keepdims, out, True)


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
        return _keep(_finished(lanes.astype(float).mean(axis=0)), a, axes, keepdims)
    ordered = lanes.copy()
    ordered.sort(axis=0)
    middle = n // 2
    with errstate(invalid="ignore"):
        made = ordered[middle - 1 + n % 2 : middle + 1].mean(axis=0)
    if a.dtype.kind in "fc":
        missing = U.isnan(ordered[-1])
        if isinstance(missing, ndarray):
            if missing.any():
                made[missing] = math.nan
        elif missing:
            made = a.dtype.type(math.nan)
    made = _keep(made, a, axes, keepdims)
    if out is not None:
        out[...] = made
        return out
    return made


def _finished(made):
    return made if not isinstance(made, ndarray) or made.shape else made[()]


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
        w = asarray(weights)
        if w.shape != a.shape:
            if axis is None:
                raise TypeError("Axis must be specified when shapes of a and weights differ.")
            if w.shape != tuple([a.shape[k] for k in axes]):
                raise ValueError("Shape of weights must be consistent with shape of a along specified axis.")
            # The weights' axes in the order of those of the array, and the others stretched.
            w = w.transpose(sorted(range(len(axes)), key=axes.__getitem__))
            w = w.reshape([extent if k in axes else 1 for k, extent in enumerate(a.shape)])
        kind = D.promote(a.dtype, w.dtype)
        if kind.kind in "biu":
            kind = D.float64_dtype
        from ._shape_functions import stretched

        scale = stretched(w, a.shape).sum(axis=axis, dtype=kind, keepdims=keepdims)
        if bool(asarray(scale == 0).any()):
            raise ZeroDivisionError("Weights sum to zero, can't be normalized")
        made = asarray(a * w).astype(kind).sum(axis=axis, keepdims=keepdims) / scale
    return (made, scale) if returned else made


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
    if ddof is None:
        ddof = 0 if bias else 1
    w = None
    if fweights is not None:
        w = asarray(fweights).astype(float)
    if aweights is not None:
        extra = asarray(aweights).astype(float)
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
    made = made * U.divide(1, float(scale))
    return made.squeeze()


def corrcoef(x, y=None, rowvar=True, *, dtype=None):
    """The correlation matrix of variables."""
    from ._index_functions import diag

    c = asarray(cov(x, y, rowvar, dtype=dtype))
    if not c.shape:
        return c / c
    deviation = U.sqrt(diag(c).real)
    c = c / deviation[:, None]
    c = c / deviation[None, :]
    return c.clip(-1, 1) if c.dtype.kind == "f" else c


# Histograms.


def bincount(x, /, weights=None, minlength=0):
    """How often each small integer occurs, or the sums of weights by it."""
    a = asarray(x)
    if a.ndim != 1:
        raise ValueError("object of too small depth for desired array" if a.ndim == 0 else "object too deep for desired array")
    if a.size and not isinstance(x, ndarray) and a.dtype.kind == "f":
        warn(
            "Non-integer input passed to bincount. In a future version of NumPy, this will be an error. (Deprecated NumPy 2.1)",
            DeprecationWarning,
        )
    elif a.size and a.dtype.kind not in "biu":
        raise TypeError(
            f"Cannot cast array data from {a.dtype!r} to dtype('int64') according to the rule 'safe'"
        )
    a = a.astype(D.int64_dtype, copy=False)
    if minlength < 0:
        raise ValueError("'minlength' must not be negative")
    if weights is not None:
        w = asarray(weights)
        if w.shape != a.shape:
            raise ValueError("The weights and list don't have the same length.")
        return _wrap(K.bin_weights(a._h, w.astype(D.float64_dtype, copy=False)._h, minlength), D.float64_dtype)
    return _wrap(K.bin_counts(a._h, minlength), D.int64_dtype)


def digitize(x, bins, right=False):
    """The number of the bin of each element."""
    from ._shape_functions import flip

    x, bins = asarray(x), asarray(bins)
    if x.dtype.kind == "c":
        raise TypeError("x may not be complex")
    steps = diff(bins)
    if bool((steps >= 0).all()):
        return bins.searchsorted(x, side="left" if right else "right")
    if bool((steps <= 0).all()):
        return len(bins) - flip(bins).searchsorted(x, side="right" if right else "left")
    raise ValueError("bins must be monotonically increasing or decreasing")


def _outer_edges(a, range):
    if range is not None:
        first, last = range
        if first > last:
            raise ValueError("max must be larger than min in range parameter.")
        if not (math.isfinite(first) and math.isfinite(last)):
            raise ValueError(f"supplied range of [{first}, {last}] is not finite")
    elif a.size == 0:
        first, last = 0, 1
    else:
        first, last = a.min(), a.max()
        if not (math.isfinite(first) and math.isfinite(last)):
            raise ValueError(f"autodetected range of [{first}, {last}] is not finite")
    if first == last:
        first, last = first - 0.5, last + 0.5
    return first, last


def _iqr(a):
    high, low = percentile(a, [75, 25])
    return high - low


def _width(name, a):
    n = a.size
    spread = a.max() - a.min()
    if name == "sqrt":
        return spread / math.sqrt(n)
    if name == "sturges":
        return spread / (math.log2(n) + 1.0)
    if name == "rice":
        return spread / (2.0 * n ** (1.0 / 3))
    if name == "scott":
        return (24.0 * math.pi**0.5 / n) ** (1.0 / 3.0) * a.std()
    if name == "fd":
        return 2.0 * _iqr(a) * n ** (-1.0 / 3.0)
    if name == "auto":
        fd = _width("fd", a)
        sturges = _width("sturges", a)
        return min(fd, sturges) if fd else sturges
    if name == "doane":
        if n > 2:
            sigma = a.std()
            if sigma > 0:
                sg1 = math.sqrt(6.0 * (n - 2) / ((n + 1.0) * (n + 3)))
                g1 = ((a - a.mean()) / sigma) ** 3
                return spread / (1.0 + math.log2(n) + math.log2(1.0 + abs(g1.mean()) / sg1))
        return 0.0
    if name == "stone":
        return _stone_width(a, spread)
    raise ValueError(f"{name!r} is not a valid estimator for `bins`")


def _stone_width(a, spread):
    """The width whose histogram has the least estimated squared error when each value is left out in turn (Stone 1984)."""
    n = a.size
    if n <= 1 or spread == 0:
        return 0

    def loss(bins):
        share = histogram(a, bins=bins)[0] / n
        return (2 - (n + 1) * share.dot(share)) / (spread / bins)

    most = max(100, int(math.sqrt(n)))
    count = min(builtins.range(1, most + 1), key=loss)
    if count == most:
        warn("The number of bins estimated may be suboptimal.", RuntimeWarning)
    return spread / count


def _edge_type(a, first, last):
    from ._info import result_type

    found = result_type(first, last, a)
    return found if found.kind == "f" else result_type(found, float)


def _edges(a, bins, range, weights):
    """The edges of bins, and the number of bins where they are equal."""
    if isinstance(bins, str):
        if weights is not None:
            raise TypeError("Automated estimation of the number of bins is not supported for weighted data")
        first, last = _outer_edges(a, range)
        inside = a
        if range is not None:
            inside = a[(a >= first) & (a <= last)]
        if inside.size == 0:
            count = 1
        else:
            width = _width(bins, inside)
            if width and a.dtype.kind in "iu" and width < 1:
                width = 1
            count = int(math.ceil((last - first) / width)) if width else 1
        return linspace(first, last, count + 1, dtype=_edge_type(a, first, last)), count
    shape = getattr(bins, "shape", None)
    if isinstance(bins, ndarray) and shape == ():
        bins = bins[()]
    if hasattr(bins, "__index__") and not isinstance(bins, ndarray):
        count = bins.__index__()
        if count < 1:
            raise ValueError("`bins` must be positive, when an integer")
        first, last = _outer_edges(a, range)
        return linspace(first, last, count + 1, dtype=_edge_type(a, first, last)), count
    if isinstance(bins, (float, int)):
        raise TypeError("`bins` must be an integer, a string, or an array")
    edges = asarray(bins)
    if edges.ndim != 1:
        raise ValueError("`bins` must be 1d, when an array")
    if bool((edges[:-1] > edges[1:]).any()):
        raise ValueError("`bins` must increase monotonically, when an array")
    return edges, None


def histogram_bin_edges(a, bins=10, range=None, weights=None):
    """The edges of a histogram's bins."""
    a = asarray(a).reshape(-1)
    edges, _ = _edges(a, bins, range, weights)
    return edges


def histogram(a, bins=10, range=None, density=None, weights=None):
    """How many elements fall into each bin, and the bins' edges."""
    a = asarray(a)
    if a.dtype.code == D.BOOL:
        warn(f"Converting input from {a.dtype} to <class 'numpy.uint8'> for compatibility.", RuntimeWarning)
        a = a.astype("u1")
    if weights is not None:
        weights = asarray(weights)
        if weights.shape != a.shape:
            raise ValueError("weights should have the same shape as a.")
        weights = weights.reshape(-1)
    a = a.reshape(-1)
    edges, count = _edges(a, bins, range, weights)
    if count is not None:
        made = _uniform(a, edges, count, weights)
    else:
        made = _by_edges(a, edges, weights)
    if density:
        widths = asarray(diff(edges)).astype(float)
        return made / widths / made.sum(), edges
    return made, edges


def _uniform(a, edges, count, weights):
    first, last = edges[0], edges[-1]
    keep = (a >= first) & (a <= last)
    if not keep.all():
        a = a[keep]
        weights = None if weights is None else weights[keep]
    values = a.astype(edges.dtype, copy=False) if a.dtype.kind != "f" else a
    at = asarray((values - first) / (last - first) * count).astype(D.int64_dtype)
    at[at == count] -= 1
    low = values < edges[at]
    at[low] -= 1
    high = (values >= edges[at + 1]) & (at != count - 1)
    at[high] += 1
    if weights is None:
        return bincount(at, minlength=count)
    made = bincount(at, weights=weights, minlength=count)
    return made.astype(weights.dtype) if weights.dtype.kind in "iu" else made


def _by_edges(a, edges, weights):
    from ._shape_functions import append, concatenate

    if weights is None:
        ordered = a.copy()
        ordered.sort()
        places = append(ordered.searchsorted(edges[:-1], "left"), ordered.searchsorted(edges[-1], "right"))
        return diff(places)
    order = a.argsort()
    ordered, w = a[order], weights[order]
    running = concatenate((zeros(1, w.dtype), w.cumsum()))
    places = append(ordered.searchsorted(edges[:-1], "left"), ordered.searchsorted(edges[-1], "right"))
    return diff(running[places])


def histogram2d(x, y, bins=10, range=None, density=None, weights=None):
    """A histogram of two variables."""
    from ._shape_functions import stack

    x, y = asarray(x), asarray(y)
    if len(x) != len(y):
        raise ValueError("x and y must have the same length.")
    try:
        n = len(bins)
    except TypeError:
        n = 1
    if n not in (1, 2):
        bins = [asarray(bins), asarray(bins)]
    made, edges = histogramdd(stack([x, y], axis=1), bins, range, density, weights)
    return made, edges[0], edges[1]


def histogramdd(sample, bins=10, range=None, density=None, weights=None):
    """A histogram of several variables."""
    from ._index_functions import ravel_multi_index
    from ._shape_functions import atleast_2d, stack

    if isinstance(sample, ndarray):
        points = sample if sample.ndim == 2 else sample.reshape(-1, 1)
    else:
        points = atleast_2d(asarray(sample)).T
        points = stack([asarray(each) for each in sample], axis=1) if isinstance(sample, (list, tuple)) else points
    count, dims = points.shape
    try:
        if len(bins) != dims:
            raise ValueError("The dimension of bins must be equal to the dimension of the sample x.")
    except TypeError:
        bins = dims * [bins]
    edges, places, extents = [], [], []
    for k, each in enumerate(bins):
        column = points[:, k]
        if hasattr(each, "__index__") and not isinstance(each, ndarray):
            first, last = _outer_edges(column, None if range is None else range[k])
            own = linspace(first, last, int(each) + 1)
        else:
            own = asarray(each)
        at = own.searchsorted(column, side="right")
        at[column == own[-1]] -= 1
        edges.append(own)
        places.append(at)
        extents.append(len(own) + 1)
    flat = ravel_multi_index(places, tuple(extents))
    size = 1
    for extent in extents:
        size *= extent
    made = bincount(flat, weights, minlength=size).reshape(extents).astype(float)
    made = made[(slice(1, -1),) * dims]
    if density:
        total = made.sum()
        for k, own in enumerate(edges):
            shape = [1] * dims
            shape[k] = -1
            made = made / asarray(diff(own)).reshape(shape)
        made = made / total
    return made, list(edges)


# Without NaN.


def _filled(a, value):
    """A copy with a value for NaN, and where they were."""
    a = asarray(a)
    if a.dtype.kind == "O":
        mask = a != a
    elif a.dtype.kind in "fc":
        mask = U.isnan(a)
    else:
        return a, None
    mask = asarray(mask)
    if not mask.any():
        return a, mask
    return where(mask, value, a), mask


def nansum(a, axis=None, dtype=None, out=None, keepdims=False, initial=0, where=True):
    """The sum, NaN counting as 0."""
    made, _ = _filled(a, 0)
    return made.sum(axis=axis, dtype=dtype, out=out, keepdims=keepdims)


def nanprod(a, axis=None, dtype=None, out=None, keepdims=False, initial=1, where=True):
    """The product, NaN counting as 1."""
    made, _ = _filled(a, 1)
    return made.prod(axis=axis, dtype=dtype, out=out, keepdims=keepdims)


def nancumsum(a, axis=None, dtype=None, out=None):
    """The running sum, NaN counting as 0."""
    made, _ = _filled(a, 0)
    return made.cumsum(axis=axis, dtype=dtype, out=out)


def nancumprod(a, axis=None, dtype=None, out=None):
    """The running product, NaN counting as 1."""
    made, _ = _filled(a, 1)
    return made.cumprod(axis=axis, dtype=dtype, out=out)


def _counts(a, mask, axis, keepdims):
    if mask is None:
        mask = zeros(a.shape, bool)
    return (~mask).sum(axis=axis, keepdims=keepdims)


def nanmean(a, axis=None, dtype=None, out=None, keepdims=False, *, where=True):
    """The mean of the elements other than NaN."""
    made, mask = _filled(a, 0)
    if mask is None:
        return made.mean(axis=axis, dtype=dtype, out=out, keepdims=keepdims)
    count = _counts(made, mask, axis, keepdims)
    total = made.sum(axis=axis, dtype=dtype, keepdims=keepdims)
    with errstate(invalid="ignore", divide="ignore"):
        result = U.divide(total, count)
    if bool(asarray(count == 0).any()):
        warn("Mean of empty slice", RuntimeWarning)
    if made.dtype.code in (D.FLOAT16, D.FLOAT32):
        result = asarray(result).astype(made.dtype)[()]
    if out is not None:
        out[...] = result
        return out
    return result


def _as_wide(a, made):
    """What became double precision by a division by counts, as wide as the elements again."""
    return asarray(made).astype(a.dtype) if a.dtype.kind == "f" else asarray(made)


def nanvar(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=None, correction=None):
    """The variance of the elements other than NaN."""
    from ._functions import where as choose

    a = asarray(a)
    made, mask = _filled(a, 0)
    if mask is None:
        return a.var(axis=axis, dtype=dtype, out=out, ddof=ddof, keepdims=keepdims)
    count = asarray(_counts(made, mask, axis, True))
    centre = made.sum(axis=axis, keepdims=True)
    with errstate(invalid="ignore", divide="ignore"):
        centre = _as_wide(a, U.divide(centre, count))
        centred = choose(mask, 0, made - centre)
        squares = centred * centred
        total = squares.sum(axis=axis, keepdims=keepdims)
        free = asarray(_counts(made, mask, axis, keepdims)) - ddof
        result = _as_wide(a, U.divide(total, free))
    bad = asarray(free <= 0)
    if bad.any():
        warn("Degrees of freedom <= 0 for slice.", RuntimeWarning)
        result = asarray(choose(bad, math.nan, result))
    return result if result.shape else result[()]


def nanstd(a, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=None, correction=None):
    """The standard deviation of the elements other than NaN."""
    return U.sqrt(nanvar(a, axis, dtype, None, ddof, keepdims))


def _nan_extreme(op, a, axis, keepdims):
    a = asarray(a)
    if a.dtype.kind not in "fc":
        return getattr(a, op)(axis=axis, keepdims=keepdims)
    ufunc = U.fmin if op == "min" else U.fmax
    axes = normal_axes(axis, a.ndim)
    if a.size == 0:
        return getattr(a, op)(axis=axis, keepdims=keepdims)
    made = _wrap(K.reduce(ufunc._reduction, a._h, axes, bool(keepdims), a.dtype.code), a.dtype)
    if bool(asarray(U.isnan(made)).any()):
        warn("All-NaN axis encountered", RuntimeWarning)
    return made if made.shape else made[()]


def nanmin(a, axis=None, out=None, keepdims=False, initial=None, where=True):
    """The least element other than NaN."""
    return _nan_extreme("min", a, axis, keepdims)


def nanmax(a, axis=None, out=None, keepdims=False, initial=None, where=True):
    """The greatest element other than NaN."""
    return _nan_extreme("max", a, axis, keepdims)


def _nan_position(a, axis, greatest, keepdims):
    a = asarray(a)
    if axis is None:
        a = a.reshape(-1)
        axis = 0
    if a.dtype.kind != "f":
        return (a.argmax if greatest else a.argmin)(axis=axis)
    made = _wrap(K.extreme_positions(a._h, normal_axis(axis, a.ndim), greatest, True), D.int64_dtype)
    if bool((made < 0).any() if made.shape else made[()] < 0):
        raise ValueError("All-NaN slice encountered")
    return made if made.shape else made[()]


def nanargmin(a, axis=None, out=None, *, keepdims=False):
    """Where the least element other than NaN is."""
    return _nan_position(a, axis, False, keepdims)


def nanargmax(a, axis=None, out=None, *, keepdims=False):
    """Where the greatest element other than NaN is."""
    return _nan_position(a, axis, True, keepdims)


def nanmedian(a, axis=None, out=None, overwrite_input=False, keepdims=False):
    """The median of the elements other than NaN."""
    a = asarray(a)
    if a.dtype.kind != "f":
        return median(a, axis, out, keepdims=keepdims)
    lanes, axes, shape = _lanes(a, axis)
    n = lanes.shape[0]
    columns = lanes.reshape(n, -1)
    ordered = columns.copy()
    ordered.sort(axis=0)
    counts = (n - asarray(U.isnan(ordered)).sum(axis=0)).tolist()
    values = []
    for k, count in enumerate(counts):
        if not count:
            values.append(math.nan)
            continue
        middle = count // 2
        values.append(ordered[middle - 1 + count % 2 : middle + 1, k].mean())
    if 0 in counts:
        warn("All-NaN slice encountered", RuntimeWarning)
    made = asarray(values, dtype=a.dtype).reshape(shape)
    made = _keep(made, a, axes, keepdims)
    return made if made.shape else made[()]

