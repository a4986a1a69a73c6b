# preamble: printed.py
"""Tuples as labels of an axis: a list of them makes no levels."""
import numpy as np
import pandas as pd

t = [("a", "x"), ("a", "y"), ("b", "x")]
check(lambda: pd.Series([1, 2, 3], index=t))
check(lambda: pd.Series(5, index=t).index)
check(lambda: pd.Series([1, 2, 3], index=tuple(t)).index)
check(lambda: pd.DataFrame([[1, 2, 3]], columns=t))
check(lambda: pd.DataFrame(5, index=t, columns=t))
check(lambda: pd.DataFrame({("a", "x"): [1], ("a", "y"): [2]}).columns)
check(lambda: pd.DataFrame([{("a", 1): 1, ("b", 2): 2}]).columns)
check(lambda: pd.DataFrame([(1, 2), (3, 4)], index=[("a", 1), ("b", 2)], columns=["m", "n"]).to_dict())
check(lambda: pd.DataFrame.from_dict({("a", 1): 1, ("b", 2): 2}, orient="index", columns=["n"]).index)
d = pd.DataFrame(np.arange(12).reshape(3, 4), columns=list("abcd"))
d.columns = list(zip("xxyy", "abab"))
check(lambda: d)
d.columns = pd.MultiIndex.from_tuples(d.columns)
check(lambda: d)
d.columns = [("a", ""), ("b", "c"), "d", "e"]
check(lambda: d.columns)
d.columns = [["q", "q", "s", "s"], [1, 2, 1, 2]]
check(lambda: d)
d.columns = [pd.Index(["q", "q", "s", "s"]), pd.Series([1, 2, 1, 2])]
check(lambda: d.columns)
s = pd.Series([1, 2, 3], index=t)
m = pd.Series([1, 2, 3], index=pd.MultiIndex.from_tuples(t, names=["p", "q"]))
check(lambda: s["a"])
check(lambda: s[("a", "y")])
check(lambda: s.at[("b", "x")])
s.at[("b", "x")] = 9
check(lambda: s.loc[("a", "x")])
check(lambda: s.loc[[("a", "x")]])
check(lambda: s.unstack())
check(lambda: s.equals(m))
check(lambda: s + m)
check(lambda: m + s)
check(lambda: s.index.union(m.index))
check(lambda: pd.concat([s, m]))
check(lambda: pd.concat([m, s]))
check(lambda: pd.concat([s, m], axis=1))
check(lambda: m.reindex(t[:2]))
check(lambda: m.reindex([("a", "x"), "q"]))
check(lambda: m.reindex(s.index))
check(lambda: s.reindex(m.index))
check(lambda: s.reindex([("a", "x"), "q"]))
check(lambda: m.loc[t[:2]])
check(lambda: m.drop([("a", "x")]))
check(lambda: m.index.get_indexer(t))
check(lambda: m.index.isin(t))
check(lambda: pd.Series({("a", "x"): 1, ("b", "y"): 2}, index=t))
check(lambda: pd.Series({("a", "x"): 1, "q": 2}, index=t))
check(lambda: pd.Series({"p": 1}, index=t))
check(lambda: pd.DataFrame({"m": m}).reindex(t))
e = pd.DataFrame([[1, 2]], columns=[("x", 1), ("x", 2)])
check(lambda: e[("x", 1)])
check(lambda: e["x", 1])
e[("x", 3)] = 5
check(lambda: e)
check(lambda: e.loc[0, ("x", 1)])
check(lambda: e.loc[0, [("x", 1)]])
check(lambda: e.at[0, ("x", 1)])
check(lambda: e["x"])
check(lambda: e.groupby(("x", 1)).sum())
check(lambda: e.set_index([("x", 1)]))
check(lambda: e.merge(pd.DataFrame({"a": [1, 2]}), left_index=True, right_index=True))
e.columns = ["_".join(map(str, c)) for c in e.columns]
check(lambda: e)
check(lambda: pd.Index([("z", "z")]).append(pd.Index([("z", "z")], tupleize_cols=False)))
check(lambda: pd.Index([("z", "z")], tupleize_cols=False).append(pd.Index([("z", "z")])))
u = pd.DataFrame({"jim": [0, 0, 1, 1], "joe": ["x", "x", "z", "y"], "jolie": np.arange(4)}).set_index(["jim", "joe"])
check(lambda: u.loc[(1, "z")])
check(lambda: u.loc[(1, "z"), "jolie"])
check(lambda: u.jolie.loc[(1, "z")])
check(lambda: u.xs((1, "z")))
check(lambda: u.loc[(0, "x")])
check(lambda: u.sort_index().loc[(1, "z")])
check(lambda: u.loc[(1, "q")])

# A tuple is one label to drop, and an ellipsis takes all.
for gone in ({"columns": ("a", "b")}, {"columns": ["a", "b"]}, {"index": (0,)}, {"columns": (1, 2)}, {"index": [(0, 1)]}):
    try:
        print(pd.DataFrame({"a": [1], "b": [2], (1, 2): [3]}, index=pd.Index([(0, 1)], tupleize_cols=False)).drop(**gone))
    except Exception as error:
        print(type(error).__name__, error)
print(pd.MultiIndex.from_product([[1], [2]])[...])
