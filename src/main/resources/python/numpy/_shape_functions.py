"""Functions of shape: joining, splitting, stretching, moving axes."""

import _kernel as K

from . import _dtypes as D
from ._array import _wrap, asarray, ndarray, normal_axis, normal_shape
from ._dtypes import parse as parse_dtype


def reshape(a, /, shape=None, order="C", *, newshape=None, copy=None):
    """The elements under another shape."""
    if newshape is not None:
        if shape is not None:
            raise TypeError("You cannot specify 'newshape' and 'shape' arguments at the same time.")
        from ._errors import warn

        warn(
            "`newshape` keyword argument is deprecated, use `shape=...` or pass shape positionally instead."
            " (deprecated in NumPy 2.1)",
            DeprecationWarning,
        )
        shape = newshape
    elif shape is None:
        raise TypeError("reshape() missing 1 required positional argument: 'shape'")
    return _method(a, "reshape")(shape, order=order)


def _method(a, name):
    """A method of an object that has it, else of its array."""
    if not isinstance(a, ndarray):
        found = getattr(a, name, None)
        if found is not None and not isinstance(a, (list, tuple, str, bytes)):
            return found
        a = asarray(a)
    return getattr(a, name)


def ravel(a, order="C"):
    """The elements as one axis."""
    return asarray(a).ravel(order)


def transpose(a, axes=None):
    """The axes in another order."""
    return _method(a, "transpose")(axes) if axes is not None else _method(a, "transpose")()


def permute_dims(a, axes=None):
    """The axes in another order."""
    return transpose(a, axes)


def matrix_transpose(x, /):
    """The last two axes exchanged."""
    x = asarray(x)
    if x.ndim < 2:
        raise ValueError(f"Input array must be at least 2-dimensional, but it is {x.ndim}")
    return x.swapaxes(-1, -2)


def swapaxes(a, axis1, axis2):
    """Two axes exchanged."""
    return asarray(a).swapaxes(axis1, axis2)


def squeeze(a, axis=None):
    """Without axes of length 1."""
    return _method(a, "squeeze")(axis=axis) if not isinstance(a, ndarray) else a.squeeze(axis)


def moveaxis(a, source, destination):
    """Axes moved to other places."""
    a = asarray(a)
    n = a.ndim
    source = source if isinstance(source, (list, tuple)) else (source,)
    destination = destination if isinstance(destination, (list, tuple)) else (destination,)
    source = [normal_axis(axis, n, "source") for axis in source]
    destination = [normal_axis(axis, n, "destination") for axis in destination]
    if len(source) != len(destination):
        raise ValueError("`source` and `destination` arguments must have the same number of elements")
    for axes, name in ((source, "source"), (destination, "destination")):
        if len(set(axes)) < len(axes):
            raise ValueError(f"repeated axis in `{name}` argument")
    order = [axis for axis in range(n) if axis not in source]
    for to, axis in sorted(zip(destination, source)):
        order.insert(to, axis)
    return a.transpose(order)


def rollaxis(a, axis, start=0):
    """An axis moved before another."""
    a = asarray(a)
    n = a.ndim
    axis = normal_axis(axis, n)
    if start < 0:
        start += n
    if not 0 <= start < n + 1:
        from .exceptions import AxisError

        raise AxisError(f"'start' arg requires {-n} <= start < {n + 1}, but {start} was passed in")
    if axis < start:
        start -= 1
    order = [k for k in range(n) if k != axis]
    order.insert(start, axis)
    return a.transpose(order)


def expand_dims(a, axis):
    """With new axes of length 1."""
    a = asarray(a)
    axes = axis if isinstance(axis, (tuple, list)) else (axis,)
    n = a.ndim + len(axes)
    places = {normal_axis(each, n) for each in axes}
    if len(places) < len(axes):
        raise ValueError("repeated axis")
    axes = places
    rest = iter(a.shape)
    return a.reshape([1 if k in axes else next(rest) for k in range(n)])


