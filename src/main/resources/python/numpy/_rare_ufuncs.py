"""ufuncs with several results, or with rules of their own."""

import math



from . import _dtypes as D
from . import _ufuncs as U
from ._array import asarray
from ._datetimes import isnat  # noqa: F401  (found here by name)


def _out(made):
    return made if made.shape else made[()]


def modf(x):
    """The fractional and the whole parts."""
    a = asarray(x)
    a = a if a.dtype.kind == "f" else a.astype(D.float64_dtype)
    whole = asarray(U.trunc(a))
    fraction = asarray(U.copysign(_where(asarray(U.isinf(a)), 0.0, a - whole), a))
    return _out(fraction), _out(whole)


def _where(mask, x, y):
    from ._functions import where

    return where(mask, x, y)


def frexp(x):
    """The mantissas and the powers of two."""
    a = asarray(x)
    a = a if a.dtype.kind == "f" else a.astype(D.float64_dtype)
    pairs = [math.frexp(value) for value in a.reshape(-1).tolist()]
    mantissas = asarray([m for m, _ in pairs], dtype=a.dtype).reshape(a.shape)
    exponents = asarray([e for _, e in pairs], dtype="i4").reshape(a.shape)
    return _out(mantissas), _out(exponents)


def ldexp(x, y):
    """The numbers times powers of two."""
    a, exponents = asarray(x), asarray(y)
    if a.dtype.kind not in "biuf" or exponents.dtype.kind not in "biu" or exponents.dtype.code == D.UINT64:
        raise U.unsupported("ldexp")
    weak = type(x) in (int, bool) and type(y) not in (int, bool)
    target = a.dtype if a.dtype.kind == "f" else D.dtype.of_code(D.FLOAT16) if weak else U._float_for(a.dtype)
    # In two steps, as the power alone may be out of range; the elements are exact multiples unless they underflow.
    exponents = exponents.astype(D.int64_dtype).clip(-4200, 4200)
    made = a.astype(D.float64_dtype)
    for k in range(4):
        part = (exponents + k) // 4
        made = U.multiply(made, U.exp2(part.astype(D.float64_dtype)))
    return _out(asarray(made).astype(target))


def divmod(x, y):
    """The quotients and the remainders."""
    return U.floor_divide(x, y), U.remainder(x, y)


def conjugate(x):
    """The complex conjugates."""
    a = asarray(x)
    if a.dtype.kind == "O":
        from ._object_loops import unary

        return _out(unary(U.conjugate, a))
    if a.dtype.kind != "c":
        return _out(a.copy())
    made = a.copy()
    made.imag = -made.imag
    return _out(made)


def float_power(x, y):
    """Powers as floats."""
    a, b = asarray(x), asarray(y)
    target = D.promote(D.promote(a.dtype, b.dtype), D.float64_dtype)
    return U.power(a.astype(target), b.astype(target))


