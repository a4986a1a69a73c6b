"""The index of labels of any type that has no class of its own."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import array_of, cast, infer, is_list_like, objects_of
from .._lazy import Accessor, claim, methods, module, positional_methods
from .._missing import any_missing, is_missing, missing_mask
from .._sentinel import no_default
from ..dtypes import CategoricalDtype, DatetimeTZDtype, IntervalDtype, PeriodDtype, pandas_dtype
from ..errors import InvalidIndexError
from .engine import HashEngine, engine_of

_OBJECT = np.dtype(object)


def index_of(values, name=None):
    """An index of the class that fits an array; nothing is copied."""
    dtype = values.dtype
    kind = dtype.kind
    if kind not in "mM" and isinstance(dtype, np.dtype):
        if kind == "f" and dtype.itemsize == 2:
            raise NotImplementedError("float16 indexes are not supported")
        return Index._make(values, name)
    if isinstance(dtype, np.dtype) or isinstance(dtype, DatetimeTZDtype):
        if kind == "M":
            return module("pandas.indexes.datetimes").DatetimeIndex._make(values, name)
        return module("pandas.indexes.timedeltas").TimedeltaIndex._make(values, name)
    if isinstance(dtype, CategoricalDtype):
        return module("pandas.indexes.category").CategoricalIndex._make(values, name)
    if isinstance(dtype, PeriodDtype):
        return module("pandas.indexes.period").PeriodIndex._make(values, name)
    if isinstance(dtype, IntervalDtype):
        return module("pandas.indexes.interval").IntervalIndex._make(values, name)
    return Index._make(values, name)


def ensure_index(data, copy=False):
    """An index of index-like data; an index stays as it is.

    A list of arrays makes levels, a list of tuples does not: it is `Index` that does so, and labels of an axis are not made by it.
    """
    if isinstance(data, Index):
        return data.copy() if copy else data
    name = getattr(data, "_name", None)
    if hasattr(data, "_values") and hasattr(data, "_index"):
        return Index(data._values, name=name)
    if isinstance(data, (list, tuple, ndarray)) or hasattr(data, "_sandframe_array"):
        if isinstance(data, list) and data and all(isinstance(part, (list, ndarray)) or hasattr(part, "_values") for part in data):
            return module("pandas.indexes.multi").MultiIndex.from_arrays(data)
        return Index(data, copy=copy, tupleize_cols=not isinstance(data, list))
    return Index(data, copy=copy)


def default_index(count):
    """0, 1, 2, …"""
    from .range import RangeIndex

    return RangeIndex._of(range(count), None)


class Index:
    """An immutable sequence of labels."""

    __module__ = "pandas.core.indexes.base"
    __array_priority__ = 1000
    _typ = "index"
    ndim = 1
    nlevels = 1

    def __new__(cls, data=None, dtype=None, copy=False, name=None, tupleize_cols=True):
        if dtype is not None:
            dtype = pandas_dtype(dtype)
        elif name is None and type(data) is list and cls is Index and data and type(data[0]) is str:
            texts = K.array_texts(data)
            if texts is not None:
                return Index._make(ndarray._wrap(texts, _OBJECT))
        if name is None and data is not None:
            name = getattr(data, "name", None) if hasattr(data, "_values") else None
        if name is not None:
            check_name(name, cls)
        if isinstance(data, (range, Index)) and dtype is None:
            from .range import RangeIndex

            if isinstance(data, range):
                return RangeIndex._of(data, name)
            if isinstance(data, RangeIndex):
                return RangeIndex._of(data._range, name)
            if data.nlevels > 1:
                return Index._make(data._values, name)
            if getattr(data, "_freq", None) is not None:
                # The same steps between the same labels.
                return data.copy(name=name)
        if data is None or isinstance(data, (str, bytes)) or not is_list_like(data) and not hasattr(data, "_sandframe_array"):
            if data is None:
                raise _scalar_data(cls, data)
            if getattr(data, "ndim", 1) == 0 or not hasattr(data, "__iter__") or isinstance(data, (str, bytes)):
                raise _scalar_data(cls, data)
        if isinstance(data, ndarray) and data.ndim > 1 or hasattr(data, "_columns"):
            raise ValueError("Index data must be 1-dimensional")
        if not isinstance(data, (ndarray, list, Index)) and not hasattr(data, "_values") and not hasattr(data, "_sandframe_array"):
            data = list(data)
        if (
            tupleize_cols
            and isinstance(data, list)
            and data
            and dtype is None
            and all(type(one) is tuple or isinstance(one, tuple) for one in data)
        ):
            return module("pandas.indexes.multi").MultiIndex.from_tuples(data, names=name)
        if dtype is not None and isinstance(dtype, np.dtype) and dtype.kind == "M" and isinstance(data, (list, ndarray, Index)):
            return module("pandas.indexes.datetimes").DatetimeIndex(data, dtype=dtype, copy=copy, name=name)
        values = array_of(data, dtype, copy)
        if (
            isinstance(values.dtype, np.dtype)
            and values.dtype.kind == "O"
            and dtype is None
            and len(values)
            and not isinstance(data, list)
            and not hasattr(data, "_values")
        ):
            values = infer(values.tolist())
        if isinstance(values.dtype, np.dtype) and values.dtype.kind == "U":
            values = objects_of(values.tolist())
        return index_of(values, name)

    @classmethod
    def _make(cls, data, name=None):
        self = object.__new__(cls)
        self._data = data
        self._name = name
        self._hash_engine = None
        return self

    def _shallow(self, data, name=no_default):
        """An index of the class that fits other labels, under this one's name."""
        return index_of(data, self._name if name is no_default else name)

    # What it holds.

    @property
    def _values(self):
        return self._data

    @property
    def values(self):
        return self._data

    @property
    def array(self):
        data = self._values
        return module("pandas.arrays.numpy_").wrap(data) if isinstance(data, ndarray) else data

    @property
    def dtype(self):
        return self._data.dtype

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        if self._no_setting_name:
            raise RuntimeError("Cannot set name on a level of a MultiIndex. Use 'MultiIndex.set_names' instead.")
        check_name(value, type(self))
        self._name = value

    # Whether it is a level given out by a MultiIndex, whose name is the MultiIndex's to set.
    _no_setting_name = False

    @property
    def names(self):
        return module("pandas.indexes.names").FrozenList([self._name])

    @names.setter
    def names(self, values):
        if not is_list_like(values):
            raise ValueError("Names must be a list-like")
        values = list(values)
        if len(values) != 1:
            raise ValueError(f"Length of new names must be 1, got {len(values)}")
        self.name = values[0]

    @property
    def shape(self):
        return (len(self),)

    @property
    def size(self):
        return len(self)

    @property
    def empty(self):
        return len(self) == 0

    @property
    def T(self):
        return self

    @property
    def nbytes(self):
        return self._values.nbytes

    # The positions of a few text labels, each there once, by label: rows and short columns are looked up here.
    _places = None

    def _text_places(self):
        places = self._places
        return self._find_places() if places is None else places

    def _find_places(self):
        data = self._data
        places = {}
        if self.nlevels == 1 and isinstance(data, ndarray) and data.dtype.kind == "O" and len(data) <= 256:
            listed = data.tolist()
            found = {label: at for at, label in enumerate(listed) if type(label) is str}
            if len(found) == len(listed):
                places = found
        self._places = places
        return places

    def __len__(self):
        return len(self._data)

    def __iter__(self):
        values = self._values
        return iter(values) if hasattr(values, "_mask") else iter(self.tolist())

    def __array__(self, dtype=None, copy=None):
        return np.asarray(self._values, dtype=dtype)

    def __bool__(self):
        raise ValueError(
            f"The truth value of a {type(self).__name__} is ambiguous. Use a.empty, a.bool(), a.item(), a.any() or a.all()."
        )

    __nonzero__ = __bool__

    def __hash__(self):
        raise TypeError(f"unhashable type: {type(self).__name__!r}")

    def __repr__(self):
        return module("pandas.formats.index").index_repr(self)

    def __str__(self):
        return self.__repr__()

    def __setitem__(self, key, value):
        raise TypeError("Index does not support mutable operations")

    def __contains__(self, key):
        kind = type(key)
        if kind is str or kind is int:
            handle = self._handle
            if handle is None:
                handle = self._find_handle()
            if handle is not False:
                return K.labels_find(handle, key) >= 0
        hash(key)
        try:
            return self._find(key) >= 0
        except (KeyError, TypeError, ValueError):
            return False

    def __getitem__(self, key):
        kind = type(key)
        if kind is int:
            return self._item(key)
        if isinstance(key, np.integer):
            return self._item(int(key))
        if kind is slice:
            return self._slice(key)
        if isinstance(key, (float, np.floating)) and self._typ != "rangeindex":
            raise IndexError("Indexing with a float is no longer supported. Manually convert to an integer key instead.")
        if key is Ellipsis:
            return self._view()
        if self._typ != "rangeindex" and (key is None or kind is tuple and None in key):
            raise ValueError(
                "Multi-dimensional indexing (e.g. `obj[:, None]`) is no longer supported. Convert to a numpy array before indexing "
                "instead."
            )
        # Arrays of pandas' own speak of a mask that is too short otherwise than numpy's.
        extension = not isinstance(self._values, ndarray) or self.dtype.kind in "mM"
        key = positions_key(key, len(self), extension) if kind is not set else None
        if key is None:
            raise IndexError(
                "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid "
                "indices"
            )
        return self._shallow(self._values[key])

    def _item(self, position):
        data = self._data
        if type(data) is ndarray and data._dtype is _OBJECT:
            label = K.array_item(data._h, position)
            if label is not None:
                return label
        return data[position]

    def _slice(self, key):
        return type(self)._make(self._data[key], self._name)

    def _getitem_rows(self, positions):
        """The labels at an ndarray of positions."""
        return type(self)._make(self._data.take(positions), self._name)

    def _mask_rows(self, mask):
        return type(self)._make(self._data[mask], self._name)

    def item(self):
        if len(self) == 1:
            return next(iter(self))
        raise ValueError("can only convert an array of size 1 to a Python scalar")

    def tolist(self):
        return self._values.tolist()

    def to_list(self):
        return self.tolist()

    # Looking up.

    # The kernels' table of labels that are plain numbers or texts, each there once; None until it was looked for, False for any
    # other index.
    _handle = None

    def _find_handle(self):
        data = self._data
        found = False
        if type(self) is Index and type(data) is ndarray and data.dtype.kind in "ifO":
            engine = self._engine
            if type(engine) is HashEngine and engine.is_unique:
                found = engine.handle
        self._handle = found
        return found

    def _place_of(self, label):
        """Where a label that is neither an int nor a text of Python's own stands; -1 where that has to be looked at."""
        return -1

    @property
    def _engine(self):
        engine = self._hash_engine
        if engine is None:
            engine = self._hash_engine = engine_of(self._engine_values())
        return engine

    def _engine_values(self):
        """An ndarray that stands for the labels in the engine."""
        data = self._data
        return data if isinstance(data, ndarray) else data._engine_values()

    def _engine_key(self, key):
        """A label as the engine knows it; KeyError for one that cannot be here."""
        data = self._data
        if not isinstance(data, ndarray):
            return data._engine_key(key)
        kind = data.dtype.kind
        if kind in "iuf" and isinstance(key, (bool, np.bool_)):
            raise KeyError(key)
        if kind == "b" and not isinstance(key, (bool, np.bool_)):
            raise KeyError(key)
        return key

    def _find(self, key):
        """The first position of a label, or -1."""
        return self._engine.find(self._engine_key(key))

    @property
    def is_unique(self):
        return self._engine.is_unique

    @property
    def _index_as_unique(self):
        """Whether a label stands for one position at most."""
        return self.is_unique

    @property
    def has_duplicates(self):
        return not self.is_unique

    @property
    def _order(self):
        """The kernels' bits of order; see frame.index.Order."""
        values = self._engine_values()
        if values.dtype.kind == "O" and K.labels_are_foreign(values._h):
            return foreign_order(values.tolist())
        return K.labels_order(values._h)

    @property
    def is_monotonic_increasing(self):
        return bool(self._order & 1)

    @property
    def is_monotonic_decreasing(self):
        return bool(self._order & 2)

    @property
    def _is_strictly_monotonic_increasing(self):
        return self._order & 5 == 5

    @property
    def _is_strictly_monotonic_decreasing(self):
        return self._order & 6 == 6

    @property
    def hasnans(self):
        return any_missing(self._values)

    def get_loc(self, key):
        """The position of a label: an int, or a slice or mask where it occurs more than once."""
        try:
            position = self._find(key)
        except KeyError:
            self._check_indexing_error(key)
            raise KeyError(key) from None
        except TypeError:
            self._check_indexing_error(key)
            raise
        if position < 0:
            if isinstance(key, slice) or not is_hashable(key):
                raise InvalidIndexError(key)
            raise KeyError(key)
        engine = self._engine
        if engine.is_unique:
            return position
        found = engine.find_all(self._engine_key(key))
        count = len(found)
        if count == 1:
            return position
        last = int(found[count - 1])
        if last - position + 1 == count and self._order & 1:
            return slice(position, last + 1, None)
        mask = np.zeros(len(self), dtype=bool)
        mask[found] = True
        return mask

    def _loc_of(self, key):
        """get_loc() for pandas' own use: one position always is an int."""
        handle = self._handle
        if handle is None:
            handle = self._find_handle()
        if handle is not False:
            kind = type(key)
            if kind is str or kind is int:
                at = K.labels_find(handle, key)
                if at >= 0:
                    return at
        return self.get_loc(key)

    def _check_indexing_error(self, key):
        if not is_hashable(key) or isinstance(key, slice):
            raise InvalidIndexError(key)

    def _positions_of(self, key):
        """The positions of a label as an ndarray, or one int where it occurs once."""
        found = self._loc_of(key)
        if isinstance(found, slice):
            return np.arange(found.start, found.stop)
        if isinstance(found, ndarray) and found.dtype.kind == "b":
            return found.nonzero()[0]
        return found

    def get_indexer(self, target, method=None, limit=None, tolerance=None):
        """The position of each label of another index, or -1."""
        target = self._read(ensure_index(target))
        if method is not None:
            return module("pandas.indexes.lookup").get_indexer_method(self, target, method, limit, tolerance)
        if limit is not None or tolerance is not None:
            module("pandas.indexes.lookup").checked_method(self, method, limit, tolerance)
        if not self.is_unique:
            raise InvalidIndexError("Reindexing only valid with uniquely valued Index objects")
        return self._lookup(target)

    def _read(self, labels):
        """Labels as this kind of index reads them."""
        return labels

    def _read_texts(self, labels):
        """The same for indexes of times, which texts may name; as they are where one of them names none."""
        if labels.dtype.kind != "O" or not len(labels) or labels.nlevels > 1:
            return labels
        if not all(isinstance(label, str) for label in labels.tolist()):
            return labels
        try:
            return type(self)(labels, dtype=self.dtype)
        except (ValueError, TypeError):
            return labels

    def _lookup(self, target):
        if target is self or self._same_labels(target):
            return np.arange(len(self), dtype="int64")
        left, right = self._common_with(target if target.nlevels == 1 else target.to_flat_index())
        if left is None:
            return np.full(len(target), -1, dtype="int64")
        if left is self:
            return self._engine.lookup(right._engine_values_for(self))
        return left._engine.lookup(right._engine_values_for(left))

    def _same_labels(self, other):
        return False

    def _engine_values_for(self, other):
        """This index's labels as the engine of another one knows them."""
        return self._engine_values()

    def _common_with(self, other):
        """Both indexes under one dtype in which labels can be compared; None when they never are equal."""
        left, right = self.dtype, other.dtype
        if left == right and type(self) is type(other):
            return self, other
        if left == right:
            return self, other
        if isinstance(left, np.dtype) and isinstance(right, np.dtype):
            a, b = left.kind, right.kind
            if a in "iufc" and b in "iufc":
                common = np.result_type(left, right)
                if a in "iu" and b in "iu":
                    return self, other
                return (self if left == common else self.astype(common)), (other if right == common else other.astype(common))
            if a != "O" and b != "O":
                if len(self) == 0 or len(other) == 0:
                    return None, None
                if "b" in (a, b) or (a in "mM") != (b in "mM") or a != b:
                    return None, None
        if isinstance(left, CategoricalDtype) and not isinstance(right, CategoricalDtype):
            return Index._make(np.asarray(self._values), self._name), other
        if isinstance(right, CategoricalDtype):
            return self, index_of(
                other._values.categories._values.take(other._values.codes), other._name
            ) if not other.hasnans else Index._make(np.asarray(other._values, dtype=object), other._name)
        return self.astype(_OBJECT), other.astype(_OBJECT)

    def get_indexer_non_unique(self, target):
        """All positions of each label of another index in turn (-1 where absent), and the numbers of the absent ones."""
        target = self._read(ensure_index(target))
        left, right = self._common_with(target if target.nlevels == 1 else target.to_flat_index())
        if left is None:
            count = len(target)
            return np.full(count, -1, dtype="int64"), np.arange(count, dtype="int64")
        return left._engine.lookup_all(right._engine_values_for(left))

    def get_indexer_for(self, target):
        """get_indexer, or the positions of get_indexer_non_unique where labels repeat."""
        if self.is_unique:
            return self.get_indexer(target)
        return self.get_indexer_non_unique(target)[0]

    # Relabelling.

    def copy(self, name=None, deep=False):
        """A copy; its labels are shared unless deep."""
        result = self._view()
        if deep and not isinstance(self._data, range):
            result._data = self._data.copy()
        if name is not None:
            result.name = name
        return result

    def _view(self):
        result = type(self)._make(self._data, self._name)
        result._hash_engine = self._hash_engine
        return result

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo=None):
        return self.copy(deep=True)

    def rename(self, name, *, inplace=False):
        """The same labels under another name."""
        return self.set_names([name], inplace=inplace)

    def set_names(self, names, *, level=None, inplace=False):
        """The same labels under another name."""
        if level is not None:
            raise ValueError("Level must be None for non-MultiIndex")
        if isinstance(names, dict):
            raise TypeError("Can only pass dict-like as `names` for MultiIndex.")
        if is_list_like(names):
            names = list(names)
            if len(names) != 1:
                raise ValueError(f"Length of new names must be 1, got {len(names)}")
            names = names[0]
        check_name(names, type(self))
        if inplace:
            self._name = names
            return None
        result = self._view()
        result._name = names
        return result

    def _validate_level(self, level):
        if isinstance(level, int):
            if level < 0 and level != -1:
                raise IndexError(f"Too many levels: Index has only 1 level, {level} is not a valid level number")
            if level > 0:
                raise IndexError(f"Too many levels: Index has only 1 level, not {level + 1}")
        elif level != self._name:
            raise KeyError(f"Requested level ({level}) does not match index name ({self._name})")

    def _level_number(self, level):
        self._validate_level(level)
        return 0

    _get_level_number = _level_number

    def get_level_values(self, level):
        self._validate_level(level)
        return self

    _get_level_values = get_level_values

    def astype(self, dtype, copy=True):
        """The same labels under another dtype."""
        dtype = pandas_dtype(dtype)
        if dtype == self.dtype:
            return self.copy() if copy else self
        values = self._values
        if isinstance(dtype, np.dtype) and dtype.kind == "O":
            return Index._make(cast(values, _OBJECT), self._name)
        try:
            converted = cast(values, dtype)
        except (TypeError, ValueError) as error:
            if "cannot safely" in str(error) or dtype.kind not in "iu":
                raise
            raise
        if isinstance(converted.dtype, np.dtype) and converted.dtype.kind in "US":
            converted = objects_of(converted.tolist())
        return index_of(converted, self._name)

    def isna(self):
        return missing_mask(self._values)

    def notna(self):
        return ~self.isna()

    isnull = isna
    notnull = notna

    def equals(self, other):
        """Whether another index has the same labels in the same order."""
        if self is other:
            return True
        if type(self) is Index and type(other) is Index:
            left, right = self._data, other._data
            if type(left) is ndarray and type(right) is ndarray and left.dtype is _OBJECT and right.dtype is _OBJECT:
                found = texts_equal(left, right)
                if found is not None:
                    return found
        if not isinstance(other, Index) or len(self) != len(other):
            return False
        if other.nlevels > 1 and self.nlevels == 1:
            return other.equals(self)
        found = labels_equal(self._values, other._values)
        # numpy's own truth where floats are compared, as in pandas.
        plain = isinstance(self.dtype, np.dtype) and isinstance(other.dtype, np.dtype)
        return np.bool_(found) if plain and self.dtype.kind in "fc" and other.dtype.kind in "biufc" else found

    def identical(self, other):
        return self.equals(other) and self.names == other.names and self.dtype == other.dtype and type(self) is type(other)

    def is_(self, other):
        return self is other or isinstance(other, Index) and self._identity is other._identity

    @property
    def _identity(self):
        """What views of an index have in common."""
        found = self.__dict__.get("_same")
        if found is None:
            found = self._same = object()
        return found

    def view(self, cls=None):
        """The same labels; one with this is_() true."""
        if cls is not None and not isinstance(cls, type(Index)):
            return self._values.view(cls)
        result = self._view()
        result._same = self._identity
        return result

    def __reduce__(self):
        return _rebuild, (self._values, self._name)

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        return module("pandas._ufunc").index_ufunc(self, ufunc, method, inputs, kwargs)

    str = Accessor("pandas.strings", "StringMethods")


