# preamble: typed_apart.py
"""Every reduction and running result of every dtype."""
import numpy as np
import pandas as pd

k=['a','b','a','b','c']
cols = {'i8':np.array([1,2,3,4,5],'int8'),'i32':np.array([1,2,3,4,5],'int32'),'i64':np.array([1,2,3,4,5]),'u8':np.array([1,2,3,4,5],'uint8'),'u64':np.array([1,2,3,4,5],'uint64'),
'b':[True,False,True,True,False],'f32':np.array([1.1,2,np.nan,4,np.nan],'float32'),'f64':[1.1,2,np.nan,4,np.nan],
'o':['x',None,'y','z',np.nan],'on':np.array([1,2.5,3,None,np.nan],dtype=object),'t':pd.to_datetime(['2020','2021',None,'2023',None]),'d':pd.to_timedelta([1,2,None,4,None],unit='h'),
'c':pd.Categorical(['x','y','x',None,'y']),'co':pd.Categorical(['x','y','x',None,'y'],ordered=True),
'Int':pd.array([1,2,None,4,None],dtype='Int64'),'Int8':pd.array([1,2,None,4,None],dtype='Int8'),'Flo':pd.array([1.5,2,None,4,None],dtype='Float64'),'F32':pd.array([1.5,2,None,4,None],dtype='Float32'),'Boo':pd.array([True,False,None,True,None],dtype='boolean'),'str':pd.array(['x','y',None,'z',None],dtype='string'),
'tz':pd.to_datetime(['2020','2021',None,'2023',None]).tz_localize('UTC')}
hows=['sum','mean','median','min','max','prod','std','var','sem','skew','first','last','any','all','count','nunique','idxmin','idxmax','quantile','size','cumsum','cumprod','cummin','cummax','shift','diff','pct_change','rank','ffill','bfill','ohlc','describe']
for n,v in cols.items():
    g=pd.Series(v,name='v').groupby(k)
    for h in hows:
        if (n, h) in (('on', 'describe'), ('Boo', 'pct_change'), ('tz', 'pct_change')):
            continue
        try:
            r=getattr(g,h)()
            if h=='describe' or h=='ohlc':
                print(n,h,r.dtypes.tolist(), r.values.tolist()); continue
            print(n,h,r.dtype,r.tolist())
        except Exception as e:
            print(n,h,type(e).__name__,str(e)[:120])
    for h in ['sum','prod','min','first']:
        try:
            r=getattr(g,h)(min_count=2); print(n,h,'mc2',r.dtype,r.tolist())
        except Exception as e: print(n,h,'mc2',type(e).__name__,str(e)[:120])
    for h in ['sum','mean','min','std','first','skew','median','prod']:
        try:
            r=getattr(g,h)(numeric_only=True); print(n,h,'no',r.dtype,r.tolist())
        except Exception as e: print(n,h,'no',type(e).__name__,str(e)[:120])
