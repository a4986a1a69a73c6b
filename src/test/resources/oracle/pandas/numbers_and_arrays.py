# preamble: cases.py
# to_numeric of nullable texts, NaT as an operand, arrays and their keys.

for case in """\
S = lambda *a: pd.Series(list(a), dtype="string")
pd.NaT.date()
pd.NaT.time()
pd.NaT.timetuple()
pd.NaT.toordinal()
pd.NaT.isocalendar()
pd.NaT.ctime()
pd.NaT.to_julian_date()
pd.NaT.utctimetuple()
pd.NaT.timetz()
pd.NaT.dst()
pd.NaT.utcoffset()
pd.NaT.tzname()
pd.NaT.to_pydatetime()
pd.NaT.replace(year=2000)
pd.NaT.round("D")
pd.NaT.tz_convert("UTC")
pd.NaT.to_period("M")
pd.NaT.as_unit("s")
pd.NaT.normalize()
pd.NaT.month_name()
pd.NaT.asm8
pd.NaT.days
pd.NaT.seconds
pd.NaT.components
pd.NaT.quarter
pd.NaT.is_leap_year
pd.NaT.dayofweek
pd.NaT.now()
pd.NaT.today()
pd.NaT.utcnow()
pd.NaT.isoweekday()
pd.NaT.tz
pd.NaT.freq
pd.NaT.nanosecond
-pd.NaT
abs(pd.NaT)
pd.NaT * 2
pd.NaT / 2
pd.NaT + 1
pd.NaT - pd.Timestamp("2020")
pd.Timestamp("2020") - pd.NaT
pd.NaT == np.datetime64("NaT")
pd.NaT > 5
pd.NaT != pd.NaT
pd.NaT <= "x"
pd.NaT // 2
pd.NaT % 2
5 + pd.NaT
pd.NaT + "x"
type(pd.NaT)
repr(type(pd.NaT))
isinstance(pd.NaT, pd.Timestamp)
pd.NaT in [pd.NaT]
pd.isna(pd.NaT)
pd.array([1, "a"])
pd.array([b"x"])
pd.array([])
pd.array(())
pd.array(np.array([]))
pd.array([1, None, "a"])
pd.array(["a", 1.5])
pd.array([True, "a"])
pd.array([1, True])
pd.array([1, 2.5])
pd.array([object])
pd.array([[1]])
pd.array([{}])
pd.array([1 + 2j])
pd.array(["a", None])
pd.array([__import__("datetime").date(2020, 1, 1)])
pd.array([__import__("datetime").datetime(2020, 1, 1)])
pd.array([__import__("decimal").Decimal(1)])
pd.array("abc")
pd.array({1, 2})
pd.array([None, None])
pd.array([np.nan])
pd.array([np.float32(1.5)])
pd.array([np.int8(1)])
pd.array(np.array(["a"]))
pd.array([pd.NaT])
pd.array([pd.Timestamp("2020"), None])
pd.array([pd.Timedelta(1), pd.Timestamp("2020")])
a = pd.array([1, None, 3])
a[[True, False, None]]
a[[0, None]]
a[pd.array([True, None, False])]
a[pd.array([0, None])]
a[[True, False]]
a["x"]
a[1.5]
a[[1.5]]
a[...]
a[[]]
a[5]
a[(0,)]
a[0, 1]
a[np.array([True, False, True])]
a[-1]
a[slice(None, None, 2)]
a[0] = 9
a[1] = "x"
a[[0, 1]] = [5, None]
a[a > 100] = 1
a[0] = 1.5
a[0] = 2.0
a[0] = True
a[5] = 1
a
s = pd.Series([3, -1, 4], name="pi")
s.agg(str)
s.agg(np.sqrt)
s.agg(lambda x: x.max())
s.agg(abs)
s.agg(len)
s.agg([str])
s.agg(["sum", str])
s.agg(lambda x: x.astype(float))
s.astype(str).agg(len)
pd.DataFrame({"a": s}).agg(lambda x: x * 2)
pd.DataFrame({"a": s}).agg(np.sqrt)
pd.DataFrame({"a": s}).agg([np.sqrt, np.abs])
s.agg(list)
s.agg(tuple)
s.agg([list])
pd.DataFrame({"a": s, "b": s}).agg(list)
pd.DataFrame({"a": s, "b": s}).agg({"a": list})
pd.DataFrame({"a": s, "b": s}).agg(set)
pd.DataFrame({"a": s, "b": s}).agg(lambda c: list(c))
s.agg(print)
pd.DataFrame({"a": [1]}).reindex(range(-1, 8, 3)).index
pd.DataFrame({"a": [1]}).reindex(columns=range(3)).columns
pd.Series([1]).reindex(range(2)).index
pd.Series([1], index=pd.Index([0], name="q")).reindex(range(2)).index
pd.Series([1]).reindex([0, 1]).index
pd.Series([1]).reindex((0, 1)).index
pd.Series([1, 2, 3]).loc[range(2)].index
pd.DataFrame({"a": [1]}).set_axis(range(3, 4)).index
pd.Index([1, 2]).reindex(range(2))
d = pd.DataFrame({"g": ["u", "v", "u"], "k": [1, 1, 2], "x": [3, 1, 2], "y": [0.5, np.nan, 2.25]})
d.pivot_table(index="g", columns="k", aggfunc={"x": "sum", "y": ["min", "max"]})
d.pivot_table(index="g", columns="k", aggfunc={"x": "sum", "y": "min"}, margins=True)
pd.Series(pd.date_range("2020", periods=3)).array
pd.date_range("2020", periods=3).array
""".splitlines():
    run(case)
