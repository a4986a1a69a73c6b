"""The element types that numpy does not have, and the meaning of whatever is given as a dtype."""

import numpy as np

from ._na import NA
from ._lazy import module


class ExtensionDtype:
    """The base of all of them."""

    __module__ = "pandas.core.dtypes.base"
    kind = "O"
    itemsize = 8
    names = None
    _metadata = ()
    _is_numeric = False
    _is_boolean = False

    @property
    def na_value(self):
        return np.nan

    def __str__(self):
        return self.name

    def __repr__(self):
        return self.name

    def __eq__(self, other):
        if isinstance(other, str):
            try:
                other = self.construct_from_string(other)
            except TypeError:
                return False
        return isinstance(other, type(self)) and all(
            getattr(self, name) == getattr(other, name) for name in self._metadata
        )

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash((type(self).__name__, *(str(getattr(self, name)) for name in self._metadata)))

    @classmethod
    def construct_from_string(cls, string):
        if not isinstance(string, str):
            raise TypeError(f"'construct_from_string' expects a string, got {type(string)}")
        if string != cls.name:
            raise TypeError(f"Cannot construct a '{cls.__name__}' from '{string}'")
        return cls()

    @classmethod
    def is_dtype(cls, dtype):
        dtype = getattr(dtype, "dtype", dtype)
        if isinstance(dtype, cls):
            return True
        if isinstance(dtype, str):
            try:
                return cls.construct_from_string(dtype) is not None
            except TypeError:
                return False
        return False

    def empty(self, shape):
        kind = self.construct_array_type()
        return kind._from_sequence([], dtype=self).take(
            np.broadcast_to(np.intp(-1), shape), allow_fill=True
        )

    def _common(self, dtypes):
        """The dtype that columns of these types share, or None for object."""
        return self if all(other == self for other in dtypes) else None


class NumpyBased(ExtensionDtype):
    """A nullable dtype: numbers or bools of numpy with a mask."""

    _instances = {}

    def __new__(cls):
        found = cls._instances.get(cls)
        if found is None:
            found = cls._instances[cls] = object.__new__(cls)
        return found

    def __repr__(self):
        return f"{self.name}Dtype()" if self._is_numeric_name else self.name

    @property
    def na_value(self):
        return NA

    @property
    def numpy_dtype(self):
        return np.dtype(self._numpy_name)

    @property
    def itemsize(self):
        return self.numpy_dtype.itemsize

    @property
    def type(self):
        return self.numpy_dtype.type

    def _common(self, dtypes):
        found = []
        for other in dtypes:
            if isinstance(other, NumpyBased):
                found.append(other.numpy_dtype)
            elif isinstance(other, np.dtype) and other.kind in "iufcb":
                found.append(other)
            else:
                return None
        if any(one.kind == "b" for one in found):
            return self if all(one.kind == "b" for one in found) and self.kind == "b" else (
                BooleanDtype() if all(one.kind == "b" for one in found) else None
            )
        result = np.result_type(*found)
        kinds = {one.kind for one in found}
        if result.kind == "f" and "f" not in kinds:
            return Float64Dtype()
        return nullable_of(result)


def _numeric(kind, bits):
    name = {"i": "Int", "u": "UInt", "f": "Float"}[kind] + str(bits)
    numpy_name = name.lower()

    def construct_array_type(cls):
        masked = module("pandas.arrays.masked")
        return masked.FloatingArray if kind == "f" else masked.IntegerArray

    return type(
        name + "Dtype",
        (NumpyBased,),
        {
            "__module__": "pandas.core.arrays.floating" if kind == "f" else "pandas.core.arrays.integer",
            "__doc__": f"Nullable {numpy_name}.",
            "name": name,
            "kind": kind,
            "_numpy_name": numpy_name,
            "_is_numeric": True,
            "_is_numeric_name": True,
            "construct_array_type": classmethod(construct_array_type),
        },
    )


Int8Dtype, Int16Dtype, Int32Dtype, Int64Dtype = (_numeric("i", bits) for bits in (8, 16, 32, 64))
UInt8Dtype, UInt16Dtype, UInt32Dtype, UInt64Dtype = (_numeric("u", bits) for bits in (8, 16, 32, 64))
Float32Dtype, Float64Dtype = (_numeric("f", bits) for bits in (32, 64))


