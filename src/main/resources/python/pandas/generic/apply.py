"""Functions of the user on Series and DataFrame: apply, map, agg, transform."""

from .._lazy import module


def agg(self, func=None, axis=0, *args, **kwargs):
    """One or several reductions, by name or function, of all columns or of some."""
    return module("pandas.generic.aggregating").agg(self, func, axis, args, kwargs)


aggregate = agg


def transform(self, func, axis=0, *args, **kwargs):
    """Functions that keep the length, of all columns or of some."""
    return module("pandas.generic.aggregating").transform(self, func, axis, args, kwargs)
