"""Functions of the user on each group: apply, filter, and what is done by them."""

import numpy as np
from numpy import ndarray

from .._construct import infer, is_list_like, objects_of
from .._joining import concat_arrays
from .._lazy import module
from .._missing import is_missing
from .._sentinel import no_default
from ..generic.base import NDFrame, warn
from ..indexes.base import Index, default_index, is_hashable
from .joining import stacked

GROUPING_COLUMNS = (
    "DataFrameGroupBy.{name} operated on the grouping columns. This behavior is deprecated, and in a future version of pandas "
    "the grouping "
    "columns will be excluded from the operation. Either pass `include_groups=False` to exclude the groupings or explicitly "
    "select the "
    "grouping columns after groupby to silence this warning."
)


def apply(self, func, *args, include_groups=True, **kwargs):
    """A function of each group; its results are put together."""
    if isinstance(func, str):
        found = getattr(self, func, None)
        if found is None:
            raise TypeError(f"apply func should be callable, not '{func}'")
        if callable(found):
            return found(*args, **kwargs)
        if args or kwargs:
            raise ValueError(f"Cannot pass arguments to property {func}")
        return found
    if func is sum or func is max or func is min:
        reduction, name = (np.sum, "np.sum") if func is sum else (
            np.maximum.reduce, "np.maximum.reduce") if func is max else (np.minimum.reduce, "np.minimum.reduce")
        warn(
            f"The provided callable {func} is currently using {name}. In a future version of pandas, the provided callable "
            "will be used "
            f"directly. To keep current behavior pass the string {name} instead.",
            FutureWarning,
        )
        func = reduction
    if args or kwargs:
        if not callable(func):
            raise ValueError("func must be a callable if args or kwargs are supplied")
        user = func

        def func(part):
            return user(part, *args, **kwargs)

    if not include_groups:
        return apply_to_groups(self, func, self._data)
    data = self._selected
    if self.obj._is_frame and self._selection is None and any(
            key.column is not None for key in self._keys):
        # Functions that fail on the keys are tried again without them, as pandas does for TypeErrors.
        try:
            result = apply_to_groups(self, func, data)
        except TypeError:
            return apply_to_groups(self, func, self._data)
        warn(GROUPING_COLUMNS.format(name="apply"), DeprecationWarning)
        return result
    return apply_to_groups(self, func, data)


def parts_of(self, data):
    """Each group's name and rows; the rows carry the name."""
    names = self._grouping.names()
    for name, part in zip(names, self._grouping.parts(data)):
        object.__setattr__(part, "name" if data._is_frame else "_name", name)
        yield name, part


def apply_to_groups(self, func, data, is_transform=False, not_same=None):
    values = []
    changed = False
    for _, part in parts_of(self, data):
        own, cut = part.__dict__.get("_index"), part._cut
        found = func(part)
        if not changed and not _is_like(found, own, part._cut or cut):
            changed = True
        values.append(found)
    if not values and not self.obj._is_frame:
        return _wrapped_series(self, data, values, changed, is_transform)
    return _wrapped(self, data, values, changed if not_same is None else not_same, is_transform)


def _is_like(found, index, cut):
    """Whether a function's result has the rows of its group, the index of which is there or still to be cut."""
    if not isinstance(found, NDFrame):
        return False
    if index is None:
        whole, first, last, index = cut
        if index is None:
            index = whole._slice(slice(first, last))
    return found._index is index or found._index.equals(index)


def _wrapped(self, data, values, changed, is_transform):
    if not self.obj._is_frame:
        return _wrapped_series(self, data, values, changed, is_transform)
    from ..frame import DataFrame
    from ..series import Series

    grouping = self._grouping
    index = grouping.index
    if not values:
        labels = data._index if is_transform else index
        result = DataFrame(index=labels[:0] if not len(labels) else labels, columns=data._columns)
        return result.astype(dict(zip(data._columns, data.dtypes))) if len(data._columns) else result
    first = next((one for one in values if one is not None), None)
    if first is None:
        return DataFrame()
    if isinstance(first, DataFrame):
        return concatenated(self, values, changed, is_transform)
    labels = index if self.as_index else None
    if isinstance(first, (ndarray, Index)):
        name = self._selection if is_hashable(self._selection) else None
        return Series._make(objects_of(values), index if self.as_index else default_index(len(values)), name)
    if not isinstance(first, Series):
        if self.as_index:
            return Series._make(_made(values), index, None)
        result = DataFrame._make([_made(values)], index, Index([self._selection if is_hashable(self._selection) else None]))
        return self._with_keys(result)
    return _of_rows(self, values, first, changed, is_transform, labels)


