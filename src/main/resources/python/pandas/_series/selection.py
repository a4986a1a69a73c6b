"""Selection from a Series by lists and tuples of labels."""

from .._construct import array_of
from ..errors import InvalidIndexError
from ..generic.base import warn
from ..indexes.base import Index


def get_list(self, key):
    """ser[[…]]: labels, or positions where the labels are no numbers and the keys are ints."""
    if hasattr(key, "_columns"):
        raise TypeError(f"Indexing a Series with DataFrame is not supported, use the appropriate DataFrame column")
    if isinstance(key, (dict, set, frozenset)):
        raise TypeError(f"Passing a {type(key).__name__} as an indexer is not supported. Use a list instead.")
    if isinstance(key, tuple):
        raise KeyError("key of type tuple not found and not a MultiIndex")
    if not hasattr(key, "__iter__"):
        raise InvalidIndexError(key)
    labels = key if isinstance(key, Index) else Index(array_of(key)) if not isinstance(key, list) else Index(key)
    if labels.dtype.kind in "iu" and self._positional(self._index) and len(labels):
        warn(
            "Series.__getitem__ treating keys as positions is deprecated. In a future version, integer keys will always be "
            "treated as labels (consistent with DataFrame behavior). To access a value by position, use `ser.iloc[pos]`",
            FutureWarning,
        )
        return self.iloc[labels._values]
    return self.loc[key]
