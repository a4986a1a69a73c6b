# preamble: printed.py
"""numpy.testing where NaN and infinity stand at different places, and texts that differ."""
import numpy as np

T = np.testing
for name in ("assert_allclose", "assert_array_equal", "assert_array_almost_equal"):
    call = getattr(T, name)
    for left, right in (
        ([np.nan, 1], [1, 1]),
        ([np.nan, 1], [np.nan, 2]),
        ([np.inf, 1], [1, 1]),
        ([-np.inf, 1.5], [1, 1.5]),
        ([np.inf, np.nan], [-np.inf, np.nan]),
        ([1, 2], [1, np.nan]),
        ([np.nan], np.nan),
        (np.nan, [np.nan, 1.0]),
        ([1, 2], [1, 2, 3]),
        ([[np.inf, 1], [2, 3]], [[np.inf, 1], [2, 4]]),
        (np.array(["NaT", "2024"], "M8[D]"), np.array(["2024", "2024"], "M8[D]")),
        ([1 + 1j, np.nan], [1 + 1j, 2]),
    ):
        print(name, left, right)
        check(lambda: call(left, right))
check(lambda: T.assert_allclose([np.nan], [1], equal_nan=False))
check(lambda: T.assert_allclose([np.nan], [np.nan], equal_nan=False))
check(lambda: T.assert_allclose(1, 2, err_msg="boom", verbose=False))
for left, right in (("a", "b"), ("abc", "abd"), ("abc\nx\n", "abd\nx\n"), ("one\ntwo", "one\ntoo\n"), ("same", "same")):
    check(lambda: T.assert_string_equal(left, right))
check(lambda: T.assert_string_equal(1, "1"))
