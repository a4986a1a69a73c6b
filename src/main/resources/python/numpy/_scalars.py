"""numpy's scalar types: all of them under one name, text and bytes, and what the dtypes know of each.

``float64``, ``complex128``, ``str_`` and ``bytes_`` are subclasses of Python's own; the others hold a Python number in ``_v``.
"""

import numbers

from . import _dtypes as D
from . import _scalar_operators  # noqa: F401  (gives the usual numbers their operators)
from ._dtypes import dtype
from ._operators import ARITHMETIC, COMPARE, LOGIC
from ._scalar_arithmetic import (
    SYMBOLS,
    binary,
    give_operators,
    in_range,
    make,
    out_of_bounds,
    weak_result,
    wrap,
)
from ._scalar_floats import complex64, complex128, float16, float32, float64, make_double
from ._scalar_integers import int8, int16, int32, int64, uint8, uint16, uint32, uint64
from ._scalar_kinds import (
    False_,
    True_,
    bool_,
    character,
    complexfloating,
    flexible,
    floating,
    generic,
    inexact,
    integer,
    make_bool,
    makers,
    number,
    number_of,
    object_,
    signedinteger,
    unsignedinteger,
    void,
)

_hash = bool_.__hash__
give_operators(bool_, ARITHMETIC)
give_operators(bool_, COMPARE)
give_operators(bool_, LOGIC)
bool_.__hash__ = _hash


class str_(str, character):
    """Text as an element; a Python str too."""

    __module__ = "numpy"
    __slots__ = ()

    @property
    def dtype(self):
        return D.text_dtype(len(self))

    def item(self, *args):
        return str.__str__(self)

    def __repr__(self):
        return f"np.str_({str.__repr__(self)})"


class bytes_(bytes, character):
    """Bytes as an element; a Python bytes too."""

    __module__ = "numpy"
    __slots__ = ()

    @property
    def dtype(self):
        return dtype.of_code(D.BYTES | len(self) << 8)

    def item(self, *args):
        return bytes(self)

    def __repr__(self):
        return f"np.bytes_({bytes.__repr__(self)})"

    def __str__(self):
        return bytes.__repr__(self)


for _code in (*range(D.BOOL, D.UINT64), D.FLOAT16, D.FLOAT32, D.FLOAT64):
    # What makes a scalar of what the kernels give for an element, where that is a plain number.
    dtype.of_code(_code)._element = makers[_code]
makers[D.UNICODE] = str_
makers[D.BYTES] = bytes_
D.register_scalar_type(D.UNICODE, str_)
D.register_scalar_type(D.BYTES, bytes_)
D.register_scalar_type(D.OBJECT, object_)
D._scalar_types[D.VOID] = void
D.register_scalar_type(D.DATETIME, generic)
D.register_scalar_type(D.TIMEDELTA, generic)
for _class, _code in (
    (number, D.FLOAT64),
    (inexact, D.FLOAT64),
    (floating, D.FLOAT64),
    (complexfloating, D.COMPLEX128),
    (integer, D.INT64),
    (signedinteger, D.INT64),
    (unsignedinteger, D.UINT64),
    (flexible, D.OBJECT),
    (character, D.BYTES),
    (generic, D.OBJECT),
):
    D.register_abstract_type(_class, _code)
numbers.Integral.register(integer)
numbers.Complex.register(inexact)
numbers.Real.register(floating)
numbers.Number.register(number)
