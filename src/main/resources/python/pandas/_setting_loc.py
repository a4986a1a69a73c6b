"""Assignment by label and by position: obj.loc[…] = and obj.iloc[…] =."""

import _kernel as K
import numpy as np
from numpy import ndarray

from . import _setting
from ._construct import array_of, full, is_list_like
from ._lazy import module
from ._missing import is_missing
from ._options import values as options
from ._take import take_fill
from .errors import IndexingError
from .indexes.base import Index, is_hashable
from .indexing import FULL, positions, resolve, without_ellipsis
from .series import Series

_DOUBLE, _LONG, _OBJECT = np.dtype("float64"), np.dtype("int64"), np.dtype(object)


def set_iloc(obj, key, value):
    if type(key) is tuple:
        key = without_ellipsis(key, obj.ndim)
        if len(key) > obj.ndim:
            raise IndexingError("Too many indexers")
    else:
        key = (key,)
    rows = _positions_to_set(key[0] if not _is_mask(key[0]) else key[0]._values, obj._index)
    if not obj._is_frame:
        set_series(obj, rows, value, by_label=False)
        return
    columns = _positions_to_set(key[1], obj._columns) if len(key) > 1 else (FULL, False)
    if hasattr(value, "_columns") and not isinstance(value, Index) and not rows[1] and not columns[1]:
        _set_by_position(obj, rows[0], columns[0], value)
        return
    set_frame(obj, rows, columns, value, by_label=False)


def _positions_to_set(key, index):
    """What a positional key means on an axis that is written to, which says otherwise than one that is read what is wrong."""
    found = key
    if isinstance(key, (list, ndarray)) and len(key):
        found = key[0]
    if isinstance(found, (float, str, np.floating)):
        raise IndexError(
            "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices"
        )
    try:
        return positions(key, index)
    except IndexError as error:
        if str(error) == "single positional indexer is out-of-bounds":
            raise IndexError("iloc cannot enlarge its target object") from None
        if str(error) == "positional indexers are out-of-bounds":
            count = len(index)
            bad = next(one for one in np.asarray(key).tolist() if not -count <= one < count)
            raise IndexError(f"index {bad} is out of bounds for axis 0 with size {count}") from None
        raise


def _set_by_position(obj, where, columns, value):
    """A frame whose columns and rows go to positions one by one, whatever their labels."""
    places = list(range(len(obj._arrays)))[columns] if type(columns) is slice else columns.tolist()
    if len(places) != len(value._arrays):
        raise ValueError("Must have equal len keys and value when setting with an ndarray")
    rows = _row_count(obj, where)
    if rows != len(value._index):
        shapes = f"{value.shape} into shape ({rows},{len(places)})".replace(", ", ",")
        raise ValueError(f"could not broadcast input array from shape {shapes}")
    module("pandas.generic.copies").check(obj)
    for at, values in zip(places, value._arrays):
        _put(obj, at, where, values)


def _is_mask(key):
    return isinstance(key, Series) and key.dtype.kind == "b"


