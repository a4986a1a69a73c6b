"""A MultiIndex with levels or rows changed, moved, sorted or taken out."""

import numpy as np

from .._construct import is_list_like
from .._lazy import module
from .._sentinel import no_default
from .base import Index, ensure_index
from .multi import MultiIndex


def droplevel(self, level=0):
    """Without the given levels; an index of single labels when one is left."""
    levels = level if isinstance(level, (tuple, list)) else [level]
    gone = {self._level_number(one) for one in levels}
    if not gone:
        return self if self.nlevels > 1 else _only_level(self, 0)
    if len(gone) >= self.nlevels:
        raise ValueError(
            f"Cannot remove {len(gone)} levels from an index with {self.nlevels} levels: at least one level must be left."
        )
    kept = [at for at in range(self.nlevels) if at not in gone]
    if len(kept) == 1:
        return _only_level(self, kept[0])
    return MultiIndex._of([self._levels[at] for at in kept], [self._codes[at] for at in kept], [self._names[at] for at in kept])


def _only_level(index, number):
    """The labels of a level that is left alone; times that are evenly spaced keep their frequency."""
    level, codes = index._levels[number], index._codes[number]
    if getattr(level, "_freq", None) is None or not len(codes) or int(codes.min()) < 0:
        return index._get_level_values(number)
    return level._getitem_rows(codes).rename(index._names[number])


def swaplevel(self, i=-2, j=-1):
    """With two levels exchanged."""
    order = list(range(self.nlevels))
    first, second = self._level_number(i), self._level_number(j)
    order[first], order[second] = order[second], order[first]
    return _arranged(self, order)


def reorder_levels(self, order):
    """With the levels in another order."""
    places = [self._level_number(one) for one in order]
    if len(places) != self.nlevels:
        raise AssertionError(f"Length of order must be same as number of levels ({self.nlevels}), got {len(places)}")
    return _arranged(self, places)


def _arranged(self, order):
    return MultiIndex._of([self._levels[at] for at in order], [self._codes[at] for at in order], [self._names[at] for at in order])


def set_levels(self, levels, *, level=None, verify_integrity=True):
    """With other distinct labels."""
    found = list(self._levels)
    for at, new in _by_level(self, levels, level, "Levels"):
        new = ensure_index(new)
        found[at] = new.rename(None) if new._name is not None else new
    if len(found) != self.nlevels:
        raise ValueError("Length of levels must match number of levels.")
    if verify_integrity:
        from .multi import verified

        verified(found, self._codes)
    return MultiIndex._of(found, self._codes, self._names)


def set_codes(self, codes, *, level=None, verify_integrity=True):
    """With other codes."""
    found = list(self._codes)
    for at, new in _by_level(self, codes, level, "Codes"):
        found[at] = np.asarray(list(new), dtype="int64")
    if verify_integrity:
        from .multi import verified

        found = verified(self._levels, found)
    return MultiIndex._of(self._levels, found, self._names)


def _by_level(self, values, level, what):
    if is_list_like(values) and not hasattr(values, "__len__"):
        values = list(values)
    if level is None:
        if not is_list_like(values) or not is_list_like(values[0] if len(values) else []):
            raise TypeError(f"{what} must be list of lists-like")
        if len(values) != self.nlevels:
            raise ValueError(f"Length of {what.lower()} must match number of levels.")
        return list(enumerate(values))
    if is_list_like(level):
        if not len(values) or not is_list_like(values[0]):
            raise TypeError(f"{what} must be list of lists-like")
        if len(level) != len(values):
            raise ValueError(f"Length of {what.lower()} must match length of level.")
        return [(self._level_number(one), new) for one, new in zip(level, values)]
    if not is_list_like(values) or len(values) and is_list_like(values[0]):
        raise TypeError(f"{what} must be list-like")
    return [(self._level_number(level), values)]


def remove_unused_levels(self):
    """Without the distinct labels that no row has."""
    levels, codes = [], []
    changed = False
    for level, code in zip(self._levels, self._codes):
        used = module("pandas._hashing").unique_values(code)
        used = used[used >= 0]
        if len(used) == len(level):
            levels.append(level)
            codes.append(code)
            continue
        changed = True
        places = np.full(len(level) + 1, -1, dtype="int64")
        places[used] = np.arange(len(used), dtype="int64")
        levels.append(level._getitem_rows(used))
        codes.append(np.where(code < 0, -1, places.take(np.where(code < 0, 0, code))))
    return MultiIndex._of(levels, codes, self._names) if changed else self.view()


