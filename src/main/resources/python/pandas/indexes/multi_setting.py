"""obj.loc[…] = where rows or columns have several levels."""

import numpy as np

from .base import is_hashable
from .multi_selection import FULL, is_nested, resolve_multi, rows_alone


def set_loc(obj, key, value):
    from .._setting_loc import add_row, enlarge_frame, enlarge_series, refuse_positions, set_frame, set_series

    if not obj._is_frame:
        rows = key[0] if isinstance(key, tuple) and len(key) == 1 else key
        refuse_positions(rows, obj._index)
        try:
            where = _where(obj._index, rows, obj, "index", 0)
        except KeyError:
            if not is_hashable(rows) or isinstance(rows, tuple) and is_nested(rows):
                raise
            enlarge_series(obj, rows, value)
            return
        set_series(obj, where, value)
        return
    if isinstance(key, tuple) and len(key) == 2 and not (obj._index.nlevels > 1 and rows_alone(obj._index, obj, key)):
        rows, columns = key
    else:
        rows, columns = key, FULL
    refuse_positions(rows, obj._index)
    refuse_positions(columns, obj._columns)
    if obj._columns.nlevels > 1 or columns is FULL or isinstance(columns, slice):
        try:
            at_columns = _where(obj._columns, columns, obj, "columns", 1)
        except KeyError:
            if not is_hashable(columns):
                raise
            obj[columns] = np.nan
            at_columns = _where(obj._columns, columns, obj, "columns", 1)
    else:
        from .._setting_loc import columns_for_setting

        at_columns = columns_for_setting(obj, columns, rows, value)
    try:
        where = _where(obj._index, rows, obj, "index", 0)
    except KeyError:
        if not is_hashable(rows) or isinstance(rows, tuple) and is_nested(rows):
            raise
        if columns is FULL or obj._index.nlevels == 1 or not isinstance(rows, tuple) or len(rows) != obj._index.nlevels:
            enlarge_frame(obj, rows, at_columns, value)
            return
        # With columns named the row is added first, of what is missing.
        add_row(obj, rows)
        where = len(obj._index) - 1, True
    set_frame(obj, where, at_columns, value)


def _where(index, key, obj, axis_name, axis):
    """Where a key points, and whether it points at one place."""
    if index.nlevels == 1:
        from ..indexing import resolve

        return resolve(index, key, obj, axis_name, axis)
    where, depth = resolve_multi(index, key, obj, axis_name, axis)
    return where, depth is None