def set_loc(obj, key, value):
    if obj._index.nlevels > 1 or obj._is_frame and obj._columns.nlevels > 1:
        module("pandas.indexes.multi_setting").set_loc(obj, key, value)
        return
    if type(key) is tuple:
        key = without_ellipsis(key, obj.ndim)
        if len(key) > obj.ndim:
            raise IndexingError("Too many indexers")
    if not obj._is_frame:
        if type(key) is tuple and len(key) == 1:
            key = key[0]
        _refuse_truth(key, obj._index)
        refuse_positions(key, obj._index)
        try:
            rows = resolve(obj._index, key, obj, "index")
        except KeyError:
            if not is_hashable(key) or isinstance(key, slice):
                raise
            enlarge_series(obj, key, value)
            return
        set_series(obj, rows, value)
        return
    row, column = key if type(key) is tuple and len(key) == 2 else (key[0] if type(key) is tuple else key, FULL)
    _refuse_truth(row, obj._index)
    refuse_positions(row, obj._index)
    refuse_positions(column, obj._columns)
    if type(row) is tuple and row in obj._index:
        # Labels one by one, as a list has them.
        row = list(row)
    if type(column) is tuple and column not in obj._columns and not any(isinstance(part, slice) for part in column):
        column = list(column)
    if hasattr(row, "_columns") and not isinstance(row, Index):
        obj[row] = value
        return
    if (
        isinstance(row, slice)
        and row == FULL
        and is_hashable(column)
        and not isinstance(column, slice)
        and column not in obj._columns
    ):
        obj[column] = value
        return
    columns = columns_for_setting(obj, column, row, value)
    try:
        rows = resolve(obj._index, row, obj, "index")
    except KeyError:
        if not is_hashable(row) or isinstance(row, slice):
            raise
        if type(key) is not tuple or len(key) < 2:
            enlarge_frame(obj, row, columns, value)
            return
        add_row(obj, row)
        rows = len(obj._index) - 1, True
    set_frame(obj, rows, columns, value)


def _refuse_truth(key, index):
    """A lone True or False is no label but of truths."""
    if type(key) in (bool, np.bool_) and index.dtype.kind not in "bO":
        raise KeyError("cannot use a single bool to index into setitem")


def refuse_positions(key, index):
    """TypeError for a slice of positions where labels are no numbers, to whose meaning [] and loc could give different answers."""
    if isinstance(key, slice) and key.step not in (None, 1) and index._typ == "intervalindex":
        # Read they can be, but not written to.
        raise ValueError("label-based slicing with step!=1 is not supported for IntervalIndex")
    if not isinstance(key, slice) or key.start is None and key.stop is None:
        return
    if all(part is None or isinstance(part, (int, np.integer)) and not isinstance(part, bool) for part in (key.start, key.stop)):
        labels = index._levels[0] if index.nlevels > 1 else getattr(index, "categories", index)
        if labels.inferred_type not in ("integer", "mixed-integer", "floating", "complex", "interval"):
            raise TypeError(
                "Slicing a positional slice with .loc is not allowed, Use .loc with labels or .iloc with positions instead."
            )


def columns_for_setting(obj, column, row, value):
    """The columns that are meant; those that are missing are added, full of missing values."""
    try:
        return resolve(obj._columns, column, obj, "columns", axis=1)
    except KeyError:
        if isinstance(column, slice):
            raise
    labels = [column] if is_hashable(column) and not isinstance(column, (list, ndarray)) else list(column)
    if isinstance(row, slice) and row == FULL and not is_list_like(value):
        for label in labels:
            if label not in obj._columns:
                obj[label] = value
        return resolve(obj._columns, column, obj, "columns", axis=1)
    several = is_list_like(value) and len(labels) > 1 and hasattr(value, "__len__") and len(value) == len(labels)
    for at, label in enumerate(labels):
        if label not in obj._columns:
            one = (
                value._arrays[at]
                if hasattr(value, "_arrays") and at < len(value._arrays)
                else list(value)[at]
                if several
                else value
            )
            append_blank(obj, label, one)
            if obj._copy_of is not None:
                module("pandas.generic.copies").check(obj, by_label=True)
    return resolve(obj._columns, column, obj, "columns", axis=1)


def append_blank(obj, label, value):
    """A new column of what is missing, of a dtype into which a value goes."""
    from ._frame.assignment import append_column

    append_column(obj, label, _blank_for(getattr(value, "_values", value), len(obj._index)))


def _blank_for(value, count):
    absent = np.full(count, -1, dtype="int64")
    if isinstance(value, ndarray) and value.ndim == 1 or hasattr(value, "_sandframe_array"):
        return take_fill(array_of(value), absent)
    if is_list_like(value) and not isinstance(value, dict):
        sample = array_of(list(value)) if not isinstance(value, ndarray) else array_of(value.reshape(-1))
    elif isinstance(value, dict):
        sample = array_of(list(value.values()))
    else:
        sample = full(value, 1)
    if isinstance(sample, ndarray) and sample.dtype.kind in "mM" or not isinstance(sample, ndarray) and sample.dtype.kind in "mM":
        return take_fill(sample, absent)
    if isinstance(sample, ndarray) and sample.dtype.kind == "O" and any(isinstance(one, str) for one in sample.tolist()):
        return take_fill(sample, absent)
    return np.full(count, np.nan)


