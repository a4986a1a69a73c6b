"""``masked``: the one element that is masked."""

import warnings

import numpy as np

from ._masked_array import MaskedArray, build


class MaskedConstant(MaskedArray):
    """The type of ``masked``."""

    __module__ = "numpy.ma.core"
    _standing = MaskedArray
    __singleton = None

    def __new__(cls):
        if cls.__singleton is None:
            data = np.array(0.0)
            mask = np.array(True)
            data.flags.writeable = False
            mask.flags.writeable = False
            made = object.__new__(cls)
            for name, value in {"_h": data._h, "_dtype": data.dtype, "_shape": (), "_base": None, "_mask": mask}.items():
                object.__setattr__(made, name, value)
            cls.__singleton = made
        return cls.__singleton

    def __array_finalize__(self, obj):
        if self.__singleton is None or self is self.__singleton:
            MaskedArray.__array_finalize__(self, obj)
        else:
            self.__class__ = MaskedArray
            MaskedArray.__array_finalize__(self, obj)

    @property
    def fill_value(self):
        return np.float64(1e20)

    def __setattr__(self, name, value):
        if self is MaskedConstant.__singleton:
            raise AttributeError(f"attributes of {self!r} are not writeable")
        object.__setattr__(self, name, value)

    def __str__(self):
        from ._printing import masked_print_option

        return str(masked_print_option._display)

    def __repr__(self):
        return "masked" if self is MaskedConstant.__singleton else object.__repr__(self)

    def __format__(self, format_spec):
        try:
            return object.__format__(self, format_spec)
        except TypeError:
            warnings.warn(
                "Format strings passed to MaskedConstant are ignored, but in future may error or produce different behavior",
                FutureWarning,
                stacklevel=2,
            )
            return object.__format__(self, "")

    def __reduce__(self):
        return self.__class__, ()

    def __iadd__(self, other):
        return self

    __isub__ = __imul__ = __ifloordiv__ = __itruediv__ = __ipow__ = __iadd__

    def copy(self, *args, **kwargs):
        return self

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self

    def view(self, *args, **kwargs):
        return build(MaskedArray, np.array(0.0), np.array(True))


MaskedArray._constant = MaskedConstant
masked = masked_singleton = MaskedConstant()