def atleast_1d(*arys):
    """Arrays with one axis at least."""
    made = [each if each.ndim else each.reshape(1) for each in map(asarray, arys)]
    return made[0] if len(made) == 1 else tuple(made)


def atleast_2d(*arys):
    """Arrays with two axes at least."""
    made = []
    for each in map(asarray, arys):
        made.append(each.reshape(1, 1) if each.ndim == 0 else each[None, :] if each.ndim == 1 else each)
    return made[0] if len(made) == 1 else tuple(made)


def atleast_3d(*arys):
    """Arrays with three axes at least."""
    made = []
    for each in map(asarray, arys):
        if each.ndim == 0:
            each = each.reshape(1, 1, 1)
        elif each.ndim == 1:
            each = each[None, :, None]
        elif each.ndim == 2:
            each = each[:, :, None]
        made.append(each)
    return made[0] if len(made) == 1 else tuple(made)


def broadcast_shapes(*args):
    """The shape that shapes stretch to."""
    made = ()
    for shape in args:
        made = _common(made, normal_shape(shape), args)
    return made


def _common(a, b, all_shapes):
    n = max(len(a), len(b))
    a = (1,) * (n - len(a)) + a
    b = (1,) * (n - len(b)) + b
    result = []
    for x, y in zip(a, b):
        if x != y and x != 1 and y != 1:
            first = normal_shape(all_shapes[0])
            for k, other in enumerate(all_shapes[1:], 1):
                other = normal_shape(other)
                if any(p != q and p != 1 and q != 1 for p, q in zip(first[::-1], other[::-1])):
                    raise ValueError(
                        "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between arg 0 with shape"
                        f" {first} and arg {k} with shape {other}."
                    )
            raise ValueError("shape mismatch: objects cannot be broadcast to a single shape")
        result.append(y if x == 1 else x)
    return tuple(result)


def broadcast_to(array, shape, subok=False):
    """An array stretched to a shape, not to be written to."""
    from ._flags import locked

    return locked(stretched(array, shape))


def stretched(array, shape):
    """An array stretched to a shape."""
    a = asarray(array)
    shape = normal_shape(shape)
    if a.shape == shape:
        return a
    fits = len(a.shape) <= len(shape) and all(x == y or x == 1 for x, y in zip(a.shape[::-1], shape[::-1]))
    if not fits:
        from ._array import shape_text

        raise ValueError(
            "operands could not be broadcast together with remapped shapes [original->remapped]: "
            f"{shape_text(a.shape)}  and requested shape {shape_text(shape)}"
        )
    made = _wrap(K.array_broadcast(a._h, shape), a._dtype, shape)
    made._base = a
    return made


def broadcast_arrays(*args, subok=False):
    """Arrays stretched to their common shape."""
    arrays = [asarray(each) for each in args]
    shape = broadcast_shapes(*[each.shape for each in arrays])
    return tuple([stretched(each, shape) for each in arrays])


def concatenate(arrays, /, axis=0, out=None, *, dtype=None, casting="same_kind"):
    """Arrays one after the other along an axis."""
    if out is not None and dtype is not None:
        raise TypeError("concatenate() only takes `out` or `dtype` as an argument, but both were provided.")
    parts = [asarray(each) for each in arrays]
    if not parts:
        raise ValueError("need at least one array to concatenate")
    if axis is None:
        parts = [each.reshape(-1) for each in parts]
        axis = 0
    rank = len(parts[0].shape)
    if not rank:
        raise ValueError("zero-dimensional arrays cannot be concatenated")
    for k, each in enumerate(parts):
        if len(each.shape) != rank:
            raise ValueError(
                "all the input arrays must have same number of dimensions, but the array at index 0 has"
                f" {rank} dimension(s) and the array at index {k} has {len(each.shape)} dimension(s)"
            )
    axis = normal_axis(axis, rank)
    if any(type(each) is not ndarray and each.dtype.kind == "V" for each in parts):
        from ._record_functions import joined

        return joined(parts, axis)
    target = D.promote_all([each.dtype for each in parts]) if dtype is None else parse_dtype(dtype)
    for each in parts if dtype is not None or out is not None else ():
        to = target if out is None else out.dtype
        if to.kind not in "US" and not D.can_cast(each.dtype, to, casting):
            raise TypeError(f"Cannot cast array data from {each.dtype!r} to {to!r} according to the rule '{casting}'")
    if dtype is not None and target.kind in "US" and not target.itemsize:
        # Texts of no given length are as long as the longest needs.
        parts = [each.astype(target) for each in parts]
        target = D.promote_all([each.dtype for each in parts])
    handles = [each._h if each.dtype.code == target.code else each.astype(target)._h for each in parts]
    made = _wrap(K.concatenate(handles, axis), target)
    if out is not None:
        if out.shape != made.shape:
            raise ValueError("Output array is the wrong shape")
        out[...] = made.astype(out.dtype)
        return out
    return made