def set_series(obj, rows, value, by_label=True):
    """Writes to rows of a Series; what has labels is put under them, by position only where that is meant."""
    where, scalar = rows
    if isinstance(value, Series):
        if by_label and not scalar:
            value = _aligned(value, obj._index, where)
    elif isinstance(value, dict) and not scalar:
        value = _aligned(Series(value), obj._index, where)
    elif hasattr(value, "_columns") and not isinstance(value, Index):
        raise ValueError("Incompatible indexer with DataFrame")
    module("pandas.generic.copies").check(obj)
    obj._put(where, value)


def _aligned(value, index, where):
    """A Series' values in the order of the labels at positions; moments of numpy's in pandas' own array."""
    labels = index._slice(where) if type(where) is slice else index._getitem_rows(where)
    if not value._index.equals(labels):
        value = _reordered(value, labels)
    values = value._values
    return value.array if isinstance(values, ndarray) and values.dtype.kind in "mM" else values


def _reordered(value, labels):
    if not value._index.is_unique:
        raise ValueError("cannot reindex on an axis with duplicate labels")
    return value._reindexed(labels, value._index.get_indexer(labels))


def set_cell(obj, row, column, value):
    """One value of a frame."""
    _put(obj, column, row, value)


def set_element(obj, at, value):
    """One value of a Series."""
    obj._put(at, value)


def _put(obj, at, where, value):
    values = obj._arrays[at]
    if type(where) is slice and _means_all(where, len(values)) and not _setting.fits(values, value):
        # A column as a whole takes the dtype of what is written.
        if len(values) and (values.dtype.kind != "O" or not isinstance(values, ndarray)):
            _setting.warn_incompatible(values.dtype, value, "raise in a future error of pandas")
        obj._replace_column(at, module("pandas._frame.assignment").sanitize(obj, value))
        return
    changed = _setting.put(values, where, value, always=True)
    if changed is not values:
        if options["mode.copy_on_write"] is True:
            obj._replace_column(at, changed)
            return
        column = obj._items.get(at)
        obj._arrays[at] = changed
        if column is not None:
            object.__setattr__(column, "_values", changed)


def _means_all(where, count):
    return where == FULL or where.indices(count) == (0, count, 1)


def _boxed(value):
    box = np.empty(1, dtype=object)
    box[0] = value
    return box


def set_frame(obj, rows, columns, value, by_label=True):
    """Writes to rows and columns of a frame; what has labels is put under them, by position only where that is meant."""
    where, one_row = rows
    if columns[1]:
        at_columns = [columns[0]]
    elif type(columns[0]) is slice:
        at_columns = list(range(len(obj._arrays)))[columns[0]]
    else:
        at_columns = columns[0].tolist()
    copies = module("pandas.generic.copies") if obj._copy_of is not None else None
    if copies is not None and _one_block(obj, value) and not (columns[1] and type(where) is slice and where == FULL):
        copies.check(obj)
        _write(obj, where, one_row, at_columns, columns, value, by_label)
        copies.check(obj)
        return
    _write(obj, where, one_row, at_columns, columns, value, by_label)