def _with_sorted_levels(self):
    """With the distinct labels of each level in order."""
    if all(level.is_monotonic_increasing for level in self._levels):
        return self
    levels, codes = [], []
    for level, code in zip(self._levels, self._codes):
        if not level.is_monotonic_increasing:
            try:
                order = module("pandas._sorting").order(level._values)
            except TypeError:
                order = None
            if order is not None:
                places = np.empty(len(order), dtype="int64")
                places[order] = np.arange(len(order), dtype="int64")
                level = level._getitem_rows(order)
                code = np.where(code < 0, -1, places.take(np.where(code < 0, 0, code)))
        levels.append(level)
        codes.append(code)
    return MultiIndex._of(levels, codes, self._names)


def _sort_keys(self, flags, na_position):
    keys = []
    for at, (level, code) in enumerate(zip(self._levels, self._ranked_codes)):
        up = flags if isinstance(flags, bool) else flags[at]
        size = len(level)
        key = code if up else size - 1 - code
        absent = code < 0
        if absent.any():
            key = np.where(absent, size if na_position == "last" else -1, key)
        keys.append(key)
    return keys


def _lexsorted_order(self, flags, na_position="last"):
    """The positions that sort the rows."""
    if isinstance(flags, list) and len(flags) != self.nlevels:
        raise ValueError("level must have same length as ascending")
    return np.lexsort(tuple(reversed(_sort_keys(self, flags, na_position))))


def sortlevel(self, level=0, ascending=True, sort_remaining=True, na_position="first"):
    """The rows in the order of a level (then of the others), and the positions that give it."""
    levels = [self._level_number(one) for one in (level if isinstance(level, (list, tuple)) else [level])]
    flags = list(ascending) if isinstance(ascending, list) else [ascending] * len(levels)
    if len(flags) != len(levels):
        raise ValueError("level must have same length as ascending")
    rest = [at for at in range(self.nlevels) if at not in levels] if sort_remaining else []
    every = _sort_keys(self, [True] * self.nlevels, na_position)
    keys = []
    for at, up in zip(levels + rest, flags + [flags[0]] * len(rest)):
        if up:
            keys.append(every[at])
        else:
            keys.append(_sort_keys(self, [False] * self.nlevels, na_position)[at])
    order = np.lexsort(tuple(reversed(keys)))
    return self._getitem_rows(order), order


def argsort(self, *args, na_position="last", **kwargs):
    """The positions that sort the rows."""
    return _lexsorted_order(self, True, na_position)


def sort_values(self, *, return_indexer=False, ascending=True, na_position="last", key=None):
    """The rows in order."""
    order = _lexsorted_order(self, True, na_position)
    if not ascending:
        order = order[::-1]
    result = self._getitem_rows(order)
    return (result, order) if return_indexer else result


def to_frame(self, index=True, name=no_default, allow_duplicates=False):
    """One column a level."""
    from ..frame import DataFrame
    from .base import default_index

    if name is no_default:
        labels = [at if one is None else one for at, one in enumerate(self._names)]
    else:
        if not is_list_like(name):
            raise TypeError("'name' must be a list / sequence of column names.")
        if len(name) != self.nlevels:
            raise ValueError("'name' should have same length as number of levels on index.")
        labels = list(name)
    if not allow_duplicates and len(set(labels)) != len(labels):
        raise ValueError("Cannot create duplicate column labels if allow_duplicates is False")
    arrays = [self._get_level_values(at)._values for at in range(self.nlevels)]
    return DataFrame._make(arrays, self if index else default_index(len(self)), Index(labels, tupleize_cols=False))


def to_flat_index(self):
    """The tuples as labels of one level."""
    return Index._make(self._values, None)


def insert(self, loc, item):
    """With a tuple before a position."""
    if not isinstance(item, tuple):
        item = (item,) + ("",) * (self.nlevels - 1)
    elif len(item) != self.nlevels:
        raise ValueError("Item must have length equal to number of levels.")
    if isinstance(loc, (int, np.integer)) and not -len(self) <= loc <= len(self):
        raise IndexError(f"index {loc} is out of bounds for axis 0 with size {len(self)}")
    levels, codes = [], []
    for label, level, code in zip(item, self._levels, self._codes):
        if label in level:
            number = level._loc_of(label)
        elif label is None or label != label:
            number = -1
        else:
            number = len(level)
            level = level.insert(number, label)
        levels.append(level)
        codes.append(np.concatenate([code[:loc], np.array([number], dtype="int64"), code[loc:]]))
    return MultiIndex._of(levels, codes, self._names)


def delete(self, loc):
    """Without the rows at positions."""
    keep = np.ones(len(self), dtype=bool)
    keep[loc] = False
    return self._mask_rows(keep)


