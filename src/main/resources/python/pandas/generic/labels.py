"""Changing labels: rename, reindex, set_axis, drop, add_prefix, droplevel and their kin, on Series and DataFrame."""

import numpy as np

from .._construct import infer_objects, is_list_like
from .._lazy import module
from .._sentinel import no_default
from .._setting import holds, widened
from .._take import promoted, take_fill
from ..indexes.base import Index, is_hashable
from .base import NDFrame, warn


def _relabelled(self, axis, index):
    """The same values under another index of an axis."""
    if axis == 1:
        return self._with([values.copy() for values in self._arrays], None, index)
    if self._is_frame:
        return self._with([values.copy() for values in self._arrays], index)
    return self._with(self._values.copy(), index)


def _finish(self, result, inplace):
    if inplace:
        return self._replace_self(result)
    return result


def mapped_labels(index, mapper, level=None):
    """An index whose labels a function, dict or Series has replaced; labels without a replacement stay."""
    function = mapper if callable(mapper) else _lookup(mapper)
    if index.nlevels > 1:
        return module("pandas.indexes.multi_labels").mapped(index, function, level)
    labels = [function(label) for label in index]
    return Index(labels, name=index._name, tupleize_cols=False)


def _lookup(mapper):
    if isinstance(mapper, NDFrame):
        mapper = dict(zip(mapper._index.tolist(), mapper.tolist()))
    if hasattr(mapper, "__missing__"):
        return lambda label: mapper[label]
    get = mapper.get
    return lambda label: get(label, label)


def series_rename(self, index=None, *, axis=None, copy=None, inplace=False, level=None, errors="ignore"):
    if axis is not None:
        self._axis_number(axis)
    if callable(index) or isinstance(index, (dict, NDFrame)):
        if errors == "raise" and not callable(index):
            _check_known(self._index, index, level)
        return _finish(self, _relabelled(self, 0, mapped_labels(self._index, index, level)), inplace)
    if not is_hashable(index):
        raise TypeError("Series.name must be a hashable type")
    if inplace:
        if self._parent is not None:
            reference = self._parent[1]
            self._leave_parent()
            object.__setattr__(self, "_parent", (-1, reference))
        self.name = index
        return None
    result = self.copy() if copy is not False else self.copy(deep=False)
    result.name = index
    return result


def frame_rename(self, mapper=None, *, index=None, columns=None, axis=None, copy=None, inplace=False, level=None, errors="ignore"):
    if mapper is None and index is None and columns is None:
        raise TypeError("must pass an index to rename")
    if index is not None or columns is not None:
        if axis is not None:
            raise TypeError("Cannot specify both 'axis' and any of 'index' or 'columns'")
        if mapper is not None:
            raise TypeError("Cannot specify both 'mapper' and any of 'index' or 'columns'")
    elif axis is not None and self._axis_number(axis) == 1:
        columns = mapper
    else:
        index = mapper
    rows, labels = self._index, self._columns
    if index is not None:
        if errors == "raise" and not callable(index):
            _check_known(rows, index, level)
        rows = mapped_labels(rows, index, level)
    if columns is not None:
        if errors == "raise" and not callable(columns):
            _check_known(labels, columns, level)
        labels = mapped_labels(labels, columns, level)
    if inplace:
        object.__setattr__(self, "_index", rows)
        object.__setattr__(self, "_columns", labels)
        object.__setattr__(self, "_items", {})
        if self._copy_of is not None:
            module("pandas.generic.copies").check_origin(self)
        return None
    arrays = list(self._arrays) if copy is False else [values.copy() for values in self._arrays]
    return self._with(arrays, rows, labels)


def _check_known(index, mapper, level):
    labels = index._get_level_values(level) if level is not None else index
    gone = [label for label in (mapper.keys() if hasattr(mapper, "keys") else mapper) if label not in labels]
    if gone:
        raise KeyError(f"{gone} not found in axis")


