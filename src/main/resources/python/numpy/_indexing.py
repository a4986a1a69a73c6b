"""Indexing by ints, slices, ``None``, ``Ellipsis``, masks and arrays of positions."""

import _kernel as K

from . import _dtypes as D
from . import _scalars as S
from ._array import _adopt, _wrap, element, ndarray
from ._construct import asarray, scalar_handle

_BAD = (
    "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices"
)
_NUMBERS = frozenset([int, float, bool])


def _too_many(array, count):
    return IndexError(
        f"too many indices for array: array is {len(array.shape)}-dimensional, but {count} were indexed"
    )


class _Parsed:
    """An index: the view that its ints, slices and new axes make, and what is left for arrays."""

    __slots__ = ("h", "shape", "arrays", "axes", "adjacent", "scalar", "names")


def _normal(key):
    """One item of an index: an int, slice, None, Ellipsis, or an array of ints or bools."""
    kind = type(key)
    if kind is int or kind is slice or key is None or key is Ellipsis:
        return key
    if kind is bool or isinstance(key, S.bool_):
        return asarray(bool(key))
    if isinstance(key, ndarray):
        code = key.dtype.kind
        if code in "iu":
            return key if key.shape else int(key)
        if code == "b":
            return key
        if code == "O":
            return _normal(_objects(key))
        raise IndexError("arrays used as indices must be of integer (or boolean) type")
    if isinstance(key, (list, tuple, range)) or hasattr(kind, "__array__") and not isinstance(key, S.generic):
        made = asarray(key)
        if made.size == 0 and made.dtype.kind == "f" and not hasattr(kind, "__array__"):
            made = made.astype(D.int64_dtype)
        return _normal(made)
    if hasattr(kind, "__index__"):
        return key.__index__()
    if hasattr(kind, "__len__") and hasattr(kind, "__getitem__") and not isinstance(key, (str, bytes, dict)):
        return _normal(asarray(key))
    raise IndexError(_BAD)


def _objects(key):
    from ._transfer import flat_list

    values = flat_list(key)
    if values and all(type(value) is bool for value in values):
        return asarray(values).reshape(key.shape)
    if all(isinstance(value, (int, S.integer)) for value in values):
        return asarray([int(value) for value in values], dtype=int).reshape(key.shape)
    raise IndexError("arrays used as indices must be of integer (or boolean) type")


def _parse(array, key):
    items = [_normal(item) for item in (key if type(key) is tuple else (key,))]
    shape = array.shape
    used = 0
    for item in items:
        if isinstance(item, ndarray) and item.dtype.code == D.BOOL:
            used += len(item.shape)
        elif item is not None and item is not Ellipsis:
            used += 1
    if used > len(shape):
        raise _too_many(array, used)
    gap = len(shape) - used
    if Ellipsis in [item for item in items if not isinstance(item, ndarray)]:
        at = next(i for i, item in enumerate(items) if item is Ellipsis)
        rest = [item for item in items[at + 1 :]]
        if any(item is Ellipsis for item in rest):
            raise IndexError("an index can only have a single ellipsis ('...')")
        items[at : at + 1] = [slice(None)] * gap
    else:
        items.extend([slice(None)] * gap)
    return items


def _view(array, items):
    """Applies what makes views; arrays of positions stay, each with its axis."""
    parsed = _Parsed()
    steps = list(K.array_strides(array._h))
    offset = K.array_offset(array._h)
    advanced = any(isinstance(item, ndarray) for item in items)
    shape, strides, arrays, axes, names = [], [], [], [], []
    places = []
    axis = 0
    scalar = True
    for place, item in enumerate(items):
        if item is None:
            shape.append(1)
            strides.append(0)
            scalar = False
            continue
        if isinstance(item, ndarray):
            scalar = False
            if item.dtype.code == D.BOOL:
                axis = _mask(array, item, axis, shape, strides, steps, arrays, axes, names)
                places.append(place)
                continue
            arrays.append(item)
            axes.append(len(shape))
            names.append(axis)
            places.append(place)
            shape.append(array.shape[axis])
            strides.append(steps[axis])
            axis += 1
            continue
        n = array.shape[axis]
        if type(item) is slice:
            scalar = False
            start, stop, step = item.indices(n)
            count = len(range(start, stop, step))
            if count:
                offset += start * steps[axis]
            shape.append(count)
            strides.append(steps[axis] * step)
        else:
            at = item + n if item < 0 else item
            if not 0 <= at < n:
                raise IndexError(f"index {item} is out of bounds for axis {axis} with size {n}")
            if advanced:
                arrays.append(asarray(at))
                axes.append(len(shape))
                names.append(axis)
                places.append(place)
                shape.append(n)
                strides.append(steps[axis])
            else:
                offset += at * steps[axis]
        axis += 1
    parsed.h = K.array_view(array._h, offset, shape, strides)
    parsed.shape = tuple(shape)
    parsed.arrays = arrays
    parsed.axes = axes
    parsed.names = names
    parsed.adjacent = not places or places[-1] - places[0] + 1 == len(places)
    parsed.scalar = scalar
    return parsed


