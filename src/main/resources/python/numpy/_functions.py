"""Functions of arrays: choice, membership, uniqueness, comparison as a whole."""

import math

import _kernel as K

from . import _dtypes as D
from . import _ufuncs as U
from ._array import _wrap, asarray, ndarray, normal_axis
from ._dtypes import promote, promote_all
from ._errors import errstate, warn
from ._flags import require_writable
from ._scalars import weak_result


_NUMERIC = frozenset("biufc")


def _pair(x, y):
    """Two choices, as handles or plain numbers, and the dtype they take; plain numbers do not widen."""
    tx, ty = type(x), type(y)
    if tx in U.PLAIN and ty not in U.PLAIN:
        b = y if ty is ndarray else asarray(y)
        if b.dtype.kind in _NUMERIC and not (tx is int and b.dtype.kind in "iu"):
            return x, b._h, weak_result(b.dtype, tx)
        x, y = _weakly(x, b), b
    elif ty in U.PLAIN and tx not in U.PLAIN:
        a = x if tx is ndarray else asarray(x)
        if a.dtype.kind in _NUMERIC and not (ty is int and a.dtype.kind in "iu"):
            return a._h, y, weak_result(a.dtype, ty)
        x, y = a, _weakly(y, a)
    a, b = asarray(x), asarray(y)
    target = promote(a.dtype, b.dtype)
    if target.kind not in _NUMERIC or a.dtype.kind == "O":
        return a.astype(target, copy=False)._h, b.astype(target, copy=False)._h, target
    return a._h, b._h, target


_LEFT_OUT = object()
_WEAK = {int: "numpy.dtypes._PyLongDType", float: "numpy.dtypes._PyFloatDType", complex: "numpy.dtypes._PyComplexDType"}


