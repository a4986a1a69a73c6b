"""asof: the last row without missing values before a label."""

import numpy as np

from .._construct import is_list_like
from .._lazy import module
from .._missing import missing_mask
from ..indexes.base import Index


def asof(self, where, subset):
    if isinstance(where, str):
        where = module("pandas.datetimes.timestamp").Timestamp(where)
    index = self._index
    if not index.is_monotonic_increasing:
        raise ValueError("asof requires a sorted index")
    if not self._is_frame and subset is not None:
        raise ValueError("subset is not valid for Series")
    many = is_list_like(where)
    if self._is_frame:
        chosen = self if subset is None else self[subset if is_list_like(subset) else [subset]]
        absent = np.zeros(len(index), dtype=bool)
        for values in (chosen._arrays if chosen._is_frame else [chosen._values]):
            absent |= missing_mask(values)
    else:
        absent = missing_mask(self._values)
    if not many:
        return _one(self, index, absent, where)
    labels = where if isinstance(where, Index) else Index(list(where))
    present = (~absent).nonzero()[0]
    if not len(present):
        return self._reindexed(labels, np.full(len(labels), -1, dtype="int64"))
    known = index._getitem_rows(present)
    places = known.searchsorted(labels, side="right")
    positions = np.where(places > 0, present.take(np.where(places > 0, places - 1, 0)), -1)
    return self._reindexed(labels, positions.astype("int64"))


def _one(self, index, absent, where):
    from ..series import Series

    present = (~absent).nonzero()[0]
    at = -1
    if len(present):
        known = index._getitem_rows(present)
        place = int(known.searchsorted(where, side="right"))
        at = int(present[place - 1]) if place else -1
    if not self._is_frame:
        return self._item(at) if at >= 0 else np.nan
    if at < 0:
        return Series(np.nan, index=self._columns, name=where)
    result = self.iloc[at]
    result.name = where
    return result
