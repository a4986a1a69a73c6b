"""``arange`` of everything but times: the first two elements decide, and the others follow by their difference."""

import math

import _kernel as K

from . import _dtypes as D
from ._array import _wrap
from ._construct import asarray, object_array


def _plain(value):
    return value.item() if hasattr(value, "item") else value


def _count(start, stop, step):
    """How many elements there are: of complex numbers, as many as both parts allow."""
    if not step:
        raise ZeroDivisionError("division by zero" if isinstance(step, int) else f"{type(step).__name__} division by zero")
    quotient = (stop - start) / step
    if isinstance(quotient, complex):
        return max(0, min(math.ceil(quotient.real), math.ceil(quotient.imag)))
    if isinstance(quotient, float) and quotient != quotient or quotient in (math.inf, -math.inf):
        raise ValueError("arange: cannot compute length")
    return max(0, math.ceil(quotient))


def spread(start, stop, step, target):
    """Numbers from a start to before a stop by a step, of a dtype."""
    start, stop, step = _plain(start), _plain(stop), _plain(step)
    kind = target.kind
    if kind in "USV":
        raise TypeError(f"arange() not supported for inputs with DType {type(target)}.")
    n = _count(start, stop, step)
    first, second = start, start + step
    if kind == "O":
        delta = second - first
        return object_array([first, second, *[first + k * delta for k in range(2, n)]][:n])
    if kind == "b":
        if n > 2:
            raise TypeError("arange() is only supported for booleans when the result has at most length 2.")
        return asarray([bool(first), bool(second)][:n], dtype=D.bool_dtype)
    if kind in "iu":
        first, second = int(first), int(second)
        made = _wrap(K.arange_long(_signed(first), _signed(second - first), n), D.int64_dtype, (n,))
        return made if target.code == D.INT64 else made.astype(target)
    if kind == "c":
        made = _wrap(K.array_zeros(D.COMPLEX128, (n,)), D.complex_dtype, (n,))
        first, second = complex(first), complex(second)
        made.real = _wrap(K.arange_double(first.real, second.real - first.real, n))
        made.imag = _wrap(K.arange_double(first.imag, second.imag - first.imag, n))
        return made if target.itemsize == 16 else made.astype(target)
    if target.code == D.FLOAT64:
        first = float(first)
        return _wrap(K.arange_double(first, float(second) - first, n), target, (n,))
    # Halves are stepped through in single precision.
    single = D.dtype.of_code(D.FLOAT32)
    ends = asarray([first, second], dtype=D.float64_dtype).astype(target).astype(single)
    made = asarray(range(n)).astype(single) * (ends[1] - ends[0]) + ends[0]
    return made.astype(target)


def _signed(value):
    """A whole number within 64 bits, wrapped."""
    value &= (1 << 64) - 1
    return value - (1 << 64) if value >> 63 else value
