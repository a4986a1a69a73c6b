"""Structured arrays: one array a field, held side by side under one shape.

Each field is an ordinary array over Java, so that reading, writing and computing on a field is what it is elsewhere. What is
offered of the arrays as a whole is here and in ``_record_functions``; all else asks for the handle that such an array does not
have, and is refused by name. ``_record_making`` makes them of other things.
"""

import sys

from . import _dtypes as D
from ._array import ndarray, normal_axis, normal_shape
from ._record_parts import empty_of, has_arrays, listed, padded, place, positions, structure
from ._void import record_of

_type_of = type


class Structured(ndarray):
    """An array of records."""

    __module__ = "numpy"
    __slots__ = ("_parts",)

    def __new__(cls, shape, dtype=float, buffer=None, offset=0, strides=None, order=None):
        if buffer is not None or strides is not None:
            raise NotImplementedError("numpy.ndarray: buffer and strides")
        return empty_of(cls, normal_shape(shape), D.parse(dtype))

    @property
    def _h(self):
        # The caller's caller is what the guest asked for, where the caller is a function that many share.
        frame = sys._getframe(1)
        while frame.f_back is not None and frame.f_code.co_name.startswith("_"):
            frame = frame.f_back
        raise NotImplementedError(f"numpy: {frame.f_code.co_name} of structured arrays")

    @property
    def dtype(self):
        return self._dtype

    @dtype.setter
    def dtype(self, value):
        found = _viewed(self, D.parse(value))
        if not isinstance(found, Structured):
            raise NotImplementedError(f"numpy.ndarray.dtype: from {self._dtype} to {found.dtype}")
        self._dtype, self._parts, self._shape = found._dtype, found._parts, found._shape

    @property
    def shape(self):
        return self._shape

    @shape.setter
    def shape(self, value):
        made = self.reshape(value)
        self._parts, self._shape = made._parts, made._shape

    @property
    def strides(self):
        steps = []
        size = self._dtype.itemsize
        for extent in self._shape[::-1]:
            steps.insert(0, size)
            size *= extent
        return tuple(steps)

    @property
    def flags(self):
        from ._flags import flagsobj

        return _Flags(self) if self._parts else flagsobj(self)

    @property
    def real(self):
        return self

    def setflags(self, write=None, align=None, uic=None):
        for part in self._parts:
            part.setflags(write=write)

    def _like(self, parts, shape, dtype=None, view=True):
        """An array of the same class."""
        made = structure(type(self), parts, self._dtype if dtype is None else dtype, shape)
        if view:
            made._base = self if self._base is None else self._base
        return made

    def _each(self, function, shape):
        return self._like([function(part, part.ndim - len(self._shape)) for part in self._parts], shape)

    # Elements.

    def __iter__(self):
        if not self._shape:
            raise TypeError("iteration over a 0-d array")
        if len(self._shape) == 1:
            return (record_of(self, (k,)) for k in range(self._shape[0]))
        return (self[k] for k in range(self._shape[0]))

    def __getitem__(self, key):
        kind = type(key)
        shape = self._shape
        if kind is int and len(shape) == 1:
            n = shape[0]
            if not -n <= key < n:
                raise IndexError(f"index {key} is out of bounds for axis 0 with size {n}")
            return record_of(self, (key % n,))
        if isinstance(key, str):
            return self._field(self._number(key))
        if kind is list and key and all(isinstance(name, str) for name in key):
            return self._like([self._parts[self._dtype.names.index(name)] for name in self._known(key)], shape, self._dtype[key])
        places = positions(shape)[key]
        if not isinstance(places, ndarray):
            return record_of(self, place(int(places), shape))
        parts = [part[padded(key, part.ndim - len(shape))] for part in self._parts]
        basic = not has_arrays(key)
        return self._like(parts, places.shape, view=basic)

    def _number(self, name):
        names = self._dtype.names
        if name not in names:
            raise ValueError(f"no field of name {name}")
        return names.index(name)

    def _known(self, names):
        for name in names:
            if name not in self._dtype.names:
                raise KeyError(name)
        return names

    def _field(self, number):
        made = self._parts[number][...]
        made._base = self if self._base is None else self._base
        return made

    def __setitem__(self, key, value):
        if isinstance(key, str):
            self._parts[self._number(key)][...] = value
            return
        if type(key) is list and key and all(isinstance(name, str) for name in key):
            self[key][...] = value
            return
        from ._record_making import columns_of

        parts = self._parts
        rank = len(self._shape)
        keys = [padded(key, part.ndim - rank) for part in parts]
        # An index that fails fails for all.
        positions(self._shape)[key]
        for part, at, each in zip(parts, keys, columns_of(value, self._dtype)):
            part[at] = each

    def item(self, *args):
        """The only record, or one by its position, as a tuple."""
        if not args:
            if self.size != 1:
                raise ValueError("can only convert an array of size 1 to a Python scalar")
            args = (0,)
        if len(args) == 1 and not isinstance(args[0], tuple):
            return self.reshape(-1)[args[0]].item()
        return self[args[0] if len(args) == 1 else args].item()

    def tolist(self):
        """The records as nested lists of tuples."""
        flat = list(zip(*[listed(part, len(self._shape)) for part in self._parts]))
        if not self._shape:
            return flat[0]
        for extent in self._shape[:0:-1]:
            flat = [flat[k : k + extent] for k in range(0, len(flat), extent)]
        return flat

    def tobytes(self, order="C"):
        """The records' bytes in C order."""
        from ._record_functions import to_bytes

        return to_bytes(self)

    # Shape and copies.

    def copy(self, order="C"):
        """A copy of its own."""
        return self._like([part.copy() for part in self._parts], self._shape, view=False)

    def __deepcopy__(self, memo):
        return self.copy()

    def __reduce__(self):
        return _restore, (self._dtype, self._shape, self.reshape(-1).tolist(), getattr(type(self), "_records", False))

    def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
        """The records under another dtype, field by field; or as objects, tuples."""
        target = D.parse(dtype)
        if target.kind == "V" and target.names is not None:
            if target.code == self._dtype.code and not copy:
                return self
            from ._record_making import converted

            return converted(self, target, type(self))
        if target.kind == "O":
            from ._construct import object_array

            return object_array(self.reshape(-1).tolist()).reshape(self._shape)
        raise TypeError(
            f"Cannot cast array data from {self._dtype!r} to {target!r} according to the rule '{casting}'"
        )

    def view(self, dtype=None, type=None):
        """The same records under another class, or their fields under other names."""
        if isinstance(dtype, _type_of) and issubclass(dtype, ndarray):
            dtype, type = None, dtype
        made = self if dtype is None else _viewed(self, D.parse(dtype))
        if _type_of(made) is ndarray:
            return made if type is None else made.view(type)
        cls = _type_of(self) if type is None else Structured if type is ndarray else type
        found = made._dtype
        if getattr(cls, "_records", False) and not found._record:
            found = found.as_record(True)
        result = structure(cls, made._parts, found, self._shape)
        result._base = self if self._base is None else self._base
        return result

    def reshape(self, *shape, order="C", copy=None):
        """The same records under another shape."""
        if len(shape) == 1 and not isinstance(shape[0], int):
            shape = shape[0]
        if order == "F":
            raise NotImplementedError("numpy.ndarray.reshape: structured arrays in Fortran order")
        shape = positions(self._shape).reshape(shape).shape
        return self._each(lambda part, extra: part.reshape(shape + part.shape[part.ndim - extra :]), shape)

    def ravel(self, order="C"):
        """The records as one axis."""
        return self.reshape(-1, order=order)

    def transpose(self, *axes):
        """The axes in another order, reversed by default."""
        n = len(self._shape)
        if len(axes) == 1 and (axes[0] is None or isinstance(axes[0], (tuple, list))):
            axes = axes[0]
        order = tuple([normal_axis(axis, n) for axis in axes]) if axes else tuple(range(n - 1, -1, -1))
        shape = positions(self._shape).transpose(order).shape
        return self._each(lambda part, extra: part.transpose(order + tuple(range(n, n + extra))), shape)

    def squeeze(self, axis=None):
        """Without axes of length 1."""
        return self.reshape(positions(self._shape).squeeze(axis).shape)

    def resize(self, *new_shape, refcheck=True):
        raise NotImplementedError("numpy.ndarray.resize: structured arrays")

    def take(self, indices, axis=None, out=None, mode="raise"):
        """The records at positions along an axis."""
        from ._construct import asarray

        a = self.reshape(-1) if axis is None else self
        axis = 0 if axis is None else normal_axis(axis, a.ndim)
        parts = [part.take(indices, axis=axis, mode=mode) for part in a._parts]
        shape = a._shape[:axis] + asarray(indices).shape + a._shape[axis + 1 :]
        if not shape:
            return record_of(a, (int(indices) % a.size,))
        return self._like(parts, shape, view=False)

    def repeat(self, repeats, axis=None):
        """The records repeated."""
        a = self.reshape(-1) if axis is None else self
        axis = 0 if axis is None else normal_axis(axis, a.ndim)
        places = positions((a._shape[axis],)).repeat(repeats)
        return a.take(places, axis=axis)

    # Order.

    def argsort(self, axis=-1, kind=None, order=None, *, stable=None):
        """The positions that sort by fields, all of them where none is named."""
        from ._record_functions import argsort

        return argsort(self, axis, order)

    def sort(self, axis=-1, kind=None, order=None, *, stable=None):
        """Sorts in place by fields."""
        from ._record_functions import argsort
        from ._flags import require_writable

        require_writable(self, "sort array is read-only")
        self[...] = self.take(argsort(self, axis, order))

    def nonzero(self):
        """The positions of records that are not all zero."""
        from ._record_functions import any_nonzero

        return any_nonzero(self).nonzero()

    def __eq__(self, other):
        return _compared(self, other, "equal")

    def __ne__(self, other):
        made = _compared(self, other, "not_equal")
        return ~made

    __hash__ = None

    def __repr__(self):
        from ._printing import array_repr

        return array_repr(self)


