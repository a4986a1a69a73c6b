"""nditer with axes, dtypes and shapes of its own; nested iterators."""
import numpy as np, io
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# nditer
a=np.arange(6).reshape(2,3)
it=np.nditer(a); next(it); it2=it.copy(); tr(lambda: [int(v) for v in it2]); tr(lambda: [int(v) for v in it]); tr(lambda: len(it))
i,j=np.nested_iters(np.arange(12).reshape(2,3,2),[[1],[0,2]],flags=['multi_index'])
for x_ in i:
    print(i.multi_index)
    for y_ in j: print('',j.multi_index,y_)
def outer_it(a,b,out=None):
    it=np.nditer([a,b,out],['external_loop'],[['readonly'],['readonly'],['writeonly','allocate']],op_axes=[list(range(a.ndim))+[-1]*b.ndim,[-1]*a.ndim+list(range(b.ndim)),None])
    with it:
        for a,b,c in it: np.multiply(a,b,out=c)
        return it.operands[2]
tr(lambda: outer_it(np.arange(2)+1,np.arange(3)+1))
def luf(lamdaexpr,*args,**kwargs):
    nargs=len(args)
    op=(kwargs.get('out',None),)+args
    it=np.nditer(op,['buffered','external_loop'],[['writeonly','allocate','no_broadcast']]+[['readonly','nbo','aligned']]*nargs,order=kwargs.get('order','K'),casting=kwargs.get('casting','safe'),buffersize=kwargs.get('buffersize',0))
    while not it.finished:
        it[0]=lamdaexpr(*it[1:]); it.iternext()
    return it.operands[0]
tr(lambda: luf(lambda i,j:i*i+j/2,np.arange(5),np.ones(5)))
b=np.arange(6,dtype='i4')[::-2]
with np.nditer(b,[],[['writeonly','updateifcopy']],casting='unsafe',op_dtypes=[np.dtype('f4')]) as i:
    x_=i.operands[0]; x_[:]=[-1,-2,-3]; print(b)
print(b, x_)
tr(lambda: [v for v in np.nditer(a,op_dtypes=['f8'])]); tr(lambda: [v for v in np.nditer(a,op_dtypes=['f8'],flags=['buffered'])]); tr(lambda: [v for v in np.nditer(a,op_dtypes=['c16'],op_flags=['readonly','copy'])]); tr(lambda: [v for v in np.nditer(a*1.,op_dtypes=['i4'],flags=['buffered'])])
tr(lambda: [v for v in np.nditer(a*1.,op_dtypes=['i4'],flags=['buffered'],casting='same_kind')])
tr(lambda: [v for v in np.nditer([a,a*1.5],flags=['common_dtype','buffered'])])
it=np.nditer([a,None],flags=['reduce_ok'],op_flags=[['readonly'],['readwrite','allocate']],op_axes=[None,[0,-1]])
with it:
    it.operands[1][...]=0
    for x_,y_ in it: y_[...]+=x_
    print(it.operands[1])
tr(lambda: [v for v in np.nditer(a,itershape=(2,3))])
tr(lambda: np.nditer([a,None],op_axes=[[0,1],[1,0]]).operands[1].shape)
it=np.nditer(a,flags=['multi_index']); it.remove_axis(0); tr(lambda: it.shape)
it=np.nditer(a,flags=['multi_index']); it.remove_multi_index(); it.enable_external_loop(); tr(lambda: [v for v in it])
it=np.nditer(a,flags=['multi_index']); it.multi_index=(1,1); tr(lambda: it[0]); tr(lambda: it.iterindex); it.iterindex=1;tr(lambda: it[0]); tr(lambda: it.dtypes); tr(lambda: it.ndim); tr(lambda: it.itviews); tr(lambda: it.iterationneedsapi)
