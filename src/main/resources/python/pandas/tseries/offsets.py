"""Stands for pandas.offsets."""

from ..offsets import *  # noqa: F403
