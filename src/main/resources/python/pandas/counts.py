"""How often values and rows occur."""

import numpy as np
from numpy import ndarray

from ._construct import is_list_like
from ._hashing import counts_of, factorize_values
from ._lazy import module
from ._missing import missing_mask
from .dtypes import CategoricalDtype
from .indexes.base import Index, index_of


def value_counts(values, sort=True, ascending=False, normalize=False, bins=None, dropna=True):
    """How often each value of an array or list occurs."""
    from .generic.base import warn
    from .series import Series

    warn(
        "pandas.value_counts is deprecated and will be removed in a future version. Use pd.Series(obj).value_counts() instead.",
        FutureWarning,
    )
    if not hasattr(values, "_values") and not isinstance(values, np.ndarray) and not hasattr(values, "_sandframe_array"):
        warn(
            "value_counts with argument that is not not a Series, Index, ExtensionArray, or np.ndarray is deprecated and will "
            "raise in a future version.",
            FutureWarning,
        )
    series = values if isinstance(values, Series) else Series(values)
    return series_value_counts(series, normalize, sort, ascending, bins, dropna)


def series_value_counts(self, normalize=False, sort=True, ascending=False, bins=None, dropna=True):
    """Series.value_counts."""
    from .series import Series

    name = "proportion" if normalize else "count"
    if bins is not None:
        return _binned(self, normalize, sort, ascending, bins, dropna, name)
    values = self._values
    special = getattr(values, "_value_counts", None)
    if special is not None and not isinstance(values, ndarray):
        uniques, counts = special(dropna)
    else:
        uniques, counts = counts_of(values, dropna)
    if uniques.dtype.kind == "f":
        uniques = module("pandas._halves").widened(uniques)
    index = index_of(uniques, self._name)
    if not isinstance(values, ndarray) and hasattr(values, "_nullable_counts"):
        counts = values._nullable_counts(counts)
    result = Series._make(counts, index, name)
    if sort:
        if ascending and uniques.dtype == "string":
            # Strings have counted themselves by then, in descending order.
            result = by_count(result, False)
        result = by_count(result, ascending)
    if normalize:
        result = result / counts.sum()
    return result


def by_count(result, ascending):
    """Counts in descending order."""
    order = module("pandas._sorting").order(np.asarray(result._values), ascending)
    return result._take_rows(order)


def _binned(self, normalize, sort, ascending, bins, dropna, name):
    from .tiles import cut

    try:
        tiles = cut(self, bins, include_lowest=True)
    except TypeError as error:
        raise TypeError("bins argument only works with numeric data.") from error
    result = tiles.value_counts(sort=False, dropna=dropna)
    result = result[result.index.notna()]
    object.__setattr__(result, "_index", result._index.astype("interval").rename(None))
    result = result.sort_index()
    if dropna and (result._values == 0).all():
        result = result.iloc[0:0]
    if sort:
        result = by_count(result, ascending)
    if normalize:
        # The shares are those of all elements, also of what is missing or outside the bins.
        result = result / len(self)
    result.name = name
    return result


def frame_value_counts(self, subset=None, normalize=False, sort=True, ascending=False, dropna=True):
    """DataFrame.value_counts: how often each row occurs."""
    from .indexes.multi import MultiIndex
    from .series import Series

    name = "proportion" if normalize else "count"
    labels = (
        self._columns.tolist()
        if subset is None
        else (list(subset) if is_list_like(subset) and not isinstance(subset, tuple) else [subset])
    )
    arrays = []
    for label in labels:
        arrays.append(self[label]._values)
    one_label = subset is not None and not (is_list_like(subset) and not isinstance(subset, tuple))
    if len(arrays) == 1 and isinstance(arrays[0].dtype, CategoricalDtype):
        # The categories of a single column are counted all, those that do not occur too.
        result = series_value_counts(self[labels[0]], normalize, sort, ascending, None, dropna)
        return result if one_label else result._with(result._values, MultiIndex.from_arrays([result._index]))
    codes, levels = [], []
    keep = np.ones(len(self._index), dtype=bool)
    for values in arrays:
        numbers, uniques = factorize_values(values, use_na_sentinel=True)
        order = module("pandas._sorting").order(uniques)
        places = np.empty(len(order), dtype="int64")
        places[order] = np.arange(len(order), dtype="int64")
        absent = numbers < 0
        if dropna:
            keep &= ~absent
        numbers = (
            np.where(absent, -1 if dropna else len(order), places.take(np.where(absent, 0, numbers)))
            if len(order)
            else np.where(absent, -1 if dropna else 0, 0)
        )
        codes.append(numbers)
        levels.append(uniques.take(order))
    combined = np.zeros(len(self._index), dtype="int64")
    for numbers, uniques in zip(codes, levels):
        combined = combined * (len(uniques) + 1) + numbers
    kept = combined[keep]
    found, first, counts = np.unique(kept, return_index=True, return_counts=True)
    counts = counts.astype("int64")
    rows = keep.nonzero()[0].take(first) if len(found) else np.zeros(0, dtype="int64")
    index_codes = [numbers.take(rows) for numbers in codes]
    index_codes = [np.where(numbers == len(uniques), -1, numbers) for numbers, uniques in zip(index_codes, levels)]
    if one_label:
        from ._take import take_fill

        index = index_of(take_fill(levels[0], index_codes[0]), subset)
    elif not labels:
        counts = counts[:0]
        index = Index([], dtype="int64")
    else:
        index = MultiIndex._of([index_of(uniques) for uniques in levels], index_codes, labels)
    result = Series._make(counts, index, name)
    if sort and labels:
        result = by_count(result, ascending)
    if normalize:
        result = result / counts.sum() if len(counts) else result.astype("float64")
    return result


def modes(values, dropna=True):
    """The most frequent values of an array, sorted."""
    uniques, counts = counts_of(values, dropna)
    if not len(uniques):
        return uniques
    best = uniques[counts == counts.max()]
    if len(best) > 1 and not dropna:
        absent = missing_mask(best)
        if absent.any() and isinstance(best, np.ndarray) and best.dtype.kind == "O":
            # Among objects what is missing is compared like the rest.
            try:
                sorted(best.tolist())
            except TypeError as error:
                from .generic.base import warn

                warn(f"Unable to sort modes: {error}", UserWarning)
                return best
        elif absent.any() and (best.dtype.kind in "mM" or best.dtype.name == "category"):
            order = module("pandas._sorting").order(best)
            return best.take(np.concatenate([order[-1:], order[:-1]]))
    try:
        return best.take(module("pandas._sorting").order(best))
    except TypeError as error:
        from .generic.base import warn

        warn(f"Unable to sort modes: {error}", UserWarning)
        return best


def series_mode(self, dropna=True):
    from .indexes.base import default_index
    from .series import Series

    found = modes(self._values, dropna)
    return Series._make(found, default_index(len(found)), self._name)


def frame_mode(self, axis=0, numeric_only=False, dropna=True):
    from .generic.reductions import numeric
    from .indexes.base import default_index

    data = numeric(self) if numeric_only else self
    if self._axis_number(axis) == 1:
        rows = frame_mode(data.T, 0, False, dropna).T
        return rows
    found = [modes(values, dropna) for values in data._arrays]
    longest = max(map(len, found)) if found else 0
    from ._take import take_fill

    arrays = []
    for values in found:
        positions = np.arange(longest, dtype="int64")
        arrays.append(take_fill(values, np.where(positions < len(values), positions, -1)))
    return data._with(arrays, default_index(longest))
