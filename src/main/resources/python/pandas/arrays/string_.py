"""Text with pandas.NA for what is missing."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .. import _hashing, _ops
from .._construct import array_of, is_list_like, objects_of
from .._lazy import module
from .._missing import is_missing, missing_mask
from .._na import NA
from .._sentinel import no_default
from ..dtypes import ExtensionDtype, StringDtype, pandas_dtype
from .base import ExtensionArray, positions_of
from .masked import BaseMaskedArray


class StringArray(ExtensionArray):
    """An object array of str, with None inside where an element is missing."""

    __module__ = "pandas.core.arrays.string_"

    def __init__(self, values, copy=False):
        values = getattr(values, "_values", values)
        values = values._data if isinstance(values, StringArray) else values
        listed = values.tolist() if isinstance(values, ndarray) else None
        if listed is None or not all(isinstance(value, str) or is_missing(value) for value in listed):
            raise ValueError("StringArray requires a sequence of strings or pandas.NA")
        self._data = objects_of([None if is_missing(value) else value for value in listed])

    @classmethod
    def _of(cls, data):
        """An array of exactly this object array of str and None: no checks."""
        self = object.__new__(StringArray)
        self._data = data
        return self

    @classmethod
    def _from_sequence(cls, scalars, *, dtype=None, copy=False):
        scalars = getattr(scalars, "_values", scalars)
        if isinstance(scalars, StringArray):
            return scalars.copy() if copy else scalars
        if isinstance(scalars, BaseMaskedArray):
            listed = scalars.tolist()
        elif isinstance(scalars, ndarray):
            if scalars.dtype.kind == "f":
                texts = scalars.astype("U").tolist() if scalars.dtype.itemsize < 8 else map(str, scalars.tolist())
                listed = [None if text == "nan" else text for text in texts]
                return cls._of(objects_of(listed))
            if scalars.dtype.kind in "mM":
                texts = module("pandas.datetimes.inference").cast(scalars, np.dtype("U")).tolist()
                return cls._of(objects_of([None if text == "NaT" else text for text in texts]))
            if scalars.dtype.kind == "O" and scalars.ndim == 1 and K.string_is_text(scalars._h):
                texts, absent = scalars.copy(), missing_mask(scalars)
                if absent.any():
                    texts[absent] = None
                return cls._of(texts)
            listed = module("pandas._mapping").boxed_list(scalars)
        else:
            listed = list(scalars)
        return cls._of(objects_of([
            value if type(value) is str else None if is_missing(value) else str(value) for value in listed
        ]))

    @classmethod
    def _concat_same_type(cls, arrays):
        return cls._of(np.concatenate([one._data for one in arrays]))

    @property
    def dtype(self):
        return StringDtype("python")

    @property
    def nbytes(self):
        return self._data.nbytes

    def _memory(self, deep):
        from .._memory import array_usage

        # What is missing is NA to pandas, whose size differs from that of None, which stands here for it.
        return array_usage(self._data, deep) + (32 * int(self.isna().sum()) if deep else 0)

    def memory_usage(self, deep=False):
        return self._memory(deep)

    def __len__(self):
        return len(self._data)

    def __getitem__(self, key):
        key = positions_of(key, len(self))
        if type(key) is int:
            value = self._data[key]
            return NA if value is None else value
        return StringArray._of(self._data[key])

    def __setitem__(self, key, value):
        key = positions_of(key, len(self))
        value = getattr(value, "_values", value)
        if isinstance(value, str):
            self._data[key] = value
        elif not is_list_like(value) and not hasattr(value, "_sandframe_array"):
            if not is_missing(value):
                raise TypeError(f"Cannot set non-string value '{value}' into a StringArray.")
            self._data[key] = None
        else:
            listed = value.tolist() if hasattr(value, "tolist") else list(value)
            if not all(isinstance(one, str) or is_missing(one) for one in listed):
                raise TypeError("Must provide strings.")
            self._data[key] = objects_of([None if is_missing(one) else one for one in listed])

    def tolist(self):
        return [NA if value is None else value for value in self._data.tolist()]

    to_list = tolist

    def copy(self):
        return StringArray._of(self._data.copy())

    def _inserted(self, loc, item):
        return self.insert(loc, item) if isinstance(item, str) or is_missing(item) else None

    def isna(self):
        """Which elements are missing."""
        return missing_mask(self._data)

    isnull = isna

    def take(self, indices, *, allow_fill=False, fill_value=None, axis=0):
        """The elements at positions."""

        positions = np.asarray(indices, dtype="int64")
        if not allow_fill:
            return StringArray._of(self._data.take(positions))
        result = self._data.take(np.where(positions < 0, 0, positions)) if len(self) else np.empty(len(positions), dtype=object)
        result[positions < 0] = None if fill_value is None or is_missing(fill_value) else fill_value
        return StringArray._of(result)

    def to_numpy(self, dtype=None, copy=False, na_value=no_default):
        result = self._data.copy()
        absent = self.isna()
        if absent.any():
            result[absent] = NA if na_value is no_default else na_value
        return result if dtype is None or np.dtype(dtype).kind == "O" else result.astype(dtype)

    def astype(self, dtype, copy=True):
        """The elements under another dtype."""
        dtype = pandas_dtype(dtype)
        if isinstance(dtype, StringDtype):
            return self.copy() if copy else self
        if isinstance(dtype, ExtensionDtype):
            return dtype.construct_array_type()._from_sequence(self, dtype=dtype)
        absent = self.isna()
        if dtype.kind == "f":
            from .._construct import cast

            result = self._data.copy()
            if absent.any():
                result[absent] = np.nan
            return cast(result, dtype)
        from .._construct import cast

        if dtype.kind in "iu":
            if absent.any():
                cast(self._data[:int(absent.argmax())], dtype)
                raise TypeError("int() argument must be a string, a bytes-like object or a real number, not 'NAType'")
            return cast(self._data, dtype)
        if dtype.kind == "U":
            return objects_of([str(value) for value in self.tolist()])
        return cast(self.to_numpy(), dtype)

    def _engine_values(self):
        return self._data

    def _engine_key(self, key):
        if key is not NA and is_missing(key):
            raise KeyError(key)
        return None if key is NA else key

    def _factorized(self, use_na_sentinel):
        codes, uniques = _hashing.factorize_values(self._data, use_na_sentinel)
        return codes, StringArray._of(uniques)

    def _rank_values(self):
        return self._data

    def _nullable_counts(self, counts):
        return BaseMaskedArray._of(counts, np.zeros(len(counts), dtype=bool))

    def isin(self, values):
        """Which elements are among the values."""
        wanted = list(values)
        found = _hashing.isin(self._data, [value for value in wanted if isinstance(value, str)])
        absent = self.isna()
        if absent.any():
            found[absent] = any(is_missing(value) for value in wanted)
        return found

    def _operated(self, other, name):
        if hasattr(other, "_index") or hasattr(other, "nlevels"):
            return NotImplemented
        reflected = name[0] == "r"
        base = name[1:] if reflected else name
        absent = self.isna()
        rights = None
        if is_list_like(other):
            listed = other.tolist() if hasattr(other, "tolist") else list(other)
            if len(listed) not in (1, len(self)) and len(self) != 1:
                raise ValueError(f"operands could not be broadcast together with shapes ({len(self)},) ({len(listed)},) ")
            if len(listed) != len(self):
                raise ValueError(f"Lengths of operands do not match: {len(self)} != {len(listed)}")
            rights = listed
            absent = absent | np.array([is_missing(value) for value in listed], dtype=bool)
        elif is_missing(other):
            absent = np.ones(len(self), dtype=bool)
        if base in _ops.COMPARISONS:
            if rights is None and not absent.all():
                data = (
                    _ops.compare(self._data, other, base)
                    if isinstance(other, str) or base in ("eq", "ne")
                    else self._compared_each(other, base, absent)
                )
            else:
                data = self._compared_pairs(rights, base, absent)
            data = data.copy()
            data[absent] = False
            return BaseMaskedArray._of(data, absent)
        function = _ops.FUNCTIONS[base]
        lefts = self._data.tolist()
        rights = rights if rights is not None else [other] * len(lefts)
        result = []
        for a, b, gone in zip(lefts, rights, absent.tolist()):
            result.append(None if gone else function(b, a) if reflected else function(a, b))
        return StringArray._of(objects_of(result))

    def _compared_each(self, other, base, absent):
        function = _ops.FUNCTIONS[base]
        return np.array(
            [False if gone else bool(function(value, other)) for value, gone in zip(self._data.tolist(), absent.tolist())],
            dtype=bool,
        )

    def _compared_pairs(self, rights, base, absent):
        function = _ops.FUNCTIONS[base]
        rights = rights if rights is not None else [None] * len(self)
        return np.array([
            False if gone else bool(function(a, b)) for a, b, gone in zip(self._data.tolist(), rights, absent.tolist())
        ], dtype=bool)

    def _reduce(self, name, *, skipna=True, **kwargs):
        from .. import _reduce

        if name in ("min", "max"):
            present = self._data[~self.isna()]
            if not len(present) or not skipna and len(present) < len(self):
                return NA
            return _reduce.reduce(present, name)
        raise TypeError(f"Cannot perform reduction '{name}' with string dtype")

    def min(self, axis=None, skipna=True, **kwargs):
        """The first in order."""
        return self._reduce("min", skipna=skipna)

    def max(self, axis=None, skipna=True, **kwargs):
        """The last in order."""
        return self._reduce("max", skipna=skipna)

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        name = module("pandas._ufunc").DUNDERS.get(ufunc.__name__)
        if method == "__call__" and name is not None and len(inputs) == 2 and not kwargs:
            if isinstance(inputs[0], StringArray):
                return inputs[0]._operated(inputs[1], name)
            return inputs[1]._operated(inputs[0], _ops.SWAPPED.get(name, "r" + name))
        plain = [one.to_numpy() if isinstance(one, StringArray) else one for one in inputs]
        return getattr(ufunc, method)(*plain, **kwargs)

    def any(self, *, axis=None, skipna=True):
        """Whether some text is not empty."""
        return np.bool_(any(self._data[~self.isna()].tolist()))

    def all(self, *, axis=None, skipna=True):
        """Whether no text is empty."""
        return np.bool_(all(self._data[~self.isna()].tolist()))

    def _argument(self, name, skipna=True):
        from .. import _reduce

        return (
            _reduce.argument(self._data[~self.isna()], name, skipna)
            if skipna and not self.isna().any()
            else self._present_argument(name)
        )

    def _present_argument(self, name):
        from .. import _reduce

        present = (~self.isna()).nonzero()[0]
        return present[int(_reduce.argument(self._data.take(present), name))]

    def _accumulate(self, name, skipna=True):
        raise NotImplementedError(f"cannot perform {name} with type string")

    def _result_array(self, result, name):
        return StringArray._from_sequence([result])

    def _formatter(self, boxed=False):
        return str if boxed else repr

    def __reduce__(self):
        return StringArray._of, (self._data,)


def _operator(name):
    def method(self, other):
        return self._operated(other, name)

    method.__name__ = f"__{name}__"
    return method


def _unary(name):
    def method(self):
        return array_of(_ops.unary(self.to_numpy(), name))

    method.__name__ = f"__{name}__"
    return method


for _name in "add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod pow rpow eq ne lt le gt ge".split():
    setattr(StringArray, f"__{_name}__", _operator(_name))
for _name in "neg pos abs invert".split():
    setattr(StringArray, f"__{_name}__", _unary(_name))
StringArray.__hash__ = ExtensionArray.__hash__
del _name
