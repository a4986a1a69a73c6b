"""Indexes with labels taken out, put in, moved, counted or converted."""

import numpy as np
from numpy import ndarray

from .._construct import array_of, full, infer_objects as _infer_array, is_list_like
from .._joining import concat_arrays
from .._lazy import module
from .._missing import is_missing
from .._sentinel import no_default
from .._take import take_fill
from .base import Index, ensure_index, index_of


def delete(self, loc):
    """Without the labels at one position or several."""
    count = len(self)
    keep = np.ones(count, dtype=bool)
    if isinstance(loc, (int, np.integer)) and not -count <= loc < count:
        raise IndexError(f"index {loc} is out of bounds for axis 0 with size {count}")
    keep[np.asarray(loc, dtype="int64") if isinstance(loc, (list, tuple)) else loc] = False
    if self._typ == "rangeindex" and not isinstance(loc, (int, np.integer)):
        kept = keep.nonzero()[0].tolist()
        if kept and kept[-1] - kept[0] + 1 == len(kept) and (kept[0] == 0 or kept[-1] == count - 1):
            return type(self)._of(self._range[kept[0]:kept[-1] + 1], self._name)
        gone = np.flatnonzero(~keep)
        if len(gone) and (np.diff(gone) == gone[-1] - gone[-2] if len(gone) > 1 else np.True_).all():
            return self.difference(self._getitem_rows(gone), sort=False) if len(gone) == 1 else self.difference(
                self._slice(slice(int(gone[0]), int(gone[-1]) + 1, int(gone[1] - gone[0]))), sort=False)
    if self._typ == "rangeindex" and isinstance(loc, (int, np.integer)):
        values = self._range
        at = int(loc) % count
        if at == 0:
            return type(self)._of(values[1:], self._name)
        if at == count - 1:
            return type(self)._of(values[:-1], self._name)
        if count == 3 and at == 1:
            return type(self)._of(values[::2], self._name)
    return self._mask_rows(keep)


def insert(self, loc, item):
    """With a label before a position."""
    found = _insert(self, loc, item)
    freq = getattr(self, "_freq", None)
    if freq is None or type(found) is not type(self) or not hasattr(self, "_part_slice"):
        return found
    # A step before the first label, or after the last, goes on with the frequency.
    count = len(self)
    at = int(loc) + (count if loc < 0 else 0)
    first = 0 if at == 0 else count - 1 if at == count else None
    if not count:
        goes_on = is_missing(item) or freq.is_on_offset(found[0]) if found._typ == "datetimeindex" else True
    else:
        goes_on = first is not None and not is_missing(item) and found[first] + freq == found[first + 1]
    found._freq = freq if goes_on else None
    return found


