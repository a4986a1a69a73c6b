"""How many decimals columns of numbers get, by their values and by the options."""

import numpy as np
import pandas as pd


def s(*v, **k):
    print(pd.Series(list(v), **k))


s(1.0, 2.0)
s(1.5, 2.25, 3.123456789)
s(1e6, 1.5)
s(1e7, 1.5)
s(1234567.891, 0.1)
s(123456789.123456, 1e-3)
s(1e-5, 1.0)
s(1e-6, 1.0)
s(1e-7, 1.0)
s(0.000001234)
s(1e10, 1e11)
s(1e15, 1.5)
s(1e16)
s(1e20, 1)
s(0.1, 0.12, 0.123)
s(np.nan, 1.0)
s(np.inf, 1.5, -np.inf)
s(np.nan)
s(-0.0, 0.0)
s(1e100, 1)
s(123456.7891234)
s(1000000.5, 2.25)
s(999999.5, 2.25)
s(1e5, 1e-5)
s(0.1 + 0.2)
s(1 / 3, 2 / 3)
s(100.0, 1e6)
s(1e6 + 0.5)
s(12345678.9)
s(1e300, 1e-300)
s(5e-324)
s(1.7976931348623157e308)
s(1, 2, 300)
s(-1, 2)
s(0)
s(2**62, 1)
s(2**63, 1)
s(-128, 127, dtype="int8")
s(True, False)
s(1.1, 2.3, dtype="float32")
s(1e-8, 1, dtype="float32")
s(1, 2, dtype="uint8")
print(
    pd.DataFrame(
        {"a": [1.0, 2.5], "b": [1e10, 1], "c": [1e-10, 1], "d": [-1, 1], "e": [np.nan, 1], "f": [123456.789, 1]}
    )
)
print(pd.DataFrame(np.linspace(-2, 2.3, 15).reshape(5, 3) * [1, 1e5, 1e-5]))
for p in (0, 1, 2, 3, 10, 15):
    with pd.option_context("display.precision", p):
        s(1.5, 2.25, 3.123456789012)
        s(1e-3, 1)
        s(1234567.891, 2)
        s("a", 1.123456789, dtype=object)
        print(pd.Index([1.123456789]))
        print(pd.Series([1], index=[1.123456789]))
with pd.option_context("display.chop_threshold", 0.5):
    s(0.1, 0.6, -0.3, -0.7)
    s(1e-10, 1)
    print(pd.DataFrame({"a": [0.1, 0.6]}))
for f in ("{:.2f}".format, "{:,.1f}".format, lambda x: f"<{x}>", "{:.0%}".format):
    with pd.option_context("display.float_format", f):
        s(0.1, 1234.567, np.nan, -np.inf)
        print(pd.DataFrame({"a": [0.1, 1e10], "b": ["x", 1.5], "c": [1, 2]}))
        s("a", 1.5, dtype=object)
        print(pd.Series([1, 2], index=[0.5, 1.5]))
        print(pd.Index([0.5, 1.5]))
