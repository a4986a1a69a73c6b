"""The parts of complex arrays."""

import _kernel as K

from . import _dtypes as D
from ._array import _wrap, asarray


def _part(array, imaginary):
    """A view of one part."""
    part = D.float64_dtype if array.dtype.itemsize == 16 else D.dtype.of_code(D.FLOAT32)
    return _wrap(K.complex_part(array._h, imaginary), part, array.shape)


def real(array):
    """The real parts; the array itself where it is not complex."""
    if array.dtype.kind != "c":
        return array
    made = _part(array, False)
    made._base = array
    return made


def imag(array):
    """The imaginary parts; zeros where the array is not complex."""
    if array.dtype.kind != "c":
        from ._construct import zeros
        from ._flags import locked

        made = zeros(array.shape, array.dtype)
        return made if array.dtype.kind == "V" else locked(made)
    made = _part(array, True)
    made._base = array
    return made


def set_real(array, value):
    """Sets the real parts."""
    real(array)[...] = value


def set_imag(array, value):
    """Sets the imaginary parts."""
    if array.dtype.kind != "c":
        raise TypeError("array does not have imaginary part to set")
    imag(array)[...] = value


def iscomplexobj(x):
    """Whether something is of a complex type."""
    return asarray(x).dtype.kind == "c"


def isrealobj(x):
    """Whether something is not of a complex type."""
    return not iscomplexobj(x)


def iscomplex(x):
    """Whether elements have an imaginary part."""
    a = asarray(x)
    return imag(a) != 0 if a.dtype.kind == "c" else _wrap(K.array_zeros(D.BOOL, a.shape), D.bool_dtype, a.shape)[()]


def isreal(x):
    """Whether elements have no imaginary part."""
    # By ``==`` of what has an imaginary part of its own, which may be a plain number.
    return (x.imag if hasattr(x, "imag") else asarray(x).imag) == 0


def angle(z, deg=False):
    """The angles of complex numbers."""
    from . import _ufuncs as U

    z = asarray(z)
    made = U.arctan2(imag(z), real(z))
    return made * (180 / 3.141592653589793) if deg else made


def real_if_close(a, tol=100):
    """The real parts where the imaginary ones are all close to zero."""
    a = asarray(a)
    if a.dtype.kind != "c":
        return a
    limit = tol * 2.220446049250313e-16 if tol > 1 else tol
    return real(a) if bool((abs(imag(a)) < limit).all()) else a
