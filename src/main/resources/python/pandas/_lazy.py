"""Methods whose modules are imported at their first use, so that importing pandas stays cheap."""

import sys
from types import FunctionType


# Set once code derives classes of its own, see pandas._subclassing: what wraps a method that is loaded, and what prepares the
# class of an accessor.
wrapped = None
made = None


def module(name):
    """The module of a dotted name, imported when it is not yet there."""
    found = sys.modules.get(name)
    if found is None:
        __import__(name)
        found = sys.modules[name]
    return found


# Which class pandas defines a method on, where that is not the class it is asked of: its errors of a call name that class.
_COMMON = frozenset(
    """abs add_prefix add_suffix align asfreq asof astype at_time backfill between_time bfill bool clip convert_dtypes copy describe
    droplevel equals ewm expanding ffill fillna filter first first_valid_index get head infer_objects interpolate last
    last_valid_index mask pad pct_change pipe rank reindex_like rename_axis replace resample rolling sample squeeze swapaxes
    tail take to_clipboard to_csv to_excel to_hdf to_json to_latex to_pickle to_sql to_xarray truncate tz_convert tz_localize where
    xs""".split()
)
_COMMON_OF_GROUPS = frozenset(
    """all any bfill count cumcount cummax cummin cumprod cumsum diff ewm expanding ffill first head last max mean median min ngroup
    ohlc pct_change prod quantile rank resample rolling sample sem shift size std sum tail var""".split()
)
_OF_INDEX_AND_SERIES = frozenset("factorize item nunique searchsorted to_list to_numpy tolist transpose value_counts".split())
_SHARED = {"NDFrame": (_COMMON, ("DataFrame", "Series")), "GroupBy": (_COMMON_OF_GROUPS, ("DataFrameGroupBy", "SeriesGroupBy"))}


def defining(owner, name):
    """The name of the class on which pandas defines a method of a class."""
    if owner == "Index" and name in _OF_INDEX_AND_SERIES:
        return "IndexOpsMixin"
    if owner == "Series" and (name in ("argmax", "argmin") or name != "searchsorted" and name in _OF_INDEX_AND_SERIES):
        return "IndexOpsMixin"
    if owner == "DataFrameGroupBy" and name in ("apply", "describe"):
        return "GroupBy"
    return owner


def renamed(function, name, qualified):
    """The same function under another name: calls that do not fit it are refused under that one."""
    if not isinstance(function, FunctionType):
        return function
    found = FunctionType(function.__code__, function.__globals__, name, function.__defaults__, function.__closure__)
    found.__kwdefaults__ = function.__kwdefaults__
    found.__qualname__ = qualified
    found.__doc__ = function.__doc__
    found.__module__ = function.__module__
    found.__dict__.update(function.__dict__)
    return found


def claim(owner, text):
    """Says how errors call functions of a class where pandas has them on another: "Class name other=shown; Class name".

    "-" stands for no class, as with what pandas has compiled.
    """
    own = vars(owner)
    for part in text.split(";"):
        shown_class, *names = part.split()
        for name in names:
            name, _, shown = name.partition("=")
            qualified = shown or name
            if shown_class != "-":
                qualified = f"{shown_class}.{qualified}"
            function = own[name]
            if isinstance(function, _Later):
                function.qualified = qualified
            else:
                getattr(function, "__func__", function).__qualname__ = qualified


class _Later:
    """Stands on a class for a function of another module until somebody asks for it."""

    __slots__ = ("module", "function", "name", "shown", "owner", "kind", "qualified")

    def __init__(self, module_name, function, name, shown, owner, kind):
        self.module = module_name
        self.function = function
        self.name = name
        self.shown = shown
        self.owner = owner
        self.kind = kind
        self.qualified = None

    def load(self, asked):
        function = getattr(module(self.module), self.function)
        place = self.owner
        shared = _SHARED.get(place.__name__)
        if shared is not None and self.name not in shared[0]:
            # Each of the classes below has its own in pandas.
            for one in asked.__mro__:
                if one.__name__ in shared[1]:
                    place = one
                    break
        function = renamed(function, self.shown, self.qualified or f"{defining(place.__name__, self.name)}.{self.shown}")
        if self.kind is not None:
            function = self.kind(function)
        if wrapped is not None:
            function = wrapped(function, self.name, place)
        setattr(place, self.name, function)
        return function

    def __get__(self, instance, owner):
        return self.load(owner).__get__(instance, owner)

    def __set__(self, instance, value):
        return self.load(type(instance)).__set__(instance, value)


class _LaterMethod(_Later):
    """The same for a method, which an instance may shadow."""

    __slots__ = ()
    __set__ = None

    def __get__(self, instance, owner):
        return self.load(owner).__get__(instance, owner)


del _LaterMethod.__set__


def methods(owner, module_name, names):
    """Gives a class the functions of a module as methods, by a text of their names.

    "name=function" stands where these differ, and "name=function=shown" for one that errors call otherwise.
    """
    _stand(owner, module_name, names, None)


def class_methods(owner, module_name, names):
    """The same for class methods."""
    _stand(owner, module_name, names, classmethod)


def positional_methods(owner, module_name, names):
    """The same for methods whose keyword-only arguments are, for the time being, still taken by position."""
    _stand(owner, module_name, names, by_position)


def by_position(function):
    """A function that takes its keyword-only arguments by position, too, with pandas' warning."""
    code = function.__code__
    count = code.co_argcount
    own = code.co_varnames[1:count]
    others = code.co_varnames[count:count + code.co_kwonlyargcount]

    def method(*args, **kwargs):
        if len(args) > count:
            if len(args) > count + len(others):
                most = count + len(others)
                least = count - len(function.__defaults__ or ())
                takes = f"from {least} to {most}" if least < most else str(most)
                raise TypeError(f"{function.__qualname__}() takes {takes} positional arguments but {len(args)} were given")
            but = f" except for the argument{'' if len(own) == 1 else 's'} {' and '.join(map(repr, own))}" if own else ""
            module("pandas.generic.base").warn(
                f"Starting with pandas version 3.0 all arguments of {function.__name__}{but} will be keyword-only.", FutureWarning)
            for name, value in zip(others, args[count:]):
                if name in kwargs:
                    raise TypeError(f"{function.__qualname__}() got multiple values for argument '{name}'")
                kwargs[name] = value
            args = args[:count]
        return function(*args, **kwargs)

    method.__name__, method.__qualname__, method.__doc__ = function.__name__, function.__qualname__, function.__doc__
    method.__module__ = function.__module__
    method.__wrapped__ = function
    return method


def _stand(owner, module_name, names, kind):
    for name in names.split():
        name, *others = name.split("=")
        function = others[0] if others else name
        setattr(owner, name, _LaterMethod(module_name, function, name, others[1] if len(others) > 1 else name, owner, kind))


class Accessor:
    """A namespace such as ``.str``: made by a function of another module from the object that it belongs to."""

    __slots__ = ("module", "name", "holds")

    def __init__(self, module_name, name, holds=False):
        self.module = module_name
        self.name = name
        # Whether pandas' accessor is kept by the object, and the object by it.
        self.holds = holds

    def __get__(self, instance, owner):
        kind = getattr(module(self.module), self.name)
        if instance is None:
            return kind
        found = kind(instance)
        if self.holds:
            object.__setattr__(instance, "_accessed", True)
        if made is not None:
            made(found)
        return found
