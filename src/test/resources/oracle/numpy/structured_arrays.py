# preamble: statements.py
"""Structured arrays: making, reading, writing, order, printing."""

import numpy as np

d = np.dtype([("a", "i4"), ("b", "f8")])
P = np.dtype([("name", "U10"), ("age", "i4"), ("w", "f8")])
for line in """
a=np.array([(1,2.0),(3,4.5)],dtype=d)
a
a.dtype
a.shape
a.size
a.itemsize
a.nbytes
a.strides
a['a']
a['b']
a['z']
a[['a','b']]
a[['b']]
a[['b']].dtype
a[['a','z']]
a[0]
a[-1]
a[5]
type(a[0])
a[0]['a']
a[0][1]
a[0][-1]
a[0][9]
a[0]['z']
a[0].dtype
a[0].item()
tuple(a[0])
list(a[0])
len(a[0])
a[0].tolist()
a[0]==a[0]
a[0]==a[1]
a[0]==(1,2.0)
a[0]!=a[1]
hash(a[0])
a.tolist()
a.item(0)
a[0:1]
a[::-1]
a[a['a']>1]
a[[1,0,1]]
a[...]
a[None]
a[:,None].shape
a.reshape(2,1)
a.reshape(1,2)['b']
a==a
a!=a
a==1
a<a
a+1
a+a
-a
a['a']=[7,8]
a
a['b'][0]=99
a
a[0]['a']=-1
a
a[0]=(5,6)
a
a[1]=(1,)
a[1]=3
a
a[:]=(9,9.5)
a
a[:]=[(1,2),(3,4)]
a
a[['a','b']]=(0,1)
a
x=a[0]; x['b']=77; print(a)
x=a[0]; a['b'][0]=3; print(x)
a['z']=1
a.copy()
np.zeros(3,dtype=d)
np.empty(2,dtype=d).shape
np.ones(2,dtype=d)
np.full(2,(1,2),dtype=d)
np.zeros((2,2),dtype=d)
np.zeros(2,dtype=P)
np.zeros(2,dtype=[('x','i4'),('y','O')])
np.zeros(0,dtype=d)
p=np.array([('Alice',30,55.5),('Bob',25,80.25),('Carol',35,62.0)],dtype=P)
p
print(p)
p['name']
p[p['age']>26]['name']
np.sort(p,order='age')
np.sort(p,order=['w','name'])
np.sort(p)
np.argsort(p,order='w')
p.argsort(order='age')
p.sort(order='age'); print(p)
np.sort(p,order='zz')
np.sort(p['age'],order='zz')
p['age'].mean()
for r in p: print(r, r['name'])
[r['name'] for r in p]
[(n,a_) for n,a_,w in p]
np.concatenate([p,p])
np.concatenate([p,p])['age']
np.append(p,np.array([('Dan',1,2)],dtype=P))
np.unique(p['age'])
np.unique(np.array([(1,2),(1,2),(0,5)],dtype='i4,i4'))
p.dtype.names
np.array([(1,2),(3,4)],dtype='i4,f8')
np.array((1,2.5),dtype=d)
np.array((1,2.5),dtype=d)['a']
np.array((1,2.5),dtype=d)[()]
np.array([[(1,2),(3,4)]],dtype=d)
np.array([1,2],dtype=d)
np.array([(1,2,3)],dtype=d)
np.array([('x',2)],dtype=d)
np.array([[1,2],[3,4]],dtype=d)
np.array([(1,2),(3,4)],dtype=[('p','f8',(2,))])
np.array([((1,2),3)],dtype=[('p','f8',(2,)),('q','i4')])
np.array([((1,2),3)],dtype=[('p',[('x','i4'),('y','i4')]),('q','i4')])
np.array([((1,2),3)],dtype=[('p',[('x','i4'),('y','i4')]),('q','i4')])['p']['x']
np.zeros(2,dtype=[('pos','f8',3)])['pos'].shape
np.zeros(2,dtype=[('pos','f8',3)])
a.astype([('a','f8'),('b','f8')])
a.astype([('x','i8'),('y','f4')])
a.astype('f8')
a.astype(object)
a.view(np.recarray)
a.view([('q','i4'),('r','f8')])
a.fields
a.T
a.ravel()
a.flatten()
a.tobytes()
a.base is None
a['a'].base is a
a.take([1])
a.nonzero()
np.array_equal(a,a)
np.where(a['a']>0,a['b'],0)
a in [1]
len(a)
np.shape(a)
np.size(a)
np.ndim(a)
np.atleast_1d(a)
np.copy(a)
np.asarray(a) is a
np.array(a) is a
np.empty_like(a).dtype
np.zeros_like(a)
np.hstack([a,a])
np.vstack([a,a])
np.repeat(a,2)
np.tile(a,2)
np.flip(a)
np.roll(a,1)
np.array([(1.123456789,2),(1e10,3)],dtype='f8,i8')
np.array([(np.nan,True)],dtype='f8,?')
np.array([('2020-01-01',1)],dtype=[('d','M8[D]'),('v','i8')])
np.array([('2020-01-01',1)],dtype=[('d','M8[D]'),('v','i8')])[0]
np.array([('2020-01-01',1)],dtype=[('d','M8[D]'),('v','i8')]).tolist()
np.array([('ab',b'x',None)],dtype=[('d','U2'),('v','S1'),('o',object)])
np.array([('abcdef',)],dtype=[('d','U2')])
np.zeros(2000,dtype=d)
np.random.default_rng(0).permutation(p)['name']
np.random.default_rng(0).choice(p,2)['name']
np.lexsort((p['w'],p['age']))
np.unique(p)
dict(zip(p.dtype.names,p[0]))
np.max(p['w'])
p[p['w'].argmax()]
np.void((1,2.0),dtype=d)
repr(p[0]); print(p[0]); print(f"{p[0]['w']:.1f}")
p.reshape(3,1)[0,0]
p.swapaxes(0,0)
p.item()
p.item(1)
p.itemset
p.fill(('x',1,2)); print(p)
a.dtype.names=('q','r'); print(a)
a.dtype=[('z','i4'),('w','f8')]; print(a)
np.rec.array(p).age
a = np.zeros(2, dtype=[("pos", "f8", 3), ("q", [("x", "i4"), ("y", "U3")])])
a.tolist()
a[0]
a[0]["pos"]
a["q"]["y"]
a["pos"][1] = [1, 2, 3.5]; print(a)
a
a["pos"][:, 0] = 7; a["q"]["x"] = [4, 5]; print(a)
a["pos"].mean(axis=0)
np.sort(a, order="pos")
a[0] = ((1, 2, 3), (9, "zz")); print(a)
a[1]["q"]["y"] = "long text"; a[1]["pos"][2] = -1; print(a)
a == a
np.frombuffer(np.array([(1, 2.5), (3, 4.5)], dtype="i4,f8").tobytes(), dtype="i4,f8")
np.frombuffer(b"ab\\x01\\x00cd\\x02\\x00", dtype=[("s", "S2"), ("n", "<u2")])
np.frombuffer(b"", dtype="i4,f8")
a.flags.writeable = False
a["pos"][0, 0] = 1
a[0] = ((1, 2, 3), (9, "zz"))
a.setflags(write=True); a["pos"][0, 0] = 123; print(a)
x = np.array([(3, "c"), (1, "a"), (2, "b")], dtype=[("k", int), ("v", "U1")])
x[np.argsort(x["k"])]
x[["v", "k"]].tolist()
np.unique(x[["k"]])
x[-1]["k"] += 10; print(x)
x["k"] *= 2; print(x)
x[1:]["v"] = "q"; print(x)
x[[0, 2]] = (0, "n"); print(x)
x[x["k"] > 1] = (5, "m"); print(x)
np.split(x, 3)
np.delete(x, 0)
np.insert(x, 0, (7, "i"))
np.append(x, [x[0]])
np.stack([x, x]).shape
np.tile(x, 2)["k"]
np.array([tuple(r) for r in x], dtype=x.dtype)
np.fromiter([(1, 2.0), (3, 4.0)], dtype="i4,f8")
sorted(x.tolist(), key=lambda r: r[1])
x.dtype.fields["k"][1]
np.empty(0, dtype=x.dtype).tolist()
np.arange(6, dtype="i4").view([("p", "i4"), ("q", "i4")])
np.array([(1, 2)], dtype="i4,f8") == np.array([(1, 3)], dtype="i4,f8")
np.array([(1, 2)], dtype="i4,f8").astype("f4,i2")
""".strip().splitlines():
    show(line)
