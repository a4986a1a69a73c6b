"""Two Series under the union of their labels."""

from .._align import align_series, join_rows
from .._lazy import module
from .._take import take_fill

import numpy as np


def aligned(left, right, logical=False):
    """The joined index and both arrays; for logic, as objects where labels are missing."""
    if not logical:
        return align_series(left, right)
    index, left_at, right_at = join_rows(left._index, right._index)
    mixed = left.dtype.kind not in "Ob" or right.dtype.kind not in "Ob"
    if mixed:
        module("pandas.generic.base").warn(
            "Operation between non boolean Series with different indexes will no longer return a boolean result in a future "
            "version. Cast both Series to object type to maintain the prior behavior.",
            FutureWarning,
        )
    parts = []
    for one, positions in ((left, left_at), (right, right_at)):
        values = one._values
        if positions is not None:
            if isinstance(values, np.ndarray) and (mixed or values.dtype.kind == "b" and (positions < 0).any()):
                values = values.astype(object)
            values = take_fill(values, positions)
        elif mixed and isinstance(values, np.ndarray):
            values = values.astype(object)
        parts.append(values)
    return index, parts[0], parts[1]
