# preamble: assignments.py
"""Copies on writing: what changes, the warnings, and what cannot be written to."""

TOLD = "inplace method"
pd.options.mode.copy_on_write = True
CASES = r"""
df = mk()|p = df[df.a > 1]|p["a"] = 9
df = mk()|df = df[df.a > 1]|df["z"] = 9
df = mk()|p = df[df.a > 1]|p.iloc[0, 0] = 9
df = mx()|p = df[df.a > 1]|p.loc[1, "a"] = 9
df = mx()|p = df[df.a > 1]|p.loc[1, "zz"] = 9.5
df = mx()|p = df[df.a > 1]|p.at[1, "a"] = 9
df = mk()|p = df[["a", "b"]]|p["a"] = 9
df = mk()|p = df.loc[df.a > 1, ["a"]]|p["a"] = 9
df = mk()|p = df.loc[:, "a"]|p[1] = 9
df = mk()|p = df.loc[0:1]|p["a"] = 9
df = mk()|p = df.loc[0]|p["a"] = 9
df = mk()|p = df.iloc[[0, 1]]|p["a"] = 9
df = mk()|p = df.iloc[0]|p["a"] = 9
df = mk()|p = df[0:2]|p.iloc[0, 0] = 9
df = mk()|p = df.tail(2)|p["z"] = 9
df = mk()|p = df.dropna()|p["z"] = 9
df = mx()|p = df.dropna(axis=1)|p["z"] = 9
df = mk()|p = df.drop(index=0)|p["z"] = 9
df = mk()|p = df.filter(["a"])|p["z"] = 9
df = mk()|p = df.take([0, 1])|p["z"] = 9
df = mk()|p = df.groupby("a").get_group(1)|p["z"] = 9
df = mk()|p = df.isin([1])|p["z"] = 9
df = mk()|p = df[df.a > 1]|p.drop(columns="a", inplace=True)
df = mk()|p = df[df.a > 1]|p.sort_values("a", inplace=True)
df = mk()|p = df[df.a > 1]|p.dropna(inplace=True)
df = mk()|p = df[df.a > 1]|p.insert(0, "z", 1)
df = mk()|p = df[df.a > 1]|p.a = 5
df = mk()|p = df[df.a > 1]|p.loc[p.a > 2, "b"] = 5
df = mk()|p = df[df.a > 1]|p.columns = ["x", "y"]|p["z"] = 1
df = mk()|p = df[df.a > 1]|p.where(p > 2, 0, inplace=True)
s = pd.Series([1, 2, 3])|p = s.head(2)|p[0] = 9
df = mk()|df["a"][0] = 9
df = mx()|df.a[0] = 9
df = mx()|df.a.iloc[0] = 9
df = mx()|df["a"].iat[0] = 9
df = mx()|df["a"][0:2] = 9
df = mx()|df["a"] += 9
df = mx()|s = df["a"]|df["a"][0] = 9
df = mx()|df.iloc[:, 0][0] = 9
df = mx()|df["a"].head(2)[0] = 9
df = mx()|df.loc[0]["a"] = 9
df = mx()|df.iloc[0]["a"] = 9
df = mx()|df.loc[df.a > 1]["a"] = 9
df = mk()|df[df.a > 1]["a"] = 9
df = mk()|df[["a"]]["a"] = 9
df = mk()|df.head(2)["a"] = 9
df = mx()|df.head(2).loc[0, "a"] = 9
df = mk()|df.iloc[0:2]["a"] = 9
df = mk()|df.copy()["a"] = 9
df = mk()|df["a"].copy()[0] = 9
df = mx()|df.b.fillna(0, inplace=True)
df = mx()|df.b.bfill(inplace=True)
df = mx()|df.b.interpolate(inplace=True)
df = mx()|df["c"].replace("x", "q", inplace=True)
df = mx()|df.a.mask(df.a > 1, 0, inplace=True)
df = mx()|df.a.update(pd.Series([7]))
df = mx()|df.a.dropna(inplace=True)
df = mx()|df.a.sort_values(inplace=True)
df = mx()|df.a.rename("q", inplace=True)
df = mx()|df.a.reset_index(drop=True, inplace=True)
df = mk()|df[["a"]].fillna(0, inplace=True)
df = mx()|df[df.a > 1].fillna(0, inplace=True)
df = mx()|df.iloc[:, 1].fillna(0, inplace=True)
df = mx()|df.head(2).fillna(0, inplace=True)
df = mx()|df.loc[df.a > 1, "b"].fillna(0, inplace=True)
df = mx()|df.drop(columns="a").fillna(0, inplace=True)
df = mx()|df["b"].copy().fillna(0, inplace=True)
df = mx()|df["a"].fillna(0, inplace=True)
df = mx()|s = df["b"]|df["b"].fillna(0, inplace=True)
df = mx()|for c in ["a", "b"]:|    df[c].fillna(0, inplace=True)
df = mx()|for n, c in df.items():|    c.fillna(0, inplace=True)
df = mx()|def f(s):|    s.fillna(0, inplace=True)|f(df["b"])
df = mx()|d = {"k": df}|d["k"]["b"].fillna(0, inplace=True)
df = mx()|class O: pass|o = O(); o.df = df; del df|o.df["b"].fillna(0, inplace=True)|df = o.df
df = mx()|p = df[df.a > 1]|p["b"][2] = 8
df = mx()|p = df[df.a > 1]|p["b"].loc[2] = 8
df = mk()|p = df.copy()|p["b"][2] = 8
df = mk()|df["z"] = df["a"]|df["z"][0] = 8
df = mx()|df["a"][0] = 1.5
df = mx()|df["a"][7] = 1
df = mk()|df["a"].iloc[0:2] = [8, 9]
df = mk()|df.groupby("a").get_group(1)["b"][0] = 8
s = pd.Series([1, 2, 3])|s[0:2][0] = 9
s = pd.Series([1, 2, 3])|s.iloc[0:2].iloc[0] = 9
s = pd.Series([1, 2, 3])|s.loc[[0, 1]][1] = 9
df = mx()|df[["b"]].update(mx())
df = mx()|df.get("b").fillna(0, inplace=True)
df = mx()|getattr(df, "b").fillna(0, inplace=True)
df = mx()|(x := df["b"]).fillna(0, inplace=True)
df = mx()|pd.Series.fillna(df["b"], 0, inplace=True)
df = mx()|df["a"].__setitem__(0, 5)
df = mx()|df["a"][0] = df["a"][1] = 6
df = mx()|for df["a"][0] in [4, 5]:|    pass
df = mx()|for i, r in df.iterrows():|    r["a"] = 0
df = mk()|df.apply(lambda r: r.__setitem__(0, 0))
df = mx()|for k, g in df.groupby("c"):|    g["z"] = 1
df = mx()|for k, g in df.groupby("c"):|    g["a"][0] = 1|    break
df = mx()|p = df[["a", "b"]][df.a > 1]|p["a"] = 1
df = mx()|p = df[df.a > 1].dropna()|p["a"] = 1
df = mx()|def f(d):|    q = d[d.a > 1]|    q["z"] = 1|    return q|p = f(df)|p["y"] = 1
df = mx()|def f(d):|    d["z"] = 1|f(df[df.a > 1])
df = mx()|p, q = df[df.a > 1], df[df.a <= 1]|p["z"] = 1|q["z"] = 2
df = mx()|p = df.iloc[:2, :2]|p.iloc[0, 0] = 1
df = mx()|p = df.iloc[:2, [0, 1]]|p["a"] = 1
df = mx()|p = df.loc[:1, ["a", "b"]]|p["a"] = 1
df = mx()|p = df.loc[:1, "a"]|p[0] = 1
df = mx()|p = df.loc[df.a > 1, "a":"b"]|p["a"] = 1
df = mx()|p = df.iloc[0, :2]|p["a"] = 1
df = mx()|p = df.squeeze()|p["a"] = 1
df = mx().set_index("c")|p = df.loc["x"]|p["a"] = 1
df = mx()|p = df[df["c"].isin(["x"])]|p["z"] = p["a"].map(str)
df = mx()|p = df[:]|p["a"] = 1
df = mx()|p = df.iloc[:]|p["a"] = 1
df = mx()|p = df.truncate(0, 1)|p["a"] = 1
df = mx()|p = df.pop("a")|p[0] = 9
df = mx()|p = df[["a", "b"]]|p.loc[0, "a"] = 9
df = mx()|p = df[["a", "b"]]|p["b"].fillna(0, inplace=True)
df = mx()|p = df[["a", "b"]]|p.drop("a", axis=1, inplace=True)
df = mx()|p = df[["a", "b"]]|p.columns = ["u", "v"]
df = mk()|df.copy().loc[0, "a"] = 1
df = mk()|df.at[0, "a"] = 1|df.copy().at[0, "a"] = 1
df = mx()|p = df.loc[:, :]|p["z"] = 7
df = mx()|p = df.loc[[0, 1], :]|p["z"] = 7
df = mx()|p = df.iloc[:, [0, 1]]|p["z"] = 7
df = mx().set_index("c")|p = df.loc[["x"]]|p["z"] = 7
df = mx()|g = (df[c] for c in "ab")|for x in g:|    x[0] = 3
df = mx()|df.assign(z=1)["a"][0] = 3
df = mx()|p = df.groupby("c").nth(0)|p["z"] = 1
df = mx()|p = df.explode("a")|p["z"] = 1
df = mx()|p = df[df.a > 1]|df = mk()|p["z"] = 1
df = mx()|p = df[df.a > 1]|p.iloc[:, 0] = 3
df = mk()|p = df[df.a > 1]|p.loc[:, "a"] = 1.5
df = mk()|p = df[df.a > 1]|p.isetitem(0, 3)
df = mk()|p = df[df.a > 1]|p.mask(p > 1, 0, inplace=True)
df = mk()|p = df[df.a > 1]|s = p["a"]|s[1] = 7
df = mx()|s = df["a"]|df["z"] = 1|s[0] = 7
df = mx()|s = df["a"]|s.clip(0, 1, inplace=True)
df = mx()|s = df.squeeze("rows")["a"]|s[1] = 6
df = mx()|for i in df.index:|    df["a"][i] = i
df = mx()|df[df["c"] == "x"]["a"] = 3
df = mx()|df[["a", "b"]].iloc[0] = 3
df = mx().set_index(["c", "a"])|df["b"].loc["x"][1] = 4
df = mx()|s = df["a"]|s.reset_index(drop=True, inplace=True)|s.iloc[0] = 77|print(df["a"] is s)
df = mx()|s = df["a"]|s[7] = 70|s.iloc[0] = 77|print(df["a"] is s)
df = mk()|p = df.dropna(axis=1)|p["a"] = 9
df = mk()|p = df[df.a > 1]|p.iloc[:, 0] = 3
df = mk()|p = df[df.a > 1]|p["a"].update(pd.Series([7], index=[1]))
df = mk()|p = df.iloc[:, 0:1]|p.iloc[0, 0] = 100
df = mk()|v = df.to_numpy()|v[0, 0] = 100
df = mk()|r = df.copy().iloc[0]|r["a"] = 3
df = mk().astype(float)|for i, r in df.iterrows():|    r["a"] = 30
df = mk()|x = np.arange(3); df = pd.DataFrame({"a": x})|x[0] = 50
x = np.arange(3); s = pd.Series(x)|x[0] = 50
x = np.arange(4).reshape(2, 2); df = pd.DataFrame(x)|x[0] = 50
import io|df = pd.read_csv(io.StringIO("a,b\\n1,2\\n3,4"))|for i, r in df.iterrows():|    r["a"] = 30
df = pd.DataFrame({"a": [1, 2], "b": [1, 2]}, index=[5, 6])|for i, r in df.iterrows():|    r["a"] = 30
df = pd.DataFrame({"a": ["x", "y"], "b": ["x", "z"]})|for i, r in df.iterrows():|    r["a"] = 30
df = pd.DataFrame({"a": ["x", "y"], "b": ["x", "z"]})|df.iloc[0]["a"] = 30
df = pd.DataFrame({"a": pd.Series([1, 2]), "b": pd.Series([3, 4])})|df.iloc[0]["a"] = 30
df = mx()|print(df["a"] is df["a"], df.a.values.flags.writeable, df[["a"]].values.flags.writeable, df.values.flags.writeable)
df = mk()|print(df.values.flags.writeable, df.to_numpy().flags.writeable, np.asarray(df.a).flags.writeable, df.a.to_numpy().flags.writeable)
df = mk()|print(df.to_numpy(copy=True).flags.writeable, df.a.to_numpy(copy=True).flags.writeable, df.a.to_numpy(dtype=float).flags.writeable)
df = mk()|v = df.values|v[0, 0] = 7
df = mk()|s = df["a"]|df.loc[0, "a"] = 100|print(s.tolist())
df = mk()|p = df.copy(deep=False)|df.loc[0, "a"] = 100|print(p.a.tolist())
df = mk()|p = df[0:2]|df.loc[0, "a"] = 100|print(p.a.tolist())
df = mk()|p = df[["a"]]|df.loc[0, "a"] = 100|print(p.a.tolist())
df = mk()|p = df.rename(columns={"a": "q"})|df.loc[0, "a"] = 100|print(p.q.tolist())
df = mk()|p = df.set_index("a")|df.loc[0, "b"] = 100|print(p.b.tolist())
df = mk()|p = df.reset_index(drop=True)|p.loc[0, "b"] = 100
df = mk()|df.at[0, "a"] = 5|df.iat[1, 1] = 6|df.loc[2] = [7, 8]
df = mk()|df["a"] += 1|df.b *= 2
df = mk()|s = df.a|s += 1|s[0] = 70
df = mk()|s = df.a|s.update(pd.Series([9]))
df = mk()|df.update(pd.DataFrame({"a": [9, 8, 7]}))
df = mk()|p = df.T|p.iloc[0, 0] = 9
df = mk()|df.fillna(0, inplace=True)|df.replace(1, 5, inplace=True)|df.clip(2, 4, inplace=True)|df.where(df > 2, 0, inplace=True)
df = mk()|df[df > 2] = 0
df = mk()|df.loc[df.a > 1, "b"] = 0.5
df = mk()|df.loc[5] = 1
df = mk()|x = df.a.array|x[0] = 9
df = mk()|d = {"k": df["a"]}|d["k"][0] = 9|print(d["k"].tolist())
x = np.arange(3)|df = pd.DataFrame({"a": x})|x[0] = 9
x = np.arange(4).reshape(2, 2)|df = pd.DataFrame(x)|x[0, 0] = 9
x = np.arange(3)|s = pd.Series(x)|x[0] = 9
x = np.arange(3)|s = pd.Series(x, copy=False)|x[0] = 9
x = np.arange(3)|s = pd.Series(x)|s[0] = 9|print(x)
s = pd.Series(["a", "b", None])|p = s[0:2]|p[0] = "z"
s = pd.Series(pd.Categorical(["a", "b"]))|p = s[0:2]|p[0] = "b"
s = pd.Series([1, None], dtype="Int64")|p = s[0:2]|p[0] = 7|p[1] = 3
s = pd.Series([1, 2])|p = pd.Series(s)|p[0] = 7
s = pd.Series([1, 2])|p = s.copy(deep=False)|p[0] = 7
df = mk()|p = pd.DataFrame(df)|p.loc[0, "a"] = 7
df = mk()|p = pd.concat([df], axis=1)|p.loc[0, "a"] = 7
s = pd.Series([1, 2])|p = s.to_frame()|p.iloc[0, 0] = 7
"""
for src in CASES.strip().split("\n"):
    case(src.replace("|", "\n"))
