"""convert_dtypes: the nullable dtypes that fit."""

import numpy as np
from numpy import ndarray

from .._construct import infer_objects
from .._missing import missing_mask
from ..dtypes import pandas_dtype
from .masked import BaseMaskedArray


def converted(values, infer, text, whole, truth, floating):
    """An array under the nullable dtype that fits its elements."""
    if not isinstance(values, ndarray):
        return values.copy()
    if values.dtype.kind == "O" and infer:
        return _of_objects(values, text, whole, truth, floating)
    kind = values.dtype.kind
    if kind == "b":
        return BaseMaskedArray._of(values.copy(), np.zeros(len(values), dtype=bool)) if truth else values.copy()
    if kind in "iu":
        return BaseMaskedArray._of(values.copy(), np.zeros(len(values), dtype=bool)) if whole else values.copy()
    if kind == "f":
        # There is no nullable float16.
        return _of_floats(values if values.dtype.itemsize > 2 else values.astype("float64"), whole, floating)
    return values.copy()


def _of_floats(values, whole, floating):
    absent = missing_mask(values)
    if whole:
        present = values[~absent]
        if np.isfinite(present).all() and (present == present.astype("int64")).all():
            return BaseMaskedArray._of(np.where(absent, 1, values).astype("int64"), absent)
    if floating:
        return BaseMaskedArray._of(values.copy(), absent)
    return values.copy()


def _of_objects(values, text, whole, truth, floating):
    from ..api.types import infer_dtype

    word = infer_dtype(values, skipna=True)
    if word == "string" and text:
        return pandas_dtype("string").construct_array_type()._from_sequence(values)
    if word == "boolean" and truth:
        return pandas_dtype("boolean").construct_array_type()._from_sequence(values)
    if word == "integer" and whole:
        return pandas_dtype("Int64").construct_array_type()._from_sequence(values)
    if word in ("floating", "mixed-integer-float") and floating:
        result = pandas_dtype("Float64").construct_array_type()._from_sequence(values)
        return _of_floats(result.to_numpy(dtype="float64", na_value=np.nan), whole, floating)
    better = infer_objects(values)
    return values.copy() if better is values else converted(better, False, text, whole, truth, floating)
