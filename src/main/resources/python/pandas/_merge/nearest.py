"""merge_asof: each row with the nearest one before, after or around it."""

import datetime

import _kernel as K
import numpy as np
from numpy import ndarray

from .._lazy import module
from .._missing import missing_mask
from ..dtypes import ExtensionDtype
from ..errors import MergeError
from ..indexes.base import default_index, index_of
from . import arguments
from .keys import Side
from .merging import Parts
from .positions import coded


def merge_asof(
    left, right, on=None, left_on=None, right_on=None, left_index=False, right_index=False, by=None, left_by=None, right_by=None,
    suffixes=("_x", "_y"), tolerance=None, allow_exact_matches=True, direction="backward",
):
    """The rows of a sorted table, each with the row of another whose key is nearest."""
    left, right = arguments.operand(left), arguments.operand(right)
    mine, theirs = arguments.keys_of(left, right, on, left_on, right_on, left_index, right_index)
    if not mine and left_index:
        mine, theirs = [None], [None]
    _check_single(left, mine, left_index, "left")
    _check_single(right, theirs, right_index, "right")
    lefts, rights = Side(left, mine), Side(right, theirs)
    _check_numeric(lefts, mine[0], rights, theirs[0])
    left_by, right_by = _groups(by, left_by, right_by)
    if direction not in ("backward", "forward", "nearest"):
        raise MergeError(f"direction invalid: {direction}")
    names, shared = _collect(lefts, rights, left_by + mine, right_by + theirs)
    one, other = _checked_keys(lefts, rights)
    limit = _limit(tolerance, one)
    if not isinstance(allow_exact_matches, (bool, np.bool_)):
        raise MergeError(f"allow_exact_matches must be boolean, passed {allow_exact_matches}")
    _check_sorted(one, "left")
    _check_sorted(other, "right")
    right_at = _nearest(one, other, lefts.keys[:-1], rights.keys[:-1], direction, bool(allow_exact_matches), limit)
    if not shared:
        for side in (lefts, rights):
            side.keys, side.given = side.keys[:-1], side.given[:-1]
        names = names[:-1]
    rows = np.arange(len(left._index), dtype="int64")
    index = left._index._getitem_rows(rows) if left_index or right_index else default_index(len(rows))
    parts = Parts(lefts, rights, names, None, right_at, index, suffixes)
    parts.fill_keys()
    return parts.frame(type(left))


def _check_single(frame, keys, by_index, side):
    if len(keys) != 1 and not by_index:
        raise MergeError(f"can only asof on a key for {side}")
    if by_index and frame._index.nlevels > 1:
        raise MergeError(f"{side} can only have one index")


def _check_numeric(lefts, mine, rights, theirs):
    dtypes = []
    for side, key in ((lefts, mine), (rights, theirs)):
        if key is None:
            dtypes.append(side.frame._index.dtype)
        elif side.is_array(key):
            dtypes.append(module("pandas._construct").array_of(key).dtype)
        elif key in side.frame._columns:
            dtypes.append(side.values_of(key).dtype)
        else:
            dtypes.append(side.frame._index.get_level_values(key).dtype)
    if any(dtype.kind in "OSU" for dtype in dtypes):
        raise MergeError(f"Incompatible merge dtype, {dtypes[0]!r} and {dtypes[1]!r}, both sides must have numeric dtype")


def _groups(by, left_by, right_by):
    if by is not None:
        if left_by is not None or right_by is not None:
            raise MergeError("Can only pass by OR left_by and right_by")
        left_by = right_by = by
    if left_by is None and right_by is not None:
        raise MergeError("missing left_by")
    if left_by is not None and right_by is None:
        raise MergeError("missing right_by")
    if left_by is None:
        return [], []
    left_by = list(left_by) if isinstance(left_by, (list, tuple)) else [left_by]
    right_by = list(right_by) if isinstance(right_by, (list, tuple)) else [right_by]
    if len(left_by) != len(right_by):
        raise MergeError("left_by and right_by must be the same length")
    return left_by, right_by


def _collect(lefts, rights, left_keys, right_keys):
    """Gives both sides their keys; the keys' names, and whether the last key is a column of some side."""
    lefts.given, rights.given = left_keys, right_keys
    names = []
    for mine, theirs in zip(left_keys, right_keys):
        for side, key in ((lefts, mine), (rights, theirs)):
            if key is None:
                side.keys.append(side.index_values()[0])
            elif side.is_array(key):
                side.keys.append(module("pandas._construct").array_of(key))
            else:
                side.keys.append(side.values_of(key))
        labels = [key for side, key in ((lefts, mine), (rights, theirs)) if key is not None and not side.is_array(key)]
        if len(labels) == 2 and labels[0] == labels[1]:
            rights.drop.append(labels[1])
        names.append(labels[0] if labels else None)
    return names, left_keys[-1] is not None or right_keys[-1] is not None


def _checked_keys(lefts, rights):
    for at, (mine, theirs) in enumerate(zip(lefts.keys, rights.keys)):
        if mine.dtype != theirs.dtype:
            raise MergeError(f"incompatible merge keys [{at}] {mine.dtype!r} and {theirs.dtype!r}, must be the same type")
    return lefts.keys[-1], rights.keys[-1]


def _limit(tolerance, key):
    """The tolerance as a number of the key's own units."""
    if tolerance is None:
        return None
    text = f"incompatible tolerance {tolerance}, must be compat with type {key.dtype!r}"
    kind = key.dtype.kind
    if kind in "mM":
        if not isinstance(tolerance, (datetime.timedelta, np.timedelta64)) and type(tolerance).__name__ != "Timedelta":
            raise MergeError(text)
        delta = module("pandas.datetimes.timedelta").Timedelta(tolerance)
        unit = key.dtype.unit if isinstance(key.dtype, ExtensionDtype) else np.datetime_data(key.dtype)[0]
        limit = delta.as_unit(unit)._value if hasattr(delta, "_value") else delta.as_unit(unit).value
    elif kind in "iu":
        if not isinstance(tolerance, (int, np.integer)) or isinstance(tolerance, bool):
            raise MergeError(text)
        limit = int(tolerance)
    elif kind == "f":
        if not isinstance(tolerance, (int, float, np.number)):
            raise MergeError(text)
        limit = float(tolerance)
    else:
        raise MergeError("key must be integer, timestamp or float")
    if limit < 0:
        raise MergeError("tolerance must be positive")
    return limit


def _check_sorted(values, side):
    if missing_mask(values).any():
        raise ValueError(f"Merge keys contain null values on {side} side")
    if not index_of(values).is_monotonic_increasing:
        raise ValueError(f"{side} keys must be sorted")


def _plain(values):
    """Keys as numbers that can be compared."""
    if not isinstance(values, ndarray):
        values = values._engine_values()
    return values.view("int64") if values.dtype.kind in "mM" else values


def _nearest(one, other, left_by, right_by, direction, exact, limit):
    one, other = _plain(one), _plain(other)
    groups, mine, theirs = 0, one, other
    if left_by:
        mine, theirs, groups, _ = coded(left_by, right_by, False)
        mine, theirs = np.where(mine < 0, groups, mine), np.where(theirs < 0, groups, theirs)
        groups += 1
    return ndarray._wrap(K.join_nearest(one._h, other._h, mine._h, theirs._h, groups, direction, exact, limit))
