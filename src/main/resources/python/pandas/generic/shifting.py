"""shift by several steps, along the columns, or of the labels."""

import numpy as np

from .._lazy import module
from .._take import take_fill


def several(self, periods, freq, axis, fill_value, suffix):
    """One group of columns for each of several shifts."""
    if axis == 1:
        raise ValueError("If `periods` contains multiple shifts, `axis` cannot be 1.")
    periods = list(periods)
    if not periods:
        raise ValueError("If `periods` is an iterable, it cannot be empty.")
    frame = self if self._is_frame else self.to_frame()
    parts = []
    for period in periods:
        if not isinstance(period, (int, np.integer)):
            raise TypeError(f"Periods must be integer, but {period} is {type(period)}.")
        part = frame.shift(int(period), freq=freq, axis=axis, fill_value=fill_value)
        parts.append(part.add_suffix(f"{suffix}_{period}" if suffix else f"_{period}"))
    return module("pandas._concat").concat(parts, axis=1)


def columns(self, periods, fill):
    """The columns moved sideways."""
    arrays = self._arrays
    count, rows = len(arrays), len(self._index)
    result = []
    for at in range(count):
        source = at - periods
        if 0 <= source < count:
            result.append(arrays[source].copy())
        else:
            result.append(take_fill(arrays[at], np.full(rows, -1, dtype="int64"), fill))
    return self._with(result)


def labels(self, periods, freq, axis):
    """The labels moved by a span of time."""
    if freq == "infer":
        index = self._axis_index(axis)
        freq = getattr(index, "freq", None) or getattr(index, "inferred_freq", None)
        if freq is None:
            raise ValueError("Freq was not set in the index hence cannot be inferred")
    index = self._axis_index(axis)
    if index._typ == "periodindex":
        from ..datetimes.offsets import to_offset
        from ..datetimes.period import frequency_text

        offset = to_offset(freq, True)
        if offset != index.freq:
            raise ValueError(f"Given freq {frequency_text(offset)} does not match PeriodIndex freq {index.freqstr}")
        moved = index.shift(periods)
    else:
        moved = index.shift(periods, freq)
    result = self.copy()
    if axis:
        result.columns = moved
    else:
        result.index = moved
    return result
