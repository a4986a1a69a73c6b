"""Small Series, indexes and frames of lists, and one after the other."""
import pandas as pd
import numpy as np
import warnings
warnings.simplefilter('ignore')
F=[pd.DataFrame({'a':[i],'b':[2.5],'c':['x'],'d':[pd.Timestamp('2024')],'e':[None],'f':[True]}) for i in range(3)]
print(pd.concat(F),pd.concat(F,ignore_index=True).dtypes)
print(pd.concat([F[0],F[1].drop(columns='b')]),pd.concat([F[0],F[1].rename(columns={'a':'z'})],sort=True),
    pd.concat([F[0][['b','a']],F[1][['a','b']]]),sep='\n')
print(pd.concat([F[0],F[1]],axis=1).columns.tolist(),pd.concat(F,keys=['x','y','z']).index.tolist())
A=pd.Index(['a','b','c']);B=pd.Index(['a','b','c']);C=pd.Index(['a','b','d']);D=pd.Index(['a','b',None]);E=pd.Index(['a',
    'b',np.nan]);G=pd.Index(['a\0b','c']);H=pd.Index(['a','b\0c'])
for x in (A,C,G,H,pd.Index([]),pd.Index(['a','b',1])):
    print([x.equals(y) for y in (A,B,C,D,E,G,H,pd.Index([],dtype=object),pd.Index(['a','b',1]),pd.Index(['']))])
print(pd.concat([pd.Series(['a']),pd.Series(['b'])]),pd.concat([pd.Series(['a']),pd.Series([1])]).dtype,
    pd.concat([pd.Series([True]),pd.Series([1])]).tolist())
S=[pd.Series({'u':1.0,'v':2}),pd.Series({'u':3,'w':'x'}),pd.Series([1,2],index=['u','v'],name='nm')]
print(pd.DataFrame(S),pd.DataFrame(S[:1]*3),pd.DataFrame([pd.Series([1,2]),pd.Series([3,4])]).dtypes)
print(pd.DataFrame([pd.Series(['a',1]),pd.Series([pd.Timestamp('2024'),2])]),
    pd.DataFrame([pd.Series([pd.Timestamp('2024')])]*2).dtypes)
for L in ([],[1],['a'],[None],[1,'a'],[True,None],[1,2.5,None],[np.float64(1)],[np.int64(1),2],[np.bool_(True)],[pd.NA,1],
    [b'x'],['a',None],[[1,2],[3]],[(1,2)],[{'a':1}],range(3),(1,2),[pd.Timestamp('2024')],[pd.Timedelta('1D')],[2**70],
        [2**63],[-1,2**63],[1j],[pd.Period('2024')]):
    try: print(pd.Series(L), type(pd.Series(L).index).__name__)
    except Exception as e: print(type(e).__name__,e)
    try: print(pd.Index(L))
    except Exception as e: print(type(e).__name__,e)
    try: print(pd.DataFrame({'q':L,'r':L}))
    except Exception as e: print(type(e).__name__,e)
print(pd.Series({('a',1):1,('b',2):2}),pd.Series({}),pd.Series({1:2,'a':3}),pd.Series({'a':1},index=['b','a']),
    pd.Index(['a'],name='n'),pd.CategoricalIndex(['a','b']),pd.Index(['a','b'],dtype='category'),pd.DatetimeIndex(['2024-01-01']))
for D in ({'a':[1,2],'b':[1]},{'a':[],'b':[]},{'a':[1,2],'b':3},{'a':[1,2],'b':(3,4)},{'a':[1,2],'b':pd.Series([1,2],
    index=[5,6])},{('x','y'):[1],('x','z'):[2]},{('x','y'):[1],'z':[2]},{'a':[1,2],'b':{'p':1}},{1:[1],None:[2]}):
    for k in ({},{'index':[7,8]},{'dtype':'float64'}):
        try: r=pd.DataFrame(D,**k); print(r,r.dtypes.tolist(),type(r.columns).__name__)
        except Exception as e: print(type(e).__name__,e)
class T(pd.DataFrame): pass
class U(pd.Series): pass
print(type(T({'a':[1]})).__name__,T({'a':[1]}).a.tolist(),U([1]).tolist())
