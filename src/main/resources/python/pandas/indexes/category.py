"""Categories as labels."""

import numpy as np

from .._construct import is_list_like
from .._lazy import claim, module
from .._numpy_arguments import check, checked
from .._sentinel import no_default
from ..arrays.categorical import Categorical, recoded
from .base import Index, check_name, ensure_index, index_of


class CategoricalIndex(Index):
    """An index of categories."""

    __module__ = "pandas.core.indexes.category"
    _typ = "categoricalindex"

    def __new__(cls, data=None, categories=None, ordered=None, dtype=None, copy=False, name=None):
        if name is None and data is not None:
            name = getattr(data, "name", None) if hasattr(data, "_values") else None
        check_name(name, cls)
        if data is None or not is_list_like(data) and not hasattr(data, "_sandframe_array"):
            raise TypeError(f"{cls.__name__}(...) must be called with a collection of some kind, {data!r} was passed")
        values = Categorical(getattr(data, "_values", data), categories=categories, ordered=ordered, dtype=dtype)
        return cls._make(values, name)

    @property
    def codes(self):
        return self._data.codes

    @property
    def categories(self):
        return self._data.categories

    @property
    def ordered(self):
        return self._data.ordered

    @property
    def inferred_type(self):
        return "categorical"

    def _can_hold_text(self):
        return True

    def _item(self, position):
        return self._data[position]

    def __contains__(self, key):
        hash(key)
        try:
            return self._find(key) >= 0
        except (KeyError, TypeError):
            return False

    @property
    def _order(self):
        import _kernel as K

        codes = self._data._codes
        return 0 if (codes < 0).any() else K.labels_order(codes._h)

    def _common_with(self, other):
        if isinstance(other, CategoricalIndex):
            codes = recoded(other._data._codes, other.categories, self.categories)
            return Index._make(self._data._codes), Index._make(np.where((codes < 0) & (other._data._codes >= 0), -2, codes))
        from ..arrays.categorical import codes_for
        from .._missing import missing_mask

        codes = codes_for(other._values, self.categories)
        absent = missing_mask(other._values)
        return Index._make(self._data._codes), Index._make(np.where(absent, -1, np.where(codes < 0, -2, codes)))

    def _shallow(self, data, name=no_default):
        return CategoricalIndex._make(data, self._name if name is no_default else name)

    def equals(self, other):
        if self is other:
            return True
        if not isinstance(other, Index) or len(self) != len(other):
            return False
        if isinstance(other, CategoricalIndex):
            return self.dtype == other.dtype and bool(
                (recoded(other._data._codes, other.categories, self.categories) == self._data._codes).all())
        try:
            return self._data.equals_array(Categorical(other._values, dtype=self.dtype)) and not other.isna().any() == False or \
                self.tolist() == other.tolist()
        except (TypeError, ValueError):
            return False

    def astype(self, dtype, copy=True):
        found = self._data.astype(dtype)
        if found.dtype.kind == "U":
            found = found.astype(object)
        return index_of(found, self._name)

    def argmin(self, axis=None, skipna=True, *args, **kwargs):
        checked("argmin", axis, skipna, args, kwargs)
        return self._at_extreme("argmin")

    def argmax(self, axis=None, skipna=True, *args, **kwargs):
        checked("argmax", axis, skipna, args, kwargs)
        return self._at_extreme("argmax")

    def _at_extreme(self, name):
        return np.int64(module("pandas._reduce").argument(self._data._codes, name, True, type(self).__name__))

    def any(self, *args, **kwargs):
        check("any", args, kwargs, of_index=True)
        return self._data._reduce("any")

    def all(self, *args, **kwargs):
        check("all", args, kwargs, of_index=True)
        return self._data._reduce("all")

    def round(self, decimals=0):
        return self._view()

    def diff(self, periods=1):
        raise TypeError("Categorical has no 'diff' method. Convert to a suitable dtype prior to calling 'diff'.")

    def __neg__(self):
        raise TypeError("bad operand type for unary -: 'Categorical'")

    def __invert__(self):
        raise TypeError("bad operand type for unary ~: 'Categorical'")

    def searchsorted(self, value, side="left", sorter=None):
        return self._data.searchsorted(value, side, sorter)

    def get_indexer(self, target, method=None, limit=None, tolerance=None):
        return Index.get_indexer(self, target, method, limit, tolerance)

    def map(self, mapper, na_action=None):
        found = self._data._mapped(mapper, na_action)
        return Index(found, name=self._name)

    def insert(self, loc, item):
        count = len(self)
        if not -count <= loc <= count:
            raise IndexError(f"loc must be an integer between -{count} and {count}")
        try:
            code = self._data._codes_of(item)
        except TypeError:
            return Index._make(np.asarray(self._data).astype(object), self._name).insert(loc, item)
        codes = self._data._codes
        return CategoricalIndex._make(
            Categorical._of(np.concatenate([codes[:loc], np.array([code]), codes[loc:]]), self.dtype), self._name
        )

    def unique(self, level=None):
        return CategoricalIndex._make(self._data.unique(), self._name)

    def reindex(self, target, method=None, level=None, limit=None, tolerance=None):
        """Other labels and their positions here."""
        if method is not None:
            raise NotImplementedError("argument method is not implemented for CategoricalIndex.reindex")
        if level is not None:
            raise NotImplementedError("argument level is not implemented for CategoricalIndex.reindex")
        if limit is not None:
            raise NotImplementedError("argument limit is not implemented for CategoricalIndex.reindex")
        named = isinstance(target, Index)
        target = ensure_index(target if named or hasattr(target, "_sandframe_array") else list(target))
        if self.equals(target):
            return target, None
        if not self.is_unique:
            raise ValueError("cannot reindex on an axis with duplicate labels")
        positions = self.get_indexer(target)
        return (target if named else target.rename(self._name)), positions

    def _delegate(self, name, *args, **kwargs):
        return CategoricalIndex._make(getattr(self._data, name)(*args, **kwargs), self._name)


def _delegated(name):
    def method(self, *args, **kwargs):
        return self._delegate(name, *args, **kwargs)

    method.__name__ = name
    return method


for (
    _name
) in """rename_categories reorder_categories add_categories remove_categories remove_unused_categories set_categories as_ordered
        as_unordered""".split():
    setattr(CategoricalIndex, _name, _delegated(_name))
del _name

claim(CategoricalIndex, "Index astype diff get_indexer insert round unique; NDArrayBackedExtensionArray searchsorted")
