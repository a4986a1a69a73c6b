"""Moving and growing windows."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._lazy import module, renamed
from .._sentinel import no_default
from .._construct import floats_of
from .._take import cut
from ..generic.base import fill, warn
from . import bounds
from .base import BaseWindow, is_integer, present


def weighted(win_type):
    """Windows with weights of a shape, which need scipy."""
    if not isinstance(win_type, str):
        raise ValueError(f"Invalid win_type {win_type}")
    raise ImportError(
        "Missing optional dependency 'scipy.signal.windows'. Scipy is required to generate window weight. Use pip or conda to "
        "install scipy.signal.windows."
    )


def _same_engine(engine):
    if engine not in (None, "cython", "numba"):
        raise ValueError("engine must be either 'numba' or 'cython'")
    if engine == "numba":
        raise ModuleNotFoundError("No module named 'numba'", name="numba")


# More rows than any table has.
_ALL_ROWS = 2**31 - 1

_FLOATS = (np.float64, float)


def _as_double(found):
    """What a function gave as a float; texts are not read."""
    if isinstance(found, str) or not hasattr(found, "__float__") and not hasattr(found, "__index__"):
        raise TypeError(f"must be real number, not {type(found).__name__}")
    return float(found)


class _Windows(BaseWindow):
    """Windows that have a first row and a last."""

    @property
    def _least(self):
        """How many values a window must hold."""
        raise NotImplementedError

    def _bounds(self, rows):
        raise NotImplementedError

    @property
    def _last_rows(self):
        """How many rows a window has that is the last ones and no others; None for other windows."""
        return None

    def _kernel(self, name_of_verb, name, numeric_only, *arguments, least=None):
        least = self._least if least is None else least
        verb = getattr(K, name_of_verb)

        def function(values):
            starts, ends = self._bounds(len(values))
            return ndarray._wrap(verb(values._h, starts._h, ends._h, least, *arguments))

        rows = self._last_rows
        whole = None if rows is None else (name_of_verb, None, rows, least, *arguments)
        return self._apply(function, name, numeric_only, whole)

    def count(self, numeric_only=False):
        """How many values are there."""
        least = self._least

        def function(values):
            starts, ends = self._bounds(len(values))
            sized = ndarray._wrap(K.window_sum(np.ones(len(values))._h, starts._h, ends._h, 0))
            counted = ndarray._wrap(K.window_sum(present(values)._h, starts._h, ends._h, 0))
            return np.where(sized >= least, counted, np.nan)

        numbers, self._numbers = self._numbers, self._presence
        try:
            return self._apply(function, "count", numeric_only)
        finally:
            self._numbers = numbers

    def _presence(self, values, frame):
        there = np.where(present(values) > 0, 1.0, np.nan)
        return there if self._parts is None else there.take(self._parts.order)

    def sum(self, numeric_only=False, engine=None, engine_kwargs=None):
        """The sum."""
        _same_engine(engine)
        return self._kernel("window_sum", "sum", numeric_only)

    def mean(self, numeric_only=False, engine=None, engine_kwargs=None):
        """The mean."""
        _same_engine(engine)
        return self._kernel("window_mean", "mean", numeric_only)

    def median(self, numeric_only=False, engine=None, engine_kwargs=None):
        """The median."""
        _same_engine(engine)
        return self._kernel("window_median", "median", numeric_only)

    def min(self, numeric_only=False, engine=None, engine_kwargs=None):
        """The least value."""
        _same_engine(engine)
        return self._kernel("window_extreme", "min", numeric_only, False)

    def max(self, numeric_only=False, engine=None, engine_kwargs=None):
        """The greatest value."""
        _same_engine(engine)
        return self._kernel("window_extreme", "max", numeric_only, True)

    def var(self, ddof=1, numeric_only=False, engine=None, engine_kwargs=None):
        """The variance."""
        _same_engine(engine)
        return self._kernel("window_variance", "var", numeric_only, int(ddof))

    def std(self, ddof=1, numeric_only=False, engine=None, engine_kwargs=None):
        """The standard deviation."""
        _same_engine(engine)
        return self._kernel("window_deviation", "std", numeric_only, int(ddof))

    def sem(self, ddof=1, numeric_only=False):
        """The standard error of the mean, as this pandas computes it: by the number of values less one."""
        return self.std(numeric_only=numeric_only) / (self.count(numeric_only) - ddof).pow(0.5)

    def skew(self, numeric_only=False):
        """The unbiased skewness."""
        return self._kernel("window_skewness", "skew", numeric_only)

    def kurt(self, numeric_only=False):
        """The unbiased kurtosis, by Fisher's definition."""
        return self._kernel("window_kurtosis", "kurt", numeric_only)

    def quantile(self, q=no_default, interpolation="linear", numeric_only=False, *, quantile=no_default):
        """The value below which a share of the window lies."""
        if quantile is not no_default:
            warn("the 'quantile' keyword is deprecated, use 'q' instead.", FutureWarning)
            q = quantile
        if q is no_default:
            raise TypeError(f"{type(self).__name__}.quantile() missing 1 required positional argument: 'q'")
        if not isinstance(q, (int, float, np.number)):
            raise TypeError(f"must be real number, not {type(q).__name__}")
        if not 0.0 <= q <= 1.0:
            raise ValueError(f"quantile value {float(q)} not in [0, 1]")
        if interpolation not in ("linear", "lower", "higher", "nearest", "midpoint"):
            raise ValueError(f"Interpolation '{interpolation}' is not supported")
        if q == 1.0:
            return self._kernel("window_extreme", "quantile", numeric_only, True)
        if q == 0.0:
            return self._kernel("window_extreme", "quantile", numeric_only, False)
        return self._kernel("window_quantile", "quantile", numeric_only, float(q), interpolation)

    def rank(self, method="average", ascending=True, pct=False, numeric_only=False):
        """The rank of each window's last value in it."""
        if method not in ("average", "min", "max"):
            raise ValueError(f"Method '{method}' is not supported")
        return self._kernel("window_rank", "rank", numeric_only, method, bool(ascending), bool(pct))

    def apply(self, func, raw=False, engine=None, engine_kwargs=None, args=None, kwargs=None):
        """func of each window's values: an ndarray where raw, else a Series."""
        if raw is not True and raw is not False:
            raise ValueError("raw parameter must be `True` or `False`")
        _same_engine(engine)
        called = func if not args and not kwargs else lambda part: func(part, *(args or ()), **(kwargs or {}))
        index, blank = self._rows_index(), object.__new__
        series = module("pandas.series").Series

        def function(values):
            starts, ends = self._bounds(len(values))
            counts = ndarray._wrap(K.window_sum(present(values)._h, starts._h, ends._h, 0)).tolist()
            least, results = self._least, []
            for start, end, count in zip(starts.tolist(), ends.tolist(), counts):
                if count < least:
                    results.append(np.nan)
                    continue
                part = cut(values, start, end)
                if not raw:
                    values_of, part = part, blank(series)
                    fill(part, {"_values": values_of, "_cut": (index, start, end, None), "_name": None})
                found = called(part)
                results.append(found if type(found) in _FLOATS else _as_double(found))
            return floats_of(results)

        return self._apply(function, "apply")

    def _rows_index(self):
        index = self.obj._index
        return index if self._parts is None else index._getitem_rows(self._parts.order)

    def cov(self, other=None, pairwise=None, ddof=1, numeric_only=False):
        """The covariance with other's columns, or of the columns with each other."""
        self._refuse_step("cov")
        return module("pandas.window.pairwise").cov(self, other, pairwise, ddof, numeric_only)

    def corr(self, other=None, pairwise=None, ddof=1, numeric_only=False):
        """The correlation with other's columns, or of the columns with each other."""
        self._refuse_step("corr")
        return module("pandas.window.pairwise").corr(self, other, pairwise, ddof, numeric_only)

    def _refuse_step(self, name):
        if getattr(self, "step", None) is not None:
            raise NotImplementedError(f"step not implemented for {name}")

    def __iter__(self):
        obj = self._ordered_rows(self._data() if self._parts is not None else self._selected)
        if obj._is_frame and isinstance(self.on, str) and self.on in obj._columns:
            obj = obj.set_index(self.on)
        starts, ends = self._bounds(len(obj))
        for start, end in zip(starts.tolist(), ends.tolist()):
            yield obj._slice_rows(slice(start, max(start, end)))

    def _ordered_rows(self, obj):
        return obj if self._parts is None else obj._take_rows(self._parts.order)


