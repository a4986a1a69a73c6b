"""One column of values under labels."""

import weakref

import _kernel as K
import numpy as np
from numpy import ndarray

from . import _ops
from ._cells import at as element_at
from ._cells import labelled, place, put_element
from ._construct import is_list_like, objects_of
from ._options import values as options
from ._lazy import Accessor, module
from ._missing import is_missing
from ._sentinel import no_default
from ._take import take_fill
from .generic.base import NDFrame, fill, warn
from .indexes.base import Index, ensure_index, is_hashable, listed

_wrap = ndarray._wrap
_BOOL = np.dtype("bool")
_NUMPY_FLOAT = np.float64
_OBJECT = np.dtype(object)
_blank = object.__new__


class Series(NDFrame):
    """A one-dimensional array with an index and a name."""

    __module__ = "pandas.core.series"
    _typ = "series"
    ndim = 1
    _metadata = ["_name"]

    # The frame that this is a column of, and where; set per object.
    _parent = None

    # The columns of a frame that this is a row of, and which; only where pandas' rows are windows on the frame.
    _row_of = None

    # What a row of a frame has in place of _values until somebody asks for these, see pandas._rows: its elements as a tuple, where
    # each label stands, what makes them of numpy's type or None, and the block of rows that has an array and its place there.
    _cells = None

    def __init__(self, data=None, index=None, dtype=None, name=None, copy=None, fastpath=no_default):
        if name is not None and not is_hashable(name):
            raise TypeError(f"{type(self).__name__}.name must be a hashable type")
        values, index, found = module("pandas._series.construction").parts(data, index, dtype, copy)
        name = found if name is None else name
        if type(self) is Series:
            fill(self, {"_values": values, "_index": index, "_name": name})
            return
        set_ = object.__setattr__
        set_(self, "_values", values)
        set_(self, "_index", index)
        set_(self, "_name", name)

    @classmethod
    def _make(cls, values, index, name=None):
        """A Series of exactly these parts: no checks, no copies."""
        self = _blank(cls)
        fill(self, {"_values": values, "_index": index, "_name": name})
        return self

    @property
    def _constructor(self):
        return Series

    @property
    def _constructor_expanddim(self):
        return module("pandas.frame").DataFrame

    def _with(self, values, index=None):
        """A Series of other values under this one's labels and name."""
        result = Series._make(values, self._index if index is None else index, self._name)
        return result.__finalize__(self) if self._attrs or self._flags else result

    def _like(self, values):
        return self._with(values)

    def _take_content(self, other):
        set_ = object.__setattr__
        if self._parent is not None and len(other._values) != len(self._values):
            self._leave_parent()
        set_(self, "_index", other._index)
        set_(self, "_name", other._name)
        self._replace_values(other._values)

    def _leave_parent(self):
        """No more a column of the frame that it was taken from."""
        frame = self._parent[1]()
        object.__setattr__(self, "_parent", None)
        if frame is not None:
            items = frame._items
            for key in [key for key, one in items.items() if one is self]:
                del items[key]

    # What it holds.

    @property
    def index(self):
        return self._index

    @index.setter
    def index(self, labels):
        object.__setattr__(self, "_index", self._checked_labels(labels))

    def _checked_labels(self, labels):
        labels = ensure_index(labels)
        if len(labels) != len(self._values):
            raise ValueError(
                f"Length mismatch: Expected axis has {len(self._values)} elements, new values have {len(labels)} elements"
            )
        return labels

    @property
    def axes(self):
        return [self._index]

    _info_axis = index

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        if not is_hashable(value):
            raise TypeError("Series.name must be a hashable type")
        object.__setattr__(self, "_name", value)

    @property
    def dtype(self):
        return self._values.dtype

    @property
    def dtypes(self):
        return self._values.dtype

    @property
    def values(self):
        values = self._values
        if options["mode.copy_on_write"] is True and isinstance(values, ndarray):
            return module("pandas._sharing").unwritable(values)
        return values if isinstance(values, ndarray) else values._series_values()

    @property
    def array(self):
        values = self._values
        return module("pandas.arrays.numpy_").wrap(values) if isinstance(values, ndarray) else values

    @property
    def shape(self):
        return (len(self._values),)

    @property
    def size(self):
        return len(self._values)

    @property
    def nbytes(self):
        return self._values.nbytes

    @property
    def T(self):
        return self

    def transpose(self, *args, **kwargs):
        if args or kwargs:
            module("pandas._numpy_arguments").check("transpose", args, kwargs)
        return self

    @property
    def hasnans(self):
        return bool(self.isna()._values.any())

    @property
    def is_unique(self):
        return self.nunique(dropna=False) == len(self)

    @property
    def is_monotonic_increasing(self):
        return Index(self).is_monotonic_increasing

    @property
    def is_monotonic_decreasing(self):
        return Index(self).is_monotonic_decreasing

    def __len__(self):
        return len(self._values)

    def __iter__(self):
        values = self._values
        return iter(values) if hasattr(values, "_mask") else iter(self.tolist())

    def __array__(self, dtype=None, copy=None):
        values = np.asarray(self._values, dtype=dtype)
        if values is self._values and options["mode.copy_on_write"] is True:
            return module("pandas._sharing").unwritable(values)
        return values

    def __float__(self):
        return self._single(float)

    def __int__(self):
        return self._single(int)

    def _single(self, kind):
        if len(self) == 1:
            warn(
                f"Calling {kind.__name__} on a single element Series is deprecated and will raise a TypeError in the future. "
                f"Use {kind.__name__}(ser.iloc[0]) instead",
                FutureWarning,
            )
            return kind(self._item(0))
        raise TypeError(f"cannot convert the series to {kind}")

    def __repr__(self):
        return module("pandas.formats.series").series_repr(self)

    def __str__(self):
        return self.__repr__()

    def __dir__(self):
        names = set(object.__dir__(self))
        if len(self._index) < 100 and self._index.nlevels == 1:
            names.update(label for label in self._index.tolist() if isinstance(label, str) and label.isidentifier())
        return sorted(names)

    def __reduce__(self):
        return module("pandas.frame")._restored, (type(self), (self._values, self._index, self._name), self._notes())

    def keys(self):
        return self._index

    def items(self):
        """Pairs of label and value."""
        return zip(iter(self._index), iter(self))

    def item(self):
        if len(self) == 1:
            return next(iter(self))
        raise ValueError("can only convert an array of size 1 to a Python scalar")

    def tolist(self):
        """The values as Python scalars."""
        values = self._values
        if isinstance(values, ndarray) and values.dtype.kind in "mM":
            return module("pandas.datetimes.inference").boxed_list(values)
        return values.tolist()

    to_list = tolist

    def copy(self, deep=True):
        """A copy; shallow ones share the values."""
        if not deep and options["mode.copy_on_write"] is True:
            # What is written later must not be seen through the copy.
            return Series._make(self._values.copy(), self._index, self._name).__finalize__(self)
        values = self._values.copy() if deep else self._values
        index = self._index._view() if deep else self._index
        return Series._make(values, index, self._name).__finalize__(self)

    # Rows.

    def _item(self, position):
        """The value at a position as pandas gives it out."""
        values = self._values
        value = element_at(values, position)
        if value is not None:
            return value
        value = values[position]
        if type(values) is ndarray and values.dtype is _OBJECT:
            return value
        if isinstance(values, ndarray) and values.dtype.kind in "mM":
            return module("pandas.datetimes.inference").boxed(value)
        return value

    def _slice_rows(self, key):
        result = self._with(self._values[key], self._index._slice(key))
        object.__setattr__(result, "_shared_with", weakref.ref(self))
        return result

    def _take_rows(self, positions):
        """The rows at an ndarray of positions that exist."""
        return self._with(self._values.take(positions), self._index._getitem_rows(positions))

    _take_part = _take_rows

    def _mask_rows(self, mask):
        return self._with(self._values[mask], self._index._mask_rows(mask))

    def _reindexed(self, index, positions, fill_value=None):
        """The values at positions under other labels; -1 gives the fill value."""
        return self._with(take_fill(self._values, positions, fill_value), index)

    def _map_columns(self, function):
        """A Series of function(values)."""
        return self._with(function(self._values))

    def _map_elements(self, function, at_once=None):
        return self._with(function(self._values))

    def _unary(self, name):
        if name == "abs" and getattr(self._values, "_typ", None) == "categorical":
            self._values._refuse_ufunc("absolute")
        return self._with(_ops.unary(self._values, name))

    # Selection.

    def __getattr__(self, name):
        if name == "_values":
            cells = object.__getattribute__(self, "_cells")
            if cells is not None:
                values = cells[3].values(cells[4])
                object.__setattr__(self, "_values", values)
                object.__setattr__(self, "_cells", None)
                if cells[3].linked:
                    object.__setattr__(self, "_row_of", (cells[3].arrays, cells[4]))
                return values
        if name[:2] != "__":
            index = object.__getattribute__(self, "_index")
            places = index._places
            if places is None:
                places = index._find_places()
            if name in places:
                return self[name]
            try:
                if not places and name in index:
                    return self[name]
            except TypeError:
                pass
        # An accessor's own error says why it is not to be had.
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        if name in self.__dict__ or hasattr(type(self), name) or name[:2] == "__" or "_name" not in self.__dict__:
            object.__setattr__(self, name, value)
        elif name in self._index:
            self[name] = value
        else:
            object.__setattr__(self, name, value)

    def __getitem__(self, key):
        kind = type(key)
        if kind is str:
            cells = self._cells
            if cells is not None:
                at = cells[1].get(key)
                if at is not None:
                    make = cells[2]
                    return cells[0][at] if make is None else make(cells[0][at])
            index = self._index
            places = index._places
            if places is None:
                places = index._find_places()
            at = places.get(key)
            if at is None:
                value = labelled(self._values, index, key)
                return self._get_label(key) if value is None else value
            values = self._values
            if type(values) is ndarray and values._dtype is _OBJECT:
                return K.array_get(values._h, at)
            return self._item(at)
        if kind is int:
            value = labelled(self._values, self._index, key)
            if value is not None:
                return value
        if key is Ellipsis:
            return self
        if callable(key) and kind is not type and not isinstance(key, NDFrame):
            key = key(self)
            kind = type(key)
        index = self._index
        if kind is int or isinstance(key, np.integer) and not isinstance(key, (bool, np.bool_)):
            if index.dtype.kind not in "iuf" and self._positional(index):
                warn(
                    "Series.__getitem__ treating keys as positions is deprecated. In a future version, integer keys will always be "
                    "treated as labels (consistent with DataFrame behavior). To access a value by position, use `ser.iloc[pos]`",
                    FutureWarning,
                )
                return self._item(int(key))
            return self._get_label(key)
        if kind is str:
            return self._get_label(key)
        if kind is slice:
            return self._get_slice(key)
        if kind is ndarray and key.ndim == 0:
            return self[key[()]]
        key = listed(key)
        if is_hashable(key) and not (kind is tuple and index.nlevels > 1):
            if kind is tuple and key not in index:
                return self._get_tuple(key)
            return self._get_label(key)
        if kind is tuple and index.nlevels > 1:
            if len(key) > index.nlevels and all(map(is_hashable, key)):
                raise KeyError(f"Key length ({len(key)}) exceeds index depth ({index.nlevels})")
            return module("pandas.indexing").series_tuple(self, key)
        mask = mask_of(key, self)
        if mask is not None:
            return self._mask_rows(mask)
        return module("pandas._series.selection").get_list(self, key)

    def _get_tuple(self, key):
        if any(isinstance(part, slice) or part is None for part in key) and len(key) == 2:
            raise ValueError(
                "Multi-dimensional indexing (e.g. `obj[:, None]`) is no longer supported. Convert to a numpy array before indexing "
                "instead."
            )
        raise KeyError("key of type tuple not found and not a MultiIndex")

    @staticmethod
    def _positional(index):
        """Whether ints that are no labels mean positions."""
        return (
            index.nlevels == 1
            and index.inferred_type not in ("integer", "mixed-integer", "floating", "complex", "boolean", "interval")
            or index.nlevels > 1
            and index._levels[0].inferred_type not in ("integer", "mixed-integer", "floating", "complex", "boolean")
        )

    def _get_label(self, label):
        index = self._index
        found = index._loc_of(label)
        if type(found) is int:
            if index.nlevels > 1 and not (type(label) is tuple and len(label) == index.nlevels):
                return module("pandas.indexing").series_tuple(self, (label,))
            return self._item(found)
        if index.nlevels > 1:
            return module("pandas.indexing").series_tuple(self, label if type(label) is tuple else (label,))
        if isinstance(found, slice):
            return self._slice_rows(found)
        return self._mask_rows(found) if found.dtype.kind == "b" else self._take_rows(found)

    def _get_slice(self, key):
        where = self._index._convert_slice(key, "getitem")
        return self._slice_rows(where) if type(where) is slice else self._take_rows(where)

    def __setitem__(self, key, value):
        if self._parent is not None or self._shared_with is not None or options["mode.copy_on_write"] is True:
            module("pandas.generic.chained").of_item(self)
        elif put_element(self, place(self._index, key), value):
            return
        module("pandas._series.assignment").set_item(self, key, value)

    def __delitem__(self, key):
        found = self._index._positions_of(key)
        keep = np.ones(len(self), dtype=bool)
        keep[found] = False
        self._take_content(self._mask_rows(keep))

    def _put(self, key, value):
        """Writes at positions; the frame that this is a column or a row of follows."""
        before = self._values
        if self._row_of is not None:
            self._read_row()
        changed = module("pandas._setting").put(before, key, value)
        if self._row_of is not None and changed is before:
            self._write_row()
        self._replace_values(changed)

    def _row_arrays(self):
        """The columns that this is a row of, and which row."""
        arrays, at = self._row_of
        if type(arrays) is not list:
            arrays = module("pandas._frame.together").arrays_of(arrays)
            object.__setattr__(self, "_row_of", (arrays, at))
        return arrays, at

    def _read_row(self):
        """What the frame's row holds by now."""
        arrays, at = self._row_arrays()
        mine = self._values
        for place, values in enumerate(arrays):
            mine[place] = values[at]

    def _write_row(self):
        arrays, at = self._row_arrays()
        for values, value in zip(arrays, self._values.tolist()):
            values[at] = value

    def _replace_values(self, values):
        """Other values under the same labels; the frame that this column was taken from follows."""
        before = self._values
        object.__setattr__(self, "_values", values)
        if self._parent is not None and before is not values:
            if options["mode.copy_on_write"] is True:
                self._leave_parent()
                return
            label, frame = self._parent[0], self._parent[1]()
            if frame is not None:
                frame._follow_column(label, before, values, self)

    # Computing.

    def _binary(self, other, name):
        if isinstance(other, NDFrame):
            if other._is_frame:
                return NotImplemented
            return self._binary_series(other, name)
        if isinstance(other, Index):
            values = other._values
            result_name = common_name(self, other)
        else:
            values = self._list_operand(other, name) if is_list_like(other) else other
            result_name = self._name
        if getattr(values, "ndim", 0) == 1 and len(values) != len(self._values):
            if name in _ops.COMPARISONS:
                raise ValueError("Lengths must match to compare", self.shape, values.shape)
            if len(self) == 1:
                raise ValueError(f"Length of values ({len(values)}) does not match length of index (1)")
            if len(values) != 1:
                raise _ops.unequal(self._values, values, name)
            values = values.take(np.zeros(len(self), dtype="int64"))
        return self._computed(_ops.binary(self._values, values, name), self._index, result_name)

    def _list_operand(self, other, name):
        """A list-like operand as an array, or as it is where an array of objects compares with it as with one value."""
        values = self._values
        if name in _ops.COMPARISONS and isinstance(other, (tuple, frozenset, set)) and values.dtype.kind == "O":
            return other
        if isinstance(other, (list, tuple)):
            if name in _ops.LOGIC:
                warn(
                    "Logical ops (and, or, xor) between Pandas objects and dtype-less sequences (e.g. list, tuple) are deprecated "
                    "and will raise in a future version. Wrap the object in a Series, Index, or np.array before operating instead.",
                    FutureWarning,
                )
                return objects_of(list(other)) if isinstance(values, ndarray) else _ops.operand(other)
            if hasattr(values, "_mask") and None in other and len(other) == len(values):
                # Such an array tells whole numbers with gaps from fractions by the list itself.
                return other
            if values.dtype.kind in "mM":
                module("pandas.datetimes.arithmetic").refuse_list(values, other, name)
        return _ops.operand(other)

    def _binary_series(self, other, name):
        result_name = common_name(self, other)
        left, right = self._index, other._index
        if left is right or left.equals(right):
            return self._computed(_ops.binary(self._values, other._values, name), left, result_name)
        if name in _ops.COMPARISONS:
            raise ValueError("Can only compare identically-labeled Series objects")
        index, a, b = module("pandas._series.alignment").aligned(self, other, name in _ops.LOGIC)
        return self._computed(_ops.binary(a, b, name), index, result_name)

    def _computed(self, values, index, name):
        if type(values) is tuple:
            return tuple(self._computed(one, index, name) for one in values)
        if values is NotImplemented:
            return values
        result = Series._make(values, index, name)
        return result.__finalize__(self) if self._attrs or self._flags else result

    def _in_place(self, other, name):
        if self._row_of is not None:
            self._read_row()
        result = self._binary(other, name)
        if result is NotImplemented:
            return result
        if options["mode.copy_on_write"] is True and result._index.equals(self._index):
            self._replace_values(result._values)
        elif result.dtype == self.dtype and result._index.equals(self._index) and isinstance(self._values, ndarray):
            self._values[...] = result._values
            if self._row_of is not None:
                self._write_row()
        else:
            # The frame that this is a column of keeps what it has.
            changed = result.reindex(self._index) if not result._index.equals(self._index) else result
            object.__setattr__(self, "_values", changed._values)
        return self

    str = Accessor("pandas.strings", "StringMethods", holds=True)
    dt = Accessor("pandas.datetimes.accessor", "datetime_properties", holds=True)
    cat = Accessor("pandas.arrays.categorical", "CategoricalAccessor")
    sparse = Accessor("pandas.arrays.sparse_accessor", "SparseAccessor")
    plot = Accessor("pandas.plotting", "PlotAccessor")