def unpromoted(choices):
    """The error of plain numbers beside texts or dates, which have no common dtype; None where all of some choices have one."""
    if not any(type(each) in _WEAK for each in choices):
        return None
    dtypes = [None if type(each) in _WEAK else asarray(each).dtype for each in choices]
    kinds = {dtype.kind for dtype in dtypes if dtype is not None}
    spans = kinds == {"m"} and all(type(each) is not float and type(each) is not complex for each in choices)
    if not kinds or kinds - set("USMm") or spans:
        return None
    names = [f"<class '{_WEAK[type(each)]}'>" if dtype is None else str(type(dtype)) for each, dtype in zip(choices, dtypes)]
    main = names[len(names) // 2]
    failing = next((name for name in names if name != main), main)
    from .exceptions import DTypePromotionError

    return DTypePromotionError(
        f"The DType {failing} could not be promoted by {main}. This means that no common DType exists for the given inputs. For "
        "example they cannot be stored in a single array unless the dtype is `object`. The full list of DTypes is: "
        f"({', '.join(names)})"
    )


def _weakly(value, array):
    return asarray(value, dtype=array.dtype) if array.dtype.kind in "iu" else asarray(value)


def where(condition, x=_LEFT_OUT, y=_LEFT_OUT, /):
    """Elements of one array or another by a condition; the positions where it holds when they are left out."""
    if y is _LEFT_OUT:
        if x is _LEFT_OUT:
            return asarray(condition).nonzero()
        raise ValueError("either both or neither of x and y should be given")
    if x is None or y is None:
        # ``None`` may be a choice like any other.
        x, y = asarray(x, dtype=object) if x is None else x, asarray(y, dtype=object) if y is None else y
    mask = condition if type(condition) is ndarray else asarray(condition)
    if mask.dtype.code != D.BOOL:
        mask = mask.astype(D.object_dtype).astype(D.bool_dtype) if mask.dtype.kind in "US" else mask.astype(D.bool_dtype)
    if type(x) in _WEAK or type(y) in _WEAK:
        refused = unpromoted((x, y))
        if refused is not None:
            raise refused
    a, b, target = _pair(x, y)
    made = _wrap(K.choose(mask._h, a, b, target.code), target)
    if type(x) is ndarray and x._shape == mask._shape and (type(y) in U.PLAIN or type(y) is ndarray and y._shape == mask._shape):
        made._shape = mask._shape
    return made


def copyto(dst, src, casting="same_kind", where=True):
    """Copies values into an array, where a mask is set."""
    from ._shape_functions import stretched

    values = asarray(src)
    if not D.can_cast(values.dtype, dst.dtype, casting) and not (
        type(src) in (int, float, bool) and values.dtype.kind in "bif" and dst.dtype.kind in "iufc"
    ):
        raise TypeError(
            f"Cannot cast array data from {values.dtype!r} to {dst.dtype!r} according to the rule '{casting}'"
        )
    if where is True:
        dst[...] = values
        return
    mask = stretched(asarray(where).astype(D.bool_dtype, copy=False), dst.shape)
    values = values.astype(dst.dtype, copy=False)
    K.mask_fill(dst._h, mask._h, values._h)


def putmask(a, mask, values):
    """Stores repeated values where a mask is set."""
    require_writable(a, "putmask: output array is read-only")
    mask = asarray(mask).astype(D.bool_dtype)
    values = asarray(values).astype(a.dtype)
    if values.shape == a.shape:
        K.mask_fill(a._h, mask._h, values._h)
    elif values.size:
        from ._shape_functions import resize

        K.mask_fill(a._h, mask._h, resize(values, a.shape)._h)


def place(arr, mask, vals):
    """Stores values one after the other where a mask is set."""
    if not isinstance(arr, ndarray):
        raise TypeError(f"place() argument 1 must be numpy.ndarray, not {type(arr).__name__}")
    require_writable(arr, "WRITEBACKIFCOPY base is read-only")
    mask = asarray(mask).astype(D.bool_dtype)
    vals = asarray(vals).reshape(-1)
    if not vals.size:
        if mask.any():
            raise ValueError("Cannot insert from an empty array!")
        return
    K.mask_place(arr._h, mask._h, vals.astype(arr.dtype)._h)


def extract(condition, arr):
    """The elements where a condition holds."""
    return asarray(arr).reshape(-1)[asarray(condition).reshape(-1).astype(D.bool_dtype)]


def select(condlist, choicelist, default=0):
    """Elements of the first choice whose condition holds."""
    if len(condlist) != len(choicelist):
        raise ValueError("list of cases must be same length as list of conditions")
    if not condlist:
        raise ValueError("select with an empty condition list is not possible")
    from ._shape_functions import broadcast_arrays

    choices = [*choicelist, default]
    refused = unpromoted(choices)
    if refused is not None:
        raise TypeError(f"Choicelist and default value do not have a common dtype: {refused}")
    typed = [asarray(each) for each in choices if type(each) not in (int, float, bool)]
    if typed:
        target = promote_all([each.dtype for each in typed])
        if target.kind in "biufc":
            for each in choices:
                if type(each) in (int, float, bool):
                    target = weak_result(target, type(each))
        else:
            target = promote_all([asarray(each).dtype for each in choices])
    else:
        target = promote_all([asarray(each).dtype for each in choices])
    arrays = [asarray(each).astype(target) for each in choices]
    conditions = [asarray(each) for each in condlist]
    for i, each in enumerate(conditions):
        if each.dtype.code != D.BOOL:
            raise TypeError(
                f"invalid entry {i} in condlist: should be boolean ndarray"
            )
    everything = broadcast_arrays(*conditions, *arrays)
    conditions, arrays = everything[: len(conditions)], everything[len(conditions) :]
    made = arrays[-1].copy()
    for condition, choice in zip(reversed(conditions), reversed(arrays[:-1])):
        made = _wrap(K.choose(condition._h, choice._h, made._h, target.code), target)
    return made


def piecewise(x, condlist, funclist, *args, **kw):
    """A function given in pieces."""
    x = asarray(x)
    n = len(funclist)
    if not isinstance(condlist, (list, tuple)) or not isinstance(condlist[0], (list, tuple, ndarray)) and x.ndim:
        condlist = [condlist]
    conditions = [asarray(each).astype(D.bool_dtype) for each in condlist]
    if n == len(conditions) + 1:
        otherwise = conditions[0]
        for each in conditions[1:]:
            otherwise = otherwise | each
        conditions.append(~otherwise)
    elif n != len(conditions):
        raise ValueError(
            f"with {len(conditions)} condition(s), either {len(conditions)} or {len(conditions) + 1} functions are expected"
        )
    from ._construct import zeros

    made = zeros(x.shape, x.dtype)
    for condition, function in zip(conditions, funclist):
        if not callable(function):
            made[condition] = function
        else:
            values = x[condition]
            if values.size:
                made[condition] = function(values, *args, **kw)
    return made


def choose(a, choices, out=None, mode="raise"):
    """Elements of several arrays by number."""
    from ._shape_functions import broadcast_arrays

    numbers = asarray(a)
    arrays = [asarray(each) for each in choices]
    target = promote_all([each.dtype for each in arrays])
    n = len(arrays)
    if mode == "wrap":
        numbers = numbers % n
    elif mode == "clip":
        numbers = numbers.clip(0, n - 1)
    elif bool(((numbers < 0) | (numbers >= n)).any()):
        raise ValueError("invalid entry in choice array")
    numbers, *arrays = broadcast_arrays(numbers, *arrays)
    made = arrays[0].astype(target)
    for i in range(1, n):
        made = where(numbers == i, arrays[i].astype(target), made)
    if out is not None:
        out[...] = made
        return out
    return made[()] if made.shape == () else made


class Results(tuple):
    """A named tuple of results."""

    _fields = ()

    def __new__(cls, *values):
        return tuple.__new__(cls, values)

    def __getattr__(self, name):
        if name in self._fields:
            return self[self._fields.index(name)]
        raise AttributeError(name)

    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{n}={v!r}' for n, v in zip(self._fields, self))})"


class UniqueAllResult(Results):
    _fields = ("values", "indices", "inverse_indices", "counts")


class UniqueCountsResult(Results):
    _fields = ("values", "counts")


class UniqueInverseResult(Results):
    _fields = ("values", "inverse_indices")


def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None, *, equal_nan=True):
    """The distinct elements, sorted."""
    a = asarray(ar)
    if axis is not None:
        return _unique_rows(a, axis, return_index, return_inverse, return_counts)
    shape = a.shape
    flat = a.reshape(-1)
    if not (return_index or return_inverse or return_counts) and flat.dtype.kind != "O":
        ordered = flat.copy()
        ordered.sort()
        return ordered[_first_of_run(ordered, equal_nan)]
    order = flat.argsort(kind="stable" if return_index else None)
    ordered = flat[order]
    first = _first_of_run(ordered, equal_nan)
    values = ordered[first]
    if flat.dtype.kind == "O" and not (return_index or return_inverse or return_counts):
        return values
    results = [values]
    starts = first.nonzero()[0]
    if return_index:
        results.append(order[starts])
    if return_inverse:
        numbers = first.astype(D.int64_dtype).cumsum() - 1
        inverse = asarray(numbers).copy()
        inverse[order] = numbers
        results.append(inverse.reshape(shape))
    if return_counts:
        from ._shape_functions import append

        results.append(diff(append(starts, flat.size)))
    return tuple(results)


