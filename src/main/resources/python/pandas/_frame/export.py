"""A frame as Python objects: dicts and records."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._lazy import module
from .._mapping import boxed_list
from .._na import NA
from ..generic.base import warn


_NUMPY = (np.integer, np.floating, np.bool_)


def mapping_maker(into):
    """A function that makes the wanted kind of dict of pairs."""
    if into is dict:
        return dict
    kind = into if isinstance(into, type) else type(into)
    import collections

    if kind is collections.defaultdict:
        if isinstance(into, type):
            raise TypeError("to_dict() only accepts initialized defaultdicts")
        return lambda pairs: collections.defaultdict(into.default_factory, pairs)
    if not issubclass(kind, collections.abc.Mapping):
        raise TypeError(f"unsupported type: {kind}")
    return kind


def to_dict(self, orient="dict", *, into=dict, index=True):
    """The frame as a dict or list, in one of pandas' shapes."""
    if not self._columns.is_unique:
        warn("DataFrame columns are not unique, some columns will be omitted.", UserWarning)
    make = mapping_maker(into)
    orient = orient.lower()
    if not index and orient not in ("split", "tight"):
        raise ValueError("'index=False' is only valid when 'orient' is 'split' or 'tight'")
    columns = self._columns.tolist()
    if orient == "series":
        return make((label, series) for label, series in self.items())
    lists = [_native(values) for values in self._arrays]
    if orient == "dict":
        labels = self._index.tolist()
        if make is dict:
            return {label: {row: cell for row, cell in zip(labels, cells)} for label, cells in zip(columns, lists)}
        return make((label, make(zip(labels, cells))) for label, cells in zip(columns, lists))
    if orient == "list":
        return make(zip(columns, lists))
    if orient in ("split", "tight"):
        pairs = [("index", self._index.tolist())] if index else []
        rows = list(map(list, zip(*lists))) if lists else [[] for _ in range(len(self._index))]
        pairs += [("columns", columns), ("data", rows)]
        if orient == "tight":
            if index:
                pairs.append(("index_names", list(self._index.names)))
            pairs.append(("column_names", list(self._columns.names)))
        return make(pairs)
    if orient == "records":
        if lists and make is dict:
            return module("pandas._making").dicts(columns, lists)
        return [make(zip(columns, row)) for row in zip(*lists)]
    if orient == "index":
        if not self._index.is_unique:
            raise ValueError("DataFrame index must be unique for orient='index'.")
        if lists and make is dict:
            return {label: row for label, row in zip(self._index.tolist(), module("pandas._making").dicts(columns, lists))}
        rows = zip(*lists) if lists else [()] * len(self._index)
        return make((label, make(zip(columns, row))) for label, row in zip(self._index.tolist(), rows))
    raise ValueError(f"orient '{orient}' not understood")


def _native(values):
    """The elements of a column as plain objects; None for NA."""
    return without_na(values, boxed_list(values) if not hasattr(values, "sp_values") else values.to_numpy().tolist())


def without_na(values, listed):
    """A list of the elements of an array with None for NA, where the array may hold that."""
    if isinstance(values, ndarray):
        may = values.dtype.kind == "O" and not (listed and type(listed[0]) is str and K.string_is_text(values._h))
    else:
        may = values.dtype.na_value is NA
    return [None if value is NA else value.item() if isinstance(value, _NUMPY) else value for value in listed] if may else listed


def to_records(self, index=True, column_dtypes=None, index_dtypes=None):
    """The frame as a record array."""
    return module("pandas._frame.records").to_records(self, index, column_dtypes, index_dtypes)
