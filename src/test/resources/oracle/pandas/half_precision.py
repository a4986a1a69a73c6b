"""float16 columns: the snippet that narrows a frame, what pandas computes in single precision, and what it refuses."""

import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
def t(f):
    try: r=f(); print(r if not isinstance(r,(pd.Series,pd.DataFrame)) else r.to_string()); 
    except Exception as e: print(type(e).__name__, e)
def reduce_mem_usage(df):
    start_mem = df.memory_usage().sum() / 1024**2
    print('Memory usage of dataframe is {:.2f} MB'.format(start_mem))
    for col in df.columns:
        col_type = df[col].dtype
        if col_type != object:
            c_min = df[col].min()
            c_max = df[col].max()
            if str(col_type)[:3] == 'int':
                if c_min > np.iinfo(np.int8).min and c_max < np.iinfo(np.int8).max:
                    df[col] = df[col].astype(np.int8)
                elif c_min > np.iinfo(np.int16).min and c_max < np.iinfo(np.int16).max:
                    df[col] = df[col].astype(np.int16)
                elif c_min > np.iinfo(np.int32).min and c_max < np.iinfo(np.int32).max:
                    df[col] = df[col].astype(np.int32)
            else:
                if c_min > np.finfo(np.float16).min and c_max < np.finfo(np.float16).max:
                    df[col] = df[col].astype(np.float16)
                elif c_min > np.finfo(np.float32).min and c_max < np.finfo(np.float32).max:
                    df[col] = df[col].astype(np.float32)
                else:
                    df[col] = df[col].astype(np.float64)
        else:
            df[col] = df[col].astype('category')
    end_mem = df.memory_usage().sum() / 1024**2
    print('Memory usage after optimization is: {:.2f} MB'.format(end_mem))
    print('Decreased by {:.1f}%'.format(100 * (start_mem - end_mem) / start_mem))
    return df
rng=np.random.default_rng(1)
df=pd.DataFrame({'a':rng.integers(0,100,50000),'b':rng.normal(size=50000),'c':rng.normal(size=50000)*1e6,'d':rng.choice(list('xyz'),50000),'e':rng.integers(0,10**6,50000)})
df=reduce_mem_usage(df)
print(df.dtypes); print(df.head()); df.info(); print(df.memory_usage()); print(df.describe())
s=pd.Series([0.1,2.5,np.nan,-3,1000.25],dtype='float16',name='h')
print(s); print(repr(s.values)); print(s.dtype, s.nbytes, s.itemsize if hasattr(s,'itemsize') else '')
for m in 'sum mean min max std var median prod sem skew kurt count nunique abs cumsum cumprod cummax rank isna dropna diff pct_change round unique mode describe idxmax argmin hasnans is_unique'.split():
    print(m); 
    def f():
        r=getattr(s,m); r=r() if callable(r) else r
        return repr(r)
    t(f)
t(lambda: s.sort_values()); t(lambda: s.fillna(0)); t(lambda: s.fillna(1e10)); t(lambda: s+1); t(lambda: s*1.5); t(lambda: (s+s.astype('float32')).dtype)
t(lambda: s+np.float64(1)); t(lambda: s>0.1); t(lambda: s==0.1); t(lambda: s.quantile([.25,.5])); t(lambda: s.quantile(.3)); t(lambda: repr(s.quantile(.3)))
t(lambda: s.value_counts()); t(lambda: s.to_list()); t(lambda: s.to_csv()); t(lambda: s.to_json()); t(lambda: s.to_dict()); t(lambda: s.map({0.1:1}));t(lambda: s.apply(lambda x: type(x)))
t(lambda: s.where(s>0)); t(lambda: s.where(s>0, 1.5).dtype); t(lambda: s.clip(0,1)); t(lambda: s.replace(2.5, 7)); t(lambda: s.astype(str)); t(lambda: s.astype('Float32')); t(lambda: s.astype('int8')); t(lambda: s.dropna().astype('int8')); t(lambda: s.astype('category')); t(lambda: s.shift()); t(lambda: s.reindex([0,7])); t(lambda: s.interpolate()); t(lambda: s.rolling(2).mean()); t(lambda: s.ewm(com=1).mean()); t(lambda: s.expanding().sum())
t(lambda: s.iloc[0]); t(lambda: repr(s.iloc[0])); t(lambda: pd.Index(s)); t(lambda: pd.Index([1.5],dtype='float16')); t(lambda: pd.Index(np.array([1.5],'f2'))); t(lambda: pd.Series([1,2],index=np.array([1.5,2],'f2')));
d=pd.DataFrame({'k':['a','b','a','b','a'],'h':s,'i':[1,2,3,4,5]})
t(lambda: d.set_index('h')); 
for m in 'sum mean min max std var median prod first last count cumsum nunique size rank'.split():
    print(m); t(lambda: repr(getattr(d.groupby('k')['h'],m)()))
t(lambda: d.groupby('k').agg({'h':['sum','mean','min']})); t(lambda: d.groupby('k')['h'].transform('mean')); t(lambda: d.groupby('k')['h'].describe())
t(lambda: d.merge(pd.DataFrame({'h':np.array([2.5],'f2'),'z':[1]}),on='h')); t(lambda: d.merge(pd.DataFrame({'h':[2.5],'z':[1]}),on='h'))
t(lambda: d.pivot_table(index='k',values='h')); t(lambda: d.to_csv()); t(lambda: d.to_json()); t(lambda: d.to_dict('records')); t(lambda: d.sum(numeric_only=True)); t(lambda: d[['h','i']].mean()); t(lambda: d[['h','i']].mean(axis=1)); t(lambda: d[['h']].values.dtype); t(lambda: d[['h','i']].values.dtype); t(lambda: d.corr(numeric_only=True)); t(lambda: pd.concat([s,s.astype('f4')]).dtype); t(lambda: pd.concat([s,pd.Series([1])]).dtype); t(lambda: pd.concat([s,pd.Series([1],dtype='i1')]).dtype)
t(lambda: pd.to_numeric(pd.Series([1.5,2]),downcast='float').dtype); t(lambda: pd.cut(s,3)); t(lambda: pd.qcut(s,2)); t(lambda: s.drop_duplicates()); t(lambda: s.isin([0.1])); t(lambda: d.sort_values('h')); t(lambda: d.nlargest(2,'h')); t(lambda: s.between(0,3)); t(lambda: s.loc[s>0].sum()); t(lambda: d.T); t(lambda: d.select_dtypes('float16')); t(lambda: d.select_dtypes('number')); t(lambda: pd.api.types.is_float_dtype(s)); t(lambda: d.melt(id_vars='k')); t(lambda: d.eval('h*2')); t(lambda: d.query('h>1')); t(lambda: s.convert_dtypes()); t(lambda: s.infer_objects()); t(lambda: pd.get_dummies(s)); t(lambda: pd.get_dummies(d['k'],dtype='float16')); t(lambda: s.astype('float16').equals(s)); t(lambda: d.to_string()); t(lambda: d.to_html()); t(lambda: d.duplicated('h')); t(lambda: s.searchsorted(1)); t(lambda: s.to_frame().memory_usage(index=False))
print(pd.DataFrame(np.array([[1.234,2],[3,4e4]],'f2')))
s2=s.copy(); s2[0]=1e6
print(s2)
s2=s.copy(); s2[0]=7; print(s2); s2[1]=0.3; print(s2); s2.iloc[2]=np.float32(.3); print(s2)