def drop(self, codes, level=None, errors="raise"):
    """Without the given tuples or labels of a level."""
    if level is not None:
        number = self._level_number(level)
        labels = self._levels[number]
        wanted = ensure_index(codes if is_list_like(codes) else [codes])
        found = labels.get_indexer(wanted)
        missing = wanted.isna()
        known = (found >= 0) | missing & bool((self._codes[number] < 0).any())
        if errors == "raise" and not known.all():
            raise KeyError(f"labels {wanted[~known].tolist()} not found in level")
        return self._mask_rows(~np.isin(self._codes[number], np.where(missing, -1, found)[known]))
    keep = np.ones(len(self), dtype=bool)
    keep[dropped_positions(self, codes, errors)] = False
    return self._mask_rows(keep)


def dropped_positions(index, labels, errors):
    """The positions of tuples or of labels of the first levels."""
    from .multi_selection import positions_found

    if isinstance(labels, tuple) or not is_list_like(labels):
        labels = [labels]
    gone = []
    for label in labels:
        try:
            gone.append(positions_found(index._loc_of(label), len(index)))
        except KeyError:
            if errors != "ignore":
                raise
    return np.concatenate(gone) if gone else np.zeros(0, dtype="int64")


def append(self, other):
    """These rows and then those of other indexes."""
    return module("pandas.indexes.multi_sets").append(self, list(other) if isinstance(other, (list, tuple)) else [other])


def unique(self, level=None):
    """The distinct tuples, or the distinct labels of a level, in order of appearance."""
    if level is not None:
        return self._get_level_values(self._level_number(level)).unique()
    return self._mask_rows(~duplicated(self))


def duplicated(self, keep="first"):
    """Which tuples occurred before."""
    return module("pandas._hashing").duplicated(self._combined(self._codes), keep)


def take(self, indices, axis=0, allow_fill=True, fill_value=None, **kwargs):
    """The rows at positions."""
    if kwargs:
        module("pandas._numpy_arguments").check("take", (), kwargs)
    positions = np.asarray(indices, dtype="int64") if len(indices) else np.zeros(0, dtype="int64")
    count = len(self)
    if len(positions) and not (allow_fill and fill_value is not None):
        if not count:
            raise IndexError("cannot do a non-empty take from an empty axes.")
        outside = positions[(positions >= count) | (positions < -count)]
        if len(outside):
            raise IndexError(f"index {int(outside[0])} is out of bounds for axis 0 with size {count}")
    if allow_fill and fill_value is not None:
        if len(positions) and int(positions.min()) < -1:
            raise ValueError("When allow_fill=True and fill_value is not None, all indices must be >= -1")
        absent = positions < 0
        return self._recoded([np.where(absent, -1, code.take(np.where(absent, 0, positions))) for code in self._codes])
    return self._getitem_rows(np.where(positions < 0, positions + len(self), positions))


def repeat(self, repeats, axis=None):
    """Each row so often."""
    if axis is not None:
        raise ValueError("the 'axis' parameter is not supported in the pandas implementation of repeat()")
    return self._getitem_rows(np.repeat(np.arange(len(self), dtype="int64"), repeats))


def dropna(self, how="any"):
    """Without rows in which labels are missing."""
    absents = [code == -1 for code in self._codes]
    if how == "any":
        gone = np.any(absents, axis=0)
    elif how == "all":
        gone = np.all(absents, axis=0)
    else:
        raise ValueError(f"invalid how option: {how}")
    return self._mask_rows(~gone)


def fillna(self, value=None, downcast=None):
    raise NotImplementedError("isna is not defined for MultiIndex")


def map(self, mapper, na_action=None):
    """What a function, dict or Series gives for each tuple."""
    from .editing import map as plain

    found = plain(self, mapper, na_action)
    return found.rename(self._names) if found.nlevels == self.nlevels else found


def mapped(index, function, level):
    """With the labels of one level, or of all, replaced by a function."""
    numbers = range(index.nlevels) if level is None else [index._level_number(level)]
    arrays = []
    for at in range(index.nlevels):
        values = index._get_level_values(at)
        if at in numbers:
            levels = index._levels[at]
            replaced = Index([function(label) for label in levels], tupleize_cols=False)
            from .._take import take_fill

            arrays.append(take_fill(replaced._values, index._codes[at]))
        else:
            arrays.append(values._values)
    return MultiIndex.from_arrays(arrays, names=index._names)


def keyed(index, key, level):
    """With a key function applied to the levels that are sorted by."""
    numbers = (
        range(index.nlevels)
        if level is None
        else [index._level_number(one) for one in (level if isinstance(level, list) else [level])]
    )
    arrays = []
    for at in range(index.nlevels):
        values = index._get_level_values(at)
        arrays.append(ensure_index(key(values)) if at in numbers else values)
    return MultiIndex.from_arrays(arrays, names=index._names)