def concat(arrays, /, axis=0, out=None, *, dtype=None, casting="same_kind"):
    """Arrays one after the other along an axis."""
    return concatenate(arrays, axis, out, dtype=dtype, casting=casting)


def stack(arrays, axis=0, out=None, *, dtype=None, casting="same_kind"):
    """Arrays of one shape along a new axis."""
    parts = [asarray(each) for each in _sequence(arrays)]
    if not parts:
        raise ValueError("need at least one array to stack")
    if len({each.shape for each in parts}) != 1:
        raise ValueError("all input arrays must have the same shape")
    axis = normal_axis(axis, parts[0].ndim + 1)
    return concatenate([expand_dims(each, axis) for each in parts], axis, out, dtype=dtype, casting=casting)


def _sequence(tup):
    if hasattr(tup, "__next__"):
        raise TypeError(
            'arrays to stack must be passed as a "sequence" type such as list or tuple.'
        )
    return tup


def vstack(tup, *, dtype=None, casting="same_kind"):
    """Arrays one below the other."""
    made = atleast_2d(*_sequence(tup))
    return concatenate(made if isinstance(made, tuple) else (made,), 0, dtype=dtype, casting=casting)


def row_stack(tup, *, dtype=None, casting="same_kind"):
    """Arrays one below the other, under a name that goes."""
    from ._errors import warn

    warn("`row_stack` alias is deprecated. Use `np.vstack` directly.", DeprecationWarning)
    return vstack(tup, dtype=dtype, casting=casting)


def hstack(tup, *, dtype=None, casting="same_kind"):
    """Arrays side by side."""
    made = atleast_1d(*_sequence(tup))
    parts = made if isinstance(made, tuple) else (made,)
    return concatenate(parts, 0 if parts and parts[0].ndim == 1 else 1, dtype=dtype, casting=casting)


def dstack(tup):
    """Arrays along the third axis."""
    made = atleast_3d(*_sequence(tup))
    return concatenate(made if isinstance(made, tuple) else (made,), 2)


def column_stack(tup):
    """One-dimensional arrays as the columns of a matrix."""
    parts = []
    for each in _sequence(tup):
        each = asarray(each)
        parts.append(each.reshape(-1, 1) if each.ndim < 2 else each)
    return concatenate(parts, 1)


def block(arrays):
    """An array of nested lists of blocks."""
    leaves = []
    depth = _depth(arrays, [], leaves)
    made = _block(arrays, max([depth, *leaves]), depth)
    return made if isinstance(arrays, list) else made.copy()


