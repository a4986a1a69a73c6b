"""merge_ordered: an outer merge in the order of the keys, with gaps filled when asked."""

import numpy as np

from .._lazy import module
from ..indexes.base import default_index
from . import arguments
from .keys import agreed, collected
from .merging import Parts
from .positions import row_pairs


def merge_ordered(
    left, right, on=None, left_on=None, right_on=None, left_by=None, right_by=None, fill_method=None, suffixes=("_x", "_y"),
    how="outer",
):
    """The rows of two tables in the order of their keys; group by group when asked."""

    def merger(one, other):
        return _merged(one, other, on, left_on, right_on, fill_method, suffixes, how)

    if left_by is not None and right_by is not None:
        raise ValueError("Can only group either left or right frames")
    if left_by is not None:
        return _by_groups(_listed(left_by), left, right, merger, "left")
    if right_by is not None:
        return _by_groups(_listed(right_by), right, left, lambda one, other: merger(other, one), "right")
    return merger(left, right)


def _listed(by):
    return [by] if isinstance(by, str) else list(by)


def _merged(left, right, on, left_on, right_on, fill_method, suffixes, how):
    left, right = arguments.operand(left), arguments.operand(right)
    left_on, right_on = arguments.keys_of(left, right, on, left_on, right_on, False, False)
    mine, theirs, names = collected(left, right, left_on, right_on)
    agreed(mine, theirs, names)
    if fill_method not in (None, "ffill"):
        raise ValueError("fill_method must be 'ffill' or None")
    left_at, right_at = row_pairs(mine.keys, theirs.keys, how, True)
    index = default_index(len(left_at) if left_at is not None else len(right_at))
    filled = (left_at, right_at) if fill_method is None else (_carried(left_at), _carried(right_at))
    parts = Parts(mine, theirs, names, *filled, index, suffixes)
    parts.left_at, parts.right_at = left_at, right_at
    parts.fill_keys()
    return parts.frame(type(left))


def _carried(positions):
    """Each missing position as the last one before it that is not."""
    if positions is None:
        return None
    places = np.where(positions < 0, -1, np.arange(len(positions), dtype="int64"))
    last = np.maximum.accumulate(places)
    return np.where(last < 0, -1, positions.take(np.where(last < 0, 0, last))) if len(positions) else positions


def _by_groups(by, left, right, merger, side):
    absent = set(by).difference(left._columns.tolist())
    if absent:
        raise KeyError(f"{absent} not found in {side} columns")
    groups = left.groupby(by, sort=False)
    others = right.groupby(by, sort=False) if all(label in right._columns for label in by) else None
    pieces = []
    for key, piece in groups:
        other = right
        if others is not None:
            places = others.indices.get(key if len(by) > 1 else key[0])
            if places is None:
                labels = piece._columns.tolist()
                labels = labels + [label for label in right._columns.tolist() if label not in set(labels)]
                piece = piece.reindex(columns=labels)
                piece.index = default_index(len(piece._index))
                pieces.append(piece)
                continue
            other = right._take_rows(np.asarray(places))
        merged = merger(piece, other)
        for label, value in zip(by, key):
            merged[label] = value
        pieces.append(merged)
    result = module("pandas._concat").concat(pieces, ignore_index=True)
    return result.reindex(columns=pieces[0]._columns)
