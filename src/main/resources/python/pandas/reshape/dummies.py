"""get_dummies: a column of truth values for each category."""

import numpy as np

from .._construct import is_list_like
from .._lazy import module
from ..dtypes import CategoricalDtype, StringDtype, pandas_dtype
from ..indexes.base import Index, default_index
from ..indexes.multi import level_of


def get_dummies(data, prefix=None, prefix_sep="_", dummy_na=False, columns=None, sparse=False, drop_first=False, dtype=None):
    """Each category of a Series, or of the text columns of a frame, as a column."""
    if not getattr(data, "_is_frame", False):
        return _of_values(data, prefix, prefix_sep, dummy_na, drop_first, dtype, sparse)
    if columns is None:
        chosen = [at for at, values in enumerate(data._arrays) if _is_text(values.dtype)]
    elif not is_list_like(columns):
        raise TypeError("Input must be a list-like for parameter `columns`")
    else:
        labels = data[list(columns)]._columns.tolist()
        chosen = [data._columns._loc_of(label) for label in labels]
    prefixes = _by_column(prefix, "prefix", data, chosen)
    separators = _by_column(prefix_sep, "prefix_sep", data, chosen)
    if prefixes is None:
        prefixes = [data._columns._item(at) for at in chosen]
    gone = set(chosen)
    parts = []
    if columns is not None or len(gone) < len(data._columns):
        kept = data._take_columns([at for at in range(len(data._columns)) if at not in gone])
        parts.append(kept)
    for at, one, separator in zip(chosen, prefixes, separators):
        parts.append(_of_values(data._column(at), one, separator, dummy_na, drop_first, dtype, sparse))
    return module("pandas._concat").concat(parts, axis=1)


def _is_text(dtype):
    return isinstance(dtype, (CategoricalDtype, StringDtype)) or isinstance(dtype, np.dtype) and dtype.kind == "O"


def _by_column(given, name, data, chosen):
    """A prefix or separator for each column."""
    if is_list_like(given):
        if len(given) != len(chosen):
            raise ValueError(
                f"Length of '{name}' ({len(given)}) did not match the length of the columns being encoded ({len(chosen)})."
            )
        if isinstance(given, dict):
            return [given[data._columns._item(at)] for at in chosen]
        return list(given)
    if given is None:
        return None
    return [given] * len(chosen)


def _of_values(data, prefix, separator, dummy_na, drop_first, dtype, sparse=False):
    frame_type = module("pandas.frame").DataFrame
    series = module("pandas.series").Series
    index = data._index if isinstance(data, series) else None
    values = data._values if hasattr(data, "_values") else series(data)._values
    codes, labels = level_of(values)
    if dtype is None:
        dtype = np.dtype(bool)
        if isinstance(values.dtype, StringDtype):
            dtype = pandas_dtype("boolean")
    else:
        dtype = pandas_dtype(dtype)
    if isinstance(dtype, np.dtype) and dtype.kind == "O":
        raise ValueError("dtype=object is not a valid dtype for get_dummies")
    count = len(codes)
    if index is None:
        index = default_index(count)
    if not dummy_na and not len(labels) or drop_first and len(labels) == 1 and not dummy_na:
        return frame_type._make([], index, default_index(0))
    numbers = list(range(len(labels)))
    if dummy_na:
        numbers.append(-1)
        labels = labels.insert(len(labels), np.nan)
    if drop_first:
        numbers, labels = numbers[1:], labels[1:]
        if not numbers:
            return frame_type._make([], index, default_index(0))
    arrays = [_under(codes == number, dtype) for number in numbers]
    if sparse:
        kind = module("pandas.arrays.sparse").SparseArray
        arrays = [kind(values, fill_value=False if dtype.kind == "b" else 0.0 if dtype.kind == "f" else 0) for values in arrays]
    if prefix is not None:
        labels = Index([f"{prefix}{separator}{label}" for label in labels.tolist()], dtype=object)
    return frame_type._make(arrays, index, labels)


def _under(mask, dtype):
    from .._construct import cast

    return mask if dtype == mask.dtype else cast(mask, dtype)
