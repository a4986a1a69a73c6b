"""interpolate: what is missing between known values."""

import numpy as np
from numpy import ndarray

from .._construct import array_of
from .._lazy import module
from .._missing import missing_mask
from .._sentinel import no_default
from .base import warn

_FILLS = {"ffill": True, "pad": True, "bfill": False, "backfill": False}
_BY_INDEX = ("index", "values", "time")
_SCIPY = (
    "nearest", "zero", "slinear", "quadratic", "cubic", "barycentric", "krogh", "spline", "polynomial", "from_derivatives",
    "piecewise_polynomial", "pchip", "akima", "cubicspline",
)


def interpolate(
    self,
    method="linear",
    *,
    axis=0,
    limit=None,
    inplace=False,
    limit_direction=None,
    limit_area=None,
    downcast=no_default,
    **kwargs,
):
    if inplace:
        module("pandas.generic.chained").of_method(self)
    if downcast is not no_default:
        warn(
            f"The 'downcast' keyword in {type(self).__name__}.interpolate is deprecated and will be removed in a future version. "
            "Call result.infer_objects(copy=False) on the result instead.",
            FutureWarning,
        )
    if not isinstance(method, str):
        raise ValueError("'method' should be a string, not None.")
    number = self._axis_number(axis)
    kind = type(self).__name__
    if method in _FILLS:
        warn(
            f"{kind}.interpolate with method={method} is deprecated and will raise in a future version. Use obj.ffill() or "
            "obj.bfill() instead.",
            FutureWarning,
        )
    elif any(values.dtype == object for values in (self._arrays if self._is_frame else [self._values])):
        every = all(
            values.dtype.kind == "O" and isinstance(values.dtype, np.dtype)
            for values in (self._arrays if self._is_frame else [self._values])
        )
        if every and self._is_frame and method not in _FILLS:
            raise TypeError(
                "Cannot interpolate with all object-dtype columns in the DataFrame. Try setting at least one column to a numeric "
                "dtype."
            )
        warn(
            f"{kind}.interpolate with object dtype is deprecated and will raise in a future version. Call "
            "obj.infer_objects(copy=False) before interpolating instead.",
            FutureWarning,
        )
    source = self.T if number == 1 else self
    if limit_direction is not None and limit_direction.lower() not in ("forward", "backward", "both"):
        raise ValueError(f"Invalid limit_direction: expecting one of ['forward', 'backward', 'both'], got '{limit_direction}'.")
    if limit_area is not None and limit_area.lower() not in ("inside", "outside"):
        raise ValueError(f"Invalid limit_area: expecting one of ['inside', 'outside'], got {limit_area}.")
    if limit is not None and (not isinstance(limit, (int, np.integer)) or limit < 1):
        raise ValueError("Limit must be an integer" if not isinstance(limit, (int, np.integer)) else "Limit must be greater than 0")
    if method in _FILLS:
        forward = _FILLS[method]
        if limit_direction is not None and limit_direction != ("forward" if forward else "backward"):
            raise ValueError(f"`limit_direction` must be '{'forward' if forward else 'backward'}' for method `{method}`")
        result = source.ffill(limit=limit, limit_area=limit_area) if forward else source.bfill(limit=limit, limit_area=limit_area)
    else:
        index = _abscissas(source, method, kwargs)
        direction = limit_direction or "forward"
        result = source._map_columns(lambda values: interpolated(values, index, method, limit, direction, limit_area))
    if number == 1:
        result = result.T
    if inplace:
        from .missing import done

        return done(self, result, True)
    return result


def _abscissas(self, method, kwargs):
    labels = self._index
    if method == "linear":
        return np.arange(len(labels), dtype="float64")
    if labels.nlevels > 1:
        raise ValueError("Only `method=linear` interpolation is supported on MultiIndexes.")
    if method == "time" and not (isinstance(labels.dtype, np.dtype) and labels.dtype.kind == "M" or labels.dtype.kind == "M"):
        raise ValueError("time-weighted interpolation only works on Series or DataFrames with a DatetimeIndex")
    if method in _BY_INDEX:
        values = labels._engine_values()
        if values.dtype.kind in "mM":
            values = values.view("int64")
        if values.dtype.kind not in "iuf":
            raise ValueError(
                f"Index column must be numeric or datetime type when using {method} method other than linear. Try setting a "
                "numeric or datetime index column before interpolating."
            )
        if missing_mask(values).any():
            raise NotImplementedError(
                "interpolation with NaNs in the index has not been implemented. Try filling those NaNs before interpolating.")
        return values.astype("float64")
    if method in _SCIPY:
        if method in ("spline", "polynomial") and kwargs.get("order") is None:
            raise ValueError("You must specify the order of the spline or polynomial.")
        raise ImportError(
            f"Missing optional dependency 'scipy'. {method} interpolation requires SciPy. Use pip or conda to install scipy."
        )
    raise ValueError(f"method must be one of {['linear', 'time', 'index', 'values', *_SCIPY]}. Got '{method}' instead.")


