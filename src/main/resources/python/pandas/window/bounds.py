"""Where windows begin and end: by rows, by time, and as indexers of the user's own say."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._lazy import module


def whole(rows):
    """One part of all rows."""
    return np.array([0, rows], dtype="int64")


def _wrapped(pair):
    return ndarray._wrap(pair[0]), ndarray._wrap(pair[1])


def _sides(closed):
    return closed in ("left", "both"), closed in (None, "right", "both")


def fixed(parts, size, center, closed):
    left, right = _sides(closed)
    return _wrapped(K.window_fixed(parts._h, int(size), bool(center), left, right))


def expanding(parts):
    return _wrapped(K.window_expanding(parts._h))


def spans(parts, times, span, center, closed):
    left, right = _sides(closed)
    starts, ends = _wrapped(K.window_spans(parts._h, times._h, int(span), bool(center), left, right))
    if not right and not center and len(times):
        # A window open to the right ends before the first of the rows of the same time.
        rows = np.arange(len(times), dtype="int64")
        fresh = np.ones(len(times), dtype=bool)
        fresh[1:] = times[1:] != times[:-1]
        fresh[parts[:-1][parts[:-1] < len(times)]] = True
        ends = np.minimum(ends, np.maximum.accumulate(np.where(fresh, rows, 0)))
        starts = np.minimum(starts, ends)
    return starts, ends


class BaseIndexer:
    """Says where windows begin and end; a subclass gives ``get_window_bounds``."""

    __module__ = "pandas.core.indexers.objects"

    def __init__(self, index_array=None, window_size=0, **kwargs):
        self.index_array = index_array
        self.window_size = window_size
        for key, value in kwargs.items():
            setattr(self, key, value)

    def get_window_bounds(self, num_values=0, min_periods=None, center=None, closed=None, step=None):
        """Two arrays of positions: the first row of each window, and the one past its last."""
        raise NotImplementedError


class FixedForwardWindowIndexer(BaseIndexer):
    """Windows of the rows ahead, the row itself among them."""

    __module__ = "pandas.core.indexers.objects"

    def get_window_bounds(self, num_values=0, min_periods=None, center=None, closed=None, step=None):
        if center:
            raise ValueError("Forward-looking windows can't have center=True")
        if closed is not None:
            raise ValueError("Forward-looking windows don't support setting the closed argument")
        starts, ends = _wrapped(K.window_ahead(whole(num_values)._h, int(self.window_size)))
        return starts[::step or 1], ends[::step or 1]


class VariableOffsetWindowIndexer(BaseIndexer):
    """Windows of an offset that is no fixed span, such as business days."""

    __module__ = "pandas.core.indexers.objects"

    def __init__(self, index_array=None, window_size=0, index=None, offset=None, **kwargs):
        super().__init__(index_array, window_size, **kwargs)
        if not isinstance(index, module("pandas.indexes.datetimes").DatetimeIndex):
            raise ValueError("index must be a DatetimeIndex.")
        if not isinstance(offset, module("pandas.datetimes.offsets").BaseOffset):
            raise ValueError("offset must be a DateOffset-like object.")
        self.index = index
        self.offset = offset

    def get_window_bounds(self, num_values=0, min_periods=None, center=None, closed=None, step=None):
        if step is not None:
            raise NotImplementedError("step not implemented for variable offset window")
        left, right = _sides(closed)
        times = self.index.asi8
        firsts = (self.index - self.offset).asi8
        starts = np.searchsorted(times, firsts, side="left" if left else "right")
        ends = np.arange(1 if right else 0, num_values + (1 if right else 0), dtype="int64")
        return np.minimum(starts, ends).astype("int64"), ends


def of_indexer(indexer, rows, min_periods, center, closed, step):
    """The bounds that a user's indexer gives."""
    starts, ends = indexer.get_window_bounds(num_values=rows, min_periods=min_periods, center=center, closed=closed, step=step)
    starts = np.asarray(starts, dtype="int64")
    ends = np.asarray(ends, dtype="int64")
    if len(starts) != len(ends):
        raise ValueError(f"start ({len(starts)}) and end ({len(ends)}) bounds must be the same length")
    return starts, ends
