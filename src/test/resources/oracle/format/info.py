"""info() and memory_usage()."""

import io

import numpy as np
import pandas as pd

df = pd.DataFrame({"a": [1, 2], "b": ["x", None], "c": [1.5, np.nan], "d": [True, False]})
df.info()
df.info(verbose=False)
df.info(memory_usage="deep")
df.info(memory_usage=False)
df.info(show_counts=False)
df.info(max_cols=2)
df.info(verbose=True, max_cols=2)
pd.DataFrame().info()
pd.DataFrame(columns=["a", "b"]).info()
pd.DataFrame(index=[1, 2]).info()
pd.DataFrame({"a": range(200)}, index=list("ab") * 100).info()
pd.DataFrame(np.zeros((3, 101))).info()
pd.DataFrame(np.zeros((3, 101))).info(verbose=True, show_counts=True)
pd.DataFrame({("a", "b"): [1], ("a", "c"): ["x"]}).info()
pd.DataFrame({"averyveryverylongcolumnname": [1], "s": ["x"], 3: [2]}).info()
pd.Series([1, 2, None], name="s").info()
pd.Series(["a", "b"]).info()
pd.Series(["a", "b"]).info(memory_usage="deep")
pd.Series([1], index=["x"]).info(verbose=False)
pd.Series([1.5]).info(show_counts=False)
b = io.StringIO()
print(df.info(buf=b))
print(len(b.getvalue()))
pd.DataFrame(np.zeros((1700000, 2))).info()
pd.Index([1, 2, 3]).to_frame().info()
with pd.option_context("display.memory_usage", False):
    df.info()
with pd.option_context("display.memory_usage", "deep"):
    df.info()
with pd.option_context("display.max_info_columns", 3):
    df.info()
with pd.option_context("display.max_info_rows", 1):
    df.info()
pd.DataFrame([[1, 2]], columns=["a", "a"]).info()

print(df.memory_usage())
print(df.memory_usage(deep=True))
print(df.memory_usage(index=False))
print(df["b"].memory_usage(deep=True))
print(df["a"].memory_usage(index=False))
print(pd.Series(["ééé", "日本", 1, None, np.nan, 1.5, "a" * 100, 2**70, True]).memory_usage(deep=True, index=False))
pd.DataFrame(np.zeros((100000, 3))).info()
pd.DataFrame(np.zeros((10000, 30))).info(verbose=False)
