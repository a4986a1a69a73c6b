# preamble: with_warnings.py
"""Sums, differences and comparisons of moments, with a zone and without, with all that may stand beside them."""
import datetime
import operator

import numpy as np
import pandas as pd

OTHERS = (
    pd.NaT,
    np.array([1, 2, 3], "m8[ns]"),
    1,
    1.5,
    np.array([1, 2, 3]),
    "a",
    True,
    None,
    pd.Timedelta(1),
    pd.offsets.Second(5),
    pd.offsets.MonthEnd(),
    pd.DateOffset(days=1),
    pd.DateOffset(years=1),
    np.array([pd.offsets.MonthEnd(), pd.offsets.Day(2), pd.offsets.Day(2)]),
    pd.Series([pd.Timedelta(1)] * 3, dtype=object),
    datetime.date(2016, 1, 1),
    pd.Period("2016"),
    [pd.Timedelta(1)] * 3,
    pd.Timestamp("2016-01-02"),
    pd.Timestamp("2016-01-02", tz="Europe/Berlin"),
    np.array([1.5] * 3),
)
for tz in (None, "Asia/Tokyo"):
    index = pd.date_range("2016-01-01", periods=3, tz=tz)
    for moments in (index, pd.Series(index)):
        for other in OTHERS:
            for op in (operator.add, operator.sub):
                print(tz, type(moments).__name__, op.__name__, type(other).__name__)
                show(lambda: op(moments, other), info=False)
                show(lambda: op(other, moments), info=False)
        show(lambda: 2 * moments)
        show(lambda: pd.Timedelta(1) / moments)

plain, aware = pd.date_range("2016-01-01", periods=3), pd.date_range("2016-01-01", periods=3, tz="UTC")
for other in (np.array([pd.Timedelta(1), 1, "a"], dtype=object), pd.Series([1, 2, 3])):
    for op in (operator.eq, operator.ne, operator.lt):
        show(lambda: list(op(plain, other)))
        show(lambda: list(op(aware, other)))
        show(lambda: list(op(aware.array, other)))
far = pd.Series(pd.to_datetime(["2262-01-01", "1700-01-01", None]))
show(lambda: far + pd.Timedelta(days=365))
show(lambda: far - pd.Timestamp("1970"))
show(lambda: far - pd.Timedelta(days=365 * 200))
show(lambda: pd.Series([pd.Timedelta.max, pd.NaT]) + pd.Timedelta(1))
show(lambda: plain - plain.append(plain))
for unit in ("s", "ms", "us"):
    some = pd.Series(plain).astype(f"M8[{unit}]")
    for other in (pd.NaT, pd.DateOffset(years=1), pd.DateOffset(hours=1), pd.DateOffset(microseconds=1), pd.Timestamp("2016")):
        show(lambda: ((some + other) if hasattr(other, "n") else (some - other)).dtype)
show(lambda: np.add(plain, pd.Timedelta(1)))
show(lambda: np.subtract(plain, plain[0]))
show(lambda: plain + pd.NaT)
