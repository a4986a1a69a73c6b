"""The rows that apply and iterrows hand out: read by label, as a whole, and written to."""

import copy
import pickle

import numpy as np
import pandas as pd

mixed = pd.DataFrame({"a": [1, 2, 3], "b": [1.5, np.nan, 2.5], "c": ["x", None, "z"], "d": [True, False, True]}, index=["p", "q", "r"])
floats = mixed[["a", "b"]]
whole = pd.DataFrame({"x": [1, 2], "y": [3, 4], 0: [5, 6]})
frames = [mixed, floats, whole, mixed[["d", "d"]], floats.astype("float32"), whole.astype("int8"), mixed.T,
          pd.DataFrame({1: [1, 2], 2: [3, 4]}), pd.DataFrame({"t": pd.date_range("2020", periods=2), "v": [1, 2]})]
functions = [
    lambda r: r.iloc[0], lambda r: r[r.index[0]], lambda r: type(r[r.index[0]]).__name__, lambda r: r.name, lambda r: r,
    lambda r: str(r.dtype), lambda r: r.tolist(), lambda r: r.isna().any(), lambda r: r.get("a", "none"), lambda r: repr(r),
    lambda r: pd.Series({"n": r.iloc[0]}), lambda r: "a" in r, lambda r: r.a, lambda r: r["zz"], lambda r: r.x + r.y,
    lambda r: r["x"] * r["y"] > 4, lambda r: r.drop(r.index[0]).tolist(),
]
for frame in frames:
    for function in functions:
        try:
            print(frame.apply(function, axis=1))
        except Exception as error:
            print(type(error).__name__, error)


def write(row):
    row["a"] = 100
    row["new"] = 5
    return row


print(mixed.apply(write, axis=1))
print(mixed)
for label, row in mixed.iterrows():
    row["a"] = 9
    other = row.copy()
    other["a"] = 1
    print(label, row["a"], row.a, other["a"], row.name, row.dtype)
rows = [row for _, row in floats.iterrows()]
rows[0]["a"] = 77
print(rows[0], rows[1], floats, pd.concat(rows, axis=1), pd.DataFrame(rows), sep="\n")


def first():
    return next(floats.iterrows())[1]


print(copy.copy(first()), copy.deepcopy(first()), pickle.loads(pickle.dumps(first())), sep="\n")
row = first()
row *= 2
print(row["a"], row.to_dict())
row = first()
row["a"]
row.loc["a"] = 4
row.fillna(0, inplace=True)
print(row["a"], row.a)
row = first()
row.rename({"a": "Z"}, inplace=True)
print(row["Z"], "a" in row)
row = first()
row.index = ["b", "a"]
print(row["a"], row["b"])
