# preamble: cases.py
# Moments and spans moved by steps of their own and of others: which keep their frequency.

for case in """\
m = pd.date_range("2011-01", periods=4, freq="MS")
m.shift(10, freq="D")
m.shift(1)
m.shift(2, freq="MS")
m.shift(2, freq="ME")
m.shift(0, freq="D")
pd.date_range("2011", periods=3).shift(2, freq="3h")
pd.date_range("2011", periods=3).shift(1, freq="ME")
pd.timedelta_range("1D", periods=3).shift(2, freq="h")
pd.date_range("2011", periods=3).shift(1, freq="D")
pd.DatetimeIndex(["2011", "2013"]).shift(1, freq="D")
pd.Series(range(4), index=m).shift(10, freq="D").index
pd.Series(range(4), index=m).shift(1, freq="MS").index
pd.Series(range(4), index=m).shift(freq="infer").index
pd.DataFrame({"a": range(4)}, index=m).shift(1, freq="h").index
""".splitlines():
    run(case)
