"""``numpy.linalg`` on real and complex matrices, stacked ones included."""

import math

import _kernel as K

from .. import _dtypes as D
from .. import _ufuncs as U
from .._array import _wrap, asarray, normal_axis
from .._construct import eye, zeros
from .._errors import warn
from .._functions import Results
from .._products import cross as _cross
from .._products import dot, matmul, tensordot, vecdot  # noqa: F401
from .._products import outer as _outer
from .._shape_functions import matrix_transpose  # noqa: F401
from .._subclassing import install_linalg


class LinAlgError(ValueError):
    """A matrix has no such factorisation."""

    __module__ = "numpy.linalg"


class QRResult(Results):
    _fields = ("Q", "R")


class SlogdetResult(Results):
    _fields = ("sign", "logabsdet")


class EigResult(Results):
    _fields = ("eigenvalues", "eigenvectors")


class EighResult(Results):
    _fields = ("eigenvalues", "eigenvectors")


class SVDResult(Results):
    _fields = ("U", "S", "Vh")


def _matrices(a, square=False, name="svd"):
    """An array of matrices, for a function that errors name as numpy's."""
    a = asarray(a)
    if a.ndim < 2:
        raise LinAlgError(
            f"{a.ndim}-dimensional array given. Array must be at least two-dimensional"
        )
    if square and a.shape[-1] != a.shape[-2]:
        raise LinAlgError("Last 2 dimensions of the array must be square")
    if a.dtype.code == D.FLOAT16:
        raise TypeError(f"array type {a.dtype} is unsupported in linalg")
    if a.dtype.kind not in "biufc":
        from .._ufunc_errors import _UFuncInputCastingError, unsupported

        if name == "eig":
            raise unsupported("isfinite")
        raise _UFuncInputCastingError(
            f"Cannot cast ufunc '{name}' input from {a.dtype!r} to dtype('float64') with casting rule 'same_kind'"
        )
    return a


def _flat_only(a):
    """Refuses stacks of matrices."""
    if a.ndim != 2:
        raise LinAlgError(f"{a.ndim}-dimensional array given. Array must be two-dimensional")
    return a


def _finite(a):
    if not bool(asarray(U.isfinite(a)).all()):
        raise LinAlgError("Array must not contain infs or NaNs")


def _stacked(a, function):
    """The results of a function of each matrix, stacked; the function gives a tuple of arrays."""
    if a.ndim == 2:
        return function(a)
    from .._shape_functions import stack

    outer_shape = a.shape[:-2]
    flat = a.reshape((math.prod(outer_shape), *a.shape[-2:]))
    rows = [function(flat[i]) for i in range(flat.shape[0])]
    none = not rows
    if none:
        # What a matrix of ones on the diagonal gives tells the shapes and dtypes.
        rows = [function(eye(*a.shape[-2:], dtype=a.dtype))]
    made = []
    for k in range(len(rows[0])):
        parts = stack([asarray(row[k]) for row in rows])[: 0 if none else None]
        made.append(parts.reshape(outer_shape + parts.shape[1:]))
    return tuple(made)


def _handle(m):
    """What the kernels take for a matrix: complex numbers only in double precision."""
    return m.astype(D.complex_dtype, copy=False)._h if m.dtype.kind == "c" else m._h


def _verb(m, real, complex):
    """The kernel for a matrix' kind of numbers."""
    return complex if m.dtype.kind == "c" else real


def _single(a, made):
    """Results of single-precision matrices in single precision."""
    if a.dtype.code not in (D.FLOAT32, D.COMPLEX64):
        return made
    return made.astype("f4" if made.dtype.kind == "f" else "c8" if made.dtype.kind == "c" else made.dtype)


def _adjoint(a):
    """The conjugate transposes."""
    turned = a.swapaxes(-1, -2)
    return U.conjugate(turned) if a.dtype.kind == "c" else turned


