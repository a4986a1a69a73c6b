"""What classes derived from DataFrame and Series get: results of their own classes, by ``_constructor`` and its kin.

The facade makes plain frames and Series. At the first derived class, or the first use of ``attrs``, every public method is given a
wrapper that makes results of the classes that the object asks for and hands on its notes; who needs neither pays nothing.
"""

from copy import deepcopy
from types import FunctionType

from . import _lazy
from .frame import DataFrame
from .generic.base import NDFrame
from .series import Series

_PLAIN = (DataFrame, Series)
_PRIVATE = ("_parent", "_copy_of", "_shared_with", "_row_of", "_split", "_flags")
_SPECIAL = frozenset(
    f"__{name}__"
    for name in """add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod pow rpow divmod rdivmod and rand or ror
    xor rxor eq ne lt le gt ge matmul rmatmul getitem neg pos abs invert round copy deepcopy array_ufunc iter""".split()
)
# Of these pandas makes plain ones.
_ALWAYS_PLAIN = frozenset("describe value_counts".split())
# These do not hand on what the object has noted.
_WITHOUT_NOTES = frozenset("merge join pivot to_frame agg aggregate".split())
# These hand on ``attrs`` although they make something else than the object with other values.
_WITH_ATTRS = frozenset(
    """describe melt stack unstack corr cov pivot_table quantile apply duplicated combine_first explode nunique idxmax idxmin mode
    """.split()
)
_GROUPS_WITH_ATTRS = frozenset(
    """sum mean min max prod median std var sem first last any all count nunique agg aggregate transform apply describe
    value_counts""".split()
)
_OWNERS = ("obj", "_parent", "_series")

_installed = False
_patched = {DataFrame, Series, NDFrame, object}


def install():
    """Prepares the classes; at the first derived one."""
    global _installed
    if _installed:
        return
    _installed = True
    for owner in (NDFrame, DataFrame, Series):
        _wrap_class(owner, _method)
    _lazy.wrapped = _loaded
    _lazy.made = _prepare
    import pandas

    for name in ("concat", "merge", "get_dummies", "to_datetime", "to_timedelta"):
        setattr(pandas, name, _function(getattr(pandas, name), name))


def _loaded(function, name, place):
    """A method that has just been loaded, under the wrapper of its class."""
    if place not in _patched or not isinstance(function, FunctionType):
        return function
    return (_method if issubclass(place, NDFrame) else _helper_method)(function, name)


def _function(function, name):
    """A function of pandas whose first argument tells the class of the result."""

    def subclassed_call(*args, **kwargs):
        result = function(*args, **kwargs)
        if not args or not isinstance(result, NDFrame):
            return result
        objects = args[0]
        if isinstance(objects, (list, tuple)) and objects:
            obj = objects[0]
        else:
            obj = objects
        if not isinstance(obj, NDFrame) or type(obj) in _PLAIN:
            return result
        if obj._constructor in _PLAIN and type(result) is type(obj):
            return _plain(result)
        result = own(obj, result)
        if name == "concat":
            result.__finalize__(_Concatenated(list(objects)), method="concat")
        elif name == "merge":
            result.__finalize__(_Merged(obj, args[1] if len(args) > 1 else kwargs.get("right")), method="merge")
        return result

    return _like(subclassed_call, function)


def _wrap_class(owner, wrap):
    for name, value in list(vars(owner).items()):
        if name[:1] == "_" and name not in _SPECIAL:
            continue
        if isinstance(value, FunctionType):
            setattr(owner, name, wrap(value, name))
        elif isinstance(value, property) and value.fget is not None and name not in ("columns", "index", "values", "attrs", "name"):
            setattr(owner, name, property(wrap(value.fget, name), value.fset, value.fdel, value.__doc__))


def _method(function, name):
    if getattr(function, "sandframe_wrapped", False) or getattr(function, "sandframe_missing", False):
        return function

    def subclassed_call(self, *args, **kwargs):
        result = function(self, *args, **kwargs)
        if result is None:
            return None
        if type(self) not in _PLAIN:
            result = _of_class(self, result, name, args)
            if name in ("merge", "join") and args:
                result.__finalize__(_Merged(self, args[0]), method="merge")
        if self._attrs and name in _WITH_ATTRS:
            _hand_on(self, result)
        elif not isinstance(result, NDFrame) and type(result).__module__.startswith("pandas."):
            _prepare(result)
        return result

    return _like(subclassed_call, function)


