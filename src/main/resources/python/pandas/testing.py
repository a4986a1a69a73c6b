"""Assertions that two objects are equal, for tests."""

from ._equality import assert_extension_array_equal, assert_frame_equal, assert_index_equal, assert_series_equal

__all__ = ["assert_extension_array_equal", "assert_series_equal", "assert_frame_equal", "assert_index_equal"]


def __dir__():
    return sorted(__all__)
