"""Sparse arrays with sparse arrays: unlike indexes, fill values and kinds; extremes, shifts, distinct values, indexes."""

import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
S=pd.arrays.SparseArray; D=pd.SparseDtype
print(S([]).dtype, S([None,1]).dtype, S(pd.array([1,None])).dtype, S([pd.NA,1]).dtype, S(['a']).dtype, S([1+1j]).dtype, S(pd.to_datetime(['2020'])).dtype, S([1,2],dtype='float32').dtype, S([True]).dtype, S([1,'a']).dtype)
print(D(int,0)==D(int,np.int64(0)), D(float,0.0)==D(float,np.float64(0)), D(float,np.float64('nan'))==D(float,np.nan), D(bool,False)==D(bool,np.False_), D(int,0)==D(int,False), D(float,np.nan)==D(float,None), D(object,np.nan)==D(object,None), D('M8[ns]')==D('M8[ns]'))
a=S([0,0,1,2]); f=S([1.0,np.nan,0,np.nan,3]); b=S([1,0,0,2],kind='block')
print(b.nbytes, (a+b), (a*b), (b+b), (a-b), (a/b), (a//b), (a>b), (a==b), a&b, a<b)
print(a+S([0,1,0,0]), S([1,1,1])+S([0,1,0]), S([0,0])+S([0,0]), (a+S([1.5,0,0,0],fill_value=0.0)), (a*S([1.0,np.nan,2,3])).dtype)
print(a.sum(min_count=5), f.sum(skipna=False), f.mean(), S([]).sum(), S([],dtype='int64').mean(), S([np.nan]).max(), S([0,0]).max(), S([0,0]).min(), S([-1,0]).max(), S([-1,0]).min(), f.max(skipna=False))
print(pd.Series(a).sum(min_count=9), pd.Series(f).sum(skipna=False), pd.Series(f).min(skipna=False))
print(repr(pd.Series(a).isna().values), repr(pd.Series(f).notna().values), repr((pd.Series(a)>0).values), pd.isna(a))
print(S._concat_same_type([a,b]), S._concat_same_type([b,a]), S._from_sequence([1,0],dtype=D(int)))
print(S(np.array([5,6]),sparse_index=a.sp_index,fill_value=0))
print(pd.DataFrame({'a':a,'b':b}).sum(axis=1).dtype, pd.DataFrame({'a':a,'b':b}).mean(axis=1).dtype, pd.DataFrame({'a':a,'b':b}).max(axis=1).dtype, pd.DataFrame({'a':a,'b':b}).mean(axis=1))
print(a.argmax(), b.argmin(), f.argmax(), S([0,0,-1]).argmin(), S([2,0,1]).argmin())
print(a.copy().sp_values is a.sp_values, len(a.to_dense()), a.to_numpy(dtype=float), np.array(a,dtype=object), list(f), f.tolist())
print(pd.Series(a).shift(2), pd.Series(f).shift(-1), pd.Series(b).diff(2))
print(S(['x','y','x'],fill_value='x').unique(), f.unique(), S([1,2,2]).unique(), S([np.nan,np.nan]).unique(), S([2,0,2,0]).factorize(), f.factorize(), S([2,0,2,0]).value_counts(), f.value_counts(dropna=False))
for x in (a,b): print(x.sp_index==x.sp_index, hash(x.sp_index)!=0 if 0 else '', x.sp_index.to_int_index(), x.sp_index.to_block_index())
print(a.sp_index.intersect(S([0,1,1,0]).sp_index), a.sp_index.make_union(S([0,1,1,0]).sp_index), a.sp_index.lookup(2), a.sp_index.lookup(0), a.sp_index.lookup_array(np.array([0,2,3],dtype='int32')))
for bad in (lambda: a+S([1,2]), lambda: a==S([1,2]), lambda: a==[1,2], lambda: a+np.array([1]), lambda: a[[9]], lambda: a.take([-9]), lambda: a['x'], lambda: a[[True]], lambda: a.astype('Int8x'), lambda: a.fillna(), lambda: a.foo, lambda: S([1,2],dtype='category'), lambda: a.std(), lambda: a._reduce('std'), lambda: a.take([1],axis=1), lambda: a[1.5], lambda: a[None]):
    try: print(repr(bad()))
    except Exception as e: print(type(e).__name__, str(e)[:150])
