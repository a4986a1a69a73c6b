"""Numeric functions of sequences: interpolation, gradients, convolution, integration, padding, windows."""

import math

from . import _dtypes as D
from . import _ufuncs as U
from ._array import asarray, ndarray, normal_axis
from ._construct import arange, ones, zeros
from ._functions import diff, where
from ._widths import possible


def interp(x, xp, fp, left=None, right=None, period=None):
    """Linear interpolation between points."""
    xp, fp = asarray(xp).astype(D.float64_dtype), asarray(fp)
    fp = fp if fp.dtype.kind == "c" else fp.astype(D.float64_dtype)
    x = asarray(x).astype(D.float64_dtype)
    if fp.dtype.kind == "c":
        # Each part for itself, as an infinite one is no reason for the other to be lost.
        sides = [None if side is None else complex(side) for side in (left, right)]
        parts = [[None if side is None else getattr(side, part) for side in sides] for part in ("real", "imag")]
        real, imaginary = interp(x, xp, fp.real, *parts[0], period), interp(x, xp, fp.imag, *parts[1], period)
        made = zeros(asarray(real).shape, D.complex_dtype)
        made.real[...], made.imag[...] = real, imaginary
        return _out(made)
    if xp.ndim != 1 or fp.ndim != 1:
        raise ValueError("Data points must be 1-D sequences")
    if xp.size != fp.size:
        raise ValueError("fp and xp are not of the same length.")
    if xp.size == 0:
        raise ValueError("array of sample points is empty")
    if period is not None:
        from ._shape_functions import concatenate

        if period == 0:
            raise ValueError("period must be a non-zero value")
        period = abs(period)
        x, xp = x % period, xp % period
        order = xp.argsort()
        xp, fp = xp[order], fp[order]
        xp = concatenate((xp[-1:] - period, xp, xp[0:1] + period))
        fp = concatenate((fp[-1:], fp, fp[0:1]))
        left = right = None
    low = fp[0] if left is None else left
    high = fp[-1] if right is None else right
    n = xp.size
    if n == 1:
        made = where(x < xp[0], low, where(x > xp[0], high, fp[0]))
        return _out(asarray(made))
    at = (asarray(xp.searchsorted(x, side="right")) - 1).clip(0, n - 1)
    inside = at.clip(0, n - 2)
    from ._errors import errstate

    with errstate(all="ignore"):
        slope = (fp[inside + 1] - fp[inside]) / (xp[inside + 1] - xp[inside])
        made = slope * (x - xp[inside]) + fp[inside]
        retry = U.isnan(made)
        if bool(asarray(retry).any()):
            made = where(retry, slope * (x - xp[inside + 1]) + fp[inside + 1], made)
            again = asarray(U.isnan(made)) & (fp[inside] == fp[inside + 1])
            made = where(again, fp[inside], made)
    made = where(xp[at] == x, fp[at], made)
    made = where(x > xp[-1], high, where(x < xp[0], low, made))
    made = where(U.isnan(x), x, made)
    return _out(asarray(made))


def _out(made):
    return made if made.shape else made[()]


def gradient(f, *varargs, axis=None, edge_order=1):
    """Slopes by central differences."""
    f = asarray(f)
    n = f.ndim
    axes = tuple(range(n)) if axis is None else tuple(
        [normal_axis(a, n) for a in (axis if isinstance(axis, tuple) else (axis,))]
    )
    count = len(axes)
    if not varargs:
        spacing = [1.0] * count
    elif len(varargs) == 1 and asarray(varargs[0]).ndim == 0:
        spacing = list(varargs) * count
    elif len(varargs) == count:
        spacing = []
        for k, each in enumerate(varargs):
            each = asarray(each)
            if each.ndim == 0:
                spacing.append(each[()])
                continue
            if each.ndim != 1:
                raise ValueError("distances must be either scalars or 1d")
            if len(each) != f.shape[axes[k]]:
                raise ValueError("when 1d, distances must match the length of the corresponding dimension")
            steps = diff(each.astype(float) if each.dtype.kind in "iu" else each)
            spacing.append(steps[0] if bool((steps == steps[0]).all()) else steps)
    else:
        raise TypeError("invalid number of arguments")
    if edge_order > 2:
        raise ValueError("'edge_order' greater than 2 not supported")
    if f.dtype.kind in "biu":
        f = f.astype(D.float64_dtype)
    elif f.dtype.kind == "M":
        # Differences of moments are durations, and those of what they count from are the same.
        f = asarray(f - f.reshape(-1)[:1].reshape(()))
    made = [_slope(f, a, h, edge_order) for a, h in zip(axes, spacing)]
    return made[0] if count == 1 else tuple(made)


