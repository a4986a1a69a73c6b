"""Domains: where functions of numbers have no value, so that their result is masked."""

import numpy as np

_TINY = np.finfo(float).tiny


def _quiet(function):
    """A domain that compares without a word on NaN."""

    def domain(*arrays):
        with np.errstate(invalid="ignore", over="ignore", divide="ignore"):
            return np.asarray(function(*arrays))

    return domain


@_quiet
def negative(x):
    return np.less(x, 0.0)


@_quiet
def not_positive(x):
    return np.less_equal(x, 0.0)


@_quiet
def beyond_one(x):
    return np.logical_or(np.greater(x, 1.0), np.less(x, -1.0))


@_quiet
def below_one(x):
    return np.less(x, 1.0)


@_quiet
def at_one(x):
    return np.logical_or(np.greater(x, 1.0 - 1e-15), np.less(x, -1.0 + 1e-15))


@_quiet
def at_poles(x):
    return np.less(np.absolute(np.cos(x)), 1e-35)


@_quiet
def division(a, b):
    a, b = np.asarray(a), np.asarray(b)
    return np.multiply(np.absolute(a), _TINY) >= np.absolute(b)


OF = {
    "sqrt": (negative, 0.0),
    "log": (not_positive, 1.0),
    "log2": (not_positive, 1.0),
    "log10": (not_positive, 1.0),
    "tan": (at_poles, 0.0),
    "arcsin": (beyond_one, 0.0),
    "arccos": (beyond_one, 0.0),
    "arccosh": (below_one, 1.0),
    "arctanh": (at_one, 0.0),
    "divide": (division, 1),
    "floor_divide": (division, 1),
    "remainder": (division, 1),
    "fmod": (division, 1),
}
