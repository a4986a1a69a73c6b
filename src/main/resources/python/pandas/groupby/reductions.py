"""One number of each group: sum, mean, median, extremes, deviations, counts; by kernels, under pandas' result dtypes."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._lazy import module
from .._missing import any_missing, missing_mask
from .._sentinel import no_default
from .._take import take_fill
from ..dtypes import CategoricalDtype, PeriodDtype, StringDtype
from ..generic.base import warn
from ..generic.reductions import is_numeric
from .values import cast_back, floats, is_masked, masked_of, stamps, under_stamps

_FLOAT64 = np.dtype("float64")


def sum(self, numeric_only=False, min_count=0, engine=None, engine_kwargs=None):
    """The sum of each group."""
    return _reduced(self, "sum", numeric_only, fill=0, min_count=min_count)


def prod(self, numeric_only=False, min_count=0):
    """The product of each group."""
    return _reduced(self, "prod", numeric_only, min_count=min_count)


def mean(self, numeric_only=False, engine=None, engine_kwargs=None):
    """The mean of each group."""
    return _reduced(self, "mean", numeric_only)


def median(self, numeric_only=False):
    """The median of each group."""
    return _reduced(self, "median", numeric_only)


def min(self, numeric_only=False, min_count=-1, engine=None, engine_kwargs=None):
    """The least value of each group."""
    return _reduced(self, "min", numeric_only, min_count=min_count)


def max(self, numeric_only=False, min_count=-1, engine=None, engine_kwargs=None):
    """The greatest value of each group."""
    return _reduced(self, "max", numeric_only, min_count=min_count)


def first(self, numeric_only=False, min_count=-1, skipna=True):
    """The first value of each group that is not missing."""
    return _reduced(self, "first", numeric_only, min_count=min_count, skipna=skipna)


def last(self, numeric_only=False, min_count=-1, skipna=True):
    """The last value of each group that is not missing."""
    return _reduced(self, "last", numeric_only, min_count=min_count, skipna=skipna)


def std(self, ddof=1, engine=None, engine_kwargs=None, numeric_only=False):
    """The standard deviation of each group."""
    return _reduced(self, "std", numeric_only, ddof=ddof)


def var(self, ddof=1, engine=None, engine_kwargs=None, numeric_only=False):
    """The variance of each group."""
    return _reduced(self, "var", numeric_only, ddof=ddof)


def sem(self, ddof=1, numeric_only=False):
    """The standard error of each group's mean."""
    return _reduced(self, "sem", numeric_only, ddof=ddof)


def skew(self, axis=no_default, skipna=True, numeric_only=False, **kwargs):
    """The unbiased skewness of each group."""
    if kwargs:
        raise TypeError(f"group_skew() got an unexpected keyword argument '{next(iter(kwargs))}'")
    return _reduced(self, "skew", numeric_only)


def any(self, skipna=True):
    """Whether some value of each group is true."""
    return _reduced(self, "any", False, skipna=skipna)


def all(self, skipna=True):
    """Whether all values of each group are true."""
    return _reduced(self, "all", False, skipna=skipna)


def _reduced(self, name, numeric_only, fill=None, **how):
    """A reduction of each column under the groups' labels."""
    grouping = self._grouping
    if not self.obj._is_frame:
        values = self.obj._values
        if numeric_only and not is_numeric(values.dtype):
            raise TypeError(f"Cannot use numeric_only=True with SeriesGroupBy.{name} and non-numeric dtypes.")
        return self._labelled([reduce(values, grouping, name, **how)], fill)
    data = self._data
    if numeric_only:
        kept = [at for at, values in enumerate(data._arrays) if is_numeric(values.dtype)]
        data = data if len(kept) == len(data._arrays) else data._take_columns(kept)
    arrays = [reduce(values, grouping, name, **how) for values in data._arrays]
    return self._labelled(arrays, fill, data._columns)


