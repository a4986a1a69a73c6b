"""agg: reductions and functions by name, list, dict and named aggregation."""

import builtins

import numpy as np
from numpy import ndarray

from .._construct import infer, is_list_like
from .._missing import is_missing
from ..errors import SpecificationError
from ..generic.base import NDFrame, warn
from ..indexes.base import Index
from .joining import side_by_side


def agg(self, func=None, *args, engine=None, engine_kwargs=None, **kwargs):
    """One or several results of each group, by name or function, of all columns or of some."""
    if not self.obj._is_frame:
        return _agg_series(self, func, args, kwargs)
    return _agg_frame(self, func, args, kwargs)


aggregate = agg


def method_of(self, func):
    """The name of the method that pandas takes a function for, with its warning; None for other functions."""
    try:
        name = _methods().get(func)
    except TypeError:
        return None
    if name is not None:
        warn(
            f"The provided callable {func} is currently using {getattr(self, '_called', None) or type(self).__name__}.{name}. In a "
            "future version of pandas, the provided "
            f"callable will be used directly. To keep current behavior pass the string \"{name}\" instead.",
            FutureWarning,
        )
    return name


def _methods():
    if not _KNOWN:
        for function, name in ((builtins.sum, "sum"), (builtins.max, "max"), (builtins.min, "min")):
            _KNOWN[function] = name
        for name in ("all", "any", "sum", "mean", "prod", "std", "var", "median", "max", "min", "cumprod", "cumsum"):
            _KNOWN[getattr(np, name)] = name
        for name in ("sum", "mean", "prod", "std", "var", "median", "max", "min"):
            function = getattr(np, f"nan{name}", None)
            if function is not None:
                _KNOWN[function] = name
    return _KNOWN


_KNOWN = {}


def name_of(func):
    """The name under which a function's results stand."""
    if isinstance(func, str):
        return func
    while hasattr(func, "func") and type(func).__name__ == "partial":
        func = func.func
    return getattr(func, "__name__", None) or (type(func).__name__ if callable(func) else func)


def under_own_names(self, funcs, args, kwargs):
    """A column for each function, lambdas not being told apart."""
    return _listed(self, funcs, [name_of(func) for func in funcs], args, kwargs)


def _told_apart(funcs):
    """The names of functions; of several lambdas numbered ones."""
    names = [name_of(func) for func in funcs]
    if len(funcs) > 1:
        number = 0
        for at, (func, name) in enumerate(zip(funcs, names)):
            if not isinstance(func, str) and name == "<lambda>":
                names[at] = f"<lambda_{number}>"
                number += 1
    return names


# Series


def _agg_series(self, func, args, kwargs):
    if func is None:
        names, funcs = _named_of_series(kwargs)
        return _listed(self, funcs, names, (), {})
    if isinstance(func, str):
        return _by_name(self, func, args, kwargs)
    if isinstance(func, dict):
        if self.as_index:
            raise SpecificationError("nested renamer is not supported")
        warn("Passing a dictionary to SeriesGroupBy.agg is deprecated and will raise in a future version of pandas. Pass a list of "
             "aggregations instead.", FutureWarning)
        func = list(func.items())
    if is_list_like(func):
        funcs = list(func)
        if builtins.any(isinstance(one, (tuple, list)) for one in funcs):
            pairs = [one if isinstance(one, (tuple, list)) else (one, one) for one in funcs]
            return _listed(self, [pair[1] for pair in pairs], [name_of(pair[0]) for pair in pairs], args, kwargs)
        return _listed(self, funcs, _told_apart(funcs), args, kwargs)
    name = method_of(self, func)
    if name is not None and not args and not kwargs:
        return getattr(self, name)()
    return _python(self, func, args, kwargs)


def _named_of_series(kwargs):
    if not kwargs:
        raise TypeError("Must provide 'func' or named aggregation **kwargs.")
    funcs = []
    for one in kwargs.values():
        if not isinstance(one, str) and not callable(one):
            raise TypeError(f"func is expected but received {type(one).__name__} in **kwargs.")
        funcs.append(one)
    return list(kwargs), funcs