def solve(a, b):
    """The solution of linear equations."""
    b = asarray(b)
    vector = b.ndim == 1
    a = _matrices(a, True, "solve1" if vector else "solve")
    if vector:
        b = b.reshape(-1, 1)
    if b.shape[-2] != a.shape[-1]:
        raise ValueError(
            f"{'solve1' if vector else 'solve'}: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature"
            f" {'(m,m),(m)->(m)' if vector else '(m,m),(m,n)->(m,n)'} (size {b.shape[-2]} is different from {a.shape[-1]})"
        )
    if "c" in (a.dtype.kind, b.dtype.kind):
        target = D.promote(a.dtype, b.dtype)
        a, b = a.astype(target, copy=False), b.astype(target, copy=False)
    # Integers count as double precision.
    narrow = a if b.dtype.code in (D.FLOAT32, D.COMPLEX64) else b
    work = _verb(a, K.linalg_solve, K.linalg_complex_solve)
    if a.ndim == 2 and b.ndim == 2:
        made = _wrap(work(_handle(a), _handle(b)))
    else:
        from .._shape_functions import broadcast_shapes, stretched, stack

        lead = broadcast_shapes(a.shape[:-2], b.shape[:-2])
        count = math.prod(lead)
        x = stretched(a, lead + a.shape[-2:]).reshape((count, *a.shape[-2:]))
        y = stretched(b, lead + b.shape[-2:]).reshape((count, *b.shape[-2:]))
        parts = [_wrap(work(_handle(x[i]), _handle(y[i]))) for i in range(count)]
        made = stack(parts) if parts else zeros((0, *b.shape[-2:]), D.complex_dtype if a.dtype.kind == "c" else D.float64_dtype)
        made = made.reshape(lead + b.shape[-2:])
    made = _single(narrow, made)
    return made.reshape(made.shape[:-1]) if vector else made


def inv(a):
    """The inverse."""
    a = _matrices(a, True, "inv")
    (made,) = _stacked(a, lambda m: (_wrap(_verb(m, K.linalg_inverse, K.linalg_complex_inverse)(_handle(m))),))
    return _single(a, made)


def slogdet(a):
    """The sign of the determinant and the logarithm of its size."""
    a = _matrices(a, True, "slogdet")
    (made,) = _stacked(a, lambda m: (_wrap(_verb(m, K.linalg_determinant, K.linalg_complex_determinant)(_handle(m))),))
    sign, log = _single(a, made[..., 0]), _single(a, made[..., 1].real)
    return SlogdetResult(sign[()], log[()])


def det(a):
    """The determinant."""
    a = _matrices(a, True, "det")
    sign, log = slogdet(a)
    made = asarray(sign * U.exp(log))
    return _single(a, made)[()]


def cholesky(a, /, *, upper=False):
    """The lower triangular factor."""
    a = _matrices(a, True, "cholesky_up" if upper else "cholesky_lo")
    (made,) = _stacked(a, lambda m: (_wrap(_verb(m, K.linalg_cholesky, K.linalg_complex_cholesky)(_handle(m))),))
    # The sum turns negative zeros into positive ones.
    return _adjoint(_single(a, made)) + 0 if upper else _single(a, made)


def qr(a, mode="reduced"):
    """The factorisation into an orthogonal and an upper triangular matrix."""
    if mode in ("f", "full"):
        warn(
            "The 'full' option is deprecated in favor of 'reduced'.\nFor backward compatibility let mode default.",
            DeprecationWarning,
        )
        mode = "reduced"
    elif mode in ("e", "economic"):
        warn("The 'economic' option is deprecated.", DeprecationWarning)
        mode = "economic"
    elif mode not in ("reduced", "complete", "r", "raw"):
        raise ValueError(f"Unrecognized mode '{mode}'")
    a = asarray(a)
    a = _matrices(a.astype(D.float64_dtype) if a.ndim > 1 and a.dtype.kind in "OUS" else a)
    if mode == "raw" or mode == "economic":
        raw = _verb(a, K.linalg_qr_raw, K.linalg_complex_qr_raw)
        packed, factors = _stacked(a, lambda m: tuple([_wrap(h) for h in raw(_handle(m))]))
        if mode == "economic":
            return _single(a, packed.swapaxes(-1, -2))
        return _single(a, packed), _single(a, factors)

    def one(m):
        q, r = _verb(m, K.linalg_qr, K.linalg_complex_qr)(_handle(m), mode == "complete")
        return _wrap(q), _wrap(r)

    q, r = _stacked(a, one)
    return _single(a, r) if mode == "r" else QRResult(_single(a, q), _single(a, r))


