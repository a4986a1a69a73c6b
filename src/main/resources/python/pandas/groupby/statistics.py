"""Statistics of groups with several numbers each: describe, counts of values, correlations, the greatest values."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import is_list_like, objects_of
from .._lazy import module
from .._sentinel import no_default
from ..generic.base import warn
from ..indexes.base import Index, default_index
from .applying import apply_to_groups
from .joining import crossed, stacked
from .values import is_masked


def describe(self, percentiles=None, include=None, exclude=None):
    """Count, mean, deviation and quartiles of each group's values."""
    if not self.obj._is_frame:
        return self._finished(_described(self, self.obj, percentiles, include, exclude))
    from ..frame import DataFrame

    data = self._data
    if include is not None or exclude is not None:
        if not (isinstance(include, str) and include == "all"):
            data = data.select_dtypes(include=include, exclude=exclude)
    elif any(_is_described(values.dtype) for values in data._arrays):
        data = data._take_columns([at for at, values in enumerate(data._arrays) if _is_described(values.dtype)])
    parts = [_described(self, data._column(at), percentiles, None, None) for at in range(len(data._arrays))]
    names = []
    for part in sorted(parts, key=lambda one: len(one._columns)):
        names.extend(name for name in part._columns.tolist() if name not in names)
    arrays = []
    for part in parts:
        own = part._columns.tolist()
        arrays.extend(part._arrays[own.index(name)] if name in own else _blank(part) for name in names)
    index = self._grouping.index if self._grouping.count else default_index(0)
    return self._finished(DataFrame._make(arrays, index, crossed(data._columns, names)))


def _blank(part):
    """A column of what is missing, beside a summary."""
    if part._arrays and part._arrays[0].dtype.kind == "O":
        return objects_of([np.nan] * len(part))
    return np.full(len(part), np.nan)


def _is_described(dtype):
    return dtype.kind in "iufcmM" if isinstance(dtype, np.dtype) else dtype.kind in "mM" or getattr(dtype, "_is_numeric", False)


def _described(self, series, percentiles, include, exclude):
    """A row of the summary for each group of a column."""
    from ..frame import DataFrame

    values, grouping = series._values, self._grouping
    if isinstance(values, ndarray) and (values.dtype.kind in "iu" or values.dtype == np.dtype("float64")):
        return _described_numbers(values, grouping, percentiles)
    rows = [part.describe(percentiles=percentiles, include=include, exclude=exclude) for _, part in _parts(self, series)]
    if not rows:
        return DataFrame._make([], grouping.index, Index([]))
    columns = rows[0]._index
    arrays = []
    lists = [module("pandas._mapping").boxed_list(row._values) for row in rows]
    dtypes = {row._values.dtype for row in rows}
    for at in range(len(columns)):
        cells = [one[at] for one in lists]
        if len(dtypes) == 1 and next(iter(dtypes)).kind != "O":
            arrays.append(module("pandas._joining").concat_arrays([row._values[at:at + 1] for row in rows]))
        else:
            arrays.append(objects_of(cells))
    return DataFrame._make(arrays, grouping.index, columns)


def _parts(self, series):
    for part in self._grouping.parts(series):
        yield None, part


def _described_numbers(values, grouping, percentiles):
    from ..describe import percentiles_of, percent_names
    from ..frame import DataFrame

    shares = percentiles_of(percentiles)
    found = ndarray._wrap(K.group_describe(grouping.handle, values._h, np.array(shares, dtype="float64")._h))
    names = ["count", "mean", "std", "min", *percent_names(shares), "max"]
    table = found.reshape(grouping.count, len(names))
    return DataFrame._make([table[:, at].copy() for at in range(len(names))], grouping.index, Index(names))


# Counts of values


def _key(values, sort, dropna):
    """Codes and labels of a column's values."""
    from .keys import Key

    key = Key(values, None)
    key.sort, key.dropna, key.observed = sort, dropna, False
    return key


