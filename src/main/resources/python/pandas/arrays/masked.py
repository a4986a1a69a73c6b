"""Numbers and bools with a mask of what is missing: Int64, Float64, boolean and their kin."""

import numpy as np
from numpy import ndarray
from numpy._ufunc_errors import bool_negative, bool_subtract

from .. import _hashing, _ops, _reduce
from .._construct import array_of, infer, is_list_like, objects_of, role_of
from .._lazy import module
from .._missing import is_missing, missing_mask
from .._na import NA
from .._sentinel import no_default
from ..dtypes import ExtensionDtype, NumpyBased, StringDtype, nullable_of, pandas_dtype
from .base import ExtensionArray, positions_of


_UNORDERED = frozenset(("Timestamp", "Timedelta", "NaTType", "Period", "Interval", "DateOffset"))


class BaseMaskedArray(ExtensionArray):
    """An ndarray and a bool ndarray that is true where an element is missing."""

    __module__ = "pandas.core.arrays.masked"

    _inserted = ExtensionArray._insert_or_none

    def __init__(self, values, mask, copy=False):
        self._check(values, mask)
        self._data = values.copy() if copy else values
        self._mask = mask.copy() if copy else mask

    def _check(self, values, mask):
        if not isinstance(mask, ndarray) or mask.dtype.kind != "b":
            raise TypeError("mask should be boolean numpy array. Use the 'pd.array' function instead")
        if values.shape != mask.shape:
            raise ValueError("values.shape must match mask.shape")

    @staticmethod
    def _of(data, mask):
        """An array of exactly this data and mask, of the class that fits the data: no checks."""
        kind = data.dtype.kind
        self = object.__new__(FloatingArray if kind == "f" else BooleanArray if kind == "b" else IntegerArray)
        self._data = data
        self._mask = mask
        return self

    @classmethod
    def _from_sequence(cls, scalars, *, dtype=None, copy=False):
        target = (
            None
            if dtype is None
            else pandas_dtype(dtype).numpy_dtype
            if isinstance(pandas_dtype(dtype), NumpyBased)
            else np.dtype(dtype)
        )
        data, mask = coerced(scalars, target, cls)
        return BaseMaskedArray._of(data, mask)

    @classmethod
    def _from_sequence_of_strings(cls, strings, *, dtype=None, copy=False, true_values=None, false_values=None):
        strings = getattr(strings, "_values", strings)
        listed = strings.tolist() if hasattr(strings, "tolist") else list(strings)
        if any(isinstance(value, str) for value in listed):
            target = None if dtype is None else pandas_dtype(dtype).numpy_dtype
            if target is not None and target.kind != "b":
                return _of_numbers_in_text(strings, target)
            words = _TRUE.union(true_values or ()), _FALSE.union(false_values or ())
            return BaseMaskedArray._of(*_of_texts(listed, target, cls, words))
        return cls._from_sequence(strings, dtype=dtype)

    @classmethod
    def _concat_same_type(cls, arrays):
        return BaseMaskedArray._of(np.concatenate([one._data for one in arrays]), np.concatenate([one._mask for one in arrays]))

    @property
    def dtype(self):
        return nullable_of(self._data.dtype)

    @property
    def nbytes(self):
        return self._data.nbytes + self._mask.nbytes

    def _memory(self, deep):
        return self.nbytes

    def __len__(self):
        return len(self._data)

    def __getitem__(self, key):
        key = positions_of(key, len(self))
        if type(key) is int:
            return NA if self._mask[key] else self._data[key]
        return BaseMaskedArray._of(self._data[key], self._mask[key])

    def __setitem__(self, key, value):
        key = positions_of(key, len(self))
        value = getattr(value, "_values", value)
        if not is_list_like(value) and not hasattr(value, "_sandframe_array"):
            if is_missing(value):
                if role_of(type(value)) in "MmN":
                    raise TypeError(f"Invalid value '{value}' for dtype {self.dtype}")
                self._mask[key] = True
                return
            self._data[key] = self._held(value)
            self._mask[key] = False
            return
        data, mask = coerced(value, self._data.dtype, type(self))
        self._data[key] = data
        self._mask[key] = mask

    def _held(self, value):
        """A scalar as the data can hold it; TypeError else."""
        kind = self._data.dtype.kind
        role = role_of(type(value))
        if kind == "b" and role == "b" or kind == "f" and role in "if" or kind in "iu" and role == "i":
            return value
        if kind in "iu" and role == "f" and float(value).is_integer():
            return int(value)
        raise TypeError(f"Invalid value '{value}' for dtype {self.dtype}")

    def tolist(self):
        listed = self._data.tolist()
        if not self._mask.any():
            return listed
        return [NA if gone else value for value, gone in zip(listed, self._mask.tolist())]

    to_list = tolist

    def __iter__(self):
        listed = list(self._data)
        if not self._mask.any():
            return iter(listed)
        return iter([NA if gone else value for value, gone in zip(listed, self._mask.tolist())])

    def copy(self):
        return BaseMaskedArray._of(self._data.copy(), self._mask.copy())

    def isna(self):
        """Which elements are missing."""
        return self._mask.copy()

    isnull = isna

    def take(self, indices, *, allow_fill=False, fill_value=None, axis=0):
        """The elements at positions."""
        positions = np.asarray(indices, dtype="int64")
        if not allow_fill:
            return BaseMaskedArray._of(self._data.take(positions), self._mask.take(positions))
        absent = positions < 0
        if not len(self._data):
            data = np.zeros(len(positions), dtype=self._data.dtype)
            mask = np.ones(len(positions), dtype=bool)
        else:
            safe = np.where(absent, 0, positions)
            data, mask = self._data.take(safe), self._mask.take(safe) | absent
        if fill_value is not None and not is_missing(fill_value):
            data[absent] = fill_value
            mask = mask & ~absent
        return BaseMaskedArray._of(data, mask)

    def to_numpy(self, dtype=None, copy=False, na_value=no_default):
        """The elements in an ndarray."""
        hasna = bool(self._mask.any())
        if dtype is None:
            if hasna:
                if na_value is not no_default and not is_missing(na_value) and self._data.dtype.kind != "b":
                    dtype = np.result_type(self._data.dtype, np.asarray(na_value).dtype)
                    dtype = np.dtype(object) if dtype.kind not in "iufb" else dtype
                elif self._data.dtype.kind in "iu" and (na_value is no_default or isinstance(na_value, float)):
                    dtype, na_value = np.dtype("float64"), np.nan
                elif self._data.dtype.kind == "f" and (na_value is no_default or isinstance(na_value, float)):
                    dtype, na_value = self._data.dtype, np.nan if na_value is no_default else na_value
                else:
                    dtype = np.dtype(object)
            else:
                dtype = self._data.dtype
        dtype = np.dtype(dtype)
        if not hasna:
            result = self._data.astype(dtype) if dtype != self._data.dtype else self._data
            return result.copy() if copy else result
        if na_value is no_default:
            na_value = np.nan if dtype.kind == "f" else NA
        if dtype.kind in "iub" and (na_value is NA):
            raise ValueError(
                f"cannot convert to '{dtype}'-dtype NumPy array with missing values. Specify an appropriate 'na_value' for this "
                "dtype."
            )
        result = self._data.astype(dtype)
        result[self._mask] = na_value
        return result

    def __array__(self, dtype=None, copy=None):
        return self.to_numpy(dtype=dtype)

    def _as_key(self):
        """What a key of this array means."""
        if self._data.dtype.kind == "b":
            return self._data & ~self._mask
        if self._mask.any():
            raise ValueError("Cannot index with an integer indexer containing NA values")
        return self._data

    def astype(self, dtype, copy=True):
        """The elements under another dtype."""
        dtype = pandas_dtype(dtype)
        if dtype == self.dtype:
            return self.copy() if copy else self
        if isinstance(dtype, NumpyBased):
            target = dtype.numpy_dtype
            data = self._data
            if data.dtype.kind == "f" and target.kind in "iu":
                # Fractions are cut off here, without the check that plain floats meet.
                data = np.where(self._mask, 0, data)
            return BaseMaskedArray._of(data.astype(target), self._mask.copy())
        if isinstance(dtype, ExtensionDtype):
            return dtype.construct_array_type()._from_sequence(self, dtype=dtype)
        kind = dtype.kind
        if kind == "f":
            return self.to_numpy(dtype=dtype, na_value=np.nan)
        if kind == "b" and self._mask.any():
            raise ValueError("cannot convert float NaN to bool")
        if kind in "iu" and self._mask.any():
            raise ValueError("cannot convert NA to integer")
        if kind == "U":
            return objects_of(["<NA>" if value is NA else str(value) for value in self.tolist()])
        if kind in "mM":
            return module("pandas._construct").cast(self._data.astype("int64"), dtype) if not self._mask.any() else np.where(
                self._mask, np.array("NaT", dtype=dtype), self._data.astype("int64").view(dtype))
        return self.to_numpy(dtype=dtype)

    # Telling elements apart, and their order.

    def _engine_values(self):
        if not self._mask.any():
            return self._data
        return objects_of([None if value is NA else value for value in self.tolist()])

    def _engine_key(self, key):
        if key is not NA and is_missing(key):
            raise KeyError(key)
        if is_missing(key):
            return None
        return key

    def _factorized(self, use_na_sentinel):
        data = self._data
        if self._mask.any():
            codes, uniques = _hashing.factorize_values(data[~self._mask])
            every = np.full(len(data), -1, dtype="int64")
            every[~self._mask] = codes
            if use_na_sentinel:
                return every, BaseMaskedArray._of(uniques, np.zeros(len(uniques), dtype=bool))
            first = int(self._mask.argmax())
            before = int(every[:first].max()) + 1 if first else 0
            every = np.where(every >= before, every + 1, every)
            every[self._mask] = before
            filler = np.zeros(1, dtype=data.dtype)
            joined = np.concatenate([uniques[:before], filler, uniques[before:]])
            mask = np.zeros(len(joined), dtype=bool)
            mask[before] = True
            return every, BaseMaskedArray._of(joined, mask)
        codes, uniques = _hashing.factorize_values(data)
        return codes, BaseMaskedArray._of(uniques, np.zeros(len(uniques), dtype=bool))

    def _rank_values(self):
        return self.to_numpy(dtype="float64", na_value=np.nan) if self._mask.any() else self._data

    def _value_counts(self, dropna):
        """The distinct elements and how often each occurs, what is missing at the end."""
        uniques, counts = _hashing.counts_of(self._data[~self._mask], True)
        found = BaseMaskedArray._of(uniques, np.zeros(len(uniques), dtype=bool))
        absent = int(self._mask.sum())
        if dropna or not absent:
            return found, counts
        missing = BaseMaskedArray._of(np.ones(1, dtype=uniques.dtype), np.ones(1, dtype=bool))
        return self._concat_same_type([found, missing]), np.append(counts, absent)

    def map(self, mapper, na_action=None):
        """Each element through a function or a dict."""
        from .._mapping import mapped

        return mapped(self.to_numpy(), mapper, na_action)

    def _nullable_counts(self, counts):
        return BaseMaskedArray._of(counts, np.zeros(len(counts), dtype=bool))

    def _ranked(self):
        """What rank() looks at: pandas ranks the whole numbers behind the mask too."""
        return np.where(self._mask, np.nan, self._data) if self._data.dtype.kind == "f" else self._data

    def isin(self, values):
        """Which elements are among the values."""
        wanted = list(getattr(values, "_values", values)) if not isinstance(values, ndarray) else values.tolist()
        absent = any(value is NA for value in wanted)
        found = _hashing.isin(self._data, [value for value in wanted if not is_missing(value)])
        found[self._mask] = absent
        return BaseMaskedArray._of(found, np.zeros(len(found), dtype=bool))

    def equals_array(self, other):
        if not isinstance(other, BaseMaskedArray):
            return super().equals_array(other)
        same = self._mask == other._mask
        return bool(same.all()) and bool((self._data[~self._mask] == other._data[~other._mask]).all())

    # Computing.

    def _operated(self, other, name):
        """self name other, missing where either is."""
        if hasattr(other, "_index") or hasattr(other, "nlevels"):
            return NotImplemented
        reflected = name[0] == "r" and name not in ("or",)
        mask = self._mask
        if other is NA:
            other_data, other_mask = None, True
        elif isinstance(other, BaseMaskedArray):
            other_data, other_mask = other._data, other._mask
            if len(other) != len(self):
                raise ValueError("Lengths must match" + (" to compare" if name in _ops.COMPARISONS else ""))
        elif is_list_like(other) and not isinstance(other, ndarray):
            converted = array_of(list(other) if not hasattr(other, "_sandframe_array") else other)
            if not isinstance(converted, ndarray):
                if isinstance(converted, BaseMaskedArray):
                    return self._operated(converted, name)
                return NotImplemented
            if len(converted) != len(self):
                raise ValueError("Lengths must match" + (" to compare" if name in _ops.COMPARISONS else ""))
            if converted.dtype.kind == "O" or converted.dtype.kind == "f" and isinstance(other, list) and None in other:
                # Whole numbers among which some are missing stay whole.
                other_data, other_mask = coerced(other if converted.dtype.kind == "f" else converted, None, BaseMaskedArray)
            else:
                other_data, other_mask = converted, _nans(converted)
        elif isinstance(other, ndarray) and other.ndim:
            other_data, other_mask = other, _nans(other)
            if len(other) != len(self):
                raise ValueError("Lengths must match" + (" to compare" if name in _ops.COMPARISONS else ""))
            if other.dtype.kind == "O":
                other_data, other_mask = coerced(other, None, BaseMaskedArray)
        else:
            other_data, other_mask = other, False
        if name in _ops.COMPARISONS:
            return self._compared(other_data, other_mask, name)
        base = name[1:] if reflected else name
        if other_data is None and other is NA:
            return BaseMaskedArray._of(self._na_data(base), np.ones(len(self), dtype=bool))
        if other_data is None and other is None:
            sides = [_PYTHON_NAMES[self._data.dtype.kind], "NoneType"]
            first, second = reversed(sides) if reflected else sides
            symbol = "** or pow()" if base == "pow" else _ops.SYMBOLS.get(base, base)
            raise TypeError(f"unsupported operand type(s) for {symbol}: '{first}' and '{second}'")
        if isinstance(other_data, str) and base in _ops._UFUNCS:
            from numpy._object_loops import no_loop

            pair = [self._data.dtype, np.dtype(f"U{len(other_data) or 1}")]
            raise no_loop(_ops._UFUNCS[base].__name__, *(reversed(pair) if reflected else pair))
        if isinstance(other_data, str) or isinstance(other_data, ndarray) and other_data.dtype.kind == "O":
            return NotImplemented
        result_mask = mask | other_mask
        data = self._data
        if data.dtype.kind == "b" and base in ("truediv", "floordiv", "mod", "pow", "sub") :
            if base == "sub" and _is_bools(other_data):
                raise bool_subtract()
            paired = isinstance(other_data, ndarray)
            data = data.astype("int8" if _is_bools(other_data) else other_data.dtype if paired else "int64")
            if _is_bools(other_data) and isinstance(other_data, ndarray):
                other_data = other_data.astype("int8")
        if base == "pow":
            result_mask = self._power_mask(data, other_data, other_mask, reflected, result_mask)
        if base == "divmod":
            return self._operated(other, "rfloordiv" if reflected else "floordiv"), self._operated(
                other, "rmod" if reflected else "mod"
            )
        result = self._arith(data, other_data, base, reflected)
        if isinstance(result, ndarray) and result.dtype.kind == "m":
            absent = np.broadcast_to(result_mask, result.shape)
            if absent.any():
                result[absent] = np.timedelta64("NaT")
            return module("pandas.arrays.timedeltas").TimedeltaArray._of_plain(result)
        if isinstance(result, ndarray) and result.dtype.kind not in "iufb":
            return NotImplemented
        result_mask = np.broadcast_to(result_mask, result.shape)
        return BaseMaskedArray._of(
            result, result_mask.copy() if result_mask is mask or not result_mask.flags.writeable else result_mask
        )

    @staticmethod
    def _arith(data, other, base, reflected):
        if base in ("mul", "truediv", "floordiv") and module("pandas.datetimes.arithmetic").kind_of_operand(other) == "m":
            a, b = (other, data) if reflected else (data, other)
            return _ops.arithmetic(a, b, base) if isinstance(a, ndarray) else _ops.arithmetic(b, a, "r" + base)
        a, b = (other, data) if reflected else (data, other)
        if base in ("floordiv", "mod"):
            whole = all(
                isinstance(one, (int, np.integer)) or isinstance(one, ndarray) and one.dtype.kind in "iub" for one in (a, b)
            )
            result = _ops._UFUNCS[base](a, b)
            if base == "floordiv" or base == "mod":
                return _ops.fill_zeros(result, a, b, base) if not whole else result
            return result
        return _ops._UFUNCS[base](a, b)

    def _na_data(self, base):
        kind = self._data.dtype.kind
        if base == "truediv":
            return np.ones(len(self), dtype="float64" if kind != "f" else self._data.dtype)
        return np.ones(len(self), dtype=self._data.dtype if kind != "b" or base in ("add", "mul") else "int8")

    @staticmethod
    def _power_mask(data, other, other_mask, reflected, result_mask):
        """1 ** NA is 1, and NA ** 0 is 1."""
        base, exponent = (other, data) if reflected else (data, other)
        return result_mask

    def _compared(self, other, other_mask, name):
        if other is None and other_mask is True:
            return BaseMaskedArray._of(np.zeros(len(self), dtype=bool), np.ones(len(self), dtype=bool))
        if other is None and name not in ("eq", "ne"):
            kind = _PYTHON_NAMES[self._data.dtype.kind]
            raise TypeError(f"'{_ops.SYMBOLS[name]}' not supported between instances of '{kind}' and 'NoneType'")
        if type(other).__name__ in _UNORDERED and not isinstance(other, ndarray):
            result = _ops.invalid_comparison(self._data, other, name, named=False)
        else:
            result = _ops.compare(self._data, other, name)
        return BaseMaskedArray._of(result, self._mask | other_mask)

    def _unary(self, name):
        return BaseMaskedArray._of(_ops.unary(self._data, name), self._mask.copy())

    def _logical(self, other, name):
        """Bit by bit, missing where either is."""
        if hasattr(other, "_index") or hasattr(other, "nlevels"):
            return NotImplemented
        if isinstance(other, BooleanArray):
            return other._logical(BaseMaskedArray._of(self._data.astype(bool), self._mask), name)
        if other is NA:
            return BaseMaskedArray._of(np.ones(len(self), dtype=self._data.dtype), np.ones(len(self), dtype=bool))
        if isinstance(other, BaseMaskedArray):
            right, mask = other._data, self._mask | other._mask
        else:
            right, mask = _ops.operand(other), self._mask.copy()
        if getattr(right, "ndim", 0) and len(right) != len(self):
            raise ValueError("Lengths must match")
        result = _ops.logic(self._data, right, name)
        return BaseMaskedArray._of(result, mask)

    def __neg__(self):
        if self._data.dtype.kind == "b":
            raise bool_negative()
        return self._unary("neg")

    def __pos__(self):
        return self.copy()

    def __abs__(self):
        return self._unary("abs")

    def __invert__(self):
        return self._unary("invert")

    def round(self, decimals=0, *args, **kwargs):
        """Rounded numbers."""
        if self._data.dtype.kind == "b":
            return self.copy()
        return BaseMaskedArray._of(np.round(self._data, decimals), self._mask.copy())

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        if method != "__call__":
            if method == "reduce":
                name = {"add": "sum", "multiply": "prod", "maximum": "max", "minimum": "min"}.get(ufunc.__name__)
                if name is not None:
                    return self._reduce(name)
            return NotImplemented
        if any(hasattr(one, "_index") for one in inputs):
            return NotImplemented
        mask = np.zeros(len(self), dtype=bool)
        arrays = []
        for one in inputs:
            if isinstance(one, BaseMaskedArray):
                mask = mask | one._mask
                arrays.append(one._data)
            else:
                arrays.append(one)
        result = ufunc(*arrays, **kwargs)
        wrap = lambda found: BaseMaskedArray._of(found, mask.copy()) if found.dtype.kind in "iufb" else found
        return tuple(map(wrap, result)) if isinstance(result, tuple) else wrap(result)

    def _reduce(self, name, *, skipna=True, keepdims=False, min_count=0, ddof=1, **kwargs):
        data, mask = self._data, self._mask
        if name in ("any", "all"):
            return self._truth(name, skipna)
        if not skipna and mask.any():
            return NA
        present = data[~mask] if mask.any() else data
        if name in ("sum", "prod"):
            if min_count > 0 and len(present) < min_count:
                return NA
            return _reduce.reduce(present, name)
        if not len(present):
            return NA
        how = {"ddof": ddof} if name in ("var", "std", "sem") else {}
        result = _reduce.reduce(present, name, **how)
        if name in ("var", "std", "sem", "skew", "kurt") and result != result:
            return NA
        return result

    def _truth(self, name, skipna):
        values = self._data[~self._mask].astype(bool)
        result = bool(values.any() if name == "any" else values.all())
        if skipna or not self._mask.any():
            return np.bool_(result)
        return np.bool_(result) if result == (name == "any") else NA

    def _result_array(self, result, name):
        if result is NA:
            dtype = self._result_dtype(name)
            return BaseMaskedArray._of(np.zeros(1, dtype=dtype.numpy_dtype), np.ones(1, dtype=bool))
        return BaseMaskedArray._of(np.array([result]), np.zeros(1, dtype=bool))

    def _result_dtype(self, name):
        """The dtype that a missing result of a reduction has."""
        kind = self._data.dtype.kind
        if name in ("min", "max") or kind == "f":
            return self.dtype
        if name in ("mean", "median", "var", "std", "skew", "kurt"):
            return pandas_dtype("Float64")
        return pandas_dtype("UInt64" if kind == "u" else "Int64")

    def _accumulate(self, name, *, skipna=True, **kwargs):
        from ..generic.cumulative import accumulated

        if not self._mask.any():
            return BaseMaskedArray._of(accumulated(self._data, name), self._mask.copy())
        start = {"cumsum": 0, "cumprod": 1}.get(name)
        data = self._data.copy()
        if start is None:
            present = self._data[~self._mask]
            start = (present.min() if name == "cummax" else present.max()) if len(present) else 0
        data[self._mask] = start
        result = accumulated(data, name)
        mask = self._mask.copy() if skipna else np.logical_or.accumulate(self._mask)
        return BaseMaskedArray._of(result, mask)

    def _quantile(self, shares, interpolation):
        from ..generic.quantiles import quantiles

        present = self._data[~self._mask]
        if not len(present):
            return BaseMaskedArray._of(np.ones(len(shares), dtype=self._data.dtype), np.ones(len(shares), dtype=bool))
        found = quantiles(present, shares.tolist(), interpolation)
        if self._mask.any() and self._data.dtype.kind in "iu" and found.dtype.kind == "f" and (found == np.trunc(found)).all():
            found = found.astype(self._data.dtype)
        return BaseMaskedArray._of(found, np.zeros(len(found), dtype=bool))

    def _formatter(self, boxed=False):
        return str

    def __reduce__(self):
        return BaseMaskedArray._of, (self._data, self._mask)