def _hand_on(obj, result):
    if isinstance(result, NDFrame) and result is not obj and result._attrs is None:
        object.__setattr__(result, "_attrs", deepcopy(obj._attrs))


def _like(wrapper, function):
    wrapper.__name__, wrapper.__qualname__, wrapper.__doc__ = function.__name__, function.__qualname__, function.__doc__
    wrapper.__module__, wrapper.__wrapped__ = function.__module__, function
    wrapper.sandframe_wrapped = True
    return wrapper


def _of_class(obj, result, name, args):
    """A result under the classes that an object asks for."""
    kind = type(result)
    if kind in _PLAIN:
        listed = name in ("agg", "aggregate") and kind is DataFrame and args and isinstance(args[0], (list, dict))
        if listed or name in _ALWAYS_PLAIN or name == "eval":
            return result
        return own(obj, result, name not in _WITHOUT_NOTES)
    if kind is tuple:
        return tuple(own(obj, one, True) if type(one) in _PLAIN else one for one in result)
    if name in ("items", "iterrows"):
        return ((label, own(obj, one, False)) for label, one in result)
    if isinstance(result, NDFrame):
        if kind is type(obj) and result is not obj and obj._constructor in _PLAIN and name not in ("pipe", "apply", "get"):
            return _plain(result).__finalize__(obj)
        if name == "eval" and not result._is_frame:
            return _plain(result)
        if result is not obj and result._is_frame and obj._is_frame and name not in _WITHOUT_NOTES:
            if not any(one in vars(result) for one in result._metadata):
                result.__finalize__(obj)
        return result
    if name == "to_dict" and kind is dict:
        return {label: own(obj, one, False) if type(one) in _PLAIN else one for label, one in result.items()}
    return result


def own(obj, result, notes=False):
    """A plain result under the class that an object asks for, with what the object has noted."""
    if type(result) not in _PLAIN:
        return result
    if result._is_frame:
        make = obj._constructor if obj._is_frame else obj._constructor_expanddim
    else:
        make = obj._constructor_sliced if obj._is_frame else obj._constructor
    if make in _PLAIN:
        return result
    values = vars(result)
    made = make(result)
    for name in _PRIVATE:
        if name in values:
            object.__setattr__(made, name, values[name])
    if made._parent is not None if not made._is_frame else False:
        frame = made._parent[1]()
        if frame is not None:
            for key in [key for key, one in frame._items.items() if one is result]:
                frame._items[key] = made
    return made.__finalize__(obj) if notes and made._is_frame == obj._is_frame else made


def _plain(obj):
    """The same as an object of pandas' own class."""
    if obj._is_frame:
        return DataFrame._make(obj._arrays, obj._index, obj._columns)
    return Series._make(obj._values, obj._index, obj._name)


class _Merged:
    """What was merged, for ``__finalize__``."""

    def __init__(self, left, right):
        self.left, self.right = left, right


class _Concatenated:
    """What was concatenated, for ``__finalize__``."""

    def __init__(self, objs):
        self.objs = objs


# Groups, windows, indexers and accessors of such an object.


def _prepare(helper):
    """Gives the class of what belongs to an object wrappers of the same kind."""
    for kind in type(helper).__mro__:
        if kind in _patched:
            continue
        _patched.add(kind)
        if kind.__module__.startswith("pandas."):
            _wrap_class(kind, _helper_method)


def _helper_method(function, name):
    if getattr(function, "sandframe_wrapped", False):
        return function

    def subclassed_call(self, *args, **kwargs):
        result = function(self, *args, **kwargs)
        if result is None:
            return result
        for place in _OWNERS:
            obj = getattr(self, place, None)
            if obj is not None:
                break
        if not isinstance(obj, NDFrame):
            return result
        if obj._attrs and name in _GROUPS_WITH_ATTRS and not (name in ("agg", "aggregate") and args and isinstance(args[0], list)):
            _hand_on(obj, result)
        if hasattr(self, "min_periods") and isinstance(result, NDFrame):
            object.__setattr__(result, "_attrs", None)
        if type(obj) in _PLAIN:
            return result
        if type(result) in _PLAIN:
            if name in _ALWAYS_PLAIN:
                return result
            return own(obj, result, hasattr(self, "_keys") and name not in _WITHOUT_NOTES or not hasattr(self, "__dict__"))
        if type(result).__module__.startswith("pandas.") and not isinstance(result, NDFrame):
            _prepare(result)
        return result

    return _like(subclassed_call, function)
