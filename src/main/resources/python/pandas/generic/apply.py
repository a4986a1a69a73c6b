"""Functions of the user on Series and DataFrame: apply, map, agg, transform."""

from .._lazy import module


def apply(self, *args, **kwargs):
    """A function of each value of a Series, or of each column or row of a frame."""
    if self._is_frame:
        return module("pandas.generic.applying").apply_frame(self, *args, **kwargs)
    return module("pandas.generic.applying").apply_series(self, *args, **kwargs)


def map(self, *args, **kwargs):
    """Each value through a function (of a Series also a dict or Series)."""
    if self._is_frame:
        return module("pandas.generic.applying").map_frame(self, *args, **kwargs)
    return module("pandas.generic.applying").map_series(self, *args, **kwargs)


def agg(self, func=None, axis=0, *args, **kwargs):
    """One or several reductions, by name or function, of all columns or of some."""
    return module("pandas.generic.aggregating").agg(self, func, axis, args, kwargs)


aggregate = agg


def transform(self, func, axis=0, *args, **kwargs):
    """Functions that keep the length, of all columns or of some."""
    return module("pandas.generic.aggregating").transform(self, func, axis, args, kwargs)
