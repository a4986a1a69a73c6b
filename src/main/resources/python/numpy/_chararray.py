"""``numpy.char.chararray``: an array of text with the methods of ``numpy.char``, which strips blanks at the end of elements."""

from . import _scalars as S
from . import char as C
from . import strings
from ._array import _adopt, _wrap, ndarray
from ._array import asarray as _asarray
from ._construct import frombuffer, zeros
from ._ufuncs import add

# Methods that give texts in an array of this class, and those that give a plain array.
_TEXTS = (
    "upper lower title capitalize swapcase strip lstrip rstrip expandtabs center ljust rjust zfill replace translate partition"
    " rpartition"
)
_PLAIN = (
    "isalpha isdigit isspace islower isupper istitle isalnum isnumeric isdecimal split rsplit splitlines encode decode find rfind"
    " index rindex count startswith endswith join"
)


def _plain(value):
    return _wrap(value._h, value._dtype, value._shape) if isinstance(value, chararray) else value


class chararray(ndarray):
    """An array of text or bytes of a width."""

    __module__ = "numpy.char"
    _derived = True

    def __new__(
        subtype, shape, itemsize=1, unicode=False, buffer=None, offset=0, strides=None, order="C"
    ):
        dtype = f"{'U' if unicode else 'S'}{int(itemsize)}"
        if strides is not None:
            raise NotImplementedError("numpy.char.chararray: strides")
        if buffer is None or isinstance(buffer, str):
            made = zeros(shape, dtype, order)
            if buffer is not None:
                made[...] = buffer
        else:
            count = 1
            for extent in shape if isinstance(shape, tuple) else (shape,):
                count *= extent
            made = frombuffer(buffer, dtype, count, offset).reshape(shape)
        return _adopt(subtype, made._h, made._dtype, made._shape)

    def __array_finalize__(self, obj):
        if self.dtype.kind not in "USV":
            raise ValueError("Can only create a chararray from string data.")

    def __getitem__(self, key):
        made = _plain(self)[key]
        if isinstance(made, (str, bytes)):
            return made.rstrip()
        return made.view(type(self)) if type(made) is ndarray else made

    def __iter__(self):
        return (self[at] for at in range(len(self)))

    def __repr__(self):
        from ._printing import array_repr

        return array_repr(_asarray(strings.rstrip(_plain(self))).view(type(self)))

    def __str__(self):
        from ._printing import array_str

        return array_str(_asarray(strings.rstrip(_plain(self))))

    def __eq__(self, other):
        return C.equal(self, other)

    def __ne__(self, other):
        return C.not_equal(self, other)

    def __lt__(self, other):
        return C.less(self, other)

    def __le__(self, other):
        return C.less_equal(self, other)

    def __gt__(self, other):
        return C.greater(self, other)

    def __ge__(self, other):
        return C.greater_equal(self, other)

    __hash__ = None

    def __add__(self, other):
        return asarray(add(_plain(self), other))

    def __radd__(self, other):
        return asarray(add(other, _plain(self)))

    def __mul__(self, other):
        return asarray(C.multiply(self, other))

    __rmul__ = __mul__

    def __mod__(self, other):
        return asarray(C.mod(self, other))

    def __rmod__(self, other):
        return NotImplemented

    def argsort(self, axis=-1, kind=None, order=None):
        """The positions that sort."""
        return _plain(self).argsort(axis, kind, order)


def _method(name, gives_texts):
    function = getattr(C, name)

    def method(self, *args, **kwargs):
        made = function(_plain(self), *map(_plain, args), **kwargs)
        return asarray(made) if gives_texts else made

    method.__name__ = name
    method.__qualname__ = "chararray." + name
    method.__doc__ = function.__doc__
    return method


for _name in _TEXTS.split():
    setattr(chararray, _name, _method(_name, True))
for _name in _PLAIN.split():
    setattr(chararray, _name, _method(_name, False))


def array(obj, itemsize=None, copy=True, unicode=None, order=None):
    """A chararray of texts, or of anything as bytes."""
    if isinstance(obj, (bytes, str)):
        unicode = isinstance(obj, str) if unicode is None else unicode
        itemsize = len(obj) if itemsize is None else itemsize
        return chararray(len(obj) // itemsize, itemsize=itemsize, unicode=unicode, buffer=obj, order=order or "C")
    if isinstance(obj, (list, tuple)):
        obj = _asarray(obj)
    if isinstance(obj, ndarray) and issubclass(obj.dtype.type, S.character):
        kind = "U" if (obj.dtype.kind == "U" if unicode is None else unicode) else "S"
        width = obj.dtype.code >> 8 if itemsize is None else int(itemsize)
        made = _plain(obj) if isinstance(obj, chararray) else _asarray(obj)
        if copy or kind != made.dtype.kind or width != made.dtype.code >> 8:
            made = made.astype(f"{kind}{max(1, width)}")
        return made.view(chararray)
    made = _asarray(obj.tolist() if isinstance(obj, ndarray) else obj, dtype=object)
    return made.astype(f"{'U' if unicode else 'S'}{'' if itemsize is None else int(itemsize)}").view(chararray)


def asarray(obj, itemsize=None, unicode=None, order=None):
    """A chararray of texts, on the same memory where that is one."""
    return array(obj, itemsize, False, unicode, order)