def rename_axis(self, mapper=no_default, *, index=no_default, columns=no_default, axis=0, copy=None, inplace=False):
    """Another name for the index or the columns."""
    result = self if inplace else self.copy()
    if mapper is not no_default:
        axis = self._axis_number(axis)
        if is_list_like(mapper) and not isinstance(mapper, dict) or is_hashable(mapper) and not callable(mapper):
            if result._axis_index(axis).nlevels > 1 and mapper is not None and not is_list_like(mapper):
                raise TypeError("Must pass list-like as `names`.")
            _name_axis(result, axis, mapper if is_list_like(mapper) else [mapper])
            return None if inplace else result
        raise ValueError("Use `.rename` to alter labels with a mapper.")
    for axis, names in ((0, index), (1, columns)):
        if names is no_default:
            continue
        if axis == 1 and not self._is_frame:
            raise TypeError("rename_axis() got an unexpected keyword argument \"columns\"")
        old = result._axis_index(axis)
        if is_list_like(names) and not isinstance(names, dict):
            new = list(names)
        elif callable(names) or isinstance(names, dict):
            function = names if callable(names) else _lookup(names)
            new = [function(name) for name in old.names]
        else:
            new = [names]
        _name_axis(result, axis, new)
    return None if inplace else result


def _name_axis(self, axis, names):
    index = self._axis_index(axis).set_names(names)
    object.__setattr__(self, "_columns" if axis else "_index", index)
    if self._is_frame:
        object.__setattr__(self, "_items", {})


def set_axis(self, labels, *, axis=0, copy=None):
    """Other labels for an axis."""
    result = self.copy(deep=copy is not False)
    if self._axis_number(axis) == 1:
        result.columns = labels
    else:
        result.index = labels
    return result


def add_prefix(self, prefix, axis=None):
    """A text before each label of the columns, or of a Series' index."""
    return _decorated(self, axis, lambda label: f"{prefix}{label}")


def add_suffix(self, suffix, axis=None):
    """A text after each label of the columns, or of a Series' index."""
    return _decorated(self, axis, lambda label: f"{label}{suffix}")


def _decorated(self, axis, function):
    axis = (1 if self._is_frame else 0) if axis is None else self._axis_number(axis)
    return _relabelled(self, axis, mapped_labels(self._axis_index(axis), function))


def series_reindex(self, index=None, *, axis=None, method=None, copy=None, level=None, fill_value=None, limit=None, tolerance=None):
    if axis is not None:
        self._axis_number(axis)
    if index is None:
        return self.copy()
    return _reindex_rows(self, index, method, level, fill_value, limit, tolerance)


def _reindex_rows(self, labels, method, level, fill_value, limit, tolerance):
    method = _method(method)
    index, positions = self._index.reindex(labels, method=method, level=level, limit=limit, tolerance=tolerance)
    if positions is None:
        return _relabelled(self, 0, index)
    return self._reindexed(index, positions, fill_value)


def _method(method):
    if method in (None, "nearest", "pad", "backfill", "ffill", "bfill"):
        return {"ffill": "pad", "bfill": "backfill"}.get(method, method)
    raise ValueError("Invalid fill method. Expecting pad (ffill), backfill (bfill) or nearest. Got " + str(method))


def frame_reindex(
    self,
    labels=None,
    *,
    index=None,
    columns=None,
    axis=None,
    method=None,
    copy=None,
    level=None,
    fill_value=np.nan,
    limit=None,
    tolerance=None,
):
    if labels is not None:
        if index is not None or columns is not None:
            if index is not None and columns is not None:
                raise TypeError("Cannot specify all of 'labels', 'index', 'columns'.")
            if axis is not None:
                raise TypeError("Cannot specify both 'axis' and any of 'index' or 'columns'")
            if index is None:
                index = labels
            else:
                columns = labels
        elif axis is not None and self._axis_number(axis) == 1:
            columns = labels
        else:
            index = labels
    elif axis is not None and (index is not None or columns is not None):
        raise TypeError("Cannot specify both 'axis' and any of 'index' or 'columns'")
    fill = None if isinstance(fill_value, float) and fill_value != fill_value else fill_value
    result = self
    if columns is not None and index is not None and method is None and level is None:
        made = _reindex_both(self, index, columns, fill)
        if made is not None:
            return made
    if columns is not None:
        result = _reindex_columns(result, columns, _method(method), level, fill, limit, tolerance)
    if index is not None:
        result = _reindex_rows(result, index, method, level, fill, limit, tolerance)
    return self.copy() if result is self else result