def _first_of_run(ordered, equal_nan):
    from ._construct import ones

    if ordered.dtype.kind == "V":
        from ._record_functions import first_of_run

        return first_of_run(ordered)
    mask = ones(ordered.shape, bool)
    if ordered.size > 1:
        later, earlier = ordered[1:], ordered[:-1]
        differs = later != earlier
        if equal_nan and ordered.dtype.kind in "fcMm":
            missing = U.isnan(later) & U.isnan(earlier)
            differs = differs & ~missing
        mask[1:] = differs
    return mask


def _unique_rows(a, axis, return_index, return_inverse, return_counts):
    from ._shape_functions import moveaxis
    from ._sorting import lexsort

    axis = normal_axis(axis, a.ndim)
    if a.dtype.kind == "O":
        raise TypeError("The axis argument to unique is not supported for dtype object")
    moved = moveaxis(a, axis, 0)
    n = moved.shape[0]
    rows = moved.reshape(n, math.prod(moved.shape[1:]))
    columns = [rows[:, k] for k in range(rows.shape[1] - 1, -1, -1)]
    from ._construct import arange, ones

    order = lexsort(columns) if columns else arange(n)
    ordered = rows[order]
    first = ones(n, bool)
    if n > 1:
        first[1:] = asarray((ordered[1:] != ordered[:-1]).any(axis=1))
    values = moved[order][first]
    values = moveaxis(values, 0, axis)
    if not (return_index or return_inverse or return_counts):
        return values
    results = [values]
    starts = first.nonzero()[0]
    if return_index:
        results.append(order[starts])
    if return_inverse:
        numbers = first.astype(D.int64_dtype).cumsum() - 1
        inverse = numbers.copy()
        inverse[order] = numbers
        results.append(inverse)
    if return_counts:
        from ._shape_functions import append

        results.append(diff(append(starts, n)))
    return tuple(results)


