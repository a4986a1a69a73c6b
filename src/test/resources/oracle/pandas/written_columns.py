"""A column written as a whole, by label and by position, and under a mask: its dtype is that of what is written only in the first two."""

import warnings

import numpy as np
import pandas as pd

FRAME = pd.DataFrame({
    "i": [1, 2, 3],
    "f": [4.0, 5, 6],
    "o": list("xyz"),
    "b": [True, False, True],
    "d": pd.date_range("2020", periods=3),
    "c": pd.Categorical(list("aba")),
    "n": pd.array([1, None, 3]),
})
VALUES = [
    5, 2.5, "s", True, np.nan, pd.NaT, pd.Timestamp("2021"), pd.Timedelta(1), [1, 2, 3], [1.5, 2, 3], list("pqr"),
    pd.Series([7, 8, 9]), pd.Series([1.5, 2, 3], index=[2, 1, 0]), pd.Series(list("mno"), index=[1, 2, 3]),
    pd.date_range("2022", periods=3), np.array([1, 2, 3], dtype="int8"), pd.Categorical(list("bab")), pd.array([1, 2, None]),
]  # fmt: skip


def by_label(frame, column, value):
    frame.loc[:, column] = value


def by_position(frame, column, value):
    frame.iloc[:, list(frame.columns).index(column)] = value


def by_mask(frame, column, value):
    frame.loc[[True, True, True], column] = value


def by_slice(frame, column, value):
    frame.loc[0:2, column] = value


def told(call):
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        try:
            text = call()
        except Exception as error:
            text = f"{type(error).__name__}: {error}"
    print(text, *(f"{warning.category.__name__} {str(warning.message)[70:160]}" for warning in found))


def written(column, value, write):
    frame = FRAME.copy()
    write(frame, column, value)
    return f"{column} {write.__name__} {frame[column].tolist()} {frame[column].dtype}"


for column in FRAME:
    for value in VALUES:
        for write in (by_label, by_position, by_mask, by_slice):
            told(lambda: written(column, value, write))

# Under labels, or by position: loc looks at a Series' labels, iloc does not.
small = pd.DataFrame({"a": [1, 2, 3], "b": [4.0, 5, 6], "c": list("xyz")})


def put(where, key, value):
    frame = small.copy()
    getattr(frame, where)[key] = value
    return f"{where} {key} {frame.values.tolist()} {frame.dtypes.tolist()}"


for value in (pd.Series([10, 20, "q"], index=list("cba")), pd.Series([10.0, 20, 30], index=[2, 1, 0]), pd.Series([10, 20])):
    for key in (0, [0], [0, 1], slice(None), (0, slice(None)), ([0, 1], 0), ([0, 1], [0, 1]), (slice(0, 2), slice(0, 2))):
        told(lambda: put("iloc", key, value))
    for key in ([0], [0, 1], (slice(None), "b"), (slice(0, 1), ["a", "b"]), ([0, 1], ["b"])):
        told(lambda: put("loc", key, value))

# Lists of objects and moments among numbers.
for values in ([1.5, "a"], [None, 1], pd.date_range("2020", periods=2), pd.date_range("2020", periods=2).values, range(2), (1, "b")):
    for series in (pd.Series([1, 2, 3]), pd.Series([1.5, 2, 3]), pd.Series(["a", "b", "c"]), pd.Series([True, False, True])):
        for key in ([0, 1], slice(0, 2), range(2)):
            def listed():
                found = series.copy()
                found[key] = values
                return f"{series.dtype} {key} {found.tolist()} {found.dtype}"

            told(listed)