def _mask(array, mask, axis, shape, strides, steps, arrays, axes, names):
    if not mask.shape:
        arrays.append(asarray([0] if mask.item() else [], dtype=int))
        axes.append(len(shape))
        names.append(axis)
        shape.append(1)
        strides.append(0)
        return axis
    for k, extent in enumerate(mask.shape):
        if array.shape[axis + k] != extent:
            raise IndexError(
                f"boolean index did not match indexed array along axis {axis + k}; size of axis is {array.shape[axis + k]}"
                f" but size of corresponding boolean axis is {extent}"
            )
    for k, h in enumerate(K.nonzero(mask._h)):
        arrays.append(_wrap(h))
        axes.append(len(shape))
        names.append(axis + k)
        shape.append(array.shape[axis + k])
        strides.append(steps[axis + k])
    return axis + len(mask.shape)


def _fronted(parsed):
    """The view with the indexed axes first, and where they came from."""
    others = [axis for axis in range(len(parsed.shape)) if axis not in parsed.axes]
    return K.array_transpose(parsed.h, parsed.axes + others), others


def _broadcast_rank(arrays):
    return max(len(item.shape) for item in arrays)


def get(array, key):
    """``array[key]``."""
    if isinstance(key, str) or isinstance(key, list) and key and all(isinstance(item, str) for item in key):
        raise IndexError(_BAD)
    parsed = _view(array, _parse(array, key))
    if not parsed.arrays:
        if parsed.scalar:
            made = _wrap(parsed.h, array._dtype, ())
            made._base = array
            if key is Ellipsis or type(key) is tuple and Ellipsis in [k for k in key if not isinstance(k, ndarray)]:
                return made
            return element(made, 0)
        made = _adopt(type(array), parsed.h, array._dtype, parsed.shape, array)
        made._base = array if array._base is None else array._base
        return made
    h, others = _fronted(parsed)
    made = _adopt(type(array), K.gather_at(h, [item._h for item in parsed.arrays], parsed.names), array._dtype, None, array)
    rank = _broadcast_rank(parsed.arrays)
    if parsed.adjacent:
        before = sum(axis < parsed.axes[0] for axis in others)
        if before:
            order = list(range(rank, rank + before)) + list(range(rank)) + list(range(rank + before, len(made.shape)))
            made = made.transpose(order)
    return made


def _refuse_sequence(array, value):
    """A list is no number, though a list of one number could stand for it."""
    if type(value) is list or type(value) is tuple:
        if array.dtype.kind == "f":
            raise ValueError("setting an array element with a sequence.")
        if array.dtype.kind in "iu":
            raise TypeError(f"int() argument must be a string, a bytes-like object or a real number, not '{type(value).__name__}'")


def set_items(array, key, value):
    """``array[key] = value``."""
    kind = type(key)
    if key is Ellipsis and type(value) is ndarray and array.dtype.code == value.dtype.code and array.shape == value.shape:
        K.array_assign(array._h, value._h)
        return
    if (key is Ellipsis or kind is slice and len(array.shape) == 1) and type(value) in _NUMBERS and array.dtype.kind in "biuf":
        h = array._h
        if key is not Ellipsis:
            start, stop, step = key.indices(array.shape[0])
            h = K.array_slice(h, start, step, len(range(start, stop, step)))
        K.array_assign(h, scalar_handle(value, array.dtype))
        return
    if kind is int and len(array.shape) == 1:
        n = array.shape[0]
        at = key + n if key < 0 else key
        if not 0 <= at < n:
            raise IndexError(f"index {key} is out of bounds for axis 0 with size {n}")
        _refuse_sequence(array, value)
        h = K.array_slice(array._h, at, 1, 1)
        K.array_assign(h, _values(array, value, True))
        return
    if isinstance(key, ndarray) and key.dtype.code == D.BOOL and key.shape == array.shape:
        _set_mask(array, key, value)
        return
    if kind is ndarray and len(array.shape) == 1 and len(key.shape) == 1 and D.INT8 <= key.dtype.code <= D.UINT64:
        K.put_at(array._h, [key._h], [0], _values(array, value, False))
        return
    if isinstance(key, str):
        raise IndexError(_BAD)
    parsed = _view(array, _parse(array, key))
    if not parsed.arrays:
        h = _values(array, value, parsed.scalar)
        _check_fit(h, parsed.shape)
        K.array_assign(parsed.h, _trimmed(h, len(parsed.shape)))
        return
    h, others = _fronted(parsed)
    values = _wrap(_values(array, value, False), array._dtype)
    rank = _broadcast_rank(parsed.arrays)
    if parsed.adjacent and values.shape:
        before = sum(axis < parsed.axes[0] for axis in others)
        total = rank + len(others)
        if before and len(values.shape) > total - before - rank:
            values = values.reshape((1,) * (total - len(values.shape)) + values.shape)
            order = list(range(before, before + rank)) + list(range(before)) + list(range(before + rank, total))
            values = values.transpose(order)
    K.put_at(h, [item._h for item in parsed.arrays], parsed.names, values._h)


