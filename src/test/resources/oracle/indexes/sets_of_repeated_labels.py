"""Unions, intersections and differences where labels repeat, cannot be ordered, or are of different kinds; of rows of levels too."""

import itertools
import warnings

import pandas as pd

OPERATIONS = "union intersection difference symmetric_difference".split()


def show(what, function):
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        try:
            found = function()
            kind = [str(level.dtype) for level in found.levels] if found.nlevels > 1 else found.dtype
            print(what, type(found).__name__, list(found.names), found.tolist(), kind)
        except Exception as error:
            print(what, f"{type(error).__name__}: {error}")
    for text in {str(one.message) for one in seen}:
        print("   ", text)


I = pd.Index
flat = [
    I([3, 1, 1, 2]),
    I([1, 1, 2, 2, 5]),
    I([1.5, float("nan"), 1.0], name="n"),
    I(["a", "b", "a"]),
    pd.RangeIndex(0, -4, -1),
    I([], dtype=object),
    I([True, False]),
    pd.CategoricalIndex(list("abca")),
    I([1, 2], dtype="uint64"),
]
for number, (left, right) in enumerate(itertools.product(flat, repeat=2)):
    if {str(left.dtype), str(right.dtype)} == {"float64", "bool"}:
        continue
    print(left.dtype, right.dtype)
    for name in OPERATIONS:
        show(name, lambda: getattr(left, name)(right, sort=(None, False)[number % 2]))

rows = pd.MultiIndex.from_tuples
a = rows([(2, "b"), (1, "a"), (1, "a"), (3, "c")], names=["x", "y"])
b = rows([(1, "a"), (3, "c"), (3, "c"), (4, "d"), (4, "d")], names=["x", "y"])
c = rows([(5, "e"), (1, "a")], names=["x", "z"])
for left, right in itertools.product([a, b, c, a[:0]], repeat=2):
    if left.names != right.names and right.has_duplicates:
        continue
    for name in OPERATIONS:
        for sort in (None, False):
            show(f"{name} {sort}", lambda: getattr(left, name)(right, sort=sort))
others = [I([(1, "a"), (9, "z")]), [(1, "a")], [], pd.RangeIndex(0), 5, I([(1, "a"), "x"], tupleize_cols=False)]
for name, other in itertools.product(OPERATIONS[1:3], others):
    show(f"{name} {other}", lambda: getattr(c, name)(other))
show("union", lambda: c.union(I([1, 2])))
show("mixed", lambda: rows([(1, pd.Timestamp("2000-01-01")), (2, "z")]).union(c))
show("named", lambda: a.symmetric_difference(c, result_name=["p", "q"]))

ranges = [range(0, 20, 3), range(1, 50, 4), range(10, -10, -2), range(10**12, 10**13, 10**11)]
for left, right in itertools.product(ranges, repeat=2):
    for name in OPERATIONS:
        found = getattr(pd.RangeIndex(left), name)(pd.RangeIndex(right))
        print(name, left, right, repr(found) if isinstance(found, pd.RangeIndex) else found.tolist())
print(pd.RangeIndex(3).union(I([3, 4])), pd.RangeIndex(4).intersection(I([5, 3, 2, 1])), pd.RangeIndex(0, 3, 2).insert(1, 1))

labels = rows([(1, 2)], names=["a", "b"])
labels.name = "whole"
print(labels.name, labels.names, labels.copy().name, pd.MultiIndex(labels.levels, [[0], [0]]).names)
days = pd.date_range("2000-01-01", periods=3)
print(days.intersection(days.shift(9)).freq, days.intersection(days[1:]).freq, days.intersection(days[[0, 2]]).freq)


def objects(*labels):
    return I(list(labels), dtype=object)


one, interval = objects(1), pd.interval_range(0, 1)
for others in ((2,), (2.5,), (None,), ("a",), (True,), (2**70,), ((1, 2),), (pd.Timestamp("2020"),), (pd.NaT,)):
    show("append", lambda: one.append(objects(*others)))
    show("append", lambda: objects(*others).append(objects(*others)))
show("append", lambda: interval.append(pd.IntervalIndex([float("nan")])))
show("append", lambda: pd.IntervalIndex.from_breaks(days).append(pd.IntervalIndex([float("nan")])))
show("append", lambda: interval.append(objects(3)))
show("range", lambda: pd.interval_range(0, 1, freq=0.1))
show("closed", lambda: pd.IntervalIndex([pd.Interval(0, 1), pd.Interval(1, 2, closed="left")], closed="both"))
show("empty", lambda: pd.IntervalIndex.from_arrays([], []))
show("missing", lambda: pd.IntervalIndex.from_breaks(days).insert(1, pd.NaT))
show("cast", lambda: interval.astype("Int64"))
print(interval.equals(interval.astype(object)), pd.Series([1], index=interval)[0:1:2].tolist())
