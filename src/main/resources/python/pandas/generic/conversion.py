"""Other dtypes for Series and DataFrame."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import cast, infer_objects as _infer
from .._frame.together import columns_of
from .._lazy import module
from .._missing_api import not_implemented
from ..dtypes import pandas_dtype
from .base import NDFrame


def astype(self, dtype, copy=None, errors="raise"):
    """The values under another dtype, or single columns by a dict."""
    if errors not in ("raise", "ignore"):
        raise ValueError(f"Expected value of kwarg 'errors' to be one of ['raise', 'ignore']. Supplied value is '{errors}'")
    if isinstance(dtype, dict) or isinstance(dtype, NDFrame):
        return _by_label(self, dtype, errors)
    dtype = pandas_dtype(dtype)
    if not self._is_frame:
        return self._with(_converted(self._values, dtype, copy, errors))
    if isinstance(dtype, np.dtype) and dtype.kind in "iufb" and errors == "raise" and copy is not False:
        result = self._map_elements(
            lambda values: _converted(values, dtype, copy, errors),
            lambda values: _converted(values, dtype, copy, errors) if values.dtype.kind in "iufb" else None,
        )
    else:
        result = self._with([_converted(values, dtype, copy, errors) for values in self._arrays])
    code = K.columns_dtype(columns_of(self))
    if code < 0 and len({values.dtype for values in self._arrays}) > 1:
        object.__setattr__(result, "_split", True)
    return result


def _converted(values, dtype, copy, errors):
    if not isinstance(values, np.ndarray) and values.dtype == dtype:
        return values if copy is False else values.copy()
    try:
        unsigned = isinstance(dtype, np.dtype) and dtype.kind == "u"
        if unsigned and isinstance(values, np.ndarray) and values.dtype.kind == "f" and (values < 0).any():
            raise ValueError(f"Cannot losslessly cast from {values.dtype} to {dtype}")
        return cast(values, dtype, copy=copy is not False)
    except (ValueError, TypeError):
        if errors == "ignore":
            return values
        raise


def _by_label(self, dtypes, errors):
    if not self._is_frame:
        items = dict(dtypes.items())
        if len(items) > 1 or self._name not in items:
            raise KeyError("Only the Series name can be used for the key in Series dtype mappings.")
        return self.astype(items[self._name], errors=errors)
    items = dict(dtypes.items())
    for label in items:
        if label not in self._columns:
            raise KeyError(
                f"Only a column name can be used for the key in a dtype mappings argument. '{label}' not found in columns."
            )
    arrays = []
    for values, label in zip(self._arrays, self._columns):
        if label in items and items[label] is not None:
            try:
                arrays.append(_converted(values, pandas_dtype(items[label]), None, errors))
            except ValueError as error:
                error.args = (f"{error.args[0] if error.args else ''}: Error while type casting for column '{label}'",)
                raise
        else:
            arrays.append(values.copy())
    result = self._with(arrays)
    if len(arrays) > 1:
        object.__setattr__(result, "_split", True)
    return result


def infer_objects(self, copy=None):
    """Objects as the dtype that they all have."""
    return self._map_columns(
        lambda values: _infer(values) if isinstance(values, ndarray) and values.dtype.kind == "O" else values.copy()
    )


def convert_dtypes(
    self,
    infer_objects=True,
    convert_string=True,
    convert_integer=True,
    convert_boolean=True,
    convert_floating=True,
    dtype_backend="numpy_nullable",
):
    """The nullable dtypes that fit the values."""
    if dtype_backend not in ("numpy_nullable", "pyarrow"):
        raise ValueError(f"dtype_backend {dtype_backend} is invalid, only 'numpy_nullable' and 'pyarrow' are allowed.")
    convert = module("pandas.arrays.nullable").converted
    return self._map_columns(
        lambda values: convert(values, infer_objects, convert_string, convert_integer, convert_boolean, convert_floating)
    )


to_xarray = not_implemented("DataFrame.to_xarray")