class BooleanDtype(NumpyBased):
    """Nullable bool."""

    __module__ = "pandas.core.arrays.boolean"
    name = "boolean"
    kind = "b"
    _numpy_name = "bool"
    _is_boolean = True
    _is_numeric = True
    _is_numeric_name = False

    def __repr__(self):
        return "BooleanDtype"

    @classmethod
    def construct_array_type(cls):
        return module("pandas.arrays.masked").BooleanArray


class StringDtype(ExtensionDtype):
    """Text with pandas.NA for what is missing."""

    __module__ = "pandas.core.arrays.string_"
    name = "string"
    type = str
    _metadata = ("storage",)

    def __init__(self, storage=None):
        if storage is None:
            storage = "python"
        if storage not in ("python", "pyarrow", "pyarrow_numpy"):
            raise ValueError(
                f"Storage must be 'python', 'pyarrow' or 'pyarrow_numpy'. Got {storage} instead."
            )
        if storage != "python":
            raise ImportError(f"pyarrow>=10.0.1 is required for PyArrow backed StringArray.")
        self.storage = storage

    @property
    def na_value(self):
        return NA

    def __repr__(self):
        return f"string[{self.storage}]"

    def __str__(self):
        return self.name

    def __eq__(self, other):
        if isinstance(other, str):
            return other == "string" or other == f"string[{self.storage}]"
        return isinstance(other, StringDtype)

    __hash__ = ExtensionDtype.__hash__

    @classmethod
    def construct_from_string(cls, string):
        if not isinstance(string, str):
            raise TypeError(f"'construct_from_string' expects a string, got {type(string)}")
        if string in ("string", "string[python]"):
            return cls("python")
        if string == "string[pyarrow]":
            return cls("pyarrow")
        raise TypeError(f"Cannot construct a '{cls.__name__}' from '{string}'")

    @classmethod
    def construct_array_type(cls):
        return module("pandas.arrays.string_").StringArray

    def _common(self, dtypes):
        if all(isinstance(other, StringDtype) for other in dtypes):
            return self
        return None


class CategoricalDtype(ExtensionDtype):
    """A fixed set of values, ordered or not."""

    __module__ = "pandas.core.dtypes.dtypes"
    name = "category"
    _metadata = ("categories", "ordered")

    def __init__(self, categories=None, ordered=False):
        if ordered is not None and ordered is not True and ordered is not False and not isinstance(ordered, np.bool_):
            raise TypeError("'ordered' must either be 'True' or 'False'")
        if categories is not None:
            categories = self.validate_categories(categories)
        self._categories = categories
        self._ordered = ordered if ordered is None else bool(ordered)

    @property
    def type(self):
        return CategoricalDtypeType

    @property
    def categories(self):
        return self._categories

    @property
    def ordered(self):
        return self._ordered

    @property
    def _is_boolean(self):
        return self._categories is not None and self._categories.inferred_type == "boolean"

    @staticmethod
    def validate_categories(categories, fastpath=False):
        from .indexes.base import Index, is_list_like

        if not is_list_like(categories):
            raise TypeError(f"Parameter 'categories' must be list-like, was {categories!r}")
        if not isinstance(categories, Index):
            categories = Index(categories, tupleize_cols=False)
        elif categories.dtype == "category":
            categories = categories._data.categories
        if categories.nlevels == 1 and categories.hasnans:
            raise ValueError("Categorical categories cannot be null")
        if not categories.is_unique:
            raise ValueError("Categorical categories must be unique")
        return categories

    @classmethod
    def _from_values_or_dtype(cls, values=None, categories=None, ordered=None, dtype=None):
        if dtype is not None:
            if isinstance(dtype, str):
                if dtype == "category":
                    if ordered is None and values is not None and isinstance(getattr(values, "dtype", None), cls):
                        ordered = values.dtype.ordered
                    dtype = cls(categories, ordered)
                else:
                    raise ValueError(f"Unknown dtype {dtype!r}")
            elif categories is not None or ordered is not None:
                raise ValueError("Cannot specify `categories` or `ordered` together with `dtype`.")
            elif not isinstance(dtype, cls):
                raise ValueError(f"Cannot not construct CategoricalDtype from {dtype}")
            return dtype
        known = getattr(values, "dtype", None)
        if isinstance(known, cls):
            if categories is None and ordered is None:
                return known
            return cls(known.categories if categories is None else categories, known.ordered if ordered is None else ordered)
        return cls(categories, bool(ordered) if ordered is not None else False)

    def update_dtype(self, dtype):
        """This dtype with what another one says."""
        if isinstance(dtype, str) and dtype == "category":
            return self
        if not isinstance(dtype, CategoricalDtype):
            raise ValueError(
                f"a CategoricalDtype must be passed to perform an update, got {dtype!r}"
            )
        categories = self.categories if dtype.categories is None else dtype.categories
        ordered = dtype.ordered if dtype.ordered is not None else self.ordered
        return CategoricalDtype(categories, ordered)

    def __repr__(self):
        if self._categories is None:
            data = "None"
            dtype = "None"
        else:
            data = module("pandas.formats.index").values_repr(self._categories)
            dtype = self._categories.dtype
        return f"CategoricalDtype(categories={data}, ordered={self._ordered}, categories_dtype={dtype})"

    def __str__(self):
        return self.name

    def __eq__(self, other):
        if isinstance(other, str):
            return other == self.name
        if other is self:
            return True
        if not isinstance(other, CategoricalDtype):
            return False
        if self._ordered is None or other._ordered is None:
            return self._ordered == other._ordered
        if self._categories is None or other._categories is None:
            return self._categories is other._categories
        if self._ordered or other._ordered:
            return self._ordered == other._ordered and self._categories.equals(other._categories)
        left, right = self._categories, other._categories
        if left is right:
            return True
        if len(left) != len(right) or left.dtype != right.dtype and not (left.dtype == object or right.dtype == object):
            return False
        return left.equals(right) or bool((left.get_indexer(right) >= 0).all())

    def __hash__(self):
        if self._categories is None:
            return -1 if self._ordered else -2
        values = self._categories.tolist()
        return hash((self._ordered, tuple(values) if self._ordered else frozenset(values)))

    @classmethod
    def construct_array_type(cls):
        return module("pandas.arrays.categorical").Categorical

    def _common(self, dtypes):
        if all(isinstance(other, CategoricalDtype) and other == self for other in dtypes):
            return self
        found = [
            (other.categories.dtype if other.categories is not None else np.dtype(object))
            if isinstance(other, CategoricalDtype) else other
            for other in dtypes
        ]
        return find_common(found)


