"""Growing and exponentially weighted windows, and windows within groups."""
import numpy as np
import pandas as pd

s = pd.Series([1, np.nan, 3.5, 4, -2, 8])
df = pd.DataFrame({"g": list("aabba"), "x": [1.0, 2, 3, 4, 5], "y": [5, 4, 3, 2, 1]}, index=pd.date_range("2024-01-01", periods=5))


def show(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__ + ":", error)


for name in "count sum mean median min max var std skew kurt".split():
    show(lambda: getattr(s.expanding(2), name)().round(6).tolist())
show(lambda: s.expanding())
show(lambda: df[["x", "y"]].expanding(2).cov())
for how in (dict(com=0.5), dict(span=5), dict(halflife=3), dict(alpha=0.3)):
    for adjust in (True, False):
        for ignore_na in (True, False):
            show(lambda: s.ewm(**how, adjust=adjust, ignore_na=ignore_na).mean().round(9).tolist())
            show(lambda: s.ewm(**how, adjust=adjust, ignore_na=ignore_na).var().round(9).tolist())
            show(lambda: s.ewm(**how, adjust=adjust, ignore_na=ignore_na, min_periods=3).std(bias=True).round(9).tolist())
show(lambda: s.ewm(com=0.5))
show(lambda: s.ewm(span=3).sum())
show(lambda: df["x"].ewm(halflife="2D", times=df.index).mean())
show(lambda: df[["x", "y"]].ewm(span=3).corr())
for wrong in (dict(), dict(com=1, span=2), dict(alpha=2), dict(span=0), dict(halflife=-1), dict(com=-1)):
    show(lambda: s.ewm(**wrong))
groups = df.groupby("g")
show(lambda: groups.rolling(2).sum())
show(lambda: groups["x"].rolling(2, min_periods=1).mean())
show(lambda: groups.expanding().max())
show(lambda: groups.ewm(com=1).mean())
show(lambda: groups["x"].rolling("2D").sum())
show(lambda: df.groupby(["g", "y"])["x"].rolling(2, min_periods=1).sum())
show(lambda: groups[["x", "y"]].rolling(2).agg(["sum", "max"]))
show(lambda: groups.rolling(2).corr())
show(lambda: groups.rolling(2).apply(lambda v: v.iloc[0]))
show(lambda: df.reset_index().groupby("g").rolling("2D", on="index")["x"].sum())
show(lambda: df.reset_index().groupby("g").rolling("2D", on="index").sum())
show(lambda: groups.rolling(2))
