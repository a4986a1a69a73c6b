"""Methods of Series alone."""

import numpy as np
from numpy import ndarray

from .. import _hashing
from .._lazy import module
from .._options import values as options
from .._sentinel import no_default
from ..indexes.base import Index


def unique(self):
    """The distinct values in order of appearance."""
    found = _hashing.unique_values(self._values)
    return module("pandas.arrays.numpy_").wrap(found) if found.dtype.kind in "mM" and isinstance(found, ndarray) else found


def to_numpy(self, dtype=None, copy=False, na_value=no_default, **kwargs):
    """The values as an ndarray."""
    if kwargs:
        of = "ExtensionArray.to_numpy" if not isinstance(self._values, ndarray) else "to_numpy"
        raise TypeError(f"{of}() got an unexpected keyword argument '{next(iter(kwargs))}'")
    found = module("pandas._conversion").to_numpy(self._values, dtype, copy, na_value)
    if found is self._values and options["mode.copy_on_write"] is True:
        return module("pandas._sharing").unwritable(found)
    return found


def repeat(self, repeats, axis=None):
    """Each value so often."""
    if axis is not None:
        raise ValueError("the 'axis' parameter is not supported in the pandas implementation of repeat()")
    return self._take_rows(np.repeat(np.arange(len(self), dtype="int64"), repeats))


def factorize(self, sort=False, use_na_sentinel=True):
    """Numbers for the values, and the distinct values as an index."""
    return _hashing.factorize(self, sort, use_na_sentinel)


def searchsorted(self, value, side="left", sorter=None):
    """Where a value belongs among sorted ones."""
    if hasattr(value, "_columns") and not isinstance(value, Index):
        raise ValueError("Value must be 1-D array-like or scalar, DataFrame is not supported")
    return _hashing.searchsorted(self._values, value, side, sorter)


def argmin(self, axis=None, skipna=True, *args, **kwargs):
    """The position of the least value."""
    return _argument(self, "argmin", axis, skipna, args, kwargs)


def argmax(self, axis=None, skipna=True, *args, **kwargs):
    """The position of the greatest value."""
    return _argument(self, "argmax", axis, skipna, args, kwargs)


def _argument(self, name, axis, skipna, args, kwargs):
    numpys = module("pandas._numpy_arguments")
    numpys.check_axis(axis)
    skipna = numpys.skipping(name, skipna, args, kwargs)
    found = module("pandas._reduce").argument(self._values, name, skipna)
    if found == -1:
        from ..generic.base import warn

        warn(
            f"The behavior of Series.argmax/argmin with skipna=False and NAs, or with all-NAs is deprecated. "
            "In a future version this will raise ValueError.",
            FutureWarning,
        )
    return found if isinstance(found, np.integer) else np.int64(found) if found != -1 else -1


def between(self, left, right, inclusive="both"):
    """Whether each value lies between two bounds."""
    if inclusive == "both":
        return (self >= left) & (self <= right)
    if inclusive == "left":
        return (self >= left) & (self < right)
    if inclusive == "right":
        return (self > left) & (self <= right)
    if inclusive == "neither":
        return (self > left) & (self < right)
    raise ValueError("Inclusive has to be either string of 'both','left', 'right', or 'neither'.")


def case_when(self, caselist):
    """The replacement of the first condition that holds, for each value."""
    if not isinstance(caselist, list):
        raise TypeError(f"The caselist argument should be a list; instead got {type(caselist)}")
    if not caselist:
        raise ValueError("provide at least one boolean condition, with a corresponding replacement.")
    for number, entry in enumerate(caselist):
        if not isinstance(entry, tuple):
            raise TypeError(f"Argument {number} must be a tuple; instead got {type(entry)}.")
        if len(entry) != 2:
            raise ValueError(
                f"Argument {number} must have length 2; a condition and replacement; instead got length {len(entry)}."
            )
    caselist = [
        (condition(self) if callable(condition) else condition, value(self) if callable(value) else value)
        for condition, value in caselist
    ]
    result = self.copy()
    for number, (condition, value) in reversed(list(enumerate(caselist))):
        try:
            if not hasattr(condition, "_index"):
                condition = type(self)(np.asarray(condition, dtype=bool), index=self._index)
            result = result.mask(condition, value)
        except Exception as error:
            raise ValueError(f"Failed to apply condition{number} and replacement{number}.") from error
    return result


def autocorr(self, lag=1):
    """The correlation with itself, shifted."""
    return self.corr(self.shift(lag))


def to_dict(self, *, into=dict):
    """A dict from label to value."""
    export = module("pandas._frame.export")
    make = export.mapping_maker(into)
    listed = export.without_na(self._values, self.tolist()) if not hasattr(self._values, "sp_values") else self.to_numpy().tolist()
    if self.dtype == object:
        listed = [value.item() if isinstance(value, np.generic) and value.dtype.kind in "iufcb" else value for value in listed]
    return make(zip(self._index, listed))


def pop(self, item):
    """Takes a value out."""
    found = self[item]
    del self[item]
    return found


def view(self, dtype=None):
    """The same bytes under another dtype."""
    from ..generic.base import warn

    warn(
        "Series.view is deprecated and will be removed in a future version. Use ``astype`` as an alternative to change the dtype.",
        FutureWarning,
    )
    return self._with(self._values.view(dtype) if dtype is not None else self._values)


def ravel(self, order="C"):
    """The values as an ndarray."""
    from ..generic.base import warn

    warn(
        "Series.ravel is deprecated. The underlying array is already 1D, so ravel is not necessary.  Use `to_numpy()` for "
        "conversion to a numpy array instead.",
        FutureWarning,
    )
    return self._values


def divmod(self, other, level=None, fill_value=None, axis=0):
    """Quotient and remainder."""
    return module("pandas.generic.arithmetic").series_divmod(self, other, level, fill_value, axis)


def rdivmod(self, other, level=None, fill_value=None, axis=0):
    """Quotient and remainder of the other by this."""
    return module("pandas.generic.arithmetic").series_rdivmod(self, other, level, fill_value, axis)
