"""Methods that take fewer arguments of a Series than of a frame, as there is but one axis."""

from .._lazy import module
from .._sentinel import no_default


def _labels(name):
    return getattr(module("pandas.generic.labels"), name)


def rename_axis(self, mapper=no_default, *, index=no_default, axis=0, copy=True, inplace=False):
    """Another name for the index."""
    return _labels("rename_axis")(self, mapper, index=index, axis=axis, copy=copy, inplace=inplace)


def swaplevel(self, i=-2, j=-1, copy=None):
    """With two levels of the index exchanged."""
    return _labels("swaplevel")(self, i, j)


def reorder_levels(self, order):
    """With the levels of the index in another order."""
    return _labels("reorder_levels")(self, order)


def combine(self, other, func, fill_value=None):
    """A function of pairs of values under the union of labels."""
    return module("pandas.generic.combining").combine(self, other, func, fill_value)


def update(self, other):
    """Takes over, in place, the values of another Series that are not missing."""
    module("pandas.generic.chained").of_method(self)
    return module("pandas.generic.combining").update(self, other)


def count(self):
    """How many values are not missing."""
    return module("pandas.generic.reductions").count(self)


def nunique(self, dropna=True):
    """How many distinct values there are."""
    return module("pandas.generic.statistics").nunique(self, 0, dropna)


def prod(self, axis=None, skipna=True, numeric_only=False, min_count=0, **kwargs):
    """The product."""
    return module("pandas.generic.reductions").prod(self, axis, skipna, numeric_only, min_count, **kwargs)


def sem(self, axis=None, skipna=True, ddof=1, numeric_only=False, **kwargs):
    """The standard error of the mean."""
    return module("pandas.generic.reductions").sem(self, axis, skipna, ddof, numeric_only, **kwargs)


def diff(self, periods=1):
    """Each value less the one so many rows before."""
    return module("pandas.generic.cumulative").diff(self, periods)


def dropna(self, *, axis=0, inplace=False, how=None, ignore_index=False):
    """Without the rows whose value is missing."""
    return module("pandas.generic.missing").series_dropna(self, axis, inplace, ignore_index)


def groupby(self, by=None, axis=0, level=None, as_index=True, sort=True, group_keys=True, observed=no_default, dropna=True):
    """The rows by groups of equal keys: levels, arrays, functions or dicts."""
    self._axis_number(axis)
    return module("pandas.groupby.entry").groupby(self, by, no_default, level, as_index, sort, group_keys, observed, dropna)


def info(self, verbose=None, buf=None, max_cols=None, memory_usage=None, show_counts=True):
    """Prints the class, the labels, the dtype, the number of values present, and the memory in use."""
    module("pandas.formats.info").series_info(self, verbose, buf, max_cols, memory_usage, show_counts)


def to_period(self, freq=None, copy=None):
    """The labels as periods."""
    return module("pandas.datetimes.frames").to_period(self, freq)


def to_timestamp(self, freq=None, how="start", copy=None):
    """The labels, which are periods, as moments."""
    return module("pandas.datetimes.frames").to_timestamp(self, freq, how)
