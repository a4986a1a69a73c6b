"""Categoricals, their dtype and their index."""

import numpy as np
import pandas as pd

for cats in (
    list("abc"),
    [f"category{i}" for i in range(7)],
    [f"category number {i}" for i in range(8)],
    [f"c{i}" for i in range(9)],
    list(range(20)),
    [1.5, 2.25, 1e10],
    [True, False],
    [],
    ["a\n", "q'"],
    [f"quite a long category name number {i}" * 2 for i in range(3)],
    ["x" * 77, "y"],
    ["x" * 50, "y" * 20, "z"],
):
    for o in (False, True):
        c = pd.Categorical(cats[:2] if len(cats) else [], categories=cats, ordered=o)
        print(c)
        print(pd.Series(c))
        print(c.dtype)
        print(repr(c.dtype))
        print(pd.CategoricalIndex(c))
c = pd.Categorical(["a"] * 200)
print(c)
c = pd.Categorical(["a", None] * 3)
print(c)
c = pd.Categorical([1.5, None] * 3)
print(c)
c = pd.Categorical(list(range(50)))
print(c)
c = pd.Categorical(np.arange(50) / 4)
print(c)
c = pd.Categorical([f"some label {i}" for i in range(30)])
print(c)
for m in (0, 2, 3, 100):
    with pd.option_context("display.max_categories", m):
        print(pd.Categorical(list("abcdefghijklmnop")))
        print(pd.Categorical(list("abcdefghijklmnop"), ordered=True))
        print(pd.CategoricalIndex(list("abcdefghijklmnop")))
for w in (None, 40, 120):
    with pd.option_context("display.width", w):
        print(pd.Categorical([f"category{i}" for i in range(7)]))
        print(pd.Series(pd.Categorical([f"category{i}" for i in range(7)])))
        print(pd.CategoricalIndex([f"category{i}" for i in range(7)]))
