"""``numpy.lib``: what arrays are built with besides the main functions."""

from importlib import import_module as _import_module

_HERE = frozenset(["stride_tricks", "recfunctions", "mixins", "array_utils"])
_PLACES = {"NumpyVersion": "_version", "Arrayterator": "_arrayterator"}
_ABSENT = frozenset("format introspect npyio scimath add_docstring tracemalloc_domain".split())


def __getattr__(name):
    if name in _HERE:
        return _import_module("numpy.lib." + name)
    if name in _PLACES:
        return getattr(_import_module("numpy.lib." + _PLACES[name]), name)
    if name in _ABSENT:
        raise NotImplementedError(f"numpy.lib.{name}")
    raise AttributeError(f"module 'numpy.lib' has no attribute '{name}'")
