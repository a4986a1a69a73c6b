"""Running and neighbouring values: cumsum, diff, shift, pct_change; and clip and round."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import is_list_like, objects_of
from .._frame.together import arrays_of, columns_of, whole
from .._lazy import module
from .._missing import is_missing, missing_mask
from .._sentinel import no_default
from .._take import take_fill
from .base import NDFrame, warn


def _cumulative(self, axis, skipna, name, args, kwargs):
    skipna = module("pandas._numpy_arguments").skipping(name, skipna, args, kwargs)
    number = 0 if axis is None else self._axis_number(axis)
    if number == 1:
        table = module("pandas.generic.ranking").row_table(self, None)
        if table is not None and table.dtype.kind in "iuf":
            return self._with(list(_accumulated_table(table.T, name, skipna)))
        return _cumulative(self.T, 0, skipna, name, (), {}).T
    if self._is_frame and skipna is True:
        made = K.columns_running(name.upper(), columns_of(self))
        return self._with(whole(self, made, lambda values: accumulated(values, name)))
    return self._map_columns(lambda values: accumulated(values, name, skipna))


_FUNCTIONS = {
    "cumsum": (np.add, 0), "cumprod": (np.multiply, 1), "cummax": (np.maximum, None), "cummin": (np.minimum, None),
}


def accumulated(values, name, skipna=True):
    """The running sum, product, maximum or minimum of an array."""
    if not isinstance(values, ndarray):
        return values._accumulate(name, skipna=skipna)
    function, start = _FUNCTIONS[name]
    kind = values.dtype.kind
    if skipna is True and kind in "if" and values.ndim == 1:
        known = K.running(name.upper(), values._h)
        if known is not None:
            return ndarray._wrap(known)
    if kind in "mM":
        return module("pandas.datetimes.reductions").accumulate(values, name, skipna)
    if kind == "O":
        return _accumulated_objects(values, name, skipna)
    if kind == "b" and name in ("cumsum", "cumprod"):
        values, kind = values.astype("int64"), "i"
    if kind in "iub":
        return function.accumulate(values)
    absent = missing_mask(values)
    if not absent.any() or not skipna:
        return function.accumulate(values)
    if start is None:
        start = -np.inf if name == "cummax" else np.inf
    filled = values.copy()
    filled[absent] = start
    result = function.accumulate(filled)
    result[absent] = np.nan
    return result


def _accumulated_table(table, name, skipna):
    """accumulated() of each column of a table of numbers."""
    function, start = _FUNCTIONS[name]
    absent = np.isnan(table) if skipna and table.dtype.kind == "f" else None
    if absent is None or not absent.any():
        return function.accumulate(table, axis=0)
    if start is None:
        start = -np.inf if name == "cummax" else np.inf
    result = function.accumulate(np.where(absent, start, table).astype(table.dtype), axis=0)
    result[absent] = np.nan
    return result


def _accumulated_objects(values, name, skipna):
    # A number stands for what is missing, as in pandas: beside texts it raises.
    stand_in = {"cumsum": 0.0, "cumprod": 1.0, "cummax": -np.inf, "cummin": np.inf}[name]
    result = []
    running = None
    stopped = False
    for value in values.tolist():
        if is_missing(value):
            if not skipna:
                stopped = True
            elif isinstance(running, str):
                _ = running + stand_in if name == "cumsum" else running >= stand_in if name == "cummax" else running <= stand_in
            result.append(np.nan)
            continue
        if stopped:
            result.append(np.nan)
            continue
        if running is None:
            running = value
        elif name == "cumsum":
            running = running + value
        elif name == "cumprod":
            running = running * value
        elif name == "cummax":
            running = running if running >= value else value
        else:
            running = running if running <= value else value
        result.append(running)
    return objects_of(result)


def cumsum(self, axis=None, skipna=True, *args, **kwargs):
    """The running sum."""
    return _cumulative(self, axis, skipna, "cumsum", args, kwargs)


def cumprod(self, axis=None, skipna=True, *args, **kwargs):
    """The running product."""
    return _cumulative(self, axis, skipna, "cumprod", args, kwargs)


def cummax(self, axis=None, skipna=True, *args, **kwargs):
    """The running maximum."""
    return _cumulative(self, axis, skipna, "cummax", args, kwargs)


def cummin(self, axis=None, skipna=True, *args, **kwargs):
    """The running minimum."""
    return _cumulative(self, axis, skipna, "cummin", args, kwargs)


def diff(self, periods=1, axis=0):
    """Each value less the one so many rows before."""
    if not isinstance(periods, (int, np.integer)):
        if not (isinstance(periods, float) and periods.is_integer()):
            raise ValueError("periods must be an integer")
        periods = int(periods)
    if self._axis_number(axis) == 1:
        if periods == 0:
            return self - self
        return self - self.shift(periods, axis=1)
    if self._is_frame:
        made = K.columns_differences(columns_of(self), int(periods))
        return self._with(whole(self, made, lambda values: differences(values, int(periods))))
    return self._map_columns(lambda values: differences(values, int(periods)))


def differences(values, periods):
    """An array less itself shifted."""
    from .. import _ops

    if getattr(values, "_typ", None) == "categorical":
        raise TypeError("Categorical has no 'diff' method. Convert to a suitable dtype prior to calling 'diff'.")
    if isinstance(values, ndarray):
        if values.dtype.kind == "b":
            shifted_values = shifted(values, periods)
            return objects_of([
                np.nan if is_missing(b) else a != b for a, b in zip(values.tolist(), shifted_values.tolist())
            ])
        if values.dtype.kind in "if" and values.dtype.itemsize == 8:
            return arrays_of(K.columns_differences(K.columns_of([values._h]), periods), len(values))[0]
        if values.dtype.kind == "i":
            values = values.astype("float32" if values.dtype.itemsize <= 2 else "float64")
        elif values.dtype.kind == "u":
            return _unsigned_differences(values, periods)
        elif values.dtype.kind == "c":
            return _unsigned_differences(values, periods, values.dtype)
    elif values.dtype == "boolean":
        return values ^ shifted(values, periods)
    return _ops.binary(values, shifted(values, periods), "sub")


def _unsigned_differences(values, periods, dtype="float64"):
    """Differences that wrap around below zero; a plain NaN where there is nothing to subtract."""
    count = len(values)
    result = np.full(count, np.nan, dtype)
    if periods >= 0:
        result[periods:] = values[periods:] - values[:max(0, count - periods)]
    else:
        result[:periods] = values[:periods] - values[-periods:]
    return result


def shifted(values, periods, fill_value=None):
    """An array whose elements have moved; what is left free is missing or filled."""
    count = len(values)
    free = min(abs(periods), count)
    if isinstance(values, ndarray) and free:
        if values.dtype.kind == "O" and fill_value is None:
            edge = objects_of([None] * free)
        elif values.dtype.kind == "f" and fill_value is None:
            edge = np.full(free, np.nan, values.dtype)
        else:
            edge = take_fill(values, np.full(free, -1), fill_value)
        if isinstance(edge, ndarray):
            kept = values[: count - free] if periods > 0 else values[free:]
            if kept.dtype != edge.dtype:
                kept = kept.astype(edge.dtype)
            return np.concatenate([edge, kept] if periods > 0 else [kept, edge])
    positions = np.arange(count, dtype="int64") - periods
    positions = np.where((positions >= 0) & (positions < count), positions, -1)
    result = take_fill(values, positions, fill_value)
    if fill_value is None and isinstance(values, ndarray) and values.dtype.kind == "O":
        # Among objects shift leaves None, where everything else leaves NaN.
        result[positions < 0] = None
    return result


def shift(self, periods=1, freq=None, axis=0, fill_value=no_default, suffix=None):
    """The values moved by some rows; with freq, the labels moved by some time."""
    number = self._axis_number(axis)
    if is_list_like(periods):
        return module("pandas.generic.shifting").several(self, periods, freq, number, fill_value, suffix)
    if suffix:
        raise ValueError("Cannot specify `suffix` if `periods` is an int.")
    if not isinstance(periods, (int, np.integer)):
        if isinstance(periods, float) and not periods.is_integer():
            raise TypeError("slice indices must be integers or None or have an __index__ method")
        periods = int(periods)
    fill = None if fill_value is no_default else fill_value
    if freq is not None:
        if fill_value is not no_default:
            module("pandas.generic.base").warn(
                "Passing a 'freq' together with a 'fill_value' silently ignores the fill_value and is deprecated. This will raise "
                "in a future version.",
                FutureWarning,
            )
        return module("pandas.generic.shifting").labels(self, periods, freq, number)
    if periods == 0:
        return self.copy()
    if number == 1:
        return module("pandas.generic.shifting").columns(self, int(periods), fill)
    if self._is_frame and fill is None:
        made = K.columns_shifted(columns_of(self), int(periods))
        return self._with(whole(self, made, lambda values: shifted(values, int(periods))))
    return self._map_columns(lambda values: shifted(values, int(periods), fill))


def pct_change(self, periods=1, fill_method=no_default, limit=no_default, freq=None, **kwargs):
    """How much each value differs from the one so many rows before, as a fraction of that."""
    axis = self._axis_number(kwargs.pop("axis", 0))
    for name in kwargs:
        if name not in ("fill_value", "suffix"):
            raise TypeError(f"{'DataFrame' if self._is_frame else 'NDFrame'}.shift() got an unexpected keyword argument '{name}'")
    if fill_method not in (no_default, None) or limit is not no_default:
        warn(
            f"The 'fill_method' keyword being not None and the 'limit' keyword in {type(self).__name__}.pct_change are deprecated "
            "and will be removed in a future version. Either fill in any non-leading NA values prior to calling pct_change or "
            "specify 'fill_method=None' to not fill NA values.",
            FutureWarning,
        )
    if fill_method is no_default:
        if limit is no_default and _fills_change(self, axis):
            warn(
                f"The default fill_method='pad' in {type(self).__name__}.pct_change is deprecated and will be removed in a future "
                "version. Either fill in any non-leading NA values prior to calling pct_change or specify 'fill_method=None' to "
                "not fill NA values.",
                FutureWarning,
            )
        fill_method = "pad"
    if limit is no_default:
        limit = None
    if fill_method is None:
        data = self
    else:
        data = self.ffill(axis=axis, limit=limit) if fill_method in ("pad", "ffill") else self.bfill(axis=axis, limit=limit)
    before = data.shift(periods=periods, freq=freq, axis=axis, **kwargs)
    result = data / before - 1
    if freq is not None:
        result = result.loc[~result.index.duplicated()]
        result = result.reindex_like(data)
    return result


def _fills_change(self, axis):
    """Whether a missing value follows a present one."""
    if axis == 1:
        return bool(self.isna().any(axis=None))
    for values in self._arrays if self._is_frame else [self._values]:
        absent = missing_mask(values)
        if absent.any() and not absent.all():
            first = int((~absent).argmax())
            if absent[first:].any():
                return True
    return False


def clip(self, lower=None, upper=None, *, axis=None, inplace=False, **kwargs):
    """The values kept between two bounds."""
    if inplace:
        module("pandas.generic.chained").of_method(self)
    module("pandas._numpy_arguments").check("clip", (), kwargs)
    return module("pandas.generic.clipping").clip(self, lower, upper, axis, inplace)


def round(self, decimals=0, *args, **kwargs):
    """Rounded numbers; of a frame, by column with a dict or Series."""
    if args or kwargs:
        module("pandas._numpy_arguments").check("round", args, kwargs)
    if self._is_frame and isinstance(decimals, (dict, NDFrame)):
        if isinstance(decimals, NDFrame) and not decimals._index.is_unique:
            raise ValueError("Index of decimals must be unique")
        if not all(
            isinstance(number, (int, np.integer))
            for number in (decimals.values() if isinstance(decimals, dict) else decimals.tolist())
        ):
            raise TypeError("Values in decimals must be integers")
        return self._with([
            rounded(values, decimals[label]) if label in decimals else values.copy()
            for values, label in zip(self._arrays, self._columns)
        ])
    if not isinstance(decimals, (int, np.integer)):
        if self._is_frame:
            raise TypeError("decimals must be an integer, a dict-like or a Series")
        if isinstance(decimals, str) and self.dtype.kind in "mM":
            # Times are rounded to a frequency.
            return self.dt.round(decimals)
        raise TypeError(f"'{type(decimals).__name__}' object cannot be interpreted as an integer")
    return self._map_elements(lambda values: rounded(values, decimals))


def rounded(values, decimals):
    """An array with its numbers rounded; others stay."""
    if not isinstance(values, ndarray):
        return values.round(decimals) if values.dtype._is_numeric and values.dtype.kind != "b" else values.copy()
    if values.dtype.kind in "fciu":
        found = values.round(decimals)
        return found.copy() if found is values else found
    return values.copy()
