"""The labels of joined objects: along the axis, with keys in front, and across it."""

import numpy as np

from .._align import check_zones
from .._lazy import module
from ..indexes.base import Index, ensure_index


def unanimous_names(indexes):
    """For each level the name on which all indexes agree, or None."""
    names = [tuple(one.names) for one in indexes]
    width = max(len(one) for one in names)
    result = []
    for at in range(width):
        found = {one[at] if at < len(one) else None for one in names}
        result.append(next(iter(found)) if len(found) == 1 else None)
    return result


def joined_index(indexes):
    """Labels one after the other."""
    return indexes[0].append(list(indexes[1:])) if len(indexes) > 1 else indexes[0]


def combined_index(indexes, intersect, sort):
    """The labels that all, or some, of the objects have."""
    distinct = list({id(one): one for one in indexes}.values())
    if len(distinct) == 1:
        index = distinct[0]
    elif intersect:
        index = distinct[0]
        for other in distinct[1:]:
            index = index.intersection(other)
    else:
        index = union_of(distinct, False)
    if sort:
        index = sorted_where_possible(index)
    return index


def sorted_where_possible(index):
    if index.is_monotonic_increasing:
        return index
    try:
        if index.nlevels == 1 and index.dtype.kind == "O":
            return index._getitem_rows(module("pandas._sorting").safe_order(index._values))
        return index.sort_values()
    except TypeError:
        return index


def union_of(indexes, sort):
    """The union of indexes in order of appearance; times are sorted."""
    if len(indexes) == 1:
        return indexes[0]
    kinds = {type(one) for one in indexes}
    if len(kinds) > 1 or Index not in kinds:
        times = [one for one in indexes if one._typ == "datetimeindex"]
        if len(times) == len(indexes):
            check_zones(indexes)
            sort = True
        elif len(times) > 1:
            sort, indexes = False, [one.astype(object) for one in indexes]
        result = indexes[0]
        for other in indexes[1:]:
            result = result.union(other, sort=None if sort else False)
        return result
    index = indexes[0]
    if not all(index.equals(other) for other in indexes[1:]):
        index = index.append(list(indexes[1:])).unique()
    name = unanimous_names(indexes)[0]
    return index if name == index._name else index.rename(name)


def keyed_index(indexes, keys, levels, names):
    """A MultiIndex of the objects' keys and their own labels."""
    if levels is None and isinstance(keys[0] if len(keys) else None, tuple) or levels is not None and len(levels) > 1:
        zipped = [list(one) for one in zip(*keys)]
        names = [None] * len(zipped) if names is None else names
        if levels is None:
            levels = [module("pandas.indexes.multi").level_of(one)[1] for one in zipped]
        else:
            levels = [ensure_index(one) for one in levels]
    else:
        zipped = [list(keys)]
        names = [None] if names is None else names
        levels = [ensure_index(keys).unique()] if levels is None else [ensure_index(one) for one in levels]
    for level in levels:
        if not level.is_unique:
            raise ValueError(f"Level values not unique: {level.tolist()}")
    names = list(names)
    counts = np.array([len(one) for one in indexes], dtype="int64")
    first = indexes[0]
    alike = all(first.equals(one) for one in indexes[1:])
    codes = [_codes(level, labels, alike) for level, labels in zip(levels, zipped)]
    codes = [np.repeat(numbers, counts) for numbers in codes]
    levels = [level.rename(None) for level in levels]
    if not alike or not all(level.is_unique for level in levels):
        index = joined_index(indexes)
    else:
        index = first
    more, numbers = _inner_levels(index, alike)
    if alike and len(indexes) > 1:
        numbers = [np.tile(one, len(indexes)) for one in numbers]
    levels.extend(more)
    codes.extend(numbers)
    if len(names) < len(levels):
        names = names + unanimous_names(indexes)[: len(levels) - len(names)]
        names = names + [None] * (len(levels) - len(names))
    elif len(names) > len(levels):
        raise ValueError("Length of names must match number of levels in MultiIndex.")
    return module("pandas.indexes.multi").MultiIndex._of(levels, codes, names)


def _codes(level, labels, alike):
    """The place of each key in its level."""
    places = level.get_indexer(Index(labels, tupleize_cols=False) if not isinstance(labels, Index) else labels)
    absent = places < 0
    if absent.any():
        from .._missing import missing_mask

        wanted = Index(labels, tupleize_cols=False)
        lost = absent & ~missing_mask(wanted._values)
        if lost.any():
            if alike:
                raise ValueError(f"Values not found in passed level: {wanted[lost]!s}")
            raise ValueError(f"Key {wanted[int(lost.nonzero()[0][0])]} not in level {level!s}")
    return places


def _inner_levels(index, alike):
    """The levels and codes of the objects' own labels: as they are where all objects have the same."""
    if index.nlevels > 1:
        return [level.rename(None) for level in index._levels], list(index._codes)
    if alike:
        if index.is_unique:
            return [index.rename(None)], [np.arange(len(index), dtype="int64")]
        places = module("pandas._hashing").factorize_values(index._values, False)
        return [module("pandas.indexes.base").index_of(places[1])], [places[0]]
    numbers, level = module("pandas.indexes.multi").level_of(index)
    return [level], [numbers]
