"""Polynomials by their coefficients, highest power first, and ``poly1d``."""

from . import _dtypes as D
from . import _ufuncs as U
from ._array import asarray, ndarray
from ._construct import asanyarray, ones, zeros, zeros_like
from ._errors import warn


def _strip(coefficients):
    """Without zeros at the front."""
    from ._numeric_functions import trim_zeros

    made = trim_zeros(coefficients, "f")
    return made if len(made) else zeros(1, coefficients.dtype)


def poly(seq_of_zeros):
    """The coefficients of the polynomial with given roots."""
    from ._numeric_functions import convolve
    from ._shape_functions import atleast_1d

    seq = atleast_1d(seq_of_zeros)
    if seq.ndim == 2 and seq.shape[0] == seq.shape[1] and seq.shape[0] != 0:
        from .linalg import eigvals

        seq = eigvals(seq)
    elif seq.ndim == 1:
        if seq.dtype.kind not in "Oc":
            seq = seq.astype(D.float64_dtype)
    else:
        raise ValueError("input must be 1d or non-empty square 2d array.")
    if not len(seq):
        return 1.0
    made = ones(1, seq.dtype)
    for zero in seq:
        made = convolve(made, asarray([1, -zero]).astype(seq.dtype))
    if made.dtype.kind == "c":
        found = asarray(seq)
        plus = found.imag.copy()
        plus.sort()
        minus = (-found.imag).copy()
        minus.sort()
        if bool((plus == minus).all()):
            made = made.real.copy()
    return made


def roots(p):
    """The roots of a polynomial."""
    from ._construct import eye
    from ._shape_functions import atleast_1d, hstack
    from .linalg import eigvals

    p = atleast_1d(p)
    if p.ndim != 1:
        raise ValueError("Input must be a rank-1 array.")
    places = p.nonzero()[0]
    if len(places) == 0:
        return asarray([], dtype=float)
    trailing = len(p) - int(places[-1]) - 1
    p = p[int(places[0]) : int(places[-1]) + 1]
    if p.dtype.kind not in "fc":
        p = p.astype(float)
    n = len(p)
    if n > 1:
        companion = eye(n - 1, k=-1, dtype=p.dtype)
        companion[0, :] = -p[1:] / p[0]
        made = eigvals(companion)
    else:
        made = asarray([], dtype=float)
    return hstack((made, zeros(trailing, made.dtype)))


def polyval(p, x):
    """The value of a polynomial."""
    p = asarray(p)
    if isinstance(x, poly1d):
        y = 0
    else:
        x = asanyarray(x)
        y = zeros_like(x)
    for coefficient in p:
        y = y * x + coefficient
    if isinstance(y, ndarray) and not y.shape:
        return y[()]
    return y


def polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False):
    """The polynomial of a degree that fits points best."""
    from ._index_functions import vander
    from .linalg import inv, lstsq

    order = int(deg) + 1
    x, y = asarray(x) + 0.0, asarray(y) + 0.0
    if deg < 0:
        raise ValueError("expected deg >= 0")
    if x.ndim != 1:
        raise TypeError("expected 1D vector for x")
    if x.size == 0:
        raise TypeError("expected non-empty vector for x")
    if y.ndim < 1 or y.ndim > 2:
        raise TypeError("expected 1D or 2D array for y")
    if x.shape[0] != y.shape[0]:
        raise TypeError("expected x and y to have same length")
    if rcond is None:
        rcond = len(x) * 2.220446049250313e-16
    left, right = vander(x, order), y
    if w is not None:
        w = asarray(w) + 0.0
        if w.ndim != 1:
            raise TypeError("expected a 1-d array for weights")
        if w.shape[0] != y.shape[0]:
            raise TypeError("expected w and y to have the same length")
        left = left * w[:, None]
        right = right * (w[:, None] if right.ndim == 2 else w)
    scale = U.sqrt((left * left).sum(axis=0))
    left = left / scale
    c, residuals, rank, s = lstsq(left, right, rcond)
    c = (c.T / scale).T
    if rank != order and not full:
        from .exceptions import RankWarning

        warn("Polyfit may be poorly conditioned", RankWarning)
    if full:
        return c, residuals, rank, s, rcond
    if cov:
        base = inv(left.T @ left)
        base = base / (scale.reshape(-1, 1) * scale)
        if cov == "unscaled":
            factor = 1
        else:
            if len(x) <= order:
                raise ValueError("the number of data points must exceed order to scale the covariance matrix")
            factor = residuals / (len(x) - order)
        if y.ndim == 1:
            return c, base * factor
        return c, base[:, :, None] * factor
    return c