def eigh(a, UPLO="L"):
    """Eigenvalues and eigenvectors of a symmetric or Hermitian matrix."""
    if UPLO.upper() not in ("L", "U"):
        raise ValueError("UPLO argument must be 'L' or 'U'")
    upper = UPLO.upper() == "U"
    a = _matrices(a, True, f"eigh_{'up' if upper else 'lo'}")

    def one(m):
        if m.dtype.kind == "c":
            values, vectors = K.linalg_hermitian_eigen(_handle(m), upper)
        else:
            values, vectors = K.linalg_symmetric_eigen((m.T if upper else m)._h)
        return _wrap(values), _wrap(vectors)

    values, vectors = _stacked(a, one)
    return EighResult(_single(a, values), _single(a, vectors))


def eigvalsh(a, UPLO="L"):
    """Eigenvalues of a symmetric matrix."""
    if isinstance(UPLO, str) and UPLO.upper() in ("L", "U"):
        _matrices(a, True, f"eigvalsh_{'up' if UPLO.upper() == 'U' else 'lo'}")
    return eigh(a, UPLO)[0]


def eig(a):
    """Eigenvalues and eigenvectors."""
    a = _matrices(a, True, "eig")
    _finite(a)

    def one(m):
        values, vectors = _verb(m, K.linalg_eigen, K.linalg_complex_eigen)(_handle(m))
        return _wrap(values), _wrap(vectors)

    values, vectors = _stacked(a, one)
    if a.dtype.kind != "c" and not bool((values.imag != 0).any()):
        values, vectors = values.real.copy(), vectors.real.copy()
    return EigResult(_single(a, values), _single(a, vectors))


def eigvals(a):
    """Eigenvalues."""
    return eig(a)[0]


def svd(a, full_matrices=True, compute_uv=True, hermitian=False):
    """The singular value decomposition."""
    a = _matrices(a, name=("svd_f" if full_matrices else "svd_s") if compute_uv else "svd")
    if hermitian:
        return _of_hermitian(a, compute_uv)
    if not bool(asarray(U.isfinite(a)).all()):
        raise LinAlgError("SVD did not converge")

    def one(m):
        return tuple([_wrap(h) for h in _verb(m, K.linalg_svd, K.linalg_complex_svd)(_handle(m), bool(full_matrices))])

    u, s, vh = _stacked(a, one)
    if not compute_uv:
        return _single(a, s)
    return SVDResult(_single(a, u), _single(a, s), _single(a, vh))


def _of_hermitian(a, compute_uv):
    """The singular value decomposition by eigenvalues."""
    if not compute_uv:
        s = abs(eigvalsh(a))
        s.sort()
        return s[..., ::-1]
    from .._index_functions import take_along_axis

    values, vectors = eigh(a)
    signs, sizes = U.sign(values), abs(values)
    order = sizes.argsort()[..., ::-1]
    signs, sizes = take_along_axis(signs, order), take_along_axis(sizes, order)
    u = take_along_axis(vectors, order[..., None, :])
    return SVDResult(u, sizes, _adjoint(u * signs[..., None, :]))


def svdvals(x, /):
    """The singular values."""
    return svd(x, compute_uv=False)


def matrix_rank(A, tol=None, hermitian=False, *, rtol=None):
    """The rank by singular values."""
    if tol is not None and rtol is not None:
        raise ValueError("`tol` and `rtol` can't be both set.")
    A = asarray(A)
    if A.ndim < 2:
        return int(not bool((A == 0).all()))
    s = svd(A, compute_uv=False, hermitian=hermitian)
    if tol is None:
        rtol = max(A.shape[-2:]) * _eps(s) if rtol is None else asarray(rtol)[..., None]
        tol = s.max(axis=-1, keepdims=True) * rtol
    else:
        tol = asarray(tol)[..., None]
    return U.greater(s, tol).sum(axis=-1)


