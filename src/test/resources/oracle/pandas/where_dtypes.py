"""where with others of every dtype: what each column becomes, not in place and in place, and what is warned of."""
import warnings

import numpy as np
import pandas as pd


def told(make):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            found = make()
            shown = f"{found.dtype} {found.tolist()}"
        except Exception as error:
            shown = f"{type(error).__name__}: {error}"
    print(" ", shown, [str(one.message) if "Setting" in str(one.message) else str(one.message)[:20] for one in caught])


def in_place(values, keep, other):
    changed = values.copy()
    changed.where(keep, other, inplace=True)
    return changed


moment, span = pd.Timestamp("2020"), pd.Timedelta(1, "d")
series = {
    "int64": pd.Series([1, 2]),
    "int8": pd.Series([1, 2], dtype="int8"),
    "float64": pd.Series([1.5, 2]),
    "bool": pd.Series([True, False]),
    "object": pd.Series(["a", "b"]),
    "stamps": pd.Series([moment, moment]),
    "zoned": pd.Series([moment, moment]).dt.tz_localize("UTC"),
    "spans": pd.Series([span, span]),
    "periods": pd.Series(pd.period_range("2020", periods=2)),
    "intervals": pd.Series(pd.interval_range(0, 2)),
    "Int64": pd.Series([1, 2], dtype="Int64"),
    "category": pd.Series(["a", "b"], dtype="category"),
}
others = {
    "None": None,
    "nan": np.nan,
    "NaT": pd.NaT,
    "no span": np.timedelta64("NaT", "ns"),
    "1": 1,
    "1.5": 1.5,
    "300": 300,
    "True": True,
    "x": "x",
    "moment": moment,
    "span": span,
    "array": np.array([np.nan, 3.0]),
    "floats": pd.Series([np.nan, 2.0]),
    "truths": pd.Series([True, False]),
    "moments": pd.Series([moment, moment]),
    "texts": pd.Series(["a", "b"]),
}
for name, values in series.items():
    for keep in (np.array([False, False]), np.array([True, False])):
        for named, other in others.items():
            if name == "intervals" and isinstance(other, (pd.Series, np.ndarray)):
                continue
            print(name, keep.tolist(), named)
            told(lambda: values.where(keep, other))
            told(lambda: in_place(values, keep, other))

table = pd.DataFrame({"A": [1, 2, 3], "B": [4, 5, 6.5], "C": list("abc")})
mask = np.ones((3, 3), dtype=bool)
mask[1, :] = False
nullable = pd.Series([7, None, 9], dtype="Int64")
print(table.where(mask, nullable, axis=0), table.where(mask, nullable, axis=0).dtypes)
print(table.where(mask, nullable.fillna(1), axis=0).dtypes)
truths = pd.DataFrame({"a": [True, True], "b": [True, False]})
print(truths.where(~truths), truths.where(~truths).dtypes)
twice = pd.Series([0, 1, 2, 0, 1, 2], index=[0, 1, 2] * 2)
twice[twice < 2] += 10
print(twice)
for array in (
    pd.date_range("2020", periods=2, tz="UTC").array,
    pd.timedelta_range("1D", periods=2).array,
    pd.period_range("2020", periods=2).array,
):
    for listed in ([1.0, 2.0], [1, 2], [None, None], [moment, moment], ["x", "y"], [moment, 1], [True, False], pd.array([1, None])):
        try:
            array.copy()[:] = listed
            print("set")
        except (TypeError, ValueError) as error:
            print(f"{type(error).__name__}: {error}")
