"""Methods of Series and DataFrame that need labels of time."""

from .._lazy import module
from .._sentinel import no_default
from .offsets import Tick, to_offset


_OF_PERIODS = ("ME", "QE", "YE", "W", "B")


def _labels(self, axis=0):
    return self._index if axis in (0, "index") else self._columns


def _relabelled(self, index, axis=0):
    """The same values under other labels."""
    return self.set_axis(index, axis=axis)


def asfreq(self, freq, method=None, how=None, normalize=False, fill_value=None):
    """The rows at the moments of a frequency."""
    index = self._index
    if index._typ == "periodindex":
        if method is not None:
            raise NotImplementedError("'method' argument is not supported")
        if hasattr(freq, "_sandframe_offset") and not isinstance(freq, Tick) and freq._prefix not in _OF_PERIODS:
            raise ValueError(f"Invalid offset: '{freq.base}' for converting time series with PeriodIndex.")
        return self.set_axis(index.asfreq(freq, "E" if how is None else how), axis=0)
    offset = to_offset(freq)
    if not len(index):
        result = self.copy()
        if hasattr(index, "_freq"):
            result.index = type(index)._make(index._data, index._name, offset)
        return result
    made = module("pandas.datetimes.ranges").date_range(
        index.min(), index.max(), freq=offset, name=index._name, unit=index.unit)
    result = (
        self.reindex(made, method=method, fill_value=fill_value) if fill_value is not None else self.reindex(made, method=method)
    )
    if normalize:
        result.index = result.index.normalize()
    return result


def tz_convert(self, tz, axis=0, level=None, copy=None):
    """The same moments as labels in another zone."""
    labels = _labels(self, axis)
    if not hasattr(labels, "tz_convert"):
        raise TypeError(f"{'index' if axis in (0, 'index') else 'columns'} is not a valid DatetimeIndex or PeriodIndex")
    return _relabelled(self, labels.tz_convert(tz), axis)


def tz_localize(self, tz, axis=0, level=None, copy=None, ambiguous="raise", nonexistent="raise"):
    """The wall times of the labels in a zone."""
    labels = _labels(self, axis)
    if not hasattr(labels, "tz_localize"):
        if len(labels):
            raise TypeError(f"{'index' if axis in (0, 'index') else 'columns'} is not a valid DatetimeIndex or PeriodIndex")
        return self.copy()
    return _relabelled(self, labels.tz_localize(tz, ambiguous, nonexistent), axis)


def to_period(self, freq=None, axis=0, copy=None):
    """The labels as periods."""
    labels = _labels(self, axis)
    if labels._typ != "datetimeindex":
        raise TypeError(f"unsupported Type {type(labels).__name__}")
    return _relabelled(self, labels.to_period(freq), axis)


def to_timestamp(self, freq=None, how="start", axis=0, copy=None):
    """Periods among the labels as moments."""
    labels = _labels(self, axis)
    if labels._typ != "periodindex":
        raise TypeError(f"unsupported Type {type(labels).__name__}")
    return _relabelled(self, labels.to_timestamp(freq=freq, how=how), axis)


def _of_day(self, axis, find):
    """What find, given the index of times of an axis, chooses along that axis."""
    along = 0 if axis is None else self._axis_number(axis)
    index = self._columns if along else self._index
    if index._typ != "datetimeindex":
        raise TypeError("Index must be DatetimeIndex")
    places = find(index)
    return self._take_columns(places.tolist()) if along else self._take_rows(places)


def at_time(self, time, asof=False, axis=None):
    """The rows at a time of day."""
    return _of_day(self, axis, lambda index: index.indexer_at_time(time, asof))


def between_time(self, start_time, end_time, inclusive="both", axis=None):
    """The rows between two times of day."""
    if inclusive not in ("both", "neither", "left", "right"):
        raise ValueError("Inclusive has to be either 'both', 'neither', 'left' or 'right'")
    first, last = inclusive in ("both", "left"), inclusive in ("both", "right")
    return _of_day(self, axis, lambda index: index.indexer_between_time(start_time, end_time, first, last))


def first(self, offset):
    """The rows of the first stretch of time."""
    module("pandas.generic.base").warn(
        "first is deprecated and will be removed in a future version. Please create a mask and filter using `.loc` instead",
        FutureWarning,
    )
    index = self._index
    if index._typ != "datetimeindex":
        raise TypeError("'first' only supports a DatetimeIndex index")
    if not len(index):
        return self.copy()
    offset = to_offset(offset)
    if not isinstance(offset, Tick) and offset.is_on_offset(index[0]):
        end = index[0] - offset.base + offset
    else:
        end = index[0] + offset
    stop = index.searchsorted(end, side="left") if isinstance(offset, Tick) else index.searchsorted(end, side="right")
    return self.iloc[:int(stop)]


def last(self, offset):
    """The rows of the last stretch of time."""
    module("pandas.generic.base").warn(
        "last is deprecated and will be removed in a future version. Please create a mask and filter using `.loc` instead",
        FutureWarning,
    )
    index = self._index
    if index._typ != "datetimeindex":
        raise TypeError("'last' only supports a DatetimeIndex index")
    if not len(index):
        return self.copy()
    return self.iloc[int(index.searchsorted(index[-1] - to_offset(offset), side="right")):]


def resample(self, rule, axis=no_default, closed=None, label=None, convention=no_default, kind=no_default, on=None, level=None,
             origin="start_day", offset=None, group_keys=False):
    """Rows gathered by spans of time, or spread over them."""
    from .resample import resampler

    warn = module("pandas.generic.base").warn
    name = type(self).__name__
    turned = False
    if axis is not no_default:
        if self._axis_number(axis) == 1:
            warn("DataFrame.resample with axis=1 is deprecated. Do `frame.T.resample(...)` without axis instead.", FutureWarning)
            self, turned = self.T, True
        else:
            warn(f"The 'axis' keyword in {name}.resample is deprecated and will be removed in a future version.", FutureWarning)
    if kind is not no_default:
        warn(
            f"The 'kind' keyword in {name}.resample is deprecated and will be removed in a future version. Explicitly cast the "
            "index to the desired type instead",
            FutureWarning,
        )
    if convention is not no_default:
        warn(
            f"The 'convention' keyword in {name}.resample is deprecated and will be removed in a future version. Explicitly cast "
            "PeriodIndex to DatetimeIndex before resampling instead.",
            FutureWarning,
        )
    found = resampler(
        self,
        rule,
        closed,
        label,
        "start" if convention is no_default else convention,
        None if kind is no_default else kind,
        on,
        level,
        origin,
        offset,
    )
    found._group_keys, found._turned = group_keys, turned
    return found
