"""Functions of indices: grids, diagonals, triangles, positions."""

import math

import _kernel as K

from . import _dtypes as D
from ._array import _wrap, asarray, ndarray, normal_axis, normal_shape
from ._construct import arange, array, ones, zeros
from ._scalars import complexfloating, floating


def indices(dimensions, dtype=int, sparse=False):
    """The indices of a grid."""
    shape = normal_shape(dimensions)
    n = len(shape)
    grids = []
    for k, extent in enumerate(shape):
        grids.append(arange(extent, dtype=dtype).reshape((1,) * k + (extent,) + (1,) * (n - k - 1)))
    if sparse:
        return tuple(grids)
    made = zeros((n, *shape), dtype)
    for k, grid in enumerate(grids):
        made[k] = grid
    return made


def meshgrid(*xi, copy=True, sparse=False, indexing="xy"):
    """Coordinate matrices of coordinate vectors."""
    from ._shape_functions import broadcast_arrays

    if indexing not in ("xy", "ij"):
        raise ValueError("Valid values for `indexing` are 'xy' and 'ij'.")
    n = len(xi)
    made = [asarray(x).reshape((1,) * k + (-1,) + (1,) * (n - k - 1)) for k, x in enumerate(xi)]
    if indexing == "xy" and n > 1:
        made[0] = made[0].reshape((1, -1) + (1,) * (n - 2))
        made[1] = made[1].reshape((-1, 1) + (1,) * (n - 2))
    if not sparse:
        made = broadcast_arrays(*made)
    return tuple([each.copy() for each in made]) if copy else tuple(made)


def ix_(*args):
    """Index arrays that select a grid."""
    n = len(args)
    made = []
    for k, each in enumerate(args):
        each = asarray(each) if isinstance(each, ndarray) or len(each) else array([], dtype=int)
        if each.ndim != 1:
            raise ValueError("Cross index must be 1 dimensional")
        if each.dtype.code == D.BOOL:
            each = each.nonzero()[0]
        made.append(each.reshape((1,) * k + (each.size,) + (1,) * (n - k - 1)))
    return tuple(made)


def nonzero(a):
    """The positions of elements other than zero."""
    return a.nonzero() if hasattr(a, "nonzero") else asarray(a).nonzero()


def flatnonzero(a):
    """The positions of elements other than zero in the flattened array."""
    return asarray(a).reshape(-1).nonzero()[0]


def argwhere(a):
    """The positions of elements other than zero, a row each."""
    from ._shape_functions import stack

    a = asarray(a)
    if not a.ndim:
        return zeros((int(bool(a)), 0), int)
    found = a.nonzero()
    return stack(found, axis=1)


def count_nonzero(a, axis=None, *, keepdims=False):
    """The number of elements other than zero."""
    a = asarray(a)
    mask = a if a.dtype.code == D.BOOL else a.astype(D.object_dtype if a.dtype.kind in "US" else D.bool_dtype)
    if mask.dtype.kind == "O":
        mask = mask.astype(D.bool_dtype)
    if axis is None and not keepdims:
        return K.mask_count(mask._h)
    return mask.sum(axis=axis, dtype=int, keepdims=keepdims)


def diag(v, k=0):
    """A diagonal, or a matrix with one."""
    v = asarray(v)
    if v.ndim == 1:
        n = v.shape[0] + abs(k)
        made = zeros((n, n), v.dtype)
        at = arange(v.shape[0])
        made[at + max(0, -k), at + max(0, k)] = v
        return made
    if v.ndim == 2:
        return diagonal(v, k)
    raise ValueError("Input must be 1- or 2-d.")


def diagflat(v, k=0):
    """A matrix with the flattened elements on a diagonal."""
    return diag(asarray(v).reshape(-1), k)


def diagonal(a, offset=0, axis1=0, axis2=1):
    """A diagonal, not to be written to."""
    from ._flags import locked

    a = asarray(a)
    if a.ndim < 2:
        raise ValueError("diag requires an array of at least two dimensions")
    axis1, axis2 = normal_axis(axis1, a.ndim), normal_axis(axis2, a.ndim)
    if axis1 == axis2:
        raise ValueError("axis1 and axis2 cannot be the same")
    rows, columns = a.shape[axis1], a.shape[axis2]
    count = max(0, min(rows + min(0, offset), columns - max(0, offset)))
    steps = list(K.array_strides(a._h))
    start = K.array_offset(a._h) + max(0, -offset) * steps[axis1] + max(0, offset) * steps[axis2]
    rest = [k for k in range(a.ndim) if k not in (axis1, axis2)]
    shape = [a.shape[k] for k in rest] + [count]
    strides = [steps[k] for k in rest] + [steps[axis1] + steps[axis2]]
    made = _wrap(K.array_view(a._h, start if count else 0, shape, strides), a._dtype, tuple(shape))
    made._base = a
    return locked(made)