def _reduction(name):
    def method(self, *, skipna=True, axis=0, **kwargs):
        return self._reduce(name, skipna=skipna, **kwargs)

    method.__name__ = name
    return method


for _name in ("sum", "prod", "mean", "min", "max", "var", "std", "any", "all"):
    setattr(BaseMaskedArray, _name, _reduction(_name))


def _operator(name):
    def method(self, other):
        return self._operated(other, name)

    method.__name__ = f"__{name}__"
    return method


for _name in """add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod pow rpow divmod rdivmod
        eq ne lt le gt ge""".split():
    setattr(BaseMaskedArray, f"__{_name}__", _operator(_name))
BaseMaskedArray.__hash__ = ExtensionArray.__hash__


def _logic(name):
    def method(self, other):
        return self._logical(other, name)

    method.__name__ = f"__{name}__"
    return method


for _name in "or and xor ror rand rxor".split():
    setattr(BaseMaskedArray, f"__{_name}__", _logic(_name))
del _name


class IntegerArray(BaseMaskedArray):
    """Whole numbers."""

    __module__ = "pandas.core.arrays.integer"

    def _check(self, values, mask):
        if not isinstance(values, ndarray) or values.dtype.kind not in "iu":
            raise TypeError("values should be integer numpy array. Use the 'pd.array' function instead")
        super()._check(values, mask)


