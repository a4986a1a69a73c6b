"""Windows that stay within groups: ``groupby(…).rolling(…)`` and its kin."""

from copy import copy

import numpy as np

from .._lazy import module
from .bounds import of_indexer
from .exponential import ExponentialMovingWindow
from .rolling import Expanding, Rolling


class Parts:
    """The rows of all groups, group by group, and where each group starts."""

    def __init__(self, grouping, times):
        self.order = grouping.order.astype("int64")
        self.starts = grouping.starts.astype("int64")
        self.times = times.take(self.order) if times is not None else None

    def of_indexer(self, indexer, least, center, closed, step):
        """A user's bounds for each group by itself."""
        edges = self.starts.tolist()
        firsts, lasts = [], []
        for start, end in zip(edges, edges[1:]):
            of_group = of_indexer(indexer, end - start, least, center, closed, step)
            firsts.append(of_group[0] + start)
            lasts.append(of_group[1] + start)
        return np.concatenate(firsts), np.concatenate(lasts)


def _within(kind, name):
    """A kind of windows that stays within groups."""

    class Grouped(kind):
        def __init__(self, groupby, *args, **kwargs):
            self._groupby = groupby
            self._arguments = args, kwargs
            super().__init__(groupby.obj, *args, **kwargs)
            self._parts = Parts(groupby._grouping, getattr(self, "_times", None))
            if groupby._selection is not None:
                self._selection = groupby._selection

        def _check_times(self, index):
            if index.hasnans:
                raise ValueError(f"{'index' if self.on is None else self.on} values must not have NaT")
            grouping = self._groupby._grouping
            for positions in grouping.positions():
                part = index._getitem_rows(positions)
                if not (part.is_monotonic_increasing or part.is_monotonic_decreasing):
                    name = "index" if self.on is None else self.on
                    raise ValueError(f"Each group within {name} must be monotonic. Sort the values in {name} first.")

        def _data(self, numeric_only=False):
            data = super()._data(numeric_only)
            if data._is_frame:
                keys = {key.column for key in self._groupby._keys if key.column is not None}
                columns = data._columns.tolist()
                kept = [at for at, label in enumerate(columns) if label not in keys]
                data = data._take_columns(kept) if len(kept) < len(columns) else data
            return data

        def cov(self, other=None, *args, **kwargs):
            return self._by_group("cov", other, args, kwargs)

        def corr(self, other=None, *args, **kwargs):
            return self._by_group("corr", other, args, kwargs)

        def _by_group(self, name, other, args, kwargs):
            """Covariances or correlations, group by group."""
            data = self._data()
            grouping = self._groupby._grouping
            if getattr(other, "ndim", 0) and not all(len(positions) == len(other) for positions in grouping.positions()):
                return self._with_other(name, data, other, args, kwargs)
            settings, keywords = self._arguments
            results = []
            for positions in grouping.positions():
                windows = kind(data._take_rows(positions), *settings, **keywords)
                results.append(getattr(windows, name)(other, *args, **kwargs))
            keys = grouping.index
            return module("pandas._concat").concat(results, keys=keys.tolist(), names=list(keys.names))

        def _with_other(self, name, data, other, args, kwargs):
            """
            The same with what is not grouped itself.

            As in pandas 2 the windows' bounds are those of rows in the order of the groups, but the rows they bound stand in the
            order of the labels; each group then shows the results at its own rows.
            """
            windows = copy(self)
            windows._parts = copy(self._parts)
            windows._parts.order = np.arange(len(self._parts.order), dtype="int64")
            ordered = data._take_rows(self._parts.order)
            windows._data = lambda numeric_only=False: ordered
            result = getattr(kind, name)(windows, other, *args, **kwargs)
            if data._is_frame and len(result._index) == len(ordered._index):
                result = result.reindex(ordered._index)
            grouping = self._groupby._grouping
            parts = [result._take_rows(positions).reindex(result._index) for positions in grouping.positions()]
            keys = grouping.index
            return module("pandas._concat").concat(parts, keys=keys.tolist(), names=[*keys.names, *result._index.names])

        def _index_of(self, data):
            return data._index

        def _ordered(self, result):
            return type(result)._make(*_relabelled(self, result)).__finalize__(result)

        def _with_times(self, frame):
            made = super()._with_times(frame)
            if len(made._columns) > len(frame._columns):
                # The times come in the order of the object's rows, all else in that of the groups.
                place = made._columns.get_loc(self.on)
                made._arrays[place] = made._arrays[place].take(self._parts.order)
            return made

    Grouped.__name__ = Grouped.__qualname__ = name
    Grouped.__module__ = kind.__module__
    return Grouped


def _relabelled(windows, result):
    """The parts of a result whose rows are in the order of the groups: values, labels with the groups' before them, columns."""
    groupby, parts = windows._groupby, windows._parts
    multi = module("pandas.indexes.multi").MultiIndex
    order = parts.order
    levels, names = [], []
    for key in groupby._keys:
        codes = key.codes.astype("int64").take(order)
        levels.append(key.uniques._getitem_rows(codes))
        names.append(key.name)
    # A Series has no place for the times but its index.
    rows = groupby.obj._index if windows.on is None or result._is_frame else windows._on
    rows = rows._getitem_rows(order)
    step = getattr(windows, "step", None)
    for at in range(rows.nlevels):
        levels.append(rows.get_level_values(at) if rows.nlevels > 1 else rows)
    names += list(rows.names)
    index = multi.from_arrays(levels, names=names)
    if step not in (None, 1):
        raise NotImplementedError("groupby(...).rolling(step=) is not implemented in Sandframe")
    if result._is_frame:
        return result._arrays, index, result._columns
    return result._values, index, result._name


RollingGroupby = _within(Rolling, "RollingGroupby")
ExpandingGroupby = _within(Expanding, "ExpandingGroupby")
ExponentialMovingWindowGroupby = _within(ExponentialMovingWindow, "ExponentialMovingWindowGroupby")


def rolling(
    groupby, window=None, min_periods=None, center=False, win_type=None, on=None, axis=0, closed=None, step=None, method="single"
):
    """See GroupBy.rolling."""
    if win_type is not None:
        raise NotImplementedError("groupby(...).rolling(win_type=) is not implemented in Sandframe")
    return RollingGroupby(groupby, window, min_periods, center, on, axis, closed, step, method)


def expanding(groupby, min_periods=1, axis=0, method="single"):
    """See GroupBy.expanding."""
    return ExpandingGroupby(groupby, min_periods, axis, method)


def ewm(groupby, com=None, span=None, halflife=None, alpha=None, min_periods=0, adjust=True, ignore_na=False, axis=0, times=None,
        method="single"):
    """See GroupBy.ewm."""
    if times is not None:
        raise NotImplementedError("groupby(...).ewm(times=) is not implemented in Sandframe")
    return ExponentialMovingWindowGroupby(groupby, com, span, halflife, alpha, min_periods, adjust, ignore_na, axis, times, method)


# A call that does not fit is refused by the windows' own class in pandas.
rolling.__qualname__ = "BaseWindow.__init__"
expanding.__qualname__ = "Expanding.__init__"
ewm.__qualname__ = "ExponentialMovingWindow.__init__"
