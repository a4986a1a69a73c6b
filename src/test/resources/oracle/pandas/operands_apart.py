# preamble: told_of.py
"""Operands that differ in kind, length, labels or names: whole numbers beyond a long, lists, tuples, NaN for a name."""

import numpy as np
import pandas as pd


huge = 2**70
for values in (np.array([1.5, -2.0]), np.array([1, 2]), np.array([True]), np.array([1.5], "f4"), np.array([1j]), np.array([3], "u8")):
    tell("add", lambda: values + huge)
    tell("from", lambda: huge - values)
    tell("over", lambda: values / huge)
    tell("less", lambda: values.real < huge)
    tell("equal", lambda: values == huge)
    tell("bounds", lambda: values * 2**63)
    tell("bounds", lambda: values + -(2**63))
tell("far", lambda: np.array([1.5]) + 2**2000)
tell("frame", lambda: pd.DataFrame({"a": [1.5, np.nan], "b": [0.0, 1.0]}) + huge)
tell("series", lambda: huge * pd.Series([1.5, np.nan]))

records = np.zeros(2, dtype=[("a", "i4"), ("b", "f8")])
for ufunc in (np.add, np.maximum, np.less, np.equal, np.divide, np.arctan2, np.bitwise_and):
    tell(ufunc.__name__, lambda: ufunc(records, records))
    tell(ufunc.__name__, lambda: ufunc(1.5, records))
for ufunc in (np.sqrt, np.isnan, np.negative, np.absolute, np.square):
    tell(ufunc.__name__, lambda: ufunc(records))

for first, second in ((np.nan, pd.NaT), (np.nan, np.nan), (pd.NaT, None), (pd.NaT, pd.NaT), (1, True), ((1, 2), (1, 2)), ("a", "b")):
    for left in (pd.Series, pd.Index):
        for right in (pd.Series, pd.Index):
            print((left([1], name=first) + right([1], name=second)).name, end=" ")
print()

tell("tuple", lambda: pd.Series([(1, 1), (1, 2)]) == (1, 2))
tell("set", lambda: pd.Series([frozenset([1]), frozenset([1, 2])]) == frozenset([1]))
tell("gaps", lambda: pd.Series([None, 2], dtype="Int64") + [3, None])
tell("gaps", lambda: pd.Series([None, 2], dtype="Int64") + [3, 4.5])

whole, truths = pd.Series([0, 1, 2, 3]), pd.Series([True, False, True], list("bca"))
tell("list", lambda: whole & [1, 2, 3, 4])
tell("tuple", lambda: truths | (True, False, True))
tell("labels", lambda: whole & pd.Series([True, False, True], list("abc")))
tell("labels", lambda: whole | whole[:2])
tell("labels", lambda: truths | truths[:2])
tell("floats", lambda: pd.Series([np.nan, np.nan]) | pd.Series([True, False]))
tell("floats", lambda: whole & whole.astype(float))

table = pd.DataFrame(
    {
        "a": [1, 4],
        "b": pd.to_datetime(["2020", "2021"]),
        "c": pd.Categorical(["x", "y"]),
        "d": pd.array([1, None]),
        "e": ["x", "y"],
        "f": [True, False],
    }
)
for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "radd"):
    tell(name, lambda: getattr(table, name)(table[["a"]]))
    tell(name, lambda: getattr(table[["a", "e"]], name)(pd.Series([-1.0], index=["a"])))
tell("operator", lambda: table + table[["a"]].iloc[:1])
tell("columns", lambda: table[["b"]] - table[["b"]].iloc[1:])
tell("three axes", lambda: table + np.ones((1, 1, 1)))
moment = pd.Timestamp("2020")
others = (moment, pd.NaT, pd.Timedelta(1), moment.to_pydatetime(), moment.date(), pd.Period("2020"), pd.DateOffset(1), pd.Interval(0, 1))
for values in (pd.Series([1]), pd.Series([1.5], dtype="f4"), pd.Series([True]), pd.Series(["x"]), pd.Series([], dtype="int64")):
    for other in others[:5] if values.dtype == object or not len(values) else others:
        tell(type(other).__name__, lambda: values < other)
        tell(type(other).__name__, lambda: values.to_frame() >= other)
        tell(type(other).__name__, lambda: (values == other).tolist())
    tell("moments", lambda: values <= pd.Series([moment])[: len(values)]) if values.dtype != object else None