def trace(a, offset=0, axis1=0, axis2=1, dtype=None, out=None):
    """The sum of a diagonal."""
    return diagonal(a, offset, axis1, axis2).sum(axis=-1, dtype=dtype)


def fill_diagonal(a, val, wrap=False):
    """Stores values on the main diagonal."""
    if a.ndim < 2:
        raise ValueError("array must be at least 2-d")
    n = min(a.shape)
    if a.ndim == 2:
        count = -(-a.size // (a.shape[1] + 1)) if wrap else n
        at = arange(count) * (a.shape[1] + 1)
        if not wrap:
            at = at[: n]
        values = asarray(val).reshape(-1)
        if values.size == 1:
            a.flat[at] = values[0]
        else:
            from ._shape_functions import resize

            a.flat[at] = resize(values, at.shape)
        return
    if len(set(a.shape)) != 1:
        raise ValueError("All dimensions of input must be of equal length")
    at = arange(n)
    a[(at,) * a.ndim] = val


def tri(N, M=None, k=0, dtype=float, *, like=None):
    """Ones at and below a diagonal."""
    M = N if M is None else M
    made = arange(N).reshape(-1, 1) >= arange(-k, M - k).reshape(1, -1)
    return made.astype(dtype)


def tril(m, k=0):
    """The lower triangle."""
    from ._functions import where

    m = asarray(m)
    mask = tri(*m.shape[-2:], k=k, dtype=bool)
    return where(mask, m, zeros(1, m.dtype))


def triu(m, k=0):
    """The upper triangle."""
    from ._functions import where

    m = asarray(m)
    mask = tri(*m.shape[-2:], k=k - 1, dtype=bool)
    return where(mask, zeros(1, m.dtype), m)


def tril_indices(n, k=0, m=None):
    """The indices of the lower triangle."""
    return tri(n, m, k=k, dtype=bool).nonzero()


def triu_indices(n, k=0, m=None):
    """The indices of the upper triangle."""
    return (~tri(n, m, k=k - 1, dtype=bool)).nonzero()


def tril_indices_from(arr, k=0):
    """The indices of an array's lower triangle."""
    if arr.ndim != 2:
        raise ValueError("input array must be 2-d")
    return tril_indices(arr.shape[-2], k=k, m=arr.shape[-1])


def triu_indices_from(arr, k=0):
    """The indices of an array's upper triangle."""
    if arr.ndim != 2:
        raise ValueError("input array must be 2-d")
    return triu_indices(arr.shape[-2], k=k, m=arr.shape[-1])


def diag_indices(n, ndim=2):
    """The indices of the main diagonal."""
    at = arange(n)
    return (at,) * ndim


def diag_indices_from(arr):
    """The indices of an array's main diagonal."""
    if not arr.ndim >= 2:
        raise ValueError("input array must be at least 2-d")
    if len(set(arr.shape)) != 1:
        raise ValueError("All dimensions of input must be of equal length")
    return diag_indices(arr.shape[0], arr.ndim)


def mask_indices(n, mask_func, k=0):
    """The indices that a masking function keeps."""
    return (mask_func(ones((n, n), int), k) != 0).nonzero()


def vander(x, N=None, increasing=False):
    """A Vandermonde matrix."""
    x = asarray(x)
    if x.ndim != 1:
        raise ValueError("x must be a one-dimensional array or sequence.")
    n = len(x) if N is None else N
    powers = arange(n) if increasing else arange(n - 1, -1, -1)
    made = zeros((len(x), n), D.promote(x.dtype, D.int64_dtype))
    x = x.astype(made.dtype)
    for k in range(n):
        made[:, k] = x ** int(powers[k])
    return made


def unravel_index(indices, shape, order="C"):
    """The index on each axis of positions in the flattened array."""
    shape = normal_shape(shape)
    if order not in ("C", "F"):
        raise ValueError("only 'C' or 'F' order is permitted")
    flat = _as_positions(indices)
    total = math.prod(shape)
    if total >= 2**63:
        raise ValueError(
            "dimensions are too large; arrays and shapes with a total size greater than 'intp' are not supported."
        )
    if not shape and flat.ndim:
        raise ValueError("multiple indices are not supported for 0d arrays")
    if flat.size and bool(((flat < 0) | (flat >= total)).any()):
        bad = next(int(i) for i in flat.reshape(-1) if not 0 <= i < total)
        raise ValueError(f"index {bad} is out of bounds for array with size {total}")
    made = []
    for extent in shape[::-1] if order == "C" else shape:
        made.append(flat % extent)
        flat = flat // extent
    return tuple(made[::-1] if order == "C" else made)


def _as_positions(given):
    """Positions as an array of integers."""
    index = asarray(given)
    if index.dtype.kind not in "biu":
        if not index.size and not isinstance(given, ndarray):
            raise TypeError(
                "indices must be integral: the provided empty sequence was inferred as float. Wrap it with"
                " 'np.array(indices, dtype=np.intp)'"
            )
        raise TypeError("only int indices permitted")
    return index


def ravel_multi_index(multi_index, dims, mode="raise", order="C"):
    """Positions in the flattened array of indices on each axis."""
    dims = normal_shape(dims)
    if order not in ("C", "F"):
        raise ValueError("only 'C' or 'F' order is permitted")
    modes = list(mode) if isinstance(mode, (tuple, list)) else [mode] * len(dims)
    if len(modes) != len(dims):
        raise ValueError(f"list of clipmodes has wrong length ({len(modes)} instead of {len(dims)})")
    for each in modes:
        if each not in ("raise", "wrap", "clip"):
            raise ValueError(f"clipmode must be one of 'clip', 'raise', or 'wrap' (got {each!r})")
    if len(multi_index) != len(dims):
        raise ValueError(f"parameter multi_index must be a sequence of length {len(dims)}")
    made = 0
    if math.prod(dims) >= 2**63:
        raise ValueError("invalid dims: array size defined by dims is larger than the maximum possible size.")
    triples = list(zip(multi_index, dims, modes))
    for given, extent, how in triples if order == "C" else triples[::-1]:
        index = _as_positions(given).astype(int)
        if index.size and how != "raise" and 0 in dims:
            raise ValueError("cannot unravel if shape has zero entries (is empty).")
        if how == "raise" and bool(asarray((index < 0) | (index >= extent)).any()):
            raise ValueError("invalid entry in coordinates array")
        if how == "wrap":
            index = index % extent
        elif how == "clip":
            index = index.clip(0, extent - 1)
        made = made * extent + index
    return made


def take_along_axis(arr, indices, axis=-1):
    """Elements by matching indices along an axis."""
    arr = asarray(arr)
    if axis is None:
        if indices.ndim != 1:
            raise ValueError("when axis=None, `indices` must have a single dimension.")
        arr, axis = arr.reshape(-1), 0
    return arr[_along(arr, indices, axis)]


def put_along_axis(arr, indices, values, axis):
    """Stores values by matching indices along an axis."""
    if axis is None:
        if indices.ndim != 1:
            raise ValueError("when axis=None, `indices` must have a single dimension.")
        arr, axis = arr.flat, 0
        arr[indices] = values
        return
    arr[_along(arr, indices, axis)] = values


def _along(arr, indices, axis):
    axis = normal_axis(axis, arr.ndim)
    if indices.dtype.kind not in "iu":
        raise IndexError("`indices` must be an integer array")
    if indices.ndim != arr.ndim:
        raise ValueError("`indices` and `arr` must have the same number of dimensions")
    n = arr.ndim
    return tuple(
        [indices if k == axis else arange(arr.shape[k]).reshape((1,) * k + (-1,) + (1,) * (n - k - 1)) for k in range(n)]
    )


def _with_floats(slices):
    """Slices whose numbers of numpy's, where any part is a float, are as wide as Python's."""
    return [
        slice(*[float(part) if isinstance(part, floating) else part for part in (each.start, each.stop, each.step)])
        for each in slices
    ]


class _Grid:
    """``mgrid`` and ``ogrid``: grids by indexing with slices."""

    def __init__(self, sparse):
        self.sparse = sparse

    def __getitem__(self, key):
        if not isinstance(key, tuple):
            return self._axis(_with_floats((key,))[0])
        axes = [self._axis(each) for each in _with_floats(key)]
        n = len(axes)
        if self.sparse:
            return tuple([each.reshape((1,) * k + (-1,) + (1,) * (n - k - 1)) for k, each in enumerate(axes)])
        target = D.promote_all([each.dtype for each in axes])
        made = zeros((n, *[each.size for each in axes]), target)
        for k, each in enumerate(axes):
            made[k] = each.reshape((1,) * k + (-1,) + (1,) * (n - k - 1))
        return made

    @staticmethod
    def _axis(key):
        step = 1 if key.step is None else key.step
        start = 0 if key.start is None else key.start
        if isinstance(step, (complex, complexfloating)):
            from ._construct import linspace
            from ._info import result_type

            given = [each for each in (key.start, key.stop, step) if each is not None]
            kind = result_type(*given)
            kind = D.dtype.of_code(D.FLOAT32) if kind.code == D.COMPLEX64 else D.float64_dtype
            return linspace(start, key.stop, int(abs(step)), dtype=kind)
        return arange(start, key.stop, step)


class _Joiner:
    """``r_`` and ``c_``: arrays put together by indexing."""

    def __init__(self, columns):
        self.columns = columns

    def __getitem__(self, key):
        from ._shape_functions import concatenate

        if isinstance(key, str):
            return _block_matrix(key)
        parts, plain, as_matrix = [], [], None
        axis, rank, start = (-1, 2, 0) if self.columns else (0, 1, -1)
        for at, each in enumerate(key if isinstance(key, tuple) else (key,)):
            if isinstance(each, str):
                if at:
                    raise ValueError("special directives must be the first entry.")
                if each in ("r", "c"):
                    as_matrix = each
                else:
                    axis, rank, start = _directive(each, axis, rank, start)
                continue
            made = _Grid._axis(each) if isinstance(each, slice) else asarray(each)
            if type(each) in (int, float, complex):
                plain.append(len(parts))
            parts.append(_of_rank(made, rank, start))
        if plain and len(plain) < len(parts):
            # Numbers of Python's take the width of the arrays beside them.
            from ._info import result_type

            target = result_type(*[type(part.item())(0) if at in plain else part for at, part in enumerate(parts)])
            parts = [
                array(part.item(), target).reshape(part.shape) if at in plain and target.kind in "iufc" else part
                for at, part in enumerate(parts)
            ]
        made = concatenate(parts, axis)
        return made if as_matrix is None else _as_matrix(made, as_matrix)


def _directive(text, axis, rank, start):
    """The axis to join along, the least number of axes, and where new ones go, from their text."""
    given = text.split(",")
    try:
        if 2 <= len(given) <= 3:
            axis, rank = int(given[0]), int(given[1])
            return axis, rank, int(given[2]) if len(given) == 3 else start
    except ValueError as error:
        raise ValueError(f"unknown special directive {text!r}") from error
    try:
        return int(text), rank, start
    except ValueError:
        raise ValueError("unknown special directive") from None


def _of_rank(array, rank, start):
    """An array with axes added up to a number, its own ones beginning at a place among them."""
    have = array.ndim
    if have >= rank:
        return array
    missing = rank - have
    if start < 0:
        start += missing + 1
    shape = (1,) * start + array.shape + (1,) * (missing - start)
    return array.reshape(shape)


def _block_matrix(text):
    import numpy

    import sys

    frame = sys._getframe(2)
    return numpy.bmat(text, frame.f_globals, frame.f_locals)


def _as_matrix(made, how):
    import numpy

    single = made.ndim == 1
    found = numpy.matrix(made)
    return found.T if how == "c" and single else found


class _IndexExpression:
    """``s_`` and ``index_exp``: index expressions as objects."""

    def __init__(self, as_tuple):
        self.as_tuple = as_tuple

    def __getitem__(self, item):
        return (item,) if self.as_tuple and not isinstance(item, tuple) else item


mgrid = _Grid(False)
ogrid = _Grid(True)
r_ = _Joiner(False)
c_ = _Joiner(True)
s_ = _IndexExpression(False)
index_exp = _IndexExpression(True)


class ndenumerate:
    """Pairs of index and element."""

    def __init__(self, arr):
        self._array = asarray(arr)
        self._places = iter(ndindex(*self._array.shape))

    def __iter__(self):
        return self

    def __next__(self):
        place = next(self._places)
        return place, self._array[place]


class ndindex:
    """The indices of a shape, in order."""

    __module__ = "numpy"

    def __init__(self, *shape):
        import itertools

        if len(shape) == 1 and isinstance(shape[0], tuple):
            shape = shape[0]
        self._places = itertools.product(*map(range, shape))

    def __iter__(self):
        return self

    def __next__(self):
        return next(self._places)
