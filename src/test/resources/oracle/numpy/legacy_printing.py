# preamble: printed.py
"""The printing option legacy: elements without the names of their types."""
import numpy as np
import pandas as pd


def show():
    print(repr(np.float64(1.5)), [np.int64(3)], np.array([1.5]), (np.bool_(True),), [np.str_("a"), np.bytes_(b"x")])
    print(repr(np.float32(0.1)), {np.int8(1): np.complex128(1 + 2j)}, [np.complex64(1j)], [np.float64("nan"), np.float64("inf")])
    print(repr(np.datetime64("2024-01-01")), [np.timedelta64(3, "D")], [np.datetime64("NaT")], repr(np.array([1, 2, 3])))
    print(repr(np.arange(2000)), repr(np.zeros((0, 3))), repr(np.float16(1)), [np.uint64(2**63)], list(np.array([True, False])))
    print(repr(np.array([(1, "a")], dtype=[("x", int), ("y", "U1")])[0]), pd.Series([1.5, 2]).max(), list(pd.Series([1, 2])))


show()
for legacy in ("1.25", "1.21", False):
    np.set_printoptions(legacy=legacy)
    print(np.get_printoptions()["legacy"])
    show()
with np.printoptions(legacy="1.25", precision=3):
    print([np.float64(1 / 3)], np.array([1 / 3]))
print([np.float64(1 / 3)], np.array([1 / 3]))
