# preamble: typed_apart.py
"""Sums of the bits of floats: the order of computing decides the last ones."""
import numpy as np
import pandas as pd

rng=np.random.default_rng(7)
n=5000
x=rng.standard_normal(n)*rng.integers(1,10**6,n)
x[rng.integers(0,n,300)]=np.nan
k=rng.integers(0,37,n); s=np.array(list('abcdefghij'),dtype=object)[rng.integers(0,10,n)]
df=pd.DataFrame({'k':k,'s':s,'x':x,'y':rng.random(n).astype('float32'),'i':rng.integers(-10**9,10**9,n),'j':rng.integers(0,50,n).astype('int16'),'b':rng.random(n)<.3})
def dig(r):
    v=r.values if hasattr(r,'values') else r
    v=np.asarray(v)
    if v.dtype==object: return '|'.join(map(str,v.ravel()[:3]))
    return v.dtype.name, v.astype('float64').view('int64').sum() if v.dtype.kind=='f' else v.sum(), v.ravel()[:2].tolist()
for key in ['k','s',['k','s']]:
    g=df.groupby(key)
    for c in ['x','y','i','j','b']:
        for h in ['sum','mean','var','std','sem','median','prod','min','max','first','last','count','nunique','cumsum','cumprod','cummin','cummax','rank','shift','diff','pct_change','ffill','bfill','cumcount','ngroup','any','all','size','idxmin','idxmax']:
            if (c,h)==('b','pct_change'): continue
            print(key,c,h,dig(getattr(g[c],h)()))
        if c!='b':
            for m in ['linear','lower','higher','nearest','midpoint']: print(key,c,m,dig(g[c].quantile([.1,.33,.9],interpolation=m)))
        for m in ['average','min','max','first','dense']: print(key,c,m,dig(g[c].rank(method=m)),dig(g[c].rank(method=m,pct=True,ascending=False)), dig(g[c].rank(method=m,na_option='top')), dig(g[c].rank(method=m,na_option='bottom')))
        print(key,c,dig(g[c].std(ddof=0)),dig(g[c].var(ddof=2)))
        if c not in ('b', 'y'): print(key,c,dig(g[c].describe()))
        print(key,c,dig(g[c].transform('mean')),dig(g[c].value_counts()),dig(g[c].nlargest(3)),dig(g[c].agg(lambda s:s.mean())))
print(dig(df.groupby('k')[['x','i']].corr()),dig(df.groupby('k')[['x','i']].cov()))
print(dig(df.groupby('k').x.apply(lambda s:s.sum())), dig(df.groupby('k').x.agg(np.mean)))
inf=pd.DataFrame({'k':[0,0,0,1,1,1],'x':[np.inf,1,2,np.inf,-np.inf,1]})
for h in ['sum','mean','var','skew','median','min','max','cumsum','prod','std','rank']: print(h,getattr(inf.groupby('k').x,h)().tolist())
big=pd.DataFrame({'k':[0,0,1],'x':np.array([2**62,2**62,5]),'u':np.array([2**63,2**63-1,5],dtype='uint64')})
for h in ['sum','mean','min','max','prod','cumsum','cummax','median','first','nunique','var']: print(h,getattr(big.groupby('k'),h)().values.tolist())
