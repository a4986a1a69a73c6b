"""``Generator`` and ``default_rng``: the new interface."""

import _kernel as K

from .. import _dtypes as D
from .._array import _wrap, asarray, ndarray, normal_axis
from .._construct import zeros
from .._flags import require_writable
from .._ufuncs import isfinite
from ._arguments import check, drawn, hypergeometric, integers, picked, population, shape_of, weighted_without_replacement
from ._bits import PCG64, BitGenerator, SeedSequence
from ._distributions import install
from ._legacy import RandomState, one_row, permutation, row_sums, shuffle


class Generator:
    """Draws from distributions over a bit generator."""

    __module__ = "numpy.random._generator"

    def __init__(self, bit_generator):
        if not isinstance(bit_generator, BitGenerator):
            raise ValueError("Bit generator must be instantiated")
        self._bit_generator = bit_generator

    def __repr__(self):
        return f"{self} at {id(self):#X}"

    def __str__(self):
        return f"Generator({type(self._bit_generator).__name__})"

    @property
    def bit_generator(self):
        return self._bit_generator

    def spawn(self, n_children):
        """Independent generators."""
        return [Generator(each) for each in self._bit_generator.spawn(n_children)]

    def _drawn(self, name, parameters, size, dtype, out):
        """Draws in double or in single precision, into an array where one is given."""
        if out is not None:
            size = self._fitting(out, size, dtype)
        target = D.parse(dtype)
        if target.code == D.FLOAT64:
            return self._into(out, drawn(self._bit_generator, False, name, parameters, size))
        if target.code != D.FLOAT32:
            raise TypeError(f"Unsupported dtype {target!r} for {name}")
        value = parameters[0] if parameters else 0.0
        shape = value.shape if size is None and isinstance(value, ndarray) else shape_of(size)
        handle = value._h if isinstance(value, ndarray) else value
        made = _wrap(K.random_singles(self._bit_generator._h, name, handle, shape), target, shape)
        return self._into(out, made if shape or size is not None else made.item())

    @staticmethod
    def _fitting(out, size, dtype):
        """The shape of an array for draws, which must be as a size and a dtype tell."""
        target = D.parse(dtype)
        if out.dtype != target:
            raise TypeError(f"Supplied output array has the wrong type. Expected {target}, got {out.dtype}")
        if not (out.flags.c_contiguous or out.flags.f_contiguous):
            raise ValueError("Supplied output array must be contiguous, writable, aligned, and in machine byte-order.")
        if size is not None and shape_of(size) != out.shape:
            raise ValueError("size must match out.shape when used together")
        return out.shape

    @staticmethod
    def _into(out, made):
        if out is None:
            return made
        require_writable(
            out, "Supplied output array must be contiguous, writable, aligned, and in machine byte-order."
        )
        if out.flags.f_contiguous and not out.flags.c_contiguous:
            # Draws fill the memory in order.
            out.T[...] = made.reshape(out.T.shape)
        else:
            out[...] = made
        return out

    def random(self, size=None, dtype=float, out=None):
        """Floats in [0, 1)."""
        if out is not None:
            size = self._fitting(out, size, dtype)
        target = D.parse(dtype)
        if target.code == D.FLOAT32:
            made = _wrap(K.random_floats(self._bit_generator._h, shape_of(size)), target)
            return self._into(out, made if size is not None else made.item())
        if target.code != D.FLOAT64:
            raise TypeError(f"Unsupported dtype {target!r} for random")
        return self._into(out, drawn(self._bit_generator, False, "random", (), size))

    def uniform(self, low=0.0, high=1.0, size=None):
        """Floats in a range."""
        low, high = check(low, "low", None), check(high, "high", None)
        span = high - low
        if not bool(asarray(isfinite(span)).all()):
            many = isinstance(span, ndarray)
            raise OverflowError("Range exceeds valid bounds" if many else "high - low range exceeds valid bounds")
        if bool(asarray(span < 0).any()):
            raise ValueError("high - low < 0")
        return drawn(self._bit_generator, False, "uniform", (low, span), size)

    def integers(self, low, high=None, size=None, dtype="int64", endpoint=False):
        """Integers from a range."""
        made = integers(self._bit_generator, False, low, high, size, dtype, endpoint)
        if size is None and not made.shape:
            return made.item() if dtype is bool or dtype is int else made[()]
        return made

    def bytes(self, length):
        """Random bytes."""
        words = (length - 1) // 4 + 1
        return self.integers(0, 4294967296, size=words, dtype="u4").tobytes()[:length]

    def standard_normal(self, size=None, dtype=float, out=None):
        """Normal numbers."""
        return self._drawn("standard_normal", (), size, dtype, out)

    def standard_exponential(self, size=None, dtype=float, method="zig", out=None):
        """Exponential numbers."""
        if method == "inv":
            from .._ufuncs import log1p

            if out is not None and size is None:
                size = out.shape
            return self._into(out, -log1p(-self.random(size, dtype)))
        return self._drawn("standard_exponential", (), size, dtype, out)

    def standard_gamma(self, shape, size=None, dtype=float, out=None):
        """Gamma numbers of scale 1."""
        return self._drawn("standard_gamma", (check(shape, "shape", "non-negative"),), size, dtype, out)

    def standard_cauchy(self, size=None):
        """Cauchy numbers."""
        return drawn(self._bit_generator, False, "standard_cauchy", (), size)

    def triangular(self, left, mode, right, size=None):
        """Triangular numbers."""
        left, mode, right = check(left, "left", None), check(mode, "mode", None), check(right, "right", None)
        if bool(asarray(left > mode).any()):
            raise ValueError("left > mode")
        if bool(asarray(mode > right).any()):
            raise ValueError("mode > right")
        if bool(asarray(left == right).any()):
            raise ValueError("left == right")
        return drawn(self._bit_generator, False, "triangular", (left, mode, right), size)

    def hypergeometric(self, ngood, nbad, nsample, size=None):
        """Counts of the good in samples without replacement."""
        return hypergeometric(self._bit_generator, False, ngood, nbad, nsample, size)

    def multivariate_hypergeometric(self, colors, nsample, size=None, method="marginals"):
        """Counts by colour in samples without replacement."""
        from ._vectors import multivariate_hypergeometric

        return multivariate_hypergeometric(self, colors, nsample, size, method)

    def multinomial(self, n, pvals, size=None):
        """Counts by category."""
        p = asarray(pvals).astype(D.float64_dtype)
        if p.ndim == 0 or p.shape[-1] == 0:
            raise ValueError("pvals must have at least 1 dimension and the last dimension of pvals must be greater than 0.")
        if p.ndim != 1 or asarray(n).shape:
            from ._vectors import multinomial_each

            return multinomial_each(self, n, p, size)
        if bool(((p < 0) | (p > 1) | (p != p)).any()):
            raise ValueError("pvals < 0, pvals > 1 or pvals contains NaNs")
        if float(p[:-1].sum()) > 1.0 + 1e-12:
            raise ValueError("sum(pvals[:-1]) > 1.0")
        if n < 0:
            raise ValueError("n < 0")
        shape = shape_of(size)
        rows = 1
        for extent in shape:
            rows *= extent
        return _wrap(K.random_multinomial(self._bit_generator._h, int(n), p._h, rows), D.int64_dtype).reshape(
            shape + (p.size,)
        )

    def dirichlet(self, alpha, size=None):
        """Proportions."""
        alpha = one_row(alpha)
        if bool((alpha < 0).any()):
            raise ValueError("alpha < 0")
        shape = shape_of(size) + (alpha.size,)
        if alpha.size and float(alpha.max()) < 0.1:
            from ._vectors import broken_sticks

            return broken_sticks(self, alpha, shape_of(size))
        made = drawn(self._bit_generator, False, "standard_gamma", (alpha,), shape)
        return made * (1 / row_sums(made))

    def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8, *, method="svd"):
        """Normal vectors."""
        from ._vectors import multivariate_normal

        return multivariate_normal(self, mean, cov, size, check_valid, tol, method)

    def choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True):
        """Elements picked at random."""
        shape = shape_of(size)
        n = 1
        for extent in shape:
            n *= extent
        if isinstance(a, (list, tuple)) or isinstance(a, ndarray) and a.shape:
            source = asarray(a)
            if not source.shape[axis] and n:
                raise ValueError("a cannot be empty unless no samples are taken")
            _, count, p = population(source.shape[axis], p, size, replace)
        else:
            source, count, p = population(a, p, size, replace)
        if replace:
            if p is not None:
                cdf = p.cumsum()
                cdf /= cdf[-1]
                found = asarray(cdf.searchsorted(self.random(size), side="right"))
            else:
                found = asarray(self.integers(0, count, size=size) if n else zeros(shape, dtype=int))
        else:
            if n > count:
                raise ValueError("Cannot take a larger sample than population when replace is False")
            if n < 0:
                raise ValueError("negative dimensions are not allowed")
            if p is not None:
                found = weighted_without_replacement(p, n, self.random)
            else:
                found = _wrap(K.random_choice(self._bit_generator._h, count, n, bool(shuffle)), D.int64_dtype)
            found = found.reshape(shape)
        if size is None:
            at = int(found.reshape(-1)[0])
            if source is None:
                return at if not replace else at
            return source.take(at, axis=axis) if source.ndim > 1 else source[at]
        if source is None:
            return found
        return picked(source, found) if axis == 0 and source.ndim == 1 else source.take(found, axis=axis)

    def shuffle(self, x, axis=0):
        """Shuffles in place along an axis."""
        shuffle(self._bit_generator, x, axis)

    def permutation(self, x, axis=0):
        """A shuffled copy along an axis, or a shuffled range."""
        a = None if hasattr(x, "__index__") and not hasattr(x, "shape") else asarray(x)
        if a is not None and a.dtype.kind not in "iu" and not a.shape or axis:
            axis = normal_axis(axis, a.ndim if a is not None else 1)
        if axis:
            return permutation(self._bit_generator, a.swapaxes(0, axis)).swapaxes(0, axis)
        return permutation(self._bit_generator, x)

    def permuted(self, x, axis=None, out=None):
        """A copy whose slices along an axis are shuffled independently."""
        made = asarray(x).copy()
        if out is not None:
            if not isinstance(out, ndarray):
                raise TypeError("out must be a numpy array")
            if out.shape != made.shape:
                raise ValueError("out must have the same shape as x")
        if not made.shape:
            raise TypeError("len() of unsized object")
        if axis is None:
            flat = made.reshape(-1)
            shuffle(self._bit_generator, flat)
        else:
            from .._index_functions import ndindex

            moved = made.swapaxes(normal_axis(axis, made.ndim), -1)
            for place in ndindex(*moved.shape[:-1]):
                row = moved[place]
                shuffle(self._bit_generator, row)
        if out is None:
            return made
        require_writable(out, "array is read-only")
        out[...] = made
        return out


def default_rng(seed=None):
    """A generator over PCG64."""
    if isinstance(seed, Generator):
        return seed
    if isinstance(seed, BitGenerator):
        return Generator(seed)
    if isinstance(seed, RandomState):
        return Generator(seed._bit_generator)
    return Generator(PCG64(seed if isinstance(seed, SeedSequence) else SeedSequence(seed)))


install(Generator, False)
