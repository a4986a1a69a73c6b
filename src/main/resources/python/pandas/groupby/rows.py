"""Results for each row: some rows of each group, numbers within groups, running and neighbouring values, ranks."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .. import _ops
from .._construct import is_list_like, objects_of
from .._lazy import module
from .._missing import missing_mask
from .._sentinel import no_default
from .._take import take_fill
from ..dtypes import CategoricalDtype, PeriodDtype, StringDtype
from ..generic.base import warn
from ..generic.reductions import is_numeric
from .values import is_masked, masked_of, stamps, under_stamps


def _numbers(self, ascending=True):
    """The number of each row in its group; -1 for rows of none."""
    return ndarray._wrap(K.group_numbers(self._grouping.handle, ascending))


def _kept(self, mask):
    return self._selected._take_rows(mask.nonzero()[0])


def head(self, n=5):
    """The first n rows of each group; all but the last -n where n is negative."""
    if n >= 0:
        numbers = _numbers(self)
        return _kept(self, (numbers >= 0) & (numbers < n))
    return _kept(self, _numbers(self, False) >= -n)


def tail(self, n=5):
    """The last n rows of each group; all but the first -n where n is negative."""
    if n >= 0:
        numbers = _numbers(self, False)
        return _kept(self, (numbers >= 0) & (numbers < n))
    return _kept(self, _numbers(self) >= -n)


class Nth:
    """``nth(…)`` and ``nth[…]``: the rows at places within their groups."""

    __slots__ = ("_groupby",)

    def __init__(self, groupby):
        self._groupby = groupby

    def __call__(self, n, dropna=None):
        if not dropna:
            return _kept(self._groupby, _at(self._groupby, n))
        if not isinstance(n, (int, np.integer)):
            raise ValueError("dropna option only supported for an integer argument")
        if dropna not in ("any", "all"):
            raise ValueError(
                f"For a DataFrame or Series groupby.nth, dropna must be either None, 'any' or 'all', (was passed {dropna}).")
        groupby = self._groupby
        selected = groupby._selected
        arrays = selected._arrays if selected._is_frame else [selected._values]
        absent = np.zeros(len(selected), dtype=bool) if dropna == "any" else np.ones(len(selected), dtype=bool)
        for values in arrays:
            absent = absent | missing_mask(values) if dropna == "any" else absent & missing_mask(values)
        rows = (~absent).nonzero()[0]
        smaller = groupby._of_rows(selected._take_rows(rows), rows)
        return smaller._selected._take_rows(_at(smaller, n).nonzero()[0])

    def __getitem__(self, n):
        return self(n)


def _at(self, n):
    """Which rows stand at a place, at several, or within slices of places."""
    up = _numbers(self)
    down = _numbers(self, False)
    present = up >= 0
    if isinstance(n, (int, np.integer)):
        return present & (up == n if n >= 0 else down == -n - 1)
    if isinstance(n, slice):
        return present & _within(n, up, down)
    if isinstance(n, tuple):
        mask = np.zeros(len(up), dtype=bool)
        for one in n:
            if not isinstance(one, (int, np.integer, slice)):
                raise ValueError(f"Invalid type {type(one)}. Should be int or slice")
            mask = mask | _at(self, one)
        return mask
    if is_list_like(n):
        places = list(n)
        if all(isinstance(one, (int, np.integer, slice)) for one in places) and any(isinstance(one, slice) for one in places):
            return _at(self, tuple(places))
        wrong = next((one for one in places if not isinstance(one, (int, np.integer))), None)
        if wrong is not None:
            raise ValueError(f"Invalid argument {type(wrong)}. Should be int or slice.")
        ahead = np.array([one for one in places if one >= 0], dtype="int64")
        behind = np.array([-one - 1 for one in places if one < 0], dtype="int64")
        return present & (np.isin(up, ahead) | np.isin(down, behind))
    raise TypeError(f"Invalid index {type(n)}. Must be integer, list-like, slice or a tuple of integers and slices")


def _within(places, up, down):
    start, stop, step = places.start, places.stop, places.step
    if step is not None and step < 0:
        raise ValueError(f"Invalid step {step}. Must be non-negative")
    mask = np.ones(len(up), dtype=bool)
    step = 1 if step is None else step
    if start is None or start >= 0:
        first = 0 if start is None else start
        mask = mask & (up >= first)
        if step > 1:
            mask = mask & ((up - first) % step == 0)
    else:
        mask = mask & (down < -start)
        if step > 1:
            # Counted from the first row that is kept, which in short groups is the group's first.
            ahead = up + down + 1 + start
            ahead = np.where(ahead < 0, 0, ahead)
            mask = mask & ((up - ahead) % step == 0)
    if stop is not None:
        mask = mask & (up < stop if stop >= 0 else down >= -stop)
    return mask


def ngroup(self, ascending=True):
    """The number of each row's group."""
    from ..series import Series

    grouping = self._grouping
    codes = grouping.codes.astype("int64")
    if any(key.is_categorical for key in self._keys):
        # Categories that do not occur are not counted.
        numbers = np.cumsum(grouping.sizes > 0) - 1
        codes = np.where(codes < 0, codes, numbers.take(np.where(codes < 0, 0, codes))) if len(numbers) else codes
    if not ascending:
        codes = np.where(codes < 0, codes, grouping.count - 1 - codes)
    if grouping.has_missing:
        codes = np.where(codes < 0, np.nan, codes)
    return Series._make(codes, self.obj._index, None)


