"""The format ``.npy``: a line that describes an array, and its bytes; objects as a pickle."""

import _kernel as K

from ._array import _wrap, asarray
from ._dtypes import parse as parse_dtype

MAGIC = b"\x93NUMPY"


def packed(a, allow_pickle=True):
    """The bytes of a file that holds an array."""
    if a.dtype.kind == "O" and not allow_pickle:
        raise ValueError("Object arrays cannot be saved when allow_pickle=False")
    descr = repr(a.dtype.descr) if a.dtype.kind == "V" else f"'{a.dtype.str}'"
    by_columns = a.dtype.kind not in "VO" and a.ndim > 1 and a.flags.fnc
    header = f"{{'descr': {descr}, 'fortran_order': {by_columns}, 'shape': {a.shape!r}, }}"
    size = len(MAGIC) + 4 + len(header) + 1
    header += " " * (-size % 64) + "\n"
    start = MAGIC + b"\x01\x00" + len(header).to_bytes(2, "little") + header.encode("latin1")
    if a.dtype.kind == "O":
        import pickle

        return start + pickle.dumps(a, protocol=4)
    return start + (a.T if by_columns else a).tobytes()


def unpacked(start, read, allow_pickle):
    """An array, of the first bytes of its file and a function that reads the next ones."""
    import ast

    if start != MAGIC:
        if not allow_pickle:
            raise ValueError(
                "This file contains pickled (object) data. If you trust the file you can load it unsafely using the"
                " `allow_pickle=` keyword argument or `pickle.load()`."
            )
        raise NotImplementedError("numpy.load: pickles")
    version = read(2)
    length = int.from_bytes(read(2 if version[0] == 1 else 4), "little")
    header = ast.literal_eval(read(length).decode("latin1"))
    target = parse_dtype(_as_tuples(header["descr"]))
    shape = header["shape"]
    if target.kind == "O":
        if not allow_pickle:
            raise ValueError("Object arrays cannot be loaded when allow_pickle=False")
        import pickle

        return pickle.loads(read())
    count = 1
    for extent in shape:
        count *= extent
    wanted = count * target.itemsize
    body = read(wanted)
    if len(body) < wanted:
        raise ValueError(f"EOF: reading array data, expected {min(wanted, 262144)} bytes got {len(body)}")
    made = elements_of(body, target, shape[::-1] if header["fortran_order"] else shape)
    return made.T if header["fortran_order"] else made


def _as_tuples(descr):
    """A description of fields as it was written: lists of tuples."""
    if not isinstance(descr, list):
        return descr
    return [(field[0], _as_tuples(field[1]), *field[2:]) for field in descr]


def elements_of(body, target, shape):
    count = 1
    for extent in shape:
        count *= extent
    size = target.itemsize
    if target.kind == "V":
        from ._record_functions import from_bytes

        return from_bytes(body, target, count).reshape(shape)
    if target.kind == "U":
        values = [body[i : i + size].decode("utf-32-le").rstrip("\0") for i in range(0, count * size, size)]
        return asarray(values, dtype=target).reshape(shape)
    if target.kind == "S":
        values = [body[i : i + size].rstrip(b"\0") for i in range(0, count * size, size)]
        return asarray(values, dtype=target).reshape(shape)
    return _wrap(K.array_from_bytes(target.code, body[: count * size], shape), target, tuple(shape))
