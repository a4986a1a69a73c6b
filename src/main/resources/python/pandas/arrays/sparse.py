"""Sparse arrays: the elements that are not the fill value, and where they are."""

import numpy as np
from numpy import ndarray

from .._construct import array_of, cast, is_list_like, objects_of
from .._lazy import module
from .._missing import is_missing, missing_mask
from .._sentinel import no_default
from ..dtypes import pandas_dtype
from ..generic.base import warn
from .base import ExtensionArray, positions_of
from .sparse_dtype import NO_SCIPY, SparseDtype, default_fill
from .sparse_index import IntIndex, index_at

_OBJECT = np.dtype(object)


class SparseArray(ExtensionArray):
    """An array that stores only what differs from a fill value."""

    __module__ = "pandas.core.arrays.sparse.array"
    _typ = "sparse_array"

    def __init__(self, data, sparse_index=None, fill_value=None, kind="integer", dtype=None, copy=False):
        data = getattr(data, "_values", data)
        if dtype is not None:
            dtype = pandas_dtype(dtype)
            if isinstance(dtype, SparseDtype):
                fill_value = dtype.fill_value if fill_value is None else fill_value
                dtype = dtype.subtype
        if isinstance(data, SparseArray):
            sparse_index = data._index_of_stored if sparse_index is None else sparse_index
            fill_value = data.fill_value if fill_value is None else fill_value
            data = data._stored
        elif not is_list_like(data):
            warn(
                "Constructing SparseArray with scalar data is deprecated and will raise in a future version. Pass a sequence "
                "instead.",
                FutureWarning,
            )
            data = [data] * (1 if sparse_index is None else sparse_index.npoints)
        values, fill_value = _prepared(data, dtype, fill_value)
        if sparse_index is None:
            values, self._index_of_stored = _sparsified(values, kind, fill_value)
            self._stored = _under(values, dtype)
        else:
            values = _under(values, dtype)
            if len(values) != sparse_index.npoints:
                raise AssertionError(f"Non array-like type {type(values)} must have the same length as the index")
            self._stored, self._index_of_stored = values.copy() if copy else values, sparse_index
        self._dtype = SparseDtype(self._stored.dtype, fill_value)

    @classmethod
    def _simple_new(cls, sparse_array, sparse_index, dtype):
        """An array of exactly these parts: no checks."""
        self = object.__new__(cls)
        self._stored = sparse_array
        self._index_of_stored = sparse_index
        self._dtype = dtype
        return self

    @classmethod
    def _from_sequence(cls, scalars, *, dtype=None, copy=False):
        return cls(scalars, dtype=dtype)

    @classmethod
    def from_spmatrix(cls, data):
        """There is no SciPy whose matrices could be read."""
        raise ImportError(NO_SCIPY)

    @classmethod
    def _concat_same_type(cls, arrays):
        arrays = list(arrays)
        fill = arrays[0].fill_value
        positions, start = [], 0
        for one in arrays:
            positions.append(one.sp_index.indices.astype("int64") + start)
            start += len(one)
        stored = module("pandas._joining").concat_arrays([one._stored for one in arrays])
        index = index_at(np.concatenate(positions), start, arrays[0].kind)
        return cls._simple_new(stored, index, SparseDtype(stored.dtype, fill))

    # The parts.

    @property
    def dtype(self):
        return self._dtype

    @property
    def sp_values(self):
        """The elements that are stored."""
        return self._stored

    @property
    def sp_index(self):
        """Where they are."""
        return self._index_of_stored

    @property
    def fill_value(self):
        """The value of all other elements."""
        return self._dtype.fill_value

    @fill_value.setter
    def fill_value(self, value):
        self._dtype = SparseDtype(self._dtype.subtype, value)

    @property
    def kind(self):
        """integer or block: how the positions are held."""
        return "integer" if isinstance(self._index_of_stored, IntIndex) else "block"

    @property
    def density(self):
        """The share of the elements that are stored."""
        return self.sp_index.npoints / self.sp_index.length

    @property
    def npoints(self):
        """How many elements are stored."""
        return self.sp_index.npoints

    @property
    def nbytes(self):
        return self._stored.nbytes + self.sp_index.nbytes

    @property
    def size(self):
        return np.int64(len(self))

    @property
    def _null_fill_value(self):
        return self._dtype._is_na_fill_value

    def __len__(self):
        return self.sp_index.length

    def __repr__(self):
        thing = module("pandas.formats.pprint").thing
        return f"{thing(self.tolist())}\nFill: {thing(self.fill_value)}\n{self.sp_index!r}"

    def _formatter(self, boxed=False):
        return str if boxed else repr

    # All elements.

    def to_numpy(self, dtype=None, copy=False, na_value=no_default):
        stored, fill = self._stored, self.fill_value
        if self.sp_index.ngaps == 0:
            result = stored.copy() if copy else stored
        else:
            wanted = _holding(stored.dtype, fill) if dtype is None else np.dtype(dtype)
            if wanted.kind == "O" and stored.dtype.kind in "mM":
                stored = stored.astype(object)
            result = np.full(len(self), fill, dtype=wanted)
            result[self.sp_index.indices] = stored
        if na_value is not no_default:
            result = module("pandas._conversion").to_numpy(result, dtype, False, na_value)
        if dtype is None or result.dtype == np.dtype(dtype):
            return result
        # As of an array of NumPy: times become whole numbers among objects.
        return result.astype(object) if np.dtype(dtype).kind == "O" else cast(result, np.dtype(dtype))

    def __array__(self, dtype=None, copy=None):
        return self.to_numpy(dtype)

    def to_dense(self):
        """All elements in an ndarray."""
        return self.to_numpy(self._stored.dtype)

    _rank_values = to_dense
    _engine_values = to_dense

    def tolist(self):
        result = [self.fill_value] * len(self)
        stored = (
            module("pandas.datetimes.inference").boxed_list(self._stored) if self._stored.dtype.kind in "mM" else list(self._stored)
        )
        for at, value in zip(self.sp_index.indices.tolist(), stored):
            result[at] = value
        return result

    to_list = tolist

    # Elements.

    def __getitem__(self, key):
        if isinstance(key, SparseArray):
            key = key.to_dense()
        elif key is None or key is Ellipsis or isinstance(key, (str, float)):
            raise IndexError(
                "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid "
                "indices"
            )
        key = positions_of(key, len(self))
        if type(key) is int:
            return self._at(key)
        if type(key) is slice:
            return self.take(np.arange(len(self), dtype="int64")[key])
        if key.dtype.kind == "b":
            if len(key) != len(self):
                raise IndexError(f"Boolean index has wrong length: {len(key)} instead of {len(self)}")
            key = key.nonzero()[0]
        return self.take(key)

    def _at(self, position):
        count = len(self)
        if not -count <= position < count:
            raise IndexError(f"loc must be an integer between -{count} and {count}")
        number = self.sp_index.lookup(position + count if position < 0 else position)
        if number < 0:
            return self.fill_value
        value = self._stored[number]
        return (
            module("pandas.datetimes.inference").boxed_list(self._stored[number : number + 1])[0]
            if self._stored.dtype.kind in "mM"
            else value
        )

    def __setitem__(self, key, value):
        raise TypeError("SparseArray does not support item assignment via setitem")

    def take(self, indices, *, allow_fill=False, fill_value=None):
        """The elements at positions; with allow_fill, -1 gives what is missing or the fill value."""
        if not is_list_like(indices):
            raise ValueError(f"'indices' must be an array, not a scalar '{indices}'.")
        positions = np.asarray(indices, dtype="int64")
        count = len(self)
        if allow_fill:
            absent = positions < 0
            if len(positions) and (int(positions.min()) < -1 or int(positions.max()) >= count):
                if int(positions.min()) < -1:
                    raise ValueError("Invalid value in 'indices'. Must be between -1 and the length of the array.")
                raise IndexError("out of bounds value in 'indices'.")
            if absent.any():
                return self._take_missing(positions, absent, fill_value)
        elif len(positions):
            if int(positions.max()) >= count or int(positions.min()) < -count:
                raise IndexError("out of bounds value in 'indices'." if count else "cannot do a non-empty take from an empty axes.")
            positions = np.where(positions < 0, positions + count, positions)
        numbers = self.sp_index.lookup_array(positions)
        stored = numbers >= 0
        index = index_at(stored.nonzero()[0], len(positions), self.kind if not allow_fill else "integer")
        return self._simple_new(self._stored.take(numbers[stored].astype("int64")), index, self._dtype)

    def _take_missing(self, positions, absent, fill_value):
        fill = self._dtype.na_value if fill_value is None else fill_value
        numbers = self.sp_index.lookup_array(positions)
        stored = (numbers >= 0) | absent
        if not self._null_fill_value or not is_missing(fill):
            target = _holding(self._stored.dtype, fill) if absent.any() else self._stored.dtype
            values = module("pandas._take").take_fill(self._stored, numbers[stored].astype("int64"), fill)
            values = values if values.dtype == target or target.kind in "iub" else values.astype(target)
        else:
            stored &= ~absent
            values = self._stored.take(numbers[stored].astype("int64"))
        return self._simple_new(
            values, index_at(stored.nonzero()[0], len(positions), "integer"), SparseDtype(values.dtype, self.fill_value)
        )

    def copy(self):
        return self._simple_new(self._stored.copy(), self.sp_index, self._dtype)

    def shift(self, periods=1, fill_value=None):
        """The elements moved."""
        if not len(self) or periods == 0:
            return self.copy()
        count = len(self)
        fill = self._dtype.na_value if fill_value is None or is_missing(fill_value) else fill_value
        subtype = _holding(self._stored.dtype, fill)
        here = self if subtype == self._stored.dtype else self.astype(SparseDtype(subtype, self.fill_value))
        empty = SparseArray(np.full(min(abs(periods), count), fill, dtype=subtype), fill_value=self.fill_value)
        kept = here[:-periods] if periods > 0 else here[-periods:]
        return self._concat_same_type([empty, kept] if periods > 0 else [kept, empty])

    # What is missing.

    def isna(self):
        """Which elements are missing, sparse too."""
        dtype = SparseDtype(bool, self._null_fill_value)
        if self._null_fill_value:
            return self._simple_new(missing_mask(self._stored), self.sp_index, dtype)
        mask = np.zeros(len(self), dtype=bool)
        mask[self.sp_index.indices] = missing_mask(self._stored)
        return SparseArray(mask, fill_value=False, dtype=dtype)

    def _as_key(self):
        return self.to_dense()

    def _where(self, keep, other):
        """The elements where keep is true, else others."""
        chosen = module("pandas.generic.conditions").chosen(
            self.to_numpy(), keep, np.asarray(other) if hasattr(other, "_sandframe_array") else other
        )
        return SparseArray(chosen, dtype=SparseDtype(chosen.dtype, self.fill_value))

    def _mapped(self, mapper, na_action):
        return self.map(mapper, na_action)

    def _replaced(self, wanted, given):
        raise TypeError("SparseArray does not support item assignment via setitem")

    def _quantile(self, shares, interpolation):
        return SparseArray(module("pandas.generic.quantiles").quantiles(self.to_numpy(), list(shares), interpolation))

    def _of_groups(self, result):
        """A result for each group, under this dtype where it fits."""
        try:
            return SparseArray(result, dtype=self._dtype)
        except (TypeError, ValueError):
            return result

    def fillna(self, value=None, method=None, limit=None, copy=True):
        """A value for what is missing, of which the fill value becomes it, too."""
        if (method is None) == (value is None):
            raise ValueError(
                "Must specify one of 'method' or 'value'." if method is None else "Cannot specify both 'value' and 'method'."
            )
        if method is not None:
            warn(
                "The 'method' keyword in SparseArray.fillna is deprecated and will be removed in a future version.", FutureWarning
            )
            return self._padded(method in ("ffill", "pad"), limit)
        stored = np.where(missing_mask(self._stored), value, self._stored)
        dtype = SparseDtype(self._dtype.subtype, value) if self._null_fill_value else self._dtype
        return self._simple_new(stored, self.sp_index, dtype)

    def _padded(self, forward, limit=None, limit_area=None):
        from ..generic.missing import fill_positions

        dense = self.to_dense()
        filled = dense.take(fill_positions(missing_mask(dense), forward, limit, limit_area))
        return SparseArray(filled, fill_value=self.fill_value)

    def interpolate(self, *args, **kwargs):
        raise NotImplementedError("SparseArray does not implement interpolate")

    # Other dtypes.

    def astype(self, dtype=None, copy=True):
        """Under another sparse dtype, or in full under a plain one."""
        dtype = pandas_dtype(dtype)
        if dtype == self._dtype:
            return self.copy() if copy else self
        if not isinstance(dtype, SparseDtype):
            if isinstance(dtype, np.dtype) and dtype.kind == "O":
                return objects_of(self.to_numpy().tolist())
            return cast(self.to_dense() if not _widens(self) else self.to_numpy(), dtype)
        stored = self._stored if self._stored.dtype == dtype.subtype else cast(self._stored, dtype.subtype)
        return self._simple_new(stored, self.sp_index, dtype)

    def map(self, mapper, na_action=None):
        """What is stored and the fill value through a function or a dict."""
        by_label = isinstance(mapper, dict) or hasattr(mapper, "_index")
        fill = self.fill_value
        if na_action is None or not is_missing(fill):
            fill = mapper.get(fill, fill) if by_label else mapper(fill)

        def mapped(value):
            made = mapper.get(value, None) if by_label else mapper(value)
            if made is fill or made == fill:
                raise ValueError("fill value in the sparse values not supported")
            return made

        return SparseArray([mapped(value) for value in self._stored], sparse_index=self.sp_index, fill_value=fill)

    # Distinct elements and order.

    def unique(self):
        return SparseArray(module("pandas._hashing").unique(self.to_numpy()), fill_value=self.fill_value)

    def factorize(self, use_na_sentinel=True):
        return self._factorized(use_na_sentinel)

    def _factorized(self, use_na_sentinel=True):
        codes, uniques = module("pandas._hashing").factorize_values(self.to_numpy(), use_na_sentinel)
        return codes, SparseArray(uniques, dtype=self._dtype)

    def _value_counts(self, dropna=True):
        uniques, counts = module("pandas._hashing").counts_of(self._stored, dropna)
        gaps = self.sp_index.ngaps
        if gaps and not (self._null_fill_value and dropna):
            same = missing_mask(uniques) if self._null_fill_value else uniques == self.fill_value
            if same.any():
                counts[same] += gaps
            else:
                uniques = np.insert(uniques.astype(_holding(uniques.dtype, self.fill_value)), 0, self.fill_value)
                counts = np.insert(counts, 0, gaps)
        return uniques, counts

    def value_counts(self, dropna=True):
        """How often each element occurs, the fill value first."""
        from ..indexes.base import index_of
        from ..series import Series

        uniques, counts = self._value_counts(dropna)
        return Series._make(counts, index_of(uniques), None)

    def isin(self, values):
        return module("pandas._hashing").isin(self.to_numpy(), values)

    def searchsorted(self, value, side="left", sorter=None):
        warn("searchsorted requires high memory usage.", module("pandas.errors").PerformanceWarning)
        return self.to_dense().searchsorted(np.asarray(value), side, sorter)

    def nonzero(self):
        """The positions of what is not zero."""
        if self.fill_value == 0:
            return (self.sp_index.indices,)
        return (self.sp_index.indices[self._stored != 0],)

    def equals_array(self, other):
        return module("pandas.indexes.base").objects_equal(self.tolist(), other.tolist())

    def _argument(self, name, skipna=True):
        indices = self.sp_index.indices
        present = ~missing_mask(self._stored)
        if not present.any():
            return self._first_fill()
        stored = self._stored[present]
        best = indices[present][int(stored.argmax() if name == "argmax" else stored.argmin())]
        if self._null_fill_value:
            return best
        value = self._at(int(best))
        if value < self.fill_value if name == "argmin" else value > self.fill_value:
            return best
        first = self._first_fill()
        return best if first < 0 else first

    def _first_fill(self):
        """The first position that is not stored, or -1."""
        if self.sp_index.ngaps == 0:
            return -1
        gaps = (self.sp_index.indices != np.arange(self.npoints)).nonzero()[0]
        return int(gaps[0]) if len(gaps) else self.npoints

    # Operators.

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        return module("pandas.arrays.sparse_operations").ufunc(self, ufunc, method, inputs, kwargs)

    # Reductions.

    def _reduce(self, name, *, skipna=True, keepdims=False, **kwargs):
        method = getattr(self, name, None)
        if method is None or name in ("abs",):
            raise TypeError(f"cannot perform {name} with type {self.dtype}")
        return method() if name not in ("sum",) else self.sum(min_count=kwargs.get("min_count", 0))

    def _accumulate(self, name, *, skipna=True, **kwargs):
        raise NotImplementedError(f"cannot perform {name} with type {self.dtype}")

    def _result_array(self, result, name):
        return SparseArray([result], dtype=self._dtype)

    def _present(self):
        return self._stored[~missing_mask(self._stored)]

    def all(self, axis=None, *args, **kwargs):
        """Whether all elements are true."""
        if len(self._stored) != len(self) and not self.fill_value:
            return False
        return self._stored.all()

    def any(self, axis=0, *args, **kwargs):
        """Whether some element is true."""
        if len(self._stored) != len(self) and self.fill_value and not self._null_fill_value:
            return True
        return self._stored.any().item()

    def sum(self, axis=0, min_count=0, skipna=True, *args, **kwargs):
        """The sum of what is not missing."""
        present = self._present()
        count, total = len(present), present.sum()
        if not self._null_fill_value:
            count += self.sp_index.ngaps
        if count < min_count or not skipna and len(present) < len(self._stored):
            return self._dtype.na_value
        return total if self._null_fill_value or not self.sp_index.ngaps else total + self.fill_value * self.sp_index.ngaps

    def mean(self, axis=0, *args, **kwargs):
        """The mean of what is not missing."""
        present = self._present()
        gaps = 0 if self._null_fill_value else self.sp_index.ngaps
        total = present.sum() + (self.fill_value * gaps if gaps else 0)
        with np.errstate(all="ignore"):
            return total / np.int64(len(present) + gaps)

    def max(self, *, axis=None, skipna=True):
        """The greatest element."""
        return self._extreme("max", skipna)

    def min(self, *, axis=None, skipna=True):
        """The least element."""
        return self._extreme("min", skipna)

    def _extreme(self, name, skipna):
        present = self._present()
        gaps = not self._null_fill_value and self.sp_index.ngaps > 0
        if not skipna and (self._null_fill_value and self.sp_index.ngaps or len(present) < len(self._stored)):
            return self._dtype.na_value
        if not len(present):
            return self.fill_value if gaps else self._dtype.na_value
        found = getattr(present, name)()
        if gaps and (found < self.fill_value if name == "max" else found > self.fill_value):
            return self.fill_value
        return found

    def cumsum(self, axis=0, *args, **kwargs):
        """The running sum of an array whose gaps are missing."""
        if not self._null_fill_value:
            raise RecursionError("maximum recursion depth exceeded")
        return SparseArray(self._stored.cumsum(), sparse_index=self.sp_index, fill_value=self.fill_value)


