"""Reductions along the rows of a frame: column after column, as pandas' blocks add up."""

import builtins

import numpy as np
from numpy import ndarray

from .. import _reduce
from .._construct import array_of, objects_of
from .._lazy import module
from .._missing import missing_mask
from .._na import NA
from ..generic.reductions import result_dtype, truths_of
from .conversion import interleaved
from .together import numbers_of
from ..dtypes import BooleanDtype, NumpyBased, StringDtype, find_common


def reduce(self, name, skipna, how):
    """A Series of the reduction of each row."""
    series = module("pandas.series").Series
    return series._make(_values(self, name, skipna, how), self._index, None).__finalize__(self)


def _values(self, name, skipna, how):
    table = numbers_of(self)
    if table is not None and name not in ("skew", "kurt"):
        return _numbers(table, name, skipna, how)
    arrays = self._arrays
    rows = len(self._index)
    if not arrays:
        if name in ("any", "all"):
            return np.full(rows, name == "all")
        if name in ("sum", "prod"):
            return np.full(rows, 0.0 if name == "sum" else 1.0) if how.get("min_count", 0) <= 0 else np.full(rows, np.nan)
        return np.full(rows, np.nan)
    common = find_common([values.dtype for values in arrays])
    if isinstance(common, StringDtype):
        return _texts(arrays, rows, common, name, skipna, how)
    if hasattr(common, "subtype") and hasattr(common, "fill_value"):
        dense = [values if isinstance(values, ndarray) else values.to_dense() for values in arrays]
        found = _values(type(self)._make(dense, self._index, self._columns), name, skipna, how)
        return common.construct_array_type()(found, dtype=common)
    if rows and not isinstance(common, np.dtype):
        return _as_groups(arrays, rows, common, name, skipna, how)
    if name in ("any", "all"):
        found = _truths(arrays, rows, name, skipna)
        return array_of(found, BooleanDtype()) if isinstance(common, NumpyBased) else found
    if isinstance(common, NumpyBased):
        return array_of([], array_of([], common)._result_dtype(name))
    if isinstance(common, np.dtype) and common.kind in "iufb":
        return _numbers(interleaved(arrays, rows, common), name, skipna, how)
    if not isinstance(common, np.dtype) or common.kind in "mM":
        rows_of = module("pandas.indexing").row_values
        together = [values if values.dtype == common else array_of(values, common) for values in arrays]
        results = [_reduce.reduce(rows_of(together, at), name, skipna=skipna, **how) for at in range(rows)]
        return array_of(results, result_dtype(common, name))
    return _objects(arrays, rows, name, skipna, how)


def _objects(arrays, rows, name, skipna, how):
    """Rows of objects: pandas names them all where one cannot be made numbers."""
    lists = [_listed(values) for values in arrays]
    try:
        results = [_reduce.reduce(objects_of(list(row)), name, skipna=skipna, **how) for row in zip(*lists)]
        return objects_of([one.item() if isinstance(one, (np.number, np.bool_)) else one for one in results])
    except TypeError as error:
        if name != "median" or not str(error).startswith("Cannot convert"):
            raise
    table = np.empty((rows, len(arrays)), dtype=object)
    for at, values in enumerate(lists):
        table[:, at] = objects_of(values)
        if skipna:
            table[missing_mask(arrays[at]), at] = np.nan
    raise TypeError(f"Cannot convert {table} to numeric")


def _as_groups(arrays, rows, common, name, skipna, how):
    """Rows of columns that numpy has no dtype for: as pandas does, each row is a group of the columns' elements."""
    arrays = [values if values.dtype == common else array_of(values, common) for values in arrays]
    together = module("pandas._joining").concat_arrays(arrays)
    grouped = module("pandas.series").Series(together).groupby(np.tile(np.arange(rows), len(arrays)))
    if name == "kurt":
        found = grouped.agg(lambda row: row.kurt()).astype(arrays[0]._result_dtype(name))
    else:
        found = getattr(grouped, name)(**how)
    if not skipna and name not in ("any", "all"):
        absent = missing_mask(together).reshape(len(arrays), rows).any(axis=0)
        if absent.any():
            found = found.mask(absent)
    return found._values


def _texts(arrays, rows, common, name, skipna, how):
    """Rows of texts: the result is of texts as well."""
    if name in ("any", "all"):
        raise TypeError(f"Cannot perform reduction '{name}' with string dtype")
    arrays = [values if values.dtype == common else array_of(values, common) for values in arrays]
    if name == "sum":
        return array_of(
            [
                NA if not skipna and builtins.any(one is NA for one in row) else "".join([one for one in row if one is not NA])
                for row in zip(*[values.tolist() for values in arrays])
            ],
            common,
        )
    row_of = module("pandas.indexing").row_values
    return array_of([_reduce.reduce(row_of(arrays, at), name, skipna=skipna, **how) for at in range(rows)], common)


