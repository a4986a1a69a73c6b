"""where and mask: values by a condition, the others from elsewhere."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import array_of, is_list_like
from .._frame.together import columns_of
from .._lazy import module
from .._missing import is_missing, missing_mask
from .._na import NA
from .._options import values as options
from .._setting import UPCAST, holds, put, target_dtype, warn_incompatible, widened
from .._take import take_fill
from ..dtypes import NumpyBased
from ..indexes.base import Index
from .base import NDFrame, warn
from .missing import done


def where(self, cond, other, inplace, axis, level, invert):
    """Values where cond holds (or, with invert, does not), else other."""
    if callable(cond) and not isinstance(cond, NDFrame):
        cond = cond(self)
    if callable(other) and not isinstance(other, NDFrame):
        other = other(self)
    made = _at_once(self, cond, other, invert) if self._is_frame else None
    if made is not None:
        made = self._with(made)
        return done(self, made, True) if inplace else made
    keep = _condition(self, cond, invert, bool(inplace))
    number = None if axis is None else self._axis_number(axis)
    arrays = self._arrays if self._is_frame else [self._values]
    others = _others(self, other, number)
    result = []
    for at, values in enumerate(arrays):
        result.append(chosen(values, keep[at], others[at] if isinstance(others, list) else others, bool(inplace)))
    made = self._with(result) if self._is_frame else self._with(result[0])
    return done(self, made, True) if inplace else made


def _at_once(self, cond, other, invert):
    """The handle of all columns, where they and the condition are of one type each, and stay so; else None."""
    if not (isinstance(cond, NDFrame) and cond._is_frame and _labelled_alike(self, cond)):
        return None
    columns = columns_of(self)
    flat = K.columns_flat(columns, True)
    keep = None if flat is None else K.columns_flat(columns_of(cond), True)
    if keep is None:
        return None
    values, keep = ndarray._wrap(flat), ndarray._wrap(keep)
    if keep.dtype.kind != "b" or values.dtype.kind not in "iufb":
        return None
    if isinstance(other, NDFrame):
        if not other._is_frame or not _labelled_alike(self, other):
            return None
        other = K.columns_flat(columns_of(other), True)
        other = None if other is None else ndarray._wrap(other)
        if other is None or other.dtype != values.dtype:
            return None
    else:
        if is_list_like(other) or hasattr(other, "_sandframe_array"):
            return None
        held = holds(values.dtype, other)
        if held is None or held is np.nan and values.dtype.kind in "iub":
            return None
    found = chosen(values, ~keep if invert else keep, other)
    return K.columns_like(columns, found._h, True) if found.dtype == values.dtype else None


def _labelled_alike(frame, other):
    return frame._index.equals(other._index) and frame._columns.equals(other._columns)


def _condition(self, cond, invert, kept_absent=False):
    """A bool ndarray a column: where the values are kept."""
    if isinstance(cond, NDFrame):
        if cond._is_frame:
            if not self._is_frame:
                raise TypeError("Must pass a Series as condition of a Series")
            if not (cond._index.equals(self._index) and cond._columns.equals(self._columns)):
                cond = cond.reindex(index=self._index, columns=self._columns)
            found = cond._arrays
        else:
            if not cond._index.equals(self._index):
                cond = cond.reindex(self._index)
            found = [cond._values] * (len(self._arrays) if self._is_frame else 1)
    else:
        table = np.asarray(cond) if not isinstance(cond, ndarray) else cond
        if table.shape != self.shape:
            raise ValueError("Array conditional must be same shape as self")
        found = [table[:, at] for at in range(table.shape[1])] if self._is_frame else [table]
    return [_bools(values, invert, kept_absent) for values in found]


def _bools(values, invert, kept_absent):
    """A condition as bools; where it is missing the value is kept only if the change is made in place."""
    if not isinstance(values, ndarray):
        if values.dtype.kind != "b":
            raise ValueError(f"Boolean array expected for the condition, not {values.dtype}")
        kept = values.to_numpy(dtype=bool, na_value=invert != kept_absent)
        return ~kept if invert else kept
    if values.dtype.kind == "b":
        return ~values if invert else values
    if values.dtype.kind == "O":
        listed = values.tolist()
        if all(isinstance(value, (bool, np.bool_)) or is_missing(value) for value in listed):
            kept = np.array([(invert != kept_absent if is_missing(value) else bool(value)) for value in listed], dtype=bool)
            return ~kept if invert else kept
    if values.dtype.kind == "f" and missing_mask(values).all():
        return np.zeros(len(values), dtype=bool) if not invert else np.zeros(len(values), dtype=bool)
    raise ValueError(f"Boolean array expected for the condition, not {values.dtype}")


def _others(self, other, axis):
    """A scalar, or an array or scalar for each column."""
    if isinstance(other, NDFrame):
        if other._is_frame:
            if not self._is_frame:
                raise ValueError(
                    "cannot align with a higher dimensional NDFrame")
            if not (other._index.equals(self._index) and other._columns.equals(self._columns)):
                other = other.reindex(index=self._index, columns=self._columns)
            return list(other._arrays)
        if not self._is_frame:
            values = (
                other._values
                if other._index.equals(self._index)
                else take_fill(other._values, other._index.get_indexer(self._index))
            )
            return [values]
        if axis is None:
            raise ValueError("Must specify axis=0 or 1")
        if axis == 0:
            values = (
                other._values
                if other._index.equals(self._index)
                else take_fill(other._values, other._index.get_indexer(self._index))
            )
            plain = _numbers(values)
            return [plain if isinstance(mine, ndarray) else values for mine in self._arrays]
        return list(other.reindex(self._columns))
    if isinstance(other, Index):
        other = other._values
    if is_list_like(other) or hasattr(other, "_sandframe_array"):
        if not self._is_frame:
            values = _listed(other)
            if len(values) == 1 and len(self) != 1:
                return [values[0]]
            if len(values) != len(self):
                if isinstance(other, ndarray):
                    raise ValueError("other must be the same shape as self when an ndarray")
                shape = f"({len(self)},)"
                raise ValueError(f"operands could not be broadcast together with shapes {shape} {shape} ({len(values)},) ")
            return [values]
        table = np.asarray(other)
        if table.ndim == 2:
            if table.shape != self.shape:
                raise ValueError("other must be the same shape as self when an ndarray")
            return [table[:, at] for at in range(table.shape[1])]
        if not isinstance(other, ndarray) and table.ndim == 1:
            if axis == 1 and len(table) >= len(self._arrays):
                return list(other)[:len(self._arrays)]
            if axis != 1 and len(table) == len(self._index):
                return [table] * len(self._arrays)
        raise ValueError("other must be the same shape as self when an ndarray")
    return other


def _listed(other):
    """A list as numpy makes an array of it: texts among numbers make all of them texts."""
    if isinstance(other, ndarray) or hasattr(other, "_sandframe_array"):
        return other
    values = np.asarray(list(other))
    return values.astype(object) if values.dtype.kind == "U" else values


def _numbers(values):
    """Nullable numbers as numpy's, with NaN for what is missing; other arrays as they are."""
    if not isinstance(values.dtype, NumpyBased) or values.dtype.kind == "b":
        return values
    return values.to_numpy("float64", na_value=np.nan) if values.isna().any() else values.to_numpy()