class FloatingArray(BaseMaskedArray):
    """Floats."""

    __module__ = "pandas.core.arrays.floating"

    def _check(self, values, mask):
        if not isinstance(values, ndarray) or values.dtype.kind != "f":
            raise TypeError("values should be floating numpy array. Use the 'pd.array' function instead")
        super()._check(values, mask)


class BooleanArray(BaseMaskedArray):
    """Bools, with three-valued logic."""

    __module__ = "pandas.core.arrays.boolean"

    def _check(self, values, mask):
        if not isinstance(values, ndarray) or values.dtype.kind != "b":
            raise TypeError("values should be boolean numpy array. Use the 'pd.array' function instead")
        super()._check(values, mask)

    def _logical(self, other, name):
        """True | NA is True, False & NA is False."""
        if hasattr(other, "_index") or hasattr(other, "nlevels"):
            return NotImplemented
        left, left_mask = self._data, self._mask
        if isinstance(other, BooleanArray):
            right, right_mask = other._data, other._mask
        elif other is NA or other is None:
            right, right_mask = np.zeros(len(self), dtype=bool), np.ones(len(self), dtype=bool)
        elif isinstance(other, (bool, np.bool_)):
            right, right_mask = np.full(len(self), bool(other)), np.zeros(len(self), dtype=bool)
        elif is_list_like(other):
            right, right_mask = coerced(other, np.dtype(bool), BooleanArray)
        else:
            raise TypeError(f"'other' should be pandas.NA or a bool. Got {type(other).__name__} instead.")
        if len(right) != len(left):
            raise ValueError("Lengths must match")
        if name in ("or", "ror"):
            result = (left & ~left_mask) | (right & ~right_mask)
            mask = (left_mask | right_mask) & ~result
        elif name in ("and", "rand"):
            false = (~left & ~left_mask) | (~right & ~right_mask)
            mask = (left_mask | right_mask) & ~false
            result = left & right & ~mask
        else:
            mask = left_mask | right_mask
            result = (left ^ right) & ~mask
        return BaseMaskedArray._of(result, mask)


