"""DataFrame.join: by the index of the other table, or of several."""

from .._lazy import module
from ..generic.base import NDFrame
from .merging import merge


def join(self, other, on=None, how="left", lsuffix="", rsuffix="", sort=False, validate=None):
    """The columns of other tables, found by their indexes."""
    if isinstance(other, NDFrame) and not other._is_frame:
        if other._name is None:
            raise ValueError("Other Series must have a name")
        other = other.to_frame()
    if isinstance(other, NDFrame):
        if how == "cross":
            return merge(self, other, how=how, on=on, suffixes=(lsuffix, rsuffix), sort=sort, validate=validate)
        return merge(
            self, other, left_on=on, how=how, left_index=on is None, right_index=True, suffixes=(lsuffix, rsuffix), sort=sort,
            validate=validate,
        )
    if on is not None:
        raise ValueError("Joining multiple DataFrames only supported for joining on index")
    if rsuffix or lsuffix:
        raise ValueError("Suffixes not supported when joining multiple DataFrames")
    frames = [self] + list(other)
    if all(one._index.is_unique for one in frames):
        concat = module("pandas._concat").concat
        if how == "left":
            result = concat(frames, axis=1, join="outer", verify_integrity=True, sort=sort)
            return result.reindex(self._index)
        return concat(frames, axis=1, join=how, verify_integrity=True, sort=sort)
    joined = frames[0]
    for one in frames[1:]:
        joined = merge(joined, one, how=how, left_index=True, right_index=True, validate=validate)
    return joined
