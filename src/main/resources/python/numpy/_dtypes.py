"""Element types: numpy's ``dtype`` objects, their many spellings, and how two of them combine.

A dtype is one number on the seam, its ``code``: the Java ``Kind`` in the low byte, a time's unit or a text's length above it.
"""

from types import GenericAlias

BOOL, INT8, INT16, INT32, INT64, UINT8, UINT16, UINT32, UINT64 = range(9)
FLOAT32, FLOAT64, COMPLEX128, DATETIME, TIMEDELTA, OBJECT, UNICODE, BYTES, FLOAT16, COMPLEX64 = range(9, 19)
# Of structured types, which Java does not know.
VOID = 63

UNITS = ("generic", "Y", "M", "W", "D", "h", "m", "s", "ms", "us", "ns")
_UNIT_NUMBERS = {unit: number for number, unit in enumerate(UNITS)}
_UNIT_NUMBERS["μs"] = 9

# One row a kind: name, letter of the kind, character, type number, bytes of an element, name of the dtype's class.
_KINDS = (
    ("bool", "b", "?", 0, 1, "BoolDType"),
    ("int8", "i", "b", 1, 1, "Int8DType"),
    ("int16", "i", "h", 3, 2, "Int16DType"),
    ("int32", "i", "i", 5, 4, "Int32DType"),
    ("int64", "i", "l", 7, 8, "Int64DType"),
    ("uint8", "u", "B", 2, 1, "UInt8DType"),
    ("uint16", "u", "H", 4, 2, "UInt16DType"),
    ("uint32", "u", "I", 6, 4, "UInt32DType"),
    ("uint64", "u", "L", 8, 8, "UInt64DType"),
    ("float32", "f", "f", 11, 4, "Float32DType"),
    ("float64", "f", "d", 12, 8, "Float64DType"),
    ("complex128", "c", "D", 15, 16, "Complex128DType"),
    ("datetime64", "M", "M", 21, 8, "DateTime64DType"),
    ("timedelta64", "m", "m", 22, 8, "TimeDelta64DType"),
    ("object", "O", "O", 17, 8, "ObjectDType"),
    ("str", "U", "U", 19, 4, "StrDType"),
    ("bytes", "S", "S", 18, 1, "BytesDType"),
    ("float16", "f", "e", 23, 2, "Float16DType"),
    ("complex64", "c", "F", 14, 8, "Complex64DType"),
)

_by_code = {}
_scalar_types = {}
_classes = {}


