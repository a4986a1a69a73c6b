"""``numpy.testing``: assertions on arrays."""

from .. import _ufuncs as U
from .._array import asarray, ndarray
from .._errors import errstate
from .._functions import isclose
from ._messages import mismatch, plain_message

_NUMBERS = "biufcmM"
IS_PYPY = False
IS_WASM = False


def _compare(test, actual, desired, err_msg, verbose, header, strict=False, equal_nan=True, names=None):
    names = names or ("ACTUAL", "DESIRED")
    x, y = asarray(actual), asarray(desired)
    if x.shape != y.shape and (strict or x.shape and y.shape):
        raise AssertionError(
            plain_message([x, y], err_msg + f"\n(shapes {x.shape}, {y.shape} mismatch)", verbose, header)
        )
    if strict and x.dtype != y.dtype:
        raise AssertionError(plain_message([x, y], err_msg + f"\n(dtypes {x.dtype}, {y.dtype} mismatch)", verbose, header))
    missing = _flagged(x, y, err_msg, verbose, header, equal_nan)
    good = asarray(test(x, y))
    if missing is not None:
        good = good | missing
    if not bool(good.all()):
        raise AssertionError(mismatch(x, y, good, err_msg, verbose, header, names))


def _flagged(x, y, err_msg, verbose, header, equal_nan):
    """Where both sides are the same NaN or infinity; raises where only one is."""
    checks = []
    if x.dtype.kind in _NUMBERS and y.dtype.kind in _NUMBERS:
        if equal_nan:
            checks.append((U.isnan, "NaT" if x.dtype.kind in "mM" else "nan"))
        if x.dtype.kind not in "mM" and y.dtype.kind not in "mM":
            checks.append((lambda each: each == float("inf"), "+inf"))
            checks.append((lambda each: each == -float("inf"), "-inf"))
    missing = None
    for check, told in checks:
        a, b = asarray(check(x)), asarray(check(y))
        if bool((a != b).any()):
            raise AssertionError(plain_message([x, y], err_msg + f"\n{told} location mismatch:", verbose, header))
        same = a & b
        missing = same if missing is None else missing | same
    return missing


def assert_array_equal(actual, desired, err_msg="", verbose=True, *, strict=False):
    """Raises unless two arrays are equal."""
    __tracebackhide__ = True
    _compare(lambda x, y: x == y, actual, desired, err_msg, verbose, "Arrays are not equal", strict)


def assert_allclose(actual, desired, rtol=1e-07, atol=0, equal_nan=True, err_msg="", verbose=True, *, strict=False):
    """Raises unless two arrays are equal within a tolerance."""
    header = f"Not equal to tolerance rtol={rtol:g}, atol={atol:g}"
    _compare(
        lambda x, y: isclose(x, y, rtol=rtol, atol=atol, equal_nan=equal_nan),
        actual,
        desired,
        str(err_msg),
        verbose,
        header,
        strict,
        equal_nan,
    )


def assert_array_almost_equal(actual, desired, decimal=6, err_msg="", verbose=True):
    """Raises unless two arrays are equal to a number of decimals."""

    def test(x, y):
        infinite = asarray(U.isinf(x)) | asarray(U.isinf(y)) if x.dtype.kind in "fc" and y.dtype.kind in "fc" else None
        with errstate(invalid="ignore"):
            close = abs(y - x) < 1.5 * 10.0**-decimal
        return close if infinite is None else asarray(close) | (infinite & (x == y))

    _compare(test, actual, desired, err_msg, verbose, f"Arrays are not almost equal to {decimal} decimals")


def assert_array_less(x, y, err_msg="", verbose=True, *, strict=False):
    """Raises unless the elements of one array are less than those of another."""
    header = "Arrays are not strictly ordered `x < y`"
    _compare(lambda a, b: a < b, x, y, err_msg, verbose, header, strict, names=("x", "y"))


