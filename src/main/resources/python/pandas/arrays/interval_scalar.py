"""One interval between two numbers or times."""

import operator

import numpy as np

from .._sentinel import no_default
from ..datetimes.timedelta import Timedelta
from ..datetimes.timestamp import Timestamp

CLOSED = ("left", "right", "both", "neither")
_FIELDS = ("left", "right", "closed", "mid", "length", "is_empty", "open_left", "open_right", "closed_left", "closed_right")


class IntervalMixin:
    """What one interval and an array of them have in common."""

    __module__ = "pandas._libs.interval"
    __slots__ = ()

    @property
    def closed_left(self):
        return self.closed in ("left", "both")

    @property
    def closed_right(self):
        return self.closed in ("right", "both")

    @property
    def open_left(self):
        return not self.closed_left

    @property
    def open_right(self):
        return not self.closed_right

    @property
    def mid(self):
        """The middle of the bounds."""
        try:
            return 0.5 * (self.left + self.right)
        except TypeError:
            return self.left + 0.5 * self.length

    @property
    def length(self):
        """How far the bounds are apart."""
        return self.right - self.left

    @property
    def is_empty(self):
        """Whether no point lies within."""
        return (self.right == self.left) & (self.closed != "both")


class Interval(IntervalMixin):
    """The points between a left and a right bound."""

    __module__ = "pandas._libs.interval"
    __slots__ = ("_left", "_right", "_closed")
    __array_priority__ = 1000

    def __init__(self, left=no_default, right=no_default, closed="right"):
        if right is no_default:
            raise TypeError(f"__init__() takes at least 2 positional arguments ({int(left is not no_default)} given)")
        _check_bound(left)
        _check_bound(right)
        if closed not in CLOSED:
            raise ValueError(f"invalid option for 'closed': {closed}")
        if isinstance(left, Timestamp) and isinstance(right, Timestamp) and left.tzinfo is not None and right.tzinfo is not None:
            if left.tzinfo != right.tzinfo:
                raise ValueError(f"left and right must have the same time zone, got {left.tzinfo!r}' and {right.tzinfo!r}")
        if not left <= right:
            raise ValueError("left side of interval must be <= right side")
        _set(self, left, right, closed)

    @classmethod
    def _of(cls, left, right, closed):
        """An interval of bounds that are known to be right."""
        self = object.__new__(cls)
        _set(self, left, right, closed)
        return self

    @property
    def left(self):
        return self._left

    @property
    def right(self):
        return self._right

    @property
    def closed(self):
        return self._closed

    @property
    def is_empty(self):
        return bool(self._right == self._left) and self._closed != "both"

    def __setattr__(self, name, value):
        if name in _FIELDS:
            raise AttributeError(f"attribute '{name}' of 'pandas._libs.interval.Interval' objects is not writable")
        raise AttributeError(
            f"'pandas._libs.interval.Interval' object has no attribute '{name}' and no __dict__ for setting new attributes")

    def __repr__(self):
        left, right = _shown(self._left), _shown(self._right)
        return f"Interval({left}, {right}, closed={self._closed!r})"

    def __str__(self):
        opening = "[" if self.closed_left else "("
        closing = "]" if self.closed_right else ")"
        return f"{opening}{self._left}, {self._right}{closing}"

    def __format__(self, spec):
        if spec:
            raise TypeError("unsupported format string passed to pandas._libs.interval.Interval.__format__")
        return str(self)

    def __hash__(self):
        return hash((self._left, self._right, self._closed))

    def __reduce__(self):
        return _rebuilt, (self._left, self._right, self._closed)

    def __contains__(self, key):
        if isinstance(key, Interval):
            left = self._left < key._left if self.open_left and key.closed_left else self._left <= key._left
            right = key._right < self._right if self.open_right and key.closed_right else key._right <= self._right
            return bool(left and right)
        left = self._left < key if self.open_left else self._left <= key
        return bool(left and (key < self._right if self.open_right else key <= self._right))

    def overlaps(self, other):
        """Whether some point lies in both."""
        if not isinstance(other, Interval):
            raise TypeError(f"`other` must be an Interval, got {type(other).__name__}")
        first = operator.le if self.closed_left and other.closed_right else operator.lt
        second = operator.le if other.closed_left and self.closed_right else operator.lt
        return bool(first(self._left, other._right) and second(other._left, self._right))

    def _moved(self, by, operation, reflected=False):
        return type(self)(operation(self._left, by), operation(self._right, by), self._closed)

    def __add__(self, other):
        return self._moved(other, operator.add) if _is_step(other) else _refused("+", self, other)

    def __radd__(self, other):
        return self._moved(other, operator.add) if _is_step(other) else _refused("+", other, self)

    def __sub__(self, other):
        return self._moved(other, operator.sub) if _is_step(other) else _refused("-", self, other)

    def __rsub__(self, other):
        return _refused("-", other, self)

    def __mul__(self, other):
        return self._moved(other, operator.mul) if _is_number(other) else _refused("*", self, other)

    def __rmul__(self, other):
        return self._moved(other, operator.mul) if _is_number(other) else _refused("*", other, self)

    def __truediv__(self, other):
        return self._moved(other, operator.truediv) if _is_number(other) else _refused("/", self, other)

    def __floordiv__(self, other):
        return self._moved(other, operator.floordiv) if _is_number(other) else _refused("//", self, other)

    def __mod__(self, other):
        return _refused("%", self, other)

    def __neg__(self):
        raise TypeError("bad operand type for unary -: 'pandas._libs.interval.Interval'")

    def __len__(self):
        raise TypeError("object of type 'pandas._libs.interval.Interval' has no len()")

    def __bool__(self):
        return True

    def _key(self):
        return self._left, self._right, self._closed

    def __eq__(self, other):
        if not isinstance(other, Interval):
            return NotImplemented if _foreign(other) else False
        return bool(self._left == other._left and self._right == other._right) and self._closed == other._closed

    def __ne__(self, other):
        found = self.__eq__(other)
        return found if found is NotImplemented else not found

    def __lt__(self, other):
        return bool(self._key() < other._key()) if isinstance(other, Interval) else _incomparable("<", self, other)

    def __le__(self, other):
        return bool(self._key() <= other._key()) if isinstance(other, Interval) else _incomparable("<=", self, other)

    def __gt__(self, other):
        return bool(self._key() > other._key()) if isinstance(other, Interval) else _incomparable(">", self, other)

    def __ge__(self, other):
        return bool(self._key() >= other._key()) if isinstance(other, Interval) else _incomparable(">=", self, other)


