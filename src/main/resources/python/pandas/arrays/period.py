"""Periods in arrays: their numbers, and the frequency that says what they count."""

import operator

import numpy as np
from numpy import ndarray

from .._construct import array_of, is_list_like, objects_of
from .._lazy import claim, module
from .._missing import is_missing
from ..datetimes.nat import NaT
from ..datetimes.offsets import to_offset
from ..datetimes.ordinals import DAILY, code_of, converted, moment_unit, of_moments, part, shown_day, starts
from ..datetimes.period import (
    IncompatibleFrequency,
    Period,
    default_step,
    period_frequency,
    ending,
    formatted,
    frequency_text,
    make,
    period_of,
    text_of,
)
from ..datetimes.units import DAY, NAT
from ..dtypes import DatetimeTZDtype, ExtensionDtype, PeriodDtype, StringDtype, pandas_dtype
from .base import ExtensionArray, give_comparisons, positions_of
from .construction import foreign_elements, typed_elements

_I8 = np.dtype("int64")


class PeriodArray(ExtensionArray):
    """Periods of one frequency."""

    __module__ = "pandas.core.arrays.period"
    _typ = "periodarray"

    def __init__(self, values, dtype=None, freq=None, copy=False):
        if freq is not None:
            dtype = PeriodDtype(freq)
        if dtype is not None:
            dtype = pandas_dtype(dtype)
            if not isinstance(dtype, PeriodDtype):
                raise ValueError(f"Invalid dtype {dtype} for PeriodArray")
        values = getattr(values, "_values", values)
        if isinstance(values, PeriodArray):
            if dtype is not None and values.dtype != dtype:
                raise IncompatibleFrequency(
                    f"Input has different freq={frequency_text(values.freq)} from PeriodArray(freq={frequency_text(dtype.freq)})")
            dtype, values = values.dtype, values._ndarray
        elif dtype is None:
            raise ValueError("dtype is not specified and cannot be inferred")
        self._ndarray = np.array(values, dtype="int64") if not isinstance(values, ndarray) else values.astype(_I8)
        self._dtype = dtype

    @classmethod
    def _of(cls, ordinals, dtype):
        self = object.__new__(cls)
        self._ndarray = ordinals
        self._dtype = dtype
        return self

    @classmethod
    def _from_sequence(cls, scalars, *, dtype=None, copy=False):
        return period_array(scalars, None if dtype is None else pandas_dtype(dtype).freq)

    # What it holds.

    @property
    def dtype(self):
        return self._dtype

    @property
    def freq(self):
        return self._dtype.freq

    @property
    def freqstr(self):
        return frequency_text(self._dtype.freq)

    @property
    def _code(self):
        return code_of(self._dtype.freq)

    @property
    def asi8(self):
        return self._ndarray

    @property
    def nbytes(self):
        return self._ndarray.nbytes

    def __len__(self):
        return len(self._ndarray)

    def _box(self, ordinal):
        return make(ordinal, self._dtype.freq)

    def tolist(self):
        freq = self._dtype.freq
        return [make(ordinal, freq) for ordinal in self._ndarray.tolist()]

    def __getitem__(self, key):
        key = positions_of(key, len(self))
        found = self._ndarray[key]
        return PeriodArray._of(found, self._dtype) if isinstance(found, ndarray) else self._box(int(found))

    def __setitem__(self, key, value):
        key = positions_of(key, len(self))
        if is_list_like(value):
            value = self._same(value)._ndarray
        else:
            value = self._unbox(value)
        self._ndarray[key] = value

    def _widened(self, value):
        """A copy that can hold a value which this array cannot."""
        return objects_of(self.tolist())

    def _same(self, values):
        """Other values as periods of this frequency."""
        found = typed_elements(values, self._dtype)
        if isinstance(found.dtype, StringDtype):
            try:
                found = period_array(found.tolist(), self.freq)
            except ValueError:
                pass
        if not isinstance(found, PeriodArray):
            raise foreign_elements("Period", found.dtype)
        if found.freq != self.freq:
            raise self._foreign(found.freq)
        return found

    def _foreign(self, freq):
        return IncompatibleFrequency(f"Input has different freq={frequency_text(freq)} from PeriodArray(freq={self.freqstr})")

    def _unbox(self, value):
        """The number of a period; texts are read."""
        if is_missing(value) and not isinstance(value, (np.datetime64, np.timedelta64)):
            return NAT
        if isinstance(value, str):
            try:
                value = period_of(value, self.freq)
            except ValueError:
                raise TypeError(f"value should be a 'Period', 'NaT', or array of those. Got 'str' instead.") from None
            return NAT if value is NaT else value.ordinal
        if not isinstance(value, Period):
            raise TypeError(f"value should be a 'Period', 'NaT', or array of those. Got '{type(value).__name__}' instead.")
        if value.freq != self.freq:
            raise IncompatibleFrequency(f"Input has different freq={value.freqstr} from PeriodArray(freq={self.freqstr})")
        return value.ordinal

    def isna(self):
        return self._ndarray == NAT

    def copy(self):
        return PeriodArray._of(self._ndarray.copy(), self._dtype)

    def take(self, indices, *, allow_fill=False, fill_value=None, axis=0):
        positions = np.asarray(indices, dtype="int64")
        if not allow_fill:
            return PeriodArray._of(self._ndarray.take(positions), self._dtype)
        absent = positions < 0
        ordinals = self._ndarray.take(np.where(absent, 0, positions)) if len(self) else np.full(len(positions), NAT, dtype="int64")
        if absent.any():
            ordinals[absent] = NAT if is_missing(fill_value) else self._unbox(fill_value)
        return PeriodArray._of(ordinals, self._dtype)

    @classmethod
    def _concat_same_type(cls, arrays):
        arrays = list(arrays)
        return cls._of(np.concatenate([one._ndarray for one in arrays]), arrays[0]._dtype)

    # What the engines of hashing and sorting look at.

    def _stamps(self):
        return self._ndarray.view("M8[ns]")

    def _engine_values(self):
        return self._stamps()

    _rank_values = _engine_values

    def argsort(self, *, ascending=True, kind="quicksort", na_position="last", **kwargs):
        # Equal numbers change places otherwise than equal times.
        values = self._ndarray if not self.isna().any() else self._stamps()
        return module("pandas._sorting").ndarray_order(values, ascending, na_position, kind)

    def _ranked(self):
        return self._ndarray

    def __neg__(self):
        raise TypeError("bad operand type for unary -: 'PeriodArray'")

    def _engine_key(self, key):
        if key is NaT:
            return np.datetime64("NaT", "ns")
        if not isinstance(key, Period) or key.freq != self.freq:
            raise KeyError(key)
        return np.datetime64(key.ordinal, "ns")

    def equals_array(self, other):
        return isinstance(other, PeriodArray) and other.freq == self.freq and bool((other._ndarray == self._ndarray).all())

    def factorize(self, use_na_sentinel=True):
        codes, uniques = module("pandas._hashing").factorize_values(self._stamps(), use_na_sentinel)
        return codes, PeriodArray._of(uniques.view(_I8), self._dtype)

    def unique(self):
        return PeriodArray._of(module("pandas._hashing").factorize_values(self._stamps(), False)[1].view(_I8), self._dtype)

    def isin(self, values):
        values = getattr(values, "_values", values)
        if not isinstance(values, PeriodArray):
            kept = [one for one in list(values) if isinstance(one, Period) and one.freq == self.freq or one is NaT]
            values = period_array(kept, self.freq)
        if values.freq != self.freq:
            return np.zeros(len(self), dtype=bool)
        return module("pandas._hashing").isin(self._stamps(), values._stamps())

    def searchsorted(self, value, side="left", sorter=None):
        value = self._same(value)._ndarray if is_list_like(value) else self._unbox(value)
        return self._ndarray.searchsorted(value, side=side, sorter=sorter)

    def view(self, dtype=None):
        return self[:] if dtype is None else self._ndarray.view(dtype)

    def _series_values(self):
        return objects_of(self.tolist())

    def __array__(self, dtype=None, copy=None):
        if dtype is not None and np.dtype(dtype).kind == "i":
            return self._ndarray.astype(dtype)
        return objects_of(self.tolist())

    def _formatter(self, boxed=False):
        return str if boxed else "'{}'".format

    def _reduce(self, name, skipna=True, min_count=0, ddof=1, keepdims=False, **kwargs):
        if name in ("min", "max"):
            present = self._ndarray[~self.isna()]
            if not len(present) or len(present) < len(self) and not skipna:
                return NaT
            return self._box(int(getattr(present, name)()))
        if name in ("mean", "median"):
            if name == "mean":
                raise TypeError("mean is not implemented for PeriodArray since the meaning is ambiguous.  An alternative is "
                                "obj.to_timestamp(how='start').mean()")
            return self._quantile(np.array([0.5]), "linear")[0]
        raise TypeError(f"'PeriodArray' with dtype {self._dtype} does not support reduction '{name}'")

    def _accumulate(self, name, skipna=True):
        if name not in ("cummin", "cummax"):
            raise TypeError(f"Accumulation {name} not supported for {type(self)}")
        found = module("pandas.datetimes.reductions").accumulate(self._stamps(), name, skipna)
        return PeriodArray._of(found.view(_I8), self._dtype)

    def _quantile(self, shares, interpolation):
        found = module("pandas.datetimes.reductions").quantiles(self._stamps(), shares, interpolation)
        return PeriodArray._of(found.view(_I8), self._dtype)

    def min(self, *, axis=None, skipna=True):
        return self._reduce("min", skipna)

    def max(self, *, axis=None, skipna=True):
        return self._reduce("max", skipna)

    def mean(self, *, skipna=True, axis=0):
        return self._reduce("mean", skipna)

    def median(self, *, axis=None, skipna=True):
        return self._reduce("median", skipna)

    # Other frequencies, moments and texts.

    def _present(self, function):
        """A function of the numbers, applied where there are any."""
        absent = self.isna()
        if not absent.any():
            return function(self._ndarray)
        found = function(np.where(absent, 0, self._ndarray))
        found[absent] = NAT
        return found

    def asfreq(self, freq=None, how="E"):
        """The periods of another frequency at the beginning or the end of these."""
        end = ending(how)
        dtype = PeriodDtype(freq)
        ahead = self.freq.n - 1 if end else 0
        source, target = self._code, code_of(dtype.freq)
        return PeriodArray._of(self._present(lambda ordinals: converted(ordinals + ahead, source, target, end)), dtype)

    def _moments(self, ahead=0, shown=False):
        """When the periods begin, some periods later; or the day that each of them shows, its last one."""
        code = self._code
        unit = moment_unit(code)
        counts = self._present(lambda ordinals: shown_day(ordinals, code) if shown else starts(ordinals + ahead, code))
        try:
            return counts.view(f"M8[{unit}]").astype("M8[ns]")
        except OverflowError:
            from ..datetimes.timestamp import make as stamp, out_of_bounds

            from ..datetimes.ordinals import nanoseconds

            bad = next(
                one for one in self._ndarray.tolist() if one != NAT and not -(2**63) < nanoseconds(one + ahead, code) < 2**63
            )
            raise out_of_bounds(str(stamp(nanoseconds(bad + ahead, code) // 1000 * 1000, "us"))) from None

    def to_timestamp(self, freq=None, how="start"):
        """The moments at which the periods begin, or their last ones, in a DatetimeArray."""
        kind = module("pandas.arrays.datetimes").DatetimeArray
        return kind._of_plain(self._to_moments(freq, how))

    def _to_moments(self, freq=None, how="start"):
        end = ending(how)
        if end:
            if freq is not None and to_offset(freq, True)._prefix == "B" or self.freq._prefix == "B":
                return self._moments() + np.timedelta64(DAY - 1, "ns")
            return self._moments(self.freq.n) - np.timedelta64(1, "ns")
        found = self.asfreq(default_step(self._code) if freq is None else period_frequency(freq), how)
        return found._moments(shown=found._code[0] in DAILY)

    @property
    def start_time(self):
        return self.to_timestamp(how="start")

    @property
    def end_time(self):
        return self.to_timestamp(how="end")

    def strftime(self, date_format):
        """The periods as texts by a pattern, in an object array."""
        code = self._code
        return objects_of([float("nan") if one == NAT else formatted(one, code, date_format) for one in self._ndarray.tolist()])

    def _part(self, name):
        """A part of each period; -1 where there is none."""
        code = self._code
        absent = self.isna()
        ordinals = np.where(absent, 0, self._ndarray) if absent.any() else self._ndarray
        found = part(ordinals, code, name)
        if name == "is_leap_year":
            found[absent] = False
            return found
        found = found.astype(_I8)
        if absent.any():
            found[absent] = -1
        return found

    def astype(self, dtype, copy=True):
        dtype = pandas_dtype(dtype)
        if dtype == self._dtype:
            return self.copy() if copy else self
        if isinstance(dtype, PeriodDtype):
            return self.asfreq(dtype.freq)
        if isinstance(dtype, DatetimeTZDtype):
            return module("pandas.datetimes.accessor").localized(self._to_moments(), dtype.tz)
        if isinstance(dtype, ExtensionDtype):
            return dtype.construct_array_type()._from_sequence(self.tolist(), dtype=dtype)
        kind = dtype.kind
        if kind == "O":
            return objects_of(self.tolist())
        if kind == "U":
            code = self._code
            return objects_of(["NaT" if one == NAT else text_of(one, code) for one in self._ndarray.tolist()])
        if kind == "M":
            return self._to_moments().astype(dtype)
        if kind in "iu" and dtype.itemsize == 8:
            return self._ndarray.astype(dtype)
        if dtype.kind == "b":
            return objects_of([not is_missing(one) for one in self.tolist()]).astype(bool)
        raise TypeError(f"Cannot cast PeriodArray to dtype {dtype}")

    # Computing.

    def _made(self, ordinals):
        return PeriodArray._of(ordinals, self._dtype)

    def _added(self, other, name):
        if hasattr(other, "_index") or hasattr(other, "nlevels"):
            return NotImplemented
        return module("pandas.arrays.period_arithmetic").added(self, other, name)

    def __add__(self, other):
        return self._added(other, "add")

    def __radd__(self, other):
        return self._added(other, "radd")

    def __sub__(self, other):
        return self._added(other, "sub")

    def __rsub__(self, other):
        return self._added(other, "rsub")

    def _compare(self, other, name):
        if hasattr(other, "_index") or hasattr(other, "nlevels"):
            return NotImplemented
        from .._ops import invalid_comparison

        if isinstance(other, ndarray) and not other.ndim:
            other = other[()]
        if is_list_like(other):
            other = getattr(other, "_values", other)
            if len(other) != len(self):
                raise ValueError("Lengths must match to compare")
            if getattr(getattr(other, "dtype", None), "kind", "O") != "O":
                return invalid_comparison(self, other, name)
            if not isinstance(other, PeriodArray):
                listed = list(other)
                if all(isinstance(one, Period) and one.freq == self.freq or is_missing(one) for one in listed):
                    other = period_array(listed, self.freq)
                elif all(isinstance(one, Period) for one in listed) or name not in ("eq", "ne"):
                    return array_of([getattr(operator, name)(one, two) for one, two in zip(self.tolist(), listed)])
                else:
                    return np.array([getattr(operator, name)(one, two) for one, two in zip(self.tolist(), listed)], dtype=bool)
            if other.freq != self.freq:
                return invalid_comparison(self, other, name)
            found = getattr(operator, name)(self._ndarray, other._ndarray)
            absent = self.isna() | other.isna()
        else:
            if other is NaT:
                return np.full(len(self), name == "ne")
            if isinstance(other, str):
                try:
                    other = period_of(other, self.freq)
                except ValueError:
                    return invalid_comparison(self, other, name)
            if not isinstance(other, Period) or other.freq != self.freq:
                return invalid_comparison(self, other, name)
            found = getattr(operator, name)(self._ndarray, other.ordinal)
            absent = self.isna()
        if absent.any():
            found[absent] = name == "ne"
        return found


give_comparisons(PeriodArray)


def _refused(name):
    def method(self, other):
        if hasattr(other, "_index") or hasattr(other, "nlevels"):
            return NotImplemented
        raise TypeError(f"cannot perform __{name}__ with this index type: PeriodArray")

    return method


for _name in "mul rmul truediv rtruediv floordiv rfloordiv mod rmod pow rpow divmod rdivmod".split():
    setattr(PeriodArray, f"__{_name}__", _refused(_name))

PARTS = {
    "year": "year", "month": "month", "day": "day", "hour": "hour", "minute": "minute", "second": "second", "quarter": "quarter",
    "qyear": "qyear", "week": "iso_week", "weekofyear": "iso_week", "weekday": "dayofweek", "dayofweek": "dayofweek",
    "day_of_week": "dayofweek", "dayofyear": "dayofyear", "day_of_year": "dayofyear", "days_in_month": "days_in_month",
    "daysinmonth": "days_in_month", "is_leap_year": "is_leap_year",
}
for _name, _kernel_name in PARTS.items():
    setattr(PeriodArray, _name, property(lambda self, name=_kernel_name: self._part(name)))
del _name, _kernel_name


def period_array(data, freq=None):
    """A PeriodArray of whatever stands for periods."""
    offset = None if freq is None else to_offset(freq, True)
    data = getattr(data, "_values", data)
    if isinstance(data, PeriodArray):
        return data if offset is None or offset == data.freq else data.asfreq(offset)
    if not hasattr(data, "dtype"):
        data = list(data)
        data = objects_of(data) if any(isinstance(one, (str, Period)) for one in data) else array_of(data)
        if isinstance(data, PeriodArray):
            return period_array(data, offset)
    kind = data.dtype.kind
    if kind == "M":
        return of_datetimes(data, offset)
    if kind == "f" and len(data) and not bool(np.isnan(data).all()):
        raise TypeError("PeriodIndex does not allow floating point in construction")
    if kind in "iu":
        if offset is None:
            raise ValueError("freq not specified and cannot be inferred")
        return _of_integers(data, offset)
    listed = data.tolist()
    if offset is None:
        known = next((one for one in listed if isinstance(one, Period)), None)
        if known is None:
            raise ValueError("freq not specified and cannot be inferred")
        offset = known.freq
    dtype = PeriodDtype(offset)
    ordinals = []
    for one in listed:
        if isinstance(one, Period) and one.freq != offset:
            raise IncompatibleFrequency(f"Input has different freq={one.freqstr} from PeriodIndex(freq={frequency_text(offset)})")
        found = one if isinstance(one, Period) else period_of(one, offset)
        ordinals.append(NAT if found is NaT else found.ordinal)
    return PeriodArray._of(np.array(ordinals, dtype="int64"), dtype)


def infer_periods(values):
    """The array of a list of periods and missing values, or None where their frequencies differ."""
    known = next(one for one in values if isinstance(one, Period))
    if any(isinstance(one, Period) and one.freq != known.freq for one in values):
        return None
    return period_array(objects_of(values), known.freq)


def _of_integers(data, offset):
    """Integers as the years that their digits name."""
    ordinals = [period_of(one, offset).ordinal for one in data.tolist()]
    return PeriodArray._of(np.array(ordinals, dtype="int64"), PeriodDtype(offset))


def of_datetimes(values, offset):
    """The periods of an array of moments."""
    from ..datetimes.accessor import wall

    if offset is None:
        raise ValueError("You must pass a freq argument as current index has none.")
    dtype = PeriodDtype(offset)
    return PeriodArray._of(of_moments(wall(values), code_of(dtype.freq)), dtype)


class _Accessor:
    """``.dt`` of a Series of periods."""

    __module__ = "pandas.core.indexes.accessors"

    def __init__(self, series):
        self._series = series
        self._data = series._values

    def _made(self, values):
        return module("pandas.series").Series._make(values, self._series._index, self._series._name)

    @property
    def freq(self):
        return self._data.freq

    @property
    def start_time(self):
        return self._made(self._data._to_moments(None, "start"))

    @property
    def end_time(self):
        return self._made(self._data._to_moments(None, "end"))

    def to_timestamp(self, freq=None, how="start"):
        """The moments at which the periods begin, or their last ones."""
        return self._made(self._data._to_moments(freq, how))

    def asfreq(self, freq=None, how="E"):
        """The periods of another frequency."""
        return self._made(self._data.asfreq(freq, how))

    def strftime(self, date_format):
        """The periods as texts by a pattern."""
        return self._made(self._data.strftime(date_format))


PeriodProperties = type("PeriodProperties", (_Accessor,), {"__module__": _Accessor.__module__, "__doc__": _Accessor.__doc__})
for _name, _kernel_name in PARTS.items():
    setattr(PeriodProperties, _name, property(lambda self, name=_kernel_name: self._made(self._data._part(name))))
del _name, _kernel_name

claim(_Accessor, "PeriodArray asfreq to_timestamp; DatelikeOps strftime")
