"""What methods of ``.str`` answer: a Series, an Index or a frame like the one they were called on."""

import numpy as np

from .._lazy import module
from .._sentinel import no_default


def wrapped(accessor, values, name=no_default):
    """An array of results, one for each element."""
    parent = accessor._parent
    if name is no_default:
        name = parent.name
    if accessor._is_index:
        if values.dtype.kind == "b":
            return values
        return module("pandas.indexes.base").index_of(values, name)
    result = module("pandas.series").Series._make(values, parent._index, name)
    return result.__finalize__(parent)


def framed(accessor, columns, labels=None):
    """Columns of results; for an Index a MultiIndex."""
    parent = accessor._parent
    if accessor._is_index:
        return _index_of_columns(accessor, columns, labels)
    return frame_of(columns, labels, parent._index).__finalize__(parent)


def frame_of(columns, labels, index):
    """A frame of arrays under labels, or numbers."""
    from ..frame import DataFrame
    from ..indexes.base import Index
    from ..indexes.range import RangeIndex

    labels = RangeIndex(len(columns)) if labels is None else Index(labels)
    if not columns:
        return DataFrame(index=index, columns=labels)
    made = DataFrame(dict(enumerate(columns)), index=index)
    made.columns = labels
    return made


def _index_of_columns(accessor, columns, names):
    from ..indexes.base import Index
    from ..indexes.multi import MultiIndex

    if len(columns) == 1 and names is None:
        return Index(columns[0])
    if not columns:
        return accessor._parent
    rows = list(zip(*[_with_nan(column) for column in columns]))
    return MultiIndex.from_tuples(rows, names=names)


def _with_nan(column):
    return [np.nan if value is None else value for value in column.tolist()]
