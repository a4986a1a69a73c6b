"""What pandas, whose compiled loops have no variant for float16, cannot do with it, and what it does in single precision."""

import numpy as np
from numpy import ndarray

_SINGLE = np.dtype("float32")


def is_half(values):
    """Whether an array holds float16."""
    return isinstance(values, ndarray) and values.dtype.char == "e"


def refuse(values):
    """Raises as a compiled loop without a variant for float16 does."""
    if is_half(values):
        raise TypeError("No matching signature found")


def refuse_index(values):
    """Raises where pandas makes an index of the values."""
    if is_half(values):
        raise NotImplementedError("float16 indexes are not supported")


def widened(values):
    """Halves in single precision; other arrays as they are."""
    return values.astype(_SINGLE) if is_half(values) else values
