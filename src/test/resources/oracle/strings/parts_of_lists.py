"""The elements of lists at a position."""
import pandas as pd
import numpy as np
x=pd.Series(['a-b','c-d-e','f',None,np.nan,'']); s=x.str.split('-')
for i in (0,1,-1,2,5,-3): print(s.str[i].tolist(), s.str.get(i).dtype)
for L in ([[1,2],[3]],[[1],[2]],[[True],[False]],[['a'],[1]],[[None],['a']],[[1.5],[None]],[[1],None],[[1],np.nan],[['a'],
    'bc'],[['a'],('b',)],[['a'],{0:1}],[['a'],5],[[],[]],[[np.nan],[1]],[[[1]],[[2]]],[['x'],pd.NA],[[pd.Timestamp('2024')],
        [None]]):
    s=pd.Series(L,index=range(len(L)),name='n')
    for i in (0,-1,1):
        try: r=s.str[i]; print(r.tolist(),r.dtype,r.name)
        except Exception as e: print(type(e).__name__,e)
