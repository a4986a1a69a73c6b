# preamble: typed_apart.py
"""Groups of frames without rows."""
import pandas as pd

e=pd.DataFrame({'a':pd.Series([],dtype=object),'v':pd.Series([],dtype='int64'),'f':pd.Series([],dtype='float64'),'s':pd.Series([],dtype=object)})
for h in ['sum','mean','min','max','first','count','size','nunique','std','median','prod','any','head','cumsum','rank','shift','ngroup','cumcount','describe','idxmin','quantile','skew','diff','ffill','value_counts']:
    print(h)
    show(lambda: getattr(e.groupby('a'),h)())
    if h != 'skew':
        show(lambda: getattr(e.groupby('a').v,h)())
    if h in('sum','mean','size','count','first'): show(lambda: getattr(e.groupby(['a','v']),h)())
    if h != 'describe':
        show(lambda: getattr(e.groupby('a',as_index=False),h)())
g=e.groupby('a')
show(lambda: g.agg('sum'))
show(lambda: g.agg({'v':'sum'}))
show(lambda: g.agg(x=('v','sum')))
show(lambda: g.v.agg(['sum','mean']))
show(lambda: g.v.agg(lambda s:s.sum()))
show(lambda: g.apply(lambda d:d.v.sum()))
show(lambda: g.apply(lambda d:d))
show(lambda: g.v.apply(lambda d:d.sum()))
show(lambda: g.transform('sum'))
show(lambda: g.v.transform('sum'))
show(lambda: g.v.transform(lambda s:s))
show(lambda: g.filter(lambda d:True))
show(lambda: list(g))
show(lambda: g.groups)
show(lambda: g.indices)
show(lambda: len(g))
show(lambda: g.ngroups)
show(lambda: g.get_group(1))
show(lambda: g.nth(0))
show(lambda: g.v.nlargest(1))
show(lambda: g.v.unique())
show(lambda: g.v.value_counts())