def reduce(values, grouping, name, min_count=0, ddof=1, skipna=True):
    """A reduction of an array by groups, as an array with an element for each group."""
    if not isinstance(values, ndarray) and hasattr(values, "_of_groups"):
        return values._of_groups(reduce(values.to_numpy(), grouping, name, min_count, ddof, skipna))
    if name in ("any", "all"):
        return _truths(values, grouping, name, skipna)
    if name in ("first", "last"):
        _refuse_pairs(values)
        return _edge(values, grouping, name, min_count, skipna)
    _refuse(values.dtype, name)
    if isinstance(values.dtype, PeriodDtype) and name in ("mean", "median"):
        return values._of(reduce(values.asi8.view("M8[ns]"), grouping, name).view("int64"), values.dtype)
    if values.dtype.kind == "c":
        return _of_pairs(values, grouping, name, min_count, ddof)
    if name in ("min", "max"):
        return _extreme(values, grouping, name, min_count)
    if isinstance(values.dtype, StringDtype) or isinstance(values, ndarray) and values.dtype.kind == "O":
        return module("pandas.groupby.objects").reduce(values, grouping, name, min_count, ddof)
    if values.dtype.kind == "f" and name not in ("std", "sem", "median"):
        values = module("pandas._halves").widened(values)
    if name in ("sum", "prod"):
        return _added(values, grouping, name, min_count)
    counted = {"mean": _mean, "median": _median, "skew": _skew}.get(name)
    if counted is not None:
        return counted(values, grouping)
    return _spread(values, grouping, name, ddof)


def _of_pairs(values, grouping, name, min_count, ddof):
    """Sums and means of complex numbers: of their parts; of what orders them or spreads only the real parts."""
    if name in ("median", "std", "sem", "skew"):
        return reduce(values.astype(_FLOAT64), grouping, name, min_count, ddof)
    if name not in ("sum", "mean"):
        raise TypeError("No matching signature found")
    real, imaginary = (reduce(part.copy(), grouping, name, min_count) for part in (values.real, values.imag))
    return real + 1j * imaginary


def _refuse_pairs(values):
    if values.dtype.kind == "c":
        raise TypeError("No matching signature found")


# What a dtype does not support.
_OF_CATEGORIES = ("mean", "median", "std", "var", "sem")
_OF_TIMES = {"M": ("sum", "prod", "var", "skew"), "m": ("prod", "var", "skew")}


def _refuse(dtype, name):
    if isinstance(dtype, PeriodDtype):
        if name in ("std", "sem"):
            raise TypeError("'std' and 'sem' are not valid for PeriodDtype")
        if name in ("sum", "prod", "var", "skew"):
            raise TypeError(f"Period type does not support {name} operations")
        return
    if isinstance(dtype, CategoricalDtype):
        if name in ("min", "max"):
            if not dtype.ordered:
                raise TypeError(f"Cannot perform {name} with non-ordered Categorical")
        elif name in _OF_CATEGORIES:
            raise TypeError(f"category dtype does not support aggregation '{name}'")
        else:
            raise TypeError(f"category type does not support {name} operations")
    elif name in _OF_TIMES.get(dtype.kind, ()):
        raise TypeError(f"{'datetime64' if dtype.kind == 'M' else 'timedelta64'} type does not support {name} operations")


def _added(values, grouping, name, min_count):
    verb = K.group_sum if name == "sum" else K.group_product
    plain = stamps(values)
    data, mask = masked_of(plain)
    found, counts = verb(grouping.handle, data._h, None if mask is None else mask._h)
    result = ndarray._wrap(found)
    short = None
    if min_count > 0:
        short = ndarray._wrap(counts) < min_count
        short = short if short.any() else None
    if data.dtype.kind in "iu":
        result = _narrowed(result, data.dtype)
    if is_masked(values):
        return type(values)._of(result, np.zeros(len(result), dtype=bool) if short is None else short)
    if short is None:
        return under_stamps(result, values)
    if data.dtype.kind == "m":
        result = result.copy()
        result[short] = np.timedelta64("NaT")
        return under_stamps(result, values)
    result = result.astype("float64") if result.dtype.kind in "iub" else result.copy()
    result[short] = np.nan
    return result


def _narrowed(result, dtype):
    """Whole numbers under the column's own dtype, where they fit into it."""
    if result.dtype == dtype:
        return result
    narrow = result.astype(dtype)
    return narrow if (narrow.astype(result.dtype) == result).all() else result


def _mean(values, grouping):
    plain = stamps(values)
    data, mask = masked_of(plain)
    if data.dtype.kind == "m":
        data = floats(data)
    found, counts = K.group_mean(grouping.handle, data._h, None if mask is None else mask._h)
    return cast_back(ndarray._wrap(found), values, counts)


def _median(values, grouping):
    if values.dtype.kind in "mM":
        # pandas takes what is missing for the least number here.
        plain = stamps(values).view("int64").astype(_FLOAT64)
        found = ndarray._wrap(K.group_median(grouping.handle, plain._h))
        return cast_back(np.where(found <= -(2.0**63), np.nan, found), values)
    return cast_back(ndarray._wrap(K.group_median(grouping.handle, floats(values)._h)), values)