def _made(values):
    """Scalars as an array."""
    return infer(values) if any(one is not None for one in values) else objects_of(values)


def _of_rows(self, values, first, changed, is_transform, labels):
    """A Series of each group: rows of a frame where all have the same labels, else one below the other."""
    from ..frame import DataFrame
    from ..series import Series

    if any(one is None for one in values):
        blank = Series(np.full(len(first), np.nan), index=first._index)
        values = [blank if one is None else one for one in values]
    columns = first._index
    if not all(isinstance(one, Series) and (one._index is columns or one._index.equals(columns)) for one in values):
        return concatenated(self, values, True, is_transform)
    lists = [module("pandas._mapping").boxed_list(one._values) for one in values]
    dtypes = {one._values.dtype for one in values}
    if len(dtypes) == 1 and next(iter(dtypes)).kind != "O":
        whole = concat_arrays([one._values for one in values])
        rows = np.arange(len(values), dtype="int64") * len(columns)
        arrays = [whole.take(rows + at) for at in range(len(columns))]
    elif all(isinstance(dtype, np.dtype) and dtype.kind in "iufb" for dtype in dtypes):
        whole = concat_arrays([one._values for one in values])
        rows = np.arange(len(values), dtype="int64") * len(columns)
        arrays = [whole.take(rows + at) for at in range(len(columns))]
    else:
        arrays = [infer(list(column)) for column in zip(*lists)]
    if columns.nlevels == 1 and columns._name is None:
        names = {one._name for one in values if is_hashable(one._name)}
        if len(names) == 1:
            columns = columns.rename(next(iter(names)))
    index = self._grouping.index
    result = self._expanded(DataFrame._make(arrays, index, columns))
    if not self.as_index:
        return self._with_keys(result)
    return result


def concatenated(self, values, changed, is_transform=False):
    """Series or frames of the groups, one below the other: under the groups' names, or in the rows' own order."""
    grouping = self._grouping
    kept = [at for at, one in enumerate(values) if one is not None]
    parts = [values[at] for at in kept]
    if self.group_keys and not is_transform:
        if self.as_index:
            outer = grouping.index
            if len(kept) < len(values):
                outer = outer._getitem_rows(np.array(kept, dtype="int64"))
        else:
            outer = default_index(len(values))
            if len(kept) < len(values):
                outer = outer._getitem_rows(np.array(kept, dtype="int64"))
        result = stacked(parts, outer)
    elif not changed:
        result = stacked(parts)
        result = _in_row_order(self, result, is_transform)
    else:
        result = stacked(parts)
    if not result._is_frame:
        name = self.obj._name if not self.obj._is_frame else self._selection if is_hashable(self._selection) else None
        if name is not None:
            object.__setattr__(result, "_name", name)
    return result


def _in_row_order(self, result, is_transform):
    """Rows that stand group by group in the order of the object's rows; rows of no group are left out or missing."""
    grouping = self._grouping
    order = grouping.order
    count = len(self.obj._index)
    if not len(order):
        return result
    index = self.obj._index
    if is_transform and len(order) < count:
        places = np.full(count, -1, dtype="int64")
        places[order] = np.arange(len(order), dtype="int64")
        return result._reindexed(index, places)
    if index.has_duplicates:
        # Rows of the same label stand together then, group by group.
        shown = index._getitem_rows(np.sort(order)) if self.dropna and len(order) < count else index
        if result._index.equals(shown):
            return result
        return result._take_rows(result._index.get_indexer_non_unique(shown.unique())[0])
    if len(order) < count:
        if self.dropna:
            positions = np.full(count, -1, dtype="int64")
            positions[order] = np.arange(len(order), dtype="int64")
            return result._take_rows(positions[positions >= 0])
        places = np.full(count, -1, dtype="int64")
        places[order] = np.arange(len(order), dtype="int64")
        return result._reindexed(self.obj._index, places)
    places = np.empty(count, dtype="int64")
    places[order] = np.arange(count, dtype="int64")
    return result._take_rows(places)


def _wrapped_series(self, data, values, changed, is_transform):
    from ..frame import DataFrame
    from ..series import Series

    index = self._grouping.index
    name = self.obj._name
    if not values:
        labels = data._index if is_transform else index
        return Series._make(data._values[:0], labels, name)
    first = values[0]
    if isinstance(first, dict):
        frame = DataFrame(values, index=index)
        return _stacked_columns(self._expanded(frame), name)
    if isinstance(first, (Series, DataFrame)):
        result = concatenated(self, values, changed, is_transform)
        if not result._is_frame:
            object.__setattr__(result, "_name", name)
            if not self.as_index and changed:
                return _numbered_with_keys(self, result)
        return result
    return self._finished(Series._make(_made(values), index, name))


