"""Spans of time within each group: ``groupby(…).resample(…)``."""

import numpy as np

from ..generic.base import warn
from .applying import GROUPING_COLUMNS, parts_of
from .joining import stacked

_METHODS = frozenset("""sum prod mean median std var sem min max count nunique first last quantile size ohlc apply agg aggregate
    asfreq ffill bfill nearest interpolate transform""".split())


class GroupedResampler:
    """Each method of a Resampler, of each group, under the groups' names."""

    __module__ = "pandas.core.resample"

    def __init__(self, groupby, rule, args, kwargs, include_groups, column=None):
        self._groupby = groupby
        self._arguments = (rule, args, kwargs, include_groups)
        self._column = column

    def __getitem__(self, key):
        return GroupedResampler(self._groupby, *self._arguments, column=key)

    def __getattr__(self, name):
        if name in _METHODS:
            return lambda *args, **kwargs: self._computed(name, args, kwargs)
        if name[:1] != "_" and self._groupby.obj._is_frame and name in self._groupby.obj._columns:
            return self[name]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def _computed(self, name, args, kwargs):
        include_groups = self._arguments[3]
        column = self._column
        groupby = self._groupby
        data = groupby._selected if include_groups else groupby._data
        if include_groups and groupby.obj._is_frame and groupby._selection is None and column is None and any(
                key.column is not None for key in groupby._keys):
            warn(GROUPING_COLUMNS.format(name="resample"), DeprecationWarning)
        found = [getattr(self._spans(part), name)(*args, **kwargs) for _, part in parts_of(groupby, data)]
        if not found:
            return data._take_rows(np.zeros(0, dtype="int64"))
        # One below the other, even where all groups have the same spans.
        result = stacked(found, groupby._grouping.index)
        if not result._is_frame:
            own = groupby.obj._name if not groupby.obj._is_frame else found[0]._name if name != "size" else None
            object.__setattr__(result, "_name", own if column is None or isinstance(column, list) else column)
        return result

    def _spans(self, part):
        """The spans of one group, of the chosen columns."""
        rule, positional, keywords, _ = self._arguments
        column = self._column
        if column is None:
            return part.resample(rule, *positional, **keywords)
        if keywords.get("on") is not None:
            return part.resample(rule, *positional, **keywords)[column]
        return part[column].resample(rule, *positional, **keywords)


GroupedResampler.__name__ = GroupedResampler.__qualname__ = "DatetimeIndexResamplerGroupby"
