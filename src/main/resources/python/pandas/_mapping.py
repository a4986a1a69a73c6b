"""Each element of an array through a function, a dict or a Series."""

import numpy as np
from numpy import ndarray

from ._construct import infer, objects_of
from ._lazy import module
from ._missing import is_missing
from ._take import take_fill


def boxed_list(values):
    """The elements as pandas hands them to a function: Python scalars, or its own for times."""
    if isinstance(values, ndarray):
        if values.dtype.kind in "mM":
            return module("pandas.datetimes.inference").boxed_list(values)
        return values.tolist()
    return values.tolist()


def mapped(values, mapper, na_action=None, boxed=None):
    """An array of what the mapper gives for each element."""
    if na_action not in (None, "ignore"):
        raise ValueError(f"na_action must either be 'ignore' or None, {na_action} was passed")
    special = getattr(values, "_mapped", None)
    if special is not None:
        found = special(mapper, na_action)
        if found is not NotImplemented:
            return found
    if isinstance(mapper, dict) or hasattr(mapper, "_index") and hasattr(mapper, "_values"):
        return _looked_up(values, mapper, na_action)
    if not callable(mapper):
        raise TypeError(f"'{type(mapper).__name__}' object is not callable")
    listed = boxed.tolist() if boxed is not None and boxed.nlevels > 1 else boxed_list(values)
    if na_action == "ignore":
        results = [value if is_missing(value) else mapper(value) for value in listed]
    else:
        results = list(map(mapper, listed))
    if not results:
        return values.copy() if isinstance(values, ndarray) else objects_of([])
    return infer(results)


def _looked_up(values, mapper, na_action):
    from .series import Series

    if isinstance(mapper, dict):
        if hasattr(mapper, "__missing__"):
            listed = boxed_list(values)
            return infer(
                [
                    mapper[np.nan if isinstance(value, float) and value != value else value]
                    if not (na_action == "ignore" and is_missing(value))
                    else value
                    for value in listed
                ]
            )
        if not mapper:
            mapper = Series(mapper, dtype="float64")
        else:
            keys = list(mapper)
            from .indexes.base import Index

            mapper = Series(list(mapper.values()), index=Index(keys, tupleize_cols=False))
    from .indexes.base import index_of

    wanted = index_of(values if isinstance(values, ndarray) else values)
    labels = mapper._index
    if not labels.is_unique:
        from .errors import InvalidIndexError

        raise InvalidIndexError("Reindexing only valid with uniquely valued Index objects")
    positions = labels.get_indexer(wanted)
    return take_fill(mapper._values, positions)
