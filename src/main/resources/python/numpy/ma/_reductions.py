"""The methods of masked arrays that combine elements, those that are not masked."""

import warnings

import numpy as np
from numpy._array import ndarray, normal_axis

from ._fills import maximum_fill_value, minimum_fill_value
from ._masks import getmask, make_mask_none, mask_along, mask_or, nomask

_NoValue = object()


class MaskedArrayFutureWarning(FutureWarning):
    """What will become different with masked arrays."""

    __module__ = "numpy.ma.core"


def _view(own, result, mask=nomask, like=None):
    from ._masked_array import build

    made = build(type(own), np.asarray(result), nomask, like)
    if mask is not nomask:
        made.__setmask__(mask)
    return made


def _masked():
    from ._constant import masked

    return masked


def _into(out, result, mask):
    """Writes results into an array that was given for them."""
    from ._masked_array import MaskedArray

    if isinstance(out, MaskedArray):
        out._data[...] = result
        if out._mask is nomask:
            out._mask = make_mask_none(out.shape)
        out.__setmask__(mask)
        return out
    out[...] = result
    if mask is not nomask and np.any(mask):
        if out.dtype.kind in "biu":
            from ._masks import MaskError

            raise MaskError("Masked data information would be lost in one or more location.")
        np.copyto(out, np.nan, where=mask)
    return out


def _summed(name, neutral):
    def method(self, axis=None, dtype=None, out=None, keepdims=False):
        keepdims = keepdims is True
        mask = mask_along(self._mask, axis, keepdims)
        result = getattr(self.filled(neutral), name)(axis=axis, dtype=dtype, keepdims=keepdims)
        if out is not None:
            return _into(out, result, mask)
        if getattr(result, "ndim", 0):
            return _view(self, result, mask)
        return _masked() if mask is not nomask and mask else result

    method.__name__ = name
    return method


def _running(name, neutral):
    def method(self, axis=None, dtype=None, out=None):
        result = getattr(self.filled(neutral), name)(axis=axis, dtype=dtype)
        if out is not None:
            return _into(out, result, self._mask)
        return _view(self, result, self._mask)

    method.__name__ = name
    return method


def _truth(name, neutral):
    def method(self, axis=None, out=None, keepdims=False):
        keepdims = keepdims is True
        mask = mask_along(self._mask, axis, keepdims)
        result = getattr(self.filled(neutral), name)(axis=axis, keepdims=keepdims)
        if out is not None:
            out[...] = result
            return out
        if getattr(result, "ndim", 0):
            return _view(self, result, mask)
        return _masked() if mask is not nomask and mask else result

    method.__name__ = name
    return method


def _extreme(name, bound):
    def method(self, axis=None, out=None, fill_value=None, keepdims=False):
        keepdims = keepdims is True
        mask = mask_along(self._mask, axis, keepdims)
        if fill_value is None:
            fill_value = bound(self)
        result = getattr(self.filled(fill_value), name)(axis=axis, keepdims=keepdims)
        if out is not None:
            return _into(out, result, mask)
        if getattr(result, "ndim", 0):
            made = _view(self, result, mask)
            if mask is not nomask and mask.any():
                np.copyto(made._data, made.fill_value, casting="unsafe", where=mask)
            return made
        return _masked() if mask is not nomask and mask else result

    method.__name__ = name
    return method


def _position(name, bound):
    def method(self, axis=None, fill_value=None, out=None, *, keepdims=False):
        values = self.filled(bound(self) if fill_value is None else fill_value)
        return getattr(values, name)(axis, out=out, keepdims=keepdims is True)

    method.__name__ = name
    return method


def filled_to_sort(a, endwith, fill_value):
    """The data with what sorts to the end, or to the beginning, for masked elements."""
    if fill_value is None:
        if endwith:
            fill_value = np.nan if a.dtype.kind == "f" else minimum_fill_value(a)
        else:
            fill_value = maximum_fill_value(a)
    return a.filled(fill_value)


