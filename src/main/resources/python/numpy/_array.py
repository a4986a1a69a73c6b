"""``ndarray``: a handle on a Java array, with numpy's attributes, indexing and methods."""

from types import GenericAlias

import _kernel as K

from . import _dtypes as D
from . import _scalars as S
from ._dtypes import dtype as _dtype_class
from ._dtypes import parse as parse_dtype
from ._types import numpy_type, remove

_new = object.__new__
_item = K.array_item
_put = K.array_put
_double = S.float64
_long = S.int64
_plain = float.__float__
_EVERY = slice(None)
_of_code = _dtype_class.of_code


class ndarray(metaclass=numpy_type):
    """An n-dimensional array of elements of one type. Made by ``np.array`` and its like."""

    __module__ = "numpy"
    __slots__ = ("_h", "_dtype", "_shape", "_base", "__weakref__")
    __array_priority__ = 0.0
    # Whether results become of this class, as those of the classes that the user derives do.
    _derived = False
    # The functions that take a derived array as a plain one, and those that keep the axes which they reduce.
    _plain_for = _keeping = frozenset()
    __hash__ = None
    # Whether numpy's functions leave arrays of a class to its methods.
    _takes_over = False
    __class_getitem__ = classmethod(GenericAlias)

    def __new__(cls, shape, dtype=float, buffer=None, offset=0, strides=None, order=None):
        shape = normal_shape(shape)
        d = parse_dtype(dtype)
        if buffer is not None or strides is not None:
            from ._layout import over

            return over(cls, shape, d, buffer, offset, strides, order)
        return _adopt(cls, K.array_zeros(d.code, shape), d, shape)

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if "_derived" not in cls.__dict__ and not cls.__module__.startswith("numpy"):
            cls._derived = True
        if cls._derived:
            from ._subclassing import install

            install()

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        from ._ufuncs import overrides

        outputs = kwargs.get("out", ())
        for operand in (*inputs, *(outputs if isinstance(outputs, tuple) else (outputs,))):
            if overrides(operand):
                return NotImplemented
        return getattr(ufunc, method)(*inputs, **kwargs)

    @staticmethod
    def _wrap(h, dtype=None, shape=None):
        """An array on a handle; the dtype and shape may be told where they are known. Not numpy's."""
        made = _new(ndarray)
        made._h = h
        made._dtype = dtype
        made._shape = shape
        made._base = None
        return made

    # Attributes.

    @property
    def dtype(self):
        found = self._dtype
        if found is None:
            found = self._dtype = _of_code(K.array_dtype(self._h))
        return found

    @dtype.setter
    def dtype(self, value):
        viewed = self.view(value)
        self._h, self._dtype, self._shape = viewed._h, viewed._dtype, viewed._shape

    @property
    def shape(self):
        found = self._shape
        if found is None:
            n = K.array_length(self._h)
            found = self._shape = (n,) if n >= 0 else tuple(K.array_shape(self._h))
        return found

    @shape.setter
    def shape(self, value):
        made = self.reshape(value)
        if not K.array_same_buffer(made._h, self._h):
            raise AttributeError(
                "Incompatible shape for in-place modification. Use `.reshape()` to make a copy with the desired shape."
            )
        self._h, self._shape = made._h, made._shape

    @property
    def ndim(self):
        return len(self.shape)

    @property
    def size(self):
        shape = self.shape
        if len(shape) == 1:
            return shape[0]
        n = 1
        for extent in shape:
            n *= extent
        return n

    @property
    def itemsize(self):
        return self.dtype.itemsize

    @property
    def nbytes(self):
        return self.size * self.dtype.itemsize

    @property
    def strides(self):
        size = self.dtype.itemsize
        return tuple([step * size for step in K.array_strides(self._h)])

    @property
    def base(self):
        return self._base

    @property
    def T(self):
        return self if len(self.shape) < 2 else self.transpose()

    @property
    def mT(self):
        if self.ndim < 2:
            raise ValueError("matrix transpose with ndim < 2 is undefined")
        return self.swapaxes(-1, -2)

    @property
    def flags(self):
        from ._flags import flagsobj

        return flagsobj(self)

    @property
    def flat(self):
        from ._flat import flatiter

        return flatiter(self)

    @flat.setter
    def flat(self, value):
        from ._flags import require_writable
        from ._flat import flatiter

        require_writable(self, "array is read-only")
        flatiter(self)[:] = value

    @property
    def real(self):
        from ._complex import real

        return real(self)

    @real.setter
    def real(self, value):
        from ._complex import set_real

        set_real(self, value)

    @property
    def imag(self):
        from ._complex import imag

        return imag(self)

    @imag.setter
    def imag(self, value):
        from ._complex import set_imag

        set_imag(self, value)

    @property
    def data(self):
        return memoryview(self.tobytes())

    @property
    def ctypes(self):
        raise NotImplementedError("numpy.ndarray.ctypes")

    @property
    def device(self):
        return "cpu"

    # Elements.

    def __len__(self):
        shape = self._shape
        if shape is None:
            shape = self.shape
        if not shape:
            raise TypeError("len() of unsized object")
        return shape[0]

    def __iter__(self):
        shape = self.shape
        if len(shape) == 1:
            return iter(scalars(self))
        if not shape:
            raise TypeError("iteration over a 0-d array")
        return (self[i] for i in range(shape[0]))

    def __contains__(self, value):
        return bool((self == value).any())

    def __getitem__(self, key):
        kind = type(key)
        shape = self._shape
        if shape is None:
            shape = self.shape
        if kind is _long:
            key, kind = key._v, int
        if kind is int:
            if len(shape) == 1:
                # Loops read numbers one by one.
                dtype = self._dtype
                make = None if dtype is None else dtype._element
                if make is not None:
                    value = _item(self._h, key)
                    if value is not None:
                        return make(value)
                n = shape[0]
                at = key + n if key < 0 else key
                if 0 <= at < n:
                    return element(self, at)
                raise IndexError(f"index {key} is out of bounds for axis 0 with size {n}")
            if shape and type(self) is ndarray:
                n = shape[0]
                at = key + n if key < 0 else key
                if 0 <= at < n:
                    made = _wrap(K.array_at(self._h, at), self._dtype, shape[1:])
                    made._base = self if self._base is None else self._base
                    return made
        elif kind is tuple:
            if not key and not shape and type(self) is ndarray:
                return element(self, 0)
            if len(key) == 2 and len(shape) == 2 and type(key[1]) is int:
                i, j = key
                dtype = self._dtype
                make = None if dtype is None else dtype._element
                if make is not None and type(i) is int:
                    value = _item(self._h, i, j)
                    if value is not None:
                        return make(value)
                rows, columns = shape
                if j < 0:
                    j += columns
                if type(i) is int:
                    if i < 0:
                        i += rows
                    if 0 <= i < rows and 0 <= j < columns:
                        return element(self, i * columns + j)
                elif type(i) is slice and type(self) is ndarray and 0 <= j < columns and i == _EVERY:
                    made = _wrap(K.array_at(K.array_transpose(self._h, [1, 0]), j), self._dtype, (rows,))
                    made._base = self if self._base is None else self._base
                    return made
        elif kind is slice:
            if shape and type(self) is ndarray:
                start, stop, step = key.indices(shape[0])
                count = len(range(start, stop, step))
                made = _wrap(K.array_slice(self._h, start, step, count), self._dtype, (count, *shape[1:]))
                made._base = self if self._base is None else self._base
                return made
        elif kind is ndarray and len(shape) == 1 and len(key.shape) == 1 and type(self) is ndarray:
            code = key.dtype.code
            if code == D.BOOL:
                if key.shape == shape:
                    return _wrap(K.mask_select(self._h, key._h), self._dtype)
            elif code <= D.UINT64:
                return _wrap(K.take(self._h, key._h, 0), self._dtype, key.shape)
        from ._indexing import get

        return get(self, key)

    def __setitem__(self, key, value):
        # Loops write numbers one by one.
        number = type(value)
        if number is float or number is int or number is _double or number is _long:
            plain = _plain(value) if number is _double else value._v if number is _long else value
            kind = type(key)
            if kind is int:
                if _put(self._h, plain, key):
                    return
            elif kind is tuple and len(key) == 2 and type(key[0]) is int and _put(self._h, plain, *key):
                return
        from ._indexing import set_items

        set_items(self, key, value)

    def item(self, *args):
        """The only element, or one by its position, as a plain Python object."""
        if not args:
            if self.size != 1:
                raise ValueError("can only convert an array of size 1 to a Python scalar")
            return plain_element(self, 0)
        if len(args) == 1 and type(args[0]) is not tuple:
            n = self.size
            at = args[0] + n if args[0] < 0 else args[0]
            if not 0 <= at < n:
                raise IndexError(f"index {args[0]} is out of bounds for size {n}")
            return plain_element(self, int(at))
        found = self[args[0] if len(args) == 1 else args]
        return found.item() if hasattr(found, "item") else found

    def tolist(self):
        """The elements as nested lists of plain Python objects."""
        from ._transfer import nested

        return nested(self)

    def tobytes(self, order="C"):
        """The elements' bytes in C order."""
        from ._transfer import raw_bytes

        if order == "A":
            from ._layout import chosen

            order = chosen(order, self)
        return raw_bytes(self if order != "F" else self.T)

    def tostring(self, order="C"):
        """The elements' bytes; deprecated."""
        from ._errors import warn

        warn("tostring() is deprecated. Use tobytes() instead.", DeprecationWarning)
        return self.tobytes(order)

    def to_device(self, device, /, *, stream=None):
        """Itself: there is one device."""
        if device != "cpu":
            raise ValueError(f"Unsupported device: {device}. Only 'cpu' is accepted.")
        if stream is not None:
            raise ValueError("The stream argument in to_device() is not supported")
        return self

    def fill(self, value):
        """Sets every element to a value."""
        self[...] = value

    def __bool__(self):
        size = self.size
        if size == 1:
            return bool(plain_element(self, 0))
        if size == 0:
            raise ValueError(
                "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array is not empty."
            )
        raise ValueError("The truth value of an array with more than one element is ambiguous. Use a.any() or a.all()")

    def __int__(self):
        return int(self._only())

    def __float__(self):
        return float(self._only())

    def __complex__(self):
        return complex(self._only())

    def __index__(self):
        if self.shape or self.dtype.kind not in "iu":
            raise TypeError("only integer scalar arrays can be converted to a scalar index")
        return plain_element(self, 0)

    def _only(self):
        if self.size != 1:
            raise TypeError("only length-1 arrays can be converted to Python scalars")
        if self.shape:
            from ._errors import warn

            warn(
                "Conversion of an array with ndim > 0 to a scalar is deprecated, and will error in future. Ensure you extract a"
                " single element from your array before performing this operation. (Deprecated NumPy 1.25.)",
                DeprecationWarning,
            )
        return plain_element(self, 0)

    # Shape and copies.

    def copy(self, order="C"):
        """A copy of its own."""
        if order != "C":
            from ._layout import copied

            return copied(self, order)
        return _adopt(type(self), K.array_copy(self._h), self._dtype, self._shape, self)

    def __copy__(self):
        return self.copy()

    def __deepcopy__(self, memo):
        if self.dtype.kind == "O":
            import copy

            from ._construct import array

            return array(copy.deepcopy(self.tolist(), memo), dtype=object).reshape(self.shape)
        return self.copy()

    def __reduce__(self):
        return _restore, (self.dtype.str, self.shape, self.reshape(-1).tolist())

    def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
        """The elements under another type."""
        from ._casting import astype

        return astype(self, parse_dtype(dtype), casting, copy)

    def view(self, dtype=None, type=None):
        """The same memory under another type."""
        from ._casting import view

        return view(self, dtype, type)

    def reshape(self, *shape, order="C", copy=None):
        """The same elements under another shape."""
        if len(shape) == 1 and not isinstance(shape[0], int):
            shape = shape[0]
        shape = normal_shape(shape)
        if -1 in shape:
            shape = _solved_shape(shape, self.size)
        n = 1
        for extent in shape:
            n *= extent
        if n != self.size:
            raise ValueError(f"cannot reshape array of size {self.size} into shape {shape_text(shape)}")
        if order != "C":
            if order in ("K", "k"):
                raise ValueError("order 'K' is not permitted for reshaping")
            from ._layout import chosen

            order = chosen(order, self)
        if order == "F":
            flipped = K.array_reshape(self.T._h, shape[::-1])
            return _wrap(flipped, self._dtype, shape[::-1]).T
        h = K.array_reshape(self._h, shape)
        made = _adopt(type(self), h, self._dtype, shape, self)
        made._base = self if self._base is None else self._base
        return made

    def ravel(self, order="C"):
        """The elements as one axis, shared where possible."""
        if order != "C":
            from ._layout import raveled

            return raveled(self, order)
        return self.reshape(-1)

    def flatten(self, order="C"):
        """A copy of the elements as one axis."""
        return self.ravel(order).copy()

    def transpose(self, *axes):
        """The axes in another order, reversed by default."""
        n = len(self.shape)
        if len(axes) == 1 and (axes[0] is None or isinstance(axes[0], (tuple, list))):
            axes = axes[0]
        if not axes:
            axes = tuple(range(n - 1, -1, -1))
        else:
            if len(axes) != n:
                raise ValueError("axes don't match array")
            axes = tuple([normal_axis(axis, n) for axis in axes])
            if len(set(axes)) != n:
                raise ValueError("repeated axis in transpose")
        shape = self.shape
        made = _adopt(type(self), K.array_transpose(self._h, axes), self._dtype, tuple([shape[axis] for axis in axes]), self)
        made._base = self if self._base is None else self._base
        return made

    def swapaxes(self, axis1, axis2):
        """Two axes exchanged."""
        n = self.ndim
        axes = list(range(n))
        a, b = normal_axis(axis1, n, "axis1"), normal_axis(axis2, n, "axis2")
        axes[a], axes[b] = axes[b], axes[a]
        return self.transpose(axes)

    def squeeze(self, axis=None):
        """Without axes of length 1."""
        shape = self.shape
        if axis is None:
            kept = [extent for extent in shape if extent != 1]
        else:
            dropped = {normal_axis(a, len(shape)) for a in (axis if isinstance(axis, tuple) else (axis,))}
            for a in dropped:
                if shape[a] != 1:
                    raise ValueError("cannot select an axis to squeeze out which has size not equal to one")
            kept = [extent for a, extent in enumerate(shape) if a not in dropped]
        steps = [s for s, e, a in zip(K.array_strides(self._h), shape, range(len(shape))) if _is_kept(axis, a, e, shape)]
        made = _wrap(K.array_view(self._h, K.array_offset(self._h), kept, steps), self._dtype, tuple(kept))
        made._base = self if self._base is None else self._base
        return made

    def resize(self, *new_shape, refcheck=True):
        """Another shape in place, padded with zeros."""
        from ._layout import resize

        resize(self, new_shape)

    def byteswap(self, inplace=False):
        """The elements with their bytes in reverse order."""
        from ._casting import byteswap

        return byteswap(self, inplace)

    def setflags(self, write=None, align=None, uic=None):
        """Opens the array for writing or closes it."""
        from ._flags import set_writable

        if uic:
            raise ValueError("cannot set WRITEBACKIFCOPY flag to True")
        if write is not None:
            set_writable(self, write)

    def __array__(self, dtype=None, copy=None):
        if dtype is None or parse_dtype(dtype) == self.dtype:
            return self.copy() if copy else self
        return self.astype(dtype)

    def __array_wrap__(self, array, context=None, return_scalar=False):
        return array

    def __repr__(self):
        from ._printing import array_repr

        return array_repr(self)

    def __str__(self):
        from ._printing import array_str

        return array_str(self)

    def __format__(self, spec):
        if not self.shape:
            return format(self.item(), spec)
        if spec:
            raise TypeError("unsupported format string passed to numpy.ndarray.__format__")
        return str(self)


