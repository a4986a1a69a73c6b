"""from_dummies: columns of truth values back to categories."""

import numpy as np

from .._missing import missing_mask
from ..indexes.base import Index


def from_dummies(data, sep=None, default_category=None):
    """For each group of columns the category that is true in each row."""
    if not getattr(data, "_is_frame", False):
        raise TypeError(f"Expected 'data' to be a 'DataFrame'; Received 'data' of type: {type(data).__name__}")
    for label, values in zip(data._columns.tolist(), data._arrays):
        if missing_mask(values).any():
            raise ValueError(f"Dummy DataFrame contains NA value in column: '{label}'")
    try:
        truth = data.astype("boolean")
    except (TypeError, ValueError):
        raise TypeError("Passed DataFrame contains non-dummy data") from None
    groups = _groups(data, sep)
    defaults = _defaults(default_category, groups)
    arrays, names = [], []
    for name, members in groups.items():
        columns = [np.asarray(truth._arrays[at], dtype=bool).astype("int64") for at, _ in members]
        count = sum(columns)
        if (count > 1).any():
            at = int((count > 1).argmax())
            raise ValueError(f"Dummy DataFrame contains multi-assignment(s); First instance in row: {data._index._item(at)}")
        labels = [label for _, label in members]
        chosen = np.zeros(len(data._index), dtype="int64")
        for number, column in enumerate(columns):
            chosen = chosen + column * number
        if (count == 0).any():
            if defaults is None:
                at = int((count == 0).argmax())
                raise ValueError(f"Dummy DataFrame contains unassigned value(s); First instance in row: {data._index._item(at)}")
            chosen = np.where(count == 0, len(labels), chosen)
            labels = labels + [defaults[name]]
        arrays.append(Index(labels, tupleize_cols=False)._values.take(chosen))
        names.append(name)
    return type(data)._make(arrays, data._index, Index(names))


def _groups(data, sep):
    """The positions and categories of the columns of each group."""
    if sep is None:
        return {"": [(at, label) for at, label in enumerate(data._columns.tolist())]}
    if not isinstance(sep, str):
        raise TypeError(f"Expected 'sep' to be of type 'str' or 'None'; Received 'sep' of type: {type(sep).__name__}")
    groups = {}
    for at, label in enumerate(data._columns.tolist()):
        name, found, rest = label.partition(sep)
        if not found:
            raise ValueError(f"Separator not specified for column: {label}")
        groups.setdefault(name, []).append((at, rest))
    return groups


def _defaults(default_category, groups):
    """The category of rows without any, by group."""
    if default_category is None:
        return None
    if isinstance(default_category, dict):
        if len(default_category) != len(groups):
            raise ValueError(
                f"Length of 'default_category' ({len(default_category)}) did not match the length of the columns being encoded "
                f"({len(groups)})"
            )
        return default_category
    try:
        hash(default_category)
    except TypeError:
        raise TypeError(
            "Expected 'default_category' to be of type 'None', 'Hashable', or 'dict'; Received 'default_category' of type: "
            f"{type(default_category).__name__}"
        ) from None
    return dict.fromkeys(groups, default_category)
