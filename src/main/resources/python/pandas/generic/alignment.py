"""align: two objects under common labels."""

from .._align import join_rows
from .._lazy import module
from .._sentinel import no_default
from .base import warn
from .missing import fill_method


def align(self, other, join, axis, level, copy, fill_value, method, limit, fill_axis, broadcast_axis):
    """What align gives: both objects under the labels joined, filled where they had none."""
    name = type(self).__name__
    if method is not no_default or limit is not no_default or fill_axis is not no_default:
        warn(
            f"The 'method', 'limit', and 'fill_axis' keywords in {name}.align are deprecated and will be removed in a future "
            "version. Call fillna directly on the returned objects instead.",
            FutureWarning,
        )
    if broadcast_axis is not no_default:
        warn(
            f"The 'broadcast_axis' keyword in {name}.align is deprecated and will be removed in a future version."
            + _instead_of_broadcast(self, other),
            FutureWarning,
        )
    if method is no_default:
        method = None
    if method is not None:
        method = fill_method(method)
    if broadcast_axis == 1 and hasattr(other, "_index") and self._is_frame != other._is_frame:
        self, other = (self, _broadcast(other, self)) if self._is_frame else (_broadcast(self, other), other)
    number = None if axis is None else self._axis_number(axis)
    if not hasattr(other, "_index"):
        raise TypeError(f"unsupported type: {type(other)}")
    fill = None if fill_value is None or fill_value != fill_value else fill_value
    if other._is_frame and self._is_frame:
        left, right = self, other
        if number in (None, 0):
            left, right = _rows(left, right, join, level, fill)
        if number in (None, 1):
            left, right = _columns(left, right, join, level, fill)
    else:
        if self._is_frame:
            if number is None:
                raise ValueError("Must specify axis=0 or 1")
            left, right = _with_series(self, other, number, join, level)
        elif other._is_frame:
            right, left = _with_series(other, self, 0, _SWAPPED.get(join, join), level)
        else:
            left, right = _rows(self, other, join, level, None)
        if fill is not None:
            # What was missing before is filled as well.
            left, right = [one.fillna(fill) if one.isna().to_numpy().any() else one for one in (left, right)]
    result = _given(left, self, copy), _given(right, other, copy)
    if method is None:
        return result
    most = None if limit is no_default else limit
    along = 0 if fill_axis is no_default else self._axis_number(fill_axis)
    return tuple(getattr(one, method)(axis=along if one._is_frame else 0, limit=most) for one in result)


def _given(found, given, copy):
    """What is aligned as a new object, which has its own elements unless copy is False."""
    if copy is False and found is given:
        return given._with(list(given._arrays) if given._is_frame else given._values)
    shared = found is given or not found._is_frame and found._values is given._values
    return found.copy() if copy is not False and shared else found


_SWAPPED = {"left": "right", "right": "left"}


def _instead_of_broadcast(one, other):
    if getattr(other, "_is_frame", one._is_frame) == one._is_frame:
        return ""
    mine, theirs, end = ("right", "left", "") if one._is_frame else ("left", "right", ".")
    return (
        f" Use {mine} = DataFrame({{col: {mine} for col in {theirs}.columns}}, index={theirs}.index) before calling "
        f"`left.align(right)` instead{end}"
    )


def _broadcast(series, frame):
    """A frame of a frame's columns, each of them the Series under the frame's index."""
    values = series.reindex(frame._index)._values
    return type(frame)._make([values.copy() for _ in frame._arrays], frame._index, frame._columns)


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


def _with_series(frame, series, number, how, level):
    frames = module("pandas._frame.arithmetic")
    index = frame._axis_index(number)
    joined, mine, theirs = _joined(index, series._index, how, level)
    right = _moved_rows(series, joined, theirs, None)
    if number == 0:
        left = _moved_rows(frame, joined, mine, None)
    else:
        left = frame if mine is None and joined is index else frames.moved(frame, frame._index, None, joined, mine, None)
    return left, right