def _by_name(self, name, args, kwargs):
    if self.obj._is_frame and not hasattr(self, name):
        raise AttributeError(f"'{name}' is not a valid function for '{type(self).__name__}' object")
    found = getattr(self, name)
    return found(*args, **kwargs) if callable(found) else found


def _listed(self, funcs, names, args, kwargs):
    """A column for each function."""
    from ..frame import DataFrame

    if not funcs:
        return DataFrame(columns=Index([], dtype=object))
    plain = self
    if not self.as_index:
        plain = self._like(self.obj)
        plain.as_index = True
    results = [_agg_series(plain, one, args, kwargs) for one in funcs]
    if builtins.any(one._is_frame for one in results):
        return side_by_side(results, names)
    index = results[0]._index
    if builtins.all(one._index is index or one._index.equals(index) for one in results):
        result = DataFrame._make([one._values for one in results], index, Index(names))
    else:
        result = side_by_side(results, names)
    return result if self.as_index else self._with_keys(result)


def _python(self, func, args, kwargs):
    """A function of the user on the values of each group."""
    from ..series import Series

    obj = self.obj
    try:
        found = _each_part(self, self._grouping.parts(obj), func, args, kwargs)
    except KeyError:
        # The function may ask its group for the group's name.
        found = _each_part(self, _named_parts(self), func, args, kwargs)
        warn("Pinning the groupby key to each group in SeriesGroupBy.agg is deprecated, and cases that relied on it will raise in "
             "a future version. If your operation requires utilizing the groupby keys, iterate over the groupby object instead.",
             FutureWarning)
        return self._finished(Series._make(infer(found), self._grouping.index))
    result = Series._make(_cast(found, obj._values), self._grouping.index, obj._name)
    return self._finished(result)


def _each_part(self, parts, func, args, kwargs):
    found = []
    for part in parts:
        one = _extracted(func(part, *args, **kwargs))
        if not found and isinstance(one, ndarray) and self.obj._values.dtype.kind != "O":
            raise ValueError("Must produce aggregated value")
        found.append(one)
    return found


def _named_parts(self):
    """The groups' values, which carry the groups' names."""
    for name, part in zip(self._names, self._grouping.parts(self.obj)):
        object.__setattr__(part, "_name", name)
        yield part


def _extracted(one):
    """A function's result without its labels; the element of a single one."""
    if isinstance(one, (NDFrame, Index)) and not getattr(one, "_is_frame", False):
        one = one._values
    if getattr(one, "ndim", 0) == 1 and len(one) == 1:
        return one[0]
    return one


def _cast(found, values):
    """A function's results as an array; of extension columns under their dtype, where they fit it."""
    if not found:
        return values[:0]
    if not isinstance(values, ndarray):
        try:
            cast = type(values)._from_sequence(found, dtype=values.dtype)
        except (TypeError, ValueError, AttributeError):
            return infer(found)
        if hasattr(values, "_mask") or builtins.all(
            not is_list_like(b) and (a == b or is_missing(b)) for a, b in zip(cast.tolist(), found)
        ):
            return cast
    return infer(found)


# Frames


def _agg_frame(self, func, args, kwargs):
    if func is None:
        return _relabelled(self, kwargs)
    if isinstance(func, str):
        return _by_name(self, func, args, kwargs)
    if isinstance(func, dict) or isinstance(func, NDFrame) and not func._is_frame:
        return _by_column(self, dict(func.items()), args, kwargs)
    if is_list_like(func):
        funcs = list(func)
        if len({id(one) if not isinstance(one, str) else one for one in funcs}) < len(funcs):
            raise SpecificationError("Function names must be unique if there is no new column names assigned")
        return _every_column(self, funcs, args, kwargs)
    name = method_of(self, func)
    if name is not None and not args and not kwargs:
        return getattr(self, name)()
    return _python_frame(self, func, args, kwargs)


