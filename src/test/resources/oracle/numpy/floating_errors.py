"""What becomes of floating-point errors: printed, logged, called, raised; and the size of buffers."""
import numpy as np
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
tr(lambda: np.getbufsize()); tr(lambda: np.setbufsize(4096)); tr(lambda: np.getbufsize()); tr(lambda: np.setbufsize(3)); tr(lambda: np.setbufsize(10)); tr(lambda: np.setbufsize(10**9)); tr(lambda: np.setbufsize(8192)); tr(lambda: np.setbufsize(100000000))
with np.errstate():
    np.setbufsize(4096)
tr(lambda: np.getbufsize())
for kw in (dict(over='log'),dict(over='call'),dict(over='raise'),dict(over='warn')):
    print(kw)
    with np.errstate(**kw):
        tr(lambda: np.int16(32000)*np.int16(3)); tr(lambda: np.float32(1e38)*np.float32(1e38)); tr(lambda: np.array([1e300])*1e300); tr(lambda: np.exp(np.array([1000.])))
tr(lambda: np.seterrcall(5))
class Log:
    def write(self,msg): print('LOG:',msg)
tr(lambda: np.seterrcall(Log()))
with np.errstate(all='log'):
    tr(lambda: np.array([1,2,3])/0.0); tr(lambda: np.float64(1)/0); tr(lambda:np.int16(32000)*np.int16(3))
def h(t,f): print('call',t,f)
tr(lambda: np.seterrcall(h) is not None)
with np.errstate(all='call'):
    tr(lambda: np.array([1,2,3])/0.0); tr(lambda: np.float64(1)/0); tr(lambda: np.array([1e300,-1])**2e10)
tr(lambda: np.geterrcall().__name__)
np.seterrcall(None)
with np.errstate(all='call'):
    tr(lambda: np.array([1,2,3])/0.0)
with np.errstate(all='log'):
    tr(lambda: np.array([1,2,3])/0.0)
tr(lambda: np.seterr(all='foo')); tr(lambda: np.seterr(over=3))
