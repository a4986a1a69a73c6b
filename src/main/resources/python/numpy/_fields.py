"""``getfield`` and ``setfield``: some of the bytes of each element under another dtype."""

import _kernel as K

from . import _dtypes as D
from ._array import _wrap, asarray, ndarray
from ._casting import view
from ._construct import frombuffer
from ._flags import require_writable


def _checked(array, target, offset):
    source = array.dtype
    if "O" in (source.kind, target.kind):
        raise TypeError("Cannot get/set field of an object array")
    if target.kind == "V" or source.kind == "V":
        raise NotImplementedError("numpy.ndarray.getfield: of records")
    offset = offset.__index__()
    if offset < 0:
        raise ValueError("offset is negative")
    if target.itemsize > source.itemsize:
        raise ValueError("new type is larger than original type")
    if target.itemsize + offset > source.itemsize:
        raise ValueError("new type plus offset is larger than original type")
    return offset


def _bytes_of(array):
    """A copy of the elements' bytes, one axis more than the elements have."""
    raw = array.tobytes()
    return _wrap(K.array_from_bytes(D.UINT8, raw, (array.size, array.dtype.itemsize)))


def getfield(array, target, offset):
    """The bytes of each element from an offset under another dtype."""
    offset = _checked(array, target, offset)
    source = array.dtype
    if source.kind == "c" and target.kind == "f" and 2 * target.itemsize == source.itemsize and offset in (0, target.itemsize):
        return array.imag if offset else array.real
    if target.itemsize == source.itemsize:
        return view(array, target, None)
    picked = _bytes_of(array)[:, offset : offset + target.itemsize].tobytes()
    return frombuffer(picked, target).copy().reshape(array.shape)


def setfield(array, value, target, offset):
    """Sets bytes of each element from an offset to a value of another dtype."""
    offset = _checked(array, target, offset)
    require_writable(array, "assignment destination is read-only")
    given = asarray(value).astype(target)
    from ._shape_functions import stretched

    given = stretched(given, array.shape).copy()
    raw = _bytes_of(array)
    raw[:, offset : offset + target.itemsize] = _bytes_of(given)
    made = frombuffer(raw.tobytes(), array.dtype).reshape(array.shape)
    if type(array) is ndarray:
        K.array_assign(array._h, made._h)
    else:
        array[...] = made