def _coefficients(a):
    from ._shape_functions import atleast_1d

    return atleast_1d(a.coeffs if isinstance(a, poly1d) else a)


def _wrapped(made, *inputs):
    return poly1d(made) if any(isinstance(each, poly1d) for each in inputs) else made


def polyadd(a1, a2):
    """The sum of two polynomials."""
    return _wrapped(_aligned(a1, a2, U.add), a1, a2)


def polysub(a1, a2):
    """The difference of two polynomials."""
    return _wrapped(_aligned(a1, a2, U.subtract), a1, a2)


def _aligned(a1, a2, ufunc):
    from ._shape_functions import concatenate

    x, y = _coefficients(a1), _coefficients(a2)
    n = max(len(x), len(y))
    x = concatenate((zeros(n - len(x), x.dtype), x))
    y = concatenate((zeros(n - len(y), y.dtype), y))
    return ufunc(x, y)


def polymul(a1, a2):
    """The product of two polynomials."""
    from ._numeric_functions import convolve

    return _wrapped(convolve(_coefficients(a1), _coefficients(a2)), a1, a2)


def polydiv(u, v):
    """The quotient and remainder of two polynomials."""
    inputs = u, v
    u, v = _coefficients(u) + 0.0, _coefficients(v) + 0.0
    m, n = len(u) - 1, len(v) - 1
    scale = 1.0 / v[0]
    quotient = zeros(max(m - n + 1, 1), D.promote(u.dtype, v.dtype))
    rest = u.astype(quotient.dtype).copy()
    for k in range(m - n + 1):
        d = scale * rest[k]
        quotient[k] = d
        rest[k : k + n + 1] -= d * v
    while len(rest) > 1 and abs(rest[0]) <= 1e-14:
        rest = rest[1:]
    return _wrapped(quotient, *inputs), _wrapped(rest, *inputs)


def polyder(p, m=1):
    """The derivative of a polynomial."""
    m = int(m)
    if m < 0:
        raise ValueError("Order of derivative must be positive (see polyint)")
    made = _coefficients(p)
    for _ in range(m):
        n = len(made) - 1
        made = made[:-1] * asarray(range(n, 0, -1), dtype=int)
    return _wrapped(made, p)


def polyint(p, m=1, k=None):
    """The integral of a polynomial."""
    from ._shape_functions import atleast_1d, concatenate

    m = int(m)
    if m < 0:
        raise ValueError("Order of integral must be positive (see polyder)")
    k = zeros(m, float) if k is None else atleast_1d(k)
    if len(k) == 1 and m > 1:
        k = k[0] * ones(m, float)
    if len(k) < m:
        raise ValueError("k must be a scalar or a rank-1 array of length 1 or >m.")
    made = _coefficients(p)
    for i in range(m):
        made = concatenate((made / asarray(range(len(made), 0, -1), dtype=int), asarray([k[i]])))
    return _wrapped(made, p)


