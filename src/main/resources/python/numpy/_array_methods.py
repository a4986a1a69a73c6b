"""Methods of ``ndarray`` that pick, place and round elements."""

import _kernel as K

from . import _dtypes as D
from . import _ufuncs as U
from ._array import _wrap, asarray, ndarray, normal_axis
from ._flags import require_writable


def nonzero(self):
    """The positions of elements other than zero, an array for each axis."""
    a = self
    if a.dtype.kind in "OUS":
        a = a.astype(D.object_dtype).astype(D.bool_dtype)
    if not a.shape:
        raise ValueError(
            "Calling nonzero on 0d arrays is not allowed. Use np.atleast_1d(scalar).nonzero() instead. If the context of this"
            " error is of the form `arr[nonzero(cond)]`, just use `arr[cond]`."
        )
    return tuple([_wrap(h, D.int64_dtype) for h in K.nonzero(a._h)])


def _range_of(dtype):
    """The least and the greatest integer of a dtype."""
    bits = 8 * dtype.itemsize
    return (0, 2**bits - 1) if dtype.kind == "u" else (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1)


def clip(self, min=None, max=None, out=None, **kwargs):
    """The elements held between two bounds."""
    if min is None and max is None and kwargs:
        min, max = kwargs.pop("a_min", None), kwargs.pop("a_max", None)
    if out is not None:
        require_writable(out, "output array is read-only")
    made = self
    if self.dtype.kind in "iu":
        # Numbers of Python's that no element can pass bound nothing, though they are none of the dtype.
        least, greatest = _range_of(self.dtype)
        min = None if type(min) is int and min <= least else min
        max = None if type(max) is int and max >= greatest else max
    if min is None and max is None:
        made = self.copy()
    if min is not None:
        made = U.maximum(made, min)
    if max is not None:
        made = U.minimum(made, max)
    if out is not None:
        out[...] = made
        return out
    return made


def round(self, decimals=0, out=None):
    """The elements rounded to a number of decimals, halves to even."""
    if out is not None:
        require_writable(out, "output array is read-only")
    kind = self.dtype.kind
    if kind == "c":
        made = self.copy()
        made.real = round(self.real, decimals)
        made.imag = round(self.imag, decimals)
    elif kind == "f":
        made = _round_floats(self, decimals)
    elif kind == "O":
        from ._construct import object_array
        from ._transfer import flat_list

        import builtins

        made = object_array([builtins.round(value, decimals) for value in flat_list(self)], self.shape)
    elif kind in "iu" and decimals < 0:
        power = 10 ** -decimals
        made = U.rint(self / power).astype(self.dtype) * power
    elif kind == "b":
        made = self.astype("f8") if decimals else self.copy()
    else:
        # Whole numbers are what they are: numpy gives the array itself.
        made = self
    if out is not None:
        out[...] = made
        return out
    # Of an array without dimensions it is a scalar.
    return made[()] if made.ndim == 0 else made


def _round_floats(self, decimals):
    if decimals == 0:
        made = U.rint(self)
    else:
        from . import _errors

        power = 10.0 ** abs(decimals)
        old = _errors.seterr(over="ignore")
        try:
            made = U.rint(self * power) / power if decimals > 0 else U.rint(self / power) * power
        finally:
            _errors.seterr(**old)
    return made if isinstance(made, ndarray) else asarray(made)


def take(self, indices, axis=None, out=None, mode="raise"):
    """The elements at positions along an axis."""
    if type(indices) is ndarray and indices.dtype is D.int64_dtype and type(self) is ndarray and mode == "raise" and out is None:
        shape = self.shape
        if len(shape) == 1 and shape[0] and (axis is None or axis == 0) and indices.shape:
            return _wrap(K.take(self._h, indices._h, 0), self._dtype, indices.shape)
    indices = asarray(indices)
    if indices.size == 0 and indices.dtype.kind == "f":
        indices = indices.astype(D.int64_dtype)
    if indices.dtype.kind not in "biu":
        raise TypeError(
            f"Cannot cast array data from {indices.dtype!r} to dtype('int64') according to the rule 'safe'"
        )
    a = self.reshape(-1) if axis is None else self
    axis = 0 if axis is None else normal_axis(axis, a.ndim)
    n = a.shape[axis]
    if mode == "wrap":
        indices = asarray(indices % n)
    elif mode == "clip":
        indices = asarray(clip(indices, 0, n - 1))
    if n == 0 and indices.size:
        raise IndexError("cannot do a non-empty take from an empty axes.")
    made = _wrap(K.take(a._h, indices._h, axis), a._dtype)
    if out is not None:
        out[...] = made
        return out
    return made if made.shape else made[()]


