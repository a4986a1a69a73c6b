"""Frequencies by name."""

from ..datetimes.frequencies import infer_freq
from ..datetimes.offsets import to_offset
