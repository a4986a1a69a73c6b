"""Coefficients, domains and texts of numbers, as all bases of polynomials need them."""

from operator import index

from .. import _dtypes as D
from .._array import asarray
from .._construct import asanyarray
from .._scalar_kinds import generic
from ..exceptions import RankWarning  # noqa: F401


def as_series(alist, trim=True):
    """Coefficients as new vectors of one type of floats, without zeros behind unless told otherwise."""
    arrays = []
    for each in alist:
        made = asarray(each)
        made = made.reshape(1) if made.ndim == 0 else made
        if made.size == 0:
            raise ValueError("Coefficient array is empty")
        if made.ndim != 1:
            raise ValueError("Coefficient array is not 1-d")
        arrays.append(trimseq(made) if trim else made)
    if any([each.dtype.kind == "O" for each in arrays]):
        target = D.object_dtype
    elif all([each.dtype.kind in "iufc" for each in arrays]):
        target = D.promote_all([D.float64_dtype if each.dtype.kind in "iu" else each.dtype for each in arrays])
    else:
        raise ValueError("Coefficient arrays have no common type")
    return [each.astype(target) for each in arrays]


def trimseq(seq):
    """A sequence without zeros behind; the first element always stays."""
    if len(seq) == 0 or seq[-1] != 0:
        return seq
    places = asarray(seq).nonzero()[0]
    return seq[: int(places[-1]) + 1 if places.size else 1]


def trimcoef(c, tol=0):
    """Coefficients without those behind that are no larger than a bound."""
    if tol < 0:
        raise ValueError("tol must be non-negative")
    (c,) = as_series([c])
    places = (abs(c) > tol).nonzero()[0]
    return c[: int(places[-1]) + 1].copy() if places.size else c[:1] * 0


def getdomain(x):
    """The smallest interval, or rectangle of complex numbers, that holds points."""
    (x,) = as_series([x], trim=False)
    if x.dtype.kind == "c":
        real, imag = x.real, x.imag
        return asarray([complex(real.min(), imag.min()), complex(real.max(), imag.max())])
    return asarray([x.min(), x.max()])


def mapparms(old, new):
    """The offset and the slope of the line that maps one interval to another."""
    length = old[1] - old[0]
    return (old[1] * new[0] - old[0] * new[1]) / length, (new[1] - new[0]) / length


def mapdomain(x, old, new):
    """Points under the line that maps one interval to another."""
    if type(x) not in (int, float, complex) and not isinstance(x, generic):
        x = asanyarray(x)
    offset, scale = mapparms(old, new)
    return offset + scale * x


def whole(value, what):
    """A number that must be whole."""
    try:
        return index(value)
    except TypeError:
        raise TypeError(f"{what} must be an integer, received {value}") from None


def format_float(x, parens=False):
    """A coefficient as text; in parentheses where it has an exponent, if so told."""
    from .. import _printing

    if not isinstance(x, (float, generic)) or getattr(x, "dtype", D.float64_dtype).kind != "f":
        return str(x)
    options = _printing.get_printoptions()
    if x != x:
        return options["nanstr"]
    if x in (float("inf"), float("-inf")):
        return options["infstr"] if x > 0 else "-" + options["infstr"]
    precision = options["precision"]
    size = abs(x)
    unique = options["floatmode"] != "fixed"
    trim = "0" if unique else "k"
    if size != 0 and (size >= 1e8 or size < 10.0 ** -(precision // 2)):
        text = _printing.format_float_scientific(x, precision=precision, unique=unique, trim=trim, sign=options["sign"] == "+")
        return f"({text})" if parens else text
    return _printing.format_float_positional(
        x, precision=precision, fractional=True, unique=unique, trim=trim, sign=options["sign"] == "+"
    )
