"""rank: the place of each value within its group."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import objects_of
from .._lazy import module
from .._missing import missing_mask
from .._sentinel import no_default
from ..dtypes import CategoricalDtype, StringDtype
from .rows import axis_number
from .values import is_masked


def rank(self, method="average", ascending=True, na_option="keep", pct=False, axis=no_default):
    """The place of each value in its group, from 1."""
    if na_option not in ("keep", "top", "bottom"):
        raise ValueError("na_option must be one of 'keep', 'top', or 'bottom'")
    if axis_number(self, "rank", axis):
        return self._via_apply(lambda part: part.rank(axis=1, method=method, ascending=ascending, na_option=na_option, pct=pct))
    return self._rowwise([ranks(values, self._grouping, method, ascending, na_option, pct) for values in self._items()])


def ranks(values, grouping, method="average", ascending=True, na_option="keep", pct=False):
    """The ranks of an array's elements within groups."""
    if isinstance(values.dtype, CategoricalDtype) and not values.dtype.ordered:
        raise TypeError("Cannot perform rank with non-ordered Categorical")
    if values.dtype.kind == "c":
        raise TypeError("No matching signature found")
    if method not in ("average", "min", "max", "first", "dense"):
        raise KeyError(method)
    if isinstance(values.dtype, StringDtype):
        plain = objects_of(values.tolist())
    else:
        plain = values if isinstance(values, ndarray) else values._ranked()
    absent = missing_mask(values)
    order, changed = _value_order(plain, absent, ascending, na_option)
    found = ndarray._wrap(K.group_ranks(grouping.handle, order._h, changed._h, method, pct))
    if is_masked(values):
        absent = np.isnan(found)
        return module("pandas.arrays.masked").BaseMaskedArray._of(np.where(absent, 1, found), absent)
    return found


def _value_order(plain, absent, ascending, na_option):
    """The rows in the order of their values, and which differ from the one before; missing ones first, last or left out."""
    rows = np.arange(len(plain), dtype="int64")
    present = rows[~absent] if absent.any() else rows
    shown = plain.take(present)
    order = module("pandas._sorting").order(shown, ascending, kind="stable")
    in_order = shown.take(order)
    changed = np.zeros(len(present), dtype=bool)
    if len(present) > 1:
        changed[1:] = in_order[1:] != in_order[:-1]
    order = present.take(order)
    if na_option == "keep" or not absent.any():
        return order, changed
    gone = rows[absent]
    first = np.zeros(len(gone), dtype=bool)
    if na_option == "top":
        if len(changed):
            changed[0] = True
        return np.concatenate([gone, order]), np.concatenate([first, changed])
    first[0] = True
    return np.concatenate([order, gone]), np.concatenate([changed, first])
