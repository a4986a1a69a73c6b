"""``matrix``: an array that always has two axes and whose ``*`` and ``**`` are those of matrices; ``asmatrix`` and ``bmat``.

What a matrix does it does as the plain array on the same memory, whose results become matrices again: so the methods of arrays
never meet an array whose rows cannot be told by one number.
"""

import ast
import sys

from . import _scalars as S
from ._array import _adopt, _wrap, as_derived, asarray, ndarray
from ._info import isscalar
from ._products import dot

# Methods whose results are matrices, and those whose results are not.
_GIVING_MATRICES = (
    "cumsum cumprod argsort argpartition take repeat compress diagonal trace swapaxes transpose clip round conj conjugate choose"
    " dot reshape copy astype ravel flatten squeeze byteswap"
)
_AS_ARRAYS = "nonzero searchsorted tolist tobytes item tofile put sort partition fill"


def _plain(value):
    """The array on the memory of a matrix."""
    if not isinstance(value, ndarray):
        return value
    made = _wrap(value._h, value._dtype, value._shape)
    made._base = value
    return made


def _matrix_of(own, made):
    """A result as a matrix of the class of another, with the axes that it has or gets."""
    if type(made) is not ndarray:
        if not isinstance(made, S.generic):
            return made
        made = asarray(made)
    found = _adopt(type(own), made._h, made._dtype, made._shape, own)
    if found.shape == made.shape:
        found._base = made._base
    return found


def _row(text):
    return [ast.literal_eval(item) for part in text.split(",") for item in part.split()]


def _of_text(text):
    """The rows of a text like ``1 2; 3 4``."""
    for letter in "[]":
        text = text.replace(letter, "")
    rows = [_row(row) for row in text.split(";")]
    for row in rows:
        if len(row) != len(rows[0]):
            raise ValueError("Rows not the same size.")
    return rows


