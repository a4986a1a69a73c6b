"""Rows gathered by spans of time, or spread over them: the reductions are those of groupby with the spans as its key."""

import numpy as np

from .._lazy import claim, module
from .._sentinel import no_default
from ..generic.base import warn
from .bins import checked_origin, checked_shift, defaults, time_bins
from .offsets import to_offset
from .resample_reductions import install


_COUNTS = frozenset(("count", "size", "nunique", "ohlc"))


class Resampler:
    """Spans of time, and the rows in each."""

    __module__ = "pandas.core.resample"

    def __init__(self, obj, index, step, how, column=None):
        self.obj = obj
        self.ax = index
        self._freq = step
        # closed, label, convention, origin, offset
        self._how = how
        self._column = column
        self._group_keys = False
        self._made = None
        # Whether the columns were made rows, which the results undo.
        self._turned = False

    def __str__(self):
        closed, label, convention, origin, offset = self._how
        shown = {"freq": self._freq, "axis": 0, "closed": closed, "label": label, "convention": convention, "origin": origin}
        if offset is not None:
            shown["offset"] = offset
        return f"{type(self).__name__} [{', '.join(f'{key}={value}' for key, value in shown.items())}]"

    def _bins(self):
        closed, label, convention, origin, offset = self._how
        return time_bins(self.ax, self._freq, closed, label, convention, origin, offset)

    @property
    def _grouped(self):
        """The rows in the order of time, grouped by the spans."""
        if self._made is None:
            codes, labels = self._bins()
            obj = self.obj
            if not self.ax.is_monotonic_increasing:
                order = np.argsort(self.ax.asi8, kind="stable")
                obj, codes = obj._take_rows(order), codes.take(order)
            self._made = grouped_by(obj, codes, labels, self.ax._name, self._column, self._group_keys)
        return self._made

    @property
    def _labels(self):
        return self._grouped._grouping.index

    @property
    def groups(self):
        """The number of rows up to the end of each span, by label."""
        ends = np.cumsum(self._grouped._grouping.sizes)
        return {label: end for label, end in zip(self._labels.tolist(), ends)}

    @property
    def indices(self):
        """The positions of the rows of each span."""
        from collections import defaultdict

        found = defaultdict(list)
        for label, positions in zip(self._labels.tolist(), self._grouped._grouping.positions()):
            if len(positions):
                found[label] = positions.tolist()
        return found

    @property
    def ngroups(self):
        return self._grouped.ngroups

    @property
    def ndim(self):
        return self._grouped.ndim

    def __len__(self):
        return len(self._labels)

    def __iter__(self):
        return iter(self._grouped)

    def get_group(self, name, obj=None):
        """The rows of one span."""
        return self._grouped.get_group(name)

    def __getitem__(self, key):
        # What is chosen is grouped like any other object, as in pandas 2.2.
        return self._grouped[key]

    def __getattr__(self, name):
        obj = self.__dict__.get("obj")
        if name[:1] != "_" and obj is not None and obj._is_frame and name in obj._columns:
            return self[name]
        raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

    # Reductions.

    def _reduced(self, name, *args, **kwargs):
        if not len(self.ax) and self.ax is self.obj._index and name not in _COUNTS:
            # Without rows nothing is computed, and nothing changes but the frequency.
            return self.obj.copy().set_axis(self._labels, axis=0)
        found = getattr(self._grouped, name)(*args, **kwargs)
        return found.T if self._turned else found

    def agg(self, func=None, *args, **kwargs):
        """A function's results, one a span, or those of several by name, list or dict."""
        groups = self._grouped
        groups._called = type(self).__name__
        if isinstance(func, str) and not hasattr(groups, func):
            raise AttributeError(f"'{func}' is not a valid function for '{type(self).__name__}' object")
        if isinstance(func, dict) and not self.obj._is_frame:
            return module("pandas._concat").concat({name: groups.agg(one) for name, one in func.items()}, axis=1)
        if type(func) is list and not self.obj._is_frame and all(isinstance(one, str) or callable(one) for one in func):
            return module("pandas.groupby.aggregating").under_own_names(groups, func, args, kwargs)
        if not callable(func) or isinstance(func, (list, dict)):
            return groups.agg(func, *args, **kwargs)
        try:
            return groups.agg(func, *args, **kwargs)
        except (AttributeError, KeyError):
            found = groups.apply(func, *args, **kwargs)
        except ValueError as error:
            if "Must produce aggregated value" not in str(error):
                raise
            found = groups.apply(func, *args, **kwargs)
        if not self._group_keys and getattr(found, "_index", None) is not None and found._index.equals(self.ax):
            # The rows as they were have the labels that they had.
            found = found.set_axis(self.ax, axis=0)
        return found

    aggregate = apply = agg

    def transform(self, arg, *args, **kwargs):
        """A result for each row of what its span gave."""
        return self._grouped.transform(arg, *args, **kwargs)

    def pipe(self, func, *args, **kwargs):
        """func(self, …); func may be a pair of a function and the keyword under which it takes the spans."""
        if isinstance(func, tuple):
            func, target = func
            if target in kwargs:
                raise ValueError(f"{target} is both the pipe target and a keyword argument")
            kwargs[target] = self
            return func(*args, **kwargs)
        return func(self, *args, **kwargs)

    # Finer spans than there are rows.

    def _spread_labels(self):
        closed, _, convention, origin, offset = self._how
        return time_bins(self.ax, self._freq, closed, closed, convention, origin, offset)[1]

    def _upsample(self, method, limit=None, fill_value=None):
        if self._turned:
            raise AssertionError("axis must be 0")
        if self.ax is not self.obj._index:
            raise ValueError(
                "Upsampling from level= or on= selection is not supported, use .set_index(...) to explicitly set index to "
                "datetime-like"
            )
        obj = self.obj
        if not self.ax.is_monotonic_increasing:
            obj = obj.sort_index()
        labels = self._spread_labels()
        if not len(self.ax):
            return obj.copy().set_axis(labels, axis=0)
        if (
            limit is None
            and len(obj) == len(labels)
            and module("pandas.datetimes.frequencies").inferred_offset(self.ax) == self._freq
        ):
            return obj.copy().set_axis(labels, axis=0)
        if method is None:
            return obj.reindex(labels) if fill_value is None else obj.reindex(labels, fill_value=fill_value)
        return obj.reindex(labels, method=method, limit=limit)

    def asfreq(self, fill_value=None):
        """The rows at the labels."""
        return self._upsample(None, None, fill_value)

    def ffill(self, limit=None):
        """The last row before each label."""
        return self._upsample("ffill", limit)

    def bfill(self, limit=None):
        """The next row after each label."""
        return self._upsample("bfill", limit)

    def nearest(self, limit=None):
        """The nearest row to each label."""
        return self._upsample("nearest", limit)

    def fillna(self, method, limit=None):
        """What is missing at the labels by a method."""
        warn(
            f"{type(self).__name__}.fillna is deprecated and will be removed in a future version. Use obj.ffill(), obj.bfill(), or "
            "obj.nearest() instead.",
            FutureWarning,
        )
        if method not in ("pad", "ffill", "backfill", "bfill", "nearest"):
            raise ValueError(f"Invalid fill method. Expecting pad (ffill), backfill (bfill) or nearest. Got {method}")
        return self._upsample(method, limit)

    def interpolate(self, method="linear", *, axis=0, limit=None, inplace=False, limit_direction="forward", limit_area=None,
                    downcast=no_default, **kwargs):
        """The rows at the labels, and what is missing on the lines between."""
        return self._upsample(None).interpolate(
            method=method, axis=axis, limit=limit, inplace=inplace, limit_direction=limit_direction, limit_area=limit_area, **kwargs
        )


