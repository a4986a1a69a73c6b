"""Making arrays of everything that numpy makes them of."""

import operator
from array import array as _packed

import _kernel as K

from . import _dtypes as D
from . import _scalars as S
from ._array import _adopt, _wrap, ndarray
from ._dtypes import parse as parse_dtype
from ._dtypes import promote

_PACKED = {
    D.INT8: "b",
    D.INT16: "h",
    D.INT32: "i",
    D.INT64: "q",
    D.UINT8: "B",
    D.UINT16: "H",
    D.UINT32: "I",
    D.UINT64: "Q",
    D.FLOAT32: "f",
    D.FLOAT64: "d",
}


def array(object, dtype=None, *, copy=True, order="K", subok=False, ndmin=0, like=None):
    """An array of an object: a scalar, a sequence, nested sequences, or anything with ``__array__``."""
    target = None if dtype is None else parse_dtype(dtype)
    if copy is False and (not isinstance(object, ndarray) and not hasattr(object, "__array__") or (
            isinstance(object, ndarray) and target is not None and object.dtype != target)):
        raise ValueError(
            "Unable to avoid copy while creating an array as requested.\nIf using `np.array(obj, copy=False)` replace it with "
            "`np.asarray(obj)` to allow a copy when needed (no behavior change in NumPy 1.x).\nFor more details, see "
            "https://numpy.org/devdocs/numpy_2_0_migration_guide.html#adapting-to-changes-in-the-copy-keyword."
        )
    if target is not None and target.kind == "V":
        from ._record_making import array_of

        made = array_of(object, target, copy)
    elif subok and not copy and isinstance(object, ndarray) and ndmin <= object.ndim and (
            target is None or target.code == object.dtype.code):
        return object
    else:
        made = _array(object, target, copy, order)
    if order == "F" and len(made.shape) > 1:
        if copy or not K.array_is_contiguous(made.T._h):
            made = _fortran(made)
    elif order == "C" and not copy and not K.array_is_contiguous(made._h):
        made = made.copy()
    if ndmin > len(made.shape):
        made = made.reshape((1,) * (ndmin - len(made.shape)) + made.shape)
    if subok and type(object) is not ndarray and isinstance(object, ndarray) and type(made) is ndarray:
        made = _adopt(type(object), made._h, made._dtype, made._shape, object)
    return made


def _fortran(array):
    made = _wrap(K.array_copy(array.T._h), array._dtype, array.shape[::-1]).T
    made._base = None
    return made


def _array(value, target, copy, order="K"):
    kind = type(value)
    if kind is ndarray or isinstance(value, ndarray):
        if kind is not ndarray and value.dtype.kind == "V":
            if target is not None and target.code != value.dtype.code:
                return value.astype(target)
            plain = value if not getattr(kind, "_records", False) and not kind._takes_over else value.view(ndarray)
            return plain.copy() if copy else plain
        if target is None or value.dtype is target:
            if kind is ndarray and not copy:
                return value
            if not copy:
                return _wrap(value._h, value._dtype, value._shape)
            if order != "C" and len(value.shape) > 1 and not K.array_is_contiguous(value._h):
                from ._layout import copied

                return copied(_wrap(value._h, value._dtype, value._shape), order)
            return _wrap(K.array_copy(value._h), value._dtype, value._shape)
        made = value.astype(target)
        return made if type(made) is ndarray else _wrap(made._h, made._dtype, made._shape)
    if kind is list or kind is tuple:
        return from_list(value, target)
    if kind in (int, float, bool, str, complex, bytes) or isinstance(value, S.generic):
        if isinstance(value, S.void):
            return value.__array__(target).copy()
        return scalar_array(value, target)
    if value is None:
        return object_array([None], ()) if target is None else object_array([None], ()).astype(target)
    convert = getattr(value, "__array__", None)
    if convert is not None and not isinstance(value, type):
        made = convert() if target is None else _array_protocol(convert, target)
        if target is not None and made.dtype is not target:
            made = made.astype(target)
        if copy and isinstance(made, ndarray):
            made = made.copy()
        return made
    if isinstance(value, (memoryview, bytearray, _packed)):
        return _from_buffer(value, target)
    if isinstance(value, range):
        made = arange(value.start, value.stop, value.step)
        return made if target is None else made.astype(target)
    if _is_sequence(value):
        return from_list(list(value), target)
    return scalar_array(value, target)


