# preamble: typed_apart.py
"""Categories as keys and as values, observed or not."""
import pandas as pd

c=pd.Categorical(['b','a','b',None],categories=['c','b','a'])
df=pd.DataFrame({'k':c,'j':[1,2,1,2],'v':[1,2,3,4],'f':[1.,2,3,4],'o':list('wxyz')})
for obs in (False,True):
  for so in (True,False):
    g=df.groupby('k',observed=obs,sort=so)
    print('--',obs,so)
    show(lambda: g.sum().index)
    show(lambda: g.ngroups)
    show(lambda: len(g))
    show(lambda: list(g))
    show(lambda: df.groupby(['k','j'],observed=obs,sort=so).sum())
    show(lambda: df.groupby(['k','j'],observed=obs,sort=so,as_index=False).v.mean())
g=df.groupby(['k','j'],observed=False)
for how in ['sum','mean','min','first','count','size','nunique','prod','any','all','std','median','idxmin','nth','head','ngroup','skew']:
    print(how); 
    if how in ('nth','head'): show(lambda: getattr(g,how)(1))
    else: show(lambda: getattr(g[['v','f']] if how!='size' else g,how)())
g=df.groupby('k',observed=False)
for how in ['sum','mean','min','first','count','size','nunique','prod','any','all','std','median','skew','quantile','unique','describe']:
    print(how)
    show(lambda: getattr(g.v,how)())
show(lambda: g.o.sum())
show(lambda: g.o.min())
show(lambda: g.o.first())
show(lambda: g.agg({'v':['sum','mean'],'f':'min'}))
show(lambda: g.apply(lambda d:d.v.sum()))
show(lambda: g.agg(x=('v',lambda s:s.sum())))
show(lambda: g.v.transform('sum'))
show(lambda: g.v.transform(lambda s:s-s.mean()))
show(lambda: df.groupby(df.k.astype(object),dropna=False).sum())
show(lambda: df.groupby('k',observed=False,dropna=False).v.sum())
show(lambda: df.groupby('k',observed=True,dropna=False).v.sum())
show(lambda: df.groupby('k',observed=False,dropna=False,sort=False).v.sum())
show(lambda: df.groupby(['k','j'],observed=False).ngroups)
show(lambda: df.groupby('j').k.sum())
show(lambda: df.groupby('j').k.min())
show(lambda: df.groupby('j').k.first())
show(lambda: df.groupby('j').k.mean())
show(lambda: df.groupby('j').k.nunique())
show(lambda: df.groupby('j').k.any())
show(lambda: df.groupby('j').k.value_counts())
show(lambda: df.assign(k=df.k.cat.as_ordered()).groupby('j').k.min())