def _eps(a):
    return 1.1920928955078125e-07 if a.dtype.code == D.FLOAT32 else 2.220446049250313e-16


def pinv(a, rcond=None, hermitian=False, *, rtol=None):
    """The pseudo-inverse."""
    if rcond is not None and rtol is not None:
        raise ValueError("`rtol` and `rcond` can't be both set.")
    a = _matrices(a, name="svd_s")
    if a.size == 0:
        return zeros(a.shape[:-2] + (a.shape[-1], a.shape[-2]), a.dtype)
    if rcond is None:
        rcond = 1e-15 if rtol is None else rtol
    u, s, vt = svd(U.conjugate(a) if a.dtype.kind == "c" else a, full_matrices=False, hermitian=hermitian)
    cutoff = asarray(rcond)[..., None] * s.max(axis=-1, keepdims=True)
    large = s > cutoff
    from .._functions import where

    s = where(large, U.divide(1, where(large, s, 1)), 0)
    return matmul(vt.swapaxes(-1, -2), s[..., None] * u.swapaxes(-1, -2))


def lstsq(a, b, rcond=None):
    """The least-squares solution."""
    a, b = _matrices(_flat_only(asarray(a)), name="lstsq"), asarray(b)
    if b.dtype.code == D.FLOAT16:
        raise TypeError("array type float16 is unsupported in linalg")
    vector = b.ndim == 1
    y = b.reshape(-1, 1) if vector else _flat_only(b)
    m, n = a.shape
    if m != y.shape[0]:
        raise LinAlgError("Incompatible dimensions")
    if rcond is None:
        rcond = 2.220446049250313e-16 * max(n, m)
    u, s, vt = svd(a, full_matrices=False)
    keep = s > rcond * s[0] if s.size else s > 0
    rank = int(keep.sum())
    scaled = dot(_adjoint(u), y)
    from .._functions import where

    inverse = where(keep, U.divide(1, where(keep, s, 1)), 0.0)
    x = dot(_adjoint(vt), inverse[:, None] * scaled)
    if rank == n and m > n:
        rest = y - dot(a, x)
        squares = rest.real * rest.real + rest.imag * rest.imag if rest.dtype.kind == "c" else rest * rest
        residuals = squares.sum(axis=0)
    else:
        residuals = zeros(0)
    if vector:
        x = x.reshape(-1)
    from .._scalars import int32

    return x, residuals, int32(rank), s


def norm(x, ord=None, axis=None, keepdims=False):
    """The norm of a vector or a matrix."""
    x = asarray(x)
    if x.dtype.kind not in "fcO":
        x = x.astype(D.float64_dtype)
    if axis is None:
        if ord is None or ord in ("f", "fro") and x.ndim == 2 or ord == 2 and x.ndim == 1:
            flat = x.reshape(-1)
            if flat.dtype.kind == "c":
                squares = flat.real.dot(flat.real) + flat.imag.dot(flat.imag)
            else:
                squares = flat.dot(flat)
            made = U.sqrt(squares)
            return asarray(made).reshape((1,) * x.ndim) if keepdims else made
        axis = tuple(range(x.ndim))
    elif not isinstance(axis, tuple):
        try:
            axis = (int(axis),)
        except (TypeError, ValueError):
            raise TypeError("'axis' must be None, an integer or a tuple of integers") from None
    axis = tuple([normal_axis(a, x.ndim) for a in axis])
    if len(axis) == 1:
        return _vector_norm(x, ord, axis, keepdims)
    if len(axis) == 2:
        return _matrix_norm(x, ord, axis, keepdims)
    raise ValueError("Improper number of dimensions to norm.")