def _is_bools(value):
    return isinstance(value, (bool, np.bool_)) or isinstance(value, ndarray) and value.dtype.kind == "b"


def coerced(values, target, kind):
    """Data and mask of array-like values; target is the numpy dtype, or None to infer."""
    values = getattr(values, "_values", values)
    if isinstance(values, BaseMaskedArray):
        data, mask = values._data, values._mask
        if target is not None and data.dtype != target:
            return values.astype(nullable_of(target))._data, mask.copy()
        return data, mask
    if hasattr(values, "_sandframe_array"):
        if values.dtype.name == "category":
            return coerced(np.asarray(values), target, kind)
        if isinstance(values.dtype, StringDtype):
            if target is not None and target.kind == "b":
                raise TypeError("Need to pass bool-like values")
            return _of_texts(values.tolist(), target, kind)
        values = objects_of(values.tolist())
    if not isinstance(values, ndarray):
        values = list(values)
        found = (
            infer([None if value is NA else value for value in values])
            if values
            else np.zeros(0, dtype=target if target is not None else "float64")
        )
        if found.dtype.kind == "f" and any(value is NA or value is None for value in values):
            ints = all(
                isinstance(value, (int, np.integer)) and not isinstance(value, bool) or is_missing(value) for value in values
            )
            if ints and (target is None or target.kind in "iu"):
                mask = np.array([is_missing(value) for value in values], dtype=bool)
                data = np.array(
                    [1 if gone else int(value) for value, gone in zip(values, mask.tolist())],
                    dtype="int64" if target is None else target,
                )
                return data, mask
        if found.dtype.kind == "O":
            if target is not None and target.kind != "b" and any(isinstance(value, str) for value in values):
                return _of_mixed(values, target, kind)
            found = objects_of(values)
        values = found
    if values.ndim != 1:
        raise TypeError("values must be a 1D list-like")
    source = values.dtype.kind
    if source == "O":
        return _of_objects(values, target, kind)
    if source not in "iufb":
        raise TypeError(f"{values.dtype} cannot be converted to {_dtype_name(target, kind)}")
    mask = missing_mask(values)
    return _converted(values, mask, target, kind)


