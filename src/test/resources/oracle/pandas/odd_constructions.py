# preamble: told_of.py
"""Series and labels of huge ranges and of times of units by name, numbers of texts and moments, modes with gaps."""

import numpy as np
import pandas as pd


for start in (2**63, 2**64, 2**63 - 1, -(2**63) - 1):
    tell("range", lambda: pd.Series(range(start, start + 2)))
for unit in ("datetime64", "timedelta64", "M8[M]", "M8[h]", "m8[D]"):
    tell(unit, lambda: pd.Series([], dtype=unit))
    tell(unit, lambda: pd.Series([1], dtype=unit))
for unit in ("M8[s]", "M8[ms]", "M8[ns]", "datetime64[s, UTC]", "datetime64[ns, UTC]"):
    tell(unit, lambda: pd.DatetimeIndex([1, 2], dtype=unit))
tell("counts", lambda: pd.Index(np.arange(3), dtype="M8[s]"))
tell("no texts", lambda: pd.Series(index=[0, 1], dtype=str))

zoned = pd.Series(pd.date_range("2020", periods=2, tz="UTC"))
tell("moments", lambda: pd.to_numeric(zoned))
tell("moments", lambda: pd.to_numeric(pd.DatetimeIndex(zoned)))
tell("periods", lambda: pd.to_numeric(pd.period_range("2020", periods=2, freq="M")))
for number in (9876543210.0, 1.1, 100000.123, 16777217.0):
    tell(number, lambda: pd.to_numeric(pd.Series([number, np.nan]), downcast="float"))
tell("large", lambda: pd.to_numeric(["47393996303418497800"]))
tell("large", lambda: pd.to_numeric(["-47393996303418497800"], errors="coerce"))
tell("backend", lambda: pd.to_numeric(["1"], dtype_backend="x"))

for name in ("any", "all"):
    tell(name, lambda: getattr(np, name)(pd.Series([1]), keepdims=True))
tell("sum", lambda: np.sum(pd.Series([1]), initial=10))
for labels in (pd.PeriodIndex([], freq="M"), pd.TimedeltaIndex([]), pd.DatetimeIndex([])):
    tell("least", labels.min)
    tell("greatest", labels.max)

for values in (
    pd.Series(pd.Categorical([1, "a", None, None, "a"])),
    pd.Series(["2011-01-03", "2013-01-02", None, None, "2011-01-03"], dtype="M8[ns]"),
    pd.Series(["1 day", "2 min", None, None, "1 day"], dtype="m8[ns]"),
    pd.Series([1, "foo", "foo", np.nan, np.nan]),
    pd.Series([1.0, 1.0, np.nan, np.nan, 3.0]),
    pd.Series([1, 1, None, None, 3], dtype="Int64"),
    pd.Series(["b", "a", None]),
):
    tell("mode", lambda: values.mode(dropna=False))
    tell("mode", values.mode)
