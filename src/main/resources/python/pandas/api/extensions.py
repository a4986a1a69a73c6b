"""What other code builds on: extension arrays and dtypes, and namespaces of its own on pandas' objects."""

from .._extending import (
    ExtensionScalarOpsMixin, register_dataframe_accessor, register_extension_dtype, register_index_accessor,
    register_series_accessor, take,
)
from .._sentinel import no_default
from ..arrays.base import ExtensionArray
from ..dtypes import ExtensionDtype

__all__ = [
    "no_default", "ExtensionDtype", "register_extension_dtype", "register_dataframe_accessor", "register_index_accessor",
    "register_series_accessor", "take", "ExtensionArray", "ExtensionScalarOpsMixin",
]


def __dir__():
    return sorted(__all__)