def _dtype_name(target, kind):
    if kind is FloatingArray:
        return "FloatingDtype"
    if kind is BooleanArray:
        return "BooleanDtype"
    return "IntegerDtype"


def _converted(values, mask, target, kind):
    source = values.dtype.kind
    if target is None:
        if kind is BooleanArray:
            target = np.dtype(bool)
        elif kind is FloatingArray:
            target = values.dtype if source == "f" else np.dtype("float64")
        elif kind is IntegerArray:
            target = values.dtype if source in "iu" else np.dtype("int64")
        else:
            target = values.dtype
    if source == "b" and target.kind in "iuf":
        return values.astype(target), mask
    if target.kind == "b":
        if source == "b":
            return values, mask
        present = values[~mask]
        if not ((present == 0) | (present == 1)).all():
            raise TypeError("Need to pass bool-like values")
        return np.where(mask, 0, values).astype(bool), mask
    if source == "f" and target.kind in "iu":
        filled = np.where(mask, 1, values) if mask.any() else values
        result = filled.astype(target)
        if not (result == filled).all():
            if np.isinf(filled).any():
                raise OverflowError("cannot convert float infinity to integer")
            # Where the greatest is no whole number pandas has objects by now.
            greatest = filled.max()
            shown = values.dtype if greatest == np.trunc(greatest) else "object"
            raise TypeError(f"cannot safely cast non-equivalent {shown} to {target}")
        return result, mask
    if mask.any() and target.kind == "f":
        values = values.copy()
        values[mask] = 1
    result = values.astype(target) if values.dtype != target else values
    if target.kind in "iu" and source in "iu" and not (result == values).all():
        raise TypeError(f"cannot safely cast non-equivalent {values.dtype} to {target}")
    return result, mask


