"""Values out of a fixed set of categories, held as numbers of them."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .. import _hashing, _memory, _ops, _sorting
from .._construct import array_of, is_list_like, objects_of, role_of
from .._lazy import claim, methods, module
from .._missing import is_missing, missing_mask
from .._na import NA
from .._sentinel import no_default
from .._take import take_fill
from ..dtypes import CategoricalDtype, ExtensionDtype, pandas_dtype
from ..indexes.base import Index, index_of
from .base import ExtensionArray, give_comparisons, positions_of

_CATEGORY_TEXT = "Cannot setitem on a Categorical with a new category ({}), set the categories first"


class Categorical(ExtensionArray):
    """An array of categories."""

    __module__ = "pandas.core.arrays.categorical"
    _typ = "categorical"

    def __init__(self, values, categories=None, ordered=None, dtype=None, fastpath=no_default, copy=True):
        dtype = CategoricalDtype._from_values_or_dtype(values, categories, ordered, dtype)
        if not is_list_like(values) and not hasattr(values, "_sandframe_array"):
            raise TypeError("Categorical input must be list-like")
        if dtype.categories is None:
            found = module("pandas._hashing").even_times(values, True)
            if found is not None:
                self._codes = found[0]
                self._dtype = CategoricalDtype(found[1].rename(None), dtype.ordered)
                return
        values = getattr(values, "_values", values)
        if isinstance(values, ndarray) and values.ndim > 1:
            raise NotImplementedError("> 1 ndim Categorical are not supported at this time")
        if isinstance(values, Categorical):
            if dtype.categories is None:
                dtype = CategoricalDtype(values.dtype.categories, dtype.ordered)
            self._codes = recoded(values._codes, values.dtype.categories, dtype.categories)
            self._dtype = dtype
            return
        if isinstance(values, (set, frozenset)):
            values = list(values)
        if dtype.categories is None:
            codes, dtype = _found(values, dtype)
        else:
            codes = codes_for(values, dtype.categories)
        self._codes = codes
        self._dtype = dtype

    @classmethod
    def _of(cls, codes, dtype):
        """An array of exactly these int64 codes (-1: missing) and dtype: no checks."""
        self = object.__new__(cls)
        self._codes = codes
        self._dtype = dtype
        return self

    @classmethod
    def _from_sequence(cls, scalars, *, dtype=None, copy=False):
        return cls(scalars, dtype=dtype)

    @classmethod
    def _concat_same_type(cls, arrays):
        first = arrays[0]
        return cls._of(np.concatenate([recoded(one._codes, one.categories, first.categories) for one in arrays]), first._dtype)

    @classmethod
    def from_codes(cls, codes, categories=None, ordered=None, dtype=None, validate=True):
        """From numbers of categories."""
        dtype = CategoricalDtype._from_values_or_dtype(categories=categories, ordered=ordered, dtype=dtype)
        if dtype.categories is None:
            raise ValueError("The categories must be provided in 'categories' or 'dtype'. Both were None.")
        values = array_of(codes)
        if not isinstance(values, ndarray):
            if values.isna().any():
                raise ValueError("codes cannot contain NA values")
            values = values.to_numpy(dtype="int64")
        if len(values) and values.dtype.kind not in "iu":
            raise ValueError("codes need to be array-like integers")
        values = values.astype("int64") if values.dtype != np.dtype("int64") else values
        if len(values) and (values.max() >= len(dtype.categories) or values.min() < -1):
            raise ValueError("codes need to be between -1 and len(categories)-1")
        return cls._of(values, dtype)

    @property
    def dtype(self):
        return self._dtype

    @property
    def categories(self):
        return self._dtype.categories

    @property
    def ordered(self):
        return self._dtype.ordered

    @property
    def codes(self):
        return self._codes.astype(_code_dtype(len(self.categories)))

    @property
    def nbytes(self):
        return self.codes.nbytes + self._dtype.categories.values.nbytes

    def _memory(self, deep):
        categories = self.categories
        size = self.codes.nbytes + categories.memory_usage(deep)
        if hasattr(categories, "_range"):
            return size
        dtype = categories.dtype
        return size + _memory.hash_usage(len(categories), dtype.itemsize if isinstance(dtype, np.dtype) else 8)

    def memory_usage(self, deep=False):
        return self._memory(deep)

    def __len__(self):
        return len(self._codes)

    def __repr__(self):
        return module("pandas.formats.categories").categorical_repr(self)

    def __getitem__(self, key):
        key = positions_of(key, len(self))
        if type(key) is int:
            code = int(self._codes[key])
            return np.nan if code < 0 else self.categories._item(code)
        return Categorical._of(self._codes[key], self._dtype)

    def __setitem__(self, key, value):
        self._codes[positions_of(key, len(self))] = self._codes_of(value)

    def _codes_of(self, value):
        """A value, or values, as codes; TypeError for what is no category."""
        value = getattr(value, "_values", value)
        if not is_list_like(value) and not hasattr(value, "_sandframe_array"):
            if is_missing(value):
                if role_of(type(value)) in "MmN" and self.categories.dtype.kind not in "mMO":
                    raise TypeError(_CATEGORY_TEXT.format(value))
                return -1
            try:
                found = self.categories._find(value) if _hashable(value) else -1
            except KeyError:
                found = -1
            if found < 0:
                raise TypeError(_CATEGORY_TEXT.format(value))
            return found
        if isinstance(value, Categorical):
            if value.dtype != self._dtype:
                raise TypeError("Cannot set a Categorical with another, without identical categories")
            return recoded(value._codes, value.categories, self.categories)
        values = array_of(value)
        codes = codes_for(values, self.categories)
        if ((codes < 0) & ~missing_mask(values)).any():
            raise TypeError("Cannot setitem on a Categorical with a new category, set the categories first")
        return codes

    def take(self, indices, *, allow_fill=False, fill_value=None, axis=0):
        """The elements at positions."""
        positions = np.asarray(indices, dtype="int64")
        if not allow_fill:
            return Categorical._of(self._codes.take(positions), self._dtype)
        fill = -1 if fill_value is None or is_missing(fill_value) else self._codes_of(fill_value)
        return Categorical._of(take_fill(self._codes, positions, fill).astype("int64"), self._dtype)

    def copy(self):
        return Categorical._of(self._codes.copy(), self._dtype)

    def isna(self):
        """Which elements are missing."""
        return self._codes < 0

    isnull = isna

    def tolist(self):
        if hasattr(self.categories, "closed"):
            # Intervals of whole numbers become ones of floats beside what is missing.
            return self._values_array().tolist()
        labels = self.categories.tolist()
        codes = self._codes.tolist()
        nan = NA if self.categories.dtype in ("string", "boolean") else self._gone()
        return [labels[code] if code >= 0 else nan for code in codes]

    def _gone(self):
        """What stands for a missing element among objects."""
        return module("pandas.datetimes.nat").NaT if hasattr(self.categories, "asi8") else float("nan")

    def _values_array(self):
        """The elements as an array of the categories' dtype."""
        return take_fill(self.categories._values, self._codes)

    def _internal_get_values(self):
        """The elements to be written out: whole numbers stay whole beside missing ones."""
        categories = self.categories._values
        gone = (self._codes < 0).any()
        if isinstance(categories, ndarray) and categories.dtype.kind in "iu" and gone:
            return take_fill(categories.astype(object), self._codes)
        if gone and not isinstance(categories, ndarray):
            if hasattr(categories, "_mask") and categories.dtype.kind in "iuf":
                return take_fill(categories.to_numpy(object), self._codes)
            if categories.dtype == "string" or hasattr(categories, "_mask"):
                return objects_of(self._values_array().tolist())
        return self._values_array()

    def to_numpy(self, dtype=None, copy=False, na_value=no_default):
        values = self._values_array()
        values = values if isinstance(values, ndarray) else values.to_numpy()
        if na_value is not no_default:
            return module("pandas._conversion").to_numpy(values, dtype, copy, na_value)
        return values if dtype is None else values.astype(dtype)

    def __array__(self, dtype=None, copy=None):
        values = self._values_array()
        values = np.asarray(values)
        if dtype is not None and np.dtype(dtype) != values.dtype:
            return values.astype(dtype)
        return values

    def astype(self, dtype, copy=True):
        """The elements under another dtype."""
        dtype = pandas_dtype(dtype)
        if isinstance(dtype, CategoricalDtype):
            dtype = self._dtype if dtype.categories is None and not dtype.ordered else self._dtype.update_dtype(dtype)
            result = self.copy() if copy else self
            return result._set_dtype(dtype)
        if isinstance(dtype, ExtensionDtype):
            return dtype.construct_array_type()._from_sequence(self._values_array(), dtype=dtype)
        if dtype.kind in "iu" and self.isna().any():
            raise ValueError("Cannot convert float NaN to integer")
        from .._construct import cast

        if not len(self.categories):
            return np.full(len(self), np.nan, dtype=object) if dtype.kind == "O" else np.full(len(self), np.nan).astype(dtype)
        try:
            converted = cast(self.categories._values, dtype)
        except (TypeError, ValueError) as error:
            raise ValueError(f"Cannot cast {self.categories.dtype} dtype to {dtype}") from error
        if dtype.kind == "U" and self.isna().any():
            return take_fill(converted, self._codes, "nan")
        return take_fill(converted, self._codes, self._gone()) if dtype.kind == "O" else take_fill(converted, self._codes)

    def _set_dtype(self, dtype):
        return Categorical._of(recoded(self._codes, self.categories, dtype.categories), dtype)

    # Telling elements apart, and their order.

    def _engine_values(self):
        return self._codes

    def _engine_key(self, key):
        if is_missing(key):
            return -1
        found = self.categories._loc_of(key)
        if type(found) is not int:
            raise KeyError(key)
        return found

    def _factorized(self, use_na_sentinel):
        codes, uniques = _hashing.factorize_values(np.where(self._codes < 0, -1, self._codes))
        if use_na_sentinel and (uniques < 0).any():
            gone = int((uniques < 0).nonzero()[0][0])
            codes = np.where(codes == gone, -1, np.where(codes > gone, codes - 1, codes))
            uniques = uniques[uniques >= 0]
        return codes, Categorical._of(uniques, self._dtype)

    def _as_level(self):
        """The codes and categories for a level of a MultiIndex."""
        dtype = CategoricalDtype(self.categories, self.ordered)
        level = Categorical._of(np.arange(len(self.categories), dtype="int64"), dtype)
        return self._codes, index_of(level)

    def _rank_values(self):
        if self.ordered:
            values = self._codes.astype("float64")
            values[self._codes < 0] = np.nan
            return values
        return np.asarray(self._values_array())

    def argsort(self, *, ascending=True, kind="quicksort", na_position="last", **kwargs):
        absent = self._codes < 0
        if not absent.any():
            return _sorting.ndarray_order(self.codes, ascending, na_position, kind)
        missing, present = absent.nonzero()[0], (~absent).nonzero()[0]
        present = present.take(_sorting.ndarray_order(self.codes[present], ascending, na_position, kind))
        return np.concatenate([present, missing] if na_position == "last" else [missing, present])

    def sort_values(self, *, inplace=False, ascending=True, na_position="last"):
        """The elements in the order of the categories."""
        if na_position not in ("last", "first"):
            raise ValueError(f"invalid na_position: {na_position!r}")
        codes = self._codes.take(self.argsort(ascending=ascending, na_position=na_position))
        if inplace:
            self._codes[...] = codes
            return None
        return Categorical._of(codes, self._dtype)

    def check_for_ordered(self, op):
        if not self.ordered:
            raise TypeError(
                f"Categorical is not ordered for operation {op}\nyou can use .as_ordered() to change the Categorical to an ordered "
                "one\n"
            )

    def min(self, *, skipna=True, **kwargs):
        """The least category that occurs."""
        return self._reduce("min", skipna=skipna)

    def max(self, *, skipna=True, **kwargs):
        """The greatest category that occurs."""
        return self._reduce("max", skipna=skipna)

    def searchsorted(self, value, side="left", sorter=None):
        """Where values belong in the order of the categories."""
        single = not is_list_like(value)
        wanted = self.categories.get_indexer(Index([value] if single else list(value)))
        if (wanted < 0).any():
            if single:
                raise KeyError(value)
            raise TypeError("Cannot setitem on a Categorical with a new category, set the categories first")
        found = self._codes.searchsorted(wanted, side=side, sorter=sorter)
        return found[0] if single else found

    def _reduce(self, name, *, skipna=True, **kwargs):
        if name not in ("min", "max"):
            raise TypeError(
                f"'Categorical' with dtype category does not support reduction '{name}'" if name not in ("min", "max") else ""
            )
        self.check_for_ordered(name)
        present = self._codes[self._codes >= 0]
        if not len(present) or not skipna and len(present) < len(self):
            return np.nan
        return self.categories._item(int(present.min() if name == "min" else present.max()))

    def _result_array(self, result, name):
        return Categorical([result], dtype=self._dtype)

    def _argument(self, name, skipna=True):
        codes = self._codes
        present = (codes >= 0).nonzero()[0]
        return present[int(module("pandas._reduce").argument(codes.take(present), name))] if len(present) else -1

    def unique(self):
        """The distinct categories that occur, in order of appearance."""
        codes = _hashing.unique_values(self._codes)
        return Categorical._of(codes, self._dtype)

    def _value_counts(self, dropna):
        """All categories, each with how often it occurs."""
        codes = self._codes
        count = len(self.categories)
        counts = np.bincount(codes[codes >= 0], minlength=count) if count else np.zeros(0, dtype="int64")
        uniques = np.arange(count, dtype="int64")
        absent = int((codes < 0).sum())
        if not dropna and absent:
            uniques, counts = np.append(uniques, -1), np.append(counts, absent)
        return Categorical._of(uniques, self._dtype), counts.astype("int64")

    def isin(self, values):
        """Which elements are among the values."""
        wanted = list(values) if not isinstance(values, ndarray) else values.tolist()
        absent = any(is_missing(value) for value in wanted)
        codes = codes_for(objects_of([value for value in wanted if not is_missing(value)]), self.categories)
        hit = np.zeros(len(self.categories) + 1, dtype=bool)
        hit[codes[codes >= 0]] = True
        hit[len(self.categories)] = absent
        return hit.take(np.where(self._codes < 0, len(self.categories), self._codes))

    def equals_array(self, other):
        if isinstance(other, Categorical):
            if self.dtype != other.dtype:
                return False
            return bool((self._codes == recoded(other._codes, other.categories, self.categories)).all())
        return super().equals_array(other)

    def fillna(self, value=None, method=None, limit=None, copy=True):
        if value is not None and not is_list_like(value) and not isinstance(value, dict):
            if not is_missing(value) and self.categories._find(value) < 0:
                raise TypeError(f"Cannot setitem on a Categorical with a new category ({value}), set the categories first")
        return super().fillna(value, method, limit, copy)

    def _replaced(self, wanted, given):
        """Categories replaced by others."""
        from ..generic.base import warn

        labels = self.categories.tolist()
        mapping = dict(zip(wanted, given))
        replaced = [mapping.get(label, label) for label in labels]
        if any(label in mapping for label in labels):
            distinct = list(dict.fromkeys(label for label in replaced if not is_missing(label)))
            if set(distinct) - set(labels) or len(distinct) < len(labels):
                warn(
                    "The behavior of Series.replace (and DataFrame.replace) with CategoricalDtype is deprecated. In a future "
                    "version, replace will only be used for cases that preserve the categories. To change the categories, use "
                    "ser.cat.rename_categories instead.",
                    FutureWarning,
                )
            # Labels that were categories before keep their order among themselves, whichever of them the new ones come from.
            before, staying = set(labels), set(distinct)
            old = iter([label for label in labels if label in staying])
            order = [next(old) if label in before else label for label in distinct]
            categories = Index(order) if order else self.categories[:0]
            numbers = np.array([categories._find(label) if not is_missing(label) else -1 for label in replaced], dtype="int64")
            codes = np.where(self._codes < 0, -1, numbers.take(np.where(self._codes < 0, 0, self._codes)))
            return Categorical._of(codes, CategoricalDtype(categories, self.ordered))
        return self.copy()

    # Comparing.

    def _compare(self, other, name):
        from .. import _ops

        if hasattr(other, "_index") or isinstance(other, Index) and not isinstance(other, Categorical):
            if hasattr(other, "_index"):
                return NotImplemented
            other = other._values
        if isinstance(other, Categorical):
            if len(other) != len(self):
                raise ValueError("Lengths must match.")
            if self.dtype != other.dtype:
                raise TypeError("Categoricals can only be compared if 'categories' are the same.")
            if not self.ordered and name not in ("eq", "ne"):
                raise TypeError("Unordered Categoricals can only compare equality or not")
            theirs = recoded(other._codes, other.categories, self.categories)
            result = _ops.compare(self._codes, theirs, name)
            absent = (self._codes < 0) | (theirs < 0)
            result[absent] = name == "ne"
            return result
        if is_list_like(other) and len(other) != len(self):
            raise ValueError("Lengths must match.")
        if not self.ordered and name not in ("eq", "ne"):
            raise TypeError("Unordered Categoricals can only compare equality or not")
        if not is_list_like(other):
            if not is_missing(other) and _hashable(other) and self.categories._find(other) >= 0:
                code = self.categories._find(other)
                result = _ops.compare(self._codes, code, name)
                if name not in ("eq", "ne", "gt", "ge") or name == "ne":
                    result[self._codes < 0] = name == "ne"
                elif name in ("gt", "ge"):
                    result[self._codes < 0] = False
                return result
            return _ops.invalid_comparison(self, other, name)
        if name not in ("eq", "ne"):
            raise TypeError(
                f"Cannot compare a Categorical for op __{name}__ with type {type(other)}.\nIf you want to compare values, use "
                "'np.asarray(cat) <op> other'."
            )
        return _ops.compare(np.asarray(self._values_array()).astype(object), array_of(other).astype(object), name)

    def _accumulate(self, name, skipna=True):
        raise NotImplementedError(f"cannot perform {name} with type category")

    def _refuse_ufunc(self, name):
        raise TypeError(f"Object with dtype {self.dtype} cannot perform the numpy op {name}")

    def _quantile(self, shares, interpolation):
        raise AssertionError

    def __neg__(self):
        raise TypeError("bad operand type for unary -: 'Categorical'")

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        name = module("pandas._ufunc").DUNDERS.get(ufunc.__name__)
        if name in _ops.COMPARISONS and method == "__call__" and len(inputs) == 2:
            left, right = inputs if isinstance(inputs[0], Categorical) else reversed(inputs)
            return left._compare(right, name if left is inputs[0] else _ops.SWAPPED[name])
        raise TypeError(f"Object with dtype {self.dtype} cannot perform the numpy op {ufunc.__name__}")

    def __invert__(self):
        raise TypeError("bad operand type for unary ~: 'Categorical'")

    def map(self, mapper, na_action=no_default):
        """Each category through a function or a dict; categories again where the results differ."""
        if na_action is no_default:
            from ..generic.base import warn

            warn(
                "The default value of 'ignore' for the `na_action` parameter in pandas.Categorical.map is deprecated and will be "
                "changed to 'None' in a future version. Please set na_action to the desired value to avoid seeing this warning",
                FutureWarning,
            )
            na_action = "ignore"
        found = self._mapped(mapper, na_action)
        return found if isinstance(found, Categorical) else index_of(found)

    def insert(self, loc, item):
        """With a category before a position."""
        if not is_missing(item) and self.categories._find(item) < 0:
            raise TypeError(_CATEGORY_TEXT.format(item))
        return super().insert(loc, item)

    def _mapped(self, mapper, na_action):
        labels = self.categories.map(mapper)
        absent = (self._codes < 0).any()
        missing = np.nan
        if absent and na_action is None and callable(mapper):
            missing = mapper(np.nan)
        elif absent and na_action is None and not callable(mapper):
            missing = mapper.get(np.nan, np.nan)
        if labels.is_unique and not labels.hasnans and is_missing(missing):
            return Categorical._of(self._codes.copy(), CategoricalDtype(labels, self.ordered))
        if absent and not is_missing(missing):
            labels = labels.insert(len(labels), missing)
            codes = np.where(self._codes < 0, len(labels) - 1, self._codes)
            return labels._values.take(codes)
        if len(labels) and labels.isna().all() and isinstance(labels._values, ndarray):
            return np.full(len(self._codes), np.nan)
        return take_fill(labels._values, self._codes)

    def value_counts(self, dropna=True):
        """How often each category occurs, in the order of the categories."""
        from ..series import Series

        return Series(self).value_counts(sort=False, dropna=dropna)

    def to_list(self):
        """The elements as a list."""
        from ..generic.base import warn

        warn("Categorical.to_list is deprecated and will be removed in a future version. Use obj.tolist() instead", FutureWarning)
        return self.tolist()

    def describe(self):
        """How often each category occurs, and its share."""
        from ..frame import DataFrame
        from ..series import Series

        counts = Series(self).value_counts(dropna=False, sort=False)
        table = DataFrame({"counts": counts, "freqs": counts / counts.sum()})
        table.index.name = "categories"
        return table

    def __reduce__(self):
        return Categorical._of, (self._codes, self._dtype)


