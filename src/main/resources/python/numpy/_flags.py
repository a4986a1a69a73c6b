"""``flagsobj``: what ``array.flags`` tells, and arrays that cannot be written to.

Whether an array can be written to is known to its handle in Java: windows made of a handle inherit it, and every kernel that
writes asks for it. What numpy words in its own way is refused before the kernel is called.
"""

import _kernel as K

from ._array import ndarray as _ndarray

_LETTERS = {
    "C": "c_contiguous",
    "CONTIGUOUS": "c_contiguous",
    "F": "f_contiguous",
    "FORTRAN": "f_contiguous",
    "O": "owndata",
    "W": "writeable",
    "A": "aligned",
    "X": "writebackifcopy",
    "B": "behaved",
    "CA": "carray",
    "FA": "farray",
}
_NAMES = ("c_contiguous", "f_contiguous", "owndata", "writeable", "aligned", "writebackifcopy")
_KNOWN = frozenset([*_NAMES, "contiguous", "fortran", "forc", "fnc", "behaved", "carray", "farray", "num"])
_BITS = {"c_contiguous": 1, "f_contiguous": 2, "owndata": 4, "aligned": 256, "writeable": 1024, "writebackifcopy": 8192}


def require_writable(array, text):
    """Raises where an array cannot be written to."""
    if type(array) is not _ndarray and array.dtype.kind == "V":
        for part in array._parts:
            require_writable(part, text)
        return
    if not K.array_is_writable(array._h):
        raise ValueError(text)


def locked(array):
    """A view of an array that cannot be written to."""
    from ._array import _wrap

    made = _wrap(K.array_with_writable(array._h, False), array._dtype, array._shape)
    made._base = array if array._base is None else array._base
    return made


def set_writable(array, value):
    """Opens or closes an array for writing."""
    if value and not K.array_is_writable(array._h):
        base = array._base
        # Only who owns the memory, or whose owner may write, can be opened again.
        if base is not None and not (hasattr(base, "_h") and K.array_is_writable(base._h)):
            raise ValueError("cannot set WRITEABLE flag to True of this array")
    array._h = K.array_with_writable(array._h, bool(value))


class flagsobj:
    """The layout of an array in memory."""

    __module__ = "numpy._core.multiarray"
    __slots__ = ("_array",)

    def __init__(self, array):
        object.__setattr__(self, "_array", array)

    @property
    def c_contiguous(self):
        return K.array_is_contiguous(self._array._h)

    @property
    def f_contiguous(self):
        array = self._array
        return K.array_is_contiguous(K.array_transpose(array._h, tuple(range(array.ndim - 1, -1, -1))))

    @property
    def owndata(self):
        return self._array._base is None

    @property
    def writeable(self):
        return K.array_is_writable(self._array._h)

    @property
    def aligned(self):
        return True

    @property
    def writebackifcopy(self):
        return False

    contiguous = c_contiguous
    fortran = f_contiguous

    @property
    def behaved(self):
        return self.writeable

    @property
    def carray(self):
        return self.writeable and self.c_contiguous

    @property
    def farray(self):
        return self.writeable and self.fnc

    @property
    def forc(self):
        return self.c_contiguous or self.f_contiguous

    @property
    def fnc(self):
        return self.f_contiguous and not self.c_contiguous

    @property
    def num(self):
        return sum(bit for name, bit in _BITS.items() if getattr(self, name))

    def __setattr__(self, name, value):
        if name == "writeable":
            set_writable(self._array, value)
        elif name == "writebackifcopy":
            if value:
                raise ValueError("cannot set WRITEBACKIFCOPY flag to True")
        elif name == "aligned":
            pass
        elif name in _KNOWN:
            raise AttributeError(f"attribute '{name}' of 'numpy._core.multiarray.flagsobj' objects is not writable")
        else:
            raise AttributeError(
                f"'numpy._core.multiarray.flagsobj' object has no attribute '{name}' and no __dict__ for setting new attributes"
            )

    def __getitem__(self, key):
        name = _LETTERS.get(key, key.lower())
        if name not in _KNOWN:
            raise KeyError("Unknown flag")
        return getattr(self, name)

    def __setitem__(self, key, value):
        name = _LETTERS.get(key, key.lower())
        if name not in ("writeable", "aligned", "writebackifcopy"):
            raise KeyError("Unknown flag")
        setattr(self, name, value)

    def __eq__(self, other):
        return isinstance(other, flagsobj) and self.num == other.num

    __hash__ = None

    def __repr__(self):
        return "\n".join([f"  {name.upper()} : {getattr(self, name)}" for name in _NAMES]) + "\n"
