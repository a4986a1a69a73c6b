# preamble: told.py
"""Derived classes with constructors, notes and overridden methods of their own; attrs; accessors of other code."""

import copy, pickle, warnings
import numpy as np, pandas as pd
def n(x): return type(x).__name__
# the guide's subclass with original properties
class SubclassedSeries(pd.Series):
    @property
    def _constructor(self): return SubclassedSeries
    @property
    def _constructor_expanddim(self): return SubclassedDataFrame
class SubclassedDataFrame(pd.DataFrame):
    @property
    def _constructor(self): return SubclassedDataFrame
    @property
    def _constructor_sliced(self): return SubclassedSeries
s = SubclassedSeries([1, 2, 3]); print(type(s), type(s.to_frame()))
df = SubclassedDataFrame({"A": [1, 2, 3], "B": [4, 5, 6], "C": [7, 8, 9]}); print(type(df)); print(df)
sliced1 = df[["A", "B"]]; print(type(sliced1)); sliced2 = df["A"]; print(type(sliced2)); print(sliced2)
class SubclassedDataFrame2(pd.DataFrame):
    _internal_names = pd.DataFrame._internal_names + ["internal_cache"] if hasattr(pd.DataFrame, "_internal_names") else ["internal_cache"]
    _internal_names_set = set(_internal_names)
    _metadata = ["added_property"]
    @property
    def _constructor(self): return SubclassedDataFrame2
df = SubclassedDataFrame2({"A": [1, 2, 3], "B": [4, 5, 6], "C": [7, 8, 9]})
df.internal_cache = "cached"; df.added_property = "property"
print(df.internal_cache, df.added_property)
t(lambda: df[["A", "B"]].internal_cache)
print(df[["A", "B"]].added_property)
# without _constructor
class Plain(pd.DataFrame):
    def hi(self): return "hi"
