"""``numpy.fft``: discrete Fourier transforms."""

import _kernel as K

from .. import _dtypes as D
from .._array import _wrap, asarray, normal_axis
from .._construct import arange, empty, zeros
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


def _scale(n, norm, inverse):
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


def _delivered(made, axis, narrow, out=None):
    if narrow:
        made = made.astype("f4" if made.dtype.kind == "f" else "c8")
    made = made.swapaxes(axis, -1)
    if out is None:
        return made
    out[...] = made
    return out


def _length(a, n, axis):
    return asarray(a).shape[axis] if n is None else n.__index__()


def _transform(a, n, axis, norm, inverse, out=None):
    n = _length(a, n, axis)
    moved, axis, narrow = _lanes(a, n, axis, D.complex_dtype)
    made = _wrap(K.fft(moved._h, inverse, float(_scale(n, norm, inverse))), D.complex_dtype, moved.shape)
    return _delivered(made, axis, narrow, out)


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
    if a.dtype.kind == "c":
        raise TypeError(
            f"ufunc 'rfft_n_{'odd' if n % 2 else 'even'}' did not contain a loop with signature matching types"
            " (<class 'numpy.dtypes.Complex128DType'>, <class 'numpy.dtypes.Float64DType'>) -> None"
        )
    moved, axis, narrow = _lanes(a, n, axis, D.float64_dtype)
    made = _wrap(K.fft_real(moved._h, float(_scale(n, norm, False))))
    return _delivered(made, axis, narrow, out)


def irfft(a, n=None, axis=-1, norm=None, out=None):
    """The inverse of ``rfft``."""
    a = asarray(a)
    n = 2 * (a.shape[axis] - 1) if n is None else n.__index__()
    if n < 1:
        raise ValueError(f"Invalid number of FFT data points ({n}) specified.")
    moved, axis, narrow = _lanes(a, n // 2 + 1, axis, D.complex_dtype)
    made = _wrap(K.fft_back_to_real(moved._h, n, float(_scale(n, norm, True))))
    return _delivered(made, axis, narrow, out)


def hfft(a, n=None, axis=-1, norm=None, out=None):
    """The transform of a signal with Hermitian symmetry."""
    a = asarray(a)
    n = 2 * (a.shape[axis] - 1) if n is None else n
    swapped = {None: "forward", "backward": "forward", "ortho": "ortho", "forward": "backward"}[norm]
    return irfft(conjugate(a), n, axis, swapped)


def ihfft(a, n=None, axis=-1, norm=None, out=None):
    """The inverse of ``hfft``."""
    swapped = {None: "forward", "backward": "forward", "ortho": "ortho", "forward": "backward"}[norm]
    return asarray(conjugate(rfft(a, n, axis, swapped)))


def _axes(a, s, axes):
    if axes is None:
        axes = list(range(-len(s), 0)) if s is not None else list(range(-a.ndim, 0))
    axes = list(axes)
    s = [a.shape[k] for k in axes] if s is None else [a.shape[k] if n == -1 else n for n, k in zip(s, axes)]
    if len(s) != len(axes):
        raise ValueError("Shape and axes have different lengths.")
    return s, axes


def fftn(a, s=None, axes=None, norm=None, out=None):
    """The transform along several axes."""
    a = asarray(a)
    s, axes = _axes(a, s, axes)
    for n, k in zip(reversed(s), reversed(axes)):
        a = fft(a, n, k, norm)
    return a


def ifftn(a, s=None, axes=None, norm=None, out=None):
    """The inverse transform along several axes."""
    a = asarray(a)
    s, axes = _axes(a, s, axes)
    for n, k in zip(reversed(s), reversed(axes)):
        a = ifft(a, n, k, norm)
    return a


def fft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """The transform along two axes."""
    return fftn(a, s, axes, norm)


def ifft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """The inverse transform along two axes."""
    return ifftn(a, s, axes, norm)


def rfftn(a, s=None, axes=None, norm=None, out=None):
    """The transform of real numbers along several axes."""
    a = asarray(a)
    s, axes = _axes(a, s, axes)
    a = rfft(a, s[-1], axes[-1], norm)
    for n, k in zip(reversed(s[:-1]), reversed(axes[:-1])):
        a = fft(a, n, k, norm)
    return a


def irfftn(a, s=None, axes=None, norm=None, out=None):
    """The inverse of ``rfftn``."""
    a = asarray(a)
    given = s
    s, axes = _axes(a, s, axes)
    for n, k in zip(s[:-1], axes[:-1]):
        a = ifft(a, n, k, norm)
    return irfft(a, None if given is None else s[-1], axes[-1], norm)


def rfft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """The transform of real numbers along two axes."""
    return rfftn(a, s, axes, norm)


def irfft2(a, s=None, axes=(-2, -1), norm=None, out=None):
    """The inverse of ``rfft2``."""
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


def fftshift(x, axes=None):
    """The zero frequency in the middle."""
    x = asarray(x)
    axes = tuple(range(x.ndim)) if axes is None else axes if isinstance(axes, tuple) else (axes,)
    return roll(x, tuple([x.shape[k] // 2 for k in axes]), axes)


def ifftshift(x, axes=None):
    """The inverse of ``fftshift``."""
    x = asarray(x)
    axes = tuple(range(x.ndim)) if axes is None else axes if isinstance(axes, tuple) else (axes,)
    return roll(x, tuple([-(x.shape[k] // 2) for k in axes]), axes)
