# preamble: written.py
"""Labels that go on with an index's frequency, and positions that cannot be written to."""

import numpy as np
import pandas as pd


for index in (
    pd.date_range("2020", periods=3),
    pd.timedelta_range("1D", periods=3),
    pd.date_range("2020", periods=3, freq="MS"),
    pd.date_range("2020", periods=3, tz="UTC"),
    pd.date_range("2020", periods=1),
):
    freq, count = index.freq, len(index)
    for at, label in (
        (count, index[-1] + freq),
        (0, index[0] - freq),
        (count, pd.NaT),
        (0, index[0]),
        (1, index[0]),
        (-1, index[-1] + freq),
        (count, index[-1] + freq * 2),
    ):
        found = index.insert(at, label)
        print(at, label, found.freq, found.dtype, len(found))
print(pd.date_range("2020", periods=0, freq="D").insert(0, pd.Timestamp("2020")).freq)

daily = pd.Series(range(3), index=pd.date_range("2020", periods=3))
daily.loc[pd.Timestamp("2020-01-04")] = 5
print(daily.index)
daily.loc[pd.Timestamp("2020-01-09")] = 5
print(daily.index)

series = pd.Series([1, 2, 3])
frame = pd.DataFrame({"a": [1, 2, 3], "b": [4.0, 5.0, 6.0]})
for key in ([1.0], 1.0, "a", ["a"], 5, [0, 5], [0, -7], {0}, {0: 1}):
    write(series, key, 9, "iloc")
for key in (([1.0], 0), ({0}, 0), (0, 5), (5, 0)):
    write(frame, key, 9, "iloc")

table = pd.DataFrame({"a": [1, 2, 3]}, index=pd.date_range("2020", periods=3))
for key, value in (("a", 1), ("b", 1), (None, 1), (None, [1])):
    longer = table.copy()
    after = pd.Timestamp("2020-01-04")
    longer.loc[after if key is None else (after, key)] = value
    print(key, value, longer.index.freq)
