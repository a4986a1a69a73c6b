"""Elements from Java to Python in blocks."""

import _kernel as K

from . import _dtypes as D

# The format letters of memoryview.cast for the bytes of each kind.
_LETTERS = {
    D.BOOL: "?",
    D.INT8: "b",
    D.INT16: "h",
    D.INT32: "i",
    D.INT64: "q",
    D.UINT8: "B",
    D.UINT16: "H",
    D.UINT32: "I",
    D.UINT64: "Q",
    D.FLOAT16: "e",
    D.FLOAT32: "f",
    D.FLOAT64: "d",
    D.COMPLEX64: "f",
    D.COMPLEX128: "d",
    D.DATETIME: "q",
    D.TIMEDELTA: "q",
}


def counts(array):
    """The elements of a numeric or time array in C order as a list of plain numbers; times as their counts."""
    number = array.dtype._kind_number
    values = memoryview(K.array_bytes(array._h).encode("latin-1")).cast(_LETTERS[number]).tolist()
    if number == D.COMPLEX128 or number == D.COMPLEX64:
        return list(map(complex, values[::2], values[1::2]))
    return values


def texts(h):
    """The elements of an array of texts as a list of str; ``None`` when some element is no text."""
    joined = K.array_text(h)
    if joined is None:
        return None
    return joined[1:].split(joined[0])


def flat_list(array):
    """The elements in C order as a list of plain Python objects; times as Python's own."""
    if array.size == 0:
        return []
    number = array.dtype._kind_number
    if number in _LETTERS:
        values = counts(array)
        if number == D.DATETIME or number == D.TIMEDELTA:
            from ._datetimes import plain

            dtype = array.dtype
            return [plain(value, dtype) for value in values]
        return values
    found = texts(array._h) if array.size > 1 else None
    if found is None:
        found = [None] * array.size
        K.array_fill_list(array._h, found)
    if number == D.BYTES:
        return [value.encode("latin-1") for value in found]
    return found


def nested(array):
    """The elements as nested lists."""
    values = flat_list(array)
    shape = array.shape
    if not shape:
        return values[0]
    for extent in shape[:0:-1]:
        if extent == 0:
            return _empty(shape)
        values = [values[i : i + extent] for i in range(0, len(values), extent)]
    return values


def _empty(shape):
    return [] if len(shape) == 1 or shape[0] == 0 else [_empty(shape[1:]) for _ in range(shape[0])]


def raw_bytes(array):
    """The elements' bytes in C order."""
    number = array.dtype._kind_number
    if number in _LETTERS:
        return K.array_bytes(array._h).encode("latin-1")
    size = array.dtype.itemsize
    if number == D.UNICODE:
        return b"".join([value.encode("utf-32-le").ljust(size, b"\0") for value in flat_list(array)])
    if number == D.BYTES:
        return b"".join([value.ljust(size, b"\0") for value in flat_list(array)])
    raise ValueError("cannot take the bytes of an array of objects")
