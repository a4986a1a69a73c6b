# Tables whose columns and levels are named by numbers, keys with missing times, and levels of one.
import numpy as np
import pandas as pd


def show(call):
    try:
        print(call())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


plain = pd.DataFrame([("A", "1", "A1"), ("B", "2", "B2")])
show(lambda: plain.pivot(index=1, columns=0, values=2))
show(lambda: plain.pivot(index=0, columns=1))
show(lambda: plain.pivot(index=[1], columns=[0]))
show(lambda: plain.set_index([1, 0]).unstack([0, 1]))
sales = pd.DataFrame([["a", "x", 1], ["a", "y", 2], ["b", "y", 3], ["b", "z", 4]])
show(lambda: sales.pivot_table(index=0, columns=1, values=2, aggfunc="sum", fill_value=0, margins=True))
show(lambda: pd.DataFrame({None: [1], "b": 2, "c": 3}).pivot(columns=None))

print("-- nothing but keys")
keys = pd.DataFrame({"A": list("aabb"), "B": list("xyxy"), "C": list("ppqq")})
show(lambda: keys[["A", "B"]].pivot_table(index=["A", "B"], aggfunc=len))
show(lambda: keys[["A", "B"]].pivot_table(index=["A", "B"], aggfunc=len, margins=True))
show(lambda: keys.pivot_table(index=["A", "B"], columns="C", aggfunc=len, margins=True))
show(lambda: keys[["A", "B"]].pivot_table(index="A", columns="B", aggfunc=len, margins=True))
show(lambda: keys.pivot_table(index=["A"], columns=["B", "C"], aggfunc=len, margins=True))
show(lambda: keys[["A", "B"]].groupby(["A", "B"]).agg(len))
show(lambda: keys[["A", "B"]].groupby(["A", "B"], as_index=False).agg(len))
show(lambda: keys[["A", "B"]].groupby(["A", "B"]).agg(lambda part: type(part).__name__))

print("-- missing times as labels")
times = pd.DatetimeIndex([pd.NaT, "2020-01-01", "2020-01-02"])
for index in (times, times.as_unit("s"), times - pd.Timestamp("2020"), times.append(times[:1])):
    held = pd.Series(range(len(index)), index)
    show(lambda: pd.NaT in index)
    show(lambda: index.get_loc(pd.NaT))
    show(lambda: held.loc[pd.NaT])
    show(lambda: held[pd.NaT])
    show(lambda: held.to_frame("v").loc[pd.NaT])
show(lambda: times.get_loc(None))

print("-- levels of one")
one = pd.DataFrame({"b": [100]}, index=pd.MultiIndex.from_tuples([("A",)], names=["col"]))
show(lambda: pd.DataFrame({"col": ["A", "B"]}).merge(one, left_on=["col"], right_index=True, how="left"))
show(lambda: one.merge(pd.DataFrame({"col": ["A", "B"]}), right_on=["col"], left_index=True, how="outer"))
left = pd.DataFrame({"c": 3}, index=pd.MultiIndex.from_tuples([(1, 2)], names=("a", "b")))
right = pd.DataFrame({"d": 4}, index=pd.MultiIndex.from_tuples([(2,)], names=("b",)))
for how in ("left", "right", "inner", "outer"):
    show(lambda: left.join(right, how=how))

print("-- labels of several kinds in order")
print(pd.concat([pd.DataFrame(columns=["a", 1, None]), pd.DataFrame(columns=[None, 1, "a"])], sort=True).columns)
print((pd.DataFrame(columns=["t"]) + pd.DataFrame(columns=["f", ("b", "c")])).columns)
row = pd.DataFrame(np.zeros((1, 2)), index=["r"])
other = pd.DataFrame(np.zeros((1, 3)), index=["s"])
show(lambda: pd.concat([row, row], keys=["one", "two"], levels=[["foo", "bar"]]))
show(lambda: pd.concat([row, other], keys=["one", "two"], levels=[["foo", "bar"]]))

print("-- repeat")
for values in (["a", "b"], ["a", None], ["a", 2]):
    texts = pd.Series(values)
    for times in ([1, None], [None, None], [2, 3], None, 1.5, [1.5, 1.5], [np.nan, np.nan]):
        show(lambda: texts.str.repeat(times))
show(lambda: pd.Series(["a b", None]).str.split(" ", expand=None))
