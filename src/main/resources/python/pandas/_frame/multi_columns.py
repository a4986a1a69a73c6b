"""Assignment to columns of several levels."""

import numpy as np


def set_column(self, key, value):
    """df['A'] = value and df['A', 'b'] = value where the columns have several levels."""
    from .assignment import append_column, sanitize

    columns = self._columns
    try:
        found = columns._loc_of(key)
    except KeyError:
        append_column(self, key, sanitize(self, value))
        return
    if type(found) is int:
        self._replace_column(found, sanitize(self, value))
        return
    places = np.arange(len(columns))[found].tolist()
    values = sanitize(self, value)
    for at in places:
        self._replace_column(at, values.copy())


def set_frame(self, key, value):
    """df['A'] = frame."""
    from .assignment import aligned_values, append_column

    columns = self._columns
    try:
        found = columns._loc_of(key)
    except KeyError:
        if len(value._arrays) != 1:
            raise ValueError(f"Cannot set a DataFrame with multiple columns to the single column {key}") from None
        append_column(self, key, aligned_values(value._column(0), self._index))
        return
    places = [found] if type(found) is int else np.arange(len(columns))[found].tolist()
    if len(places) != len(value._arrays):
        raise ValueError("Columns must be same length as key")
    if type(found) is not int:
        depth = len(key) if isinstance(key, tuple) else 1
        left = columns._getitem_rows(np.array(places, dtype="int64")).droplevel(list(range(depth)))
        value = value.reindex(columns=left) if left.is_unique and value._columns.nlevels == left.nlevels else value
    for at, column in zip(places, value._columns_list()):
        self._replace_column(at, aligned_values(column, self._index))
