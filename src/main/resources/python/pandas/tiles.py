"""cut and qcut: values by the interval that they fall into."""

import math

import numpy as np
from numpy import ndarray

from ._construct import array_of, infer_objects, is_list_like, objects_of
from ._lazy import module
from ._missing import missing_mask
from ._take import take_fill
from .datetimes.units import NAT, PER
from .dtypes import CategoricalDtype
from .indexes.base import Index, index_of


def cut(x, bins, right=True, labels=None, retbins=False, precision=3, include_lowest=False, duplicates="raise", ordered=True):
    """The interval of each value, among given edges or a number of equal ones."""
    values, wrap = _prepared(x)
    values, times = _as_numbers(values)
    if not is_list_like(bins):
        edges = _equal_edges(values, bins, right, times)
    elif isinstance(bins, Index) and bins._typ == "intervalindex":
        if bins.is_overlapping:
            raise ValueError("Overlapping IntervalIndex is not accepted.")
        edges = bins
    else:
        edges = _given_edges(bins, times)
    result, edges = _tiles(values, edges, right, labels, precision, include_lowest, duplicates, ordered, times)
    return _finished(result, edges, retbins, wrap, times)


def qcut(x, q, labels=None, retbins=False, precision=3, duplicates="raise"):
    """The interval of each value, among quantiles."""
    values, wrap = _prepared(x)
    values, times = _as_numbers(values)
    shares = np.linspace(0, 1, int(q) + 1) if isinstance(q, (int, np.integer)) else np.asarray(q, dtype="float64").reshape(-1)
    if bool(((shares < 0) | (shares > 1)).any()):
        raise ValueError("percentiles should all be in the interval [0, 1]")
    if times is None:
        edges = array_of(module("pandas.generic.quantiles").quantiles(values, shares.tolist()))
    else:
        edges = times.quantiles(shares.tolist())
    result, edges = _tiles(values, edges, True, labels, precision, True, duplicates, True, times)
    return _finished(result, edges, retbins, wrap, times)


class _Times:
    """Moments or durations, which are cut by their counts of nanoseconds; the edges have a unit."""

    def __init__(self, values):
        plain = values if isinstance(values, ndarray) else values._ndarray
        self.values = values
        self.dtype = values.dtype
        self.kind = plain.dtype.kind
        self.unit = np.datetime_data(plain.dtype)[0]
        self.own = plain
        self.plain = plain.astype(f"{self.kind}8[ns]")

    @property
    def counts(self):
        return self.plain.view("int64")

    @property
    def factor(self):
        """How many nanoseconds are one of the unit."""
        return PER[self.unit]

    @property
    def absent(self):
        return self.counts == NAT

    def quantiles(self, shares):
        found = module("pandas.datetimes.reductions").quantiles(self.own, shares, "linear")
        return (found if isinstance(found, ndarray) else found._ndarray).astype(f"{self.kind}8[ns]").view("int64")

    def back(self, counts):
        """Counts as times again."""
        plain = np.asarray(counts, dtype="int64").view(f"{self.kind}8[ns]").astype(f"{self.kind}8[{self.unit}]")
        if getattr(self.dtype, "tz", None) is None:
            return plain
        from .dtypes import DatetimeTZDtype

        return module("pandas.arrays.datetimes").DatetimeArray._of(plain, DatetimeTZDtype(self.unit, self.dtype.tz))


def _prepared(x):
    """The values and how to give the result out."""
    if getattr(x, "ndim", 1) != 1 or not is_list_like(x) and not isinstance(x, ndarray):
        raise ValueError("Input array must be 1 dimensional")
    if hasattr(x, "_index"):
        kind = type(x)
        values, wrap = x._values, lambda found: kind._make(found, x._index, x._name)
    else:
        values, wrap = (x._values if isinstance(x, Index) else array_of(x)), lambda found: found
        if isinstance(x, (list, tuple)) and None in x:
            values = objects_of(list(x))
    if isinstance(values, ndarray) and values.dtype.kind == "O" and not any(value is None for value in values.tolist()):
        values = infer_objects(values)
    return values, wrap


def _as_numbers(values):
    """Values as numbers, and the times that they were."""
    dtype = values.dtype
    if dtype.kind in "mM":
        times = _Times(values)
        return times.counts, times
    if not isinstance(values, ndarray):
        if dtype.kind in "iufb":
            return values.to_numpy(dtype="float64", na_value=np.nan), None
        values = np.asarray(values)
    if dtype.kind == "f":
        module("pandas._halves").refuse_index(values)
    return (values.astype("int64") if dtype.kind == "b" else values), None


def _equal_edges(values, bins, right, times):
    if isinstance(bins, str):
        return Index(bins)
    if bins < 1:
        raise ValueError("`bins` should be a positive integer.")
    if not isinstance(bins, (int, np.integer)):
        raise TypeError(f"'{type(bins).__name__}' object cannot be interpreted as an integer")
    if not len(values):
        raise ValueError("Cannot cut empty array")
    if times is not None:
        return _equal_times(times, int(bins), right)
    numbers = values[~missing_mask(values)] if values.dtype.kind == "f" else values
    if not len(numbers):
        low = high = np.nan
    else:
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


