"""Assertions in units of the last place."""

from .. import _dtypes as D
from .. import _ufuncs as U
from .._array import asarray
from .._info import common_type


def _steps(x, y):
    """How many floating-point numbers lie between the elements of two arrays."""
    target = D.parse(common_type(x, y))
    x, y = asarray([x], dtype=target), asarray([y], dtype=target)
    if target.kind == "c":
        raise NotImplementedError("_nulp not implemented for complex array")
    if x.shape != y.shape:
        raise ValueError(f"Arrays do not have the same shape: {x.shape} - {y.shape}")
    whole = D.parse(f"i{target.itemsize}")
    sign = -(2 ** (8 * target.itemsize - 1))

    def places(a):
        bits = a.view(whole)
        return U.add(sign, -1 * bits, where=bits < 0, out=bits.copy())

    missing = asarray(U.isnan(x)) | asarray(U.isnan(y))
    found = abs((places(x) - places(y)).astype(target))
    found[missing] = float("nan")
    return found


def assert_array_almost_equal_nulp(x, y, nulp=1):
    """Raises unless two arrays differ by at most some units in the last place."""
    a, b = abs(asarray(x)), abs(asarray(y))
    reference = nulp * U.spacing(U.maximum(a, b) if a.dtype.kind != "c" and b.dtype.kind != "c" else abs(a))
    if bool(asarray(abs(asarray(x) - asarray(y)) <= reference).all()):
        return
    if asarray(x).dtype.kind == "c" or asarray(y).dtype.kind == "c":
        raise AssertionError(f"Arrays are not equal to {nulp} ULP")
    most = _steps(x, y).max()
    raise AssertionError(f"Arrays are not equal to {nulp} ULP (max is {most:g})")


def assert_array_max_ulp(a, b, maxulp=1, dtype=None):
    """Raises unless two arrays differ by at most some units in the last place; gives the differences."""
    if dtype is not None:
        a, b = asarray(a, dtype=dtype), asarray(b, dtype=dtype)
    found = _steps(a, b)
    if not bool((found <= maxulp).all()):
        raise AssertionError(
            f"Arrays are not almost equal up to {maxulp:g} ULP (max difference is {found.max():g} ULP)"
        )
    return found
