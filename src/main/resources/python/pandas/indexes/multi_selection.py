"""loc and [] on objects whose rows or columns have several levels."""

import numpy as np
from numpy import ndarray

from .._construct import is_list_like
from ..errors import IndexingError, InvalidIndexError, UnsortedIndexError
from ..generic.base import NDFrame
from ..indexing import refuse_sets, refuse_truth_slice
from .base import Index, ensure_index, is_hashable
from .multi import MultiIndex
from .multi_lookup import names_span, spanned_levels

FULL = slice(None)


def is_listy(part):
    return (
        isinstance(part, (list, ndarray, NDFrame, Index))
        or hasattr(part, "_sandframe_array")
        or is_list_like(part)
        and not isinstance(part, tuple)
    )


def is_nested(key):
    """Whether a tuple holds slices or lists."""
    return any(isinstance(part, slice) or is_listy(part) or part is Ellipsis for part in key)


def resolve_multi(index, key, obj, axis_name, axis=0):
    """What a key means on a MultiIndex: where (int, slice or positions), and how many leading levels go away (None: all)."""
    if isinstance(key, slice):
        if key == FULL:
            return key, 0
        refuse_truth_slice(key)
        return index._convert_slice(key, "loc"), 0
    if key is Ellipsis:
        return FULL, 0
    for part in key if isinstance(key, tuple) else (key,):
        refuse_sets(part)
    if is_listy(key):
        from ..indexing import axis_mask

        mask = axis_mask(key, index, axis)
        if mask is not None:
            return mask.nonzero()[0], 0
        return _listed(index, key, axis_name), 0
    key = _tuples_as_lists(index, key)
    if isinstance(key, tuple) and is_nested(key):
        return locations(index, key), -1
    if isinstance(key, (bool, np.bool_)) and index._levels[0].dtype.kind != "b":
        raise KeyError(f"{key}: boolean label can not be used without a boolean index")
    if not is_hashable(key):
        raise InvalidIndexError(key)
    found = index._loc_of(key)
    if type(found) is int:
        return found, None
    if isinstance(found, ndarray) and found.dtype.kind == "b":
        found = found.nonzero()[0]
    depth = len(key) if isinstance(key, tuple) else 1
    return found, depth if depth < index.nlevels else 0


def _tuples_as_lists(index, key):
    """A tuple of labels whose own parts are tuples, none of them a label of its level: they list labels."""
    if not isinstance(key, tuple) or len(key) > index.nlevels or not any(isinstance(part, tuple) for part in key):
        return key
    listed = [isinstance(part, tuple) and is_hashable(part) and part not in index._levels[at] for at, part in enumerate(key)]
    return tuple(list(part) if lists else part for part, lists in zip(key, listed)) if any(listed) else key


def dropped(index, key, depth):
    """The levels that go away where leading labels of them are given: not those of which a text names a span."""
    parts = key if isinstance(key, tuple) else (key,)
    kept = spanned_levels(index, parts) if depth == 0 or depth == 1 else []
    if depth == 0:
        return [level for level in range(len(parts)) if level not in kept] if kept and not is_nested(parts) else []
    return [level for level in range(depth) if level not in kept]


def _listed(index, key, axis_name):
    """The rows of a list of tuples, or of a list of labels of the first level."""
    labels = key if isinstance(key, Index) else list(key)
    if not len(labels):
        return np.zeros(0, dtype="int64")
    first = labels[0]
    if isinstance(first, tuple):
        target = labels
        if not isinstance(labels, MultiIndex):
            target = MultiIndex.from_tuples(list(labels), names=index._names if len(first) == index.nlevels else None)
        if target.nlevels == index.nlevels:
            if index.is_unique:
                found = index.get_indexer(target)
                absent = found < 0
                if absent.any():
                    gone = [label for label, bad in zip(target.tolist(), absent.tolist()) if bad]
                    if len(gone) == len(target):
                        raise KeyError(f"None of [{target!r}] are in the [{axis_name}]")
                    raise KeyError(f"{gone} not in index")
                return found
            found, missing = index.get_indexer_non_unique(target)
            if len(missing):
                raise KeyError(f"{[target[int(at)] for at in missing]} not in index")
            return found
        parts = [index._loc_of(label) for label in labels]
        return np.concatenate([positions_found(part, len(index)) for part in parts])
    known = index._levels[0].get_indexer_for(ensure_index(labels)) >= 0
    if not known.all():
        raise KeyError(f"{np.asarray(ensure_index(labels))[~known]} not in index")
    numbers = index._levels[0].get_indexer_for(ensure_index(labels))
    if not np.isin(numbers, index._codes[0]).all():
        # A level may have labels that no row has.
        raise KeyError(f"{np.asarray(ensure_index(labels))} not in index")
    return locations(index, (list(labels),), spans=False)


def positions_found(found, count):
    if type(found) is int:
        return np.array([found], dtype="int64")
    if isinstance(found, slice):
        return np.arange(count, dtype="int64")[found]
    return found.nonzero()[0] if found.dtype.kind == "b" else found