def _relabelled(self, kwargs):
    """agg(name=(column, function), …)."""
    if not kwargs or not builtins.all(isinstance(one, tuple) and len(one) == 2 for one in kwargs.values()):
        raise TypeError("Must provide 'func' or tuples of '(column, aggfunc).")
    by_column = {}
    for name, (column, func) in kwargs.items():
        by_column.setdefault(column, []).append((name, func))
    data = _searched(self)
    missing = [column for column in by_column if column not in data._columns]
    if missing:
        raise KeyError(f"Column(s) {_sorted(missing)} do not exist")
    plain = self if self.as_index else _plain(self)
    found = {}
    for column, pairs in by_column.items():
        grouped = _column(plain, data, column)
        for name, func in pairs:
            if is_list_like(func):
                if isinstance(func, list):
                    raise TypeError("unhashable type: 'list'")
                raise SpecificationError("nested renamer is not supported")
            found[name] = _agg_series(grouped, func, (), {})
    names = list(kwargs)
    results = [found[name] for name in names]
    result = side_by_side(results, names)
    return result if self.as_index else self._with_keys(result)


def _sorted(labels):
    try:
        return sorted(labels)
    except TypeError:
        return labels


def _searched(self):
    """The frame whose columns a dict may name."""
    return self._selected


def _plain(self):
    """The same groups, with results under the groups' labels."""
    plain = self._like(self.obj, selection=self._selection)
    plain.as_index = True
    return plain


def _column(self, data, label):
    from .generic import SeriesGroupBy

    column = data[label]
    if column._is_frame:
        return self._like(column)
    return self._like(column, SeriesGroupBy)


def _by_column(self, funcs, args, kwargs):
    """Other functions for each column."""
    if builtins.any(isinstance(one, dict) for one in funcs.values()):
        raise SpecificationError("nested renamer is not supported")
    data = _searched(self)
    missing = [column for column in funcs if column not in data._columns]
    if missing:
        raise KeyError(f"Column(s) {_sorted(missing)} do not exist")
    plain = self if self.as_index else _plain(self)
    listed = builtins.any(is_list_like(one) for one in funcs.values())
    results = []
    for label, func in funcs.items():
        grouped = _column(plain, data, label)
        if listed and not is_list_like(func):
            func = [func]
        compute = _agg_frame if grouped.obj._is_frame else _agg_series
        results.append(compute(grouped, func, args, kwargs))
    if not results:
        raise ValueError("No objects to concatenate")
    names = data._columns.names
    several = builtins.any(one._is_frame for one in results)
    if data._columns.nlevels > 1 and not several:
        result = side_by_side(results, list(funcs))
        result.columns = type(data._columns).from_tuples(list(funcs), names=names)
    else:
        result = side_by_side(results, list(funcs), list(names) if several else names[0])
    return result if self.as_index else self._with_keys(result)


def _every_column(self, funcs, args, kwargs):
    """All functions for each column."""
    plain = self if self.as_index else _plain(self)
    labels, results = [], []
    for label, grouped in plain._each():
        results.append(_agg_series(grouped, funcs, args, kwargs))
        labels.append(label)
    if not results:
        raise ValueError("No objects to concatenate")
    result = side_by_side(results, labels, list(self._data._columns.names))
    return result if self.as_index else self._with_keys(result)


def _python_frame(self, func, args, kwargs):
    """A function of the user on each column of each group."""
    plain = self if self.as_index else _plain(self)
    arrays = []
    data = self._data
    if not len(data._columns) and len(self._keys) > 1:
        # Without any column to aggregate pandas gives the function each group as a whole, its keys among it.
        from .applying import apply_to_groups

        return apply_to_groups(self, lambda part: func(part, *args, **kwargs), self._selected)
    for _, grouped in plain._each():
        grouped.observed = True
        arrays.append(_python(grouped, func, args, kwargs)._values)
    return self._labelled(arrays, None, data._columns)
