"""A frame as an ndarray."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._lazy import module
from .._options import values as options
from .._sentinel import no_default
from ..dtypes import find_common
from .together import arrays_of, columns_of


# Columns of many texts keep their own buffers, which hold each distinct text once.
_OBJECTS_MOST = 100_000


def values_of(self):
    """The frame as a two-dimensional ndarray; shared where pandas would hold the columns in one table."""
    columns = columns_of(self)
    table = table_of(columns)
    if table is None:
        table = interleaved(self._arrays, len(self._index))
    if len(self._columns) < 2 or self._shared_with is not None or table.dtype.kind == "O" and table.size > _OBJECTS_MOST:
        return table
    if self._is_table(columns) and not K.columns_in_table(columns, table._h):
        # From now on the columns are those of the table, so that what is written to it is seen.
        columns = K.columns_of_table(table._h)
        if "_arrays" in self.__dict__:
            arrays = self._arrays
            arrays[:] = arrays_of(columns, len(self._index))
            for at, column in self._items.items():
                if type(at) is int:
                    object.__setattr__(column, "_values", arrays[at])
        else:
            object.__setattr__(self, "_together", columns)
    return table


def table_of(columns):
    """The table of columns on a handle; None where that is not for a kernel to make."""
    found = K.columns_table(columns)
    return None if found is None else ndarray._wrap(found)


def interleaved(arrays, rows, dtype=None, na_value=no_default, copy=False):
    """Columns side by side under the dtype that holds them all."""
    if not arrays:
        return np.empty((rows, 0), dtype=dtype if dtype is not None else "float64")
    if dtype is None:
        common = find_common([values.dtype for values in arrays])
        if not isinstance(common, np.dtype):
            common = _plain_dtype(common, arrays)
    else:
        common = np.dtype(dtype)
        if common.kind in "US" and not common.itemsize:
            return _as_texts(arrays, rows, common)
    if na_value is no_default and all(type(values) is ndarray and values.dtype == common for values in arrays):
        table = table_of(K.columns_of([values._h for values in arrays]))
        return table.copy() if copy else table
    result = np.empty((len(arrays), rows), dtype=common)
    for at, values in enumerate(arrays):
        result[at] = _as_plain(values, common, na_value)
    return result.T


def _as_texts(arrays, rows, dtype):
    """Columns as text of the width that they need: of their type where they are of one, else of the longest."""
    kinds = {values.dtype for values in arrays}
    if len(kinds) == 1 and isinstance(arrays[0], ndarray):
        return interleaved(arrays, rows).astype(dtype)
    return interleaved(arrays, rows, "object").astype(dtype)


def _plain_dtype(common, arrays):
    if hasattr(common, "fill_value"):
        return common.subtype
    name = getattr(common, "_numpy_name", None)
    if name is None or len(arrays) > 1:
        # Nullable columns are objects side by side, also where each of them alone is numbers.
        return np.dtype(object)
    if not arrays[0]._has_missing():
        return np.dtype(name)
    return np.dtype("float64" if np.dtype(name).kind in "iu" else name if np.dtype(name).kind == "f" else object)


def _as_plain(values, dtype, na_value):
    if isinstance(values, ndarray):
        if dtype.kind == "O" and values.dtype.kind in "mM" and na_value is no_default:
            return module("pandas.datetimes.inference").boxed_array(values)
        if na_value is not no_default:
            return module("pandas._conversion").to_numpy(values, dtype, False, na_value)
        return values if values.dtype == dtype else values.astype(dtype)
    if na_value is not no_default:
        return values.to_numpy(dtype=dtype, na_value=na_value)
    if dtype.kind == "O" and hasattr(values, "categories"):
        return values.astype(dtype)
    return np.asarray(values, dtype=dtype)


def to_numpy(self, dtype=None, copy=False, na_value=no_default):
    """The frame as a two-dimensional ndarray."""
    if dtype is None and na_value is no_default and not copy:
        result = values_of(self)
    else:
        result = interleaved(self._arrays, len(self._index), dtype, na_value, copy)
    if options["mode.copy_on_write"] is True and not copy and dtype is None and na_value is no_default:
        return module("pandas._sharing").unwritable_of(self, result)
    return result
