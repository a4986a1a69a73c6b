"""Moments with a time zone: UTC within; and plain moments where .array is asked for."""

import operator

import numpy as np
from numpy import ndarray

from .._construct import is_list_like, objects_of
from .._lazy import module
from .._missing import is_missing
from .._sentinel import no_default
from ..datetimes.nat import NaT
from ..datetimes.units import NAT, PER, unit_of
from ..dtypes import DatetimeTZDtype, ExtensionDtype, StringDtype, pandas_dtype
from .base import ExtensionArray, give_comparisons, positions_of
from .construction import foreign_elements, typed_elements

_I8 = np.dtype("int64")


class TimeArray(ExtensionArray):
    """Counts of a unit of time."""

    @classmethod
    def _of(cls, values, dtype):
        self = object.__new__(cls)
        self._ndarray = values
        self._dtype = dtype
        return self

    @classmethod
    def _of_plain(cls, values):
        return cls._of(values, values.dtype)

    @property
    def dtype(self):
        return self._dtype

    @property
    def _values(self):
        """What a Series or an index holds: a plain ndarray where there is no time zone."""
        return self._ndarray if isinstance(self._dtype, np.dtype) else self

    def min(self, *, axis=None, skipna=True, **kwargs):
        """The first."""
        return self._reduce("min", skipna=skipna)

    def max(self, *, axis=None, skipna=True, **kwargs):
        """The last."""
        return self._reduce("max", skipna=skipna)

    def mean(self, *, skipna=True, axis=0):
        """The middle of all."""
        return self._reduce("mean", skipna=skipna)

    def median(self, *, axis=None, skipna=True, **kwargs):
        """The middle one."""
        return self._reduce("median", skipna=skipna)

    def std(self, axis=None, dtype=None, out=None, ddof=1, keepdims=False, skipna=True):
        """How far they are spread."""
        return self._reduce("std", skipna=skipna, ddof=ddof)

    def any(self, *, axis=None, skipna=True):
        """Whether some is there."""
        return np.bool_((~self.isna()).any())

    def all(self, *, axis=None, skipna=True):
        """Whether each is true; all that are there are."""
        return np.True_ if skipna else np.bool_((~self.isna()).all())

    @property
    def unit(self):
        return unit_of(self._ndarray.dtype)

    @property
    def freq(self):
        return None

    @property
    def nbytes(self):
        return self._ndarray.nbytes

    @property
    def asi8(self):
        return self._ndarray.view(_I8)

    def __len__(self):
        return len(self._ndarray)

    def __getitem__(self, key):
        key = positions_of(key, len(self))
        found = self._ndarray[key]
        return type(self)._of(found, self._dtype) if isinstance(found, ndarray) else self._box(found._v)

    def __setitem__(self, key, value):
        key = positions_of(key, len(self))
        self._check_settable(value)
        if is_list_like(value):
            value = self._settable(value)._ndarray
        else:
            kind = np.datetime64 if self._ndarray.dtype.kind == "M" else np.timedelta64
            value = kind(self._unbox(value), self.unit)
        self._ndarray[key] = value

    def _check_settable(self, value):
        """Raises unless a value, or a text that names one, can be an element."""
        name = "Timestamp" if self._ndarray.dtype.kind == "M" else "Timedelta"
        text = f"value should be a '{name}', 'NaT', or array of those. Got '{{}}' instead."
        if isinstance(value, (bool, int, float, np.number)) and not is_missing(value) and not isinstance(value, np.timedelta64):
            raise TypeError(text.format(type(value).__name__))
        if isinstance(value, (np.datetime64, np.timedelta64)) and np.isnat(value) and self._is_foreign(value):
            raise TypeError(text.format(type(value).__name__))
        if isinstance(value, str):
            try:
                self._unbox(value)
            except ValueError:
                raise TypeError(text.format("str")) from None

    def _settable(self, values):
        """A list's elements as those of this array, or the error that they are others."""
        name = "Timestamp" if self._ndarray.dtype.kind == "M" else "Timedelta"
        found = typed_elements(values, self._dtype)
        if isinstance(found.dtype, StringDtype):
            try:
                return type(self)._from_sequence(found.tolist(), dtype=self._dtype)
            except ValueError:
                raise foreign_elements(name, found.dtype) from None
        if found.dtype.kind != self._ndarray.dtype.kind:
            raise foreign_elements(name, found.dtype)
        if isinstance(found.dtype, DatetimeTZDtype) != isinstance(self._dtype, DatetimeTZDtype):
            raise TypeError("Cannot compare tz-naive and tz-aware datetime-like objects")
        return type(self)._from_sequence(list(found), dtype=self._dtype)

    def _is_foreign(self, absent):
        """Whether numpy's NaT cannot be an element: that of the other kind, and any where there is a zone."""
        return absent.dtype.kind != self._ndarray.dtype.kind or not isinstance(self._dtype, np.dtype)

    def _widened(self, value):
        """A copy that can hold a value which this array cannot."""
        return objects_of(self.tolist())

    def tolist(self):
        return [self._box(count) for count in self.asi8.tolist()]

    def isna(self):
        return self.asi8 == NAT

    def copy(self):
        return type(self)._of(self._ndarray.copy(), self._dtype)

    def take(self, indices, *, allow_fill=False, fill_value=None, axis=0):
        positions = np.asarray(indices, dtype="int64")
        if not allow_fill:
            return type(self)._of(self._ndarray.take(positions), self._dtype)
        absent = positions < 0
        counts = self.asi8.take(np.where(absent, 0, positions)) if len(self) else np.full(len(positions), NAT, dtype="int64")
        if absent.any():
            counts[absent] = NAT if is_missing(fill_value) else self._unbox(fill_value)
        return type(self)._of(counts.view(self._ndarray.dtype), self._dtype)

    @classmethod
    def _concat_same_type(cls, arrays):
        arrays = list(arrays)
        return cls._of(np.concatenate([one._ndarray for one in arrays]), arrays[0]._dtype)

    def _engine_values(self):
        return self._ndarray

    def _rank_values(self):
        return self._ndarray

    def equals_array(self, other):
        other = getattr(other, "_ndarray", other)
        alike = isinstance(other, ndarray) and other.dtype.kind == self._ndarray.dtype.kind
        return bool(alike and (other.view(_I8) == self.asi8).all())

    def factorize(self, use_na_sentinel=True):
        codes, uniques = module("pandas._hashing").factorize_values(self._ndarray, use_na_sentinel)
        return codes, type(self)._of(uniques, self._dtype)

    def unique(self):
        return type(self)._of(module("pandas._hashing").factorize_values(self._ndarray, False)[1], self._dtype)

    def view(self, dtype=None):
        return self[:] if dtype is None else self._ndarray.view(dtype)

    def map(self, mapper, na_action=None):
        """Each element through a function or a dict."""
        found = ExtensionArray.map(self, mapper, na_action)
        return module("pandas.arrays.numpy_").wrap(found) if isinstance(found, ndarray) else found

    def searchsorted(self, value, side="left", sorter=None):
        if is_list_like(value):
            value = type(self)._from_sequence(list(value), dtype=self._dtype).asi8
        else:
            value = self._unbox(value)
        return self.asi8.searchsorted(value, side=side, sorter=sorter)

    def _reduce(self, name, skipna=True, min_count=0, ddof=1, keepdims=False, **kwargs):
        if name in ("sum", "prod", "var", "sem", "skew", "kurt") and self._ndarray.dtype.kind == "M":
            raise TypeError(f"'DatetimeArray' with dtype {self._dtype} does not support reduction '{name}'")
        found = module("pandas.datetimes.reductions").reduce(self._ndarray, name, skipna, min_count, ddof)
        tz = getattr(self._dtype, "tz", None)
        if tz is not None and found is not NaT and hasattr(found, "tz_localize"):
            return found.tz_localize("UTC").tz_convert(tz)
        return found

    def _accumulate(self, name, skipna=True):
        return type(self)._of(module("pandas.datetimes.reductions").accumulate(self._ndarray, name, skipna), self._dtype)

    def _quantile(self, shares, interpolation):
        return type(self)._of(module("pandas.datetimes.reductions").quantiles(self._ndarray, shares, interpolation), self._dtype)

    def to_numpy(self, dtype=None, copy=False, na_value=no_default):
        if dtype is not None and np.dtype(dtype).kind in "Mmi":
            return self._ndarray.astype(dtype) if np.dtype(dtype) != self._ndarray.dtype else self._ndarray
        if dtype is None and na_value is no_default and isinstance(self._dtype, np.dtype):
            return self._ndarray
        found = objects_of(self.tolist())
        if na_value is not no_default:
            found[self.isna()] = na_value
        return found


