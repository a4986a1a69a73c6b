"""``RandomState``: the legacy interface, whose streams never change."""

from collections.abc import Sequence

import _kernel as K

from .. import _dtypes as D
from .._array import _wrap, asarray, ndarray, normal_axis
from .._construct import zeros
from .._errors import warn
from .._flags import require_writable
from .._ufuncs import isfinite
from ._arguments import check, drawn, hypergeometric, integers, picked, population, shape_of, weighted_without_replacement
from ._bits import MT19937, restore_state, state_of
from ._distributions import install


class RandomState:
    """A generator over MT19937 with the legacy distributions."""

    __module__ = "numpy.random.mtrand"

    def __init__(self, seed=None):
        if isinstance(seed, MT19937):
            self._bit_generator = seed
            return
        if hasattr(seed, "random_raw"):
            raise NotImplementedError("numpy.random.RandomState: bit generators other than MT19937")
        self._bit_generator = object.__new__(MT19937)
        self._bit_generator._seed_seq = None
        self._bit_generator._legacy_seeding(seed)

    def __repr__(self):
        return f"RandomState(MT19937) at {id(self):#X}"

    def __str__(self):
        return "RandomState(MT19937)"

    def seed(self, seed=None):
        """Starts a stream."""
        self._bit_generator._legacy_seeding(seed)

    def get_state(self, legacy=True):
        """The state, by which the stream can be taken up again."""
        import struct

        words = state_of(self._bit_generator._h)
        gauss = struct.unpack("<d", struct.pack("<q", words[626]))[0]
        key = asarray(words[:624], dtype="u4")
        if legacy:
            return ("MT19937", key, words[624], words[625], gauss)
        return {
            "bit_generator": "MT19937",
            "state": {"key": key, "pos": words[624]},
            "has_gauss": words[625],
            "gauss": gauss,
        }

    def set_state(self, state):
        """Takes a stream up."""
        import struct

        if isinstance(state, dict):
            inner = state["state"]
            state = (state["bit_generator"], inner["key"], inner["pos"], state.get("has_gauss", 0), state.get("gauss", 0.0))
        if not isinstance(state, (tuple, list)):
            raise TypeError("state must be a dict or a tuple.")
        if state[0] != "MT19937":
            raise ValueError("set_state can only be used with legacy MT19937 state instances.")
        has, gauss = (state[3], state[4]) if len(state) > 3 else (0, 0.0)
        words = [int(word) for word in state[1]] + [int(state[2]), int(has)]
        restore_state(self._bit_generator._h, words + [struct.unpack("<q", struct.pack("<d", gauss))[0]])

    # Uniform numbers.

    def random_sample(self, size=None):
        """Floats in [0, 1)."""
        return drawn(self._bit_generator, True, "random", (), size)

    def random(self, size=None):
        """Floats in [0, 1)."""
        return self.random_sample(size)

    def rand(self, *args):
        """Floats in [0, 1) of a shape."""
        return self.random_sample(args or None)

    def uniform(self, low=0.0, high=1.0, size=None):
        """Floats in a range."""
        low, high = check(low, "low", None), check(high, "high", None)
        span = high - low
        if not bool(asarray(isfinite(span)).all()):
            raise OverflowError("Range exceeds valid bounds")
        return drawn(self._bit_generator, True, "uniform", (low, span), size)

    def randint(self, low, high=None, size=None, dtype=int):
        """Integers from a range."""
        made = integers(self._bit_generator, True, low, high, size, dtype, False)
        if size is None and isinstance(made, ndarray) and not made.shape:
            return made.item() if dtype is int or dtype is bool else made[()]
        return made

    def random_integers(self, low, high=None, size=None):
        """Integers from a closed range; deprecated."""
        from .._errors import warn

        if high is None:
            warn(f"This function is deprecated. Please call randint(1, {low} + 1) instead", DeprecationWarning)
            high, low = low, 1
        else:
            warn(f"This function is deprecated. Please call randint({low}, {high} + 1) instead", DeprecationWarning)
        return self.randint(low, int(high) + 1, size=size, dtype="l")

    def tomaxint(self, size=None):
        """Integers from 0 to the greatest."""
        made = self.randint(0, 1 << 64, size=size, dtype="u8")
        return int(made) >> 1 if size is None else (made >> 1).astype(int)

    def bytes(self, length):
        """Random bytes."""
        words = (length - 1) // 4 + 1
        return self.randint(0, 4294967296, size=words, dtype="u4").astype("u4").tobytes()[:length]

    # Normal numbers.

    def standard_normal(self, size=None):
        """Normal numbers."""
        return drawn(self._bit_generator, True, "standard_normal", (), size)

    def randn(self, *args):
        """Normal numbers of a shape."""
        return self.standard_normal(args or None)

    def standard_exponential(self, size=None):
        """Exponential numbers."""
        return drawn(self._bit_generator, True, "standard_exponential", (), size)

    def standard_cauchy(self, size=None):
        """Cauchy numbers."""
        return drawn(self._bit_generator, True, "standard_cauchy", (), size)

    def standard_gamma(self, shape, size=None):
        """Gamma numbers of scale 1."""
        return drawn(self._bit_generator, True, "standard_gamma", (check(shape, "shape", "non-negative"),), size)

    def triangular(self, left, mode, right, size=None):
        """Triangular numbers."""
        left, mode, right = check(left, "left", None), check(mode, "mode", None), check(right, "right", None)
        if bool(asarray(left > mode).any()):
            raise ValueError("left > mode")
        if bool(asarray(mode > right).any()):
            raise ValueError("mode > right")
        if bool(asarray(left == right).any()):
            raise ValueError("left == right")
        return drawn(self._bit_generator, True, "triangular", (left, mode, right), size)

    def hypergeometric(self, ngood, nbad, nsample, size=None):
        """Counts of the good in samples without replacement."""
        return hypergeometric(self._bit_generator, True, ngood, nbad, nsample, size)

    # Several at once.

    def multinomial(self, n, pvals, size=None):
        """Counts by category."""
        p = asarray(pvals).astype(D.float64_dtype)
        if p.ndim == 0:
            raise TypeError("pvals must be a 1-d sequence")
        p = one_row(p)
        if not p.size:
            return zeros((*shape_of(size), 0), D.int64_dtype)
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
        if bool((alpha <= 0).any()):
            raise ValueError("alpha <= 0")
        shape = shape_of(size) + (alpha.size,)
        made = drawn(self._bit_generator, True, "standard_gamma", (alpha,), shape)
        return made * (1 / row_sums(made))

    def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8):
        """Normal vectors."""
        from ._vectors import legacy_multivariate_normal

        return legacy_multivariate_normal(self, mean, cov, size, check_valid, tol)

    def choice(self, a, size=None, replace=True, p=None):
        """Elements picked at random."""
        source, count, p = population(a, p, size, replace, "legacy")
        n = 1
        for extent in shape_of(size):
            n *= extent
        if replace:
            if p is not None:
                cdf = p.cumsum()
                cdf /= cdf[-1]
                found = asarray(cdf.searchsorted(self.random_sample(size), side="right"))
            else:
                found = asarray(self.randint(0, count, size=size) if n else zeros(shape_of(size), D.int64_dtype))
        else:
            if n > count:
                raise ValueError("Cannot take a larger sample than population when 'replace=False'")
            if n < 0:
                raise ValueError("negative dimensions are not allowed")
            if p is not None:
                found = weighted_without_replacement(p, n, self.rand)
            else:
                found = self.permutation(count)[:n]
            found = found.reshape(shape_of(size))
        if size is None:
            at = int(found.reshape(-1)[0])
            return at if source is None else source[at]
        return found if source is None else picked(source, found)

    def shuffle(self, x):
        """Shuffles in place along the first axis."""
        shuffle(self._bit_generator, x)

    def permutation(self, x):
        """A shuffled copy, or a shuffled range."""
        return permutation(self._bit_generator, x)


