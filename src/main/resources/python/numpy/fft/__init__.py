"""``numpy.fft``: discrete Fourier transforms."""

from operator import index

import _kernel as K

from .. import _dtypes as D
from .._array import _wrap, asarray, ndarray, normal_axis
from .._construct import arange, empty, zeros
from .._errors import warn
from .._shape_functions import concatenate, roll
from .._ufuncs import conjugate


def _sized(a, n, axis):
    """An array cut or padded with zeros along an axis."""
    have = a.shape[axis]
    before = (slice(None),) * axis
    if n == have:
        return a
    if n < have:
        return a[(*before, slice(0, n))]
    shape = list(a.shape)
    shape[axis] = n - have
    return concatenate([a, zeros(tuple(shape), a.dtype)], axis)


def _swapped(norm):
    """The way of scaling by which the other direction goes."""
    try:
        return {None: "forward", "backward": "forward", "ortho": "ortho", "forward": "backward"}[norm]
    except (KeyError, TypeError):
        raise ValueError(f'Invalid norm value {norm}; should be "backward", "ortho" or "forward".') from None


def _scale(n, norm, inverse):
    if inverse:
        _swapped(norm)
    if norm not in (None, "backward", "ortho", "forward"):
        raise ValueError(f'Invalid norm value {norm}; should be "backward","ortho" or "forward".')
    if norm == "ortho":
        return 1 / n**0.5
    return 1 / n if inverse == (norm in (None, "backward")) else 1.0


def _lanes(a, n, axis, target):
    """An array under a dtype with an axis of a length at its end, the axis, and whether it is of single precision."""
    a = asarray(a)
    axis = normal_axis(axis, a.ndim)
    if n < 1:
        raise ValueError(f"Invalid number of FFT data points ({n}) specified.")
    narrow = a.dtype.kind == "f" and a.dtype.itemsize < 8 or a.dtype.code == D.COMPLEX64
    a = _sized(a.astype(target), n, axis)
    return a.swapaxes(axis, -1), axis, narrow


def _delivered(name, made, axis, narrow, out=None):
    if narrow:
        made = made.astype("f4" if made.dtype.kind == "f" else "c8")
    made = made.swapaxes(axis, -1)
    if out is None:
        return made
    if not isinstance(out, ndarray):
        raise TypeError("return arrays must be of ArrayType")
    if out.shape != made.shape:
        raise ValueError("output array has wrong shape.")
    if not D.can_cast(made.dtype, out.dtype, "same_kind"):
        from .._ufunc_errors import _UFuncOutputCastingError

        raise _UFuncOutputCastingError(
            f"Cannot cast ufunc '{name}' output from {made.dtype!r} to {out.dtype!r} with casting rule 'same_kind'"
        )
    out[...] = made
    return out


def _length(a, n, axis):
    return asarray(a).shape[axis] if n is None else index(n)


def _numbers(a, name):
    """An array of what a transform can work on."""
    a = asarray(a)
    if a.dtype.kind not in "biufc":
        from .._ufunc_errors import unsupported

        raise unsupported(name)
    return a


def _transform(a, n, axis, norm, inverse, out=None):
    name = "ifft" if inverse else "fft"
    a = _numbers(a, name)
    n = _length(a, n, axis)
    moved, axis, narrow = _lanes(a, n, axis, D.complex_dtype)
    made = _wrap(K.fft(moved._h, inverse, float(_scale(n, norm, inverse))), D.complex_dtype, moved.shape)
    return _delivered(name, made, axis, narrow, out)


def fft(a, n=None, axis=-1, norm=None, out=None):
    """The discrete Fourier transform."""
    return _transform(a, n, axis, norm, False, out)


def ifft(a, n=None, axis=-1, norm=None, out=None):
    """The inverse transform."""
    return _transform(a, n, axis, norm, True, out)


def rfft(a, n=None, axis=-1, norm=None, out=None):
    """The transform of real numbers: its first half."""
    a = asarray(a)
    n = _length(a, n, axis)
    name = f"rfft_n_{'odd' if n % 2 else 'even'}"
    if a.dtype.kind not in "biuf":
        from .._ufunc_errors import unsupported

        raise unsupported(name)
    moved, axis, narrow = _lanes(a, n, axis, D.float64_dtype)
    made = _wrap(K.fft_real(moved._h, float(_scale(n, norm, False))))
    return _delivered(name, made, axis, narrow, out)


