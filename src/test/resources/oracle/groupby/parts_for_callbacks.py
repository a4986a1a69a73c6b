"""What functions and loops get of each group and window, and what becomes of it."""
import pandas as pd
import numpy as np
import warnings
import pickle
import copy
warnings.simplefilter('ignore')
df=pd.DataFrame({'k':list('abcab'),'v':[1.,2,3,None,5],'w':[1,2,3,4,5],'t':list('pqrst'),'d':pd.date_range('2024',periods=5)})
for kk,g in df.groupby('k'):
    print(kk); print(g); print(g.index, g['v'].index, g.v.sum(), g.name if hasattr(g,'name') else None, g.shape, len(g))
    g['new']=1; print(g)
    g.zz=3; print(g.zz)
for kk,g in df.set_index('d').groupby('k'):
    print(g.index, g['w'].tolist()); g.index=range(len(g)); print(g)
for kk,g in df.groupby('k')['v']:
    print(kk,g,g.name,g.index.tolist()); g.name='q'; print(g); g.foo=3; print(g.foo)
    h=copy.deepcopy(g); print(h); p=pickle.loads(pickle.dumps(g)); print(p)
print(df.groupby('k').apply(lambda g: g.name, include_groups=False))
print(df.groupby('k').apply(lambda g: g['v'].sum(), include_groups=False))
print(df.groupby('k').apply(lambda g: g.head(1), include_groups=False))
print(df.groupby('k').apply(lambda g: g.assign(r=g['w'].rank()), include_groups=False))
print(df.groupby('k',group_keys=False).apply(lambda g: g.assign(r=g['w'].rank()), include_groups=False))
print(df.groupby('k',group_keys=False).apply(lambda g: g, include_groups=False))
print(df.groupby('k',group_keys=False).apply(lambda g: g.sort_values('w',ascending=False), include_groups=False))
def setidx(g):
    g.index=range(100,100+len(g)); return g
print(df.groupby('k',group_keys=False).apply(setidx, include_groups=False))
print(df.groupby('k').apply(lambda g: pd.Series({'a':g['w'].sum(),'b':g['v'].max()}), include_groups=False))
print(df.groupby('k')['w'].apply(lambda s: s-s.mean()))
print(df.groupby('k',group_keys=False)['w'].apply(lambda s: s*2))
print(df.groupby('k')['w'].transform(lambda s: s-s.mean()))
print(df.groupby('k').transform(lambda s: s.max()))
print(df.groupby('k').filter(lambda g: len(g)>1))
print(df.groupby('k')['v'].agg(lambda s: s.iloc[0]), df.groupby('k').agg({'v':lambda s:s.index[0]}))
print(df.groupby('k')['v'].agg(['sum',lambda s:s.name]))
def upd(g):
    g['v']=g['v'].fillna(0); return g
print(df.groupby('k').apply(upd)); print(df)
print(df.groupby('k').apply(lambda g: g.loc[g['w'].idxmax()]))
print(df.groupby(df['w']%2).apply(lambda g: g.iloc[0]))
print(df.groupby(['k','t']).apply(lambda g: g.w.sum(), include_groups=False))
class S(pd.DataFrame):
    @property
    def _constructor(self): return S
for kk,g in S(df).groupby('k'): print(type(g).__name__, g.index.tolist())
m=df.set_index(['k','t'])
for kk,g in m.groupby(level=0): print(g.index.tolist(), g.w.tolist())
s=pd.Series([1.,2,np.nan,4,5,6],index=pd.date_range('2024',periods=6),name='n')
print(s.rolling(3).apply(lambda w: w.sum()), s.rolling(3,
    min_periods=1).apply(lambda w: w.index[-1].day+w.iloc[0]*0 if len(w) else 0), s.rolling(2).apply(lambda w: w[1],
        raw=True),s.rolling('2D').apply(len),sep='\n')
print(s.expanding().apply(lambda w: w.max()-w.min()), s.rolling(3,center=True,min_periods=1).apply(lambda w: len(w)),
    s.rolling(0,min_periods=0).apply(lambda w: len(w)),sep='\n')
print(s.rolling(2,closed='left',min_periods=0).apply(lambda w: w.size), s.rolling(2).apply(lambda w,k: k, args=(3,)),
    s.rolling(2).apply(lambda w,k=1: k, kwargs={'k':7}))
for f in (lambda w: 'x', lambda w: None, lambda w: [1], lambda w: 1/0, lambda w: w, lambda w: True, lambda w: np.array([2.])):
    try: print(s.rolling(2).apply(f,raw=True).tolist())
    except Exception as e: print(type(e).__name__,e)
    try: print(s.rolling(2).apply(f).tolist())
    except Exception as e: print(type(e).__name__,e)
L=[]
s.rolling(2).apply(lambda w: L.append((type(w).__name__,w.name,w.index.tolist(),w.tolist())) or 0); print(L[:2])
print(df[['v','w']].rolling(2).apply(lambda w: w.sum()), df.groupby('k')['w'].rolling(2).apply(lambda w: w.sum()))
print(df[['v','w']].rolling(2).agg(lambda w: w.sum()), pd.Series([],dtype=float).rolling(2).apply(len))
x=df.copy(); c=x['v']; print(x['v'] is c, x[['v']].columns); x['v']=1; print(x['v'].tolist(), c.tolist()); x.columns=['z',
    'v','w','t','k']; print(x['k'].name, x['v'].tolist())
