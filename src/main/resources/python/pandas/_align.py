"""Bringing objects under common labels."""

from ._take import take_fill


def join_rows(left, right, how="outer"):
    """The joined index of two indexes and the positions to take of each, or None where an index already fits."""
    if left is right or left.equals(right):
        return left, None, None
    return left.join(right, how=how, return_indexers=True)


def check_zones(indexes):
    """Refuses to join moments of some zone with moments of none."""
    if len({getattr(one, "tz", None) is None for one in indexes if one._typ == "datetimeindex"}) > 1:
        raise TypeError("Cannot join tz-naive with tz-aware DatetimeIndex")


def align_series(left, right):
    """Two Series under the union of their indexes: index and both arrays."""
    index, left_at, right_at = join_rows(left._index, right._index)
    a = left._values if left_at is None else take_fill(left._values, left_at)
    b = right._values if right_at is None else take_fill(right._values, right_at)
    return index, a, b