def _of_objects(values, target, kind):
    listed = values.tolist()
    mask = np.array([is_missing(value) for value in listed], dtype=bool)
    present = [value for value in listed if not is_missing(value)]
    if any(isinstance(value, str) for value in present):
        if target is not None and target.kind == "b" or kind is BooleanArray:
            raise TypeError("Need to pass bool-like values")
        return _of_texts(listed, target, kind)
    found = infer(present)
    if (
        present
        and target is not None
        and target.kind in "iuf"
        and found.dtype.kind == "O"
        and all(isinstance(value, int) for value in present)
    ):
        if target.kind != "f":
            raise OverflowError("Python int too large to convert to C long")
        found = np.array([float(value) for value in present])
    if len(present) == 0:
        found = np.zeros(
            0,
            dtype=target
            or (
                "bool"
                if kind is BooleanArray
                else "int64"
                if kind is IntegerArray
                else "float64"
                if kind is FloatingArray
                else "int64"
            ),
        )
    if not isinstance(found, ndarray) or found.dtype.kind not in "iufb":
        if target is not None and target.kind == "b" or kind is BooleanArray:
            raise TypeError("Need to pass bool-like values")
        raise TypeError(f"object cannot be converted to {_dtype_name(target, kind)}")
    data, _ = _converted(found, np.zeros(len(found), dtype=bool), target, kind)
    result = np.ones(len(listed), dtype=data.dtype) if data.dtype.kind != "b" else np.zeros(len(listed), dtype=bool)
    result[~mask] = data
    return result, mask


