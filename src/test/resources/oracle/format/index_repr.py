"""The repr of indexes without times: kinds, names, wrapping, shortening."""

import numpy as np
import pandas as pd

for x in (
    ["a", "b"],
    list("abc"),
    [f"label{i}" for i in range(12)],
    [f"label{i}" for i in range(8, 12)] * 10,
    ["a", None, "bb"],
    ["a", 1, 2.5],
    list(range(3)),
    [5, 100, 2000],
    list(range(0, 300, 7)),
    list(range(150)),
    [1.5, 2.25],
    [0.1] * 30,
    [1e10, 1e-10, np.nan],
    [True, False, True],
    [None],
    [np.nan],
    [(1, 2), (3, 4)],
    [b"a"],
    [1 + 2j],
    ["x" * 100, "y" * 100],
    ["日本", "語"],
    [["a"]] if False else ["z"],
    [2**63, 1],
    [-1, -200],
    [np.inf, -np.inf, 0.0],
    [1.0, 2.0, 3.0],
    [1e15, 1e16, 1e17],
    [123456.789] * 3,
    [0.1 + 0.2],
    ["it's", 'say "x"'],
    ["tab\t", "nl\n"],
    ["a" * 30] * 5,
):
    i = pd.Index(x, tupleize_cols=False)
    print(repr(i))
    print(repr(pd.Index(x, name="nm", tupleize_cols=False)))
print(pd.Index([]))
print(pd.Index([], dtype="int64"))
print(pd.Index([], name="q"))
print(pd.RangeIndex(3))
print(pd.RangeIndex(3, name="r"))
print(pd.RangeIndex(1, 10, 3))
print(pd.RangeIndex(0))
print(pd.Index(range(1000)).astype("int64")[::2])
print(pd.Index(np.arange(1000)))
print(pd.Index([1, 2], name=("a", "b")))
print(pd.Index([1, 2], name="a\nb"))
print(pd.Index([1, 2], name=1.5))
print(pd.Index([1, 2], dtype="int8"))
print(pd.Index([1, 2], dtype="uint16"))
print(pd.Index([1.1, 2.3], dtype="float32"))
mi = pd.MultiIndex.from_product([["a", "b"], [1, 2]])
print(mi)
print(pd.MultiIndex.from_product([["a", "b"], [1, 2]], names=["x", "y"]))
print(pd.MultiIndex.from_product([["a", "b"], range(100)]))
print(pd.MultiIndex.from_product([["a", "b"], range(100)], names=["x", None]))
print(mi[:0])
print(mi[:1])
print(pd.MultiIndex.from_arrays([[1, 10, 100], ["x", "yyy", "z"], [1.5, 2.25, np.nan]]))
print(pd.MultiIndex.from_arrays([["x" * 40, "y"], ["z" * 40, "w"], ["v" * 20, "u"]]))
print(pd.MultiIndex.from_arrays([["日本", "x"], [1, 2]]))
print(pd.MultiIndex.from_arrays([[True, False], [None, "a"]]))
print(pd.MultiIndex.from_arrays([["a", "b"]]))
print(pd.MultiIndex.from_arrays([["it's", "b"], ["t\t", "n\n"]]))
print(pd.MultiIndex.from_tuples([("a",) * 12, ("b",) * 12]))
print(pd.MultiIndex.from_tuples([("abcdefgh",) * 12, ("b",) * 12]))
with pd.option_context("display.max_seq_items", 3):
    print(pd.Index(list("abcdef")))
    print(mi)
    print(pd.Index(range(10)).astype(object))
    print(pd.Index(np.arange(10)))
with pd.option_context("display.max_seq_items", 1):
    print(pd.Index(list("abcdef")))
    print(mi)
with pd.option_context("display.max_seq_items", None):
    print(pd.Index(np.arange(150)))
with pd.option_context("display.max_seq_items", 50):
    print(pd.Index(np.arange(150)))
with pd.option_context("display.width", 40):
    print(pd.Index(np.arange(30)))
    print(mi)
    print(pd.Index([f"label{i}" for i in range(12)]))
with pd.option_context("display.width", None):
    print(pd.Index(np.arange(50)))
with pd.option_context("display.unicode.east_asian_width", True):
    print(pd.Index(["日本", "語", "あいう"] * 10))
    print(pd.Index(["日本", "語"]))
    print(pd.MultiIndex.from_arrays([["日本", "x"], [1, 2]]))
print(pd.Index(["a", "b"]).values, list(pd.Index([1, 2])), pd.Index(["a", "b"]).tolist())
print(str(pd.Index([1, 2, 3])), f"{pd.Index([1,2])}")
i = pd.Index(["a", "b"])
i.name = "zz"
print([i])
print({"k": i})

# Midnights in steps of less than a day.
for freq in ("60min", "36h", "D", "24h", "MS"):
    print(pd.date_range("2012-01-01", periods=1, freq=freq), pd.date_range("2012-01-01", periods=2, freq=freq)[:1])
hours = pd.MultiIndex.from_arrays([list("ab"), pd.date_range("2012-01-01", periods=2, freq="h")])
print(hours[:1], pd.Series([1], hours[:1]), pd.date_range("2012-01-01", periods=1, freq="h").to_series(), sep="\n")
