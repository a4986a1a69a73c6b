"""Structured arrays: one array a field, held side by side under one shape.

Each field is an ordinary array over Java, so that reading, writing and computing on a field is what it is elsewhere. What is
offered of the arrays as a whole is here and in ``_record_functions``; all else asks for the handle that such an array does not
have, and is refused by name.
"""

import sys

from . import _dtypes as D
from ._array import ndarray, normal_axis, normal_shape
from ._record_types import of_shape, packed, split
from ._void import record_of

_new = object.__new__
_type_of = type


class _Structured(ndarray):
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
        self._dtype = _renamed(self, D.parse(value))._dtype

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
            return record_of(self, _place(int(places), shape))
        parts = [part[_padded(key, part.ndim - len(shape))] for part in self._parts]
        basic = not _has_arrays(key)
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
        parts = self._parts
        rank = len(self._shape)
        keys = [_padded(key, part.ndim - rank) for part in parts]
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
        flat = list(zip(*[_listed(part, len(self._shape)) for part in self._parts]))
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
        return _restore, (self._dtype, self._shape, self.reshape(-1).tolist())

    def astype(self, dtype, order="K", casting="unsafe", subok=True, copy=True):
        """The records under another dtype, field by field; or as objects, tuples."""
        target = D.parse(dtype)
        if target.kind == "V" and target.names is not None:
            if target.code == self._dtype.code and not copy:
                return self
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
        made = self if dtype is None else _renamed(self, D.parse(dtype))
        cls = _type_of(self) if type is None else _Structured if type is ndarray else type
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


_Structured.__name__ = _Structured.__qualname__ = "ndarray"


def _refusal(name):
    def method(self, *others):
        from ._construct import asarray
        from ._ufunc_errors import _UFuncNoLoopError

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


def _refuse():
    from ._operators import _BINARY, _COMPARE, _UNARY

    for name, special in _BINARY:
        for prefix in ("", "r", "i"):
            setattr(_Structured, f"__{prefix}{special}__", _refusal(name))
    for name, special in _COMPARE:
        if special not in ("eq", "ne"):
            setattr(_Structured, f"__{special}__", _refusal(name))
    for name, special in _UNARY:
        setattr(_Structured, f"__{special}__", _refusal(name))


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


def structure(cls, parts, dtype, shape):
    """An array of records over arrays of its fields."""
    made = _new(cls)
    made._parts = tuple(parts)
    made._dtype = dtype
    made._shape = tuple(shape)
    made._base = None
    return made


def empty_of(cls, shape, dtype, zero=True):
    """An array of records that are all zero."""
    if dtype.kind != "V":
        raise NotImplementedError(f"numpy.recarray: elements of {dtype!r}")
    from ._construct import empty, zeros

    if dtype.names is None:
        base, inner = dtype.subdtype
        return zeros(tuple(shape) + inner, base)
    if any(extent < 0 for extent in shape):
        raise ValueError("negative dimensions are not allowed")
    parts = []
    for each in dtype._types:
        base, inner = split(each)
        parts.append((zeros if zero else empty)(tuple(shape) + inner, base))
    if getattr(cls, "_records", False):
        dtype = dtype.as_record(True)
    return structure(cls, parts, dtype, shape)


def positions(shape):
    """The numbers of an array's elements in C order."""
    from ._construct import arange

    n = 1
    for extent in shape:
        n *= extent
    return arange(n).reshape(shape)


def _place(number, shape):
    place = []
    for extent in shape[::-1]:
        place.insert(0, number % extent)
        number //= extent
    return tuple(place)


def _padded(key, extra):
    """An index into the records as one into a field that has further axes."""
    if extra and type(key) is tuple and any(item is Ellipsis for item in key):
        return (*key, *(slice(None),) * extra)
    return key


def _has_arrays(key):
    """Whether an index picks by positions or a mask, so that what it gives is a copy."""
    for item in key if type(key) is tuple else (key,):
        if not (item is None or item is Ellipsis or type(item) in (int, slice)) and (
            type(item) is bool or not hasattr(item, "__index__") or getattr(item, "shape", ()) != ()
        ):
            return True
    return False


def _listed(part, rank):
    """A field's elements as a flat list; further axes stay arrays, as numpy gives them."""
    if part.ndim == rank:
        return [part.item()] if not rank else part.reshape(-1).tolist()
    flat = part.reshape((-1, *part.shape[rank:]))
    return [flat[k].copy() for k in range(flat.shape[0])]


def _restore(dtype, shape, values):
    return of_list(values, dtype).reshape(shape)


def _renamed(array, target):
    if target.kind != "V" or target.names is None:
        raise NotImplementedError(f"numpy.ndarray.view: from {array._dtype} to {target}")
    if [each.code for each in target._types] != [each.code for each in array._dtype._types]:
        raise NotImplementedError(f"numpy.ndarray.view: from {array._dtype} to {target}")
    return structure(type(array), array._parts, target, array._shape)


