# preamble: printed.py
"""Where unstable sorts leave equal elements."""
import numpy as np
import pandas as pd

rng = np.random.default_rng(11)
def orders(n):
    a = rng.integers(0, max(2, n // 3), n)
    for name in ["int64", "float64", "int32", "uint8", "int16", "bool", "float32"]:
        print(n, name, np.argsort(a.astype(name)).tolist())
    words = pd.Series(a).astype(str)
    times = pd.Series(pd.to_datetime(a, unit="D"))
    for s in [pd.Series(a), pd.Series(a).where(a > 1), words, words.where(a > 1), words.astype("category"), times,
              times.where(a > 1), pd.Series(a).astype("Int64"), words.astype("string"), pd.Series(a > 2), times.dt.to_period("D")]:
        d = pd.DataFrame({"x": s, "y": range(n)})
        print(n, s.dtype, s.sort_values().index.tolist(), s.sort_values(ascending=False).index.tolist())
        print(d.sort_values("x", na_position="first").y.tolist(), d.sort_values("x", ascending=False, kind="stable").y.tolist())
        print(d.set_index("x").sort_index().y.tolist(), s.value_counts().index.astype(str).tolist())
        print(s.value_counts(ascending=True).index.astype(str).tolist())
    d = pd.DataFrame({"k": words, "j": (a * 7) % 5, "v": a})
    print(d.value_counts().index.tolist(), d.groupby("k").j.value_counts().index.tolist())
    print(d.groupby("k").size().sort_values(ascending=False).index.tolist())
    print(d.nlargest(5, "v").index.tolist(), d.v.nsmallest(5).index.tolist(), d.v.nlargest(n).index.tolist())
    print(d.v.rank(method="first").tolist(), d.sort_values("v", key=lambda c: -c).index.tolist())
for n in [3, 5, 8, 9, 16, 17, 40]:
    orders(n)
big = rng.integers(0, 200, 3000)
for kind in [big, big * 0.5, big.astype("int16"), big.astype(str).astype(object)]:
    order = np.argsort(kind)
    print(order[:20].tolist(), int((order * np.arange(3000)).sum()))
print(np.argsort(rng.integers(0, 3, (3, 12)), axis=1))
print(np.argsort(rng.integers(0, 3, (12, 3)), axis=0))
holes = pd.DataFrame({"a": [None, 1, 2], "b": [1, 2, None], "c": [1, 2, 3], "d": 1, "e": [None] * 3})
check(lambda: holes.isnull().sum().sort_values(ascending=False))
