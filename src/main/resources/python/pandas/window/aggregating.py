"""Several functions over the same windows."""

from .._construct import is_list_like
from .._lazy import module
from ..generic.aggregating import method_of, name_of
from ..generic.base import warn


def aggregate(windows, func, args, kwargs):
    """See BaseWindow.aggregate."""
    if func is None:
        raise TypeError("Must provide 'func' or tuples of '(column, aggfunc).")
    if isinstance(func, dict):
        if any(isinstance(one, dict) for one in func.values()):
            raise module("pandas.errors").SpecificationError("nested renamer is not supported")
        return _by_column(windows, func, args, kwargs)
    if is_list_like(func):
        return _by_list(windows, list(func), args, kwargs)
    return _one(windows, func, args, kwargs)


def _one(windows, func, args, kwargs):
    if isinstance(func, str):
        method = getattr(type(windows), func, None)
        if method is None or func[:1] == "_":
            raise AttributeError(f"'{func}' is not a valid function for '{type(windows).__name__}' object")
        return getattr(windows, func)(*args, **kwargs)
    named = method_of(func)
    if named is not None and hasattr(type(windows), named):
        warn(
            f"The provided callable {func} is currently using {type(windows).__name__}.{named}. In a future version of pandas, the "
            "provided "
            f'callable will be used directly. To keep current behavior pass the string "{named}" instead.',
            FutureWarning,
        )
        return getattr(windows, named)(*args, **kwargs)
    return windows.apply(func, raw=False, args=args, kwargs=kwargs)


def _by_list(windows, funcs, args, kwargs):
    concat = module("pandas._concat").concat
    names = [name_of(func) for func in funcs]
    if not windows._selected._is_frame:
        if len(set(names)) != len(names):
            raise module("pandas.errors").SpecificationError("Function names must be unique, found multiple named " + names[-1])
        results = [_one(windows, func, args, kwargs) for func in funcs]
        return concat(results, axis=1, keys=names)
    data = windows._data()
    columns = [
        concat([_one(windows[label], func, args, kwargs) for func in funcs], axis=1, keys=names) for label in data._columns.tolist()
    ]
    return concat(columns, axis=1, keys=data._columns.tolist(), names=list(data._columns.names) + [None])


def _by_column(windows, funcs, args, kwargs):
    concat = module("pandas._concat").concat
    if not windows._selected._is_frame:
        return concat([_one(windows, func, args, kwargs) for func in funcs.values()], axis=1, keys=list(funcs))
    absent = [label for label in funcs if label not in windows._selected]
    if absent:
        raise KeyError(f"Column(s) {absent} do not exist")
    if any(is_list_like(func) for func in funcs.values()):
        funcs = {label: func if is_list_like(func) else [func] for label, func in funcs.items()}
    results = [aggregate(windows[label], func, args, kwargs) for label, func in funcs.items()]
    if any(result._is_frame for result in results):
        return concat(results, axis=1, keys=list(funcs))
    return concat(results, axis=1)
