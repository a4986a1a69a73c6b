"""Least, greatest, any and all of labels."""

import numpy as np
from numpy import ndarray

from .._lazy import module
from .._numpy_arguments import check, checked
from ..datetimes.nat import NaT


def _reduced(self, name, skipna):
    if not len(self):
        if self._typ == "periodindex":
            return NaT
        if self.dtype.kind == "O":
            return np.nan
        return (
            np.nan
            if name in ("min", "max") and self.dtype.kind not in "mM"
            else module("pandas._reduce").reduce(self._values, name, skipna=skipna)
        )
    if self.dtype.kind in "fO" and isinstance(self.dtype, np.dtype) and self.hasnans:
        absent = self.isna()
        if not skipna or absent.all():
            return np.nan
    return module("pandas._reduce").reduce(self._values, name, skipna=skipna)


def min(self, axis=None, skipna=True, *args, **kwargs):
    """The least label."""
    skipna = checked("min", axis, skipna, args, kwargs)
    return _reduced(self, "min", skipna)


def max(self, axis=None, skipna=True, *args, **kwargs):
    """The greatest label."""
    skipna = checked("max", axis, skipna, args, kwargs)
    return _reduced(self, "max", skipna)


def argmin(self, axis=None, skipna=True, *args, **kwargs):
    """The position of the least label."""
    skipna = checked("argmin", axis, skipna, args, kwargs)
    return _argument(self, "argmin", skipna)


def argmax(self, axis=None, skipna=True, *args, **kwargs):
    """The position of the greatest label."""
    skipna = checked("argmax", axis, skipna, args, kwargs)
    return _argument(self, "argmax", skipna)


def _argument(self, name, skipna):
    if isinstance(self._values, ndarray) and self.hasnans and (not skipna or self.isna().all()):
        module("pandas.generic.base").warn(
            f"The behavior of {type(self).__name__}.argmax/argmin with skipna=False and NAs, or with all-NAs is deprecated. In a "
            "future version this will raise ValueError.",
            FutureWarning,
        )
        return -1
    found = module("pandas._reduce").argument(self._values, name, skipna, type(self).__name__)
    return np.int64(found) if type(found) is int else found


def _truths(self, name):
    values = self._values
    if self.nlevels > 1:
        return np.array([bool(label) for label in self.tolist()], dtype=bool)
    if values.dtype == "string":
        raise TypeError(f"Cannot perform reduction '{name}' with string dtype")
    if hasattr(values, "_mask"):
        return values._data[~values._mask]
    if not isinstance(values, ndarray) or values.dtype.kind == "M":
        raise TypeError(f"cannot perform {name} with this index type: {type(self).__name__}")
    return values


def all(self, *args, **kwargs):
    """Whether all labels are true."""
    if (args or kwargs) and self._typ != "rangeindex":
        check("all", args, kwargs, of_index=True)
    values = _truths(self, "all")
    found = np.all(values) if values.dtype.kind != "O" else np.bool_(not [value for value in values.tolist() if not value])
    return bool(found) if self._typ == "rangeindex" else found


def any(self, *args, **kwargs):
    """Whether some label is true."""
    if (args or kwargs) and self._typ != "rangeindex":
        check("any", args, kwargs, of_index=True)
    values = _truths(self, "any")
    found = np.any(values) if values.dtype.kind != "O" else np.bool_([value for value in values.tolist() if value] != [])
    return bool(found) if self._typ == "rangeindex" else found
