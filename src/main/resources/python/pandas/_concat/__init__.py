"""concat: Series and frames one after the other, or side by side."""

import numpy as np

from .._lazy import module
from .._take import take_fill
from ..generic.base import NDFrame, warn
from ..indexes.base import Index, default_index, ensure_index
from .arrays import joined
from .columns import stacked
from .keys import combined_index, joined_index, keyed_index


def concat(
    objs, *, axis=0, join="outer", ignore_index=False, keys=None, levels=None, names=None, verify_integrity=False, sort=False,
    copy=None,
):
    """Series and DataFrames joined along an axis; the labels of the other axis are brought together."""
    if isinstance(objs, NDFrame) or isinstance(objs, (str, bytes)):
        raise TypeError(
            f'first argument must be an iterable of pandas objects, you passed an object of type "{type(objs).__name__}"'
        )
    if join not in ("outer", "inner"):
        raise ValueError("Only can inner (intersect) or outer (union) join the other axis")
    if not isinstance(sort, (bool, np.bool_)):
        raise ValueError(f"The 'sort' keyword only accepts boolean values; {sort} was passed.")
    objs, keys = _listed(objs, keys)
    number = _axis_number(axis)
    objs, names = _ready(objs, keys, names, levels, join, number, ignore_index)
    if keys is None and levels is not None and not ignore_index:
        raise ValueError("levels supported only when keys is not None")
    plan = _Plan(objs, number, join, bool(sort), ignore_index, keys, levels, names, verify_integrity)
    if not objs[0]._is_frame:
        result = _series_rows(plan) if number == 0 else _series_columns(plan)
    else:
        result = _frame_rows(plan) if number == 0 else _frame_columns(plan)
    return _with_notes(result, objs)

def _axis_number(axis):
    """0 or 1 from what names an axis of a frame, which the axes of Series count as."""
    if axis in (0, "index", "rows"):
        return 0
    if axis in (1, "columns"):
        return 1
    raise ValueError(f"No axis named {axis} for object type DataFrame")

class _Plan:
    """What was asked for."""

    __slots__ = ("objs", "axis", "join", "sort", "ignore_index", "keys", "levels", "names", "verify")

    def __init__(self, objs, axis, join, sort, ignore_index, keys, levels, names, verify):
        self.objs = objs
        self.axis = axis
        self.join = join
        self.sort = sort
        self.ignore_index = ignore_index
        self.keys = keys
        self.levels = levels
        self.names = names
        self.verify = verify

    def along(self, indexes):
        """The labels along the axis."""
        if self.ignore_index:
            return default_index(sum(len(one) for one in indexes))
        if self.keys is None:
            index = joined_index(indexes)
        else:
            index = keyed_index(indexes, self.keys, self.levels, self.names)
        return self.checked(index)

    def checked(self, index):
        if self.verify and not index.is_unique:
            overlap = index[index.duplicated()].unique()
            raise ValueError(f"Indexes have overlapping values: {overlap}")
        return index

    def across(self, indexes):
        """The labels of the other axis."""
        return combined_index(indexes, self.join == "inner", self.sort)

def _listed(objs, keys):
    """The objects without those that are None, and their keys."""
    if hasattr(objs, "keys") and hasattr(objs, "__getitem__"):
        if keys is None:
            keys = list(objs.keys())
        objs = [objs[key] for key in keys]
    else:
        objs = list(objs)
    if not objs:
        raise ValueError("No objects to concatenate")
    if keys is None:
        objs = [one for one in objs if one is not None]
    else:
        if not isinstance(keys, Index):
            keys = _keys_index(list(keys))
        if len(keys) != len(objs):
            warn(
                "The behavior of pd.concat with len(keys) != len(objs) is deprecated. In a future version this will raise instead "
                "of truncating to the smaller of the two sequences",
                FutureWarning,
            )
            count = min(len(keys), len(objs))
            objs, keys = objs[:count], keys[:count]
        present = [at for at, one in enumerate(objs) if one is not None]
        if len(present) < len(objs):
            objs = [objs[at] for at in present]
            keys = keys._getitem_rows(np.array(present, dtype="int64"))
    if not objs:
        raise ValueError("All objects passed were None")
    for one in objs:
        if not isinstance(one, NDFrame):
            raise TypeError(f"cannot concatenate object of type '{type(one)}'; only Series and DataFrame objs are valid")
    return objs, keys