def _array_protocol(convert, target):
    try:
        return convert(target)
    except TypeError:
        return convert()


def _from_buffer(value, target):
    view = memoryview(value)
    if view.format in ("c", "B") and not isinstance(value, _packed):
        made = _wrap(K.array_from_bytes(D.UINT8, view.tobytes(), view.shape))
    else:
        code = next((code for code, letter in _PACKED.items() if letter == view.format), None)
        if code is None:
            code = {"l": D.INT64, "L": D.UINT64, "?": D.BOOL}[view.format]
        made = _wrap(K.array_from_bytes(code, view.tobytes(), view.shape))
    return made if target is None else made.astype(target)


def _is_sequence(value):
    kind = type(value)
    if issubclass(kind, (str, bytes, dict, set, frozenset)):
        return False
    if issubclass(kind, (list, tuple)):
        return True
    return hasattr(kind, "__len__") and hasattr(kind, "__getitem__") and not hasattr(kind, "keys")


def scalar_array(value, target=None):
    """An array without axes."""
    found = _dtype_of(value)
    if found.kind == "O":
        made = object_array([value], ())
        return made if target is None or target.kind == "O" else made.astype(target)
    if target is not None and target.kind != "O" and found.kind in "biuf" and target.kind in "biuf":
        return _wrap(scalar_handle(value, target), target, ())
    h = scalar_handle(value, found)
    made = _wrap(h, found, ())
    return made if target is None else made.astype(target)


def scalar_handle(value, target):
    """A handle on one element of a dtype, made of a value as an assignment would."""
    number = target._kind_number
    kind = target.kind
    if kind in "iu":
        if isinstance(value, S.generic) and type(value) in S.number_of and not isinstance(value, S.inexact):
            value = S.wrap(number, int(value.item()))
            return K.array_scalar(number, value if value < 1 << 63 else str(value))
        if isinstance(value, S.generic) and isinstance(value, S.inexact):
            return asarray(value).astype(target)._h
        value = int(value)
        if not S.in_range(number, value):
            if not -(1 << 63) <= value < 1 << 64:
                raise OverflowError("Python int too large to convert to C long")
            raise S.out_of_bounds(value, target.name)
        return K.array_scalar(number, value if value < 1 << 63 else str(value))
    if kind == "f":
        return K.array_scalar(number, float("nan") if value is None else float(value))
    if kind == "b":
        return K.array_scalar(number, bool(value))
    if kind == "c":
        value = complex(value)
        return K.array_scalar(number, (value.real, value.imag))
    if kind == "O":
        return K.array_scalar_object(value)
    if kind in "Mm":
        from ._datetimes import count_of

        return K.array_scalar(target.code, count_of(value, target))
    text = value.decode("latin-1") if isinstance(value, bytes) else str(value)
    length = target.code >> 8
    if length:
        text = text[:length]
    return K.array_reinterpret(
        K.array_scalar_object(text), target.code if length else number | max(1, len(text)) << 8
    )


def _dtype_of(value):
    """The dtype that numpy gives a scalar."""
    kind = type(value)
    if kind is int or isinstance(value, int) and not isinstance(value, bool):
        if -(1 << 63) <= value < 1 << 63:
            return D.int64_dtype
        return D.uint64_dtype if 0 <= value < 1 << 64 else D.object_dtype
    if isinstance(value, S.generic):
        return value.dtype if not isinstance(value, (str, bytes)) or len(value) else D.dtype.of_code(value.dtype.code | 256)
    if kind is bool or isinstance(value, bool):
        return D.bool_dtype
    if isinstance(value, float):
        return D.float64_dtype
    if isinstance(value, complex):
        return D.complex_dtype
    if isinstance(value, str):
        return D.text_dtype(len(value))
    if isinstance(value, bytes):
        return D.dtype.of_code(D.BYTES | max(1, len(value)) << 8)
    inner = getattr(value, "dtype", None)
    if isinstance(inner, D.dtype) and not isinstance(value, type) and getattr(value, "shape", None) == ():
        return inner
    return D.object_dtype


def from_list(values, target=None):
    """An array of a list or tuple."""
    if target is not None and target.kind == "O":
        return _objects_of(values)
    h = K.array_infer(values)
    if h is not None:
        made = _wrap(h)
        if target is None:
            return made
        if made.dtype.code == target.code or made.size == 0:
            return made.astype(target)
        return _checked(made, values, target)
    return _from_any(values, target)


