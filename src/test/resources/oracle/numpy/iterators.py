# preamble: shown.py
"""nditer and broadcast."""

import numpy as np
A=np.arange(6).reshape(2,3)
print([int(v) for v in np.nditer(A)],[int(v) for v in np.nditer(A.T)],[int(v) for v in np.nditer(A.T,order='C')],[int(v) for v in np.nditer(A,order='F')])
it=np.nditer(A,flags=['multi_index'])
while not it.finished:
    print(it[0],it.multi_index,end='; '); it.iternext()
print()
it=np.nditer(A,flags=['f_index'])
print([(int(v),it.index) for v in it])
it=np.nditer(A,flags=['c_index'],order='F'); print([(int(v),it.index) for v in it])
with np.nditer(A.copy(),op_flags=['readwrite']) as it:
    for v in it: v[...]=v*2
    print(it.operands[0])
def square(a,out=None):
    it=np.nditer([a,out],[],[['readonly'],['writeonly','allocate']])
    with it:
        for x,y in it: y[...]=x*x
        return it.operands[1]
print(square([1,2,3]), square(A))
for x in np.nditer(A,flags=['external_loop']): print(x)
for x in np.nditer(A.T,flags=['external_loop'],order='C'): print(x)
for x in np.nditer(A.T,flags=['external_loop']): print(x)
for x,y in np.nditer([A,np.arange(3)*10]): print(x,y,end=' ')
print()
show(lambda: np.nditer([A,np.arange(2)])); show(lambda: np.nditer(A,flags=['zz'])); show(lambda: list(np.nditer(np.zeros((0,2))))); show(lambda: list(np.nditer(np.zeros((0,2)),flags=['zerosize_ok']))); show(lambda: list(np.nditer(5))); show(lambda: list(np.nditer(np.array(['a',None],dtype=object))))
for v in np.nditer(A):
    try: v[...]=1
    except ValueError as e: print(e); break
it=np.nditer(A); print(it.itersize,it.nop,len(it),it.finished,it.has_multi_index); show(lambda: it.multi_index); show(lambda: it.index)
it=np.nditer([A,A]); print(next(it)); it.reset(); print(next(it), it.iterindex)
b=np.broadcast([[1],[2]],[3,4,5]); print(b.shape,b.size,b.nd,b.ndim,b.numiter,b.index,next(b),b.index,list(b)[:2]); b.reset(); out=np.empty(b.shape); out.flat=[u+v for u,v in b]; print(out)
show(lambda: np.broadcast([1,2],[1,2,3])); print(np.broadcast(1,2).shape, [x.base.shape for x in np.broadcast([1,2],[[3],[4]]).iters] if 0 else '')
