# preamble: typed.py
import warnings
import pandas as pd, numpy as np
from pandas.api.extensions import take, register_dataframe_accessor, register_series_accessor, register_index_accessor, register_extension_dtype, ExtensionDtype, ExtensionArray, no_default, ExtensionScalarOpsMixin
from pandas.api.indexers import check_array_indexer
@register_dataframe_accessor("geo")
class Geo:
    def __init__(self, obj):
        if 'lat' not in obj.columns: raise AttributeError("Must have 'lat'.")
        self._obj=obj
    @property
    def center(self): return float(self._obj.lat.mean())
    def double(self): return self._obj*2
df=pd.DataFrame({'lat':[1.,2.]}); print(df.geo.center, df.geo.double(), df.geo is df.geo)
t(lambda: pd.DataFrame({'x':[1]}).geo); t(lambda: pd.DataFrame.geo); t(lambda: 'geo' in dir(df))
@register_series_accessor("shout")
class Sh:
    def __init__(self,s): self.s=s
    def up(self): return self.s.map(str.upper)
print(pd.Series(['a']).shout.up())
@register_index_accessor("my")
class My:
    def __init__(self,i): self.i=i
    def n(self): return len(self.i)
print(pd.Index([1,2]).my.n())
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter('always')
    register_series_accessor("shout")(Sh); print(w[0].category.__name__, str(w[0].message)[:60])
t(lambda: take(np.array([10,20,30]),[0,0,-1])); t(lambda: take(np.array([10,20,30]),[0,0,-1],allow_fill=True)); t(lambda: take(np.array([10,20,30]),[0,0,-1],allow_fill=True,fill_value=-10)); t(lambda: take(np.array([10,20,30]),[5])); t(lambda: take(pd.array([1,2]),[0,-1],allow_fill=True)); t(lambda: take(pd.Series([1,2],index=['a','b']),[0,1])); t(lambda: take(pd.Index([1,2]),[1])); t(lambda: take(np.array([1]),[-2],allow_fill=True)); t(lambda: take([1,2],[0]))
t(lambda: no_default)
c=check_array_indexer; a=pd.array([1,2])
t(lambda: c(a,pd.array([True,False]))); t(lambda: c(a,pd.array([True,None]))); t(lambda: c(a,[True,False])); t(lambda: c(a,[True])); t(lambda: c(a,[0,1])); t(lambda: c(a,pd.array([0,None]))); t(lambda: c(a,slice(1))); t(lambda: c(a,1)); t(lambda: c(a,[])); t(lambda: c(a,np.array([0.,2.],dtype='float64'))); t(lambda: c(a,['a'])); t(lambda: c(np.array([1,2]),np.array([True,False,True]))); t(lambda: c(a,pd.Series([0,1])))
t(lambda: pd.api.types.is_dtype_equal('int64',np.int64)); t(lambda: pd.api.types.is_interval(pd.Interval(0,1))); t(lambda: pd.api.types.is_interval(1)); t(lambda: pd.api.types.pandas_dtype('Int64')); t(lambda: pd.api.types.union_categoricals([pd.Categorical(['a']),pd.Categorical(['b'])])); t(lambda: pd.api.types.infer_dtype([1,'a']))
