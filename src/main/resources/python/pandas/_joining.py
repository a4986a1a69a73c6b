"""Arrays one after the other."""

import numpy as np
from numpy import ndarray

from ._construct import cast
from ._lazy import module
from .dtypes import find_common


def concat_arrays(arrays):
    """One array of the elements of all, under the dtype that they share; empty arrays of objects do not count."""
    if len(arrays) == 1:
        return arrays[0]
    dtypes = [values.dtype for values in arrays]
    common = find_common(dtypes)
    common = holding_missing(arrays, common)
    if all(dtype == common for dtype in dtypes):
        ready = arrays
    else:
        counted = [values for values in arrays if len(values)]
        if counted and len(counted) < len(arrays):
            narrower = find_common([values.dtype for values in counted])
            if common.kind == "O" and isinstance(common, np.dtype) and narrower != common:
                common = narrower
                arrays = counted
        ready = [under_dtype(values, common) for values in arrays]
    if isinstance(common, np.dtype):
        return ready[0] if len(ready) == 1 else np.concatenate(ready)
    return common.construct_array_type()._concat_same_type(ready)


def holding_missing(arrays, common):
    """The dtype of arrays together: floats where categories that are whole numbers have missing ones among them."""
    if isinstance(common, np.dtype) and common.kind in "iu" and any(
            getattr(values, "_typ", None) == "categorical" and values.isna().any() for values in arrays):
        return np.dtype("float64")
    return common


def under_dtype(values, dtype):
    if values.dtype == dtype:
        return values
    if isinstance(dtype, np.dtype) and dtype.kind == "O":
        if isinstance(values, ndarray) and values.dtype.kind in "mM":
            return module("pandas.datetimes.inference").boxed_array(values)
        return np.asarray(values, dtype=object) if not isinstance(values, ndarray) else values.astype(object)
    return cast(values, dtype)
