"""Operators on frames after alignment: by kernels on all columns, where these know the dtypes, else column by column."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .. import _ops
from .._align import join_rows
from .._construct import array_of, is_list_like
from .._take import take_fill
from ..generic.base import NDFrame
from ..indexes.base import Index
from ..series import Series
from .together import arrays_of, columns_of, has_gaps, whole

_QUICK = frozenset("add sub mul truediv eq ne lt le gt ge and or xor".split())
_NUMBERS = {int: int, float: float, np.int64: int, np.float64: float}
_WIDE = 2**63
_ROWS = frozenset((np.dtype("int64"), np.dtype("float64"), np.dtype("bool")))


def binary(self, other, name):
    """self name other for a frame and a frame, Series, list-like or scalar."""
    if isinstance(other, NDFrame):
        if other._is_frame:
            return with_frame(self, other, name)
        return with_series(self, other, name, 1)
    if isinstance(other, Index):
        other = other._values
    if isinstance(other, ndarray) and other.ndim == 0:
        other = other[()]
    if isinstance(other, ndarray) and other.ndim == 2:
        return _with_table(self, other, name)
    if isinstance(other, ndarray) and other.ndim > 2:
        raise ValueError(f"Unable to coerce to Series/DataFrame, dimension must be <= 2: {other.shape}")
    if is_list_like(other) and not isinstance(other, (str, bytes)) and not _is_scalar_object(other):
        return with_list(self, other, name, 1)
    plain = _NUMBERS.get(type(other)) if name in _QUICK else None
    made = None
    if plain is float or plain is int and -_WIDE <= other < _WIDE:
        made = K.columns_with(name, columns_of(self), plain(other))
    return _filled(self, made, lambda values: _ops.binary(values, other, name))


def _filled(self, made, function, index=None):
    """The frame of a handle of columns, and of function(values) for those that the kernel left out; of all where it is None."""
    if made is None:
        return _each(self, [function(values) for values in self._arrays], index)
    made = whole(self, made, function)
    return _each(self, made, index) if type(made) is list else self._with(made, index)


def _paired(self, other, name):
    """Column by column with another frame of the same columns and rows."""
    if name not in _QUICK:
        return _each(self, [_ops.binary(a, b, name) for a, b in zip(self._arrays, other._arrays)])
    made = K.columns_with_columns(name, columns_of(self), columns_of(other))
    if not has_gaps(made):
        return self._with(made)
    arrays = zip(arrays_of(made, len(self._index)), self._arrays, other._arrays)
    return _each(self, [_ops.binary(a, b, name) if one is None else one for one, a, b in arrays])


def _with_row(self, values, name):
    """Each column with the element at its place."""
    if name in _QUICK and type(values) is ndarray and values.dtype in _ROWS:
        made = K.columns_with_row(name, columns_of(self), values._h)
        if not has_gaps(made):
            return self._with(made)
    arrays = self._arrays
    if type(values) is ndarray and values.dtype.kind in "iuf" and name not in _ops.COMPARISONS and name not in _ops.LOGIC:
        # A row's numbers are no numbers of Python's: they widen what is narrower.
        arrays = [
            column.astype(np.result_type(column.dtype, values.dtype))
            if type(column) is ndarray and column.dtype.kind in "iuf" and column.dtype != values.dtype
            else column
            for column in arrays
        ]
    return _each(self, [_with_element(column, values[at], name) for at, column in enumerate(arrays)])


def _with_element(column, value, name):
    """A column with its element of a row: one that is missing leaves no object to compute with."""
    if value != value and type(column) is ndarray and column.dtype.kind == "O" and name not in _ops.COMPARISONS:
        value = np.full(len(column), value)
    return _ops.binary(column, value, name)


def _with_column(self, values, name, index=None):
    """Each column with the same array of as many elements."""
    made = None
    if name in _QUICK and type(values) is ndarray:
        made = K.columns_with(name, columns_of(self), values._h)
    return _filled(self, made, lambda column: _ops.binary(column, values, name), index)


def _is_scalar_object(other):
    return hasattr(other, "_sandframe_offset")


def _each(self, results, index=None, columns=None):
    if any(one is NotImplemented for one in results):
        return NotImplemented
    if results and type(results[0]) is tuple:
        return tuple(self._with([pair[at] for pair in results], index, columns) for at in (0, 1))
    return self._with(results, index, columns)


def with_frame(self, other, name):
    if self._index.equals(other._index) and self._columns.equals(other._columns):
        return _paired(self, other, name)
    if name in _ops.COMPARISONS:
        raise ValueError("Can only compare identically-labeled (both index and columns) DataFrame objects")
    common = None if name in _POWERS else _common_columns(self, other)
    if common is not None:
        found = with_frame(self._take_columns(common[0]), other._take_columns(common[1]), name)
        columns, mine, _ = join_rows(found._columns, join_rows(self._columns, other._columns, "outer")[0], "right")
        return found if mine is None else moved(found, found._index, None, columns, mine)
    left, right = aligned(self, other)
    return _paired(left, right, name)


_POWERS = frozenset(("pow", "rpow"))


def _common_columns(self, other):
    """The places of the columns that two frames share, where they have others as well: those are then missing, and not computed."""
    mine, theirs = self._columns, other._columns
    if mine.equals(theirs) or not (mine.is_unique and theirs.is_unique):
        return None
    places = theirs.get_indexer(mine)
    at = (places >= 0).nonzero()[0]
    if not len(at) or len(at) == len(mine) and len(at) == len(theirs):
        return None
    return at.tolist(), places.take(at).tolist()


def aligned(left, right, how="outer"):
    """Two frames under the union of their labels."""
    index, left_rows, right_rows = join_rows(left._index, right._index, how)
    columns, left_columns, right_columns = join_rows(left._columns, right._columns, how)
    return (
        moved(left, index, left_rows, columns, left_columns),
        moved(right, index, right_rows, columns, right_columns),
    )


def moved(frame, index, rows, columns, at_columns, fill_value=None):
    """A frame under other labels, whose rows and columns stand at positions (None where they fit)."""
    arrays = frame._arrays
    if rows is not None:
        arrays = [take_fill(values, rows, fill_value) for values in arrays]
    if at_columns is not None:
        blank = np.full(len(index), np.nan) if fill_value is None else None
        if fill_value is not None:
            from .._construct import full

            blank = full(fill_value, len(index))
        arrays = [arrays[at] if at >= 0 else blank.copy() for at in at_columns.tolist()]
    elif rows is None:
        arrays = list(arrays)
    return type(frame)._make(arrays, index, columns)


def with_series(self, other, name, axis, fill_value=None):
    """A Series along the columns (axis 1, its labels are column names) or along the rows (axis 0)."""
    if fill_value is not None:
        raise NotImplementedError(f"fill_value {fill_value} not supported.")
    if axis == 0:
        left, values = self, other
        if not self._index.equals(other._index):
            if name in _ops.COMPARISONS:
                pass
            index, rows, at = join_rows(self._index, other._index)
            left = moved(self, index, rows, self._columns, None)
            other = other._reindexed(index, at) if at is not None else other
        return _with_column(left, other._values, name, left._index)
    if name in _ops.COMPARISONS and not self._columns.equals(other._index):
        raise ValueError("Operands are not aligned. Do `left, right = left.align(right, axis=1, copy=False)` before operating.")
    left = self
    values = other._values
    if not self._columns.equals(other._index):
        columns, mine, theirs = join_rows(self._columns, other._index)
        left = moved(self, self._index, None, columns, mine)
        if theirs is not None:
            values = take_fill(values, theirs)
    return _with_row(left, values, name)


def with_list(self, other, name, axis):
    """A list-like as long as the columns (axis 1) or the rows (axis 0)."""
    if isinstance(other, range):
        other = list(other)
    if isinstance(other, (set, frozenset)) or isinstance(other, dict):
        if isinstance(other, dict):
            return with_series(self, Series(other), name, axis)
    if not isinstance(other, ndarray) and not hasattr(other, "_sandframe_array"):
        other = list(other)
        if any(isinstance(one, (ndarray, NDFrame, Index)) or hasattr(one, "_sandframe_array") for one in other):
            raise ValueError(f"Unable to coerce list of {type(other[0])} to Series/DataFrame")
    length = len(self._columns) if axis == 1 else len(self._index)
    if len(other) != length:
        raise ValueError(f"Unable to coerce to Series, length must be {length}: given {len(other)}")
    if axis == 0:
        values = array_of(other)
        return _with_column(self, values, name)
    return _with_row(self, array_of(other), name)


def _with_table(self, other, name):
    rows, width = self.shape
    if other.shape == self.shape:
        return _paired(self, self._with(K.columns_of_table(other._h)), name)
    if other.shape[0] == rows and other.shape[1] == 1:
        return _with_column(self, other[:, 0], name)
    if other.shape[1] == width and other.shape[0] == 1:
        return _with_row(self, other[0], name)
    raise ValueError(f"Unable to coerce to DataFrame, shape must be {self.shape}: given {other.shape}")