class CategoricalDtypeType(type):
    """The type of a CategoricalDtype."""

    __module__ = "pandas.core.dtypes.dtypes"


class DatetimeTZDtype(ExtensionDtype):
    """datetime64 with a time zone."""

    __module__ = "pandas.core.dtypes.dtypes"
    kind = "M"
    _metadata = ("unit", "tz")

    def __init__(self, unit="ns", tz=None):
        if isinstance(unit, DatetimeTZDtype):
            unit, tz = unit.unit, unit.tz
        if unit != "ns":
            if isinstance(unit, str) and tz is None:
                found = type(self).construct_from_string(unit)
                raise ValueError(
                    f"Passing a dtype alias like 'datetime64[ns, {found.tz}]' to DatetimeTZDtype is no longer supported. "
                    "Use 'DatetimeTZDtype.construct_from_string()' instead."
                )
            if unit not in ("s", "ms", "us", "ns"):
                raise ValueError("DatetimeTZDtype only supports s, ms, us, ns units")
        if tz is None:
            raise TypeError("A 'tz' is required.")
        self.unit = unit
        self.tz = module("pandas.datetimes.zones").zone(tz)

    @property
    def type(self):
        return module("pandas.datetimes.timestamp").Timestamp

    @property
    def base(self):
        return np.dtype(f"M8[{self.unit}]")

    @property
    def na_value(self):
        return module("pandas.datetimes.nat").NaT

    @property
    def name(self):
        return f"datetime64[{self.unit}, {self.tz}]"

    @property
    def str(self):
        return f"|M8[{self.unit}]"

    @classmethod
    def construct_from_string(cls, string):
        if not isinstance(string, str_):
            raise TypeError(f"'construct_from_string' expects a string, got {type(string)}")
        for head in ("datetime64[", "M8["):
            if string.startswith(head) and string.endswith("]") and "," in string:
                unit, tz = string[len(head):-1].split(",", 1)
                return cls(unit.strip(), tz.strip())
        raise TypeError(f"Cannot construct a 'DatetimeTZDtype' from '{string}'")

    def __eq__(self, other):
        if isinstance(other, str_):
            return other.replace("M8[", "datetime64[", 1) == self.name
        return isinstance(other, DatetimeTZDtype) and self.unit == other.unit and str_(self.tz) == str_(other.tz)

    def __hash__(self):
        return hash(self.name)

    @classmethod
    def construct_array_type(cls):
        return module("pandas.arrays.datetimes").DatetimeArray

    def _common(self, dtypes):
        if all(isinstance(other, DatetimeTZDtype) and str_(other.tz) == str_(self.tz) for other in dtypes):
            units = ("s", "ms", "us", "ns")
            return DatetimeTZDtype(max((other.unit for other in dtypes), key=units.index), self.tz)
        return None