def _slope(f, axis, h, edge_order):
    if f.shape[axis] < edge_order + 1:
        raise ValueError(
            "Shape of array too small to calculate a numerical gradient, at least (edge_order + 1) elements are required."
        )
    before = (slice(None),) * axis

    def part(start, stop):
        return f[(*before, slice(start, stop))]

    def at(i):
        return f[(*before, i)]

    made = zeros(f.shape, f.dtype)
    uniform = not isinstance(h, ndarray) or h.ndim == 0
    inner = (*before, slice(1, -1))
    if uniform:
        made[inner] = (part(2, None) - part(None, -2)) / (2.0 * h)
    else:
        d1, d2 = h[:-1], h[1:]
        shape = (1,) * axis + (-1,) + (1,) * (f.ndim - axis - 1)
        a = (-d2 / (d1 * (d1 + d2))).reshape(shape)
        b = ((d2 - d1) / (d1 * d2)).reshape(shape)
        c = (d1 / (d2 * (d1 + d2))).reshape(shape)
        made[inner] = a * part(None, -2) + b * part(1, -1) + c * part(2, None)
    if edge_order == 1:
        first = h if uniform else h[0]
        last = h if uniform else h[-1]
        made[(*before, 0)] = (at(1) - at(0)) / first
        made[(*before, -1)] = (at(-1) - at(-2)) / last
        return made
    if uniform:
        a, b, c = -1.5 / h, 2.0 / h, -0.5 / h
    else:
        d1, d2 = h[0], h[1]
        a, b, c = -(2.0 * d1 + d2) / (d1 * (d1 + d2)), (d1 + d2) / (d1 * d2), -d1 / (d2 * (d1 + d2))
    made[(*before, 0)] = a * at(0) + b * at(1) + c * at(2)
    if uniform:
        a, b, c = 0.5 / h, -2.0 / h, 1.5 / h
    else:
        d1, d2 = h[-2], h[-1]
        a, b, c = d2 / (d1 * (d1 + d2)), -(d2 + d1) / (d1 * d2), (2.0 * d2 + d1) / (d2 * (d1 + d2))
    made[(*before, -1)] = a * at(-3) + b * at(-2) + c * at(-1)
    return made


def trapezoid(y, x=None, dx=1.0, axis=-1):
    """The integral by the trapezoidal rule."""
    y = asarray(y)
    axis = normal_axis(axis, y.ndim)
    if x is None:
        d = dx
    else:
        x = asarray(x)
        d = diff(x) if x.ndim == 1 else diff(x, axis=axis)
        if x.ndim == 1:
            d = d.reshape((1,) * axis + (-1,) + (1,) * (y.ndim - axis - 1))
    before = (slice(None),) * axis
    return (d * (y[(*before, slice(1, None))] + y[(*before, slice(None, -1))]) / 2.0).sum(axis)


def trapz(y, x=None, dx=1.0, axis=-1):
    """The integral by the trapezoidal rule; the old name."""
    from ._errors import warn

    warn(
        "`trapz` is deprecated. Use `trapezoid` instead, or one of the numerical integration functions in `scipy.integrate`.",
        DeprecationWarning,
    )
    return trapezoid(y, x, dx, axis)


def correlate(a, v, mode="valid"):
    """The cross-correlation of two sequences."""
    from ._shape_functions import flip

    a, v = asarray(a), asarray(v)
    return _slide(a, flip(U.conjugate(v)), mode, "correlate")


def convolve(a, v, mode="full"):
    """The convolution of two sequences."""
    a, v = asarray(a), asarray(v)
    a = a.reshape(1) if not a.shape else a
    v = v.reshape(1) if not v.shape else v
    if len(v) > len(a):
        a, v = v, a
    if len(a) == 0:
        raise ValueError("a cannot be empty")
    if len(v) == 0:
        raise ValueError("v cannot be empty")
    return _slide(a, v, mode, "convolve")


def _slide(a, v, mode, name):
    mode = _sliding_mode(mode)
    for each, name in ((a, "first"), (v, "second")):
        if each.ndim != 1:
            raise ValueError("object too deep for desired array" if each.ndim else "object of too small depth for desired array")
        if not each.size:
            raise ValueError(f"{name} array argument cannot be empty")
    n, m = len(a), len(v)
    target = D.promote(a.dtype, v.dtype)
    swapped = n < m
    if swapped:
        a, v, n, m = v, a, m, n
    made = zeros(n + m - 1, target)
    # The order of the sums is that of the first sequence.
    for k in range(m) if swapped else range(m - 1, -1, -1):
        made[k : k + n] += a * v[k]
    if mode == "full":
        return made
    if mode == "same":
        start = (m - 1) // 2 if not (swapped and name == "correlate") else m // 2
        return made[start : start + n]
    return made[m - 1 : n]


_MODES = ("valid", "same", "full")


