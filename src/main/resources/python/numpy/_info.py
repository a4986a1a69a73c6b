"""What is known of types: limits, casts, promotion, hierarchy."""

from . import _dtypes as D
from . import _scalars as S
from ._array import asarray, ndarray
from ._dtypes import parse as parse_dtype


class iinfo:
    """The limits of an integer type."""

    __module__ = "numpy"

    def __init__(self, int_type):
        if isinstance(int_type, (int, S.integer)) and not isinstance(int_type, type):
            int_type = asarray(int_type).dtype
        self.dtype = parse_dtype(int_type)
        self.kind = self.dtype.kind
        if self.kind not in "iu":
            raise ValueError(f"Invalid integer data type {self.kind!r}.")
        self.bits = self.dtype.itemsize * 8
        self.key = f"{self.kind}{self.bits}"

    @property
    def min(self):
        return 0 if self.kind == "u" else -(1 << self.bits - 1)

    @property
    def max(self):
        return (1 << self.bits - (self.kind == "i")) - 1

    def __repr__(self):
        return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype})"

    def __str__(self):
        rule = "-" * 63
        return (
            f"Machine parameters for {self.dtype}\n{rule}\nmin = {self.min}\nmax = {self.max}\n{rule}\n"
        )


class finfo:
    """The limits of a floating-point type."""

    __module__ = "numpy"

    def __init__(self, dtype):
        if isinstance(dtype, (float, complex, S.inexact)) and not isinstance(dtype, type):
            dtype = asarray(dtype).dtype
        d = parse_dtype(dtype)
        if d.kind == "c":
            d = D.float64_dtype if d.itemsize == 16 else D.dtype.of_code(D.FLOAT32)
        if d.kind != "f":
            raise ValueError(f"data type {d.type!r} not inexact")
        self.dtype = d
        make = d.type
        if d.itemsize == 8:
            self.bits, self.nmant, self.nexp, self.precision = 64, 52, 11, 15
            self.maxexp, self.minexp, self.machep, self.negep = 1024, -1022, -52, -53
            self.eps, self.epsneg = make(2.0**-52), make(2.0**-53)
            self.max, self.tiny = make(1.7976931348623157e308), make(2.2250738585072014e-308)
            self.smallest_subnormal = make(5e-324)
            self.resolution = make(1e-15)
        elif d.itemsize == 2:
            self.bits, self.nmant, self.nexp, self.precision = 16, 10, 5, 3
            self.maxexp, self.minexp, self.machep, self.negep = 16, -14, -10, -11
            self.eps, self.epsneg = make(2.0**-10), make(2.0**-11)
            self.max, self.tiny = make(65504.0), make(2.0**-14)
            self.smallest_subnormal = make(2.0**-24)
            self.resolution = make(1e-3)
        else:
            self.bits, self.nmant, self.nexp, self.precision = 32, 23, 8, 6
            self.maxexp, self.minexp, self.machep, self.negep = 128, -126, -23, -24
            self.eps, self.epsneg = make(2.0**-23), make(2.0**-24)
            self.max, self.tiny = make(3.4028234663852886e38), make(1.1754943508222875e-38)
            self.smallest_subnormal = make(1.401298464324817e-45)
            self.resolution = make(1e-6)
        self.min = -self.max
        self.smallest_normal = self.tiny
        self.iexp = self.nexp

    def _wide(self, value):
        return "%.*e" % ({16: 5, 32: 7}.get(self.bits, 16), value)

    def __str__(self):
        line = "-" * 63
        wide = self._wide

        return (
            f"Machine parameters for {self.dtype}\n{line}\n"
            f"precision = {self.precision:3d}   resolution = {wide(self.resolution)}\n"
            f"machep = {self.machep:6d}   eps =        {wide(self.eps)}\n"
            f"negep =  {self.negep:6d}   epsneg =     {wide(self.epsneg)}\n"
            f"minexp = {self.minexp:6d}   tiny =       {wide(self.tiny)}\n"
            f"maxexp = {self.maxexp:6d}   max =        {wide(self.max)}\n"
            f"nexp =   {self.nexp:6d}   min =        -max\n"
            f"smallest_normal = {wide(self.smallest_normal)}   smallest_subnormal = {wide(self.smallest_subnormal)}\n"
            f"{line}\n"
        )

    def __repr__(self):
        return (
            f"finfo(resolution={self.resolution!s}, min={self._wide(self.min)}, max={self._wide(self.max)}, dtype={self.dtype})"
        )


