# What iteration, rows and functions see of nullable numbers, and arithmetic with what misses numbers.
import pandas as pd, numpy as np
s=pd.Series([1,2,None],dtype="Int64"); b=pd.Series([True,None],dtype="boolean"); f=pd.Series([1.5,None],dtype="Float64")
for x in (s,b,f,s.dropna(),pd.Index(s), pd.Series(["a",None],dtype="string"),pd.Series([1,2],dtype="int8")):
    print(list(x), [type(v).__name__ for v in x], x.tolist(), list(x.items())[:1] if hasattr(x,"items") else "", x[0].__repr__(), next(iter(x)).__repr__(), list(x.to_numpy()))
d=pd.DataFrame({"a":s,"c":[1.,2,3]})
print(list(d.itertuples(index=False)), next(d.iterrows())[1], d.to_dict("records"), d.to_dict("list"), d.apply(lambda r: type(r["a"]).__name__, axis=1).tolist(), d.a.map(type).astype(str).tolist(), d.a.apply(lambda v: type(v).__name__).tolist(), [type(v) for v in d.a.values], d.values.tolist(), d.iloc[0].tolist(), [r for r in d.a.groupby(d.c)][0][1].tolist(), d.groupby("a").groups, list(d.groupby("a"))[0][0].__repr__(), d.a.unique(), d.set_index("a").index, list(d.set_index("a").index), dict(d.a), sum(d.a.dropna()), max(d.a.dropna()), [*d.a.dropna()], set(d.a.dropna()), sorted(d.a.dropna()), d.a.value_counts().to_dict(), d.a.value_counts().index)
p=pd.Series([10.5,np.nan,2.]); print(s*p, s+p, s-p.values, s*[1.5,None,2], s>p, s==p, p*s, p+s, f*pd.Series([np.nan,1]), b & pd.Series([True,False]), s*np.array([np.nan,1,2]), s.add(p, fill_value=0), pd.DataFrame({"a":s})*2.5, s/p, s//p, s**p, s%p, p-s, s*np.nan, s+None if False else "", s.where(p>3), s.fillna(p) if False else "")