install(Resampler)


class DatetimeIndexResampler(Resampler):
    """Spans of moments."""

    __module__ = "pandas.core.resample"


class TimedeltaIndexResampler(Resampler):
    """Spans of durations."""

    __module__ = "pandas.core.resample"

    def _spread_labels(self):
        return self._bins()[1]


class PeriodIndexResampler(Resampler):
    """Spans of periods."""

    __module__ = "pandas.core.resample"

    def _relation(self):
        """-1 where the spans are shorter than the periods, 0 where they are the same, 1 where they are longer."""
        from .period_bins import relation

        return relation(self.ax.freq, self._freq)

    def _reduced(self, name, *args, **kwargs):
        relation = self._relation()
        same = not relation and self._freq._prefix not in ("ME", "QE", "YE")
        if relation > 0 or same or relation < 0 and name == "ohlc":
            return Resampler._reduced(self, name, *args, **kwargs)
        return self.asfreq()

    def _upsample(self, method, limit=None, fill_value=None):
        from .period_bins import spread

        return spread(self.obj, self.ax, self._freq, self._how[2], method, limit, fill_value)


def grouped_by(obj, codes, labels, name, column=None, group_keys=False):
    """An object grouped by the numbers of spans, with their labels for the results."""
    generic = module("pandas.groupby.generic")
    key = module("pandas.groupby.keys").Key(None, name, column, (codes, labels))
    key.sort, key.dropna, key.observed = True, True, False
    kind = generic.DataFrameGroupBy if obj._is_frame else generic.SeriesGroupBy
    return kind(obj, None, None, True, True, group_keys, False, True, [key], None, None, False)