def series_value_counts(self, normalize=False, sort=True, ascending=False, bins=None, dropna=True):
    """How often each value occurs in each group."""

    if bins is not None:
        parts = [part.value_counts(normalize=normalize, sort=sort, ascending=ascending, bins=bins, dropna=dropna)
                 for _, part in _parts(self, self.obj)]
        result = stacked(parts, self._grouping.index)
        result._index._set_names(list(result._index.names[:-1]) + [self.obj._name])
        object.__setattr__(result, "_name", "proportion" if normalize else "count")
        return result
    result = _counted(self, [self.obj._values], [self.obj._name], normalize, sort, ascending, dropna)
    return result if self.as_index else _columns_of(result)


def frame_value_counts(self, subset=None, normalize=False, sort=True, ascending=False, dropna=True):
    """How often each combination of columns occurs in each group."""
    keys = {key.name for key in self._keys if key.column is not None}
    data = self._data
    names = data._columns.tolist()
    if subset is not None:
        wanted = list(subset) if is_list_like(subset) and not isinstance(subset, tuple) else [subset]
        clashing = [name for name in wanted if name in keys]
        if clashing:
            raise ValueError(f"Keys {set(clashing)} in subset cannot be in the groupby column keys.")
        absent = [name for name in wanted if name not in self.obj._columns]
        if absent:
            raise ValueError(f"Keys {set(absent)} in subset do not exist in the DataFrame.")
        names = [name for name in names if name in wanted]
    wanted = set(names)
    places = [at for at, name in enumerate(data._columns.tolist()) if name in wanted]
    arrays, names = [data._arrays[at] for at in places], [data._columns._item(at) for at in places]
    result = _counted(self, arrays, names, normalize, sort, ascending, dropna)
    return result if self.as_index else _columns_of(result)


def _columns_of(result):
    """A Series with its labels as columns in front."""
    from ..frame import DataFrame
    from ..indexes.base import default_index

    index = result._index
    columns = [index.get_level_values(at)._values for at in range(index.nlevels)]
    names = [f"level_{at}" if name is None else name for at, name in enumerate(index.names)]
    if result._name in names:
        raise ValueError(f"Column label '{result._name}' is duplicate of result column")
    return DataFrame._make([*columns, result._values], default_index(len(index)), Index([*names, result._name]))


def _counted(self, arrays, names, normalize, sort, ascending, dropna):
    """Rows counted by group and values: sorted by group, then by how often, then by value."""
    from ..indexes.multi import MultiIndex
    from ..series import Series

    keys = [_key(values, self.sort, dropna) for values in arrays]
    outer_keys = self._keys
    width = len(outer_keys)
    sizes = [len(key.uniques) for key in [*outer_keys, *keys]]
    codes = [key.codes for key in [*outer_keys, *keys]]
    found, firsts = K.group_combine([one._h for one in codes], sizes, bool(self.sort))
    firsts = ndarray._wrap(firsts)
    handle = K.group_build(found, len(firsts))
    counts = ndarray._wrap(K.group_sizes(handle))
    rows = [one.take(firsts).astype("int64") for one in codes]
    if any(key.is_categorical and not key.observed for key in [*outer_keys, *keys]):
        rows, counts = _with_absent(rows, counts, sizes)
    order = np.arange(len(counts), dtype="int64")
    if sort:
        weight = counts if ascending else -counts
        order = np.lexsort((weight, *rows[:width][::-1]) if self.sort else (weight,))
    counts = counts.take(order)
    rows = [one.take(order) for one in rows]
    values = counts
    masked = not self.obj._is_frame and is_masked(arrays[0])
    if masked:
        values = module("pandas.arrays.masked").BaseMaskedArray._of(counts, np.zeros(len(counts), dtype=bool))
    if normalize:
        group = rows[0]
        for size, one in zip(sizes[1:width], rows[1:width]):
            group = group * size + one
        group = module("pandas._hashing").factorize_values(group)[0]
        totals = np.zeros(len(group))
        np.add.at(totals, group, counts)
        with np.errstate(invalid="ignore", divide="ignore"):
            values = counts / totals.take(group)
        absent = np.isnan(values)
        if absent.any():
            values[absent] = 0.0
        if masked:
            values = module("pandas.arrays.masked").BaseMaskedArray._of(values, np.zeros(len(values), dtype=bool))
    levels = [key.uniques.rename(None) for key in outer_keys] + [key.uniques for key in keys]
    multi = MultiIndex._of(levels, rows, [*(key.name for key in outer_keys), *names])
    return Series._make(values, multi, "proportion" if normalize else "count")


