# preamble: typed.py
"""Slices by moments and texts of indexes that ascend, descend, repeat or have no order."""
import pandas as pd

ordered = pd.DatetimeIndex(["2020-01-01", "2020-01-02", "2020-01-03"])
mixed = pd.DatetimeIndex(["2020-01-02", "2020-01-01", "2020-01-03"])
falling = pd.DatetimeIndex(["2020-01-03 10:00", "2020-01-02", "2020-01-01"])
for index in (ordered, mixed, falling, mixed[[0, 1, 1]], mixed[[0, 1, 0]], mixed.tz_localize("Europe/Berlin")):
    series = pd.Series([1, 2, 3], index=index)
    later = pd.Timestamp("2020-01-05", tz=index.tz)
    texts = ["2020-01-01", "2020-01-02", "2020-01-03", "2020-01-03 10:00", "2020", "2020-01"]
    for first in [None, *texts, index[0], index[1], later]:
        for last in [None, *texts, index[1], index[2], later]:
            if index.tz is not None and type(first) is not type(last):
                continue
            print(first, last)
            t(lambda: series.loc[first:last].tolist())
            t(lambda: series[first:last].tolist())
        if index.is_unique:
            t(lambda: int(index.get_slice_bound(first, "left")))
            t(lambda: int(index.get_slice_bound(first, "right")))
