"""Rarer functions for tests."""

import sys

from . import _compare
from ._messages import plain_message

HAS_REFCOUNT = True
HAS_LAPACK64 = False
NOGIL_BUILD = False
verbose = 0


def print_assert_equal(test_string, actual, desired):
    """Raises with a text and both objects unless they are equal."""
    import pprint

    if not actual == desired:
        raise AssertionError(
            f"{test_string} failed\nACTUAL: \n{pprint.pformat(actual)}\nDESIRED: \n{pprint.pformat(desired)}\n"
        )


def measure(code_str, times=1, label=None):
    """How long code runs in the caller's names, in seconds rounded to hundredths."""
    import time

    frame = sys._getframe(1)
    code = compile(code_str, f"Test name: {label} ", "exec")
    start = time.perf_counter()
    for _ in range(times):
        exec(code, frame.f_globals, frame.f_locals)
    return 0.01 * int((time.perf_counter() - start) / 0.01)


def build_err_msg(arrays, err_msg, header="Items are not equal:", verbose=True, names=("ACTUAL", "DESIRED"), precision=8):
    """The text of a failed assertion."""
    return plain_message(arrays, err_msg, verbose, header)


def assert_array_compare(
    comparison, x, y, err_msg="", verbose=True, header="", precision=6, equal_nan=True, equal_inf=True, *, strict=False
):
    """Raises unless a comparison holds for all pairs of elements."""
    _compare(comparison, x, y, err_msg, verbose, header, strict, equal_nan)
