"""Functions that an object's own method answers: ``np.sum(x)`` is ``x.sum()`` where ``x`` has one (pandas' objects do)."""

from . import _reductions as R
from ._array import asarray, ndarray
from ._reductions import _NoValue
from ._scalar_floats import float64

_PLAIN = (list, tuple, int, float, str, bytes)


def _own(a, name):
    """An object's own method where it is neither an array nor a plain object."""
    if isinstance(a, ndarray) or isinstance(a, _PLAIN):
        return None
    return getattr(a, name, None)


def _reduction(name, with_dtype):
    function = getattr(R, name)

    def reduce(a, axis=None, dtype=None, out=None, keepdims=_NoValue, initial=_NoValue, where=True):
        own = _own(a, name)
        if own is not None:
            kwargs = {}
            if with_dtype and dtype is not None:
                kwargs["dtype"] = dtype
            if keepdims is not _NoValue:
                kwargs["keepdims"] = keepdims
            if initial is not _NoValue:
                kwargs["initial"] = initial
            return own(axis=axis, out=out, **kwargs)
        if with_dtype:
            return function(asarray(a), axis, dtype, out, keepdims is True, initial, where)
        return function(asarray(a), axis, out, keepdims is True, initial, where)

    def reduce_without_dtype(a, axis=None, out=None, keepdims=_NoValue, initial=_NoValue, where=True):
        return reduce(a, axis, None, out, keepdims, initial, where)

    made = reduce if with_dtype else reduce_without_dtype
    made.__name__ = made.__qualname__ = name
    made.__doc__ = function.__doc__
    return made


sum = _reduction("sum", True)
prod = _reduction("prod", True)
min = _reduction("min", False)
max = _reduction("max", False)


def amin(a, axis=None, out=None, keepdims=_NoValue, initial=_NoValue, where=True):
    """The least element."""
    return min(a, axis, out, keepdims, initial, where)


def amax(a, axis=None, out=None, keepdims=_NoValue, initial=_NoValue, where=True):
    """The greatest element."""
    return max(a, axis, out, keepdims, initial, where)


def any(a, axis=None, out=None, keepdims=_NoValue, *, where=True):
    """Whether any element is true."""
    own = _own(a, "any")
    if own is not None:
        return own(axis=axis, out=out) if keepdims is _NoValue else own(axis=axis, out=out, keepdims=keepdims)
    return R.any(asarray(a), axis, out, keepdims is True, where=where)


def all(a, axis=None, out=None, keepdims=_NoValue, *, where=True):
    """Whether all elements are true."""
    own = _own(a, "all")
    if own is not None:
        return own(axis=axis, out=out) if keepdims is _NoValue else own(axis=axis, out=out, keepdims=keepdims)
    return R.all(asarray(a), axis, out, keepdims is True, where=where)


def mean(a, axis=None, dtype=None, out=None, keepdims=_NoValue, *, where=True):
    """The arithmetic mean."""
    own = _own(a, "mean")
    if own is not None:
        return own(axis=axis, dtype=dtype, out=out)
    return R.mean(asarray(a), axis, dtype, out, keepdims is True, where=where)


def std(a, axis=None, dtype=None, out=None, ddof=0, keepdims=_NoValue, *, where=True, mean=None, correction=None):
    """The standard deviation."""
    own = _own(a, "std")
    if own is not None:
        return own(axis=axis, dtype=dtype, out=out, ddof=ddof)
    return R.std(asarray(a), axis, dtype, out, ddof, keepdims is True, where=where, mean=mean, correction=correction)


def var(a, axis=None, dtype=None, out=None, ddof=0, keepdims=_NoValue, *, where=True, mean=None, correction=None):
    """The variance."""
    own = _own(a, "var")
    if own is not None:
        return own(axis=axis, dtype=dtype, out=out, ddof=ddof)
    return R.var(asarray(a), axis, dtype, out, ddof, keepdims is True, where=where, mean=mean, correction=correction)


def _forward(name, doc):
    """A function that calls the method of its name."""

    def function(a, *args, **kwargs):
        own = getattr(a, name) if type(a) is float64 else _own(a, name)
        if own is not None:
            return own(*args, **kwargs)
        return getattr(asarray(a), name)(*args, **kwargs)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = doc
    return function


