# preamble: with_warnings.py
"""Numbers of a unit, origins, and what to_datetime says of texts and moments that it cannot take."""
import datetime

import numpy as np
import pandas as pd

# Numbers of a unit: fractions to their last digit, calendar units, texts, what is too far.
fractions = np.array([0.1, 1.23456789012345, -2.000000001, 17.999999999, np.nan])
for unit in ("W", "D", "h", "m", "s", "ms", "us", "ns"):
    show(lambda: (pd.to_datetime(fractions, unit=unit).asi8.tolist(), pd.to_timedelta(fractions, unit=unit).asi8.tolist()))
    show(lambda: [(pd.Timestamp(one, unit=unit), pd.Timedelta(one, unit=unit)) for one in (0.1, 3, -2.000000001)])
for unit in ("Y", "M", "D", "s"):
    for one in (150, 150.0, 1.5, 10**30, -(2**63), "foo", None, True, np.inf):
        for errors in ("raise", "coerce"):
            show(lambda: pd.to_datetime([one], unit=unit, errors=errors))
    show(lambda: pd.to_datetime(np.array([2**40, 1]), unit=unit))
    show(lambda: pd.to_datetime(pd.Series([1e12, 1.0]), unit=unit))
    show(lambda: pd.to_datetime(pd.Series([1, None], dtype="Int64"), unit=unit))
show(lambda: pd.to_datetime([1, 2], unit="days"))
show(lambda: pd.Timestamp(1, unit="hour"))
for origin in ("foo", pd.Timestamp("2000", tz="UTC"), "1960-01-01", 10):
    show(lambda: pd.to_datetime([1, 2], unit="D", origin=origin))
show(lambda: pd.to_datetime(1, unit="D", origin="julian"))

# What is out of bounds beside texts of a format, and texts that are no moments.
for format, values in (
    ("%Y-%m-%d", ["2020-01-01", "3000-01-01"]),
    ("%Y-%m-%d", ["2020-01-01", datetime.datetime(3000, 1, 1)]),
    ("ISO8601", ["3000-01-01"]),
    ("mixed", ["3000-01-01"]),
    (None, ["2020-01-01", "3000-01-01"]),
    (None, ["3000-01-01"]),
):
    show(lambda: pd.to_datetime(values, format=format))
for text in ("1/100/2000", "02-30-2020", "2020Q5", "2020-366", "5pm", "0", "05", "1.5", "2020-01-01 12:30:61", "2019-02-02 08:07:13 UTC-3"):
    show(lambda: pd.to_datetime([text]))
show(lambda: pd.to_datetime(pd.DataFrame([[2015, 2, 4]], columns=["year", "year", "day"])))
show(lambda: pd.to_datetime({"year": [2015], "month": [2], "day": ["a"]}))
show(lambda: pd.to_datetime({"year": [2015], "month": [2], "day": [4], "second": ["x"]}))
show(lambda: pd.to_datetime({"year": [2015], "month": ["2"], "day": [4], "second": [1.5]}))
show(lambda: pd.to_datetime(pd.date_range("2015-04-05", periods=3), utc=True))
