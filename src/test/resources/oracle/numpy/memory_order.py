"""Elements in Fortran's order, and in that of memory."""
import numpy as np
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)

x=np.arange(12).reshape(3,4).T; y=np.arange(12).reshape(2,3,2).swapaxes(1,2)
for o in 'CFAK': tr(lambda: x.ravel(o)); tr(lambda: y.ravel(order=o)); tr(lambda: y.flatten(o)); tr(lambda: np.ravel(y,o)); tr(lambda: y.reshape(3,4,order=o)); tr(lambda: y[::-1].ravel(o)); tr(lambda: y.copy(o).strides); tr(lambda: x.tobytes(o)==x.T.tobytes()); tr(lambda: y.copy(o).tolist() == y.tolist())
tr(lambda: x.ravel('Q')); tr(lambda: x.copy().strides); tr(lambda: np.require(np.arange(6).reshape(2,3),requirements=['A','O','W','F']).flags.num); tr(lambda: np.require(np.arange(6),float,'Q')); tr(lambda: np.require(np.arange(6).reshape(2,3).T,requirements='C').flags.num);tr(lambda: np.require(np.arange(6).reshape(2,3),requirements=['C','F']))
tr(lambda: np.require(np.broadcast_to(1,(2,2)),requirements='W').flags.num)
tr(lambda: x[::2].copy('K').strides)
