"""Stands for pandas.offsets."""

from ..datetimes.offsets import to_offset  # noqa: F401
from ..offsets import *  # noqa: F403
from ..offsets import __all__  # noqa: F401