def _reindex_both(self, index, columns, fill):
    """Rows and columns at once, where all columns are of one dtype of numpy's: they then get one dtype that holds the fill."""
    dtypes = {values.dtype for values in self._arrays}
    if len(dtypes) != 1 or not isinstance(self._arrays[0], np.ndarray):
        return None
    index, rows = self._index.reindex(index)
    columns, places = self._columns.reindex(columns)
    if rows is None or places is None:
        # The columns that are new then have the dtype of the fill alone.
        return None
    dtype = self._arrays[0].dtype
    fill = np.nan if fill is None else fill
    if (rows < 0).any() or (places < 0).any():
        held = holds(dtype, fill) if dtype.kind in "mM" else None
        dtype, fill = (dtype, held) if held is not None else promoted(dtype, fill)
    kept = {at: values if values.dtype == dtype else widened(values, dtype) for at, values in enumerate(self._arrays)}
    blank = None
    if (places < 0).any():
        blank = np.empty(len(index), dtype=dtype)
        blank[:] = fill
    arrays = [blank.copy() if at < 0 else take_fill(kept[at], rows, fill) for at in places.tolist()]
    if dtype.kind == "O":
        inferred = [infer_objects(values) for values in arrays]
        arrays = [found if found.dtype.kind in "mM" else values for found, values in zip(inferred, arrays)]
    return self._with(arrays, index, columns)


def _reindex_columns(self, labels, method, level, fill, limit, tolerance):
    columns, positions = self._columns.reindex(labels, method=method, level=level, limit=limit, tolerance=tolerance)
    if positions is None:
        return _relabelled(self, 1, columns)

    arrays = []
    rows = len(self._index)
    blank = None
    for at in positions.tolist():
        if at >= 0:
            arrays.append(self._arrays[at].copy())
        else:
            if blank is None:
                blank = _blank_column(self, rows, fill)
            arrays.append(blank.copy())
    return self._with(arrays, None, columns)


def _blank_column(self, rows, fill):
    """A column that is new."""
    from .._construct import full

    if fill is not None:
        return full(fill, rows)
    return np.full(rows, np.nan)


def reindex_like(self, other, method=None, copy=None, limit=None, tolerance=None):
    """The values under the labels of another object."""
    if self._is_frame:
        return self.reindex(index=other._index, columns=other._columns, method=method, limit=limit, tolerance=tolerance)
    return self.reindex(index=other._index, method=method, limit=limit, tolerance=tolerance)


def drop(self, labels=None, *, axis=0, index=None, columns=None, level=None, inplace=False, errors="raise"):
    """Without rows or columns of the given labels."""
    if labels is not None:
        if index is not None or columns is not None:
            raise ValueError("Cannot specify both 'labels' and 'index'/'columns'")
        targets = {self._axis_number(axis): labels}
    elif index is not None or columns is not None:
        targets = {}
        if index is not None:
            targets[0] = index
        if columns is not None and self._is_frame:
            targets[1] = columns
    else:
        raise ValueError("Need to specify at least one of 'labels', 'index' or 'columns'")
    result = self
    for number, gone in targets.items():
        result = _drop_axis(result, number, gone, level, errors)
    if result is self:
        result = self.copy()
    return _finish(self, result, inplace)


def _drop_axis(self, axis, labels, level, errors):
    index = self._axis_index(axis)
    places = index._text_places() if axis == 1 and level is None else None
    if places and (type(labels) is str or type(labels) is list):
        try:
            gone = {places[label] for label in ([labels] if type(labels) is str else labels)}
        except (KeyError, TypeError):
            gone = None
        if gone is not None:
            result = self._take_columns([at for at in range(len(index)) if at not in gone])
            return result._with([values.copy() for values in result._arrays])
    keep = np.ones(len(index), dtype=bool)
    if level is not None:
        if index.nlevels == 1:
            raise AssertionError("axis must be a MultiIndex")
        number = index._level_number(level)
        values = index._get_level_values(number)
        wanted = labels if is_list_like(labels) else [labels]
        hit = values.isin(list(wanted))
        if errors == "raise" and not hit.any():
            raise KeyError(f"labels {list(wanted) if is_list_like(labels) else [labels]} not found in level")
        keep = ~hit
    else:
        gone = _dropped_positions(index, labels, errors)
        keep[gone] = False
    if axis == 1:
        kept = keep.nonzero()[0].tolist()
        result = self._take_columns(kept)
        return result._with([values.copy() for values in result._arrays])
    result = self._mask_rows(keep)
    return result


