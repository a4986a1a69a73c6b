"""What masked arrays become: numbers, lists, bytes, pickles, texts."""

import warnings

import numpy as np
from numpy._array import ndarray

from ._masks import MaskError, nomask


def restore(cls, data, mask, fill_value, hard, rest):
    """A masked array from what a pickle holds."""
    from ._masked_array import build

    made = build(cls, data, mask)
    made._fill_value = fill_value
    made._hardmask = hard
    made.__dict__.update(rest)
    return made


class Conversions:
    """Numbers, lists, texts."""

    __slots__ = ()

    def __repr__(self):
        from ._printing import described

        return described(self)

    def __str__(self):
        from ._printing import text

        return text(self)

    def __float__(self):
        if self.size > 1:
            raise TypeError("Only length-1 arrays can be converted to Python scalars")
        if self._mask is not nomask and self._mask.any():
            warnings.warn("Warning: converting a masked element to nan.", stacklevel=2)
            return np.nan
        return float(self.item())

    def __int__(self):
        if self.size > 1:
            raise TypeError("Only length-1 arrays can be converted to Python scalars")
        if self._mask is not nomask and self._mask.any():
            raise MaskError("Cannot convert masked element to a Python int.")
        return int(self.item())

    def __array__(self, dtype=None, copy=None):
        return ndarray.__array__(self._data, dtype, copy)

    def item(self, *args):
        """The only element, or one by its position, whether it is masked or not."""
        return ndarray.item(self._data, *args)

    def tolist(self, fill_value=None):
        """The elements as nested lists, ``None`` for the masked ones."""
        mask = self._mask
        if mask is nomask:
            return self._data.tolist()
        if fill_value is not None:
            return self.filled(fill_value).tolist()
        if not mask.any():
            return self._data.tolist()
        made = np.array(self._data.astype(object))
        if not made.ndim:
            return None
        made[mask] = None
        return made.tolist()

    def tobytes(self, fill_value=None, order="C"):
        """The bytes of the elements, filled."""
        return self.filled(fill_value).tobytes(order=order)

    def tofile(self, fid, sep="", format="%s"):
        raise NotImplementedError("MaskedArray.tofile() not implemented yet.")

    def toflex(self):
        raise NotImplementedError("numpy.ma.MaskedArray.toflex")

    torecords = toflex

    def __reduce__(self):
        rest = {k: v for k, v in self.__dict__.items() if k not in ("_mask", "_fill_value", "_hardmask", "_sharedmask")}
        return restore, (type(self), np.array(self._data), self._mask, self._fill_value, self._hardmask, rest)
