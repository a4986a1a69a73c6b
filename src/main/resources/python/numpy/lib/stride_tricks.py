"""Other windows on an array's memory."""

import _kernel as K

from .._array import _wrap, asarray, normal_axis, normal_shape
from .._flags import locked
from .._shape_functions import broadcast_arrays, broadcast_shapes, broadcast_to


def _reach(offset, shape, steps):
    """The first and the last place that a window touches."""
    if 0 in shape:
        return offset, offset
    low = offset + sum((extent - 1) * step for extent, step in zip(shape, steps) if step < 0)
    high = offset + sum((extent - 1) * step for extent, step in zip(shape, steps) if step > 0)
    return low, high


def as_strided(x, shape=None, strides=None, subok=False, writeable=True):
    """A window of any shape and strides, within the memory that the array shows."""
    a = asarray(x)
    shape = a.shape if shape is None else normal_shape(shape)
    strides = a.strides if strides is None else tuple([step.__index__() for step in strides])
    if len(shape) != len(strides):
        raise ValueError("strides is incompatible with shape of requested array and size of buffer")
    if any(step % a.itemsize for step in strides):
        raise NotImplementedError("numpy.lib.stride_tricks.as_strided: strides within elements")
    steps = [step // a.itemsize for step in strides]
    whole = a._base if type(a._base) is type(a) and K.array_same_buffer(a._base._h, a._h) else a
    low, high = _reach(K.array_offset(whole._h), whole.shape, K.array_strides(whole._h))
    first, last = _reach(K.array_offset(a._h), shape, steps)
    if a.size == 0 and 0 not in shape or first < low or last > high:
        # numpy would read whatever lies beside the array.
        raise ValueError("strides is incompatible with shape of requested array and size of buffer")
    made = _wrap(K.array_view(a._h, K.array_offset(a._h), list(shape), steps), a._dtype, tuple(shape))
    made._base = a if a._base is None else a._base
    return made if writeable else locked(made)


def sliding_window_view(x, window_shape, axis=None, *, subok=False, writeable=False):
    """The array's windows of a shape, along further axes."""
    window = tuple(window_shape) if hasattr(window_shape, "__iter__") else (window_shape,)
    a = asarray(x)
    if any(extent < 0 for extent in window):
        raise ValueError("`window_shape` cannot contain negative values")
    if axis is None:
        axes = tuple(range(a.ndim))
        if len(window) != len(axes):
            raise ValueError(
                f"Since axis is `None`, must provide window_shape for all dimensions of `x`; got {len(window)} window_shape"
                f" elements and `x.ndim` is {a.ndim}."
            )
    else:
        axes = tuple([normal_axis(one, a.ndim) for one in (axis if isinstance(axis, (tuple, list)) else (axis,))])
        if len(window) != len(axes):
            raise ValueError(
                f"Must provide matching length window_shape and axis; got {len(window)} window_shape elements and {len(axes)}"
                " axes elements."
            )
    shape = list(a.shape)
    for one, extent in zip(axes, window):
        if shape[one] < extent:
            raise ValueError("window shape cannot be larger than input array shape")
        shape[one] -= extent - 1
    steps = list(K.array_strides(a._h))
    made = _wrap(
        K.array_view(a._h, K.array_offset(a._h), shape + list(window), steps + [steps[one] for one in axes]),
        a._dtype,
        (*shape, *window),
    )
    made._base = a if a._base is None else a._base
    return made if writeable else locked(made)


__all__ = ["as_strided", "broadcast_arrays", "broadcast_shapes", "broadcast_to", "sliding_window_view"]
