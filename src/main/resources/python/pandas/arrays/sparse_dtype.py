"""The dtype of sparse arrays: a numpy dtype and the value that is not stored."""

import re

import numpy as np

from .._construct import is_list_like
from .._lazy import module
from .._missing import is_missing, na_value_of
from ..dtypes import ExtensionDtype, pandas_dtype
from ..generic.base import warn

NO_SCIPY = "Missing optional dependency 'scipy'.  Use pip or conda to install scipy."
_TEXT = re.compile(r"Sparse\[(?P<subtype>[^,]*)(, )?(?P<fill>.*?)?\]$")


def default_fill(dtype):
    """The value that is not stored of a dtype unless one is given."""
    kind = dtype.kind
    if not isinstance(dtype, np.dtype):
        return np.nan
    return False if kind == "b" else 0 if kind in "iu" else na_value_of(dtype)


class SparseDtype(ExtensionDtype):
    """Elements of a numpy dtype, most of which are one fill value."""

    __module__ = "pandas.core.dtypes.dtypes"
    _metadata = ("subtype", "fill_value")

    def __init__(self, dtype=np.float64, fill_value=None):
        if isinstance(dtype, SparseDtype):
            fill_value = dtype.fill_value if fill_value is None else fill_value
            dtype = dtype.subtype
        subtype = pandas_dtype(dtype)
        if not isinstance(subtype, np.dtype):
            raise TypeError("SparseDtype subtype must be a numpy dtype")
        if subtype.kind in "US":
            subtype = np.dtype(object)
        if fill_value is None:
            fill_value = default_fill(subtype)
        elif is_list_like(fill_value) or hasattr(fill_value, "__array__") and not isinstance(fill_value, np.generic):
            raise ValueError(f"fill_value must be a scalar. Got {fill_value} instead")
        elif not _holds(subtype, fill_value):
            warn(
                "Allowing arbitrary scalar fill_value in SparseDtype is deprecated. In a future version, the fill_value must be a "
                "valid value for the SparseDtype.subtype.",
                FutureWarning,
            )
        self._subtype = subtype
        self._fill_value = fill_value

    @property
    def subtype(self):
        """The dtype of what is stored."""
        return self._subtype

    @property
    def fill_value(self):
        """The value that is not stored."""
        return self._fill_value

    @property
    def _is_na_fill_value(self):
        return is_missing(self._fill_value)

    @property
    def kind(self):
        return self._subtype.kind

    @property
    def type(self):
        return self._subtype.type

    @property
    def itemsize(self):
        raise AttributeError("'SparseDtype' object has no attribute 'itemsize'")

    @property
    def name(self):
        return f"Sparse[{self._subtype.name}, {self._fill_value!r}]"

    @property
    def _is_numeric(self):
        return self._subtype.kind in "iufcb"

    @property
    def _is_boolean(self):
        return self._subtype.kind == "b"

    def __eq__(self, other):
        if isinstance(other, str):
            try:
                other = self.construct_from_string(other)
            except TypeError:
                return False
        if not isinstance(other, SparseDtype) or self._subtype != other._subtype:
            return False
        if self._is_na_fill_value:
            # pandas takes NaN for any other float here, and only in this direction.
            return other._is_na_fill_value or isinstance(self._fill_value, type(other._fill_value))
        return bool(self._fill_value == other._fill_value)

    def __hash__(self):
        return hash(("SparseDtype", str(self._subtype), None if self._is_na_fill_value else self._fill_value))

    @classmethod
    def construct_array_type(cls):
        return module("pandas.arrays.sparse").SparseArray

    @classmethod
    def construct_from_string(cls, string):
        if not isinstance(string, str):
            raise TypeError(f"'construct_from_string' expects a string, got {type(string)}")
        text = f"Cannot construct a 'SparseDtype' from '{string}'"
        if string == "Sparse":
            return cls()
        found = _TEXT.match(string)
        if found is None:
            raise TypeError(text)
        try:
            made = cls(found["subtype"])
        except (TypeError, ValueError):
            raise TypeError(text) from None
        if found["fill"] and str(made._fill_value) != found["fill"]:
            raise TypeError(
                f"{text}.\n\nIt looks like the fill_value in the string is not the default for the dtype. Non-default fill_values "
                "are not supported. Use the 'SparseDtype()' constructor instead."
            )
        return made

    def update_dtype(self, dtype):
        """A sparse dtype of another subtype, with this one's fill value under it."""
        if isinstance(dtype, str) and dtype.startswith("Sparse") or isinstance(dtype, SparseDtype):
            return pandas_dtype(dtype)
        dtype = pandas_dtype(dtype)
        if not isinstance(dtype, np.dtype):
            raise TypeError("sparse arrays of extension dtypes not supported")
        from .._construct import cast

        fill = cast(np.array([self._fill_value]), dtype)[0]
        return SparseDtype(dtype, fill)

    def _common(self, dtypes):
        sparse = [one for one in dtypes if isinstance(one, SparseDtype)]
        if any(isinstance(one, ExtensionDtype) and not isinstance(one, SparseDtype) for one in dtypes):
            return None
        fills = [one.fill_value for one in sparse]
        if len(set(str(fill) for fill in fills)) > 1:
            warn(
                f"Concatenating sparse arrays with multiple fill values: '{fills}'. Picking the first and converting the rest.",
                module("pandas.errors").PerformanceWarning,
            )
        from ..dtypes import find_common

        return SparseDtype(find_common([one.subtype if isinstance(one, SparseDtype) else one for one in dtypes]), fills[0])


def _holds(subtype, value):
    if is_missing(value) or subtype.kind == "O":
        return True
    return module("pandas._setting").holds(subtype, value) is not None
