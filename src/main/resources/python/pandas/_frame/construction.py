"""What the constructor of DataFrame makes of its arguments."""

import warnings

import _kernel as K
import numpy as np
from numpy import ndarray

from .._align import check_zones
from .._construct import array_of, cast, full, infer, is_list_like, maybe_times, objects_of, of_list
from .._lazy import module
from .._options import values as options
from .._missing import is_missing
from .._take import take_fill
from ..dtypes import CategoricalDtype, ExtensionDtype, pandas_dtype
from ..indexes.base import Index, default_index, ensure_index

_PLAIN_ROWS, _PLAIN_DICTS, _PLAIN_LISTS = {list, tuple}, {dict}, {list}
_FLOAT64 = np.dtype("float64")


def parts(data, index, columns, dtype, copy):
    """The arrays, the index and the columns."""
    if dtype is not None:
        dtype = pandas_dtype(dtype)
    if index is not None:
        if isinstance(index, (set, frozenset)):
            raise ValueError("index cannot be a set")
        index = ensure_index(index)
    if columns is not None:
        if isinstance(columns, (set, frozenset)):
            raise ValueError("columns cannot be a set")
        columns = ensure_index(columns)
    if type(data) is dict and columns is None:
        return _of_dict(data, index, None, dtype, copy is not False)
    if hasattr(data, "_arrays") and hasattr(data, "_columns"):
        return _of_frame(data, index, columns, dtype, copy)
    if data is None:
        return _of_nothing(index, columns, dtype)
    if isinstance(data, dict) or hasattr(data, "items") and hasattr(data, "keys") and not hasattr(data, "_index"):
        return _of_dict(dict(data.items()) if not isinstance(data, dict) else data, index, columns, dtype, copy is not False)
    if hasattr(data, "_index"):
        return _of_series(data, index, columns, dtype, copy)
    if isinstance(data, Index):
        return _of_index(data, index, columns, dtype)
    if isinstance(data, ndarray):
        if data._takes_over:
            from .._masked_data import plain

            data, copy = plain(data), False
        return _of_ndarray(data, index, columns, dtype, copy)
    if hasattr(data, "_sandframe_array"):
        return _of_one(_inferred(array_of(data, dtype, copy), dtype), index, columns if columns is not None else default_index(1))
    if not is_list_like(data):
        return _of_scalar(data, index, columns, dtype)
    if hasattr(data, "__array__") and not isinstance(data, (list, tuple)):
        return _of_ndarray(np.asarray(data), index, columns, dtype, copy)
    if not isinstance(data, list):
        data = list(data)
    if not data:
        return _of_dict(
            {}, index if index is not None else default_index(0), columns if columns is not None else default_index(0), dtype, True
        )
    return _of_list(data, index, columns, dtype)


def _of_nothing(index, columns, dtype):
    if index is None:
        index = default_index(0)
    if columns is None:
        columns = default_index(0)
    arrays = [_blank(len(index), dtype) for _ in range(len(columns))]
    return arrays, index, columns


def _blank(count, dtype):
    """A column of missing values."""
    if isinstance(dtype, np.dtype) and dtype.kind == "b":
        return np.ones(count, dtype=dtype)
    if dtype is None or isinstance(dtype, np.dtype) and dtype.kind in "OUS":
        result = np.empty(count, dtype=object)
        result[...] = np.nan
        return result
    if isinstance(dtype, np.dtype) and dtype.kind in "iub":
        result = np.full(count, np.nan)
        return result if count else result.astype(dtype)
    return full(np.nan if dtype.kind == "f" else None, count, dtype)


def _of_frame(data, index, columns, dtype, copy):
    if columns is not None and columns is not data._columns:
        data = data.reindex(columns=columns)
    if index is not None and index is not data._index:
        data = data.reindex(index)
    arrays = data._arrays
    if dtype is not None:
        arrays = [one if one.dtype == dtype else cast(one, dtype) for one in arrays]
    arrays = [one.copy() for one in arrays] if copy else list(arrays)
    return arrays, data._index, data._columns


