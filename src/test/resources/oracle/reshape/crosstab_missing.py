# preamble: printed.py
"""Cross tables with what is missing, by categories that do not all occur."""
import pandas as pd

g = pd.Categorical(["a", "b", "a", "c", None], categories=["c", "b", "a", "zz"])
f = pd.Series([True, False, None, True, None], dtype=object)
o = pd.Series(["x", None, "y", "x", "y"])
check(lambda: pd.crosstab(g, f, dropna=False))
check(lambda: pd.crosstab(f, g, dropna=False))
check(lambda: pd.crosstab(o, f, dropna=False))
check(lambda: pd.crosstab(g, o, dropna=False))
check(lambda: pd.crosstab(g, o))
check(lambda: pd.crosstab(g, g, dropna=False))
check(lambda: pd.crosstab(g, [o, f], dropna=False))
check(lambda: pd.crosstab(g, o, dropna=False, margins=True))
check(lambda: pd.crosstab(g, o, dropna=False, normalize=True))
d = pd.DataFrame({"g": g, "f": f, "o": o, "v": [1, 2, 3, 4, 5]})
check(lambda: d.groupby(["g", "f"], dropna=False, observed=False).v.sum())
check(lambda: d.groupby(["g", "o"], dropna=False, observed=True).v.count())
check(lambda: d.pivot_table(index="g", columns="o", values="v", dropna=False, observed=False))
check(lambda: d.pivot_table(index="g", columns="o", values="v", dropna=False, observed=True))
check(lambda: d.pivot_table(index="g", columns="o", values="v", aggfunc="count", dropna=False, observed=False))
check(lambda: d.pivot_table(index="o", columns="f", values="v", dropna=False))