def _sliding_mode(mode):
    """The name of a mode, of which the first letter in any case is enough, for now."""
    if isinstance(mode, str):
        if mode in _MODES:
            return mode
        for each in _MODES:
            if mode[:1].lower() == each[0]:
                from ._errors import warn

                warn(
                    "inexact matches and case insensitive matches for convolve/correlate mode are deprecated, please use one of"
                    " 'valid', 'same', or 'full' instead.",
                    DeprecationWarning,
                )
                return each
        raise ValueError(f"mode must be one of 'valid', 'same', or 'full' (got '{mode}')")
    if not hasattr(mode, "__index__"):
        raise TypeError("convolve/correlate mode not understood")
    number = mode.__index__()
    if not 0 <= number < 3:
        raise ValueError("integer convolve/correlate mode must be 0, 1, or 2")
    return _MODES[number]


def unwrap(p, discont=None, axis=-1, *, period=6.283185307179586):
    """Angles without jumps."""
    p = asarray(p)
    axis = normal_axis(axis, p.ndim)
    d = diff(p, axis=axis)
    discont = period / 2 if discont is None else discont
    integral = p.dtype.kind in "iu" and isinstance(period, int)
    if integral:
        high, extra = divmod(period, 2)
        ambiguous = extra == 0
    else:
        high, ambiguous = period / 2, True
    low = -high
    turned = (d - low) % period + low
    if ambiguous:
        turned = where((turned == low) & (d > 0), high, turned)
    correction = where(abs(d) < discont, 0, turned - d)
    made = p.copy() if integral else p.astype(D.promote(p.dtype, D.float64_dtype) if p.dtype.kind != "f" else p.dtype)
    rest = (*((slice(None),) * axis), slice(1, None))
    made[rest] = p[rest] + correction.cumsum(axis)
    return made


def sinc(x):
    """sin(πx) / (πx)."""
    x = asarray(x)
    y = math.pi * where(x == 0, 1.0e-20, x)
    return U.sin(y) / y


def i0(x):
    """The modified Bessel function of order 0."""
    from ._bessel import i0 as function

    if asarray(x).dtype.kind == "c":
        raise TypeError("i0 not supported for complex values")
    # A lone number gives an array without axes here.
    return asarray(function(asarray(x)))


def _length(M):
    """The number of points of a window, which may be any number, as one that can be reckoned with."""
    values = asarray([0.0, M])
    return values.astype(D.float64_dtype)[1].item() if values.dtype.kind != "O" else M


def _window(M, function):
    M = _length(M)
    if M < 1:
        return asarray([], dtype=float)
    if M == 1:
        return ones(1)
    return function(arange(1 - M, M, 2), M)


def hanning(M):
    """The Hann window."""
    return _window(M, lambda n, M: 0.5 + 0.5 * U.cos(math.pi * n / (M - 1)))


def hamming(M):
    """The Hamming window."""
    return _window(M, lambda n, M: 0.54 + 0.46 * U.cos(math.pi * n / (M - 1)))


def blackman(M):
    """The Blackman window."""
    return _window(
        M, lambda n, M: 0.42 + 0.5 * U.cos(math.pi * n / (M - 1)) + 0.08 * U.cos(2.0 * math.pi * n / (M - 1))
    )


def bartlett(M):
    """The Bartlett window."""
    return _window(M, lambda n, M: where(n <= 0, 1 + n / (M - 1), 1 - n / (M - 1)))


def kaiser(M, beta):
    """The Kaiser window."""
    M = _length(M)
    if M < 1:
        return asarray([], dtype=float)
    if M == 1:
        return ones(1)
    n = arange(0, M)
    alpha = (M - 1) / 2.0
    return i0(beta * U.sqrt(1 - ((n - alpha) / alpha) ** 2.0)) / i0(float(beta))


def trim_zeros(filt, trim="fb", axis=None):
    """An array without the zeros at the ends of its axes, or of one."""
    import operator

    from ._index_functions import argwhere

    array = asarray(filt)
    ends = trim.lower()
    if ends not in ("fb", "bf", "f", "b"):
        raise ValueError(f"unexpected character(s) in `trim`: {trim!r}")
    if not array.shape:
        return filt[()]
    found = argwhere(array != 0 if array.dtype.kind == "O" else array)
    if found.size:
        low, high = found.min(0).tolist(), (found.max(0) + 1).tolist()
    else:
        low, high = list(array.shape), [0] * array.ndim
    low = low if "f" in ends else [0] * array.ndim
    high = high if "b" in ends else list(array.shape)
    if axis is None:
        where = [slice(first, last) for first, last in zip(low, high)]
    else:
        axis = normal_axis(operator.index(axis), array.ndim)
        where = [slice(None)] * array.ndim
        where[axis] = slice(low[axis], high[axis])
    return filt[tuple(where)] if len(where) > 1 else filt[where[0]]


