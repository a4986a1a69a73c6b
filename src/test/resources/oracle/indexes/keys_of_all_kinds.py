# preamble: written.py
"""Keys that are arrays without dimensions, sets, truths, numbers past the signed ones, slices of positions and lists of moments."""

import numpy as np
import pandas as pd


def show(function):
    try:
        print(function())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


series = pd.Series([1.0, 2.0, 3.0])
frame = pd.DataFrame({"a": [1, 2, 3], "b": [4.0, 5.0, 6.0]})
zero = np.array(0)

print("-- arrays without dimensions")
for obj in (series, frame):
    show(lambda: obj.loc[zero])
    show(lambda: obj.iloc[zero])
    show(lambda: obj.iloc[np.array(1.0)])
    show(lambda: obj.loc[np.array(7)])
    show(lambda: obj[zero])
show(lambda: frame[np.array("a")])
show(lambda: series.at[zero])

print("-- positions that are no ints")
for obj in (series, frame):
    show(lambda: obj.iloc[[1.0]])
    show(lambda: obj.iloc[np.array([1.0, 2.7])])
    show(lambda: obj.iloc[[5.0]])
    show(lambda: obj.iloc[1.0])
    show(lambda: obj.iloc[1.0:2])
    show(lambda: obj.iloc[[[0, 1]]])
show(lambda: frame.iloc["a", 0])
show(lambda: frame.iloc[:, "a"])
show(lambda: frame.iloc[0, True])

print("-- sets and dicts")
for obj in (series, frame):
    for place in ("loc", "iloc"):
        show(lambda: getattr(obj, place)[{1, 2}])
        show(lambda: getattr(obj, place)[{1: 2}])
show(lambda: frame[{"a"}])
show(lambda: frame.loc[:, {"a"}])

print("-- numbers that no signed ones are")
large = pd.Series([1, 2, 3], index=pd.Index([0, 2**63, 2**64 - 1], dtype="uint64"))
show(lambda: large.loc[2**63])
show(lambda: large[2**64 - 1])
show(lambda: large.at[2**63])
show(lambda: large.loc[[2**63]])
show(lambda: large.loc[-1])
show(lambda: large.loc[[-1]])
show(lambda: large.loc[2**64])
show(lambda: 2**63 in large.index)
show(lambda: -1 in large.index)
signed = pd.Index([-1, 0, 2])
show(lambda: large.index.get_indexer(signed))
show(lambda: signed.get_indexer(large.index))
show(lambda: large.index.isin(signed))
show(lambda: large.index.difference(signed))
show(lambda: signed.difference(large.index))
show(lambda: signed.get_indexer_non_unique(large.index))

print("-- the frequency of labels that a list has chosen")
daily = pd.Series(range(4), index=pd.date_range("2020-01-01", periods=4))
wide = daily.to_frame("v")
for key in (
    ["2020-01-01", "2020-01-02"],
    [pd.Timestamp("2020-01-02")],
    daily.index[:2],
    pd.DatetimeIndex(["2020-01-01", "2020-01-02"]),
    slice("2020-01-01", "2020-01-02"),
    [True, True, False, False],
):
    print(daily.loc[key].index.freq, daily[key].index.freq, wide.loc[key].index.freq, wide.loc[key, "v"].index.freq)
    print(wide.loc[key, ["v"]].index.freq, wide.T.loc[:, key].columns.freq)
print(wide.T[["2020-01-01", "2020-01-02"]].columns.freq)

print("-- truths as labels, and slices of them")
for index in (
    [1, 2, 3],
    [1.0, 2.0, 3.0],
    ["a", "b", "c"],
    [True, False, True],
    pd.date_range("2020", periods=3),
    pd.period_range("2020", periods=3, freq="Y"),
    pd.CategoricalIndex(["a", "b", "c"]),
    pd.array([1, 2, 3], dtype="Int64"),
    pd.timedelta_range("1D", periods=3),
    pd.MultiIndex.from_tuples([("a", 1), ("a", 2), ("b", 1)]),
):
    labelled = pd.Series([1, 2, 3], index=index)
    show(lambda: labelled.loc[True])
    show(lambda: labelled.loc[True:False])
    show(lambda: labelled.loc[:True])
    show(lambda: labelled.loc[...])
    show(lambda: labelled.loc[..., ...])

print("-- slices of positions to write to")
for index in (
    [1.0, 2.0, 3.0],
    ["a", "b", "c"],
    [1, "a", 2],
    [True, False, True],
    pd.date_range("2020", periods=3),
    pd.period_range("2020", "2022", freq="Y"),
    pd.CategoricalIndex(["a", "b", "c"]),
    pd.CategoricalIndex([1, 2, 3]),
    pd.interval_range(0, 3),
    pd.MultiIndex.from_product([[1, 2, 3], ["a"]]),
):
    labelled = pd.Series([1, 2, 3], index=index)
    for key in (slice(1, 2), slice(1, None), slice(None, 2), slice(None), slice(None, None, 2), slice(np.int64(1), 2)):
        write(labelled, key, 9)
write(frame.set_axis(["x", "y", "z"]), (slice(None), slice(0, 1)), 9)
write(frame.set_axis(["x", "y", "z"]), ("x", ("a", "b")), np.nan)
write(pd.Series([1, 2, 3], index=[1, 3, 2]), slice(3, 4), 9)

print("-- levels whose labels no row has")
levels = pd.DataFrame({"a": [12, 23, 34, 45]}, index=[list("aabb"), [0, 1, 2, 3]])
show(lambda: levels.iloc[:2].loc[["b"], :])
show(lambda: levels.iloc[:2].loc[["a", "b"]])
show(lambda: levels.loc[["a", "c"]])
show(lambda: levels.a.loc[["c", "d"]])
show(lambda: levels.loc[{"a"}])
show(lambda: levels.loc[({"a": 1}, slice(None)), :])
show(lambda: levels.a.loc[("a", slice(None)), :])

print("-- what is absent of rows and columns")
named = pd.DataFrame(np.arange(9).reshape(3, 3), index=list("abc"), columns=list("efg"))
show(lambda: named.loc[[1, 2], [1, 2]])
show(lambda: named.loc[["a"], ["e", "q"]])
unordered = pd.Series(range(3), index=pd.to_datetime(["2020-01-01", "2020-01-05", "2020-01-03"]))
show(lambda: unordered["2020-01-03":])
show(lambda: unordered.to_frame("v")["2020-01-03":])