def _of_mixed(listed, target, kind):
    """A list with texts in it, which NumPy makes all of texts where nothing is missing."""
    if any(is_missing(value) for value in listed):
        return _of_texts(listed, target, kind)
    texts = [str(value) for value in listed]
    try:
        return _of_texts(texts, target, kind)
    except ValueError as error:
        before, _, quoted = str(error).rpartition(": ")
        raise ValueError(f"{before}: np.str_({quoted})") from None


def _numbers(present, target):
    """The numbers of texts; Python's own reading has the last word, and the error."""
    whole = target is not None and target.kind in "iu"
    try:
        found = module("pandas.numeric").numbers_of(present)
        if not whole or found.dtype.kind != "f":
            return found
    except ValueError:
        if target is None:
            raise
    if not whole:
        return np.array([float(value) for value in present])
    numbers = [int(value) for value in present]
    if any(not isinstance(value, str) and value != number for value, number in zip(present, numbers)):
        raise TypeError(f"cannot safely cast non-equivalent object to {target}")
    return np.array(numbers, dtype="int64")


def _of_numbers_in_text(strings, target):
    """The numbers that texts spell; whole ones beyond a narrow type wrap around."""
    found = module("pandas.numeric").to_numeric(strings, dtype_backend="numpy_nullable")
    data, mask = found._data, found._mask
    if data.dtype.kind == "f" and target.kind != "f" and not (np.trunc(data) == data)[~mask].all():
        raise TypeError(f"cannot safely cast non-equivalent object to {target}")
    data = np.where(mask, 1, data)
    cast = data.astype(target)
    if data.dtype.kind == "f" and target.kind != "f" and not (cast == data).all():
        raise TypeError(f"cannot safely cast non-equivalent {data.dtype} to {target}")
    return BaseMaskedArray._of(cast, mask)


