"""What all arrays share that numpy does not have."""

import numpy as np
from numpy import ndarray

from .._construct import is_list_like, objects_of
from .._lazy import claim, module
from .._sentinel import no_default


def give_comparisons(cls):
    """Gives a class its comparisons, each by ``_compare`` with its name in operator, and leaves it unhashable."""

    def comparison(name):
        def method(self, other):
            return self._compare(other, name)

        method.__name__ = f"__{name}__"
        return method

    for name in ("eq", "ne", "lt", "le", "gt", "ge"):
        setattr(cls, f"__{name}__", comparison(name))
    cls.__hash__ = ExtensionArray.__hash__


def positions_of(key, count):
    """A key of an array as an int, a slice, or an ndarray of bools or positions."""
    if type(key) is int or type(key) is slice:
        return key
    if isinstance(key, np.integer):
        return int(key)
    key = getattr(key, "_values", key)
    if hasattr(key, "_sandframe_array"):
        key = key._as_key()
    if isinstance(key, ndarray):
        return _fitting(key, count)
    if isinstance(key, tuple):
        key = key[0] if len(key) == 1 else key
        return positions_of(key, count) if not isinstance(key, tuple) else key
    if is_list_like(key):
        listed = list(key)
        if not listed:
            return np.zeros(0, dtype="int64")
        from .._na import NA

        if any(one is NA or one is None for one in listed):
            if all(one is NA or one is None or isinstance(one, (bool, np.bool_)) for one in listed):
                return _fitting(np.array([one is True for one in listed], dtype=bool), count)
            raise ValueError("Cannot index with an integer indexer containing NA values")
        return _fitting(np.array(listed), count)
    if key is Ellipsis:
        return slice(None)
    raise IndexError(
        "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and integer or boolean arrays are valid indices"
    )


def _fitting(key, count):
    """An array of positions or bools, which must be as many as there are elements."""
    if key.dtype.kind == "b":
        if key.ndim == 1 and len(key) != count:
            raise IndexError(f"Boolean index has wrong length: {len(key)} instead of {count}")
    elif key.dtype.kind not in "iu" and key.ndim:
        raise IndexError("arrays used as indices must be of integer or boolean type")
    return key


