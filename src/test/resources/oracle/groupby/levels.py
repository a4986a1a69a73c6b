"""Groups by levels of the rows' labels, and frames whose columns have levels."""
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
m=df.set_index(['a','b'])
show(lambda: m.groupby(level=0).sum())
show(lambda: m.groupby(level='b').mean())
show(lambda: m.groupby(level=[0,1]).sum())
show(lambda: m.groupby(['a','b']).sum())
show(lambda: m.groupby('a').apply(lambda d:d.n.sum()))
show(lambda: m.groupby('a').apply(lambda d:d.head(1)))
show(lambda: m.groupby('a').head(1))
show(lambda: m.groupby('a').cumsum())
show(lambda: m.n.groupby(level=1).sum())
show(lambda: m.groupby(level=2).sum())
show(lambda: m.groupby(level='zz').sum())
show(lambda: m.n.groupby('b').sum())
show(lambda: m.groupby(level=1).agg({'n':['sum','max'],'v':'mean'}))
show(lambda: m.groupby(level=1).transform('sum'))
show(lambda: m.groupby('a').ngroup())
mc=pd.DataFrame([[1,2,3],[4,5,6],[7,8,9]],columns=pd.MultiIndex.from_tuples([('x','p'),('x','q'),('y','p')],names=['u','w']))
show(lambda: mc.groupby(('x','p')).sum())
show(lambda: mc.groupby([1,1,2]).sum())
show(lambda: mc.groupby([1,1,2])['x'].sum())
show(lambda: mc.groupby([1,1,2])[('x','q')].sum())
show(lambda: mc.groupby([1,1,2]).agg(['sum','min']))
show(lambda: mc.groupby([1,1,2]).agg({('x','p'):'sum'}))
show(lambda: mc.groupby([1,1,2]).describe())