remove(
    ndarray,
    {
        name: f"`{name}` was removed from the ndarray class in NumPy 2.0. {advice}"
        for name, advice in {
            "itemset": "Use `arr[index] = value` instead.",
            "ptp": "Use np.ptp(arr, ...) instead.",
            "newbyteorder": "Use `arr.view(arr.dtype.newbyteorder(order))` instead.",
        }.items()
    },
)

_wrap = ndarray._wrap


def _adopt(cls, h, dtype, shape, parent=None):
    """An array of a class; one that the user derived hears of the array that it comes from."""
    if cls is ndarray:
        return _wrap(h, dtype, shape)
    try:
        made = _new(cls)
    except TypeError:
        made = _new_abstract(cls)
    made._h = h
    made._dtype = dtype
    made._shape = shape
    made._base = None if parent is None else parent if parent._base is None or type(parent) is not ndarray else parent._base
    finalize = getattr(made, "__array_finalize__", None)
    if finalize is not None:
        finalize(parent)
    return made


def _new_abstract(cls):
    """An array of a class with abstract methods, of which numpy makes views all the same."""
    names = cls.__abstractmethods__
    cls.__abstractmethods__ = frozenset()
    try:
        return _new(cls)
    finally:
        cls.__abstractmethods__ = names


def as_derived(made, *operands):
    """A result under the class that the user derived, where an operand is of one."""
    if type(made) is ndarray:
        found = None
        for one in operands:
            if isinstance(one, ndarray) and type(one)._derived:
                if found is None or one.__array_priority__ > found.__array_priority__:
                    found = one
        if found is not None:
            return _adopt(type(found), made._h, made._dtype, made._shape, found)
    return made


