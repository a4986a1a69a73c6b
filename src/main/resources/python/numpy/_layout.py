"""The order of elements in memory: copies and reshapes by column, or in the order in which an array lies."""

import _kernel as K

from ._array import _adopt


def chosen(order, array):
    """The order that ``order`` means for an array: C or F, or K where the array lies in neither."""
    given = "C" if order is None else order
    if given not in ("C", "F", "A", "K"):
        if not isinstance(given, str):
            raise TypeError(f"order must be str, not {type(given).__name__}")
        if given.upper() not in ("C", "F", "A", "K"):
            raise ValueError(f"order must be one of 'C', 'F', 'A', or 'K' (got {given!r})")
        given = given.upper()
    if given in ("A", "K") and len(array.shape) > 1:
        flags = array.flags
        if flags.c_contiguous:
            return "C"
        if flags.f_contiguous:
            return "F"
        return "C" if given == "A" else "K"
    return "C" if given in ("A", "K") else given


def _in_memory(array):
    """The axes from the one with the longest steps to the one with the shortest."""
    steps = [abs(step) for step in K.array_strides(array._h)]
    return sorted(range(len(steps)), key=lambda axis: -steps[axis])


def raveled(array, order):
    """The elements as one axis in an order other than C, a view where they lie so."""
    how = chosen(order, array)
    if how == "C":
        return array.reshape(-1)
    return array.transpose(_in_memory(array) if how == "K" else tuple(range(array.ndim - 1, -1, -1))).reshape(-1)


def copied(array, order):
    """A copy whose elements lie in an order other than C."""
    how = chosen(order, array)
    n = len(array.shape)
    axes = list(range(n)) if how == "C" else _in_memory(array) if how == "K" else list(range(n - 1, -1, -1))
    back = [axes.index(axis) for axis in range(n)]
    h = K.array_transpose(K.array_copy(K.array_transpose(array._h, axes)), back) if n > 1 else K.array_copy(array._h)
    return _adopt(type(array), h, array._dtype, array._shape, array)