def _rebuild(values, name):
    return index_of(values, name)


def check_name(name, cls):
    """Names must be hashable."""
    if not is_hashable(name):
        raise TypeError(f"{cls.__name__}.name must be a hashable type")


def is_hashable(value):
    try:
        hash(value)
    except TypeError:
        return False
    return True


def listed(key):
    """An iterator, a range, a view of a dict and their like as a list of labels; any other key as it is."""
    if isinstance(key, (str, bytes, list, tuple, dict, set, frozenset, slice, ndarray, Index)) or not is_list_like(key):
        return key
    if hasattr(key, "_sandframe_array") or hasattr(key, "_typ"):
        return key
    return list(key)


def _scalar_data(cls, data):
    shown = str(data) if isinstance(data, np.generic) else repr(data)
    return TypeError(f"{cls.__name__}(...) must be called with a collection of some kind, {shown} was passed")


def positions_key(key, count, extension=False):
    """A list-like of positions or bools as an ndarray for indexing; None when it is neither."""
    if hasattr(key, "_values"):
        key = key._values
    if hasattr(key, "_sandframe_array"):
        key = key._as_key()
    if not isinstance(key, ndarray):
        if not is_list_like(key):
            return None
        key = list(key)
        key = np.array(key) if key else np.array([], dtype="int64")
    if key.dtype.kind == "O":
        key = infer(key.tolist())
    if key.dtype.kind == "b" and len(key) != count:
        if extension:
            raise IndexError(f"Boolean index has wrong length: {len(key)} instead of {count}")
        raise IndexError(
            f"boolean index did not match indexed array along axis 0; size of axis is {count} but size of corresponding boolean "
            f"axis is {len(key)}"
        )
    return key