def _depth(arrays, place, leaves):
    """How deep lists are nested, which is equally deep everywhere; the numbers of axes of what they hold go to a list."""
    where = "arrays" + "".join(f"[{k}]" for k in place)
    if isinstance(arrays, tuple):
        raise TypeError(
            f"{where} is a tuple. Only lists can be used to arrange blocks, and np.block does not allow implicit conversion"
            " from tuple to ndarray."
        )
    if not isinstance(arrays, list):
        leaves.append(asarray(arrays).ndim)
        return len(place)
    if not arrays:
        raise ValueError(f"List at {where} cannot be empty")
    first = None
    for k, each in enumerate(arrays):
        depth = _depth(each, [*place, k], leaves)
        if first is None:
            first = depth
        elif depth != first:
            # Told with the place of the first that differs, as deep as it goes.
            at = "".join(f"[{i}]" for i in _leftmost(each, [*place, k]))
            raise ValueError(
                f"List depths are mismatched. First element was at depth {first}, but there is an element at depth {depth}"
                f" (arrays{at})"
            )
    return first


def _leftmost(arrays, place):
    return _leftmost(arrays[0], [*place, 0]) if isinstance(arrays, list) and arrays else place


def _block(arrays, rank, depth):
    """The blocks of lists nested to a depth, with as many axes each, put together from the last axis on."""
    if not isinstance(arrays, list):
        a = asarray(arrays)
        return a.reshape((1,) * (rank - a.ndim) + a.shape) if a.ndim < rank else a
    return concatenate([_block(each, rank, depth - 1) for each in arrays], axis=-depth)


def array_split(ary, indices_or_sections, axis=0):
    """An array cut in parts that may differ in length."""
    ary = ary if hasattr(ary, "shape") and not isinstance(ary, ndarray) and hasattr(ary, "iloc") else asarray(ary)
    n = ary.shape[axis]
    try:
        cuts = [0, *[int(i) for i in indices_or_sections], n]
    except TypeError:
        sections = int(indices_or_sections)
        if sections <= 0:
            raise ValueError("number sections must be larger than 0.") from None
        each, extra = divmod(n, sections)
        cuts = [0]
        for size in extra * [each + 1] + (sections - extra) * [each]:
            cuts.append(cuts[-1] + size)
    if not isinstance(ary, ndarray):
        return [ary.iloc[cuts[i] : cuts[i + 1]] for i in range(len(cuts) - 1)]
    before = (slice(None),) * normal_axis(axis, ary.ndim)
    return [ary[(*before, slice(cuts[i], cuts[i + 1]))] for i in range(len(cuts) - 1)]


def split(ary, indices_or_sections, axis=0):
    """An array cut in equal parts, or at places."""
    try:
        len(indices_or_sections)
    except TypeError:
        n = (ary if hasattr(ary, "shape") else asarray(ary)).shape[axis]
        if n % indices_or_sections:
            raise ValueError("array split does not result in an equal division") from None
    return array_split(ary, indices_or_sections, axis)


def hsplit(ary, indices_or_sections):
    """An array cut into columns."""
    ary = asarray(ary)
    if ary.ndim == 0:
        raise ValueError("hsplit only works on arrays of 1 or more dimensions")
    return split(ary, indices_or_sections, 1 if ary.ndim > 1 else 0)


def vsplit(ary, indices_or_sections):
    """An array cut into rows."""
    if asarray(ary).ndim < 2:
        raise ValueError("vsplit only works on arrays of 2 or more dimensions")
    return split(ary, indices_or_sections, 0)


def dsplit(ary, indices_or_sections):
    """An array cut along the third axis."""
    if asarray(ary).ndim < 3:
        raise ValueError("dsplit only works on arrays of 3 or more dimensions")
    return split(ary, indices_or_sections, 2)


def unstack(x, /, *, axis=0):
    """The sub-arrays along an axis."""
    return tuple(moveaxis(asarray(x), axis, 0))


def tile(A, reps):
    """An array repeated as a whole."""
    a = asarray(A)
    reps = normal_shape(reps)
    n = max(len(reps), a.ndim)
    reps = (1,) * (n - len(reps)) + reps
    made = a.reshape((1,) * (n - a.ndim) + a.shape)
    if all(r == 1 for r in reps):
        return made.copy()
    if made.dtype.kind == "V":
        from ._record_parts import positions

        return made.take(tile(positions(made.shape), reps))
    # Each axis is stretched along a new one before it, and the two become one.
    apart = tuple(extent for size in made.shape for extent in (1, size))
    wide = tuple(extent for r, size in zip(reps, made.shape) for extent in (r, size))
    return stretched(made.reshape(apart), wide).reshape(tuple(r * size for r, size in zip(reps, made.shape)))