give_comparisons(Categorical)

methods(
    Categorical, "pandas.arrays.categories",
    """rename_categories reorder_categories add_categories remove_categories remove_unused_categories set_categories as_ordered
    as_unordered set_ordered""",
)


def _hashable(value):
    try:
        hash(value)
    except TypeError:
        return False
    return True


def _code_dtype(count):
    return "int8" if count < 128 else "int16" if count < 32768 else "int32"


def _found(values, dtype):
    """Codes and dtype of values whose categories are not given: the distinct ones, sorted where they can be."""
    absent = None
    if isinstance(values, ndarray) and values.dtype.kind == "O" and K.string_is_text(values._h):
        absent = missing_mask(values)
        absent, values = (absent, values[~absent]) if absent.any() else (None, values)
    elif (
        not isinstance(values, ndarray)
        and not hasattr(values, "_sandframe_array")
        or isinstance(values, ndarray)
        and values.dtype.kind == "O"
    ):
        of_objects = isinstance(values, ndarray)
        absent, values = present_values(values.tolist() if of_objects else list(values), of_objects)
    elif isinstance(values, ndarray):
        values = array_of(values)
    codes, uniques = _hashing.factorize_values(values)
    try:
        codes, uniques = _hashing.sorted_codes(codes, uniques)
    except TypeError as error:
        if dtype.ordered:
            raise TypeError(
                "'values' is not ordered, please explicitly specify the categories order by passing in a categories argument."
            ) from error
    if absent is not None:
        every = np.full(len(absent), -1, dtype="int64")
        every[~absent] = codes
        codes = every
    return codes.astype("int64"), CategoricalDtype(index_of(uniques), dtype.ordered)