def cumcount(self, ascending=True):
    """The number of each row within its group, from 0."""
    from ..series import Series

    numbers = _numbers(self, ascending)
    if self._grouping.has_missing:
        numbers = np.where(numbers < 0, np.nan, numbers)
    return Series._make(numbers, self.obj._index, None)


# Running values.


def cumsum(self, axis=no_default, *args, **kwargs):
    """The running sum within each group."""
    if args or kwargs.keys() - {"numeric_only", "skipna"}:
        raise _of_numpy("cumsum")
    return _running(self, "cumsum", axis, kwargs)


def cumprod(self, axis=no_default, *args, **kwargs):
    """The running product within each group."""
    if args or kwargs.keys() - {"numeric_only", "skipna"}:
        raise _of_numpy("cumprod")
    return _running(self, "cumprod", axis, kwargs)


def cummin(self, axis=no_default, numeric_only=False, **kwargs):
    """The running minimum within each group."""
    return _running(self, "cummin", axis, dict(kwargs, numeric_only=numeric_only))


def cummax(self, axis=no_default, numeric_only=False, **kwargs):
    """The running maximum within each group."""
    return _running(self, "cummax", axis, dict(kwargs, numeric_only=numeric_only))


def _of_numpy(name):
    from ..errors import UnsupportedFunctionCall

    return UnsupportedFunctionCall(f"numpy operations are not valid with groupby. Use .groupby(...).{name}() instead")


def axis_number(self, name, axis):
    """The number of an axis given in words or numbers, with pandas' warning."""
    if axis is no_default:
        return 0
    number = self.obj._axis_number(axis)
    kind = type(self).__name__
    if number:
        warn(f"{kind}.{name} with axis=1 is deprecated and will be removed in a future version. Operate on the un-grouped "
             "DataFrame instead", FutureWarning)
    else:
        warn(f"The 'axis' keyword in {kind}.{name} is deprecated and will be removed in a future version. Call without passing "
             "'axis' instead.", FutureWarning)
    return number


_WHAT = {"cumsum": "SUM", "cumprod": "PRODUCT", "cummin": "LEAST", "cummax": "GREATEST"}


def _running(self, name, axis, kwargs):
    if axis_number(self, name, axis):
        return getattr(self._data, name)(axis=1)
    skip = kwargs.pop("skipna", True)
    numeric_only = kwargs.pop("numeric_only", False)
    if not self.obj._is_frame:
        return self._rowwise([running(self.obj._values, self._grouping, name, skip)])
    data = self._data
    if numeric_only:
        data = data._take_columns([at for at, values in enumerate(data._arrays) if is_numeric(values.dtype)])
    arrays = []
    for values in data._arrays:
        try:
            arrays.append(running(values, self._grouping, name, skip))
        except TypeError as error:
            if isinstance(values.dtype, (CategoricalDtype, PeriodDtype, StringDtype)) or values.dtype.kind != "O":
                raise
            raise NotImplementedError(
                f"function is not implemented for this dtype: [how->{name},dtype->{values.dtype}]") from error
    return data._with(arrays)


