"""A table: columns of arrays under common row labels."""

import weakref

import _kernel as K
import numpy as np
from numpy import ndarray

from . import _ops
from ._frame import together
from ._construct import is_list_like
from ._options import values as options
from ._lazy import Accessor, module
from ._take import take_fill
from .generic.base import NDFrame, fill, warn
from .indexes.base import Index, ensure_index, is_hashable
from .series import Series, mask_of

_wrap = ndarray._wrap
_of_code = np.dtype.of_code
_BOOL = np.dtype("bool")
_INT64 = np.dtype("int64")
_blank = object.__new__


class DataFrame(NDFrame):
    """Two-dimensional data whose columns may differ in dtype."""

    __module__ = "pandas.core.frame"
    _typ = "dataframe"
    ndim = 2
    _is_frame = True

    # The handle of all columns, of a frame whose arrays nobody has asked for yet.
    _together = None
    _arrays = together.Arrays()

    def __init__(self, data=None, index=None, columns=None, dtype=None, copy=None):
        arrays, index, columns = module("pandas._frame.construction").parts(data, index, columns, dtype, copy)
        if type(self) is DataFrame:
            held = "_arrays" if type(arrays) is list else "_together"
            fill(self, {held: arrays, "_index": index, "_columns": columns, "_items": {}})
            return
        set_ = object.__setattr__
        set_(self, "_arrays" if type(arrays) is list else "_together", arrays)
        set_(self, "_index", index)
        set_(self, "_columns", columns)
        set_(self, "_items", {})

    @classmethod
    def _make(cls, arrays, index, columns):
        """A frame of exactly these parts: no checks, no copies."""
        self = _blank(cls)
        fill(self, {"_arrays": arrays, "_index": index, "_columns": columns, "_items": {}})
        return self

    @classmethod
    def _of_columns(cls, together, index, columns):
        """The same of a handle of columns, without gaps."""
        self = _blank(cls)
        fill(self, {"_together": together, "_index": index, "_columns": columns, "_items": {}})
        return self

    @property
    def _constructor(self):
        return DataFrame

    @property
    def _constructor_sliced(self):
        return Series

    def _with(self, arrays, index=None, columns=None):
        """A frame of other arrays, or of a handle of columns, under this one's labels."""
        made = DataFrame._make if type(arrays) is list else DataFrame._of_columns
        result = made(arrays, self._index if index is None else index, self._columns if columns is None else columns)
        if self._split:
            object.__setattr__(result, "_split", True)
        return result.__finalize__(self) if self._attrs or self._flags else result

    def _is_table(self, columns=None):
        """Whether pandas would hold all columns in one table, on which rows are windows."""
        if self._split or options["mode.copy_on_write"] is True:
            return False
        code = K.columns_dtype(together.columns_of(self) if columns is None else columns)
        return code >= 0 and _of_code(code).kind not in "mM"

    def _take_content(self, other):
        set_ = object.__setattr__
        set_(self, "_arrays", other._arrays)
        set_(self, "_index", other._index)
        set_(self, "_columns", other._columns)
        set_(self, "_items", {})

    # What it holds.

    @property
    def index(self):
        return self._index

    @index.setter
    def index(self, labels):
        labels = ensure_index(labels)
        if len(labels) != len(self._index) and (self._arrays or len(self._index)):
            raise ValueError(
                f"Length mismatch: Expected axis has {len(self._index)} elements, new values have {len(labels)} elements"
            )
        object.__setattr__(self, "_index", labels)
        object.__setattr__(self, "_items", {})

    @property
    def columns(self):
        return self._columns

    @columns.setter
    def columns(self, labels):
        labels = ensure_index(labels)
        if len(labels) != len(self._columns):
            raise ValueError(
                f"Length mismatch: Expected axis has {len(self._columns)} elements, new values have {len(labels)} elements"
            )
        object.__setattr__(self, "_columns", labels)
        object.__setattr__(self, "_items", {})

    _info_axis = columns

    @property
    def axes(self):
        return [self._index, self._columns]

    @property
    def shape(self):
        return (len(self._index), len(self._columns))

    @property
    def size(self):
        return len(self._index) * len(self._columns)

    @property
    def dtypes(self):
        code = K.columns_dtype(together.columns_of(self))
        dtypes = [_of_code(code)] * len(self._columns) if code >= 0 else [values.dtype for values in self._arrays]
        return Series._make(module("pandas._construct").objects_of(dtypes), self._columns, None)

    @property
    def values(self):
        found = module("pandas._frame.conversion").values_of(self)
        return module("pandas._sharing").unwritable_of(self, found) if options["mode.copy_on_write"] is True else found

    @property
    def T(self):
        return self.transpose()

    def __len__(self):
        return len(self._index)

    def __iter__(self):
        return iter(self._columns)

    def __array__(self, dtype=None, copy=None):
        return np.asarray(self.values, dtype=dtype)

    def __repr__(self):
        return module("pandas.formats.frame").frame_repr(self)

    def __str__(self):
        return self.__repr__()

    def _repr_html_(self):
        return module("pandas.formats.html").repr_html(self)

    def __dir__(self):
        names = set(object.__dir__(self))
        if self._columns.nlevels == 1:
            names.update(label for label in self._columns.tolist()[:100] if isinstance(label, str) and label.isidentifier())
        return sorted(names)

    def __reduce__(self):
        return _restored, (type(self), (self._arrays, self._index, self._columns), self._notes())

    def keys(self):
        return self._columns

    def items(self):
        """Pairs of label and column."""
        for at, label in enumerate(self._columns):
            yield label, self._column(at)

    def copy(self, deep=True):
        """A copy; shallow ones share the columns' values."""
        if deep or options["mode.copy_on_write"] is True:
            columns = together.columns_of(self)
            arrays = together.whole(self, K.columns_copy(columns), _copied)
            made = DataFrame._make if type(arrays) is list else DataFrame._of_columns
            result = made(arrays, self._index._view(), self._columns._view())
        else:
            result = DataFrame._make(list(self._arrays), self._index, self._columns)
        return result.__finalize__(self)

    # Rows and columns.

    def _column(self, at, label=None):
        """The Series of a column, which shares its values with the frame."""
        found = self._items.get(at)
        if found is None:
            found = Series._make(self._arrays[at], self._index, self._columns._item(at) if label is None else label)
            if options["mode.copy_on_write"] is True:
                return found.__finalize__(self)
            object.__setattr__(found, "_parent", (at, weakref.ref(self)))
            if self._copy_of is not None:
                object.__setattr__(found, "_copy_of", self._copy_of)
            if self._attrs:
                found.__finalize__(self)
            self._items[at] = found
        return found

    def _columns_list(self):
        """All columns as Series, without remembering them."""
        index = self._index
        found = [Series._make(values, index, label) for values, label in zip(self._arrays, self._columns)]
        if type(self) is not DataFrame:
            own = module("pandas._subclassing").own
            return [own(self, one) for one in found]
        return found

    def _follow_column(self, at, before, values, column):
        """A column that was taken out got other values, because the old dtype could not hold what was written."""
        if at < len(self._arrays) and self._arrays[at] is before and self._items.get(at) is column:
            self._arrays[at] = values

    def _slice_rows(self, key):
        index = self._index._slice(key)
        start, _, step = key.indices(len(self._index))
        made = K.columns_slice(together.columns_of(self), start, step, len(index))
        result = self._with(together.whole(self, made, lambda values: values[key], len(index)), index)
        reference = weakref.ref(self)
        object.__setattr__(result, "_copy_of", reference)
        object.__setattr__(result, "_shared_with", reference)
        return result

    def _take_rows(self, positions):
        """The rows at an ndarray of positions that exist."""
        made = K.columns_rows_at(together.columns_of(self), positions._h)
        taken = together.whole(self, made, lambda values: values.take(positions), len(positions))
        return self._with(taken, self._index._getitem_rows(positions))

    def _take_part(self, positions):
        """The same, with a note of where they come from: writing to them may be meant for this frame."""
        result = self._take_rows(positions)
        if len(positions) != len(self._index) or not result._index.equals(self._index):
            object.__setattr__(result, "_copy_of", weakref.ref(self))
        return result

    def _mask_rows(self, mask):
        return self._take_rows(mask.nonzero()[0])

    def _where_true(self, mask):
        """The rows where a bool ndarray of their count is set, as of _take_part."""
        made = K.columns_rows_where(together.columns_of(self), mask._h)
        rows = _wrap(made[0], _INT64)
        count = len(rows)
        kept = together.whole(self, made[1], lambda values: values.take(rows), count)
        result = self._with(kept, self._index._getitem_rows(rows))
        if count != len(self._index):
            object.__setattr__(result, "_copy_of", weakref.ref(self))
        return result

    def _copy_columns(self, positions):
        """Copies of the columns at a list of positions, with a note of where they come from."""
        made = K.columns_copies(together.columns_of(self), positions)
        if together.has_gaps(made):
            result = self._take_columns(positions)
            object.__setattr__(result, "_arrays", [values.copy() for values in result._arrays])
        else:
            result = self._with(made, None, self._columns._getitem_rows(np.array(positions, dtype="int64")))
        if not result._columns.equals(self._columns):
            object.__setattr__(result, "_copy_of", weakref.ref(self))
        return result

    def _take_columns(self, positions):
        """The columns at a list of positions; their values are shared."""
        labels = self._columns._getitem_rows(np.array(positions, dtype="int64"))
        if self._together is not None and "_arrays" not in self.__dict__:
            return self._with(K.columns_pick(self._together, positions), None, labels)
        arrays = self._arrays
        return self._with([arrays[at] for at in positions], None, labels)

    def _reindexed(self, index, positions, fill_value=None):
        """The rows at positions under other labels; -1 gives the fill value."""
        return self._with([take_fill(values, positions, fill_value) for values in self._arrays], index)

    def _map_columns(self, function):
        """A frame of function(values) for each column."""
        return self._with([function(values) for values in self._arrays])

    def _map_elements(self, function, at_once=None):
        """The same of a function that looks at each element alone, as of together.each_element."""
        return together.each_element(self, function, at_once)

    def _unary(self, name):
        return self._map_elements(lambda values: _ops.unary(values, name))

    # Selection.

    def __getattr__(self, name):
        if name[:2] != "__":
            columns = object.__getattribute__(self, "_columns")
            if columns._can_hold_text():
                try:
                    known = columns._find(name) >= 0
                except KeyError:
                    # Categories and spans say so of what cannot be among them.
                    known = False
                if known or columns.nlevels > 1 and name in columns:
                    return self[name]
        # An accessor's own error says why it is not to be had.
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name in self.__dict__ or name[:2] == "__" or hasattr(type(self), name) or "_columns" not in self.__dict__:
            object.__setattr__(self, name, value)
        elif self._columns._can_hold_text() and self._columns._find(name) >= 0:
            self[name] = value
        else:
            if name[:1] != "_" and is_list_like(value) and name not in self._metadata:
                warn(
                    "Pandas doesn't allow columns to be created via a new attribute name - see "
                    "https://pandas.pydata.org/pandas-docs/stable/indexing.html#attribute-access",
                    UserWarning,
                )
            object.__setattr__(self, name, value)

    def __delattr__(self, name):
        if name in self.__dict__:
            object.__delattr__(self, name)
        else:
            del self[name]

    def __getitem__(self, key):
        kind = type(key)
        if kind is str:
            found = self._items.get(key)
            if found is not None:
                return found
            places = self._columns._places
            at = None if places is None else places.get(key)
            if at is not None and type(self) is DataFrame:
                column = self._column(at, key)
                if column._parent is not None:
                    # Found at once the next time; a position is no str, so both kinds of keys fit one dict.
                    self._items[key] = column
                return column
        elif kind is Series:
            mask = key._values
            if key._index is self._index and type(mask) is ndarray and mask.dtype is _BOOL:
                return self._where_true(mask)
        columns = self._columns
        if kind is str or kind is int or kind is tuple or not isinstance(key, (list, ndarray, slice, NDFrame)):
            if callable(key) and not isinstance(key, (type, Index, NDFrame)):
                return self[key(self)]
            if hasattr(key, "__next__") or hasattr(key, "mapping"):
                # Iterators and the keys of a dict name several columns.
                return self[list(key)]
            if is_hashable(key):
                if columns.nlevels > 1:
                    return module("pandas.indexing").frame_multi_column(self, key)
                found = columns._loc_of(key)
                if type(found) is int:
                    column = self._column(found)
                    if kind is str and column._parent is not None:
                        # Found at once the next time; a position is no str, so both kinds of keys fit one dict.
                        self._items[key] = column
                    return column
                positions = found.nonzero()[0] if isinstance(found, ndarray) else np.arange(found.start, found.stop)
                return self._take_columns(positions.tolist())
        if kind is slice:
            where = self._index._convert_slice(key, "getitem")
            return self._slice_rows(where) if type(where) is slice else self._take_rows(where)
        if kind is ndarray and key.ndim == 0:
            return self[key[()]]
        if isinstance(key, DataFrame):
            return self.where(key)
        if isinstance(key, ndarray) and key.ndim == 2 or isinstance(key, ndarray) and key.ndim > 1:
            return self.where(key)
        mask = self._row_mask(key)
        if mask is not None:
            return self._take_part(mask.nonzero()[0])
        return module("pandas.indexing").frame_columns(self, key)

    def _row_mask(self, key):
        """A bool ndarray from a boolean key for rows; None when it is none."""
        if isinstance(key, list):
            if not key or type(key[0]) not in (bool, np.bool_):
                return None
            if all(type(one) in (bool, np.bool_) for one in key) and len(key) != len(self._index):
                raise ValueError(f"Item wrong length {len(key)} instead of {len(self._index)}.")
        elif isinstance(key, Series):
            if key._values.dtype.kind == "b" and key._index is not self._index and not key._index.equals(self._index):
                warn("Boolean Series key will be reindexed to match DataFrame index.", UserWarning)
        elif isinstance(key, ndarray) and key.dtype.kind == "b" and len(key) != len(self._index):
            raise ValueError(f"Item wrong length {len(key)} instead of {len(self._index)}.")
        return mask_of(key, self)

    def __setitem__(self, key, value):
        if self._shared_with is not None or options["mode.copy_on_write"] is True:
            module("pandas.generic.chained").of_item(self)
        module("pandas._frame.assignment").set_item(self, key, value)

    def __delitem__(self, key):
        found = self._columns._positions_of(key)
        gone = {found} if type(found) is int else set(found.tolist())
        kept = [at for at in range(len(self._arrays)) if at not in gone]
        self._take_content(self._take_columns(kept))

    def _replace_column(self, at, values):
        """Other values for a column."""
        self._arrays[at] = values
        items = self._items
        column = items.pop(at, None)
        if column is not None:
            for label in [label for label, one in items.items() if one is column]:
                del items[label]

    # Computing.

    def _binary(self, other, name):
        return module("pandas._frame.arithmetic").binary(self, other, name)

    def _in_place(self, other, name):
        result = self._binary(other, name)
        if result is NotImplemented:
            return result
        if result._index.equals(self._index) and result._columns.equals(self._columns):
            for at, values in enumerate(result._arrays):
                mine = self._arrays[at]
                if isinstance(mine, ndarray) and mine.dtype == values.dtype and options["mode.copy_on_write"] is not True:
                    mine[...] = values
                else:
                    self._replace_column(at, values)
        else:
            result = result.reindex(index=self._index, columns=self._columns)
            self._take_content(result)
        return self

    sparse = Accessor("pandas.arrays.sparse_accessor", "SparseFrameAccessor")
    plot = Accessor("pandas.plotting", "PlotAccessor")

    @property
    def style(self):
        return module("pandas.formats.style").Styler(self)


def _copied(values):
    return values.copy()


def _restored(kind, parts, notes):
    made = kind._make(*parts)
    for name, value in notes.items():
        object.__setattr__(made, name, value)
    return made


DataFrame._info_axis = DataFrame.columns
