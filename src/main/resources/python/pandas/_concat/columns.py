"""The columns of frames one below the other.

A column that a frame lacks is filled with missing values. Columns of nothing but missing values, and empty ones, do not
count for the dtype of the result, where pandas can still store them; pandas judges so by its blocks (the columns of one
dtype that all frames hold alike), so the same groups are formed here.
"""

import numpy as np

from .._construct import repeat_one
from .._missing import missing_mask, na_value_of
from ..dtypes import CategoricalDtype, ExtensionDtype, find_common
from ..generic.base import warn
from .arrays import in_turn

_OBJECT = np.dtype(object)
_FLOAT64 = np.dtype("float64")


def stacked(frames, places, width):
    """The columns of the result; places are each frame's columns for them, -1 where it has none."""
    result = [None] * width
    groups = {}
    lists = [frame._arrays for frame in frames]
    for at in range(width):
        arrays = [own[place[at]] if place[at] >= 0 else None for own, place in zip(lists, places)]
        dtypes = [None if values is None else values.dtype for values in arrays]
        first = dtypes[0]
        if first is not None and all([dtype is first or dtype is not None and dtype == first for dtype in dtypes]):
            result[at] = in_turn(arrays, first)
        else:
            key = tuple(_block(dtype, place[at]) for dtype, place in zip(dtypes, places))
            groups.setdefault(key, []).append(at)
    warned = False
    for members in groups.values():
        warned = _fill_group(frames, places, members, result) or warned
    if warned:
        warn(
            "The behavior of DataFrame concatenation with empty or all-NA entries is deprecated. In a future version, this will no "
            "longer exclude empty or all-NA columns when determining the result dtypes. To retain the old behavior, exclude the "
            "relevant entries before the concat operation.",
            FutureWarning,
        )
    return result


def _block(dtype, place):
    """What tells blocks apart: the dtype; extension columns stand alone."""
    return (dtype, place) if isinstance(dtype, ExtensionDtype) else dtype


def _fill_group(frames, places, members, result):
    """Fills in the columns of a group; whether pandas warns of their dtype."""
    first = members[0]
    dtypes, empty = [], []
    for frame, place in zip(frames, places):
        if place[first] < 0:
            dtypes.append(None)
            empty.append(True)
        else:
            arrays = [frame._arrays[place[at]] for at in members]
            dtypes.append(arrays[0].dtype)
            empty.append(_holds_nothing(arrays))
    known = [dtype for dtype in dtypes if dtype is not None]
    if _is_uniform(dtypes, empty):
        for at in members:
            result[at] = np.concatenate([frame._arrays[place[at]] for frame, place in zip(frames, places)])
        return False
    counted = [dtype for dtype, nothing in zip(dtypes, empty) if not nothing] or known
    lacking = len(known) < len(dtypes)
    target = find_common(counted)
    later = find_common(known) if len(counted) < len(known) else target
    if lacking:
        target, later = _with_missing(target), _with_missing(later)
    fills = not (isinstance(target, np.dtype) and (target.kind == "b" or target.kind in "iu" and not lacking))
    taken = []
    for number, dtype in enumerate(dtypes):
        replaced = dtype is None or fills and empty[number] and _fits(frames[number], places[number], members, dtype, target)
        taken.append(None if replaced else dtype)
    final = find_common([target if dtype is None else dtype for dtype in taken])
    for at in members:
        parts = []
        for frame, place, dtype in zip(frames, places, taken):
            parts.append(_missing(frame, place[at], target) if dtype is None else frame._arrays[place[at]])
        result[at] = in_turn(parts, final)
    return target != later and final == target


def _is_uniform(dtypes, empty):
    """Whether all are numbers of the first one's dtype, or ints and bools, which then count as numbers."""
    first = dtypes[0]
    if any(empty) or not isinstance(first, np.dtype) or first.kind not in "biufc":
        return False
    return all(dtype == first or isinstance(dtype, np.dtype) and dtype.kind in "iub" for dtype in dtypes)


def _with_missing(dtype):
    """A dtype that can hold missing values."""
    if isinstance(dtype, np.dtype):
        if dtype.kind == "b":
            return _OBJECT
        if dtype.kind in "iu":
            return _FLOAT64
    return dtype


def _holds_nothing(arrays):
    """Whether columns are empty, or hold nothing but missing values; columns that cannot hold any never are."""
    dtype = arrays[0].dtype
    if isinstance(dtype, np.dtype) and dtype.kind in "iub":
        return False
    return all(not len(values) or bool(missing_mask(values).all()) for values in arrays)


def _fits(frame, place, members, dtype, target):
    """Whether missing values of one dtype can be missing values of the other."""
    if dtype == _OBJECT:
        return all(_objects_fit(frame._arrays[place[at]], target) for at in members)
    if dtype.kind in "mM":
        return dtype == target or target == _OBJECT or isinstance(target, CategoricalDtype)
    if isinstance(dtype, np.dtype) or isinstance(dtype, CategoricalDtype):
        return True
    return not target.kind in "mM"


def _objects_fit(values, target):
    if not isinstance(target, np.dtype) or target == _OBJECT or not len(values):
        return True
    from ..datetimes.nat import NaT
    from .._na import NA

    listed = values.tolist()
    if target.kind in "mM":
        return not any(value is NA for value in listed)
    return not any(value is NaT for value in listed)


def _missing(frame, at, target):
    """A column of missing values for the rows of a frame."""
    rows = len(frame._index)
    if at >= 0:
        values = frame._arrays[at]
        if len(values) and values.dtype == _OBJECT and target == _OBJECT and values[0] is None:
            return values
    if isinstance(target, np.dtype):
        result = np.empty(rows, dtype=target)
        result[...] = na_value_of(target)
        return result
    return repeat_one(target.construct_array_type()._from_sequence([target.na_value], dtype=target), rows)
