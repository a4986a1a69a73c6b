import pandas as pd

for base in ("Y", "Q", "M", "W", "D", "h"):
    periods = pd.PeriodIndex(["2023-05-04 03:00", "2024-02-03 04:00"], freq=base)
    for freq in ("Y", "Q", "Q-JAN", "M", "W", "W-TUE", "D", "2D", "h", "s", "3M", None):
        for how in ("start", "end"):
            print(base, freq, how, list(map(str, periods.to_timestamp(freq, how))), periods[1].to_timestamp(freq, how),
                  list(map(str, pd.Series(periods).dt.to_timestamp(freq, how))))
print(pd.DataFrame({"a": [1, 2]}, index=pd.PeriodIndex(["2023", "2024"], freq="Y")).to_timestamp(freq="M"))
starts = pd.date_range("1/1/2011", periods=5, freq="MS")
for freq in ("D", "MS", "h", "B", "2D", "ME", pd.DateOffset(days=1), pd.Timedelta("1D"), None):
    for count in (10, 0, -1):
        print(freq, count, starts.shift(count, freq=freq))
print(pd.date_range("2011", periods=3, freq="D").shift(3, "h"))