def _prepared(data, dtype, fill):
    """Data as an ndarray under its dtype, and the fill value."""
    if isinstance(data, ndarray):
        if data.ndim > 1:
            raise TypeError(f"expected dimension <= 1 data")
        values = data if data.ndim else data.reshape(1)
        if values.dtype.kind in "US":
            values = objects_of(values.tolist())
    else:
        values = array_of(data)
        if not isinstance(values, ndarray):
            mask = getattr(values, "_mask", None)
            if fill is None and mask is not None:
                fill = values.dtype.na_value
            values = values.to_numpy(np.float64, na_value=np.nan) if mask is not None else np.asarray(values)
        if not len(values) and dtype is None:
            values = values.astype(np.float64)
    if fill is None:
        fill = default_fill(values.dtype if dtype is None else dtype)
    return values, fill


def _under(values, dtype):
    return values if dtype is None or not isinstance(dtype, np.dtype) or values.dtype == dtype else cast(values, dtype)


def _sparsified(values, kind, fill):
    """The elements that differ from the fill value, and where they are."""
    if is_missing(fill):
        mask = ~missing_mask(values)
    elif values.dtype.kind == "O":
        wanted = type(fill)
        mask = np.array([not (type(value) is wanted and value == fill) for value in values.tolist()], dtype=bool)
    else:
        mask = np.asarray(values != fill)
        if mask.ndim == 0:
            mask = np.ones(len(values), dtype=bool)
    return values[mask], index_at(mask.nonzero()[0], len(values), kind)


