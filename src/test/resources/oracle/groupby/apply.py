"""What apply makes of scalars, Series, frames, lists and nothing."""
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")


def show(make):
    try:
        result = make()
        print(type(result).__name__)
        print(result)
    except Exception as error:
        print(f"{type(error).__name__}: {error}")
    print("--")


df=pd.DataFrame({'a':[1,1,2,2,3],'b':list('xyxyx'),'v':[1.5,np.nan,3,4,5],'n':[1,2,3,4,5]},index=list('pqrst'))
show(lambda: df.groupby('a')[['n']].apply(lambda d:d/d.sum()))
show(lambda: df.groupby('a',group_keys=False)[['n']].apply(lambda d:d/d.sum()))
show(lambda: df.groupby('a').n.apply(lambda s:s/s.sum()))
show(lambda: df.groupby('a',group_keys=False).n.apply(lambda s:s/s.sum()))
show(lambda: df.groupby('a',group_keys=False).apply(lambda d:d.sort_values('n',ascending=False)))
show(lambda: df.groupby('a',group_keys=False).apply(lambda d:d.nlargest(1,'n')))
show(lambda: df.groupby('b',sort=False).n.sum())
show(lambda: df.groupby('a').apply(lambda d:None))
show(lambda: df.groupby('a').apply(lambda d:None if d.n.sum()>5 else d))
show(lambda: df.groupby('a').apply(lambda d:[1,2]))
show(lambda: df.groupby('a').apply(lambda d:np.array([1,2])))
show(lambda: df.groupby('a').apply(lambda d:d.n.values))
show(lambda: df.groupby('a').apply(lambda d:(d.n.min(),d.n.max())))
show(lambda: df.groupby('a').apply(lambda d:pd.Series([1,2],index=['r','s'],name='N')))
show(lambda: df.groupby('a').apply(lambda d:pd.Series({'c':len(d),'t':'z'})))
show(lambda: df.groupby('a').apply(lambda d:d.name))
show(lambda: df.groupby(['a','b']).apply(lambda d:d.name))
show(lambda: df.groupby('a').n.apply(lambda s:s.name))
show(lambda: df.groupby('a').apply(lambda d,k:d.n.sum()*k,3))
show(lambda: df.groupby('a').apply(lambda d,k=1:d.n.sum()*k,k=4))
show(lambda: df.groupby('a').apply('sum'))
show(lambda: df.groupby('a').apply(len))
show(lambda: df.groupby('a').apply(lambda d:d.describe()))
show(lambda: df.groupby('a').apply(lambda d:d.n.value_counts()))
show(lambda: df.groupby('a').n.apply(lambda s:s.value_counts()))
show(lambda: df.groupby('a').apply(lambda d:d.iloc[0]))
show(lambda: df.groupby('a').apply(lambda d:d.loc[d.n.idxmax()]))
show(lambda: df.groupby('a').apply(lambda d:d.n.mean(),include_groups=False))
show(lambda: df.groupby('a').apply(lambda d:d,include_groups=False))
show(lambda: df.groupby('a').apply(lambda d:1/0))
show(lambda: df.groupby('a').apply(lambda d:d.nope))
show(lambda: df.groupby('a').apply(sum))
show(lambda: df.groupby('a').n.apply(np.mean))
show(lambda: df.groupby('a')[['n','v']].apply(np.sum))
show(lambda: df.groupby('a').apply(lambda d:pd.DataFrame({'z':[d.n.sum()]})))
show(lambda: df.groupby(['a','b']).apply(lambda d:pd.DataFrame({'z':[d.n.sum(),1]})))
show(lambda: df.groupby('a').apply(lambda d:d.n.rename('k')))
show(lambda: df.groupby('a').apply(lambda d:d.drop(columns='a')))
