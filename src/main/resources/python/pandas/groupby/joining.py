"""Parts that a function gave for the groups, put together under the groups' labels."""

import numpy as np

from .._joining import concat_arrays
from .._lazy import module
from ..indexes.base import Index, default_index, index_of


def stacked(parts, outer=None, rows=None):
    """
    Series or frames one below the other.

    ``outer`` is an index with a label for each part, which becomes the outer levels of the rows' labels; None leaves the parts'
    own.
    """
    index = _labels([part._index for part in parts], outer)
    if not parts[0]._is_frame and not any(part._is_frame for part in parts):
        from ..series import Series

        names = {part._name for part in parts if _hashable(part._name)}
        values = concat_arrays([part._values for part in parts])
        return Series._make(values, index, next(iter(names)) if len(names) == 1 else None)
    parts = [part if part._is_frame else part.to_frame() for part in parts]
    first = parts[0]._columns
    if all(part._columns is first or part._columns.equals(first) for part in parts):
        arrays = [concat_arrays([part._arrays[at] for part in parts]) for at in range(len(first))]
        return parts[0]._with(arrays, index)
    columns = module("pandas._frame.construction").combined_index([part._columns for part in parts], sort=False)
    parts = [part.reindex(columns=columns) for part in parts]
    arrays = [concat_arrays([part._arrays[at] for part in parts]) for at in range(len(columns))]
    return parts[0]._with(arrays, index, columns)


def _hashable(name):
    try:
        hash(name)
    except TypeError:
        return False
    return True


def _labels(indexes, outer):
    """The parts' labels one below the other, under an outer label for each part."""
    first = indexes[0]
    alike = (
        outer is not None
        and first.nlevels == 1
        and first.is_unique
        and all(first is one or first.equals(one) for one in indexes[1:])
    )
    if outer is None:
        return _joined(indexes)
    from ..indexes.multi import MultiIndex, level_of

    if any(index.nlevels != first.nlevels for index in indexes):
        raise AssertionError("Cannot concat indices that do not have the same number of levels")
    inner = _joined(indexes)
    counts = np.array([len(index) for index in indexes], dtype="int64")
    rows = np.repeat(np.arange(len(indexes), dtype="int64"), counts)
    if outer.nlevels > 1:
        levels, codes, names = list(outer._levels), [code.take(rows) for code in outer._codes], list(outer._names)
    elif outer.is_unique:
        levels, codes, names = [outer.rename(None)], [rows], [outer._name]
    else:
        codes, level = level_of(outer)
        levels, codes, names = [level], [codes.take(rows)], [outer._name]
    if inner.nlevels > 1:
        return MultiIndex._of(levels + list(inner._levels), codes + list(inner._codes), names + list(inner._names))
    if alike:
        # Labels that all parts share keep their order.
        level, numbers = first.rename(None), np.tile(np.arange(len(first), dtype="int64"), len(indexes))
    else:
        numbers, level = level_of(inner)
    return MultiIndex._of(levels + [level], codes + [numbers], names + [inner._name])


def _joined(indexes):
    first = indexes[0]
    if len(indexes) == 1:
        return first
    if first.nlevels > 1:
        from ..indexes.multi import MultiIndex

        names = [name if all(index.names[at] == name for index in indexes if index.nlevels > at) else None
                 for at, name in enumerate(first.names)]
        if all(index.nlevels == first.nlevels for index in indexes):
            if all(all(a is b or a.equals(b) for a, b in zip(index._levels, first._levels)) for index in indexes):
                codes = [np.concatenate([index._codes[at] for index in indexes]) for at in range(first.nlevels)]
                return MultiIndex._of(list(first._levels), codes, names)
            arrays = [_values([index.get_level_values(at) for index in indexes]) for at in range(first.nlevels)]
            return MultiIndex.from_arrays(arrays, names=names)
    names = [index._name for index in indexes]
    name = names[0] if all(one == names[0] for one in names) else None
    return index_of(_values(indexes), name)


def _values(indexes):
    counted = [index for index in indexes if len(index)]
    return concat_arrays([index._values for index in counted or indexes[:1]])


def side_by_side(parts, keys, name=None, axis_name=None):
    """Series or frames with the same rows beside each other; of frames the keys become the columns' outer level."""
    from ..frame import DataFrame

    # Frames of nothing only add to the keys.
    index = next((part for part in parts if not part._is_frame or len(part._columns)), parts[0])._index
    parts = [DataFrame._make([], index, part._columns) if part._is_frame and not len(part._columns) else part for part in parts]
    if not all(part._index is index or part._index.equals(index) for part in parts):
        index = module("pandas._frame.construction").combined_index([part._index for part in parts], sort=False)
        parts = [part if part._index.equals(index) else part._reindexed(index, part._index.get_indexer(index)) for part in parts]
    if not any(part._is_frame for part in parts):
        return DataFrame._make([part._values for part in parts], index, Index(list(keys), name=name))
    frames = [part if part._is_frame else part.to_frame() for part in parts]
    arrays = [values for part in frames for values in part._arrays]
    labels = [part._columns for part in frames]
    columns = _labels(labels, _keys(keys, [name] if not isinstance(name, list) else name))
    return DataFrame._make(arrays, index, columns)


def crossed(columns, names):
    """Each column's label above each of some names, which keep their order."""
    from ..indexes.multi import MultiIndex, level_of

    width, count = len(columns), len(names)
    inner = np.tile(np.arange(count, dtype="int64"), width)
    rows = np.repeat(np.arange(width, dtype="int64"), count)
    if columns.nlevels > 1:
        levels, codes = list(columns._levels), [code.take(rows) for code in columns._codes]
    elif columns.is_unique:
        levels, codes = [columns.rename(None)], [rows]
    else:
        codes, level = level_of(columns)
        levels, codes = [level], [codes.take(rows)]
    return MultiIndex._of(levels + [Index(names)], codes + [inner], [*columns.names, None])


def _keys(keys, names):
    """The keys as an index."""
    if not any(isinstance(key, tuple) for key in keys):
        return Index(list(keys), name=names[0])
    from ..indexes.multi import MultiIndex

    labels = [key if isinstance(key, tuple) else (key,) for key in keys]
    return MultiIndex.from_tuples(labels, names=names if len(names) == len(labels[0]) else None)


def numbered(count):
    """0, 1, 2, … as labels."""
    return default_index(count)
