"""``.str.cat``."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import array_of, is_list_like, objects_of
from .._lazy import module
from .._missing import missing_mask
from ..dtypes import StringDtype
from .mapping import texts_in


_LENGTHS = (
    "If `others` contains arrays or lists (or other list-likes without an index), these must all be of the same length as the "
    "calling Series/Index."
)


def cat(self, others=None, sep=None, na_rep=None, join="left"):
    """All elements as one text, or each element with those of others."""
    self._refuse_bytes("cat", ("mixed", "mixed-integer"))
    from ..indexes.base import Index
    from ..series import Series

    if isinstance(others, str):
        raise ValueError("Did you mean to supply a `sep` keyword?")
    sep = "" if sep is None else sep
    parent = self._parent
    values = texts_in(self._array)
    if others is None:
        absent = missing_mask(values)
        if absent.any():
            values = values[~absent] if na_rep is None else np.where(absent, objects_of([na_rep]), values)
        return sep.join(values.tolist())
    data = Series(values, index=parent if self._is_index else parent._index)
    try:
        columns = _listed(self, others, data)
    except ValueError:
        raise ValueError(_LENGTHS) from None
    if any(not data._index.equals(column._index) for column in columns):
        data, columns = _aligned(data, columns, join)
    every = [texts_in(column._values) for column in (data, *columns)]
    found = _joined_texts(every, sep, na_rep)
    if found is None:
        found = _joined_rows(every, sep, na_rep)
    if isinstance(self._array.dtype, StringDtype):
        found = module("pandas.arrays.string_").StringArray._from_sequence(found)
    if self._is_index:
        return Index(found, dtype=object if len(found) and missing_mask(found).all() else None, name=parent.name)
    return Series._make(found, data._index, parent.name).__finalize__(parent)


def _joined_texts(every, sep, na_rep):
    """The texts of columns row by row; None where there is more than text."""
    found = None
    for column in every:
        if column.dtype.kind != "O":
            return None
        if na_rep is not None:
            column = np.where(missing_mask(column), objects_of([na_rep]), column)
        handle = column._h if found is None else K.string_joined(found, sep, column._h)
        if handle is None:
            return None
        found = handle
    return ndarray._wrap(found) if len(every) > 1 else None


def _joined_rows(every, sep, na_rep):
    masks = [missing_mask(column) for column in every]
    listed = [column.tolist() for column in every]
    if na_rep is None:
        absent = np.logical_or.reduce(masks).tolist()
    else:
        absent = [False] * len(every[0])
        listed = [
            [na_rep if gone else value for value, gone in zip(column, mask.tolist())] for column, mask in zip(listed, masks)
        ]
    result = []
    for row, gone in zip(zip(*listed), absent):
        result.append(np.nan if gone else _joined(sep, row, listed))
    return objects_of(result)


def _joined(sep, row, columns):
    try:
        return sep.join(row)
    except TypeError:
        for column in columns[1:]:
            word = module("pandas.api.types").infer_dtype(objects_of(column), skipna=True)
            if word not in ("string", "empty"):
                raise TypeError(
                    "Concatenation requires list-likes containing only strings (or missing values). "
                    f"Offending values found in column {word}"
                ) from None
        raise


def _listed(self, others, data):
    """The others as a list of Series."""
    from ..frame import DataFrame
    from ..indexes.base import Index
    from ..series import Series

    index = data._index
    if isinstance(others, Series):
        return [others]
    if isinstance(others, Index):
        if len(others) != len(index):
            raise ValueError(f"Length of values ({len(others)}) does not match length of index ({len(index)})")
        return [Series(others._values, index=index)]
    if isinstance(others, DataFrame):
        return [others[column] for column in others]
    if isinstance(others, ndarray) and others.ndim == 2:
        others = DataFrame(others, index=index)
        return [others[column] for column in others]
    if is_list_like(others, allow_sets=False) and type(others) is not type(self):
        others = list(others)
        if all(isinstance(one, (Series, Index, ndarray)) and getattr(one, "ndim", 1) == 1 for one in others):
            found = []
            for one in others:
                found += _listed(self, one, data)
            return found
        if all(not is_list_like(one) for one in others):
            if len(others) != len(index):
                raise ValueError(_LENGTHS)
            return [Series(array_of(others), index=index)]
    raise TypeError(
        "others must be Series, Index, DataFrame, np.ndarray or list-like (either containing only strings or containing only "
        "objects of type Series/Index/np.ndarray[1-dim])"
    )


def _aligned(data, columns, join):
    """The elements and the others under one index: the others' own joined first, then with that of the elements."""
    labels = columns[0]._index
    for column in columns[1:]:
        if not labels.equals(column._index):
            labels = labels.intersection(column._index) if join == "inner" else labels.union(column._index, sort=False)
    data, first = data.align(columns[0].reindex(labels), join=join)
    return data, [first, *[column.reindex(labels).reindex(first._index) for column in columns[1:]]]
