"""cut and qcut: values by the interval that they fall into."""

import numpy as np
from numpy import ndarray

from ._construct import array_of, is_list_like
from ._lazy import module
from ._missing import missing_mask
from ._take import take_fill
from .indexes.base import Index


def cut(x, bins, right=True, labels=None, retbins=False, precision=3, include_lowest=False, duplicates="raise", ordered=True):
    """The interval of each value, among given edges or a number of equal ones."""
    values, wrap = _prepared(x)
    values, back = _as_numbers(values)
    if not is_list_like(bins):
        edges = _equal_edges(values, bins, right)
    elif type(bins).__name__ == "IntervalIndex":
        if bins.is_overlapping:
            raise ValueError("Overlapping IntervalIndex is not accepted.")
        edges = bins
    else:
        edges = array_of(bins)
        if back is not None or edges.dtype.kind in "mM" or not isinstance(edges, ndarray):
            edges, back = _as_numbers(edges)
        if (np.diff(edges.astype("float64")) < 0).any():
            raise ValueError("bins must increase monotonically.")
    result, edges = _tiles(values, edges, right, labels, precision, include_lowest, duplicates, ordered, back)
    return _finished(result, edges, retbins, wrap, back)


def qcut(x, q, labels=None, retbins=False, precision=3, duplicates="raise"):
    """The interval of each value, among quantiles."""
    from .generic.quantiles import quantiles

    values, wrap = _prepared(x)
    values, back = _as_numbers(values)
    shares = np.linspace(0, 1, int(q) + 1) if isinstance(q, (int, np.integer)) else np.asarray(q, dtype="float64")
    edges = quantiles(values, shares.tolist())
    result, edges = _tiles(values, array_of(edges), True, labels, precision, True, duplicates, True, back)
    return _finished(result, edges, retbins, wrap, back)


def _prepared(x):
    """The values and how to give the result out."""
    if hasattr(x, "_index"):
        kind = type(x)
        return x._values, lambda found: kind._make(found, x._index, x._name)
    if getattr(x, "ndim", 1) != 1:
        raise ValueError("Input array must be 1 dimensional")
    if isinstance(x, Index):
        return x._values, lambda found: found
    if not is_list_like(x) and not isinstance(x, ndarray):
        raise ValueError("Input array must be 1 dimensional")
    return array_of(x), lambda found: found


def _as_numbers(values):
    """Times as their counts, with the way back."""
    if isinstance(values, ndarray) and values.dtype.kind in "mM" or not isinstance(values, ndarray) and values.dtype.kind in "mM":
        return module("pandas.datetimes.tiles").as_numbers(values)
    if not isinstance(values, ndarray):
        return values.to_numpy(dtype="float64", na_value=np.nan), None
    return values, None


def _equal_edges(values, bins, right):
    if not isinstance(bins, (int, np.integer)) or bins < 1:
        if isinstance(bins, (int, np.integer)) or bins < 1:
            raise ValueError("`bins` should be a positive integer.")
    if not len(values):
        raise ValueError("Cannot cut empty array")
    numbers = values[~missing_mask(values)] if values.dtype.kind == "f" else values
    low, high = numbers.min(), numbers.max()
    if np.isinf(low) or np.isinf(high):
        raise ValueError("cannot specify integer `bins` when input data contains infinity")
    if low == high:
        low = low - (0.001 * abs(low) if low != 0 else 0.001)
        high = high + (0.001 * abs(high) if high != 0 else 0.001)
        return np.linspace(low, high, int(bins) + 1, endpoint=True)
    edges = np.linspace(low, high, int(bins) + 1, endpoint=True)
    margin = (high - low) * 0.001
    if right:
        edges[0] -= margin
    else:
        edges[len(edges) - 1] += margin
    return edges


def _tiles(values, edges, right, labels, precision, include_lowest, duplicates, ordered, back):
    from .arrays.categorical import Categorical

    if not ordered and labels is None:
        raise ValueError("'labels' must be provided if 'ordered = False'")
    if duplicates not in ("raise", "drop"):
        raise ValueError("invalid value for 'duplicates' parameter, valid options are: raise, drop")
    if isinstance(edges, Index):
        codes = edges.get_indexer(Index(values))
        from .dtypes import CategoricalDtype

        return Categorical._of(codes, CategoricalDtype(edges, ordered=True)), edges
    distinct = module("pandas._hashing").unique_values(edges)
    if len(distinct) < len(edges) and len(edges) != 2:
        if duplicates == "raise":
            shown = repr(Index(edges))
            raise ValueError(f"Bin edges must be unique: {shown}.\nYou can drop duplicate edges by setting the 'duplicates' kwarg")
        edges = distinct
    side = "left" if right else "right"
    places = edges.searchsorted(values, side=side)
    if include_lowest:
        places = places.copy()
        places[values == edges[0]] = 1
    absent = missing_mask(values) | (places == len(edges)) | (places == 0)
    codes = np.where(absent, -1, places - 1).astype("int64")
    if labels is False:
        result = codes.astype("float64") if absent.any() else codes
        if absent.any():
            result[absent] = np.nan
        return result, edges
    if labels is None:
        categories = _intervals(edges, precision, right, include_lowest, back)
    else:
        if not is_list_like(labels):
            raise ValueError("Bin labels must either be False, None or passed in as a list-like argument")
        labels = labels if hasattr(labels, "_values") or isinstance(labels, ndarray) else list(labels)
        if len(labels) != len(edges) - 1:
            raise ValueError("Bin labels must be one fewer than the number of bin edges")
        if ordered and len(set(labels)) != len(labels):
            raise ValueError("labels must be unique if ordered=True; pass ordered=False for duplicate labels")
        categories = labels
    if getattr(categories, "dtype", None) is not None and getattr(categories.dtype, "name", "") == "category":
        found = categories._values if hasattr(categories, "_values") else categories
        return found.take(codes, allow_fill=True), edges
    distinct = Index(list(categories)) if labels is not None else categories
    if labels is not None and not distinct.is_unique:
        distinct = distinct.unique().sort_values()
        codes = take_fill(distinct.get_indexer(Index(list(categories))), codes, -1)
    from .dtypes import CategoricalDtype

    return Categorical._of(codes.astype("int64"), CategoricalDtype(distinct, ordered)), edges


def _intervals(edges, precision, right, include_lowest, back):
    """The intervals between edges, rounded so that they still differ."""
    closed = "right" if right else "left"
    intervals = module("pandas.indexes.interval")
    if back is not None:
        return back.intervals(edges, closed, include_lowest)
    precision = _precise_enough(precision, edges)
    breaks = [_rounded(edge, precision) for edge in edges.tolist()]
    if right and include_lowest:
        breaks[0] = breaks[0] - 10 ** -precision
    return intervals.IntervalIndex.from_breaks(breaks, closed=closed)


def _precise_enough(precision, edges):
    for digits in range(precision, 20):
        levels = [_rounded(edge, digits) for edge in edges.tolist()]
        if len(set(levels)) == len(levels):
            return digits
    return precision


def _rounded(value, precision):
    """A number with so many significant digits after its whole part."""
    import math

    if not math.isfinite(value) or value == 0:
        return value
    fraction, whole = math.modf(value)
    if whole == 0:
        digits = -int(math.floor(math.log10(abs(fraction)))) - 1 + precision
    else:
        digits = precision
    return float(np.around(value, digits))


def _finished(result, edges, retbins, wrap, back):
    found = wrap(result)
    if not retbins:
        return found
    if back is not None and not isinstance(edges, Index):
        edges = back.edges(edges)
    return found, edges
