"""The matrix product of labelled objects."""

import numpy as np

from .base import NDFrame


def dot(self, other):
    """self @ other, whose labels must match."""
    if not isinstance(other, NDFrame):
        right = np.asarray(other)
        left = self.values
        if left.shape[-1] != right.shape[0]:
            raise ValueError(f"Dot product shape mismatch, {left.shape} vs {right.shape}") if self._is_frame else Exception(
                f"Dot product shape mismatch, {left.shape} vs {right.shape}")
        found = np.dot(left, right)
        if self._is_frame:
            return _shaped(self, found, self._index, None)
        return found
    mine = self._columns if self._is_frame else self._index
    common = mine.union(other._index)
    if len(common) > len(mine) or len(common) > len(other._index):
        raise ValueError("matrices are not aligned")
    left = self.reindex(columns=common) if self._is_frame else self.reindex(common)
    right = other.reindex(common)
    found = np.dot(left.values, right.values)
    if self._is_frame:
        if other._is_frame:
            return type(self)(found, index=left._index, columns=right._columns)
        return _series(found, left._index)
    if other._is_frame:
        return _series(found, right._columns, self._name)
    return found


def _shaped(self, found, index, columns):
    if found.ndim == 2:
        return type(self)(found, index=index, columns=columns)
    return _series(found, index)


def _series(found, index, name=None):
    from ..series import Series

    return Series._make(found, index, name)
