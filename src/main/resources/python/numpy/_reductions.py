"""Reductions and running computations, as methods of arrays and as functions of anything."""

import functools

import _kernel as K

from . import _dtypes as D
from . import _errors
from . import _scalars as S
from . import _ufuncs as U
from ._array import _wrap, ndarray, normal_axis
from ._construct import asarray, object_array
from ._dtypes import parse as parse_dtype
from ._flags import require_writable
from ._transfer import flat_list


class _NoValueType:
    """Stands for an argument that was not given."""

    def __repr__(self):
        return "<no value>"


_NoValue = _NoValueType()


def normal_axes(axis, ndim):
    """The axes of a reduction, counted from the front."""
    if axis is None:
        return tuple(range(ndim))
    if isinstance(axis, (tuple, list)):
        axes = tuple([normal_axis(each, ndim) for each in axis])
        if len(set(axes)) != len(axes):
            raise ValueError("duplicate value in 'axis'")
        return axes
    return (normal_axis(axis, ndim),)


def _kernel(op, a, axis, keepdims, dtype):
    """The array of a reduction's results, without axes where all are reduced."""
    shape = a.shape
    axes = normal_axes(axis, len(shape)) if shape or axis is not None and axis != -1 and axis != 0 else ()
    made = _wrap(K.reduce(op, a._h, axes, bool(keepdims), dtype.code), dtype)
    return made


def _finish(made, out):
    if out is not None:
        if isinstance(out, tuple):
            out = out[0]
        require_writable(out, "operand array with iterator write flag set is read-only")
        if made.shape != out.shape:
            raise ValueError(
                f"output parameter for reduction operation has the wrong shape {out.shape}, expected {made.shape}"
            )
        out[...] = made
        return out
    return made if made.shape else made[()]


def _sum_dtype(dtype):
    if dtype.kind in "bi":
        return D.int64_dtype
    if dtype.kind == "u":
        return D.uint64_dtype
    return dtype


# What the elements of each kind below float64 are summed in.
_SUMS = [_sum_dtype(D.dtype.of_code(code)) for code in range(D.FLOAT64 + 1)]


def _masked(a, where, identity):
    """The array with an identity where the mask is not set."""
    from ._functions import where as choose

    return choose(asarray(where), a, identity)


def fold(function, a, axis, keepdims, initial, empty):
    """A reduction of Python objects by a function of two."""
    shape = a.shape
    axes = normal_axes(axis, len(shape)) if shape else ()
    kept = [k for k in range(len(shape)) if k not in axes]
    moved = a.transpose(kept + list(axes)) if shape else a
    outer = tuple([shape[k] for k in kept])
    values = flat_list(moved)
    count = 1
    for k in axes:
        count *= shape[k]
    lanes = 1
    for extent in outer:
        lanes *= extent
    made = []
    for lane in range(lanes):
        part = values[lane * count : (lane + 1) * count]
        if initial is not None:
            made.append(functools.reduce(function, part, initial))
        elif part:
            made.append(functools.reduce(function, part))
        else:
            made.append(empty())
    final = tuple([1 if k in axes else shape[k] for k in range(len(shape))]) if keepdims else outer
    if not final:
        return made[0]
    return object_array(made, final)


def _whole_sum(self, target):
    """The sum of all numbers of an array as a plain number."""
    value = K.reduce_all("sum", self._h, target.code)
    if target.code == D.UINT64:
        # What a long does not hold comes as text.
        return int(value)
    if value - value != 0 and _errors._active:
        _note(asarray(value), self, "add")
    return value


def _no_loop(name, dtype):
    return U._UFuncNoLoopError(
        f"ufunc '{name}' did not contain a loop with signature matching types (dtype('{dtype.str}'), dtype('{dtype.str}')) -> None"
    )


def _unsummed(dtype, how):
    """The error of adding up texts, whose sums are longer than they are."""
    word = dtype.str
    return TypeError(
        f"the resolved dtypes are not compatible with add.{how}. Resolved (dtype('{word}'), dtype('{word}'), "
        f"dtype('{word[:2]}{2 * int(word[2:])}'))"
    )


