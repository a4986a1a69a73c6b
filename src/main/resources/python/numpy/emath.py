"""``numpy.emath``: functions that go over to complex numbers where real ones do not suffice."""

from . import _ufuncs as U
from ._array import asarray


def _complex_where(condition, x):
    x = asarray(x)
    return x.astype(complex) if x.dtype.kind != "c" and bool(asarray(condition(x)).any()) else x


def _beyond_one(x):
    return abs(x) > 1


def _negative(x):
    return x < 0


def _value(made):
    return made if not hasattr(made, "shape") or made.shape else made[()]


def sqrt(x):
    """The square root."""
    return _value(U.sqrt(_complex_where(_negative, x)))


def log(x):
    """The natural logarithm."""
    return _value(U.log(_complex_where(_negative, x)))


def log10(x):
    """The logarithm to base 10."""
    return _value(U.log10(_complex_where(_negative, x)))


def log2(x):
    """The logarithm to base 2."""
    return _value(U.log2(_complex_where(_negative, x)))


def logn(n, x):
    """The logarithm to a base."""
    return log(x) / log(n)


def power(x, p):
    """A power."""
    exponent = asarray(p)
    exponent = exponent.astype(float) if exponent.dtype.kind in "iu" and bool((exponent < 0).any()) else exponent
    return _value(U.power(_complex_where(_negative, x), exponent))


def arccos(x):
    """The inverse cosine."""
    return _value(U.arccos(_complex_where(_beyond_one, x)))


def arcsin(x):
    """The inverse sine."""
    return _value(U.arcsin(_complex_where(_beyond_one, x)))


def arctanh(x):
    """The inverse hyperbolic tangent."""
    return _value(U.arctanh(_complex_where(_beyond_one, x)))
