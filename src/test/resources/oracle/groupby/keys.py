# preamble: typed_apart.py
"""Keys of every sort, iteration, labels and shapes of results."""
import numpy as np
import pandas as pd

df=pd.DataFrame({'a':[1,2,1],'f':[1.5,2.5,1.5],'t':pd.to_datetime(['2020','2021','2020']),'s':list('xyx'),'b':[True,False,True],'v':[1,2,3],'c':pd.Categorical(list('xyx'))})
for k in ['a','f','t','s','b',['a'],['a','s'],['t','f'],'c',['c','a']]:
    g=df.groupby(k,observed=True)
    print(k, g.indices); print(k,g.groups); print([n for n,_ in g])
print(pd.Series([100,100],dtype='int8').groupby([0,0]).sum())
print(pd.array([1,2,None],dtype='Int8'))
g=df.groupby('s')[['v','f']]
print(g.transform(lambda x:x.max()-x.min()))
print(df.groupby('a')[['v','s']].transform(lambda x:x.iloc[0]))
print(df.groupby('a')[['v','s']].transform(lambda x:x))
print(g.transform(lambda x:x.sum()).dtypes)
x=pd.DataFrame({'k':[1,1,2],'s':['a',None,'b'],'v':[1,np.nan,3]})
print(x.groupby('s',dropna=False).v.sum().index)
print(x.groupby('v',dropna=False).s.count().index)
print(x.groupby(['s','v'],dropna=False).k.count().index)
print(df.groupby(lambda i:i%2).v.sum())
print(df.groupby(lambda i:(i%2,1)).v.sum())
print(df.groupby(['a',lambda i:i%2]).v.sum())
print(df.groupby([df.a%2,'s']).v.sum())
print(df.groupby(df.a.rename('q')).v.sum())
print(df.groupby({0:'m',1:'n',2:'m'}).v.sum())
print(df.v.groupby(df.s).sum(), df.v.groupby(['p','q','p']).mean())
print(df.set_index(['a','s']).groupby(level=0).v.sum(), df.set_index(['a','s']).groupby(level='s').v.sum(),df.set_index(['a','s']).groupby(level=['s','a']).v.sum(),df.set_index('a').groupby('a').v.sum(), df.set_index('a').groupby(level=0).v.sum())

print(df.groupby(df.t.dt.year).v.sum())
print(df.groupby([df.t.dt.year,df.t.dt.month]).v.sum())
print(df.groupby(pd.Grouper(key='t',freq='6MS')).v.sum())
print(df.groupby([pd.Grouper(key='t',freq='YE'),'s']).v.sum())
print(df.groupby('a').agg({'v':'sum'}), df.groupby('a').agg({'v':['sum','mean']}), df.groupby('a')[['v','f']].agg(['min','max']))
print(df.groupby('a')[['v','f']].agg(lambda s:s.max()-s.min()))
print(df.groupby('a').v.agg(['sum',lambda s:s.max()]), df.groupby('a').v.agg([lambda s:s.min(),lambda s:s.max()]))
print(df.groupby('a').v.agg([('x','sum'),('y',np.mean)]))
print(df.groupby('a').agg(x=('v','sum'),y=pd.NamedAgg('f','mean'),z=('s',lambda s:'|'.join(s))))
print(df.groupby('a',as_index=False).agg({'v':['sum','mean']}), df.groupby('a',as_index=False).agg(x=('v','sum')),df.groupby('a',as_index=False).v.agg(['sum','min']))
print(df.groupby('a').v.agg(tot='sum',avg='mean'))
print(df.groupby('a').v.agg(np.sum),df.groupby('a').v.agg(sum),df.groupby('a')[['v','f']].agg(np.mean),df.groupby('a')[['v','f']].agg([np.mean,np.std]))
print(df.groupby('a')[['v','f']].agg('describe'))
print(df.groupby('a').v.describe())
print(df.groupby('s').describe(include='all'))
print(df.groupby('a').s.value_counts(), df.groupby('a').s.value_counts(normalize=True), df.groupby('a')[['s','v']].value_counts(),df.groupby('a',as_index=False)[['s','v']].value_counts())
print(df.groupby('a').s.unique(), df.groupby('a').v.nlargest(1), df.groupby('a').v.is_monotonic_increasing)
print(df.groupby('a')[['v','f']].corr(), df.groupby('a')[['v','f']].cov())
print(df.groupby('a').v.pipe(lambda g:g.max()-g.min()))
print(df.groupby('a').take([0])); 
print(df.groupby('a')[['v']].take([0])); print(df.groupby('a').v.take([0]))

print(df[['a','v']].groupby('a').cumsum(), df.groupby('a').v.pct_change(), df.groupby('a').v.ffill())
print(df.groupby('a').first(), df.groupby('a').last(), df.groupby('a').nunique(), df.groupby('a').count(), df.groupby('a').size(), df.groupby('a').any(), df.groupby('a').all())
print(df.groupby('a').mean(numeric_only=True), df.groupby('a').median(numeric_only=True), df.groupby('a').std(numeric_only=True), df.groupby('a').idxmax(numeric_only=True))