def _vector_norm(x, ord, axis, keepdims):
    if ord == math.inf:
        return abs(x).max(axis=axis, keepdims=keepdims)
    if ord == -math.inf:
        return abs(x).min(axis=axis, keepdims=keepdims)
    if ord == 0:
        return (x != 0).astype(x.real.dtype).sum(axis=axis, keepdims=keepdims)
    if ord == 1:
        return U.add.reduce(abs(x), axis=axis, keepdims=keepdims)
    if ord is None or ord == 2:
        s = (x * U.conjugate(x)).real if x.dtype.kind == "c" else x * x
        return U.sqrt(U.add.reduce(s, axis=axis, keepdims=keepdims))
    if isinstance(ord, str):
        raise ValueError(f"Invalid norm order '{ord}' for vectors")
    total = U.add.reduce(abs(x) ** ord, axis=axis, keepdims=keepdims)
    return total ** (1.0 / ord)


def _matrix_norm(x, ord, axis, keepdims):
    row, column = axis
    if row == column:
        raise ValueError("Duplicate axes given.")
    if ord in (2, -2, "nuc"):
        from .._shape_functions import moveaxis

        s = svd(moveaxis(x, axis, (-2, -1)), compute_uv=False)
        made = s.max(axis=-1) if ord == 2 else s.min(axis=-1) if ord == -2 else s.sum(axis=-1)
    elif ord in (1, -1):
        if column > row:
            column -= 1
        sums = asarray(U.add.reduce(abs(x), axis=row))
        made = sums.max(axis=column) if ord == 1 else sums.min(axis=column)
    elif ord in (math.inf, -math.inf):
        if row > column:
            row -= 1
        sums = asarray(U.add.reduce(abs(x), axis=column))
        made = sums.max(axis=row) if ord > 0 else sums.min(axis=row)
    elif ord in (None, "fro", "f"):
        made = U.sqrt(U.add.reduce((U.conjugate(x) * x).real, axis=axis))
    else:
        raise ValueError("Invalid norm order for matrices.")
    if keepdims:
        shape = list(x.shape)
        for a in axis:
            shape[a] = 1
        made = asarray(made).reshape(tuple(shape))
    return made


def vector_norm(x, /, *, axis=None, keepdims=False, ord=2):
    """The norm of vectors."""
    x = asarray(x)
    if axis is None:
        made = norm(x.reshape(-1), ord=ord)
        return asarray(made).reshape((1,) * x.ndim) if keepdims else made
    return norm(x, ord=ord, axis=axis, keepdims=keepdims)


def matrix_norm(x, /, *, keepdims=False, ord="fro"):
    """The norm of matrices."""
    return norm(asarray(x), ord=ord, axis=(-2, -1), keepdims=keepdims)


def cond(x, p=None):
    """The condition number: infinite where there is no inverse."""
    x = asarray(x)
    if x.size == 0 and math.prod(x.shape[-2:]) == 0:
        raise LinAlgError("cond is not defined on empty arrays")
    from .._errors import errstate

    with errstate(all="ignore"):
        if p is None or p in (2, -2):
            s = svd(x, compute_uv=False)
            made = s[..., -1] / s[..., 0] if p == -2 else s[..., 0] / s[..., -1]
        else:
            x = _matrices(x, True, "inv")
            (inverse,) = _stacked(x, _inverse_or_nan)
            made = norm(x, p, axis=(-2, -1)) * norm(_single(x, inverse), p, axis=(-2, -1))
            made = made.astype(x.dtype) if x.dtype.kind == "c" else made
        made = asarray(made)
        unknown = U.isnan(made)
        if bool(asarray(unknown).any()):
            made[unknown & ~U.isnan(x).any(axis=(-2, -1))] = math.inf
    return made[()]


def _inverse_or_nan(m):
    try:
        return (inv(m),)
    except LinAlgError:
        return (m * math.nan,)


def matrix_power(a, n):
    """A matrix to an integer power."""
    a = _matrices(a, True)
    if not hasattr(n, "__index__"):
        raise TypeError("exponent must be an integer")
    n = n.__index__()
    if n == 0:
        made = zeros(a.shape, a.dtype)
        made[...] = eye(a.shape[-2], dtype=a.dtype)
        return made
    if n < 0:
        a = inv(a)
        n = -n
    if n == 3:
        return matmul(matmul(a, a), a)
    square, made = None, None
    while n > 0:
        square = a if square is None else matmul(square, square)
        n, bit = divmod(n, 2)
        if bit:
            made = square if made is None else matmul(made, square)
    return made