str_ = str


class PeriodDtype(ExtensionDtype):
    """Spans of time of one frequency."""

    __module__ = "pandas.core.dtypes.dtypes"
    _metadata = ("freq",)

    def __init__(self, freq):
        self.freq = module("pandas.datetimes.period").dtype_frequency(freq)

    @property
    def type(self):
        return module("pandas.datetimes.period").Period

    @property
    def name(self):
        return f"period[{self._freqstr}]"

    @property
    def _freqstr(self):
        return module("pandas.datetimes.period").frequency_text(self.freq)

    @property
    def na_value(self):
        return module("pandas.datetimes.nat").NaT

    @classmethod
    def construct_from_string(cls, string):
        if isinstance(string, str) and string[:7].lower() == "period[" and string.endswith("]"):
            try:
                return cls(string[7:-1])
            except ValueError:
                pass
        if isinstance(string, str):
            raise TypeError(f"Cannot construct a 'PeriodDtype' from '{string}'")
        raise TypeError(f"'construct_from_string' expects a string, got {type(string)}")

    def __eq__(self, other):
        if isinstance(other, str):
            return other[:1].upper() + other[1:] in (self.name, self.name.title()) or other == self.name
        return isinstance(other, PeriodDtype) and self.freq == other.freq

    def __hash__(self):
        return hash(self.name)

    @classmethod
    def construct_array_type(cls):
        return module("pandas.arrays.period").PeriodArray


class IntervalDtype(ExtensionDtype):
    """Intervals of one element type, closed on one side, both or neither."""

    __module__ = "pandas.core.dtypes.dtypes"
    _metadata = ("subtype", "closed")

    def __init__(self, subtype=None, closed=None):
        if closed is not None and closed not in ("left", "right", "both", "neither"):
            raise ValueError("closed must be one of 'right', 'left', 'both', 'neither'")
        if isinstance(subtype, IntervalDtype):
            if closed is not None and closed != subtype.closed:
                raise ValueError("dtype.closed and 'closed' do not match. Try IntervalDtype(dtype.subtype, closed) instead.")
            subtype, closed = subtype.subtype, subtype.closed
        elif isinstance(subtype, str) and subtype.lower().startswith("interval"):
            if subtype == "interval":
                subtype = None
            else:
                text = subtype[subtype.index("[") + 1:-1]
                if "," in text and text.rsplit(",", 1)[1].strip() in ("left", "right", "both", "neither"):
                    text, found = text.rsplit(",", 1)
                    if closed is not None and closed != found.strip():
                        raise ValueError("'closed' keyword does not match value specified in dtype string")
                    closed = found.strip()
                subtype = text
        if subtype is not None:
            try:
                subtype = pandas_dtype(subtype)
            except TypeError as error:
                raise TypeError("could not construct IntervalDtype") from error
            if getattr(subtype, "kind", "O") in "USOb" or isinstance(subtype, CategoricalDtype):
                raise TypeError(
                    "category, object, and string subtypes are not supported for IntervalDtype"
                )
        self._subtype = subtype
        self._closed = closed

    @property
    def subtype(self):
        return self._subtype

    @property
    def closed(self):
        return self._closed

    @property
    def type(self):
        return module("pandas.arrays.interval").Interval

    name = "interval"

    def __str__(self):
        if self._subtype is None:
            return "interval"
        if self._closed is None:
            return f"interval[{self._subtype}]"
        return f"interval[{self._subtype}, {self._closed}]"

    __repr__ = __str__

    @classmethod
    def construct_from_string(cls, string):
        if not isinstance(string, str):
            raise TypeError(f"a string needs to be passed, got type {type(string)}")
        if string == "interval" or string.lower().startswith("interval[") and string.endswith("]"):
            return cls(string)
        raise TypeError(
            f"Cannot construct a 'IntervalDtype' from '{string}'.\n\nIncorrectly formatted string passed to constructor. "
            "Valid formats include Interval or Interval[dtype] where dtype is numeric, datetime, or timedelta"
        )

    def __eq__(self, other):
        if isinstance(other, str):
            return other.lower() in ("interval", str(self).lower())
        if not isinstance(other, IntervalDtype):
            return False
        if self._subtype is None or other._subtype is None:
            return self._subtype is other._subtype
        return self._closed == other._closed and self._subtype == other._subtype

    def __hash__(self):
        return hash(str(self))

    @classmethod
    def construct_array_type(cls):
        return module("pandas.arrays.interval").IntervalArray

    def _common(self, dtypes):
        if not all(isinstance(other, IntervalDtype) and other.closed == self.closed for other in dtypes):
            return None
        common = find_common([other.subtype for other in dtypes])
        return None if common == object else IntervalDtype(common, self.closed)


