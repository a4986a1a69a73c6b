"""pivot_table: groups as the cells of a table."""

import numpy as np
from numpy import ndarray

from .._construct import is_list_like
from .._lazy import module
from .._sentinel import no_default
from ..dtypes import CategoricalDtype
from ..generic.base import warn
from ..indexes.base import Index


def pivot_table(
    data, values=None, index=None, columns=None, aggfunc="mean", fill_value=None, margins=False, dropna=True, margins_name="All",
    observed=no_default, sort=True,
):
    """The groups of some keys as rows and of others as columns, each cell being an aggregate."""
    rows, across = keys_of(index), keys_of(columns)
    if isinstance(aggfunc, list):
        pieces, names = [], []
        for one in aggfunc:
            pieces.append(_table(data, values, rows, across, one, fill_value, dropna, margins, margins_name, observed, sort))
            names.append(getattr(one, "__name__", one))
        return module("pandas._concat").concat(pieces, keys=names, axis=1)
    return _table(data, values, rows, across, aggfunc, fill_value, dropna, margins, margins_name, observed, sort)


def keys_of(by):
    """Keys as a list."""
    if by is None:
        return []
    if np.isscalar(by) or isinstance(by, (ndarray, Index)) or hasattr(by, "_index") or callable(by) or not is_list_like(by):
        return [by]
    return list(by)


def _label_in(key, data):
    try:
        return key in data._columns
    except TypeError:
        return False


def _values(data, values, keys):
    """The labels of the columns to aggregate, whether they were a list, and the data that is needed."""
    if values is None:
        labels = data._columns
        for key in keys:
            try:
                labels = labels.drop(key)
            except (TypeError, ValueError, KeyError):
                pass
        return labels.tolist(), True, data
    several = is_list_like(values) and not isinstance(values, tuple)
    values = list(values) if several else [values]
    for label in values:
        if label not in data._columns:
            raise KeyError(label)
    needed = []
    for key in keys + values:
        label = getattr(key, "key", key) if type(key).__name__ == "Grouper" or type(key).__name__ == "TimeGrouper" else key
        if not isinstance(label, (ndarray, Index)) and not hasattr(label, "_index") and _label_in(label, data):
            needed.append(label)
    if len(needed) < len(data._columns):
        data = data[needed]
    return values, several, data


def _table(data, values, rows, across, aggfunc, fill_value, dropna, margins, margins_name, observed, sort):
    keys = rows + across
    passed = values is not None
    values, several, data = _values(data, values, keys)
    seen = False if observed is no_default else observed
    if observed is no_default and _has_category(data, keys):
        warn(
            "The default value of observed=False is deprecated and will change to observed=True in a future version of pandas. "
            "Specify observed=False to silence this warning and retain the current behavior",
            FutureWarning,
        )
    grouped = data.groupby(keys, observed=seen, sort=sort, dropna=bool(dropna))
    table = grouped.agg(aggfunc)
    if dropna and table._is_frame and len(table._columns):
        table = table.dropna(how="all")
    if table._index.nlevels > 1 and rows:
        table = _across(table, len(rows), len(keys), fill_value)
    if not dropna:
        table = _with_all_combinations(table, fill_value, grouped._grouping.is_partial)
    if sort is True and table._is_frame:
        table = table.sort_index(axis=1)
    if fill_value is not None:
        table = table.fillna(fill_value)
        if aggfunc is len and not seen and isinstance(fill_value, (int, np.integer)):
            table = table.astype(np.int64)
    if margins:
        if dropna:
            data = data[data.notna().all(axis=1)]
        table = module("pandas.reshape.margins").with_margins(
            table, data, values, rows, across, aggfunc, seen, margins_name, fill_value
        )
    if passed and not several and table._columns.nlevels > 1:
        table.columns = table._columns.droplevel(0)
    if not rows and across:
        table = table.T
    if table._is_frame and dropna:
        table = table.dropna(how="all", axis=1)
    return table


def _has_category(data, keys):
    """Whether some key is categorical, in which case unobserved categories would matter."""
    for key in keys:
        if hasattr(key, "dtype"):
            dtype = key.dtype
        elif not callable(key) and _label_in(key, data):
            found = data._columns._loc_of(key)
            dtype = data._arrays[found].dtype if type(found) is int else None
        else:
            dtype = None
        if isinstance(dtype, CategoricalDtype):
            return True
    return False


def _across(table, depth, count, fill_value):
    """The keys of columns move there."""
    names = table._index.names
    leading = names[:depth]
    moved = []
    for at in range(depth, count):
        name = names[at]
        moved.append(at if name is None or name in leading else name)
    return table.unstack(moved, fill_value=fill_value)


def _with_all_combinations(table, fill_value, partial):
    """Rows and columns for every combination of labels; those of categories that do not occur have no missing labels."""
    multi = module("pandas.indexes.multi").MultiIndex
    if table._index.nlevels > 1:
        every = multi.from_product(table._index.levels, names=table._index.names)
        table = table.reindex(every, axis=0, fill_value=np.nan if fill_value is None else fill_value)
    if table._is_frame and table._columns.nlevels > 1:
        columns = table._columns
        if partial:
            places = np.indices([len(level) for level in columns._levels]).reshape(columns.nlevels, -1)
            every = multi._of(list(columns._levels), list(places), list(columns.names))
        else:
            every = _product(columns)
        table = table.reindex(every, axis=1, fill_value=np.nan if fill_value is None else fill_value)
    return table


def _product(index):
    """Every combination of an index's labels, missing ones among them where they occur."""
    multi = module("pandas.indexes.multi").MultiIndex
    parts = []
    for level, codes in zip(index.levels, index._codes):
        labels = level
        if len(codes) and int(codes.min()) < 0:
            labels = level.insert(len(level), np.nan)
        parts.append(labels)
    return multi.from_product(parts, names=index.names)