def unique_values(x, /):
    """The distinct elements."""
    return unique(x, equal_nan=False)


def unique_counts(x, /):
    """The distinct elements and how often each occurs."""
    return UniqueCountsResult(*unique(x, return_counts=True, equal_nan=False))


def unique_inverse(x, /):
    """The distinct elements and where each element is among them."""
    return UniqueInverseResult(*unique(x, return_inverse=True, equal_nan=False))


def unique_all(x, /):
    """The distinct elements with all that ``unique`` can tell."""
    return UniqueAllResult(*unique(x, return_index=True, return_inverse=True, return_counts=True, equal_nan=False))


def diff(a, n=1, axis=-1, prepend=None, append=None):
    """The differences of neighbours."""
    if n == 0:
        return a
    a = asarray(a)
    if n < 0:
        raise ValueError(f"order must be non-negative but got {n!r}")
    if not a.shape:
        raise ValueError("diff requires input that is at least one dimensional")
    axis = normal_axis(axis, a.ndim)
    if prepend is not None or append is not None:
        from ._shape_functions import stretched, concatenate

        parts = []
        for extra, place in ((prepend, 0), (append, 1)):
            if extra is not None:
                extra = asarray(extra)
                if not extra.shape:
                    extra = stretched(extra, a.shape[:axis] + (1,) + a.shape[axis + 1 :])
                parts.append((place, extra))
        a = concatenate([e for p, e in parts if p == 0] + [a] + [e for p, e in parts if p == 1], axis)
    before = (slice(None),) * axis
    for _ in range(n):
        later, earlier = a[(*before, slice(1, None))], a[(*before, slice(None, -1))]
        a = later != earlier if a.dtype.code == D.BOOL else later - earlier
    return a


def ediff1d(ary, to_end=None, to_begin=None):
    """The differences of neighbours of the flattened array, with values before and after."""
    from ._shape_functions import concatenate

    ary = asarray(ary).reshape(-1)
    parts = [asarray(diff(ary))]
    if to_begin is not None:
        parts.insert(0, _beside(to_begin, "to_begin", ary.dtype))
    if to_end is not None:
        parts.append(_beside(to_end, "to_end", ary.dtype))
    return concatenate(parts)


def _beside(values, name, target):
    made = asarray(values).reshape(-1)
    if not D.can_cast(made.dtype, target, "same_kind"):
        raise TypeError(f"dtype of `{name}` must be compatible with input `ary` under the `same_kind` rule.")
    return made.astype(target)


def isin(element, test_elements, assume_unique=False, invert=False, *, kind=None):
    """Whether each element is among others."""
    from ._keys import is_in

    element = asarray(element)
    tests = asarray(test_elements).reshape(-1)
    if kind not in (None, "sort", "table"):
        raise ValueError(f"Invalid kind: {kind!r}. Please use None, 'sort' or 'table'.")
    if kind == "table" and not (element.dtype.kind in "biu" and tests.dtype.kind in "biu"):
        raise ValueError(
            "The 'table' method is only supported for boolean or integer arrays. Please select 'sort' or None for kind."
        )
    made = is_in(element, tests)
    return ~made if invert else made


def in1d(ar1, ar2, assume_unique=False, invert=False, *, kind=None):
    """Whether each element of a flattened array is among others."""
    warn("`in1d` is deprecated. Use `np.isin` instead.", DeprecationWarning)
    return isin(asarray(ar1).reshape(-1), ar2, invert=invert)