def _write(obj, where, one_row, at_columns, columns, value, by_label):
    if hasattr(value, "_columns") and not isinstance(value, Index):
        _set_from_frame(obj, where, one_row, at_columns, columns[1], value)
        return
    if isinstance(value, Series) and by_label:
        if one_row and not columns[1]:
            labels = obj._columns._getitem_rows(np.array(at_columns, dtype="int64"))
            found = take_fill(value._values, value._index.get_indexer(labels)) if not value._index.equals(labels) else value._values
            if not obj._split and _one_block(obj, value):
                _widen_block(obj, found)
            for at, one in zip(
                at_columns, found.tolist() if isinstance(found, ndarray) and found.dtype.kind not in "mM" else list(found)
            ):
                _put(obj, at, where, one)
            return
        if one_row:
            raise ValueError("Incompatible indexer with Series")
        found = _aligned(value, obj._index, where)
        whole = columns[1] and type(where) is slice and where == FULL
        if not whole and not obj._split and _one_block(obj, value):
            _widen_block(obj, found)
        if not columns[1] and (type(where) is slice or type(columns[0]) is slice):
            _set_list(obj, where, one_row, at_columns, False, found)
            return
        if not columns[1] and isinstance(found, ndarray) and found.dtype.kind == "O":
            # A table of objects, whose columns are looked at one by one.
            found = found.tolist()
        for at in at_columns:
            _put(obj, at, where, found)
        return
    if isinstance(value, dict):
        _write(obj, where, one_row, at_columns, columns, Series(value), by_label=True)
        return
    if isinstance(value, ndarray) and value.ndim == 2:
        _set_table(obj, where, one_row, at_columns, value)
        return
    if is_list_like(value) or hasattr(value, "_sandframe_array"):
        _set_list(obj, where, one_row, at_columns, columns[1], value)
        return
    for at in at_columns:
        _put(obj, at, where, value)


def _one_block(obj, value):
    """Whether pandas would write into one table of one dtype; only then does it look for copies."""
    dtypes = {values.dtype for values in obj._arrays}
    if len(dtypes) != 1:
        return False
    (dtype,) = dtypes
    if not isinstance(dtype, np.dtype):
        return len(obj._arrays) == 1
    value = getattr(value, "_values", value)
    if hasattr(value, "_columns") or isinstance(value, dict):
        return True
    if isinstance(value, (list, tuple)) and len(value) and is_list_like(value[0]):
        value = np.array(value)
    value = (
        array_of(list(value))
        if is_list_like(value) and not isinstance(value, ndarray) and not hasattr(value, "_sandframe_array")
        else value
    )
    return _setting.holds(dtype, value) is not None


def _widen_block(obj, value):
    """All columns under the dtype that holds what is missing from a value, as they are one table for pandas."""
    dtype = obj._arrays[0].dtype
    if isinstance(dtype, np.dtype) and _setting.holds(dtype, value) is None:
        target = _setting.target_dtype(dtype, value)
        for at, values in enumerate(obj._arrays):
            obj._replace_column(at, _setting.widened(values, target))


def _row_count(obj, where):
    if type(where) is int:
        return 1
    if type(where) is slice:
        return len(range(*where.indices(len(obj._index))))
    return len(where)


def _set_list(obj, where, one_row, at_columns, one_column, value):
    if not hasattr(value, "__len__"):
        value = list(value)
    rows = _row_count(obj, where)
    if not len(obj._index) and len(at_columns) == 1 and type(where) is slice and where == FULL and len(value):
        assignment = module("pandas._frame.assignment")
        assignment.grow_from_nothing(obj, value)
        obj._replace_column(at_columns[0], assignment.sanitize(obj, value))
        return
    if one_column:
        if one_row:
            _set_one(obj, where, at_columns[0], value)
            return
        if len(value) != rows:
            if not rows and len(value) in (1, len(obj._index)):
                return
            if not obj._split and _one_block(obj, value):
                if len(value) == 1:
                    _put(obj, at_columns[0], where, value)
                    return
                if type(where) is slice and where == FULL:
                    raise ValueError(f"Length of values ({len(value)}) does not match length of index ({rows})")
                raise ValueError("setting an array element with a sequence.")
            raise ValueError("Must have equal len keys and value when setting with an iterable")
        _put(obj, at_columns[0], where, value)
        return
    nested = isinstance(value, (list, tuple)) and len(value) and is_list_like(value[0])
    if nested:
        table = np.empty((len(value), len(value[0])), dtype=object)
        for at, row in enumerate(value):
            table[at, :] = list(row)
        _set_table(obj, where, one_row, at_columns, table)
        return
    if not obj._split and len(value) != len(at_columns) and _one_block(obj, value):
        # Into one table a row of values is repeated.
        if len(value) != 1:
            raise ValueError("setting an array element with a sequence.")
        value = [list(value)[0]] * len(at_columns)
    if len(value) == len(at_columns):
        for at, one in zip(at_columns, value):
            _put(obj, at, where, one)
        return
    if not rows and len(value) == len(obj._index):
        return
    if len(at_columns) == 1 and len(value) == rows:
        _put(obj, at_columns[0], where, value)
        return
    if one_row:
        raise ValueError("Must have equal len keys and value when setting with an iterable")
    raise ValueError("Must have equal len keys and value when setting with an iterable")


