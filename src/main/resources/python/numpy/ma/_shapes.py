"""The methods of masked arrays that move elements, the mask moving with the data."""

import numpy as np
from numpy._array import ndarray

from ._fills import checked
from ._masks import getdata, getmask, make_mask_none, nomask


def _moved(name, on_mask=True):
    """A method that does with the mask what it does with the data, or leaves the mask where it is."""
    function = getattr(ndarray, name)

    def method(self, *args, **kwargs):
        from ._masked_array import masked_view

        result = np.asarray(function(self._data, *args, **kwargs))
        made = masked_view(result, nomask, self)
        mask = self._mask
        if mask is not nomask:
            if on_mask:
                made._mask = np.asarray(getattr(mask, name)(*args, **kwargs))
            else:
                made.__setmask__(mask)
        if made.base is None and name in _VIEWS:
            made._base = self
        return made

    method.__name__ = name
    method.__doc__ = function.__doc__
    return method


_VIEWS = frozenset("transpose swapaxes squeeze diagonal reshape".split())


class Shapes:
    """Shapes, copies, pieces."""

    __slots__ = ()

    flatten = _moved("flatten")
    repeat = _moved("repeat")
    squeeze = _moved("squeeze")
    swapaxes = _moved("swapaxes")
    transpose = _moved("transpose")
    diagonal = _moved("diagonal")
    clip = _moved("clip", on_mask=False)

    @property
    def T(self):
        return self.transpose()

    def copy(self, order="C"):
        """A copy of data and mask."""
        from ._masked_array import masked_view

        made = masked_view(self._data.copy(), nomask, self)
        made._mask = self._mask if self._mask is nomask else self._mask.copy()
        return made

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo):
        import copy

        made = self.copy()
        if self.dtype.kind == "O":
            made._data[...] = copy.deepcopy(self._data, memo)
        if made._fill_value is not None:
            made._fill_value = made._fill_value.copy()
        made._sharedmask = False
        return made

    def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
        """The elements under another type."""
        from ._masked_array import masked_view

        data = self._data.astype(dtype, casting=casting, copy=copy)
        if not copy and data.dtype == self.dtype:
            return self
        made = masked_view(data, nomask, self)
        made._mask = self._mask if self._mask is nomask else self._mask.copy()
        made._sharedmask = False
        if made._fill_value is not None:
            made._fill_value = checked(made._fill_value, made.dtype)
        return made

    def view(self, dtype=None, type=None, fill_value=None):
        """The same memory under another type or class."""
        from ._masked_array import MaskedArray, masked_view

        if dtype is not None and type is None and isinstance(dtype, builtin_type) and issubclass(dtype, ndarray):
            dtype, type = None, dtype
        if type is not None and not issubclass(type, MaskedArray):
            plain = self._data if dtype is None else self._data.view(dtype)
            made = plain if type is ndarray else plain.view(type)
            made._base = self
            return made
        data = self._data if dtype is None else self._data.view(dtype)
        made = masked_view(data, nomask, self) if type is None else data.view(type)
        if type is not None:
            made._update_from(self)
        mask = self._mask
        if mask is not nomask and mask.shape != made.shape:
            mask = mask.reshape(made.shape) if mask.size == made.size else nomask
        made._mask = mask if mask is nomask else mask.view()
        made._base = self
        if fill_value is not None:
            made.fill_value = fill_value
        elif dtype is not None:
            made._fill_value = None
        return made

    def reshape(self, *shape, order="C", copy=None):
        """The same elements under another shape."""
        from ._masked_array import masked_view

        made = masked_view(self._data.reshape(*shape, order=order), nomask, self)
        if self._mask is not nomask:
            made._mask = self._mask.reshape(*shape, order=order)
        made._base = self
        return made

    def ravel(self, order="C"):
        """The elements as one axis, shared where possible."""
        from ._masked_array import masked_view

        made = masked_view(self._data.ravel(order), nomask, self)
        if self._mask is not nomask:
            made._mask = self._mask.ravel(order)
        return made

    def resize(self, newshape, refcheck=True, order=False):
        raise ValueError(
            "A masked array does not own its data and therefore cannot be resized.\nUse the numpy.ma.resize function instead."
        )

    def round(self, decimals=0, out=None):
        """The elements rounded to a number of decimals."""
        from ._constant import masked
        from ._masked_array import masked_view

        result = self._data.round(decimals)
        if getattr(result, "ndim", 0):
            made = masked_view(result, self._mask, self)
        elif self._mask is not nomask and self._mask:
            made = masked
        else:
            made = result
        if out is None:
            return made
        if isinstance(out, ndarray) and hasattr(out, "_mask"):
            out.__setmask__(self._mask)
            out._data[...] = getdata(made)
        else:
            out[...] = getdata(made)
        return out

    def take(self, indices, axis=None, out=None, mode="raise"):
        """The elements at positions along an axis; those at masked positions are masked."""
        from ._constant import masked
        from ._masked_array import masked_view

        unknown = getmask(indices)
        if unknown is not nomask:
            indices = indices.filled(0)
        data, mask = self._data, self._mask
        result = data.take(indices, axis=axis, mode=mode)
        taken = nomask if mask is nomask else np.asarray(mask.take(indices, axis=axis, mode=mode))
        if unknown is not nomask:
            taken = np.logical_or(unknown, taken)
        if out is not None:
            out[...] = masked_view(np.asarray(result), taken)
            return out
        if not getattr(result, "ndim", 0):
            return masked if taken is not nomask and taken else result
        made = masked_view(result, nomask, self)
        made._mask = taken
        return made

    def put(self, indices, values, mode="raise"):
        """Stores values at positions of the flattened array."""
        if self._hardmask and self._mask is not nomask:
            closed = self._mask.ravel()[np.asarray(indices)]
            indices = np.array(indices)[~closed]
            values = np.resize(np.asarray(values), closed.shape)[~closed]
        self._data.put(indices, getdata(values), mode=mode)
        if self._mask is nomask and getmask(values) is nomask:
            return
        mask = np.array(self._mask) if self._mask is not nomask else make_mask_none(self.shape)
        if getmask(values) is nomask:
            mask.put(indices, False, mode=mode)
        else:
            mask.put(indices, getmask(values), mode=mode)
        self._mask = mask if mask.any() else nomask

    def compress(self, condition, axis=None, out=None):
        """The slices along an axis where a condition holds."""
        from ._fills import filled
        from ._masked_array import masked_view

        condition = np.asarray(filled(condition, False))
        made = masked_view(self._data.compress(condition, axis=axis), nomask, self)
        if self._mask is not nomask:
            made._mask = self._mask.compress(condition, axis=axis)
        return made

    def compressed(self):
        """The elements that are not masked, as one axis."""
        data = self._data.ravel()
        return data if self._mask is nomask else data.compress(~self._mask.ravel())

    def choose(self, choices, out=None, mode="raise"):
        from ._choosing import choose

        return choose(self, choices, out=out, mode=mode)

    def conj(self):
        return np.conjugate(self)

    conjugate = conj

    def fill(self, value):
        """Sets every element of the data."""
        self._data[...] = value


builtin_type = type