def put(self, indices, values, mode="raise"):
    """Stores values at positions of the flattened array."""
    require_writable(self, "put: output array is read-only")
    indices = asarray(indices).reshape(-1)
    values = asarray(values).reshape(-1)
    n = self.size
    if mode == "wrap":
        indices = indices % n
    elif mode == "clip":
        indices = clip(indices, 0, n - 1)
    if values.size and indices.size:
        from ._shape_functions import resize

        values = resize(values, indices.shape)
        if self.flags.c_contiguous:
            self.reshape(-1)[indices] = values
        else:
            self.flat[indices] = values


def repeat(self, repeats, axis=None):
    """The elements repeated."""
    a = self.reshape(-1) if axis is None else self
    axis = 0 if axis is None else normal_axis(axis, a.ndim)
    counts = asarray(repeats)
    if counts.dtype.kind not in "biu":
        raise TypeError(f"Cannot cast array data from {counts.dtype!r} to dtype('int64') according to the rule 'safe'")
    if not counts.shape and counts < 0:
        raise ValueError("negative dimensions are not allowed")
    return _wrap(K.take(a._h, K.repeats(counts._h, a.shape[axis]), axis), a._dtype)


def compress(self, condition, axis=None, out=None):
    """The slices along an axis where a condition holds."""
    a = self.reshape(-1) if axis is None else self
    axis = 0 if axis is None else axis
    made = take(a, asarray(condition).astype(D.bool_dtype).nonzero()[0], axis)
    if out is not None:
        out[...] = made
        return out
    return made


def choose(self, choices, out=None, mode="raise"):
    """Elements of several arrays by number."""
    from ._functions import choose as function

    return function(self, choices, out, mode)


def diagonal(self, offset=0, axis1=0, axis2=1):
    """A diagonal."""
    from ._index_functions import diagonal as function

    return function(self, offset, axis1, axis2)


def trace(self, offset=0, axis1=0, axis2=1, dtype=None, out=None):
    """The sum of a diagonal."""
    return diagonal(self, offset, axis1, axis2).sum(axis=-1, dtype=dtype)


def conjugate(self, out=None):
    """The complex conjugate."""
    return U.conjugate(self) if out is not None or self.dtype.kind in "cO" else self


conj = conjugate


def dot(self, b, out=None):
    """The product with another array."""
    from ._products import dot as function

    return function(self, b, out)


def tofile(self, fid, sep="", format="%s"):
    """Writes the elements to a file."""
    if sep:
        text = sep.join([format % value for value in self.reshape(-1).tolist()])
        data = text
    else:
        data = self.tobytes()
    if hasattr(fid, "write"):
        fid.write(data)
    else:
        with open(fid, "w" if sep else "wb") as file:
            file.write(data)


def _absent(name):
    def method(self, *args, **kwargs):
        raise NotImplementedError(f"numpy.ndarray.{name}")

    return method


dump = _absent("dump")
dumps = _absent("dumps")


def getfield(self, dtype, offset=0):
    """The bytes of each element from an offset under another dtype: a copy here but for the parts of complex numbers."""
    from ._fields import getfield as function

    return function(self, D.parse(dtype), offset)


def setfield(self, val, dtype, offset=0):
    """Sets bytes of each element from an offset to a value of another dtype."""
    from ._fields import setfield as function

    function(self, val, D.parse(dtype), offset)
