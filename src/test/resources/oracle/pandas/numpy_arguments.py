# Arguments that NumPy's functions hand to methods of the same name.
import warnings
warnings.simplefilter('ignore')
import pandas as pd, numpy as np, warnings
s=pd.Series([3,1,2]); df=pd.DataFrame({"a":[3,1,2]}); i=pd.Index([3,1,2]); c=pd.Series(["a"],dtype="category")
def t(label,f):
    try: print(label, repr(f()))
    except Exception as e: print(label, type(e).__name__, e)
for o,n in ((s,"s"),(df,"df")):
    for m in ("round","idxmax","idxmin","cumsum","cumprod","cummax","cummin","clip","take","sum","prod","mean","std","var","sem","any","all","median","max","skew","transpose","repeat","argmax","argmin","argsort","searchsorted"):
        if not hasattr(o,m): continue
        req={"take":[[0]],"repeat":[2],"searchsorted":[2]}.get(m,[])
        t(f"{n}.{m} foo", lambda: getattr(o,m)(*req,foo=1))
        t(f"{n}.{m} out", lambda: getattr(o,m)(*req,out=1))
        t(f"{n}.{m} dtype", lambda: getattr(o,m)(*req,dtype="f8"))
        t(f"{n}.{m} keepdims", lambda: getattr(o,m)(*req,keepdims=True))
        t(f"{n}.{m} keepdims0", lambda: getattr(o,m)(*req,keepdims=False))
        t(f"{n}.{m} where", lambda: getattr(o,m)(*req,where=np.array([True,False,True])))
        t(f"{n}.{m} initial", lambda: getattr(o,m)(*req,initial=3))
        t(f"{n}.{m} mode", lambda: getattr(o,m)(*req,mode="clip"))
        t(f"{n}.{m} many", lambda: getattr(o,m)(*req,None,None,None,None,None,None,None,None,None))
for o,n in ((i,"i"),(pd.MultiIndex.from_arrays([[1,2,3],[1,2,3]]),"mi"),(pd.RangeIndex(3),"ri")):
    for m in ("min","max","argmin","argmax","take","repeat","argsort","all","any","transpose","searchsorted","round","mean","std","sum"):
        if not hasattr(o,m): continue
        req={"take":[[0]],"repeat":[2],"searchsorted":[o[0]]}.get(m,[])
        t(f"{n}.{m} foo", lambda: getattr(o,m)(*req,foo=1))
        t(f"{n}.{m} out", lambda: getattr(o,m)(*req,out=1))
        t(f"{n}.{m} axis", lambda: getattr(o,m)(*req,axis=1))
        t(f"{n}.{m} mode", lambda: getattr(o,m)(*req,mode="clip"))
g=df.assign(k=[1,1,2]).groupby("k")
for m in ("sum","mean","std","var","sem","min","max","first","prod","median","count","size","cumsum","cumprod","cummax","cummin","any","all","ngroup","nunique","rank","diff","shift","head","take"):
    t(f"g.{m} foo", lambda: getattr(g,m)(foo=1))
    t(f"g.{m} out", lambda: getattr(g,m)(out=1))
    t(f"gs.{m} foo", lambda: getattr(g.a,m)(foo=1))
for w,n in ((s.rolling(2),"r"),(s.expanding(),"e"),(s.ewm(1),"w"),(g.a.rolling(2),"gr")):
    for m in ("sum","mean","std","var","sem","min","max","median","count","skew","kurt","apply","cov","corr","rank"):
        if not hasattr(w,m): continue
        req={"quantile":[.5],"apply":[len]}.get(m,[])
        t(f"{n}.{m} foo", lambda: getattr(w,m)(*req,foo=1))
        t(f"{n}.{m} many", lambda: getattr(w,m)(*req,False,1,2,3,4,5,6,7,8,9))
r=pd.Series([1,2],index=pd.date_range("2020",periods=2)).resample("D")
for m in ("sum","mean","std","var","sem","min","max","first","prod","median","count","size","nunique","ohlc","quantile","ffill","asfreq","interpolate"):
    t(f"re.{m} foo", lambda: getattr(r,m)(foo=1))
    t(f"re.{m} many", lambda: getattr(r,m)(False,1,2,3,4,5,6,7,8,9))
