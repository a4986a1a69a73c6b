"""Merging two tables on columns or indexes."""

from .joining import join
from .merging import merge
from .nearest import merge_asof
from .ordered import merge_ordered