class Rolling(_Windows):
    """Windows of a number of rows, of a span of time, or as an indexer says."""

    __module__ = "pandas.core.window.rolling"
    _shown = ("window", "min_periods", "center", "win_type", "axis", "on", "closed", "step", "method")
    win_type = None

    def max(self, numeric_only=False, *args, engine=None, engine_kwargs=None, **kwargs):
        """The greatest value; unlike the least it takes any further arguments, as in pandas."""
        return _Windows.max(self, numeric_only, engine)

    def __init__(self, obj, window=None, min_periods=None, center=False, on=None, axis=0, closed=None, step=None, method="single"):
        self.window = window
        self.center = center
        self.closed = closed
        self.step = step
        self._span = None
        super().__init__(obj, min_periods, on, axis, method)
        self._check_window()

    def _check(self):
        if self.center is not None and not isinstance(self.center, (bool, np.bool_)):
            raise ValueError("center must be a boolean")
        super()._check()
        if self.min_periods is not None and is_integer(self.window) and self.min_periods > self.window:
            raise ValueError(f"min_periods {self.min_periods} must be <= window {self.window}")
        if self.closed is not None and self.closed not in ("right", "both", "left", "neither"):
            raise ValueError("closed must be 'right', 'left', 'both' or 'neither'")
        if self.step is not None:
            if not is_integer(self.step):
                raise ValueError("step must be an integer")
            if self.step < 0:
                raise ValueError("step must be >= 0")

    @property
    def _on(self):
        """The index that windows of time follow."""
        if self.on is None:
            return self.obj._index if self.axis == 0 else self.obj._columns
        index_kind = module("pandas.indexes.base").Index
        if isinstance(self.on, index_kind):
            return self.on
        if self.obj._is_frame and self.on in self.obj._columns:
            return index_kind(self.obj[self.on])
        raise ValueError(f"invalid on specified as {self.on}, must be a column (of DataFrame), an Index or None")

    def _check_window(self):
        window, index = self.window, self._on
        if isinstance(window, bounds.BaseIndexer):
            return
        timed = index._typ in ("datetimeindex", "timedeltaindex", "periodindex")
        if (self.obj.empty or timed) and not is_integer(window) and window is not None and not isinstance(window, float):
            self._check_times(index)
            self._take_span(window, index)
        elif not is_integer(window) or window < 0:
            raise ValueError("window must be an integer 0 or greater")

    def _take_span(self, window, index):
        try:
            offset = module("pandas.datetimes.offsets").to_offset(window)
        except (TypeError, ValueError) as error:
            raise ValueError(f"passed window {window} is not compatible with a datetimelike index") from error
        unit = (
            index.freq.nanos // index.freq.n
            if index._typ == "periodindex"
            else {"s": 10**9, "ms": 10**6, "us": 1000, "ns": 1}[getattr(index, "unit", "ns")]
        )
        self._span = offset.nanos // unit
        # An empty table may have labels of any kind.
        self._times = index.asi8 if hasattr(index, "asi8") else np.zeros(len(index), dtype="int64")
        if self.min_periods is None:
            self.min_periods = 1
        if self.step is not None:
            raise NotImplementedError("step is not supported with frequency windows")

    def _check_times(self, index):
        name = "index" if self.on is None else self.on
        if index.hasnans:
            raise ValueError(f"{name} values must not have NaT")
        if not (index.is_monotonic_increasing or index.is_monotonic_decreasing):
            raise ValueError(f"{name} values must be monotonic")

    @property
    def _least(self):
        if self.min_periods is not None:
            return int(self.min_periods)
        return int(self.window.window_size if isinstance(self.window, bounds.BaseIndexer) else self.window)

    @property
    def _last_rows(self):
        if self._parts is not None or self._span is not None or self.center or self.axis or not is_integer(self.window):
            return None
        plain = self.closed in (None, "right") and self.step in (None, 1)
        return min(int(self.window), _ALL_ROWS) if plain else None

    def _bounds(self, rows):
        parts = bounds.whole(rows) if self._parts is None else self._parts.starts
        if isinstance(self.window, bounds.BaseIndexer):
            if self._parts is not None:
                return self._parts.of_indexer(self.window, self._least, self.center, self.closed, self.step)
            return bounds.of_indexer(self.window, rows, self._least, self.center, self.closed, self.step)
        if self._span is not None:
            times = self._times if self._parts is None else self._parts.times
            return bounds.spans(parts, times, self._span, self.center, self.closed)
        starts, ends = bounds.fixed(parts, self.window, self.center, self.closed)
        if self.step in (None, 1):
            return starts, ends
        return starts[:: self.step].copy(), ends[:: self.step].copy()


class Expanding(_Windows):
    """Windows of all rows up to each."""

    __module__ = "pandas.core.window.expanding"
    _shown = ("min_periods", "axis", "method")

    def __init__(self, obj, min_periods=1, axis=0, method="single"):
        super().__init__(obj, min_periods, None, axis, method)

    @property
    def _least(self):
        return int(self.min_periods)

    @property
    def _last_rows(self):
        return None if self._parts is not None or self.axis else _ALL_ROWS

    def _bounds(self, rows):
        return bounds.expanding(bounds.whole(rows) if self._parts is None else self._parts.starts)


def _named_after(kind):
    """Lets the methods that windows share call themselves by the class that a user knows."""
    for name, function in vars(_Windows).items():
        if name[:1] != "_" and callable(function) and name not in vars(kind):
            setattr(kind, name, renamed(function, name, f"{kind.__name__}.{name}"))
    kind.aggregate = kind.agg = renamed(BaseWindow.aggregate, "aggregate", f"{kind.__name__}.aggregate")


_named_after(Rolling)
_named_after(Expanding)