def _set_one(obj, where, at, value):
    """A list of values for one cell, which is an object itself where the column holds objects."""
    held = obj._arrays[at]
    alone = not obj._split and _one_block(obj, value)
    if isinstance(value, ndarray) and len(value) == 1:
        _put(obj, at, where, value[0])
        return
    if isinstance(held, ndarray) and held.dtype.kind == "O" and (alone or len(value) == 1):
        _put(obj, at, where, value)
        return
    if alone and isinstance(held, ndarray):
        raise ValueError("setting an array element with a sequence.")
    if len(value) != 1:
        raise ValueError("Must have equal len keys and value when setting with an iterable")
    _put(obj, at, where, next(iter(value)))


def _set_table(obj, where, one_row, at_columns, table):
    rows = _row_count(obj, where)
    if table.shape[1] != len(at_columns) or table.shape[0] not in (rows, 1):
        if table.shape[1] != len(at_columns):
            raise ValueError("Must have equal len keys and value when setting with an ndarray")
        else:
            raise ValueError(
                f"could not broadcast input array from shape {table.shape} into shape ({rows},{len(at_columns)})".replace(", ", ",")
            )
    for at, source in zip(at_columns, range(table.shape[1])):
        column = table[:, source]
        column = array_of(column.tolist()) if column.dtype.kind == "O" else column
        _put(obj, at, where, column[0] if one_row else column)


def _set_from_frame(obj, where, one_row, at_columns, one_column, value):
    labels = obj._columns._getitem_rows(np.array(at_columns, dtype="int64"))
    index = obj._index
    rows = (
        index._getitem_rows(np.array([where]))
        if one_row
        else index._slice(where)
        if type(where) is slice
        else index._getitem_rows(where)
    )
    if one_column and len(value._columns) == 1 and labels[0] not in value._columns:
        value = value.reindex(rows)
        _put(obj, at_columns[0], where, value._arrays[0])
        return
    value = value.reindex(index=rows, columns=labels)
    for at, values in zip(at_columns, value._arrays):
        _put(obj, at, where, values[0] if one_row else values)


def enlarge_series(obj, label, value):
    """A further label at the end."""
    values = obj._values
    index = obj._index.insert(len(obj._index), label)
    if is_list_like(value) and not isinstance(value, (str, bytes)):
        joined = extended(values, _boxed(value))
    elif isinstance(values, ndarray) and values.dtype.kind == "O":
        if not len(values):
            # What comes first is read as a list of it would be, moments in nanoseconds.
            joined = array_of([value])
        else:
            joined = extended(values, _boxed(value) if is_missing(value) else full(value, 1))
    else:
        joined = module("pandas._enlarging").of_series(values, value)
    if obj._parent is not None:
        obj._leave_parent()
    object.__setattr__(obj, "_index", index)
    object.__setattr__(obj, "_values", joined)


def extended(values, added):
    """Two arrays one after the other, under their common dtype."""
    return module("pandas._joining").concat_arrays([values, added])


