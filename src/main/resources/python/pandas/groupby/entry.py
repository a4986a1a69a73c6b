"""``groupby`` of Series and DataFrame."""

from .._lazy import module
from .._sentinel import no_default
from ..generic.base import warn


def groupby(
    self, by=None, axis=no_default, level=None, as_index=True, sort=True, group_keys=True, observed=no_default, dropna=True,
):
    """The rows by groups of equal keys: columns, levels, arrays, functions or dicts."""
    if axis is not no_default:
        number = self._axis_number(axis)
        if self._is_frame:
            if number == 1:
                warn(
                    "DataFrame.groupby with axis=1 is deprecated. Do `frame.T.groupby(...)` without axis instead.", FutureWarning)
            else:
                warn(
                    "The 'axis' keyword in DataFrame.groupby is deprecated and will be removed in a future version.", FutureWarning)
    else:
        number = 0
    if level is None and by is None:
        raise TypeError("You have to supply one of 'by' and 'level'")
    generic = module("pandas.groupby.generic")
    if not self._is_frame:
        if not as_index:
            raise TypeError("as_index=False only valid with DataFrame")
        return generic.SeriesGroupBy(self, by, level, as_index, sort, group_keys, observed, dropna)
    if number == 1:
        if not as_index:
            raise ValueError("as_index=False only valid for axis=0")
        return module("pandas.groupby.across").AcrossGroupBy(self.T, by, level, as_index, sort, group_keys, observed, dropna)
    return generic.DataFrameGroupBy(self, by, level, as_index, sort, group_keys, observed, dropna)
