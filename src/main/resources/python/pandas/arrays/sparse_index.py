"""Where a sparse array's stored elements are: as their positions, or as blocks of neighbours."""

import numpy as np

_INT32 = np.dtype("int32")


class SparseIndex:
    """The positions of stored elements among all."""

    __module__ = "pandas._libs.sparse"
    __slots__ = ("length", "_positions")

    @property
    def npoints(self):
        return len(self._positions)

    @property
    def ngaps(self):
        return self.length - len(self._positions)

    @property
    def indices(self):
        return self._positions

    def equals(self, other):
        """Whether another index has the same positions."""
        if not isinstance(other, SparseIndex):
            raise TypeError(f"Expected SparseIndex, got {type(other)}")
        return type(self) is type(other) and self.length == other.length and np.array_equal(self._positions, other._positions)

    __eq__ = equals
    __hash__ = None

    def to_int_index(self):
        """The same as positions."""
        return IntIndex(self.length, self._positions)

    def to_block_index(self):
        """The same as blocks."""
        return BlockIndex._of(self.length, self._positions)

    def _like(self, positions):
        return type(self)._of(self.length, positions)

    def _check(self, other):
        if self.length != other.length:
            raise Exception("Indices must reference same underlying length")

    def intersect(self, other):
        """What both have."""
        self._check(other)
        return self._like(np.intersect1d(self._positions, other.indices).astype(_INT32))

    def make_union(self, other):
        """What either has."""
        self._check(other)
        return self._like(np.union1d(self._positions, other.indices).astype(_INT32))

    def lookup(self, index):
        """The number of a position among those that are stored, or -1."""
        found = int(np.searchsorted(self._positions, index))
        return found if found < self.npoints and int(self._positions[found]) == index else -1

    def lookup_array(self, indexer):
        """lookup of many positions."""
        indexer = np.asarray(indexer)
        if not self.npoints:
            return np.full(len(indexer), -1, dtype=_INT32)
        found = np.searchsorted(self._positions, indexer)
        held = np.minimum(found, self.npoints - 1)
        return np.where(self._positions[held] == indexer, held, -1).astype(_INT32)


class IntIndex(SparseIndex):
    """Positions, one by one."""

    __module__ = "pandas._libs.sparse"
    __slots__ = ()

    def __init__(self, length, indices, check_integrity=True):
        self.length = length
        self._positions = np.asarray(indices, dtype=_INT32)

    @classmethod
    def _of(cls, length, positions):
        return cls(length, positions)

    @property
    def nbytes(self):
        return self._positions.nbytes

    def __repr__(self):
        return f"IntIndex\nIndices: {self._positions!r}\n"


class BlockIndex(SparseIndex):
    """Runs of neighbouring positions by their starts and lengths."""

    __module__ = "pandas._libs.sparse"
    __slots__ = ("blocs", "blengths")

    def __init__(self, length, blocs, blengths):
        self.length = length
        self.blocs = np.asarray(blocs, dtype=_INT32)
        self.blengths = np.asarray(blengths, dtype=_INT32)
        total = int(self.blengths.sum())
        starts = np.repeat(self.blocs - np.cumsum(self.blengths) + self.blengths, self.blengths)
        self._positions = (starts + np.arange(total)).astype(_INT32)

    @classmethod
    def _of(cls, length, positions):
        positions = np.asarray(positions, dtype=_INT32)
        begins = np.ones(len(positions), dtype=bool)
        begins[1:] = positions[1:] != positions[:-1] + 1
        places = np.append(begins.nonzero()[0], len(positions))
        return cls(length, positions[begins], np.diff(places))

    @property
    def nblocks(self):
        return len(self.blocs)

    @property
    def nbytes(self):
        return self.blocs.nbytes + self.blengths.nbytes

    def __repr__(self):
        return f"BlockIndex\nBlock locations: {self.blocs!r}\nBlock lengths: {self.blengths!r}"


def index_at(positions, length, kind):
    """The index of positions, of a kind."""
    if kind == "block":
        return BlockIndex._of(length, positions)
    if kind == "integer":
        return IntIndex(length, positions)
    raise ValueError("must be block or integer type")