def sum(self, axis=None, dtype=None, out=None, keepdims=False, initial=_NoValue, where=True):
    """The sum of the elements."""
    if axis is None and dtype is None and out is None and not keepdims and initial is _NoValue and where is True:
        code = self.dtype.code
        if code <= D.FLOAT64 and code != D.FLOAT32:
            target = _SUMS[code]
            value = _whole_sum(self, target)
            return S.makers[target.code](int(value) if code >= D.UINT8 and code <= D.UINT64 else value)
    target = None if dtype is None else parse_dtype(dtype)
    if where is not True:
        self = _masked(self, where, 0)
    source = self.dtype
    if target is None:
        target = _sum_dtype(source)
    kind = target.kind
    if kind == "O":
        start = 0 if initial is _NoValue else initial
        made = fold(lambda a, b: a + b, self, axis, keepdims, None if initial is _NoValue else start, lambda: 0)
        return made if out is None else _finish(asarray(made), out)
    if kind in "US" or kind == "M":
        if kind == "M":
            from ._datetimes import binary_error

            raise binary_error("add", source, source)
        raise _unsummed(source, "reduce")
    if source.kind == "O" or kind == "b":
        self = self.astype(target)
        if kind == "b":
            return any(self, axis, out, keepdims)
    made = _kernel("sum", self, axis, keepdims, target)
    if initial is not _NoValue:
        made = asarray(made + asarray(initial).astype(target))
    if kind in "fc" and _errors._active:
        _note(made, self, "add")
    return _finish(made, out)


def _note(made, source, name):
    """Reports what a sum or product met: an infinity or NaN that its elements do not explain."""
    if not K.any_non_finite(made._h) or K.any_non_finite(source._h) and bool(asarray(U.isnan(source)).any()):
        return
    if K.any_non_finite(source._h):
        if bool(asarray(U.isnan(made)).any()):
            _errors.report(_errors.INVALID, "reduce")
    else:
        _errors.report(_errors.OVERFLOW, "reduce")


def prod(self, axis=None, dtype=None, out=None, keepdims=False, initial=_NoValue, where=True):
    """The product of the elements."""
    target = _sum_dtype(self.dtype) if dtype is None else parse_dtype(dtype)
    if target.kind in "US":
        raise _no_loop("multiply", target)
    if where is not True:
        self = _masked(self, where, 1)
    if target.kind == "O":
        made = fold(
            lambda a, b: a * b, self, axis, keepdims, None if initial is _NoValue else initial, lambda: 1
        )
        return made if out is None else _finish(asarray(made), out)
    made = _kernel("prod", self, axis, keepdims, target)
    if initial is not _NoValue:
        made = asarray(made * asarray(initial).astype(target))
    if target.kind in "fc" and _errors._active:
        _note(made, self, "multiply")
    return _finish(made, out)


def _extreme(op, ufunc, self, axis, out, keepdims, initial, where):
    dtype = self.dtype
    kind = dtype.kind
    if where is not True:
        if initial is _NoValue:
            raise ValueError(
                f"reduction operation '{ufunc._name}' does not have an identity, so to use a where mask one has to specify"
                " 'initial'"
            )
        self = _masked(self, where, initial)
    if kind == "O":
        better = (lambda a, b: a if a <= b else b) if op == "min" else (lambda a, b: a if a >= b else b)
        made = fold(better, self, axis, keepdims, None if initial is _NoValue else initial, lambda: _no_identity(ufunc))
        return made if out is None else _finish(asarray(made), out)
    if kind in "US":
        raise _no_loop(ufunc._name, dtype)
    if initial is not _NoValue and self.size == 0:
        made = asarray(initial).astype(dtype)
        shape = _kernel("sum", self.astype(D.float64_dtype), axis, keepdims, D.float64_dtype).shape
        from ._construct import full

        return _finish(asarray(full(shape, made)), out)
    made = _kernel(op, self, axis, keepdims, dtype)
    if initial is not _NoValue:
        made = asarray(ufunc(made, asarray(initial).astype(dtype)))
    return _finish(made, out)


