"""The labels next to others, where labels are numbers or times: found for all at once."""

import numpy as np
from numpy import ndarray

from .._lazy import module

_I8 = np.dtype("int64")


def get_indexer(index, target, method, limit, tolerance):
    """Positions of labels or of the ones next to them; None where labels are of another kind."""
    left, right = index._common_with(target)
    if left is None or left.dtype != right.dtype:
        return None
    known, wanted = left._engine_values(), right._engine_values()
    if not isinstance(known, ndarray) or known.dtype != wanted.dtype or known.dtype.kind not in "iufmM":
        return None
    absent = None
    is_time = known.dtype.kind in "mM"
    if is_time:
        absent = np.isnat(wanted)
        known, wanted = known.view(_I8), wanted.view(_I8)
    elif known.dtype.kind == "f":
        absent = np.isnan(wanted)
    reverse = len(known) > 1 and bool(known[0] > known[-1])
    if reverse:
        known = known[::-1]
    count = len(known)
    before = known.searchsorted(wanted, side="right") - 1
    after = known.searchsorted(wanted, side="left")
    after = np.where(after == count, -1, after)
    if reverse and method != "nearest":
        before, after = after, before
    if limit is not None:
        if not (index.is_monotonic_increasing and target.is_monotonic_increasing):
            raise ValueError(
                f"limit argument for {'pad' if method == 'nearest' else method!r} method only well-defined if index and target are "
                "monotonic"
            )
        before, after = _limited(known, wanted, before, limit, True), _limited(known, wanted, after, limit, False)
    found = before if method == "pad" else after if method == "backfill" else _nearest(known, wanted, before, after)
    if tolerance is not None:
        found = _within(known, wanted, found, _limits(index, tolerance, is_time))
    if absent is not None and absent.any():
        found = np.where(absent, -1, found)
    return np.where(found >= 0, count - 1 - found, -1) if reverse else found


def _nearest(known, wanted, before, after):
    if not len(known):
        return before
    below = wanted - known.take(np.maximum(before, 0))
    above = known.take(np.maximum(after, 0)) - wanted
    # Of two labels as near the larger one is taken.
    found = np.where(below < above, before, after)
    return np.where(before < 0, after, np.where(after < 0, before, found))


def _limited(known, wanted, found, limit, forward):
    """No label serves more than limit absent ones."""
    if not len(known):
        return found
    used = (found >= 0) & (known.take(np.maximum(found, 0)) != wanted)
    places = used.nonzero()[0]
    if not forward:
        places = places[::-1]
    labels = found.take(places)
    order = np.argsort(labels, kind="stable")
    ordered = labels.take(order)
    starts = ordered.searchsorted(ordered, side="left")
    nth = np.arange(len(order), dtype="int64") - starts
    result = found.copy()
    result[places.take(order[nth >= limit])] = -1
    return result


def _limits(index, tolerance, is_time):
    """The greatest distances, as counts of the labels' unit or as numbers."""
    if not is_time:
        return np.asarray(tolerance)
    from ..datetimes.units import PER

    if isinstance(tolerance, (list, tuple, ndarray)) or hasattr(tolerance, "_values"):
        found = module("pandas.datetimes.parse").to_timedelta(tolerance)
        return np.asarray(found._values).astype("m8[ns]").view(_I8) // PER[index.unit]
    return np.asarray(module("pandas.datetimes.timedelta").Timedelta(tolerance)._ns // PER[index.unit])


def _within(known, wanted, found, limits):
    if not len(known):
        return found
    near = known.take(np.maximum(found, 0))
    return np.where((found >= 0) & (np.abs(near - wanted) <= limits), found, -1)
