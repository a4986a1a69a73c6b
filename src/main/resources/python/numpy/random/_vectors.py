"""Normal vectors of a given covariance."""

import _kernel as K

from .. import _dtypes as D
from .. import _ufuncs as U
from .._array import _wrap, asarray
from .._products import dot
from ._arguments import drawn, shape_of


def _checked(mean, cov):
    mean, cov = asarray(mean).astype(float), asarray(cov).astype(float)
    if mean.ndim != 1:
        raise ValueError("mean must be 1 dimensional")
    if cov.ndim != 2 or cov.shape[0] != cov.shape[1]:
        raise ValueError("cov must be 2 dimensional and square")
    if mean.shape[0] != cov.shape[0]:
        raise ValueError("mean and cov must have same length")
    return mean, cov


def _validate(matrix, cov, check_valid, tol):
    from .._errors import warn
    from .._functions import allclose

    if check_valid not in ("warn", "raise", "ignore"):
        raise ValueError("check_valid must equal 'warn', 'raise', or 'ignore'")
    if check_valid != "ignore" and not allclose(matrix, cov, rtol=tol, atol=tol):
        if check_valid == "warn":
            warn("covariance is not symmetric positive-semidefinite.", RuntimeWarning)
        else:
            raise ValueError("covariance is not symmetric positive-semidefinite.")


def legacy_multivariate_normal(state, mean, cov, size, check_valid, tol):
    """As ``RandomState`` makes them: by a singular value decomposition."""
    from ..linalg import svd

    mean, cov = _checked(mean, cov)
    shape = shape_of(size) + (mean.shape[0],)
    x = asarray(state.standard_normal(shape)).reshape(-1, mean.shape[0])
    _, s, v = svd(cov)
    _validate(dot(v.T * s, v), cov, check_valid, tol)
    x = dot(x, U.sqrt(s)[:, None] * v) + mean
    return x.reshape(shape)


def multivariate_normal(generator, mean, cov, size, check_valid, tol, method):
    """As ``Generator`` makes them: by one of three decompositions."""
    from ..linalg import cholesky, eigh, svd

    if method not in ("eigh", "svd", "cholesky"):
        raise ValueError("method must be one of {'eigh', 'svd', 'cholesky'}")
    if asarray(mean).dtype.kind == "c" or asarray(cov).dtype.kind == "c":
        raise TypeError("mean and cov must not be complex")
    mean, cov = _checked(mean, cov)
    shape = shape_of(size) + (mean.shape[0],)
    x = asarray(generator.standard_normal(shape)).reshape(-1, mean.shape[0])
    if method == "svd":
        u, s, vh = svd(cov)
        _validate(dot(vh.T * s, vh), cov, check_valid, tol)
        factor = u * U.sqrt(s)
    elif method == "eigh":
        s, u = eigh(cov)
        _validate(dot(u * s, u.T), cov, check_valid, tol)
        factor = u * U.sqrt(abs(s))
    else:
        factor = cholesky(cov)
    return (mean + dot(x, factor.T)).reshape(shape)


def multivariate_hypergeometric(generator, colors, nsample, size, method):
    """Rows of counts by colour in samples without replacement."""
    if method not in ("count", "marginals"):
        raise ValueError('method must be "count" or "marginals".')
    if isinstance(nsample, float) or not hasattr(nsample, "__index__"):
        raise ValueError("nsample must be an integer")
    nsample = nsample.__index__()
    if nsample < 0:
        raise ValueError("nsample must be nonnegative.")
    counts = asarray(colors)
    if counts.size == 0:
        counts = counts.astype(D.int64_dtype)
    if counts.ndim != 1 or counts.dtype.kind not in "iu" or counts.size and int(counts.min()) < 0:
        raise ValueError(
            "colors must be a one-dimensional sequence of nonnegative integers not exceeding 9223372036854775807."
        )
    counts = counts.astype(D.int64_dtype)
    total = int(counts.sum())
    if method == "marginals" and total >= 1000000000:
        raise ValueError('When method is "marginals", sum(colors) must be less than 1000000000.')
    if nsample > total:
        raise ValueError("nsample > sum(colors)")
    shape = shape_of(size)
    rows = 1
    for extent in shape:
        rows *= extent
    draw = K.random_urn_counts if method == "count" else K.random_urn_marginals
    return _wrap(draw(generator._bit_generator._h, counts._h, nsample, rows), D.int64_dtype).reshape(shape + (counts.size,))


def multinomial_each(generator, n, p, size):
    """Rows of counts, each of a number of draws and among categories of its own."""
    from .._shape_functions import broadcast_shapes, stretched

    n = asarray(n)
    if bool(((p < 0) | (p > 1) | (p != p)).any()):
        raise ValueError("pvals < 0, pvals > 1 or pvals contains NaNs")
    if bool((asarray(p[..., :-1].sum(axis=-1)) > 1.0 + 1e-12).any()):
        raise ValueError("sum(pvals[...,:-1]) > 1.0")
    if bool((n < 0).any()):
        raise ValueError("n < 0")
    shape = broadcast_shapes(n.shape, p.shape[:-1])
    if size is not None:
        wanted = shape_of(size)
        if broadcast_shapes(wanted, shape) != wanted:
            raise ValueError(f"Output size {wanted} is not compatible with broadcast dimensions of inputs {shape}.")
        shape = wanted
    count = p.shape[-1]
    rows = stretched(n.astype(D.int64_dtype), shape).reshape(-1)
    weights = stretched(p, shape + (count,)).reshape(-1, count)
    made = _wrap(K.random_multinomial_each(generator._bit_generator._h, rows._h, weights._h), D.int64_dtype)
    return made.reshape(shape + (count,))


def broken_sticks(generator, alpha, shape):
    """Proportions by breaking a stick piece by piece, which holds for small alpha."""
    from .._construct import ones, zeros
    from .._shape_functions import concatenate

    k = alpha.size
    rest = asarray(alpha[::-1].cumsum())[::-1]
    if rest[0] == 0:
        return zeros(shape + (k,))
    # Where only zeros follow, nothing is left of the stick.
    count = min(int(alpha.nonzero()[0][-1]) + 1, k - 1)
    parts = drawn(generator._bit_generator, False, "beta", (alpha[:count], rest[1 : count + 1]), shape + (count,))
    left = concatenate([ones(shape + (1,)), asarray(1.0 - parts).cumprod(axis=-1)], axis=-1)
    if count < k - 1 or alpha[-1] == 0:
        return concatenate([left[..., :-1] * parts, zeros(shape + (k - count,))], axis=-1)
    return concatenate([left[..., :-1] * parts, left[..., -1:]], axis=-1)
