# preamble: printed.py
"""Single elements and rows, read and written by labels and positions of every common kind."""
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
df = pd.DataFrame(
    {
        "i": [1, 2, 3],
        "f": [1.5, np.nan, -0.0],
        "s": ["x", None, "z"],
        "b": [True, False, True],
        "d": pd.DatetimeIndex(["2024-01-01", "2024-01-02", "2024-03-01"]),
        "I": pd.array([1, None, 3], dtype="Int64"),
        "u": np.array([1, 2, 2**64 - 1], dtype="u8"),
    }
)
indexes = {
    "range": None,
    "text": list("abc"),
    "int": [10, 20, 30],
    "repeated": ["a", "a", "b"],
    "float": [0.0, 1.0, 2.5],
    "moments": pd.date_range("2024", periods=3),
    "truths": [True, False, True],
}
moment = pd.Timestamp("2024-01-02")
for name, labels in indexes.items():
    one = df.set_axis(pd.RangeIndex(3) if labels is None else labels)
    for label in (0, 2, -1, 10, "a", "b", 1.0, np.int64(1), moment):
        for column in ("i", "s", "d"):
            print(name, label, column, end=" ")
            check(lambda: repr(one.at[label, column]))
        check(lambda: repr(one.loc[label, "f"]))
        check(lambda: repr(one["i"].loc[label]))
        check(lambda: label in one.index)
for row in (0, 1, -1, 3, -4, np.int64(2)):
    for column in (0, 4, -1):
        check(lambda: repr(df.iloc[row, column]))
    check(lambda: repr(df["s"].iloc[row]))
print([type(value).__name__ for value in df.iloc[0]], [type(value).__name__ for value in df[["i", "f"]].loc[0]])
print(df[["i", "f"]].iloc[1], df[["i", "s", "d"]].loc[2], df[["f"]].iloc[0].dtype)
for value in (5, 2.5, 2.0, np.nan, None, "t", True, np.float64(1.5), np.int64(7), 2**53 + 1, moment):
    for column in ("i", "f", "s", "b"):
        one = df[[column]].copy()
        one.at[1, column] = value
        two = df[[column]].copy()
        two.loc[1, column] = value
        three = df[[column]].copy()
        three.iat[1, 0] = value
        four = df[column].copy()
        four[1] = value
        print(repr(value), column, one[column].tolist(), one[column].dtype, one.equals(two), one.equals(three), four.tolist())
table = pd.DataFrame({"a": [1, 2], "b": ["p", "q"]})
for row in ([3, "r"], [4, 1.5], (5, "t"), [1.5, "u"], [6, ""]):
    table.loc[len(table)] = row
    print(table.tail(1).values.tolist(), table.dtypes.tolist())
values = df["f"].values
df.at[0, "f"] = 7.25
df.loc[1, "f"] = 8.5
df.iat[2, 1] = 9.75
print(values, df["f"].tolist())
closed = np.arange(3.0)
closed.flags.writeable = False
check(lambda: closed.__setitem__(1, 2.0))
check(lambda: closed.__setitem__(slice(None), 2.0))
print(round(np.float64(2.675), 2), np.round(np.float64(-0.3)), np.sqrt(2.0), np.log(np.float64(0.5)), np.isnan(np.nan))
print(np.int64(7) // 2, np.int64(-7) % 3, 2 * np.int64(3), np.int64(7) / 2, repr(5 - np.int64(2)))
