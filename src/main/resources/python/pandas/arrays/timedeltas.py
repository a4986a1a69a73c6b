"""Durations where .array is asked for."""

from numpy import ndarray

from .. import _ops
from .._construct import array_of, is_list_like
from .._lazy import module
from .._missing import is_missing
from ..datetimes.nat import NaT
from ..datetimes.units import DAY, NAT, PER
from ..dtypes import pandas_dtype
from .base import ExtensionArray
from .datetimes import TimeArray


class TimedeltaArray(TimeArray):
    """Durations."""

    __module__ = "pandas.core.arrays.timedeltas"
    _typ = "timedeltaarray"

    @classmethod
    def _from_sequence(cls, scalars, *, dtype=None, copy=False):
        return cls._of_plain(module("pandas.datetimes.parse").durations(array_of(scalars)))

    def _formatter(self, boxed=False):
        if boxed:
            return str
        days = not bool((self.asi8[self.asi8 != NAT] % (DAY // PER[self.unit])).any())
        return lambda one: "NaT" if one is NaT else f"'{one.days} days'" if days else f"'{one}'"

    def _box(self, count):
        unit = self.unit
        return NaT if count == NAT else module("pandas.datetimes.timedelta").make(count * PER[unit], unit)

    def _unbox(self, value):
        if is_missing(value):
            return NAT
        return module("pandas.datetimes.timedelta").Timedelta(value)._ns // PER[self.unit]

    def __array__(self, dtype=None, copy=None):
        return self._ndarray if dtype is None else self._ndarray.astype(dtype)

    def sum(self, *, axis=None, skipna=True, min_count=0, **kwargs):
        """All together."""
        return self._reduce("sum", skipna=skipna, min_count=min_count)

    def astype(self, dtype, copy=True):
        found = module("pandas._construct").cast(self._ndarray, pandas_dtype(dtype), copy)
        return TimedeltaArray._of_plain(found) if isinstance(found, ndarray) and found.dtype.kind == "m" else found


def _operator(name):
    def method(self, other):
        if hasattr(other, "_index") or hasattr(other, "nlevels") or getattr(other, "_typ", None) == "periodarray":
            return NotImplemented
        if name == "mod" and isinstance(other, (int, float)):
            return self - self // other * other
        other = getattr(other, "_ndarray", _ops.operand(other) if is_list_like(other) else other)
        result = _ops.binary(self._ndarray, other, name)
        if isinstance(result, tuple):
            return tuple(map(_wrapped, result))
        return _wrapped(result)

    method.__name__ = f"__{name}__"
    return method


def _wrapped(result):
    """Durations as an array of these."""
    kind = getattr(getattr(result, "dtype", None), "kind", "")
    return TimedeltaArray._of_plain(result) if kind == "m" else result


def _unary(name):
    return lambda self: TimedeltaArray._of_plain(_ops.unary(self._ndarray, name))


for _name in "add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod divmod rdivmod pow eq ne lt le gt ge".split():
    setattr(TimedeltaArray, f"__{_name}__", _operator(_name))
for _name in "neg pos abs invert".split():
    setattr(TimedeltaArray, f"__{_name}__", _unary(_name))
TimedeltaArray.__hash__ = ExtensionArray.__hash__
del _name