def _checked(made, values, target):
    """Python numbers under a dtype asked for: out of its bounds is an error, unlike in a cast of arrays."""
    source = made.dtype
    if target.kind in "iu":
        if source.kind == "f":
            objects = _objects_of(values)
            return objects.astype(target)
        if source.kind == "i" and target.code != D.INT64 and made.size:
            low, high = int(made.min()), int(made.max())
            for extreme in (low, high):
                if not S.in_range(target.code, extreme):
                    raise S.out_of_bounds(extreme, target.name)
        if source.kind == "O":
            return made.astype(target)
    if target.kind in "US" and source.kind in "biufc" or target.kind in "iufc" and source.kind == "U":
        return _objects_of(values).astype(target)
    if target.kind in "Mm":
        return _objects_of(values).astype(target)
    return made.astype(target)


def _objects_of(values):
    shape = _shape_of(values)
    flat = _flatten(values, len(shape))
    return _wrap(K.array_reshape(K.array_objects(flat), shape), D.object_dtype, shape)


def object_array(values, shape=None):
    """An object array of a list's elements, whatever they are."""
    h = K.array_objects(values)
    if shape is None:
        return _wrap(h, D.object_dtype, (len(values),))
    return _wrap(K.array_reshape(h, shape), D.object_dtype, shape)


def _shape_of(values):
    """The shape of nested sequences, down to where they become ragged."""
    shape = [len(values)]
    level = values
    while level and len(shape) < 64:
        lengths = set()
        for each in level:
            if type(each) is list or type(each) is tuple or isinstance(each, (list, tuple)):
                lengths.add(len(each))
            elif isinstance(each, ndarray) and each.shape:
                lengths.add(each.shape[0])
            elif not isinstance(each, S.generic) and not isinstance(each, ndarray) and _is_array_like(each):
                lengths.add(len(each))
            else:
                lengths.add(-1)
            if len(lengths) > 1:
                return tuple(shape)
        (length,) = lengths
        if length < 0:
            break
        shape.append(length)
        level = [item for each in level for item in _items(each)]
    return tuple(shape)


def _is_array_like(value):
    kind = type(value)
    if issubclass(kind, (str, bytes, dict, set, frozenset)):
        return False
    if hasattr(kind, "__array__"):
        return getattr(value, "ndim", 1) > 0
    return _is_sequence(value)


def _flatten(values, depth):
    flat = list(values)
    for _ in range(depth - 1):
        flat = [item for each in flat for item in _items(each)]
    return flat


def _items(value):
    """What stands in a sequence; of a masked array the data, of other derived ones the plain array: their rows may be anything."""
    if isinstance(value, ndarray):
        return value._data if value._takes_over else asarray(value) if type(value)._derived else value
    return value


def _from_any(values, target):
    """Lists with elements that need Python: numpy scalars, arrays, objects, mixtures."""
    shape = _shape_of(values)
    flat = _flatten(values, len(shape))
    ragged = any(
        isinstance(each, (list, tuple)) or isinstance(each, ndarray) and each.shape or _is_nested(each) for each in flat
    )
    if ragged:
        raise ValueError(
            "setting an array element with a sequence. The requested array has an inhomogeneous shape after"
            f" {len(shape)} dimensions. The detected shape was {shape} + inhomogeneous part."
        )
    flat = [each[()] if isinstance(each, ndarray) else each for each in flat]
    if target is None and any(isinstance(each, S.void) for each in flat) and all(isinstance(each, S.void) for each in flat):
        from ._record_making import of_list

        return of_list(flat, flat[0].dtype).reshape(shape)
    found = target
    if found is None:
        found = common_dtype(flat)
    if found.kind == "O":
        return object_array(flat, shape)
    if found.kind in "US" and target is None:
        made = object_array(flat).astype(found)
    elif found.kind in "biufc":
        made = _numbers(flat, found)
    else:
        made = object_array(flat).astype(found)
    made = made.reshape(shape)
    made._base = None
    return made


def _is_nested(value):
    return not isinstance(value, S.generic) and hasattr(type(value), "__array__") and getattr(value, "ndim", 0) > 0


