"""Durations as labels."""

import operator

import numpy as np

from .._lazy import claim, module
from .._missing import is_missing
from .._sentinel import no_default
from ..datetimes.nat import NaT
from .base import Index
from .times import TimeIndex


class TimedeltaIndex(TimeIndex):
    """An index of durations."""

    __module__ = "pandas.core.indexes.timedeltas"
    _typ = "timedeltaindex"

    def __new__(cls, data=None, unit=no_default, freq=no_default, closed=no_default, dtype=None, copy=False, name=None):
        if name is None:
            name = getattr(data, "name", None) if hasattr(data, "_values") else None
        from ..datetimes.parse import durations, spans_of

        if unit is not no_default:
            module("pandas.generic.base").warn(
                "The 'unit' keyword in TimedeltaIndex construction is deprecated and will be removed in a future version. Use "
                "pd.to_timedelta instead.",
                FutureWarning,
            )
        from .._construct import is_list_like

        if data is None or not is_list_like(data) and not hasattr(data, "_sandframe_array"):
            raise TypeError(f"{cls.__name__}(...) must be called with a collection of some kind, {data!r} was passed")
        found = durations(spans_of(getattr(data, "_values", data)), None if unit is no_default else unit)
        if dtype is not None and np.dtype(dtype) != found.dtype:
            found = found.astype(dtype)
        result = cls._make(found.copy() if copy else found, name, getattr(data, "_freq", None))
        if freq is not no_default:
            if freq == "infer":
                result._freq = module("pandas.datetimes.frequencies").inferred_offset(result)
            else:
                result.freq = freq
        return result

    inferred_type = "timedelta64"

    def _slice_bound_label(self, label, side):
        if isinstance(label, str):
            from ..datetimes.timedelta import Timedelta, make

            found = Timedelta(label)
            if side == "left":
                return found
            # A text of days stands for the whole of the last one, and so on down.
            step = {"D": 86400, "h": 3600, "min": 60, "s": 1}.get(found.resolution_string)
            return make(found._ns + (step * 10**9 if step else {"ms": 10**6, "us": 1000, "ns": 1}[found.resolution_string]) - 1)
        return label

    def _find(self, key):
        from ..datetimes.inference import scalar

        if isinstance(key, str):
            try:
                from ..datetimes.timedelta import Timedelta

                key = Timedelta(key)
            except ValueError:
                raise KeyError(key) from None
        found = scalar(self.dtype, key)
        if found is None:
            raise KeyError(key)
        return self._engine.find(found)

    def get_loc(self, key):
        try:
            return Index.get_loc(self, key)
        except KeyError:
            if is_missing(key):
                raise KeyError(NaT) from None
            raise

    def _engine_key(self, key):
        from ..datetimes.inference import scalar
        from ..datetimes.timedelta import Timedelta

        return scalar(self.dtype, Timedelta(key) if isinstance(key, str) else key)

    def sum(self, *, axis=0, skipna=True, min_count=0):
        return module("pandas._reduce").reduce(self._data, "sum", skipna, min_count)

    def to_pytimedelta(self):
        from .._construct import objects_of

        return objects_of([one if one is NaT else one.to_pytimedelta() for one in self.tolist()])

    def total_seconds(self):
        from ..datetimes.accessor import total_seconds

        return Index._make(total_seconds(self._data), self._name)

    @property
    def components(self):
        from ..datetimes.accessor import components

        return components(self._data, None)


def _part(name):
    def part(self):
        from ..datetimes.accessor import duration_part

        return Index._make(duration_part(self._data, name), self._name)

    return property(part)


for _name in ("days", "seconds", "microseconds", "nanoseconds"):
    setattr(TimedeltaIndex, _name, _part(_name))
del _name


def _scaled(name, ratio):
    """A product or quotient of labels and a number, whose frequency is that of the labels, as much longer or shorter."""
    operation = getattr(TimeIndex, name)

    def method(self, other):
        result = operation(self, other)
        is_number = isinstance(other, (int, float, np.number)) and other == other
        if is_number and self._freq is not None and isinstance(result, TimedeltaIndex):
            freq = ratio(self._freq, other)
            result._freq = freq if freq.nanos else None
        return result

    method.__name__ = name
    return method


for _name, _ratio in (("__mul__", operator.mul), ("__rmul__", operator.mul), ("__truediv__", operator.truediv),
                      ("__floordiv__", operator.truediv)):
    setattr(TimedeltaIndex, _name, _scaled(_name, _ratio))
TimedeltaIndex.__neg__ = lambda self: self * -1
del _name, _ratio

claim(TimedeltaIndex, "TimedeltaArray sum to_pytimedelta total_seconds")
