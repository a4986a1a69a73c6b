"""value_counts of groups with categories, order of column levels, names of groups in functions, complex keys."""

import warnings

import numpy as np
import pandas as pd


def show(function):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(function())
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
    for one in caught:
        print(one.category.__name__, str(one.message)[:120])


texts = pd.DataFrame({
    "sex": ["m", "m", "f", "m", "f", "m"],
    "school": ["low", "mid", "high", "low", "high", "low"],
    "land": ["US", "FR", "US", "FR", "FR", "FR"],
})
cats = texts.astype("category")
for frame in (texts, cats, cats.astype({"land": object}), texts.astype({"land": "category"})):
    for observed in (True, False):
        for how in ({}, {"normalize": True}, {"sort": False}, {"ascending": True}):
            show(lambda: frame.groupby(["land", "sex"], observed=observed).value_counts(**how))
            show(lambda: frame.groupby("land", observed=observed)["school"].value_counts(**how))
    show(lambda: frame.groupby("land", observed=False, as_index=False).value_counts())
    show(lambda: frame.iloc[:0].groupby("land", observed=False).value_counts())
three = pd.DataFrame({"A": [1, 2, 1], "B": [1, 2, 3]})
show(lambda: three.groupby([[4, 5, 4], "A", lambda at: 7 if at == 1 else 8], as_index=False).value_counts())
show(lambda: pd.DataFrame([[1, 2, 3]], columns=["a", "b", "count"]).groupby("a", as_index=False).value_counts())

plain = pd.DataFrame({"a": [1, 1, 2], "z": [1.0, 2, 3], "b": [1, 5, 6]})
groups = plain.groupby("a")
for found in (
    groups.agg(["sum", "mean"]), groups.agg({"z": ["sum", "mean"], "b": "max"}), groups.describe(), groups.ohlc(),
    groups.z.agg(["sum", "ohlc", "max"]), groups.agg({"z": "ohlc", "b": "sum"}),
):
    print([level.tolist() for level in found.columns.levels], found.columns.tolist())
for func in ([], {"b": []}, {"b": [], "z": ["min"]}):
    show(lambda: groups.agg(func))
show(lambda: groups.z.agg(lambda part: {1: 10, 2: 20}[part.name] + part.mean()))
show(lambda: groups.z.agg(low=pd.NamedAgg("z", "min")))
show(lambda: plain.groupby("a", as_index=False)["b"]["z"])
show(lambda: plain.groupby("a", as_index=False).quantile([0.4, 0.8]))
show(lambda: plain.groupby(["a", "b"]).z.apply(lambda part: {"min": part.min(), "max": part.max()}))
show(lambda: groups.apply(lambda part: part.set_index(["z", "b"]) if part.a.iloc[0] == 1 else part, include_groups=True))
show(lambda: plain.groupby(plain.a * np.nan).transform(lambda part: part))

doubled = pd.DataFrame({"v": [1, 2, 3, 4, 5], "k": ["a", np.nan, np.nan, "b", "b"]}, index=list("xxyxz"))
for dropna in (True, False):
    keyed = doubled.groupby("k", dropna=dropna, group_keys=False)
    show(lambda: keyed.apply(lambda part: part, include_groups=False))
    show(lambda: keyed["v"].fillna(3))

pairs = pd.Series([1 + 2j, 1 + 1j, 1 + 2j, 1, complex("nan"), 1])
show(lambda: pairs.groupby(pairs).size())
show(lambda: pairs.groupby(pairs, dropna=False).size())
show(lambda: (pairs.unique(), pairs.duplicated().tolist(), pd.factorize(pairs)[0]))
show(lambda: pairs.groupby([0, 0, 0, 1, 1, 1]).max())
times = pd.DataFrame({"t": pd.date_range("2000", periods=4), "n": [1, 2, 3, 4]}).astype(object)
show(lambda: times.groupby([0, 0, 1, 1]).min())
show(lambda: pd.Series(pd.timedelta_range("1D", periods=2)) + pd.Timestamp("2020", tz="Europe/Berlin"))
