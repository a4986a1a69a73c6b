"""agg and transform: reductions and functions by name, list and dict."""

import numpy as np

from .._construct import infer, is_list_like
from .._lazy import module
from ..errors import SpecificationError
from ..indexes.base import Index
from .applying import named
from .base import NDFrame


def name_of(func):
    """The name under which a function's results stand."""
    if isinstance(func, str):
        return func
    if hasattr(func, "func") and type(func).__name__ == "partial":
        return name_of(func.func)
    return getattr(func, "__name__", None) or type(func).__name__


# Functions that pandas takes for its own methods.
def method_of(func):
    import builtins

    known = {
        builtins.sum: "sum",
        builtins.max: "max",
        builtins.min: "min",
        np.all: "all",
        np.any: "any",
        np.sum: "sum",
        np.mean: "mean",
        np.prod: "prod",
        np.std: "std",
        np.var: "var",
        np.median: "median",
        np.max: "max",
        np.min: "min",
        np.cumprod: "cumprod",
        np.cumsum: "cumsum",
    }
    for name in ("nansum", "nanmean", "nanprod", "nanstd", "nanvar", "nanmedian", "nanmax", "nanmin"):
        if hasattr(np, name):
            known[getattr(np, name)] = name[3:]
    try:
        return known.get(func)
    except TypeError:
        return None


def _tell(self, func, method):
    """Says that a function stands for a method."""
    from .base import warn

    warn(
        f"The provided callable {func} is currently using {'DataFrame' if self._is_frame else 'Series'}.{method}. In a future "
        f"version of pandas, the provided callable will be used directly. To keep current behavior pass the string \"{method}\" "
        "instead.",
        FutureWarning,
    )


def agg(self, func, axis, args, kwargs):
    """DataFrame.agg and Series.agg."""
    if isinstance(func, NDFrame) and not func._is_frame:
        func = dict(func.items())
    if self._is_frame:
        if func is None:
            return _renamed(self, kwargs, axis)
        number = self._axis_number(axis)
        if number == 1:
            if callable(func) and (args or kwargs or method_of(func) is None):
                return self.apply(func, 1, args=args, **kwargs)
            result = agg(self.T, func, 0, args, kwargs)
            return result.T if isinstance(result, NDFrame) and result._is_frame else result
        return _agg_frame(self, func, args, kwargs)
    if func is None:
        func = dict(kwargs.items())
        kwargs = {}
        if not func:
            raise ValueError("No objects to concatenate")
    return _agg_series(self, func, args, kwargs)


def _agg_series(self, func, args, kwargs):
    if isinstance(func, str):
        return named(self, func, args, kwargs)
    if is_list_like(func):
        return series_like(self, func, args, kwargs, reducing=True)
    return _call(self, func, args, kwargs)


def _call(self, func, args, kwargs):
    """A function of a whole Series; of its values where that fails."""
    from .applying import series_apply

    method = method_of(func)
    if method is not None and not args and not kwargs:
        _tell(self, func, method)
        return getattr(self, method)()
    try:
        found = series_apply(self, func, args=args, **kwargs)
    except (ValueError, AttributeError, TypeError):
        return func(self, *args, **kwargs)
    from .base import warn

    warn(
        f"using {func} in {type(self).__name__}.agg cannot aggregate and has been deprecated. Use {type(self).__name__}.transform "
        "to keep behavior unchanged.",
        FutureWarning,
    )
    return found


def series_like(self, func, args, kwargs, reducing=False, by_row="compat"):
    """A Series through a list or dict of functions."""
    from ..series import Series

    if hasattr(func, "items"):
        func = dict(func.items())
        pairs = list(func.items())
        if any(isinstance(one, dict) or reducing and is_list_like(one) for _, one in pairs):
            raise SpecificationError("nested renamer is not supported")
    else:
        if not reducing:
            _refuse_repeated(func)
        pairs = [(name_of(one), one) for one in func]
    if not pairs:
        raise ValueError("No objects to concatenate")
    results = [
        _agg_series(self, one, args, kwargs) if reducing else _apply_one(self, one, args, kwargs, by_row) for _, one in pairs
    ]
    names = [name for name, _ in pairs]
    if any(isinstance(one, NDFrame) for one in results):
        if all(isinstance(one, NDFrame) for one in results):
            return module("pandas._concat").concat(results, keys=names, axis=1 if not isinstance(func, dict) else 0)
        raise ValueError("cannot perform both aggregation and transformation operations simultaneously"
                         if isinstance(func, dict) else "cannot combine transform and aggregation operations")
    return Series._make(infer(results), Index(names), self._name)


def _refuse_repeated(funcs):
    try:
        distinct = len(set(funcs))
    except TypeError:
        return
    if len(funcs) > distinct:
        raise SpecificationError("Function names must be unique if there is no new column names assigned")


