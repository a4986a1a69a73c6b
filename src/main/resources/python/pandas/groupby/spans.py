"""Spans of time within each group: ``groupby(…).resample(…)``."""

from ..generic.base import warn
from .applying import _GROUPING_COLUMNS, _applied

_METHODS = frozenset("""sum prod mean median std var sem min max count nunique first last quantile size ohlc apply agg aggregate asfreq ffill
    bfill nearest interpolate transform""".split())


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
        rule, positional, keywords, include_groups = self._arguments
        column = self._column

        def of_part(part):
            spans = part.resample(rule, *positional, **keywords)
            return getattr(spans if column is None else spans[column], name)(*args, **kwargs)

        groupby = self._groupby
        data = groupby._selected if include_groups else groupby._data
        if include_groups and groupby.obj._is_frame and groupby._selection is None and column is None and any(
                key.column is not None for key in groupby._keys):
            warn(_GROUPING_COLUMNS.format(name="resample"), DeprecationWarning)
        return _applied(groupby, of_part, data, not_same=True)


GroupedResampler.__name__ = GroupedResampler.__qualname__ = "DatetimeIndexResamplerGroupby"