def locations(index, key, spans=True):
    """The positions of the rows that a tuple of labels, lists and slices selects; a list's texts may name spans of moments."""
    key = list(key)
    if len(key) > index.nlevels:
        raise KeyError(
            f"Key length ({len(key)}) exceeds index depth ({index.nlevels})")
    depth = _true_slices(key)
    if depth >= index._lexsort_depth and depth >= 0 and any(isinstance(part, slice) and part != FULL for part in key):
        raise UnsortedIndexError(
            "MultiIndex slicing requires the index to be lexsorted: slicing on levels "
            f"[{', '.join(str(at) for at, part in enumerate(key) if _true_slice(part))}], lexsort depth {index._lexsort_depth}"
        )
    hit = None
    ordered = False
    for level, part in enumerate(key):
        labels, code = index._levels[level], index._codes[level]
        if part is Ellipsis or isinstance(part, slice) and part == FULL:
            continue
        if is_listy(part):
            mask = _bool_mask(part, len(index))
            if mask is not None:
                rows = mask
            else:
                numbers = _list_codes(labels, part)
                if spans:
                    numbers = _spanned_codes(labels, part, numbers)
                table = np.zeros(len(labels) + 1, dtype=bool)
                table[numbers] = True
                rows = table.take(code)
                ordered = True
        elif isinstance(part, slice):
            rows = slice_rows(index, level, part)
            ordered = ordered or part.step is not None and part.step < 0
        else:
            found = labels._loc_of(part)
            rows = code == found if type(found) is int else np.isin(code, np.arange(len(labels))[found])
            if not rows.any():
                raise KeyError(part)
        hit = rows if hit is None else hit & rows
    if hit is None:
        return np.arange(len(index), dtype="int64")
    places = hit.nonzero()[0]
    if not len(places):
        if any(is_listy(part) or isinstance(part, slice) for part in key) and not all(
            is_listy(part) or isinstance(part, slice) for part in key
        ):
            if not any(is_listy(part) for part in key):
                raise KeyError(next(part for part in key if not isinstance(part, slice)))
    return _reordered(index, key, places) if ordered else places


def _true_slice(part):
    return isinstance(part, slice) and part != FULL


def _true_slices(key):
    depths = [at for at, part in enumerate(key) if _true_slice(part)]
    return max(depths) if depths else -1


def _bool_mask(part, count):
    values = getattr(part, "_values", part)
    if isinstance(values, list):
        if values and all(isinstance(one, (bool, np.bool_)) for one in values):
            values = np.array(values, dtype=bool)
        else:
            return None
    if isinstance(values, ndarray) and values.dtype.kind == "b":
        if len(values) != count:
            raise ValueError("cannot index with a boolean indexer that is not the same length as the index")
        return values
    return None


def _list_codes(labels, part):
    wanted = ensure_index(part if isinstance(part, (list, ndarray, Index)) else list(part))
    found = labels.get_indexer_for(wanted)
    if (found < 0).any():
        gone = [one for one in wanted[found < 0].tolist() if not names_span(labels, one)]
        if gone:
            raise KeyError(gone[0])
        found = found[found >= 0]
    return found


def _spanned_codes(labels, part, found):
    """The codes of a list's labels, with those of all moments that its texts name."""
    spans = [labels._loc_of(one) for one in part if names_span(labels, one)]
    return np.concatenate([found, *(positions_found(span, len(labels)) for span in spans)]) if spans else found


def slice_rows(index, level, part):
    labels, code = index._levels[level], index._codes[level]
    if part.step is not None and part.step < 0:
        first, last = labels.slice_locs(part.start, part.stop, part.step)
        return np.isin(code, np.arange(len(labels))[slice(int(first), int(last), part.step)])
    start, stop = labels.slice_locs(part.start, part.stop) if labels.is_monotonic_increasing else _unsorted_bounds(labels, part)
    rows = (code >= start) & (code < stop)
    if part.step is not None and part.step != 1:
        rows = rows & ((code - start) % part.step == 0)
    return rows


def _unsorted_bounds(labels, part):
    start = 0 if part.start is None else labels._loc_of(part.start)
    stop = len(labels) if part.stop is None else labels._loc_of(part.stop) + 1
    return start, stop


def _reordered(index, key, places):
    """Rows in the order of the lists that select them."""
    needed = False
    keys = []
    for level, part in enumerate(key):
        labels, code = index._levels[level], index._codes[level].take(places)
        if is_listy(part) and _bool_mask(part, len(index)) is None:
            numbers = _list_codes(labels, part).tolist()
            if numbers != sorted(numbers):
                needed = True
            rank = np.full(len(labels) + 1, len(numbers), dtype="int64")
            for at, number in reversed(list(enumerate(numbers))):
                rank[number] = at
            keys.append(rank.take(code))
        elif isinstance(part, slice) and part.step is not None and part.step < 0:
            needed = True
            keys.append(-np.arange(len(places)))
        else:
            keys.append(np.zeros(len(places), dtype="int64"))
    if not needed:
        return places
    return places.take(np.lexsort(tuple(reversed(keys))))


