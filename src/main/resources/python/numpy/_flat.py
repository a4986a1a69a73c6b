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
        start = self._at
        for at, value in enumerate(scalars(self._array.reshape(-1)[start:]), start + 1):
            self._at = at
            yield value

    def __next__(self):
        if self._at >= self._array.size:
            raise StopIteration
        self._at += 1
        return element(self._array, self._at - 1)

    @property
    def coords(self):
        """The place of the next element in the array; past the end the first axis goes on."""
        at, found = self._at, []
        for extent in self._array.shape[:0:-1]:
            found.append(at % extent)
            at //= extent
        return (at, *reversed(found)) if self._array.shape else ()

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


def _comparison(name):
    def compare(self, other):
        return getattr(self._array.reshape(-1), name)(other.copy() if isinstance(other, flatiter) else other)

    return compare


for _name in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"):
    setattr(flatiter, _name, _comparison(_name))
flatiter.__hash__ = None