def _apply_one(self, func, args, kwargs, by_row="compat"):
    """One of several functions: of each value, and of the whole Series where that fails."""
    from .applying import series_apply

    if isinstance(func, str):
        return named(self, func, args, kwargs)
    if is_list_like(func):
        return series_like(self, func, args, kwargs, by_row=by_row)
    if not by_row or not args and not kwargs and method_of(func) is not None:
        return func(self, *args, **kwargs)
    try:
        return series_apply(self, func, args=args, **kwargs)
    except (ValueError, AttributeError, TypeError):
        return func(self, *args, **kwargs)


def _agg_frame(self, func, args, kwargs):
    if isinstance(func, str):
        if func == "size":
            return rows_counted(self, 0)
        return named(self, func, args, kwargs)
    if isinstance(func, dict):
        return _by_column(self, func)
    if is_list_like(func):
        _refuse_repeated(func)
        return _by_list(self, func, args, kwargs)
    method = method_of(func)
    if method is not None and not args and not kwargs:
        _tell(self, func, method)
        return getattr(self, method)()
    return self.apply(func, args=args, **kwargs)


def rows_counted(self, number):
    """How many cells each column or row has."""
    from ..series import Series

    return Series(self.shape[number], index=self._index if number else self._columns)


def _by_list(self, funcs, args, kwargs):
    """One row for each function."""
    from ..frame import DataFrame

    columns = [series_like(series, funcs, args, kwargs, reducing=True) for series in self._columns_list()]
    if columns and columns[0]._is_frame:
        return module("pandas._concat").concat(columns, keys=self._columns, axis=1)
    return DataFrame._make([one._values for one in columns], columns[0]._index if columns else Index([]), self._columns)


def _by_column(self, funcs, by_row=None):
    """Other functions for each column, without further arguments; by_row is that of apply."""
    from ..series import Series

    if not funcs:
        raise ValueError("No objects to concatenate")
    known = self._columns if self._columns.nlevels == 1 else set(self._columns.tolist())
    missing = [label for label in funcs if label not in known]
    if missing:
        raise KeyError(f"Column(s) {missing} do not exist")
    listed = any(is_list_like(one) and not isinstance(one, dict) for one in funcs.values())
    if any(isinstance(one, dict) for one in funcs.values()):
        raise SpecificationError("nested renamer is not supported")
    if not self._columns.is_unique and self._columns.nlevels == 1:
        return _by_repeated_column(self, funcs, listed, by_row)
    results = {}
    for label, one in funcs.items():
        if listed and not is_list_like(one):
            one = [one]
        column = self[label]
        if column._is_frame:
            results[label] = _agg_frame(column, one, (), {})
        elif by_row is None:
            results[label] = _agg_series(column, one, (), {})
        else:
            results[label] = series_like(column, one, (), {}, by_row=by_row)
    if not any(isinstance(one, NDFrame) for one in results.values()):
        return Series._make(infer(list(results.values())), Index(list(results), tupleize_cols=False), None)
    if not all(isinstance(one, NDFrame) for one in results.values()):
        raise ValueError("cannot perform both aggregation and transformation operations simultaneously")
    if any(one._is_frame for one in results.values()):
        return module("pandas._concat").concat(list(results.values()), keys=list(results), axis=1)
    result = _joined(results, funcs)
    if result._columns.nlevels == self._columns.nlevels:
        result.columns = result._columns.rename(self._columns.names if self._columns.nlevels > 1 else self._columns._name)
    return result


def _by_repeated_column(self, funcs, listed, by_row):
    """The same where several columns share a label: each has a result."""
    from ..series import Series

    labels, results = [], []
    for label, one in funcs.items():
        if listed and not is_list_like(one):
            one = [one]
        for at in np.flatnonzero(np.asarray(self._columns == label)):
            column = self._column(int(at))
            labels.append(label)
            results.append(_agg_series(column, one, (), {}) if by_row is None else _apply_one(column, one, (), {}, by_row))
    if not any(isinstance(one, NDFrame) for one in results):
        return Series._make(infer(results), Index(labels, tupleize_cols=False), None)
    return module("pandas._concat").concat(results, keys=labels, axis=1)


def _joined(results, funcs):
    """Columns of results under the union of their labels, in order of appearance."""
    from ..frame import DataFrame
    from .._take import take_fill

    labels = {}
    for one in results.values():
        for label in one._index:
            labels.setdefault(label)
    first = next(iter(results.values()))._index
    if all(one._index.equals(first) for one in results.values()):
        index = first
    else:
        index = Index(list(labels))
    arrays = []
    for one in results.values():
        arrays.append(one._values if one._index.equals(index) else take_fill(one._values, one._index.get_indexer(index)))
    return DataFrame._make(arrays, index, Index(list(results)))