def _with_absent(rows, counts, sizes):
    """The same with a zero for each category that does not occur in a group."""
    wide = [np.arange(size, dtype="int64") for size in sizes]
    total = 1
    for one in wide:
        total *= len(one)
    numbers = np.arange(total, dtype="int64")
    full, rest = [], total
    for one in wide:
        rest //= max(1, len(one))
        full.append(one.take(numbers // rest % len(one)))
    place, wanted = np.zeros(len(counts), dtype="int64"), np.zeros(total, dtype="int64")
    for size, have, want in zip(sizes, rows, full):
        place = place * size + have
        wanted = wanted * size + want
    if not len(place):
        return full, np.zeros(total, dtype="int64")
    order = np.argsort(place, kind="stable")
    at = np.searchsorted(place.take(order), wanted)
    at = order.take(np.where(at < len(place), at, 0))
    hit = place.take(at) == wanted
    return full, np.where(hit, counts.take(at), 0)


# Correlations


def frame_corr(self, method="pearson", min_periods=1, numeric_only=False):
    """The correlations of the columns of each group."""
    return _by_method(self, "corr", method, min_periods, numeric_only)


def frame_cov(self, min_periods=None, ddof=1, numeric_only=False):
    """The covariances of the columns of each group."""
    return _by_method(self, "cov", min_periods, ddof, numeric_only)


def series_corr(self, other, method="pearson", min_periods=None):
    """The correlation of each group's values with another Series."""
    return _by_method(self, "corr", other, method, min_periods)


def series_cov(self, other, min_periods=None, ddof=1):
    """The covariance of each group's values with another Series."""
    return _by_method(self, "cov", other, min_periods, ddof)


def corrwith(self, other, axis=no_default, drop=False, method="pearson", numeric_only=False):
    """The correlations of each group's columns with another frame's."""
    return _by_method(self, "corrwith", other, 0 if axis is no_default else axis, drop, method, numeric_only)


def _by_method(self, name, *args):
    return apply_to_groups(self, lambda part: getattr(part, name)(*args), self._data)


# Of Series only


def unique(self):
    """The distinct values of each group."""
    return self.apply(lambda part: part.unique())


def nlargest(self, n=5, keep="first"):
    """The greatest values of each group."""
    return _greatest(self, lambda part: part.nlargest(n=n, keep=keep))


def nsmallest(self, n=5, keep="first"):
    """The least values of each group."""
    return _greatest(self, lambda part: part.nsmallest(n=n, keep=keep))


def _greatest(self, function):
    return apply_to_groups(self, function, self.obj, not_same=True)


def is_monotonic_increasing(self):
    """Whether each group's values never fall."""
    return self.apply(lambda part: part.is_monotonic_increasing)


def is_monotonic_decreasing(self):
    """Whether each group's values never rise."""
    return self.apply(lambda part: part.is_monotonic_decreasing)


def dtype(self):
    """The dtype of each group's values."""
    return self.apply(lambda part: part.dtype)


def dtypes(self):
    """The dtypes of each group's columns."""
    warn("DataFrameGroupBy.dtypes is deprecated and will be removed in a future version. Check the dtypes on the base object "
         "instead", FutureWarning)
    return apply_to_groups(self, lambda part: part.dtypes, self._selected)
