"""Conversion between element types."""

import _kernel as K

from . import _dtypes as D
from ._array import _adopt, _wrap, ndarray, scalars
from ._dtypes import parse as parse_dtype
from ._flags import require_writable
from ._transfer import counts, flat_list


def astype(array, target, casting="unsafe", copy=True):
    """The elements of an array under another dtype."""
    source = array.dtype
    if source.code == target.code or target.kind in "US" and source.kind == target.kind and not target.itemsize:
        return array.copy() if copy else array
    if target.kind == "V":
        from ._record_making import array_of

        return array_of(array, target)
    if casting != "unsafe" and not D.can_cast(source, target, casting):
        raise TypeError(f"Cannot cast array data from {source!r} to {target!r} according to the rule '{casting}'")
    h = convert(array, target)
    return _adopt(type(array), h, None, array.shape, array)


def convert(array, target):
    """A handle on the elements under another dtype."""
    source = array.dtype
    a, b = source.kind, target.kind
    if b == "V":
        raise NotImplementedError(f"numpy.ndarray.astype: from {source} to {target}")
    if b == "O":
        return to_objects(array)
    if b in "US":
        return to_texts(array, target)
    if a == "O" or a in "US":
        return from_objects(array, target)
    if a in "Mm" or b in "Mm":
        from ._datetimes import cast

        return cast(array, target)
    if a == "c" and b != "c" and b != "b":
        from ._errors import warn
        from .exceptions import ComplexWarning

        warn("Casting complex values to real discards the imaginary part", ComplexWarning)
    if a == "f" and b in "iu" and array.size:
        _warn_of_invalid(array, target)
    return K.array_cast(array._h, target.code)


def _warn_of_invalid(array, target):
    from ._errors import INVALID, _active, report

    # All that is not wider than an int goes through one, and an unsigned one through a long.
    wide = target.itemsize == 8 or target.itemsize == 4 and target.kind == "u"
    if _active and not K.all_finite_below(array._h, 2.0**63 if wide else 2.0**31):
        report(INVALID, "cast")


def to_objects(array):
    """A handle on the elements as Python objects."""
    kind = array.dtype.kind
    if kind in "Mm":
        return K.array_reshape(K.array_objects(flat_list(array)), array.shape)
    if kind == "S":
        return K.array_reshape(K.array_objects(flat_list(array)), array.shape)
    h = K.box(array._h)
    if h is None:
        h = K.array_reshape(K.array_objects(flat_list(array)), array.shape)
    return h


def to_texts(array, target):
    """A handle on the elements as text of a length, or of the length that they need."""
    source = array.dtype
    length = target.code >> 8
    number = target._kind_number
    if source.kind in "biu" or source.kind == "f":
        h = K.number_texts(array._h, "r", 0)
        if not length:
            length = D._TEXT_LENGTHS[source._kind_number]
        return K.text_fit(h, number, length)
    if source.kind in "US":
        if number == D.BYTES and source.kind == "U":
            _require_ascii(flat_list(array))
        return K.text_fit(array._h, number, length)
    if source.kind in "Mm":
        from ._datetimes import to_text

        values = [to_text(value, source) for value in counts(array)]
        if not length:
            from ._datetimes import text_length

            length = text_length(source)
        elif source.kind == "M" and max(map(len, values), default=0) > length:
            raise RuntimeError(
                f"The string provided for NumPy ISO datetime formatting was too short, with length {length}"
            )
    else:
        values = [_text(value, number) for value in (flat_list(array) if source.kind != "c" else scalars(array))]
        if source.kind == "c" and not length:
            length = D._TEXT_LENGTHS[source._kind_number]
        if number == D.BYTES:
            # Bytes are as they are; what else there is becomes text of ASCII.
            _require_ascii([text for text, value in zip(values, flat_list(array)) if not isinstance(value, bytes)])
    h = K.array_reshape(K.array_objects(values), array.shape)
    return K.text_fit(h, number, length)


def _require_ascii(values):
    for value in [] if "".join(values).isascii() else values:
        at = next((at for at, letter in enumerate(value) if letter > "\x7f"), None)
        if at is not None:
            raise UnicodeEncodeError("ascii", value, at, at + 1, "ordinal not in range(128)")


def _text(value, number):
    if number == D.BYTES:
        return value.decode("latin-1") if isinstance(value, bytes) else str(value)
    return value.decode("ascii") if isinstance(value, bytes) else str(value)


