"""Every method on the dtypes string and category."""
import pandas as pd, numpy as np, sys, re
def show(f, s):
    try:
        r = f(s)
        if isinstance(r, pd.DataFrame): print(r, r.dtypes.tolist())
        elif hasattr(r,'dtype'): print(r.dtype, r.tolist())
        else: print(repr(r))
    except Exception as e: print(type(e).__name__+':', e)
for s in (pd.Series(['a b', None, 'Bb'],dtype='string'), pd.Series(['a b','Bb','a b'],dtype='string'), pd.Series([],dtype='string'), pd.Series([None],dtype='string'),pd.Series(['a b', None, 'Bb'],dtype='category'),pd.Series(['a b','Bb','a b'],dtype='category')):
  print('=====', s.dtype, s.tolist())
  for n in 'capitalize casefold isalnum isalpha  isupper len lower rpartition partition rsplit slice split strip  get_dummies'.split():
    print(n, end=' '); show(lambda s: getattr(s.str,n)(), s)
  for n,a in [('cat',()),('cat',(s,)),('center',(3,)),('contains',('a',)),('contains',('[ab]',)),('count',('a',)),('encode',('utf8',)),('endswith',('a',)),('startswith',('a',)),('extract',('(a)',)),('extract',('(a)(b)?',)),('extract',('(a)',0,False)),('extractall',('(a)',)),('find',('a',)),('findall',('a',)),('fullmatch',('a',)),('get',(0,)),('get',(10,)),('index',('a',)),('index',('b',)),('join',('-',)),('match',('a',)),('normalize',('NFC',)),('pad',(3,)),('removeprefix',('a',)),('repeat',(2,)),('repeat',([1,2,3][:len(s)],)),('replace',('a','b')),('rfind',('a',)),('slice_replace',(0,1,'z')),('translate',({97:'q'},)),('wrap',(3,)),('zfill',(3,))]:
    print(n, a if n!='cat' else '', end=' '); show(lambda s: getattr(s.str,n)(*a), s)
  print('split expand', end=' '); show(lambda s: s.str.split(expand=True), s)
  for na in (True, False, None, np.nan, pd.NA, 0, 1, 'x'):
    print('na', na, end=' '); show(lambda s: s.str.contains('a', na=na), s)
    print('   starts', end=' '); show(lambda s: s.str.startswith('a', na=na), s)
