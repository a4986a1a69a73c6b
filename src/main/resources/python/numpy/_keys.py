"""Hashing of elements: codes, lookup, duplicates, membership, missing values. Shared with pandas.

Kernels do the work on numbers and plain objects; where an array holds other Python objects, a dict does.
"""

import _kernel as K

from . import _dtypes as D
from ._array import _wrap, asarray
from ._construct import from_numbers, object_array
from ._dtypes import promote
from ._transfer import flat_list

_NAN = float("nan")


def _dict_key(value):
    """A key under which all NaN are one."""
    return _NAN if value != value and isinstance(value, float) else value


def _judge(objects):
    """Which of some foreign objects are missing, as bytes."""
    return bytes([_foreign_missing(value) for value in objects])


def _foreign_missing(value):
    kind = type(value).__name__
    if kind in ("NaTType", "NAType"):
        return True
    if kind in ("float64", "float32", "complex128", "Decimal", "float", "complex"):
        return bool(value != value)
    if kind in ("datetime64", "timedelta64"):
        return value._v == -(1 << 63)
    return False


def is_missing(array):
    """Whether each element is NaN, NaT, None or pandas' NA."""
    return _wrap(K.is_missing(array._h, _judge), D.bool_dtype, array.shape)


def factorize(array, leave_out_missing=True):
    """Codes in order of appearance, and where each distinct element appears first.

    Missing elements get -1, or a code like others.
    """
    found = K.factorize(array._h, leave_out_missing)
    if found is not None:
        return _wrap(found[0], D.int64_dtype), _wrap(found[1], D.int64_dtype)
    numbers = {}
    codes, firsts = [], []
    missing = is_missing(array).tolist() if leave_out_missing else None
    for i, value in enumerate(flat_list(array)):
        if missing is not None and missing[i]:
            codes.append(-1)
            continue
        key = _dict_key(value)
        number = numbers.get(key)
        if number is None:
            number = numbers[key] = len(firsts)
            firsts.append(i)
        codes.append(number)
    return from_numbers(codes, D.int64_dtype), from_numbers(firsts, D.int64_dtype)


class Lookup:
    """Positions by element of an array that is not written to afterwards."""

    __slots__ = ("_array", "_hash", "_positions", "_unique")

    def __init__(self, array):
        self._array = array
        self._hash = K.index_build(array._h)
        self._positions = None
        self._unique = None
        if self._hash is None:
            self._positions = positions = {}
            for i, value in enumerate(flat_list(array)):
                positions.setdefault(_dict_key(value), i)

    @property
    def is_unique(self):
        """Whether no element occurs twice."""
        found = self._unique
        if found is None:
            if self._hash is not None:
                found = K.index_is_unique(self._hash)
            else:
                found = len(self._positions) == self._array.size
            self._unique = found
        return found

    @property
    def distinct(self):
        """How many distinct elements there are."""
        return K.index_distinct(self._hash) if self._hash is not None else len(self._positions)

    def position(self, value):
        """The first position of a plain value (None, bool, int, float, str, or any key of an object array), or -1."""
        if self._positions is not None:
            return self._positions.get(_dict_key(value), -1)
        if value is None or type(value) not in (int, float, str, bool):
            return K.index_position(self._hash, K.array_scalar_object(value))
        if type(value) is int and not -(1 << 63) <= value < 1 << 64:
            return -1
        return K.index_position(self._hash, value)

    def positions(self, targets):
        """The first position of each element of an array, -1 where there is none."""
        array = self._array
        if self._hash is not None and targets.dtype.code != array.dtype.code:
            targets, same = _matched(targets, array.dtype)
            if not same:
                return Lookup(array.astype(targets.dtype)).positions(targets)
        if self._hash is not None:
            h = K.index_positions(self._hash, targets._h)
            if h is not None:
                return _wrap(h, D.int64_dtype, targets.shape)
            known = {}
            for i, value in enumerate(flat_list(array)):
                known.setdefault(_dict_key(value), i)
        else:
            known = self._positions
        values = [known.get(_dict_key(value), -1) for value in flat_list(targets)]
        return from_numbers(values, D.int64_dtype).reshape(targets.shape)


def _matched(targets, dtype):
    """Targets under a dtype in which they can be compared with elements of another, and whether it is that one."""
    a, b = targets.dtype, dtype
    if a.kind in "Mm" and b.kind == a.kind or a.kind in "biuf" and b.kind in "biuf":
        common = promote(a, b)
        return targets.astype(common, copy=False), common.code == b.code
    if a.kind in "US" and b.kind in "OU" or a.kind == "O" and b.kind == "U":
        return targets, True
    return targets.astype(D.object_dtype), b.kind == "O"


def duplicated(array, keep="first"):
    """Whether each element repeats another one; ``keep`` is 'first', 'last' or False."""
    h = K.duplicated(array._h, keep or "none")
    if h is None:
        codes, _ = factorize(array, False)
        h = K.duplicated(codes._h, keep or "none")
    return _wrap(h, D.bool_dtype, array.shape)


def is_in(array, values):
    """Whether each element of an array is among some values."""
    if values.size == 0:
        return _wrap(K.array_zeros(D.BOOL, array.shape), D.bool_dtype, array.shape)
    if array.dtype.code != values.dtype.code:
        a, b = array.dtype, values.dtype
        if a.kind in "biuf" and b.kind in "biuf" or a.kind in "Mm" and a.kind == b.kind:
            common = promote(a, b)
            array, values = array.astype(common, copy=False), values.astype(common, copy=False)
        elif not (a.kind in "OU" and b.kind in "OU"):
            array, values = array.astype(D.object_dtype), values.astype(D.object_dtype)
    h = K.is_in(array._h, values._h)
    if h is not None:
        return _wrap(h, D.bool_dtype, array.shape)
    try:
        known = {_dict_key(value) for value in flat_list(values)}
    except TypeError:
        return _is_equal_to_any(array, values)
    found = [_dict_key(value) in known for value in flat_list(array)]
    return asarray(found, dtype=bool).reshape(array.shape)


def _is_equal_to_any(array, values):
    """Whether each element equals one of some values that cannot be hashed."""
    flat = array.reshape(-1)
    made = _wrap(K.array_zeros(D.BOOL, flat.shape), D.bool_dtype, flat.shape)
    for value in flat_list(values):
        made |= flat == object_array([value])
    return made.reshape(array.shape)