p = Plain({"a": [1, 2]}); print(n(p), n(p.head()), n(p.copy()), n(p["a"]), n(p * 2), p.hi(), n(p.T), n(pd.concat([p, p])), n(p.reset_index()))
p["b"] = 3; p.loc[0, "a"] = 9; p.x = 5; print(p, p.x, n(p.merge(p)), n(p.groupby("b").sum()))
# custom init
class Custom(pd.DataFrame):
    _metadata = ["owner", "tags"]
    def __init__(self, *args, owner=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.owner = owner
        self.tags = ["t"]
    @property
    def _constructor(self): return Custom
    def head(self, k=1):
        return super().head(k)
    def scale(self, by):
        return self * by
    @classmethod
    def load(cls, rows): return cls(rows, columns=["a", "b"], owner="loader")
c = Custom({"a": [1, 2, 3]}, owner="me")
print(c.owner, c.head().owner, len(c.head()), c[c.a > 1].owner, c.copy().owner, (c * 2).owner, c.scale(3).a.tolist(), c.tags, c.head(2).tags)
l = Custom.load([[1, 2], [3, 4]]); print(l, l.owner, l.sort_values("a", ascending=False).owner)
print(n(Custom.from_dict({"a": [1]})), n(Custom.from_records([(1, 2)], columns=["x", "y"])))
c["z"] = c.a * 2; c.loc[c.a > 1, "z"] = 0; c.drop(columns="z", inplace=True); c.rename(columns={"a": "q"}, inplace=True); print(c, c.owner, n(c))
print(c.attrs, c.q.tolist(), "q" in c, len(c), c.shape, list(c), c.empty, isinstance(c, pd.DataFrame))
# closure constructor
class Closure(pd.DataFrame):
    _metadata = ["note"]
    @property
    def _constructor(self):
        def make(*args, **kwargs):
            return Closure(*args, **kwargs).__finalize__(self)
        return make
k = Closure({"a": [3, 1]}); k.note = "n"; print(n(k.sort_values("a")), k.sort_values("a").note, n(k["a"]), n(k.head()), k.head().note)
# __finalize__ with methods
class Fin(pd.DataFrame):
    _metadata = ["src"]
    @property
    def _constructor(self): return Fin
    def __finalize__(self, other, method=None, **kwargs):
        if method == "merge":
            for name in self._metadata:
                object.__setattr__(self, name, getattr(other.left, name, ""))
        elif method == "concat":
            for name in self._metadata:
                object.__setattr__(self, name, getattr(other.objs[0], name, ""))
        else:
            for name in self._metadata:
                object.__setattr__(self, name, getattr(other, name, ""))
        return self
f = Fin({"a": [1, 2]}); f.src = "S"
print(f.copy().src, f[f.a > 1].src)
t(lambda: f.merge(f, on="a").src)
t(lambda: pd.concat([f, f]).src)
t(lambda: pd.merge(f, f, on="a").src)
# attrs
d = pd.DataFrame({"a": [1, 2]}); d.attrs["k"] = {"x": 1}
for e in """d.copy() d.head() d["a"] d[d.a>1] d*2 d.T d.reset_index() d.merge(d) pd.concat([d,d]) d.groupby("a").sum() d.sum() d.describe() d.astype(float) d.rename(columns={"a":"b"}) d["a"]*2 d["a"].copy() d.loc[0] d.iloc[0:1] d.sort_values("a") d.set_index("a") pd.concat([d,pd.DataFrame({"a":[1]})]) d.apply(lambda s:s) d.isna() d.fillna(0) d+d d.melt() d.stack() d.corr() d.pivot_table(index="a")""".split(" "):
    t(lambda: e + " " + str(eval(e).attrs))
z = d.copy(); z.attrs["k"]["x"] = 9; print(d.attrs)
print(pickle.loads(pickle.dumps(d)).attrs, copy.deepcopy(d).attrs)
# series subclass
class Temp(pd.Series):
    _metadata = ["unit"]
    @property
    def _constructor(self): return Temp
    @property
    def _constructor_expanddim(self): return pd.DataFrame
    def to_f(self): return self * 9 / 5 + 32
x = Temp([1.0, 2.0], index=["a", "b"], name="t"); x.unit = "C"
print(x.to_f(), n(x.to_f()), x.to_f().unit, x[x > 1].unit, n(x.to_frame()), n(x.to_frame()["t"]), x.a, x.mean(), n(x.sort_values()), x.rename("q").unit, x.name, x.head(1).unit, n(x.reset_index()), n(x.groupby(level=0).sum()))
print(x.copy().unit, n(x.astype(int)), x.astype(int).unit, n(x.map(str)), n(x + x), (x + x).unit, n(x.apply(lambda v: [v])), n(x.unique()), n(x.rolling(1).sum()), n(x.cumsum()), n(x.str) if 0 else "", n(x.to_dict()))
# methods in callbacks
print(df.apply(lambda s: n(s)).tolist(), df.apply(lambda s: n(s), axis=1).tolist())
m = SubclassedDataFrame({"k": list("xyx"), "v": [1, 2, 3]})
print(m.groupby("k").apply(lambda g: n(g), include_groups=False).tolist(), [n(g) for _, g in m.groupby("k")], m.groupby("k")["v"].apply(lambda g: n(g)).tolist(), [n(r) for _, r in m.iterrows()], [n(r) for _, r in m.items()], n(m.pipe(lambda d: d)), m.agg(lambda s: n(s)).tolist())
print(m["k"] is m["k"], m.k is m["k"], n(m.k.str.upper()), n(m.v.dt) if 0 else "")
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    m["v"].iloc[0] = 100; m.v[1] = 50
print(m, n(m), m.eval("v + 1"), n(m.eval("v + 1")), n(m.query("v > 1")), n(m.set_index("k").loc["x"]), n(m.set_index("k").loc["y"]))
print(n(m.groupby("k").v.transform("sum")), n(m.groupby("k").describe()), n(m.resample) , n(m.v.value_counts()), n(m.nunique()), n(m.v.to_frame().T))
class Bad(pd.DataFrame):
    @property
    def _constructor(self): return Bad
    def __init__(self, data, must): super().__init__(data)
b = Bad({"a": [1, 2]}, 5)
t(lambda: b.head())
t(lambda: b.a.tolist())
# hasattr, dir, setattr lists
class Meta(pd.DataFrame):
    _metadata = ["labels"]
    @property
    def _constructor(self): return Meta
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    q = Meta({"a": [1]}); q.labels = ["x", "y"]; print(q.labels, q.copy().labels)
    q.other = ["x"]; print([str(one.message)[:40] for one in w])
t(lambda: Meta({"a": [1]}).labels)
print(hasattr(q.copy(), "labels"), hasattr(Meta({"a": [1]}), "labels"))
# accessors
@pd.api.extensions.register_dataframe_accessor("geo")
class Geo:
    def __init__(self, obj):
        self._validate(obj); self._obj = obj
    @staticmethod
    def _validate(obj):
        if "lat" not in obj.columns: raise AttributeError("Must have 'lat'.")
    @property
    def center(self): return float(self._obj.lat.mean())
    def plot(self): return "plotted"
ds = pd.DataFrame({"lat": [1.0, 3.0]}); print(ds.geo.center, ds.geo.plot(), ds.geo is ds.geo, n(pd.DataFrame.geo))
t(lambda: pd.DataFrame({"a": [1]}).geo)
print(hasattr(pd.DataFrame({"a": [1]}), "geo"), "geo" in dir(ds))
@pd.api.extensions.register_series_accessor("xt")
class Xt:
    def __init__(self, s): self.s = s
    def twice(self): return self.s * 2
print(pd.Series([1, 2]).xt.twice().tolist())
@pd.api.extensions.register_index_accessor("ix")
class Ix:
    def __init__(self, i): self.i = i
    def first(self): return self.i[0]
print(pd.Index([5, 6]).ix.first())
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    @pd.api.extensions.register_dataframe_accessor("geo")
    class Geo2:
        def __init__(self, obj): pass
    print([str(one.message) for one in w])