_set_left, _set_right, _set_closed = (Interval.__dict__[name].__set__ for name in Interval.__slots__)


def _set(interval, left, right, closed):
    _set_left(interval, left)
    _set_right(interval, right)
    _set_closed(interval, closed)


def _rebuilt(left, right, closed):
    return Interval._of(left, right, closed)


def _check_bound(bound):
    if isinstance(bound, (int, float, np.integer, np.floating)) and not isinstance(bound, (bool, np.bool_)):
        return
    if isinstance(bound, (Timestamp, Timedelta)):
        return
    raise ValueError("Only numeric, Timestamp and Timedelta endpoints are allowed when constructing an Interval.")


def _shown(bound):
    return str(bound) if isinstance(bound, (np.generic, Timestamp)) else repr(bound)


def _is_number(value):
    return isinstance(value, (int, float, complex, np.number, np.bool_))


def _is_step(value):
    import datetime

    return _is_number(value) or isinstance(value, (datetime.timedelta, np.timedelta64, Timedelta))


def _name(value):
    return "pandas._libs.interval.Interval" if isinstance(value, Interval) else type(value).__name__


def _foreign(value):
    """Whether another operand may know better what to do with an interval."""
    return hasattr(value, "ndim") and not isinstance(value, np.generic)


def _refused(sign, left, right):
    if _foreign(left) or _foreign(right):
        return NotImplemented
    raise TypeError(f"unsupported operand type(s) for {sign}: '{_name(left)}' and '{_name(right)}'")


def _incomparable(sign, left, right):
    if _foreign(right):
        return NotImplemented
    raise TypeError(f"'{sign}' not supported between instances of '{_name(left)}' and '{_name(right)}'")