def _holding(dtype, fill):
    """A dtype that holds elements of a dtype and a fill value."""
    if dtype.kind in "mM" and is_missing(fill):
        return dtype
    if dtype.kind == "b":
        return dtype if isinstance(fill, (bool, np.bool_)) else _OBJECT
    return module("pandas._take").promoted(dtype, fill)[0]


def _widens(array):
    """Whether the fill value does not fit among what is stored."""
    return array.sp_index.ngaps > 0 and _holding(array._stored.dtype, array.fill_value) != array._stored.dtype


def _operator(name):
    def method(self, other):
        if hasattr(other, "_index") or hasattr(other, "nlevels"):
            return NotImplemented
        return module("pandas.arrays.sparse_operations").operated(self, other, name)

    method.__name__ = f"__{name}__"
    return method


for _name in """add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod pow rpow divmod rdivmod
        eq ne lt le gt ge and rand or ror xor rxor""".split():
    setattr(SparseArray, f"__{_name}__", _operator(_name))
SparseArray.__hash__ = ExtensionArray.__hash__


def _unary(name):
    return lambda self: module("pandas.arrays.sparse_operations").unary(self, name)


for _name in ("neg", "pos", "abs", "invert"):
    setattr(SparseArray, f"__{_name}__", _unary(_name))
del _name