def common_dtype(values):
    """The dtype that numpy finds for a flat list."""
    found = None
    previous = None
    for value in values:
        each = _dtype_of(value)
        if each is previous:
            continue
        previous = each
        if each.kind == "O":
            return each
        if found is None:
            found = each
        elif found is not each:
            try:
                found = promote(found, each)
            except TypeError:
                return D.object_dtype
            if each.code == D.UINT64 and type(value) is int and found.kind == "f":
                found = D.float64_dtype
    return D.float64_dtype if found is None else found


def _numbers(flat, target):
    kind = target.kind
    if kind == "b":
        return from_numbers([bool(each) for each in flat], target)
    if kind in "iu":
        return object_array([each.item() if isinstance(each, S.generic) else each for each in flat]).astype(target)
    if kind == "c":
        return from_numbers([complex(each) for each in flat], target)
    return from_numbers([float("nan") if each is None else float(each) for each in flat], target)


def from_numbers(values, target):
    """A one-dimensional array of a flat list of plain numbers that fit the dtype."""
    number = target._kind_number
    n = len(values)
    if number == D.BOOL:
        return _wrap(K.array_from_bytes(number, bytes(values), (n,)), target, (n,))
    if number == D.COMPLEX128:
        parts = _packed("d", [part for value in values for part in (value.real, value.imag)])
        return _wrap(K.array_from_bytes(number, parts, (n,)), target, (n,))
    if number in (D.DATETIME, D.TIMEDELTA):
        return _wrap(K.array_from_bytes(target.code, _packed("q", values), (n,)), target, (n,))
    if number == D.COMPLEX64:
        return from_numbers(values, D.complex_dtype).astype(target)
    if number == D.FLOAT16:
        return from_numbers(values, D.float64_dtype).astype(target)
    try:
        packed = _packed(_PACKED[number], values)
    except OverflowError:
        if number == D.FLOAT32:
            return from_numbers(values, D.float64_dtype).astype(target)
        bad = next(value for value in values if not S.in_range(number, value))
        if not -(1 << 63) <= bad < 1 << 64:
            raise OverflowError("Python int too large to convert to C long") from None
        raise S.out_of_bounds(bad, target.name) from None
    return _wrap(K.array_from_bytes(number, packed, (n,)), target, (n,))


def asarray(a, dtype=None, order=None, *, device=None, copy=None, like=None):
    """An array of something, which is itself where it already is one."""
    if type(a) is ndarray and order is None and (dtype is None or a.dtype is parse_dtype(dtype)):
        return a.copy() if copy else a
    return array(a, dtype, copy=copy, order=order or "K")


def asanyarray(a, dtype=None, order=None, *, device=None, copy=None, like=None):
    """As ``asarray``, but passes subclasses of ndarray through."""
    if isinstance(a, ndarray) and (dtype is None or a.dtype == parse_dtype(dtype)):
        return a
    return asarray(a, dtype, order)


def ascontiguousarray(a, dtype=None, *, like=None):
    """An array in C order in memory."""
    made = asarray(a, dtype)
    if not made.shape:
        made = made.reshape(1)
    return made if K.array_is_contiguous(made._h) else made.copy()


def asfortranarray(a, dtype=None, *, like=None):
    """An array in Fortran order in memory."""
    made = asanyarray(a, dtype)
    if not made.shape:
        made = made.reshape(1)
    return made if K.array_is_contiguous(made.T._h) else _fortran(made)