def repeat(a, repeats, axis=None):
    """Elements repeated."""
    return _method(a, "repeat")(repeats, axis) if isinstance(a, ndarray) else _method(a, "repeat")(repeats, axis=axis)


def append(arr, values, axis=None):
    """Values after an array."""
    arr = asarray(arr)
    if axis is None:
        return concatenate((arr.reshape(-1), asarray(values).reshape(-1)))
    return concatenate((arr, asarray(values)), axis=axis)


def insert(arr, obj, values, axis=None):
    """Values before places of an array."""
    arr = asarray(arr)
    if arr.dtype.kind == "V":
        values = asarray(values, dtype=arr.dtype)
    if axis is None:
        arr = arr.reshape(-1)
        axis = 0
    axis = normal_axis(axis, arr.ndim)
    n = arr.shape[axis]
    before = (slice(None),) * axis
    if isinstance(obj, slice):
        obj = list(range(*obj.indices(n)))
    indices = asarray(obj)
    if indices.dtype.kind == "b":
        if indices.ndim != 1:
            raise ValueError("boolean array argument obj to insert must be one dimensional")
        indices = asarray(indices.nonzero()[0])
    elif indices.dtype.kind not in "iu" and (indices.size or isinstance(obj, ndarray)):
        if not indices.ndim:
            raise TypeError("slice indices must be integers or None or have an __index__ method")
        raise IndexError("arrays used as indices must be of integer (or boolean) type")
    if indices.size == 1 and (indices.ndim == 0 or isinstance(obj, list) and len(obj) == 1):
        at = int(indices.reshape(-1)[0])
        if not -n <= at <= n:
            raise IndexError(f"index {obj} is out of bounds for axis {axis} with size {n}")
        if at < 0:
            at += n
        values = asarray(values).astype(arr.dtype)
        if values.ndim < arr.ndim:
            values = values.reshape((1,) * (arr.ndim - values.ndim) + values.shape)
        if indices.ndim == 0:
            values = moveaxis(values, 0, axis)
        count = values.shape[axis]
        shape = list(arr.shape)
        shape[axis] = count
        if arr.dtype.kind == "V":
            return concatenate((arr[:at], values.reshape(-1), arr[at:]), axis)
        middle = stretched(values, tuple(shape))
        return concatenate((arr[(*before, slice(None, at))], middle, arr[(*before, slice(at, None))]), axis)
    places = [int(i) + n if i < 0 else int(i) for i in indices.reshape(-1)]
    if not places:
        return arr.copy()
    order = sorted(range(len(places)), key=places.__getitem__)
    final = [0] * len(places)
    total = n + len(places)
    for k, i in enumerate(order):
        final[i] = places[i] + k
        if not -total <= final[i] < total:
            raise IndexError(f"index {final[i]} is out of bounds for axis {axis} with size {total}")
    from ._construct import ones, zeros

    shape = list(arr.shape)
    shape[axis] += len(places)
    made = zeros(tuple(shape), arr.dtype)
    old = ones(shape[axis], bool)
    old[final] = False
    made[(*before, asarray(final))] = values
    made[(*before, old)] = arr
    return made


