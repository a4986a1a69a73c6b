# preamble: with_warnings.py
"""Frames and rows of the same frame written to parts of it: by a mask and by label they are aligned, by position they are not."""

import pandas as pd

CASES = """
df[df.a>=3]=df[df.a>=3].sort_values('a')
df[df.a>=3]=df[df.a>=3]*1
df.loc[df.a>=3]=df[df.a>=3].sort_values('a')
df.loc[df.a>=3,['a','b']]=df[df.a>=3].sort_values('a')[['b','a']]
df[1:3]=df[2:4]
df.iloc[1:3]=df.iloc[2:4]
df.iloc[[0,1]]=df.iloc[[1,0]]
df.iloc[[0,1]]=df.iloc[[1,0]].values
df.loc[[0,1]]=df.loc[[1,0]].values
df.iloc[0]=df.iloc[1]
df.loc[0]=df.loc[1]
df.iloc[0],df.iloc[1]=df.iloc[1].copy(),df.iloc[0].copy()
df[df.a>9]=df[df.a>9]
df[df.a>=3]=0
df[[True,False,True,False]]=df[:2]
df.iloc[1:3,[0]]=df.iloc[[0,3],[0]]
df.iloc[1:3,0]=df.iloc[[0,3],0]
df.iloc[:,0]=df.iloc[::-1,0]
df.loc[:,'a']=df.a[::-1]
df['a']=df.a[::-1]
df.iloc[:,[0,1]]=df.iloc[:,[1,0]]
df.loc[:,['a','b']]=df[['b','a']]
df[['a','b']]=df[['b','a']]
df.iloc[2:]=df.iloc[:2].set_index('a',drop=False)
"""


def after(code, data):
    """The frame that data makes, after a statement on it."""
    names = {"df": pd.DataFrame(data)}
    exec(code, names)
    return names["df"]


for other in [5, 6, 7, 8], [5.5, 6.5, 7.5, 8.5], list("wxyz"):
    data = {"a": [1, 4, 2, 3], "b": other}
    for code in CASES.strip().splitlines():
        if ".iloc[:,[0,1]]" in code:
            # Its warning tells the value in other words.
            continue
        print(code)
        show(lambda: after(code, data))