def _of_series(data, index, columns, dtype, copy):
    if data._name is not None and (dtype is not None or columns is not None):
        return _of_dict({data._name: data}, index, columns, dtype, bool(copy))
    values = data._values
    if index is not None and index is not data._index and not index.equals(data._index):
        if not data._index.is_unique:
            raise ValueError("cannot reindex on an axis with duplicate labels")
        values = take_fill(values, data._index.get_indexer(index))
    else:
        index = data._index if index is None else index
    values = _inferred(values) if dtype is None else array_of(values, dtype)
    if columns is None:
        columns = Index([data._name]) if data._name is not None else default_index(1)
    elif not len(values) and len(columns):
        values = _blank(0, dtype)
    return _of_one(values.copy() if copy else values, index, columns)


def _of_index(data, index, columns, dtype):
    if data.nlevels > 1:
        data = data.to_flat_index()
    if data._name is not None:
        return _of_dict({data._name: data}, index, columns, dtype, True)
    values = _inferred(data._values, dtype)
    values = array_of(values, dtype, copy=values is data._values)
    return _of_one(values, index, columns if columns is not None else default_index(1))


def _inferred(values, dtype=None):
    """The times that an object array of pandas holds, which pandas will not find any more; else the array itself."""
    if dtype is not None or not isinstance(values, ndarray) or values.dtype.kind != "O":
        return values
    found = maybe_times(values)
    if found.dtype.kind != "O":
        warnings.warn(
            "Dtype inference on a pandas object (Series, Index, ExtensionArray) is deprecated. The DataFrame constructor will "
            "keep the original dtype in the future. Call `infer_objects` on the result to get the old behavior.",
            FutureWarning,
            stacklevel=module("pandas.generic.base").caller_level(),
        )
    return found


def _of_one(values, index, columns):
    if index is None:
        index = default_index(len(values))
    if not isinstance(values, ndarray) and values.dtype.kind != "M" and not str(values.dtype).startswith("period"):
        # Arrays of pandas' own kinds, but for times, are measured one by one.
        if len(columns) != 1:
            raise ValueError("len(arrays) must match len(columns)")
        if len(index) != len(values):
            raise ValueError(f"Length of values ({len(values)}) does not match length of index ({len(index)})")
    if len(index) != len(values) or len(columns) != 1:
        raise ValueError(f"Shape of passed values is ({len(values)}, 1), indices imply ({len(index)}, {len(columns)})")
    return [values], index, columns


def _of_scalar(data, index, columns, dtype):
    if index is None or columns is None:
        raise ValueError("DataFrame constructor not properly called!")
    try:
        if isinstance(dtype, np.dtype) and dtype.kind in "iub" and not isinstance(data, str):
            data = np.array(data, dtype=dtype)[()]
        return [full(data, len(index), dtype) for _ in range(len(columns))], index, columns
    except (TypeError, ValueError) as error:
        if dtype is None or isinstance(dtype, ExtensionDtype) or str(error).startswith("Cannot "):
            raise
        raise TypeError(f"DataFrame constructor called with incompatible data and dtype: {error}") from error


def _of_ndarray(data, index, columns, dtype, copy):
    if data.dtype.names if hasattr(data.dtype, "names") else None:
        fields = {name: data[name] for name in data.dtype.names}
        for each in fields.values():
            if each.ndim != 1:
                raise ValueError(f"Data must be 1-dimensional, got ndarray of shape {each.shape} instead")
        return _of_dict(fields, index, columns, dtype, True)
    if data.ndim > 2 or data.ndim == 0:
        raise ValueError(f"Must pass 2-d input. shape={data.shape}")
    if data.ndim == 1:
        data = data.reshape(-1, 1)
    rows, width = data.shape
    if index is None:
        index = default_index(rows)
    if columns is None:
        columns = default_index(width)
    if isinstance(dtype, ExtensionDtype) and dtype.kind != "M" and len(columns) != width:
        raise ValueError("len(arrays) must match len(columns)")
    if len(index) != rows or len(columns) != width:
        if rows == 0 and len(index):
            raise ValueError("Empty data passed with indices specified.")
        raise ValueError(f"Shape of passed values is ({rows}, {width}), indices imply ({len(index)}, {len(columns)})")
    if copy or copy is None and options["mode.copy_on_write"] is True:
        data = data.copy()
    if dtype is None and data.dtype.kind in "iufbc" and type(data) is ndarray:
        return K.columns_of_table(data._h), index, columns
    arrays = []
    for at in range(width):
        column = data[:, at]
        if dtype is not None:
            column = array_of(column, dtype)
        elif column.dtype.kind == "O":
            column = maybe_times(column)
        elif column.dtype.kind in "USmM":
            column = array_of(column)
        arrays.append(column)
    return arrays, index, columns


