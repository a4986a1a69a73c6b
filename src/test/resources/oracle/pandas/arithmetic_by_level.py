# preamble: printed.py
"""Arithmetic along one level of the labels."""
import numpy as np
import pandas as pd

cols = pd.MultiIndex.from_tuples([(x, y) for x in ["A", "B"] for y in ["O", "I"]])
df = pd.DataFrame(np.arange(8.0).reshape(2, 4) + 1, index=["n", "m"], columns=cols)
check(lambda: df.div(df["B"], level=1))
check(lambda: df.sub(df["B"].iloc[0], level=1))
check(lambda: df.mul(pd.Series([10, 100], index=["A", "B"]), level=0))
check(lambda: df.T.div(df.T["n"].xs("O", level=1), level=0, axis=0))
named = df.rename_axis(columns=["p", "q"])
check(lambda: named.div(named["B"], level="q"))
s = pd.Series(range(4), index=cols)
check(lambda: s.add(pd.Series([10, 20], index=["A", "B"]), level=0))
check(lambda: s.sub(s.groupby(level=0).mean(), level=0))
check(lambda: s.div(s.groupby(level=1).sum(), level=1))
