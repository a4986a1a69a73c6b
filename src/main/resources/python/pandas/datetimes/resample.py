"""Rows gathered by spans of time."""

import numpy as np

from .._lazy import module
from ..dtypes import DatetimeTZDtype
from .inference import from_counts
from .bins import time_bins
from .offsets import to_offset
from .units import DAY, NAT, PER

class Resampler:
    """Spans of time and the rows in each; reductions give a row a span."""

    __module__ = "pandas.core.resample"

    def __init__(self, obj, rule, closed=None, label=None, on=None, level=None, origin="start_day", offset=None, chosen=None):
        self._arguments = (rule, closed, label, on, level, origin, offset)
        self._whole = obj
        self._chosen = chosen
        step = to_offset(rule)
        if on is not None:
            index = module("pandas.indexes.base").index_of(obj[on]._values, on)
            obj = obj.drop(columns=[on])
        else:
            index = obj._index if level is None else obj._index.get_level_values(level)
        if index._typ not in ("datetimeindex", "timedeltaindex"):
            raise TypeError(f"Only valid with DatetimeIndex, TimedeltaIndex or PeriodIndex, but got an instance of '{type(index).__name__}'")
        codes, self._labels = time_bins(index, step, closed, label, "e", origin, offset)
        if not index.is_monotonic_increasing or index.hasnans:
            order = np.argsort(codes, kind="stable")
            order = order[codes[order] >= 0]
            obj, codes = obj._take_rows(order), codes[order]
        self._obj = obj
        self._bounds = codes.searchsorted(np.arange(len(self._labels) + 1))

    def _parts(self):
        bounds = self._bounds.tolist()
        return [self._obj.iloc[a:b] for a, b in zip(bounds, bounds[1:])]

    @property
    def groups(self):
        return dict(zip(self._labels.tolist(), self._bounds[1:].tolist()))

    @property
    def ngroups(self):
        return len(self._labels)

    def __len__(self):
        return len(self._labels)

    def __iter__(self):
        return iter(zip(self._labels.tolist(), self._parts()))

    def __getitem__(self, key):
        rule, closed, label, on, level, origin, offset = self._arguments
        whole = self._whole
        if on is not None:
            index = module("pandas.indexes.base").index_of(whole[on]._values, on)
            whole = whole.set_axis(index, axis=0)
            return Resampler(whole[key], rule, closed, label, None, level, origin, offset)
        return Resampler(whole[key], rule, closed, label, None, level, origin, offset)

    def __getattr__(self, name):
        if name[:1] != "_" and self._obj._is_frame and name in self._obj._columns:
            return self[name]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    def get_group(self, name):
        return self._parts()[self._labels.get_loc(name)]

    def _frame_of(self, rows):
        """The results of the spans, one below the other."""
        from ..frame import DataFrame
        from ..series import Series

        if not self._obj._is_frame:
            if rows and isinstance(rows[0], Series):
                return DataFrame([row.tolist() for row in rows], index=self._labels, columns=rows[0].index)
            result = Series(rows, index=self._labels, name=self._obj._name)
            return result
        if rows and isinstance(rows[0], DataFrame):
            return module("pandas._concat").concat(dict(zip(self._labels, rows)))
        columns = rows[0].index if rows else self._obj._columns
        return DataFrame({at: [row.iloc[at] for row in rows] for at in range(len(columns))}, index=self._labels).set_axis(columns, axis=1)

    def _columnwise(self, function):
        """A Series or frame of function(part of a column) for each column and span."""
        from ..frame import DataFrame
        from ..series import Series

        bounds = self._bounds.tolist()
        spans = list(zip(bounds, bounds[1:]))
        if not self._obj._is_frame:
            return Series(self._reduced(self._obj, spans, function), index=self._labels, name=self._obj._name)
        found = {at: self._reduced(self._obj.iloc[:, at], spans, function) for at in range(len(self._obj._columns))}
        return DataFrame(found, index=self._labels).set_axis(self._obj._columns, axis=1)

    def _reduced(self, column, spans, function):
        return [function(column.iloc[a:b]) for a, b in spans]

    def _by_name(self, name, numeric_only=False, **keywords):
        whole = self
        if numeric_only and self._obj._is_frame:
            whole = self[self._obj.select_dtypes("number").columns.tolist()]
        result = whole._columnwise(lambda part: getattr(part, name)(**keywords))
        return whole._typed(result, name)

    def _typed(self, result, name):
        """Ints stay ints in sums; counts are int64."""
        if result._is_frame or not len(result):
            return result
        return result

    def sum(self, numeric_only=False, min_count=0):
        return self._by_name("sum", numeric_only, min_count=min_count)

    def prod(self, numeric_only=False, min_count=0):
        return self._by_name("prod", numeric_only, min_count=min_count)

    def mean(self, numeric_only=False):
        return self._by_name("mean", numeric_only)

    def median(self, numeric_only=False):
        return self._by_name("median", numeric_only)

    def std(self, ddof=1, numeric_only=False):
        return self._by_name("std", numeric_only, ddof=ddof)

    def var(self, ddof=1, numeric_only=False):
        return self._by_name("var", numeric_only, ddof=ddof)

    def sem(self, ddof=1, numeric_only=False):
        return self._by_name("sem", numeric_only, ddof=ddof)

    def min(self, numeric_only=False, min_count=0):
        return self._by_name("min", numeric_only)

    def max(self, numeric_only=False, min_count=0):
        return self._by_name("max", numeric_only)

    def count(self):
        return self._by_name("count")

    def nunique(self):
        return self._by_name("nunique")

    def first(self, numeric_only=False, min_count=0):
        return self._columnwise(lambda part: _edge(part, 0))

    def last(self, numeric_only=False, min_count=0):
        return self._columnwise(lambda part: _edge(part, -1))

    def quantile(self, q=0.5):
        return self._by_name("quantile", q=q)

    def size(self):
        from ..series import Series

        return Series(np.diff(self._bounds), index=self._labels, name=None if self._obj._is_frame else self._obj._name)

    def ohlc(self):
        from ..frame import DataFrame

        if self._obj._is_frame:
            return module("pandas._concat").concat({name: self[name].ohlc() for name in self._obj._columns}, axis=1)
        return DataFrame({"open": self.first(), "high": self.max(), "low": self.min(), "close": self.last()})

    def apply(self, func=None, *args, **kwargs):
        """A function's results, one a span."""
        if isinstance(func, str):
            return getattr(self, func)(*args, **kwargs)
        if isinstance(func, dict):
            from ..frame import DataFrame

            found = {name: self[name].apply(one) for name, one in func.items()}
            if any(getattr(one, "_is_frame", False) for one in found.values()):
                return module("pandas._concat").concat(found, axis=1)
            return DataFrame(found)
        if isinstance(func, (list, tuple)):
            from ..frame import DataFrame

            if self._obj._is_frame:
                return module("pandas._concat").concat({name: self[name].apply(func) for name in self._obj._columns}, axis=1)
            return DataFrame({one if isinstance(one, str) else one.__name__: self.apply(one) for one in func})
        known = {np.sum: "sum", np.mean: "mean", np.min: "min", np.max: "max", np.median: "median", sum: "sum", min: "min", max: "max"}.get(func)
        if known is not None and not args and not kwargs:
            return getattr(self, known)()
        return self._frame_of([func(part, *args, **kwargs) for part in self._parts()])

    agg = aggregate = apply

    def pipe(self, func, *args, **kwargs):
        return func(self, *args, **kwargs)

    def transform(self, arg, *args, **kwargs):
        """A result for each row of what its span gave."""
        found = self.apply(arg, *args, **kwargs)
        places = np.repeat(np.arange(len(self._labels)), np.diff(self._bounds))
        return found._take_rows(places).set_axis(self._obj._index, axis=0)

    def asfreq(self, fill_value=None):
        """The rows at the labels."""
        return self._obj.reindex(self._labels, fill_value=fill_value) if fill_value is not None else self._obj.reindex(self._labels)

    def ffill(self, limit=None):
        return self._obj.reindex(self._labels, method="ffill", limit=limit)

    def bfill(self, limit=None):
        return self._obj.reindex(self._labels, method="bfill", limit=limit)

    def nearest(self, limit=None):
        return self._obj.reindex(self._labels, method="nearest", limit=limit)

    def interpolate(self, method="linear", **kwargs):
        return self.asfreq().interpolate(method=method, **kwargs)


def _edge(part, at):
    present = part.dropna()
    return present.iloc[at] if len(present) else np.nan