def _no_identity(ufunc):
    raise ValueError(f"zero-size array to reduction operation {ufunc._name} which has no identity")


def _whole_extreme(op, self):
    code = self.dtype.code
    if code > D.FLOAT64 or code == D.FLOAT32 or not self.size:
        return None
    value = K.reduce_all(op, self._h, code)
    return S.makers[code](int(value) if code >= D.UINT8 and code <= D.UINT64 else value)


def min(self, axis=None, out=None, keepdims=False, initial=_NoValue, where=True):
    """The least element."""
    if axis is None and out is None and not keepdims and initial is _NoValue and where is True:
        found = _whole_extreme("min", self)
        if found is not None:
            return found
    return _extreme("min", U.minimum, self, axis, out, keepdims, initial, where)


def max(self, axis=None, out=None, keepdims=False, initial=_NoValue, where=True):
    """The greatest element."""
    if axis is None and out is None and not keepdims and initial is _NoValue and where is True:
        found = _whole_extreme("max", self)
        if found is not None:
            return found
    return _extreme("max", U.maximum, self, axis, out, keepdims, initial, where)


def ptp(self, axis=None, out=None, keepdims=False):
    """The greatest element less the least."""
    made = max(self, axis, keepdims=keepdims) - min(self, axis, keepdims=keepdims)
    return made if out is None else _finish(asarray(made), out)


def any(self, axis=None, out=None, keepdims=False, *, where=True):
    """Whether any element is true."""
    return _truth("any", self, axis, out, keepdims, where)


def all(self, axis=None, out=None, keepdims=False, *, where=True):
    """Whether all elements are true."""
    return _truth("all", self, axis, out, keepdims, where)


def _truth(op, self, axis, out, keepdims, where):
    if axis is None and out is None and not keepdims and where is True and self.dtype.code <= D.COMPLEX128:
        return S.make_bool(K.reduce_all(op, self._h, D.BOOL))
    if where is not True:
        self = _masked(self.astype(D.bool_dtype), where, op == "all")
    if self.dtype.kind == "O":
        self = self.astype(D.bool_dtype)
    if self.dtype.kind in "US":
        self = self.astype(D.object_dtype).astype(D.bool_dtype)
    return _finish(_kernel(op, self, axis, keepdims, D.bool_dtype), out)


def _count(a, axis):
    n = 1
    for each in normal_axes(axis, len(a.shape)) if a.shape else ():
        n *= a.shape[each]
    return n


def mean(self, axis=None, dtype=None, out=None, keepdims=False, *, where=True):
    """The arithmetic mean of the elements."""
    if axis is None and dtype is None and out is None and not keepdims and where is True:
        code = self.dtype.code
        n = self.size
        if code <= D.FLOAT64 and code != D.FLOAT32 and n:
            return S.make_double(_whole_sum(self, D.float64_dtype) / n)
    if where is not True:
        from ._masked_moments import mean as masked

        made = masked(self, axis, dtype, keepdims, where)
        return made if out is None else _finish(asarray(made), out)
    n = _count(self, axis)
    if n == 0:
        _errors.warn("Mean of empty slice.", RuntimeWarning)
    source = self.dtype
    target = parse_dtype(dtype) if dtype is not None else D.float64_dtype if source.kind in "biu" else source
    narrow = dtype is None and target.code == D.FLOAT16
    if narrow:
        target = D.dtype.of_code(D.FLOAT32)
    if target.kind in "OmMUS":
        total = sum(self, axis, None, None, keepdims)
        if target.kind == "O" and not isinstance(total, ndarray):
            # One element, of whatever class; a number becomes one of numpy's.
            found = asarray(total / n)[()]
            return found if out is None else _finish(asarray(found), out)
        return total / n if target.kind != "m" or n else total
    made = _kernel("sum", self.astype(target, copy=False) if source.kind == "O" else self, axis, keepdims, target)
    made = _shared(made, n)
    if narrow:
        made = made.astype(source)
    return made if out is None else _finish(asarray(made), out)


