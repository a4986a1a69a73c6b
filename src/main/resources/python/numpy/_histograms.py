"""Counting: how many elements fall into bins, in one or several dimensions."""

import builtins
import math
import operator

import _kernel as K

from . import _dtypes as D
from ._array import _wrap, asarray, ndarray
from ._construct import linspace, zeros
from ._errors import errstate, warn
from ._functions import diff
from ._scalars import integer


def bincount(x, /, weights=None, minlength=0):
    """How often each small integer occurs, or the sums of weights by it."""
    minlength = operator.index(minlength)
    a = asarray(x)
    if a.ndim != 1:
        raise ValueError("object of too small depth for desired array" if a.ndim == 0 else "object too deep for desired array")
    if a.size and not isinstance(x, ndarray) and a.dtype.kind == "f":
        warn(
            "Non-integer input passed to bincount. In a future version of NumPy, this will be an error. (Deprecated NumPy 2.1)",
            DeprecationWarning,
        )
    elif a.dtype.kind not in "biu" and (a.size or isinstance(x, ndarray)):
        raise TypeError(
            f"Cannot cast array data from {a.dtype!r} to dtype('int64') according to the rule 'safe'"
        )
    a = a.astype(D.int64_dtype, copy=False)
    if minlength < 0:
        raise ValueError("'minlength' must not be negative")
    if weights is not None:
        w = asarray(weights)
        if w.dtype.kind in "cO":
            raise TypeError(f"Cannot cast array data from {w.dtype!r} to dtype('float64') according to the rule 'safe'")
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
    if bins.ndim != 1:
        raise ValueError("object of too small depth for desired array" if bins.ndim == 0 else "object too deep for desired array")
    if bins.dtype.kind == "c":
        raise TypeError(f"Cannot cast array data from {bins.dtype!r} to dtype('float64') according to the rule 'safe'")
    steps = asarray(diff(bins))
    if (steps >= 0).all():
        return bins.searchsorted(x, side="left" if right else "right")
    if (steps <= 0).all():
        return len(bins) - flip(bins).searchsorted(x, side="left" if right else "right")
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
    from ._quantiles import percentile

    high, low = percentile(a, [75, 25])
    return high - low


def _width(name, a):
    n = a.size
    spread = _spread(a.max(), a.min())
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


def _spread(high, low):
    """A difference that does not run over, of integers of any width."""
    return int(high) - int(low) if isinstance(high, integer) else high - low


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
            count = int(math.ceil(_spread(last, first) / width)) if width else 1
        return linspace(first, last, count + 1, dtype=_edge_type(a, first, last)), count
    shape = getattr(bins, "shape", None)
    if isinstance(bins, ndarray) and shape == ():
        bins = bins[()]
    if hasattr(bins, "__index__") and not isinstance(bins, ndarray):
        count = bins.__index__()
        if count < 1:
            raise ValueError("`bins` must be positive, when an integer")
        first, last = _outer_edges(a, range)
        with errstate(all="ignore"):
            edges = linspace(first, last, count + 1, dtype=_edge_type(a, first, last))
            if (edges[:-1] >= edges[1:]).any():
                raise ValueError(f"Too many bins for data range. Cannot create {count} finite-sized bins.")
        return edges, count
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
    if weights.dtype.kind == "O":
        return _by_edges(a, edges, weights)
    if weights.dtype.kind == "c":
        made = zeros(count, weights.dtype)
        made.real[...] = bincount(at, weights=weights.real, minlength=count)
        made.imag[...] = bincount(at, weights=weights.imag, minlength=count)
        return made
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
    if range is not None and len(range) != dims:
        raise ValueError("range argument must have one entry per dimension")
    edges, places, extents = [], [], []
    for k, each in enumerate(bins):
        column = points[:, k]
        rank = asarray(each).ndim
        if rank == 0:
            if each < 1:
                raise ValueError(f"`bins[{k}]` must be positive, when an integer")
            first, last = _outer_edges(column, None if range is None else range[k])
            try:
                n = operator.index(each)
            except TypeError as error:
                raise TypeError(f"`bins[{k}]` must be an integer, when a scalar") from error
            own = linspace(first, last, n + 1)
        elif rank == 1:
            own = asarray(each)
            if (own[:-1] > own[1:]).any():
                raise ValueError(f"`bins[{k}]` must be monotonically increasing, when an array")
        else:
            raise ValueError(f"`bins[{k}]` must be a scalar or 1d array")
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
