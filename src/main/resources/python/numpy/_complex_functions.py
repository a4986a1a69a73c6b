"""Inverse and hyperbolic functions of complex numbers, by functions of their parts.

The inverse sine and cosine follow Hull, Fairgrieve and Tang (1997), the tangents Kahan (1987).
"""

from . import _dtypes as D
from . import _errors
from . import _ufuncs as U
from ._array import _wrap, asarray

_PI = 3.141592653589793
_LOG2 = 0.6931471805599453
_FAR = 1e150


def _where(mask, x, y):
    from ._functions import where

    return where(mask, x, y)


def _joined(re, im):
    from ._construct import empty

    re, im = asarray(re), asarray(im)
    made = empty(re.shape, D.complex_dtype)
    made.real[...] = re
    made.imag[...] = im
    return made


def _parts(x, y):
    """For the absolute parts: the angles of the inverse sine and cosine, and the imaginary part that both have."""
    r, s = U.hypot(x + 1, y), U.hypot(x - 1, y)
    a = 0.5 * (r + s)
    b = x / a
    squares = y * y
    beside = squares / (r + (x + 1))
    within = x <= 1
    less = 0.5 * _where(x < 1, beside + squares / (s + (1 - x)), beside + (s + (x - 1)))
    size = _where(a <= 1.5, U.log1p(less + U.sqrt(less * (a + 1))), U.log(a + U.sqrt(a * a - 1)))
    near = U.sqrt(0.5 * (a + x) * (beside + (s + (1 - x))))
    further = y * U.sqrt(0.5 * ((a + x) / (r + (x + 1)) + (a + x) / (s + (x - 1))))
    height = _where(within, near, further)
    small = b <= 0.6417
    sine = _where(small, U.arcsin(b), U.arctan(x / height))
    cosine = _where(small, U.arccos(b), U.arctan(height / x))
    far = (x > _FAR) | (y > _FAR)
    size = _where(far, U.log(U.hypot(x * 0.25, y * 0.25)) + 3 * _LOG2, size)
    return _where(far, U.arctan2(x, y), sine), _where(far, U.arctan2(y, x), cosine), size


def _arcsin(re, im):
    sine, _, size = _parts(abs(re), abs(im))
    return U.copysign(sine, re), U.copysign(size, im)


def _arccos(re, im):
    _, cosine, size = _parts(abs(re), abs(im))
    return _where(U.signbit(re), _PI - cosine, cosine), U.copysign(size, -im)


def _arccosh(re, im):
    angle, size = _arccos(re, im)
    return abs(size), U.copysign(angle, im)


def _arcsinh(re, im):
    angle, size = _arcsin(-im, re)
    return size, -angle


def _arctanh(re, im):
    x, y = abs(re), abs(im)
    away = (1 - x) * (1 - x) + y * y
    size = 0.25 * U.log1p(4 * x / away)
    angle = 0.5 * U.arctan2(2 * y, (1 - x) * (1 + x) - y * y)
    far = (x > _FAR) | (y > _FAR)
    size = _where(far, 0.0, size)
    angle = _where(far, _PI / 2, angle)
    return U.copysign(size, re), U.copysign(angle, im)


def _arctan(re, im):
    size, angle = _arctanh(-im, re)
    return angle, -size


def _tanh(re, im):
    x = abs(re)
    sinh, cosh, sin, cos = U.sinh(re), U.cosh(re), U.sin(im), U.cos(im)
    below = sinh * sinh + cos * cos
    far = x > 350
    real = _where(far, U.copysign(1.0, re), sinh * cosh / below)
    imaginary = _where(far, 4 * sin * cos * U.exp(-2 * x), sin * cos / below)
    return real, _where(U.isnan(re) & (im == 0), im, imaginary)


def _expm1(re, im):
    half = U.sin(im / 2)
    return U.expm1(re) * U.cos(im) - 2 * half * half, U.exp(re) * U.sin(im)


def _log1p(re, im):
    return U.log(U.hypot(re + 1, im)), U.arctan2(im, re + 1)


def _exp2(re, im):
    made = asarray(U.exp(_joined(re * _LOG2, im * _LOG2)))
    return made.real, made.imag


_FUNCTIONS = {
    "arccos": _arccos,
    "arcsin": _arcsin,
    "arctan": _arctan,
    "arccosh": _arccosh,
    "arcsinh": _arcsinh,
    "arctanh": _arctanh,
    "tanh": _tanh,
    "expm1": _expm1,
    "log1p": _log1p,
    "exp2": _exp2,
}


def apply(name, array):
    """A function of an array of complex numbers, computed in double precision."""
    wide = asarray(array).astype(D.complex_dtype)
    re, im = wide.real.reshape(-1), wide.imag.reshape(-1)
    made = _joined(*_errors.quietly(_FUNCTIONS[name], re, im)).reshape(array.shape).astype(array.dtype)
    return _wrap(made._h, array.dtype, array.shape)
