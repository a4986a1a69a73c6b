"""Going through the elements of masked arrays one by one."""

import numpy as np
from numpy._array import ndarray

from ._masks import getdata, getmask, getmaskarray, nomask


class MaskedIterator:
    """What ``flat`` gives: the elements as one axis, to read and to write."""

    __module__ = "numpy.ma.core"

    def __init__(self, ma):
        self.ma = ma
        self._at = 0

    def __iter__(self):
        return self

    def __next__(self):
        from ._constant import masked

        if self._at >= self.ma.size:
            raise StopIteration
        at = self._at
        self._at += 1
        mask = self.ma._mask
        if mask is not nomask and mask.reshape(-1)[at]:
            return masked
        return self.ma._data.reshape(-1)[at]

    def __len__(self):
        return self.ma.size

    def __getitem__(self, indx):
        from ._constant import masked
        from ._masked_array import masked_view

        found = self.ma._data.reshape(-1)[indx]
        mask = self.ma._mask
        if not isinstance(found, ndarray):
            return masked if mask is not nomask and mask.reshape(-1)[indx] else found
        made = masked_view(found, nomask)
        if mask is not nomask:
            made._mask = mask.reshape(-1)[indx]
        return made

    def __setitem__(self, index, value):
        self.ma._data.flat[index] = getdata(value)
        if self.ma._mask is not nomask:
            self.ma._mask.flat[index] = getmaskarray(value) if getmask(value) is not nomask else False


def ndenumerate(a, compressed=True):
    """The positions and elements, the masked ones left out unless told otherwise."""
    from ._constant import masked

    for place, hidden in zip(np.ndenumerate(getdata(a)), getmaskarray(a).flat):
        if not hidden:
            yield place
        elif not compressed:
            yield place[0], masked
