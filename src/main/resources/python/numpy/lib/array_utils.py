"""``numpy.lib.array_utils``: bounds and axes."""

from .._array import normal_axis
from .._functions import byte_bounds  # noqa: F401


def normalize_axis_index(axis, ndim, msg_prefix=None):
    """An axis counted from the front."""
    from ..exceptions import AxisError

    try:
        return normal_axis(axis, ndim)
    except AxisError:
        raise AxisError(axis, ndim, msg_prefix) from None


def normalize_axis_tuple(axis, ndim, argname=None, allow_duplicate=False):
    """Axes counted from the front, as a tuple."""
    axes = tuple(axis) if isinstance(axis, (tuple, list)) else (axis,)
    made = tuple([normalize_axis_index(each, ndim, argname) for each in axes])
    if not allow_duplicate and len(set(made)) != len(made):
        raise ValueError(f"repeated axis in `{argname}` argument" if argname else "repeated axis")
    return made
