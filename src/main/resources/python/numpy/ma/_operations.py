"""The functions of elements that heed masks: ``ma.add``, ``ma.sqrt`` and their like, each around a ufunc."""

import numpy as np
from numpy._array import ndarray

from . import _domains
from ._fills import filled, maximum_fill_value, minimum_fill_value
from ._masks import MaskError, getdata, getmask, getmaskarray, mask_along, nomask

_missing = object()


def class_of(*arrays):
    """The class of what comes of arrays: the most derived of theirs."""
    from ._masked_array import MaskedArray

    found = MaskedArray
    for each in arrays:
        kind = type(each)
        if kind is not found and issubclass(kind, found):
            found = kind
    return found._standing if hasattr(found, "_standing") else found


def either(a, b):
    """The mask of what comes of two arrays."""
    first, second = getmask(a), getmask(b)
    if first is nomask:
        return nomask if second is nomask else np.logical_or(getmaskarray(a), second)
    return np.logical_or(first, getmaskarray(b) if second is nomask else second)


def made_of(result, mask, *operands):
    """A masked array of results, like the first operand that is one."""
    from ._masked_array import MaskedArray, build

    like = next((each for each in operands if isinstance(each, MaskedArray)), None)
    return build(class_of(*operands), result, mask, like)


class _Operation:
    """A function around a ufunc."""

    def __init__(self, name):
        self.f = getattr(np, name)
        self.__name__ = name
        self.__doc__ = f"{name} of elements that are not masked."

    def __str__(self):
        return f"Masked version of {self.f}"


class Unary(_Operation):
    """A function of one array."""

    def __init__(self, name):
        super().__init__(name)
        self.domain, self.fill = _domains.OF.get(name, (None, 0))

    def __call__(self, a, *args, **kwargs):
        from ._constant import masked

        d = getdata(a)
        mask = getmask(a)
        with np.errstate(divide="ignore", invalid="ignore"):
            result = self.f(d, *args, **kwargs)
        if self.domain is not None:
            outside = np.logical_or(~np.isfinite(result), self.domain(d))
            mask = np.logical_or(outside, mask)
        if not isinstance(result, ndarray) or not result.ndim:
            if mask is not nomask and mask:
                return masked
            return result
        if mask is not nomask:
            try:
                np.copyto(result, d, where=mask)
            except TypeError:
                # Of a type that does not hold the operand (a truth, an exponent), the result keeps what it is under the mask.
                pass
        return made_of(result, mask, a)


class Binary(_Operation):
    """A function of two arrays."""

    def __call__(self, a, b, *args, **kwargs):
        from ._constant import masked

        da, db = getdata(a), getdata(b)
        with np.errstate(divide="ignore", invalid="ignore"):
            result = self.f(da, db, *args, **kwargs)
        mask = either(a, b)
        if not isinstance(result, ndarray) or not result.ndim:
            return masked if mask is not nomask and mask else result
        if mask is not nomask and mask.any():
            try:
                np.copyto(result, da, casting="unsafe", where=mask)
            except (TypeError, ValueError):
                # The same, and where the operand has no shape of the result's.
                pass
        return made_of(result, mask, a, b)

    def reduce(self, target, axis=0, dtype=None, neutral=_missing):
        """Combines the elements along an axis, masked ones being neutral."""
        from ._constant import masked

        mask = getmask(target)
        values = filled(target, _IDENTITIES.get(self.__name__, 0) if neutral is _missing else neutral)
        if values.shape == ():
            values = values.reshape(1)
            if mask is not nomask:
                mask = mask.reshape(1)
        made = self.f.reduce(values, axis) if dtype is None else self.f.reduce(values, axis, dtype)
        covered = nomask if mask is nomask else np.logical_and.reduce(mask, axis)
        if not isinstance(made, ndarray) or not made.shape:
            return masked if covered is not nomask and covered else made
        return made_of(made, covered, target)

    def outer(self, a, b):
        """The function of all pairs."""
        from ._constant import masked

        result = self.f.outer(getdata(a), getdata(b))
        first, second = getmask(a), getmask(b)
        if first is nomask and second is nomask:
            mask = nomask
        else:
            mask = np.logical_or.outer(getmaskarray(a), getmaskarray(b))
        if not isinstance(result, ndarray) or not result.ndim:
            return masked if mask is not nomask and mask else result
        if mask is not nomask:
            np.copyto(result, np.broadcast_to(getdata(a).reshape(np.shape(a) + (1,) * np.ndim(b)), result.shape), where=mask)
        return made_of(result, mask, a, b)

    def accumulate(self, target, axis=0):
        """Combines the elements along an axis, keeping each step."""
        values = filled(target, _IDENTITIES.get(self.__name__, 0))
        return made_of(np.asarray(self.f.accumulate(values, axis)), nomask, target)


class Domained(_Operation):
    """A function of two arrays that has no value for some pairs."""

    def __init__(self, name):
        super().__init__(name)
        self.domain, self.fill = _domains.OF[name]

    def __call__(self, a, b, *args, **kwargs):
        from ._constant import masked

        da, db = getdata(a), getdata(b)
        with np.errstate(divide="ignore", invalid="ignore", over="ignore", under="ignore"):
            result = self.f(da, db, *args, **kwargs)
        mask = ~np.isfinite(result) if np.asarray(result).dtype.kind in "fc" else np.zeros(np.shape(result), dtype=bool)
        if np.asarray(result).dtype.kind not in "mM" and np.asarray(da).dtype.kind not in "mM":
            mask = np.logical_or(mask, self.domain(da, db))
        mask = np.logical_or(np.logical_or(mask, getmask(a)), getmask(b))
        if not isinstance(result, ndarray) or not result.ndim:
            return masked if mask else result
        if mask.any():
            np.copyto(result, 0, casting="unsafe", where=mask)
            hidden = np.multiply(mask, da)
            if np.can_cast(hidden.dtype, result.dtype, casting="safe"):
                result = result + hidden
        return made_of(np.asarray(result), mask, a, b)


