"""Arrays one after the other in a file, and objects in files."""
import numpy as np, io
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# save
f=io.BytesIO()
np.save(f,np.array([1,2])); np.save(f,np.array([[1.5]])); f.seek(0)
tr(lambda: np.load(f)); tr(lambda: np.load(f)); tr(lambda: np.load(f))
tr(lambda: np.load(io.BytesIO(b'hello world')))
f=io.BytesIO(); np.save(f,np.array([1,2])); tr(lambda: np.load(io.BytesIO(f.getvalue()[:-3])))
f=io.BytesIO(); np.savez(f,a=np.arange(3)); f.seek(0); tr(lambda: np.load(f)['a'])
f=io.BytesIO(); tr(lambda: np.save(f,np.array([1,'a',None],dtype=object))); f.seek(0); tr(lambda: np.load(f)); f.seek(0); tr(lambda: np.load(f,allow_pickle=True)); tr(lambda: np.save(io.BytesIO(),np.array([None]),allow_pickle=False))
f=io.BytesIO(); np.save(f,np.arange(6).reshape(2,3).T); print(f.getvalue()[:80]); f.seek(0); tr(lambda: np.load(f))
