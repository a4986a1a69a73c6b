# to_json: orientations, numbers, texts, nested values, keys and errors.
import decimal

import numpy as np
import pandas as pd


def show(obj, **options):
    try:
        print(repr(obj.to_json(**options)), options)
    except Exception as error:
        print(type(error).__name__, error, options)


numbers = [
    0.30000000000000004, 123456789.123456, 1e300, -0.0, 1e15, 1e16, 9999999999999999.0, 1e-15, 9e-16, 0.5, 1 / 3, 2.5e-11,
    np.nan, np.inf, -1.25, 1e-10, 5e-11, 99.99999999999, -2e17, 1.0000000001,
]  # fmt: skip
df = pd.DataFrame({"a": numbers})
for precision in (10, 0, 1, 2, 5, 15, 16, -1):
    show(df, double_precision=precision, orient="records")
show(pd.DataFrame({"a": [1, 2]}, index=[1, 1]))
show(pd.DataFrame([[1, 2]], columns=["a", "a"]))
show(pd.DataFrame([[1, 2]], columns=["a", "a"]), orient="records")
show(pd.DataFrame([[1, 2]], columns=["a", "a"]), orient="split")
show(pd.DataFrame({"a": [1, 2]}, index=[1, 1]), orient="index")
show(pd.DataFrame({"a": [1, 2]}, index=[1, 1]), orient="split")
show(pd.DataFrame({"a": [1, 2]}, index=[1, 1]), orient="records")
plain = pd.DataFrame({"a": [1, 2], "b": ["x", None]})
for orient in ("records", "columns", "index", "split", "values", "table", "foo"):
    show(plain, orient=orient)
show(plain, orient="records", lines=True)
show(plain, orient="columns", lines=True)
text = pd.DataFrame({"a": ['é/"\\\n\t\x01\x7f😀<>&\u2028\b\f\r']})
show(text, orient="records")
show(text, orient="records", force_ascii=False)
show(pd.DataFrame({"é": ["x"]}))
values = [
    1, 2.5, True, None, "s", [1, [2]], {"k": 1, 2: 3, None: 4, 1.5: 5}, (1, 2), {1}, np.int64(3), np.float64(1.5), np.nan, pd.NA,
    decimal.Decimal("1.50"), 10**25, -(2**63), 2**63, np.array([1, 2]), b"ab", np.bool_(True), float("inf"), [np.nan, None],
    {"a": {"b": [1.5, "é"]}}, np.float32(0.1), np.array([1.5, np.nan]), np.array(["a", "b"]), [], {}, "",
]  # fmt: skip
for value in values:
    column = pd.Series([None, value], dtype=object)
    print(type(value).__name__, end=" ")
    show(pd.DataFrame({"a": column}), orient="records")
show(pd.DataFrame({"a": [1]}, index=[1.5]))
show(pd.DataFrame({"a": [1]}, index=[None]))
show(pd.DataFrame({"a": [1]}, index=[True]))
show(pd.DataFrame({"a": [1]}, index=pd.Index([np.nan])))
show(pd.DataFrame({"a": [1, 2]}, index=["x", "y"]), orient="index")
show(pd.DataFrame({"a": [1, 2]}, index=[-5, 7]), orient="split")
show(pd.DataFrame({1: [1], 2.5: [2]}))
show(pd.DataFrame({"a": np.array([1, 2], dtype="uint64") + np.uint64(2**63)}))
show(pd.DataFrame({"a": np.array([1.1, 2.2], dtype="float32")}))
show(pd.DataFrame({"a": np.array([1, 2], dtype="int8"), "b": [True, False]}))
show(pd.DataFrame())
show(pd.DataFrame(), orient="records")
show(pd.DataFrame(), orient="records", lines=True)
show(pd.DataFrame(columns=["a"]), orient="index")
show(pd.DataFrame(columns=["a"]), orient="columns")
show(pd.DataFrame(index=[1, 2]), orient="records")
show(pd.DataFrame(index=[1, 2]), orient="split")
show(pd.DataFrame(index=[1, 2]))
show(plain, indent=2)
show(plain, indent=2, orient="records")
show(plain, indent=2, orient="split")
show(pd.DataFrame({"a": [[1, {}], 2]}), indent=1, orient="values")
show(pd.DataFrame({"a": [[], {}]}), indent=1)
show(pd.DataFrame(), indent=1)
show(plain, index=False)
show(plain, index=False, orient="split")
show(plain, index=False, orient="table")
show(plain, index=True, orient="records")
show(plain, mode="a")
show(plain, mode="x", orient="records", lines=True)
show(plain, date_unit="x")
show(plain, orient="table", date_format="epoch")
series = pd.Series([1.5, None], index=["a", "b"], name="n")
for orient in (None, "index", "split", "records", "values", "table", "columns"):
    show(series, orient=orient)
show(pd.Series([1, 2], index=[1, 1]))
show(pd.Series(["a", 1], name="q"), orient="split")
show(pd.DataFrame({"a": [object]}), default_handler=str)
show(pd.DataFrame({"a": [1 + 2j, 3]}))
show(pd.DataFrame({"a": [{"x": np.int64(1), "z": None, "w": float("nan")}]}))

# A Series of moments in a zone, periods as labels of a table, complex numbers and a function of the user.
zoned = pd.Series(pd.date_range("2013", periods=2, tz="America/New_York"), name="q")
for orient in (None, "split", "records", "values", "table"):
    print(zoned.to_json(orient=orient, date_format="iso"), zoned.to_frame().to_json(orient=orient, date_format="iso"))
print(pd.Series(1, pd.period_range("2016", freq="Q-JAN", periods=2)).to_json(orient="table"))
print(pd.Series(pd.interval_range(0, 1)).to_json(orient="table"))
print(pd.DataFrame({"a": [1, complex(4, -5)], "b": [None, complex(1.2, 0)]}).to_json(default_handler=str))
