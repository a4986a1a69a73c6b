"""Ranks, running sums, places of extremes and counts of different values along the rows of frames."""
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
rng=np.random.default_rng(3)
def t(label,f):
    try: r=f(); print(label); print(r); print(getattr(r,"dtypes",None))
    except Exception as e: print(label,type(e).__name__,e)
f=pd.DataFrame(rng.integers(0,4,(6,5)).astype(float),columns=list("abcde")); g=f.where(rng.random((6,5))>.3); g.iloc[2]=np.nan
m=pd.DataFrame({"a":[1,2,3],"b":[2.5,np.nan,1],"c":[3,3,-1]}); i=pd.DataFrame({"a":[1,2,3],"b":[3,2,1]},dtype="int8"); n=pd.DataFrame({"a":[1,2,3],"b":[np.inf,-np.inf,np.nan]},index=list("xyz"))
w=pd.DataFrame({"a":[2**60,1],"b":[2**60+1,0]}); bo=pd.DataFrame({"a":[True,False],"b":[True,True]}); mb=pd.DataFrame({"a":[True,False],"b":[1,2]}); st=pd.DataFrame({"a":["x","y"],"b":["b","z"]}); f4=f.astype("float32"); u=pd.DataFrame({"a":[1,2],"b":[3,2**64-1]},dtype="uint64"); e=pd.DataFrame(columns=["a","b"],dtype=float); z=pd.DataFrame(rng.integers(0,30,(3,90)).astype(float)).where(rng.random((3,90))>.1)
N=pd.DataFrame({"a":[1,None,3],"b":[2,2,None]},dtype="Int64"); d=pd.DataFrame({"a":pd.date_range("2020",periods=2),"b":pd.date_range("2019",periods=2)})
for name,x in dict(g=g, m=m, i=i, n=n, w=w, bo=bo, mb=mb, st=st, u=u, e=e, N=N).items():
    for method in ["average","min","first","dense"]:
        for kw in [{},dict(ascending=False),dict(na_option="bottom",pct=True),dict(na_option="top",ascending=False,pct=True)]:
            t((name,method,kw),lambda: x.rank(axis=1,method=method,**kw))
    for op in ["cumsum","cumprod","cummax","cummin","idxmax","idxmin"]:
        for skipna in [True,False]:
            t((name,op,skipna),lambda: getattr(x,op)(axis=1,skipna=skipna))
    t((name,"nunique"),lambda: x.nunique(axis=1)); t((name,"nunique"),lambda: x.nunique(axis=1,dropna=False))
for method in ["average","min","max","first","dense"]:
    for asc in [True,False]: print(z.rank(axis=1,method=method,ascending=asc,pct=True).sum(axis=1).tolist(), z.rank(axis=1,method=method,ascending=asc).to_numpy()[:,::17])
c=f.cumsum(axis=1); c.iloc[0,0]=99; print(c,f); c["a"]=1; print(c.sum()); r=f.rank(axis=1); r.loc[0,"b"]=7; print(r)
