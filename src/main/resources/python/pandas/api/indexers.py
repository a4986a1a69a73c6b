"""Windows of one's own, and keys of arrays."""

from .._extending import check_array_indexer
from .._lazy import module as _module

__all__ = ["check_array_indexer", "BaseIndexer", "FixedForwardWindowIndexer", "VariableOffsetWindowIndexer"]


def __getattr__(name):
    if name in __all__:
        try:
            return getattr(_module("pandas.window.indexers"), name)
        except ModuleNotFoundError:
            from .._missing_api import not_implemented

            return not_implemented(f"pandas.api.indexers.{name}")
    raise AttributeError(f"module 'pandas.api.indexers' has no attribute '{name}'")


def __dir__():
    return sorted(__all__)
