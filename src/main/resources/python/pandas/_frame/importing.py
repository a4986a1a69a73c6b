"""Frames from dicts and records."""

import numpy as np
from numpy import ndarray

from .._construct import array_of, is_list_like
from .._lazy import module
from ..indexes.base import Index, default_index, ensure_index


def from_dict(cls, data, orient="columns", dtype=None, columns=None):
    """A frame of a dict of columns, of rows, or of the tight form."""
    index = None
    orient = orient.lower()
    if orient == "index":
        if data:
            first = next(iter(data.values()))
            if isinstance(first, (dict,)) or hasattr(first, "_index"):
                return _nested_rows(cls, data, dtype, columns)
            index = list(data)
            data = list(data.values())
            if not is_list_like(first):
                data = [[one] for one in data]
            return cls(data, index=index, columns=columns, dtype=dtype)
        return cls({}, columns=columns, dtype=dtype)
    if orient in ("columns", "tight"):
        if columns is not None:
            raise ValueError(f"cannot use columns parameter with orient='{orient}'")
        if orient == "columns":
            return cls(data, dtype=dtype)
        rows = _tight_index(data["index"], data["index_names"])
        labels = _tight_index(data["columns"], data["column_names"])
        return cls(data["data"], index=rows, columns=labels, dtype=dtype)
    raise ValueError(f"Expected 'index', 'columns' or 'tight' for orient parameter. Got '{orient}' instead")


def _labels(keys):
    return (
        module("pandas.indexes.multi").MultiIndex.from_tuples(keys)
        if keys and all(isinstance(key, tuple) for key in keys)
        else Index(keys)
    )


def _tight_index(labels, names):
    if len(names) > 1:
        return module("pandas.indexes.multi").MultiIndex.from_tuples([tuple(label) for label in labels], names=names)
    return Index(labels, name=names[0])


def _nested_rows(cls, data, dtype, columns):
    """A dict of dicts or Series, each a row."""
    labels = {}
    for row in data.values():
        for label in (row._index if hasattr(row, "_index") else row):
            labels.setdefault(label)
    nan = float("nan")
    rows = [dict(row.items()) for row in data.values()]
    arrays = [array_of([row.get(label, nan) for row in rows], dtype) for label in labels]
    result = cls._make(arrays, _labels(list(data)), _labels(list(labels)))
    return result if columns is None else result.reindex(columns=columns)


def from_records(cls, data, index=None, exclude=None, columns=None, coerce_float=False, nrows=None):
    """A frame of a structured array, or of a sequence of tuples or dicts."""
    if columns is not None:
        columns = ensure_index(list(columns) if not isinstance(columns, Index) else columns)
    if hasattr(data, "_columns"):
        frame = data.copy() if columns is None else data[columns.tolist()]
    elif isinstance(data, dict):
        frame = cls(data, columns=columns)
    elif isinstance(data, ndarray):
        if data.ndim == 1 and data.dtype.names is None and len(data):
            raise TypeError(f"'numpy.{data.dtype.type.__name__}' object is not iterable")
        # The fields of records stand as they are: pandas hears of the columns and does not pick by them.
        frame = cls(data) if data.dtype.names else cls(data, columns=columns)
    else:
        from_iterator = hasattr(data, "__next__") or not hasattr(data, "__len__")
        if from_iterator:
            rows = []
            for row in data:
                if nrows is not None and len(rows) >= nrows:
                    break
                rows.append(row)
            data = rows
        data = list(data)[:nrows] if nrows is not None else list(data)
        if data and isinstance(data[0], np.void):
            if from_iterator:
                return from_records(cls, np.array(data), index, exclude, columns, coerce_float)
            data = [tuple(row) for row in data]
        if not data:
            frame = cls(columns=columns) if columns is not None else cls()
        else:
            frame = cls(data, columns=columns)
            if not len(frame._columns):
                frame = cls(index=default_index(len(data)))
        if coerce_float:
            frame = frame._map_columns(_floats)
    if exclude is not None:
        frame = frame.drop(columns=[label for label in exclude if label in frame._columns])
    if index is not None:
        if isinstance(index, str) or not is_list_like(index):
            if index not in frame._columns:
                raise KeyError(index)
            frame = frame.set_index(index)
        else:
            listed = list(index)
            try:
                known = all(label in frame._columns for label in listed)
            except TypeError:
                known = False
            if known:
                frame = frame.set_index(listed)
            else:
                frame.index = index
    return frame


def _floats(values):
    """Decimals as floats."""
    if isinstance(values, ndarray) and values.dtype.kind == "O":
        listed = values.tolist()
        if any(type(value).__name__ == "Decimal" for value in listed):
            return array_of([float(value) if type(value).__name__ == "Decimal" else value for value in listed])
    return values
