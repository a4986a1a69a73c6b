"""numpy for Sandframe's guests: arrays over kernels in Java. Written against numpy 2.2; what is missing says so by name."""

from . import _array, _scalars, exceptions
from ._array import ndarray
from ._construct import arange, array, asarray, empty, full, ones, zeros
from ._dtypes import dtype as dtype
from ._names import ABSENT as _ABSENT
from ._names import PLACES as _PLACES
from ._names import SUBMODULES as _SUBMODULES
from ._scalars import (
    False_,
    True_,
    bool_,
    bytes_,
    character,
    complex64,
    complex128,
    complexfloating,
    flexible,
    float16,
    float32,
    float64,
    floating,
    generic,
    inexact,
    int8,
    int16,
    int32,
    int64,
    integer,
    number,
    object_,
    signedinteger,
    str_,
    uint8,
    uint16,
    uint32,
    uint64,
    unsignedinteger,
    void,
)
from ._ufuncs import TABLE as _table
from ._ufuncs import ufunc

__version__ = "2.2.4"

globals().update(_table)
bool = bool_
byte, short, intc, int_, intp, long, longlong = int8, int16, int32, int64, int64, int64, int64
ubyte, ushort, uintc, uint, uintp, ulong, ulonglong = uint8, uint16, uint32, uint64, uint64, uint64, uint64
half, single, double, csingle, cdouble = float16, float32, float64, complex64, complex128

nan = float("nan")
inf = float("inf")
pi = 3.141592653589793
e = 2.718281828459045
euler_gamma = 0.5772156649015329
newaxis = None
little_endian = True
typecodes = {
    "Character": "c",
    "Integer": "bhilqnp",
    "UnsignedInteger": "BHILQNP",
    "Float": "efdg",
    "Complex": "FDG",
    "AllInteger": "bBhHiIlLqQnNpP",
    "AllFloat": "efdgFDG",
    "Datetime": "Mm",
    "All": "?bhilqnpBHILQNPefdgFDGSUVOMm",
}


def real(val):
    """The real parts."""
    found = getattr(val, "real", None)
    return asarray(val).real if found is None else found


def imag(val):
    """The imaginary parts."""
    found = getattr(val, "imag", None)
    return asarray(val).imag if found is None else found


def astype(x, dtype, /, *, copy=True, device=None):
    """An array under another type."""
    if not isinstance(x, (ndarray, generic)):
        raise TypeError(f"Input should be a NumPy array or scalar. It is a {type(x)} instead.")
    return x.astype(dtype, copy=copy)


def __getattr__(name):
    place = _PLACES.get(name)
    if place is not None:
        from importlib import import_module

        found = getattr(import_module("numpy." + place), name)
        globals()[name] = found
        return found
    if name in _SUBMODULES:
        from importlib import import_module

        try:
            return import_module("numpy." + name)
        except ModuleNotFoundError:
            raise NotImplementedError(f"numpy.{name}") from None
    if name == "chararray":
        from ._errors import warn
        from .char import chararray

        warn(
            "`np.chararray` is deprecated and will be removed from the main namespace in the future. Use an array with a string or"
            " bytes dtype instead.",
            DeprecationWarning,
        )
        return chararray
    if name in _ABSENT:
        raise NotImplementedError(f"numpy.{name}")
    from ._removed import message

    raise AttributeError(message(name))


def __dir__():
    return sorted({*globals(), *_PLACES, *_SUBMODULES})
