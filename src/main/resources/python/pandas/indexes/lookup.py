"""Slices of labels, and the nearest labels."""

import warnings

import numpy as np
from numpy import ndarray

from .._lazy import module
from .._missing import is_missing
from ..errors import InvalidIndexError


def _convert_slice(self, key, kind):
    """A slice of positions from a slice in [] ('getitem') or loc ('loc')."""
    start, stop, step = key.start, key.stop, key.step
    if kind == "getitem":
        ints = all(
            part is None or isinstance(part, (int, np.integer)) and not isinstance(part, bool) for part in (start, stop, step)
        )
        if self.dtype.kind in "iu" and self.nlevels == 1 and isinstance(self.dtype, np.dtype):
            if not ints:
                bad = next(part for part in (start, stop, step) if part is not None and not (isinstance(part, (int, np.integer))))
                raise TypeError(
                    f"cannot do slice indexing on {type(self).__name__} with these indexers [{bad}] of type {type(bad).__name__}"
                )
            return key
        if ints and self.dtype.kind == "f" and isinstance(self.dtype, np.dtype) and (start, stop, step) != (None, None, None):
            warnings.warn(
                "The behavior of obj[i:j] with a float-dtype index is deprecated. In a future version, this will be treated as "
                "positional instead of label-based. For label-based slicing, use obj.loc[i:j] instead",
                FutureWarning,
                stacklevel=module("pandas.generic.base").caller_level(),
            )
        if ints and not (self.dtype.kind == "f" and isinstance(self.dtype, np.dtype)):
            return key
        if ints and start is None and stop is None:
            return key
    return self.slice_indexer(start, stop, step)


def slice_indexer(self, start=None, end=None, step=None):
    """The positions between two labels, both included."""
    first, last = self.slice_locs(start, end, step=step)
    # The interpreter writes a slice of numpy's numbers without their values.
    return slice(int(first), int(last), step)


def slice_locs(self, start=None, end=None, step=None):
    """The first position and the one after the last."""
    forwards = step is None or step >= 0
    if not forwards:
        start, end = end, start
    first = None if start is None else self.get_slice_bound(start, "left")
    last = None if end is None else self.get_slice_bound(end, "right")
    first = 0 if first is None else first
    last = len(self) if last is None else last
    if not forwards:
        first, last = last - 1, first - 1
        if first == -1:
            first -= len(self)
        if last == -1:
            last -= len(self)
    return first, last


def get_slice_bound(self, label, side):
    """The position at which a slice that starts (left) or ends (right) with a label does so."""
    if side not in ("left", "right"):
        raise ValueError(f"Invalid value for side kwarg, must be either 'left' or 'right': {side}")
    original = label
    label = _slice_label(self, label, side)
    try:
        found = self._loc_of(label)
    except KeyError:
        return _search(self, label, side, original)
    if isinstance(found, ndarray):
        positions = found.nonzero()[0] if found.dtype.kind == "b" else found
        if int(positions[len(positions) - 1]) - int(positions[0]) + 1 != len(positions):
            raise KeyError(f"Cannot get {side} slice bound for non-unique label: {original!r}")
        found = slice(int(positions[0]), int(positions[len(positions) - 1]) + 1)
    if isinstance(found, slice):
        return found.start if side == "left" else found.stop
    return found if side == "left" else found + 1


def _slice_label(self, label, side):
    convert = getattr(self, "_slice_bound_label", None)
    if convert is not None:
        return convert(label, side)
    number = isinstance(label, (int, float, np.integer, np.floating)) and not isinstance(label, bool)
    dtype = self.dtype
    if (
        dtype.kind in "iuf"
        and isinstance(dtype, np.dtype)
        and not number
        and not isinstance(label, str)
        or number
        and dtype.kind == "O"
        and self.nlevels == 1
        and (isinstance(dtype, np.dtype) and label not in self)
    ):
        raise TypeError(
            f"cannot do slice indexing on {type(self).__name__} with these indexers [{label}] of type {type(label).__name__}"
        )
    return label


def _search(self, label, side, original):
    """Where a label that is absent would stand in sorted labels."""
    if self.is_monotonic_increasing:
        return _bisect(self, label, side, False)
    if self.is_monotonic_decreasing:
        return _bisect(self, label, side, True)
    raise KeyError(original)


def _bisect(self, label, side, descending):
    low, high = 0, len(self)
    item = self._item
    if isinstance(label, str) and self.dtype.kind in "iuf" and isinstance(self.dtype, np.dtype):
        # numpy compares a text with numbers as texts.
        at = self._item
        item = lambda position: str(at(position))
    while low < high:
        middle = (low + high) // 2
        value = item(middle)
        try:
            before = (value > label if side == "left" else value >= label) if descending else (
                value < label if side == "left" else value <= label)
        except TypeError:
            raise TypeError(
                f"'<' not supported between instances of '{type(label).__name__}' and '{type(value).__name__}'"
            ) from None
        if before:
            low = middle + 1
        else:
            high = middle
    return low