def mask_of(key, frame):
    """A bool ndarray from a boolean key, aligned where it is a Series; None when the key is none."""
    dtype = getattr(key, "dtype", None)
    if dtype is None:
        if isinstance(key, list) and key and type(key[0]) in (bool, np.bool_) and all(type(one) in (bool, np.bool_) for one in key):
            if len(key) != len(frame):
                raise IndexError(f"Boolean index has wrong length: {len(key)} instead of {len(frame)}")
            return np.array(key, dtype=bool)
        if isinstance(key, list) and key and any(one is module("pandas._na").NA for one in key) and all(
                one is module("pandas._na").NA or type(one) in (bool, np.bool_) for one in key):
            return np.array([one is True for one in key], dtype=bool)
        return None
    if getattr(key, "ndim", 1) != 1:
        return None
    values = getattr(key, "_values", key)
    if dtype.kind == "b":
        pass
    elif dtype.kind == "O" and isinstance(dtype, np.dtype) and len(values):
        listed = values.tolist()
        if not all(type(one) is bool or is_missing(one) for one in listed) or not any(type(one) is bool for one in listed):
            return None
        if any(is_missing(one) for one in listed):
            if isinstance(key, Series) and not key._index.equals(frame._index):
                pass
            else:
                raise ValueError("Cannot mask with non-boolean array containing NA / NaN values")
        values = np.array([one is True for one in listed], dtype=bool)
    else:
        return None
    if isinstance(key, Series) and key._index is not frame._index and not key._index.equals(frame._index):
        positions = key._index.get_indexer_for(frame._index)
        if len(positions) != len(frame) or (positions < 0).any():
            from .errors import IndexingError

            raise IndexingError(
                "Unalignable boolean Series provided as indexer (index of the boolean Series and of the indexed object do not "
                "match)."
            )
        values = values.take(positions)
    if not isinstance(values, ndarray):
        values = values._as_key()
    if len(values) != len(frame):
        raise IndexError(f"Boolean index has wrong length: {len(values)} instead of {len(frame)}")
    return values


