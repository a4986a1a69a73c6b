"""``packbits`` and ``unpackbits``: bools as the bits of bytes, along an axis."""

from . import _dtypes as D
from . import _ufuncs as U
from ._array import asarray, normal_axis
from ._construct import arange, zeros


def _powers(bitorder):
    """How far each bit of a byte is from its end."""
    if bitorder not in ("big", "little"):
        raise ValueError("'order' must be either 'little' or 'big'")
    up = arange(8, dtype="u1")
    return up if bitorder == "little" else up[::-1]


def _last(a, axis):
    """An array with an axis moved to the end, which the second result undoes."""
    if axis is None or not a.shape:
        a, axis = a.reshape(-1), 0
    axis = normal_axis(axis, a.ndim)
    return a.swapaxes(axis, -1), lambda made: made.swapaxes(axis, -1)


def packbits(a, /, axis=None, bitorder="big"):
    """Bools packed into bytes."""
    a = asarray(a)
    if a.dtype.kind not in "biu":
        raise TypeError("Expected an input array of integer or boolean data type")
    shifts = _powers(bitorder)
    moved, back = _last(a, axis)
    n = moved.shape[-1]
    bits = zeros((*moved.shape[:-1], (n + 7) // 8 * 8), "u1")
    bits[..., :n] = moved != 0
    made = (bits.reshape((*moved.shape[:-1], -1 if bits.size else (n + 7) // 8, 8)) << shifts).sum(-1, dtype="u1")
    return back(made)


def unpackbits(a, /, axis=None, count=None, bitorder="big"):
    """Bytes unpacked into bits."""
    a = asarray(a)
    if a.dtype.code != D.UINT8:
        raise TypeError("Expected an input array of unsigned byte data type")
    shifts = _powers(bitorder)
    moved, back = _last(a, axis)
    n = moved.shape[-1] * 8
    bits = U.bitwise_and(moved[..., None] >> shifts, 1).astype("u1").reshape((*moved.shape[:-1], n))
    if count is not None:
        wanted = count.__index__()
        if wanted < -n:
            raise ValueError("-count larger than number of elements")
        if wanted <= n:
            bits = bits[..., :wanted]
        else:
            longer = zeros((*moved.shape[:-1], wanted), "u1")
            longer[..., :n] = bits
            bits = longer
    return back(bits.copy())
