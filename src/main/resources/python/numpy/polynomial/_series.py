"""``Polynomial``: coefficients with a domain, which is mapped to a window before they are applied."""

from .. import _printing
from .._array import asarray, ndarray
from . import polynomial as F

style = "unicode"
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def _parameters(old, new):
    """The line that maps one interval to another."""
    length = old[1] - old[0]
    return (old[1] * new[0] - old[0] * new[1]) / length, (new[1] - new[0]) / length


def _interval(given):
    if given is None:
        return asarray([-1.0, 1.0])
    (made,) = F.series(given, trim=False)
    if len(made) != 2:
        raise ValueError("Domain has wrong number of elements.")
    return made


class Polynomial:
    """A polynomial in powers of a variable."""

    __module__ = "numpy.polynomial.polynomial"
    __hash__ = None
    __array_ufunc__ = None
    basis_name = None
    maxpower = 100
    domain = asarray([-1.0, 1.0])
    window = asarray([-1.0, 1.0])

    def __init__(self, coef, domain=None, window=None, symbol="x"):
        (self.coef,) = F.series(coef, trim=False)
        self.domain = _interval(domain)
        self.window = _interval(window)
        if not isinstance(symbol, str):
            raise TypeError("Symbol must be a non-empty string")
        if not symbol.isidentifier():
            raise ValueError("Symbol string must be a valid Python identifier")
        self._symbol = symbol

    @property
    def symbol(self):
        return self._symbol

    def _like(self, coef, domain=None):
        return type(self)(coef, self.domain if domain is None else domain, self.window, self._symbol)

    def _other(self, other):
        """The coefficients of an operand, which must be of the same kind."""
        if not isinstance(other, Polynomial):
            return other
        if not (self.domain == other.domain).all():
            raise TypeError("Domains differ")
        if not (self.window == other.window).all():
            raise TypeError("Windows differ")
        if self._symbol != other._symbol:
            raise ValueError("Polynomial symbols differ")
        return other.coef

    def _with(self, function, other, reflected=False):
        other = self._other(other)
        try:
            return self._like(function(other, self.coef) if reflected else function(self.coef, other))
        except (ValueError, TypeError):
            return NotImplemented

    def __add__(self, other):
        return self._with(F.polyadd, other)

    def __radd__(self, other):
        return self._with(F.polyadd, other, True)

    def __sub__(self, other):
        return self._with(F.polysub, other)

    def __rsub__(self, other):
        return self._with(F.polysub, other, True)

    def __mul__(self, other):
        return self._with(F.polymul, other)

    def __rmul__(self, other):
        return self._with(F.polymul, other, True)

    def __truediv__(self, other):
        if not isinstance(other, (int, float, complex)) or isinstance(other, bool):
            raise TypeError(
                f"unsupported types for true division: '{type(self)}', '{type(other)}'"
            )
        return self // other

    def __floordiv__(self, other):
        made = self.__divmod__(other)
        return made if made is NotImplemented else made[0]

    def __mod__(self, other):
        made = self.__divmod__(other)
        return made if made is NotImplemented else made[1]

    def __divmod__(self, other):
        other = self._other(other)
        try:
            quotient, rest = F.polydiv(self.coef, other)
        except (ValueError, TypeError):
            return NotImplemented
        return self._like(quotient), self._like(rest)

    def __pow__(self, other):
        return self._like(F.polypow(self.coef, other, self.maxpower))

    def __neg__(self):
        return self._like(-self.coef)

    def __pos__(self):
        return self

    def __eq__(self, other):
        return (
            isinstance(other, Polynomial)
            and bool((self.domain == other.domain).all())
            and bool((self.window == other.window).all())
            and self.has_samecoef(other)
            and self._symbol == other._symbol
        )

    def __ne__(self, other):
        return not self == other

    def __len__(self):
        return len(self.coef)

    def __iter__(self):
        return iter(self.coef)

    def __call__(self, arg):
        if not isinstance(arg, Polynomial):
            offset, scale = self.mapparms()
            arg = offset + scale * (asarray(arg) if isinstance(arg, (list, tuple)) else arg)
            return F.polyval(arg, self.coef)
        offset, scale = self.mapparms()
        arg = scale * arg + offset
        made = arg._like([self.coef[-1]])
        for c in self.coef[-2::-1]:
            made = made * arg + c
        return made

    def __repr__(self):
        coef, domain, window = [_printing.array_repr(each)[6:-1] for each in (self.coef, self.domain, self.window)]
        return f"Polynomial({coef}, domain={domain}, window={window}, symbol='{self._symbol}')"

    def __str__(self):
        return self._text(style)

    def __format__(self, spec):
        if spec not in ("", "ascii", "unicode"):
            raise ValueError(f"Unsupported format string '{spec}' passed to {type(self)}.__format__. Valid options are"
                             " 'ascii' and 'unicode'")
        return self._text(spec or style)

    def _text(self, chosen):
        offset, scale = self.mapparms()
        variable = self._symbol
        if offset or scale != 1:
            front = "" if scale == 1 else _number(scale)
            variable = f"({front}{variable})" if not offset else f"({_number(offset)} + {front}{variable})"
        text = _number(self.coef[0])
        width = _printing.get_printoptions()["linewidth"]
        start = 0
        last = len(self.coef) - 1
        for power, c in enumerate(self.coef[1:], 1):
            negative = self.coef.dtype.kind != "c" and c < 0
            term = _number(-c if negative else c, True) + _power(variable, power, chosen)
            text += " - " if negative else " + "
            if len(text) - start + len(term) + (2 if power < last else 0) >= width:
                text = text[:-1] + "\n"
                start = len(text)
            text += term
        return text

    # What belongs to the series.

    def copy(self):
        """A copy of its own."""
        return self._like(self.coef)

    def degree(self):
        """The degree."""
        return len(self) - 1

    def cutdeg(self, deg):
        """Without powers above a degree."""
        return self.truncate(deg + 1)

    def trim(self, tol=0):
        """Without small coefficients behind."""
        return self._like(F.polytrim(self.coef, tol))

    def truncate(self, size):
        """The first coefficients."""
        if int(size) != size or size < 1:
            raise ValueError("size must be a positive integer")
        return self._like(self.coef[: int(size)])

    def has_samecoef(self, other):
        """Whether another has the same coefficients."""
        return len(self.coef) == len(other.coef) and bool((self.coef == other.coef).all())

    def has_samedomain(self, other):
        """Whether another has the same domain."""
        return bool((self.domain == other.domain).all())

    def has_samewindow(self, other):
        """Whether another has the same window."""
        return bool((self.window == other.window).all())

    def has_sametype(self, other):
        """Whether another is of the same class."""
        return isinstance(other, self.__class__)

    def mapparms(self):
        """The line that maps the domain to the window."""
        return _parameters(self.domain, self.window)

    def convert(self, domain=None, kind=None, window=None):
        """The same polynomial over another domain."""
        kind = type(self) if kind is None else kind
        domain = kind.domain if domain is None else domain
        window = kind.window if window is None else window
        return self(kind.identity(domain, window=window, symbol=self._symbol))

    def deriv(self, m=1):
        """A derivative."""
        return self._like(F.polyder(self.coef, m, self.mapparms()[1]))

    def integ(self, m=1, k=[], lbnd=None):
        """An integral."""
        offset, scale = self.mapparms()
        bound = 0 if lbnd is None else offset + scale * lbnd
        return self._like(F.polyint(self.coef, m, k, bound, 1.0 / scale))

    def roots(self):
        """The roots."""
        found = F.polyroots(self.coef)
        offset, scale = _parameters(self.window, self.domain)
        return offset + scale * found

    def linspace(self, n=100, domain=None):
        """Points of the domain and the values there."""
        from .._construct import linspace

        domain = self.domain if domain is None else domain
        x = linspace(domain[0], domain[1], n)
        return x, self(x)

    @classmethod
    def fit(cls, x, y, deg, domain=None, rcond=None, full=False, w=None, window=None, symbol="x"):
        """The polynomial that fits points best."""
        x = asarray(x)
        if domain is None:
            domain = asarray([x.min(), x.max()]) + 0.0
            if domain[0] == domain[1]:
                domain += [-1.0, 1.0]
        elif isinstance(domain, list) and not domain:
            domain = cls.domain
        window = cls.window if window is None else window
        offset, scale = _parameters(asarray(domain), asarray(window))
        made = F.polyfit(offset + scale * x, y, deg, rcond=rcond, full=full, w=w)
        if full:
            return cls(made[0], domain, window, symbol), made[1]
        return cls(made, domain, window, symbol)

    @classmethod
    def fromroots(cls, roots, domain=[], window=None, symbol="x"):
        """The polynomial with roots."""
        (roots,) = F.series(roots, trim=False)
        if domain is None:
            domain = asarray([roots.min(), roots.max()])
        elif isinstance(domain, list) and not domain:
            domain = cls.domain
        window = cls.window if window is None else window
        offset, scale = _parameters(asarray(domain), asarray(window))
        made = F.polyfromroots(offset + scale * roots) / scale ** len(roots)
        return cls(made, domain, window, symbol)

    @classmethod
    def identity(cls, domain=None, window=None, symbol="x"):
        """The polynomial that gives back what it is given."""
        domain = cls.domain if domain is None else domain
        window = cls.window if window is None else window
        offset, scale = _parameters(asarray(window), asarray(domain))
        return cls(F.polyline(offset, scale), domain, window, symbol)

    @classmethod
    def basis(cls, deg, domain=None, window=None, symbol="x"):
        """A power of the variable."""
        if int(deg) != deg or deg < 0:
            raise ValueError("deg must be non-negative integer")
        return cls([0] * int(deg) + [1], domain, window, symbol)

    @classmethod
    def cast(cls, series, domain=None, window=None):
        """Another series as one of this class."""
        return series.convert(domain, cls, window)


def _power(variable, power, chosen):
    if chosen == "ascii":
        return f" {variable}" if power == 1 else f" {variable}**{power}"
    return f"·{variable}" if power == 1 else f"·{variable}{str(power).translate(_RAISED)}"


def _number(value, marked=False):
    """A coefficient as text; in parentheses where it has an exponent, if so told."""
    if isinstance(value, ndarray):
        value = value[()]
    if not isinstance(value, float):
        return str(value)
    if value != value:
        return "nan"
    if value in (float("inf"), float("-inf")):
        return "inf" if value > 0 else "-inf"
    precision = _printing.get_printoptions()["precision"]
    size = abs(value)
    if size != 0 and (size >= 1e8 or size < 10.0 ** -min(4, precision)):
        text = _printing.format_float_scientific(value, precision=precision, trim="0")
        return f"({text})" if marked else text
    return _printing.format_float_positional(value, precision=precision, trim="0")
