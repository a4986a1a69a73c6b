"""The kinds of numpy's scalars, from ``generic`` down, and those that are no numbers: records, objects and truth values."""

from . import _dtypes as D
from ._types import numpy_type, remove
from ._ufunc_errors import bool_negative

new_scalar = object.__new__
# How a scalar of a kind is made from a plain value that fits it, and the kind of each type.
makers = {}
number_of = {}


def array_of_scalar(value):
    from ._array import asarray

    return asarray(value)


def _by_array(name):
    def method(self, *args, **kwargs):
        found = getattr(array_of_scalar(self), name)(*args, **kwargs)
        # An array without dimensions is a scalar again.
        return found[()] if getattr(found, "shape", None) == () and not isinstance(found, generic) else found

    method.__name__ = name
    method.__doc__ = f"As ``ndarray.{name}`` of the scalar."
    return method


class generic(metaclass=numpy_type):
    """The base of all numpy scalars."""

    __module__ = "numpy"
    __slots__ = ()
    __array_priority__ = -1000000.0

    shape = ()
    strides = ()
    ndim = 0
    size = 1
    base = None

    @property
    def itemsize(self):
        return self.dtype.itemsize

    @property
    def nbytes(self):
        return self.dtype.itemsize

    @property
    def T(self):
        return self

    @property
    def real(self):
        return self

    @property
    def imag(self):
        return type(self)(0)

    @property
    def flat(self):
        return array_of_scalar(self).flat

    @property
    def data(self):
        return array_of_scalar(self).data

    @property
    def flags(self):
        made = array_of_scalar(self)
        made.setflags(write=False)
        return made.flags

    @property
    def device(self):
        return "cpu"

    def to_device(self, device, /, *, stream=None):
        """Itself: there is one device."""
        return array_of_scalar(self).to_device(device, stream=stream)[()]

    def item(self, *args):
        """The value as a plain Python object."""
        return self._v

    def tolist(self):
        """The value as a plain Python object."""
        return self.item()

    def conjugate(self):
        return self

    def conj(self):
        return self

    def copy(self):
        return self

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def __array__(self, dtype=None, copy=None):
        made = array_of_scalar(self)
        return made if dtype is None else made.astype(dtype)

    def __getitem__(self, key):
        if key == () or key is Ellipsis:
            return self if key == () else array_of_scalar(self)
        if key is None:
            return array_of_scalar(self)[None]
        raise IndexError("invalid index to scalar variable.")

    def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
        """The scalar under another type."""
        if dtype is self.dtype:
            return self
        return array_of_scalar(self).astype(dtype)[()]

    def view(self, dtype=None, type=None):
        return self if dtype is None else array_of_scalar(self).reshape(1).view(dtype)[0]

    def byteswap(self, inplace=False):
        return array_of_scalar(self).byteswap()[()]

    def __reduce__(self):
        return _restore, (self.dtype.str, self.item())

    def __array_wrap__(self, array, context=None, return_scalar=True):
        return array


for _name in (
    "all any argmax argmin argsort choose clip compress cumprod cumsum diagonal dump dumps fill flatten max mean min nonzero"
    " prod ptp put ravel repeat reshape resize round searchsorted setfield setflags sort squeeze std sum swapaxes take tobytes"
    " tofile tostring trace transpose var"
).split():
    if _name not in ("ptp", "dump", "dumps"):
        setattr(generic, _name, _by_array(_name))

remove(
    generic,
    {
        name: f"`{name}` was removed from scalar types in NumPy 2.0{advice}"
        for name, advice in {
            "itemset": " because scalars are immutable.",
            "ptp": ". For a scalar, the range of values always equals 0.",
            "newbyteorder": ". Use `sc.view(sc.dtype.newbyteorder(order))` instead.",
        }.items()
    },
)


def _restore(spec, value):
    return array_of_scalar(value).astype(spec)[()]


class number(generic):
    """The base of the numeric scalars."""

    __module__ = "numpy"
    __slots__ = ()

    def __class_getitem__(cls, item):
        return cls


class integer(number):
    """The base of the integers."""

    __module__ = "numpy"
    __slots__ = ()

    @property
    def numerator(self):
        return self

    @property
    def denominator(self):
        return type(self)(1)

    def is_integer(self):
        return True

    def bit_count(self):
        return abs(self._v).bit_count()


class signedinteger(integer):
    """The base of the signed integers."""

    __module__ = "numpy"
    __slots__ = ()