class matrix(ndarray):
    """A matrix of a nested sequence, an array, or a text whose rows end in semicolons."""

    __module__ = "numpy"
    __array_priority__ = 10.0
    _derived = True
    _picking = False
    _plain_for = frozenset("ravel diagonal trace diag expand_dims".split())
    _keeping = frozenset(
        "average median nansum nanprod nanmean nanvar nanstd nanmin nanmax nanmedian percentile quantile".split()
    )

    def __new__(subtype, data, dtype=None, copy=True):
        from ._errors import warn

        warn(
            "the matrix subclass is not the recommended way to represent matrices or deal with linear algebra (see "
            "https://docs.scipy.org/doc/numpy/user/numpy-for-matlab-users.html). Please adjust your code to use regular ndarray.",
            PendingDeprecationWarning,
        )
        if isinstance(data, matrix) and not copy and dtype is None:
            return data
        if isinstance(data, ndarray):
            made = data if dtype is None else data.astype(dtype)
            made = _plain(made)
            found = _adopt(subtype, made._h, made._dtype, made._shape, made)
            found._base = data
            return found.copy() if copy else found
        if isinstance(data, str):
            data = _of_text(data)
        made = asarray(data, dtype=dtype)
        if made.ndim > 2:
            raise ValueError("matrix must be 2-dimensional")
        if made.ndim < 2:
            made = made.reshape(1, -1)
        return _adopt(subtype, made._h, made._dtype, made._shape)

    def __array_finalize__(self, obj):
        if isinstance(obj, matrix) and obj._picking or len(self.shape) == 2:
            return
        shape = self.shape
        if len(shape) > 2:
            shape = tuple([extent for extent in shape if extent > 1])
            if len(shape) > 2:
                raise ValueError("shape too large to be a matrix.")
        while len(shape) < 2:
            shape = (1, *shape)
        self._place(_plain(self).reshape(shape))

    def _plain(self):
        return _plain(self)

    def _place(self, made):
        self._h, self._dtype, self._shape = made._h, made._dtype, made._shape

    @property
    def shape(self):
        return ndarray.shape.__get__(self)

    @shape.setter
    def shape(self, value):
        plain = _plain(self)
        plain.shape = value
        if plain.ndim < 2:
            plain.shape = (1, plain.size)
        self._place(plain)

    def __getitem__(self, index):
        made = _plain(self)[index]
        if type(made) is not ndarray:
            return made
        shape = made.shape
        if not shape:
            return made[()]
        if len(shape) == 1:
            # One column stays one.
            several = len(index) if hasattr(index, "__len__") and getattr(index, "shape", True) != () else 0
            made = made[:, None] if several > 1 and isscalar(index[1]) else made[None, :]
        self._picking = True
        try:
            return _matrix_of(self, made)
        finally:
            self._picking = False

    def __setitem__(self, index, value):
        if all(isinstance(each, (int, slice)) for each in (index if isinstance(index, tuple) else (index,))):
            # A row or a column has two axes here too.
            picked = self[index]
            if isinstance(picked, matrix):
                _plain(picked)[...] = _plain(value)
                return
        _plain(self)[index] = _plain(value)

    def __contains__(self, value):
        return value in _plain(self)

    def __reduce__(self):
        return asmatrix, (asarray(self),)

    def __deepcopy__(self, memo):
        import copy

        return _matrix_of(self, copy.deepcopy(_plain(self), memo))

    # Arithmetic.

    def __mul__(self, other):
        if isinstance(other, (ndarray, list, tuple)):
            other = asmatrix(other)
        elif not isscalar(other) and hasattr(other, "__rmul__"):
            return NotImplemented
        return as_derived(dot(self, other), self, other)

    def __rmul__(self, other):
        return as_derived(dot(other, self), other, self)

    def __imul__(self, other):
        self[:] = self * other
        return self

    def __pow__(self, other):
        from .linalg import matrix_power

        return matrix_power(self, other)

    def __ipow__(self, other):
        self[:] = self**other
        return self

    def __rpow__(self, other):
        return NotImplemented

    # Reductions keep both axes.

    def _reduced(self, name, axis, out, *args, **kwargs):
        made = getattr(_plain(self), name)(axis, *args, out=out, keepdims=True, **kwargs)
        return self._finished(made, axis, out)

    def _finished(self, made, axis, out):
        if out is not None:
            return made if axis is not None else made[0, 0]
        return made[0, 0] if axis is None else _matrix_of(self, made)

    def sum(self, axis=None, dtype=None, out=None):
        """The sum along an axis."""
        return self._reduced("sum", axis, out, dtype)

    def prod(self, axis=None, dtype=None, out=None):
        """The product along an axis."""
        return self._reduced("prod", axis, out, dtype)

    def mean(self, axis=None, dtype=None, out=None):
        """The mean along an axis."""
        return self._reduced("mean", axis, out, dtype)

    def std(self, axis=None, dtype=None, out=None, ddof=0):
        """The standard deviation along an axis."""
        return self._reduced("std", axis, out, dtype, ddof=ddof)

    def var(self, axis=None, dtype=None, out=None, ddof=0):
        """The variance along an axis."""
        return self._reduced("var", axis, out, dtype, ddof=ddof)

    def any(self, axis=None, out=None):
        """Whether any element along an axis is true."""
        return self._reduced("any", axis, out)

    def all(self, axis=None, out=None):
        """Whether all elements along an axis are true."""
        return self._reduced("all", axis, out)

    def max(self, axis=None, out=None):
        """The greatest along an axis."""
        return self._reduced("max", axis, out)

    def min(self, axis=None, out=None):
        """The least along an axis."""
        return self._reduced("min", axis, out)

    def argmax(self, axis=None, out=None):
        """Where the greatest along an axis is."""
        return self._aligned(_plain(self).argmax(axis, out), axis, out)

    def argmin(self, axis=None, out=None):
        """Where the least along an axis is."""
        return self._aligned(_plain(self).argmin(axis, out), axis, out)

    def ptp(self, axis=None, out=None):
        """The greatest along an axis less the least."""
        from ._reductions import ptp

        return self._aligned(ptp(_plain(self), axis, out), axis, out)

    def _aligned(self, made, axis, out):
        if axis is None or out is not None:
            return made
        made = _matrix_of(self, made)
        if axis not in (0, 1, -1, -2):
            raise ValueError("unsupported axis")
        return made if axis in (0, -2) else made.T

    # Other forms.

    def resize(self, *new_shape, refcheck=True):
        """Another shape in place, padded with zeros."""
        plain = _plain(self)
        plain._base = self._base
        plain.resize(*new_shape, refcheck=refcheck)
        if plain.ndim < 2:
            plain = plain.reshape(1, -1)
        self._place(plain)

    def view(self, dtype=None, type=None):
        """The same memory under another dtype or class."""
        if isinstance(dtype, _class) and issubclass(dtype, ndarray):
            dtype, type = None, dtype
        made = _plain(self) if dtype is None else _plain(self).view(dtype)
        return made if type is ndarray else _matrix_of(self, made) if type is None else made.view(type)

    @property
    def flat(self):
        return ndarray.flat.__get__(_plain(self))

    @flat.setter
    def flat(self, value):
        _plain(self).flat = _plain(value)

    @property
    def T(self):
        return self.transpose()

    def getT(self):
        """The transpose."""
        return self.transpose()

    @property
    def H(self):
        if self.dtype.kind == "c":
            return self.transpose().conjugate()
        return self.transpose()

    def getH(self):
        """The transpose of the complex conjugate."""
        return self.H

    @property
    def I(self):  # noqa: E743
        from .linalg import inv, pinv

        rows, columns = self.shape
        return asmatrix((inv if rows == columns else pinv)(asarray(self)))

    def getI(self):
        """The inverse, or what is nearest to one."""
        return self.I

    @property
    def A(self):
        return _plain(self)

    def getA(self):
        """The array on the same memory."""
        return _plain(self)

    @property
    def A1(self):
        return _plain(self).ravel()

    def getA1(self):
        """The elements as one axis."""
        return _plain(self).ravel()

    @property
    def real(self):
        return _matrix_of(self, _plain(self).real)

    @real.setter
    def real(self, value):
        _plain(self).real = value

    @property
    def imag(self):
        return _matrix_of(self, _plain(self).imag)

    @imag.setter
    def imag(self, value):
        _plain(self).imag = value


