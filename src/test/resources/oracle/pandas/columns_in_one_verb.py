"""Ranks, windows, quantiles, counts and running sums of columns of several types, whose kernels take all columns at once."""
import numpy as np
import pandas as pd

pd.set_option("display.precision", 15)
rng = np.random.default_rng(5)
n = 23
frame = pd.DataFrame({
    "a": np.where(rng.random(n) < 0.2, np.nan, rng.integers(0, 5, n) / 3),
    "b": rng.integers(0, 4, n),
    "c": rng.random(n) < 0.4,
    "d": pd.to_datetime(rng.integers(0, 4, n)),
    "e": list("xyz" * 7) + ["x", "z"],
    "g": pd.array([1, 2, None, 2] * 5 + [3, 1, 2], dtype="Int64"),
    "h": np.array(rng.integers(0, 4, n), dtype="uint64"),
})
frame.loc[3, "d"] = pd.NaT
for method in ("average", "min", "max", "first", "dense"):
    for na_option in ("keep", "top", "bottom"):
        for ascending in (True, False):
            plain = frame.drop(columns="e") if method == "first" else frame
            found = plain.rank(method=method, na_option=na_option, ascending=ascending, pct=method == "dense")
            print(method, na_option, ascending, *(found[name].tolist() for name in found), sep="\n")
print(pd.Series([np.inf, -np.inf, np.nan, 0.0, -0.0]).rank().tolist(), pd.Series([2**63 - 1, -2**63, 0]).rank(ascending=False).tolist())
many = pd.Series(rng.random(5000)).round(3)
print(many.rank().sum(), many.rank(method="first").tolist()[:9], many.rank(method="dense", ascending=False).tolist()[-9:])

numbers = frame[["a", "b", "c"]].assign(f=np.where(np.arange(n) == 7, np.inf, rng.normal(size=n)), z=-0.0)
for windows in (
    numbers.rolling(3), numbers.rolling(4, min_periods=1), numbers.rolling(1), numbers.rolling(100, min_periods=2),
    numbers.rolling(3, center=True), numbers.expanding(2), numbers["a"].rolling(2), numbers["b"].expanding(),
):
    for name in ("sum", "mean", "std", "min", "max", "count"):
        print(name, getattr(windows, name)().round(9).to_string(), sep="\n")

for table in (frame[["a", "b"]], frame[["a", "b", "h"]], numbers.drop(columns="c"), frame["a"], frame["b"]):
    for share in (0.3, [0.1, 0.5, 0.75], 0, 1):
        print(table.quantile(share))
print(numbers.describe(percentiles=[0.05, 0.333, 0.9]), many.describe(percentiles=[0.01, 0.02, 0.5, 0.99]))

for values in ([-0.0, np.nan, -0.0], [np.nan, -0.0], [-0.0, -0.0], [np.nan, 1.5, np.inf, 2]):
    series = pd.Series(values)
    print(series.cumsum().tolist(), series.cumsum(skipna=False).tolist(), series.to_frame().cumsum()[0].tolist(), series.sum())
print(frame["b"].value_counts(), frame["h"].value_counts(sort=False), pd.Series([2**62, -2**62, 2**62]).value_counts())
print((frame["b"] > 1).value_counts(normalize=True), frame["b"].astype("int8").value_counts(ascending=True))
for values in ([1e19, 2.0], [np.nan], [-2.0**63], [1.9, -1.9]):
    try:
        print(pd.Series(values).astype("int64").tolist())
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
print(frame.isin([1, "x", 2 / 3]).sum(), numbers.gt(0.5).sum(), numbers.lt(-1 / 3).sum(), numbers.isna().sum())
objects = pd.DataFrame({"a": [1, None, "x"], "c": ["x", None, "y"]}, dtype=object)
print(objects.fillna(0), objects.fillna("k").dtypes)
