"""From label to position: the kernels' hash table, or a dict where labels are foreign objects such as tuples."""

import _kernel as K
import numpy as np
from numpy import ndarray


# The first number that a signed one of 64 bits cannot be.
_SIGNED = 2**63


def engine_of(values):
    """The engine of an ndarray of labels."""
    if values.dtype.kind == "c" or values.dtype.kind == "O" and K.labels_are_foreign(values._h):
        return DictEngine(values)
    return HashEngine(values)


class HashEngine:
    """Labels that the kernels can hash: numbers, texts, None."""

    __slots__ = ("handle", "kind", "is_unique")

    def __init__(self, values):
        self.handle = K.labels_build(values._h)
        self.kind = values.dtype.kind
        self.is_unique = K.labels_are_unique(self.handle)

    def find(self, label):
        """The first position of a label, or -1."""
        kind = type(label)
        if kind is int and self.kind == "u" and not 0 <= label < _SIGNED:
            return self._find_large(label)
        if kind is int or kind is str or kind is float or kind is bool or label is None:
            return K.labels_find(self.handle, label)
        if isinstance(label, np.generic):
            # Times are known by their counts, a missing one too; item() makes None of that, and datetimes of coarse units.
            label = int(label.view("int64")) if label.dtype.kind in "mM" and self.kind in "mM" else label.item()
            return self.find(label) if isinstance(label, (int, float, str)) else -1
        if isinstance(label, (int, str, float)) and not hasattr(kind, "__members__"):
            base = str if isinstance(label, str) else int if isinstance(label, int) else float
            return self.find(base(label))
        hash(label)
        return -1

    def _find_large(self, label):
        """The position of a number that only numbers without a sign can be."""
        return int(self.lookup(np.array([label], dtype="uint64"))[0]) if 0 <= label < 2 * _SIGNED else -1

    def find_all(self, label):
        """All positions of a label."""
        if isinstance(label, np.generic):
            label = int(label.view("int64")) if label.dtype.kind in "mM" and self.kind in "mM" else label.item()
        if self.kind == "u" and type(label) is int and not 0 <= label < _SIGNED:
            if not 0 <= label < 2 * _SIGNED:
                return np.zeros(0, dtype="int64")
            found = self.lookup_all(np.array([label], dtype="uint64"))[0]
            return found[found >= 0]
        return ndarray._wrap(K.labels_find_all(self.handle, label))

    def _comparable(self, values):
        """Values as objects where the labels are such."""
        return values.astype(object) if self.kind == "O" and values.dtype.kind in "iufb" else values

    def _each(self, values):
        return np.array([self.find(value) if _hashable(value) else -1 for value in values.tolist()], dtype="int64")

    def lookup(self, values):
        """The first position of each element of an ndarray, or -1."""
        values = self._comparable(values)
        if values.dtype.kind == "O" and K.labels_are_foreign(values._h):
            return self._each(values)
        if values.dtype.kind == "O" and self.kind != "O":
            return self._each(values)
        found = ndarray._wrap(K.labels_lookup(self.handle, values._h))
        foreign = self._foreign(values)
        if foreign is not None:
            found[foreign] = -1
        return found

    def _foreign(self, values):
        """Which numbers no label can be, since the same bits are another number where one of the two has a sign; None of none."""
        kind = values.dtype.kind
        if self.kind == "u" and kind == "i":
            large = values < 0
        elif self.kind == "i" and kind == "u":
            large = values >= np.uint64(_SIGNED)
        else:
            return None
        return large if large.any() else None

    def lookup_all(self, values):
        """All positions of each element in turn (-1 where absent), and the numbers of the absent elements."""
        values = self._comparable(values)
        if values.dtype.kind == "O" and (self.kind != "O" or K.labels_are_foreign(values._h)):
            return _lookup_all(self, values)
        if self._foreign(values) is not None:
            return _lookup_all(self, values)
        found, missing = K.labels_lookup_all(self.handle, values._h)
        return ndarray._wrap(found), ndarray._wrap(missing)

    def contains(self, values):
        """Whether each element of an ndarray is a label."""
        values = self._comparable(values)
        if values.dtype.kind == "O" and (self.kind != "O" or K.labels_are_foreign(values._h)):
            return self.lookup(values) >= 0
        if self._foreign(values) is not None:
            return self.lookup(values) >= 0
        return ndarray._wrap(K.labels_contain(self.handle, values._h))


class DictEngine:
    """Labels that only Python can hash."""

    __slots__ = ("places", "is_unique")

    def __init__(self, values):
        places = {}
        self.is_unique = True
        for at, label in enumerate(values.tolist()):
            key = key_of(label)
            known = places.get(key)
            if known is None:
                places[key] = [at]
            else:
                known.append(at)
                self.is_unique = False
        self.places = places

    def find(self, label):
        known = self.places.get(key_of(label))
        return -1 if known is None else known[0]

    def find_all(self, label):
        return np.array(self.places.get(key_of(label), []), dtype="int64")

    def lookup(self, values):
        return np.array([self.find(label) for label in values.tolist()], dtype="int64")

    def lookup_all(self, values):
        return _lookup_all(self, values)

    def contains(self, values):
        return self.lookup(values) >= 0


_NAN = object()


def key_of(label):
    """A label as a key of a dict, where every NaN is the same."""
    if isinstance(label, (float, complex)) and label != label:
        return _NAN
    return label


def _hashable(value):
    try:
        hash(value)
    except TypeError:
        return False
    return True


def _lookup_all(engine, values):
    found, missing = [], []
    for at, label in enumerate(values.tolist()):
        places = engine.find_all(label).tolist()
        if places:
            found.extend(places)
        else:
            found.append(-1)
            missing.append(at)
    return np.array(found, dtype="int64"), np.array(missing, dtype="int64")