def running(values, grouping, name, skip=True):
    """The running values of an array within groups."""
    dtype = values.dtype
    if isinstance(dtype, CategoricalDtype):
        raise TypeError(f"category type does not support {name} operations")
    if isinstance(dtype, PeriodDtype):
        if name in ("cumsum", "cumprod"):
            raise TypeError(f"Period type does not support {name} operations")
        return values._of(running(values.asi8.view("M8[ns]"), grouping, name, skip).view("int64"), dtype)
    if dtype.kind == "M" and name in ("cumsum", "cumprod") or dtype.kind == "m" and name == "cumprod":
        raise TypeError(f"{'datetime64' if dtype.kind == 'M' else 'timedelta64'} type does not support {name} operations")
    if dtype.kind == "O" or isinstance(dtype, StringDtype):
        raise TypeError(f"{name} is not supported for {dtype} dtype")
    if dtype.kind == "c":
        raise TypeError("No matching signature found")
    data, mask = masked_of(stamps(values))
    if data.dtype.kind == "f" and name in ("cumsum", "cumprod"):
        data = module("pandas._halves").widened(data)
    if data.dtype.kind in "mM":
        mask = missing_mask(data)
        mask = mask if mask.any() else None
    if data.dtype.kind == "f":
        if mask is not None:
            data = np.where(mask, np.nan, data)
        found = ndarray._wrap(K.group_running(grouping.handle, data._h, None, _WHAT[name], skip)[0])
        if is_masked(values):
            absent = np.isnan(found)
            return type(values)._of(np.where(absent, 1, found).astype(data.dtype), absent)
        return found if data.dtype.itemsize > 2 else found.astype(data.dtype)
    result, absent = K.group_running(grouping.handle, data._h, None if mask is None else mask._h, _WHAT[name], skip)
    return _whole(ndarray._wrap(result), ndarray._wrap(absent), values, data, name)


def _whole(result, absent, values, data, name):
    """Running whole numbers or times under their column's dtype."""
    if data.dtype.kind in "mM":
        result = result.view(data.dtype)
        if absent.any():
            result[absent] = np.datetime64("NaT") if data.dtype.kind == "M" else np.timedelta64("NaT")
        return under_stamps(result, values)
    if data.dtype.kind == "b":
        result = result.astype(bool) if name in ("cummin", "cummax") else result
    elif result.dtype != data.dtype:
        narrow = result.astype(data.dtype)
        if data.dtype.kind == "u" and (data.dtype.itemsize == 8 or (narrow.astype("int64") != result).any()):
            result = result.astype("uint64")
        elif (narrow.astype("int64") == result).all():
            result = narrow
    if is_masked(values):
        return module("pandas.arrays.masked").BaseMaskedArray._of(result, absent)
    if absent.any():
        result = result.astype("float64")
        result[absent] = np.nan
    return result


# Neighbouring rows.


def shift(self, periods=1, freq=None, axis=no_default, fill_value=no_default, suffix=None):
    """The values of the rows so many before in the same group."""
    number = axis_number(self, "shift", axis)
    if is_list_like(periods):
        return _several_shifts(self, list(periods), freq, fill_value, suffix)
    if suffix:
        raise ValueError("Cannot specify `suffix` if `periods` is an int.")
    if not isinstance(periods, (int, np.integer)):
        if not (isinstance(periods, float) and periods.is_integer()):
            raise TypeError(f"Periods must be integer, but {periods} is {type(periods)}.")
        periods = int(periods)
    if freq is not None or number:
        return self._via_apply(lambda part: part.shift(periods, freq, number, fill_value))
    positions = shift_places(self._grouping, int(periods))
    fill = None if fill_value is no_default else fill_value
    return self._rowwise([take_fill(values, positions, fill) for values in self._items()])


def shift_places(grouping, periods):
    """For each row the row so many before in its group, or -1."""
    if periods == 0:
        # Every row is its own, that of no group too.
        return np.arange(grouping.rows, dtype="int64")
    return ndarray._wrap(K.group_shifted(grouping.handle, periods))


def _several_shifts(self, periods, freq, fill_value, suffix):
    from ..frame import DataFrame
    from ..indexes.base import Index

    if not periods:
        raise ValueError("If `periods` is an iterable, it cannot be empty.")
    arrays, labels = [], []
    data = self._data
    names = data._columns.tolist() if data._is_frame else [data._name]
    for one in periods:
        if not isinstance(one, (int, np.integer)):
            raise TypeError(f"Periods must be integer, but {one} is {type(one)}.")
        shifted = shift(self, int(one), freq, no_default, fill_value)
        arrays.extend(shifted._arrays if shifted._is_frame else [shifted._values])
        labels.extend(f"{name}{suffix}_{one}" if suffix else f"{name}_{one}" for name in names)
    return DataFrame._make(arrays, self.obj._index, Index(labels))