Structured.__name__ = Structured.__qualname__ = "ndarray"


def _refusal(name):
    def method(self, *others):
        from ._construct import asarray
        from ._ufunc_errors import _UFuncNoLoopError, unsupported

        if name == "invert":
            raise unsupported(name)
        if not others:
            raise _UFuncNoLoopError(
                f"ufunc '{name}' did not contain a loop with signature matching types {type(self._dtype)} -> None"
            )
        other = asarray(others[0]).dtype
        if name in ("less", "less_equal", "greater", "greater_equal"):
            types = f"({type(self._dtype)}, {type(other)})"
        else:
            types = f"({self._dtype!r}, {other!r})"
        raise _UFuncNoLoopError(f"ufunc '{name}' did not contain a loop with signature matching types {types} -> None")

    return method


_WITHOUT_TYPES = frozenset(("add", "subtract", "multiply", "maximum", "minimum", "fmax", "fmin", "gcd", "lcm"))
_COMPARISONS = frozenset(("equal", "not_equal", "less", "less_equal", "greater", "greater_equal"))


def refuse_ufunc(ufunc, *operands):
    """Raises what a ufunc says of records, which none works on."""
    from ._construct import asarray
    from ._ufunc_errors import _UFuncNoLoopError, unsupported

    name = ufunc.__name__
    if len(operands) == 1:
        if name not in ("absolute", "negative", "positive", "sign", "conjugate"):
            raise unsupported(name)
        types = repr(type(operands[0].dtype))
    elif name in _WITHOUT_TYPES:
        types = f"({', '.join(repr(asarray(each).dtype) for each in operands)})"
    elif name in _COMPARISONS:
        weak = {int: "<class 'numpy.dtypes._PyLongDType'>", float: "<class 'numpy.dtypes._PyFloatDType'>"}
        types = f"({', '.join(weak.get(type(each)) or repr(type(asarray(each).dtype)) for each in operands)})"
    else:
        raise unsupported(name)
    raise _UFuncNoLoopError(f"ufunc '{name}' did not contain a loop with signature matching types {types} -> None")


