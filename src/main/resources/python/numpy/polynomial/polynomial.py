"""Polynomials in powers of a variable."""

from .._array import asarray, ndarray
from .._construct import zeros
from ._basis import Basis, as_series, plain, publish, trimseq
from ._polybase import ABCPolyBase


def _along(numbers, c):
    """Numbers to go with coefficients, whose other axes they do not know of."""
    return asarray(numbers).reshape((-1,) + (1,) * (c.ndim - 1))


class _Powers(Basis):
    prefix = word = "poly"
    domain, variable = [-1.0, 1.0], [0, 1]
    further = ("valfromroots",)

    def _times_variable(self, c):
        made = zeros(c.size + 1, c.dtype)
        made[1:] = c
        return made

    def mul(self, c1, c2):
        """The product."""
        from .._numeric_functions import convolve

        return trimseq(convolve(*as_series([c1, c2])))

    def pow(self, c, pow, maxpower=None):
        """A whole power."""
        return super().pow(c, pow, maxpower)

    def _raised(self, c, power):
        from .._numeric_functions import convolve

        made = c
        for _ in range(power - 1):
            made = convolve(made, c)
        return made

    def _divided(self, a, b):
        n = b.size - 1
        lead = b[-1]
        scaled = b[:-1] / lead
        for k in range(a.size - 1, n - 1, -1):
            a[k - n : k] -= scaled * a[k]
        return a[n:] / lead, trimseq(a[:n])

    def _at(self, x, c):
        made = c[-1] + x * 0
        for k in range(2, len(c) + 1):
            made = c[-k] + made * x
        return made

    def _first(self, a, kind):
        return kind.times(a)

    def _member(self, before, earlier, k, x):
        return before * x

    def _derived(self, c):
        return _along(range(1, len(c)), c) * c[1:]

    def _integrated(self, c):
        from .._shape_functions import concatenate

        return concatenate([c[:1] * 0, c / _along(range(1, len(c) + 1), c)])

    def _companion(self, c):
        n = c.size - 1
        made = zeros((n, n), c.dtype)
        made.reshape(-1)[n :: n + 1] = 1
        made[:, -1] -= c[:-1] / c[-1]
        return made

    def valfromroots(self, x, r, tensor=True):
        """The values at points of the polynomial with roots."""
        r = plain(r)
        if isinstance(x, (tuple, list)):
            x = asarray(x)
        if isinstance(x, ndarray):
            if tensor:
                r = r.reshape(r.shape + (1,) * x.ndim)
            elif x.ndim >= r.ndim:
                raise ValueError("x.ndim must be < r.ndim when tensor == False")
        return asarray(x - r).prod(axis=0)


POWERS = _Powers()
publish(POWERS, globals())


class Polynomial(ABCPolyBase):
    """A polynomial in powers of a variable."""

    _functions = POWERS
    domain = asarray([-1.0, 1.0])
    window = asarray([-1.0, 1.0])
    basis_name = None

    @classmethod
    def _str_term_unicode(cls, i, arg_str):
        return f"·{arg_str}" if i == "1" else f"·{arg_str}{i.translate(cls._superscript_mapping)}"

    @staticmethod
    def _str_term_ascii(i, arg_str):
        return f" {arg_str}" if i == "1" else f" {arg_str}**{i}"

    @staticmethod
    def _repr_latex_term(i, arg_str, needs_parens):
        arg_str = rf"\left({arg_str}\right)" if needs_parens else arg_str
        return "1" if i == 0 else arg_str if i == 1 else f"{arg_str}^{{{i}}}"
