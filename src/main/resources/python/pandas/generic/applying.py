"""apply and map."""

import numpy as np
from numpy import ndarray

from .._construct import array_of, infer, is_list_like, objects_of
from .._lazy import module
from .._mapping import boxed_list, mapped
from .._sentinel import no_default
from .base import NDFrame, warn

def series_map(self, arg, na_action=None):
    """Series.map."""
    return self._with(mapped(_plain(self._values), arg, na_action))


def _plain(values):
    """What a function is called with: of nullable numbers those of NumPy, what is missing as NaN."""
    return values.to_numpy() if hasattr(values, "_mask") else values


def frame_map(self, func, na_action=None, **kwargs):
    """DataFrame.map."""
    if na_action not in ("ignore", None):
        raise ValueError(f"na_action must be 'ignore' or None. Got {na_action!r}")
    if self.empty:
        return self.copy()
    if not callable(func):
        raise TypeError("the first argument must be callable")
    function = (lambda value: func(value, **kwargs)) if kwargs else func
    return self._with([mapped(_plain(values), function, na_action) for values in self._arrays])


def series_apply(self, func, convert_dtype=no_default, args=(), *, by_row="compat", **kwargs):
    """Series.apply."""
    if by_row not in (False, "compat"):
        raise ValueError(f"by_row={by_row} not allowed")
    if convert_dtype is not no_default:
        warn(
            "the convert_dtype parameter is deprecated and will be removed in a future version.  Do ``ser.astype(object).apply()`` "
            "instead if you want ``convert_dtype=False``.",
            FutureWarning,
        )
    if isinstance(func, str):
        return named(self, func, args, kwargs)
    if is_list_like(func) or isinstance(func, dict):
        return module("pandas.generic.aggregating").series_like(self, func, args, kwargs, by_row=by_row)
    if not len(self):
        return self.copy() if by_row else func(self, *args, **kwargs)
    if not by_row:
        return func(self, *args, **kwargs)
    if isinstance(func, np.ufunc) and not args and not kwargs:
        return _by_ufunc(func, self)
    if args or kwargs:
        user = func
        func = lambda value: user(value, *args, **kwargs)
    values = mapped(_plain(self._values), func, "ignore" if getattr(self._values, "_typ", None) == "categorical" else None)
    if len(values) and isinstance(values, ndarray) and values.dtype.kind == "O":
        listed = values.tolist()
        if isinstance(listed[0], NDFrame) and not listed[0]._is_frame:
            from ..frame import DataFrame

            return DataFrame(listed, index=self._index)
    return self._with(values)


def _by_ufunc(func, data):
    """A function of NumPy of all values at once, which as in pandas gives no warnings of its own then."""
    with np.errstate(all="ignore"):
        return func(data)


def named(self, name, args, kwargs):
    """A method or attribute of an object by its name, or a function of numpy."""
    found = getattr(self, name, None)
    if found is not None and hasattr(type(self), name):
        if callable(found):
            return found(*args, **kwargs)
        return found
    if hasattr(np, name) and hasattr(self, "__array__"):
        return getattr(np, name)(self, *args, **kwargs)
    raise AttributeError(f"'{name}' is not a valid function for '{type(self).__name__}' object")


def frame_apply(
    self, func, axis=0, raw=False, result_type=None, args=(), by_row="compat", engine="python", engine_kwargs=None, **kwargs
):
    """DataFrame.apply."""
    if result_type not in (None, "reduce", "broadcast", "expand"):
        raise ValueError("invalid value for result_type, must be one of {None, 'reduce', 'broadcast', 'expand'}")
    if by_row is not False and by_row != "compat":
        raise ValueError(f"by_row={by_row} not allowed")
    if isinstance(func, NDFrame) and not func._is_frame:
        func = dict(func.items())
    number = self._axis_number(axis)
    if isinstance(func, str):
        if func == "size":
            return module("pandas.generic.aggregating").rows_counted(self, number)
        method = getattr(self, func, None)
        if callable(method) and number:
            kwargs = dict(kwargs, axis=number) if func not in ("apply",) else kwargs
        return named(self, func, args, kwargs)
    if is_list_like(func) or isinstance(func, dict):
        return module("pandas.generic.aggregating").apply_listlike(self, func, number, args, kwargs, "compat" if number else by_row)
    if isinstance(func, np.ufunc):
        return _by_ufunc(func, self)
    if func is None:
        raise TypeError("Must provide 'func' or tuples of '(column, aggfunc).")
    if not callable(func):
        raise AssertionError
    function = (lambda one: func(one, *args, **kwargs)) if args or kwargs else func
    if not len(self._columns) or not len(self._index):
        return _apply_empty(self, func, function, number, result_type)
    if raw:
        return _apply_raw(self, function, number)
    if result_type == "broadcast":
        return _broadcast(self, function, number)
    names = self._columns if number == 0 else self._index
    results = [function(series) for series in (self._columns_list() if number == 0 else rows_of(self))]
    return _wrapped(self, results, names, number, result_type)


def rows_of(self):
    """Each row as a Series of its own."""
    from ..dtypes import find_common

    columns = self._columns
    arrays = self._arrays
    common = find_common([values.dtype for values in arrays])
    names = self._index
    if isinstance(common, np.dtype) and common.kind in "Ofiub":
        found = module("pandas._rows").rows(arrays, common, columns, names, self._is_table())
    else:
        found = _other_rows(arrays, columns, names, common)
    if type(self) is not module("pandas.frame").DataFrame:
        own = module("pandas._subclassing").own
        return (own(self, row) for row in found)
    return found


