"""pd.array: an extension array of whatever is given."""

import numpy as np
from numpy import ndarray

from .._construct import array_of, is_list_like
from .._lazy import module
from ..dtypes import CategoricalDtype, ExtensionDtype, nullable_of, pandas_dtype


def array(data, dtype=None, copy=True):
    """An array of the dtype given, or of the extension dtype that fits."""
    from ..api.types import infer_dtype

    if not is_list_like(data) and not hasattr(data, "_sandframe_array"):
        raise ValueError(f"Cannot pass scalar '{data}' to 'pandas.array'.")
    if hasattr(data, "_columns"):
        raise TypeError("Cannot pass DataFrame to 'pandas.array'")
    if dtype is None and (hasattr(data, "_values")):
        dtype = data.dtype
    if isinstance(data, (set, frozenset)):
        raise TypeError("values must be a 1D list-like")
    data = getattr(data, "_values", data)
    if isinstance(data, ndarray) and data._takes_over:
        data = np.array(data)
    if dtype is not None:
        dtype = pandas_dtype(dtype)
    if hasattr(data, "_sandframe_array") and (dtype is None or data.dtype == dtype):
        return data.copy() if copy else data
    if isinstance(dtype, ExtensionDtype):
        return dtype.construct_array_type()._from_sequence(data, dtype=dtype)
    if dtype is None:
        word = infer_dtype(data, skipna=True)
        names = {
            "integer": "Int64",
            "floating": "Float64",
            "mixed-integer-float": "Float64",
            "boolean": "boolean",
            "string": "string",
        }
        if word in ("period", "interval", "datetime", "datetime64", "timedelta", "timedelta64"):
            values = array_of(data)
            return values if hasattr(values, "_sandframe_array") else module("pandas.arrays.numpy_").wrap(values)
        if word in names and not (isinstance(data, ndarray) and data.dtype.char == "e"):
            kind = pandas_dtype(names[word])
            if isinstance(data, ndarray) and data.dtype.kind in "iuf":
                kind = nullable_of(data.dtype)
            return kind.construct_array_type()._from_sequence(data, dtype=kind)
        if not isinstance(data, ndarray) and not hasattr(data, "_sandframe_array"):
            listed = list(data)
            if not listed:
                kind = pandas_dtype("Float64")
                return kind.construct_array_type()._from_sequence([], dtype=kind)
            if all(isinstance(one, (bool, int, float, str, bytes)) for one in listed):
                # As numpy makes them: numbers beside texts become texts.
                return module("pandas.arrays.numpy_").wrap(np.array(listed))
        values = array_of(data)
        return values if hasattr(values, "_sandframe_array") else module("pandas.arrays.numpy_").wrap(values)
    if isinstance(dtype, np.dtype) and dtype.kind == "U":
        return module("pandas.arrays.numpy_").wrap(np.array([str(value) for value in data]))
    values = array_of(data, dtype, copy=copy)
    return values if hasattr(values, "_sandframe_array") else module("pandas.arrays.numpy_").wrap(values)


def typed_elements(values, dtype):
    """The elements that an array of times is to be given, as an array of the dtype that they have by themselves."""
    values = getattr(values, "_values", values)
    if not hasattr(values, "dtype") or values.dtype == object:
        values = array(list(values))
    if isinstance(values.dtype, CategoricalDtype) and values.categories.dtype == dtype:
        values = values.categories._values.take(values.codes) if not values.isna().any() else array_of(values.tolist(), dtype)
    return values


def foreign_elements(name, dtype):
    """The error of an array of times that is given elements of another dtype."""
    known = dtype if isinstance(dtype, ExtensionDtype) or dtype.kind not in "iufb" else nullable_of(dtype)
    return TypeError(f"value should be a '{name}', 'NaT', or array of those. Got {known} array instead.")
