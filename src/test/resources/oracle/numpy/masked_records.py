"""Masked arrays of records."""

import pickle

import numpy as np
import numpy.ma as ma

KIND = [("a", "i4"), ("b", "f8"), ("c", "U3")]


def fresh():
    return ma.array([(1, 2.5, "x"), (3, 4.5, "yy"), (5, 6.5, "z")], mask=[(0, 1, 0), (1, 1, 1), (0, 0, 0)], dtype=KIND)


for line in """
s
str(s)
s.mask
s.dtype
s.shape,s.size,s.ndim
s.fill_value
s['a']
s['b'].mean()
s['b'].mask
s['c']
s[0]
s[1]
s[2]
type(s[0]),type(s[2])
s[0]['a'],s[0]['b'],s[0][1]
str(s[0])
s[0].mask
s[0].data
s[0].tolist()
s[0].filled()
list(s[0])
len(s[0])
s[:2]
s[[0,2]]
s[s['a']>1]
s[['a','b']]
s.tolist()
s.filled()
s.filled((9,8.,'q'))
s.data
s.count()
s.recordmask
s.flatten()
s.copy()
s.T
s.reshape(3,1)
s==s
s!=s
s.names if hasattr(s,'names') else 0
ma.getmaskarray(s)
ma.getmask(s['a'])
ma.is_masked(s)
ma.is_mask(s.mask)
ma.make_mask_descr(s.dtype)
ma.make_mask_none(2,s.dtype)
ma.mask_or(s.mask,s.mask)
ma.flatten_mask(s.mask)
ma.flatten_structured_array(ma.array([(1,2.),(3,4.)],mask=[(0,1),(0,0)],dtype=[('a',int),('b',float)]))
ma.masked_all(2,dtype=KIND)
ma.masked_all((2,),dtype=[('a',float),('b',int)])
ma.masked_all_like(s)
ma.zeros(2,dtype=KIND)
ma.empty(0,dtype=KIND)
ma.array([(1,2.)],dtype=[('a',int),('b',float)])
ma.array(np.array([(1,2.)],dtype=[('a',int),('b',float)]),mask=True)
ma.array(np.array([(1,2.),(3,4)],dtype=[('a',int),('b',float)]),mask=[1,0])
ma.array([(1,2.),(3,4)],dtype=[('a',int),('b',float)],fill_value=(-1,-2.))
ma.default_fill_value(s)
ma.default_fill_value(np.dtype(KIND))
ma.minimum_fill_value(np.dtype([('a','i4'),('b','f8')]))
ma.sort(s,order='a')
ma.concatenate([s,s])
s.view(np.ndarray)
s.hardmask
ma.mvoid
ma.mvoid((1,2.),mask=(0,1),dtype=[('a',int),('b',float)])
ma.getdata(s)
ma.filled(s)
s.toflex()
ma.fromflex(s.toflex())
ma.masked_where([1,0,0],s)
s.sum()
s['a'].sum(),s['b'].max()
[r for r in s]
[r['a'] for r in s]
s.any()
s[0]==s[2]
s.item(0)
s.nbytes
s.argsort(order='a')
ma.isMaskedArray(s[0])
np.array(s)
pickle.loads(pickle.dumps(s))
s.astype([('a','f4'),('b','f4'),('c','U5')])
""".strip().splitlines():
    print(">>", line)
    s = fresh()
    try:
        print(repr(eval(line)))
    except Exception as error:
        print(type(error).__name__, error)
for line in """
s[0]=ma.masked
s['a']=9
s['a'][0]=ma.masked
s['a']=ma.masked
s[0]=(7,7.5,'w')
s['b'][1]=1.5
s.mask=True
s.mask=False
s.mask=ma.nomask
s.mask=[(1,0,0),(0,0,0),(0,1,0)]
s.mask=[1,0,0]
s['a'].mask=[1,0,0]
s.mask['a']=True
s.fill_value=(0,0.,'-')
s.fill_value=5
s[0]['a']=99
s[0].mask
s['zz']
s.harden_mask(); s[1]=(1,1.,'q')
s[1:]=ma.masked
""".strip().splitlines():
    print(">>", line)
    s = fresh()
    try:
        exec(line)
        print(repr(s))
    except Exception as error:
        print(type(error).__name__, error)