def _shared(made, n):
    """Sums divided by a count, which numbers narrower than double precision may not hold."""
    total = made if made.shape else made[()]
    if made.dtype.kind in "biu":
        return asarray(total / n).astype(made.dtype)[()]
    if made.dtype.kind not in "fc":
        return total / n
    return (total.astype(D.float64_dtype if made.dtype.kind == "f" else D.complex_dtype) / n).astype(made.dtype)


def _variance(self, axis, dtype, ddof, keepdims, where, mean):
    source = self.dtype
    a = self
    if source.kind in "US":
        raise _unsummed(source, "reduce")
    if where is not True or mean is not None:
        from ._masked_moments import variance

        return variance(self, axis, dtype, ddof, keepdims, where, mean)
    if source.kind in "biu":
        a = self.astype(D.float64_dtype)
    if dtype is not None:
        a = a.astype(parse_dtype(dtype))
    n = _count(a, axis)
    if n - ddof <= 0:
        _errors.warn("Degrees of freedom <= 0 for slice", RuntimeWarning)
    if a.dtype.kind == "O":
        centre = asarray(_keep(fold(lambda x, y: x + y, a, axis, True, None, lambda: 0), a)) / n
    else:
        centre = _shared(_kernel("sum", a, axis, True, a.dtype), n)
    centred = asarray(a - centre)
    if centred.dtype.kind == "O":
        squares = asarray(centred * asarray(U.conjugate(centred)))
        squares = squares.real if squares.size and isinstance(squares.reshape(-1)[0], complex) else squares
    elif centred.dtype.kind == "c":
        squares = centred.real * centred.real + centred.imag * centred.imag
    else:
        squares = centred * centred
    squares = asarray(squares)
    if squares.dtype.kind == "O":
        made = fold(lambda x, y: x + y, squares, axis, keepdims, None, lambda: 0)
        return made / (n - ddof)
    made = _kernel("sum", squares, axis, keepdims, squares.dtype)
    left = n - ddof if n - ddof > 0 else 0
    return _shared(made, left)


def _keep(made, a):
    return made if isinstance(made, ndarray) else object_array([made], (1,) * len(a.shape))


def _freedom(ddof, correction):
    if correction is None:
        return ddof
    if ddof != 0:
        raise ValueError("ddof and correction can't be provided simultaneously.")
    return correction


def var(self, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=None, correction=None):
    """The variance of the elements."""
    made = _variance(self, axis, dtype, _freedom(ddof, correction), keepdims, where, mean)
    return made if out is None else _finish(asarray(made), out)


def std(self, axis=None, dtype=None, out=None, ddof=0, keepdims=False, *, where=True, mean=None, correction=None):
    """The standard deviation of the elements."""
    made = U.sqrt(_variance(self, axis, dtype, _freedom(ddof, correction), keepdims, where, mean))
    return made if out is None else _finish(asarray(made), out)


def _position(self, axis, out, keepdims, greatest):
    a = self
    if axis is None:
        a = a.reshape(-1)
        axis = 0
    axis = normal_axis(axis, len(a.shape))
    if a.shape[axis] == 0:
        raise ValueError(f"attempt to get {'argmax' if greatest else 'argmin'} of an empty sequence")
    if a.dtype.kind in "OUS":
        moved = a.swapaxes(axis, -1)
        n = a.shape[axis]
        values = flat_list(moved)
        found = []
        for i in range(0, len(values), n):
            part = values[i : i + n]
            best = 0
            for k in range(1, n):
                if (part[k] > part[best]) if greatest else (part[k] < part[best]):
                    best = k
            found.append(best)
        shape = moved.shape[:-1]
        made = asarray(found, dtype=int).reshape(shape)
        if len(shape) > 1:
            made = made.swapaxes(axis, -1) if axis < len(shape) - 1 else made
    elif a.dtype.kind == "c":
        best = asarray((max if greatest else min)(a, axis, keepdims=True))
        hit = asarray(U.equal(a, best)) | asarray(U.isnan(a))
        made = _wrap(K.extreme_positions(hit._h, axis, True, False), D.int64_dtype)
    else:
        made = _wrap(K.extreme_positions(a._h, axis, greatest, False), D.int64_dtype)
    if keepdims:
        shape = (1,) * self.ndim if a.ndim != self.ndim else tuple([1 if k == axis else e for k, e in enumerate(a.shape)])
        made = made.reshape(shape)
    return _finish(made, out)