def _other_rows(arrays, columns, names, common):
    from ..indexing import row_values
    from ..series import Series

    if isinstance(common, np.dtype) and common.kind not in "mM":
        table = np.empty((len(names), len(arrays)), dtype=common)
        for at, values in enumerate(arrays):
            table[:, at] = values
        for at, name in enumerate(names):
            yield Series._make(table[at], columns, name)
        return
    for at, name in enumerate(names):
        yield Series._make(row_values(arrays, at), columns, name)


def _wrapped(self, results, names, number, result_type):
    """What the function gave for each column or row, as a Series or a frame."""
    from ..frame import DataFrame
    from ..series import Series

    first = results[0] if results else None
    if isinstance(first, NDFrame) and not first._is_frame:
        if number == 1:
            return _stacked(results, names)
        if result_type != "reduce":
            return _side_by_side(results, names)
    if result_type == "expand" and number == 1 and is_list_like(first) and not isinstance(first, NDFrame):
        if isinstance(first, dict):
            return DataFrame(results, index=names)
        # Each row is a column at first, as in pandas: its values find a common dtype, and then all rows do.
        turned = DataFrame(dict(enumerate(map(list, results)))).T
        turned.index = names
        return turned.infer_objects()
    if result_type is None and number == 0 and all(isinstance(one, dict) for one in results):
        return Series._make(objects_of(results), names, None)
    if number == 0 and result_type != "reduce" and is_list_like(first) and hasattr(first, "__len__"):
        try:
            result = DataFrame._make([], self._index[:0], names[:0]) if not len(names) else DataFrame(dict(enumerate(results)))
        except ValueError as error:
            if "All arrays must be of the same length" not in str(error):
                raise
        else:
            index = self._index if len(result._index) == len(self._index) else result._index
            return DataFrame._make(result._arrays, index, names)
    values = infer(results) if results else objects_of([])
    return Series._make(values, names, None)


def _side_by_side(results, names):
    """A Series for each column: columns of a frame."""
    from ..frame import DataFrame
    from .._frame.construction import combined_index
    from .._take import take_fill

    indexes = [one._index for one in results]
    first = indexes[0]
    if all(index is first or index.equals(first) for index in indexes):
        arrays = [one._values for one in results]
        return DataFrame._make(arrays, combined_index(indexes, sort=True), names)
    joined = combined_index(indexes, sort=True)
    arrays = [take_fill(one._values, one._index.get_indexer(joined)) for one in results]
    return DataFrame._make(arrays, joined, names)


def _stacked(results, names):
    """A Series for each row: rows of a frame."""
    from ..frame import DataFrame
    from .._frame.construction import combined_index
    from .._take import take_fill

    indexes = [one._index for one in results]
    first = indexes[0]
    if not all(index is first or index.equals(first) for index in indexes):
        first = combined_index(indexes, sort=True)
        lists = [boxed_list(take_fill(one._values, one._index.get_indexer(first))) for one in results]
    else:
        lists = [boxed_list(one._values) for one in results]
    arrays = [infer(list(column)) for column in zip(*lists)]
    return DataFrame._make(arrays, names, first.rename(first._name) if first.nlevels == 1 else first)


def _apply_empty(self, func, function, number, result_type):
    """A function of nothing: it is asked for an empty Series whether it reduces."""
    from ..series import Series

    if result_type not in ("reduce", None):
        return self.copy()
    reduces = result_type == "reduce"
    empty = Series([], dtype=np.float64)
    if not reduces:
        try:
            found = (
                function(Series([], dtype=np.float64)) if number == 0 else function(Series(index=self._columns, dtype=np.float64))
            )
        except Exception:
            found = None
        else:
            reduces = not isinstance(found, NDFrame)
    if reduces:
        labels = self._columns if number == 0 else self._index
        found = function(empty) if len(labels) else np.nan
        return (
            Series([found] * len(labels), index=labels)
            if len(labels)
            else Series([], index=labels, dtype="float64" if found is np.nan else None)
        )
    return self.copy()


def _apply_raw(self, function, number):
    from ..frame import DataFrame
    from ..series import Series

    table = self.values
    if number == 0:
        results = [function(table[:, at]) for at in range(table.shape[1])]
        labels = self._columns
    else:
        results = [function(table[at]) for at in range(table.shape[0])]
        labels = self._index
    if results and (isinstance(results[0], (list, tuple, NDFrame)) or isinstance(results[0], ndarray) and results[0].ndim):
        stacked = np.array(results)
        if number == 0:
            return DataFrame(stacked.T, index=self._index, columns=self._columns)
        return DataFrame(stacked, index=self._index, columns=self._columns)
    return Series(results, index=labels)


def _broadcast(self, function, number):
    from ..frame import DataFrame

    source = self if number == 0 else self.T
    count = len(source._index)
    # All results are cells of one table, of the type that the columns share.
    shared = source.iloc[:1].values.dtype
    arrays = []
    for series in source._columns_list():
        found = function(series)
        if is_list_like(found):
            found = list(found) if not isinstance(found, NDFrame) else found.tolist()
            if len(found) != count:
                raise ValueError("cannot broadcast result")
        else:
            found = [found] * count
        arrays.append(objects_of(found) if shared.kind == "O" else array_of(found).astype(shared))
    result = DataFrame._make(arrays, source._index, source._columns)
    return result if number == 0 else result.T
