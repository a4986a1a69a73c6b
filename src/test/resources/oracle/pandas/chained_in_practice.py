"""Copies and chained assignment as programs have them."""

import warnings, linecache, gc
import numpy as np, pandas as pd
N = [0]
def case(src, mode="warn"):
    N[0] += 1
    name = f"<case {N[0]}>"
    linecache.cache[name] = (len(src), None, src.splitlines(True), name)
    ns = {"pd": pd, "np": np, "mk": mk, "mx": mx}
    print("---", src.replace("\n", " ; "))
    with warnings.catch_warnings(record=True) as got:
        warnings.simplefilter("always")
        with pd.option_context("mode.chained_assignment", mode):
            try:
                exec(compile(src, name, "exec"), ns)
            except Exception as e:
                print(type(e).__name__, "|", e)
    for w in got:
        print("W", w.category.__name__, w.lineno, str(w.message).strip().split("\n")[0][:60], "row_indexer," in str(w.message))
    for k in ("df", "p", "s"):
        v = ns.get(k)
        if v is not None:
            print(k, "=", v.values.tolist() if hasattr(v, "values") else v)
def mk(): return pd.DataFrame({"a": [1, 2, 3], "b": [4, 5, 6]})
def mx(): return pd.DataFrame({"a": [1, 2, 3], "b": [4., np.nan, 6.], "c": list("xyz")})