class poly1d:
    """A polynomial of one variable."""

    __module__ = "numpy"
    __hash__ = None

    def __init__(self, c_or_r, r=False, variable=None):
        if isinstance(c_or_r, poly1d):
            self._variable = c_or_r._variable
            self._coeffs = c_or_r._coeffs
            if variable is not None:
                self._variable = variable
            return
        if r:
            c_or_r = poly(c_or_r)
        from ._shape_functions import atleast_1d

        made = atleast_1d(c_or_r)
        if made.ndim > 1:
            raise ValueError("Polynomial must be 1d only.")
        self._coeffs = _strip(made)
        self._variable = "x" if variable is None else variable

    @property
    def coeffs(self):
        return self._coeffs

    c = coef = coefficients = coeffs

    @property
    def variable(self):
        return self._variable

    @property
    def order(self):
        return len(self._coeffs) - 1

    o = order

    @property
    def roots(self):
        return roots(self._coeffs)

    r = roots

    def __array__(self, dtype=None, copy=None):
        return self._coeffs if dtype is None else self._coeffs.astype(dtype)

    def __repr__(self):
        return f"poly1d({repr(self._coeffs)[6:-1]})"

    def __len__(self):
        return self.order

    def __str__(self):
        return _written(self._coeffs, self._variable)

    def __call__(self, val):
        return polyval(self._coeffs, val)

    def __neg__(self):
        return poly1d(-self._coeffs)

    def __pos__(self):
        return self

    def __mul__(self, other):
        if not hasattr(other, "__len__") and not isinstance(other, poly1d):
            return poly1d(self._coeffs * other)
        return polymul(self, poly1d(other))

    __rmul__ = __mul__

    def __add__(self, other):
        return polyadd(self, poly1d(other))

    __radd__ = __add__

    def __sub__(self, other):
        return polysub(self, poly1d(other))

    def __rsub__(self, other):
        return polysub(poly1d(other), self)

    def __pow__(self, val):
        if int(val) != val or val < 0:
            raise ValueError("Power to non-negative integers only.")
        made = [1]
        for _ in range(int(val)):
            made = polymul(self._coeffs, made)
        return poly1d(made)

    def __truediv__(self, other):
        if not hasattr(other, "__len__") and not isinstance(other, poly1d):
            return poly1d(self._coeffs / other)
        return polydiv(self, poly1d(other))

    def __rtruediv__(self, other):
        return polydiv(poly1d(other), self)

    def __eq__(self, other):
        if not isinstance(other, poly1d):
            return NotImplemented
        return self._coeffs.shape == other._coeffs.shape and bool((self._coeffs == other._coeffs).all())

    def __ne__(self, other):
        equal = self.__eq__(other)
        return equal if equal is NotImplemented else not equal

    def __getitem__(self, power):
        at = self.order - power
        return self._coeffs.dtype.type(0) if power > self.order or power < 0 else self._coeffs[at]

    def __setitem__(self, power, value):
        at = self.order - power
        if power < 0:
            raise ValueError("Does not support negative powers.")
        if power > self.order:
            from ._shape_functions import concatenate

            self._coeffs = concatenate((zeros(power - self.order, self._coeffs.dtype), self._coeffs))
            at = 0
        self._coeffs[at] = value

    def __iter__(self):
        return iter(self._coeffs)

    def integ(self, m=1, k=0):
        """The integral."""
        return poly1d(polyint(self._coeffs, m=m, k=k))

    def deriv(self, m=1):
        """The derivative."""
        return poly1d(polyder(self._coeffs, m=m))


def _number(value):
    text = "%.4g" % value
    return text[:-5] if text.endswith(".0000") else text


def _written(coefficients, variable):
    """A polynomial in two lines, the powers above."""
    order = len(coefficients) - 1
    terms = ""
    for k, value in enumerate(coefficients):
        value = value.item() if hasattr(value, "item") else value
        if isinstance(value, complex):
            if value.imag == 0:
                text = _number(value.real)
            elif value.real == 0:
                text = _number(value.imag) + "j"
            else:
                text = f"({_number(value.real)} + {_number(value.imag)}j)"
        else:
            text = _number(value)
        power = order - k
        if power == 0:
            term = text if text != "0" or k == 0 else ""
        elif text == "0":
            term = ""
        else:
            term = f"{text} {variable}" if power == 1 else f"{text} {variable}**{power}"
        if k > 0:
            if term:
                terms += f" - {term[1:]}" if term.startswith("-") else f" + {term}"
        else:
            terms = term
    return _raised(terms)


def _raised(text):
    """The text with its powers on a line of their own."""
    import re

    line1 = line2 = ""
    out = " "
    n = 0
    while True:
        match = re.search(r"\*\*([0-9]*)", text[n:])
        if match is None:
            break
        start, end = match.span()
        power = match.group(1)
        part = text[n : n + start]
        n += end
        to_upper = part + " " * (len(power) - 1)
        to_lower = " " * (len(part) - 1) + power
        if len(line2) + len(to_upper) > 70 or len(line1) + len(to_lower) > 70:
            out += line1 + "\n" + line2 + "\n "
            line1, line2 = to_lower, to_upper
        else:
            line2 += part + " " * (len(power) - 1)
            line1 += " " * (len(part) - 1) + power
    out += line1 + "\n" + line2
    return out + text[n:]