def present_values(listed, of_objects=False):
    """Which of a list's elements are missing (None where none is), and an array of the others."""
    if any(isinstance(value, tuple) for value in listed):
        return None, objects_of(listed)
    mask = [is_missing(value) for value in listed]
    if True not in mask:
        return None, array_of(listed)
    if False not in mask and not of_objects:
        # Of nothing but missing ones it is told only whether they stand for moments.
        moments = any(value is module("pandas.datetimes.nat").NaT for value in listed)
        return np.ones(len(mask), dtype=bool), np.empty(0, dtype="datetime64[ns]" if moments else "float64")
    return np.array(mask, dtype=bool), array_of([value for value, gone in zip(listed, mask) if not gone])


def codes_for(values, categories):
    """The category of each value, -1 where it is none."""
    values = array_of(values) if not isinstance(values, ndarray) else values
    if isinstance(values, Categorical):
        return recoded(values._codes, values.categories, categories)
    if not len(values):
        return np.zeros(0, dtype="int64")
    if isinstance(values, ndarray) and values.dtype.kind == "O" and categories.dtype.kind not in "O":
        values = array_of(values.tolist())
    absent = missing_mask(values)
    codes = categories.get_indexer(index_of(values))
    return np.where(absent, -1, codes) if absent.any() else codes


