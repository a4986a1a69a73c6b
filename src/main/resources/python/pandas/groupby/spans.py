"""Spans of time within each group: ``groupby(…).resample(…)``."""

from .._lazy import module
from ..generic.base import warn
from .applying import _GROUPING_COLUMNS, _applied, parts_of

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
            by_column = keywords.get("on") is not None
            if column is not None and not by_column:
                part = part[column]
            spans = part.resample(rule, *positional, **keywords)
            return getattr(spans[column] if column is not None and by_column else spans, name)(*args, **kwargs)

        groupby = self._groupby
        data = groupby._selected if include_groups else groupby._data
        if include_groups and groupby.obj._is_frame and groupby._selection is None and column is None and any(
                key.column is not None for key in groupby._keys):
            warn(_GROUPING_COLUMNS.format(name="resample"), DeprecationWarning)
        if column is not None and not isinstance(column, list) and len(groupby._grouping.index):
            # One column gives one Series of all groups, even where the spans of all groups are the same.
            found = [(label, of_part(part)) for label, part in parts_of(groupby, data)]
            labels, parts = [label for label, _ in found], [part for _, part in found]
            if all(hasattr(part, "_index") for part in parts):
                names = [key.name for key in groupby._keys]
                return module("pandas._concat").concat(parts, keys=labels, names=names)
        return _applied(groupby, of_part, data, not_same=True)


GroupedResampler.__name__ = GroupedResampler.__qualname__ = "DatetimeIndexResamplerGroupby"
