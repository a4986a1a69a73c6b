"""pivot: rows to cells of a table, by the values of columns."""

from .._construct import is_list_like
from .._lazy import module
from .._sentinel import no_default
from .unstacking import unstack


def pivot(data, *, columns, index=no_default, values=no_default):
    """A table whose rows and columns are the values of columns, each cell of which comes from one row."""
    wanted = _listed(columns)
    multi = module("pandas.indexes.multi").MultiIndex
    if values is no_default:
        keys = [] if index is no_default else _listed(index)
        deep = data.set_index(keys + wanted, append=index is no_default)
    else:
        if index is no_default:
            rows = data._index
            arrays = [rows.get_level_values(at) for at in range(rows.nlevels)] if rows.nlevels > 1 else [rows]
        else:
            arrays = [data[key] for key in _listed(index)]
        arrays.extend(data[key] for key in wanted)
        labels = multi.from_arrays(arrays)
        if is_list_like(values) and not isinstance(values, tuple):
            chosen = data[list(values)]
            deep = type(data)(chosen.values, index=labels, columns=list(values)) if len(chosen._arrays) > 1 else chosen._with(
                list(chosen._arrays), labels
            )
        else:
            deep = module("pandas.series").Series._make(data[values]._values, labels, None)
    # By name: where levels are named by numbers, a number would be taken for a name. None names other levels as well.
    first = deep._index.nlevels - len(wanted)
    return unstack(deep, [first + at if name is None else name for at, name in enumerate(wanted)])


def _listed(keys):
    return list(keys) if is_list_like(keys) and not isinstance(keys, tuple) else [keys]
