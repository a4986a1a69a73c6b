"""What the constructor of Series makes of its arguments."""

import warnings

import numpy as np
from numpy import ndarray

from .._construct import array_of, full, infer, is_list_like, objects_of
from .._lazy import module
from .._options import values as options
from .._take import take_fill
from ..dtypes import pandas_dtype
from ..indexes.base import Index, default_index, ensure_index


def parts(data, index, dtype, copy):
    """The values, the index and the name that the data brings."""
    if dtype is not None:
        dtype = pandas_dtype(dtype)
    if index is not None:
        index = ensure_index(index)
    elif type(data) is list and dtype is None:
        return infer(data), default_index(len(data)), None
    name = None
    if data is None:
        return _of_nothing(index, dtype) + (None,)
    if hasattr(data, "_columns"):
        raise ValueError("Data must be 1-dimensional, got ndarray of shape " + str(data.shape) + " instead")
    if hasattr(data, "_index"):
        return _of_series(data, index, dtype, copy)
    if isinstance(data, dict) or hasattr(data, "keys") and hasattr(data, "__getitem__") and not isinstance(data, (ndarray, Index)):
        return _of_mapping(data, index, dtype) + (None,)
    if isinstance(data, Index):
        name = data._name
        if data.nlevels > 1:
            raise NotImplementedError("initializing a Series from a MultiIndex is not supported")
        values = _inferred(array_of(data, dtype, copy=copy is not False), data, dtype)
    elif is_list_like(data) or hasattr(data, "_sandframe_array"):
        if isinstance(data, (set, frozenset)):
            raise TypeError(f"'{type(data).__name__}' type is unordered")
        if copy is None and isinstance(data, ndarray):
            copy = options["mode.copy_on_write"] is True
        values = array_of(data, dtype, copy=bool(copy))
    else:
        if isinstance(data, ndarray):
            data = data[()]
        if index is None:
            index = default_index(1)
        return full(data, len(index), dtype), index, None
    if index is None:
        index = default_index(len(values))
    elif len(index) != len(values):
        raise ValueError(f"Length of values ({len(values)}) does not match length of index ({len(index)})")
    return values, index, name


def _inferred(values, index, dtype):
    """The values of an index, of whose objects times may have been made, which pandas will not do any more."""
    if dtype is None and index.dtype.kind == "O" and values.dtype.kind != "O":
        warnings.warn(
            "Dtype inference on a pandas object (Series, Index, ExtensionArray) is deprecated. The Series constructor will "
            "keep the original dtype in the future. Call `infer_objects` on the result to get the old behavior.",
            FutureWarning,
            stacklevel=module("pandas.generic.base").caller_level(),
        )
    return values


def _of_nothing(index, dtype):
    if index is None:
        index = default_index(0)
    if dtype is None and len(index) == 0:
        return objects_of([]), index
    if dtype is None:
        return np.full(len(index), np.nan), index
    if isinstance(dtype, np.dtype) and dtype.kind in "iub":
        if len(index):
            return np.full(len(index), np.nan), index
        return np.zeros(0, dtype=dtype), index
    return full(np.nan if dtype.kind in "OU" and isinstance(dtype, np.dtype) else None, len(index), dtype), index


def _of_series(data, index, dtype, copy):
    values = data._values
    if index is None:
        index = data._index
    elif index is not data._index and not index.equals(data._index):
        if not data._index.is_unique and len(data._index):
            raise ValueError("cannot reindex on an axis with duplicate labels")
        values = take_fill(values, data._index.get_indexer(index))
        copy = False
    if dtype is not None and dtype != values.dtype:
        values = array_of(values, dtype)
    elif copy:
        values = values.copy()
    return values, index, data._name


def _of_mapping(data, index, dtype):
    keys = list(data.keys())
    if not keys:
        return _of_nothing(index, dtype)
    values = [data[key] for key in keys] if not isinstance(data, dict) else list(data.values())
    found = array_of(values, dtype)
    labels = Index(keys) if not any([isinstance(key, tuple) for key in keys]) else _tuples(keys)
    if index is None:
        return found, labels
    if labels.is_unique:
        index, positions = labels.reindex(index)
        found = found if positions is None else take_fill(found, positions)
    else:
        raise ValueError("cannot reindex on an axis with duplicate labels")
    return found, index


def _tuples(keys):
    from ..indexes.multi import MultiIndex

    if all(isinstance(key, tuple) for key in keys):
        return MultiIndex.from_tuples(keys)
    return Index(keys, tupleize_cols=False)
