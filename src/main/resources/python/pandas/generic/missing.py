"""Missing values on Series and DataFrame: finding, filling, dropping."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import infer_objects, is_list_like
from .._frame.together import columns_of, whole
from .._lazy import module
from .._options import values as options
from .._missing import any_missing, missing_mask
from .._sentinel import no_default
from .._setting import holds, put, target_dtype, widened
from .._take import take_fill
from .base import NDFrame, warn

_FLOAT64 = np.dtype("float64")


def isna(self):
    """True for each missing value."""
    return self._map_elements(_absent)


def notna(self):
    """False for each missing value."""
    return self._map_elements(lambda values: ~_absent(values))


def _absent(values):
    """What is missing, of sparse arrays sparse too."""
    return values.isna() if not isinstance(values, ndarray) else missing_mask(values)


isnull = isna
notnull = notna


def fill_method(method):
    """The name of the method that fills as a word asks."""
    if method not in ("ffill", "pad", "bfill", "backfill"):
        raise ValueError(f"Invalid fill method. Expecting pad (ffill) or backfill (bfill). Got {method}")
    return "ffill" if method in ("ffill", "pad") else "bfill"


def fillna(self, value=None, *, method=None, axis=None, inplace=False, limit=None, downcast=no_default):
    """Values for what is missing: a scalar, or by label a dict, Series or DataFrame."""
    if isinstance(value, (list, tuple)):
        raise TypeError(f'"value" parameter must be a scalar or dict, but you passed a "{type(value).__name__}"')
    if not isinstance(inplace, bool):
        raise ValueError(f'For argument "inplace" expected type bool, received type {type(inplace).__name__}.')
    if value is None and method is None:
        raise ValueError("Must specify a fill 'value' or 'method'.")
    if value is not None and method is not None:
        raise ValueError("Cannot specify both 'value' and 'method'.")
    if inplace:
        module("pandas.generic.chained").of_method(self)
    if downcast is not no_default:
        _warn_of_downcast("fillna")
    if method is not None:
        forward = fill_method(method) == "ffill"
        warn(
            f"{type(self).__name__}.fillna with 'method' is deprecated and will raise in a future version. Use obj.ffill() or "
            "obj.bfill() instead.",
            FutureWarning,
        )
        result = _downcast(self, _padded(self, forward, axis, limit), downcast)
        return done(self, result, inplace)
    if limit is not None and (not isinstance(limit, (int, np.integer)) or limit <= 0):
        raise ValueError("Limit must be an integer" if not isinstance(limit, (int, np.integer)) else "Limit must be greater than 0")
    if self._is_frame:
        result = _fill_frame(self, value, axis, limit, downcast is not False)
    else:
        result = _fill_series(self, value, limit, downcast is not False)
    return done(self, _downcast(self, result, downcast), inplace)


def _downcast(self, result, downcast):
    """What was filled under a smaller dtype, if nothing is lost: one asked for, or whole numbers for 'infer'."""
    if downcast is no_default or downcast is None or downcast is False:
        return result
    before = self._arrays if self._is_frame else [self._values]
    after = result._arrays if self._is_frame else [result._values]
    labels = self._columns.tolist() if self._is_frame else [None]
    arrays = []
    for label, old, values in zip(labels, before, after):
        wanted = downcast.get(label) if isinstance(downcast, dict) else downcast
        if wanted is not None and any_missing(old) and isinstance(values, ndarray) and values.dtype.kind in "fiu":
            target = np.dtype("int64" if wanted == "infer" else wanted)
            if np.isfinite(values).all() and (values.astype(target) == values).all():
                values = values.astype(target)
        arrays.append(values)
    return result._with(arrays) if self._is_frame else result._with(arrays[0])


def done(self, result, inplace):
    if not inplace:
        return result
    if self._is_frame:
        for at, values in enumerate(result._arrays):
            mine = self._arrays[at]
            if options["mode.copy_on_write"] is True:
                self._replace_column(at, values)
            elif isinstance(mine, ndarray) and isinstance(values, ndarray) and mine.dtype == values.dtype:
                mine[...] = values
            else:
                column = self._items.get(at)
                self._arrays[at] = values
                if column is not None:
                    object.__setattr__(column, "_values", values)
    else:
        values = result._values
        mine = self._values
        in_place = isinstance(mine, ndarray) and isinstance(values, ndarray) and mine.dtype == values.dtype
        if in_place and options["mode.copy_on_write"] is not True:
            mine[...] = values
            if self._row_of is not None:
                self._write_row()
        else:
            self._replace_values(values)
    if self._copy_of is not None:
        module("pandas.generic.copies").check_origin(self)
    return None


def _fill_series(self, value, limit, narrow=True):
    if isinstance(value, (dict, NDFrame)):
        if isinstance(value, NDFrame) and value._is_frame:
            raise TypeError(f'"value" parameter must be a scalar, dict or Series, but you passed a "{type(value).__name__}"')
        if not len(value):
            return self.copy()
        series = module("pandas.series").Series
        value = series(value)
        absent = missing_mask(self._values)
        positions = value._index.get_indexer(self._index)
        given = take_fill(value._values, positions)
        objects = isinstance(self._values, ndarray) and self._values.dtype.kind == "O"
        # Among objects what stays missing is NaN.
        usable = absent if objects else absent & (positions >= 0)
        if limit is not None:
            usable = _limited(usable, limit)
        if not usable.any():
            return self._with(_narrowed(self._values.copy())) if narrow and objects else self.copy()
        found = put(self._values.copy(), usable, given[usable], warn_upcast=False)
        return self._with(_narrowed(found) if narrow and objects else found)
    return self._with(filled(self._values, value, limit, narrow))


def filled(values, value, limit=None, narrow=True):
    """A copy of an array with a scalar for what is missing; narrow says that objects become what they then hold."""
    if not isinstance(values, ndarray):
        try:
            return values.fillna(value, limit=limit)
        except (TypeError, ValueError):
            if getattr(values, "_typ", None) not in ("datetimearray", "periodarray", "intervalarray"):
                raise
            # What the dtype cannot hold makes objects of all.
            return filled(np.asarray(values, dtype=object), value, limit, narrow)
    if limit is None and values.dtype == _FLOAT64 and type(value) in (int, float, np.float64, np.int64):
        held = holds(_FLOAT64, value) if type(value) is not int or -(2**53) <= value <= 2**53 else None
        if held is not None:
            return ndarray._wrap(K.fill_nan(values._h, float(held)), _FLOAT64, values.shape)
    absent = missing_mask(values)
    if limit is not None:
        absent = _limited(absent, limit)
    values = values.copy()
    if not absent.any():
        return _narrowed(values) if narrow and values.dtype.kind == "O" else values
    held = holds(values.dtype, value)
    is_time = values.dtype.kind in "mM"
    if held is None:
        values = widened(values, target_dtype(values.dtype, value))
        held = value
    values[absent] = held
    if narrow and values.dtype.kind == "O" and not is_time:
        return _narrowed(values)
    return values


def _narrowed(values):
    """An object array after it was filled goes back to what it holds, with pandas' warning."""
    if not len(values) or K.has_text(values._h):
        # With a text among them they stay objects.
        return values
    if missing_mask(values).all() and module("pandas.api.types").infer_dtype(values) == "datetime":
        # So do they where there is NaT alone.
        return values
    better = infer_objects(values)
    if better.dtype == values.dtype or options["future.no_silent_downcasting"]:
        return values
    warn(
        "Downcasting object dtype arrays on .fillna, .ffill, .bfill is deprecated and will change in a future version. Call "
        "result.infer_objects(copy=False) instead. To opt-in to the future behavior, set "
        "`pd.set_option('future.no_silent_downcasting', True)`",
        FutureWarning,
    )
    return better


