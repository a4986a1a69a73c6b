"""What Series and DataFrame share."""

import sys

import numpy as np

from .._lazy import module


class _CutIndex:
    """The index of a window on another object's rows, made when somebody asks: an attribute of the object from then on."""

    def __get__(self, one, kind=None):
        if one is None:
            raise AttributeError("_index")
        cut = one._cut
        if cut is None:
            raise AttributeError("_index")
        index, first, last, _ = cut
        found = index._slice(slice(first, last))
        object.__setattr__(one, "_index", found)
        object.__setattr__(one, "_cut", (index, first, last, found))
        return found


class NDFrame:
    """Values under labels."""

    # Of a window: the whole object's index, the first row, the one behind the last, and the index of these once it is there.
    _cut = None
    _index = _CutIndex()

    __module__ = "pandas.core.generic"
    __array_priority__ = 1000
    _is_frame = False

    # Set per object only when they differ from these.
    _attrs = None
    _copy_of = None
    _shared_with = None
    _accessed = False

    # Whether pandas would hold columns of one dtype in several tables, since some came later.
    _split = False
    _flags = None

    # The names of attributes that derived classes hand on to what is made of their objects.
    _metadata = []

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if not cls.__module__.startswith("pandas.core."):
            module("pandas._subclassing").install()

    @property
    def attrs(self):
        """A dict of the user's own notes."""
        if self._attrs is None:
            module("pandas._subclassing").install()
            object.__setattr__(self, "_attrs", {})
        return self._attrs

    @attrs.setter
    def attrs(self, value):
        module("pandas._subclassing").install()
        object.__setattr__(self, "_attrs", dict(value))

    @property
    def _is_copy(self):
        """A weak reference to the frame that this may have been meant to be a part of; code sets it to None, for no warnings."""
        return self._copy_of

    @_is_copy.setter
    def _is_copy(self, value):
        object.__setattr__(self, "_copy_of", value or None)

    @property
    def flags(self):
        return module("pandas.generic.flags").flags_of(self)

    def set_flags(self, *, copy=False, allows_duplicate_labels=None):
        """The same data with other flags."""
        result = self.copy(deep=copy)
        if allows_duplicate_labels is not None:
            result.flags["allows_duplicate_labels"] = allows_duplicate_labels
        return result

    def __finalize__(self, other, method=None, **kwargs):
        """Takes the notes and flags of the object that this one was made from."""
        if isinstance(other, NDFrame):
            if other._attrs:
                object.__setattr__(self, "_attrs", module("copy").deepcopy(other._attrs))
            if other._flags is not None and self._flags is None:
                if not other._flags.allows_duplicate_labels:
                    module("pandas.generic.flags").check_labels(self)
                object.__setattr__(self, "_flags", other._flags)
            if self._metadata and type(self) not in module("pandas._subclassing")._PLAIN:
                for name in self._metadata:
                    if name in other._metadata and name != "name" and name != "_name":
                        object.__setattr__(self, name, getattr(other, name, None))
        return self

    def _notes(self):
        """What an object keeps beside its data, for pickles."""
        notes = {} if self._attrs is None else {"_attrs": self._attrs}
        if self._flags is not None:
            notes["_flags"] = self._flags
        for name in self._metadata:
            if name != "_name":
                notes[name] = getattr(self, name, None)
        return notes

    @property
    def empty(self):
        return 0 in self.shape

    def __bool__(self):
        raise ValueError(
            f"The truth value of a {type(self).__name__} is ambiguous. Use a.empty, a.bool(), a.item(), a.any() or a.all()."
        )

    __nonzero__ = __bool__

    def __hash__(self):
        raise TypeError(f"unhashable type: {type(self).__name__!r}")

    def __copy__(self, deep=True):
        return self.copy(deep=deep)

    def __deepcopy__(self, memo=None):
        return self.copy(deep=True)

    def __contains__(self, key):
        return key in self._info_axis

    def head(self, n=5):
        """The first n rows; all but the last -n where n is negative."""
        if type(n) is not int:
            _check_slice(self, n, n)
        return self._slice_rows(slice(None, n))

    def tail(self, n=5):
        """The last n rows; all but the first -n where n is negative."""
        if type(n) is not int:
            _check_slice(self, n, -n)
        return self._slice_rows(slice(len(self), None) if n == 0 else slice(-n, None))

    @property
    def loc(self):
        return module("pandas.indexing").LocIndexer(self)

    @property
    def iloc(self):
        return module("pandas.indexing").ILocIndexer(self)

    @property
    def at(self):
        return module("pandas.indexing").AtIndexer(self)

    @property
    def iat(self):
        return module("pandas.indexing").IAtIndexer(self)

    def get(self, key, default=None):
        """The item of a key, or the default."""
        try:
            return self[key]
        except (KeyError, ValueError, IndexError):
            return default

    def pipe(self, func, *args, **kwargs):
        """func(self, …); func may be a pair of a function and the keyword under which it takes the data."""
        if isinstance(func, tuple):
            func, target = func
            if target in kwargs:
                raise ValueError(f"{target} is both the pipe target and a keyword argument")
            kwargs[target] = self
            return func(*args, **kwargs)
        return func(self, *args, **kwargs)

    def _axis_number(self, axis):
        """0 or 1 from what names an axis."""
        if axis == 0 or axis == "index" or axis == "rows":
            return 0
        if self._is_frame and (axis == 1 or axis == "columns"):
            return 1
        raise ValueError(f"No axis named {axis} for object type {type(self).__name__}")

    _get_axis_number = _axis_number

    def _axis_index(self, axis):
        return self._columns if self._axis_number(axis) else self._index

    _get_axis = _axis_index

    def _replace_self(self, other):
        """Takes another object's content: what inplace=True means."""
        self._take_content(other)
        if self._copy_of is not None:
            module("pandas.generic.copies").check_origin(self)
        return None

    def __matmul__(self, other):
        return self.dot(other)

    def __rmatmul__(self, other):
        if not self._is_frame:
            return self.dot(np.transpose(other))
        try:
            return self.T.dot(np.transpose(other)).T
        except ValueError as error:
            if "shape mismatch" not in str(error):
                raise
            raise ValueError(f"shapes {np.shape(other)} and {self.shape} not aligned") from error

    def __invert__(self):
        return self._unary("invert")

    def __neg__(self):
        return self._unary("neg")

    def __pos__(self):
        return self._unary("pos")

    def __abs__(self):
        return self._unary("abs")

    def abs(self):
        """The size of each number."""
        return self._unary("abs")

    def __round__(self, decimals=0):
        return self.round(decimals)

    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        return module("pandas._ufunc").frame_ufunc(self, ufunc, method, inputs, kwargs)

    def _binary(self, other, name):
        raise NotImplementedError


