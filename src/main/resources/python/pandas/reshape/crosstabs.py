"""crosstab: how often values occur together."""

import numpy as np

from .._construct import is_list_like
from .._lazy import module
from ..generic.base import NDFrame


def crosstab(
    index, columns, values=None, rownames=None, colnames=None, aggfunc=None, margins=False, margins_name="All", dropna=True,
    normalize=False,
):
    """A table of counts, or of aggregates of values, by the values of factors."""
    if values is None and aggfunc is not None:
        raise ValueError("aggfunc cannot be used without values.")
    if values is not None and aggfunc is None:
        raise ValueError("values cannot be used without an aggfunc.")
    rows, across = _listed(index), _listed(columns)
    objects = [one for one in rows + across if isinstance(one, NDFrame)]
    shared = None
    if objects:
        shared = module("pandas._concat.keys").combined_index([one._index for one in objects], True, False)
    row_names, column_names = _names(rows, rownames, "row"), _names(across, colnames, "col")
    repeated = {name for names in (row_names, column_names) for name in names if names.count(name) > 1}
    repeated |= set(row_names) & set(column_names)
    unique_rows, back_rows = _unique(row_names, repeated, "row")
    unique_columns, back_columns = _unique(column_names, repeated, "col")
    frame = module("pandas.frame").DataFrame(
        {**dict(zip(unique_rows, rows)), **dict(zip(unique_columns, across))}, index=shared
    )
    if frame._columns.nlevels > 1:
        # Names that are tuples are names all the same.
        frame.columns = module("pandas.indexes.base").Index(frame._columns.tolist(), tupleize_cols=False)
    if values is None:
        frame["__dummy__"] = 0
        options = {"aggfunc": len, "fill_value": 0}
    else:
        frame["__dummy__"] = values
        options = {"aggfunc": aggfunc}
    table = frame.pivot_table(
        "__dummy__", index=unique_rows, columns=unique_columns, margins=margins, margins_name=margins_name, dropna=dropna,
        observed=False, **options,
    )
    if normalize is not False:
        table = _normalized(table, normalize, margins, margins_name)
    table.index.names = [back_rows.get(name, name) for name in table._index.names]
    table.columns.names = [back_columns.get(name, name) for name in table._columns.names]
    return table


def _listed(factors):
    if isinstance(factors, (list, tuple)) and factors and all(
        is_list_like(one) and not isinstance(one, str) or isinstance(one, NDFrame) for one in factors
    ):
        return list(factors)
    return list(factors) if isinstance(factors, list) and factors and isinstance(factors[0], NDFrame) else [factors]


def _names(factors, names, prefix):
    if names is None:
        result = []
        for at, one in enumerate(factors):
            name = one._name if isinstance(one, NDFrame) and not one._is_frame else None
            result.append(f"{prefix}_{at}" if name is None else name)
        return result
    if len(names) != len(factors):
        raise AssertionError("arrays and names must have the same length")
    return list(names)


def _unique(names, repeated, prefix):
    """Names that occur once, and the way back to the given ones."""
    unique = [f"{prefix}_{at}" if name in repeated else name for at, name in enumerate(names)]
    return unique, {one: name for one, name in zip(unique, names) if one != name}


def _normalized(table, normalize, margins, name):
    if not isinstance(normalize, (bool, str)):
        if normalize not in (0, 1):
            raise ValueError("Not a valid normalize argument")
        normalize = "columns" if normalize else "index"
    if normalize is True:
        normalize = "all"
    if normalize not in ("all", "columns", "index"):
        raise ValueError("Not a valid normalize argument")
    if margins is False:
        return _shares(table, normalize)
    if margins is not True:
        raise ValueError("Not a valid margins argument")
    index, columns = table._index, table._columns
    last = index._item(len(index) - 1)
    if last != name and name not in last:
        raise ValueError(f"{name} not in pivoted DataFrame")
    concat = module("pandas._concat").concat
    column = table.iloc[:-1, -1]
    row = table.iloc[-1, :-1]
    core = _shares(table.iloc[:-1, :-1], normalize)
    if normalize in ("columns", "all"):
        core = concat([core, column / column.sum()], axis=1).fillna(0)
        core.columns = columns
    if normalize in ("index", "all"):
        totals = (row / row.sum()).tolist() + ([1.0] if normalize == "all" else [])
        joined = module("pandas._concat.arrays").joined
        arrays = [joined([values, np.array([total])]) for values, total in zip(core._arrays, totals)]
        core = type(core)._make(arrays, index, core._columns).fillna(0)
    return core


def _shares(table, normalize):
    if normalize == "all":
        result = table / table.sum(axis=1).sum(axis=0)
    elif normalize == "columns":
        result = table / table.sum()
    else:
        result = table.div(table.sum(axis=1), axis=0)
    return result.fillna(0)