def _limited(absent, limit):
    """The first missing ones only."""
    return absent & (np.cumsum(absent) <= limit)


def _fill_frame(self, value, axis, limit, narrow=True):
    axis = 0 if axis is None else self._axis_number(axis)
    if isinstance(value, NDFrame) and value._is_frame:
        aligned = value.reindex(index=self._index, columns=self._columns)
        return self.where(self.notna(), aligned)
    if isinstance(value, (dict, NDFrame)):
        if axis == 1:
            raise NotImplementedError("Currently only can fill with dict/Series column by column")
        arrays = [values.copy() for values in self._arrays]
        for label, one in value.items():
            if label not in self._columns:
                continue
            found = self._columns._positions_of(label)
            for at in [found] if type(found) is int else found.tolist():
                if isinstance(one, (dict, NDFrame)):
                    arrays[at] = _fill_series(self._column(at).copy(), one, limit, narrow)._values
                else:
                    arrays[at] = filled(arrays[at], one, limit, narrow)
        return self._with(arrays)
    if axis == 1 and limit is not None:
        return self.T.fillna(value, limit=limit).T
    if limit is None:
        return self._map_elements(lambda values: filled(values, value, None, narrow), lambda values: _filled_at_once(values, value))
    return self._with([filled(values, value, limit, narrow) for values in self._arrays])