def assert_equal(actual, desired, err_msg="", verbose=True, *, strict=False):
    """Raises unless two objects are equal."""
    if isinstance(desired, dict):
        if not isinstance(actual, dict):
            raise AssertionError(repr(type(actual)))
        assert_equal(len(actual), len(desired), err_msg, verbose)
        for key in desired:
            if key not in actual:
                raise AssertionError(repr(key))
            assert_equal(actual[key], desired[key], f"key={key!r}\n{err_msg}", verbose)
        return
    if isinstance(desired, (list, tuple)) and isinstance(actual, (list, tuple)):
        assert_equal(len(actual), len(desired), err_msg, verbose)
        for k in range(len(desired)):
            assert_equal(actual[k], desired[k], f"item={k!r}\n{err_msg}", verbose)
        return
    if isinstance(actual, ndarray) or isinstance(desired, ndarray):
        assert_array_equal(actual, desired, err_msg, verbose, strict=strict)
        return
    both_missing = actual != actual and desired != desired
    if not both_missing and not (desired == actual):
        raise AssertionError(plain_message([actual, desired], err_msg, verbose))


def assert_almost_equal(actual, desired, decimal=7, err_msg="", verbose=True):
    """Raises unless two numbers are equal to a number of decimals."""
    if isinstance(actual, (ndarray, tuple, list)) or isinstance(desired, (ndarray, tuple, list)):
        assert_array_almost_equal(actual, desired, decimal, err_msg)
        return
    if actual != actual and desired != desired or actual == desired:
        return
    if not abs(desired - actual) < 1.5 * 10.0**-decimal:
        header = f"Arrays are not almost equal to {decimal} decimals"
        raise AssertionError(plain_message([actual, desired], err_msg, verbose, header))


def assert_approx_equal(actual, desired, significant=7, err_msg="", verbose=True):
    """Raises unless two numbers are equal to a number of significant digits."""
    import math

    if actual == desired:
        return
    scale = 0.5 * (abs(desired) + abs(actual))
    scale = math.pow(10, math.floor(math.log10(scale)))
    if not abs(desired / scale - actual / scale) < math.pow(10.0, -(significant - 1)):
        header = f"Items are not equal to {significant} significant digits:"
        raise AssertionError(plain_message([actual, desired], err_msg, verbose, header))


def assert_(val, msg=""):
    """Raises unless something is true."""
    if not val:
        raise AssertionError(msg() if callable(msg) else msg)


def assert_string_equal(actual, desired):
    """Raises unless two texts are equal."""
    if not isinstance(actual, str):
        raise AssertionError(repr(type(actual)))
    if not isinstance(desired, str):
        raise AssertionError(repr(type(desired)))
    if desired != actual:
        raise AssertionError("Differences in strings:\n" + "".join(_differences(actual, desired)).rstrip())


def _differences(actual, desired):
    """The lines that two texts do not share, with the marks below them of where they differ."""
    import difflib

    lines = list(difflib.Differ().compare(actual.splitlines(True), desired.splitlines(True)))
    return [line for line in lines if not line.startswith("  ")]


def assert_raises(exception_class, callable=None, *args, **kwargs):
    """Raises unless a call raises; a context manager without one."""
    if callable is None:
        return _Raises(exception_class, None)
    with _Raises(exception_class, None):
        callable(*args, **kwargs)


def assert_raises_regex(exception_class, expected_regexp, *args, **kwargs):
    """Raises unless a call raises with a text."""
    if not args:
        return _Raises(exception_class, expected_regexp)
    with _Raises(exception_class, expected_regexp):
        args[0](*args[1:], **kwargs)


class _Raises:
    def __init__(self, expected, pattern):
        self.expected = expected
        self.pattern = pattern
        self.exception = None

    def __enter__(self):
        return self

    def __exit__(self, kind, value, traceback):
        if kind is None:
            raise AssertionError(f"{getattr(self.expected, '__name__', self.expected)} not raised")
        if not issubclass(kind, self.expected):
            return False
        self.exception = value
        if self.pattern is not None:
            import re

            if not re.search(self.pattern, str(value)):
                raise AssertionError(f'"{self.pattern}" does not match "{value}"')
        return True


_PLACES = {
    "_units": "assert_array_almost_equal_nulp assert_array_max_ulp",
    "_warnings": "suppress_warnings clear_and_catch_warnings assert_warns assert_no_warnings",
    "_further": "assert_array_compare print_assert_equal measure build_err_msg HAS_REFCOUNT HAS_LAPACK64 NOGIL_BUILD verbose",
}


def __getattr__(name):
    for place, names in _PLACES.items():
        if name in names.split():
            from importlib import import_module

            return getattr(import_module("numpy.testing." + place), name)
    if name.startswith("_"):
        raise AttributeError(f"module 'numpy.testing' has no attribute '{name}'")
    raise NotImplementedError(f"numpy.testing.{name}")
