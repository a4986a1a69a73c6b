# Ranges that stay ranges, comparisons with Series, rows of a MultiIndex, and what else indexes do with odd keys.
import warnings

import numpy as np
import pandas as pd

SCOPE = {"np": np, "pd": pd}


def run(code):
    print(">>>", code)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            try:
                compiled = compile(code, "<case>", "eval")
            except SyntaxError:
                exec(code, SCOPE)
            else:
                result = eval(compiled, SCOPE)
                if result is not None:
                    print(repr(result))
                if hasattr(result, "dtypes"):
                    dtypes = result.dtypes
                    print("   ", dtypes if not isinstance(dtypes, pd.Series) else dtypes.tolist())
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
    for one in caught:
        print("   ", one.category.__name__, one.message)


for case in """\
i = pd.Index([3, 1])
i.is_boolean()
i.is_integer()
i.is_floating()
i.is_numeric()
i.is_object()
i.is_categorical()
i.is_interval()
i.holds_integer()
r = pd.RangeIndex(2, 20, 5)
list(r)
r.append(pd.RangeIndex(22, 32, 5))
r.append([pd.RangeIndex(22, 23), pd.RangeIndex(27, 30)])
pd.RangeIndex(3).append(pd.RangeIndex(3, 5))
pd.RangeIndex(0).append(pd.RangeIndex(3, 9, 4))
pd.RangeIndex(3, 9, 4).append(pd.RangeIndex(0))
pd.RangeIndex(5, 0, -2).append(pd.RangeIndex(-1, -5, -2))
pd.RangeIndex(1).append(pd.RangeIndex(5, 6))
pd.RangeIndex(1).append(pd.RangeIndex(1))
r.insert(4, 22)
r.insert(0, -3)
pd.RangeIndex(2, 21, 5).insert(4, 22)
pd.RangeIndex(5, 0, -2).insert(3, -1)
pd.RangeIndex(5, 0, -2).insert(0, 7)
pd.RangeIndex(0).insert(0, 7)
pd.RangeIndex(3).insert(1, 7)
pd.RangeIndex(0, 6, 2).insert(1, 1)
r.difference(pd.RangeIndex(2, 12, 5))
pd.RangeIndex(10).difference(pd.RangeIndex(3))
pd.RangeIndex(10).difference(pd.RangeIndex(7, 12))
pd.RangeIndex(10).difference([1, 3, 5, 7, 9])
pd.RangeIndex(10).difference(pd.RangeIndex(0, 10, 2))
pd.RangeIndex(0, 10, 2).difference(pd.RangeIndex(0, 10, 4))
pd.RangeIndex(9, 0, -3).difference(pd.RangeIndex(9, 3, -3))
pd.RangeIndex(9, 0, -3).difference(pd.RangeIndex(0, 4))
pd.RangeIndex(10).difference(pd.RangeIndex(3, 5))
pd.RangeIndex(10).difference(pd.RangeIndex(20, 30))
pd.RangeIndex(10).difference(pd.RangeIndex(1, 10))
pd.RangeIndex(0, 17, 4).difference(pd.RangeIndex(4, 17, 4))
pd.RangeIndex(0, 19, 4).difference(pd.RangeIndex(0, 9, 4))
r.union(pd.RangeIndex(22, 32, 5))
r.union(pd.RangeIndex(-3, 40, 5))
r.intersection(pd.RangeIndex(7, 40, 5))
r[1:]
r[::2]
r.delete(3)
r.delete(0)
r.delete([1, 2])
r.delete([0, 3])
r.symmetric_difference(pd.RangeIndex(12, 35, 5))
r.unique()
r.drop_duplicates()
r.sort_values(ascending=False)
-r
r + 3
r * 2
r // 1
r[::-1]
r[10:]
r[[0, 2]]
r.rename("x")
r.repeat(1)
r.take([0, 1, 2, 3])
pd.DataFrame({"a": range(4)}, index=pd.RangeIndex(-10, 110, 30))
pd.Series(range(3), index=pd.RangeIndex(8, 11))
pd.Series(range(5), index=pd.RangeIndex(5, -15, -4))
pd.Series(range(4), index=pd.RangeIndex(-1, 3))
pd.Series([1], index=pd.RangeIndex(-1, 0))
pd.DataFrame([[1, 2, 3]], columns=pd.RangeIndex(-1, 2))
pd.DataFrame({"a": range(4)}, index=pd.RangeIndex(-10, 110, 30, name="long name"))
print(pd.DataFrame({"a": range(100)}, index=pd.RangeIndex(-10, 90)).to_string(max_rows=4))
print(pd.DataFrame({"a": range(4)}, index=pd.RangeIndex(-10, 110, 30)).to_string(justify="left"))
print(pd.Series(range(30), index=pd.RangeIndex(-10, 110, 4)).to_string(max_rows=6))
pd.Series(range(100), index=pd.RangeIndex(-10, 90))
print(pd.DataFrame({"a": range(4)}, index=pd.RangeIndex(-10, 110, 30)).to_html())
b = pd.Series([True, False, None], dtype="boolean")
b.diff()
b.diff(2)
pd.DataFrame({"b": b}).diff()
pd.array([True, None, False], dtype="boolean") - pd.array([True, None, False], dtype="boolean")
pd.Series([1, None, 4], dtype="Int64").diff()
s = pd.Series([3, 1, 2])
s.sort_values(kind="bad")
s.sort_values(kind="heapsort")
s.sort_index(kind="bad")
s.argsort(kind="bad")
pd.DataFrame({"a": s}).sort_values("a", kind="bad")
pd.DataFrame({"a": s, "b": s}).sort_values(["a", "b"], kind="bad")
np.sort([1, 2], kind="bad")
pd.DataFrame({"a": s}).sort_index(kind="bad")
pd.Series(["b", "a"]).sort_values(kind="bad")
pd.Series(["b", "a"], dtype="string").sort_values(kind="bad")
pd.DataFrame({"a": [2, 1]}, index=[2, 1]).sort_index(kind="bad")
np.argsort([1, 2], kind="quick")
np.argsort([1, 2], kind="x")
np.argsort([1, 2], kind=5)
s.rename("q").dot(pd.DataFrame({"a": s, "b": s * 2}))
pd.DataFrame({"a": s, "b": s * 2}).T.dot(s.rename("w"))
s.rename("q") @ pd.DataFrame({"a": s})
ci = pd.CategoricalIndex(["p", "q", "p", None], categories=["q", "p", "z"], name="c")
ci.fillna("new")
ci.fillna(5)
ci.putmask([True] * 4, "new")
ci.where([True, False, True, True], "new")
ci.where([True, False, True, True], "z")
ci.where([True, False, True, True])
ci.insert(1, "new")
ci.putmask([True] * 4, ["q", "p", "z", "q"])
mi = pd.MultiIndex.from_arrays([["a", "a", "b"], [1, 2, 1]], names=["x", "y"])
mi[::-1].get_loc("a")
mi.get_loc_level(1, level=1)
mi.get_loc_level(("a", 1))
mi.append(mi).get_loc("a")
mi.append(mi).get_loc(("a", 1))
mi.slice_locs("a", "a")
mi.get_locs(["a"])
mi.get_slice_bound("a", "right")
pd.MultiIndex.from_product([[1, 2], [1, 2], [1, 2]]).get_loc_level((1, 2), level=[0, 2])
pd.MultiIndex.from_product([[1, 2], [1, 2], [1, 2]]).get_loc_level(2, level=1)
mi["a"]
mi[1.5]
mi["a":"b"]
pd.Index([3, 1, 1]).get_loc(1)
pd.Index([1, 1, 3]).get_loc(1)
pd.Index([1, 3, 1]).get_loc(1)
pd.Index(list("aab")).get_loc("a")
pd.Index(list("aba")).get_loc("a")
pd.DatetimeIndex(["2020-01-01", "2020-01-01", "2020-01-05"]).get_loc("2020-01-01")
mi.putmask([True, False, False], mi[2:3])
mi.putmask([True, True, False], ("q", 9))
mi.putmask([False] * 3, mi)
mi.putmask([True, False, True], mi[::-1])
i = pd.Index([3, 1, 2, 2])
t = pd.Index(["b", "a", None, "c"])
i == t
t == i
i != t
i < t
i == pd.Series(["b", 1, 2.0, None])
pd.Series([1, 2.5]) == pd.Series(["a", 2.5])
np.array([1, 2]) == np.array(["a", 2], dtype=object)
np.array([1, 2]) < np.array(["a", 2], dtype=object)
np.array([1.5, 2]) == np.array([1.5, None], dtype=object)
np.array([True, False]) == np.array([True, None], dtype=object)
np.array(["2020"], dtype="M8[D]") == np.array([1], dtype=object)
i[None]
i[:, None]
t[None]
pd.date_range("2020", periods=2)[None]
i[...]
i[np.newaxis]
pd.RangeIndex(3)[None]
pd.RangeIndex(3)[1.5]
i[[]]
i[np.array([], dtype=int)]
i[pd.Series([True, False, True, True])]
i[pd.array([True, None, True, False])]
i[-5]
i[[5]]
i[[True]]
i[slice("a")]
i[{1}]
fl = pd.Index([1.5, np.nan, 3.0])
fl.max(skipna=False)
fl.min(skipna=False)
pd.Index([]).max()
pd.Index([np.nan]).max()
pd.Index([np.nan, np.nan]).argmax()
fl.argmax(skipna=False)
pd.Index([2, 1]).max()
pd.DatetimeIndex(["2020", None]).max(skipna=False)
pd.DatetimeIndex([]).max()
pd.Index([], dtype="int64").max()
pd.Index(["a", None]).max()
pd.Index([1.5]).min()
fl.max()
fl.max(axis=1)
d = pd.DataFrame({"a": [1, 2], "b": ["x", "y"]})
d[["b"]].describe(include=[np.number])
d.describe(include=[])
d.describe(exclude=["O"])
d[["b"]].describe(exclude="O")
d.describe(include="datetime")
d.describe(include="O")
d.describe(include="all", exclude="O")
d.describe(include=["nope"])
n = pd.DataFrame({"x": [3, 1], "y": [0.5, np.nan]})
n.where(n > 2, [10, 20], axis=1)
n.where(n > 2, [10, 20], axis=0)
n.where(n > 2, [10, 20])
n.mask(n > 2, np.array([1, 2]), axis=1)
n.where(n > 2, (10, 20), axis=0)
n.where(n > 2, [10, 20, 30], axis=1)
n.where(n > 2, np.array([[1, 2], [3, 4]]))
n.where(n > 2, np.array([1, 2]))
n.where(n > 2, pd.Index([7, 8]), axis=1)
n.x.where(n.x > 2, [7, 8])
n.x.where(n.x > 2, (7, 8))
n.where(n > 2, range(2), axis=1)
n.where([[True, False], [False, True]], 5)
n.where(n > 2, [1, "a"], axis=1)
n.mask(n > 2, [1, 2], axis="columns")
n.corrwith(n.T, drop=True)
n.corrwith(pd.DataFrame({"x": [1, np.nan], "z": [1, 2]}))
n.x.corr(n.y)
n.y.cov(n.x)
n.corrwith(n.x)
pd.Series([1, 1, 1]).corr(pd.Series([1, 2, 3]))
pd.Series([1]).corr(pd.Series([1]))
n.corr()
pd.DataFrame({"a": [1, 1, 1], "b": [1, 2, 3]}).corrwith(pd.Series([1, 2, 3]))
np.corrcoef([1, 1], [1, 2])
pd.Series([1, 2]).autocorr()
n.cov(ddof=5)
pd.Series([1.0]).cov(pd.Series([1.0]))
pd.Series([1.0]).autocorr()
pd.Index([1, 2]) == pd.Series([1, 3])
pd.Index([1, 2]) + pd.Series([1, 3])
pd.Index(["a", "b"]) == pd.Series(["a", "c"])
pd.Index([1, 2]) < pd.Series([1, 3])
pd.Series([1, 3]) == pd.Index([1, 2])
pd.Index([1, 2]) == pd.Series(["a", 2])
pd.Index([1, 2]) == pd.DataFrame({"a": [1, 2]})
pd.RangeIndex(2) == pd.Series([0, 1])
pd.date_range("2020", periods=2) == pd.Series(pd.date_range("2020", periods=2))
pd.CategoricalIndex(["a"]) == pd.Series(["a"])
pd.MultiIndex.from_tuples([(1, 2)]) == pd.Series([1])
pd.Index([1, 2]) - pd.DataFrame({"a": [1, 2]})
""".splitlines():
    run(case)
