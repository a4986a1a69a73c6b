"""Every method on elements of all kinds, and on missing ones."""
import pandas as pd, numpy as np, sys
s = pd.Series(['a', None, np.nan, pd.NA, pd.NaT, 1, 2.5, True, b'x', ['a','b'], ('c',), {'k':1}, 'Bb'])
def show(f):
    try:
        r = f(s)
        if isinstance(r, pd.DataFrame): print(r)
        else: print(r.dtype, r.tolist())
    except Exception as e: print(type(e).__name__+':', e)
for n in 'capitalize casefold isalnum isalpha isdecimal isdigit islower isnumeric isspace istitle isupper len lower lstrip rpartition partition rsplit rstrip slice split strip swapcase title upper'.split():
    print(n, end=' '); show(lambda s: getattr(s.str,n)())
for n,a in [('cat',()),('cat',(s,)),('center',(3,)),('contains',('a',)),('contains',('[ab]',)),('count',('a',)),('decode',('utf8',)),('encode',('utf8',)),('endswith',('a',)),('startswith',('a',)),('extract',('(a)',)),('extractall',('(a)',)),('find',('a',)),('findall',('a',)),('fullmatch',('a',)),('get',(0,)),('join',('-',)),('ljust',(3,)),('match',('a',)),('normalize',('NFC',)),('pad',(3,)),('removeprefix',('a',)),('removesuffix',('a',)),('repeat',(2,)),('replace',('a','b')),('rfind',('a',)),('slice_replace',(0,1,'z')),('translate',({97:'q'},)),('wrap',(3,)),('zfill',(3,)),('get',('k',))]:
    print(n, a if n!='cat' else '', end=' '); show(lambda s: getattr(s.str,n)(*a))
print('[0]', end=' '); show(lambda s:s.str[0]); show(lambda s:s.str[::2])
for t in (pd.Series(['a', None]), pd.Series(['a', np.nan]), pd.Series(['a',None,1]), pd.Series([None,None],dtype=object), pd.Series([np.nan,None],dtype=object),pd.Series([],dtype=object), pd.Series(['a',pd.NA])):
    print('==', t.tolist())
    for n,a in [('upper',()),('len',()),('contains',('a',)),('isdigit',()),('startswith',('a',)),('count',('a',)),('split',()),('find',('a',)),('match',('a',)),('slice',(0,1)),('get',(0,)),('replace',('a','b')),('cat',())]:
        try:
            r=getattr(t.str,n)(*a); print(n, r if n=='cat' else (r.dtype, r.tolist()))
        except Exception as e: print(n,type(e).__name__+':', e)
