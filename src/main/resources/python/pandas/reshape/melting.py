"""melt: columns as pairs of a variable and its value."""

import numpy as np
from numpy import ndarray

from .._concat.arrays import joined
from .._construct import is_list_like
from ..indexes.base import Index, default_index
from ..indexes.multi import MultiIndex


def melt(
    frame, id_vars=None, value_vars=None, var_name=None, value_name="value", col_level=None, ignore_index=True
):
    """Columns one below the other, beside the columns that tell rows apart."""
    columns = frame._columns
    if value_name in columns:
        raise ValueError(f"value_name ({value_name}) cannot match an element in the DataFrame columns.")
    ids = _labels(id_vars, "id_vars", columns)
    chosen = value_vars is not None
    values = _labels(value_vars, "value_vars", columns)
    if col_level is not None:
        columns = columns.get_level_values(col_level)
    known = set(columns.tolist()) if isinstance(columns, MultiIndex) else columns
    missing = [label for label in ids + values if label not in known]
    if missing:
        raise KeyError(f"The following id_vars or value_vars are not present in the DataFrame: {missing}")
    id_at = [at for label in ids for at in _places(columns, label)]
    if chosen:
        value_at = [at for label in values for at in _places(columns, label)]
    else:
        gone = set(id_at)
        value_at = [at for at in range(len(columns)) if at not in gone]
    names = _variable_names(columns, var_name)
    rows, times = len(frame._index), len(value_at)
    arrays, labels = [], []
    for label, at in zip(ids, id_at):
        arrays.append(_repeated(frame._arrays[at], rows, times))
        labels.append(label)
    variables = columns._getitem_rows(np.array(value_at, dtype="int64"))
    each = np.repeat(np.arange(times, dtype="int64"), rows)
    for number, name in enumerate(names):
        level = variables._get_level_values(number) if isinstance(variables, MultiIndex) else variables
        arrays.append(level._values.take(each))
        labels.append(name)
    parts = [frame._arrays[at] for at in value_at]
    arrays.append(joined(parts) if parts else np.zeros(0, dtype="float64"))
    labels.append(value_name)
    if ignore_index:
        index = default_index(rows * times)
    else:
        index = frame._index._getitem_rows(np.tile(np.arange(rows, dtype="int64"), times) if times else np.zeros(0, dtype="int64"))
    return type(frame)._make(arrays, index, Index(labels, tupleize_cols=False))


def _labels(given, name, columns):
    if given is None:
        return []
    if not is_list_like(given):
        return [given]
    if isinstance(columns, MultiIndex) and not isinstance(given, list):
        raise ValueError(f"{name} must be a list of tuples when columns are a MultiIndex")
    return list(given)


def _places(columns, label):
    found = columns._loc_of(label)
    if type(found) is int:
        return [found]
    return found.nonzero()[0].tolist() if isinstance(found, ndarray) else list(range(found.start, found.stop))


def _variable_names(columns, var_name):
    if var_name is None:
        if isinstance(columns, MultiIndex):
            if len(columns.names) == len(set(columns.names)):
                return list(columns.names)
            return [f"variable_{at}" for at in range(len(columns.names))]
        return [columns._name if columns._name is not None else "variable"]
    if is_list_like(var_name):
        raise ValueError(f"{var_name=} must be a scalar.")
    return [var_name]


def _repeated(values, rows, times):
    return values.take(np.tile(np.arange(rows, dtype="int64"), times)) if times else values[:0]
