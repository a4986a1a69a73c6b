"""``.str``: the methods of text on each element of a Series or Index."""

import _kernel as K
from numpy import ndarray

from .._lazy import claim, methods, module
from ..dtypes import CategoricalDtype, StringDtype

_ALLOWED = ("string", "empty", "bytes", "mixed", "mixed-integer")


class StringMethods:
    """series.str and index.str"""

    __module__ = "pandas.core.strings.accessor"

    def __init__(self, data):
        self._inferred_dtype = _word_of(data)
        self._parent = data
        self._orig = data
        self._is_index = not hasattr(data, "_index")
        self._frozen = True

    def __setattr__(self, name, value):
        if getattr(self, "_frozen", False) and name not in self.__dict__:
            raise AttributeError(f"You cannot add any new attribute '{name}'")
        object.__setattr__(self, name, value)

    @property
    def _array(self):
        return self._parent._values

    def __getitem__(self, key):
        return self.get(key) if not isinstance(key, slice) else module("pandas.strings.editing").sliced(self, key)

    def __iter__(self):
        raise TypeError(f"'{type(self).__name__}' object is not iterable")

    def _refuse_bytes(self, name, also=()):
        """Most methods are for text only."""
        if self._inferred_dtype == "bytes" or self._inferred_dtype in also:
            raise TypeError(f"Cannot use .str.{name} with values of inferred dtype '{self._inferred_dtype}'.")


def _word_of(data):
    """What the elements are; an error where they cannot be text."""
    if getattr(data, "nlevels", 1) > 1 and not hasattr(data, "_index"):
        raise AttributeError("Can only use .str accessor with Index, not MultiIndex")
    values = data._values
    if isinstance(values.dtype, CategoricalDtype):
        values = values.categories._values
    if isinstance(values.dtype, StringDtype):
        return "string"
    word = None
    if isinstance(values, ndarray) and values.dtype.kind == "O":
        if K.string_is_text(values._h):
            return "string"
        word = module("pandas.api.types").infer_dtype(values, skipna=True)
    if word not in _ALLOWED:
        raise AttributeError("Can only use .str accessor with string values!")
    return word


methods(
    StringMethods, "pandas.strings.cases",
    """upper lower title capitalize swapcase casefold isalnum isalpha isdigit isspace islower isupper istitle isnumeric isdecimal
    len""",
)
methods(
    StringMethods, "pandas.strings.searching",
    "contains match fullmatch startswith endswith find rfind index rindex count findall",
)
methods(
    StringMethods, "pandas.strings.editing",
    """get slice slice_replace strip lstrip rstrip removeprefix removesuffix pad center ljust rjust zfill wrap repeat translate
    normalize encode decode join""",
)
methods(StringMethods, "pandas.strings.replacing", "replace")
methods(StringMethods, "pandas.strings.splitting", "split rsplit partition rpartition")
methods(StringMethods, "pandas.strings.extracting", "extract extractall get_dummies")
methods(StringMethods, "pandas.strings.joining", "cat")

claim(
    StringMethods,
    """_map_and_wrap.<locals> isalnum=wrapper isalpha=wrapper isdecimal=wrapper isdigit=wrapper islower=wrapper isnumeric=wrapper
    isspace=wrapper istitle=wrapper isupper=wrapper""",
)