class unsignedinteger(integer):
    """The base of the unsigned integers."""

    __module__ = "numpy"
    __slots__ = ()


class inexact(number):
    """The base of the floating-point and complex numbers."""

    __module__ = "numpy"
    __slots__ = ()


class floating(inexact):
    """The base of the floating-point numbers."""

    __module__ = "numpy"
    __slots__ = ()


class complexfloating(inexact):
    """The base of the complex numbers."""

    __module__ = "numpy"
    __slots__ = ()


class flexible(generic):
    """The base of the types whose size is variable."""

    __module__ = "numpy"
    __slots__ = ()


class character(flexible):
    """The base of text and bytes."""

    __module__ = "numpy"
    __slots__ = ()


class void(flexible):
    """An element of a structured array."""

    __module__ = "numpy"
    __slots__ = ("_whole", "_place")

    def __new__(cls, length_or_data, /, dtype=None):
        from ._void import make

        return make(cls, length_or_data, dtype)

    @property
    def dtype(self):
        return self._whole._dtype

    @property
    def itemsize(self):
        return self._whole._dtype.itemsize

    nbytes = itemsize

    @property
    def base(self):
        return self._whole

    @property
    def flags(self):
        return self._whole.flags

    def item(self, *args):
        """The fields as a tuple of plain Python objects."""
        from ._void import plain

        return plain(self)

    def copy(self):
        return self.__array__().copy()[()]

    __copy__ = copy

    def __deepcopy__(self, memo):
        return self.copy()

    def __reduce__(self):
        return void, (self.item(), self.dtype)

    def __array__(self, dtype=None, copy=None):
        from ._void import as_array

        return as_array(self, dtype)

    def __getitem__(self, key):
        from ._void import getitem

        return getitem(self, key)

    def __setitem__(self, key, value):
        from ._void import setitem

        setitem(self, key, value)

    def __len__(self):
        return len(self._whole._parts)

    def __iter__(self):
        from ._void import values

        return iter(values(self))

    def __eq__(self, other):
        from ._void import equal

        return equal(self, other)

    def __ne__(self, other):
        made = self.__eq__(other)
        return made if made is NotImplemented else ~made

    def __hash__(self):
        raise TypeError("unhashable type: 'writeable void-scalar'")

    def __repr__(self):
        from ._void import text

        return f"np.{type(self).__name__}({text(self)}, dtype={self.dtype._text()})"

    def __str__(self):
        from ._void import text

        return text(self)

    def __format__(self, spec):
        if spec:
            raise TypeError(f"unsupported format string passed to numpy.{type(self).__name__}.__format__")
        return str(self)


class object_(generic):
    """Python objects as elements; calling it gives the object itself."""

    __module__ = "numpy"
    __slots__ = ()

    def __new__(cls, value=None):
        return value


class bool_(generic):
    """A truth value; there are two, ``np.True_`` and ``np.False_``."""

    __module__ = "numpy"
    __slots__ = ("_v",)
    dtype = D.bool_dtype

    def __new__(cls, value=False):
        if isinstance(value, (list, tuple)) or getattr(value, "ndim", 0):
            return array_of_scalar(value).astype(D.bool_dtype)
        return True_ if value else False_

    def __repr__(self):
        return "np.True_" if self._v else "np.False_"

    def __str__(self):
        return "True" if self._v else "False"

    def __format__(self, spec):
        return format(self._v, spec)

    def __hash__(self):
        return hash(self._v)

    def __bool__(self):
        return self._v

    def __int__(self):
        return int(self._v)

    def __float__(self):
        return float(self._v)

    def __complex__(self):
        return complex(self._v)

    def __pos__(self):
        from . import _ufuncs

        return _ufuncs.positive(self)

    def __divmod__(self, other):
        from ._scalar_arithmetic import both

        return both(self, other)

    def __rdivmod__(self, other):
        from ._scalar_arithmetic import both

        return both(other, self)

    def __invert__(self):
        return False_ if self._v else True_

    def __abs__(self):
        return self

    def __neg__(self):
        raise bool_negative()


bool_.__name__ = bool_.__qualname__ = "bool"
True_ = new_scalar(bool_)
True_._v = True
False_ = new_scalar(bool_)
False_._v = False


def make_bool(value):
    return True_ if value else False_


makers[D.BOOL] = make_bool
number_of[bool_] = D.BOOL
D.register_scalar_type(D.BOOL, bool_)
