"""Two objects into one: combine, combine_first, update, compare."""

import numpy as np

from .._construct import array_of, infer
from .._joining import concat_arrays
from .._lazy import module
from .._options import values as options
from .._missing import missing_mask
from .._setting import fits, put, warn_incompatible
from .._take import take_fill
from ..dtypes import find_common
from .base import NDFrame


def combine(self, other, func, fill_value=None, overwrite=True):
    """A function of pairs of values (of a frame: of columns) under the union of labels."""
    if self._is_frame:
        return _combine_frames(self, other, func, fill_value, overwrite)
    return _combine_series(self, other, func, fill_value)


def _combine_series(self, other, func, fill_value=None):
    if fill_value is None:
        fill_value = np.nan
    if isinstance(other, NDFrame):
        index = self._index.union(other._index)
        left = _values_for(self, index, fill_value)
        right = _values_for(other, index, fill_value)
        name = self._name if self._name == other._name else None
        values = infer([func(a, b) for a, b in zip(left, right)])
        return type(self)._make(values, index, name)
    values = infer([func(value, other) for value in self])
    return type(self)._make(values, self._index, self._name)


def _values_for(series, index, fill_value):
    positions = series._index.get_indexer(index).tolist()
    listed = list(series)
    return [listed[at] if at >= 0 else fill_value for at in positions]


def _combine_frames(self, other, func, fill_value, overwrite):
    from .._frame.arithmetic import aligned

    left, right = aligned(self, other)
    arrays = []
    columns = left._columns
    for label in columns:
        mine = left[label]
        theirs = right[label]
        if not overwrite and theirs.isna().all():
            arrays.append(mine._values.copy())
            continue
        if fill_value is not None:
            mine, theirs = mine.fillna(fill_value), theirs.fillna(fill_value)
        if label not in self._columns:
            dtype = theirs.dtype
            try:
                mine = mine.astype(dtype)
            except ValueError:
                pass
        else:
            dtype = find_common([mine.dtype, theirs.dtype])
            mine, theirs = mine.astype(dtype), theirs.astype(dtype)
        found = func(mine, theirs)
        values = found._values if isinstance(found, NDFrame) else array_of(found)
        arrays.append(values)
    return type(self)._make(arrays, left._index, columns)


def combine_first(self, other):
    """The values of this object, and the other's where they are missing."""
    if self._is_frame:
        return _first_of_frames(self, other)
    if self.dtype == other.dtype:
        if self._index.equals(other._index):
            return self.mask(self.isna(), other)
        if self.dtype.kind not in "biu" or not isinstance(self.dtype, np.dtype):
            left, right = self.align(other)
            return left.mask(left.isna(), right)
    # What is there, and then the other's rows of what is not: no row is made up, so that no dtype has to hold what is missing.
    index = self._index.union(other._index)
    wanted = other._index.difference(self._index._mask_rows(~missing_mask(self._values)))
    left = self.reindex(self._index.difference(wanted))
    right = other.reindex(wanted)
    if left.dtype.kind == "M" and right.dtype.kind != "M":
        right = module("pandas.datetimes.parse").to_datetime(right)
    joined = module("pandas._concat").concat([left, right]).reindex(index)
    object.__setattr__(joined, "_name", self._name)
    return joined.__finalize__(self)


def _filled_from(left, right, original, other):
    absent = missing_mask(left)
    if not absent.any():
        return left
    common = find_common([original.dtype, other.dtype])
    both = concat_arrays([_as(left, common), _as(right, common)])
    count = len(left)
    everywhere = np.arange(count, dtype="int64")
    found = both.take(np.where(absent, everywhere + count, everywhere))
    if found.dtype != common and not missing_mask(found).any():
        return _as(found, common)
    return found


def _as(values, dtype):
    from .._construct import cast

    if values.dtype == dtype:
        return values
    if isinstance(dtype, np.dtype) and dtype.kind in "iub" and missing_mask(values).any():
        return values
    return cast(values, dtype)


def _first_of_frames(self, other):
    if other.empty and len(other._columns) == 0 and len(other._index) == 0:
        return self.copy()
    index = self._index.join(other._index, how="outer") if not self._index.equals(other._index) else self._index
    columns = self._columns.union(other._columns) if not self._columns.equals(other._columns) else self._columns
    arrays = []
    for label in columns:
        if label not in other._columns:
            arrays.append(_back(take_fill_to(self[label], index), self[label].dtype))
        elif label not in self._columns:
            arrays.append(_back(take_fill_to(other[label], index), other[label].dtype))
        else:
            mine, theirs = self[label], other[label]
            arrays.append(_filled_from(take_fill_to(mine, index), take_fill_to(theirs, index), mine._values, theirs._values))
    return type(self)._make(arrays, index, columns)


