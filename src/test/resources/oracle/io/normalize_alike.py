"""Nested records that have the same keys, and such as have not."""
import pandas as pd
for D in ([{'a':1,'b':{'c':2,'d':{'e':'x','f':[1,2]}},'z':None}]*3,[{'a':1,'b':{'c':2}},{'a':2,'b':{'c':3}}],[{'a':1,
    'b':{'c':2}},{'a':2,'b':None}],[{'b':{'c':2},'a':1},{'a':2,'b':{'c':4}}],[{'a':{}},{'a':{}}],[{'a':{'b':1},'a.b':2}]*2,
        [{'a.b':2,'a':{'b':1}}]*2,[{'a':{'b':{'c':1},'d':2}}]*2,[{'a':[{'x':1}]}]*2,[{'a':1},{'b':2}],[],[{'a':{'b':1}},
            {'a':{'b':{'c':2}}}],[{'x':{'':1}}]*2,[{'':{'a':1}}]*2,[{'':{'a':{'b':1}}}]*2):
    for k in ({},{'sep':'_'},{'max_level':1},{'max_level':0}):
        try: r=pd.json_normalize(D,**k); print(r,r.columns.tolist(),r.dtypes.tolist())
        except Exception as e: print(type(e).__name__,e)
d=[{'a':{'l':[1]}}]*2; r=pd.json_normalize(d); r['a.l'][0].append(2); print(d)
print(pd.json_normalize([{'id':1,'items':[{'q':1,'n':{'p':2}},{'q':2,'n':{'p':3}}]},{'id':2,'items':[]}],'items',['id']))
