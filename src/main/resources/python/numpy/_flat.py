"""``flatiter``: an array's elements as one axis, for iterating, reading and writing."""

import _kernel as K

from ._array import element, scalars
from ._flags import require_writable


class flatiter:
    """What ``array.flat`` gives."""

    __module__ = "numpy"

    def __init__(self, array):
        self._array = array
        self._at = 0

    @property
    def base(self):
        return self._array

    def __iter__(self):
        return iter(scalars(self._array.reshape(-1)))

    def __next__(self):
        if self._at >= self._array.size:
            raise StopIteration
        self._at += 1
        return element(self._array, self._at - 1)

    def __len__(self):
        return self._array.size

    def __getitem__(self, key):
        return self._array.reshape(-1)[key]

    def __setitem__(self, key, value):
        array = self._array
        require_writable(array, "underlying array is read-only")
        flat = array.reshape(-1)
        flat[key] = value
        if not K.array_same_buffer(flat._h, array._h):
            array[...] = flat.reshape(array.shape)

    def __array__(self, dtype=None, copy=None):
        made = self._array.reshape(-1)
        return made if dtype is None else made.astype(dtype)

    def copy(self):
        """A copy of the elements as one axis."""
        return self._array.flatten()

    @property
    def index(self):
        return self._at


