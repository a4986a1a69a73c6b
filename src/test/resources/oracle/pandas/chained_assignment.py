# preamble: assignments.py
"""Assignments to, and methods in place of, what no variable holds."""

CASES = r"""
df = mk()|df["a"][0] = 9
df = mx()|df["a"][0] = 9
df = mx()|df.a[0] = 9
df = mx()|df["a"].loc[0] = 9
df = mx()|df.a.iloc[0] = 9
df = mx()|df["a"].at[0] = 9
df = mx()|df["a"].iat[0] = 9
df = mx()|df["a"][df.a > 1] = 9
df = mx()|df["a"][0:2] = 9
df = mx()|df["a"][0] += 9
df = mx()|df["a"] += 9
df = mx()|df["a"].loc[0] += 9
df = mx()|s = df["a"]|df["a"][0] = 9
df = mx()|df.loc[:, "a"][0] = 9
df = mx()|df.iloc[:, 0][0] = 9
df = mx()|df["a"][0:2][0] = 9
df = mx()|df["a"].head(2)[0] = 9
df = mx()|df["a"][df.a > 1][1] = 9
df = mx()|df.loc[0]["a"] = 9
df = mx()|df.iloc[0]["a"] = 9
df = mx()|df.loc[df.a > 1]["a"] = 9
df = mx()|df.loc[df.a > 1, "a"][1] = 9
df = mk()|df[df.a > 1]["a"] = 9
df = mk()|df[df.a > 1].loc[1, "a"] = 9
df = mk()|df[["a"]]["a"] = 9
df = mk()|df[0:2]["a"] = 9
df = mk()|df.head(2)["a"] = 9
df = mk()|df.head(2).loc[0, "a"] = 9
df = mx()|df.head(2).loc[0, "a"] = 9
df = mk()|df.loc[0:1]["a"] = 9
df = mk()|df.iloc[0:2]["a"] = 9
df = mk()|df.loc[0:1].iloc[0, 0] = 9
df = mk()|df.copy()["a"] = 9
df = mk()|mk()["a"][0] = 9
df = mk()|df["a"].copy()[0] = 9
df = mx()|df["b"].fillna(0, inplace=True)
df = mx()|df.b.fillna(0, inplace=True)
df = mx()|df.b.ffill(inplace=True)
df = mx()|df.b.bfill(inplace=True)
df = mx()|df.b.fillna(method="ffill", inplace=True)
df = mx()|df.b.interpolate(inplace=True)
df = mx()|df.a.replace(1, 7, inplace=True)
df = mx()|df["c"].replace("x", "q", inplace=True)
df = mx()|df.a.where(df.a > 1, 0, inplace=True)
df = mx()|df.a.mask(df.a > 1, 0, inplace=True)
df = mx()|df.a.clip(0, 1, inplace=True)
df = mx()|df.a.update(pd.Series([7]))
df = mx()|df.a.drop(0, inplace=True)
df = mx()|df.a.dropna(inplace=True)
df = mx()|df.b.dropna(inplace=True)
df = mx()|df.a.sort_values(inplace=True)
df = mx()|df.a.sort_index(inplace=True)
df = mx()|df.a.rename("q", inplace=True)
df = mx()|df.a.drop_duplicates(inplace=True)
df = mx()|df.a.reset_index(drop=True, inplace=True)
df = mk()|df.a.sort_values(ascending=False, inplace=True)
df = mk()|df[["a"]].fillna(0, inplace=True)
df = mx()|df[["b"]].fillna(0, inplace=True)
df = mx()|df[df.a > 1].fillna(0, inplace=True)
df = mx()|df.loc[:, "b"].fillna(0, inplace=True)
df = mx()|df.iloc[:, 1].fillna(0, inplace=True)
df = mx()|df.loc[:, ["b"]].fillna(0, inplace=True)
df = mx()|df.head(2).fillna(0, inplace=True)
df = mx()|df[0:2].fillna(0, inplace=True)
df = mx()|df.loc[df.a > 1, "b"].fillna(0, inplace=True)
df = mx()|df["b"][0:2].fillna(0, inplace=True)
df = mx()|df.drop(columns="a").fillna(0, inplace=True)
df = mx()|mx()["b"].fillna(0, inplace=True)
df = mx()|df["b"].copy().fillna(0, inplace=True)
df = mx()|df["b"].astype("float64").fillna(0, inplace=True)
df = mx()|df["a"].fillna(0, inplace=True)
df = mx()|df["b"].fillna(0, inplace=False)
df = mx()|s = df["b"]|df["b"].fillna(0, inplace=True)
df = mx()|s = df["b"]|s[0:2].fillna(0, inplace=True)
df = mx()|for c in ["a", "b"]:|    df[c].fillna(0, inplace=True)
df = mx()|for c in ["a", "b"]:|    df[c][0] = 3
df = mx()|for n, c in df.items():|    c.fillna(0, inplace=True)
df = mx()|[df[c].fillna(0, inplace=True) for c in "ab"]
df = mx()|def f(s):|    s.fillna(0, inplace=True)|f(df["b"])
df = mx()|def f(s):|    s[0] = 0|f(df["b"])
df = mx()|d = {"k": df}|d["k"]["b"].fillna(0, inplace=True)
df = mx()|d = {"k": df["b"]}|d["k"].fillna(0, inplace=True)
df = mx()|class O: pass|o = O(); o.df = df; del df|o.df["b"].fillna(0, inplace=True)|df = o.df
df = mx()|p = df[df.a > 1]|p["b"].fillna(0, inplace=True)
df = mx()|p = df[df.a > 1]|p["b"][2] = 8
df = mk()|p = df[df.a > 1]|p["b"][2] = 8
df = mx()|p = df[df.a > 1]|p["b"].loc[2] = 8
df = mx()|p = df[df.a > 1]|p.b = p.b.fillna(0)
df = mk()|p = df.copy()|p["b"][2] = 8
df = mk()|df["z"] = df["a"]|df["z"][0] = 8
df = mk()|df["z"] = df["a"]|df["a"][0] = 8
df = mx()|df["a"][0] = 1.5
df = mx()|df["a"].loc[7] = 1
df = mx()|df["a"].values[0] = 1
df = mk()|df["a"].iloc[0:2] = [8, 9]
df = mk()|df["a"].mul(2)[0] = 8
df = mk()|df.groupby("a").get_group(1)["b"][0] = 8
s = pd.Series([1, 2, 3])|s[0:2][0] = 9
s = pd.Series([1, 2, 3])|s.head(2).loc[0] = 9
s = pd.Series([1, 2, 3])|s.iloc[0:2].iloc[0] = 9
s = pd.Series([1, 2, 3])|s[s > 1][1] = 9
s = pd.Series([1, 2, 3])|s.loc[[0, 1]][1] = 9
df = mx()|df.update(mx())
df = mx()|df[["b"]].update(mx())
df = mx()|df["b"].fillna(df["b"].mean(), inplace=True); df["a"].replace({1: 4}, inplace=True)
df = mx()|df.eval("b").fillna(0, inplace=True)
df = mx()|df.get("b").fillna(0, inplace=True)
df = mx()|df.__getitem__("b").fillna(0, inplace=True)
df = mx()|getattr(df, "b").fillna(0, inplace=True)
df = mx()|(df["b"]).fillna(0, inplace=True)
df = mx()|(x := df["b"]).fillna(0, inplace=True)
df = mx()|df["b"].pipe(lambda s: s.fillna(0, inplace=True))
df = mx()|pd.Series.fillna(df["b"], 0, inplace=True)
df = mx()|f = df["b"].fillna|f(0, inplace=True)
df = mx()|df["a"].__setitem__(0, 5)
df = mx()|df["a"].iloc[0], df["b"].iloc[0] = 5, 6
df = mx()|df["a"][0] = df["a"][1] = 6
df = mx()|del df["a"][0]
df = mx()|for df["a"][0] in [4, 5]:|    pass
df = mx()|for i, r in df.iterrows():|    r["a"] = 0
df = mx()[["a", "b"]]|for i, r in df.iterrows():|    r["a"] = 0
df = mk()|df.apply(lambda r: r.__setitem__(0, 0))
df = mx()|def f(g):|    g["z"] = 1|    return g|p = df.groupby("c", group_keys=False).apply(f, include_groups=False)
df = mx()|for k, g in df.groupby("c"):|    g["z"] = 1
df = mx()|for k, g in df.groupby("c"):|    g.loc[:, "a"] = 1
df = mx()|for k, g in df.groupby("c"):|    g["a"][0] = 1|    break
df = mx()|p = df[df.a > 1][["a", "b"]]|p["a"] = 1
df = mx()|p = df[["a", "b"]][df.a > 1]|p["a"] = 1
df = mx()|p = df[df.a > 1].head(1)|p["a"] = 1
df = mx()|p = df[df.a > 1].dropna()|p["a"] = 1
df = mx()|def f():|    d = mx()|    q = d[d.a > 1]|    q["z"] = 1|    return q|p = f()|p["y"] = 1
df = mx()|def f(d):|    q = d[d.a > 1]|    q["z"] = 1|    return q|p = f(df)|p["y"] = 1
df = mx()|def f(d):|    return d[d.a > 1]|p = f(df)|p["y"] = 1|p["z"] = 1
df = mx()|def f(d):|    d["z"] = 1|f(df[df.a > 1])
df = mx()|p = [df[df.a > 1], df.head(2)]|for q in p:|    q["z"] = 1|p = None
df = mx()|p, q = df[df.a > 1], df[df.a <= 1]|p["z"] = 1|q["z"] = 2
df = mx()|p = df.iloc[:2, :2]|p["a"] = 1
df = mx()|p = df.iloc[:2, :2]|p.iloc[0, 0] = 1
df = mx()|p = df.iloc[[0, 1], [0, 1]]|p["a"] = 1
df = mx()|p = df.iloc[:2, [0, 1]]|p["a"] = 1
df = mx()|p = df.iloc[[0, 1], :2]|p["a"] = 1
df = mx()|p = df.loc[:1, ["a", "b"]]|p["a"] = 1
df = mx()|p = df.loc[:, "a":"b"]|p["a"] = 1
df = mx()|p = df.loc[:1, "a"]|p[0] = 1
df = mx()|p = df.loc[df.a > 1, :]|p["a"] = 1
df = mx()|p = df.loc[df.a > 1, "a":"b"]|p["a"] = 1
df = mx()|p = df.iloc[0, :]|p["a"] = 1
df = mx()|p = df.iloc[0, :2]|p["a"] = 1
df = mx()|p = df.xs(1)|p["a"] = 1
df = mx()|p = df.set_index("c").loc["x"]|p["a"] = 1
df = mx().set_index("c")|p = df.loc["x"]|p["a"] = 1
df = mx()|p = df[df["c"].isin(["x"])]|p["z"] = p["a"].map(str)
df = mx()|p = df.between_time if 0 else df[:]|p["z"] = 1
df = mx()|p = df[:]|p["a"] = 1
df = mx()|p = df.loc[:]|p["a"] = 1
df = mx()|p = df.iloc[:]|p["a"] = 1
df = mx()|p = df.loc[:, :]|p["a"] = 1
df = mx()|p = df.truncate(0, 1)|p["a"] = 1
df = mx()|p = df.where(df.a > 1)|p["a"] = 1
df = mx()|p = df.pop("a")|p[0] = 9
df = mx()|p = df.get(["a", "b"])|p["a"] = 9
df = mx()|p = df[["a", "b"]]|p.loc[0, "a"] = 9
df = mx()|p = df[["a", "b"]]|p["a"][0] = 9
df = mx()|p = df[["a", "b"]]|p["b"].fillna(0, inplace=True)
df = mx()|p = df[["a", "b"]]|p.fillna(0, inplace=True)
df = mx()|p = df[["a", "b"]]|p.drop("a", axis=1, inplace=True)
df = mx()|p = df[["a", "b"]]|p.columns = ["u", "v"]
df = mx()|p = df[["a", "b"]]|p.reset_index(inplace=True)
df = mx()|p = df[["a", "b"]]|p.sort_values("a", ascending=False, inplace=True)
df = mx()|p = df[["a", "b"]]|p._is_copy = None|p["a"] = 3
df = mk()|df.copy().loc[0, "a"] = 1
df = mk()|df.reset_index().iloc[0, 0] = 1
df = mk()|df["a"].copy().iloc[0] = 1
df = mk()|df["a"].copy().at[0] = 1
df = mk()|df["a"].copy()[0] = 1
df = mk()|df.at[0, "a"] = 1|df.copy().at[0, "a"] = 1
df = mk()|p = df.loc[:, "a":"a"]|p["a"] = 7
df = mx()|p = df.iloc[:, 0:1]|p["a"] = 7
df = mx()|p = df.iloc[:, [0]]|p["a"] = 7
df = mx()|p = df.loc[:, "a":"b"]|p["z"] = 7
df = mx()|p = df.loc[:, :]|p["z"] = 7
df = mx()|p = df.loc[:]|p["z"] = 7
df = mx()|p = df.iloc[:]|p["z"] = 7
df = mx()|p = df.copy(deep=False)|p["z"] = 7
df = mx()|p = df.copy(deep=False)|p.loc[0, "a"] = 7
df = mx()|p = df.loc[[0, 1], :]|p["z"] = 7
df = mx()|p = df.iloc[[0, 1], :]|p["z"] = 7
df = mx()|p = df.iloc[0:2, :]|p["z"] = 7
df = mx()|p = df.loc[0:1, :]|p["z"] = 7
df = mx()|p = df.iloc[:, :2]|p["z"] = 7
df = mx()|p = df.iloc[:, [0, 1]]|p["z"] = 7
df = mx()|p = df.loc[df.a > 1, df.columns]|p["z"] = 7
df = mx()|p = df.loc[:, [True, False, True]]|p["z"] = 7
df = mx()|p = df.loc[:, df.columns != "a"]|p["z"] = 7
df = mx()|p = df.set_index("c").loc["x":"y"]|p["z"] = 7
df = mx().set_index("c")|p = df.loc[["x"]]|p["z"] = 7
df = mx().set_index(["c", "a"])|p = df.loc["x"]|p["z"] = 7
df = mx()|class O: pass|o = O(); o.s = df["b"]|o.s.fillna(0, inplace=True)|o.s[0] = 3|o.s.loc[0] = 3
df = mx()|class O:|    def __init__(self): self.df = df|    def run(self):|        self.df["b"].fillna(0, inplace=True)|        self.df["b"][0] = 3|O().run()
df = mx()|g = (df[c] for c in "ab")|for x in g:|    x[0] = 3
df = mx()|l = [df["a"], df["b"]]|l[0][0] = 3
df = mx()|l = [df, df]|l[0]["a"][0] = 3
df = mx()|df.rename(columns={"a": "q"})["q"][0] = 3
df = mx()|df.drop(columns="b")["a"][0] = 3
df = mx()|df.assign(z=1)["a"][0] = 3
df = mx()|df.reset_index(drop=True)["a"][0] = 3
df = mx()|df.sort_values("a")["a"][0] = 3
df = mx()|p = df.nlargest(2, "a")|p.drop(columns="b", inplace=True)
df = mx()|p = df.sample(frac=1, random_state=1)|p["z"] = 1
df = mx()|p = df.groupby("c").nth(0)|p["z"] = 1
df = mx()|p = df.groupby("c").tail(1)|p["z"] = 1
df = mx()|p = df.groupby("c").filter(lambda g: g["a"].sum() > 1)|p["z"] = 1
df = mx()|p = df.drop_duplicates(subset=["a"])|p["z"] = 1
df = mx()|df.loc[2, "a"] = 1|p = df.drop_duplicates(subset=["a"])|p["z"] = 1
df = mx()|p = df.explode("a")|p["z"] = 1
df = mx()|p = df.pipe(lambda d: d[d.a > 1])|p["z"] = 1
df = mx()|p = df[df.a > 1]|q = p|q["z"] = 1
df = mx()|p = df[df.a > 1]|df = None|p["z"] = 1
df = mx()|p = df[df.a > 1]|del df|p["z"] = 1
df = mx()|p = df[df.a > 1]|df = mk()|p["z"] = 1
df = mx()|def f():|    x = mx()|    return x[x.a > 1]|p = f()|p["z"] = 1
df = mx()|def f():|    x = mx()|    p = x[x.a > 1]|    def g():|        return x|    return p, g|p, g = f()|p["z"] = 1
df = mx()|p = df[df.a > 1]|p.rename(columns={"a": "q"}, inplace=True)|p["z"] = 1
df = mx()|p = df[df.a > 1]|p.reset_index(drop=True, inplace=True)|p["z"] = 1
df = mx()|p = df[df.a > 1]|p.iloc[:, 0] = 3
df = mx()|p = df[df.a > 1]|p.loc[:, "z"] = 3
df = mx()|p = df[df.a > 1]|p.loc[:, ["a", "b"]] = 3
df = mx()|p = df[df.a > 1]|p.loc[p.a > 1, "z"] = 3
df = mk()|p = df[df.a > 1]|p.loc[:, "a"] = p["b"]
df = mk()|p = df[df.a > 1]|p.loc[:, "a"] = 1.5
df = mk()|p = df[df.a > 1]|p.loc[1, "a"] = "x"
df = mk()|p = df[df.a > 1]|p.loc[1] = [1, 2]
df = mk()|p = df[df.a > 1]|p.loc[[1], ["a", "b"]] = [[1, 2]]
df = mk()|p = df[df.a > 1]|p += 1
df = mk()|p = df[df.a > 1]|p.isetitem(0, 3)
df = mk()|p = df[df.a > 1]|p.sort_index(inplace=True)
df = mk()|p = df[df.a > 1]|p.set_index("a", inplace=True)|p["z"] = 1
df = mk()|p = df[df.a > 1]|p.ffill(inplace=True)
df = mk()|p = df[df.a > 1]|p.mask(p > 1, 0, inplace=True)
df = mk()|p = df[df.a > 1]|p.interpolate(inplace=True)
df = mk()|p = df[df.a > 1]|p.rename_axis("q", inplace=True)
df = mk()|p = df[df.a > 1]|p.query("a > 2", inplace=True)
df = mk()|p = df[df.a > 1]|p["a"].replace(2, 5, inplace=True)
df = mk()|p = df[df.a > 1]|s = p["a"]|s[1] = 7
df = mx()|p = df[df.a > 1]|s = p["a"]|s[1] = 7
df = mx()|p = df[df.a > 1]|s = p["a"]|s += 7
df = mx()|s = df["a"]|s += 7
df = mx()|s = df["a"]|df["z"] = 1|s[0] = 7
df = mx()|s = df["a"]|df = None|s[0] = 7
df = mx()|s = df.iloc[:, 0]|s[0] = 7
df = mx()|s = df.a|s.replace(1, 5, inplace=True)
df = mx()|s = df["a"]|s.clip(0, 1, inplace=True)
df = mx()|s = df["a"]|s.update(pd.Series([5]))
df = mx()|s = df["a"]|s.sort_index(inplace=True)
df = mx()|s = df["a"]|s.drop(0, inplace=True)|s[1] = 6
df = mx()|s = df["a"]|s.name = "q"|s[1] = 6
df = mx()[["a"]]|s = df.squeeze()|s[1] = 6
df = mx()|for c in df:|    s = df[c]|    s[1] = 6
df = mx()|for c, s in df.items():|    s[1] = 6
df = mx()|df.apply(lambda s: s.__setitem__(0, 0))
df = mx()|for i in df.index:|    df["a"][i] = i
df = mx()|for i in range(len(df)):|    df.iloc[i]["a"] = i
df = mx()|for i in range(len(df)):|    df.loc[i]["a"] = i
df = mx()|df[df["c"] == "x"]["a"] = 3
df = mx()|df[df["c"] == "x"].loc[:, "a"] = 3
df = mx()|df["a"][df["c"] == "x"] = 3
df = mx()|df.loc[df["c"] == "x"]["a"] = 3
df = mx()|df["a"].loc[df["c"] == "x"] = 3
df = mx()|df[["a", "b"]].iloc[0] = 3
df = mx()|df.T["a"] = 4
df = mx().set_index(["c", "a"])|df.loc["x"]["b"] = 4
df = mx().set_index(["c", "a"])|df["b"]["x"] = 4
df = mx().set_index(["c", "a"])|df["b"]["x", 1] = 4
df = mx().set_index(["c", "a"])|df["b"].loc["x"][1] = 4
"""
for src in CASES.strip().split("\n"):
    case(src.replace("|", "\n"))