class ExtensionArray:
    """A one-dimensional array of an ExtensionDtype."""

    __module__ = "pandas.core.arrays.base"
    _sandframe_array = True
    __array_priority__ = 1000
    ndim = 1
    _typ = "extension"

    @classmethod
    def _from_sequence(cls, scalars, *, dtype=None, copy=False):
        raise NotImplementedError

    @property
    def shape(self):
        return (len(self),)

    @property
    def size(self):
        return len(self)

    @property
    def T(self):
        return self

    def __iter__(self):
        return iter(self.tolist())

    def __contains__(self, item):
        from .._missing import is_missing

        if is_missing(item):
            return bool(self.isna().any()) and (item is self.dtype.na_value or isinstance(item, type(self.dtype.na_value)))
        found = self == item
        return bool(np.asarray(found.to_numpy(dtype=bool, na_value=False) if hasattr(found, "_sandframe_array") else found).any())

    def __repr__(self):
        return module("pandas.formats.arrays").array_repr(self)

    def __hash__(self):
        raise TypeError(f"unhashable type: {type(self).__name__!r}")

    def __array__(self, dtype=None, copy=None):
        return self.to_numpy(dtype=dtype)

    def __ne__(self, other):
        found = self == other
        return ~found if found is not NotImplemented else found

    def tolist(self):
        return [self[at] for at in range(len(self))]

    to_list = tolist

    def _series_values(self):
        """What Series.values gives."""
        return self

    def to_numpy(self, dtype=None, copy=False, na_value=no_default):
        """The elements in an ndarray."""
        result = objects_of(self.tolist())
        if na_value is not no_default:
            absent = self.isna()
            if absent.any():
                result[absent] = na_value
        return result if dtype is None or np.dtype(dtype).kind == "O" else result.astype(dtype)

    def notna(self):
        return ~self.isna()

    @property
    def _hasna(self):
        return bool(self.isna().any())

    def _has_missing(self):
        return bool(self.isna().any())

    def dropna(self):
        """Without what is missing."""
        return self[~self.isna()]

    def equals(self, other):
        """Whether another array has the same dtype and elements."""
        if type(self) is not type(other) or self.dtype != other.dtype or len(self) != len(other):
            return False
        return self.equals_array(other)

    def equals_array(self, other):
        """Whether another array has the same elements."""
        from ..indexes.base import objects_equal

        return objects_equal(self.tolist(), other.tolist())

    def unique(self):
        """The distinct elements in order of appearance."""
        codes, uniques = module("pandas._hashing").factorize_values(self, use_na_sentinel=False)
        return uniques

    def factorize(self, use_na_sentinel=True):
        """Numbers for the distinct elements, and those."""
        return module("pandas._hashing").factorize_values(self, use_na_sentinel)

    def duplicated(self, keep="first"):
        """Which elements occurred before."""
        return module("pandas._hashing").duplicated(self, keep)

    def isin(self, values):
        """Which elements are among the values."""
        return module("pandas._hashing").isin(objects_of(self.tolist()), values)

    def value_counts(self, dropna=True):
        """How often each element occurs."""
        from ..series import Series

        return Series(self).value_counts(dropna=dropna)

    def argsort(self, *, ascending=True, kind="quicksort", na_position="last", **kwargs):
        """The positions that sort the elements."""
        return module("pandas._sorting").ndarray_order(self._rank_values(), ascending, na_position, kind)

    def searchsorted(self, value, side="left", sorter=None):
        """Where a value belongs among sorted ones."""
        if self.isna().any():
            raise ValueError("searchsorted requires array to be sorted, which is impossible with NAs present.")
        return self._rank_values().searchsorted(value, side=side, sorter=sorter)

    def _rank_values(self):
        """An ndarray in the same order, with NaN for what is missing."""
        return self.to_numpy()

    def _ranked(self):
        """An ndarray that rank() looks at."""
        return self._rank_values()

    def _engine_values(self):
        """An ndarray that tells the elements apart."""
        return objects_of(self.tolist())

    def _engine_key(self, key):
        return key

    def _argument(self, name, skipna=True):
        from .._reduce import argument

        return argument(self._rank_values(), name, skipna)

    def argmin(self, skipna=True):
        """The position of the least element."""
        return self._argument("argmin", skipna)

    def argmax(self, skipna=True):
        """The position of the greatest element."""
        return self._argument("argmax", skipna)

    def repeat(self, repeats, axis=None):
        """Each element so often."""
        return self.take(np.repeat(np.arange(len(self), dtype="int64"), repeats))

    def shift(self, periods=1, fill_value=None):
        """The elements moved."""
        from ..generic.cumulative import shifted

        return shifted(self, periods, fill_value)

    def map(self, mapper, na_action=None):
        """Each element through a function or a dict."""
        return module("pandas._mapping").mapped(self, mapper, na_action)

    def ravel(self, order="C"):
        return self

    def view(self, dtype=None):
        if dtype is not None:
            raise NotImplementedError(dtype)
        return self[:]

    def transpose(self, *axes):
        return self

    def insert(self, loc, item):
        """With an element before a position."""
        single = type(self)._from_sequence([item], dtype=self.dtype)
        return type(self)._concat_same_type([self[:loc], single, self[loc:]])

    def _insert_or_none(self, loc, item):
        """insert() for an index, which becomes one of objects where the item does not fit: then None."""
        try:
            return self.insert(loc, item)
        except (TypeError, ValueError):
            return None

    def delete(self, loc):
        """Without the elements at positions."""
        keep = np.ones(len(self), dtype=bool)
        keep[loc] = False
        return self[keep]

    def fillna(self, value=None, method=None, limit=None, copy=True):
        """A value for what is missing."""
        absent = self.isna()
        if limit is not None:
            absent = absent & (np.cumsum(absent) <= limit)
        result = self.copy()
        if method is not None:
            from ..generic.missing import fill_positions

            return self.take(fill_positions(absent, method in ("ffill", "pad"), limit))
        if absent.any():
            if is_list_like(value):
                if len(value) != len(self):
                    raise ValueError(f"Length of 'value' does not match. Got ({len(value)}) expected {len(self)}")
                value = type(self)._from_sequence(list(value), dtype=self.dtype)[absent]
            result[absent] = value
        return result

    def _replaced(self, wanted, given):
        """Other values for the wanted ones."""
        from .._missing import is_missing, missing_mask
        from .._setting import put

        result = self.copy()
        for old, new in zip(wanted, given):
            mask = missing_mask(self) if is_missing(old) else self._where_equal(old)
            if not mask.any():
                continue
            if new is None and not isinstance(result, np.ndarray):
                result = np.asarray(result, dtype=object).copy()
            result = put(result, mask, new, warn_upcast=False)
        return result

    def _where_equal(self, value):
        """Where the elements equal a value; what is missing equals none."""
        if self.dtype.kind in "biuf" and isinstance(value, (bool, np.bool_)) != (self.dtype.kind == "b"):
            return np.zeros(len(self), dtype=bool)
        try:
            found = self == value
        except (TypeError, ValueError):
            return np.zeros(len(self), dtype=bool)
        if hasattr(found, "_mask"):
            return found.to_numpy(dtype=bool, na_value=False)
        return np.asarray(found, dtype=bool) if not isinstance(found, bool) else np.full(len(self), found)

    def _result_array(self, result, name):
        """A reduction's result as an array of one element."""
        from .._construct import array_of

        return array_of([result])

    def _formatter(self, boxed=False):
        """The function that writes an element."""
        return str if boxed else repr

claim(
    ExtensionArray,
    "NDArrayBackedExtensionArray argmax argmin shift view; - delete ravel repeat transpose; Categorical equals notna value_counts",
)
