# preamble: assignments.py
"""Writing to what was taken out of a frame: what changes, and the warnings."""

CASES = r"""
df = mk()|p = df[df.a > 1]|p["a"] = 9
df = mk()|p = df[df.a > 1]|p["z"] = 9
df = mk()|p = df[df.a > 1].copy()|p["z"] = 9
df = mk()|df = df[df.a > 1]|df["z"] = 9
df = mk()|df = df[df.a > 1]|df.loc[:, "a"] = 9
df = mk()|p = df[df.a > 1]|p.loc[1, "a"] = 9
df = mk()|p = df[df.a > 1]|p.iloc[0, 0] = 9
df = mk()|p = df[df.a > 1]|p.at[1, "a"] = 9
df = mk()|p = df[df.a > 1]|p.iat[0, 0] = 9
df = mx()|p = df[df.a > 1]|p.loc[1, "a"] = 9
df = mx()|p = df[df.a > 1]|p.loc[:, "a"] = 9
df = mx()|p = df[df.a > 1]|p.loc[1, "a"] = 9.5
df = mx()|p = df[df.a > 1]|p.loc[1, "zz"] = 9.5
df = mx()|p = df[df.a > 1]|p.loc[7] = 9
df = mx()|p = df[df.a > 1]|p.iloc[0, 0] = 9
df = mx()|p = df[df.a > 1]|p.at[1, "a"] = 9
df = mk()|p = df[df.a > 0]|p["a"] = 9
df = mk()|p = df[["a"]]|p["a"] = 9
df = mk()|p = df[["a", "b"]]|p["a"] = 9
df = mk()|p = df[["b", "a"]]|p["a"] = 9
df = mk()|p = df.loc[df.a > 1]|p["a"] = 9
df = mk()|p = df.loc[df.a > 1, ["a"]]|p["a"] = 9
df = mk()|p = df.loc[df.a > 1, "a"]|p[1] = 9
df = mk()|p = df.loc[:, ["a"]]|p["a"] = 9
df = mk()|p = df.loc[:, "a"]|p[1] = 9
df = mk()|p = df.loc[[0, 1]]|p["a"] = 9
df = mk()|p = df.loc[[0, 1], ["a"]]|p["a"] = 9
df = mk()|p = df.loc[0:1]|p["a"] = 9
df = mk()|p = df.loc[0:1]|p.loc[0, "a"] = 9
df = mk()|p = df.loc[0:1, "a":"b"]|p.loc[0, "a"] = 9
df = mx()|p = df.loc[0]|p["a"] = 9
df = mk()|p = df.iloc[0:2]|p["a"] = 9
df = mk()|p = df.iloc[[0, 1]]|p["a"] = 9
df = mk()|p = df.iloc[:, 0:1]|p["a"] = 9
df = mk()|p = df.iloc[:, [0]]|p["a"] = 9
df = mk()|p = df.iloc[0:2, 0]|p[0] = 9
df = mk()|p = df[0:2]|p["a"] = 9
df = mk()|p = df[0:2]|p.iloc[0, 0] = 9
df = mk()|p = df.head(2)|p["a"] = 9
df = mk()|p = df.head(2)|p["z"] = 9
df = mk()|p = df.tail(2)|p["z"] = 9
df = mk()|p = df.sample(2, random_state=0)|p["z"] = 9
df = mk()|p = df.query("a > 1")|p["z"] = 9
df = mk()|p = df.dropna()|p["z"] = 9
df = mx()|p = df.dropna()|p["z"] = 9
df = mx()|p = df.dropna(subset=["b"])|p["z"] = 9
df = mx()|p = df.dropna(axis=1)|p["z"] = 9
df = mk()|p = df.drop_duplicates()|p["z"] = 9
df = mk()|p = df.drop(columns="a")|p["z"] = 9
df = mk()|p = df.drop(index=0)|p["z"] = 9
df = mk()|p = df.sort_values("b", ascending=False)|p["z"] = 9
df = mk()|p = df.reset_index(drop=True)|p["z"] = 9
df = mk()|p = df.filter(["a"])|p["z"] = 9
df = mk()|p = df.filter(like="a")|p["z"] = 9
df = mx()|p = df.select_dtypes("number")|p["z"] = 9
df = mk()|p = df.take([0, 1])|p["z"] = 9
df = mk()|p = df.nlargest(2, "a")|p["z"] = 9
df = mk()|p = df.reindex([0, 1])|p["z"] = 9
df = mk()|p = df.groupby("a").get_group(1)|p["z"] = 9
df = mk()|p = df.groupby("a").head(1)|p["z"] = 9
df = mk()|p = df.isin([1])|p["z"] = 9
df = mk()|p = df[df.a > 1].reset_index(drop=True)|p["z"] = 9
df = mk()|p = df[df.a > 1].assign(z=1)|p["y"] = 9
df = mk()|p = df[df.a > 1]|p.drop(columns="a", inplace=True)
df = mk()|p = df[df.a > 1]|p.rename(columns={"a": "q"}, inplace=True)
df = mk()|p = df[df.a > 1]|p.fillna(0, inplace=True)
df = mk()|p = df[df.a > 1]|p.sort_values("a", inplace=True)
df = mk()|p = df[df.a > 1]|p.reset_index(drop=True, inplace=True)
df = mk()|p = df[df.a > 1]|p.replace(2, 7, inplace=True)
df = mk()|p = df[df.a > 1]|p.dropna(inplace=True)
df = mk()|p = df[df.a > 1]|p.drop_duplicates(inplace=True)
df = mk()|p = df[df.a > 1]|p.set_index("a", inplace=True)
df = mk()|p = df[df.a > 1]|p.insert(0, "z", 1)
df = mk()|p = df[df.a > 1]|p.pop("a")
df = mk()|p = df[df.a > 1]|del p["a"]
df = mk()|p = df[df.a > 1]|p.a = 5
df = mk()|p = df[df.a > 1]|p[["a", "b"]] = 5
df = mk()|p = df[df.a > 1]|p[p.a > 2] = 5
df = mk()|p = df[df.a > 1]|p.loc[p.a > 2, "b"] = 5
df = mk()|p = df[df.a > 1]|p.a += 5
df = mk()|p = df[df.a > 1]|p["a"] += 5
df = mk()|p = df[df.a > 1]|p.columns = ["x", "y"]|p["z"] = 1
df = mk()|p = df[df.a > 1]|p.index = [7, 8]|p["z"] = 1
df = mk()|p = df[df.a > 1]|p.update(mk())
df = mk()|p = df[df.a > 1]|p.where(p > 2, 0, inplace=True)
df = mk()|p = df[df.a > 1]|p.eval("z = a", inplace=True)
df = mk()|p = df[df.a > 1]|p["z"] = 1|p["y"] = 2
df = mk()|s = df["a"]|s[0] = 9
df = mx()|s = df["a"]|s[0] = 9
df = mx()|s = df["a"]|s.loc[0] = 9
df = mx()|s = df["a"]|s.iloc[0] = 9
df = mx()|s = df["a"]|s.iat[0] = 9
df = mx()|s = df["a"]|s.at[0] = 9
df = mx()|s = df["b"]|s.fillna(0, inplace=True)
df = mx()|s = df["b"]|s[s > 4] = 0
df = mx()|s = df["a"].copy()|s[0] = 9
df = mx()|s = df["a"][0:2]|s[0] = 9
df = mk()|s = df["a"][0:2]|s[0] = 9
df = mk()|s = df["a"][df.a > 1]|s[1] = 9
df = mk()|s = df["a"]|p = s[0:2]|p[0] = 9
s = pd.Series([1, 2, 3])|p = s[0:2]|p[0] = 9
s = pd.Series([1, 2, 3])|p = s[s > 1]|p[1] = 9
s = pd.Series([1, 2, 3])|p = s.head(2)|p[0] = 9
s = pd.Series([1, 2, 3])|p = s.iloc[0:2]|p[0] = 9
df = mx()|s = df["b"]|s.dropna(inplace=True)|print(df["b"].tolist(), df["b"] is s)|s.iloc[0] = 77|df.loc[1, "b"] = 5
df = mx()|s = df["a"]|s.rename("q", inplace=True)|s.iloc[0] = 77|print(df["a"] is s, df["a"].name)
df = mx()|s = df["a"]|s.reset_index(drop=True, inplace=True)|s.iloc[0] = 77|print(df["a"] is s)
df = mx()|s = df["a"]|s.index = [7, 8, 9]|s.iloc[0] = 77|print(df["a"] is s, df["a"])
df = mx()|s = df["a"]|s.drop(0, inplace=True)|s.iloc[0] = 77|print(df["a"] is s)
df = mx()|s = df["a"]|s.pop(0)|s.iloc[0] = 77|print(df["a"] is s)
df = mx()|s = df["a"]|del s[0]|s.iloc[0] = 77|print(df["a"] is s)
df = mx()|s = df["a"]|s += 0.5|print(df["a"] is s)
df = mx()|s = df["a"]|s -= 1|print(df["a"] is s)
df = mx()|s = df["a"]|s[0] = "x"|print(df["a"] is s)
df = mx()|p = df.dropna(axis=1)|p["a"] = 9
df = mk()|p = df.dropna(axis=1)|p["a"] = 9
df = mx()|p = df.loc[:, df.columns != "a"]|p["b"] = 9
df = mx()|p = df.loc[:, "b":"c"]|p["b"] = 9
df = mx()|p = df.loc[:, "b":"b"]|p["b"] = 9
df = mk()|p = df[df.a > 1]|p.loc[:, ["a", "b"]] = 3
df = mk()|p = df[df.a > 1]|p.iloc[:, 0] = 3
df = mk()|p = df[df.a > 1]|p.loc[:, "a"] = 3
df = mk()|p = df[df.a > 1]|p.loc[[1], ["a"]] = 3.5
df = mk()|p = df[df.a > 1]|p[p > 2] = 5
df = mk()|p = df[df.a > 1]|p["a"].update(pd.Series([7], index=[1]))
df = mx().set_index(["c", "a"])|df["k"] = "u"|p = df.loc["x"]|p["z"] = 7
df = mx()|p = df.head(2)|p.fillna(0, inplace=True)
df = mx()|p = df.head(2)|p.iloc[0, 0] = 100
df = mk()|p = df.iloc[:, 0:1]|p.iloc[0, 0] = 100
df = mx()|p = df.loc[:, "a":"b"]|p.iloc[0, 0] = 100
df = mx()|p = df.loc[:, "a":"b"]|p.loc[0] = 100
df = mx()|v = df["a"].values|v[0] = 100
df = mk()|v = df[["a"]].values|v[0, 0] = 100
df = mx()|v = df.to_numpy()|v[0, 0] = 100
df = mk()|r = df.copy().iloc[0]|r["a"] = 3
df = mk()|df["c"] = df.a * 2|for i, r in df.iterrows():|    r["a"] = 30
df = mx()[["a", "b"]].astype(float)|for i, r in df.iterrows():|    r["a"] = 30
df = mk()|x = np.arange(3); df = pd.DataFrame({"a": x})|x[0] = 50
x = np.arange(3); s = pd.Series(x)|x[0] = 50
x = np.arange(4).reshape(2, 2); df = pd.DataFrame(x)|x[0] = 50
"""
for src in CASES.strip().split("\n"):
    case(src.replace("|", "\n"))

for mode in (None, "raise"):
    for src in (
        "df = mk()|p = df[df.a > 1]|p['a'] = 9", "df = mk()|p = df[df.a > 1]|p.loc[1, 'a'] = 9", "df = mx()|s = df['a']|s[0] = 9",
        "df = mx()|df['a'][0] = 9", "df = mk()|df['a'][0] = 9", "df = mx()|df['b'].fillna(0, inplace=True)",
        "df = mx()|df[df.a > 1]['b'] = 3",
    ):
        case(src.replace("|", "\n"), mode)

for src in ("df = mx()|p = df[df.a > 1]|p['z'] = 1", "df = mx()|p = df[df.a > 1]|p.iloc[0, 0] = 1", "df = mx()|df.a[0] = 1", "df = mx()|df.b.ffill(inplace=True)"):
    with warnings.catch_warnings(record=True) as got:
        warnings.simplefilter("always")
        name = "<text>"
        text = src.replace("|", "\n")
        linecache.cache[name] = (len(text), None, text.splitlines(True), name)
        exec(compile(text, name, "exec"), {"mx": mx})
    for w in got:
        print(w.category, repr(str(w.message)))