def _of_dict(data, index, columns, dtype, copy):
    if columns is not None:
        return _of_dict_with_columns(data, index, columns, dtype, copy)
    keys = list(data)
    values = [value if type(value) is list else _ready(value) for value in data.values()]
    if index is None:
        index = _common_index(values)
    arrays = [column_of(value, index, dtype, copy) for value in values]
    if any([isinstance(key, tuple) for key in keys]) and all([isinstance(key, tuple) for key in keys]):
        columns = module("pandas.indexes.multi").MultiIndex.from_tuples(keys)
    else:
        columns = Index(keys, tupleize_cols=False) if keys else default_index(0)
    return arrays, index, columns


def _of_dict_with_columns(data, index, columns, dtype, copy):
    known = {}
    labels = list(data)
    if not all(isinstance(label, str) for label in labels):
        # As an index they are compared: None is NaN among numbers, and moments of numpy are Timestamps.
        labels = Index(labels, tupleize_cols=False).tolist() if labels else labels
    for label, value in zip(labels, data.values()):
        known[_key(label)] = _ready(value)
    wanted = [_key(label) for label in columns.tolist()]
    present = [known[label] for label in wanted if label in known]
    if index is None:
        if present:
            index = _common_index(present)
        else:
            index = default_index(0)
    arrays = []
    for label in wanted:
        if label in known:
            arrays.append(column_of(known[label], index, dtype, copy))
        else:
            arrays.append(_blank(len(index), dtype))
    return arrays, index, columns


def _key(label):
    return _NAN if isinstance(label, float) and label != label else label


_NAN = object()


def _ready(value):
    """Iterators become lists, so that they can be measured."""
    if isinstance(value, (list, ndarray, tuple, dict, str, range)) or hasattr(value, "_values") or not hasattr(value, "__iter__"):
        return value
    if isinstance(value, (set, frozenset)):
        raise TypeError(f"'{type(value).__name__}' type is unordered")
    if hasattr(value, "_sandframe_array"):
        return value
    return list(value)


def _common_index(values):
    """The index that columns given in a dict share."""
    if set(map(type, values)) == _PLAIN_LISTS:
        if len(set(map(len, values))) > 1:
            raise ValueError("All arrays must be of the same length")
        return default_index(len(values[0]))
    indexes, lengths = [], []
    dicts = False
    series = False
    for value in values:
        if hasattr(value, "_index"):
            series = True
            indexes.append(value._index)
        elif isinstance(value, dict):
            dicts = True
            keys = list(value)
            indexes.append(
                module("pandas.indexes.multi").MultiIndex.from_tuples(keys)
                if keys and all(isinstance(key, tuple) for key in keys)
                else Index(keys)
            )
        elif is_list_like(value) and getattr(value, "ndim", 1) == 1:
            lengths.append(len(value))
        elif isinstance(value, ndarray) and value.ndim > 1:
            raise ValueError("Per-column arrays must each be 1-dimensional")
    if not indexes and not lengths:
        if values:
            raise ValueError("If using all scalar values, you must pass an index")
        return default_index(0)
    if indexes:
        index = combined_index(indexes, sort=series)
    if lengths:
        if len(set(lengths)) > 1:
            raise ValueError("All arrays must be of the same length")
        if dicts:
            raise ValueError("Mixing dicts with non-Series may lead to ambiguous ordering.")
        if series:
            if lengths[0] != len(index):
                raise ValueError(f"array length {lengths[0]} does not match index length {len(index)}")
        else:
            index = default_index(lengths[0])
    return index