def delete(arr, obj, axis=None):
    """An array without some places."""
    from ._construct import ones

    arr = asarray(arr)
    if axis is None:
        arr = arr.reshape(-1)
        axis = 0
    axis = normal_axis(axis, arr.ndim)
    n = arr.shape[axis]
    if isinstance(obj, slice):
        obj = list(range(*obj.indices(n)))
    indices = asarray(obj)
    if indices.dtype.kind == "b":
        if indices.shape != (n,):
            raise ValueError(f"boolean array argument obj to delete must be one dimensional and match the axis length of {n}")
        keep = ~indices
    else:
        if (indices.size or isinstance(obj, ndarray)) and indices.dtype.kind not in "iu":
            raise IndexError("arrays used as indices must be of integer (or boolean) type")
        for i in indices.reshape(-1):
            if not -n <= i < n:
                raise IndexError(f"index {i} is out of bounds for axis {axis} with size {n}")
        keep = ones(n, bool)
        if indices.size:
            keep[indices] = False
    return arr[(*((slice(None),) * axis), keep)]


def flip(m, axis=None):
    """The elements in reverse order."""
    m = asarray(m)
    if axis is None:
        return m[(slice(None, None, -1),) * m.ndim]
    axes = axis if isinstance(axis, tuple) else (axis,)
    axes = {normal_axis(each, m.ndim) for each in axes}
    return m[tuple([slice(None, None, -1) if k in axes else slice(None) for k in range(m.ndim)])]


def flipud(m):
    """The rows in reverse order."""
    m = asarray(m)
    if m.ndim < 1:
        raise ValueError("Input must be >= 1-d.")
    return flip(m, 0)


def fliplr(m):
    """The columns in reverse order."""
    if asarray(m).ndim < 2:
        raise ValueError("Input must be >= 2-d.")
    return flip(m, 1)


def roll(a, shift, axis=None):
    """The elements shifted round."""
    a = asarray(a)
    if axis is None:
        return roll(a.reshape(-1), shift, 0).reshape(a.shape)
    shifts = shift if isinstance(shift, (tuple, list)) else (shift,)
    axes = axis if isinstance(axis, (tuple, list)) else (axis,)
    if len(shifts) == 1:
        shifts = shifts * len(axes)
    elif len(axes) == 1:
        axes = axes * len(shifts)
    for by, k in zip(shifts, axes):
        k = normal_axis(k, a.ndim)
        n = a.shape[k]
        if n:
            by = int(by) % n
            before = (slice(None),) * k
            a = concatenate((a[(*before, slice(n - by, None))], a[(*before, slice(None, n - by))]), k)
    return a


def rot90(m, k=1, axes=(0, 1)):
    """An array turned by quarters."""
    axes = tuple(axes)
    if len(axes) != 2:
        raise ValueError("len(axes) must be 2.")
    m = asarray(m)
    a, b = axes
    if a == b or abs(a - b) == m.ndim:
        raise ValueError("Axes must be different.")
    if not (-m.ndim <= a < m.ndim and -m.ndim <= b < m.ndim):
        raise ValueError(f"Axes={axes} out of range for array of ndim={m.ndim}.")
    k %= 4
    if k == 0:
        return m[:]
    if k == 2:
        return flip(flip(m, a), b)
    order = list(range(m.ndim))
    order[a], order[b] = order[b], order[a]
    return flip(m, b).transpose(order) if k == 1 else flip(m.transpose(order), b)


def resize(a, new_shape):
    """An array of another shape, repeated as needed."""
    a = asarray(a).reshape(-1)
    shape = normal_shape(new_shape)
    n = 1
    for extent in shape:
        n *= extent
        if extent < 0:
            raise ValueError("all elements of `new_shape` must be non-negative")
    if a.size == 0:
        from ._construct import zeros

        return zeros(shape, a.dtype)
    if not n:
        return a[:0].reshape(shape)
    from ._construct import arange

    return a.take(arange(n) % a.size).reshape(shape)


def ndim(a):
    """The number of axes."""
    return a.ndim if hasattr(a, "ndim") else asarray(a).ndim


def shape(a):
    """The extents."""
    return a.shape if hasattr(a, "shape") else asarray(a).shape


def size(a, axis=None):
    """The number of elements, or the extent of an axis."""
    if axis is None:
        return a.size if hasattr(a, "size") and not callable(a.size) else asarray(a).size
    return shape(a)[axis]