def _dropped_positions(index, labels, errors):
    if index.nlevels > 1:
        return module("pandas.indexes.multi_labels").dropped_positions(index, labels, errors)
    if isinstance(labels, Index):
        wanted = labels
    elif is_list_like(labels) and not isinstance(labels, tuple):
        listed = list(labels)
        wanted = Index(listed, tupleize_cols=False) if listed else index[:0]
    else:
        wanted = Index([labels], tupleize_cols=False)
    found = index.get_indexer_for(wanted)
    absent = found < 0
    if absent.any():
        if errors != "ignore":
            if index.is_unique:
                gone = wanted._getitem_rows(absent.nonzero()[0]).tolist()
            else:
                gone = wanted._getitem_rows(index.get_indexer_non_unique(wanted)[1]).tolist()
            raise KeyError(f"{gone} not found in axis")
        found = found[~absent]
    return found


def droplevel(self, level, axis=0):
    """Without levels of the index or the columns."""
    number = self._axis_number(axis)
    return _relabelled(self, number, self._axis_index(number).droplevel(level))


def swaplevel(self, i=-2, j=-1, axis=0, copy=None):
    """With two levels exchanged."""
    number = self._axis_number(axis)
    index = self._axis_index(number)
    if index.nlevels < 2:
        if not self._is_frame:
            raise AssertionError
        raise TypeError("Can only swap levels on a hierarchical axis.")
    return _relabelled(self, number, index.swaplevel(i, j))


def reorder_levels(self, order, axis=0):
    """With the levels in another order."""
    number = self._axis_number(axis)
    index = self._axis_index(number)
    if index.nlevels < 2:
        raise (TypeError if self._is_frame else Exception)("Can only reorder levels on a hierarchical axis.")
    return _relabelled(self, number, index.reorder_levels(order))


def squeeze(self, axis=None):
    """Without axes of length 1."""
    if not self._is_frame:
        if axis is not None:
            self._axis_number(axis)
        return self._item(0) if len(self) == 1 else self
    axes = (0, 1) if axis is None else (self._axis_number(axis),)
    one_row = 0 in axes and len(self._index) == 1
    one_column = 1 in axes and len(self._arrays) == 1
    if one_row and one_column:
        return self.iloc[0, 0]
    if one_row:
        return self.iloc[0]
    return self.iloc[:, 0] if one_column else self.copy(deep=False)


def truncate(self, before=None, after=None, axis=None, copy=None):
    """The rows (or columns) between two labels."""
    number = 0 if axis is None else self._axis_number(axis)
    index = self._axis_index(number)
    if not index.is_monotonic_increasing and not index.is_monotonic_decreasing:
        raise ValueError("truncate requires a sorted index")
    if index.dtype.kind in "mM" or hasattr(index, "freqstr") or index.inferred_type == "datetime":
        to_datetime = module("pandas.datetimes.parse").to_datetime
        before, after = to_datetime(before), to_datetime(after)
    if before is not None and after is not None and before > after:
        raise ValueError(f"Truncate: {after} must be after {before}")
    if len(index) > 1 and index.is_monotonic_decreasing and not index.is_monotonic_increasing:
        before, after = after, before
    where = slice(before, after)
    result = self.loc[:, where] if number else self.loc[where]
    return result.copy()


def align(
    self,
    other,
    join="outer",
    axis=None,
    level=None,
    copy=None,
    fill_value=None,
    method=no_default,
    limit=no_default,
    fill_axis=no_default,
    broadcast_axis=no_default,
):
    """Both objects under common labels."""
    return module("pandas.generic.alignment").align(
        self, other, join, axis, level, copy, fill_value, method, limit, fill_axis, broadcast_axis
    )


def swapaxes(self, axis1, axis2, copy=None):
    """With two axes exchanged."""
    kind = type(self).__name__
    warn(
        f"'{kind}.swapaxes' is deprecated and will be removed in a future version. Please use '{kind}.transpose' instead.",
        FutureWarning,
    )
    first, second = self._axis_number(axis1), self._axis_number(axis2)
    return self.copy() if first == second else self.transpose()


def xs(self, key, axis=0, level=None, drop_level=True):
    """The part under one label."""
    return module("pandas.generic.cross_section").xs(self, key, axis, level, drop_level)
