"""Sorting, searching, and what needs an order: ``unique`` and sets."""

import _kernel as K

from . import _dtypes as D
from ._array import _wrap, asarray, ndarray, normal_axis
from ._construct import object_array
from ._flags import require_writable
from ._transfer import flat_list


def _sorted(a, axis):
    """A sorted copy along an axis."""
    if axis is None:
        a = a.reshape(-1)
        axis = 0
    if not a.shape:
        if axis in (0, -1):
            from .exceptions import AxisError

            raise AxisError(axis, 0)
    axis = normal_axis(axis, a.ndim)
    last = axis == a.ndim - 1
    moved = a if last else a.swapaxes(axis, -1)
    h = K.sort(moved._h)
    if h is None:
        h = _by_python(moved, lambda part: sorted(part))
    made = _wrap(h, a._dtype, moved.shape)
    return made if last else made.swapaxes(axis, -1)


def _by_python(a, function):
    values = flat_list(a)
    n = a.shape[-1]
    made = []
    for i in range(0, len(values), n):
        made.extend(function(values[i : i + n]))
    return object_array(made, a.shape)._h


def _no_order(order):
    if order is not None:
        raise ValueError("Cannot specify order when the array has no fields.")


def check_kind(kind):
    """Refuses a kind of sorting that numpy does not know; it reads the first letter."""
    if kind is None:
        return
    if not isinstance(kind, str):
        raise TypeError(f"sort kind must be str, not {type(kind).__name__}")
    if kind[:1].lower() not in ("q", "h", "m", "s"):
        raise ValueError(f"sort kind must be one of 'quick', 'heap', or 'stable' (got {kind!r})")


def sort(self, axis=-1, kind=None, order=None, *, stable=None):
    """Sorts in place."""
    _no_order(order)
    check_kind(kind)
    require_writable(self, "sort array is read-only")
    self[...] = _sorted(self, axis)


def argsort(self, axis=-1, kind=None, order=None, *, stable=None):
    """The positions that sort."""
    _no_order(order)
    check_kind(kind)
    a = self
    if axis is None:
        a = a.reshape(-1)
        axis = 0
    if not a.shape:
        a = a.reshape(1)
    axis = normal_axis(axis, a.ndim)
    last = axis == a.ndim - 1
    moved = a if last else a.swapaxes(axis, -1)
    h = K.quick_order(moved._h) if kind in (None, "quicksort") and not stable else K.argsort(moved._h)
    if h is None:
        made = _wrap(_by_python(moved, lambda part: sorted(range(len(part)), key=part.__getitem__)))
        made = made.astype(D.int64_dtype)
    else:
        made = _wrap(h, D.int64_dtype, moved.shape)
    return made if last else made.swapaxes(axis, -1)


def partition(self, kth, axis=-1, kind="introselect", order=None):
    """Partitions in place; sorts wholly here."""
    require_writable(self, "partition array is read-only")
    sort(self, axis)


def argpartition(self, kth, axis=-1, kind="introselect", order=None):
    """The positions that partition; they sort wholly here."""
    return argsort(self, axis, "stable")


def searchsorted(self, v, side="left", sorter=None):
    """Where elements would be inserted to keep the order."""
    if side not in ("left", "right"):
        raise ValueError(f"search side must be 'left' or 'right' (got '{side}')")
    a = self
    if sorter is not None:
        a = a.take(sorter)
    values = asarray(v)
    if a.dtype.kind in "OUS" or values.dtype.kind in "OUS":
        import bisect

        function = bisect.bisect_left if side == "left" else bisect.bisect_right
        keys = flat_list(a)
        made = asarray([function(keys, value) for value in flat_list(values)], dtype=int).reshape(values.shape)
    else:
        common = D.promote(a.dtype, values.dtype)
        a, values = a.astype(common, copy=False), values.astype(common, copy=False)
        made = _wrap(K.search_sorted(a._h, values._h, side == "right"), D.int64_dtype)
    return made if made.shape else made[()]


def sorted_copy(a, axis=-1, kind=None, order=None, *, stable=None):
    """``np.sort``."""
    if isinstance(a, ndarray) and a.dtype.kind == "V":
        made = a.copy()
        made.sort(axis, order=order)
        return made
    _no_order(order)
    check_kind(kind)
    return _sorted(asarray(a), axis)


def lexsort(keys, axis=-1):
    """The positions that sort by several keys, the last of which counts most."""
    if not hasattr(keys, "__len__") or not len(keys):
        raise TypeError("need sequence of keys with len > 0 in lexsort")
    arrays = [asarray(key) for key in keys]
    shape = arrays[0].shape
    if any(each.shape != shape for each in arrays):
        raise ValueError("all keys need to be the same shape")
    if not shape:
        return asarray(0)[()]
    axis = normal_axis(axis, len(shape))
    if len(shape) == 1:
        return _wrap(K.lexsort([each._h for each in arrays]), D.int64_dtype)
    moved = [each.swapaxes(axis, -1) for each in arrays]
    shape = moved[0].shape
    lanes = [each.reshape(-1, shape[-1]) for each in moved]
    # With the lanes' numbers as the main key all lanes are sorted at once.
    count = lanes[0].shape[0]
    numbers = asarray(range(count)).repeat(shape[-1])
    made = _wrap(K.lexsort([each.reshape(-1)._h for each in lanes] + [numbers._h]), D.int64_dtype)
    made = made - numbers * shape[-1]
    return made.reshape(shape).swapaxes(axis, -1)


def sort_complex(a):
    """A sorted copy as complex numbers."""
    a = asarray(a)
    return _sorted(a.astype("F" if a.dtype.char in "bhBHF" else D.complex_dtype), -1)
