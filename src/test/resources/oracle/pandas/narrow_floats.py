"""Narrow floats reduced along rows and columns, and their quantiles."""

import numpy as np, pandas as pd
d=pd.DataFrame({'a':[.1,.2,3],'b':[1,np.nan,.3]},dtype='f4')
for m in ('sum','mean','std','var','sem','median','max','prod','skew','kurt'): 
    for sk in (True,False): print(m, getattr(d,m)(axis=1,skipna=sk).tolist(), getattr(d,m)(axis=1,skipna=sk).dtype, getattr(d,m)(skipna=sk).tolist(), getattr(d,m)(skipna=sk).dtype)
print(pd.Index(np.array([.1,1.5],'f4')), pd.Index(np.array([.1,1e10],'f4')).tolist(), pd.Series([1,2],index=np.array([.1,1.5],'f4')))
e=d.astype('f2')
for m in ('sum','mean','std','var','sem','median','max','prod'): 
    for sk in (True,False): print(m, getattr(e,m)(axis=1,skipna=sk).tolist(), getattr(e,m)(axis=1,skipna=sk).dtype, getattr(e,m)(skipna=sk).tolist(), getattr(e,m)(skipna=sk).dtype)
d.iloc[0,0]=5
print(d.apply(np.sqrt).dtypes, d['a'].apply(np.sqrt), d['a'].map(np.sqrt), d['a'].apply(np.exp).dtype)
print(d.quantile(.3), d[['a']].quantile(.3), d[['a']].quantile([.3]).dtypes, d.quantile([.1,.5]).dtypes, d.describe())