def common_name(left, right):
    a, b = left._name, right._name
    if a is b:
        return a
    try:
        if a == b:
            return a
    except TypeError:
        # NA is neither equal nor different.
        pass
    except ValueError:
        return None
    # Two NaNs or two NaTs are one name, one of each is none.
    return a if is_missing(a) and is_missing(b) and type(a) is type(b) else None


def _operator(name):
    integer, floating, both = K.column_integer, K.column_float, K.column_binary
    compared = _BOOL if name in _ops.COMPARISONS or name in _ops.LOGIC else None

    def method(self, other):
        values = self._values
        kind = type(other)
        label = self._name
        made = None
        if type(values) is ndarray:
            if kind is int:
                made = integer(name, values._h, other)
            elif kind is float:
                made = floating(name, values._h, other)
            elif kind is _NUMPY_FLOAT:
                made = floating(name, values._h, float(other))
            elif kind is Series and other._index is self._index and type(other._values) is ndarray:
                made = both(name, values._h, other._values._h)
                if other._name is not label:
                    label = common_name(self, other)
        if made is None:
            return self._binary(other, name)
        result = Series._make(_wrap(made, compared, values._shape), self._index, label)
        return result.__finalize__(self) if self._attrs or self._flags else result

    method.__name__ = f"__{name}__"
    return method


for _name in "add sub mul truediv eq ne lt le gt ge and or xor".split():
    setattr(Series, f"__{_name}__", _operator(_name))
del _name

Series._info_axis = Series.index