_IDENTITIES = {"multiply": 1, "arctan2": 1.0, **dict.fromkeys("equal not_equal less less_equal greater greater_equal".split())}

for _kind, _name in (
    (Unary, "_MaskedUnaryOperation"),
    (Binary, "_MaskedBinaryOperation"),
    (Domained, "_DomainedBinaryOperation"),
):
    _kind.__name__ = _kind.__qualname__ = _name
    _kind.__module__ = "numpy.ma.core"

UNARY = (
    "absolute angle arccos arccosh arcsin arcsinh arctan arctanh ceil conjugate cos cosh exp fabs floor log log10 log2"
    " logical_not negative sin sinh sqrt tan tanh"
).split()
BINARY = (
    "add arctan2 bitwise_and bitwise_or bitwise_xor equal greater greater_equal hypot less less_equal logical_and logical_or"
    " logical_xor multiply not_equal subtract"
).split()
DOMAINED = "divide floor_divide fmod remainder".split()

TABLE = {
    **{name: Unary(name) for name in UNARY},
    **{name: Binary(name) for name in BINARY},
    **{name: Domained(name) for name in DOMAINED},
}
TABLE["abs"] = TABLE["absolute"]
TABLE["true_divide"] = TABLE["divide"]
TABLE["mod"] = TABLE["remainder"]


def power(a, b, third=None):
    """The powers, masked where a negative number has none."""
    from ._constant import masked

    if third is not None:
        raise MaskError("3-argument power not supported.")
    mask = either(a, b)
    fa, fb = getdata(a), getdata(b)
    base = fa if mask is nomask else np.where(mask, np.asarray(1, dtype=np.asarray(fa).dtype), fa)
    with np.errstate(divide="ignore", invalid="ignore"):
        result = np.power(base, fb)
    result = np.asarray(result)
    if not result.ndim and (mask is not nomask and mask or result.dtype.kind in "fc" and not np.isfinite(result)):
        return masked
    made = made_of(result, mask, a, b)
    invalid = ~np.isfinite(result) if result.dtype.kind in "fc" else nomask
    if mask is not nomask:
        np.copyto(made._data, fa, casting="unsafe", where=mask)
    if invalid is not nomask and invalid.any():
        if mask is nomask:
            made._mask = invalid
        else:
            made._mask = np.logical_or(mask, invalid)
        made._data[invalid] = made.fill_value
    return made


def left_shift(a, n):
    """The bits moved to the left."""
    return _shift(a, n, np.left_shift)


def right_shift(a, n):
    """The bits moved to the right."""
    return _shift(a, n, np.right_shift)


def _shift(a, n, function):
    from ._making import masked_array

    mask = getmask(a)
    if mask is nomask:
        return masked_array(function(filled(a), n))
    return masked_array(function(filled(a, 0), n), mask=mask)


class _Extrema:
    """``ma.minimum`` and ``ma.maximum``: of pairs, or of all elements."""

    def __init__(self, name, compare):
        self.__name__ = name
        self.f = getattr(np, name)
        self._compare = compare
        self.__doc__ = f"The {name} of pairs of elements that are not masked."

    def __call__(self, a, b=None):
        from ._choosing import where

        if b is None:
            import warnings

            warnings.warn(
                f"Single-argument form of np.ma.{self.__name__} is deprecated. Use np.ma.{self.__name__}.reduce instead.",
                DeprecationWarning,
                stacklevel=2,
            )
            return self.reduce(a)
        return where(TABLE[self._compare](a, b), a, b)

    def reduce(self, target, axis=_missing):
        """The extreme element that is not masked along an axis."""
        from ._making import asanyarray

        target = asanyarray(target)
        if axis is _missing and target.ndim > 1:
            import warnings

            from ._reductions import MaskedArrayFutureWarning

            warnings.warn(
                f"In the future the default for ma.{self.__name__}.reduce will be axis=0, not the current None, to match"
                f" np.{self.__name__}.reduce. Explicitly pass 0 or None to silence this warning.",
                MaskedArrayFutureWarning,
                stacklevel=2,
            )
            axis = None
        axis = 0 if axis is _missing else axis
        bound = minimum_fill_value if self.__name__ == "minimum" else maximum_fill_value
        made = made_of(np.asarray(self.f.reduce(target.filled(bound(target)), axis)), nomask, target)
        made._mask = mask_along(target._mask, axis)
        return made

    def outer(self, a, b):
        """The extreme of all pairs."""
        first, second = getmask(a), getmask(b)
        if first is nomask and second is nomask:
            mask = nomask
        else:
            mask = np.logical_or.outer(getmaskarray(a), getmaskarray(b))
        return made_of(np.asarray(self.f.outer(filled(a), filled(b))), mask, a, b)


minimum = _Extrema("minimum", "less")
maximum = _Extrema("maximum", "greater")