class dtype:
    """The type of an array's elements: ``dtype('int64')``, ``dtype(float)``, ``dtype('datetime64[ns]')``."""

    __module__ = "numpy"
    __slots__ = ("code", "kind", "char", "num", "name", "str", "itemsize", "_kind_number", "_element", "__weakref__")

    names = None
    fields = None
    shape = ()
    ndim = 0
    subdtype = None
    metadata = None
    isalignedstruct = False
    isnative = True
    flags = 0

    __class_getitem__ = classmethod(GenericAlias)

    def __new__(cls, dtype=None, align=False, copy=False, **kwargs):
        if align and isinstance(dtype, (list, tuple, dict, str)):
            made = _structured(dtype, align)
            if made is not None:
                return made
        if dtype is None:
            for number, kind in _classes.items():
                if kind is cls:
                    return _by_code.get(number) or _make(number)
        return parse(dtype)

    @staticmethod
    def of_code(code):
        """The dtype of a code."""
        found = _by_code.get(code)
        return found if found is not None else _make(code)

    @property
    def type(self):
        return _scalar_types[self._kind_number]

    @property
    def byteorder(self):
        return "|" if self.itemsize == 1 or self.kind in "OS" else "="

    @property
    def alignment(self):
        return {"U": 4, "S": 1, "c": self.itemsize // 2}.get(self.kind, self.itemsize)

    @property
    def base(self):
        return self

    @property
    def hasobject(self):
        return self.kind == "O"

    @property
    def isbuiltin(self):
        return 0 if self.kind in "USMm" and self.itemsize else 1

    @property
    def descr(self):
        return [("", self.str)]

    @property
    def unit(self):
        """The unit of a time; not numpy's."""
        return UNITS[self.code >> 8]

    def newbyteorder(self, new_order="S"):
        return self

    def __eq__(self, other):
        if self is other:
            return True
        if type(other) in _dtype_classes:
            return self.code == other.code
        try:
            return self.code == parse(other).code
        except (TypeError, NotImplementedError):
            return NotImplemented

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __hash__(self):
        return hash(("dtype", self.code))

    def __lt__(self, other):
        other = parse(other)
        return self != other and can_cast(self, other)

    def __le__(self, other):
        return can_cast(self, parse(other))

    def __gt__(self, other):
        return parse(other) < self

    def __ge__(self, other):
        return parse(other) <= self

    def __bool__(self):
        return False

    def __len__(self):
        return 0

    def __repr__(self):
        kind = self.kind
        text = self.str if kind in "MmU" else "O" if kind == "O" else self.str[1:] if kind == "S" else self.name
        return f"dtype('{text}')"

    def __str__(self):
        return self.str if self.kind in "US" else self.name

    def __reduce__(self):
        return parse, (self.str,)

    def __copy__(self):
        return self

    def __deepcopy__(self, memo):
        return self


def _make(code):
    number = code & 0xFF
    parameter = code >> 8
    name, kind, char, num, size, class_name = _KINDS[number]
    made = object.__new__(_classes[number])
    made.code = code
    made.kind = kind
    made.char = char
    made.num = num
    made._kind_number = number
    made._element = None
    made.itemsize = size
    if kind == "U" or kind == "S":
        made.itemsize = size * parameter
        made.name = f"{name}{8 * made.itemsize}" if parameter else name
        made.str = f"{'<U' if kind == 'U' else '|S'}{parameter or ''}"
    elif kind == "M" or kind == "m":
        suffix = f"[{UNITS[parameter]}]" if parameter else ""
        made.name = name + suffix
        made.str = f"<{kind}8{suffix}"
    else:
        made.name = name
        made.str = "|O" if kind == "O" else f"{'|' if size == 1 else '<'}{kind}{size}"
    _by_code[code] = made
    return made


def _make_classes():
    for number, row in enumerate(_KINDS):
        _classes[number] = type(row[5], (dtype,), {"__slots__": (), "__module__": "numpy.dtypes"})
    return {dtype, *_classes.values()}


_dtype_classes = _make_classes()


def admit(cls):
    """Tells of another class of dtypes."""
    _dtype_classes.add(cls)


def _structured(spec, align=False):
    """The structured dtype that a spelling means; ``None`` for a text that means none."""
    if isinstance(spec, str) and "," not in spec and not (spec[:1].isdigit() or spec[:1] == "("):
        return None
    from . import _record_types

    return _record_types.parse(spec, align)


bool_dtype = dtype.of_code(BOOL)
int64_dtype = dtype.of_code(INT64)
uint64_dtype = dtype.of_code(UINT64)
float64_dtype = dtype.of_code(FLOAT64)
complex_dtype = dtype.of_code(COMPLEX128)
object_dtype = dtype.of_code(OBJECT)
str_dtype = dtype.of_code(UNICODE)
bytes_dtype = dtype.of_code(BYTES)

_SPELLINGS = {
    BOOL: "bool bool_ ? b1",
    INT8: "int8 i1 b byte",
    INT16: "int16 i2 h short",
    INT32: "int32 i4 i intc",
    INT64: "int64 int int_ i8 l n p q long longlong intp",
    UINT8: "uint8 u1 B ubyte",
    UINT16: "uint16 u2 H ushort",
    UINT32: "uint32 u4 I uintc",
    UINT64: "uint64 uint u8 L N P Q ulong ulonglong uintp",
    FLOAT16: "float16 f2 e half",
    FLOAT32: "float32 f4 f single",
    FLOAT64: "float64 float f8 d double",
    COMPLEX64: "complex64 c8 F csingle",
    COMPLEX128: "complex128 complex c16 D cdouble",
    DATETIME: "datetime64 M8 M",
    TIMEDELTA: "timedelta64 m8 m",
    OBJECT: "object object_ O O8",
    UNICODE: "str str_ U unicode",
    BYTES: "bytes bytes_ S a",
}
_NOT_HERE = frozenset(
    "float128 longdouble g f16 complex256 clongdouble G c32 void V".split()
)
_by_text = {}
for _number, _words in _SPELLINGS.items():
    for _word in _words.split():
        _by_text[_word] = dtype.of_code(_number)
_by_type = {
    type(None): object_dtype,
    bool: bool_dtype,
    int: int64_dtype,
    float: float64_dtype,
    complex: complex_dtype,
    str: str_dtype,
    bytes: bytes_dtype,
    object: object_dtype,
}


def register_scalar_type(number, scalar_type):
    """Tells the class of a kind's scalars."""
    _scalar_types[number] = scalar_type
    _by_type[scalar_type] = dtype.of_code(number)


def register_abstract_type(scalar_type, code):
    """Tells the dtype that an abstract class of scalars stands for."""
    _by_type[scalar_type] = dtype.of_code(code)


def parse(spec):
    """The dtype that a spelling means; ``None`` means float64."""
    kind = type(spec)
    if kind in _dtype_classes:
        return spec
    if kind is str:
        found = _by_text.get(spec)
        return found if found is not None else _parse_text(spec)
    if spec is None:
        return float64_dtype
    if isinstance(spec, type):
        found = _by_type.get(spec)
        if found is not None:
            return found
        return _parse_class(spec)
    if isinstance(spec, str):
        return parse(str(spec))
    inner = getattr(spec, "dtype", None)
    if inner is not None and type(inner) in _dtype_classes:
        return inner
    if isinstance(spec, (list, tuple, dict)):
        return _structured(spec)
    raise TypeError(f"Cannot interpret '{spec!r}' as a data type")


def _parse_class(spec):
    if issubclass(spec, _scalar_types[VOID]):
        raise NotImplementedError("numpy.dtype: 'V'")
    for base in spec.__mro__[1:]:
        if base is not object and base in _by_type and getattr(base, "__module__", "") == "numpy":
            return _by_type[base]
    inner = getattr(spec, "dtype", None)
    return inner if type(inner) in _dtype_classes else object_dtype


def _parse_text(text):
    bare = text[1:] if text[:1] in ("<", ">", "=", "|") else text
    found = _by_text.get(bare)
    if found is None:
        found = _parse_parametric(text, bare)
        if found.kind == "V":
            # A structured dtype can be changed: its names can be set.
            return found
    if text[0] == ">" and found.alignment > 1:
        raise NotImplementedError(f"numpy.dtype: big-endian numbers, '{text}'")
    _by_text[text] = found
    return found


def _parse_parametric(text, bare):
    letter = bare[:1]
    if letter in ("U", "S", "a") and bare[1:].isdigit():
        return dtype.of_code((UNICODE if letter == "U" else BYTES) | int(bare[1:]) << 8)
    if bare.endswith("]"):
        head, _, unit = bare[:-1].partition("[")
        if head in ("M8", "datetime64", "m8", "timedelta64", "M", "m"):
            number = _UNIT_NUMBERS.get(unit)
            if number is None:
                if unit.lstrip("0123456789") in _UNIT_NUMBERS:
                    raise NotImplementedError(f"numpy.dtype: multiples of a time unit, '{text}'")
                raise TypeError(f'Invalid datetime unit in metadata string "[{unit}]"')
            return dtype.of_code((DATETIME if head in ("M8", "datetime64", "M") else TIMEDELTA) | number << 8)
    found = _structured(text)
    if found is not None:
        return found
    if bare in _NOT_HERE or letter == "V" and bare[1:].isdigit():
        raise NotImplementedError(f"numpy.dtype: '{text}'")
    raise TypeError(f"data type '{text}' not understood")


def text_dtype(length):
    """The dtype of text of a length."""
    return dtype.of_code(UNICODE | max(1, length) << 8)


_TEXT_LENGTHS = {**dict(enumerate((5, 4, 6, 11, 21, 3, 5, 10, 20, 32, 32, 64))), FLOAT16: 32, COMPLEX64: 64}
_promotions = {}


def promote(a, b):
    """The smallest dtype that both can be cast to safely."""
    if a is b:
        return a
    key = (a.code, b.code)
    found = _promotions.get(key)
    if found is None:
        found = _promote(a, b)
        _promotions[key] = found
    return found


def _promote(a, b):
    x, y = a._kind_number, b._kind_number
    if a.kind == "V" or b.kind == "V":
        from ._record_making import promoted

        return promoted(a, b)
    if x == y:
        if x in (DATETIME, TIMEDELTA):
            return dtype.of_code(x | max(a.code >> 8, b.code >> 8) << 8)
        return a if a.code >= b.code else b
    if x == FLOAT16 or y == FLOAT16:
        other = b if x == FLOAT16 else a
        if other.kind in "biufc":
            return _of_half(other)
        # Among what is no number a half is as a single.
        x, y = FLOAT32 if x == FLOAT16 else x, FLOAT32 if y == FLOAT16 else y
    if x == COMPLEX64 or y == COMPLEX64:
        other = b if x == COMPLEX64 else a
        if other.kind in "biufc":
            wide = other.itemsize > 2 if other.kind in "iu" else other.itemsize > 4
            return complex_dtype if wide else dtype.of_code(COMPLEX64)
        x, y = COMPLEX128 if x == COMPLEX64 else x, COMPLEX128 if y == COMPLEX64 else y
    if (a.kind in "Mm") != (b.kind in "Mm") and OBJECT not in (x, y) and (x == DATETIME or y == DATETIME):
        raise _no_common(a, b) if x == DATETIME else _no_common(b, a)
    if x > y:
        x, y, a, b = y, x, b, a
    if y == OBJECT or x == OBJECT:
        return object_dtype
    if y == UNICODE or y == BYTES:
        if x in (DATETIME, TIMEDELTA):
            raise _no_common(a, b)
        length = a.code >> 8 if x == UNICODE else _TEXT_LENGTHS[x]
        kind = UNICODE if x == UNICODE else y
        return dtype.of_code(kind | max(length, b.code >> 8) << 8)
    if y == TIMEDELTA:
        if x == DATETIME:
            return dtype.of_code(DATETIME | max(a.code >> 8, b.code >> 8) << 8)
        if x <= UINT32:
            return b
        raise _no_common(a, b)
    if y == DATETIME:
        raise _no_common(a, b)
    if x == BOOL or y == COMPLEX128:
        return b
    if y == FLOAT64:
        return b
    if y == FLOAT32:
        return b if x in (INT8, INT16, UINT8, UINT16) else float64_dtype
    if a.kind == b.kind:
        return b
    needed = INT16 + (y - UINT8)
    if needed > INT64:
        return float64_dtype
    return dtype.of_code(max(x, needed))


def _of_half(other):
    """What float16 and another number have in common."""
    if other.kind in "fc":
        return other
    return dtype.of_code(FLOAT16 if other.itemsize == 1 else FLOAT32 if other.itemsize == 2 else FLOAT64)


def _no_common(a, b):
    from .exceptions import DTypePromotionError

    return DTypePromotionError(
        f"The DTypes {type(a)} and {type(b)} do not have a common DType. For example they cannot be stored in a single array"
        " unless the dtype is `object`."
    )


def promote_all(dtypes):
    """The dtype that all of some dtypes can be cast to; float64 for none."""
    found = None
    for each in dtypes:
        found = each if found is None else promote(found, each)
    return float64_dtype if found is None else found


_KIND_ORDER = {"b": 0, "u": 1, "i": 2, "f": 3, "c": 4, "S": 5, "U": 6, "V": 7, "O": 8, "m": 5, "M": 5}


def can_cast(source, target, casting="safe"):
    """Whether values of one dtype may be cast to another under a rule."""
    if casting == "unsafe" or source.code == target.code:
        return True
    if casting == "no" or casting == "equiv":
        return False
    if target.kind == "O":
        return True
    if source.kind == "O":
        return False
    if source.kind == target.kind and source.kind in "US":
        return casting == "same_kind" or target.itemsize >= source.itemsize
    try:
        safe = promote(source, target).code == target.code and not (source.kind == "m" and target.kind == "M")
    except TypeError:
        safe = False
    if safe or casting == "safe":
        return safe
    a, b = source.kind, target.kind
    if a in "Mm" or b in "Mm":
        return a == b or b == "m" and a in "iu"
    return a in "buifc" and b in "buifc" and _KIND_ORDER[a] <= _KIND_ORDER[b]