def _unreduced(ufunc):
    """A reduction that no records have."""

    def method(self, *args, **kwargs):
        from ._ufunc_errors import _UFuncNoLoopError

        if ufunc.startswith("logical"):
            raise TypeError(
                f"Iterator operand 1 dtype could not be cast from {self._dtype!r} to dtype('bool') according to the rule 'unsafe'"
            )
        raise _UFuncNoLoopError(
            f"ufunc '{ufunc}' did not contain a loop with signature matching types ({self._dtype!r}, {self._dtype!r}) -> None"
        )

    return method


def _refuse():
    for name, ufunc in (
        ("any", "logical_or"),
        ("all", "logical_and"),
        ("sum", "add"),
        ("prod", "multiply"),
        ("max", "maximum"),
        ("min", "minimum"),
    ):
        setattr(Structured, name, _unreduced(ufunc))
    from ._operators import BINARY, COMPARE, UNARY

    for name, special in BINARY:
        for prefix in ("", "r", "i"):
            setattr(Structured, f"__{prefix}{special}__", _refusal(name))
    for name, special in COMPARE:
        if special not in ("eq", "ne"):
            setattr(Structured, f"__{special}__", _refusal(name))
    for name, special in UNARY:
        setattr(Structured, f"__{special}__", _refusal(name))