_METHODS = {"pad": "pad", "ffill": "pad", "backfill": "backfill", "bfill": "backfill", "nearest": "nearest"}


def checked_method(self, method, limit=None, tolerance=None):
    """The name of a method that finds labels next to others; None of none, for which there are no limits."""
    if method is None:
        for name, value in (("tolerance", tolerance), ("limit", limit)):
            if value is not None:
                raise ValueError(f"{name} argument only valid if doing pad, backfill or nearest reindexing")
        return None
    known = _METHODS.get(method.lower() if isinstance(method, str) else method)
    if known is None:
        raise ValueError(f"Invalid fill method. Expecting pad (ffill), backfill (bfill) or nearest. Got {method}")
    if self.nlevels > 1 and known == "nearest":
        raise NotImplementedError("method='nearest' not implemented yet for MultiIndex; see GitHub issue 9365")
    if self.nlevels > 1 and tolerance is not None:
        raise NotImplementedError("tolerance not implemented yet for MultiIndex")
    if self._typ in ("intervalindex", "categoricalindex"):
        raise NotImplementedError(f"method {known} not yet implemented for {type(self).__name__}")
    return known


def get_indexer_method(self, target, method, limit=None, tolerance=None):
    """Positions of labels or of the labels next to them."""
    method = checked_method(self, method, limit, tolerance)
    if getattr(tolerance, "ndim", 1) and hasattr(tolerance, "__len__") and not isinstance(tolerance, str):
        if len(tolerance) != len(target):
            raise ValueError("list-like tolerance size must match target index size")
    if not self.is_unique:
        raise InvalidIndexError("Reindexing only valid with uniquely valued Index objects")
    if not (self.is_monotonic_increasing or self.is_monotonic_decreasing):
        raise ValueError("index must be monotonic increasing or decreasing")
    if self.nlevels == 1 and target.nlevels == 1:
        found = module("pandas.indexes.nearest").get_indexer(self, target, method, limit, tolerance)
        if found is not None:
            return found
    if method == "nearest":
        return _nearest(self, target, tolerance)
    found = _padded(self, target, method, limit)
    if tolerance is not None:
        found = _within(self, target, found, tolerance)
    return found


def _padded(self, target, method, limit):
    reverse = self.is_monotonic_decreasing and len(self) > 1
    labels = self if not reverse else self[::-1]
    count = len(labels)
    exact = labels._lookup(target)
    result = []
    for at, label in zip(exact.tolist(), target):
        if at >= 0:
            result.append(at)
            continue
        if is_missing(label):
            result.append(-1)
            continue
        place = _bisect(labels, label, "left", False)
        before = method == "pad"
        if reverse:
            before = not before
        place = place - 1 if before else place
        result.append(place if 0 <= place < count else -1)
    found = np.array(result, dtype="int64")
    if reverse:
        found = np.where(found >= 0, count - 1 - found, -1)
    if limit is not None:
        found = _limited(found, exact if not reverse else np.where(exact >= 0, count - 1 - exact, -1), method, limit)
    return found


def _limited(found, exact, method, limit):
    """No label serves more than limit absent ones."""
    listed = found.tolist()
    known = exact.tolist()
    order = range(len(listed)) if method == "pad" else range(len(listed) - 1, -1, -1)
    uses = {}
    for at in order:
        if known[at] >= 0 or listed[at] < 0:
            continue
        place = listed[at]
        uses[place] = uses.get(place, 0) + 1
        if uses[place] > limit:
            listed[at] = -1
    return np.array(listed, dtype="int64")


def _nearest(self, target, tolerance):
    left = _padded(self, target, "pad", None)
    right = _padded(self, target, "backfill", None)
    result = []
    for at, after, label in zip(left.tolist(), right.tolist(), target):
        if at < 0 or after < 0:
            result.append(max(at, after))
            continue
        below, above = abs(self._item(at) - label), abs(self._item(after) - label)
        if self.is_monotonic_increasing:
            result.append(at if below < above else after)
        else:
            result.append(at if below <= above else after)
    found = np.array(result, dtype="int64")
    return found if tolerance is None else _within(self, target, found, tolerance)


def _within(self, target, found, tolerance):
    limits = list(tolerance) if hasattr(tolerance, "__len__") else [tolerance] * len(found)
    result = []
    for at, label, limit in zip(found.tolist(), target, limits):
        result.append(at if at >= 0 and abs(self._item(at) - label) <= limit else -1)
    return np.array(result, dtype="int64")