def _skew(values, grouping):
    found = ndarray._wrap(K.group_skewness(grouping.handle, floats(values)._h))
    return cast_back(found, values)


def _spread(values, grouping, name, ddof):
    """The variance, its root, or the standard error."""
    numbers = floats(values)
    single = name == "var" and _single(values)
    found, counts = K.group_variance(grouping.handle, numbers._h, int(ddof), single)
    result = ndarray._wrap(found)
    if single:
        result = result.astype("float32")
    counts = ndarray._wrap(counts)
    if name == "sem":
        with np.errstate(divide="ignore", invalid="ignore"):
            result = np.sqrt(result / counts.astype(result.dtype))
    elif name == "std":
        result = np.sqrt(result)
    if values.dtype.kind == "M":
        return module("pandas.groupby.values").durations(result, values)
    return cast_back(result, values)


def _single(values):
    data = values._data if is_masked(values) else values
    return isinstance(data, ndarray) and data.dtype == np.dtype("float32")


def _extreme(values, grouping, name, min_count):
    if isinstance(values, ndarray) and values.dtype.kind == "O" or isinstance(values.dtype, StringDtype):
        return module("pandas.groupby.objects").extreme(values, grouping, name)
    return taken(values, extreme_places(values, grouping, name == "max"), grouping, min_count)


def extreme_places(values, grouping, greatest):
    """The row of each group's least or greatest value, or -1."""
    _refuse_pairs(values)
    if isinstance(values.dtype, CategoricalDtype):
        plain, mask = values.codes.astype("int64"), values.codes < 0
    elif isinstance(values, ndarray) and values.dtype.kind == "O" or isinstance(values.dtype, StringDtype):
        plain, mask = module("pandas.groupby.objects").ordered(values)
    else:
        plain, mask = masked_of(stamps(values))
        if plain.dtype.kind == "O":
            plain, mask = module("pandas.groupby.objects").ordered(values)
    return ndarray._wrap(K.group_extreme(grouping.handle, plain._h, None if mask is None else mask._h, greatest))


def taken(values, places, grouping, min_count=-1, fill=None):
    """The values of rows that stand for their groups; missing for groups with too few values."""
    if min_count > 0:
        short = present_counts(values, grouping) < min_count
        if short.any():
            places = np.where(short, -1, places)
    if (places < 0).any() and isinstance(values, ndarray) and values.dtype.kind == "b":
        values = values.astype("float64") if len(values) and min_count > 0 else values.astype(object)
    return take_fill(values, places, fill)


def present_counts(values, grouping):
    """How many values of each group are not missing."""
    if isinstance(values, ndarray) and values.dtype.kind in "iub":
        return grouping.sizes
    return ndarray._wrap(K.group_counts(grouping.handle, missing_mask(values)._h))


def _edge(values, grouping, name, min_count, skipna):
    absent = None
    if skipna and not (isinstance(values, ndarray) and values.dtype.kind in "iub"):
        absent = missing_mask(values)
    places = ndarray._wrap(K.group_edge(grouping.handle, None if absent is None else absent._h, name == "last"))
    if isinstance(values, ndarray) and values.dtype.kind == "O":
        if min_count > 0:
            places = np.where(present_counts(values, grouping) < min_count, -1, places)
        result = values.take(np.where(places < 0, 0, places)) if len(values) else np.empty(len(places), dtype=object)
        if (places < 0).any():
            result[places < 0] = None
        return result
    return taken(values, places, grouping, min_count)


def _truths(values, grouping, name, skipna):
    absent = None
    if isinstance(values.dtype, PeriodDtype):
        warn(
            f"'{name}' with PeriodDtype is deprecated and will raise in a future version. Use (obj != pd.Period(0, freq)).{name}() "
            "instead.",
            FutureWarning,
        )
    if isinstance(values, ndarray) and values.dtype.kind in "iufb":
        truth = values != 0
        if values.dtype.kind == "f" and skipna:
            absent = missing_mask(values)
    elif is_masked(values):
        truth = values._data != 0
        absent = values._mask if values._mask.any() else None
    elif values.dtype.kind == "O" or isinstance(values.dtype, StringDtype):
        absent = missing_mask(values)
        truth = np.array([not gone and bool(one) or gone for one, gone in zip(values.tolist(), absent.tolist())], dtype=bool)
        absent = absent if skipna else None
    elif isinstance(values.dtype, CategoricalDtype):
        truth = np.array([bool(one) for one in values.tolist()], dtype=bool)
    else:
        plain = stamps(values)
        if values.dtype.kind == "M":
            warn(
                f"'{name}' with datetime64 dtypes is deprecated and will raise in a future version. Use (obj != "
                f"pd.Timestamp(0)).{name}() instead.",
                FutureWarning,
            )
        is_time = isinstance(plain, ndarray) and plain.dtype.kind in "mM"
        truth = plain.view("int64") != 0 if is_time else np.ones(len(values), dtype=bool)
    wanted = truth if name == "any" else ~truth
    if absent is not None:
        if is_masked(values) and not skipna:
            return _kleene(values, grouping, name, wanted, absent)
        wanted = wanted & ~absent
    counts = ndarray._wrap(K.group_counts(grouping.handle, (~wanted)._h))
    result = counts > 0 if name == "any" else counts == 0
    if is_masked(values):
        return module("pandas.arrays.masked").BaseMaskedArray._of(result, np.zeros(len(result), dtype=bool))
    return result


