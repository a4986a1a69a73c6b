"""What a merge was asked for: its operands, keys and column names."""

import numpy as np

from .._construct import is_list_like
from .._lazy import module
from ..errors import MergeError

_VALIDATE = ("1:1", "1:m", "m:1", "m:m", "one_to_one", "one_to_many", "many_to_one", "many_to_many")


def operand(obj):
    """A frame, or a Series with a name as a frame."""
    if getattr(obj, "_is_frame", None) is True:
        return obj
    if getattr(obj, "_is_frame", None) is False:
        if obj._name is None:
            raise ValueError("Cannot merge a Series without a name")
        return obj.to_frame()
    raise TypeError(f"Can only merge Series or DataFrame objects, a {type(obj)} was passed")


def check_flags(left_index, right_index):
    for name, value in (("left_index", left_index), ("right_index", right_index)):
        if not isinstance(value, (bool, np.bool_)):
            raise ValueError(f"{name} parameter must be of type bool, not {type(value)}")


def keys_of(left, right, on, left_on, right_on, left_index, right_index):
    """The lists of left and right keys; None stands for the index."""
    on, left_on, right_on = _listed(on), _listed(left_on), _listed(right_on)
    check_flags(left_index, right_index)
    if left._columns.nlevels != right._columns.nlevels:
        raise MergeError(
            "Not allowed to merge between different levels. "
            f"({left._columns.nlevels} levels on the left, {right._columns.nlevels} on the right)"
        )
    if on is None and left_on is None and right_on is None:
        return _without_keys(left, right, left_index, right_index)
    if on is not None:
        if left_on is not None or right_on is not None:
            raise MergeError('Can only pass argument "on" OR "left_on" and "right_on", not a combination of both.')
        if left_index or right_index:
            raise MergeError('Can only pass argument "on" OR "left_index" and "right_index", not a combination of both.')
        return on, on
    if left_on is not None:
        if left_index:
            raise MergeError('Can only pass argument "left_on" OR "left_index" not both.')
        if not right_index and right_on is None:
            raise MergeError('Must pass "right_on" OR "right_index".')
        if right_index:
            if len(left_on) != right._index.nlevels:
                raise ValueError('len(left_on) must equal the number of levels in the index of "right"')
            right_on = [None] * len(left_on)
    else:
        if right_index:
            raise MergeError('Can only pass argument "right_on" OR "right_index" not both.')
        if not left_index and left_on is None:
            raise MergeError('Must pass "left_on" OR "left_index".')
        if len(right_on) != left._index.nlevels:
            raise ValueError('len(right_on) must equal the number of levels in the index of "left"')
        left_on = [None] * len(right_on)
    if len(right_on) != len(left_on):
        raise ValueError("len(right_on) must equal len(left_on)")
    return left_on, right_on


def _without_keys(left, right, left_index, right_index):
    if left_index and right_index:
        return [], []
    if left_index:
        raise MergeError("Must pass right_on or right_index=True")
    if right_index:
        raise MergeError("Must pass left_on or left_index=True")
    common = left._columns.intersection(right._columns)
    if not len(common):
        raise MergeError(
            "No common columns to perform merge on. Merge options: "
            f"left_on={None}, right_on={None}, left_index={left_index}, right_index={right_index}"
        )
    for frame in (left, right):
        if not frame._columns[frame._columns.isin(common)].is_unique:
            raise MergeError(f"Data columns not unique: {common!r}")
    labels = common.tolist()
    return labels, labels


def _listed(keys):
    if keys is None:
        return None
    if isinstance(keys, (tuple, list)):
        return list(keys)
    return [keys]


def suffixed(left, right, suffixes):
    """The column labels of both sides, those in common under suffixes."""
    if not is_list_like(suffixes, allow_sets=False) or isinstance(suffixes, dict):
        raise TypeError(
            f"Passing 'suffixes' as a {type(suffixes)}, is not supported. Provide 'suffixes' as a tuple instead."
        )
    shared = left.intersection(right)
    if not len(shared):
        return left, right
    left_suffix, right_suffix = suffixes
    if not left_suffix and not right_suffix:
        raise ValueError(f"columns overlap but no suffix specified: {shared}")
    known = set(shared.tolist())
    mine, theirs = _renamed(left, known, left_suffix), _renamed(right, known, right_suffix)
    repeated = []
    for old, new in ((left, mine), (right, theirs)):
        if not new.is_unique:
            repeated.extend(new[new.duplicated() & ~old.duplicated()].tolist())
    if repeated:
        raise MergeError(f"Passing 'suffixes' which cause duplicate columns {set(repeated)} is not allowed.")
    return mine, theirs


def _renamed(columns, known, suffix):
    if suffix is None:
        return columns
    base = module("pandas.indexes.base")
    if columns.nlevels > 1:
        # A part of a label is renamed where it begins a label in common.
        known = {label[0] for label in known}
        labels = [tuple(f"{part}{suffix}" if part in known else part for part in label) for label in columns.tolist()]
        return module("pandas.indexes.multi").MultiIndex.from_tuples(labels, names=columns.names)
    labels = [f"{label}{suffix}" if label in known else label for label in columns.tolist()]
    return base.Index(labels, name=columns._name, tupleize_cols=False)


def indicator_name(indicator):
    """The name of the column that tells where rows come from, or None."""
    if isinstance(indicator, str):
        return indicator
    if isinstance(indicator, bool):
        return "_merge" if indicator else None
    raise ValueError("indicator option can only accept boolean or string arguments")


def check_indicator(name, left, right):
    both = left._columns.union(right._columns, sort=False)
    for label in ("_left_indicator", "_right_indicator"):
        if label in both:
            raise ValueError(f"Cannot use `indicator=True` option when data contains a column named {label}")
    if name in both:
        raise ValueError("Cannot use name of an existing column for indicator column")


def check_validate(validate, left_unique, right_unique):
    """MergeError where keys repeat on a side where they must not; the arguments are functions."""
    if validate not in _VALIDATE:
        listed = "\n".join(f'- "{one}"' for one in _VALIDATE)
        raise ValueError(f'"{validate}" is not a valid argument. Valid arguments are:\n{listed}')
    mine, theirs = left_unique(), right_unique()
    if validate in ("one_to_one", "1:1"):
        if not mine and not theirs:
            raise MergeError("Merge keys are not unique in either left or right dataset; not a one-to-one merge")
        if not mine:
            raise MergeError("Merge keys are not unique in left dataset; not a one-to-one merge")
        if not theirs:
            raise MergeError("Merge keys are not unique in right dataset; not a one-to-one merge")
    elif validate in ("one_to_many", "1:m"):
        if not mine:
            raise MergeError("Merge keys are not unique in left dataset; not a one-to-many merge")
    elif validate in ("many_to_one", "m:1"):
        if not theirs:
            raise MergeError("Merge keys are not unique in right dataset; not a many-to-one merge")