def _is_kept(axis, a, extent, shape):
    if axis is None:
        return extent != 1
    axes = axis if isinstance(axis, tuple) else (axis,)
    return a not in axes and a - len(shape) not in axes


def _restore(spec, shape, values):
    from ._construct import array

    return array(values, dtype=spec).reshape(shape)


def normal_shape(shape):
    """A shape as a tuple of ints."""
    if type(shape) is int:
        return (shape,)
    if type(shape) is tuple:
        for extent in shape:
            if type(extent) is not int:
                break
        else:
            return shape
    if hasattr(shape, "__index__") and not isinstance(shape, (ndarray, list, tuple)) or getattr(shape, "shape", 1) == ():
        return (shape.__index__(),)
    try:
        return tuple([extent.__index__() for extent in shape])
    except (TypeError, AttributeError):
        for extent in shape if hasattr(shape, "__iter__") else (shape,):
            if not hasattr(extent, "__index__"):
                raise TypeError(f"'{type(extent).__name__}' object cannot be interpreted as an integer") from None
        raise


def shape_text(shape):
    """A shape as numpy's errors write it: without blanks."""
    return f"({shape[0]},)" if len(shape) == 1 else "(" + ",".join(map(str, shape)) + ")"


def _solved_shape(shape, size):
    if shape.count(-1) > 1:
        raise ValueError("can only specify one unknown dimension")
    known = 1
    for extent in shape:
        if extent != -1:
            known *= extent
    if known == 0 or size % known:
        # numpy leaves out the unknown extents in front and calls the others newaxis.
        first = next((at for at, extent in enumerate(shape) if extent >= 0), len(shape))
        seen = ",".join("newaxis" if extent < 0 else str(extent) for extent in shape[first:])
        raise ValueError(f"cannot reshape array of size {size} into shape ({seen})")
    return tuple([size // known if extent == -1 else extent for extent in shape])


def normal_axis(axis, ndim, prefix=None):
    """An axis counted from the front."""
    at = axis.__index__()
    if at < 0:
        at += ndim
    if not 0 <= at < ndim:
        from .exceptions import AxisError

        raise AxisError(axis, ndim, prefix)
    return at


def plain_element(array, at):
    """The element with a number in C order as a plain Python object."""
    value = K.array_get(array._h, at)
    number = array.dtype._kind_number
    if number == D.OBJECT or number <= D.FLOAT64 and number != D.UINT64 or number == D.UNICODE or number == D.FLOAT16:
        return value
    if number == D.UINT64:
        return int(value)
    if number == D.COMPLEX128 or number == D.COMPLEX64:
        return complex(value[0], value[1])
    if number == D.BYTES:
        return value.encode("latin-1")
    from ._datetimes import plain

    return plain(value, array.dtype)


def element(array, at):
    """The element with a number in C order as a numpy scalar; objects as they are."""
    value = K.array_get(array._h, at)
    dtype = array._dtype
    if dtype is None:
        dtype = array.dtype
    number = dtype._kind_number
    if number == D.OBJECT:
        return value
    if number == D.UINT64:
        value = int(value)
    elif number == D.COMPLEX128 or number == D.COMPLEX64:
        value = complex(value[0], value[1])
    elif number == D.BYTES:
        value = value.encode("latin-1")
    elif number == D.DATETIME or number == D.TIMEDELTA:
        from ._datetimes import scalar

        return scalar(value, dtype)
    return S.make(number, value)


def scalars(array):
    """The elements of an array as a list of numpy scalars; objects as they are."""
    from ._transfer import counts, flat_list

    number = array.dtype._kind_number
    if number == D.DATETIME or number == D.TIMEDELTA:
        from ._datetimes import scalar

        dtype = array.dtype
        return [scalar(value, dtype) for value in counts(array)]
    values = flat_list(array)
    if number == D.OBJECT:
        return values
    return list(map(S.makers[number], values))


def asarray(a, dtype=None, order=None, *, device=None, copy=None, like=None):
    """An array of something, which is itself where it already is one."""
    if type(a) is ndarray and order is None and (dtype is None or a.dtype is parse_dtype(dtype)):
        return a.copy() if copy else a
    from ._construct import array

    return array(a, dtype, copy=copy, order=order or "K")


def _install():
    from . import _methods
    from ._operators import install

    install(ndarray)
    _methods.install(ndarray)


_install()
