"""Counting, ordering and judging tuples; what pandas refuses for them."""

import numpy as np

from .._lazy import module
from .._numpy_arguments import check, checked


def value_counts(self, normalize=False, sort=True, ascending=False, bins=None, dropna=True):
    """How often each tuple occurs."""
    from ..counts import frame_value_counts

    table = self.rename([str(at) for at in range(self.nlevels)]).to_frame(index=False)
    result = frame_value_counts(table, normalize=normalize, sort=sort, ascending=ascending, dropna=dropna)
    result.index = result.index.rename(self._names)
    return result


def _argument(self, name):
    return np.int64(module("pandas._reduce").argument(self._values, name, True, type(self).__name__))


def argmin(self, axis=None, skipna=True, *args, **kwargs):
    """The position of the least tuple."""
    skipna = checked("argmin", axis, skipna, args, kwargs)
    return _argument(self, "argmin")


def argmax(self, axis=None, skipna=True, *args, **kwargs):
    """The position of the greatest tuple."""
    skipna = checked("argmax", axis, skipna, args, kwargs)
    return _argument(self, "argmax")


def min(self, axis=None, skipna=True, *args, **kwargs):
    """The least tuple."""
    skipna = checked("min", axis, skipna, args, kwargs)
    return _extreme(self, "argmin", 0)


def max(self, axis=None, skipna=True, *args, **kwargs):
    """The greatest tuple."""
    skipna = checked("max", axis, skipna, args, kwargs)
    return _extreme(self, "argmax", -1)


def _extreme(self, name, end):
    if not len(self):
        return np.nan
    return self[end] if self.is_monotonic_increasing else self._values[int(_argument(self, name))]


def where(self, cond, other=None):
    raise NotImplementedError(".where is not supported for MultiIndex operations")


def round(self, decimals=0):
    """The same labels."""
    return self.rename([None] * self.nlevels)


def any(self, *args, **kwargs):
    check("any", args, kwargs, of_index=True)
    raise TypeError("cannot perform any with this index type: MultiIndex")


def all(self, *args, **kwargs):
    check("all", args, kwargs, of_index=True)
    raise TypeError("cannot perform all with this index type: MultiIndex")
