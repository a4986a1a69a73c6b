"""Products of arrays: ``dot``, ``matmul``, ``inner``, ``outer``, ``tensordot``, ``einsum``."""

import _kernel as K

from . import _dtypes as D
from ._array import _wrap, asarray, normal_axis


def _numeric(a, b):
    target = D.promote(a.dtype, b.dtype)
    return a.astype(target, copy=False), b.astype(target, copy=False), target


def _matrix(a, b):
    """The product of two matrices."""
    a, b, target = _numeric(a, b)
    if target.kind == "O":
        from ._construct import object_array

        x, y = a.tolist(), b.T.tolist()
        values = []
        for row in x:
            for column in y:
                total = None
                for p, q in zip(row, column):
                    total = p * q if total is None else total + p * q
                values.append(total if total is not None else 0)
        return object_array(values, (a.shape[0], b.shape[1]))
    return _wrap(K.matrix_product(a._h, b._h, target.code), target, (a.shape[0], b.shape[1]))


def _mismatch(a, b):
    return ValueError(
        "matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature (n?,k),(k,m?)->(n?,m?)"
        f" (size {b.shape[-2] if b.ndim > 1 else b.shape[0]} is different from {a.shape[-1]})"
    )


def matmul(x1, x2):
    """The matrix product, stretched over the leading axes."""
    a, b = asarray(x1), asarray(x2)
    if not a.shape or not b.shape:
        which = 0 if not a.shape else 1
        raise ValueError(
            f"matmul: Input operand {which} does not have enough dimensions (has 0, gufunc core with signature"
            " (n?,k),(k,m?)->(n?,m?) requires 1)"
        )
    left, right = a.ndim == 1, b.ndim == 1
    if a.shape[-1] != (b.shape[0] if right else b.shape[-2]):
        raise _mismatch(a, b)
    a = a.reshape(1, -1) if left else a
    b = b.reshape(-1, 1) if right else b
    if a.ndim == 2 and b.ndim == 2:
        made = _matrix(a, b)
    else:
        made = _stacked(a, b)
    if left:
        made = made.reshape(made.shape[:-2] + made.shape[-1:])
    if right:
        made = made.reshape(made.shape[:-1])
    return made if made.shape else made[()]


def _stacked(a, b):
    from ._shape_functions import broadcast_shapes, stretched, stack

    outer = broadcast_shapes(a.shape[:-2], b.shape[:-2])
    a = stretched(a, outer + a.shape[-2:]).reshape((-1,) + a.shape[-2:])
    b = stretched(b, outer + b.shape[-2:]).reshape((-1,) + b.shape[-2:])
    if not a.shape[0]:
        from ._construct import zeros

        return zeros(outer + (a.shape[-2], b.shape[-1]), D.promote(a.dtype, b.dtype))
    made = stack([_matrix(a[i], b[i]) for i in range(a.shape[0])])
    return made.reshape(outer + made.shape[-2:])


def _aligned(a, b, i, j):
    from ._array import shape_text

    if a.shape[i] != b.shape[j]:
        raise ValueError(
            f"shapes {shape_text(a.shape)} and {shape_text(b.shape)} not aligned: {a.shape[i]} (dim {i % a.ndim}) !="
            f" {b.shape[j]} (dim {j % b.ndim})"
        )


def dot(a, b, out=None):
    """The dot product."""
    a, b = asarray(a), asarray(b)
    if not a.shape or not b.shape:
        made = a * b
    elif b.ndim == 1:
        _aligned(a, b, -1, 0)
        made = matmul(a, b)
    elif a.ndim == 1 and b.ndim == 2 or a.ndim == 2 and b.ndim == 2:
        _aligned(a, b, -1, -2)
        made = matmul(a, b)
    else:
        _aligned(a, b, -1, -2)
        made = tensordot(a, b, axes=((a.ndim - 1,), (b.ndim - 2,)))
    if out is not None:
        out[...] = made
        return out
    return made


def vdot(a, b, /):
    """The dot product of flattened arrays, the first conjugated."""
    from ._ufuncs import conjugate

    return dot(asarray(conjugate(asarray(a).reshape(-1))), asarray(b).reshape(-1))


def vecdot(x1, x2):
    """The dot products along the last axis."""
    from ._ufuncs import conjugate

    return asarray(conjugate(asarray(x1)) * asarray(x2)).sum(axis=-1)


def _require_axes(name, signature, operands, needed):
    for which, (each, least) in enumerate(zip(operands, needed)):
        if each.ndim < least:
            raise ValueError(
                f"{name}: Input operand {which} does not have enough dimensions (has {each.ndim}, gufunc core with signature"
                f" {signature} requires {least})"
            )


def _require_match(name, signature, found, expected):
    if found != expected:
        raise ValueError(
            f"{name}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature {signature}"
            f" (size {found} is different from {expected})"
        )


def matvec(x1, x2):
    """The products of matrices with vectors."""
    a, b = asarray(x1), asarray(x2)
    signature = "(m,n),(n)->(m)"
    _require_axes("matvec", signature, (a, b), (2, 1))
    _require_match("matvec", signature, b.shape[-1], a.shape[-1])
    return asarray(matmul(a, b[..., None]))[..., 0]


