# preamble: cases.py
# Labels that were not there are assigned: which dtypes the columns have then.

for case in """\
df = pd.DataFrame({"a": [1, 2], "b": [3, 4], "c": ["x", "y"]})
d = df[["a", "b"]].copy()
d.loc["new", :] = 7
d
d.loc["new2", ["a", "b"]] = 8
d
d.loc["new3", ["a", "b"]] = [8, 9]
d
d.loc["n4", ["b"]] = 8
d
e = df.copy()
e.loc[5, :] = [1, 2, "z"]
e
e.dtypes
e.loc[6, ["a", "c"]] = [1, "q"]
e
e.dtypes
e.loc[7, "a"] = 5
e
e.dtypes
e.loc[8] = 5
e
e.dtypes
m = pd.DataFrame({"A": [1, 2], "B": [3, 4]}, index=pd.MultiIndex.from_tuples([("p", 1), ("q", 2)]))
k = m.copy()
k.loc[("r", 3), :] = 7
k
k = m.copy()
k.loc[("r", 3), :] = [7, 8]
k
k = m.copy()
k.loc[("r", 3), "A"] = 7
k
k = m.copy()
k.loc[("r", 3), ["A", "B"]] = 7
k
k = m.copy()
k.loc[("r", 3), ["A", "B"]] = [7, 8]
k
k = m.copy()
s = pd.Series([1, 2], index=m.index)
s.loc[("r", 3)] = 5
s
s["t", 9] = 6
s
f = pd.DataFrame({"A": [1, 2]})
f.loc[2, "B"] = 5
f
f.dtypes
f.loc[0, "C"] = "x"
f
f.dtypes
f.loc[:, "D"] = [1, 2, 3]
f
f.dtypes
f.loc[f.A > 1, "E"] = 1
f
f.dtypes
f.loc[[0, 1], ["F", "G"]] = 5
f
f.dtypes
f
f.dtypes
f.at[11, "A"] = 3
f
f.dtypes
f.at[11, "Z"] = "q"
f
g = pd.DataFrame(columns=["a", "b"])
g.loc[0] = [1, "x"]
g
g.dtypes
g.loc[len(g)] = {"a": 2, "b": "y"}
g
g.dtypes
g.loc[len(g)] = [3.5, None]
g
g.dtypes
h = pd.DataFrame()
h["a"] = [1, 2]
h.loc[2] = 3
h["b"] = h.a * 2
h
h.dtypes
h.loc[3, "a"] = 4
h
h.dtypes
c = pd.DataFrame(np.arange(8).reshape(2, 4), columns=pd.MultiIndex.from_product([["x", "y"], ["a", "b"]], names=["u", "v"]))
c.agg({("x", "a"): "sum"})
c.agg({("x", "a"): "sum", ("y", "b"): "mean"})
c.agg({("x", "a"): ["sum", "min"]})
c.agg("sum")
c.agg(["sum", "max"])
c.apply({("x", "a"): "sum"})
c.transform({("x", "a"): "abs"})
c.groupby([0, 1]).agg({("x", "a"): "sum"})
c.groupby([0, 1]).agg(["sum"])
c.sum().index
c.agg({"x": "sum"})
df.agg({"a": "sum", ("q", "r"): "sum"})
pd.Series([1, 10]).clip(lower=[5, 5], upper=[3, 3])
pd.Series([1, 10]).clip(lower=5, upper=3)
pd.Series([1, 10]).clip(lower=5, upper=[3, 3])
pd.DataFrame({"a": [1, 10]}).clip(pd.Series([5, 5]), pd.Series([3, 3]), axis=0)
pd.Series(["b", "d"]).clip("c", "a")
pd.Series(["b", "d"]).clip("a", "c")
pd.Series(pd.to_datetime(["2020", "2022"])).clip(pd.Timestamp("2021"), pd.Timestamp("2019"))
pd.Series(pd.to_datetime(["2020", "2022"])).clip("2021")
pd.Series([1, np.nan]).clip(np.nan, 5)
pd.Series([1, 5]).clip([np.nan, 3])
pd.Series([1, 5], dtype="Int64").clip(2, 4)
pd.Series([1, 5], dtype="uint8").clip(-1, 300)
pd.Series([1, 5]).clip(2.5)
pd.Series([True, False]).clip(0, 1)
pd.Series(pd.to_timedelta([1, 5], unit="h")).clip(pd.Timedelta("2h"))
pd.DataFrame({"a": [1, 10], "b": [-5, 5]}).clip(0, 6, axis=1)
pd.DataFrame({"a": [1, 10], "b": [-5, 5]}).clip([0, 6], axis=1)
pd.DataFrame({"a": [1, 10], "b": [-5, 5]}).clip([0, 6])
pd.DataFrame({"a": [1, 10], "b": ["x", "y"]}).clip(0, 6)
pd.Series([1, 10]).clip("a")
c = pd.Series(pd.Categorical(["a", "b"], categories=["a", "b", "c"]))
c.loc[5] = "c"
c
c.loc[6] = "zz"
c
e = pd.Series([1, 2], dtype="Int64")
e.loc[5] = 7
e
e.loc[6] = None
e
e.loc[7] = "x"
e
s = pd.Series(["a"], dtype="string")
s.loc[3] = "q"
s
s["z"] = pd.NA
s
t = pd.Series(pd.date_range("2020", periods=2, tz="UTC"))
t.loc[9] = pd.Timestamp("2021", tz="UTC")
t
t.loc[10] = None
t
p = pd.Series(pd.period_range("2020", periods=2, freq="M"))
p[5] = pd.Period("2021-01", "M")
p
i = pd.Series(pd.interval_range(0, 2))
i[5] = pd.Interval(5, 6)
i
i[6] = np.nan
i
f = pd.Series([1.5], dtype="float32")
f[1] = 2.5
f
f[2] = 1e300
f
b = pd.Series([True], dtype="boolean")
b[1] = False
b
b8 = pd.Series([1], dtype="int8")
b8[1] = 5
b8
b8[2] = 500
b8
d.loc[5] = ["a", 2, "y", pd.Timestamp("2021")]
d
d.dtypes
d.loc[6] = ["zz", None, None, None]
d
d.dtypes
d.loc[7, "i"] = 9
d
d.dtypes
pd.date_range("2020", periods=-1)
pd.date_range(pd.Timestamp("2020", tz="UTC"), pd.Timestamp("2020-01-02"))
pd.date_range("2020-01-01", pd.Timestamp("2020-01-02", tz="UTC"))
pd.date_range("2020-01-01", pd.Timestamp("2020-01-02", tz="UTC"), tz="UTC")
pd.date_range(pd.Timestamp("2020", tz="UTC"), pd.Timestamp("2020-01-02", tz="Asia/Tokyo"))
pd.period_range("2020", periods=-1, freq="M")
pd.infer_freq([1, 2, 3])
pd.infer_freq(pd.period_range("2020", periods=3, freq="M"))
pd.infer_freq(pd.Index([1, 2, 3]))
pd.infer_freq(pd.Series(pd.period_range("2020", periods=3, freq="M")))
pd.infer_freq(["2020-01-01", "2020-01-02", "2020-01-03"])
pd.infer_freq(np.array(["2020-01-01", "2020-01-02", "2020-01-03"], dtype="M8[ns]"))
pd.infer_freq(pd.Index(["2020-01-01", "2020-01-02", "2020-01-03"]))
pd.infer_freq(pd.Index([1.5, 2, 3]))
cc = pd.Categorical(["b", "a", "b", None], categories=["c", "b", "a"])
cc.value_counts()
cc.value_counts(dropna=False)
pd.Series(cc).value_counts()
pd.Series(cc).value_counts(dropna=False)
pd.Series(cc).value_counts(sort=False)
pd.CategoricalIndex(cc).value_counts()
pd.Categorical([1, 2, 1]).value_counts()
cc.map({"a": 1})
cc.map({"a": 1}, na_action=None)
cc.map(str.upper, na_action="ignore")
pd.CategoricalIndex(cc).map({"a": 1})
pd.array([1, None, 1]).value_counts()
pd.array([1, None, 1]).value_counts(dropna=False)
pd.array(["a", None, "a"], dtype="string").value_counts()
pd.array([True, None], dtype="boolean").value_counts(dropna=False)
pd.arrays.SparseArray([0, 0, 1]).value_counts()
pd.array(pd.date_range("2020", periods=2)).value_counts()
pd.array(pd.period_range("2020", periods=2, freq="M")).value_counts()
pd.array(pd.interval_range(0, 2)).value_counts()
pd.Series(cc).interpolate()
pd.Series(["a", None]).interpolate()
pd.Series([1, None], dtype="Int64").interpolate()
pd.Series([1, None, 3], dtype="Float64").interpolate()
pd.Series([True, None]).interpolate()
pd.DataFrame({"a": ["x", "y"], "b": [1, np.nan]}).interpolate()
pd.Series(pd.to_datetime(["2020-01-01", None, "2020-01-03"])).interpolate()
pd.Series(pd.to_timedelta(["1h", None, "3h"])).interpolate()
pd.Series(pd.period_range("2020", periods=2, freq="M")).interpolate()
pd.Series(["a", None], dtype="string").interpolate()
pd.Series(pd.to_datetime(["2020-01-31", None])) + pd.offsets.BusinessHour()
pd.date_range("2020", periods=2) + pd.offsets.Easter()
pd.date_range("2020", periods=2) + pd.offsets.BDay()
pd.Series(pd.date_range("2020", periods=2)) - pd.offsets.CustomBusinessDay(2)
pd.date_range("2020", periods=2) + pd.DateOffset(months=1)
pd.offsets.MonthEnd() + pd.offsets.MonthEnd()
pd.offsets.MonthEnd() + pd.offsets.Day()
pd.offsets.MonthEnd() - pd.offsets.MonthEnd()
pd.offsets.MonthEnd(3) - pd.offsets.MonthEnd()
pd.offsets.Day(3) - pd.offsets.Day()
pd.offsets.Hour(3) + pd.offsets.Day()
pd.DateOffset(days=1) + pd.DateOffset(days=1)
pd.DateOffset(days=1) * 2
pd.offsets.Week(weekday=1).is_anchored()
pd.offsets.Hour().is_anchored()
pd.offsets.QuarterEnd().is_anchored()
""".splitlines():
    run(case)
