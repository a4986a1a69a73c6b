"""What indexes say of arguments that fit them ill: methods, limits, positions and masks."""

import numpy as np
import pandas as pd


def show(function):
    try:
        print(function())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


rows = pd.MultiIndex.from_tuples([("a", 1), ("b", 2), ("c", 3)], names=["p", "q"])
for index in (
    pd.Index([1, 2, 3]),
    pd.Index([1.0, 2.0, 3.0]),
    pd.Index(["a", "b", "c"]),
    pd.RangeIndex(3),
    pd.date_range("2020", periods=3, name="x"),
    pd.period_range("2020", periods=3, freq="M"),
    pd.timedelta_range("1D", periods=3),
    pd.CategoricalIndex(list("abc")),
    pd.interval_range(0, 3),
    rows,
):
    print("--", type(index).__name__, index.dtype)
    show(lambda: index.get_indexer(index[:1], method="foo"))
    show(lambda: index.get_indexer(index[:1], limit=1))
    show(lambda: index.get_indexer(index[:1], tolerance=1))
    show(lambda: index.take([0, -2]))
    show(lambda: index.take([0, -1]))
    show(lambda: index.take([0, -1], fill_value=True))
    show(lambda: index.take([0, -5], fill_value=True))
    show(lambda: index.take([0, -5]))
    show(lambda: index.take([0, 5], allow_fill=False))
    show(lambda: index.insert(9, index[0]))
    show(lambda: index.insert(-9, index[0]))
    show(lambda: index.get_loc([1]))
    show(lambda: index.get_loc({1}))
    if index.nlevels == 1:
        show(lambda: index[[True]])
        show(lambda: index.get_slice_bound(index[0], "mid") if index.dtype.kind != "O" else None)
show(lambda: pd.Index([1, 2, 3]).insert(1.5, 7))
show(lambda: pd.Index([1, 2, 3]).get_indexer([1], method="nearest", tolerance=[1, 2]))
show(lambda: rows.get_indexer(rows, method="nearest"))
show(lambda: rows.get_indexer(rows, method="pad", tolerance=1))

print("-- names beside lists of tuples")
for operation in ("union", "intersection", "difference", "symmetric_difference"):
    show(lambda: getattr(rows, operation)([("a", 1), ("d", 4)]))

print("-- the order of sets of rows")
mixed = pd.MultiIndex.from_tuples([("foo", 1), ("bar", 2), ("baz", 1), ("qux", 2)], names=["a", "b"])
left, right = mixed[:3], mixed[1:]
for sort in (None, False, True):
    for operation in ("union", "intersection", "difference"):
        show(lambda: getattr(left, operation)(right, sort=sort))
        show(lambda: getattr(left, operation)(left, sort=sort))
        show(lambda: getattr(left, operation)(left[:0], sort=sort))
        show(lambda: getattr(left, operation)([1, 2], sort=sort))
show(lambda: left.union(pd.Index([1, 2])))
table = pd.DataFrame({"v": range(4)}, index=mixed)
show(lambda: table.loc[["zz", 3]])
show(lambda: table.loc[[3], :])

print("-- kinds of sorting")
for index in (pd.Index([2, 1]), pd.array([2, 1], dtype="Int64"), pd.CategoricalIndex(["b", "a"]), pd.RangeIndex(3, 0, -1)):
    show(lambda: pd.Index(index).argsort(kind="stable"))

table = pd.DataFrame({"A": [1, 2, 3], "B": [4, 5, 6]}, index=pd.Index([1, 2, 3], name="idx"))


def said(function):
    try:
        print(repr(function()))
    except Exception as error:
        print(f"{type(error).__name__}: {error}")


for key in (["A"], ["1", "2"], [1, "A"], pd.Index(["A"]), pd.Series(["1"])):
    said(lambda: table.iloc[key])
    said(lambda: table.iloc[:, key])
    said(lambda: table.A.iloc[key])
said(lambda: table.iloc[table])
said(lambda: table.loc[[9, 9]])
said(lambda: table.A.loc[[9, 8]])
said(lambda: table.at[[1, 2], "A"])
said(lambda: table.at[1, ["A", "B"]])
said(lambda: table.at.__setitem__(1, 5))
said(lambda: table.at.__setitem__((1, ["A", "B"]), [5, 6]))
for first in (pd.Timestamp("2020-01-01"), pd.Timestamp("2020-01-01", tz="UTC"), pd.Timedelta(5, "s")):
    grown = pd.Series(dtype=object)
    grown["a"] = first
    grown["b"] = first
    print(grown.dtype, grown.tolist())

mixed = pd.Index(["a", "b", ("c", "d")])
said(lambda: mixed.drop(("c", "d")))
said(lambda: mixed.drop([("c", "d"), "a"]))
said(lambda: pd.Index([1, 2, 3]).drop((1, 2)))
said(lambda: pd.Index([1, 2], dtype="int16").map(lambda label: label).dtype)
said(lambda: pd.Index([1, 2], dtype="int16").map(lambda label: label + 100000).dtype)
said(lambda: pd.Index([1.5, None], dtype="float32").map(lambda label: label).dtype)
said(lambda: pd.Index([1, 2, 3]).putmask(True, 5))
said(lambda: pd.RangeIndex([1]))