def _kleene(values, grouping, name, wanted, absent):
    decided = ndarray._wrap(K.group_counts(grouping.handle, (~(wanted & ~absent))._h)) > 0
    unknown = ndarray._wrap(K.group_counts(grouping.handle, (~absent)._h)) > 0
    return module("pandas.arrays.masked").BaseMaskedArray._of(decided if name == "any" else ~decided, unknown & ~decided)


def count(self):
    """How many values of each group are not missing."""
    arrays = []
    for values in self._items():
        counts = present_counts(values, self._grouping)
        if is_masked(values):
            counts = type(values)._of(counts, np.zeros(len(counts), dtype=bool))
        arrays.append(counts)
    return self._labelled(arrays, 0)


def size(self):
    """How many rows each group has."""
    from ..series import Series

    grouping = self._grouping
    sizes = grouping.sizes
    if not self.obj._is_frame:
        if is_masked(self.obj._values):
            sizes = type(self.obj._values)._of(sizes, np.zeros(len(sizes), dtype=bool))
    result = Series._make(sizes, grouping.index, None if self.obj._is_frame else self.obj._name)
    result = self._expanded(result, 0)
    if self.as_index:
        return result
    from ..indexes.base import Index

    from ..frame import DataFrame

    return self._with_keys(DataFrame._make([result._values], result._index, Index(["size"])))


def nunique(self, dropna=True):
    """How many distinct values each group has."""
    from .keys import codes_of

    grouping = self._grouping
    arrays = []
    for values in self._items():
        codes, uniques = codes_of(values, dropna)
        arrays.append(ndarray._wrap(K.group_distinct(grouping.handle, codes._h, len(uniques))))
    return self._labelled(arrays, 0)


def idxmin(self, axis=no_default, skipna=True, numeric_only=False):
    """The row label of each group's least value."""
    module("pandas.groupby.rows").axis_number(self, "idxmin", axis)
    return _label(self, "idxmin", skipna, numeric_only)


def idxmax(self, axis=no_default, skipna=True, numeric_only=False):
    """The row label of each group's greatest value."""
    module("pandas.groupby.rows").axis_number(self, "idxmax", axis)
    return _label(self, "idxmax", skipna, numeric_only)


def _label(self, name, skipna, numeric_only):
    grouping = self._grouping
    if not self.observed and grouping.is_partial and (grouping.full()[1] < 0).any() or (
            not self.observed and len(self._keys) == 1 and self._keys[0].is_categorical and (grouping.sizes == 0).any()):
        raise ValueError(
            f"Can't get {name} of an empty group due to unobserved categories. Specify observed=True in groupby instead.")
    index = self.obj._index
    data = self._data if self.obj._is_frame else None
    if data is not None and numeric_only:
        data = data._take_columns([at for at, values in enumerate(data._arrays) if is_numeric(values.dtype)])
    arrays = []
    warned = False
    for values in [self.obj._values] if data is None else data._arrays:
        if isinstance(values.dtype, CategoricalDtype) and not values.dtype.ordered:
            raise TypeError(f"Cannot perform {name} with non-ordered Categorical")
        places = extreme_places(values, grouping, name == "idxmax")
        if not skipna:
            places = np.where(present_counts(values, grouping) < grouping.sizes, -1, places)
        if not skipna and not warned and any_missing(values):
            warned = True
            warn(
                f"The behavior of {type(self).__name__}.{name} with all-NA values, or any-NA and skipna=False, is deprecated. In "
                "a future "
                "version this will raise ValueError",
                FutureWarning,
            )
        arrays.append(take_fill(index._values, places))
    return self._labelled(arrays) if data is None else self._labelled(arrays, None, data._columns)