def intersect1d(ar1, ar2, assume_unique=False, return_indices=False):
    """The elements of both of two arrays."""
    from ._shape_functions import concatenate

    a, b = asarray(ar1).reshape(-1), asarray(ar2).reshape(-1)
    if return_indices:
        a, first = unique(a, return_index=True)
        b, second = unique(b, return_index=True)
        keep_a, keep_b = isin(a, b), isin(b, a)
        return a[keep_a], first[keep_a], second[keep_b]
    if not assume_unique:
        a, b = unique(a), unique(b)
    both = concatenate((a, b))
    both.sort()
    return both[:-1][both[1:] == both[:-1]]


def union1d(ar1, ar2):
    """The distinct elements of two arrays."""
    from ._shape_functions import concatenate

    return unique(concatenate((asarray(ar1).reshape(-1), asarray(ar2).reshape(-1))))


def setdiff1d(ar1, ar2, assume_unique=False):
    """The distinct elements of one array that another does not have."""
    a = asarray(ar1).reshape(-1) if assume_unique else unique(ar1)
    return a[isin(a, ar2, invert=True)]


def setxor1d(ar1, ar2, assume_unique=False):
    """The distinct elements that only one of two arrays has."""
    from ._shape_functions import concatenate

    a, b = unique(ar1), unique(ar2)
    made = concatenate((a[isin(a, b, invert=True)], b[isin(b, a, invert=True)]))
    made.sort()
    return made


def array_equal(a1, a2, equal_nan=False):
    """Whether two arrays have the same shape and elements."""
    try:
        a, b = asarray(a1), asarray(a2)
    except Exception:
        return False
    if a.shape != b.shape:
        return False
    if not equal_nan or a.dtype.kind not in "fcMm" and b.dtype.kind not in "fcMm":
        return bool(asarray(a == b).all())
    both = asarray(U.isnan(a)) & asarray(U.isnan(b))
    return bool((asarray(a == b) | both).all())


def array_equiv(a1, a2):
    """Whether two arrays can be stretched to be equal."""
    from ._shape_functions import broadcast_shapes

    try:
        a, b = asarray(a1), asarray(a2)
        broadcast_shapes(a.shape, b.shape)
    except Exception:
        return False
    return bool(asarray(a == b).all())


def isclose(a, b, rtol=1.0e-5, atol=1.0e-8, equal_nan=False):
    """Whether elements are equal within a tolerance."""
    x, y = asarray(a), asarray(b)
    if y.dtype.kind in "biu":
        y = y.astype(D.float64_dtype)
    with errstate(invalid="ignore"):
        close = U.less_equal(U.absolute(x - y), atol + rtol * U.absolute(y)) & U.isfinite(y)
        close = close | (x == y)
        if equal_nan:
            close = close | (U.isnan(x) & U.isnan(y))
    return close


def allclose(a, b, rtol=1.0e-5, atol=1.0e-8, equal_nan=False):
    """Whether all elements are equal within a tolerance."""
    return bool(asarray(isclose(a, b, rtol, atol, equal_nan)).all())


def shares_memory(a, b, /, max_work=None):
    """Whether two arrays have a byte of memory in common."""
    from ._overlap import overlap

    a, b = asarray(a), asarray(b)
    return _bounds_overlap(a, b) and overlap(a, b, -1 if max_work is None else max_work)


def may_share_memory(a, b, /, max_work=None):
    """Whether two arrays stand on one buffer and their bounds overlap."""
    return shares_memory(a, b, max_work) if max_work else _bounds_overlap(asarray(a), asarray(b))


def _bounds_overlap(a, b):
    if a.size == 0 or b.size == 0 or not K.array_same_buffer(a._h, b._h):
        return False
    low_a, high_a = byte_bounds(a)
    low_b, high_b = byte_bounds(b)
    return low_a < high_b and low_b < high_a


def byte_bounds(a):
    """The first byte of an array in its buffer and the one after its last."""
    size = a.dtype.itemsize
    low = high = K.array_offset(a._h) * size
    if a.size == 0:
        return low, low
    for extent, stride in zip(a.shape, a.strides):
        if stride < 0:
            low += (extent - 1) * stride
        else:
            high += (extent - 1) * stride
    return low, high + size