def _insert(self, loc, item):
    count = len(self)
    if not isinstance(loc, (int, np.integer)):
        raise TypeError("slice indices must be integers or None or have an __index__ method")
    at = int(loc)
    if not -count <= at <= count:
        if self._typ != "intervalindex" and (not isinstance(self._values, ndarray) or self.dtype.kind in "mM"):
            raise IndexError(f"loc must be an integer between -{count} and {count}")
        raise IndexError(f"index {loc} is out of bounds for axis 0 with size {count}")
    at += count if at < 0 else 0
    if self._typ == "rangeindex" and isinstance(item, (int, np.integer)) and not isinstance(item, bool):
        values = self._range
        if not values:
            if at == 0:
                return Index._make(np.array([int(item)]), self._name)
        elif at == 0 and item == values[0] - values.step:
            return type(self)._of(range(values.start - values.step, values.stop if len(values) else 0, values.step), self._name)
        elif at == count and item == values[-1] + values.step:
            return type(self)._of(range(values.start, values.stop + values.step, values.step), self._name)
        elif at == 1 and count == 2 and item * 2 == values[0] + values[1]:
            return type(self)._of(range(values[0], values[1] + values.step // 2, values.step // 2), self._name)
    values = self._values
    if item is None and isinstance(values, ndarray) and values.dtype.kind == "f":
        item = np.nan
    if (
        isinstance(values, ndarray)
        and values.dtype.kind in "OU"
        or not isinstance(values, ndarray)
        and not hasattr(values, "_insertable")
    ):
        if isinstance(values, ndarray):
            box = np.empty(1, dtype=object)
            box[0] = item
            if count == 0 and not isinstance(item, (str, tuple)):
                return index_of(_box_of(item), self._name)
            return Index._make(np.concatenate([values[:at], box, values[at:]]), self._name)
    if is_missing(item) and values.dtype.kind in "iub" and isinstance(values, ndarray):
        single = full(item if item is not None else np.nan, 1)
        if values.dtype.kind in "iu" and single.dtype.kind != "f":
            single = full(np.nan, 1) if item is None else single
    elif not isinstance(values, ndarray):
        inserted = getattr(values, "_inserted", None)
        if inserted is not None:
            found = inserted(at, item)
            if found is not None:
                return index_of(found, self._name)
        if is_missing(item) and getattr(values, "_typ", None) == "datetimearray" and not isinstance(item, np.timedelta64):
            single = take_fill(values, np.full(1, -1, dtype="int64"))
        else:
            single = full(item, 1)
    elif values.dtype.kind == "f" and values.dtype.itemsize < 8 and isinstance(item, (int, float)) and not isinstance(item, bool):
        single = np.array([item], dtype=values.dtype)
    else:
        single = _box_of(item)
        if values.dtype.kind in "mM":
            found = module("pandas.datetimes.inference").inserted(values, at, item)
            if found is not None:
                return index_of(found, self._name)
        if single.dtype.kind in "iu" and values.dtype.kind in "iu" and single.dtype != values.dtype:
            from .._setting import holds

            if holds(values.dtype, item) is not None:
                single = single.astype(values.dtype)
        if single.dtype.kind == "b" and values.dtype.kind != "b":
            single = single.astype(object)
    joined = concat_arrays([values[:at], single, values[at:]])
    return index_of(joined, self._name)


def _box_of(item):
    """An array of one label."""
    if isinstance(item, tuple) or is_list_like(item):
        box = np.empty(1, dtype=object)
        box[0] = item
        return box
    return full(item, 1)


def drop(self, labels, errors="raise"):
    """Without the given labels."""
    if not isinstance(labels, Index):
        labels = Index(
            labels if is_list_like(labels) and not isinstance(labels, tuple) else [labels],
            dtype=object if self.dtype.kind == "O" else None,
            tupleize_cols=False,
        )
    gone = self.get_indexer_for(labels)
    absent = gone < 0
    if absent.any():
        if errors != "ignore":
            raise KeyError(f"{labels[absent].tolist()} not found in axis")
        gone = gone[~absent]
    return self.delete(gone) if len(gone) else self._view()


def unique(self, level=None):
    """The distinct labels in order of appearance."""
    if level is not None:
        self._validate_level(level)
    if self.is_unique:
        return self._view()
    return self._mask_rows(~_duplicated(self, "first"))


def _duplicated(self, keep):
    return module("pandas._hashing").duplicated(self._values, keep)


def duplicated(self, keep="first"):
    """Which labels occurred before."""
    if self.is_unique:
        return np.zeros(len(self), dtype=bool)
    return _duplicated(self, keep)


def drop_duplicates(self, *, keep="first"):
    """Without the labels that occurred before."""
    if self.is_unique:
        return self._view()
    return self._mask_rows(~_duplicated(self, keep))


def dropna(self, how="any"):
    """Without missing labels."""
    if how not in ("any", "all"):
        raise ValueError(f"invalid how option: {how}")
    absent = self.isna()
    return self._mask_rows(~absent) if absent.any() else self._view()


def fillna(self, value=None, downcast=no_default):
    """With a value for what is missing."""
    if is_list_like(value):
        raise TypeError(f"'value' must be a scalar, passed: {type(value).__name__}")
    absent = self.isna()
    if not absent.any():
        return self._view()
    return self.putmask(absent, value)


def putmask(self, mask, value):
    """With other labels where a mask is true."""
    mask = np.asarray(mask, dtype=bool)
    if mask.ndim != 1 or len(mask) != len(self):
        raise ValueError("putmask: mask and data must be the same size")
    if not mask.any():
        return self.copy()
    if self.nlevels > 1:
        return module("pandas.indexes.multi_labels").putmask(self, mask, value)
    from .._setting import put

    value = value._values if hasattr(value, "_values") else value
    if is_list_like(value):
        value = array_of(value)
        if len(value) == len(self):
            value = value[mask]
    try:
        changed = put(self._values.copy(), mask, value, warn_upcast=False)
    except TypeError:
        if self._typ != "categoricalindex":
            raise
        # Labels that are no categories: what comes out are plain labels.
        return self.astype(object).putmask(mask, value)
    return index_of(changed, self._name)


def where(self, cond, other=None):
    """These labels where a condition holds, else the other's."""
    cond = np.asarray(cond, dtype=bool)
    if other is None:
        other = None if self.dtype.kind == "O" and isinstance(self.dtype, np.dtype) else np.nan
    return self.putmask(~cond, other)


def repeat(self, repeats, axis=None):
    """Each label so often."""
    if axis is not None:
        raise ValueError("the 'axis' parameter is not supported in the pandas implementation of repeat()")
    return self._getitem_rows(np.repeat(np.arange(len(self), dtype="int64"), repeats))


def take(self, indices, axis=0, allow_fill=True, fill_value=None, **kwargs):
    """The labels at positions."""
    if kwargs:
        module("pandas._numpy_arguments").check("take", (), kwargs)
    if not is_list_like(indices):
        raise TypeError("Expected indices to be array-like")
    positions = np.asarray(getattr(indices, "_values", indices), dtype="int64") if len(indices) else np.zeros(0, dtype="int64")
    count = len(self)
    filled = allow_fill and fill_value is not None
    if filled:
        # What is missing can be among all labels but whole numbers, intervals of them, and truths.
        dtype = self.dtype.subtype if self._typ == "intervalindex" else self.dtype
        numbers = isinstance(dtype, np.dtype) and dtype.kind in "iub"
        if numbers:
            raise ValueError(f"Unable to fill values because {type(self).__name__} cannot contain NA")
        if len(positions) and positions.min() < -1:
            raise ValueError("When allow_fill=True and fill_value is not None, all indices must be >= -1")
    if len(positions) and (positions.max() >= count or positions.min() < -count):
        if filled and positions.min() >= -1:
            raise IndexError("indices are out-of-bounds")
        if not count:
            raise IndexError("cannot do a non-empty take from an empty axes.")
        raise IndexError(
            f"index {int(positions.max() if positions.max() >= count else positions.min())} is out of bounds for axis 0 with size "
            f"{count}"
        )
    if filled:
        return _filled(self, positions)
    negative = positions < 0
    taken = self._getitem_rows(np.where(negative, positions + count, positions))
    if getattr(taken, "_freq", None) is not None and hasattr(taken, "_part_slice") and negative.any():
        # Positions from the end are no slice, evenly as they may lie.
        taken._freq = None
    return taken


def _filled(self, positions):
    from .._take import take_fill

    return index_of(take_fill(self._values, positions), self._name)


def map(self, mapper, na_action=None):
    """The labels that a function, dict or Series gives for these."""
    own = self._values
    values = module("pandas._mapping").mapped(own.to_numpy() if hasattr(own, "_mask") else own, mapper, na_action, boxed=self)
    if self.nlevels == 1 and not isinstance(own, ndarray) and (hasattr(own, "_mask") or self.dtype == "string") and len(values):
        if module("pandas.api.types").infer_dtype(values, skipna=False) == self.inferred_type:
            values = type(own)._from_sequence(values, dtype=self.dtype)
    if isinstance(own, ndarray) and isinstance(values, ndarray) and own.dtype.kind == values.dtype.kind in "iuf":
        # Numbers that the index's own dtype holds stay in it.
        narrow = values.astype(own.dtype)
        values = narrow if ((narrow == values) | (values != values)).all() else values
    listed = values.tolist() if isinstance(values, ndarray) and values.dtype.kind == "O" else None
    if listed and isinstance(listed[0], tuple):
        names = self.names * len(listed[0]) if len(self.names) == 1 else None
        return module("pandas.indexes.multi").MultiIndex.from_tuples(listed, names=names)
    if listed is not None and not len(listed):
        return Index([], dtype=self.dtype, name=self._name) if self.nlevels == 1 else Index([])
    return index_of(values, self._name if self.nlevels == 1 else None)


def isin(self, values, level=None):
    """Which labels are among the values."""
    if level is not None:
        self._validate_level(level)
    return module("pandas._hashing").isin(self._values, values)


def nunique(self, dropna=True):
    """How many distinct labels there are."""
    found = self.unique()
    return len(found) - int(found.nlevels == 1 and found.hasnans) if dropna else len(found)


def value_counts(self, normalize=False, sort=True, ascending=False, bins=None, dropna=True):
    """How often each label occurs."""
    return self.to_series().reset_index(drop=True).rename(self._name).value_counts(normalize, sort, ascending, bins, dropna)


def factorize(self, sort=False, use_na_sentinel=True):
    """Numbers for the labels, and the distinct labels."""
    return module("pandas._hashing").factorize(self, sort, use_na_sentinel)


def argsort(self, *args, **kwargs):
    """The positions that sort the labels."""
    values = self._values
    if not isinstance(values, ndarray) or self._typ == "rangeindex":
        # Their order is the same whichever way it is found.
        kwargs.pop("kind", None)
    if (args or kwargs) and (self._typ == "rangeindex" or not isinstance(values, ndarray)):
        module("pandas._numpy_arguments").check("argsort", args, kwargs)
    if self._typ == "rangeindex":
        count = len(self)
        return np.arange(count, dtype="int64") if self._range.step > 0 else np.arange(count - 1, -1, -1, dtype="int64")
    if isinstance(values, ndarray):
        return values.argsort(*args, **kwargs)
    return module("pandas._sorting").order(values)


def sort_values(self, *, return_indexer=False, ascending=True, na_position="last", key=None):
    """The labels in order."""
    source = self
    if key is not None:
        source = ensure_index(key(self._view()))
    if key is None and (self.is_monotonic_increasing if ascending else self.is_monotonic_decreasing) and not self.hasnans:
        result = self._view()
        return (result, np.arange(len(self), dtype="int64")) if return_indexer else result
    if self._typ == "rangeindex" and key is None:
        result = self._slice(slice(None, None, -1))
        return (result, np.arange(len(self) - 1, -1, -1, dtype="int64")) if return_indexer else result
    order = module("pandas._sorting").order(source._values, ascending, na_position)
    result = self._getitem_rows(order)
    return (result, order) if return_indexer else result


def sort(self, *args, **kwargs):
    raise TypeError("cannot sort an Index object in-place, use sort_values instead")


def sortlevel(self, level=None, ascending=True, sort_remaining=None, na_position="first"):
    """The labels in order and the positions that give it."""
    if not isinstance(ascending, (list, bool)):
        raise TypeError("ascending must be a single bool value or a list of bool values of length 1")
    if isinstance(ascending, list):
        if len(ascending) != 1:
            raise TypeError("ascending must be a list of bool values of length 1")
        ascending = ascending[0]
    if not isinstance(ascending, bool):
        raise TypeError("ascending must be a bool value")
    return self.sort_values(return_indexer=True, ascending=ascending, na_position=na_position)


def to_frame(self, index=True, name=no_default):
    """The labels as a column."""
    if name is no_default:
        name = 0 if self._name is None else self._name
    frame = module("pandas.frame").DataFrame
    labels = Index([name]) if not isinstance(name, tuple) else module("pandas.indexes.multi").MultiIndex.from_tuples([name])
    return frame._make([self._values.copy()], self if index else _default(len(self)), labels)


def _default(count):
    from .base import default_index

    return default_index(count)


def to_series(self, index=None, name=None):
    """The labels as values under themselves."""
    series = module("pandas.series").Series
    index = self._view() if index is None else ensure_index(index)
    if len(index) != len(self):
        raise ValueError(f"Length of values ({len(self)}) does not match length of index ({len(index)})")
    return series._make(self._values.copy(), index, self._name if name is None else name)


def to_flat_index(self):
    return self


def to_numpy(self, dtype=None, copy=False, na_value=no_default, **kwargs):
    """The labels as an ndarray."""
    if kwargs:
        of = "ExtensionArray.to_numpy" if not isinstance(self._values, ndarray) else "to_numpy"
        raise TypeError(f"{of}() got an unexpected keyword argument '{next(iter(kwargs))}'")
    return module("pandas._conversion").to_numpy(self._values, dtype, copy, na_value)


def reindex(self, target, method=None, level=None, limit=None, tolerance=None):
    """Other labels and their positions here."""
    named = hasattr(target, "name")
    if getattr(target, "_is_frame", None) is False:
        target = Index(target)
    if not isinstance(target, Index):
        target = list(target) if not isinstance(target, (ndarray, list, range)) else target
        target = ensure_index(target) if len(target) else Index(target, dtype=self.dtype)
    if not named and target.nlevels == 1:
        target = target.rename(self._name)
    if level is not None:
        return module("pandas.indexes.multi_sets").reindex_level(self, target, level)
    if self.equals(target):
        return _levelled(self, target, named)[0], None
    if self.is_unique:
        positions = self.get_indexer(target, method=method, limit=limit, tolerance=tolerance)
    elif self.nlevels > 1:
        raise ValueError("cannot handle a non-unique multi-index!")
    else:
        raise ValueError("cannot reindex on an axis with duplicate labels")
    target, named = _levelled(self, target, named)
    if not named and target.nlevels == self.nlevels:
        target = target.rename(self._name if self.nlevels == 1 else self._names)
    return target, positions


def _levelled(self, target, named):
    """Labels that are tuples, with the levels that the index has which they replace; and whether their names are to stay."""
    if self.nlevels > 1 and target.nlevels == 1:
        levelled = module("pandas.indexes.multi").as_multi(target, self.nlevels)
        if levelled is not None:
            return levelled.rename(self._names), False
    return target, named


def droplevel(self, level=0):
    """Without a level: an index that has one keeps it."""
    levels = level if isinstance(level, (list, tuple)) else [level]
    for one in levels:
        self._validate_level(one)
    if not levels:
        return self
    if len(levels) >= self.nlevels:
        raise ValueError(
            f"Cannot remove {len(levels)} levels from an index with {self.nlevels} levels: at least one level must be left."
        )
    return self


def infer_objects(self, copy=True):
    """Objects as the dtype that they all have."""
    if self.dtype.kind != "O" or self.nlevels > 1 or not isinstance(self.dtype, np.dtype):
        return self._view() if copy else self
    return index_of(_infer_array(self._values), self._name)


def round(self, decimals=0):
    """Rounded numbers; objects stay as they are."""
    if self.dtype.kind == "O" and isinstance(self.dtype, np.dtype) or self.dtype == "string":
        return self._view()
    return index_of(np.round(self._values, decimals), self._name)


def diff(self, periods=1):
    """Differences of neighbours."""
    return Index(self.to_series().diff(periods))


def shift(self, periods=1, freq=None):
    raise NotImplementedError(
        f"This method is only implemented for DatetimeIndex, PeriodIndex and TimedeltaIndex; Got type {type(self).__name__}"
    )


def groupby(self, values):
    """A dict from each distinct value to the labels that it stands beside."""
    listed = values.tolist() if hasattr(values, "tolist") else list(values)
    places = {}
    for at, value in enumerate(listed):
        places.setdefault(value, []).append(at)
    keys = sorted(places)
    return module("pandas.groupby.base")._Groups({key: self._getitem_rows(np.array(places[key], dtype="int64")) for key in keys})


def format(self, name=False, formatter=None, na_rep="NaN"):
    """The labels as texts."""
    from ..generic.base import warn

    warn(
        f"{type(self).__name__}.format is deprecated and will be removed in a future version. Convert using index.astype(str) or "
        "index.map(formatter) instead.",
        FutureWarning,
    )
    return module("pandas.formats.index").format_labels(self, name=name, formatter=formatter, na_rep=na_rep)


def ravel(self, order="C"):
    return self._view()


def transpose(self, *args, **kwargs):
    if args or kwargs:
        module("pandas._numpy_arguments").check("transpose", args, kwargs)
    return self


def memory_usage(self, deep=False):
    """Bytes of the labels."""
    return module("pandas._memory").index_usage(self, deep)


def searchsorted(self, value, side="left", sorter=None):
    """Where a value belongs in sorted labels."""
    return module("pandas._hashing").searchsorted(self._values, value, side, sorter)


def asof(self, label):
    """The last label that is not after the given one."""
    if not self.is_monotonic_increasing and not self.is_monotonic_decreasing:
        raise ValueError("index must be monotonic increasing or decreasing")
    try:
        self.get_loc(label)
        return label
    except (KeyError, TypeError):
        pass
    at = self.searchsorted(label, side="right") if not isinstance(label, str) else self.get_slice_bound(label, "right")
    if at == 0:
        return np.nan if self.dtype.kind not in "mM" else module("pandas.datetimes.nat").NaT
    return self[int(at) - 1]


def asof_locs(self, where, mask):
    """The positions of the last labels that are not after the given ones."""
    places = self._values[mask].searchsorted(where._values, side="right")
    places = np.where(places > 0, places - 1, 0)
    result = np.arange(len(self), dtype="int64")[mask].take(places)
    first = mask.argmax()
    result[(places == 0) & (where._values < self._values[first])] = -1
    return result


def _old_check(name, kinds, advice):
    def method(self):
        from ..generic.base import warn

        warn(f"{type(self).__name__}.{name} is deprecated.{advice}", FutureWarning)
        return self.inferred_type in kinds

    method.__name__ = name
    return method


is_boolean = _old_check("is_boolean", ["boolean"], " Use pandas.api.types.is_bool_type instead.")
is_integer = _old_check("is_integer", ["integer"], " Use pandas.api.types.is_integer_dtype instead.")
is_floating = _old_check(
    "is_floating", ["floating", "mixed-integer-float", "integer-na"], " Use pandas.api.types.is_float_dtype instead."
)
is_numeric = _old_check("is_numeric", ["integer", "floating"], " Use pandas.api.types.is_any_real_numeric_dtype instead")


def is_object(self):
    from ..generic.base import warn

    warn(f"{type(self).__name__}.is_object is deprecated.Use pandas.api.types.is_object_dtype instead", FutureWarning)
    return bool(self.dtype == object)


is_categorical = _old_check("is_categorical", ["categorical"], "Use pandas.api.types.is_categorical_dtype instead")
is_interval = _old_check("is_interval", ["interval"], "Use pandas.api.types.is_interval_dtype instead")


def holds_integer(self):
    """Whether the labels are whole numbers, at least some of them."""
    from ..generic.base import warn

    warn(f"{type(self).__name__}.holds_integer is deprecated. Use pandas.api.types.infer_dtype instead.", FutureWarning)
    return self.inferred_type in ("integer", "mixed-integer")
