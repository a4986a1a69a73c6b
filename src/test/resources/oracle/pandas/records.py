# preamble: statements.py
"""Frames to records and back."""

import numpy as np
import pandas as pd

d = np.dtype([("a", "i4"), ("b", "f8")])
for line in """
df=pd.DataFrame({'A':[1,2],'B':[0.5,0.75]},index=['a','b'])
df.to_records()
df.to_records(index=False)
df.to_records(column_dtypes={'A':'int32'})
df.to_records(index_dtypes='<S2')
df.to_records(index_dtypes=f'<S{df.index.str.len().max()}')
df.index=df.index.rename('I')
df.to_records()
df.to_records().dtype
df.to_records().A
df.to_records()[0]
df.to_records(column_dtypes='f4')
df.to_records(column_dtypes=int)
df.to_records(column_dtypes=[1])
df.to_records(column_dtypes={'A':[1]})
df.to_records(index_dtypes={'I':'U3'})
df.to_records(index_dtypes={0:'U3'},column_dtypes={1:'f4'})
df.reset_index().to_records(index=False).tolist()
m=df.set_index('A',append=True)
m.to_records()
pd.DataFrame({'x':[1,None],'s':['a','b'],'t':pd.to_datetime(['2020-01-01','2020-01-02']),'c':pd.Categorical(['u','v']),'n':pd.array([1,None],dtype='Int64')}).to_records()
pd.DataFrame({'x':[1,None],'s':['a','b'],'t':pd.to_datetime(['2020-01-01','2020-01-02']).tz_localize('UTC'),'td':pd.to_timedelta([1,2],unit='s')}).to_records(index=False)
pd.DataFrame(index=pd.date_range('2020',periods=2),data={'v':[1,2]}).to_records()
pd.DataFrame({0:[1],1:[2]}).to_records()
pd.DataFrame({('a','b'):[1],('a','c'):[2]}).to_records()
pd.DataFrame({'a':[]}).to_records()
pd.DataFrame().to_records()
pd.DataFrame(df.to_records())
pd.DataFrame.from_records(df.to_records())
pd.DataFrame.from_records(df.to_records(),index='I')
pd.DataFrame.from_records(df.to_records(index=False),columns=['B'])
pd.DataFrame.from_records(df.to_records(index=False),columns=['B','Z'])
pd.DataFrame.from_records(df.to_records(index=False),exclude=['B'])
pd.DataFrame.from_records(np.array([(3,'a'),(2,'b'),(1,'c'),(0,'d')],dtype=[('col_1','i4'),('col_2','U1')]))
pd.DataFrame.from_records(np.array([(3,'a'),(2,'b'),(1,'c'),(0,'d')],dtype=[('col_1','i4'),('col_2','U1')])).dtypes
pd.DataFrame.from_records(np.array([(3,'a'),(2,'b')],dtype=[('col_1','i4'),('col_2','U1')]),index='col_1')
pd.DataFrame.from_records(np.array([(3,'a'),(2,'b')],dtype=[('col_1','i4'),('col_2','U1')]),index=['p','q'])
pd.DataFrame.from_records(np.array([(3,'a'),(2,'b')],dtype=[('col_1','i4'),('col_2','U1')]),nrows=1)
pd.DataFrame(np.array([(3,'a'),(2,'b')],dtype=[('col_1','i4'),('col_2','U1')]))
pd.DataFrame(np.array([(3,'a'),(2,'b')],dtype=[('col_1','i4'),('col_2','U1')]),columns=['col_2'])
pd.DataFrame(np.array([(3,'a'),(2,'b')],dtype=[('col_1','i4'),('col_2','U1')]),columns=['col_2','new'])
pd.DataFrame(np.array([(3,'a'),(2,'b')],dtype=[('col_1','i4'),('col_2','U1')]),index=[9,8])
pd.DataFrame(np.array([(3,'a'),(2,'b')],dtype=[('col_1','i4'),('col_2','U1')]),index=[9,8,7])
pd.DataFrame(np.zeros(3,dtype=d))
pd.DataFrame(np.zeros(0,dtype=d))
pd.DataFrame(np.zeros((2,2),dtype=d))
pd.DataFrame(np.rec.array([(1,2.0,'x')],names='p,q,r'))
pd.Series(np.array([(1,2.0)],dtype=d))
pd.DataFrame(list(np.array([(1,2.0)],dtype=d)))
pd.DataFrame(np.array([(1,2.0)],dtype=d).tolist(),columns=d.names)
pd.DataFrame(np.array([(1,(2.0,3))],dtype=[('a','i4'),('p','f8',2)]))
pd.DataFrame({n:np.array([(1,2.0)],dtype=d)[n] for n in d.names})
[tuple(x) for x in df.to_records(index=False)]
list(df.to_records())
[r.A for r in df.to_records()]
df.to_records(index=False).tolist()
df.to_records(index=False)[df.to_records(index=False).A>1]
df['A'].to_numpy(dtype=str)
df.to_numpy(dtype=str)
df.to_numpy(dtype='U2')
df.astype(str).to_numpy(dtype='U')
df.astype('U3').dtypes
df['A'].astype('<U3').to_numpy()
df['A'].astype('S3')
""".strip().splitlines():
    show(line)
