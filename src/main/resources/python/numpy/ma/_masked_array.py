"""``MaskedArray``: an array whose mask says which of its elements are not valid."""

import warnings

import numpy as np
from numpy._array import _new, _wrap, ndarray

from ._arithmetic import Arithmetic
from ._conversions import Conversions
from ._fills import checked
from ._masks import MaskError, getdata, getmask, getmaskarray, make_mask, make_mask_none, nomask
from ._reductions import Reductions
from ._shapes import Shapes

_type_of = type
_shape_of, _set_shape = ndarray.shape.fget, ndarray.shape.fset
_dtype_of = ndarray.dtype.fget


class MaskedArray(Arithmetic, Reductions, Shapes, Conversions, ndarray):
    """An array with a mask."""

    __module__ = "numpy.ma"
    __array_priority__ = 15
    __hash__ = None
    _takes_over = True
    _defaultmask = nomask
    _defaulthardmask = False
    _baseclass = ndarray
    # Of arrays that nothing has been set on.
    _mask = nomask
    _fill_value = None
    _hardmask = False
    _sharedmask = False

    def __new__(
        cls,
        data=None,
        mask=nomask,
        dtype=None,
        copy=False,
        subok=True,
        ndmin=0,
        fill_value=None,
        keep_mask=True,
        hard_mask=None,
        shrink=True,
        order=None,
    ):
        elements = getdata(data) if isinstance(data, ndarray) else data
        plain = np.array(elements, dtype=dtype, copy=True if copy else None, order=order or "K", ndmin=ndmin)
        if plain.dtype.kind == "V":
            from ._structured import made_of

            return made_of(plain, data, mask, fill_value, keep_mask, hard_mask, copy)
        if isinstance(data, MaskedArray) and data.shape != plain.shape:
            copy = True
        kind = cls
        if isinstance(data, cls) and subok and not isinstance(data, MaskedArray._constant):
            kind = _type_of(data)
        made = build(kind, plain, nomask, data if isinstance(data, MaskedArray) else None)
        if isinstance(data, ndarray) and not copy and plain.base is None:
            made._base = data
        inherited = getmask(data)
        if inherited is not nomask and inherited.shape != plain.shape:
            inherited = inherited.reshape(plain.shape)
        made._mask = inherited
        if mask is nomask:
            made._set_inherited(data, inherited, keep_mask, shrink, copy)
        else:
            made._set_given(mask, inherited, keep_mask, copy)
        if fill_value is None:
            fill_value = getattr(data, "_fill_value", None) if isinstance(data, MaskedArray) else None
        if fill_value is not None:
            made._fill_value = checked(fill_value, plain.dtype)
        made._hardmask = getattr(data, "_hardmask", False) if hard_mask is None else hard_mask
        return made

    def _set_inherited(self, data, inherited, keep_mask, shrink, copy):
        """The mask of an array that none was given for."""
        if not keep_mask:
            self._mask = nomask if shrink else make_mask_none(self.shape)
        elif isinstance(data, (list, tuple)):
            mask = _of_listed(data, self.shape)
            if mask is not nomask:
                self._mask = mask
                self._sharedmask = False
        else:
            if inherited is nomask and not shrink:
                self._mask = make_mask_none(self.shape)
            self._sharedmask = not copy
            if copy and inherited is not nomask:
                self._mask = inherited.copy()

    def _set_given(self, mask, inherited, keep_mask, copy):
        shape = self.shape
        if mask is True:
            mask = np.ones(shape, dtype=bool)
        elif mask is False:
            mask = np.zeros(shape, dtype=bool)
        else:
            mask = np.array(getdata(mask) if isinstance(mask, ndarray) else mask, dtype=bool, copy=True if copy else None)
        if mask.shape != shape:
            size, count = self.size, mask.size
            if count == 1:
                mask = np.resize(mask, shape)
            elif count == size:
                mask = np.reshape(mask, shape)
            else:
                raise MaskError(f"Mask and data not compatible: data size is {size}, mask size is {count}.")
            copy = True
        if inherited is nomask:
            self._mask = mask
            self._sharedmask = not copy
        elif not keep_mask:
            self._mask = mask
            self._sharedmask = not copy
        else:
            self._mask = np.array(np.logical_or(mask, inherited))
            self._sharedmask = False

    def __array_finalize__(self, obj):
        """Takes the mask and what else belongs to an array from the one that this one comes from."""
        self._update_from(obj)
        mask = nomask
        if isinstance(obj, ndarray):
            mask = getmask(obj)
            if mask is not nomask and not _same_memory(self, obj):
                mask = mask.copy()
        if mask is not nomask and mask.shape != self.shape:
            mask = mask.reshape(self.shape) if mask.size == self.size else nomask
        self._mask = mask
        if self._fill_value is not None:
            self._fill_value = checked(self._fill_value, self.dtype)

    def _update_from(self, obj):
        """Takes all but the mask from another array."""
        if isinstance(obj, MaskedArray):
            told = obj.__dict__.get("_told")
            if told:
                self._told = dict(told)
                self.__dict__.update(told)
            self._fill_value = obj._fill_value
            self._hardmask = obj._hardmask
            self._sharedmask = obj._sharedmask
        else:
            self._fill_value = None
            self._hardmask = False
            self._sharedmask = False

    @property
    def _optinfo(self):
        """What else goes from array to array: of a derived class, or of anybody's."""
        return self.__dict__.setdefault("_told", {})

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        from ._ufuncs import of_masked

        return of_masked(self, ufunc, method, inputs, kwargs)

    def __array_wrap__(self, obj, context=None, return_scalar=False):
        if obj is self:
            return self
        return build(_type_of(self), np.asarray(obj), nomask, self)

    # Data and mask.

    @property
    def _data(self):
        made = _wrap(self._h, self._dtype, self._shape)
        made._base = self
        return made

    @property
    def data(self):
        """The elements, masked or not, as an ordinary array."""
        return self._data

    @property
    def baseclass(self):
        return self._baseclass

    @property
    def mask(self):
        """Which elements are masked; ``nomask`` where none can be."""
        mask = self._mask
        return mask if mask is nomask else mask.view()

    @mask.setter
    def mask(self, value):
        self.__setmask__(value)

    @property
    def recordmask(self):
        return self._mask

    @recordmask.setter
    def recordmask(self, mask):
        raise NotImplementedError("Coming soon: setting the mask per records!")

    def __setmask__(self, mask, copy=False):
        from ._constant import masked

        current = self._mask
        if mask is masked:
            mask = True
        if current is nomask:
            if mask is nomask:
                return
            current = self._mask = make_mask_none(self.shape)
        if isinstance(mask, (bool, int, float, np.number, np.bool_)):
            if self._hardmask:
                current |= bool(mask)
            else:
                current[...] = mask
            return
        mask = np.array(getdata(mask) if isinstance(mask, ndarray) else mask, dtype=bool, copy=True if copy else None)
        if self._hardmask:
            current |= mask
        elif current.shape == mask.shape:
            current[...] = mask
        else:
            current.flat = mask.ravel()

    _set_mask = __setmask__

    def harden_mask(self):
        """Keeps assignments from unmasking elements."""
        self._hardmask = True
        return self

    def soften_mask(self):
        """Lets assignments unmask elements."""
        self._hardmask = False
        return self

    @property
    def hardmask(self):
        return self._hardmask

    def unshare_mask(self):
        """Gives the array a mask of its own."""
        if self._sharedmask:
            self._mask = self._mask.copy()
            self._sharedmask = False
        return self

    @property
    def sharedmask(self):
        return self._sharedmask

    def shrink_mask(self):
        """Leaves a mask that masks nothing."""
        if self._mask is not nomask and not self._mask.any():
            self._mask = nomask
        return self

    # Fill values.

    @property
    def fill_value(self):
        """What stands for masked elements where the array is filled."""
        if self._fill_value is None:
            self._fill_value = checked(None, self.dtype)
        return self._fill_value[()]

    @fill_value.setter
    def fill_value(self, value=None):
        target = checked(value, self.dtype)
        if not target.ndim == 0:
            warnings.warn(
                "Non-scalar arrays for the fill value are deprecated. Use arrays with scalar values instead. The filled function"
                " still supports any array as `fill_value`.",
                DeprecationWarning,
                stacklevel=2,
            )
        if self._fill_value is None or self._fill_value.dtype != target.dtype:
            self._fill_value = target
        else:
            self._fill_value[()] = target

    def get_fill_value(self):
        return self.fill_value

    def set_fill_value(self, value=None):
        self.fill_value = value

    def filled(self, fill_value=None):
        """The data with masked elements replaced by the fill value."""
        mask = self._mask
        if mask is nomask:
            return self._data
        value = self.fill_value if fill_value is None else checked(fill_value, self.dtype)
        if not mask.any():
            return self._data
        made = self._data.copy()
        if made.dtype.kind == "O":
            made[mask] = value[()] if isinstance(value, ndarray) and value.ndim == 0 else value
        else:
            np.copyto(made, value, casting="unsafe", where=mask)
        return made

    # Elements.

    def __getitem__(self, indx):
        if isinstance(indx, MaskedArray):
            indx = indx._data
        found = self._data[indx]
        mask = self._mask
        if not isinstance(found, ndarray) or self.dtype.kind == "O" and _picks_one(indx, self.ndim):
            if mask is not nomask and mask[indx]:
                from ._constant import masked

                return masked
            if isinstance(found, ndarray):
                # An object that is itself an array.
                return MaskedArray(found) if self.dtype.kind != "O" else found
            return found
        made = build(_type_of(self), found, nomask, self)
        made._base = self
        if mask is not nomask:
            picked = mask[indx]
            made._mask = picked if isinstance(picked, ndarray) else np.array(picked)
            made._sharedmask = True
        return made

    def __setitem__(self, indx, value):
        from ._constant import masked

        if self is masked:
            raise MaskError("Cannot alter the masked element.")
        given = indx
        if isinstance(indx, MaskedArray):
            indx = indx._data
        data, mask = self._data, self._mask
        if value is masked:
            if mask is nomask:
                mask = self._mask = make_mask_none(self.shape)
            mask[indx] = True
            return
        values, other = (value._data, value._mask) if isinstance(value, MaskedArray) else (value, nomask)
        if mask is nomask:
            data[indx] = values
            if other is not nomask:
                mask = self._mask = make_mask_none(self.shape)
                mask[indx] = other
        elif not self._hardmask:
            data[indx] = values
            if given is indx or isinstance(value, MaskedArray):
                mask[indx] = other
        elif isinstance(indx, ndarray) and indx.dtype == bool:
            data[indx & ~mask if given is indx else (given * ~mask)._data] = values
        else:
            self._set_hard(data, mask, indx, values, other)

    def _set_hard(self, data, mask, indx, values, other):
        """Writes only what is not masked yet."""
        chosen = mask[indx]
        held = data[indx]
        if not isinstance(chosen, ndarray):
            if not chosen:
                data[indx] = values
                mask[indx] = other
            return
        both = chosen | getmaskarray_of(other, chosen.shape)
        held = np.array(held)
        np.copyto(held, values, casting="unsafe", where=~both)
        data[indx] = held
        mask[indx] = both

    @property
    def shape(self):
        return _shape_of(self)

    @shape.setter
    def shape(self, value):
        _set_shape(self, value)
        if self._mask is not nomask:
            self._mask = self._mask.reshape(self.shape)

    @property
    def dtype(self):
        return _dtype_of(self)

    @dtype.setter
    def dtype(self, value):
        made = self._data.view(value)
        self._h, self._dtype, self._shape = made._h, made._dtype, made._shape
        mask = self._mask
        if mask is not nomask and mask.shape != self.shape:
            self._mask = mask.reshape(self.shape) if mask.size == self.size else nomask

    def __iter__(self):
        if not self.shape:
            raise TypeError("iteration over a 0-d array")
        if self._mask is nomask and len(self.shape) == 1:
            return iter(self._data)
        return (self[k] for k in range(self.shape[0]))

    def __contains__(self, value):
        return bool((self == value).any())

    @property
    def flat(self):
        from ._iterating import MaskedIterator

        return MaskedIterator(self)

    @flat.setter
    def flat(self, value):
        self.ravel()[:] = value

    @property
    def real(self):
        """The real parts."""
        made = build(_type_of(self), np.asarray(self._data.real), nomask, self)
        made._mask = self._mask
        return made

    def get_real(self):
        return self.real

    def get_imag(self):
        return self.imag

    @real.setter
    def real(self, value):
        self._data.real = getdata(value)

    @property
    def imag(self):
        """The imaginary parts."""
        made = build(_type_of(self), np.asarray(self._data.imag), nomask, self)
        made._mask = self._mask
        return made

    @imag.setter
    def imag(self, value):
        self._data.imag = getdata(value)