_refuse()


def _flags_class():
    from ._flags import flagsobj

    class Flags(flagsobj):
        """The flags of an array of records: those of its first field, set for all."""

        __slots__ = ("_whole",)

        def __init__(self, array):
            object.__setattr__(self, "_array", array._parts[0])
            object.__setattr__(self, "_whole", array)

        owndata = property(lambda self: self._whole._base is None)

        def __setattr__(self, name, value):
            if name == "writeable":
                self._whole.setflags(write=value)
            else:
                flagsobj.__setattr__(self, name, value)

    return Flags


_Flags = _flags_class()


def _restore(dtype, shape, values, records=False):
    from ._record_making import of_list

    made = of_list(values, dtype).reshape(shape)
    if not records:
        return made
    from .rec import recarray

    return structure(recarray, made._parts, dtype.as_record(True), made._shape)


def _viewed(array, target):
    """The records under another dtype: on the same fields where each has its counterpart, else a copy of the bytes."""
    own = array._dtype
    if target.names is not None and len(target._types) == len(own._types) and target.itemsize == own.itemsize:
        pairs = list(zip(own._types, target._types))
        if all(a.code == b.code or _is_plain(a) and _is_plain(b) and a.itemsize == b.itemsize for a, b in pairs):
            parts = [part if a.code == b.code else part.view(b) for part, (a, b) in zip(array._parts, pairs)]
            return structure(type(array), parts, target, array._shape)
    if own.hasobject or target.hasobject or target.kind == "V" and target.names is None:
        raise NotImplementedError(f"numpy.ndarray.view: from {own} to {target}")
    from ._casting import _reread_shape
    from ._construct import frombuffer

    shape = _reread_shape(array, target)
    return frombuffer(array.tobytes(), target).copy().reshape(shape)


def _is_plain(dtype):
    return dtype.kind in "biufc"


def _compared(a, b, name):
    from ._construct import asarray

    other = b if isinstance(b, Structured) else _as_structured(b)
    if other is None or len(other._parts) != len(a._parts):
        if other is not None:
            raise TypeError(
                "Cannot compare structured arrays unless they have a common dtype.  I.e. `np.result_type(arr1, arr2)` must"
                " be defined."
            )
        raise TypeError("Cannot compare structured or void to non-void arrays.")
    rank = max(len(a._shape), len(other._shape))
    made = None
    for x, y in zip(a._parts, other._parts):
        same = asarray(x == y)
        while same.ndim > rank:
            same = asarray(same.all(axis=-1))
        made = same if made is None else made & same
    return made


def _as_structured(value):
    whole = getattr(value, "_whole", None)
    return None if whole is None else value.__array__()
