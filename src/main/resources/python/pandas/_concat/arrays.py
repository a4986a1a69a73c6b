"""The arrays of Series one after the other, under the dtype that pandas gives them."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._joining import under_dtype, holding_missing
from ..dtypes import find_common
from ..generic.base import warn

_OBJECT = np.dtype(object)
_PLAIN = {ndarray}


def joined(arrays):
    """One array; empty ones do not count for its dtype, which pandas warns of where it matters."""
    dtypes = [values.dtype for values in arrays]
    if all(dtype == dtypes[0] for dtype in dtypes[1:]):
        return in_turn(arrays, dtypes[0])
    counted = [values for values in arrays if len(values)]
    if not counted:
        return in_turn(arrays, _of_nothing(dtypes))
    if len(counted) < len(arrays) and _loose(counted) != _loose(arrays):
        warn(
            "The behavior of array concatenation with empty entries is deprecated. In a future version, this will no longer "
            "exclude empty items when determining the result dtype. To retain the old behavior, exclude the empty entries before "
            "the concat operation.",
            FutureWarning,
        )
    return in_turn(counted, holding_missing(counted, find_common([values.dtype for values in counted])))


def _loose(arrays):
    """The dtype where bool counts as a number, by which the warning is decided."""
    dtypes = [values.dtype for values in arrays]
    if all(isinstance(dtype, np.dtype) and dtype.kind in "biuf" for dtype in dtypes):
        return np.result_type(*dtypes)
    return find_common(dtypes)


def _of_nothing(dtypes):
    """The dtype of arrays that all are empty."""
    if not all(isinstance(dtype, np.dtype) and dtype.kind not in "mM" for dtype in dtypes):
        return find_common(dtypes)
    kinds = {dtype.kind for dtype in dtypes}
    if len(kinds) == 1 or kinds <= set("iuf"):
        return find_common(dtypes)
    return _OBJECT


def in_turn(arrays, dtype):
    """The arrays one after the other under a dtype, always a copy; among numbers bool becomes a number before it is an object."""
    if len(arrays) > 1 and set(map(type, arrays)) == _PLAIN and not any([values.dtype is not dtype for values in arrays]):
        return ndarray._wrap(K.concatenate([values._h for values in arrays], 0), dtype)
    if dtype == _OBJECT and _are_numbers(arrays):
        return np.concatenate(arrays).astype(object)
    ready = [under_dtype(values, dtype) for values in arrays]
    if len(ready) == 1:
        return ready[0].copy()
    if isinstance(dtype, np.dtype):
        return np.concatenate(ready)
    return dtype.construct_array_type()._concat_same_type(ready)


def _are_numbers(arrays):
    return all(isinstance(values, ndarray) and values.dtype.kind in "biuf" for values in arrays)
