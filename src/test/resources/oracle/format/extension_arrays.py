"""Nullable arrays, string arrays and categoricals, alone and in frames."""

import numpy as np
import pandas as pd

print(pd.array(list(range(200)), dtype="Int64"))
print(pd.array([1.5, None] * 20, dtype="Float64"))
print(pd.array(["text number %d" % i for i in range(20)], dtype="string"))
print(pd.array([], dtype="Int64"))
print(pd.array([True, None], dtype="boolean"))
print(pd.array([1, 2, 3]), pd.array(["a", "b"]), pd.array([1.5]), pd.array([True]))
print(pd.Series([1, 2]).array, pd.Series(["a", "b"]).array)

df = pd.DataFrame(
    {
        "c": pd.array([1, None], dtype="Int64"),
        "d": pd.Categorical(["x", None]),
        "e": pd.array(["p\n", None], dtype="string"),
        "f": [1.5, None],
        "g": [None, "u"],
        "h": [True, None],
        "k": pd.array([1.5, None], dtype="Float64"),
        "l": pd.array([True, None], dtype="boolean"),
        "m": pd.Categorical([1.5, None]),
        "n": pd.Categorical([1, 2]),
    }
)
print(df.to_string(na_rep="?"))
print(df)
print(df.to_string(na_rep="?", index=False))
for c in df:
    print(df[c])
for c in df:
    print(pd.Series([1, 2], index=pd.Index(df[c])))
for c in df:
    print(pd.Index(df[c]))
for c in df:
    print(df[c].array)
print(df.to_string(float_format="{:.3f}".format))
print(
    df.to_string(
        formatters={
            "c": lambda x: type(x).__name__,
            "d": lambda x: type(x).__name__,
            "f": lambda x: type(x).__name__,
            "h": lambda x: type(x).__name__,
            "k": lambda x: type(x).__name__,
            "n": lambda x: type(x).__name__,
        }
    )
)
print(df.to_string(formatters=[str] * 10))
