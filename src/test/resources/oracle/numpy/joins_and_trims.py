"""Directives of r_, numbers for NaN, flat positions, trimmed zeros, names of types."""
import numpy as np
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
# void
# r_
for k in ("'0,2', [1,2,3],[4,5,6]","'0,2,0', [1,2,3],[4,5,6]","'1,2,0', [1,2,3],[4,5,6]","'0,3,1',[1,2],[3,4]","'-1,2',[1,2],[3,4]","'x',[1]","'1',[[1,2]],[[3,4]]","'0,2,-1',[1,2],[3,4]","1,2,'r'","'a,b',[1]"):
    print(k); tr(lambda: eval(f'np.r_[{k}]'))
for k in ("'0',[1,2],[3,4]","'1,3,0',[1,2],[3,4]"):
    print(k); tr(lambda: eval(f'np.c_[{k}]'))
tr(lambda: np.nan_to_num(np.array([complex(np.inf,np.nan),complex(np.nan,0)],dtype='c8')))
tr(lambda: np.nan_to_num(complex(np.inf,np.nan)))
tr(lambda: np.nan_to_num(complex(-np.inf,1),nan=3,neginf=-5))
tr(lambda: np.nan_to_num([1,2]))
tr(lambda: np.nan_to_num(np.inf))
tr(lambda: np.nan_to_num(np.nan,nan=5.))
tr(lambda: np.nan_to_num(np.array([1,np.nan],dtype=object)))
a=np.array([[np.nan,np.inf],[1,2]]); tr(lambda:np.nan_to_num(a,copy=False)); print(a)
a=np.array([np.nan,np.inf,1]); tr(lambda:np.nan_to_num(a,nan=np.array([7,8,9])))
# ravel_multi_index
A=np.array([[3,6,6],[4,5,1]])
for kw in (dict(mode='clip'),dict(mode=('clip','wrap')),dict(order='F'),dict(mode='foo'),dict(mode=('clip',)),dict(mode='wrap')):
    tr(lambda: np.ravel_multi_index(A,(4,4),**kw))
tr(lambda: np.ravel_multi_index(A,(7,6),order='F')); tr(lambda: np.ravel_multi_index((3,1,4,1),(6,7,8,9)))
tr(lambda: np.ravel_multi_index((3,1),(6,7,8))); tr(lambda: np.ravel_multi_index((3.0,1),(6,7))); tr(lambda: np.ravel_multi_index(A,(7,6),order='K'))
tr(lambda: np.ravel_multi_index((-3,1),(6,7),mode='wrap'));tr(lambda: np.ravel_multi_index((-13,100),(6,7),mode='wrap'))
tr(lambda: np.ravel_multi_index(([],[]),(6,7)))
tr(lambda: np.ravel_multi_index((np.array([],int),np.array([],int)),(6,7)))
# trim_zeros
b=np.array([[0,0,2,3,0,0],[0,1,0,3,0,0],[0,0,0,0,0,0]])
for kw in ({},dict(axis=-1),dict(axis=0),dict(trim='f'),dict(trim='b',axis=(0,1)),dict(trim='x'),dict(axis=2),dict(trim='FB'),dict(trim=''),dict(axis=())):
    print(kw); tr(lambda: np.trim_zeros(b,**kw))
tr(lambda: np.trim_zeros([0,0,1,2,0])); tr(lambda: np.trim_zeros((0,0,1,2,0))); tr(lambda: np.trim_zeros([0,0])); tr(lambda: np.trim_zeros([0,0,1],trim='b')); tr(lambda: np.trim_zeros(np.zeros((2,2)))); tr(lambda: np.trim_zeros([]))
tr(lambda: np.trim_zeros(np.array(['','a',''],dtype=object)));tr(lambda: np.trim_zeros([0,'a',0]));tr(lambda:np.trim_zeros(5)); tr(lambda: np.trim_zeros([[0,1],[0,0]]))
for c in ['S1','?','B','D','G','F','I','H','L','O','Q','S','U','V','b','d','g','f','i','h','l','q','p','e','m','M','x','c','float','n','P','N']:
    print(c,end=' '); tr(lambda: np.typename(c))