def add_row(obj, label):
    """A further row at the end, of what is missing."""
    count = len(obj._index)
    source = np.append(np.arange(count, dtype="int64"), -1)
    arrays = [take_fill(values, source) for values in obj._arrays]
    index = obj._index.insert(count, label) if count else Index([label], name=obj._index._name)
    set_ = object.__setattr__
    set_(obj, "_arrays", arrays)
    set_(obj, "_index", index)
    set_(obj, "_items", {})


_PLAIN = frozenset([int, float, str])


def _row_of_plain(cells):
    """The elements of a list as a Series of it has them, where they are numbers and texts of Python's; else None."""
    kinds = set(map(type, cells))
    if not kinds or not kinds <= _PLAIN:
        return None
    if str in kinds or len(kinds) == 1 and (float in kinds or all([-(2**63) <= cell < 2**63 for cell in cells])):
        return list(cells)
    return None


def _appended(values, cell):
    """An array with one more element, a number or text that it holds as it is; None for any other."""
    if type(values) is not ndarray:
        return None
    dtype = values.dtype
    kind = type(cell)
    if cell != cell or dtype is not (_DOUBLE if kind is float else _LONG if kind is int else _OBJECT):
        return None
    count = len(values)
    made = ndarray._wrap(K.array_zeros(dtype.code, (count + 1,)), dtype, (count + 1,))
    K.array_assign(K.array_slice(made._h, 0, 1, count), values._h)
    return made if K.array_put(made._h, cell, count) else None


def enlarge_frame(obj, label, columns, value):
    """A further row at the end."""
    where, one_column = columns
    count = len(obj._arrays)
    if not count:
        if not is_list_like(value):
            raise ValueError("cannot set a frame with no defined columns")
        if isinstance(value, Series):
            frame = type(obj)([value.tolist()], columns=value._index, index=[label])
            obj._take_content(frame)
            return
        raise ValueError("cannot set a frame with no defined columns")
    chosen = [where] if one_column else list(range(count))[where] if type(where) is slice else where.tolist()
    labels = obj._columns
    cells = [np.nan] * count
    if isinstance(value, dict):
        value = Series(value, dtype=object)
    if isinstance(value, Series):
        value = value.reindex(labels._getitem_rows(np.array(chosen, dtype="int64")))
        given = list(value)
    elif is_list_like(value):
        # The row becomes a Series first, so that its numbers take one dtype, which then widens the columns.
        given = _row_of_plain(value) if type(value) is list or type(value) is tuple else None
        if given is None:
            given = list(Series(value if isinstance(value, ndarray) else list(value)))
        if len(given) != len(chosen):
            raise ValueError("cannot set a row with mismatched columns")
    else:
        given = [np.nan if value is None else value] * len(chosen)
    for at, one in zip(chosen, given):
        cells[at] = one
    index = obj._index.insert(len(obj._index), label)
    if index._typ == "rangeindex":
        # A row is put below the frame as another frame would be, whose labels are no range.
        index = Index._make(index._values, index._name)
    elif getattr(index, "_freq", None) is not None and hasattr(index, "_part_slice"):
        index = type(index)._make(index._data, index._name)
    if not len(obj._index):
        index = Index([label], name=obj._index._name) if obj._index.nlevels == 1 else index
    arrays = []
    for values, cell in zip(obj._arrays, cells):
        if not len(values):
            added = _boxed(cell) if is_list_like(cell) else full(cell, 1)
            arrays.append(added if values.dtype.kind == "O" else extended(values, added))
        elif type(cell) in _PLAIN:
            added = _appended(values, cell)
            arrays.append(module("pandas._enlarging").of_column(values, cell) if added is None else added)
        elif is_list_like(cell):
            arrays.append(extended(values, _boxed(cell)))
        else:
            arrays.append(module("pandas._enlarging").of_column(values, cell))
    set_ = object.__setattr__
    set_(obj, "_arrays", arrays)
    set_(obj, "_index", index)
    set_(obj, "_items", {})
