# preamble: typed.py
"""Joins and unions of indexes of which some are empty, alike, or out of order, and of the frames above them."""
import pandas as pd

INDEXES = [pd.Index([], dtype="int64"), pd.Index([]), pd.Index([3, 1]), pd.Index(["b", "a"])]
for left in INDEXES:
    for right in INDEXES:
        for how in ("left", "right", "inner", "outer"):
            t(lambda: left.join(right, how=how, return_indexers=True))
        t(lambda: left.union(right))
        t(lambda: left.union(right, sort=False))
a = pd.DataFrame({"x": [1, 2]}, index=[3, 1])
b = pd.DataFrame({"y": [5, 6]}, index=[3, 1])
c = pd.DataFrame({"y": [5, 6, 7]}, index=[3, 1, 0])
for how in ("left", "right", "inner", "outer"):
    for other in (b, c, b[:0]):
        print(a.join(other, how=how))
        print(a.merge(other, left_index=True, right_index=True, how=how))
        print(*a.align(other, join=how), *a["x"].align(other["y"], join=how), sep="\n")
print(pd.concat([a, b], axis=1), a["x"] + b["y"], a["x"] + c["y"], sep="\n")
moments = pd.DatetimeIndex(["2020-01-02", "2020-01-01", "2020-01-03"])
t(lambda: moments.union(pd.DatetimeIndex(["2020-01-04"])))
t(lambda: moments.union(moments[:1], sort=False))
t(lambda: moments.union(moments[:0]))
t(lambda: moments.union(pd.Index(["k"])))
t(lambda: pd.Index([3, "a", 1, None]).union(pd.Index(["k"])))
for other in (pd.RangeIndex(1, 4, 3), pd.RangeIndex(1, 8, 2), pd.RangeIndex(4, 100), pd.RangeIndex(20, 30), pd.Index([4]), ["k"], []):
    t(lambda: pd.RangeIndex(1, 10, 3).intersection(other))
    t(lambda: pd.RangeIndex(1, 10, 3).difference(other))
