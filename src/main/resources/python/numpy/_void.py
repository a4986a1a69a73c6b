"""Records: the elements of structured arrays. Each looks at its array, so that writing to one is seen in the other."""

from . import _dtypes as D
from . import _scalars as S
from ._array import element, ndarray


def record_of(array, place):
    """The record at a place of an array."""
    dtype = array._dtype
    made = object.__new__(S.void if not dtype._record else dtype.type)
    made._whole = array
    made._place = place
    return made


def make(cls, data, dtype):
    """What ``np.void`` gives."""
    if dtype is None:
        raise NotImplementedError("numpy.void: elements that are mere bytes")
    from ._record_making import of_list

    target = D.parse(dtype)
    if target.names is None:
        raise NotImplementedError(f"numpy.void: {target!r}")
    return of_list([data], target)[0]


def field(self, number):
    """A field by its number."""
    part = self._whole._parts[number]
    place = self._place
    if len(place) == 1 and type(part) is ndarray and len(part.shape) == 1:
        return element(part, place[0])
    if part.ndim > len(place):
        return part[(*place, Ellipsis)]
    return part[place[0] if len(place) == 1 else place]


def _number(self, key):
    dtype = self._whole._dtype
    if isinstance(key, str):
        if key not in dtype.names:
            raise ValueError(f"no field of name {key}")
        return dtype.names.index(key)
    at = key.__index__()
    count = len(dtype.names)
    if not -count <= at < count:
        raise IndexError(f"invalid index ({key})")
    return at % count


def getitem(self, key):
    """A field by its name or number, or several by a list of names."""
    if type(key) is str:
        whole = self._whole
        names = whole._dtype._names
        if key in names:
            return field(self, names.index(key))
    if isinstance(key, list) and all(isinstance(name, str) for name in key):
        return record_of(self._whole[key], self._place)
    if key == () and type(key) is tuple:
        return self
    if key is Ellipsis:
        return self.__array__()
    return field(self, _number(self, key))


def setitem(self, key, value):
    """Sets a field, or several from a tuple."""
    if isinstance(key, list):
        self._whole[key][self._place] = value
        return
    if key is Ellipsis or key == ():
        self._whole[self._place] = value
        return
    part = self._whole._parts[_number(self, key)]
    part[self._place if part.ndim == len(self._place) else (*self._place, Ellipsis)] = value


def values(self):
    """The fields as numpy scalars."""
    return [field(self, k) for k in range(len(self._whole._parts))]


def plain(self):
    """The fields as plain Python objects; fields with axes stay arrays, as numpy gives them."""
    return tuple([
        value.copy() if isinstance(value, ndarray) else value.item() if isinstance(value, S.generic) else value
        for value in values(self)
    ])


def as_array(self, dtype=None):
    """The record as an array without axes."""
    from ._record_parts import structure
    from ._records import Structured

    whole = self._whole
    parts = [part[(*self._place, Ellipsis)] for part in whole._parts]
    made = structure(Structured, parts, whole._dtype, ())
    made._base = whole
    return made if dtype is None else made.astype(dtype)


def text(self):
    """The record as a tuple is written."""
    words = []
    for k, value in enumerate(values(self)):
        if isinstance(value, ndarray):
            words.append(_nested_text(value))
        elif isinstance(value, S.void):
            words.append(text(value))
        else:
            words.append(_word(value))
    return f"({words[0]},)" if len(words) == 1 else "(" + ", ".join(words) + ")"


def _nested_text(array):
    if not array.shape:
        return _word(array[()])
    return "[" + ", ".join([_nested_text(each) if isinstance(each, ndarray) else _word(each) for each in array]) + "]"


def _word(value):
    if isinstance(value, (S.str_, S.bytes_)):
        return repr(value.item())
    if isinstance(value, S.generic):
        kind = value.dtype.kind
        if kind == "M":
            return f"'{value}'"
        if kind == "m":
            return str(value.astype("i8")) if str(value) != "NaT" else "'NaT'"
        return str(value)
    return repr(value)


def equal(self, other):
    """Whether all fields are the same."""
    if not isinstance(other, S.void) or not hasattr(other, "_whole"):
        if isinstance(other, ndarray) and other.dtype.kind == "V":
            return NotImplemented
        raise TypeError("Cannot compare structured or void to non-void arrays.")
    made = as_array(self) == as_array(other)
    return made[()]
