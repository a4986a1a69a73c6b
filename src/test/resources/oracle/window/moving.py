# preamble: printed.py
"""Moving windows: sizes, sides, statistics, functions, errors."""
import numpy as np
import pandas as pd

s = pd.Series([2, 3, np.nan, 10, 4.5, -1, 7])
df = pd.DataFrame({"a": [1, 2, 3, 4], "b": [2.5, np.nan, 1.5, 4], "t": pd.date_range("2020-01-01", periods=4), "o": list("wxyz")})

for name in "count sum mean median min max var std skew kurt sem".split():
    check(lambda: getattr(s.rolling(3, min_periods=1), name)().round(6))
    check(lambda: getattr(s.rolling(4), name)().round(6).tolist())
for closed in ("left", "right", "both", "neither"):
    check(lambda: s.rolling(2, closed=closed, min_periods=1).sum().tolist())
check(lambda: s.rolling(3, center=True).mean())
check(lambda: s.rolling(3, step=2).sum())
for interpolation in ("linear", "lower", "higher", "nearest", "midpoint"):
    check(lambda: s.rolling(3, min_periods=1).quantile(0.4, interpolation=interpolation).tolist())
check(lambda: s.rolling(3, min_periods=1).rank(method="min", ascending=False, pct=True))
check(lambda: s.rolling(2).apply(lambda v: v.iloc[0] - v.iloc[-1]))
check(lambda: s.rolling(2).apply(np.sum, raw=True))
check(lambda: s.rolling(pd.api.indexers.FixedForwardWindowIndexer(window_size=2)).sum())
check(lambda: s.rolling(2))
check(lambda: s.rolling(2, min_periods=1, center=True, closed="left"))
check(lambda: list(s.rolling(2, min_periods=1))[2])
check(lambda: df[["a", "b"]].rolling(2).agg(["sum", "mean"]))
check(lambda: df[["a", "b"]].rolling(2).agg({"a": "sum", "b": ["min", "max"]}))
check(lambda: df["a"].rolling(2).agg(["sum", "mean"]))
check(lambda: df.rolling(2)["a"].sum())
check(lambda: df.rolling(2).b.max())
check(lambda: df.rolling(2).sum(numeric_only=True))
check(lambda: df[["a", "t", "b"]].rolling("2D", on="t").sum())
check(lambda: df.set_index("t")["a"].rolling("2D", closed="both").sum())
check(lambda: df.set_index("t")["a"][::-1].rolling("2D").sum())
check(lambda: df.set_index("t")["a"].rolling("3D", center=True).sum())
check(lambda: s.rolling(3, min_periods=1).cov(s * 2))
check(lambda: df[["a", "b"]].rolling(3, min_periods=2).corr())
check(lambda: df[["a"]].rolling(2).cov(df["b"]))
for wrong in (
    lambda: s.rolling("2s"), lambda: s.rolling(-1), lambda: s.rolling(1.5), lambda: s.rolling(2, min_periods=3),
    lambda: s.rolling(2, min_periods="a"), lambda: s.rolling(2, min_periods=-1), lambda: s.rolling(2, closed="x"),
    lambda: s.rolling(2, step="a"), lambda: s.rolling(2, step=-1), lambda: s.rolling(2, center="x"), lambda: s.rolling(None),
    lambda: s.rolling(2, method="x"), lambda: df.rolling(2).sum(), lambda: df["o"].rolling(2).sum(), lambda: df.rolling("2D", on="q"),
    lambda: s.rolling(2).foo, lambda: df.rolling(2)["zz"], lambda: s.rolling(2).quantile(2), lambda: s.rolling(2).agg("foo"),
    lambda: s.rolling(2).quantile(0.5, interpolation="q"), lambda: s.rolling(2).rank(method="first"),
    lambda: df.set_index("t")["a"].iloc[[0, 2, 1]].rolling("2D"), lambda: df.set_index("t")["a"].rolling("ME"),
):
    check(wrong)
