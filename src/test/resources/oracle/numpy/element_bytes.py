"""Arrays over buffers, and parts of the bytes of elements."""
import numpy as np
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
x=np.ndarray((2,),buffer=np.array([1,2,3]),offset=8,dtype=int); print(x); b=np.arange(12.); y=np.ndarray((2,3),float,b,8,(32,8)); print(y); y[0,0]=99; print(b[1], y.base is b); tr(lambda: np.ndarray((5,5),buffer=b)); tr(lambda: np.ndarray((2,),dtype='u1',buffer=b'abc')); tr(lambda: np.ndarray((2,2),buffer=b,order='F')); tr(lambda: np.ndarray((2,),buffer=b,strides=(8,8)))
z=np.diag([1.+1.j]*2); z[1,1]=2+4j; tr(lambda: z.getfield(np.float64)); tr(lambda: z.getfield(np.float64,offset=8)); tr(lambda: z.getfield('f4',14)); e=np.eye(3); e.setfield(3,np.int32); print(e.getfield(np.int32)); print(e); e.setfield(np.eye(3),np.int32); print(e); tr(lambda: np.arange(3).getfield('i2')); tr(lambda: np.arange(3,dtype='i2').getfield('i4'))
