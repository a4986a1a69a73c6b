"""transform: a function of each group whose results have the group's rows."""

import numpy as np

from .._construct import array_of, full, infer, is_list_like, role_of
from .._joining import concat_arrays
from .._lazy import module
from ..generic.base import NDFrame
from .applying import parts_of


def transform(self, func, *args, engine=None, engine_kwargs=None, **kwargs):
    """A function of each group whose results have the group's rows, or are repeated for them."""
    name = module("pandas.groupby.aggregating").method_of(self, func)
    if isinstance(func, str) or name is not None:
        return _transform_named(self, func if name is None else name, args, kwargs)
    if is_list_like(func) or isinstance(func, dict):
        raise TypeError(f"unhashable type: '{type(func).__name__}'")
    function = (lambda part: func(part, *args, **kwargs)) if args or kwargs else func
    if not self.obj._is_frame:
        return _transform_series(self, function)
    return _transform_frame(self, func, function)


_ROWWISE = frozenset(
    "bfill cumcount cummax cummin cumprod cumsum diff ffill fillna ngroup pct_change rank shift backfill pad".split())
_REDUCING = frozenset(
    """all any corrwith count first idxmax idxmin last max mean median min nunique prod quantile sem size skew std sum var
    nth""".split())


def _transform_named(self, name, args, kwargs):
    if name not in _ROWWISE and name not in _REDUCING:
        raise ValueError(f"'{name}' is not a valid function name for transform(name)")
    if name in _ROWWISE:
        return getattr(self, name)(*args, **kwargs)
    plain = self._like(self.obj, selection=self._selection)
    plain.as_index = True
    plain.observed = True
    result = getattr(plain, name)(*args, **kwargs)
    grouping = self._grouping
    index = self.obj._index
    if not result._is_frame:
        found = result._with(grouping.broadcast(result._values), index)
        return found
    return result._with([grouping.broadcast(values) for values in result._arrays], index)


def _transform_series(self, function):
    from ..series import Series

    data = self.obj
    results = []
    positions = self._grouping.positions()
    for (_, part), rows in zip(parts_of(self, data), positions):
        if not len(rows) and len(self._keys) == 1:
            continue
        found = function(part)
        results.append(_spread(found, rows, part._index))
    if not results:
        return Series._make(np.zeros(0, dtype="float64"), data._index, data._name)
    return data._with(_placed(results, self._grouping, len(data)))


def _spread(found, rows, index):
    """A function's result as an array with an element for each of the group's rows, whose labels are given."""
    if isinstance(found, NDFrame) and not found._is_frame:
        return found._values if found._index is index or found._index.equals(index) else found.reindex(index)._values
    if is_list_like(found) or hasattr(found, "_sandframe_array"):
        values = array_of(found)
        if len(values) == len(rows):
            return values
        raise ValueError(f"Length of values ({len(values)}) does not match length of index ({len(rows)})")
    return full(found, len(rows))


def _placed(results, grouping, count):
    """Arrays that stand group by group in the order of the rows."""
    from .._take import take_fill

    values = concat_arrays(results)
    order = grouping.order
    places = np.full(count, -1, dtype="int64")
    places[order] = np.arange(len(order), dtype="int64")
    return take_fill(values, places)


def _transform_frame(self, func, function):
    """Column by column; or of each group's frame at once, where that gives the same."""
    data = self._data
    grouping = self._grouping
    arrays = [[] for _ in data._arrays]
    whole = None
    for (name, part), rows in zip(parts_of(self, data), grouping.positions()):
        if not len(rows):
            continue
        if whole is None:
            columns, whole = _first_group(function, part, rows)
        elif whole:
            columns = _whole_columns(function(part), part, rows)
        else:
            columns = _each_column(function, part, rows)
        for at, values in enumerate(columns):
            arrays[at].append(values)
    if whole is None:
        raise ValueError("No objects to concatenate")
    return data._with([_placed(results, grouping, len(data._index)) for results in arrays])


def _each_column(function, part, rows):
    found = [function(column) for column in part._columns_list()]
    if len(found) > 1 and all(not is_list_like(one) and not hasattr(one, "_sandframe_array") for one in found):
        # A scalar of each column makes a Series first, whose dtype they share.
        shared = infer(found)
        repeated = np.zeros(len(rows), dtype="int64")
        columns = [shared.take(repeated + at) for at in range(len(found))]
        if shared.dtype.kind == "O":
            columns = [full(one, len(rows)) if role_of(type(one)) in "Mm" else column for one, column in zip(found, columns)]
        return columns
    return [_spread(one, rows, part._index) for one in found]


def _whole_columns(found, part, rows):
    from ..series import Series

    if isinstance(found, Series):
        if found._index.equals(part._index):
            return [found._values for _ in part._arrays]
        listed = found.tolist()
        return [_spread(one, rows, part._index) for one in listed]
    return [_spread(values, rows, part._index) for values in found._arrays]


def _first_group(function, part, rows):
    """The results of the first group, and whether the function is asked for whole frames from then on."""
    try:
        slow = _each_column(function, part, rows)
    except ValueError as error:
        raise ValueError("transform must return a scalar value for each group") from error
    try:
        found = function(part)
    except Exception:
        return slow, False
    if not getattr(found, "_is_frame", False) or not found._columns.equals(part._columns) or len(found._index) != len(rows):
        return slow, False
    fast = list(found._arrays)
    for a, b in zip(slow, fast):
        if a.dtype != b.dtype or not module("pandas.series").Series._make(a, part._index).equals(
                module("pandas.series").Series._make(b, part._index)):
            return slow, False
    return fast, True