def _listed(values):
    if isinstance(values, ndarray) and values.dtype.kind in "mM":
        return module("pandas.datetimes.inference").boxed_list(values)
    return values.tolist()


def _truths(arrays, rows, name, skipna):
    result = np.full(rows, name == "all")
    for values in arrays:
        absent = missing_mask(values)
        if values.dtype.kind == "O":
            truth = np.array([bool(value) for value in values.tolist()], dtype=bool)
        elif not isinstance(values, ndarray):
            truth = values.to_numpy(dtype=bool, na_value=False)
        else:
            truth = values.astype(bool)
        if absent.any():
            truth = truth.copy()
            truth[absent] = (name == "all") if skipna else True
        result = result | truth if name == "any" else result & truth
    return result


def _numbers(table, name, skipna, how):
    """Narrow floats are reduced in their own precision or in double, and the results are of their own."""
    if name in ("any", "all"):
        return truths_of(table, name, skipna, 1)
    dtype = table.dtype
    if dtype.kind != "f" or dtype.itemsize == 8 or name in ("min", "max", "sum", "prod"):
        return _wide_numbers(table, name, skipna, how)
    if name == "mean":
        return _wide_numbers(table, name, skipna, how).astype(dtype)
    wide = table.astype("float64")
    if name not in ("std", "sem"):
        return _wide_numbers(wide, name, skipna, how).astype(dtype)
    roots = np.sqrt(_wide_numbers(wide, "var", skipna, how).astype(dtype))
    if name == "std":
        return roots
    width = table.shape[1]
    count = width - np.isnan(table).sum(axis=1) if skipna else np.full(len(roots), width)
    return roots / np.sqrt(count.astype(dtype))


def _wide_numbers(table, name, skipna, how):
    if name == "median":
        return _medians(table.astype("float64"), skipna)
    if name in ("skew", "kurt"):
        rows = table.astype("float64")
        return np.array([_reduce.reduce(row, name, skipna=skipna) for row in rows], dtype="float64")
    floating = table.dtype.kind == "f"
    absent = np.isnan(table) if floating else None
    some = floating and bool(absent.any()) and skipna
    count = table.shape[1] - absent.sum(axis=1) if some else table.shape[1]
    if name == "min" or name == "max":
        if some:
            table = np.where(absent, table.dtype.type(np.inf if name == "min" else -np.inf), table)
        result = table.min(axis=1) if name == "min" else table.max(axis=1)
        if some:
            result[count == 0] = np.nan
        return result
    if name in ("sum", "prod"):
        if some:
            table = np.where(absent, table.dtype.type(0 if name == "sum" else 1), table)
        result = table.sum(axis=1) if name == "sum" else table.prod(axis=1)
        least = how.get("min_count", 0)
        if least > 0:
            short = np.broadcast_to(np.asarray(count) < least, result.shape)
            if short.any():
                result = result.astype("float64") if result.dtype.kind != "f" else result.copy()
                result[short] = np.nan
        return result
    if not floating:
        table = table.astype("float64")
    # Where something is left out, and for what varies, pandas computes on a copy, which lies row by row.
    if some:
        table = np.where(absent, table.dtype.type(0), table)
    elif skipna and name != "mean":
        table = table.copy()
    mean = _divided(table.sum(axis=1), count)
    if name == "mean":
        return mean
    ddof = how.get("ddof", 1)
    squares = (mean.reshape(-1, 1) - table) ** 2
    if some:
        squares = np.where(absent, 0.0, squares)
    left = np.asarray(count) - ddof
    total = squares.sum(axis=1)
    result = np.where(left > 0, total / np.where(left > 0, left, 1), np.nan)
    if name == "var":
        return result
    if name == "std":
        return np.sqrt(result)
    return np.sqrt(result) / np.sqrt(np.asarray(count, dtype="float64"))


def _divided(total, count):
    if isinstance(count, int):
        return total / count
    safe = np.where(count > 0, count, 1)
    return np.where(count > 0, total / safe, np.nan)


def _medians(table, skipna):
    if not skipna or not np.isnan(table).any():
        return np.median(table, axis=1)
    return np.array([_reduce.reduce(row, "median") for row in table], dtype="float64")