def diff(self, periods=1, axis=no_default):
    """Each value less the one so many rows before in the same group."""
    if axis_number(self, "diff", axis):
        return self._via_apply(lambda part: part.diff(periods, axis=1))
    positions = shift_places(self._grouping, periods)
    arrays = []
    for values in self._items():
        before = take_fill(values, positions)
        if isinstance(values, ndarray) and values.dtype.kind == "b":
            arrays.append(objects_of([
                np.nan if at < 0 else int(one) - int(other)
                for one, other, at in zip(values.tolist(), before.tolist(), positions.tolist())
            ]))
            continue
        if isinstance(values.dtype, StringDtype):
            values, before = objects_of(values.tolist()), objects_of(before.tolist())
        result = _ops.binary(values, before, "sub")
        if isinstance(values, ndarray) and values.dtype.kind == "i" and values.dtype.itemsize <= 2:
            result = result.astype("float32")
        arrays.append(result)
    return self._rowwise(arrays)


def pct_change(self, periods=1, fill_method=no_default, limit=no_default, freq=None, axis=no_default):
    """How much each value differs from the one so many rows before in its group, as a fraction of that."""
    kind = type(self).__name__
    if fill_method not in (no_default, None) or limit is not no_default:
        warn(
            f"The 'fill_method' keyword being not None and the 'limit' keyword in {kind}.pct_change are deprecated and will be "
            "removed in a "
            "future version. Either fill in any non-leading NA values prior to calling pct_change or specify 'fill_method=None' "
            "to not fill "
            "NA values.",
            FutureWarning,
        )
    grouping = self._grouping
    items = self._items()
    if fill_method is no_default:
        if limit is no_default and any(_would_fill(values, grouping) for values in items):
            warn(
                f"The default fill_method='ffill' in {kind}.pct_change is deprecated and will be removed in a future version. "
                "Either fill in "
                "any non-leading NA values prior to calling pct_change or specify 'fill_method=None' to not fill NA values.",
                FutureWarning,
            )
        fill_method = "ffill"
    limit = None if limit is no_default else limit
    if axis_number(self, "pct_change", axis) or freq is not None:
        return self._via_apply(lambda part: part.pct_change(periods=periods, fill_method=fill_method, limit=limit, freq=freq))
    positions = shift_places(grouping, periods)
    arrays = []
    for values in items:
        if fill_method is not None:
            values = _filled(values, grouping, fill_method in ("ffill", "pad"), limit)
        if isinstance(values.dtype, StringDtype):
            values = objects_of(values.tolist())
        ratio = _ops.binary(values, take_fill(values, positions), "truediv")
        arrays.append(_ops.binary(ratio, 1, "sub"))
    return self._rowwise(arrays)


def _would_fill(values, grouping):
    absent = missing_mask(values)
    return bool((absent & (grouping.codes >= 0)).any()) if absent.any() else False


def ffill(self, limit=None):
    """What is missing takes the last value before it in its group."""
    return self._rowwise([_filled(values, self._grouping, True, limit) for values in self._items()])


def bfill(self, limit=None):
    """What is missing takes the next value after it in its group."""
    return self._rowwise([_filled(values, self._grouping, False, limit) for values in self._items()])


def _filled(values, grouping, forward, limit):
    absent = missing_mask(values)
    if not absent.any() and not grouping.has_missing:
        return values.copy()
    places = ndarray._wrap(K.group_filled(grouping.handle, absent._h, forward, -1 if limit is None else int(limit)))
    return take_fill(values, places)


def sample(self, n=None, frac=None, replace=False, weights=None, random_state=None):
    """Random rows of each group."""
    from ..generic import sampling

    selected = self._selected
    if not len(selected):
        return selected
    size = sampling._size(n, frac, replace)
    shares = None if weights is None else sampling._weights(selected, weights, 0, len(selected))
    random = sampling.random_of(random_state)
    chosen = []
    for positions in self._grouping.positions():
        count = len(positions)
        wanted = size if size is not None else round(frac * count)
        own = None if shares is None else shares.take(positions)
        chosen.append(positions.take(sampling._drawn(count, wanted, replace, own, random)))
    return selected._take_rows(np.concatenate(chosen))