def interpolated(values, xs, method, limit, direction, area):
    """A copy of an array with what is missing on the lines between known elements."""
    if getattr(values, "_typ", None) in ("categorical", "periodarray", "intervalarray"):
        raise NotImplementedError(f"{type(values).__name__} does not implement interpolate")
    if values.dtype == "string":
        raise TypeError("Cannot cast array data from dtype('O') to dtype('float64') according to the rule 'safe'")
    if getattr(values, "_typ", None) == "sparse_array":
        return values.interpolate()
    if getattr(values, "_typ", None) == "datetimearray":
        return type(values)._of(interpolated(values._rank_values(), xs, method, limit, direction, area), values.dtype)
    absent = missing_mask(values)
    if not absent.any() and hasattr(values, "_mask") and values.dtype.kind in "iu":
        return values.astype("Float64")
    if not absent.any() or not isinstance(values, ndarray) and values.dtype.kind not in "iuf":
        return values.copy()
    if not isinstance(values, ndarray):
        found = interpolated(values.to_numpy(dtype="float64", na_value=np.nan), xs, method, limit, direction, area)
        from ..arrays.masked import BaseMaskedArray

        return BaseMaskedArray._of(found, missing_mask(found))
    kind = values.dtype.kind
    if kind in "mM":
        return module("pandas.datetimes.reductions").interpolated(values, xs, method, limit, direction, area)
    if kind == "O":
        better = array_of(values.tolist())
        if better.dtype.kind != "f":
            return values.copy()
        return interpolated(better, xs, method, limit, direction, area).astype(object)
    if kind != "f" or absent.all():
        return values.copy()
    present = ~absent
    order = np.argsort(xs[present], kind="stable")
    known_x, known_y = xs[present].take(order), values[present].take(order)
    result = values.copy()
    result[absent] = np.interp(xs[absent], known_x, known_y)
    keep_missing = _kept_missing(absent, limit, direction, area)
    if keep_missing.any():
        result[keep_missing] = np.nan
    return result


def _kept_missing(absent, limit, direction, area):
    """Which elements stay missing, by direction, limit and area."""
    count = len(absent)
    everywhere = np.arange(count, dtype="int64")
    present = (~absent).nonzero()[0]
    first, last = int(present[0]), int(present[len(present) - 1])
    leading, trailing = everywhere < first, everywhere > last
    inside = absent & ~leading & ~trailing
    if direction == "forward":
        kept = leading | _beyond(absent, limit, True)
    elif direction == "backward":
        kept = trailing | _beyond(absent, limit, False)
    else:
        kept = _beyond_both(absent, limit)
    if area == "inside":
        kept = kept | leading | trailing
    elif area == "outside":
        kept = kept | inside
    return kept & absent


def _beyond(absent, limit, forward):
    """Missing elements farther than limit from the last known one before (or after) them."""
    if limit is None:
        return np.zeros(len(absent), dtype=bool)
    if not forward:
        return _beyond(absent[::-1], limit, True)[::-1]
    everywhere = np.arange(len(absent), dtype="int64")
    last = np.maximum.accumulate(np.where(absent, -1, everywhere))
    return absent & (everywhere - last > limit)


def _beyond_both(absent, limit):
    if limit is None:
        return np.zeros(len(absent), dtype=bool)
    everywhere = np.arange(len(absent), dtype="int64")
    count = len(absent)
    before = np.maximum.accumulate(np.where(absent, -(count + limit + 1), everywhere))
    after = np.minimum.accumulate(np.where(absent, 2 * count + limit + 1, everywhere)[::-1])[::-1]
    return absent & (everywhere - before > limit) & (after - everywhere > limit)