def texts_equal(left, right):
    """Whether two arrays of objects hold the same texts; None where they do not hold texts alone."""
    texts = K.array_text(left._h)
    others = None if texts is None else K.array_text(right._h)
    # They are the same where they are when joined, by a separator that none of them holds.
    return None if others is None else texts == others and len(left) == len(right)


def labels_equal(left, right):
    """Whether two arrays of labels of one length are equal, NaN being equal to NaN."""
    a = left.dtype
    b = right.dtype
    if isinstance(a, np.dtype) and isinstance(b, np.dtype):
        if a.kind in "iub" and b.kind in "iub":
            return (a.kind == "b") == (b.kind == "b") and bool((left == right).all())
        if a.kind in "iuf" and b.kind in "iuf":
            same = left == right
            if same.all():
                return True
            return bool((same | ((left != left) & (right != right))).all())
        if a.kind == "O" or b.kind == "O":
            found = texts_equal(left, right) if a is b else None
            if found is not None:
                return found
            return objects_equal(left.tolist(), right.tolist())
        return a.kind == b.kind and bool(
            (left.view("int64") == right.view("int64")).all() if a.kind in "mM" else (left == right).all()
        )
    if hasattr(left, "equals_array"):
        return left.equals_array(right)
    if hasattr(right, "equals_array"):
        return right.equals_array(left)
    return objects_equal(left.tolist(), right.tolist())


