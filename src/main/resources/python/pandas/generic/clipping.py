"""clip: values kept between bounds."""

import numpy as np
from numpy import ndarray

from .._construct import is_list_like
from .._lazy import module
from .._missing import is_missing, missing_mask
from .._setting import holds
from .base import NDFrame


_NUMBERS = (int, float, complex, np.number)


def clip(self, lower, upper, axis, inplace):
    if not inplace and lower is None and upper is None:
        return self.copy()
    if not is_list_like(lower) and lower is not None and is_missing(lower):
        lower = None
    if not is_list_like(upper) and upper is not None and is_missing(upper):
        upper = None
    if lower is not None and upper is not None and not is_list_like(lower) and not is_list_like(upper):
        lower, upper = min(lower, upper), max(lower, upper)
    number = None if axis is None else self._axis_number(axis)
    result = self
    if lower is not None:
        result = _bounded(result, lower, number, True, self)
    if upper is not None:
        # Two lone numbers are taken one after the other; other bounds are both compared with what was there at first.
        lone = isinstance(lower, _NUMBERS) and isinstance(upper, _NUMBERS)
        result = _bounded(result, upper, number, False, result if lone else self)
    if inplace:
        from .missing import done

        return done(self, result, True)
    return result.copy() if result is self else result


def _bounded(self, bound, axis, below, first):
    if not is_list_like(bound):
        if first is self:
            return self._map_elements(lambda values: bounded(values, bound, below), lambda values: _at_once(values, bound, below))
        keep = (first.ge if below else first.le)(bound) | first.isna()
        return self.where(keep, bound)
    if not isinstance(bound, NDFrame):
        if self._is_frame:
            labels = self._index if axis == 0 else self._columns
            kind = module("pandas.series").Series
            bound = (
                kind(bound, index=labels)
                if getattr(bound, "ndim", 1) == 1 and not (isinstance(bound, list) and bound and is_list_like(bound[0]))
                else type(self)(bound, index=self._index, columns=self._columns)
            )
            axis = 1 if axis is None else axis
        else:
            bound = type(self)(bound, index=self._index)
    elif self._is_frame and not bound._is_frame and axis is None:
        raise ValueError("Must specify axis=0 or 1")
    bound = bound.fillna(np.inf if not below else -np.inf) if bound.isna().values.any() else bound
    if self._is_frame:
        keep = (first.ge if below else first.le)(bound, axis=axis if axis is not None else 1) | first.isna()
    else:
        keep = (first.ge if below else first.le)(bound) | first.isna()
    return self.where(keep, bound, axis=axis)


def _at_once(values, bound, below):
    """bounded() of several columns of numbers, unless those that it changes would get another dtype."""
    held = holds(values.dtype, bound)
    return None if held is None or held is np.nan else bounded(values, bound, below)


def bounded(values, bound, below):
    """An array with one bound."""
    from .conditions import chosen
    from .. import _ops

    keep = _ops.binary(values, bound, "ge" if below else "le")
    keep = keep if isinstance(keep, ndarray) else keep.to_numpy(dtype=bool, na_value=True)
    return chosen(values, keep | missing_mask(values), bound)