def recoded(codes, old, new):
    """Codes of some categories as codes of others, -1 for what is gone."""
    if old is new or len(old) and old.equals(new):
        return codes
    if not len(old):
        return codes.copy()
    return take_fill(new.get_indexer(old), codes, -1).astype("int64")


class CategoricalAccessor:
    """series.cat"""

    __module__ = "pandas.core.arrays.categorical"

    def __init__(self, series):
        if not isinstance(series.dtype, CategoricalDtype):
            raise AttributeError("Can only use .cat accessor with a 'category' dtype")
        object.__setattr__(self, "_series", series)

    def __setattr__(self, name, value):
        if name in ("categories", "ordered", "codes"):
            raise AttributeError(
                f"property '{name}' of '{'CategoricalAccessor' if name == 'codes' else 'Categorical'}' object has no setter"
            )
        raise AttributeError(f"You cannot add any new attribute '{name}'")

    @property
    def categories(self):
        return self._series._values.categories

    @property
    def ordered(self):
        return self._series._values.ordered

    @property
    def codes(self):
        from ..series import Series

        return Series._make(self._series._values.codes, self._series._index, None)


def _delegated(name):
    def method(self, *args, **kwargs):
        return self._series._with(getattr(self._series._values, name)(*args, **kwargs))

    method.__name__ = name
    return method