def one_row(values):
    """A vector of floats."""
    made = asarray(values).astype(D.float64_dtype)
    if made.ndim == 0:
        raise TypeError(f"object of type '{type(values).__name__}' has no len()")
    if made.ndim > 1:
        raise ValueError("object too deep for desired array")
    return made


def row_sums(made):
    """The row sums of draws, added from the left."""
    total = made[..., 0]
    for k in range(1, made.shape[-1]):
        total = total + made[..., k]
    return asarray(total)[..., None]


def shuffle(bits, x, axis=0):
    """Shuffles an array or a list in place."""
    if isinstance(x, ndarray):
        require_writable(x, "array is read-only")
        if axis != 0:
            x = x.swapaxes(0, normal_axis(axis, x.ndim))
        if not x.shape:
            raise TypeError("len() of unsized object")
        n = len(x)
        order = _wrap(K.random_shuffled(bits._h, n), D.int64_dtype, (n,))
        x[...] = x[order]
        return
    if axis != 0:
        raise NotImplementedError("Axis argument is only supported on ndarray objects")
    n = len(x)
    if not isinstance(x, Sequence):
        warn(
            f"you are shuffling a '{type(x).__name__}' object which is not a subclass of 'Sequence'; `shuffle` is not guaranteed to"
            " behave correctly. E.g., non-numpy array/tensor objects with view semantics may contain duplicates after shuffling.",
            UserWarning,
        )
    if n > 1 and not hasattr(x, "__setitem__"):
        raise TypeError(f"'{type(x).__name__}' object does not support item assignment")
    order = _wrap(K.random_shuffled(bits._h, n), D.int64_dtype, (n,)).tolist()
    if isinstance(x, list):
        x[:] = [x[i] for i in order]
        return
    if order != list(range(n)):
        for i, value in enumerate([x[i] for i in order]):
            x[i] = value


def permutation(bits, x):
    """A shuffled copy of a sequence, or of a range."""
    if hasattr(x, "__index__") and not isinstance(x, ndarray):
        n = max(x.__index__(), 0)
        return _wrap(K.random_shuffled(bits._h, n), D.int64_dtype, (n,))
    a = asarray(x)
    if not a.shape:
        raise IndexError("x must be an integer or at least 1-dimensional")
    n = a.shape[0]
    return a[_wrap(K.random_shuffled(bits._h, n), D.int64_dtype, (n,))]


install(RandomState, True)