def from_objects(array, target):
    """A handle on numbers, bools or times made of Python objects or texts."""
    kind = target.kind
    if kind in "Mm":
        from ._datetimes import from_values

        values = flat_list(array)
        made = from_values(values, target)
        return K.array_reshape(made._h, array.shape)
    if array.dtype.kind == "S":
        array = array.astype("U")
    if kind != "c":
        try:
            h = K.unbox(array._h, target.code)
        except ValueError as error:
            if array.dtype.kind == "U":
                head, colon, value = str(error).partition(": ")
                if colon and value[:1] in "'\"":
                    raise ValueError(f"{head}: np.str_({value})") from None
            raise
        if h is not None:
            return h
    return _pythonic(array, target)


def _pythonic(array, target):
    from ._construct import from_numbers

    kind = target.kind
    values = flat_list(array)
    if kind == "b":
        made = from_numbers(list(map(bool, values)), target)
    elif kind == "f":
        made = from_numbers([_float(value) for value in values], target)
    elif kind == "c":
        made = from_numbers(list(map(complex, values)), target)
    else:
        made = from_numbers([_integer(value) for value in values], target)
    return K.array_reshape(made._h, array.shape)


def _float(value):
    return float("nan") if value is None else float(value)


def _integer(value):
    kind = type(value)
    if kind is int:
        return value
    if hasattr(kind, "__int__") or hasattr(kind, "__index__") or isinstance(value, (str, bytes)):
        return int(value)
    raise TypeError(
        f"int() argument must be a string, a bytes-like object or a real number, not '{kind.__name__}'"
    )


def view(array, dtype, cls):
    """The memory of an array under another dtype or class."""
    if isinstance(dtype, type) and issubclass(dtype, ndarray):
        dtype, cls = None, dtype
    made = array
    if dtype is not None:
        target = parse_dtype(dtype)
        source = array.dtype
        if target.kind == "V":
            return _as_records(array, target, cls)
        if target.code == source.code:
            made = _wrap(array._h, source, array.shape)
        elif K.same_layout(source.code, target.code):
            made = _wrap(K.array_reinterpret(array._h, target.code), target, array.shape)
        else:
            made = _reread(array, target)
            made._h = K.array_with_writable(made._h, K.array_is_writable(array._h))
        made._base = array if array._base is None else array._base
    else:
        made = _wrap(array._h, array.dtype, array.shape)
        made._base = array if array._base is None else array._base
    return made if cls is None or cls is ndarray else _adopt(cls, made._h, made._dtype, made._shape, array)


def _as_records(array, target, cls):
    """The bytes of an array as records, a copy."""
    from ._record_functions import from_bytes

    if target.names is None or array.dtype.kind == "O":
        raise NotImplementedError(f"numpy.ndarray.view: from {array.dtype} to {target}")
    shape = _reread_shape(array, target)
    made = from_bytes(array.tobytes(), target, array.nbytes // target.itemsize).reshape(shape)
    return made if cls is None else made.view(cls)


def _reread_shape(array, target):
    """The shape under a dtype of another size, for which the last axis is divided anew."""
    shape, size = array.shape, array.dtype.itemsize
    if size == target.itemsize:
        return shape
    if not shape:
        raise ValueError("Changing the dtype of a 0d array is only supported if the itemsize is unchanged")
    if shape[-1] != 1 and array.dtype.kind != "V" and K.array_strides(array._h)[-1] != 1:
        raise ValueError("To change to a dtype of a different size, the last axis must be contiguous")
    if shape[-1] * size % target.itemsize:
        raise ValueError(
            "When changing to a larger dtype, its size must be a divisor of the total size in bytes of the last axis of the"
            " array."
        )
    return (*shape[:-1], shape[-1] * size // target.itemsize)


def _reread(array, target):
    """A copy of the bytes under a type of another layout. Unlike numpy's view it does not share them."""
    source = array.dtype
    if "O" in (source.kind, target.kind):
        raise NotImplementedError(f"numpy.ndarray.view: from {source} to {target}")
    shape = _reread_shape(array, target)
    if target.kind in "US":
        from ._npy import elements_of

        return elements_of(array.tobytes(), target, shape)
    return _wrap(K.array_from_bytes(target.code, array.tobytes(), shape), target, shape)


def byteswap(array, inplace):
    """The elements with their bytes in reverse order."""
    if array.dtype.kind == "S":
        return array if inplace else array.copy()
    if array.dtype.kind in "UOV":
        raise NotImplementedError(f"numpy.ndarray.byteswap: of {array.dtype}")
    size = array.dtype.itemsize if array.dtype.kind != "c" else array.dtype.itemsize // 2
    raw = array.tobytes()
    swapped = b"".join([raw[i : i + size][::-1] for i in range(0, len(raw), size)])
    made = _wrap(K.array_from_bytes(array.dtype.code, swapped, array.shape), array.dtype, array.shape)
    if inplace:
        require_writable(array, "array to be byte-swapped is read-only")
        array[...] = made
        return array
    return made