def __getattr__(name):
    if name == "SparseDtype":
        return module("pandas.arrays.sparse_dtype").SparseDtype
    if name == "ArrowDtype":
        from ._missing_api import not_implemented

        return not_implemented(f"pandas.{name}")
    raise AttributeError(f"module 'pandas.dtypes' has no attribute '{name}'")


_NULLABLE = {
    kind.name: kind
    for kind in (
        Int8Dtype, Int16Dtype, Int32Dtype, Int64Dtype, UInt8Dtype, UInt16Dtype, UInt32Dtype, UInt64Dtype,
        Float32Dtype, Float64Dtype, BooleanDtype,
    )
}


def nullable_of(dtype):
    """The nullable dtype of a numpy number or bool."""
    if dtype.kind == "b":
        return BooleanDtype()
    name = dtype.name
    for kind in _NULLABLE.values():
        if kind._numpy_name == name:
            return kind()
    raise TypeError(f"dtype {dtype} cannot be converted to a nullable dtype")


def pandas_dtype(dtype):
    """A numpy dtype or an ExtensionDtype from whatever names one."""
    if isinstance(dtype, (np.dtype, ExtensionDtype)):
        return dtype
    if isinstance(dtype, type) and issubclass(dtype, ExtensionDtype):
        return CategoricalDtype() if dtype is CategoricalDtype else dtype()
    if isinstance(dtype, str):
        found = _extension_of(dtype)
        if found is not None:
            return found
    elif hasattr(dtype, "dtype") and isinstance(getattr(dtype, "dtype"), (np.dtype, ExtensionDtype)):
        return dtype.dtype
    try:
        found = np.dtype(dtype)
    except (TypeError, SyntaxError):
        if isinstance(dtype, str):
            raise TypeError(f"data type '{dtype}' not understood") from None
        raise
    if found.kind == "O" and not (dtype is object or dtype is None or isinstance(dtype, (str, np.dtype)) or dtype is np.object_):
        raise TypeError(f"dtype '{dtype}' not understood")
    return found


# The dtypes of other code; see register_extension_dtype.
registered = []


def _extension_of(text):
    kind = _NULLABLE.get(text)
    if kind is not None:
        return kind()
    if text == "category":
        return CategoricalDtype()
    if text.startswith("string"):
        return StringDtype.construct_from_string(text)
    if "," in text and (text.startswith("datetime64[") or text.startswith("M8[")):
        return DatetimeTZDtype.construct_from_string(text)
    if text[:7].lower() == "period[":
        try:
            return PeriodDtype.construct_from_string(text)
        except TypeError:
            return None
    if text.lower().startswith("interval"):
        return IntervalDtype.construct_from_string(text)
    if text.startswith("Sparse"):
        return module("pandas.arrays.sparse_dtype").SparseDtype.construct_from_string(text)
    for kind in registered:
        try:
            return kind.construct_from_string(text)
        except TypeError:
            pass
    return None


def find_common(dtypes):
    """The dtype that holds values of all of these, as pandas joins columns."""
    first = dtypes[0]
    if all(dtype is first or dtype == first for dtype in dtypes):
        return first
    dtypes = list(dict.fromkeys(dtypes))
    for dtype in dtypes:
        if isinstance(dtype, ExtensionDtype):
            common = dtype._common(dtypes)
            if common is not None:
                return common
    if any(isinstance(dtype, ExtensionDtype) for dtype in dtypes):
        return np.dtype(object)
    kinds = {dtype.kind for dtype in dtypes}
    if kinds == {"M"} or kinds == {"m"}:
        return np.result_type(*dtypes)
    if "O" in kinds or "M" in kinds or "m" in kinds or "b" in kinds or "U" in kinds or "S" in kinds:
        return np.dtype(object)
    return np.result_type(*dtypes)
