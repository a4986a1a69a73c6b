"""Normal vectors of a given covariance."""

from .. import _ufuncs as U
from .._array import asarray
from .._products import dot
from ._arguments import shape_of


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
