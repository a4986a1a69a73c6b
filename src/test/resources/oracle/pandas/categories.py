"""Categoricals, their accessor, and unions of them."""
import pandas as pd, numpy as np
from pandas.api.types import union_categoricals
import warnings; warnings.simplefilter('ignore')
def show(e):
    print('>>>', e)
    try:
        r=eval(e); print(repr(r))
    except Exception as x: print(type(x).__name__+':', x)
c=pd.Categorical(['a','b','a',None,'c']); o=pd.Categorical(['lo','hi','lo'],categories=['lo','mid','hi'],ordered=True); i=pd.Categorical([3,1,2,1])
s=pd.Series(['x','y','x',None],dtype='category',name='s'); so=pd.Series(o)
for e in r'''c.add_categories('d')
c.add_categories(['d','e'])
c.add_categories(['a'])
c.remove_categories('a')
c.remove_categories(['a','z'])
c.remove_unused_categories()
o.remove_unused_categories()
c.rename_categories({'a':'A'})
c.rename_categories(['x','y','z'])
c.rename_categories(['x','y'])
c.rename_categories(str.upper)
c.rename_categories(['x','x','z'])
c.reorder_categories(['c','b','a'])
c.reorder_categories(['c','b'])
c.reorder_categories(['c','b','a'],ordered=True)
c.set_categories(['b','c','z'])
c.set_categories(['b','c','z'],rename=True)
c.set_categories(['b','c','z'],ordered=True)
c.as_ordered()
o.as_unordered()
o.min(), o.max()
c.min()
c.codes
c.categories
c.ordered
c.isna()
c.value_counts()
c.value_counts(dropna=False)
c.describe()
c.tolist()
c.unique()
o.unique()
c.dropna()
c.fillna('a')
c.fillna('q')
c.map({'a':1,'b':2,'c':3})
c.map(lambda x: x*2)
c.map({'a':'q','b':'q'})
c.sort_values()
o.sort_values(ascending=False)
c.argsort()
c.repeat(2)
c.take([0,-1])
c.take([0,-1],allow_fill=True)
c.shift(1)
c[0]
c[1:3]
c[[True,False,True,False,False]]
c == 'a'
c == c
o < 'hi'
c < 'a'
o < 'zz'
o == 'zz'
o < o
c == ['a','b','a',None,'c']
c == o
c + 'a'
c.equals(c)
c.astype(object)
i.astype(int)
i.astype(float)
c.astype('category')
o.astype(pd.CategoricalDtype(['hi','lo']))
c.nbytes
len(c), c.size, c.shape, c.ndim
c.T
c.dtype
o.dtype
repr(c.dtype), str(o.dtype), o.dtype.name
o.dtype == 'category', o.dtype == c.dtype
pd.CategoricalDtype(['a','b'],ordered=True) == pd.CategoricalDtype(['b','a'],ordered=True)
pd.CategoricalDtype(['a','b']) == pd.CategoricalDtype(['b','a'])
pd.CategoricalDtype()
pd.CategoricalDtype(['a','a'])
pd.CategoricalDtype(['a',None])
pd.CategoricalDtype('a')
pd.CategoricalDtype(ordered='x')
pd.Categorical(['a','b'],categories=['b','a'])
pd.Categorical(['a','z'],categories=['b','a'])
pd.Categorical([1,2,'a'])
pd.Categorical(5)
pd.Categorical.from_codes([0,1,-1],['x','y'])
pd.Categorical.from_codes([0,1,2],['x','y'])
pd.Categorical.from_codes([0.5],['x'])
pd.Categorical.from_codes([0,1],dtype='category')
pd.Categorical.from_codes([0,1],categories=['a','b'],ordered=True)
pd.Categorical(pd.date_range('2020',periods=2))
pd.Categorical([pd.Timestamp('2020'),None])
pd.Categorical([1.5,np.nan,2])
pd.Categorical([True,False])
pd.Categorical([])
pd.Categorical([],categories=['a'])
pd.Categorical([(1,2),(3,4)])
pd.Categorical(list('abcdefghijklmnop'))
pd.Categorical(range(1000))
pd.Series(pd.Categorical(range(100)))
np.asarray(c)
list(c)
'a' in c, 'z' in c, np.nan in c
c.__array__()
c.searchsorted('b')
o.searchsorted('hi')
o.mode()
o.is_dtype_equal(o)
c.set_ordered(True)
c.to_numpy()
c.to_list()
c.ravel()
c.view()
c.copy() is c
c.factorize()
c.isin(['a',None])
c.delete(0)
c.insert(0,'b')
c.insert(0,'zz')
c.equals(o)
c.check_for_ordered('min')
union_categoricals([c,c])
union_categoricals([pd.Categorical(['b','c']),pd.Categorical(['a','b'])])
union_categoricals([pd.Categorical(['b','c']),pd.Categorical(['a','b'])],sort_categories=True)
union_categoricals([pd.Categorical(['a','b'],ordered=True),pd.Categorical(['a','b','a'],ordered=True)])
union_categoricals([pd.Categorical(['a','b'],ordered=True),pd.Categorical(['a','c'],ordered=True)])
union_categoricals([pd.Categorical(['a','b'],ordered=True),pd.Categorical(['a','c'],ordered=True)],ignore_order=True)
union_categoricals([pd.Categorical([1,2]),pd.Categorical(['a'])])
union_categoricals([s,s])
union_categoricals([])
union_categoricals([pd.CategoricalIndex(['a']),pd.Categorical(['b'])])
s.cat.categories
s.cat.codes
s.cat.ordered
s.cat.add_categories('z')
s.cat.remove_categories(['x'])
s.cat.remove_unused_categories().cat.categories
s.cat.rename_categories({'x':'X'})
s.cat.rename_categories(lambda x: x.upper())
s.cat.reorder_categories(['y','x'],ordered=True)
s.cat.set_categories(['x'])
s.cat.as_ordered()
so.cat.as_unordered()
so.cat.as_ordered().max()
s.cat.foo
s.value_counts()
s.unique()
s.describe()
so.describe()
so.min(), so.max()
so.sort_values()
so > 'lo'
so[so >= 'mid']
s.fillna('y')
s.fillna('new')
s.map({'x':1,'y':2})
s.replace('x','w')
s.isin(['x'])
s == 'x'
s.str.upper()
s.to_frame().dtypes
s.nunique()
s.mode()
s.duplicated()
s.drop_duplicates()
pd.concat([s,s]).dtype
pd.concat([s,so]).dtype
pd.get_dummies(s)
s.shift(1)
s.iloc[0]
s.loc[0:1]
s.apply(lambda x: str(x)+'!')
pd.Series(['a','b']).astype(pd.CategoricalDtype(['b','a'],ordered=True)).sort_values()
pd.Series([1,2,3]).astype('category').sum()
pd.Series([1,2,3]).astype('category').astype(int).sum()
pd.Series([1,2,3]).astype('category').mean()
pd.Series(['b','a']).astype('category').max()
so.rank()
s.rank()
s.cat.codes.dtype, s.cat.codes.name
s.to_list()
s.where(s=='x')
s.mask(s=='x','y')
s.mask(s=='x','q')
s.to_dict()
s.reindex([0,9])
pd.Series([1,2],dtype='category') + 1
pd.Series(['a'],dtype='category') + 'b'
s.dt
pd.DataFrame({'c':s}).describe()
pd.DataFrame({'c':s,'v':[1,2,3,4]}).sort_values('c')
pd.DataFrame({'c':so,'v':[1,2,3]}).set_index('c').loc['lo']
pd.CategoricalIndex(['a','b','a'])
pd.CategoricalIndex(['a','b'],categories=['b','a'],ordered=True,name='n')
pd.CategoricalIndex(['a','b','a']).codes
pd.CategoricalIndex(['a','b','a']).rename_categories(['x','y'])
pd.CategoricalIndex(['a','b','a']).add_categories('q')
pd.CategoricalIndex(['a','b','a']).remove_categories('a')
pd.CategoricalIndex(['a','b','a']).as_ordered()
pd.CategoricalIndex(['a','b','a']).map({'a':1,'b':2})
pd.CategoricalIndex(['a','b','a']).get_loc('a')
pd.CategoricalIndex(['a','b','a']).isin(['a'])
pd.CategoricalIndex(['a','b','a']).append(pd.Index(['z']))
pd.CategoricalIndex(['a','b','a']).set_categories(['b','a'])
pd.CategoricalIndex(['a','b']).reorder_categories(['b','a'])
pd.CategoricalIndex(['a','b']).equals(pd.CategoricalIndex(['a','b']))'''.split('\n'): show(e)
c2=c.copy(); c2[0]='b'; print(c2)
try: c2[0]='zzz'
except Exception as e: print(type(e).__name__, e)
c2[[0,1]]=['c',None]; print(c2)
try: c2[0:2]=pd.Categorical(['x','y'])
except Exception as e: print(type(e).__name__, e)
s2=s.copy(); s2[0]='y'; print(s2)
try: s2[0]='q'
except Exception as e: print(type(e).__name__, e)
s2.cat.categories
try: s2.cat.categories=['p','q']
except Exception as e: print(type(e).__name__, e)
try: s2.cat.foo=1
except Exception as e: print(type(e).__name__, e)
try: c.categories=['p','q','r']
except Exception as e: print(type(e).__name__, e)