_class = type


def _method(name, gives_matrix):
    def method(self, *args, **kwargs):
        made = getattr(_plain(self), name)(*map(_plain, args), **kwargs)
        return _matrix_of(self, made) if gives_matrix else made

    method.__name__ = name
    method.__qualname__ = "matrix." + name
    method.__doc__ = getattr(ndarray.__dict__.get(name), "__doc__", None)
    return method


for _name in _GIVING_MATRICES.split():
    setattr(matrix, _name, _method(_name, True))
for _name in _AS_ARRAYS.split():
    setattr(matrix, _name, _method(_name, False))


def asmatrix(data, dtype=None):
    """A matrix of anything, on the same memory where that is an array."""
    return matrix(data, dtype=dtype, copy=False)


def _blocks_of_text(text, places):
    from ._shape_functions import concatenate

    rows = []
    for row in text.split(";"):
        blocks = []
        for name in [name for part in row.split(",") for name in part.split()]:
            for place in places:
                if name in place:
                    blocks.append(place[name])
                    break
            else:
                raise NameError(f"name {name!r} is not defined")
        rows.append(concatenate(blocks, axis=-1))
    return concatenate(rows, axis=0)


def bmat(obj, ldict=None, gdict=None):
    """A matrix of blocks: nested lists of arrays, or a text of their names."""
    from ._shape_functions import concatenate

    if isinstance(obj, str):
        if gdict is None:
            frame = sys._getframe(1)
            return matrix(_blocks_of_text(obj, (frame.f_locals, frame.f_globals)))
        return matrix(_blocks_of_text(obj, (ldict, gdict)))
    if isinstance(obj, (tuple, list)):
        rows = []
        for row in obj:
            if isinstance(row, ndarray):
                return matrix(concatenate(obj, axis=-1))
            rows.append(concatenate(row, axis=-1))
        return matrix(concatenate(rows, axis=0))
    if isinstance(obj, ndarray):
        return matrix(obj)
    return None
