"""A plain ndarray in the form of an extension array: what .array gives for it."""

import numpy as np
from numpy import ndarray

from .. import _ops
from .._construct import array_of, cast, is_list_like
from .._lazy import module
from .._missing import missing_mask
from .._sentinel import no_default
from ..dtypes import ExtensionDtype, pandas_dtype
from .base import ExtensionArray, positions_of


class NumpyEADtype(ExtensionDtype):
    """The dtype of such an array."""

    __module__ = "pandas.core.dtypes.dtypes"
    _metadata = ("_dtype",)

    def __init__(self, dtype):
        self._dtype = np.dtype(dtype) if not isinstance(dtype, NumpyEADtype) else dtype._dtype

    @property
    def numpy_dtype(self):
        return self._dtype

    @property
    def name(self):
        return self._dtype.name

    @property
    def type(self):
        return self._dtype.type

    @property
    def kind(self):
        return self._dtype.kind

    @property
    def itemsize(self):
        return self._dtype.itemsize

    def __repr__(self):
        return f"NumpyEADtype({self.name!r})"

    def __str__(self):
        return self.name

    @classmethod
    def construct_array_type(cls):
        return NumpyExtensionArray


def wrap(values):
    """The extension array of an ndarray; times have classes of their own."""
    if values.dtype.kind == "M":
        return module("pandas.arrays.datetimes").DatetimeArray._of_plain(values)
    if values.dtype.kind == "m":
        return module("pandas.arrays.timedeltas").TimedeltaArray._of_plain(values)
    return NumpyExtensionArray(values)


class NumpyExtensionArray(ExtensionArray):
    """An ndarray within."""

    __module__ = "pandas.core.arrays.numpy_"
    _typ = "npy_extension"

    def __init__(self, values, copy=False):
        if isinstance(values, NumpyExtensionArray):
            values = values._ndarray
        if not isinstance(values, ndarray):
            raise ValueError(f"'values' must be a NumPy array, not {type(values).__name__}")
        self._ndarray = values.copy() if copy else values

    @classmethod
    def _from_sequence(cls, scalars, *, dtype=None, copy=False):
        return cls(array_of(scalars, getattr(dtype, "numpy_dtype", dtype)))

    @classmethod
    def _concat_same_type(cls, arrays):
        return cls(np.concatenate([one._ndarray for one in arrays]))

    @property
    def _values(self):
        return self._ndarray

    @property
    def dtype(self):
        return NumpyEADtype(self._ndarray.dtype)

    @property
    def nbytes(self):
        return self._ndarray.nbytes

    def __len__(self):
        return len(self._ndarray)

    def __getitem__(self, key):
        key = positions_of(key, len(self))
        return self._ndarray[key] if type(key) is int else NumpyExtensionArray(self._ndarray[key])

    def __iter__(self):
        return iter(self._ndarray)

    def __setitem__(self, key, value):
        self._ndarray[positions_of(key, len(self))] = getattr(value, "_ndarray", value)

    def tolist(self):
        return list(self._ndarray)

    def copy(self):
        return NumpyExtensionArray(self._ndarray.copy())

    def isna(self):
        return missing_mask(self._ndarray)

    def take(self, indices, *, allow_fill=False, fill_value=None, axis=0):
        from .._take import take_fill

        positions = np.asarray(indices, dtype="int64")
        return NumpyExtensionArray(take_fill(self._ndarray, positions, fill_value) if allow_fill else self._ndarray.take(positions))

    def to_numpy(self, dtype=None, copy=False, na_value=no_default):
        return module("pandas._conversion").to_numpy(self._ndarray, dtype, copy, na_value)

    def astype(self, dtype, copy=True):
        dtype = pandas_dtype(dtype)
        found = cast(self._ndarray, dtype, copy)
        return NumpyExtensionArray(found) if isinstance(found, ndarray) and isinstance(dtype, NumpyEADtype) else found

    def interpolate(self, *, method, axis, index, limit, limit_direction, limit_area, copy, **kwargs):
        """What is missing on the lines between known elements."""
        from ..generic.interpolation import interpolated
        from ..indexes.base import default_index
        from ..series import Series

        labels = Series._make(self._ndarray, index if index is not None else default_index(len(self)), None)
        xs = module("pandas.generic.interpolation")._abscissas(labels, method, kwargs)
        found = interpolated(self._ndarray, xs, method, limit, limit_direction or "forward", limit_area)
        if not copy:
            self._ndarray[...] = found
            return self
        return NumpyExtensionArray(found)

    def _engine_values(self):
        return self._ndarray

    def _rank_values(self):
        return self._ndarray

    def _reduced(self, name, *args, **kwargs):
        how = {key: value for key, value in kwargs.items() if key in ("ddof", "min_count")}
        return module("pandas._reduce").reduce(self._ndarray, name, kwargs.get("skipna", True), **how)

    def _reduce(self, name, **kwargs):
        return module("pandas._reduce").reduce(self._ndarray, name, **kwargs)

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        plain = [one._ndarray if isinstance(one, NumpyExtensionArray) else one for one in inputs]
        result = getattr(ufunc, method)(*plain, **kwargs)
        return NumpyExtensionArray(result) if isinstance(result, ndarray) else result


def _operator(name):
    def method(self, other):
        if hasattr(other, "_index") or hasattr(other, "nlevels"):
            return NotImplemented
        other = other._ndarray if isinstance(other, NumpyExtensionArray) else _ops.operand(other) if is_list_like(other) else other
        result = _ops.binary(self._ndarray, other, name)
        return tuple(map(NumpyExtensionArray, result)) if type(result) is tuple else NumpyExtensionArray(result)

    method.__name__ = f"__{name}__"
    return method


for _name in """add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod pow rpow divmod rdivmod
        eq ne lt le gt ge""".split():
    setattr(NumpyExtensionArray, f"__{_name}__", _operator(_name))
NumpyExtensionArray.__hash__ = ExtensionArray.__hash__


def _reduction(name):
    def method(self, *args, **kwargs):
        return self._reduced(name, *args, **kwargs)

    method.__name__ = name
    return method


for _name in "sum prod min max mean median std var sem skew kurt any all".split():
    setattr(NumpyExtensionArray, _name, _reduction(_name))


def _unary(name):
    return lambda self: NumpyExtensionArray(_ops.unary(self._ndarray, name))


for _name in ("neg", "pos", "abs", "invert"):
    setattr(NumpyExtensionArray, f"__{_name}__", _unary(_name))
del _name
