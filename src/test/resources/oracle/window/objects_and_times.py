"""Windows over objects that are numbers, rows of one time, half lives as spans, and what windows refuse."""

import datetime as dt

import numpy as np
import pandas as pd


def tell(what, make):
    try:
        print(what, make(), sep="\n")
    except Exception as error:
        print(what, f"{type(error).__name__}: {error}")


objects = pd.Series([1, 2, None, 4], dtype=object)
frame = pd.DataFrame({"a": objects, "b": [1.0, 2, 3, 4], "c": list("abcd")})
tell("sum", lambda: objects.rolling(2, min_periods=1).sum())
tell("mean", lambda: objects.expanding().mean())
tell("ewm", lambda: objects.ewm(2).mean())
tell("apply", lambda: objects.rolling(2, min_periods=1).apply(lambda x: x.sum()))
tell("texts", lambda: pd.Series(["1", "2"]).rolling(2).sum())
tell("letters", lambda: frame["c"].rolling(2).sum())
tell("frame", lambda: frame.rolling(2).sum())
tell("numeric_only", lambda: frame.rolling(2).sum(numeric_only=True))
tell("two", lambda: frame[["a", "b"]].rolling(2, min_periods=1).max())
tell("category", lambda: pd.Series([1, 2], dtype="category").rolling(2).sum())
tell("cov", lambda: frame[["a", "b"]].rolling(2).cov())
tell("groups", lambda: frame.groupby("c")["a"].rolling(1).sum())
tell("step", lambda: frame.rolling(2, step=2)["b"].cov(frame["b"]))
tell("nested", lambda: frame.rolling(2).agg({"b": {"x": "sum"}}))

days = [1, 1, 2, 2, 2, 3, 4, 4, 5, 6]
timed = pd.Series(range(1, 11), index=pd.Timestamp("2010-12-31") + pd.to_timedelta(days, unit="D"))
for closed in ("left", "right", "both", "neither"):
    print(closed, timed.rolling("2D", closed=closed).sum().tolist())
    print(closed, timed[::-1].rolling("2D", closed=closed).sum().tolist())
    print(closed, timed.groupby([0, 1] * 5).rolling("2D", closed=closed).sum().tolist())

moments = pd.DataFrame({"A": [1, 2, 3], "B": [4, 5, 6], "C": pd.date_range("2020", periods=3)})
for part in moments.rolling("2D", on="C"):
    print(part)
for life in ("1D", dt.timedelta(days=1), np.timedelta64(1, "D"), pd.Timedelta("1D"), pd.Timedelta("1D").as_unit("s")):
    tell("times", lambda: moments[["A", "B"]].ewm(halflife=life, times=moments["C"]).mean())
    tell("times in a zone", lambda: moments["A"].ewm(halflife=life, times=moments["C"].dt.as_unit("s").dt.tz_localize("UTC")).mean())
    tell("no times", lambda: moments["A"].ewm(halflife=life).mean())
tell("a name", lambda: moments.ewm(halflife="1D", times="C").mean())
tell("empty", lambda: pd.DataFrame().rolling("1s").sum())
