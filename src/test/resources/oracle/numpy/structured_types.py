# preamble: statements.py
"""Structured dtypes: their many spellings, texts and fields."""

import numpy as np

d = np.dtype([("a", "i4"), ("b", "f8")])
for line in """
d
str(d)
d.names
d.fields
d.itemsize
d.kind
d.char
d.num
d.name
d.str
d.descr
d.type
d.hasobject
d.isalignedstruct
d.alignment
d.shape
d.ndim
d.subdtype
d.base
d.byteorder
d.flags
d.isbuiltin
d.isnative
len(d)
d['a']
d[1]
d[-1]
d[5]
d['z']
d[['b']]
d[['b','a']]
bool(d)
d==np.dtype([('a','i4'),('b','f8')])
d==np.dtype([('a','i4'),('c','f8')])
d=='i4'
d==[('a','i4'),('b','f8')]
hash(d)==hash(np.dtype([('a','i4'),('b','f8')]))
d.names=('x','y')
d
d.names=('x',)
d.names=('a','b')
np.dtype('i4,f8')
np.dtype('i4, f8, U5')
np.dtype('3i4,f8')
np.dtype({'names':['x','y'],'formats':['i4','f8']})
np.dtype({'names':['x','y'],'formats':['i4','f8'],'offsets':[0,8]})
np.dtype({'names':['x','y'],'formats':['i4','f8'],'offsets':[0,8],'itemsize':32})
np.dtype({'x':('i4',0),'y':('f8',4)})
np.dtype([('a','i4'),('b','f8')],align=True)
np.dtype([('a','i4'),('b','f8')],align=True).itemsize
np.dtype([('a','i1'),('b','f8'),('c','i2')],align=True).fields
np.dtype([('name','U10'),('age','i4'),('s',bool)])
np.dtype([('pos','f8',(3,)),('id','i4')])
np.dtype([('pos','f8',3)])
np.dtype([('pos','f8',(2,2))])['pos']
np.dtype([('p',[('x','f4'),('y','f4')]),('id','i4')])
np.dtype([('a',int),('a',float)])
np.dtype([('','i4'),('','f8')])
np.dtype([('a',)])
np.dtype([('a','zz')])
np.dtype([(1,'i4')])
np.dtype([])
np.dtype(('f8',(2,3)))
np.dtype([('t','M8[D]'),('o',object),('s','S3'),('c','c16'),('b','?'),('td','m8[s]')])
np.dtype([('a b','i4'),("it's",'f8')])
np.dtype([(('title','a'),'i4')])
np.dtype([('a','<i8')]).str
str(np.dtype([('pos','f8',(3,)),('id','i4')]))
np.can_cast(d,'i4')
np.result_type(d,d)
np.promote_types(d,np.dtype([('a','i8'),('b','f8')]))
np.issubdtype(d,np.void)
d.isnative
type(d)
np.dtype([('p',[('x','f4'),('y','f4')]),('id','i4')])['p']['x']
list(d)
d.fields['a']
dict(d.fields)
np.dtype(d) is d
np.dtype([('x', np.int64), ('y', np.str_)])
np.dtype([('x', int), ('y', str, 5)])
np.dtype([('x', int), ('y', 'U', 5)])
""".strip().splitlines():
    show(line)