for _mixin in (Arithmetic, Reductions, Shapes, Conversions):
    for _name, _method in vars(_mixin).items():
        if hasattr(_method, "__qualname__") and not isinstance(_method, _type_of):
            _method.__qualname__ = "MaskedArray." + _name
del _mixin, _name, _method


def build(cls, data, mask, like=None):
    """A masked array of a class on data and a mask, which is like another one in all else."""
    if data.dtype.kind == "V":
        from ._structured import records

        return records(data, mask, like)
    if cls is MaskedArray:
        made = _new(MaskedArray)
        made._h, made._dtype, made._shape = data._h, data._dtype, data._shape
        made._base = data if data._base is None else data._base
        if like is not None:
            made._fill_value = like._fill_value
            made._hardmask = like._hardmask
            made._sharedmask = like._sharedmask
            if "_told" in like.__dict__:
                made._update_from(like)
    else:
        made = data.view(cls)
        if like is not None:
            made._update_from(like)
    made._mask = mask
    return made


def masked_view(data, mask=nomask, like=None):
    """A masked array of the class of another."""
    return build(type(like) if like is not None else MaskedArray, data, mask, like)


def _same_memory(a, b):
    import _kernel as K

    return bool(K.array_same_buffer(a._h, b._h))


def getmaskarray_of(mask, shape):
    """A mask as an array of a shape."""
    return np.zeros(shape, dtype=bool) if mask is nomask else np.broadcast_to(mask, shape)


def _picks_one(indx, ndim):
    if type(indx) is tuple:
        return len(indx) == ndim and all(hasattr(each, "__index__") and not isinstance(each, ndarray) for each in indx)
    return ndim == 1 and hasattr(indx, "__index__") and not isinstance(indx, ndarray)


def _of_listed(data, shape):
    """The mask of a list that holds masked arrays or masked elements."""
    if not any(isinstance(each, MaskedArray) for each in data):
        return nomask
    found = [getmaskarray(each) if isinstance(each, MaskedArray) else np.zeros(shape[1:], dtype=bool) for each in data]
    if any(each.shape != shape[1:] for each in found):
        return nomask
    return make_mask(np.array(found))