def objects_equal(left, right):
    """Whether two lists hold the same; of what is missing, None and NaN are the same."""
    for a, b in zip(left, right):
        if a is b:
            continue
        if is_missing(a) and is_missing(b):
            if type(a) is type(b) or isinstance(a, (float, type(None))) and isinstance(b, (float, type(None))):
                continue
            return False
        if isinstance(a, ndarray) or isinstance(b, ndarray):
            alike = type(a) is type(b) and a.shape == b.shape and labels_equal(a.reshape(-1), b.reshape(-1))
        elif hasattr(a, "_typ"):
            alike = a.equals(b)
        else:
            alike = not is_missing(a) and not is_missing(b) and a == b
        if not alike:
            return False
    return True


def foreign_order(labels):
    """The kernels' bits of order for labels that only Python can compare."""
    bits = 7
    if any(is_missing(label) for label in labels):
        return 0
    try:
        for a, b in zip(labels, labels[1:]):
            if a == b:
                bits &= ~4
            elif a < b:
                bits &= ~2
            else:
                bits &= ~1
            if not bits & 3:
                return 0
    except TypeError:
        return 0
    return bits


methods(Index, "pandas.indexes.sets", "union intersection difference symmetric_difference append join _set_result_name")
methods(
    Index,
    "pandas.indexes.editing",
    """delete insert drop drop_duplicates duplicated dropna fillna putmask repeat take where map isin unique nunique
    value_counts factorize argsort sort sortlevel to_frame to_series to_flat_index to_numpy reindex droplevel
    infer_objects round diff shift groupby format ravel transpose memory_usage asof asof_locs searchsorted
    holds_integer is_boolean is_integer is_floating is_numeric is_object is_categorical is_interval""",
)
positional_methods(Index, "pandas.indexes.editing", "sort_values")
methods(Index, "pandas.indexes.lookup", "slice_indexer slice_locs get_slice_bound _convert_slice")
methods(Index, "pandas.indexes.reductions", "min max argmin argmax all any")


def _operator(name):
    def method(self, other):
        return module("pandas.indexes.arithmetic").binary(self, other, name)

    method.__name__ = name
    return method


def _unary(name):
    def method(self):
        return module("pandas.indexes.arithmetic").unary(self, name)

    method.__name__ = name
    return method


for _name in """add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod pow rpow divmod rdivmod
        and rand or ror xor rxor eq ne lt le gt ge""".split():
    setattr(Index, f"__{_name}__", _operator(_name))
for _name in "neg pos abs invert".split():
    setattr(Index, f"__{_name}__", _unary(_name))


@property
def inferred_type(self):
    """A word for what the labels are."""
    return module("pandas.api.types").infer_dtype(self._values, skipna=False)


Index.inferred_type = inferred_type
del inferred_type, _name


def _can_hold_text(self):
    """Whether a text may be a label."""
    dtype = self.dtype
    return dtype.kind == "O" or not isinstance(dtype, np.dtype)


Index._can_hold_text = _can_hold_text
del _can_hold_text

claim(Index, "Index get_level_values=_get_level_values; IndexOpsMixin item to_list=tolist tolist")