for (
    _name
) in """rename_categories reorder_categories add_categories remove_categories remove_unused_categories set_categories as_ordered
        as_unordered""".split():
    setattr(CategoricalAccessor, _name, _delegated(_name))
del _name


def union(to_union, sort_categories=False, ignore_order=False):
    """union_categoricals."""
    if not to_union:
        raise ValueError("No Categoricals to union")
    parts = [one if isinstance(one, Categorical) else one._values for one in to_union]
    first = parts[0]
    if any(one.categories.dtype != first.categories.dtype for one in parts[1:]):
        raise TypeError("dtype of categories must be the same")
    ordered = False
    if all(one.dtype == first.dtype for one in parts):
        categories, ordered = first.categories, first.ordered
        if sort_categories and not categories.is_monotonic_increasing:
            categories = categories.sort_values()
    elif ignore_order or all(not one.ordered for one in parts):
        categories = first.categories
        for one in parts[1:]:
            categories = categories.append(one.categories[~one.categories.isin(categories)])
        if sort_categories:
            categories = categories.sort_values()
    else:
        if all(one.ordered for one in parts):
            raise TypeError("to union ordered Categoricals, all categories must be the same")
        raise TypeError("Categorical.ordered must be the same")
    if ignore_order:
        ordered = False
    codes = np.concatenate([recoded(one._codes, one.categories, categories) for one in parts])
    return Categorical._of(codes, CategoricalDtype(categories, ordered))

claim(
    Categorical, "- copy; NDArrayBackedExtensionArray fillna insert searchsorted take; Categorical to_list; ExtensionArray to_numpy"
)