def argmax(self, axis=None, out=None, *, keepdims=False):
    """Where the greatest element is."""
    return _position(self, axis, out, keepdims, True)


def argmin(self, axis=None, out=None, *, keepdims=False):
    """Where the least element is."""
    return _position(self, axis, out, keepdims, False)


def _running(op, self, axis, dtype, out):
    a = self
    if axis is None:
        a = a.reshape(-1)
        axis = 0
    elif not a.shape:
        a = a.reshape(1)
    axis = normal_axis(axis, len(a.shape))
    target = parse_dtype(dtype) if dtype is not None else _sum_dtype(a.dtype) if op in ("sum", "prod") else a.dtype
    if target.kind in "US":
        raise _unsummed(target, "accumulate") if op == "sum" else _no_loop("multiply", target)
    if target.kind == "O":
        function = {"sum": lambda x, y: x + y, "prod": lambda x, y: x * y}.get(op) or (
            (lambda x, y: x if x >= y else y) if op == "max" else (lambda x, y: x if x <= y else y)
        )
        made = _running_objects(a, axis, function)
    else:
        made = _wrap(K.accumulate(op, a._h, axis, target.code), target, a.shape)
    if out is not None:
        require_writable(out, "operand array with iterator write flag set is read-only")
        out[...] = made
        return out
    return made


def _running_objects(a, axis, function):
    import itertools

    moved = a.swapaxes(axis, -1)
    n = a.shape[axis]
    values = flat_list(moved)
    made = []
    for i in range(0, len(values), n):
        made.extend(itertools.accumulate(values[i : i + n], function))
    return object_array(made, moved.shape).swapaxes(axis, -1)


def cumsum(self, axis=None, dtype=None, out=None):
    """The running sum of the elements."""
    return _running("sum", self, axis, dtype, out)


def cumprod(self, axis=None, dtype=None, out=None):
    """The running product of the elements."""
    return _running("prod", self, axis, dtype, out)


# The methods of ufuncs.


def ufunc_reduce(ufunc, array, axis, dtype, out, keepdims, initial, where):
    """``ufunc.reduce``."""
    if ufunc.nin != 2:
        raise ValueError("reduce only supported for binary functions")
    if U.overrides(array):
        return U._overridden(ufunc, "reduce", (array,), {"axis": axis, "keepdims": keepdims})
    a = asarray(array)
    given = _NoValue if initial is None else initial
    name = ufunc._reduction
    if name == "sum" or name == "prod":
        if dtype is None and a.dtype.kind in "biu":
            dtype = _sum_dtype(a.dtype)
        return (sum if name == "sum" else prod)(a, axis, dtype, out, keepdims, given, where)
    if name == "max" or name == "min":
        return (max if name == "max" else min)(a, axis, out, keepdims, given, where)
    if (name == "any" or name == "all") and a.dtype.kind == "O" and where is True:
        # One of the elements themselves, where the methods of arrays tell its truth.
        pick = (lambda one, other: one or other) if name == "any" else (lambda one, other: one and other)
        made = fold(pick, a, axis, keepdims, initial, lambda: name == "all")
        return made if out is None else _finish(asarray(made), out)
    if name == "any" or name == "all":
        return (any if name == "any" else all)(a, axis, out, keepdims, where=where)
    if where is not True:
        raise NotImplementedError(f"numpy.{ufunc._name}.reduce: where")
    axes = normal_axes(axis, len(a.shape))
    shape = tuple([1 if k in axes else e for k, e in enumerate(a.shape)])
    for k in sorted(axes, reverse=True):
        a = _reduce_axis(ufunc, a, k, initial)
        initial = None
    made = asarray(a)
    if keepdims:
        made = made.reshape(shape)
    return _finish(made, out)


