"""Records, named tuples and rows: out of frames, and into them."""
import pandas as pd
import numpy as np
import datetime as dt
import collections
import warnings
warnings.simplefilter('ignore')
n=40
df=pd.DataFrame({'a':range(n),'b':[x*.5 for x in range(n)],'c':list('xy')*(n//2),'d':pd.date_range('2024',periods=n),
    'e':[None,'q']*(n//2),'f':[True,False]*(n//2),'g':[1,None]*(n//2)})
df.loc[3,'d']=pd.NaT
for o in ('dict','list','split','tight','records','index'):
    r=df.to_dict(o); print(o,str(r)[:700]); 
r=df.to_dict('records'); print(len(r),r[3],[type(v).__name__ for v in r[3].values()],
    [type(v).__name__ for v in r[0].values()],list(r[0]))
print(df.head(2).to_dict('records'),df.head(0).to_dict('records'),df[[]].head(2).to_dict('records'))
x=pd.DataFrame([[1,2],[3,4]]*20,columns=['a','a']); print(x.to_dict('records')[:2],x.to_dict('index')[1],x.to_dict('list'))
print(df.to_dict('records',into=collections.OrderedDict)[0])
print(df.to_dict('records',into=collections.defaultdict(list))[0])
w=pd.DataFrame(np.arange(30*120).reshape(30,120)); print(w.to_dict('records')[29][119], len(w.to_dict('records')[3]))
k=pd.DataFrame({('a',1):[1]*30,('b',2):[2]*30}); print(k.to_dict('records')[0],k.to_dict('dict')[('a',1)][3])
i=df.set_index('c'); 
try: i.to_dict('index')
except Exception as e: print(type(e).__name__,e)
print(i.head(3).to_dict('dict'))
print(next(df.itertuples()), type(next(df.itertuples())).__name__, next(df.itertuples())._fields,
    next(df.itertuples(index=False,name='Row')), next(df.itertuples(name=None)))
y=pd.DataFrame([[1,2,3]],columns=['a b','class','_x']); print(next(y.itertuples()), list(y.itertuples(index=False)))
it=df.itertuples(); print(next(it).a,next(it).a,len(list(it)),isinstance(next(df.itertuples()),tuple),
    next(df.itertuples())._asdict())
print(list(df.head(0).itertuples()),list(df[[]].head(2).itertuples()),list(df[[]].head(2).itertuples(index=False)))
t=df.astype({'a':'Int64','c':'category','e':'string'}); print(next(t.itertuples()), t.head(2).to_dict('records'))
R=df.to_dict('records')
print(pd.DataFrame(R).dtypes, pd.DataFrame(R).head(4), pd.DataFrame(R).equals(df))
for L in ([{'a':1,'b':2},{'b':3,'a':4}],[{'a':1,'b':2},{'a':3,'c':4}],[{'a':1},{'a':2,'b':None}],[{},{}],[{},{'a':1}],
    [{'a':1},{}],[{'a':None},{'a':None}],[{'a':1,'b':'x'},{'a':2.5,'b':None}],[{(1,2):3},{(1,2):4}],[{'a':[1,2]},
        {'a':{'q':1}}],[collections.OrderedDict(a=1,b=2),{'a':3,'b':4}],[collections.defaultdict(int,a=1),{'a':3}],
   [{'a':True},{'a':1}],[{'a':True},{'a':None}],[{'a':1.0},{'a':1}],[{'a':10**30},{'a':1.5}],[{'a':2**63},{'a':None}],
       [{'a':np.int64(1)},{'a':None}],[{'a':np.nan},{'a':None}],[{'a':pd.NA},{'a':1}],[{'a':dt.date(2024,1,1)},{'a':None}],
           [{'a':dt.datetime(2024,1,1)},{'a':None}],[{'a':pd.Timestamp('2024')},{'a':float('nan')}]):
    try:
        r=pd.DataFrame(L); print(r, dict(r.dtypes), r.columns.tolist())
    except Exception as e: print(type(e).__name__,e)
    try:
        r=pd.DataFrame(L,columns=['b','a']); print(r, dict(r.dtypes))
    except Exception as e: print(type(e).__name__,e)
for L in ([(1,2.5,'x'),(2,None,'y')],[(1,2),(3,)],[[1,2],(3,4)],[(1,),[2]],[(1,2),None],[(1,2),5],[range(3),range(3)],
    [np.array([1,2]),[3,4]],[[1,True],[2,False]],[[1,dt.datetime(2024,1,1)],[2,None]],[['a',[1]],['b',[2]]],[(1,2),'ab'],
        [[1,None],[None,2]],[[None,None]]):
    for c in (None,['p','q']):
        try:
            r=pd.DataFrame(L,columns=c); print(r, dict(r.dtypes))
        except Exception as e: print(type(e).__name__,e)
    try:
        r=pd.DataFrame.from_records(L); print(r, dict(r.dtypes))
    except Exception as e: print(type(e).__name__,e)
print(pd.DataFrame([{'a':1,'b':2}]*3,dtype='float32').dtypes,pd.DataFrame([[1,'2']]*3,dtype=float).dtypes)
P=collections.namedtuple('P','x y'); print(pd.DataFrame([P(1,2),P(3,4)]))
print(pd.Series([1,None,2.5]),pd.Series([1,2.5]),pd.Series([None,1]),pd.Series([2**63,1.5]),pd.Series([None]*3),
    pd.Series([float('nan'),None]),sep='\n')