cumsum = _forward("cumsum", "The running sum.")
cumprod = _forward("cumprod", "The running product.")
argmax = _forward("argmax", "Where the greatest element is.")
argmin = _forward("argmin", "Where the least element is.")
argsort = _forward("argsort", "The positions that sort.")
argpartition = _forward("argpartition", "The positions that partition.")
searchsorted = _forward("searchsorted", "Where elements would be inserted to keep the order.")
take = _forward("take", "The elements at positions along an axis.")
round = _forward("round", "The elements rounded to a number of decimals.")


def around(a, decimals=0, out=None):
    """The elements rounded to a number of decimals."""
    return round(a, decimals=decimals, out=out)


def clip(a, a_min=_NoValue, a_max=_NoValue, out=None, *, min=_NoValue, max=_NoValue, **kwargs):
    """The elements held between two bounds."""
    if (a_min is _NoValue) != (a_max is _NoValue):
        raise TypeError(f"clip() missing 1 required positional argument: '{'a_min' if a_min is _NoValue else 'a_max'}'")
    if a_min is not _NoValue and not (min is _NoValue and max is _NoValue):
        raise ValueError("Passing `min` or `max` keyword argument when `a_min` and `a_max` are provided is forbidden.")
    low = min if a_min is _NoValue else a_min
    high = max if a_max is _NoValue else a_max
    low = None if low is _NoValue else low
    high = None if high is _NoValue else high
    own = _own(a, "clip")
    if own is not None:
        return own(low, high, out=out) if out is not None else own(low, high)
    return asarray(a).clip(low, high, out=out)


def ptp(a, axis=None, out=None, keepdims=False):
    """The greatest element less the least."""
    return R.ptp(asarray(a), axis, out, keepdims)


def compress(condition, a, axis=None, out=None):
    """The slices along an axis where a condition holds."""
    return asarray(a).compress(condition, axis, out)


def put(a, ind, v, mode="raise"):
    """Stores values at positions of the flattened array."""
    a.put(ind, v, mode)


def cumulative_sum(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
    """The running sum."""
    return _cumulative(x, axis, dtype, out, include_initial, "cumsum", 0)


def cumulative_prod(x, /, *, axis=None, dtype=None, out=None, include_initial=False):
    """The running product."""
    return _cumulative(x, axis, dtype, out, include_initial, "cumprod", 1)


def _cumulative(x, axis, dtype, out, include_initial, name, start):
    x = asarray(x)
    x = x.reshape(1) if not x.ndim else x
    if axis is None:
        if x.ndim != 1:
            raise ValueError("For arrays which have more than one dimension ``axis`` argument is required.")
        axis = 0
    made = getattr(x, name)(axis=axis, dtype=dtype)
    if include_initial:
        from ._construct import full
        from ._shape_functions import concatenate

        shape = list(made.shape)
        shape[axis] = 1
        made = concatenate([full(tuple(shape), start, made.dtype), made], axis)
    if out is not None:
        out[...] = made
        return out
    return made


def fix(x, out=None):
    """The elements rounded towards zero."""
    from ._ufuncs import trunc

    return trunc(x, out=out) if out is not None else trunc(x)


def nan_to_num(x, copy=True, nan=0.0, posinf=None, neginf=None):
    """The elements with NaN and infinities replaced by numbers."""
    a = asarray(x)
    if a.dtype.kind not in "fc":
        return a.copy() if a.shape else a[()]
    made = a.copy() if copy or not isinstance(x, ndarray) else a
    for part in (made.real, made.imag) if a.dtype.kind == "c" else (made,):
        part[...] = _finite(part, nan, posinf, neginf)
    return made if made.shape else made[()]


def _finite(a, nan, posinf, neginf):
    from ._functions import where
    from ._ufuncs import isnan

    limit = {2: 65504.0, 4: 3.4028234663852886e38}.get(a.dtype.itemsize, 1.7976931348623157e308)
    made = where(isnan(a), nan, a)
    made = where(a == float("inf"), limit if posinf is None else posinf, made)
    return where(a == float("-inf"), -limit if neginf is None else neginf, made)


def sort(a, axis=-1, kind=None, order=None, *, stable=None):
    """A sorted copy."""
    from ._sorting import sorted_copy

    return sorted_copy(a, axis, kind, order)


def partition(a, kth, axis=-1, kind="introselect", order=None):
    """A partitioned copy; sorted wholly here."""
    from ._sorting import sorted_copy

    return sorted_copy(a, axis)
