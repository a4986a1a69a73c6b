"""Stands for pandas.offsets."""

from ..offsets import *  # noqa: F403
from ..datetimes.offsets import to_offset  # noqa: F401
