"""where and mask: values by a condition, the others from elsewhere."""

import _kernel as K
import numpy as np
from numpy import ndarray

from .._construct import array_of, is_list_like
from .._frame.together import columns_of
from .._missing import is_missing, missing_mask
from .._na import NA
from .._setting import holds, put, target_dtype, widened
from .._take import take_fill
from ..indexes.base import Index
from .base import NDFrame
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
        result.append(chosen(values, keep[at], others[at] if isinstance(others, list) else others))
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
            return [values] * len(self._arrays)
        return list(other.reindex(self._columns))
    if isinstance(other, Index):
        other = other._values
    if is_list_like(other) or hasattr(other, "_sandframe_array"):
        if not self._is_frame:
            values = array_of(other) if not isinstance(other, ndarray) else other
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


def chosen(values, keep, other):
    """An array's elements where keep is true, else those of another array or a scalar."""
    gone = ~keep
    if not gone.any():
        return values.copy()
    if isinstance(other, (np.number, np.bool_)) and not isinstance(other, np.timedelta64) and values.dtype.kind not in "iufc":
        # Among objects a number is one of Python's.
        other = other.item()
    if not isinstance(values, ndarray):
        special = getattr(values, "_where", None)
        if special is not None:
            return special(keep, other)
        needed = other[gone] if getattr(other, "ndim", 0) or hasattr(other, "_sandframe_array") else other
        return put(values.copy(), gone, needed, warn_upcast=False)
    if isinstance(other, ndarray) and other.ndim or hasattr(other, "_sandframe_array"):
        needed = other[gone]
        held = holds(values.dtype, needed)
        if held is not None and not hasattr(held, "_sandframe_array"):
            result = values.copy()
            result[gone] = held
            return result
        result = put(values.copy(), gone, needed, warn_upcast=False)
        return result
    held = np.nan if other is NA and values.dtype.kind in "iu" else holds(values.dtype, other)
    if held is None or held is np.nan and values.dtype.kind in "iub":
        other = other if held is None else held
        target = target_dtype(values.dtype, other)
        result = widened(values, target)
        result[gone] = other if target.kind == "O" else holds(target, other)
        return _narrowed(result) if target.kind == "O" else result
    result = values.copy()
    result[gone] = held
    return result


def _narrowed(values):
    """Numbers or truths again, where all objects after the choice are such, as pandas still infers (with a warning)."""
    from .._construct import infer_objects
    from .base import warn

    better = infer_objects(values)
    if better.dtype.kind not in "iufcb":
        return values
    warn(
        "Downcasting behavior in Series and DataFrame methods 'where', 'mask', and 'clip' is deprecated. In a future version this "
        "will not infer object dtypes or cast all-round floats to integers. Instead call result.infer_objects(copy=False) for "
        "object inference, or cast round floats explicitly. To opt-in to the future behavior, set "
        "`pd.set_option('future.no_silent_downcasting', True)`",
        FutureWarning,
    )
    return better
