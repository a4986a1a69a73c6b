# preamble: made.py
for text in ("1 Day", "2 Days", "1 DAY", "3 Hours", "5 Min", "1 Minute", "1 W", "1 Week", "1 M", "1 m", "1 S", "1 Sec", "1 MS", "1 us",
             "1 US", "1 NS", "1 Nanosecond", "1 H", "1 D", "1 T", "1 x", "1 Days 2 HOURS", "P1D"):
    show(lambda: (pd.Timedelta(text), pd.to_timedelta([text])[0]))
for unit in ("Day", "D", "DAYS", "Hour", "h", "H", "minute", "T", "Min", "S", "MS", "ms", "W", "Week", "y"):
    show(lambda: pd.to_timedelta([1, 2], unit=unit))
show(lambda: pd.timedelta_range("1 Day", periods=3, freq="100000D", unit="s"))
show(lambda: pd.timedelta_range("1 day", "2 days", freq="12h", unit="us"))
show(lambda: pd.timedelta_range("1 day", periods=2, freq="1ms", unit="s"))
show(lambda: pd.timedelta_range("1 day", periods=2, unit="D"))
show(lambda: pd.date_range(start="2017-01-01", periods=10, freq="100YS", unit="s"))
show(lambda: pd.date_range(start="2017-01-01", periods=3, unit="ms"))
show(lambda: pd.date_range("2017-01-01", "2017-01-03", unit="us", tz="UTC"))
show(lambda: pd.date_range("2017-01-01", "2017-01-03", freq="12h", unit="s", tz="Europe/Berlin"))
show(lambda: pd.date_range("1000-01-01", "1000-01-03", unit="s", inclusive="left"))
show(lambda: pd.date_range("1500-01-01", periods=3, freq="ME", unit="s"))
show(lambda: pd.date_range("1500-01-01", "3000-01-01", periods=3, unit="s"))
show(lambda: pd.date_range("1500-01-01", periods=3))
show(lambda: pd.date_range("2020", periods=3, freq="ms", unit="s"))

for values in (pd.Series(pd.to_datetime(["2016", "2016"])), pd.Series(pd.to_timedelta([1, 1])), pd.DatetimeIndex(["2016", "2016"]),
               pd.TimedeltaIndex([1, 1]), pd.DatetimeIndex(["2016"]).array, pd.Series(pd.date_range("2016", periods=2, tz="UTC")),
               pd.MultiIndex.from_tuples([(1, 2), (1, 2)]), pd.PeriodIndex(["2020"], freq="Y")):
    show(lambda: pd.unique(values))
