# preamble: statements.py
"""numpy.rec: records with attributes."""

import numpy as np

d = np.dtype([("a", "i4"), ("b", "f8")])
for line in """
r=np.rec.array([(1,2.0,'x'),(3,4.5,'yy')],dtype=[('a','i4'),('b','f8'),('c','U3')])
r
type(r)
r.a
r['a']
r.dtype
r[0]
type(r[0])
r[0].a
r[0].zz
r.zz
r.a=[5,6]
r
r.b[0]=1
r[0].b=44
r
r[0:1]
type(r[0:1])
r[r.a>5]
r[['a','c']]
type(r[['a','c']])
r.tolist()
r.field('a')
r.field(0)
r.field('a',[1,2]); print(r)
np.rec.array([(1,2.0,'x'),(3,4.5,'yy')])
np.rec.array([(1,2.0,'x'),(3,4.5,'yy')],names='p,q,r')
np.rec.array([(1,2.0,'x'),(3,4.5,'yy')],names=['p','q','r'],formats=['i4','f4','U2'])
np.rec.fromarrays([np.array([1,2]),np.array([1.5,2.5]),np.array(['a','bb'])],names='a,b,c')
np.rec.fromarrays([[1,2],[3.0,4]],names=['x','y'])
np.rec.fromarrays([[1,2],[3.0,4]])
np.rec.fromarrays([[1,2],[3.0,4]],dtype=d)
np.rec.fromarrays([[1,2],[3.0]],names='a,b')
np.rec.fromarrays([[1,2],[3.0,4]],formats='i8,f4',names='a,b')
np.rec.fromrecords([(1,2.0,'x'),(3,4.5,'yy')],names='a,b,c')
np.rec.fromrecords([(1,2.0,'x'),(3,4.5,'yy')])
np.rec.fromrecords([(1,2.0),(3,4.5)],dtype=d)
np.rec.fromrecords([(1,2.0),(3,4.5)],formats='i4,f4')
np.recarray((2,),dtype=d).shape
type(np.recarray((2,),dtype=d))
np.array([(1,2.0)],dtype=d).view(np.recarray)
np.array([(1,2.0)],dtype=d).view(np.recarray).a
r.view(np.ndarray)
np.asarray(r)
type(np.asarray(r))
np.array(r)
r.copy()
type(r.copy())
type(r.a)
type(r.c)
r.dtype.type
r[0].dtype
r[0].tolist()
r[0].item()
r[0].pprint()
np.record
np.recarray
isinstance(r,np.ndarray)
isinstance(r[0],np.void)
isinstance(r[0],np.record)
r.shape
r.names
np.rec.array(np.array([(1,2.0)],dtype=d))
np.rec.array(None)
np.rec.array(r) is r
np.rec.find_duplicate([1,2,2])
np.rec.format_parser(['f8','i4'],['a','b'],[]).dtype
np.sort(r,order='b')
for row in r: print(row.a,row.c)
""".strip().splitlines():
    show(line)
