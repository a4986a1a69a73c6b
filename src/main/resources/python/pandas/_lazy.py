"""Methods whose modules are imported at their first use, so that importing pandas stays cheap."""

import sys


def module(name):
    """The module of a dotted name, imported when it is not yet there."""
    found = sys.modules.get(name)
    if found is None:
        __import__(name)
        found = sys.modules[name]
    return found


# Methods that pandas has on what DataFrame and Series have in common; its errors of a call name that class.
_COMMON = frozenset(
    """abs add_prefix add_suffix align asfreq asof astype at_time backfill between_time bfill bool clip convert_dtypes copy describe
    droplevel equals ewm expanding ffill fillna filter first first_valid_index get head infer_objects interpolate last
    last_valid_index mask pad pct_change pipe rank reindex_like rename_axis replace resample rolling sample squeeze swapaxes
    tail take to_csv to_excel to_json to_latex to_pickle to_sql to_xarray truncate tz_convert tz_localize where xs""".split()
)


class _Later:
    """Stands on a class for a function of another module until somebody asks for it."""

    __slots__ = ("module", "name", "owner", "kind")

    def __init__(self, module_name, name, owner, kind):
        self.module = module_name
        self.name = name
        self.owner = owner
        self.kind = kind

    def load(self):
        function = getattr(module(self.module), self.name)
        owner = self.owner.__name__
        if owner in ("DataFrame", "Series") or owner == "NDFrame" and self.name in _COMMON or self.module.startswith(
                ("pandas.strings", "pandas.io")):
            # Errors of a call name the class, too.
            function.__qualname__ = f"{owner}.{self.name}"
        if self.kind is not None:
            function = self.kind(function)
        setattr(self.owner, self.name, function)
        return function

    def __get__(self, instance, owner):
        return self.load().__get__(instance, owner)

    def __set__(self, instance, value):
        return self.load().__set__(instance, value)


class _LaterMethod(_Later):
    """The same for a method, which an instance may shadow."""

    __slots__ = ()
    __set__ = None

    def __get__(self, instance, owner):
        return self.load().__get__(instance, owner)


del _LaterMethod.__set__


def methods(owner, module_name, names):
    """Gives a class the functions of a module as methods, by a text of their names."""
    for name in names.split():
        setattr(owner, name, _LaterMethod(module_name, name, owner, None))


def class_methods(owner, module_name, names):
    """The same for class methods."""
    for name in names.split():
        setattr(owner, name, _LaterMethod(module_name, name, owner, classmethod))


class Accessor:
    """A namespace such as ``.str``: made by a function of another module from the object that it belongs to."""

    __slots__ = ("module", "name")

    def __init__(self, module_name, name):
        self.module = module_name
        self.name = name

    def __get__(self, instance, owner):
        kind = getattr(module(self.module), self.name)
        return kind if instance is None else kind(instance)