def _trimmed(h, rank):
    shape = list(K.array_shape(h))
    while len(shape) > rank and shape[0] == 1:
        shape.pop(0)
        h = K.array_at(h, 0)
    return h


def _check_fit(h, shape):
    from ._array import shape_text

    source = tuple(K.array_shape(h))
    trimmed = source
    while len(trimmed) > len(shape) and trimmed[0] == 1:
        trimmed = trimmed[1:]
    if len(trimmed) > len(shape) or any(a != b and a != 1 for a, b in zip(trimmed[::-1], shape[::-1])):
        raise ValueError(
            f"could not broadcast input array from shape {shape_text(source)} into shape {shape_text(shape)}"
        )


def _set_mask(array, mask, value):
    h = _values(array, value, False)
    values = _wrap(h, array._dtype)
    if values.size == 1:
        K.mask_fill(array._h, mask._h, K.array_reshape(h, ()))
        return
    count = K.mask_count(mask._h)
    if len(values.shape) != 1:
        if len(values.shape) > 1 and values.shape != array.shape:
            raise ValueError(
                f"NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, input has {values.ndim}"
                " dimensions"
            )
    if values.size != count:
        raise ValueError(
            f"NumPy boolean array indexing assignment cannot assign {values.size} input values to the {count} output values"
            " where the mask is true"
        )
    K.mask_place(array._h, mask._h, h)


def _values(array, value, single):
    """A handle on values as elements of an array."""
    target = array.dtype
    kind = type(value)
    if kind is ndarray:
        if target.kind == "O" and single and value.shape:
            return K.array_scalar_object(value)
        return _fitted(value, target)
    if target.kind == "O":
        if single or kind in (str, dict, set, frozenset) or not hasattr(kind, "__len__"):
            return K.array_scalar_object(value)
        made = asarray(value, dtype=D.object_dtype)
        return made._h
    if kind in (int, float, bool) or isinstance(value, S.generic):
        if target.kind == "c" or kind is not complex:
            return scalar_handle(value, target)
    if isinstance(value, complex) and target.kind in "iuf":
        raise TypeError(
            f"{'int' if target.kind != 'f' else 'float'}() argument must be a string or a real number, not 'complex'"
            if target.kind == "f"
            else "int() argument must be a string, a bytes-like object or a real number, not 'complex'"
        )
    if isinstance(value, (str, bytes)) or value is None:
        if value is None and target.kind in "iu":
            raise TypeError("int() argument must be a string, a bytes-like object or a real number, not 'NoneType'")
        return scalar_handle(value, target)
    if isinstance(value, (list, tuple)) or hasattr(kind, "__array__"):
        made = asarray(value) if not isinstance(value, (list, tuple)) else _listed(value, target)
        if single and made.shape and made.size != 1:
            raise ValueError("setting an array element with a sequence.")
        return _fitted(made, target)
    if target.kind in "Mm":
        return scalar_handle(value, target)
    return _fitted(asarray(value), target)


def _listed(value, target):
    return asarray(value, dtype=target) if target.kind in "iufMmUS" else asarray(value)


def _fitted(made, target):
    source = made.dtype
    if source.code == target.code:
        return made._h
    if source.kind in "US" and source.kind == target.kind:
        return K.text_fit(made._h, target._kind_number, target.code >> 8)
    return made.astype(target)._h