def combined_index(indexes, sort):
    """The union of indexes: the first where all are equal, else sorted or in order of appearance."""
    first = indexes[0]
    if all(other is first or first.equals(other) for other in indexes[1:]):
        names = {index._name if index.nlevels == 1 else None for index in indexes}
        if len(names) > 1 and first.nlevels == 1:
            return first.rename(None)
        return first
    check_zones(indexes)
    if first.nlevels > 1 or any(type(index) is not Index for index in indexes):
        dated = sum(index._typ == "datetimeindex" for index in indexes)
        if 1 < dated < len(indexes):
            # Among moments of several zones and other labels none is first.
            sort = False
            indexes = [index.astype(object) for index in indexes]
            first = indexes[0]
        result = first
        for other in indexes[1:]:
            result = result.union(other, sort=None if sort else False)
        return result
    result = first
    for other in indexes[1:]:
        result = result.union(other, sort=False)
    return result.sort_values() if sort else result


def column_of(value, index, dtype, copy):
    """One column of a dict under an index."""
    count = len(index)
    if dtype is None and type(value) is list and value and len(value) == count:
        return infer(value)
    if hasattr(value, "_index"):
        values = value._values
        if dtype is not None and dtype != values.dtype:
            values, copy = cast(values, dtype), False
        if value._index is not index and not value._index.equals(index):
            if not value._index.is_unique:
                raise ValueError("cannot reindex on an axis with duplicate labels")
            values = take_fill(values, value._index.get_indexer(index))
        elif copy:
            values = values.copy()
        return values
    if isinstance(value, dict):
        if index.dtype.kind in "mM":
            # Keys that are numpy's or of another unit are found as the index holds them.
            value = dict(zip(Index(list(value)).tolist(), value.values()))
        return array_of([value.get(label, np.nan) for label in index.tolist()], dtype)
    if isinstance(value, Index):
        value = value._values if dtype is None or dtype == value.dtype else value.astype(dtype)._values
        copy = True
    if isinstance(value, ndarray) and value.ndim == 0:
        value = value[()]
    if is_list_like(value) or hasattr(value, "_sandframe_array"):
        values = array_of(value, _FLOAT64 if dtype is None and _is_bare_nothing(value) else dtype, copy=copy)
        if len(values) != count:
            if len(values) != 1:
                raise ValueError(f"Length of values ({len(values)}) does not match length of index ({count})")
            # pandas repeats a lone value, even one in a list, over an index that is given.
            values = values.take(np.zeros(count, dtype="int64"))
        return values
    if dtype is not None and isinstance(dtype, np.dtype) and dtype.kind in "iu" and is_missing(value):
        return np.full(count, np.nan)
    return full(value, count, dtype)


def _is_bare_nothing(value):
    """Whether a value is an empty list or tuple, of which a column of floats comes and not of objects."""
    return isinstance(value, (list, tuple)) and not value


def _of_list(data, index, columns, dtype):
    first = data[0]
    if is_list_like(first) and not isinstance(first, (str, bytes)) and getattr(first, "ndim", 1) >= 1:
        if _is_dataclass(first):
            data = _dataclass_rows(data)
            first = data[0]
        if isinstance(first, dict):
            arrays, columns = of_dicts(data, columns, dtype)
            rows = len(data)
        elif hasattr(first, "_index") and not hasattr(first, "_columns"):
            return _of_series_list(data, index, columns, dtype)
        elif isinstance(first, ndarray) and first.ndim > 1 or hasattr(first, "_columns"):
            raise ValueError(f"Must pass 2-d input. shape={(len(data), *np.shape(first))}")
        else:
            if columns is None and hasattr(first, "_fields"):
                columns = Index(list(first._fields))
            arrays, columns = of_rows(data, columns, dtype)
            rows = len(data)
    elif _is_dataclass(first):
        return _of_list(_dataclass_rows(data), index, columns, dtype)
    else:
        if isinstance(first, ndarray):
            data = [value[()] if isinstance(value, ndarray) else value for value in data]
        values = array_of(data, dtype)
        rows = len(values)
        arrays = [values]
        if columns is None:
            columns = default_index(1)
        elif len(columns) != 1:
            raise ValueError(
                f"Shape of passed values is ({rows}, 1), indices imply ({rows if index is None else len(index)}, {len(columns)})"
            )
    if index is None:
        index = default_index(rows)
    elif len(index) != rows:
        if rows != 1 and is_list_like(first):
            raise ValueError(f"Length of values ({rows}) does not match length of index ({len(index)})")
        if rows != 1 or not is_list_like(first):
            raise ValueError(f"Shape of passed values is ({rows}, {len(columns)}), indices imply ({len(index)}, {len(columns)})")
        arrays = [values.take(np.zeros(len(index), dtype="int64")) for values in arrays]
    return arrays, index, columns


