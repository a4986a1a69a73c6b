"""Tables, joins and shapes of a department's costs."""
import pandas as pd
import numpy as np
rng = np.random.default_rng(7)
n = 60
df = pd.DataFrame({
    "year": rng.choice([2021, 2022, 2023], n), "q": rng.choice(["Q1", "Q2", "Q3", "Q4"], n), "dept": rng.choice(["ops", "it", "hr"], n),
    "cost": rng.normal(100, 20, n).round(2), "hours": rng.integers(1, 40, n), "flag": rng.random(n) > 0.5,
})
df.loc[rng.choice(n, 5, replace=False), "cost"] = np.nan
print(df.pivot_table(index=["year", "dept"], columns="q", values="cost"))
print(df.pivot_table(index="year", columns=["dept", "q"], values="hours", aggfunc="sum"))
print(df.pivot_table(index="year", columns="q", values=["cost", "hours"], aggfunc="mean", margins=True).round(2))
print(df.pivot_table(index="dept", values=["cost", "hours"], aggfunc={"cost": ["mean", "std"], "hours": "sum"}))
print(df.pivot_table(index="dept", columns="flag", values="hours", aggfunc="median"))
print(df.pivot_table(index=["dept", "q"], aggfunc="sum", values="hours").unstack())
print(df.groupby(["year", "q", "dept"])["hours"].sum().unstack(["q", "dept"]))
print(df.groupby(["year", "q"])[["cost", "hours"]].mean().unstack("q").swaplevel(axis=1).sort_index(axis=1).round(1))
print(df.groupby(["year", "q"])["cost"].agg(["mean", "count"]).unstack().stack(future_stack=True).head(5).round(3))
w = df.groupby(["year", "dept"])["cost"].mean().unstack()
print(w.stack())
print(w.stack().reset_index().rename(columns={0: "avg"}))
print(w.reset_index().melt(id_vars=["year"]))
print(w.melt(ignore_index=False))
print(w.T.reset_index().melt("dept", var_name="y", value_name="v").dtypes)
print(pd.crosstab(df.year, [df.dept, df.flag]))
print(pd.crosstab([df.year, df.dept], df.q, margins=True, normalize="columns").round(3))
print(pd.crosstab(df.dept, df.flag, values=df.cost, aggfunc="max", margins=True))
print(pd.crosstab(pd.cut(df.hours, [0, 10, 20, 40]), df.dept))
print(pd.crosstab(df.dept, df.q).apply(lambda r: r / r.sum(), axis=1).round(2))
print(pd.get_dummies(df[["dept", "q"]], drop_first=True).sum())
print(pd.get_dummies(df.dept).groupby(df.year).sum())
d1 = pd.DataFrame({"k": ["a", "b", "c"], "x": [1, 2, 3]}).set_index("k"); d2 = pd.DataFrame({"k": ["b", "c", "d"], "y": [4, 5, 6]}).set_index("k"); d3 = pd.DataFrame({"k": ["a", "d"], "z": [7.5, 8]}).set_index("k")
print(d1.join([d2, d3], how="outer"))
print(d1.join(d2).join(d3))
print(pd.concat([d1, d2, d3], axis=1))
print(pd.concat([d1, d2, d3], axis=1, join="inner"))
print(pd.concat([d1, d2, d3]))
print(pd.concat([d1, d2], axis=1, keys=["first", "second"]))
from functools import reduce
print(reduce(lambda a, b: pd.merge(a, b, on="k", how="outer"), [d1.reset_index(), d2.reset_index(), d3.reset_index()]))
emp = pd.DataFrame({"emp": [1, 2, 3, 4], "mgr": [np.nan, 1, 1, 2], "name": list("ABCD")})
print(emp.merge(emp, left_on="mgr", right_on="emp", suffixes=("", "_mgr"), how="left"))
print(emp.merge(emp[["emp", "name"]].rename(columns={"emp": "mgr", "name": "boss"}), on="mgr", how="left"))
a = pd.DataFrame({"id": [1, 2, 2, 3], "v": list("wxyz")}); b = pd.DataFrame({"id": [2, 2, 3, 4], "u": [1, 2, 3, 4]})
print(a.merge(b, how="outer", on="id", indicator=True))
anti = a.merge(b, on="id", how="left", indicator=True).query("_merge == 'left_only'").drop(columns="_merge")
print(anti)
print(a.merge(b, how="cross").shape)
try:
    a.merge(b, on="id", validate="one_to_one")
except Exception as e:
    print(type(e).__name__, e)
try:
    a.merge(b, on="nope")
except KeyError as e:
    print("KeyError", e)
try:
    a.pivot(index="id", columns="v", values="q")
except KeyError as e:
    print("KeyError", e)
print(a.assign(id=a.id.astype(str)).merge(b.assign(id=b.id.astype(str)), on="id"))
try:
    a.assign(id=a.id.astype(str)).merge(b, on="id")
except ValueError as e:
    print(e)
t = pd.DataFrame({"t": pd.date_range("2024-01-01", periods=6, freq="h"), "s": list("ababab"), "p": range(6)})
print(t.pivot(index="t", columns="s", values="p").ffill())
print(t.set_index(["t", "s"])["p"].unstack().resample("2h").sum())
print(pd.DataFrame({"A": {0: "a", 1: "b"}, "B": {0: 1, 1: 3}, "C": {0: 2, 1: 4}}).melt(id_vars=["A"], value_vars=["B", "C"]))
mi = pd.MultiIndex.from_product([["L", "R"], ["x", "y"]])
m = pd.DataFrame(np.arange(8).reshape(2, 4), columns=mi, index=["i", "j"])
print(m.stack(0, future_stack=True)); print(m.stack([0, 1], future_stack=True)); print(m.T.unstack()); print(m["L"].join(m["R"], lsuffix="_l", rsuffix="_r"))
print(m.xs("x", axis=1, level=1)); print(m.swaplevel(axis=1)["x"]); print(m.droplevel(0, axis=1))
print(m.melt()); print(m.unstack().unstack(0))
lst = pd.DataFrame({"id": [1, 2], "tags": [["a", "b"], ["c"]]})
print(lst.explode("tags").merge(pd.DataFrame({"tags": ["a", "c"], "w": [1, 2]}), on="tags", how="left"))
print(lst.explode("tags").assign(v=1).pivot(index="id", columns="tags", values="v").fillna(0))
print(pd.Series(["a|b", "b|c", None]).str.get_dummies())
print(pd.concat([pd.Series([1, 2], name="x"), pd.DataFrame({"y": [3, 4]})], axis=1))
print(pd.concat([df.head(2), pd.DataFrame([{"year": 2030, "dept": "new"}])], ignore_index=True))
new = pd.DataFrame([["tot", df.hours.sum()]], columns=["dept", "hours"])
print(pd.concat([df.groupby("dept", as_index=False)["hours"].sum(), new], ignore_index=True))