def _filled_at_once(values, value):
    """filled() of several columns of numbers, unless those in which something is missing would get another dtype."""
    kind = values.dtype.kind
    return filled(values, value) if kind in "iub" or kind == "f" and holds(values.dtype, value) is not None else None


def ffill(self, *, axis=None, inplace=False, limit=None, limit_area=None, downcast=no_default):
    """What is missing takes the last value before it."""
    if inplace:
        module("pandas.generic.chained").of_method(self)
    if downcast is not no_default:
        _warn_of_downcast("ffill")
    return done(self, _downcast(self, _padded(self, True, axis, limit, limit_area), downcast), inplace)


def bfill(self, *, axis=None, inplace=False, limit=None, limit_area=None, downcast=no_default):
    """What is missing takes the next value after it."""
    if inplace:
        module("pandas.generic.chained").of_method(self)
    if downcast is not no_default:
        _warn_of_downcast("bfill")
    return done(self, _downcast(self, _padded(self, False, axis, limit, limit_area), downcast), inplace)


def pad(self, *, axis=None, inplace=False, limit=None, downcast=no_default):
    """ffill by its old name."""
    kind = type(self).__name__
    warn(f"{kind}.pad/Series.pad is deprecated. Use {kind}.ffill/Series.ffill instead" if kind == "DataFrame" else
         "DataFrame.pad/Series.pad is deprecated. Use DataFrame.ffill/Series.ffill instead", FutureWarning)
    return self.ffill(axis=axis, inplace=inplace, limit=limit)


def backfill(self, *, axis=None, inplace=False, limit=None, downcast=no_default):
    """bfill by its old name."""
    warn("DataFrame.backfill/Series.backfill is deprecated. Use DataFrame.bfill/Series.bfill instead", FutureWarning)
    return self.bfill(axis=axis, inplace=inplace, limit=limit)


def _warn_of_downcast(name):
    warn(
        f"The 'downcast' keyword in {name} is deprecated and will be removed in a future version. Use "
        "res.infer_objects(copy=False) to infer non-object dtype, or pd.to_numeric with the 'downcast' keyword to downcast "
        "numeric results.",
        FutureWarning,
    )


def _padded(self, forward, axis, limit, limit_area=None):
    if limit is not None and any(
        not hasattr(one, "_mask") or one._mask.any() for one in (self._arrays if self._is_frame else [self._values])
    ):
        check_limit(limit)
    axis = 0 if axis is None else self._axis_number(axis)
    if axis == 1:
        return _padded(self.T, forward, 0, limit, limit_area).T
    if self._is_frame and limit is None and limit_area is None:
        made = K.columns_padded(columns_of(self), forward)
        arrays = whole(self, made, lambda values: padded(values, forward))
        if type(arrays) is list or any(values.dtype == object for values in self._arrays):
            arrays = self._with(arrays)._arrays
            arrays = [_narrowed(values) if values.dtype == object else values for values in arrays]
        return self._with(arrays)
    return self._map_columns(lambda values: padded(values, forward, limit, limit_area))