_PYTHON_NAMES = {"i": "int", "u": "int", "f": "float", "b": "bool"}
_TRUE = {"True", "TRUE", "true", "1", "1.0"}
_FALSE = {"False", "FALSE", "false", "0", "0.0"}


def _of_texts(listed, target, kind, words=(_TRUE, _FALSE)):
    """Texts that stand for numbers or bools; ``words`` are those for true and for false."""
    true, false = words
    mask = np.array([is_missing(value) for value in listed], dtype=bool)
    present = [value for value in listed if not is_missing(value)]
    if kind is BooleanArray or target is not None and target.kind == "b":
        data = []
        for text in present:
            if text in true:
                data.append(True)
            elif text in false:
                data.append(False)
            else:
                raise ValueError(f"{text} cannot be cast to bool")
        found = np.array(data, dtype=bool)
    else:
        found = _numbers(present, target)
    data, _ = _converted(found, np.zeros(len(found), dtype=bool), target, kind)
    result = np.ones(len(listed), dtype=data.dtype) if data.dtype.kind != "b" else np.zeros(len(listed), dtype=bool)
    result[~mask] = data
    return result, mask


def _nans(values):
    """Where an array that takes part in an operation misses a number: the result misses one there, too."""
    if values.dtype.kind != "f":
        return False
    absent = np.isnan(values)
    return absent if absent.any() else False
