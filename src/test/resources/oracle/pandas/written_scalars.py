"""One scalar written into a Series of each dtype: what it becomes, and whether a warning is told."""

import warnings

import numpy as np
import pandas as pd

SERIES = [
    pd.Series([1, 2, 3]),
    pd.Series([1, 2, 3], dtype="int8"),
    pd.Series([1.5, 2, 3]),
    pd.Series([True, False, True]),
    pd.Series(["a", "b", "c"]),
    pd.Series([1, 2, 3], dtype="Int32"),
    pd.Series(pd.date_range("2020", periods=3)),
    pd.Series(pd.to_timedelta([1, 2, 3])),
    pd.Series([1j, 2, 3]),
    pd.Series(pd.date_range("2020", periods=3, tz="UTC")),
    pd.Series(pd.period_range("2020", periods=3)),
    pd.Series(pd.interval_range(0, 3)),
    pd.Series(pd.Categorical(["a", "b", "a"])),
]
SCALARS = [
    None, np.nan, pd.NA, pd.NaT, np.datetime64("NaT"), np.timedelta64("NaT", "ns"), np.timedelta64(4, "D"),
    pd.Timestamp("2021"), 8589934593.0, 2**40, 2.5, "x", True, 1j, np.int16(512), np.float32(1.5),
    pd.Period("2021", "D"), pd.Interval(1, 2),
]  # fmt: skip


def by_key(series, value):
    series[0] = value
    return series


def by_position(series, value):
    series.iloc[range(1)] = value
    return series


def by_mask(series, value):
    series[series.index == 0] = value
    return series


def chosen(series, value):
    return series.where(series.index > 0, value)


for series in SERIES:
    for value in SCALARS:
        for write in (by_key, by_position, by_mask, chosen):
            with warnings.catch_warnings(record=True) as told:
                warnings.simplefilter("always")
                try:
                    found = write(series.copy(), value)
                    text = f"{found.tolist()} {found.dtype}"
                except Exception as error:
                    text = f"{type(error).__name__}: {error}"
            print(series.dtype, repr(value), write.__name__, text, *(warning.category.__name__ for warning in told))