def _numbered_with_keys(self, result):
    """A Series with a row for each group as a frame with the keys in front."""
    index = self._grouping.index
    if len(result) != len(index):
        raise ValueError(f"Length of values ({len(index)}) does not match length of index ({len(result)})")
    return self._with_keys(result.set_axis(index).to_frame())


def _stacked_columns(frame, name):
    """A frame's columns as the inner level of a Series' labels."""
    from ..indexes.multi import MultiIndex, level_of
    from ..series import Series

    rows, columns = frame.shape
    values = concat_arrays(list(frame._arrays)).take(np.arange(rows * columns, dtype="int64").reshape(columns, rows).T.reshape(-1))
    outer, numbers = frame._index, np.repeat(np.arange(rows, dtype="int64"), columns)
    if outer.nlevels > 1:
        levels, codes = list(outer._levels), [code.take(numbers) for code in outer._codes]
    else:
        codes, level = level_of(outer)
        levels, codes = [level], [codes.take(numbers)]
    inner = np.tile(np.arange(columns, dtype="int64"), rows)
    index = MultiIndex._of(
        [*levels, frame._columns.rename(None)], [*codes, inner], [*outer.names, frame._columns._name])
    return Series._make(values, index, name)


def filter(self, func, dropna=True, *args, **kwargs):
    """The rows of the groups for which a function is true; the others are left out, or missing where dropna is False."""
    chosen = _filter_frame if self.obj._is_frame else _filter_series
    return chosen(self, func, dropna, args, kwargs)


def _filter_frame(self, func, dropna, args, kwargs):
    keep = []
    data = self._selected
    for (name, part), rows in zip(parts_of(self, data), self._grouping.positions()):
        found = func(part, *args, **kwargs)
        if isinstance(found, (NDFrame, ndarray)) and found.size == 1:
            found = found.squeeze() if isinstance(found, NDFrame) else found.reshape(-1)[0]
        if isinstance(found, (bool, np.bool_)) or not is_list_like(found) and is_missing(found):
            # A group of missing keys is never found again by its name.
            if not is_missing(found) and found and not (not isinstance(name, tuple) and is_missing(name)):
                keep.append(rows)
        else:
            raise TypeError(f"filter function returned a {type(found).__name__}, but expected a scalar bool")
    return _of_kept(data, keep, dropna)


def _filter_series(self, func, dropna, args, kwargs):
    def function(part):
        return getattr(part, func)(*args, **kwargs) if isinstance(func, str) else func(part, *args, **kwargs)

    keep = []
    for (name, part), rows in zip(parts_of(self, self.obj), self._grouping.positions()):
        try:
            found = function(part)
            truth = not (not is_list_like(found) and is_missing(found)) and bool(found)
        except (ValueError, TypeError) as error:
            raise TypeError("the filter must return a boolean result") from error
        if truth:
            keep.append(rows)
    return _of_kept(self.obj, keep, dropna)


def _of_kept(data, keep, dropna):
    rows = np.sort(np.concatenate(keep)) if keep else np.zeros(0, dtype="int64")
    if dropna:
        return data._take_rows(rows)
    places = np.full(len(data._index), -1, dtype="int64")
    places[rows] = rows
    return data._reindexed(data._index, places)


def _via_apply(self, function, is_transform=True):
    """A method of Series and frames on each group, its results in the order of the rows."""
    return apply_to_groups(self, function, self._data, is_transform)


def fillna(self, value=None, method=None, axis=no_default, inplace=False, limit=None, downcast=no_default):
    """What is missing filled within each group."""
    kind = type(self).__name__
    warn(
        f"{kind}.fillna is deprecated and will be removed in a future version. Use obj.ffill() or obj.bfill() for forward or "
        "backward "
        f"filling instead. If you want to fill with a single value, use {kind[:-7]}.fillna instead",
        FutureWarning,
    )
    if value is None and method is None:
        raise ValueError("Must specify a fill 'value' or 'method'.")
    if method is not None:
        return self.ffill(limit=limit) if method in ("ffill", "pad") else self.bfill(limit=limit)
    if limit is None and not is_list_like(value) and not self._grouping.has_missing and self.obj._index.is_unique:
        return self._data.fillna(value)
    return _via_apply(self, lambda part: part.fillna(value, limit=limit))


def take(self, indices, axis=no_default, **kwargs):
    """The rows at positions within each group."""
    module("pandas.groupby.rows").axis_number(self, "take", axis)
    return apply_to_groups(self, lambda part: part.take(indices), self._data, not_same=True)
