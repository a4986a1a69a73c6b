# preamble: printed.py
"""Slices by text on labels that are numbers, and columns whose names begin with an underscore."""
import numpy as np
import pandas as pd

df = pd.DataFrame({"a": [1, 2, 3], "b": ["x", "y", None], "c": [1.5, np.nan, 3]})
labelled = [df, df.set_index("a"), df.c, df.set_index(np.array([3, 2, 1])), df.set_index(np.array([3, 1, 2])), df.head(0)]
labelled += [df.set_index(np.array([1, 2, 3], dtype="int8")), df.set_index(np.array([1.0, 2.0, 3.0])).c]
for one in labelled:
    print(one.index)
    for part in (slice("x", "y"), slice("2024-01", None), slice("2", None), slice(None, "2"), slice("1", "3"), slice(None, "foo")):
        check(lambda: one.loc[part].index.tolist())
        check(lambda: one[part].index.tolist())
    check(lambda: one.index.get_slice_bound("x", "left"))

left = pd.DataFrame({"k": [1, 2, 3], "_v": [10, 20, 30]})
right = pd.DataFrame({"k": [2, 3, 4], "w": list("pqr")})
both = left.merge(right, on="k", how="outer", indicator=True)
print(both._merge.value_counts())
print(both[both._merge == "both"]._v.sum())
both._v = both._v.fillna(0).astype(int)
print(both)
both._other = 5
print("_other" in both.columns, both._other)
row = both.iloc[0].copy()
print(row._v, row._merge)
row._v = 7
print(row.tolist())
check(lambda: both._missing)
check(lambda: row._missing)
for how in ("weird", "Left", None):
    check(lambda: left.merge(right, on="k", how=how))
    check(lambda: left.merge(right, left_on=["k", "_v"], right_on=["k", "k"], how=how))
    check(lambda: left[::-1].merge(right, on="k", how=how))
    check(lambda: left.join(right, rsuffix="_r", how=how))
