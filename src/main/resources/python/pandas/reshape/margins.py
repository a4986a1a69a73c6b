"""The totals of a pivot table: a row and a column of aggregates over all groups."""

import numpy as np

from .._lazy import module
from ..dtypes import ExtensionDtype
from ..indexes.base import Index


def with_margins(table, data, values, rows, columns, aggfunc, observed, name, fill_value):
    """The table with its totals."""
    if not isinstance(name, str):
        raise ValueError("margins_name argument must be a string")
    for number in range(table._index.nlevels):
        if name in table._index._get_level_values(number):
            raise ValueError(f'Conflicting name "{name}" in margins')
    if table._is_frame:
        for number in range(1, table._columns.nlevels):
            if name in table._columns._get_level_values(number):
                raise ValueError(f'Conflicting name "{name}" in margins')
    if values and columns and rows:
        # The totals are of columns: labels of the index will not do, as in pandas.
        absent = [one for one in rows if one not in data._columns]
        if absent:
            raise KeyError(f"{absent} not in index")
    grand = _grand(data, values, aggfunc, name)
    key = (name,) + ("",) * (len(rows) - 1) if len(rows) > 1 else name
    concat = module("pandas._concat").concat
    series = module("pandas.series").Series
    if not values and not table._is_frame:
        return concat([table, series({key: grand[name]})])
    if not values:
        result, margin_keys, row = _without_values(table, data, rows, columns, aggfunc, observed, name)
    elif columns and not rows:
        return _columns_only(table, columns, aggfunc, observed, name)
    else:
        result, margin_keys, row = _by_values(table, data, values, rows, columns, aggfunc, observed, name)
    if result is None:
        return table
    row = row.reindex(result._columns, fill_value=np.nan if fill_value is None else fill_value)
    places = {label: at for at, label in enumerate(row._index.tolist())}
    listed = list(row)
    for one in margin_keys:
        listed[places[one]] = grand[one if isinstance(one, str) or one in grand else one[0]]
    return _appended(result, listed, key)


def _appended(result, totals, key):
    """The table with a last row; totals keep the columns' dtypes where they can."""
    arrays = []
    multi = module("pandas.indexes.multi").MultiIndex
    concat_arrays = module("pandas._concat.arrays").joined
    array_of = module("pandas._construct").array_of
    for values, total in zip(result._arrays, totals):
        single = array_of([total])
        if single.dtype != values.dtype and not isinstance(values.dtype, ExtensionDtype):
            if values.dtype.kind in "iu" and single.dtype.kind == "f" and single[0] == np.trunc(single[0]):
                single = single.astype(values.dtype)
            elif values.dtype.kind == "f" and single.dtype.kind in "iu":
                single = single.astype(values.dtype)
        arrays.append(concat_arrays([values, single]))
    index = result._index
    last = multi.from_tuples([key], names=index.names) if index.nlevels > 1 else Index([key], name=index._name)
    labels = index.append(last)
    if index.nlevels == 1 and labels._name != index._name:
        labels = labels.rename(index._name)
    return type(result)._make(arrays, labels, result._columns)


def _grand(data, values, aggfunc, name):
    """The aggregates of whole columns."""
    if not values:
        return {name: aggfunc(data._index)}
    result = {}
    for label in values:
        column = data[label]
        one = aggfunc.get(label) if isinstance(aggfunc, dict) else aggfunc
        try:
            result[label] = getattr(column, one)() if isinstance(one, str) else one(column)
        except TypeError:
            pass
    return result


def _by_values(table, data, values, rows, columns, aggfunc, observed, name):
    """The table with a column of totals beside each value's columns; their labels, and the row of totals."""
    if not columns:
        return table, table._columns.tolist(), module("pandas.series").Series(np.nan, index=table._columns)
    margin = data[_labels(rows, data) + values].groupby(rows, observed=observed).agg(aggfunc)
    pieces, keys = [], []
    outer = table._columns._get_level_values(0)
    for label in outer.unique().tolist():
        places = [at for at, one in enumerate(outer.tolist()) if one == label]
        piece = table._take_columns(places)
        all_key = (label, name) + ("",) * (len(columns) - 1)
        piece = piece._with(list(piece._arrays))
        piece[all_key] = margin[label]
        pieces.append(piece)
        keys.append(all_key)
    if not pieces:
        return None, None, None
    result = module("pandas._concat").concat(pieces, axis=1)
    row = data[_labels(columns, data) + values].groupby(columns, observed=observed).agg(aggfunc)
    row = row.stack(future_stack=True)
    depth = len(columns)
    order = [depth] + list(range(depth))
    deep = row._index
    # By position, not by reorder_levels: levels may be named by numbers.
    row.index = type(deep)._of(*([parts[at] for at in order] for parts in (deep._levels, deep._codes, deep._names)))
    return result, keys, row


def _labels(keys, data):
    """Those keys that are columns."""
    result = []
    for key in keys:
        label = key.key if type(key).__name__ in ("Grouper", "TimeGrouper") else key
        if hasattr(label, "__len__") and not isinstance(label, (str, tuple)):
            continue
        if label in data._columns:
            result.append(label)
    return result


def _columns_only(table, columns, aggfunc, observed, name):
    """Totals among the rows of a table that has no rows of its own yet."""
    pieces = []
    index = table._index
    outer = index._get_level_values(0).tolist() if index.nlevels > 1 else index.tolist()
    for label in dict.fromkeys(outer):
        rows = np.array([at for at, one in enumerate(outer) if one == label], dtype="int64")
        piece = table._take_rows(rows)
        total = piece.apply(aggfunc).to_frame(0).T
        if index.nlevels > 1:
            key = (label, name) + ("",) * (len(columns) - 2)
            total.index = module("pandas.indexes.multi").MultiIndex.from_tuples([key], names=index.names)
        else:
            total.index = Index([name], name=index._name)
        pieces.extend([piece, total])
    return module("pandas._concat").concat(pieces) if pieces else table


def _without_values(table, data, rows, columns, aggfunc, observed, name):
    """The same where nothing but the keys is counted."""
    series = module("pandas.series").Series
    if not columns:
        return table, table._columns.tolist(), series(np.nan, index=table._columns)
    key = name if len(columns) == 1 else (name,) + ("",) * (len(columns) - 1)
    table[key] = data.groupby(rows, observed=observed)[rows].apply(aggfunc)
    row = data.groupby(columns, observed=observed)[columns].apply(aggfunc)
    return table, [key], row