def _keys_index(keys):
    """Keys as labels; tuples of one length are several levels."""
    if keys and all(isinstance(key, tuple) for key in keys) and len({len(key) for key in keys}) > 1:
        from .._construct import objects_of

        return Index._make(objects_of(keys))
    return ensure_index(keys)

def _ready(objs, keys, names, levels, join, axis, ignore_index):
    """The objects, all Series or all frames, and the levels' names."""
    if names is None and isinstance(keys, Index):
        names = list(keys.names) if any(name is not None for name in keys.names) else None
    kinds = {one._is_frame for one in objs}
    if kinds == {True} and keys is None and names is None and levels is None and join == "outer":
        kept = [one for one in objs if one.shape[0] or one.shape[1]]
        if kept:
            objs = kept
    if len(kinds) > 1:
        objs = _all_frames(objs, axis, ignore_index)
    return objs, names

def _all_frames(objs, axis, ignore_index):
    """Series as frames of one column: by its own name; else by the next number, or 0 where columns are to meet."""
    frames, number = [], 0
    frame_type = module("pandas.frame").DataFrame
    for one in objs:
        if not one._is_frame:
            name = one._name
            if ignore_index or name is None:
                if axis == 0:
                    name = 0
                else:
                    name, number = number, number + 1
            labels = Index([name])
            one = frame_type._make([one._values], one._index, labels)
        frames.append(one)
    return frames

def _series_rows(plan):
    objs = plan.objs
    name = objs[0]._name
    for one in objs[1:]:
        if not _same_label(one._name, name):
            name = None
            break
    values = joined([one._values for one in objs])
    return type(objs[0])._make(values, plan.along([one._index for one in objs]), name)

def _same_label(one, other):
    if one is other:
        return True
    try:
        return bool(one == other) or one != one and other != other
    except (TypeError, ValueError):
        return False

def _series_columns(plan):
    objs = plan.objs
    index = plan.across([one._index for one in objs])
    arrays = [_at(one._values, one._index, index) for one in objs]
    if plan.ignore_index:
        columns = default_index(len(objs))
    elif plan.keys is not None:
        columns = plan.keys
        if plan.levels is not None:
            columns = keyed_index([Index([0])] * len(objs), plan.keys, plan.levels, plan.names).droplevel(-1)
        if plan.names is not None:
            columns = columns.set_names(plan.names)
        columns = plan.checked(columns)
    else:
        columns = plan.checked(_series_labels(objs))
    return module("pandas.frame").DataFrame._make(arrays, index, columns)

def _series_labels(objs):
    """The names of Series; numbers for those that have none."""
    labels, number, named = [], 0, False
    for one in objs:
        if one._name is not None:
            labels.append(one._name)
            named = True
        else:
            labels.append(number)
            number += 1
    return Index(labels) if named else default_index(len(objs))

def _at(values, index, wanted):
    """Values under other labels; a copy in any case."""
    if index is wanted or index.equals(wanted):
        return values.copy()
    return take_fill(values, index.get_indexer(wanted))

def _frame_columns(plan):
    objs = plan.objs
    index = plan.across([one._index for one in objs])
    arrays = []
    for one in objs:
        mine = one._index
        if mine is index or mine.equals(index):
            arrays.extend(values.copy() for values in one._arrays)
        else:
            places = mine.get_indexer(index)
            arrays.extend(take_fill(values, places) for values in one._arrays)
    columns = plan.along([one._columns for one in objs])
    made = type(objs[0])._make(arrays, index, columns)
    if len(objs) > 1:
        object.__setattr__(made, "_split", True)
    return made

def _frame_rows(plan):
    objs = plan.objs
    columns = plan.across([one._columns for one in objs])
    places = []
    for one in objs:
        mine = one._columns
        places.append(range(len(mine)) if mine is columns or mine.equals(columns) else mine.get_indexer(columns).tolist())
    index = plan.along([one._index for one in objs])
    made = type(objs[0])._make(stacked(objs, places, len(columns)), index, columns)
    if any(one._split for one in objs):
        object.__setattr__(made, "_split", True)
    return made

def _with_notes(result, objs):
    """attrs stay where all objects have the same."""
    first = objs[0]._attrs
    if first and all(one._attrs == first for one in objs[1:]):
        object.__setattr__(result, "_attrs", dict(first))
    return result