def can_cast(from_, to, casting="safe"):
    """Whether a cast is allowed by a rule."""
    if isinstance(from_, (int, float, complex)) and not isinstance(from_, (bool, S.generic)):
        raise TypeError(
            "can_cast() does not support Python ints, floats, and complex because the result used to depend on the value.\n"
            "This change was part of adopting NEP 50, we may explicitly allow them again in the future."
        )
    source = from_.dtype if isinstance(from_, (ndarray, S.generic)) else parse_dtype(from_)
    return D.can_cast(source, parse_dtype(to), casting)


def promote_types(type1, type2):
    """The smallest type to which two can be cast safely."""
    return D.promote(parse_dtype(type1), parse_dtype(type2))


def result_type(*arrays_and_dtypes):
    """The type of an operation between operands."""
    typed, weak = [], []
    for each in arrays_and_dtypes:
        if type(each) in (bool, int, float, complex):
            weak.append(type(each))
        elif isinstance(each, (ndarray, S.generic)):
            typed.append(each.dtype)
        elif isinstance(each, (list, tuple)):
            typed.append(asarray(each).dtype)
        else:
            typed.append(parse_dtype(each))
    if not typed:
        if not weak:
            raise ValueError("at least one array or dtype is required")
        return D.promote_all([D._by_type[each] for each in weak])
    found = D.promote_all(typed)
    for each in weak:
        found = S.weak_result(found, each)
    return found


def min_scalar_type(a, /):
    """The smallest type that holds a value."""
    a = asarray(a)
    if a.shape or a.dtype.kind not in "iuf":
        return a.dtype
    value = a.item()
    if a.dtype.kind == "f":
        size = abs(value)
        narrow = D.FLOAT16 if size < 65000 or value - value != 0 else D.FLOAT32 if size < 3.4e38 else D.FLOAT64
        return D.dtype.of_code(narrow if a.dtype.itemsize == 8 or narrow == D.FLOAT16 else a.dtype.code)
    for code in (D.UINT8, D.UINT16, D.UINT32, D.UINT64) if value >= 0 else (D.INT8, D.INT16, D.INT32, D.INT64):
        if S.in_range(code, value):
            return D.dtype.of_code(code)
    return D.object_dtype


def common_type(*arrays):
    """The floating type that arrays have in common."""
    found = D.float64_dtype if any(a.dtype.kind in "biu" for a in arrays) else None
    for a in arrays:
        if a.dtype.kind not in "biufc":
            raise TypeError("can't get common type for non-numeric array")
        if a.dtype.kind in "fc":
            found = a.dtype if found is None else D.promote(found, a.dtype)
    return found.type


def issubdtype(arg1, arg2):
    """Whether a type is below another in the hierarchy of scalar types."""
    first = arg1 if isinstance(arg1, type) and issubclass(arg1, S.generic) else parse_dtype(arg1).type
    second = arg2 if isinstance(arg2, type) and issubclass(arg2, S.generic) else parse_dtype(arg2).type
    return issubclass(first, second)


_KINDS = {
    "bool": "b",
    "signed integer": "i",
    "unsigned integer": "u",
    "integral": "iu",
    "real floating": "f",
    "complex floating": "c",
    "numeric": "iufc",
}


def isdtype(dtype, kind):
    """Whether a type is of a kind."""
    d = parse_dtype(dtype)
    for each in kind if isinstance(kind, tuple) else (kind,):
        if isinstance(each, str):
            if each not in _KINDS:
                raise ValueError(
                    "kind argument is a string, but" f" {each!r} is not a known kind name."
                )
            if d.kind in _KINDS[each]:
                return True
        elif d == each:
            return True
    return False


def mintypecode(typechars, typeset="GDFgdf", default="d"):
    """The character of the smallest type to which others can be cast."""
    given = [c if isinstance(c, str) else _character(c) for c in typechars]
    found = [c for c in given if c in typeset]
    if not found:
        return default
    if "F" in found and "d" in found:
        return "D"
    return min(found, key=typeset.index)


def _character(value):
    from ._array import asarray

    return asarray(value).dtype.char


def isscalar(element):
    """Whether something is a scalar."""
    from numbers import Number

    return isinstance(element, (S.generic, int, float, complex, str, bytes, memoryview)) or isinstance(element, Number)


_TYPE_NAMES = {
    "S1": "character",
    "?": "bool",
    "b": "signed char",
    "B": "unsigned char",
    "h": "short",
    "H": "unsigned short",
    "i": "integer",
    "I": "unsigned integer",
    "l": "long integer",
    "L": "unsigned long integer",
    "q": "long long integer",
    "Q": "unsigned long long integer",
    "f": "single precision",
    "d": "double precision",
    "g": "long precision",
    "F": "complex single precision",
    "D": "complex double precision",
    "G": "complex long double precision",
    "S": "string",
    "U": "unicode",
    "V": "void",
    "O": "object",
}


def typename(char):
    """What a letter of a dtype means."""
    return _TYPE_NAMES[char]