def irfft(a, n=None, axis=-1, norm=None, out=None):
    """The inverse of ``rfft``."""
    a = _numbers(a, "irfft")
    n = 2 * (a.shape[axis] - 1) if n is None else index(n)
    if n < 1:
        raise ValueError(f"Invalid number of FFT data points ({n}) specified.")
    moved, axis, narrow = _lanes(a, n // 2 + 1, axis, D.complex_dtype)
    made = _wrap(K.fft_back_to_real(moved._h, n, float(_scale(n, norm, True))))
    return _delivered("irfft", made, axis, narrow, out)


def hfft(a, n=None, axis=-1, norm=None, out=None):
    """The transform of a signal with Hermitian symmetry."""
    a = asarray(a)
    n = 2 * (a.shape[axis] - 1) if n is None else n
    _swapped(norm)
    return irfft(conjugate(a), n, axis, _swapped(norm), out=out)


def ihfft(a, n=None, axis=-1, norm=None, out=None):
    """The inverse of ``hfft``."""
    made = rfft(a, n, axis, _swapped(norm), out=out)
    return asarray(conjugate(made, out=out))


def _axes(a, s, axes):
    if axes is None:
        if s is not None:
            warn(
                "`axes` should not be `None` if `s` is not `None` (Deprecated in NumPy 2.0). In a future version of NumPy, this"
                " will raise an error and `s[i]` will correspond to the size along the transformed axis specified by `axes[i]`. To"
                " retain current behaviour, pass a sequence [0, ..., k-1] to `axes` for an array of dimension k.",
                DeprecationWarning,
            )
        axes = list(range(-(a.ndim if s is None else len(s)), 0))
    axes = list(axes)
    shape = asarray(a.shape, dtype=int)
    if s is None:
        return [int(shape[k]) for k in axes], axes
    s = list(s)
    if None in s:
        warn(
            "Passing an array containing `None` values to `s` is deprecated in NumPy 2.0 and will raise an error in a future"
            " version of NumPy. To use the default behaviour of the corresponding 1-D transform, pass the value matching the default"
            " for its `n` parameter. To use the default behaviour for every axis, the `s` argument can be omitted.",
            DeprecationWarning,
        )
    if len(s) != len(axes):
        raise ValueError("Shape and axes have different lengths.")
    return [int(shape[k]) if n == -1 else n for n, k in zip(s, axes)], axes


def _along(function, a, s, axes, norm, out):
    """A transform along several axes, the last one first."""
    a = asarray(a)
    s, axes = _axes(a, s, axes)
    for n, k in zip(reversed(s), reversed(axes)):
        a = function(a, n, k, norm, out=out)
    return a


def fftn(a, s=None, axes=None, norm=None, out=None):
    """The transform along several axes."""
    return _along(fft, a, s, axes, norm, out)


def ifftn(a, s=None, axes=None, norm=None, out=None):
    """The inverse transform along several axes."""
    return _along(ifft, a, s, axes, norm, out)


def fft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """The transform along two axes."""
    return fftn(a, s, axes, norm, out)


def ifft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """The inverse transform along two axes."""
    # As in numpy, which does not pass `out` on here.
    return ifftn(a, s, axes, norm)


def rfftn(a, s=None, axes=None, norm=None, out=None):
    """The transform of real numbers along several axes."""
    a = asarray(a)
    s, axes = _axes(a, s, axes)
    a = rfft(a, s[-1], axes[-1], norm, out=out)
    for n, k in zip(reversed(s[:-1]), reversed(axes[:-1])):
        a = fft(a, n, k, norm, out=out)
    return a


def irfftn(a, s=None, axes=None, norm=None, out=None):
    """The inverse of ``rfftn``."""
    a = asarray(a)
    given = s
    s, axes = _axes(a, s, axes)
    for n, k in zip(s[:-1], axes[:-1]):
        a = ifft(a, n, k, norm)
    return irfft(a, None if given is None else s[-1], axes[-1], norm, out=out)


def rfft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """The transform of real numbers along two axes."""
    return rfftn(a, s, axes, norm, out)


def irfft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """The inverse of ``rfft2``."""
    # As in numpy, which does not pass `out` on here.
    return irfftn(a, s, axes, norm)


def fftfreq(n, d=1.0, device=None):
    """The frequencies of a transform."""
    if not isinstance(n, int) and not hasattr(n, "__index__"):
        raise ValueError("n should be an integer")
    scale = 1.0 / (n * d)
    made = empty(n, int)
    half = (n - 1) // 2 + 1
    made[:half] = arange(0, half, dtype=int)
    made[half:] = arange(-(n // 2), 0, dtype=int)
    return made * scale


def rfftfreq(n, d=1.0, device=None):
    """The frequencies of a transform of real numbers."""
    if not isinstance(n, int) and not hasattr(n, "__index__"):
        raise ValueError("n should be an integer")
    return arange(0, n // 2 + 1, dtype=int) * (1.0 / (n * d))


def _shifted_axes(x, axes):
    if axes is None:
        return tuple(range(x.ndim))
    return tuple(axes) if hasattr(axes, "__iter__") else (axes,)


def fftshift(x, axes=None):
    """The zero frequency in the middle."""
    x = asarray(x)
    axes = _shifted_axes(x, axes)
    return roll(x, tuple([x.shape[k] // 2 for k in axes]), axes)


def ifftshift(x, axes=None):
    """The inverse of ``fftshift``."""
    x = asarray(x)
    axes = _shifted_axes(x, axes)
    return roll(x, tuple([-(x.shape[k] // 2) for k in axes]), axes)