def isposinf(x, out=None):
    """Whether elements are positive infinity."""
    return _infinite(x, out, lambda signs: ~signs)


def isneginf(x, out=None):
    """Whether elements are negative infinity."""
    return _infinite(x, out, lambda signs: signs)


def _infinite(x, out, pick):
    infinite = U.isinf(x)
    try:
        signs = U.signbit(x)
    except TypeError:
        raise TypeError(
            f"This operation is not supported for {asarray(x).dtype} values because it would be ambiguous."
        ) from None
    return U.logical_and(infinite, pick(signs), out)


def pad(array, pad_width, mode="constant", **kwargs):
    """An array with a border."""
    from ._padding import pad as function

    return function(asarray(array), pad_width, mode, **kwargs)


def apply_along_axis(func1d, axis, arr, *args, **kwargs):
    """A function of each slice along an axis."""
    from ._index_functions import ndindex

    arr = asarray(arr)
    axis = normal_axis(axis, arr.ndim)
    order = [k for k in range(arr.ndim) if k != axis] + [axis]
    moved = arr.transpose(order)
    outer = moved.shape[:-1]
    places = ndindex(*outer)
    try:
        first = next(places)
    except StopIteration:
        raise ValueError("Cannot apply_along_axis when any iteration dimensions are 0") from None
    result = asarray(func1d(moved[first], *args, **kwargs))
    made = zeros(outer + result.shape, result.dtype)
    made[first] = result
    for place in places:
        made[place] = func1d(moved[place], *args, **kwargs)
    n, r = len(outer), result.ndim
    back = list(range(axis)) + list(range(n, n + r)) + list(range(axis, n))
    made = made.transpose(back)
    return made if made.shape else made[()]


def apply_over_axes(func, a, axes):
    """A function repeated over axes."""
    val = asarray(a)
    n = val.ndim
    for axis in axes if isinstance(axes, (tuple, list)) else [axes]:
        axis = axis + n if axis < 0 else axis
        made = asarray(func(val, axis))
        val = made if made.ndim == val.ndim else made.reshape(val.shape[:axis] + (1,) + val.shape[axis + 1 :])
    return val


def binary_repr(num, width=None):
    """A number in binary digits."""
    num = int(num)
    if num >= 0:
        text = format(num, "b")
        return text if width is None else "0" * possible(width - len(text)) + text
    if width is None:
        return "-" + format(-num, "b")
    size = len(format(-num, "b"))
    if 1 << (size - 1) == -num:
        size -= 1
    text = format((1 << (size + 1)) + num, "b")[-(size + 1) :]
    return "1" * possible(width - size - 1) + text


def base_repr(number, base=2, padding=0):
    """A number in digits of a base."""
    digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    if base > len(digits):
        raise ValueError("Bases greater than 36 not handled in base_repr.")
    if base < 2:
        raise ValueError("Bases less than 2 not handled in base_repr.")
    num = abs(int(number))
    made = []
    while num:
        made.append(digits[num % base])
        num //= base
    if padding:
        made.append("0" * padding)
    if number < 0:
        made.append("-")
    return "".join(reversed(made or "0"))


def iterable(y):
    """Whether something can be iterated over."""
    try:
        iter(y)
    except TypeError:
        return False
    return True


def asarray_chkfinite(a, dtype=None, order=None):
    """An array without NaN and infinities."""
    a = asarray(a, dtype)
    if a.dtype.kind in "fc" and not bool(asarray(U.isfinite(a)).all()):
        raise ValueError("array must not contain infs or NaNs")
    return a


def isfortran(a):
    """Whether an array is in Fortran order and not in C order."""
    return a.flags.fnc


_REQUIREMENTS = {
    **dict.fromkeys(["C", "C_CONTIGUOUS", "CONTIGUOUS"], "C"),
    **dict.fromkeys(["F", "F_CONTIGUOUS", "FORTRAN"], "F"),
    **dict.fromkeys(["A", "ALIGNED"], "A"),
    **dict.fromkeys(["W", "WRITEABLE"], "W"),
    **dict.fromkeys(["O", "OWNDATA"], "O"),
    **dict.fromkeys(["E", "ENSUREARRAY"], "E"),
}


def require(a, dtype=None, requirements=None, *, like=None):
    """An array with properties of its memory."""
    made = asarray(a, dtype)
    wanted = {_REQUIREMENTS[each.upper()] for each in requirements or ()}
    if {"C", "F"} <= wanted:
        raise ValueError('Cannot specify both "C" and "F" order')
    order = "F" if "F" in wanted else "C" if "C" in wanted else None
    flags = made.flags
    held = order is None or (flags.f_contiguous if order == "F" else flags.c_contiguous)
    if held and ("W" not in wanted or flags.writeable) and ("O" not in wanted or flags.owndata):
        return made
    return made.copy(order or "K")