def arange(start=None, stop=None, step=None, dtype=None, *, device=None, like=None):
    """Numbers from a start to before a stop by a step."""
    if stop is None:
        if start is None:
            raise TypeError("arange() requires stop to be specified.")
        start, stop = 0, start
    if step is None:
        step = 1
    kind = type(start), type(stop), type(step)
    target = None if dtype is None else parse_dtype(dtype)
    if kind == (int, int, int):
        if step == 0:
            raise ZeroDivisionError("division by zero")
        n = max(0, -((start - stop) // step))
        if target is None or target.code == D.INT64:
            return _wrap(K.arange_long(start, step, n), D.int64_dtype, (n,))
        if target.kind in "iu":
            return _wrap(K.arange_long(start, step, n)).astype(target)
    given = start, stop, step
    parts = [asarray(each) for each in (start, stop, step)]
    if any(part.dtype.kind in "Mm" for part in parts) or target is not None and target.kind in "Mm":
        from ._datetimes import arange as time_arange

        return time_arange(start, stop, step, target)
    found = target
    if found is None:
        found = promote(promote(parts[0].dtype, parts[1].dtype), parts[2].dtype)
    from ._ranges import spread

    return spread(*given, found)


def empty(shape, dtype=float, order="C", *, device=None, like=None):
    """An array of a shape; its elements are zeros here, and None where they are objects."""
    target = parse_dtype(dtype)
    if target.kind == "V":
        return _records_of(shape, target, False)
    return full(shape, None, object) if target.kind == "O" else zeros(shape, dtype, order)


def _records_of(shape, target, zero):
    from ._array import normal_shape
    from ._record_parts import empty_of
    from ._records import Structured

    return empty_of(Structured, normal_shape(shape), target, zero)


def zeros(shape, dtype=float, order="C", *, device=None, like=None):
    """An array of zeros."""
    from ._array import normal_shape

    shape = normal_shape(shape)
    for extent in shape:
        if extent < 0:
            raise ValueError("negative dimensions are not allowed")
    target = D.float64_dtype if dtype is float or dtype is None else parse_dtype(dtype)
    if target.kind == "V":
        return _records_of(shape, target, True)
    if target.kind in "US" and not target.itemsize:
        target = D.dtype.of_code(target.code | 256)
    made = _wrap(K.array_zeros(target.code, shape), target, shape)
    if target.kind == "O":
        made[...] = 0
    if order == "F" and len(shape) > 1:
        made = _wrap(K.array_zeros(target.code, shape[::-1]), target, shape[::-1]).T
        made._base = None
    return made


def ones(shape, dtype=None, order="C", *, device=None, like=None):
    """An array of ones."""
    made = zeros(shape, float if dtype is None else dtype, order)
    made[...] = 1
    return made


def full(shape, fill_value, dtype=None, order="C", *, device=None, like=None):
    """An array of one value."""
    if dtype is not None and parse_dtype(dtype).kind == "V":
        made = zeros(shape, dtype)
        # A tuple is a sequence here, as numpy has it: each of its items fills a record.
        made[...] = asarray(fill_value) if type(fill_value) is tuple else fill_value
        return made
    value = asarray(fill_value)
    made = zeros(shape, value.dtype if dtype is None else dtype, order)
    made[...] = fill_value if value.dtype.kind == "O" or not value.shape else value
    return made


def _like(a, dtype, shape):
    a = asarray(a) if not isinstance(a, ndarray) else a
    return a.shape if shape is None else shape, a.dtype if dtype is None else dtype


def empty_like(prototype, dtype=None, order="K", subok=True, shape=None, *, device=None):
    """An array of another's shape and dtype."""
    return empty(*_like(prototype, dtype, shape))


def zeros_like(a, dtype=None, order="K", subok=True, shape=None, *, device=None):
    """Zeros of another's shape and dtype."""
    return zeros(*_like(a, dtype, shape))


def ones_like(a, dtype=None, order="K", subok=True, shape=None, *, device=None):
    """Ones of another's shape and dtype."""
    return ones(*_like(a, dtype, shape))


def full_like(a, fill_value, dtype=None, order="K", subok=True, shape=None, *, device=None):
    """One value in another's shape and dtype."""
    shape, dtype = _like(a, dtype, shape)
    return full(shape, fill_value, dtype)


def linspace(start, stop, num=50, endpoint=True, retstep=False, dtype=None, axis=0, *, device=None):
    """Evenly spaced numbers."""
    num = operator.index(num)
    if num < 0:
        raise ValueError(f"Number of samples, {num}, must be non-negative.")
    div = num - 1 if endpoint else num
    start, stop = asarray(start) * 1.0, asarray(stop) * 1.0
    delta = asarray(stop - start)
    steps = asarray(arange(0, num)).astype(delta.dtype).reshape((-1,) + (1,) * delta.ndim)
    step = float("nan")
    if div > 0:
        step = delta / div
        made = steps * step if bool((asarray(step) != 0).all()) else steps / div * delta
    else:
        made = steps * delta
    made = asarray(made + start)
    if endpoint and num > 1:
        made[-1, ...] = stop
    if axis != 0:
        from ._shape_functions import moveaxis

        made = moveaxis(made, 0, axis)
    target = None if dtype is None else parse_dtype(dtype)
    if target is not None:
        if target.kind in "iu":
            from ._ufuncs import floor

            made = floor(made)
        made = made.astype(target)
    return (made, step) if retstep else made


def logspace(start, stop, num=50, endpoint=True, base=10.0, dtype=None, axis=0):
    """Numbers evenly spaced on a logarithmic scale."""
    from ._ufuncs import power

    if not isinstance(base, (int, float)):
        # An array of bases is stretched together with the ends.
        from ._shape_functions import broadcast_arrays, expand_dims

        start, stop, base = broadcast_arrays(asarray(start), asarray(stop), asarray(base))
        base = expand_dims(base, axis)
    made = power(base, linspace(start, stop, num=num, endpoint=endpoint, axis=axis))
    return made if dtype is None else made.astype(dtype)


def geomspace(start, stop, num=50, endpoint=True, dtype=None, axis=0):
    """Numbers in a geometric progression."""
    from ._ufuncs import log10

    from ._info import result_type

    target = result_type(start, stop, float(num), *([] if dtype is None else [zeros((), dtype)]))
    start, stop = asarray(start).astype(target), asarray(stop).astype(target)
    if bool((start == 0).any() if start.shape else start == 0) or bool((stop == 0).any() if stop.shape else stop == 0):
        raise ValueError("Geometric sequence cannot include zero")
    from ._ufuncs import sign

    out_sign = sign(start)
    start, stop = start / out_sign, stop / out_sign
    made = logspace(log10(start), log10(stop), num=num, endpoint=endpoint, base=10.0)
    if num > 0:
        made[0] = start
        if num > 1 and endpoint:
            made[-1] = stop
    made = made * out_sign
    if axis != 0:
        from ._shape_functions import moveaxis

        made = moveaxis(made, 0, axis)
    return made if dtype is None else made.astype(dtype)


def eye(N, M=None, k=0, dtype=float, order="C", *, device=None, like=None):
    """Ones on a diagonal, zeros elsewhere."""
    N, k = operator.index(N), operator.index(k)
    M = N if M is None else operator.index(M)
    made = zeros((N, M), dtype, order)
    i = arange(max(0, -k), max(max(0, -k), min(N, M - k)))
    if i.size:
        made[i, i + k] = 1
    return made


def identity(n, dtype=None, *, like=None):
    """The identity matrix."""
    return eye(n, dtype=float if dtype is None else dtype)


def frombuffer(buffer, dtype=float, count=-1, offset=0, *, like=None):
    """An array of a buffer's bytes; a copy here."""
    target = parse_dtype(dtype)
    raw = bytes(memoryview(buffer).cast("B"))[offset:]
    if count < 0:
        if len(raw) % target.itemsize:
            raise ValueError("buffer size must be a multiple of element size")
        count = len(raw) // target.itemsize
    raw = raw[: count * target.itemsize]
    if target.kind == "V":
        from ._record_functions import from_bytes

        made = from_bytes(raw, target, count)
        made.setflags(write=not memoryview(buffer).readonly)
        return made
    if target.kind == "S":
        size = target.itemsize
        return array([raw[i : i + size].rstrip(b"\0") for i in range(0, len(raw), size)], dtype=target)
    made = _wrap(K.array_from_bytes(target.code, raw, (count,)), target, (count,))
    # The elements are a copy: writing to them is not seen in the buffer.
    made._base = buffer
    if memoryview(buffer).readonly:
        made._h = K.array_with_writable(made._h, False)
    return made


def fromiter(iter, dtype, count=-1, *, like=None):
    """An array of an iterable's elements."""
    target = parse_dtype(dtype)
    if target.kind in "US" and not target.itemsize:
        raise ValueError("Must specify length when using variable-size data-type.")
    values = []
    for value in iter:
        if count >= 0 and len(values) == count:
            break
        values.append(value)
    if len(values) < count:
        raise ValueError(f"iterator too short: Expected {count} but iterator had only {len(values)} items.")
    return array(values, dtype=dtype)


def fromfunction(function, shape, *, dtype=float, like=None, **kwargs):
    """An array of a function of the indices."""
    from ._index_functions import indices

    return function(*indices(shape, dtype=dtype), **kwargs)


def fromstring(string, dtype=float, count=-1, *, sep, like=None):
    """An array of numbers in text."""
    parts = [part for part in (string.split(sep) if sep.strip() else string.split()) if part.strip()]
    return array([float(part) for part in parts[: None if count < 0 else count]]).astype(dtype)


def copy(a, order="K", subok=False):
    """A copy of an array."""
    return array(a, copy=True, order=order, subok=subok)
