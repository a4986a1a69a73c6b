"""describe() of Series and frames."""

import numpy as np
import pandas as pd

df = pd.DataFrame({"a": [1, 2, 3], "b": ["x", "y", "x"], "c": [1.5, np.nan, 2.5], "d": [True, False, True]})


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


for c in df:
    t(lambda: df[c].describe())
    t(lambda: df[c].describe().dtype)
t(lambda: df.describe())
t(lambda: df.describe(include="all"))
t(lambda: df.describe(include=[np.number]))
t(lambda: df.describe(include=["object"]))
t(lambda: df.describe(include=["O", "bool"]))
t(lambda: df.describe(exclude=[np.number]))
t(lambda: df.describe(exclude="all"))
t(lambda: df.describe(include="all", exclude=["O"]))
t(lambda: df.describe(include="object"))
t(lambda: df.describe(include=["foo"]))
t(lambda: df[["a", "c"]].describe(percentiles=[0.1, 0.333, 0.5, 0.999]))
t(lambda: df[["a"]].describe(percentiles=[]))
t(lambda: df[["a"]].describe(percentiles=[0.1, 0.1]))
t(lambda: df[["a"]].describe(percentiles=[5]))
t(lambda: df[["a"]].describe(percentiles=[0.01, 0.9999, 0.00001]))
t(lambda: df[["a"]].describe(percentiles=[0, 1]))
t(lambda: df[["a"]].describe(percentiles=0.1))
t(lambda: df[["a"]].describe(percentiles=[0.05, 0.5, 0.95]))
t(lambda: df[["a"]].describe(percentiles=[1 / 3, 2 / 3]))
t(lambda: pd.DataFrame().describe())
t(lambda: pd.Series([], dtype=float).describe())
t(lambda: pd.Series([], dtype=object).describe())
t(lambda: pd.Series([None, None]).describe())
t(lambda: pd.DataFrame({"a": []}).describe())
t(lambda: pd.DataFrame({"a": []}, dtype=float).describe())
t(lambda: pd.Series([1]).describe())
t(lambda: pd.Series(["a", "b", np.nan]).describe())
t(lambda: df.describe().dtypes)
t(lambda: df.describe(include="all").dtypes)
t(
    lambda: pd.DataFrame(
        np.arange(4).reshape(2, 2), columns=pd.MultiIndex.from_tuples([("a", "x"), ("a", "y")])
    ).describe()
)
t(lambda: pd.DataFrame([[1, 2.5]], columns=["a", "a"]).describe())
