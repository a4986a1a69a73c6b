# preamble: steps.py
"""Choosing rows, columns and values by every kind of key."""
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")

CODES = r"""
r=df.loc['p']
r=df.loc[['p','s']]
r=df.loc['q':'r']
r=df.loc['q':]
r=df.loc[:,'a':'c']
r=df.loc['p','a']
r=df.loc[df.a>2]
r=df.loc[df.a>2,['a','c']]
r=df.loc[df.a>2,'c']
r=df.loc[lambda x: x.a>3]
r=df.loc['z']
r=df.loc[['p','z']]
r=df.loc[:,'zz']
r=df.loc[:,['a','zz']]
r=df.loc['p',['a','b']]
r=df.loc[['p'],'a']
r=df.loc['r':'q']
r=df.loc['a':'z']
r=df.loc[[True,False,True,False]]
r=df.loc[[True,False]]
r=df.loc[pd.Series([True,False,True,False])]
r=df.loc[pd.Series([True,False,True,False],index=list('srqp'))]
r=df.loc[pd.Index(['p','q'])]
r=df.loc[np.array(['p','q'])]
r=df.loc[('p','a')]
r=df.loc['p':'q','a']
r=df.loc[:,[True,False,True,False]]
r=df.loc[:,df.columns!='a']
r=df.loc[:,df.dtypes=='object']
r=df.loc[::2]
r=df.loc[::-1]
r=df.loc['s':'p':-1]
r=df.loc[1]
r=df.loc[1:2]
r=df.loc[{'p','q'}]
r=df.loc[None]
r=df.loc[[]]
r=df.loc[:,[]]
r=df.loc[...]
r=df.loc['p',...]
r=df.loc['p','a','b']
r=df.iloc[0]
r=df.iloc[-1]
r=df.iloc[[0,2]]
r=df.iloc[1:3]
r=df.iloc[:,0]
r=df.iloc[:,[0,-1]]
r=df.iloc[0,1]
r=df.iloc[[0,1],[0,1]]
r=df.iloc[10]
r=df.iloc[[10]]
r=df.iloc[:,10]
r=df.iloc[:,[10]]
r=df.iloc['p']
r=df.iloc[['p']]
r=df.iloc[1.0]
r=df.iloc[[True,False,True,False]]
r=df.iloc[df.a>2]
r=df.iloc[(df.a>2).values]
r=df.iloc[lambda x: [0]]
r=df.iloc[::2,::-1]
r=df.iloc[np.array([0,1])]
r=df.iloc[100:]
r=df.iloc[0,0,0]
r=df.iloc[pd.Series([0,1])]
r=df.iloc[True]
r=df.iloc[:,[True,False,True,False]]
r=df.at['p','a']
r=df.at['z','a']
r=df.at['p','zz']
r=df.at['p']
r=df.iat[0,0]
r=df.iat[0,10]
r=df.iat[10,0]
r=df.iat['p','a']
r=df.iat[0]
r=df['a']
r=df[['a','b']]
r=df['zz']
r=df[['a','zz']]
r=df[['yy','zz']]
r=df[1:3]
r=df['p':'q']
r=df[df.a>2]
r=df[df.a>2]['c']
r=df[[True,False,True,True]]
r=df[[True,False]]
r=df[df>2]
r=df[0]
r=df[0:1]
r=df[['a','a']]
r=df[np.array(['a','b'])]
r=df[pd.Index(['a'])]
r=df[('a','b')]
r=df[{'a'}]
r=df[lambda x:['a']]
r=df[None]
r=df[:]
r=df[1.5:2]
r=df.get('a')
r=df.get('zz')
r=df.get('zz','def')
r=df.get(['a','b'])
r=df.get(['a','zz'])
r=df.a
r=df.zz
r=df.xs('p')
r=df.xs('a',axis=1)
r=df.xs('zz')
r=df.take([0,2])
r=df.take([0],axis=1)
r=df.take([9])
r=df.head(2)
r=df.head(-1)
r=df.tail(2)
r=df.tail(-3)
r=df.head(0)
r=df.filter(items=['a','zz'])
r=df.filter(like='p',axis=0)
r=df.filter(regex='^[ab]$')
r=df.filter()
r=df.filter(items=['a'],like='b')
r=df.select_dtypes('number')
r=df.select_dtypes(include=['object'])
r=df.select_dtypes(exclude='number')
r=df.select_dtypes()
r=df.select_dtypes('foo')
r=df.select_dtypes('datetime')
r=df.select_dtypes(include=['int64','float64'],exclude=['int64'])
r=df.pop('a'); 
r=df.squeeze()
r=df[['a']].squeeze()
r=df[['a']].iloc[:1].squeeze()
r=df.lookup
r=s['p']
r=s['z']
r=s[0]
r=s[-1]
r=s[10]
r=s[['p','q']]
r=s[['p','z']]
r=s['p':'q']
r=s[1:2]
r=s[s>20]
r=s[[True,False,True,False]]
r=s[[0,1]]
r=s.loc['p']
r=s.loc[0]
r=s.loc[['z']]
r=s.iloc[0]
r=s.iloc[9]
r=s.iloc[[0,9]]
r=s.at['p']
r=s.at['z']
r=s.iat[0]
r=s.iat[9]
r=s.get('p'); 
r=s.get('z')
r=s.get(0)
r=s.get('z',5)
r=si[5]
r=si[0]
r=si[5:1]
r=si.loc[5:1]
r=si.loc[5:2]
r=si.loc[9]
r=si[[5,1]]
r=si[[5,9]]
r=si.iloc[0]
r=si[-1]
r=si[1.0]
r=si.loc[True]
r=si['x']
r=s[5.5]
r=s[None]
r=s[lambda x:x>20]
r=s[pd.Series([True,False,True,False],index=list('pqrs'))]
r=s[pd.array([True,None,True,False])]
r=df[pd.array([True,None,True,False])]
r=df.loc[pd.array([True,None,True,False])]
r=df.iloc[pd.array([True,None,True,False])]
r=df[np.nan]
r=s[...]
r=s[:,None]
r=s[np.newaxis]
r=s[0,1]
r=s['p','q']
r=df.loc['p'].loc['a']
r=df.isin([1,'x'])
r=df.isin({'a':[1,2],'c':['w']})
r=df.isin(df)
r=s.isin([10])
r=s.isin('p')
r=df.where(df.a>2)
r=df.mask(df.a>2,-1)
r=df[['a','b']].where(lambda x:x>2,0)
r=s.where(s>20)
r=s.where(s>20,'low')
r=s.mask(s>20,s*2)
r=s.where([True,False])
r=df.where(1)
r=df.query('a > 2')
r=df.query('a > @k')
r=df.query('c == "x" or b > 4')
r=df.query('a in [1,2]')
r=df.query('index == "p"')
r=df.query('zz > 2')
r=df.query('a >')
r=df.query('a')
r=df.eval('a + b')
r=df.eval('e = a * 2')
r=df.eval('a.sum()')
r=df.query('b.isnull()')
r=df.query('a == 1 and not (b > 2)')
r=df.query('1 < a <= 3')
r=df.query('`a` > 1')
"""
for line in CODES.strip().splitlines():
    show(line)
