"""Records of bytes, of files and out of pickles."""
import numpy as np
from numpy.lib import recfunctions as rfn
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
tr(lambda: np.rec.fromstring(b'\x01\x02\x03abc',dtype='u1,u1,u1,S3'))
g=[('Name',(np.str_,10)),('Marks',np.float64),('GradeLevel',np.int32)]
ga=np.array([('Sam',33.3,3),('Mike',44.4,5),('Aadi',66.6,6)],dtype=g); tr(lambda: ga); tr(lambda: np.rec.fromstring(ga.tobytes(),dtype=g)); tr(lambda: np.rec.fromstring('abc',dtype='u1,u1,u1')); tr(lambda: np.rec.fromstring(b'abcdef',formats='u1,u1,u1',shape=1)); tr(lambda: np.rec.array(b'abcdef',formats='u1,u1,u1')); tr(lambda: np.rec.fromstring(b'abc'))
import pickle,io
r=np.rec.fromrecords([(456,'dbe',1.2),(2,'de',1.3)],names='col1,col2,col3'); tr(lambda: pickle.loads(pickle.dumps(r))); tr(lambda: pickle.loads(pickle.dumps(ga))); tr(lambda: pickle.loads(pickle.dumps(ga[0]))); tr(lambda: pickle.loads(pickle.dumps(np.float32(2)))); tr(lambda: pickle.loads(pickle.dumps(np.dtype(g)))); import copy; tr(lambda: copy.deepcopy(r))
f=io.BytesIO(ga.tobytes()); tr(lambda: np.rec.fromfile(f,dtype=g)); f.seek(0); tr(lambda: np.rec.fromfile(f,dtype=g,shape=2)); tr(lambda: np.rec.array(io.BytesIO(ga.tobytes()),dtype=g))
tr(lambda: np.rec.fromarrays([np.array([1,2]),np.array(['a','b'])],names='x,y')); tr(lambda: np.rec.find_duplicate([1,1,2]))
