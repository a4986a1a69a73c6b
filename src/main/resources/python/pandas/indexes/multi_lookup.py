"""Finding rows in a MultiIndex by tuples and parts of tuples."""

import numpy as np

from .._missing import is_missing
from ..generic.base import warn
from ..errors import PerformanceWarning, UnsortedIndexError


def get_loc(self, key):
    if isinstance(key, slice) and key == slice(None):
        return slice(0, len(self), None)
    self._check_indexing_error(key)
    if not isinstance(key, tuple):
        return _unsorted_mask(self, level_rows(self, key, 0), 1)
    if len(key) > self.nlevels:
        raise KeyError(f"Key length ({len(key)}) exceeds index depth ({self.nlevels})")
    if len(key) == self.nlevels and self.is_unique:
        try:
            number = self._engine_key(key)
        except KeyError:
            if spanned_levels(self, key):
                return prefix_rows(self, key)
            raise KeyError(key) from None
        found = self._engine.find(number)
        if found < 0:
            raise KeyError(key)
        return found
    if len(key) == self.nlevels and self._lexsort_depth < self.nlevels:
        warn("indexing past lexsort depth may impact performance.", PerformanceWarning)
    # Labels that repeat elsewhere: rows, even where this one is there only once.
    return prefix_rows(self, key)


def _unsorted_mask(self, found, depth):
    """A slice of rows as a mask where the index is not sorted that deep, as pandas gives it."""
    if not isinstance(found, slice) or self._lexsort_depth >= depth:
        return found
    mask = np.zeros(len(self), dtype=bool)
    mask[found] = True
    return mask


def level_rows(self, label, level):
    """The rows that have a label in a level, as an int, slice or mask."""
    return _shape(_hits(self, level, label), label)


def _hits(self, level, label):
    """Which rows have a label in a level, or one of the moments that a text names."""
    labels, codes = self._levels[level], self._codes[level]
    if is_missing(label) and not labels.hasnans:
        return codes == -1
    try:
        found = labels._loc_of(label)
    except KeyError:
        raise KeyError(label) from None
    if type(found) is int:
        return codes == found
    if not names_span(labels, label):
        raise KeyError(label)
    if isinstance(found, slice):
        return (codes >= found.start) & (codes < found.stop)
    return np.isin(codes, found.nonzero()[0] if found.dtype.kind == "b" else found)


def names_span(labels, label):
    """Whether a text names several of the moments or periods of a level, such as a day those of its hours."""
    if not isinstance(label, str) or labels._typ not in ("datetimeindex", "periodindex", "timedeltaindex"):
        return False
    try:
        return type(labels._loc_of(label)) is not int
    except (KeyError, TypeError, ValueError):
        return False


def spanned_levels(self, key):
    """The numbers of the levels in which a label of a tuple names a span of moments."""
    return [level for level, (labels, label) in enumerate(zip(self._levels, key)) if names_span(labels, label)]


def _shape(hit, key):
    places = hit.nonzero()[0]
    count = len(places)
    if not count:
        raise KeyError(key)
    first, last = int(places[0]), int(places[count - 1])
    if last - first + 1 == count:
        return slice(first, last + 1, None)
    return hit


def prefix_rows(self, key):
    """The rows whose leading labels are those of a tuple."""
    hit = None
    for level, label in enumerate(key):
        try:
            rows = _hits(self, level, label)
        except KeyError:
            raise KeyError(key) from None
        hit = rows if hit is None else hit & rows
    try:
        return _shape(hit, key)
    except KeyError:
        raise KeyError(key) from None


def slice_locs(self, start=None, end=None, step=None):
    """The first position and the one after the last of the rows between two tuples."""
    from .lookup import slice_locs as plain

    return plain(self, start, end, step)


def slice_indexer(self, start=None, end=None, step=None):
    from .lookup import slice_indexer as plain

    return plain(self, start, end, step)


def _convert_slice(self, key, kind):
    if kind == "getitem" and all(part is None or isinstance(part, (int, np.integer)) for part in (key.start, key.stop, key.step)):
        return key
    if kind == "getitem" and key.start is None and key.stop is None:
        return key
    return slice_indexer(self, key.start, key.stop, key.step)


def get_slice_bound(self, label, side):
    """The position at which a slice that starts (left) or ends (right) with a tuple does so."""
    if not isinstance(label, tuple):
        label = (label,)
    depth = self._lexsort_depth
    if len(label) > depth:
        raise UnsortedIndexError(
            f"Key length ({len(label)}) was greater than MultiIndex lexsort depth ({depth})"
        )
    low, high = 0, len(self)
    for level, (part, labels) in enumerate(zip(label, self._levels)):
        code = self._codes[level][low:high]
        if is_missing(part):
            place, known = -1, True
        elif names_span(labels, part):
            found = labels._loc_of(part)
            # A text bounds by the first of its moments.
            place, known = found.start if isinstance(found, slice) else int(found.argmax()), True
        else:
            known = part in labels
            place = (
                labels._loc_of(part)
                if known
                else int(labels.get_slice_bound(part, side))
                if labels.is_monotonic_increasing or labels.is_monotonic_decreasing
                else _insertion(labels, part, side)
            )
        if not known:
            return low + np.searchsorted(code, place, side="left")
        first = low + np.searchsorted(code, place, side="left")
        after = low + np.searchsorted(code, place, side="right")
        if level == len(label) - 1:
            return first if side == "left" else after
        low, high = int(first), int(after)
        if low == high:
            return low
    return low


def _insertion(labels, part, side):
    raise KeyError(part)