def converted(array, target, cls=_Structured):
    """An array of records under another structured dtype, field by field."""
    if len(array._parts) != len(target._types):
        raise TypeError(
            f"Cannot cast array data from {array._dtype!r} to {target!r} according to the rule 'unsafe'"
        )
    parts = [part.astype(split(each)[0]) for part, each in zip(array._parts, target._types)]
    return structure(cls, parts, target, array._shape)


def promoted(a, b):
    """The dtype that two structured dtypes can be cast to."""
    if a.kind != "V" or b.kind != "V" or a.names != b.names or a.names is None:
        if "O" in (a.kind, b.kind):
            return D.object_dtype
        raise D._no_common(a, b)
    types = []
    for x, y in zip(a._types, b._types):
        (x, inner), (y, other) = split(x), split(y)
        if inner != other:
            raise D._no_common(a, b)
        types.append(of_shape(D.promote(x, y), inner))
    return packed(list(a.names), types)


def columns_of(value, dtype):
    """What an assignment of a value gives to each field."""
    count = len(dtype._types)
    parts = getattr(value, "_parts", None)
    if parts is not None:
        if len(parts) != count:
            raise ValueError(
                f"could not assign records of {len(parts)} fields to structure with {count} fields."
            )
        return parts
    whole = getattr(value, "_whole", None)
    if whole is not None:
        return [value[k] for k in range(len(value))]
    if isinstance(value, tuple):
        if len(value) != count:
            raise ValueError(f"could not assign tuple of length {len(value)} to structure with {count} fields.")
        return value
    if isinstance(value, list) and _holds_records(value):
        return of_list(value, dtype)._parts
    return [value] * count


def _holds_records(value):
    while isinstance(value, list) and value:
        value = value[0]
    return isinstance(value, tuple) or hasattr(value, "_whole")


def array_of(value, dtype, copy=True):
    """An array of records of anything that can be one."""
    if dtype.names is None:
        from ._construct import array

        base, inner = dtype.subdtype
        made = array(value, dtype=base)
        return made if made.shape[made.ndim - len(inner) :] == inner else made[..., None].repeat(inner[0], axis=-1)
    if isinstance(value, _Structured):
        if value._dtype.code == dtype.code:
            if not copy and type(value) is _Structured:
                return value
            return structure(_Structured, [part.copy() if copy else part for part in value._parts], dtype, value._shape)
        return converted(value, dtype)
    if isinstance(value, tuple) or hasattr(value, "_whole"):
        return of_list([value], dtype).reshape(())
    if isinstance(value, list):
        return of_list(value, dtype)
    from ._construct import asarray

    made = asarray(value)
    if made.dtype.kind == "O":
        return of_list(made.tolist(), dtype) if made.shape else of_list([made.item()], dtype).reshape(())
    result = empty_of(_Structured, made.shape, dtype)
    result[...] = made
    return result


def of_list(values, dtype):
    """An array of records of a list of tuples, of records, of scalars for all fields, or of lists of these."""
    shape = [len(values)]
    flat = values
    while flat and isinstance(flat[0], list):
        lengths = {len(each) if isinstance(each, list) else -1 for each in flat}
        if len(lengths) > 1:
            raise ValueError(
                "setting an array element with a sequence. The requested array has an inhomogeneous shape after"
                f" {len(shape)} dimensions. The detected shape was {tuple(shape)} + inhomogeneous part."
            )
        shape.append(lengths.pop())
        flat = [item for each in flat for item in each]
    count = len(dtype._types)
    rows = []
    for item in flat:
        if isinstance(item, tuple):
            if len(item) != count:
                raise ValueError(f"could not assign tuple of length {len(item)} to structure with {count} fields.")
            rows.append(item)
        elif hasattr(item, "_whole"):
            rows.append(tuple(item))
        else:
            rows.append((item,) * count)
    columns = list(zip(*rows)) if rows else [()] * count
    parts = [_column(list(column), each, tuple(shape)) for column, each in zip(columns, dtype._types)]
    return structure(_Structured, parts, dtype, shape)


def _column(values, each, shape):
    from ._construct import array, empty, object_array

    base, inner = split(each)
    if not values:
        return empty(shape + inner, base) if base.kind != "V" else empty_of(_Structured, shape + inner, base)
    if base.kind == "V":
        made = of_list(values, base)
    elif base.kind == "O" and not inner:
        made = object_array(values)
    elif base.kind in "US" and not base.itemsize:
        made = array([""] * len(values), dtype=base)
    elif inner:
        made = empty((len(values), *inner), base)
        listed = array([list(value) if isinstance(value, tuple) else value for value in values], dtype=base)
        made[...] = listed.reshape(listed.shape + (1,) * len(inner)) if listed.ndim == 1 else listed
    else:
        made = array(values, dtype=base)
        if made.shape != (len(values),):
            raise ValueError("setting an array element with a sequence.")
    return made.reshape(shape + inner)


def _compared(a, b, name):
    from ._construct import asarray

    other = b if isinstance(b, _Structured) else _as_structured(b)
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


def of_arrays(arrays, dtype, cls=_Structured):
    """An array of records over copies of arrays, one a field."""
    parts = [each.astype(split(kind)[0]) for each, kind in zip(arrays, dtype._types)]
    return structure(cls, parts, dtype, arrays[0].shape if arrays else (0,))