def _reduce_axis(ufunc, a, axis, initial):
    n = a.shape[axis]
    before = (slice(None),) * axis
    start = 0
    if initial is None:
        if n == 0:
            if ufunc.identity is None:
                _no_identity(ufunc)
            from ._construct import full

            return full(a.shape[:axis] + a.shape[axis + 1 :], ufunc.identity, a.dtype)
        made = a[(*before, 0)]
        start = 1
    else:
        made = initial
    for i in range(start, n):
        made = ufunc(made, a[(*before, i)])
    return asarray(made)


def ufunc_accumulate(ufunc, array, axis, dtype, out):
    """``ufunc.accumulate``."""
    if ufunc.nin != 2:
        raise ValueError("accumulate only supported for binary functions")
    a = asarray(array)
    op = {"add": "sum", "multiply": "prod", "maximum": "max", "minimum": "min"}.get(ufunc._name)
    if op is not None and not (op in ("max", "min") and a.dtype.kind in "US"):
        return _running(op, a, axis, dtype, out)
    axis = normal_axis(axis, len(a.shape))
    before = (slice(None),) * axis
    made = [a[(*before, slice(0, 1))]]
    for i in range(1, a.shape[axis]):
        made.append(asarray(ufunc(made[-1], a[(*before, slice(i, i + 1))])))
    from ._shape_functions import concatenate

    result = concatenate(made, axis=axis) if made else a
    if out is not None:
        out[...] = result
        return out
    return result


def ufunc_reduceat(ufunc, array, indices, axis, dtype, out):
    """``ufunc.reduceat``."""
    a = asarray(array)
    axis = normal_axis(axis, len(a.shape))
    before = (slice(None),) * axis
    places = flat_list(asarray(indices))
    n = a.shape[axis]
    parts = []
    for k, i in enumerate(places):
        if not 0 <= i < n:
            raise IndexError(f"index {i} out-of-bounds in {ufunc._name}.reduceat [0, {n})")
        end = places[k + 1] if k + 1 < len(places) else n
        part = a[(*before, slice(i, end if end > i else i + 1))]
        parts.append(asarray(ufunc_reduce(ufunc, part, axis, dtype, None, True, None, True)))
    from ._shape_functions import concatenate

    if not parts:
        return _finish(a[(*before, slice(0, 0))], out)
    return _finish(concatenate(parts, axis=axis), out)


def _added_at(a, places, values):
    """Whether numbers could be added by the kernel."""
    n = a.shape[0]
    kinds = {"float64": "iufb", "int64": "ib"}.get(a.dtype.name, "")
    if places.dtype.kind not in "iu" or values.dtype.kind not in kinds or values.dtype.itemsize > 8 or not places.size:
        return False
    places = places.astype("int64")
    if places.min() < -n or places.max() >= n:
        return False
    places = (places % n).astype("int64")
    K.add_at(a._h, places._h, values.astype(a.dtype)._h)
    return True


def ufunc_at(ufunc, a, indices, b):
    """``ufunc.at``."""
    places = asarray(indices) if not isinstance(indices, tuple) else indices
    if isinstance(places, ndarray) and places.dtype.kind == "b":
        places = asarray(places.nonzero()[0])
    if ufunc.nin == 1:
        a[places] = ufunc(a[places])
        return
    if isinstance(places, ndarray) and len(a.shape) == 1 and len(places.shape) == 1:
        from ._functions import unique
        from ._shape_functions import stretched

        values = stretched(asarray(b), places.shape)
        if len(unique(places)) == places.size:
            a[places] = ufunc(a[places], values)
            return
        if ufunc.__name__ == "add" and _added_at(a, places, values):
            return
        for i, v in zip(flat_list(places), flat_list(values)):
            a[i] = ufunc(a[i], v)
        return
    from ._shape_functions import broadcast_arrays, stretched

    arrays = places if isinstance(places, tuple) else (places,)
    arrays = broadcast_arrays(*[asarray(each) for each in arrays])
    values = stretched(asarray(b), arrays[0].shape + a.shape[len(arrays) :])
    lanes = values.reshape((arrays[0].size, *a.shape[len(arrays) :]))
    for k, place in enumerate(zip(*[flat_list(each) for each in arrays])):
        a[place] = ufunc(a[place], lanes[k])
