# to_csv: every option on a small frame, and every kind of column.
import datetime
import decimal

import numpy as np
import pandas as pd


def show(df, **options):
    try:
        print(repr(df.to_csv(**options)), options)
    except Exception as error:
        print(type(error).__name__, error, options)


df = pd.DataFrame({
    "a": [1, 2, 3], "b": [1.5, np.nan, 1e-7], "c": ["x", "y,z", 'q"u'], "d": [True, False, True],
    "e": [None, "l\nm", "c\rd"],
})  # fmt: skip
for options in [
    {}, {"index": False}, {"header": False}, {"sep": ";"}, {"sep": "\t"}, {"na_rep": "NA"}, {"columns": ["a", "c"]},
    {"quoting": 1}, {"quoting": 2}, {"quoting": 3}, {"quoting": 3, "escapechar": "\\"}, {"quotechar": "'"},
    {"doublequote": False}, {"doublequote": False, "escapechar": "\\"}, {"float_format": "%.2f"},
    {"float_format": "{:.1f}"}, {"decimal": ","}, {"lineterminator": "\r\n"}, {"index_label": "idx"},
    {"index_label": False}, {"header": ["p", "q", "r", "s", "t"]}, {"header": ["p"]}, {"sep": "."}, {"sep": "||"},
    {"sep": ""}, {"quoting": 9}, {"chunksize": 1}, {"date_format": "%Y"}, {"quoting": 2, "na_rep": "N"},
    {"quoting": 1, "float_format": "%.1f"}, {"quoting": 2, "float_format": "%.1f"}, {"escapechar": "\\"}, {"index": "x"},
]:
    show(df, **options)
print(repr(df.to_csv(float_format="{:.1f}".format)))
show(pd.DataFrame({"a": [None]}), index=False)
show(pd.DataFrame({"a": [None]}))
show(pd.DataFrame({"a": [""]}), index=False)
show(pd.DataFrame({"a": [" x "]}), index=False)
floats = [0.1, 1e16, 1e15, 123456789012345680.0, 1e-5, 0.0001, -0.0, np.inf, -np.inf, 1e22, 5e-324, 1 / 3, 2.5e-8]
show(pd.DataFrame({"a": floats}), index=False)
show(pd.DataFrame({"a": np.array([0.1, 1e16, 3.3, 1e-7, 16777216.0], dtype="float32")}), index=False)
show(pd.DataFrame({"a": np.array([1, 2], dtype="uint64") + np.uint64(2**63)}))
show(pd.DataFrame({"a": np.array([1, -2], dtype="int8")}))
mixed = [1, 2.5, "x", None, np.nan, True, 1e16, decimal.Decimal("1.50"), datetime.date(2020, 1, 2), [1, 2], {"a": 1}, (1,)]
show(pd.DataFrame({"a": [*mixed, pd.NA, np.float64(2.5), np.int64(3), 1e-7, b"x", 1 + 2j, 10**30]}))
show(pd.DataFrame({"v": [1, 2]}, index=pd.Index([1.5, np.nan], name="i")))
show(pd.DataFrame({"v": [1]}, index=pd.Index([None])))
show(pd.DataFrame({1: [1], 2.5: [2]}))
show(pd.Series([1, 2], name="s"))
show(pd.Series([1, 2]))
show(pd.Series([1, 2]), header=False)
show(pd.Series([1, 2]), index=False)
show(pd.Series([1.5, 2], index=["a", "b"]), float_format="%.3f", header=["zz"])
show(pd.DataFrame())
show(pd.DataFrame(columns=["a", "b"]))
show(pd.DataFrame(columns=["a", "b"]), index=False)
show(pd.DataFrame(index=[1, 2]))
show(pd.DataFrame(index=[1, 2]), index=False)
show(pd.DataFrame({"a": [1.5, "x", 2.25]}), float_format="%.1f")
show(pd.DataFrame({"a": [1 + 2j]}))
show(pd.DataFrame([[1, 2]], columns=["a", "a"]))
show(pd.DataFrame({"a": [1.23456789]}), float_format="%d")
show(pd.DataFrame({"a": [1.23456789, np.nan]}), float_format="%.3e", na_rep="-")
print(repr(pd.DataFrame({"a": [1234567.5]}).to_csv(float_format="{:,.2f}".format)))
show(pd.DataFrame({"a": ["é", "😀"]}))
show(pd.DataFrame({"a": ["x"]}, index=pd.Index(['q"'], name="n,m")))

# Categories, nullable floats, labels that are floats, levels by themselves, and truth in the place of names.
for values in (
    pd.to_datetime(["2021-03-27", pd.NaT]),
    pd.date_range("2021-03-27", periods=2, tz="Europe/Berlin"),
    pd.to_timedelta([1, None], unit="h"),
    [1.5, None],
    [1, 2],
):
    one = pd.Series(values).astype("category")
    print(repr(one.to_csv()), repr(one.to_csv(date_format="%d/%m/%Y")), repr(one.to_csv(quoting=2)))
one = pd.Series(pd.array([1.123456, None, 3], dtype="Float64"))
for options in ({}, {"float_format": "%.2f"}, {"decimal": ","}, {"quoting": 2, "na_rep": "NULL"}):
    print(repr(one.to_csv(**options)))
    print(repr(pd.DataFrame({0.5: [1.5], 1e-9: [2], 1.0: [3]}, index=[0.1]).to_csv(**options)))
single = pd.MultiIndex(levels=[[1.0]], codes=[[0]], names=["x"])
print(repr(pd.Series([1], single, name="data").to_csv()), repr(pd.DataFrame([[1]], columns=single, index=single).to_csv()))
print(repr(pd.DataFrame({"a": [1]}).to_csv(header=None, index=None)), repr(pd.DataFrame({"a": [1]}).to_csv(header=1, index=1)))