def isin(self, values, level=None):
    """Which tuples, or labels of a level, are among the values."""
    if level is not None:
        return self._get_level_values(self._level_number(level)).isin(values)
    if not hasattr(values, "__len__") and hasattr(values, "__iter__"):
        values = list(values)
    target = values if isinstance(values, MultiIndex) else MultiIndex.from_tuples(list(values)) if len(values) else None
    if target is None:
        return np.zeros(len(self), dtype=bool)
    return target.unique()._lookup(self) >= 0


def factorize(self, sort=False, use_na_sentinel=True):
    """Numbers for the tuples, and the distinct tuples."""
    firsts = self._engine.lookup(self._combined(self._codes))
    count = len(self)
    heads = firsts == np.arange(count, dtype="int64")
    numbers = np.cumsum(heads) - 1
    codes, uniques = numbers.take(firsts), self._mask_rows(heads)
    if sort:
        order = uniques.argsort()
        places = np.empty(len(order), dtype="int64")
        places[order] = np.arange(len(order), dtype="int64")
        codes, uniques = places.take(codes), uniques._getitem_rows(order)
    return codes, MultiIndex._of(uniques._levels, uniques._codes)


def get_locs(self, seq):
    """The positions of the rows that labels, lists and slices select."""
    from .multi_selection import locations

    return locations(self, tuple(seq))


def get_loc_level(self, key, level=0, drop_level=True):
    """Where a label of a level is, and the labels there without that level."""
    from .multi_lookup import level_rows, names_span

    if isinstance(level, (list, tuple)):
        numbers = [self._level_number(one) for one in level]
        hit = np.ones(len(self), dtype=bool)
        for number, label in zip(numbers, key):
            rows = np.zeros(len(self), dtype=bool)
            rows[level_rows(self, label, number)] = True
            hit &= rows
        if not hit.any():
            raise KeyError(key)
        left = self._mask_rows(hit)
        return _as_slice(hit), left.droplevel(numbers) if drop_level and len(numbers) < self.nlevels else left
    number = self._level_number(level)
    if isinstance(key, tuple) and number == 0:
        found = self._loc_of(key)
        if type(found) is int:
            return found, None
        left = self[found]
        return found, left.droplevel(list(range(len(key)))) if drop_level and len(key) < self.nlevels else left
    if isinstance(key, slice):
        from .multi_selection import slice_rows

        hit = slice_rows(self, number, key)
        return _as_slice(hit), self._mask_rows(hit)
    found = level_rows(self, key, number)
    left = self[found]
    drop_level = drop_level and not names_span(self._levels[number], key)
    if isinstance(found, slice) and (number or not self._lexsort_depth):
        rows = np.zeros(len(self), dtype=bool)
        rows[found] = True
        found = rows
    return found, left.droplevel(number) if drop_level else left


def _as_slice(hit):
    places = hit.nonzero()[0]
    if len(places) and int(places[len(places) - 1]) - int(places[0]) + 1 == len(places):
        return slice(int(places[0]), int(places[len(places) - 1]) + 1, None)
    return hit


def putmask(self, mask, value):
    """With the rows of another MultiIndex where a mask is true; fewer rows are used over and over."""
    value.remove_unused_levels  # What is none has no such method: pandas' error.
    places = np.arange(len(self), dtype="int64")
    places[mask] = len(self) + np.flatnonzero(mask) % len(value)
    return self.append(value)._getitem_rows(places).rename(self.names)


def truncate(self, before=None, after=None):
    """The rows between two labels of the first level."""
    if after and before and after < before:
        raise ValueError("after < before")
    first, last = self._levels[0].slice_locs(before, after)
    code = self._codes[0]
    hit = (code >= first) & (code < last)
    codes = [one[hit] for one in self._codes]
    codes[0] = codes[0] - first
    return MultiIndex._of([self._levels[0][first:last]] + self._levels[1:], codes, self._names)


def astype(self, dtype, copy=True):
    from ..dtypes import pandas_dtype

    dtype = pandas_dtype(dtype)
    if dtype.name == "category":
        raise NotImplementedError("> 1 ndim Categorical are not supported at this time")
    if dtype.kind != "O":
        raise TypeError("Setting a MultiIndex dtype to anything other than object is not supported")
    return self._view()


def equal_levels(self, other):
    """Whether the distinct labels are the same."""
    return self.nlevels == other.nlevels and all(a.equals(b) for a, b in zip(self._levels, other._levels))


def infer_objects(self, copy=True):
    raise NotImplementedError("infer_objects is not implemented for MultiIndex. Use index.to_frame().infer_objects() instead.")


def memory_usage(self, deep=False):
    return module("pandas._memory").multi_bytes(self, deep)