class Reductions:
    """Sums, means, extremes, orders."""

    __slots__ = ()

    sum = _summed("sum", 0)
    prod = product = _summed("prod", 1)
    cumsum = _running("cumsum", 0)
    cumprod = _running("cumprod", 1)
    all = _truth("all", True)
    any = _truth("any", False)
    min = _extreme("min", minimum_fill_value)
    max = _extreme("max", maximum_fill_value)
    argmin = _position("argmin", minimum_fill_value)
    argmax = _position("argmax", maximum_fill_value)

    def count(self, axis=None, keepdims=False):
        """How many elements are not masked along an axis."""
        keepdims = keepdims is True
        mask = self._mask
        if mask is nomask:
            if self.shape == ():
                if axis not in (None, 0):
                    raise np.exceptions.AxisError(axis=axis, ndim=self.ndim)
                return 1
            if axis is None:
                return np.full((1,) * self.ndim, self.size) if keepdims else self.size
            axes = [normal_axis(each, self.ndim) for each in (axis if isinstance(axis, tuple) else (axis,))]
            items = 1
            for each in axes:
                items *= self.shape[each]
            shape = [1 if at in axes else extent for at, extent in enumerate(self.shape) if keepdims or at not in axes]
            return np.full(tuple(shape), items, dtype=np.intp) if shape else np.asarray(items)[()]
        if self is _masked():
            return 0
        return (~mask).sum(axis=axis, dtype=np.intp, keepdims=keepdims)

    def mean(self, axis=None, dtype=None, out=None, keepdims=False):
        """The mean of the elements that are not masked."""
        keepdims = keepdims is True
        if self._mask is nomask:
            result = self._data.mean(axis=axis, dtype=dtype, keepdims=keepdims)
            if getattr(result, "ndim", 0):
                result = _view(self, result, nomask, self)
        else:
            narrow = self.dtype.type is np.float16 and dtype is None
            total = self.sum(axis=axis, dtype="f" if narrow else dtype, keepdims=keepdims)
            count = self.count(axis=axis, keepdims=keepdims)
            if np.shape(count) == () and count == 0:
                result = _masked()
            elif narrow:
                result = self.dtype.type(total * 1.0 / count)
            else:
                result = total * 1.0 / count
        if out is not None:
            return _into(out, np.asarray(result), getmask(result))
        return result

    def anom(self, axis=None, dtype=None):
        """The deviations from the mean."""
        mean = self.mean(axis, dtype)
        return self - mean if not axis else self - np.expand_dims(mean, axis)

    def var(self, axis=None, dtype=None, out=None, ddof=0, keepdims=False, mean=None):
        """The variance of the elements that are not masked."""
        from ._operations import TABLE

        keepdims = keepdims is True
        if self._mask is nomask:
            result = self._data.var(axis=axis, dtype=dtype, ddof=ddof, keepdims=keepdims)
            if getattr(result, "ndim", 0):
                result = _view(self, result, nomask, self)
            return result if out is None else _into(out, np.asarray(result), nomask)
        count = self.count(axis=axis, keepdims=keepdims) - ddof
        deviations = self - (self.mean(axis, dtype, keepdims=True) if mean is None else mean)
        squares = np.absolute(deviations) ** 2 if self.dtype.kind == "c" else deviations * deviations
        total = TABLE["divide"](squares.sum(axis, keepdims=keepdims), count)
        if getattr(total, "ndim", 0):
            made = _view(self, total._data if hasattr(total, "_mask") else total, nomask, self)
            made._mask = mask_or(mask_along(self._mask, axis, keepdims), count <= 0)
            result = made
        else:
            result = _masked() if getmask(total) is not nomask and getmask(total) else total
        if out is not None:
            return _into(out, np.asarray(result), getmask(result))
        return result

    def std(self, axis=None, dtype=None, out=None, ddof=0, keepdims=False, mean=None):
        """The standard deviation of the elements that are not masked."""
        from ._operations import TABLE

        found = self.var(axis, dtype, None, ddof, keepdims, mean)
        if found is not _masked():
            found = TABLE["sqrt"](found)
        if out is not None:
            return _into(out, np.asarray(found), getmask(found))
        return found

    def ptp(self, axis=None, out=None, fill_value=None, keepdims=False):
        """The greatest element less the least."""
        found = self.max(axis=axis, fill_value=fill_value, keepdims=keepdims)
        found = found - self.min(axis=axis, fill_value=fill_value, keepdims=keepdims)
        return found if out is None else _into(out, np.asarray(found), getmask(found))

    # Orders.

    def argsort(self, axis=_NoValue, kind=None, order=None, endwith=True, fill_value=None, *, stable=False):
        """The positions that sort, masked elements last."""
        if axis is _NoValue:
            if self.ndim > 1:
                warnings.warn(
                    "In the future the default for argsort will be axis=-1, not the current None, to match its documentation and"
                    " np.argsort. Explicitly pass -1 or None to silence this warning.",
                    MaskedArrayFutureWarning,
                    stacklevel=2,
                )
                axis = None
            else:
                axis = -1
        values = filled_to_sort(self, endwith, fill_value)
        return values.argsort(axis=axis, kind=kind)

    def sort(self, axis=-1, kind=None, order=None, endwith=True, fill_value=None, *, stable=False):
        """Sorts in place, masked elements last."""
        if self._mask is nomask:
            self._data.sort(axis=axis, kind=kind)
            return
        if self is _masked():
            return
        places = self.argsort(axis=axis, kind=kind, order=order, fill_value=fill_value, endwith=endwith)
        self._data[...] = np.take_along_axis(self._data, places, axis)
        mask = np.take_along_axis(self._mask, places, axis)
        self._mask[...] = mask

    def partition(self, *args, **kwargs):
        warnings.warn(
            f"Warning: 'partition' will ignore the 'mask' of the {type(self).__name__}.", stacklevel=2
        )
        return ndarray.partition(self._data, *args, **kwargs)

    def argpartition(self, *args, **kwargs):
        warnings.warn(
            f"Warning: 'argpartition' will ignore the 'mask' of the {type(self).__name__}.", stacklevel=2
        )
        return ndarray.argpartition(self._data, *args, **kwargs)

    def dot(self, b, out=None, strict=False):
        """The product with another array, masked elements being zero."""
        from ._products import dot

        return dot(self, b, out=out, strict=strict)

    def trace(self, offset=0, axis1=0, axis2=1, dtype=None, out=None):
        """The sum of a diagonal."""
        if self._mask is nomask:
            result = self._data.trace(offset=offset, axis1=axis1, axis2=axis2)
            return _view(self, result, nomask, self) if getattr(result, "ndim", 0) else result
        diagonal = self.diagonal(offset=offset, axis1=axis1, axis2=axis2)
        return diagonal.astype(float if dtype is None else dtype).filled(0).sum(axis=-1)

    def nonzero(self):
        """The positions of elements that are neither zero nor masked."""
        return np.asarray(self.filled(0)).nonzero()

    def searchsorted(self, v, side="left", sorter=None):
        return self._data.searchsorted(v, side, sorter)

    def ids(self):
        """The identities of data and mask."""
        return (id(self._h), id(self._mask))

    def iscontiguous(self):
        """Whether the elements lie side by side."""
        return self.flags["CONTIGUOUS"]