def _renamed(self, kwargs, axis):
    """df.agg(x=('A', 'max'), …): a row for each name."""
    from ..frame import DataFrame
    from .._construct import array_of

    if not kwargs:
        raise TypeError("Must provide 'func' or tuples of '(column, aggfunc).")
    columns = {}
    for name, pair in kwargs.items():
        if not isinstance(pair, tuple) or len(pair) != 2:
            raise TypeError("Must provide 'func' or tuples of '(column, aggfunc).")
        columns.setdefault(pair[0], []).append((name, pair[1]))
    names = list(kwargs)
    arrays = []
    for label, pairs in columns.items():
        found = {name: _agg_series(self[label], func, (), {}) for name, func in pairs}
        arrays.append(array_of([found.get(name, np.nan) for name in names]))
    return DataFrame._make(arrays, Index(names), Index(list(columns)))


def apply_listlike(self, func, number, args, kwargs, by_row="compat"):
    """DataFrame.apply of a list or dict of functions."""
    source = self if number == 0 else self.T
    if isinstance(func, dict):
        result = _apply_by_column(source, func, by_row)
    else:
        parts = [series_like(series, func, args, kwargs, by_row=by_row) for series in source._columns_list()]
        if parts and parts[0]._is_frame:
            result = module("pandas._concat").concat(parts, keys=source._columns, axis=1)
        else:
            from ..frame import DataFrame

            result = DataFrame._make([one._values for one in parts], parts[0]._index, source._columns)
    return result if number == 0 or not result._is_frame else result.T


def _apply_by_column(self, funcs, by_row):
    from ..series import Series

    if not funcs or any(is_list_like(func) and not isinstance(func, dict) for func in funcs.values()):
        return _by_column(self, funcs, by_row)
    missing = [label for label in funcs if label not in self._columns]
    if missing:
        raise KeyError(f"Column(s) {missing} do not exist")
    if not self._columns.is_unique:
        return _by_column(self, funcs, by_row)
    results = {label: _apply_one(self[label], func, (), {}, by_row) for label, func in funcs.items()}
    if not any(isinstance(one, NDFrame) for one in results.values()):
        return Series._make(infer(list(results.values())), Index(list(results), tupleize_cols=False), None)
    return module("pandas._concat").concat(list(results.values()), keys=list(results), axis=1)


def transform(self, func, axis, args, kwargs):
    """DataFrame.transform and Series.transform."""
    number = self._axis_number(axis)
    if isinstance(func, NDFrame) and not func._is_frame:
        func = dict(func.items())
    if self._is_frame and number == 1:
        return transform(self.T, func, 0, args, kwargs).T
    if is_list_like(func) and not isinstance(func, dict):
        if not len(func):
            raise ValueError("No transform functions were provided")
        if self._is_frame:
            _refuse_repeated(func)
        func = {name_of(one): one for one in func} if not self._is_frame else {label: list(func) for label in self._columns}
        return _transform_dict(self, func, args, kwargs)
    if isinstance(func, dict):
        if not func:
            raise ValueError("No transform functions were provided")
        return _transform_dict(self, func, args, kwargs)
    try:
        result = _transformed(self, func, args, kwargs)
    except TypeError:
        raise
    except Exception as error:
        raise ValueError("Transform function failed") from error
    if not isinstance(result, NDFrame) or not (len(result) == len(self) and result._index.equals(self._index)):
        raise ValueError("Function did not transform")
    return result


def _transformed(self, func, args, kwargs):
    """What one function makes of an object: of its columns or values, else of the whole."""
    if isinstance(func, str):
        return named(self, func, args, kwargs)
    method = method_of(func) if callable(func) and not args and not kwargs else None
    if method is not None:
        _tell(self, func, method)
        return getattr(self, method)()
    try:
        return self.apply(func, args=args, **kwargs)
    except Exception:
        return func(self, *args, **kwargs)


def _transform_dict(self, funcs, args, kwargs):
    results = {}
    if self._is_frame:
        missing = [label for label in funcs if label not in self._columns]
        if missing:
            raise KeyError(f"Column(s) {missing} do not exist")
    listed = any(is_list_like(one) and not isinstance(one, dict) for one in funcs.values())
    if any(isinstance(one, dict) for one in funcs.values()):
        raise SpecificationError("nested renamer is not supported")
    for label, func in funcs.items():
        if listed and not is_list_like(func):
            func = [func]
        source = self[label] if self._is_frame else self
        results[label] = transform(source, func, 0, args, kwargs)
    result = module("pandas._concat").concat(results, axis=1)
    if self._is_frame and self._columns.nlevels > 1 and result._columns.nlevels == 1:
        result.columns = Index(list(results))
    return result
