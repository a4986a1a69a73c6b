"""A Series' index as a column, and a Series as a frame."""

from .._lazy import module
from .._sentinel import no_default
from ..indexes.base import Index, default_index


def reset_index(self, level=None, *, drop=False, name=no_default, inplace=False, allow_duplicates=False):
    """The index as a column of a frame; or, with drop, thrown away."""
    if drop:
        index = default_index(len(self))
        if level is not None and self._index.nlevels > 1:
            levels = level if isinstance(level, (tuple, list)) else [level]
            numbers = [self._index._level_number(one) for one in levels]
            if len(numbers) < self._index.nlevels:
                index = self._index.droplevel(numbers)
        if inplace:
            object.__setattr__(self, "_index", index)
            return None
        return self._with(self._values.copy(), index)
    if inplace:
        raise TypeError("Cannot reset_index inplace on a Series to create a DataFrame")
    if name is no_default:
        name = 0 if self._name is None else self._name
    frame = to_frame(self, name)
    return frame.reset_index(level=level, drop=drop, allow_duplicates=allow_duplicates)


def to_frame(self, name=no_default):
    """A frame of this column alone."""
    frame = module("pandas.frame").DataFrame
    if name is no_default:
        name = self._name
        columns = (
            default_index(1)
            if name is None
            else Index([name], tupleize_cols=False)
            if not isinstance(name, tuple)
            else Index([name])
        )
    else:
        hash(name)
        columns = Index([name])
    result = frame._make([self._values], self._index, columns)
    return result.__finalize__(self)