def padded(values, forward, limit=None, limit_area=None):
    """A copy of an array in which missing elements repeat their neighbours."""
    if not isinstance(values, ndarray) and hasattr(values, "_padded"):
        return values._padded(forward, limit, limit_area)
    if values.dtype.kind == "f":
        module("pandas._halves").refuse(values)
    absent = missing_mask(values)
    if not absent.any():
        values = values.copy()
        return _narrowed(values) if isinstance(values, ndarray) and values.dtype.kind == "O" else values
    positions = fill_positions(absent, forward, limit, limit_area)
    result = values.take(positions)
    if isinstance(result, ndarray) and result.dtype.kind == "O":
        return _narrowed(result)
    return result


def check_limit(limit):
    """Refuses a count of values to fill that is none."""
    if limit is not None:
        if not isinstance(limit, (int, np.integer)):
            raise ValueError("Limit must be an integer")
        if limit < 1:
            raise ValueError("Limit must be greater than 0")


def fill_positions(absent, forward, limit=None, limit_area=None):
    """For each element the position of the one that fills it, which is its own where none does."""
    count = len(absent)
    everywhere = np.arange(count, dtype="int64")
    if not forward:
        reversed_ = fill_positions(absent[::-1], True, limit, {"inside": "inside", "outside": "outside"}.get(limit_area))
        return (count - 1 - reversed_)[::-1]
    last = np.maximum.accumulate(np.where(absent, -1, everywhere)) if count else everywhere
    usable = absent & (last >= 0)
    if limit is not None:
        usable = usable & (everywhere - last <= limit)
    if limit_area is not None:
        present = (~absent).nonzero()[0]
        inside = (everywhere < int(present[len(present) - 1])) if len(present) else np.zeros(count, dtype=bool)
        usable = usable & (inside if limit_area == "inside" else ~inside)
    return np.where(usable, last, everywhere)


def dropna(self, *, axis=0, how=no_default, thresh=no_default, subset=None, inplace=False, ignore_index=False):
    """Without rows (or columns) in which values are missing."""
    if how is not no_default and thresh is not no_default:
        raise TypeError("You cannot set both the how and thresh arguments at the same time.")
    if isinstance(axis, (tuple, list)):
        raise TypeError("supplying multiple axes to axis is no longer supported.")
    axis = self._axis_number(axis)
    checked = self
    if subset is not None:
        if not is_list_like(subset):
            subset = [subset]
        index = self._columns if axis == 0 else self._index
        positions = index.get_indexer_for(list(subset))
        if (positions < 0).any():
            raise KeyError(np.array(list(subset), dtype=object)[positions < 0].tolist())
        checked = self._take_columns(positions.tolist()) if axis == 0 else self._take_rows(positions)
    present = checked.count(axis=1 - axis)._values
    width = len(checked._columns) if axis == 0 else len(checked._index)
    if thresh is not no_default:
        keep = present >= thresh
    elif how == "any" or how is no_default:
        keep = present == width
    elif how == "all":
        keep = present > 0
    else:
        raise ValueError(f"invalid how option: {how}")
    if keep.all():
        result = self.copy()
    elif axis == 0:
        result = self._take_part(keep.nonzero()[0])
    else:
        result = self._copy_columns(keep.nonzero()[0].tolist())
    if ignore_index:
        from ..indexes.base import default_index

        result.index = default_index(len(result))
    if inplace:
        return self._replace_self(result)
    return result


def series_dropna(self, axis, inplace, ignore_index):
    """A Series without the rows whose value is missing."""
    self._axis_number(axis or 0)
    absent = missing_mask(self._values)
    result = self._mask_rows(~absent) if absent.any() else self.copy()
    if ignore_index:
        from ..indexes.base import default_index

        object.__setattr__(result, "_index", default_index(len(result)))
    if inplace:
        return self._replace_self(result)
    return result


def first_valid_index(self):
    """The label of the first row that is not missing (wholly, in a frame)."""
    return _valid_label(self, True)


def last_valid_index(self):
    """The label of the last row that is not missing (wholly, in a frame)."""
    return _valid_label(self, False)


def _valid_label(self, first):
    if self._is_frame:
        present = self.count(axis=1)._values > 0
    else:
        present = ~missing_mask(self._values)
    places = present.nonzero()[0]
    if not len(places):
        return None
    return self._index[int(places[0 if first else len(places) - 1])]