CASES = r"""
df = mx()|def add(d):|    d = d[d.a > 1]|    d["z"] = d["a"] * 2|    return d|p = add(df)
df = mx()|def add(d):|    d = d[d.a > 1].copy()|    d["z"] = d["a"] * 2|    return d|p = add(df)
df = mx()|def add(d):|    d["z"] = d["a"] * 2|    return d|p = add(df[df.a > 1])
df = mx()|def add(d):|    d["z"] = d["a"] * 2|    return d|p = df[df.a > 1].pipe(add)
df = mx()|parts = {k: g for k, g in df.groupby("c")}|for k in parts: parts[k]["z"] = 1
df = mx()|parts = [df[df.c == k] for k in "xyz"]|for q in parts: q["z"] = 1|p = pd.concat(parts)
df = mx()|for k in df.c.unique():|    sub = df[df.c == k]|    sub["z"] = len(sub)
df = mx()|for k in df.c.unique():|    sub = df.loc[df.c == k]|    sub.loc[:, "z"] = len(sub)
df = mx()|train = df.sample(frac=0.7, random_state=1)|test = df.drop(train.index)|train["z"] = 1|test["z"] = 2
df = mx()|train = df[:2]|test = df[2:]|train["z"] = 1|test["z"] = 2
df = mx()|train, test = df.iloc[:2], df.iloc[2:]|train.loc[:, "z"] = 1|test.drop(columns="b", inplace=True)
df = mx()|X = df[["a", "b"]]|X["b"] = X["b"].fillna(X["b"].mean())
df = mx()|X = df[["a", "b"]]|X["b"].fillna(X["b"].mean(), inplace=True)
df = mx()|X = df[["a", "b"]].copy()|X["b"].fillna(X["b"].mean(), inplace=True)
df = mx()|X = df.drop("c", axis=1)|X["b"].fillna(0, inplace=True)|X.fillna(0, inplace=True)
df = mx()|X = df.drop("c", axis=1)|X["n"] = 1
df = mx()|y = df["a"]|y = y.map(lambda v: v + 1)|y[0] = 7
df = mx()|y = df.pop("a")|y.replace(1, 9, inplace=True)
df = mx()|df = df.dropna()|df["n"] = 1
df = mx()|df2 = df.dropna()|df2["n"] = 1
df = mx()|df2 = df.dropna().reset_index(drop=True)|df2["n"] = 1
df = mx()|df2 = df.query("a > 1")|df2["n"] = 1
df = mx()|df2 = df.query("a > 1").copy()|df2["n"] = 1
df = mx()|df2 = df[df["c"].str.contains("x|y")]|df2["n"] = df2["c"].str.upper()
df = mx()|df2 = df[(df.a > 1) & (df.b > 1)]|df2.loc[df2.a > 2, "b"] = 0
df = mx()|df2 = df[df.a.isin([1, 2])]|df2["b"] = df2["b"].astype("float32")
df = mx()|df2 = df.sort_values("a").head(2)|df2["rank"] = [1, 2]
df = mx()|df2 = df.nlargest(2, "a")|df2["rank"] = [1, 2]
df = mx()|df2 = df.groupby("c").first()|df2["n"] = 1
df = mx()|df2 = df.groupby("c", as_index=False).agg({"a": "sum"})|df2["n"] = 1
df = mx()|df2 = df.merge(df, on="c")|df2["n"] = 1|df2.dropna(inplace=True)
df = mx()|df2 = df.set_index("c")|df2["n"] = 1|df2.loc["x"]["a"] = 5|df2.loc["x", "a"] = 6
df = mx()|df2 = df.loc[df.a > 1, ["a", "c"]]|df2["n"] = 1
df = mx()|df2 = df[["c", "a"]][df.a > 1]|df2["n"] = 1
df = mx()|df2 = df[df.a > 1][["c", "a"]]|df2["n"] = 1
df = mx()|df2 = df[df.a > 1].sort_values("a")|df2["n"] = 1
df = mx()|df2 = df[df.a > 1].rename(columns={"a": "q"})|df2["n"] = 1
df = mx()|df2 = df[df.a > 1].fillna(0)|df2["n"] = 1
df = mx()|df2 = df[df.a > 1].astype({"a": float})|df2["n"] = 1
df = mx()|df2 = df[df.a > 1].drop(columns="b")|df2["n"] = 1
df = mx()|df2 = df[df.a > 1].assign(n=1)|df2["m"] = 1
df = mx()|df2 = df[df.a > 1].set_index("c")|df2["m"] = 1
df = mx()|df2 = pd.DataFrame(df[df.a > 1])|df2["m"] = 1
df = mx()|df2 = df[df.a > 1].groupby("c").sum()|df2["m"] = 1
df = mx()|df2 = df.filter(items=["a"])|df2["m"] = 1
df = mx()|df2 = df.tail(1)|df2["m"] = 1
df = mx()|df2 = df[~df.c.duplicated()]|df2["m"] = 1
df = mx()|df2 = df[df.index > 0]|df2["m"] = 1
df = mx()|df2 = df.iloc[1:]|df2["m"] = df2.a.diff()
df = mx()|df2 = df.loc[1:]|df2.a = 5
df = mx()|df2 = df.select_dtypes(include="number")|df2["m"] = 1|df2.fillna(0, inplace=True)
df = mx()|df2 = df[df.columns[:2]]|df2["m"] = 1
df = mx()|df2 = df[[c for c in df.columns if c != "b"]]|df2["m"] = 1|df2["k"] = 2
df = mx()|cols = ["a", "b"]|for c in cols:|    df[c].fillna(df[c].median(), inplace=True)
df = mx()|for c in df.columns:|    df[c].replace("x", 0, inplace=True)
df = mx()|df["b"].fillna(value=0, inplace=True)|df["b"].replace(to_replace=0, value=1, inplace=True)
df = mx()|df["b"].interpolate(method="linear", inplace=True)
df = mx()|df["b"].where(df["b"] > 4, inplace=True)
df = mx()|df["c"].str.upper()|df["c"][df["c"] == "x"] = "q"
df = mx()|df.a[df.a > 1] = 0|df.b[1] = 5
df = mx()|df.loc[1]["b"] = 5|df.iloc[1]["b"] = 6|df.loc[1].b = 7
df = mx()|df.loc[df.a > 1]["b"] = 5
df = mx()|df[df.a > 1].b = 5
df = mx()|df[df.a > 1]["b"].iloc[0] = 5
df = mx()|df["d"] = pd.to_datetime("2020")|df["d"].iloc[0] = pd.Timestamp("2021")
df = mx()|df["k"] = df["c"].astype("category")|df["k"].iloc[0] = "y"
df = mx()|df["k"] = df["c"].astype("category")|df["k"].cat.categories
df = mx()|s = df["a"]|s2 = s[s > 1]|s2[1] = 9|s3 = s.copy()|s3[0] = 4|s4 = s.head(1)|s4[0] = 8
df = mx()|class M:|    def __init__(self, d): self.d = d[d.a > 1]|    def fit(self): self.d["z"] = 1; return self|m = M(df).fit()|p = m.d
df = mx()|class M:|    def __init__(self, d): self.d = d|    def fit(self):|        self.d["b"].fillna(0, inplace=True)|        self.d["a"][0] = 3|        return self|m = M(df).fit()
df = mx()|class M:|    def __init__(self): self.s = pd.Series([1.0, np.nan])|    def go(self):|        self.s.fillna(0, inplace=True)|        self.s[0] = 3|M().go()
df = mx()|d = {"df": df}|d["df"]["b"].fillna(0, inplace=True)|d["df"]["a"][0] = 3|d["p"] = d["df"][d["df"].a > 1]|d["p"]["z"] = 1
df = mx()|f = lambda d: d["b"].fillna(0, inplace=True)|f(df)
df = mx()|list(map(lambda c: df[c].fillna(0, inplace=True), ["a", "b"]))
df = mx()|try:|    df["a"][0] = "text"|finally:|    pass
df = mx()|if df["b"].isna().any(): df["b"].fillna(0, inplace=True)
df = mx()|df["b"].fillna(0, inplace=True) if True else None
df = mx()|x = df["b"].fillna(0, inplace=True)
df = mx()|print(df["b"].fillna(0, inplace=True))
df = mx()|df["b"].fillna(|    0,|    inplace=True,|)
df = mx()|df["b"].fillna(0, inplace=True), df["a"].replace(1, 2, inplace=True)
df = mx()|with pd.option_context("mode.chained_assignment", None):|    df["a"][0] = 5|    p = df[df.a > 2]|    p["z"] = 1
df = mx()|pd.options.mode.chained_assignment = None|df["a"][0] = 5|p = df[df.a > 2]|p["z"] = 1|pd.options.mode.chained_assignment = "warn"
df = mx()|import copy|p = copy.copy(df[df.a > 1])|p["z"] = 1
df = mx()|import copy|p = copy.deepcopy(df[df.a > 1])|p["z"] = 1
df = mx()|p = df[df.a > 1]|p = p.copy()|p["z"] = 1
df = mx()|p = df[df.a > 1]|p.is_copy = False|p["z"] = 1
df = mx()|p = df[df.a > 1]|p._is_copy = False|p["z"] = 1
df = mx()|p = df[df.a > 1]|p.insert(0, "z", 1)|p["y"] = 3
df = mx()|p = df[df.a > 1]|del df|p["y"] = 3
df = mx()|g = df.groupby("c")|p = g.get_group("x")|p["z"] = 1
df = mx()|g = df[df.a > 1].groupby("c")|p = g.get_group("y")|p["z"] = 1
df = mx()|p = df.xs("a", axis=1)|p[0] = 5
df = mx()|p = df.T.loc["a"]|p[0] = 5
df = mx()|p = df.loc[:, "b"].copy()|p.fillna(0, inplace=True)
df = mx()|p = df["b"].dropna()|p.iloc[0] = 5
df = mx()|p = df["b"].sort_values()|p.iloc[0] = 5
df = mx()|df["b"].update(pd.Series([9.0]))|df.update(pd.DataFrame({"a": [8]}))
df = mx()|df.loc[0, "b"] = 5|df.at[1, "b"] = 6|df.iat[2, 1] = 7|df.iloc[0, 0] = 8
df = mx()|df.eval("z = a + 1", inplace=True)|df.rename(columns={"a": "q"}, inplace=True)|df.sort_values("q", inplace=True)
df = mx()|for i, row in df.iterrows():|    df.loc[i, "a"] = row["a"] * 2|    df.at[i, "b"] = 0
df = mx()|for i, row in df.iterrows():|    row["a"] = 100
df = mx()|for row in df.itertuples():|    df["a"][row.Index] = 100
df = mx()|df["a"].values[0] = 5|df["a"].to_numpy()[1] = 6|df["a"].array[2] = 7
df = mx()|df[["a", "b"]].iloc[0] = 5|df[["a", "b"]].loc[0, "a"] = 5
df = mx()|df["new"] = 0|df["new"][df.a > 1] = 1
df = mx()|df["new"] = np.nan|df["new"].iloc[0] = "text"
df = mx()|df["new"] = ""|df["new"].loc[df.a > 1] = "big"|df["new"].loc[df.a <= 1] = "small"
"""
for src in CASES.strip().split("\n"):
    case(src.replace("|", "\n").replace('"x\ny"', '"x|y"'))
