"""Types, extensions and indexers for other code."""

from .._lazy import module as _module

_MODULES = ("types", "extensions", "indexers", "interchange", "typing")


def __getattr__(name):
    if name in _MODULES:
        return _module(f"{__name__}.{name}")
    raise AttributeError(f"module 'pandas.api' has no attribute '{name}'")
