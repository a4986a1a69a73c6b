"""The bytes in use that ``memory_usage`` and ``info`` tell, as pandas counts them on CPython 3.12."""

import _kernel as K
from numpy import ndarray

from ._construct import objects_of
from ._lazy import module

# Sizes of objects that are not plain values, by the name of their type; others count as a plain object.
_OBJECT = 16
_SIZES = {"Timestamp": 120, "Timedelta": 120, "Period": 72, "date": 32, "datetime": 48, "timedelta": 40, "time": 48, "Decimal": 120}
_SIZES |= {"complex": 32, "float64": 32, "float32": 28, "int64": 32, "int32": 28, "bool": 28, "set": 216, "frozenset": 216}
_SIZES |= {"range": 48, "NaTType": 88, "NAType": 48}


def usage(data, index=True, deep=False):
    """The bytes of a Series, or of each column of a frame."""
    if hasattr(data, "_name"):
        return array_usage(data._values, deep) + (data._index.memory_usage(deep) if index else 0)
    counts = [array_usage(values, deep) for values in data._arrays]
    labels = data._columns
    if index:
        counts.insert(0, data._index.memory_usage(deep))
        labels = module("pandas.indexes.base").Index._make(objects_of(["Index", *labels]))
    return module("pandas.series").Series(counts, index=labels, dtype="int64")


def array_usage(values, deep):
    """The bytes of an array; deep counts the objects that it refers to as well."""
    if isinstance(values, ndarray):
        return values.nbytes + (_objects(values) if deep and values.dtype.kind == "O" else 0)
    method = getattr(values, "memory_usage", None)
    return values.nbytes if method is None else method(deep)


def _objects(values):
    total = K.text_object_sizes(values._h)
    if K.labels_are_foreign(values._h):
        total += sum(_foreign(value) for value in values.tolist() if not isinstance(value, (str, float, bool, type(None))))
    return total


def _foreign(value):
    kind = type(value)
    if kind is int:
        return 0 if -(2**63) <= value < 2**63 else 24 + 4 * -(-value.bit_length() // 30)
    if kind is tuple:
        return 40 + 8 * len(value)
    if kind is list:
        return 56 + 8 * len(value)
    if kind is dict:
        return 64 if not value else 184 if len(value) <= 5 else 352
    if kind is bytes:
        return 33 + len(value)
    return _SIZES.get(kind.__name__, _OBJECT)


def hash_usage(count, size=8):
    """The bytes of the hash table over so many labels of that size that pandas keeps with categories and levels."""
    buckets = 4
    while count > int(buckets * 0.77 + 0.5):
        buckets *= 2
    return 40 + 4 * max(1, buckets >> 5) + (8 + size) * buckets


def index_usage(index, deep=False):
    """The bytes of an index of one level."""
    return array_usage(index._values, deep)


def multi_bytes(index, deep=False):
    """The bytes of a MultiIndex: its levels with their hash tables, its codes and its names."""
    total = 0
    for level, codes in zip(index.levels, index.codes):
        total += level.memory_usage(deep) + hash_usage(len(level))
        total += len(codes) * _code_size(len(level))
    for name in index.names:
        total += K.text_object_sizes(objects_of([name])._h)
    return total


def _code_size(count):
    for size in (1, 2, 4):
        if count < 1 << (8 * size - 1):
            return size
    return 8
