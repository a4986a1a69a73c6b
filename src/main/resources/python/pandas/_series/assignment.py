"""ser[key] = value."""

import numpy as np
from numpy import ndarray

from .._construct import is_list_like
from .._lazy import module
from .._take import take_fill
from ..generic.base import NDFrame, warn
from ..indexes.base import Index, ensure_index, listed
from ..series import mask_of


def set_item(self, key, value):
    """Labels first, then positions, then new labels."""
    if key is Ellipsis:
        key = slice(None)
    if callable(key) and not isinstance(key, (type, NDFrame)):
        key = key(self)
    key = listed(key)
    if isinstance(key, slice):
        put(self, self._index._convert_slice(key, "getitem"), value)
        return
    if isinstance(key, (ndarray, NDFrame, Index, list)) or hasattr(key, "_sandframe_array"):
        _set_many(self, key, value)
        return
    index = self._index
    if (
        isinstance(key, (int, np.integer))
        and not isinstance(key, (bool, np.bool_))
        and index.dtype.kind not in "iuf"
        and self._positional(index)
    ):
        if key not in index:
            warn(
                "Series.__setitem__ treating keys as positions is deprecated. In a future version, integer keys will always be "
                "treated as labels (consistent with DataFrame behavior). To set a value by position, use `ser.iloc[pos] = value`",
                FutureWarning,
            )
            if not -len(self) <= key < len(self):
                raise IndexError(f"index {key} is out of bounds for axis 0 with size {len(self)}")
            put(self, int(key), value)
            return
    try:
        found = index._loc_of(key)
    except KeyError:
        module("pandas._setting_loc").set_loc(self, key, value)
        return
    put(self, found, value)


def _set_many(self, key, value):
    mask = mask_of(key, self)
    if mask is not None:
        if isinstance(value, NDFrame) and not value._is_frame:
            wanted = self._index._mask_rows(mask)
            if value._index.equals(self._index):
                value = value._values[mask]
            elif value._index.equals(wanted):
                value = value._values
            else:
                value = take_fill(value._values, value._index.get_indexer(wanted))
        elif is_list_like(value) and hasattr(value, "__len__") and len(value) not in (1, int(mask.sum()), len(mask)):
            raise ValueError("cannot set using a list-like indexer with a different length than the value")
        put(self, mask, value)
        return
    labels = ensure_index(key)
    if labels.dtype.kind in "iu" and self._positional(self._index) and len(labels):
        warn(
            "Series.__setitem__ treating keys as positions is deprecated. In a future version, integer keys will always be "
            "treated as labels (consistent with DataFrame behavior). To set a value by position, use `ser.iloc[pos] = value`",
            FutureWarning,
        )
        put(self, labels._values, value)
        return
    module("pandas._setting_loc").set_loc(self, key, value)


def put(self, key, value):
    """Writes at positions; the frame that this column came from follows a change of dtype."""
    module("pandas.generic.copies").check(self)
    if isinstance(key, ndarray) and key.dtype.kind == "O":
        key = key.astype("int64")
    self._put(key, value)