class DatetimeArray(TimeArray):
    """Moments."""

    def _formatter(self, boxed=False):
        if boxed:
            return str
        return "'{}'".format

    __module__ = "pandas.core.arrays.datetimes"
    _typ = "datetimearray"

    @classmethod
    def _from_sequence(cls, scalars, *, dtype=None, copy=False):
        from .._construct import array_of
        from ..datetimes.parse import converted_moments

        values = array_of(scalars)
        tz = getattr(dtype, "tz", None)
        if isinstance(values, ndarray) and values.dtype.kind in "iu" and tz is not None:
            return cls._of(values.astype("int64").view("M8[ns]"), dtype)
        if tz is not None and values.dtype.kind == "O":
            return cls._of(module("pandas.datetimes.mixed").under(values, tz), dtype)
        found = converted_moments(values, "raise", False, False, False, "mixed" if values.dtype.kind == "O" else None, True, None)
        if tz is None:
            return cls._of_plain(found)
        if isinstance(found, ndarray):
            found = module("pandas.datetimes.accessor").localized(found.astype("M8[ns]"), tz)
        return cls._of(found._ndarray, dtype)

    @property
    def tz(self):
        return getattr(self._dtype, "tz", None)

    def tolist(self):
        return module("pandas.datetimes.timestamp").make_all(self._ndarray, self.tz)

    def _box(self, count):
        unit = self.unit
        return NaT if count == NAT else module("pandas.datetimes.timestamp").make(count * PER[unit], unit, self.tz)

    def _unbox(self, value):
        if is_missing(value):
            return NAT
        stamp = module("pandas.datetimes.timestamp").of(value)
        if isinstance(value, str) and self.tz is not None and stamp.tzinfo is None:
            stamp = stamp.tz_localize(self.tz)
        if (self.tz is None) != (stamp.tzinfo is None):
            raise TypeError("Cannot compare tz-naive and tz-aware datetime-like objects")
        return stamp._ns // PER[self.unit]

    def _engine_key(self, key):
        if is_missing(key):
            return np.datetime64("NaT", self.unit)
        if getattr(key, "tzinfo", None) is None:
            raise KeyError(key)
        return np.datetime64(self._unbox(key), self.unit)

    def _series_values(self):
        return self._ndarray

    def __array__(self, dtype=None, copy=None):
        if self.tz is None and dtype is None:
            return self._ndarray
        return self.to_numpy(dtype)

    def as_unit(self, unit):
        plain = self._ndarray.astype(f"M8[{unit}]")
        return DatetimeArray._of(plain, DatetimeTZDtype(unit, self.tz) if self.tz is not None else np.dtype(f"M8[{unit}]"))

    def astype(self, dtype, copy=True):
        dtype = pandas_dtype(dtype)
        if dtype == self._dtype:
            return self.copy() if copy else self
        if isinstance(dtype, DatetimeTZDtype):
            if self.tz is None:
                return module("pandas.datetimes.accessor").localized(self._ndarray, dtype.tz)
            return DatetimeArray._of(self._ndarray.astype(dtype.base), dtype)
        if self.tz is None and (dtype == "string" or dtype.kind == "U"):
            return module("pandas._construct").cast(self._ndarray, dtype)
        if isinstance(dtype, ExtensionDtype):
            return dtype.construct_array_type()._from_sequence(self.tolist(), dtype=dtype)
        if dtype.kind == "O":
            return objects_of(self.tolist())
        if dtype.kind == "U":
            return objects_of([str(one) for one in self.tolist()])
        if dtype.kind == "M":
            if self.tz is not None:
                raise TypeError(
                    "Cannot use .astype to convert from timezone-aware dtype to timezone-naive dtype. Use "
                    "obj.tz_localize(None) or obj.tz_convert('UTC').tz_localize(None) instead."
                )
            return self._ndarray.astype(dtype)
        return module("pandas.datetimes.inference").cast(self._ndarray, dtype)

    def _compare(self, other, name):
        if hasattr(other, "_index") or hasattr(other, "nlevels"):
            return NotImplemented
        from .._ops import invalid_comparison

        tz = self.tz
        if isinstance(other, ndarray) and not other.ndim:
            other = other[()]
        if isinstance(other, (DatetimeArray, ndarray)) and other.dtype.kind == "M" and getattr(other, "ndim", 1):
            if (getattr(other, "tz", None) is None) != (tz is None):
                return invalid_comparison(self, other, name)
            return getattr(operator, name)(self._ndarray, getattr(other, "_ndarray", other))
        if is_list_like(other):
            return self._compare_all(other, name)
        if is_missing(other):
            if type(other).__name__ != "NaTType" and not isinstance(other, np.datetime64):
                return invalid_comparison(self, other, name)
            return np.full(len(self), name == "ne")
        if isinstance(other, str):
            try:
                count = self._unbox(other)
            except ValueError:
                return invalid_comparison(self, other, name)
            return getattr(operator, name)(self._ndarray, np.datetime64(count, self.unit))
        try:
            stamp = module("pandas.datetimes.timestamp").of(other) if not isinstance(other, (int, float)) else None
        except TypeError:
            stamp = None
        if stamp is None:
            return invalid_comparison(self, other, name)
        if (stamp.tzinfo is None) != (tz is None):
            return invalid_comparison(self, other, name)
        return getattr(operator, name)(self._ndarray, np.datetime64(stamp._ns, "ns"))

    def _compare_all(self, other, name):
        """Compares with the elements of a list or of another array."""
        from .._ops import FUNCTIONS, invalid_comparison

        listed = list(other)
        if len(listed) != len(self):
            raise ValueError("Lengths must match")
        if getattr(getattr(other, "dtype", None), "kind", "O") == "O" and not hasattr(other, "freq"):
            try:
                return self._compare(type(self)._from_sequence(listed, dtype=self._dtype if self.tz is not None else None), name)
            except (TypeError, ValueError):
                pass
            if isinstance(other, ndarray):
                # What is no moment is told from the moments one by one.
                function = FUNCTIONS[name]
                return np.array([bool(function(one, two)) for one, two in zip(self.tolist(), listed)], dtype=bool)
        return invalid_comparison(self, other, name)

    def _added(self, other, name):
        if hasattr(other, "_index") or hasattr(other, "nlevels"):
            return NotImplemented
        found = module("pandas.datetimes.moment_arithmetic").added(self._ndarray, self.tz, other, name)
        if not isinstance(found, ndarray) or found.dtype.kind == "O":
            return found
        if found.dtype.kind == "m":
            return module("pandas.arrays.timedeltas").TimedeltaArray._of_plain(found)
        unit = unit_of(found.dtype)
        return DatetimeArray._of(found, found.dtype if self.tz is None else DatetimeTZDtype(unit, self.tz))

    def __add__(self, other):
        return self._added(other, "add")

    def __radd__(self, other):
        return self._added(other, "radd")

    def __sub__(self, other):
        return self._added(other, "sub")

    def __rsub__(self, other):
        return self._added(other, "rsub")


def _refused(name):
    def method(self, other):
        if hasattr(other, "_index") or hasattr(other, "nlevels"):
            return NotImplemented
        raise TypeError(f"cannot perform __{name}__ with this index type: DatetimeArray")

    method.__name__ = f"__{name}__"
    return method


for _name in "mul truediv floordiv mod pow rmul rtruediv rfloordiv rmod rpow".split():
    setattr(DatetimeArray, f"__{_name}__", _refused(_name))
del _name
give_comparisons(DatetimeArray)
