"""One element of an array read or written by its place; sums at places that repeat."""
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
def t(label,f):
    try: print(label,repr(f()))
    except Exception as e: print(label,type(e).__name__,e)
def put(a,k,v):
    a=a.copy(); a[k]=v; return a
vals=[1,2.5,-3,2**53+1,2**62,True,np.float64(1.5),np.int64(4),np.nan]
keys=[0,-1,5,(0,),(1,1),(-1,-2),(5,0),(0,5),np.int64(1),(np.int64(1),0),slice(0,1),...]
for a in [np.arange(3), np.zeros((2, 3)).T, np.zeros(6)[::2], np.zeros(3, "f4"), np.arange(6).reshape(2, 3)[:, ::-1], np.zeros(0)]:
    for k in keys:
        t(("get",k),lambda: a[k])
        for v in vals: t((k,v),lambda: put(a,k,v))
a=np.zeros((2,3)); b=a[1]; b[0]=5; a[1,2]=7; print(a,b,b.base is a); c=a.T; c[2,0]=9; print(a); v=a[::-1]; v[0,0]=-1; print(a,v[1,2],a[-1,-1],type(a[0,0]))
r=np.zeros(3); r.flags.writeable=False
t("ro",lambda: put.__call__ and r.__setitem__(0,1)); t("ro",lambda: r.__setitem__(0,1.5))
for x,i,y in [(np.zeros(4),[0,0,1],1),(np.zeros(4),[0,-1,-1],[1,2,3]),(np.arange(4),[0,0],[1,2]),(np.arange(4),[0,0],1.5),(np.zeros(4),[4,4],1),(np.zeros(4),[0,0],True),(np.zeros(4),np.array([1,1],"u1"),2),(np.arange(4),[1,1],True),(np.zeros(4),[0.5,0.5],1),(np.zeros(8)[::2],[1,1,2],[.1,.2,.3])]:
    def g():
        np.add.at(x,i,y); return x
    t("add.at",g)
for x in [np.zeros(4),np.zeros((2,2)),np.zeros((2,2)).T,np.zeros(8)[::2]]:
    def g():
        np.put(x,[0,3,-2],[1,2]); return x
    t("put",g); t("put",lambda: np.put(x,[9],1)); t("clip",lambda: (np.put(x,[9],1,mode="clip"),x)[1])
df=pd.DataFrame({"a":[1,2],"b":[1.5,2.5],"c":["x","y"],"d":pd.Categorical(["p","q"])})
for k in [(0,0),(1,-1),(0,1),(0,2),(0,3)]:
    for v in [5,2.5,"p",True,None,np.float64(3.5)]:
        def g():
            x=df.copy(); x.iat[k]=v; return x.values.tolist(),x.dtypes.tolist()
        t(("iat",k,v),g)
m=pd.DataFrame({"a":[1,2],"b":[3,4]}); m.iat[0,1]=7; print(m,m.dtypes); s=m["a"]; m.iat[0,0]=9; print(s.tolist()); q=m[m.a>0]; q.iat[0,0]=1; print(m,q)
