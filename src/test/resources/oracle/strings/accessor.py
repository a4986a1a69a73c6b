"""What has the accessor, and what it answers on an Index."""
import pandas as pd, numpy as np, datetime
def show(f):
    try:
        r = f()
        if isinstance(r, pd.DataFrame): print(r, r.dtypes.tolist(), r.columns)
        elif hasattr(r,'dtype'): print(r.dtype, r.tolist(), getattr(r,'name',''), type(r).__name__)
        else: print(repr(r))
    except Exception as e: print(type(e).__name__+':', e)
cands = {'int':pd.Series([1,2]), 'bool': pd.Series([True]), 'dates': pd.Series(pd.to_datetime(['2020'])), 'objints': pd.Series([1,2],dtype=object),'mixints': pd.Series([1,'a']),'mixedf':pd.Series([1.5,'a']),'bytes':pd.Series([b'a']),'bytesmix':pd.Series([b'a','b']),'lists':pd.Series([[1],[2]]),'emptyobj':pd.Series([],dtype=object),'emptyfloat':pd.Series([],dtype=float),'nan':pd.Series([np.nan,np.nan]),'nanobj':pd.Series([np.nan,None],dtype=object),'cat':pd.Series(['a','b']).astype('category'),'catint':pd.Series([1,2]).astype('category'),'catmixed':pd.Series([1,'b']).astype('category'),'bools':pd.Series([True,'a']),'boolobj':pd.Series([True,False],dtype=object),'dateobj':pd.Series([datetime.date(2020,1,1)]),'dtobj':pd.Series([datetime.datetime(2020,1,1)],dtype=object),'datestr':pd.Series([datetime.date(2020,1,1),'a']),'floatsobj':pd.Series([1.5],dtype=object),'td':pd.Series(pd.to_timedelta([1])),'string':pd.Series(['a'],dtype='string'),'Int':pd.Series([1],dtype='Int64'),'dec':pd.Series([__import__('decimal').Decimal(1)]),'cplx':pd.Series([1j,2],dtype=object),'intfloat':pd.Series([1,2.5],dtype=object),'NAonly':pd.Series([pd.NA]),'dict':pd.Series([{}]),'tup':pd.Series([(1,)]),'emptycat':pd.Series([],dtype='category'),'intnone':pd.Series([1,None],dtype=object)}
for k,v in cands.items():
    print(k, end=' '); show(lambda: v.str.upper())
for k,v in cands.items():
    if k == 'dtobj': continue
    print('idx',k, end=' ')
    show(lambda: pd.Index(v).str.upper())
mi=pd.MultiIndex.from_tuples([('a','b')])
show(lambda: mi.str.upper())
show(lambda: pd.DataFrame({'a':['x']}).str)
idx=pd.Index(['a_b','c_d',None],name='nm')
show(lambda: idx.str.upper()); show(lambda: idx.str.len()); show(lambda: idx.str.contains('a')); show(lambda: idx.str.split('_')); 
print(idx.str.split('_',expand=True)); print(idx.str.partition('_')); print(repr(idx.str.partition('_',expand=False)))
print(pd.Index(['a b','c']).str.split(expand=True));print(pd.Index(['a','c'],name='q').str.split(expand=True))
print(idx.str.extract('(.)_(.)')); print(idx.str.extract('(.)_',expand=False)); print(idx.str.extractall('(.)'))
print(idx.str.get_dummies('_')); print(idx.str.cat(sep='-')); print(idx.str.cat(['1','2','3'],sep='-'));print(repr(idx.str[0]))
show(lambda: idx.str.isdigit());show(lambda: pd.Index(['a','b']).str.contains('a'));show(lambda: pd.Index(['a','b']).str.startswith('a'))
s=pd.Series(['a_b','c_d'],name='nm')
show(lambda: [x for x in s.str]); show(lambda: iter(s.str)); show(lambda: s.str.foo); show(lambda: s.str.upper(1)); show(lambda: pd.Series.str)