def _back(values, dtype):
    return _as(values, dtype)


def take_fill_to(series, index):
    """A Series' values under other labels."""
    if series._index.equals(index):
        return series._values
    return take_fill(series._values, series._index.get_indexer(index))


def update(self, other, join="left", overwrite=True, filter_func=None, errors="ignore"):
    """Takes over, in place, the values of another object that are not missing."""
    if self._is_frame:
        module("pandas.generic.chained").of_method(self)
    if not self._is_frame:
        if not isinstance(other, NDFrame):
            other = type(self)(other)
        other = other.reindex_like(self)
        present = ~missing_mask(other._values)
        self._replace_values(put(self._values, present, other._values[present]) if present.any() else self._values)
        if self._copy_of is not None:
            module("pandas.generic.copies").check_origin(self)
        return None
    if join != "left":
        raise NotImplementedError("Only left join is supported")
    if errors not in ("ignore", "raise"):
        raise ValueError("The parameter errors must be either 'ignore' or 'raise'")
    if not isinstance(other, NDFrame) or not other._is_frame:
        from ..frame import DataFrame

        other = DataFrame(other)
    other = other.reindex(self._index)
    for label in self._columns.intersection(other._columns):
        at = self._columns._loc_of(label)
        mine, theirs = self._arrays[at], other[label]._values
        absent = missing_mask(theirs)
        if filter_func is not None:
            kept = ~np.asarray(filter_func(mine)) | absent
        else:
            if errors == "raise" and (~absent & ~missing_mask(mine)).any():
                raise ValueError("Data overlaps.")
            kept = absent if overwrite else ~missing_mask(mine)
        taken = ~kept
        if taken.any():
            column = self._items.get(at)
            merged = put(mine.copy(), taken, theirs[taken], warn_upcast=False)
            if not fits(mine, merged):
                warn_incompatible(mine.dtype, merged, "raise in a future error of pandas")
            changed = put(mine, slice(None), merged, warn_upcast=False)
            if options["mode.copy_on_write"] is True:
                self._replace_column(at, changed)
            elif changed is not mine:
                self._arrays[at] = changed
                if column is not None:
                    object.__setattr__(column, "_values", changed)
    return None


def compare(self, other, align_axis=1, keep_shape=False, keep_equal=False, result_names=("self", "other")):
    """The values that differ, side by side."""
    if type(self) is not type(other):
        raise TypeError(f"can only compare '{type(self).__name__}' (not '{type(other).__name__}') with '{type(self).__name__}'")
    if not isinstance(result_names, tuple):
        raise TypeError(
            f"Passing 'result_names' as a {type(result_names)} is not supported. Provide 'result_names' as a tuple instead."
        )
    number = 1 if align_axis in (1, "columns") else 0
    mask = ~((self == other) | (self.isna() & other.isna()))
    # Where only one side is missing, nullable columns do not know; such rows differ.
    mask = mask._map_columns(lambda values: values.to_numpy(dtype=bool, na_value=True) if hasattr(values, "_mask") else values)
    if not keep_equal:
        # What is equal is blanked first, also where it is left out then: whole numbers become floats.
        left, right = self.where(mask), other.where(mask)
    else:
        left, right = self, other
    if not self._is_frame:
        if not keep_shape:
            left, right = left[mask], right[mask]
        result = module("pandas._concat").concat([left, right], axis=number, keys=list(result_names))
        if number == 0:
            order = np.arange(len(result), dtype="int64").reshape(2, -1).T.reshape(-1)
            result = result.iloc[order]
            object.__setattr__(result, "_index", _order_out(result._index))
        return result
    if not keep_shape:
        columns = np.array([bool(values.any()) for values in mask._arrays], dtype=bool)
        rows = mask.any(axis=1)._values
        left, right = left.loc[rows, columns], right.loc[rows, columns]
    result = module("pandas._concat").concat([left, right], axis=number, keys=list(result_names))
    if number == 0:
        count = len(left)
        order = np.arange(2 * count, dtype="int64").reshape(2, -1).T.reshape(-1)
        result = result.iloc[order]
        result.index = _order_out(result.index)
        return result
    width = len(left._columns)
    order = [at for pair in zip(range(width), range(width, 2 * width)) for at in pair]
    result = result._take_columns(order)
    result.columns = _order_out(result.columns)
    return result


def _order_out(index):
    """The level of the names moves to the end."""
    levels = list(range(index.nlevels))
    return index.reorder_levels(levels[1:] + [levels[0]])
