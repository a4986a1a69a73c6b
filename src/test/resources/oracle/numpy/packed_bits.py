"""Bools as the bits of bytes, along an axis."""
import numpy as np
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# packbits
p=np.array([[[1,0,1],[0,1,0]],[[1,1,0],[0,0,1]]])
for kw in ({},dict(axis=-1),dict(axis=0),dict(axis=1,bitorder='little'),dict(axis=5),dict(bitorder='x')):
    tr(lambda: np.packbits(p,**kw))
tr(lambda: np.packbits([1.0])); tr(lambda: np.packbits([])); tr(lambda: np.packbits(np.zeros((0,3),bool),axis=0)); tr(lambda: np.packbits(np.zeros((0,3),bool),axis=1)); tr(lambda: np.packbits(True)); tr(lambda: np.packbits(np.array(['a'])))
u=np.array([[2],[7],[23]],dtype=np.uint8)
for kw in ({},dict(axis=1),dict(axis=0),dict(axis=1,count=-3),dict(axis=1,count=5),dict(axis=1,count=12),dict(axis=1,bitorder='little'),dict(count=-30),dict(axis=0,count=0),dict(axis=1,count=-9),dict(axis=2),dict(count=20)):
    print(kw); tr(lambda: np.unpackbits(u,**kw))
tr(lambda: np.unpackbits([1])); tr(lambda: np.unpackbits(np.uint8(3))); tr(lambda: np.unpackbits(np.zeros((0,2),'u1'),axis=1))