# Gives an object its dict all at once, in half the time that its attributes take one by one.
fill = next(kind.__dict__["__dict__"] for kind in NDFrame.__mro__ if "__dict__" in kind.__dict__).__set__


def _operator(name):
    def method(self, other):
        return self._binary(other, name)

    method.__name__ = f"__{name}__"
    return method


def _in_place(name):
    def method(self, other):
        return self._in_place(other, name)

    method.__name__ = f"__i{name}__"
    return method


for _name in """add radd sub rsub mul rmul truediv rtruediv floordiv rfloordiv mod rmod pow rpow divmod rdivmod
        and rand or ror xor rxor eq ne lt le gt ge""".split():
    setattr(NDFrame, f"__{_name}__", _operator(_name))
for _name in "add sub mul truediv floordiv mod pow and or xor".split():
    setattr(NDFrame, f"__i{_name}__", _in_place(_name))
del _name


def _check_slice(obj, n, bound):
    """Refuses a count of rows that is no whole number, as positional slices do."""
    if n is not None and not hasattr(n, "__index__"):
        raise TypeError(
            f"cannot do positional indexing on {type(obj._index).__name__} with these indexers [{bound}] of type {type(n).__name__}"
        )


def _is_between(file):
    """Whether a file is of pandas, or of what has no lines of its own in CPython."""
    return "/pandas/" in file or file.endswith("/operator.py")


def caller_level():
    """The stacklevel by which a warning names the guest's own line."""
    level = 1
    frame = sys._getframe(1)
    while frame is not None and _is_between(frame.f_code.co_filename.replace("\\", "/")):
        frame = frame.f_back
        level += 1
    return level


def warn(text, category):
    """Warns at the line of the guest's code that called into pandas."""
    import warnings

    warnings.warn(text, category, stacklevel=caller_level())
