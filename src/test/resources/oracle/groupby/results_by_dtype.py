# preamble: typed_apart.py
"""The dtypes of what functions give for groups."""
import numpy as np
import pandas as pd

for dt in ['int8','int16','int32','uint8','uint64','float32','bool','Int8','Float32','Int64']:
    s=pd.Series([1,0,1,1]).astype(dt); g=s.groupby([0,0,1,1])
    out=[]
    for f in [lambda x:x.max(), lambda x:x.sum(), lambda x:x.mean(), lambda x:x.iloc[0], lambda x:1, lambda x:1.5, lambda x:'a', lambda x:x.max()>0, lambda x: np.float32(1.5), lambda x:np.int8(1), lambda x:None, lambda x: np.nan]:
        try: r=g.agg(f); out.append((str(r.dtype),r.tolist()))
        except Exception as e: out.append(str(e)[:50])
    print(dt,out)
    try: print(g.quantile(.4,interpolation='lower').dtype, g.apply(lambda x:x.max()).dtype, g.transform(lambda x:x.max()).dtype, g.apply(lambda x:x.iloc[0]).dtype, g.transform(lambda x:x-x.mean()).dtype,g.transform('max').dtype,g.transform('mean').dtype)
    except Exception as e: print(e)
d=pd.DataFrame({'k':[0,0,1],'a':np.array([1,2,3],'int8'),'f':np.array([1,2,3],'float32'),'t':pd.to_datetime(['2020','2021','2022']),'c':pd.Categorical(list('aba')),'s':pd.array(list('xyz'),dtype='string')})
print(d.groupby('k').agg(lambda x:x.iloc[0]).dtypes, d.groupby('k').agg('first').dtypes, d.groupby('k').apply(lambda x:x.iloc[0]).dtypes, d.groupby('k').transform('first').dtypes, d.groupby('k').transform(lambda x:x.iloc[0]).dtypes, d.groupby('k').agg({'a':'max','t':lambda x:x.max(),'c':lambda x:x.iloc[0]}).dtypes)
