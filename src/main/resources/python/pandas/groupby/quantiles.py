"""Quantiles of groups, and their first, greatest, least and last values together."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import is_list_like
from .._lazy import module
from ..dtypes import CategoricalDtype, PeriodDtype, StringDtype
from ..generic.base import warn
from ..generic.reductions import is_numeric
from .joining import crossed
from .reductions import reduce
from .values import cast_back, floats, is_masked

_FLOAT64 = np.dtype("float64")


def quantile(self, q=0.5, interpolation="linear", numeric_only=False):
    """The value of each group below which a share of its values lies."""
    shares = [q] if not is_list_like(q) else list(q)
    for share in shares:
        if not 0 <= share <= 1:
            raise ValueError(f"Each 'q' must be between 0 and 1. Got '{float(share)}' instead")
    grouping = self._grouping
    data = self._data if self.obj._is_frame else None
    if numeric_only:
        if data is None and not is_numeric(self.obj.dtype):
            raise TypeError("Cannot use numeric_only=True with SeriesGroupBy.quantile and non-numeric dtypes.")
        if data is not None:
            data = data._take_columns([at for at, values in enumerate(data._arrays) if is_numeric(values.dtype)])
    items = [self.obj._values] if data is None else data._arrays
    arrays = [_quantiles(self, values, grouping, shares, interpolation) for values in items]
    columns = () if data is None else (None, data._columns)
    if not is_list_like(q):
        return self._labelled(arrays, *columns)
    return _by_share(self, arrays, shares, data)


def _quantiles(self, values, grouping, shares, interpolation):
    if isinstance(values, ndarray) and values.dtype.kind == "O":
        raise TypeError("'quantile' cannot be performed against 'object' dtypes!")
    if isinstance(values.dtype, (CategoricalDtype, StringDtype)) or values.dtype.kind == "c":
        raise TypeError("No matching signature found")
    if isinstance(values.dtype, PeriodDtype):
        return values._of(_quantiles(self, values.asi8.view("M8[ns]"), grouping, shares, interpolation).view("int64"), values.dtype)
    if values.dtype.kind == "b" and isinstance(values, ndarray):
        warn(
            f"Allowing bool dtype in {type(self).__name__}.quantile is deprecated and will raise in a future version, matching the "
            "Series/DataFrame behavior. Cast to uint8 dtype before calling quantile instead.",
            FutureWarning,
        )
    if values.dtype.kind == "f":
        module("pandas._halves").refuse(values)
    numbers = floats(values)
    points = np.array(shares, dtype=_FLOAT64)
    found = ndarray._wrap(K.group_quantiles(grouping.handle, numbers._h, points._h, interpolation))
    data = values._data if is_masked(values) else values
    if isinstance(data, ndarray) and data.dtype.kind in "iu" and interpolation in ("lower", "higher", "nearest"):
        absent = np.isnan(found)
        if is_masked(values):
            whole = np.where(absent, 0, found).astype(data.dtype)
            return type(values)._of(whole, absent)
        return found if absent.any() else found.astype("int64")
    if isinstance(data, ndarray) and data.dtype == np.dtype("float32") and isinstance(values, ndarray):
        return found
    return cast_back(found, values)


def _by_share(self, arrays, shares, data):
    """Quantiles under labels that end in the shares."""
    from ..frame import DataFrame
    from ..indexes.multi import MultiIndex
    from ..series import Series

    grouping = self._grouping
    index = grouping.index
    count, width = len(index), len(shares)
    rows = np.repeat(np.arange(count, dtype="int64"), width)
    last = np.tile(np.arange(width, dtype="int64"), count)
    from ..indexes.base import Index

    points = Index(np.array(shares, dtype=_FLOAT64))
    if index.nlevels > 1:
        levels, codes, names = list(index._levels), [code.take(rows) for code in index._codes], list(index._names)
    else:
        codes, level = np.arange(count, dtype="int64"), index.rename(None)
        levels, codes, names = [level], [codes.take(rows)], [index._name]
    labels = MultiIndex._of(levels + [points], codes + [last], names + [None])
    if data is None:
        if not self.as_index:
            raise ValueError(f"Length of values ({count}) does not match length of index ({count * width})")
        return Series._make(arrays[0], labels, self.obj._name)
    result = DataFrame._make(arrays, labels, data._columns)
    if self.as_index:
        return result
    keyed = self._with_keys(result)
    if len(keyed._columns) > len(result._columns):
        raise ValueError(f"Length of values ({count}) does not match length of index ({count * width})")
    return result


def ohlc(self):
    """The first, greatest, least and last value of each group."""
    from ..frame import DataFrame
    from ..indexes.base import Index

    names = ["open", "high", "low", "close"]
    hows = ["first", "max", "min", "last"]
    if not self.obj._is_frame:
        values = self.obj._values
        if not is_numeric(values.dtype):
            raise module("pandas.errors").DataError("No numeric types to aggregate")
        arrays = [reduce(values, self._grouping, how) for how in hows]
        return self._expanded(DataFrame._make(arrays, self._grouping.index, Index(names)))
    arrays = []
    for _, one in self._each():
        values = one.obj._values
        if not is_numeric(values.dtype):
            raise module("pandas.errors").DataError("No numeric types to aggregate")
        arrays.extend(reduce(values, self._grouping, how) for how in hows)
    return self._finished(DataFrame._make(arrays, self._grouping.index, crossed(self._data._columns, names)))
