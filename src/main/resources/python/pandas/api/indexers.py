"""Windows of one's own, and keys of arrays."""

from .._extending import check_array_indexer
from ..window.bounds import BaseIndexer, FixedForwardWindowIndexer, VariableOffsetWindowIndexer

__all__ = ["check_array_indexer", "BaseIndexer", "FixedForwardWindowIndexer", "VariableOffsetWindowIndexer"]
