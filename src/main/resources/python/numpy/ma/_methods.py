"""Functions that are methods of masked arrays under the same names."""

from ._making import asanyarray

NAMES = (
    "all anom any argmax argmin compress compressed cumprod cumsum copy diagonal harden_mask ids mean prod product ravel repeat"
    " soften_mask squeeze std sum swapaxes trace var ptp"
).split()


def _of(name):
    def function(a, *args, **kwargs):
        return getattr(asanyarray(a), name)(*args, **kwargs)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"What the method ``{name}`` of a masked array gives."
    return function


FUNCTIONS = {name: _of(name) for name in NAMES}


def compress(condition, a, axis=None, out=None):
    """The slices along an axis where a condition holds."""
    return asanyarray(a).compress(condition, axis=axis, out=out)


def min(obj, axis=None, out=None, fill_value=None, keepdims=False):
    """The least element that is not masked."""
    return asanyarray(obj).min(axis=axis, fill_value=fill_value, out=out, keepdims=keepdims)


def max(obj, axis=None, out=None, fill_value=None, keepdims=False):
    """The greatest element that is not masked."""
    return asanyarray(obj).max(axis=axis, fill_value=fill_value, out=out, keepdims=keepdims)


FUNCTIONS |= {"compress": compress, "min": min, "max": max, "amin": min, "amax": max}
