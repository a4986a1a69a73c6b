"""The order of elements in memory: copies and reshapes by column, or in the order in which an array lies."""

import _kernel as K

from ._array import _adopt, _wrap, ndarray, normal_shape


def chosen(order, array):
    """The order that ``order`` means for an array: C or F, or K where the array lies in neither."""
    given = "C" if order is None else order
    if given not in ("C", "F", "A", "K"):
        if not isinstance(given, str):
            raise TypeError(f"order must be str, not {type(given).__name__}")
        if given.upper() not in ("C", "F", "A", "K"):
            raise ValueError(f"order must be one of 'C', 'F', 'A', or 'K' (got {given!r})")
        given = given.upper()
    if given in ("A", "K") and len(array.shape) > 1:
        flags = array.flags
        if flags.c_contiguous:
            return "C"
        if flags.f_contiguous:
            return "F"
        return "C" if given == "A" else "K"
    return "C" if given in ("A", "K") else given


def _in_memory(array):
    """The axes from the one with the longest steps to the one with the shortest."""
    steps = [abs(step) for step in K.array_strides(array._h)]
    return sorted(range(len(steps)), key=lambda axis: -steps[axis])


def raveled(array, order):
    """The elements as one axis in an order other than C, a view where they lie so."""
    how = chosen(order, array)
    if how == "C":
        return array.reshape(-1)
    return array.transpose(_in_memory(array) if how == "K" else tuple(range(array.ndim - 1, -1, -1))).reshape(-1)


def copied(array, order):
    """A copy whose elements lie in an order other than C."""
    how = chosen(order, array)
    n = len(array.shape)
    axes = list(range(n)) if how == "C" else _in_memory(array) if how == "K" else list(range(n - 1, -1, -1))
    back = [axes.index(axis) for axis in range(n)]
    h = K.array_transpose(K.array_copy(K.array_transpose(array._h, axes)), back) if n > 1 else K.array_copy(array._h)
    return _adopt(type(array), h, array._dtype, array._shape, array)


def resize(array, new_shape):
    """Another shape in place, the elements kept in the order in which they lie, and padded with zeros."""
    if not new_shape or new_shape == (None,):
        return
    if len(new_shape) == 1 and not isinstance(new_shape[0], int):
        new_shape = new_shape[0]
    shape = normal_shape(new_shape)
    if any(extent < 0 for extent in shape):
        raise ValueError("negative dimensions not allowed")
    size = 1
    for extent in shape:
        size *= extent
    if size != array.size:
        if array._base is not None:
            raise ValueError("cannot resize this array: it does not own its data")
        if not K.array_is_writable(array._h):
            raise ValueError(
                "cannot resize an array that references or is referenced\nby another array in this way.\n"
                "Use the np.resize function or refcheck=False"
            )
    by_column = not array.flags.c_contiguous and array.flags.f_contiguous
    lying = shape[::-1] if by_column else shape
    made = _wrap(K.array_zeros(array.dtype.code, lying), array.dtype, lying)
    n = min(size, array.size)
    flat = (array.T if by_column else array).reshape(-1)
    made.reshape(-1)[:n] = flat[:n]
    array._h, array._shape = (made.T._h if by_column else made._h), shape


def over(cls, shape, dtype, buffer, offset, strides, order):
    """An array over the memory of another, or over a copy of bytes that cannot be written to."""
    size = dtype.itemsize
    if strides is None:
        strides, step = [], size
        for extent in shape if order == "F" else shape[::-1]:
            strides.append(step)
            step *= extent
        strides = strides if order == "F" else strides[::-1]
    if len(strides) != len(shape):
        raise ValueError("strides, if given, must be the same length as shape")
    reach = sum([(extent - 1) * step for extent, step in zip(shape, strides) if step > 0])
    first = offset + sum([(extent - 1) * step for extent, step in zip(shape, strides) if step < 0])
    if buffer is None:
        from ._construct import zeros

        whole = zeros((reach + size) // size, dtype)
    elif isinstance(buffer, ndarray):
        whole = buffer.reshape(-1)
    else:
        from ._construct import frombuffer

        whole = frombuffer(bytes(buffer), "u1")
    if first < 0 or offset + reach + size > whole.nbytes and 0 not in shape:
        raise TypeError("buffer is too small for requested array")
    if offset % size or any(step % size for step in strides) or whole.nbytes % size:
        raise NotImplementedError("numpy.ndarray: strides that are no multiples of the element's size")
    flat = whole.view(dtype)
    start = K.array_offset(flat._h) + offset // size
    h = K.array_view(flat._h, start, list(shape), [step // size for step in strides])
    made = _wrap(h, dtype, tuple(shape))
    made = made if cls is ndarray else _adopt(cls, made._h, dtype, made._shape)
    made._base = buffer if buffer is not None else whole
    return made