def vecmat(x1, x2):
    """The products of vectors, conjugated, with matrices."""
    from ._ufuncs import conjugate

    a, b = asarray(x1), asarray(x2)
    signature = "(n),(n,m)->(m)"
    _require_axes("vecmat", signature, (a, b), (1, 2))
    _require_match("vecmat", signature, b.shape[-2], a.shape[-1])
    return asarray(matmul(asarray(conjugate(a))[..., None, :], b))[..., 0, :]


def inner(a, b, /):
    """The sums of products over the last axes."""
    a, b = asarray(a), asarray(b)
    if not a.shape or not b.shape:
        return a * b
    return tensordot(a, b, axes=((-1,), (-1,)))


def outer(a, b, out=None):
    """The products of all pairs."""
    made = asarray(a).reshape(-1, 1) * asarray(b).reshape(1, -1)
    if out is not None:
        out[...] = made
        return out
    return made


def kron(a, b):
    """The Kronecker product."""
    a, b = asarray(a), asarray(b)
    n = max(a.ndim, b.ndim)
    a = a.reshape((1,) * (n - a.ndim) + a.shape)
    b = b.reshape((1,) * (n - b.ndim) + b.shape)
    x = a.reshape(tuple([e for extent in a.shape for e in (extent, 1)]))
    y = b.reshape(tuple([e for extent in b.shape for e in (1, extent)]))
    return (x * y).reshape(tuple([p * q for p, q in zip(a.shape, b.shape)]))


def tensordot(a, b, axes=2):
    """The sums of products over given axes."""
    a, b = asarray(a), asarray(b)
    if isinstance(axes, int):
        axes_a, axes_b = list(range(a.ndim - axes, a.ndim)), list(range(axes))
    else:
        axes_a, axes_b = [[x] if isinstance(x, int) else list(x) for x in axes]
    axes_a = [normal_axis(x, a.ndim) for x in axes_a]
    axes_b = [normal_axis(x, b.ndim) for x in axes_b]
    if len(axes_a) != len(axes_b) or any(a.shape[p] != b.shape[q] for p, q in zip(axes_a, axes_b)):
        raise ValueError("shape-mismatch for sum")
    rest_a = [k for k in range(a.ndim) if k not in axes_a]
    rest_b = [k for k in range(b.ndim) if k not in axes_b]
    count = 1
    for k in axes_a:
        count *= a.shape[k]
    shape_a = [a.shape[k] for k in rest_a]
    shape_b = [b.shape[k] for k in rest_b]
    rows = 1
    for extent in shape_a:
        rows *= extent
    columns = 1
    for extent in shape_b:
        columns *= extent
    x = a.transpose(rest_a + axes_a).reshape(rows, count)
    y = b.transpose(axes_b + rest_b).reshape(count, columns)
    made = _matrix(x, y).reshape(tuple(shape_a + shape_b))
    return made if made.shape else made[()]


def cross(a, b, axisa=-1, axisb=-1, axisc=-1, axis=None):
    """The cross product."""
    from ._shape_functions import moveaxis, stack

    if axis is not None:
        axisa = axisb = axisc = axis
    a, b = asarray(a), asarray(b)
    if not a.ndim or not b.ndim:
        raise ValueError("At least one array has zero dimension")
    a = moveaxis(a, _named_axis(axisa, a.ndim, "axisa"), -1)
    b = moveaxis(b, _named_axis(axisb, b.ndim, "axisb"), -1)
    if a.shape[-1] not in (2, 3) or b.shape[-1] not in (2, 3):
        raise ValueError(
            "incompatible dimensions for cross product\n(dimension must be 2 or 3)"
        )
    if a.shape[-1] == 2 or b.shape[-1] == 2:
        from ._errors import warn

        warn(
            "Arrays of 2-dimensional vectors are deprecated. Use arrays of 3-dimensional vectors instead. (deprecated in NumPy"
            " 2.0)",
            DeprecationWarning,
        )
    a0, a1 = a[..., 0], a[..., 1]
    b0, b1 = b[..., 0], b[..., 1]
    last = a0 * b1 - a1 * b0
    if a.shape[-1] == 2 and b.shape[-1] == 2:
        return asarray(last)
    a2 = a[..., 2] if a.shape[-1] == 3 else 0 * a0
    b2 = b[..., 2] if b.shape[-1] == 3 else 0 * b0
    made = stack([asarray(a1 * b2 - a2 * b1), asarray(a2 * b0 - a0 * b2), asarray(last)], axis=-1)
    return moveaxis(made, -1, _named_axis(axisc, made.ndim, "axisc"))


def _named_axis(axis, ndim, name):
    """An axis counted from the front, whose error names the argument."""
    if not -ndim <= axis < ndim:
        from .exceptions import AxisError

        raise AxisError(axis, ndim, name)
    return axis % ndim


def einsum(*operands, out=None, dtype=None, order="K", casting="safe", optimize=False):
    """Sums of products in Einstein's notation."""
    from ._einsum import einsum as function

    return function(operands, out, dtype, order, casting, optimize)