def chosen(values, keep, other, in_place=False):
    """An array's elements where keep is true, else those of another array or a scalar.

    In place a dtype that cannot hold them is left with a warning, and objects stay objects.
    """
    gone = ~keep
    if not gone.any():
        return values.copy()
    if isinstance(other, (np.number, np.bool_)) and not isinstance(other, np.timedelta64) and values.dtype.kind not in "iufc":
        # Among objects a number is one of Python's.
        other = other.item()
    several = isinstance(other, ndarray) and other.ndim > 0 or hasattr(other, "_sandframe_array")
    if several and isinstance(other, ndarray) and other.dtype.kind in "mM" and values.dtype != other.dtype:
        # A dtype of other things gets pandas' scalars.
        other = module("pandas.arrays.numpy_").wrap(other)
    if not isinstance(values, ndarray):
        special = getattr(values, "_where", None)
        if special is not None:
            return special(keep, other)
        return _extension(values, gone, other, several, in_place)
    if in_place:
        return put(values.copy(), gone, other[gone] if several and values.dtype.kind not in "mM" else other)
    held = np.nan if other is NA and values.dtype.kind in "iu" else holds(values.dtype, other)
    if held is None or held is np.nan and values.dtype.kind in "iub":
        other = other if held is None else held
        return _narrowed(_mixed(values, gone, other, several))
    result = values.copy()
    if several:
        held = held[gone]
        held = np.asarray(_numbers(held), dtype=object) if hasattr(held, "_sandframe_array") else held
    result[gone] = held
    return result


def _extension(values, gone, other, several, in_place):
    """The choice among an extension array's elements, as objects where it cannot hold the others."""
    needed = other[gone] if several else other
    result = values.copy()
    try:
        result[gone] = needed
        return result
    except (TypeError, ValueError):
        if not hasattr(values, "_widened"):
            raise
    result = put(values._widened(needed), gone, needed)
    if not in_place:
        return _narrowed(result)
    warn_incompatible(values.dtype, other, UPCAST)
    return result


def _mixed(values, gone, other, several):
    """The choice under a dtype that holds the elements of both."""
    target = target_dtype(values.dtype, other)
    if not isinstance(target, np.dtype):
        result = widened(values.copy(), target)
        result[gone] = other[gone] if several else other
        return result
    result = widened(values, target)
    if target.kind != "O":
        held = holds(target, other)
        result[gone] = held[gone] if several else held
    else:
        if several:
            other = np.asarray(_numbers(other)[gone], dtype=object)
        result[gone] = other
    return result


_NARROWER = {"boolean": "bool", "integer": "int64", "timedelta": "m8[ns]", "timedelta64": "m8[ns]", "datetime64": "M8[ns]"}


def _narrowed(values):
    """What a wider dtype holds after the choice under a narrower one, where pandas (with a warning) still infers that."""
    if not isinstance(values, ndarray) or not len(values) or values.dtype.kind not in "Of":
        return values
    better = values
    if values.dtype.kind == "O":
        word = module("pandas.api.types").infer_dtype(values, skipna=False)
        if word in _NARROWER:
            try:
                better = array_of(values.tolist(), np.dtype(_NARROWER[word]))
            except (OverflowError, ValueError):
                return values
        elif word == "floating":
            better = array_of(values.tolist(), np.dtype("float64"))
    if better.dtype.kind == "f":
        whole = np.isfinite(better).all() and (better == np.trunc(better)).all() and (abs(better) < 2.0**63).all()
        better = better.astype("int64") if whole else values
    if better is values or options["future.no_silent_downcasting"]:
        return values
    warn(
        "Downcasting behavior in Series and DataFrame methods 'where', 'mask', and 'clip' is deprecated. In a future version this "
        "will not infer object dtypes or cast all-round floats to integers. Instead call result.infer_objects(copy=False) for "
        "object inference, or cast round floats explicitly. To opt-in to the future behavior, set "
        "`pd.set_option('future.no_silent_downcasting', True)`",
        FutureWarning,
    )
    return better
