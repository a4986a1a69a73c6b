"""Arrays as plain ndarrays."""

import numpy as np
from numpy import ndarray

from ._lazy import module
from ._missing import missing_mask
from ._sentinel import no_default


def to_numpy(values, dtype=None, copy=False, na_value=no_default):
    """An array's elements in an ndarray, with na_value for what is missing."""
    if not isinstance(values, ndarray):
        if na_value is no_default:
            return values.to_numpy(dtype=dtype, copy=copy)
        return values.to_numpy(dtype=dtype, copy=copy, na_value=na_value)
    if na_value is not no_default:
        absent = missing_mask(values)
        if absent.any():
            if dtype is not None and np.dtype(dtype).kind == "O" and values.dtype.kind in "mM":
                values = module("pandas.datetimes.inference").boxed_array(values)
            elif dtype is not None and np.dtype(dtype).kind not in "iub":
                values = values.astype(dtype)
            values = values.copy()
            values[absent] = na_value
            copy = False
    if dtype is not None and np.dtype(dtype) != values.dtype:
        if values.dtype.kind in "mM" and np.dtype(dtype).kind == "O":
            return module("pandas.datetimes.inference").boxed_array(values)
        return values.astype(dtype)
    return values.copy() if copy else values
