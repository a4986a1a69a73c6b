# preamble: steps.py
"""Assigning to rows, columns and values by every kind of key."""
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")

CODES = r"""
df.loc['p','a']=9
df.loc['p','a']=9.5
df.loc['p','a']='x'
df.loc['p','a']=None
df.loc['p','a']=np.nan
df.loc['p','e']=5
df.loc['p','e']=None
df.loc['p','c']=5
df.loc['p','d']=5
df.loc['p','d']='2021-05-05'
df.loc['p','d']=None
df.loc['p','d']=pd.NaT
df.loc['p','d']='junk'
df.loc['p']=[1,2,3,4,5]
df.loc['p']=0
df.loc['p']=[1,2]
df.loc['new']=[1,2.5,'q',pd.Timestamp('2021'),True]
df.loc['new']=1
df.loc['new','a']=1
df.loc['new','zz']=1
df.loc['p','zz']=1
df.loc[:,'zz']=1
df.loc[:,'a']=[9,8,7,6]
df.loc[:,'a']=[9.5,8,7,6]
df.loc[:,'a']='x'
df.loc[:,['a','b']]=0
df.loc[:,['a','b']]=[[1,2]]*4
df.loc[:,['a','zz']]=5
df.loc[df.a>2,'b']=0
df.loc[df.a>2,'a']=df.b
df.loc[df.a>2,['a','b']]=[1,2]
df.loc[df.a>2,['a','b']]=[[1,2],[3,4]]
df.loc[df.a>2,'new']='hi'
df.loc[df.a>2]=0
df.loc[df.a>9,'a']='x'
df.loc[['p','q'],'a']=[7,8]
df.loc[['p','q'],'a']=[7,8,9]
df.loc[['p','zz'],'a']=1
df.loc['p':'q','a']=pd.Series([5,6],index=['q','p'])
df.loc['p':'q','a']=pd.Series([5,6])
df.loc['p',['a','b']]=pd.Series([5,6],index=['b','a'])
df.loc['p']=pd.Series({'a':5,'c':'m'})
df.loc[:,'a']=pd.Series([1,2],index=['p','z'])
df.loc[['p','q']]=df.loc[['q','p']].values
df.loc[['p','q'],['a','b']]=df.loc[['q','p'],['a','b']]
df.loc['p','a']=[1]
df.loc['p','c']=[1,2]
df.at['p','c']=[1,2]
df.at['p','a']=10
df.at['p','a']=10.5
df.at['new','a']=10
df.at['p','new']=10
df.at['p','a']='str'
df.iat[0,0]=99
df.iat[0,9]=1
df.iat[0,0]='s'
df.iloc[0,0]=99
df.iloc[0]=0
df.iloc[0]=[1,2,3,4,5]
df.iloc[9]=0
df.iloc[0,9]=0
df.iloc[:,0]=5
df.iloc[:,0]=[5.5,1,2,3]
df.iloc[:,0]=list('abcd')
df.iloc[[0,1],[0,1]]=0
df.iloc[0:2,1]=[7,8]
df.iloc[0:2]=df.iloc[2:4].values
df.iloc[:,[0,1]]=df.iloc[:,[1,0]].values
df.iloc[df.a.values>2,0]=0
df.iloc[0]=pd.Series([1,2],index=['a','b'])
df['new']=1
df['new']=[1,2,3,4]
df['new']=[1,2]
df['new']=pd.Series([1,2],index=['p','q'])
df['new']=pd.Series([1,2])
df['new']=np.nan
df['new']=None
df['new']=df.a*2
df['a']=df['a'].astype(str)
df['new']='x'
df['new']=pd.Timestamp('2020')
df['new']=range(4)
df['new']=np.arange(4)
df['new']=np.arange(3)
df['new']=(i for i in range(4))
df['new']={'p':1,'q':2}
df['new']={1,2,3,4}
df['new']=(1,2,3,4)
df['new']=pd.Index([1,2,3,4])
df['new']=pd.Categorical(list('abab'))
df['new']=np.ones((4,1))
df['new']=np.ones((4,2))
df[['x','y']]=1
df[['x','y']]=[[1,2]]*4
df[['x','y']]=[1,2]
df[['x','y']]=np.ones((4,3))
df[['a','b']]=df[['b','a']]
df[['a','b']]=df[['b','a']].values
df[['x','y']]=df[['a','b']]
df[['x']]=df[['a','b']]
df['x']=df[['a']]
df['x']=df[['a','b']]
df[['a','b']]=pd.Series([1,2,3,4],index=list('pqrs'))
df[df.a>2]=0
df[['a','b']][df.a>2]=0
df[df[['a','b']]>2]=0
df[['a','b']]=np.nan
df[df.columns[0]]=7
df['a'][0]=100
df['a']['p']=100
df['a'].iloc[0]=100
df['a'].loc['p']=100
df[df.a>1]['b']=5
df.loc[df.a>1]['b']=5
x=df[df.a>1]; x['b']=5; r=x
x=df[df.a>1]; x.loc['q','b']=5; r=x
x=df[df.a>1].copy(); x['b']=5; r=x
x=df[['a','b']]; x['z']=1; r=x
x=df.loc[:,['a','b']]; x['z']=1; r=x
x=df.iloc[:2]; x['z']=1; r=x
x=df.iloc[:2]; x.loc['p','a']=77; r=df
x=df.head(2); x['a']=77; r=df
x=df['a']; x['p']=55; r=df
x=df['a']; x.iloc[0]=55; r=df
x=df.a; x+=1; r=df
x=df['a']; x[:]=0; r=df
x=df.dropna(); x['z']=1; r=x
x=df.drop(columns='a'); x['z']=1; r=x
x=df.query('a>2'); x['z']=1; r=x
x=df.sort_values('a'); x['z']=1; r=x
x=df.rename(columns={'a':'A'}); x['A']=0; r=df
x=df.reset_index(); x['a']=0; r=df
x=df.T; x['p']=0; r=df
x=df.values; x[0,0]=100; r=df
x=r0.values; x[0,0]=100; r=r0
x=df['a'].values; x[0]=100; r=df
x=df['a'].to_numpy(); x[0]=100; r=df
df.a=5
df.zz=5; r=df
df.a=[1,2]
df.index=[1,2]
df.index=[1,2,3,4]
df.columns=list('ABCDE')
df.columns=['A']
df.index.name='idx'
df.columns.name='cols'
del df['a']
del df['zz']
df.insert(0,'first',1)
df.insert(1,'a',1)
df.insert(99,'x',1)
df.insert(1,'x',[1,2])
df.insert(1,'x',pd.Series([1],index=['q']))
df=df.assign(z=1,y=lambda d:d.z+d.a)
df=df.assign(a=0)
r=df.pop('a')
r=df.pop('zz')
df.update(pd.DataFrame({'a':[100]},index=['p']))
s['p']=5; r=s
s['p']=5.5; r=s
s['p']='x'; r=s
s['new']=1; r=s
s['new']='x'; r=s
s[0]=5; r=s
s[9]=5; r=s
s[s>20]=0; r=s
s[['p','q']]=[1,2]; r=s
s[['p','q']]=7; r=s
s['p':'q']=0; r=s
s[1:3]=[8,9]; r=s
s[1:3]=[8,9,10]; r=s
s.loc['z']=1; r=s
s.iloc[0]=None; r=s
s.iloc[9]=1; r=s
s.at['p']=3; r=s
s.iat[0]=3.5; r=s
s[:]=1; r=s
s[s>100]='x'; r=s
s[s>20]=[1,2]; r=s
s[s>20]=[1,2,3]; r=s
s[s>20]=pd.Series([1,2],index=['s','r']); r=s
s[['p','zz']]=1; r=s
s.loc[['p','zz']]=1; r=s
s[lambda x:x>20]=0; r=s
s[pd.Series([True,False,True,False])]=1; r=s
s+=1; r=s
s.name=['x']; r=s
s.index=list('wxyz'); r=s
del s['p']; r=s
del s['zz']; r=s
"""
for line in CODES.strip().splitlines():
    show(line)