def _equal_times(times, bins, right):
    counts = times.own.view("int64")[~times.absent]
    low, high = int(counts.min()), int(counts.max())
    if low == high:
        # One second to either side.
        second = 10**9 // times.factor
        low, high = low - second, high + second
        return np.linspace(low, high, bins + 1).astype("int64") * times.factor
    step = (high - low) / bins
    edges = np.array([low + int(step * at) for at in range(bins)] + [high], dtype="int64")
    margin = int((high - low) * 0.001)
    if right:
        edges[0] -= margin
    else:
        edges[bins] += margin
    return edges * times.factor


def _given_edges(bins, times):
    edges = array_of(list(bins) if isinstance(bins, (set, frozenset)) else bins)
    if times is None:
        if not isinstance(edges, ndarray):
            edges = edges.to_numpy()
    else:
        if edges.dtype.kind in "iu" and times.kind == "m":
            return edges
        if edges.dtype.kind != times.kind:
            raise ValueError(f"bins must be of {'datetime' if times.kind == 'M' else 'timedelta'}64 dtype")
        if (getattr(edges.dtype, "tz", None) is None) != (getattr(times.dtype, "tz", None) is None):
            raise ValueError("Cannot use timezone-naive bins with timezone-aware values, or vice-versa")
        given = _Times(edges)
        edges, times.unit = given.counts, given.unit
    if len(edges) > 1 and bool((edges[1:] < edges[:-1]).any()):
        raise ValueError("bins must increase monotonically.")
    return edges


def _tiles(values, edges, right, labels, precision, include_lowest, duplicates, ordered, times):
    from .arrays.categorical import Categorical

    if not ordered and labels is None:
        raise ValueError("'labels' must be provided if 'ordered = False'")
    if duplicates not in ("raise", "drop"):
        raise ValueError("invalid value for 'duplicates' parameter, valid options are: raise, drop")
    if isinstance(edges, Index):
        points = index_of(values if times is None else times.values)
        return Categorical._of(edges._lookup(points), CategoricalDtype(edges, ordered=True)), edges
    distinct = module("pandas._hashing").unique_values(edges)
    if len(distinct) < len(edges) and len(edges) != 2:
        if duplicates == "raise":
            shown = repr(index_of(edges if times is None else times.back(edges)))
            raise ValueError(f"Bin edges must be unique: {shown}.\nYou can drop duplicate edges by setting the 'duplicates' kwarg")
        edges = distinct
    places = edges.searchsorted(values, side="left" if right else "right")
    if include_lowest and len(edges):
        places = places.copy()
        places[values == edges[0]] = 1
    absent = (missing_mask(values) if times is None else times.absent) | (places == len(edges)) | (places == 0)
    codes = np.where(absent, -1, places - 1).astype("int64")
    if labels is False:
        if not absent.any():
            return codes, edges
        result = codes.astype("float64")
        result[absent] = np.nan
        return result, edges
    if labels is None:
        categories = _intervals(edges, precision, right, include_lowest, times)
        return Categorical._of(codes, CategoricalDtype(categories, ordered)), edges
    return _labelled(codes, labels, edges, ordered), edges


def _labelled(codes, labels, edges, ordered):
    from .arrays.categorical import Categorical

    if not is_list_like(labels):
        raise ValueError("Bin labels must either be False, None or passed in as a list-like argument")
    labels = getattr(labels, "_values", labels)
    if not isinstance(labels, Categorical):
        labels = array_of(labels)
    if ordered and len(module("pandas._hashing").unique_values(labels)) != len(labels):
        raise ValueError("labels must be unique if ordered=True; pass ordered=False for duplicate labels")
    if len(labels) != len(edges) - 1:
        raise ValueError("Bin labels must be one fewer than the number of bin edges")
    if isinstance(labels, Categorical):
        return labels.take(codes, allow_fill=True)
    categories = index_of(labels)
    if not categories.is_unique:
        categories = categories.unique().sort_values()
        codes = take_fill(categories.get_indexer(index_of(labels)), codes, -1)
    return Categorical._of(codes.astype("int64"), CategoricalDtype(categories, ordered))


def _intervals(edges, precision, right, include_lowest, times):
    """The intervals between edges, rounded so that they still differ."""
    closed = "right" if right else "left"
    kind = module("pandas.indexes.interval").IntervalIndex
    if times is not None:
        if right and include_lowest:
            edges = edges.copy()
            edges[0] -= times.factor
        return kind.from_breaks(times.back(edges), closed=closed)
    precision = _precise_enough(precision, edges)
    breaks = [_rounded(edge, precision) for edge in edges.tolist()]
    if right and include_lowest:
        breaks[0] = breaks[0] - 10.0 ** -precision
    return kind.from_breaks(array_of(breaks, None if breaks else "int64"), closed=closed)


def _precise_enough(precision, edges):
    for digits in range(precision, 20):
        levels = [_rounded(edge, digits) for edge in edges.tolist()]
        if len(set(levels)) == len(levels):
            return digits
    return precision


def _rounded(value, precision):
    """A number with so many significant digits after its whole part."""
    if isinstance(value, int) or not math.isfinite(value) or value == 0:
        return value
    fraction, whole = math.modf(value)
    if whole == 0:
        digits = -int(math.floor(math.log10(abs(fraction)))) - 1 + precision
    else:
        digits = precision
    return float(np.around(value, digits))


def _finished(result, edges, retbins, wrap, times):
    found = wrap(result)
    if not retbins:
        return found
    if times is not None and not isinstance(edges, Index):
        edges = index_of(times.back(edges))
    return found, edges
