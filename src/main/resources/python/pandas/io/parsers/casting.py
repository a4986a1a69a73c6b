"""Columns that were read, under the dtypes that were asked for them."""

import numpy as np

from ..._construct import objects_of
from ..._lazy import module
from ..._missing import missing_mask
from ...dtypes import CategoricalDtype, ExtensionDtype

INFER, TEXT, FLOAT, BOOL, INTEGER, SKIP = range(6)
_MODES = {"f": FLOAT, "b": BOOL, "i": INTEGER, "u": INTEGER}


def mode_of(dtype, engine):
    """How the kernels read a column of a dtype: the ``c`` engine reads numbers strictly, the others find a dtype and cast."""
    if isinstance(dtype, ExtensionDtype) or dtype.kind in "OUS":
        return TEXT
    return _MODES.get(dtype.kind, TEXT) if engine == "c" else INFER


def cast_column(values, dtype, at, name, options):
    """A column under the dtype that was asked for it."""
    if isinstance(dtype, CategoricalDtype):
        return _categories(values, dtype)
    if isinstance(dtype, ExtensionDtype):
        return _extension(values, dtype, options)
    if dtype.kind == "S" and dtype.itemsize:
        width = dtype.itemsize
        return objects_of([value.encode()[:width] if isinstance(value, str) else value for value in values.tolist()])
    if options.engine == "c":
        return _strict(values, dtype, at)
    return _lenient(values, dtype, name)


def _strict(values, dtype, at):
    kind = dtype.kind
    if kind == "M":
        raise TypeError(f"the dtype {dtype} is not supported for parsing, pass this column using parse_dates instead")
    if kind in "mcV" or kind == "U" and dtype.itemsize:
        raise TypeError(f"the dtype {dtype} is not supported for parsing")
    if kind in "OUS" or values.dtype == dtype:
        return values
    source = values.dtype.kind
    if source == "b" and kind == "f" or kind == "f" and source in "iuf" or source in "iu" and kind in "iu":
        return values.astype(dtype)
    if source == "O" and kind != "b":
        return values.astype(dtype)
    with np.errstate(invalid="ignore"):
        found = values.astype(dtype)
    if (found != values).any():
        raise ValueError(
            f"cannot safely convert passed user dtype of {dtype} for {values.dtype.name} dtyped data in column {at}"
        )
    return found


def _lenient(values, dtype, name):
    if dtype.kind in "OU" or values.dtype == dtype:
        return values
    if dtype.kind == "b" and missing_mask(values).any():
        raise ValueError(f"Bool column has NA values in column {name}")
    pandas = module("pandas")
    try:
        return pandas.Series(values, copy=False).astype(dtype)._values
    except ValueError:
        raise ValueError(f"Unable to convert column {name} to type {dtype}") from None


def _extension(values, dtype, options):
    kind = dtype.construct_array_type()
    if not hasattr(kind, "_from_sequence_of_strings"):
        return kind._from_sequence(values, dtype=dtype)
    if dtype == "boolean":
        return kind._from_sequence_of_strings(
            values, dtype=dtype, true_values=options.true_values, false_values=options.false_values
        )
    return kind._from_sequence_of_strings(values, dtype=dtype)


def _categories(values, dtype):
    """A categorical of texts: sorted categories, unless the dtype has its own."""
    categorical = module("pandas.arrays.categorical").Categorical
    if dtype.categories is None:
        return categorical(values, ordered=False)
    wanted = dtype.categories
    kind = wanted.dtype.kind
    if kind in "iufbM":
        pandas = module("pandas")
        if kind == "M":
            values = pandas.to_datetime(values, errors="coerce")._values
        elif kind == "b":
            values = objects_of([value in ("True", "TRUE", "true") if value == value else value for value in values.tolist()])
        else:
            values = pandas.to_numeric(values, errors="coerce")
    return categorical(values, dtype=dtype)


def nullable(values, backend):
    """A column of a dtype that has missing values of its own."""
    if backend == "pyarrow":
        raise ImportError("pyarrow>=10.0.1 is required for PyArrow backed ArrowExtensionArray.")
    series = module("pandas").Series._make(values, module("pandas.indexes.base").default_index(len(values)), None)
    return series.convert_dtypes()._values