def _listed_rows(data):
    """Rows of any kind as lists and tuples."""
    kind = type(data[0])
    rows = []
    for row in data:
        if not isinstance(row, (list, tuple)):
            if row is None and issubclass(kind, tuple):
                row = ()
            elif not hasattr(row, "__len__") and issubclass(kind, (list, tuple)):
                raise TypeError(f"object of type '{type(row).__name__}' has no len()")
            row = list(row)
        rows.append(row)
    return rows


def _is_dataclass(value):
    return hasattr(value, "__dataclass_fields__") and not isinstance(value, type)


def _dataclass_rows(data):
    """The instances of dataclasses as dicts."""
    for row in data:
        if not _is_dataclass(row):
            raise TypeError("asdict() should be called on dataclass instances")
    return [module("dataclasses").asdict(row) for row in data]


def of_rows(data, columns, dtype):
    """Columns of a list of rows."""
    rows = data
    if not set(map(type, data)) <= _PLAIN_ROWS:
        rows = _listed_rows(data)
    widths = set(map(len, rows))
    width = max(widths)
    if len(widths) > 1:
        rows = [list(row) + [None] * (width - len(row)) for row in rows]
    found = list(zip(*rows)) if width else []
    if columns is None:
        columns = default_index(width)
    elif len(columns) != width:
        raise ValueError(f"{len(columns)} columns passed, passed data had {width} columns")
    return [_converted(list(column), dtype) for column in found], columns


def of_dicts(data, columns, dtype):
    """Columns of a list of dicts, in the order in which their keys appear."""
    same = alike(data)
    if columns is None and same:
        columns = ensure_index(list(data[0]))
        return [_converted(cells, dtype) for cells in same], columns
    if columns is None:
        seen = {}
        for row in data:
            if not hasattr(row, "keys"):
                raise AttributeError(f"'{type(row).__name__}' object has no attribute 'keys'")
            if row.keys() != seen.keys():
                for key in row:
                    seen.setdefault(key)
        labels = list(seen)
        columns = ensure_index(labels)
    else:
        labels = columns.tolist()
    nan = float("nan")
    return [_converted([row.get(label, nan) for row in data], dtype) for label in labels], columns


def alike(data):
    """The cells of each key of dicts that all have those of the first; None where they have not."""
    first = data[0]
    if not first or set(map(type, data)) != _PLAIN_DICTS or set(map(len, data)) != {len(first)}:
        return None
    try:
        return [[row[key] for row in data] for key in first]
    except KeyError:
        return None


def _converted(values, dtype):
    """A column under a dtype: what is inferred first is cast then, if nothing is lost."""
    if dtype is None:
        return infer(values)
    if isinstance(dtype, np.dtype) and dtype.kind in "iu":
        found = infer(values)
        if found.dtype.kind != "O":
            return array_of(found, dtype)
    if isinstance(dtype, CategoricalDtype):
        # What comes of rows are objects, although nothing but missing ones be among them.
        return module("pandas.arrays.categorical").Categorical(objects_of(values), dtype=dtype)
    return of_list(values, dtype)


def _of_series_list(data, index, columns, dtype):
    indexes = [one._index for one in data if hasattr(one, "_index")]
    if columns is None:
        columns = combined_index(indexes, sort=False)
    if index is None:
        names = [one._name for one in data]
        if any(name is not None for name in names):
            count = 0
            labels = []
            for name in names:
                if name is not None:
                    labels.append(name)
                else:
                    labels.append(f"Unnamed {count}")
                    count += 1
            index = Index(labels)
        else:
            index = default_index(len(data))
    rows = []
    for one in data:
        values = (
            one._values
            if one._index is columns or one._index.equals(columns)
            else take_fill(one._values, one._index.get_indexer(columns))
        )
        rows.append(
            values.tolist()
            if isinstance(values, ndarray) and values.dtype.kind not in "mM"
            else list(type(one)._make(values, columns))
        )
    found = list(zip(*rows)) if len(columns) else []
    return [_converted(list(column), dtype) for column in found], index, columns
