# preamble: printed.py
"""Labels that repeat, and categories of times."""
import numpy as np
import pandas as pd

d = pd.DataFrame([[0, 1, 2], [3, 4, 5]], columns=list("AAB"))
d["A"] = 5
d.iloc[:, 0] = [1, 2]
check(lambda: d)
check(lambda: d.set_index("A"))
check(lambda: d.stack(future_stack=True))
plain = pd.DataFrame([[0, 1, 2], [3, 4, 5]], columns=["A", "B", "C"]).set_flags(allows_duplicate_labels=False)
check(lambda: plain.rename(columns={"B": "A"}))
check(lambda: pd.DataFrame({"A": [0, 1]}, index=["x", "X"]).set_flags(allows_duplicate_labels=False).rename(str.upper))
check(lambda: pd.Series(0, index=["a", "b"]).set_flags(allows_duplicate_labels=False).head().rename({"a": "b"}))
df = pd.DataFrame({"A": list("xyxyx"), "C": [5, 3, 1, 2, 4], "D": [1.0, 2.0, 3.0, 4.0, 5.0]})
check(lambda: df.groupby("A", group_keys=False)["C"].apply(lambda s: pd.DataFrame({"o": s, "d": s - s.mean()})))
check(lambda: df.groupby("A")["C"].apply(lambda s: pd.Series([s.min(), s.max()], index=["lo", "hi"])).unstack())
c = pd.Series(pd.date_range("2015", periods=3)).astype("category")
check(lambda: c.dt.year)
check(lambda: c.dt.month_name())
check(lambda: c.dt.strftime("%Y"))
check(lambda: pd.Series(pd.to_timedelta([1, 2], "D")).astype("category").dt.days)
check(lambda: pd.Series(["a"], dtype="category").dt)
f = pd.DataFrame({"A": np.arange(3), "B": pd.Series(list("abc")).astype("category")}).set_index("B")
check(lambda: f.reindex(pd.Categorical(["a", "e"], categories=list("abe"))).index)
o = pd.Series(["a", 1])
o.loc[0] = None
check(lambda: o)
