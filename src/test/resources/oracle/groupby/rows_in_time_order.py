"""Groups of spans of time whose rows are not in order: first, last, shifted and running values follow the times."""

import numpy as np
import pandas as pd

days = pd.to_datetime(["2020-02-03", "2020-01-05", "2020-02-01", "2020-01-02", "2020-01-05"])
frame = pd.DataFrame({"t": days, "v": [1, 2, 3, 4, 5], "k": list("aabba")})
by = pd.Grouper(key="t", freq="MS")
groups = frame.groupby(by)
for found in (
    groups.v.first(), groups.last(), groups.v.apply(list), groups.get_group(pd.Timestamp("2020-01-01")), groups.head(1),
    groups.v.cumsum(), groups.v.transform("sum"), groups.nth(0), groups.v.shift(), groups.cumcount(), groups.v.rank(),
    groups.agg({"v": "first", "k": "last"}), [part for _, part in groups], groups.filter(lambda part: len(part) > 2),
    frame.groupby([by, "k"]).v.first(), frame.set_index("t").groupby(pd.Grouper(freq="MS")).v.first(),
    frame.groupby(pd.Grouper(key="t", sort=True)).v.cumsum(), frame.groupby(pd.Grouper(key="t")).v.cumsum(),
    frame.assign(t=frame.t.where(frame.v != 2)).groupby(by).v.first(),
    frame.assign(t=frame.t.where(frame.v != 2)).groupby(by).v.shift(),
):
    print(found)
letters = frame.groupby("k")
print(letters.nth([0, slice(-1, None)]), letters.nth[0, -1:])
cats = pd.DataFrame({"key": pd.Categorical(["b", "b", "a"], categories=["a", "b", "c"]), "col": range(3)})
print(cats.groupby("key", observed=False, sort=False).indices)
print(cats.groupby("col").col.filter(lambda part: pd.NA))
for function in (lambda: letters.nth([1.5]), lambda: frame.groupby("k").v.transform("nothing")):
    try:
        print(function())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
