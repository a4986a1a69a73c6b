# preamble: printed.py
"""Growing and exponentially weighted windows, and windows within groups."""
import numpy as np
import pandas as pd

s = pd.Series([1, np.nan, 3.5, 4, -2, 8])
df = pd.DataFrame({"g": list("aabba"), "x": [1.0, 2, 3, 4, 5], "y": [5, 4, 3, 2, 1]}, index=pd.date_range("2024-01-01", periods=5))

for name in "count sum mean median min max var std skew kurt".split():
    check(lambda: getattr(s.expanding(2), name)().round(6).tolist())
check(lambda: s.expanding())
check(lambda: df[["x", "y"]].expanding(2).cov())
for how in (dict(com=0.5), dict(span=5), dict(halflife=3), dict(alpha=0.3)):
    for adjust in (True, False):
        for ignore_na in (True, False):
            check(lambda: s.ewm(**how, adjust=adjust, ignore_na=ignore_na).mean().round(9).tolist())
            check(lambda: s.ewm(**how, adjust=adjust, ignore_na=ignore_na).var().round(9).tolist())
            check(lambda: s.ewm(**how, adjust=adjust, ignore_na=ignore_na, min_periods=3).std(bias=True).round(9).tolist())
check(lambda: s.ewm(com=0.5))
check(lambda: s.ewm(span=3).sum())
check(lambda: df["x"].ewm(halflife="2D", times=df.index).mean())
check(lambda: df[["x", "y"]].ewm(span=3).corr())
for wrong in (dict(), dict(com=1, span=2), dict(alpha=2), dict(span=0), dict(halflife=-1), dict(com=-1)):
    check(lambda: s.ewm(**wrong))
groups = df.groupby("g")
check(lambda: groups.rolling(2).sum())
check(lambda: groups["x"].rolling(2, min_periods=1).mean())
check(lambda: groups.expanding().max())
check(lambda: groups.ewm(com=1).mean())
check(lambda: groups["x"].rolling("2D").sum())
check(lambda: df.groupby(["g", "y"])["x"].rolling(2, min_periods=1).sum())
check(lambda: groups[["x", "y"]].rolling(2).agg(["sum", "max"]))
check(lambda: groups.rolling(2).corr())
check(lambda: groups.rolling(2).apply(lambda v: v.iloc[0]))
check(lambda: df.reset_index().groupby("g").rolling("2D", on="index")["x"].sum())
check(lambda: df.reset_index().groupby("g").rolling("2D", on="index").sum())
check(lambda: groups.rolling(2))
