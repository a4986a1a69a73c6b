"""Texts that name spans of moments in a level of a MultiIndex, and tuples and turned slices as parts of keys."""

import numpy as np
import pandas as pd

I = pd.IndexSlice


def show(function):
    try:
        print(function())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


halves = pd.date_range("2016-01-01", "2016-01-03", freq="12h")
first = pd.DataFrame({"v": range(10)}, index=pd.MultiIndex.from_product([halves, ["a", "b"]], names=["t", "k"]))

print("-- moments lead")
for obj, rest in ((first, (slice(None),)), (first.v, ())):
    show(lambda: obj.loc["2016-01-01"])
    show(lambda: obj.loc["2016"])
    show(lambda: obj.loc["2017"])
    show(lambda: obj.loc["2016-01-02":])
    show(lambda: obj.loc[:"2016-01-01"])
    show(lambda: obj.loc["2016-01-01 12:00"])
    show(lambda: obj["2016-01-01":"2016-01-02"])
    show(lambda: obj.loc[["2016-01-01"]])
    show(lambda: obj.loc[(("2016-01-02", "a"), *rest)] if rest else obj.loc["2016-01-02", "a"])
    show(lambda: obj.loc[(("2016-01-02 12:00", "a"), *rest)] if rest else obj.loc["2016-01-02 12:00", "a"])
show(lambda: first.loc[("2016-01-02", "a"), "v"])
show(lambda: first.xs("2016-01-01"))
show(lambda: first.xs("2016-01-02", level="t"))
show(lambda: "2016-01" in first.index)
show(lambda: ("2016-01-02", "a") in first.index)
show(lambda: ("2016-02", "a") in first.index)

print("-- moments follow")
after = first.swaplevel().sort_index()
show(lambda: after.loc[("a", "2016-01-01"), :])
show(lambda: after.loc[("a", "2016-01-01"), "v"])
show(lambda: after.loc[("a", "2016-01")])
show(lambda: after.loc[("a", "2016-02")])
show(lambda: after.v.loc["a", "2016-01-02"])
show(lambda: after.loc[I[:, "2016-01-02"], :])
show(lambda: after.loc[I[:, "2016-01-02":], :])
show(lambda: after.loc[I["a", "2016-01-02":"2016-01-02"], :])
show(lambda: after.loc[I["a", ["2016-01-02"]], :])
show(lambda: after.loc[I[:, ["2016-01-02", "2016-01-01"]], :])
show(lambda: after.loc[I["a", ["2016-02-02"]], :])
show(lambda: after.xs("2016-01-02", level="t"))
show(lambda: after.xs(("a", "2016-01-03"), level=["k", "t"]))

print("-- periods")
months = pd.MultiIndex.from_product([pd.period_range("2020-01", periods=3, freq="M"), ["a", "b"]])
periods = pd.DataFrame({"v": range(6)}, index=months)
show(lambda: periods.loc["2020-01"])
show(lambda: periods.loc["2020"])
show(lambda: periods.loc[("2020-02", "a")])
show(lambda: periods.loc[(["2020-01", "2020-03"], "a"), :])
show(lambda: periods.loc["2020-02":])

print("-- tuples and turned slices")
plain = pd.DataFrame({"v": range(6)}, index=pd.MultiIndex.from_product([[1, 2], [10, 20, 30]], names=["x", "y"]))
show(lambda: plain.loc[(1, (10, 20)), :])
show(lambda: plain.loc[((1, 2), (10, 20)), :])
show(lambda: plain.loc[(1, [10, 40]), :])
show(lambda: plain.loc[([1, 3], 10), :])
show(lambda: plain.loc[(slice(None, None, -1), slice(None)), :])
show(lambda: plain.loc[(slice(2, None, -1), slice(None)), :])
show(lambda: plain.loc[(slice(None), slice(20, None, -1)), :])
show(lambda: plain.loc[::-2])
