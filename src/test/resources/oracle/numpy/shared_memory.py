"""Which views have an element in common."""
import numpy as np, io
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# shares memory
x=np.arange(24).reshape(4,6)
tr(lambda: np.shares_memory(x[::2],x[1::2])); tr(lambda: np.shares_memory(x[:,::2],x[:,1::2])); tr(lambda: np.shares_memory(x[:,::3],x[:,1::2])); tr(lambda: np.shares_memory(x,x.T)); tr(lambda: np.shares_memory(x[:2],x[2:])); tr(lambda: np.shares_memory(x[0:0],x)); tr(lambda: np.may_share_memory(x[::2],x[1::2])); tr(lambda: np.shares_memory(x,x.copy())); tr(lambda: np.shares_memory(x[:,0],x[:,5])); tr(lambda: np.shares_memory(x[::-1],x[1])); tr(lambda: np.shares_memory([1],[1]))
y=np.zeros(10,complex); tr(lambda: np.shares_memory(y.real,y.imag)); tr(lambda: np.shares_memory(y.real,y)); tr(lambda: np.may_share_memory(y.real,y.imag))
from numpy.lib.stride_tricks import as_strided
x1=as_strided(np.zeros([192163377],dtype=np.int8)[:0] if 0 else np.zeros(200,dtype=np.int8),strides=(3,5),shape=(10,10)); x2=x1[1:]
tr(lambda: np.shares_memory(x1,x2)); tr(lambda: np.shares_memory(np.zeros(3),np.zeros(3),max_work=0)); tr(lambda: np.shares_memory(x[::2],x[1::2],max_work=0)); tr(lambda: np.may_share_memory(x[::2],x[1::2],max_work=-1)); tr(lambda: np.exceptions.TooHardError('a'))
