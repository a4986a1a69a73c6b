# preamble: told.py
"""Classes derived from DataFrame and Series: of which class results are, and what they know of their origin."""

import copy, pickle, warnings
import numpy as np, pandas as pd
class MySeries(pd.Series):
    @property
    def _constructor(self): return MySeries
    @property
    def _constructor_expanddim(self): return MyFrame
    def double(self): return self * 2
class MyFrame(pd.DataFrame):
    _metadata = ["source", "unit"]
    @property
    def _constructor(self): return MyFrame
    @property
    def _constructor_sliced(self): return MySeries
    def total(self): return self.sum().sum()
def n(x): return type(x).__name__
df = MyFrame({"a": [1, 2, 3], "b": [4., np.nan, 6.], "c": list("xyx")})
df.source = "web"; df.unit = "kg"
print(df, n(df), df.source)
OPS = """
df[df.a > 1]
df[["a", "b"]]
df["a"]
df.a
df.head(2)
df.copy()
df.loc[0:1]
df.loc[0]
df.loc[[0, 1]]
df.loc[:, "a"]
df.loc[:, ["a"]]
df.iloc[0:2]
df.iloc[0]
df.iloc[:, 0]
df.iloc[:, [0]]
df.T
df[["a", "b"]] * 2
df[["a", "b"]] + df[["a", "b"]]
df[["a", "b"]] > 1
-df[["a", "b"]]
abs(df[["a"]])
df.sort_values("a")
df.sort_index()
df.drop(columns="a")
df.drop(index=0)
df.rename(columns={"a": "q"})
df.set_index("c")
df.reset_index()
df.reset_index(drop=True)
df.fillna(0)
df.dropna()
df.isna()
df.astype({"a": float})
df.assign(z=1)
df.query("a > 1")
df.eval("z = a * 2")
df.merge(df, on="a")
df.join(df[["a"]], rsuffix="_r")
pd.concat([df, df])
pd.concat([df, df], axis=1)
pd.merge(df, df, on="a")
df.groupby("c").sum()
df.groupby("c")["a"].sum()
df.groupby("c").get_group("x")
df.groupby("c").head(1)
df.groupby("c").apply(lambda g: g.a.sum(), include_groups=False)
df.groupby("c").agg({"a": "sum"})
df.groupby("c").transform("sum")
df.groupby("c").size()
df.describe()
df.sum()
df.mean(numeric_only=True)
df.corr(numeric_only=True)
df.apply(lambda s: s.max())
df[["a", "b"]].apply(lambda s: s * 2)
df[["a", "b"]].apply(lambda s: s.sum(), axis=1)
df[["a", "b"]].map(lambda x: x + 1)
df.melt(id_vars="c")
df.pivot_table(index="c", values="a")
df.pivot(columns="c", values="a")
df.stack()
df.set_index("c").unstack()
df.value_counts()
df.nlargest(1, "a")
df.sample(2, random_state=0)
df.drop_duplicates("c")
df.duplicated()
df.where(df.a > 1)
df.mask(df.a > 1)
df.clip(0, 1) if 0 else df[["a"]].clip(0, 2)
df.shift(1)
df[["a", "b"]].diff()
df[["a", "b"]].cumsum()
df[["a", "b"]].rank()
df[["a", "b"]].rolling(2).sum()
df[["a", "b"]].expanding().sum()
df.select_dtypes("number")
df.filter(like="a")
df.reindex([0, 5])
df.replace(1, 7)
df.round(1)
df.isin([1])
df.nunique()
df.count()
df.idxmax(numeric_only=True)
df.explode("a")
df.transpose()
df.squeeze()
df.pop("b") if 0 else df["b"]
df.xs(0)
df.take([0])
df.truncate(0, 1)
df.convert_dtypes()
df.infer_objects()
df.memory_usage()
df.dtypes
df.pipe(lambda d: d)
df.items().__next__()[1]
next(df.iterrows())[1]
df.to_dict("series")["a"]
df.agg(["sum", "count"])
df[["a", "b"]].agg("sum")
df[["a", "b"]].quantile(0.5)
df[["a", "b"]].quantile([0.5])
df.mode()
df.add_prefix("p_")
df.rename_axis("i")
df.interpolate() if 0 else df[["a"]].interpolate()
df.combine_first(df)
df.align(df)[0]
df.equals(df)
df.insert
pd.get_dummies(df)
df["a"].double()
df["a"].to_frame()
df["a"] * 2
df["a"] > 1
df["a"][df.a > 1]
df["a"].head(1)
df["a"].map(lambda x: x)
df["a"].apply(lambda x: x)
df["a"].value_counts()
df["a"].reset_index(drop=True)
df["a"].sort_values()
df["a"].astype(float)
df["c"].str.upper()
df["c"].str.split("x", expand=True)
df["a"].rolling(2).mean()
df["a"].groupby(df.c).sum()
df["a"].describe()
df["a"].cumsum()
df["a"].isna()
df["a"].drop(0)
df["a"].rename("q")
df["a"].unstack if 0 else df["a"].copy()
df["a"].fillna(0)
df["a"].to_frame().total()
df["a"].sum()
df[["a"]].total()
np.sqrt(df[["a"]])
np.sqrt(df["a"])
np.where(df.a > 1, 1, 0)
df["a"] + df["b"]
df["a"] + 1
1 + df["a"]
df["a"].add(1)
df["a"].to_list()
pd.concat([df["a"], df["b"]], axis=1)
pd.concat([df["a"], df["b"]])
pd.cut(df["a"], 2)
pd.to_numeric(df["a"])
pd.to_datetime(df["a"])
df.loc[df.a > 1, "b"]
df.iloc[0:1, 0:1]
df.at[0, "a"]
df.set_axis(list("xyz"), axis=1)
copy.copy(df)
copy.deepcopy(df)
""".strip().split("\n")
import sys
import types

# Pickles name classes by their module.
here = types.ModuleType("mine")
sys.modules["mine"] = here
for kind in (MyFrame, MySeries):
    kind.__module__ = "mine"
    setattr(here, kind.__name__, kind)
back = pickle.loads(pickle.dumps(df))
print(n(back), back.source, back.unit, n(pickle.loads(pickle.dumps(df["a"]))))
for e in OPS:
    try:
        r = eval(e)
        print(e, "->", n(r), getattr(r, "source", "-") if isinstance(r, pd.DataFrame) else "")
    except BaseException as x:
        print(e, "->", type(x).__name__, x)
