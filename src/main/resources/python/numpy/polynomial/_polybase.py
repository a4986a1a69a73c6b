"""What polynomials of all bases are as objects: coefficients with a domain, which is mapped to a window before they are applied."""

from numbers import Number

from .._array import asarray
from . import _texts
from .polyutils import as_series, getdomain, mapdomain, mapparms


def _interval(given, what):
    (made,) = as_series([given], trim=False)
    if len(made) != 2:
        raise ValueError(f"{what} has wrong number of elements.")
    return made


class ABCPolyBase(_texts.Texts):
    """A polynomial in some basis."""

    __hash__ = None
    __array_ufunc__ = None
    maxpower = 100
    _functions = None  # what the module of the basis offers, as a ``Basis``

    def __init__(self, coef, domain=None, window=None, symbol="x"):
        (self.coef,) = as_series([coef], trim=False)
        if domain is not None:
            self.domain = _interval(domain, "Domain")
        if window is not None:
            self.window = _interval(window, "Window")
        if not isinstance(symbol, str):
            raise TypeError("Symbol must be a non-empty string")
        if not symbol.isidentifier():
            raise ValueError("Symbol string must be a valid Python identifier")
        self._symbol = symbol

    @property
    def symbol(self):
        return self._symbol

    def _like(self, coef):
        return self.__class__(coef, self.domain, self.window, self._symbol)

    # Arithmetic: what the basis cannot work with is left to the other operand.

    def _coefficients(self, other):
        """The coefficients of an operand, which must be of the same kind."""
        if not isinstance(other, ABCPolyBase):
            return other
        if not isinstance(other, self.__class__):
            raise TypeError("Polynomial types differ")
        if not (self.domain == other.domain).all():
            raise TypeError("Domains differ")
        if not (self.window == other.window).all():
            raise TypeError("Windows differ")
        if self._symbol != other._symbol:
            raise ValueError("Polynomial symbols differ")
        return other.coef

    def _with(self, function, other, reflected=False):
        other = other if reflected else self._coefficients(other)
        try:
            return self._like(function(other, self.coef) if reflected else function(self.coef, other))
        except (MemoryError, RuntimeError):
            raise
        except Exception:
            # Whatever the other is, it is no series; it may know what to do itself.
            return NotImplemented

    def __add__(self, other):
        return self._with(self._functions.add, other)

    def __radd__(self, other):
        return self._with(self._functions.add, other, True)

    def __sub__(self, other):
        return self._with(self._functions.sub, other)

    def __rsub__(self, other):
        return self._with(self._functions.sub, other, True)

    def __mul__(self, other):
        return self._with(self._functions.mul, other)

    def __rmul__(self, other):
        return self._with(self._functions.mul, other, True)

    def __truediv__(self, other):
        if not isinstance(other, Number) or isinstance(other, bool):
            raise TypeError(f"unsupported types for true division: '{type(self)}', '{type(other)}'")
        return self.__floordiv__(other)

    def __rtruediv__(self, other):
        return NotImplemented

    def _divided(self, one, by):
        try:
            quotient, rest = self._functions.div(one, by)
        except (ZeroDivisionError, MemoryError, RuntimeError):
            raise
        except Exception:
            return NotImplemented
        return self._like(quotient), self._like(rest)

    def __divmod__(self, other):
        return self._divided(self.coef, self._coefficients(other))

    def __rdivmod__(self, other):
        return self._divided(other, self.coef)

    def __floordiv__(self, other):
        made = self.__divmod__(other)
        return made if made is NotImplemented else made[0]

    def __rfloordiv__(self, other):
        made = self.__rdivmod__(other)
        return made if made is NotImplemented else made[0]

    def __mod__(self, other):
        made = self.__divmod__(other)
        return made if made is NotImplemented else made[1]

    def __rmod__(self, other):
        made = self.__rdivmod__(other)
        return made if made is NotImplemented else made[1]

    def __pow__(self, other):
        return self._like(self._functions.pow(self.coef, other, maxpower=self.maxpower))

    def __neg__(self):
        return self._like(-self.coef)

    def __pos__(self):
        return self

    def __eq__(self, other):
        return (
            isinstance(other, self.__class__)
            and self.has_samedomain(other)
            and self.has_samewindow(other)
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
        if isinstance(arg, ABCPolyBase):
            offset, scale = self.mapparms()
            return self._functions.val(offset + scale * arg, self.coef)
        return self._functions.val(mapdomain(arg, self.domain, self.window), self.coef)

    # What belongs to the series.

    def copy(self):
        """A copy of its own."""
        return self._like(self.coef)

    def degree(self):
        """The degree."""
        return len(self) - 1

    def cutdeg(self, deg):
        """Without terms above a degree."""
        return self.truncate(deg + 1)

    def trim(self, tol=0):
        """Without small coefficients behind."""
        return self._like(self._functions.trim(self.coef, tol))

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
        return mapparms(self.domain, self.window)

    def convert(self, domain=None, kind=None, window=None):
        """The same polynomial in another basis or over another domain."""
        kind = self.__class__ if kind is None else kind
        domain = kind.domain if domain is None else domain
        window = kind.window if window is None else window
        return self(kind.identity(domain, window=window, symbol=self._symbol))

    def deriv(self, m=1):
        """A derivative."""
        return self._like(self._functions.der(self.coef, m, self.mapparms()[1]))

    def integ(self, m=1, k=[], lbnd=None):
        """An integral."""
        offset, scale = self.mapparms()
        bound = 0 if lbnd is None else offset + scale * lbnd
        return self._like(self._functions.int(self.coef, m, k, bound, 1.0 / scale))

    def roots(self):
        """The roots."""
        return mapdomain(self._functions.roots(self.coef), self.window, self.domain)

    def linspace(self, n=100, domain=None):
        """Points of the domain and the values there."""
        from .._construct import linspace

        domain = self.domain if domain is None else domain
        x = linspace(domain[0], domain[1], n)
        return x, self(x)

    # How one is made.

    @classmethod
    def fit(cls, x, y, deg, domain=None, rcond=None, full=False, w=None, window=None, symbol="x"):
        """The polynomial that fits points best."""
        if domain is None:
            domain = getdomain(x)
            if domain[0] == domain[1]:
                domain += [-1, 1]
        elif isinstance(domain, list) and not domain:
            domain = cls.domain
        window = cls.window if window is None else window
        made = cls._functions.fit(mapdomain(x, domain, window), y, deg, rcond=rcond, full=full, w=w)
        if full:
            return cls(made[0], domain, window, symbol), made[1]
        return cls(made, domain, window, symbol)

    @classmethod
    def fromroots(cls, roots, domain=[], window=None, symbol="x"):
        """The polynomial with roots."""
        (roots,) = as_series([roots], trim=False)
        if domain is None:
            domain = getdomain(roots)
        elif isinstance(domain, list) and not domain:
            domain = cls.domain
        window = cls.window if window is None else window
        offset, scale = mapparms(domain, window)
        made = cls._functions.fromroots(offset + scale * roots) / scale ** len(roots)
        return cls(made, domain, window, symbol)

    @classmethod
    def identity(cls, domain=None, window=None, symbol="x"):
        """The polynomial that gives back what it is given."""
        domain = cls.domain if domain is None else domain
        window = cls.window if window is None else window
        return cls(cls._functions.line(*mapparms(asarray(window), asarray(domain))), domain, window, symbol)

    @classmethod
    def basis(cls, deg, domain=None, window=None, symbol="x"):
        """A member of the basis."""
        if int(deg) != deg or deg < 0:
            raise ValueError("deg must be non-negative integer")
        return cls([0] * int(deg) + [1], domain, window, symbol)

    @classmethod
    def cast(cls, series, domain=None, window=None):
        """Another polynomial as one of this class."""
        domain = cls.domain if domain is None else domain
        window = cls.window if window is None else window
        return series.convert(domain, cls, window)