def multi_dot(arrays, *, out=None):
    """The product of several matrices, in the cheapest order."""
    n = len(arrays)
    if n < 2:
        raise ValueError("Expecting at least two arrays.")
    if n == 2:
        return dot(arrays[0], arrays[1], out=out)
    parts = [asarray(a) for a in arrays]
    first, last = parts[0].ndim == 1, parts[-1].ndim == 1
    if first:
        parts[0] = parts[0].reshape(1, -1)
    if last:
        parts[-1] = parts[-1].reshape(-1, 1)
    for part in parts:
        _flat_only(part)
    sizes = [parts[0].shape[0]] + [p.shape[1] for p in parts]
    cost = [[0] * n for _ in range(n)]
    cut = [[0] * n for _ in range(n)]
    for length in range(1, n):
        for i in range(n - length):
            j = i + length
            cost[i][j] = math.inf
            for k in range(i, j):
                q = cost[i][k] + cost[k + 1][j] + sizes[i] * sizes[k + 1] * sizes[j + 1]
                if q < cost[i][j]:
                    cost[i][j], cut[i][j] = q, k

    def product(i, j):
        return parts[i] if i == j else dot(product(i, cut[i][j]), product(cut[i][j] + 1, j))

    made = product(0, n - 1)
    if first and last:
        made = made[0, 0]
    elif first or last:
        made = made.reshape(-1)
    if out is not None:
        out[...] = made
        return out
    return made


def outer(x1, x2, /):
    """The products of all elements of two vectors."""
    x1, x2 = asarray(x1), asarray(x2)
    if x1.ndim != 1 or x2.ndim != 1:
        raise ValueError(f"Input arrays must be one-dimensional, but they are x1.ndim={x1.ndim} and x2.ndim={x2.ndim}.")
    return _outer(x1, x2)


def cross(x1, x2, /, *, axis=-1):
    """The vector product of vectors of space."""
    x1, x2 = asarray(x1), asarray(x2)
    if x1.shape[axis] != 3 or x2.shape[axis] != 3:
        raise ValueError(
            "Both input arrays must be (arrays of) 3-dimensional vectors, but they are"
            f" {x1.shape[axis]} and {x2.shape[axis]} dimensional instead."
        )
    return _cross(x1, x2, axis=axis)


def diagonal(x, /, *, offset=0):
    """The diagonals of matrices."""
    from .._index_functions import diagonal as function

    return function(x, offset, -2, -1)


def trace(x, /, *, offset=0, dtype=None):
    """The traces of matrices."""
    from .._index_functions import trace as function

    return function(x, offset, -2, -1, dtype)


def tensorinv(a, ind=2):
    """The inverse of a tensor."""
    a = asarray(a)
    if ind <= 0:
        raise ValueError("Invalid ind argument.")
    old = a.shape
    shape = old[ind:] + old[:ind]
    n = 1
    for extent in old[ind:]:
        n *= extent
    return inv(a.reshape(n, -1)).reshape(shape)


def tensorsolve(a, b, axes=None):
    """The solution of a tensor equation."""
    a, b = asarray(a), asarray(b)
    if axes is not None:
        order = [k for k in range(a.ndim) if k not in axes] + list(axes)
        a = a.transpose(order)
    shape = a.shape[-(a.ndim - b.ndim) :]
    n = 1
    for extent in shape:
        n *= extent
    if a.size != n**2:
        raise LinAlgError(
            "Input arrays must satisfy the requirement             prod(a.shape[b.ndim:]) == prod(a.shape[:b.ndim])"
        )
    return solve(a.reshape(n, n), b.reshape(-1)).reshape(shape)


install_linalg(globals())


def __getattr__(name):
    if name == "linalg":
        import numpy.linalg as module

        return module
    raise AttributeError(f"module 'numpy.linalg' has no attribute '{name}'")