def resampler(obj, rule, closed, label, convention, kind, on, level, origin, offset):
    """The Resampler of resample()'s arguments."""
    column = None
    if on is not None:
        if not (obj._is_frame and on in obj._columns or not obj._is_frame and obj._name == on):
            raise KeyError(on)
        if level is not None:
            raise ValueError("The Grouper cannot specify both a key and a level!")
        column = on if obj._is_frame else None
        index = module("pandas.indexes.base").index_of((obj[on] if obj._is_frame else obj)._values, on)
    elif level is not None:
        nlevels = obj._index.nlevels
        if isinstance(level, (int, np.integer)) and not -nlevels <= level < nlevels or (
                isinstance(level, str) and nlevels == 1 and level != obj._index._name):
            raise ValueError(f"The level {level} is not valid")
        index = obj._index.get_level_values(level)
    else:
        index = obj._index
    if index._typ == "periodindex" or kind == "period":
        return _of_periods(obj, index, rule, convention, kind, column, closed, label, origin, offset)
    kinds = {"datetimeindex": DatetimeIndexResampler, "timedeltaindex": TimedeltaIndexResampler}
    found = kinds.get(index._typ)
    if found is None:
        raise TypeError(
            f"Only valid with DatetimeIndex, TimedeltaIndex or PeriodIndex, but got an instance of '{type(index).__name__}'"
        )
    if convention not in ("start", "end", "s", "e"):
        raise ValueError(f"Unsupported value {convention} for `convention`")
    step = to_offset(rule)
    origin = checked_origin(origin)
    if offset is not None:
        offset = module("pandas.datetimes.timedelta").make(checked_shift(offset))
    _check_length(step)
    closed, label = defaults(step, closed, label, origin)
    if index._typ == "timedeltaindex":
        _check_fixed(step)
    return found(obj, index, step, (closed, label, convention, origin, offset), column)


def _check_length(step):
    """Raises for spans that lead nowhere or back."""
    if not step.n:
        raise ZeroDivisionError("integer modulo by zero")
    if step.n < 0:
        raise ValueError("Invalid length for values or for binner")


def _check_fixed(step):
    from .offsets import Tick

    if not isinstance(step, Tick):
        raise ValueError(f"Resampling on a TimedeltaIndex requires fixed-duration `freq`, e.g. '24h' or '3D', not {step!r}")


def _of_periods(obj, index, rule, convention, kind, column, closed, label, origin, offset):
    if index._typ == "periodindex":
        if index is not obj._index:
            raise NotImplementedError(
                "Resampling from level= or on= selection with a PeriodIndex is not currently supported, use .set_index(...) to "
                "explicitly set index"
            )
        warn("Resampling with a PeriodIndex is deprecated. Cast index to DatetimeIndex before resampling instead.", FutureWarning)
        if kind == "timestamp":
            moments = index.to_timestamp(how=convention)
            return resampler(obj.set_axis(moments, axis=0), rule, closed, label, convention, None, None, None, origin, offset)
        step = to_offset(rule, True)
    else:
        from .period import frequency_text

        step = to_offset(frequency_text(to_offset(rule)), True)
        index = (index if index.tz is None else index.tz_localize(None)).to_period(step)
        closed, label = defaults(step, closed, label, origin)
        return _PeriodsOfMoments(obj, index, step, (closed, label, convention, origin, offset), column)
    closed, label = defaults(step, closed, label, origin)
    return PeriodIndexResampler(obj, index, step, (closed, label, convention, origin, offset), column)


class _PeriodsOfMoments(Resampler):
    """Spans of moments that are labelled as periods."""


_PeriodsOfMoments.__name__ = "DatetimeIndexResampler"
_PeriodsOfMoments.__module__ = "pandas.core.resample"

claim(Resampler, "BaseGroupBy get_group")
