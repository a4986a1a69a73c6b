# preamble: typed_apart.py
"""The name of the columns in results."""
import numpy as np
import pandas as pd

df=pd.DataFrame({'a':[1,1,2,2,3],'b':list('xyxyx'),'v':[1.5,np.nan,3,4,5],'n':[1,2,3,4,5]},index=list('pqrst'))
df.columns.name='C'
show(lambda: df.groupby('a').sum())
show(lambda: df.groupby('a')[['n','v']].mean())
show(lambda: df.groupby('a').agg({'n':'sum'}))
show(lambda: df.groupby('a').agg(x=('n','sum')))
show(lambda: df.groupby('a').n.agg(['sum','mean']))
show(lambda: df.groupby('a')[['n','v']].agg(['sum','mean']))
show(lambda: df.groupby('a',as_index=False).sum())
show(lambda: df.groupby('a').size())
show(lambda: df.groupby('a').apply(lambda d:d.n.sum()))
show(lambda: df.groupby('a').apply(lambda d:d[['n','v']].sum()))
show(lambda: df.groupby(['a','b']).size())
show(lambda: df.groupby('a').describe())
