"""align: two objects under common labels."""

from .._align import join_rows
from .._lazy import module
from .._sentinel import no_default
from .base import warn


def align(self, other, join="outer", axis=None, level=None, fill_value=None, method=no_default, limit=no_default):
    number = None if axis is None else self._axis_number(axis)
    if method is not no_default or limit is not no_default:
        warn(
            f"The 'method', 'limit', and 'fill_axis' keywords in {type(self).__name__}.align are deprecated and will be removed in "
            "a future version. Call fillna directly on the returned objects instead.",
            FutureWarning,
        )
    if not hasattr(other, "_index"):
        raise TypeError(f"unsupported type: {type(other)}")
    fill = None if fill_value is None or fill_value != fill_value else fill_value
    if other._is_frame and self._is_frame:
        left, right = self, other
        if number in (None, 0):
            left, right = _rows(left, right, join, level, fill)
        if number in (None, 1):
            left, right = _columns(left, right, join, level, fill)
    elif self._is_frame:
        if number is None:
            raise ValueError("Must specify axis=0 or 1")
        left, right = _with_series(self, other, number, join, level, fill)
    elif other._is_frame:
        if number is None:
            raise NotImplementedError("Series.align of a DataFrame is not implemented in Sandframe")
        right, left = _with_series(other, self, number, join, level, fill)
    else:
        left, right = _rows(self, other, join, level, fill)
    result = (left if left is not self else self.copy(), right if right is not other else other.copy())
    if method is not no_default and method is not None:
        result = tuple(
            one.ffill(limit=None if limit is no_default else limit) if method in ("ffill", "pad") else one.bfill() for one in result
        )
    return result


def _joined(left, right, how, level):
    if left.equals(right) and level is None:
        return left if left.equals(right) and left.names == right.names else left, None, None
    if level is not None:
        return left.join(right, how=how, level=level, return_indexers=True)
    return join_rows(left, right, how)


def _rows(left, right, how, level, fill):
    index, mine, theirs = _joined(left._index, right._index, how, level)
    return _moved_rows(left, index, mine, fill), _moved_rows(right, index, theirs, fill)


def _moved_rows(one, index, positions, fill):
    if positions is None:
        return (
            one if one._index is index else one._with(list(one._arrays), index) if one._is_frame else one._with(one._values, index)
        )
    return one._reindexed(index, positions, fill)


def _columns(left, right, how, level, fill):
    columns, mine, theirs = _joined(left._columns, right._columns, how, level)
    frames = module("pandas._frame.arithmetic")
    a = left if mine is None and columns is left._columns else frames.moved(left, left._index, None, columns, mine, fill)
    b = right if theirs is None and columns is right._columns else frames.moved(right, right._index, None, columns, theirs, fill)
    return a, b


def _with_series(frame, series, number, how, level, fill):
    frames = module("pandas._frame.arithmetic")
    index = frame._axis_index(number)
    joined, mine, theirs = _joined(index, series._index, how, level)
    right = _moved_rows(series, joined, theirs, fill)
    if number == 0:
        left = _moved_rows(frame, joined, mine, fill)
    else:
        left = frame if mine is None and joined is index else frames.moved(frame, frame._index, None, joined, mine, fill)
    return left, right