def loc_series(obj, key):
    """ser.loc[key] and ser[key] for a key of labels, as a tuple."""
    index = obj._index
    fixed = _fixed_levels(key)
    if len(key) == 1:
        key = key[0]
    if isinstance(key, tuple) and not is_nested(key) and len(key) > index.nlevels:
        raise IndexingError("Too many indexers")
    if isinstance(key, tuple) and any(isinstance(part, tuple) and is_nested(part) for part in key):
        raise IndexingError("Too many indexers")
    where, depth = resolve_multi(index, key, obj, "index")
    taken = _take_series(obj, where, depth, key)
    if depth is not None and depth < 0 and fixed:
        object.__setattr__(taken, "_index", taken._index.droplevel(fixed))
    return taken


def _take_series(obj, where, depth, key):
    if depth is None:
        return obj._item(where)
    result = obj._slice_rows(where) if type(where) is slice else obj._take_rows(where)
    gone = dropped(obj._index, key, depth) if depth >= 0 else []
    if gone:
        object.__setattr__(result, "_index", result._index.droplevel(gone))
    return result


def _fixed_levels(key):
    """The levels that a key of labels and of bare colons fixes; none where it also holds lists or true slices."""
    if any(_true_slice(part) or is_listy(part) or isinstance(part, tuple) or part is Ellipsis for part in key):
        return []
    return [level for level, part in enumerate(key) if not isinstance(part, slice)]


def loc_frame(obj, key):
    """df.loc[rows] and df.loc[rows, columns] where the rows have several levels."""
    index = obj._index
    if len(key) > index.nlevels and len(key) > 2 and not is_nested(key):
        raise IndexingError("Too many indexers")
    if len(key) == 2 and not rows_alone(index, obj, key):
        rows, columns = key
    else:
        rows, columns = (key if len(key) > 1 else key[0]), FULL
    return rows_and_columns(obj, rows, columns)


def rows_alone(index, obj, key):
    """Whether a pair means two levels of the rows, and not rows and columns."""
    row, column = key
    if isinstance(column, slice) or is_listy(column) or isinstance(row, (slice, tuple)) or is_listy(row):
        return False
    if not is_hashable(row) or not is_hashable(column):
        return False
    try:
        if key in index:
            return True
    except TypeError:
        return False
    return False


def rows_and_columns(obj, rows, columns):
    index = obj._index
    from ..indexing import _one_dtype, frame_row, resolve, take_rows

    narrowed = obj
    one_column = False
    if not (isinstance(columns, slice) and columns == FULL):
        narrowed = loc_only_columns(obj, columns)
        one_column = not narrowed._is_frame
    if isinstance(rows, slice) and rows == FULL:
        return narrowed
    if index.nlevels == 1:
        where, scalar = resolve(index, rows, obj, "index")
        return take_rows(narrowed, where, scalar)
    where, depth = resolve_multi(index, rows, obj, "index")
    if one_column:
        return _take_series(narrowed, where, depth, rows)
    if depth is None:
        return frame_row(narrowed, where)
    result = narrowed._slice_rows(where) if type(where) is slice else narrowed._take_rows(where)
    gone = dropped(index, rows, depth) if depth >= 0 else []
    if gone:
        object.__setattr__(result, "_index", result._index.droplevel(gone))
        if _one_dtype(result._arrays):
            object.__setattr__(result, "_copy_of", None)
    return result


def loc_only_columns(obj, columns):
    """The columns of a label key."""
    from ..indexing import resolve

    labels = obj._columns
    if labels.nlevels == 1:
        where, scalar = resolve(labels, columns, obj, "columns", axis=1)
        if scalar:
            return obj._column(where)
        places = list(range(len(labels)))[where] if type(where) is slice else where.tolist()
        return obj._take_columns(places)
    where, depth = resolve_multi(labels, columns, obj, "columns", axis=1)
    if depth is None:
        return obj._column(where)
    places = list(range(len(labels)))[where] if type(where) is slice else where.tolist()
    result = obj._take_columns(places)
    if depth > 0:
        object.__setattr__(result, "_columns", result._columns.droplevel(list(range(depth))))
    return result


def loc_columns(obj, rows, columns):
    """df.loc[rows, columns] where only the columns have several levels."""
    return rows_and_columns(obj, rows, columns)


def frame_column(obj, key):
    """df[key] where the columns have several levels."""
    columns = obj._columns
    found = columns._loc_of(key)
    if type(found) is int:
        return obj._column(found)
    places = positions_found(found, len(columns)).tolist()
    depth = len(key) if isinstance(key, tuple) else 1
    result = obj._take_columns(places)
    if depth < columns.nlevels:
        left = result._columns.droplevel(list(range(depth)))
        object.__setattr__(result, "_columns", left)
        if len(left) == 1:
            top = left._item(0)
            top = top[0] if isinstance(top, tuple) else top
            if isinstance(top, str) and top == "":
                if left.nlevels == 1 or all(part == "" for part in left._item(0)):
                    column = result._column(0)
                    object.__setattr__(column, "_name", key)
                    return column
    return result


def frame_columns(obj, key):
    """df[[…]] where the columns have several levels."""
    return obj._take_columns(_listed(obj._columns, key, "columns").tolist())
