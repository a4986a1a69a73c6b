"""What is offered of structured arrays as wholes: order, joining, distinct records, bytes, printing."""

import _kernel as K

from . import _dtypes as D
from ._array import _wrap, asarray, ndarray
from ._record_making import promoted
from ._record_parts import structure
from ._record_types import split
from ._records import Structured


def argsort(array, axis, order):
    """The positions that sort by the fields named, then by the others."""
    names = list(array._dtype.names)
    chosen = [] if order is None else [order] if isinstance(order, str) else list(order)
    for name in chosen:
        if name not in names:
            raise ValueError(f"unknown field name: {name}")
    if len(array._shape) != 1:
        if axis is None:
            array = array.reshape(-1)
        else:
            raise NotImplementedError("numpy.sort: structured arrays of several axes")
    keys = []
    for name in chosen + [name for name in names if name not in chosen]:
        keys.extend(_keys(array._parts[names.index(name)]))
    if not keys:
        return asarray([], dtype=int)
    return _wrap(K.lexsort([key._h for key in keys[::-1]]), D.int64_dtype)


def _keys(part):
    """The columns that a field sorts by, the first of which counts most."""
    if isinstance(part, Structured):
        return [key for inner in part._parts for key in _keys(inner)]
    if part.ndim == 1:
        return [_ranks(part) if part.dtype.kind == "O" else part]
    flat = part.reshape(part.shape[0], -1)
    return [flat[:, k].copy() for k in range(flat.shape[1])]


def _ranks(part):
    """Numbers in the order of objects."""
    from ._functions import unique

    return unique(part, return_inverse=True)[1]


def joined(arrays, axis):
    """Structured arrays one after the other along an axis."""
    target = arrays[0].dtype
    for each in arrays[1:]:
        target = target if each.dtype.code == target.code else promoted(target, each.dtype)
    arrays = [each if each.dtype.code == target.code else each.astype(target) for each in arrays]
    from ._shape_functions import concatenate

    parts = [concatenate([each._parts[k] for each in arrays], axis=axis) for k in range(len(target._types))]
    shape = list(arrays[0]._shape)
    shape[axis] = sum(each._shape[axis] for each in arrays)
    return structure(type(arrays[0]), parts, target, shape)


def first_of_run(array):
    """Where a sorted array begins a record other than the one before."""
    from ._construct import ones

    made = ones(array.size, bool)
    if array.size > 1:
        made[1:] = array[1:] != array[:-1]
    return made


def any_nonzero(array):
    """Whether some field of each record is not zero."""
    made = None
    for part in array._parts:
        found = any_nonzero(part) if isinstance(part, Structured) else part.astype(bool) if part.dtype.kind != "U" else part != ""
        while found.ndim > len(array._shape):
            found = asarray(found.any(axis=-1))
        made = found if made is None else made | found
    return made


def to_bytes(array):
    """The bytes of the records in C order."""
    from ._construct import frombuffer, zeros

    n = array.size
    rows = zeros((n, array._dtype.itemsize), "u1")
    for part, each, offset in zip(array._parts, array._dtype._types, array._dtype._offsets):
        if n and each.itemsize:
            rows[:, offset : offset + each.itemsize] = frombuffer(part.tobytes(), "u1").reshape(n, each.itemsize)
    return rows.tobytes()


def from_bytes(data, dtype, count):
    """An array of the records that bytes hold."""
    from ._construct import frombuffer
    from ._npy import elements_of

    rows = frombuffer(data[: count * dtype.itemsize], "u1").reshape(count, dtype.itemsize)
    parts = []
    for each, offset in zip(dtype._types, dtype._offsets):
        base, inner = split(each)
        raw = rows[:, offset : offset + each.itemsize].tobytes()
        if base.kind == "V":
            total = count
            for extent in inner:
                total *= extent
            parts.append(from_bytes(raw, base, total).reshape((count, *inner)))
        elif base.kind == "O":
            raise ValueError("cannot create an OBJECT array from memory buffer")
        else:
            parts.append(elements_of(raw, base, (count, *inner)))
    return structure(Structured, parts, dtype, (count,))


def words(array, options):
    """The records as words, each field in a width of its own."""
    from ._printing import format_elements

    columns = []
    rank = len(array._shape)
    for part in array._parts:
        flat = format_elements(part, options)
        inner = part.shape[rank:] if isinstance(part, ndarray) else ()
        for extent in inner[::-1]:
            flat = ["[" + ", ".join(flat[k : k + extent]) + "]" for k in range(0, len(flat), extent)]
        columns.append(flat)
    if not columns:
        return ["()"] * array.size
    if len(columns) == 1:
        return [f"({word},)" for word in columns[0]]
    return ["(" + ", ".join(row) + ")" for row in zip(*columns)]
