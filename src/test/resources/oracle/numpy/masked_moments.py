"""Means and variances of the elements that a mask leaves."""
import numpy as np
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
a=np.array([[14.,8,11,10],[7,9,10,11],[10,15,5,10]])
w=[[True],[True],[False]]
tr(lambda: np.var(a,where=w)); tr(lambda: np.std(a,where=w)); tr(lambda: np.var(a,axis=0,where=w)); tr(lambda: np.var(a,axis=1,where=w)); tr(lambda:np.var(a,axis=1,where=w,ddof=1,keepdims=True)); tr(lambda: np.var(a,where=False)); tr(lambda: np.var(a,axis=0,where=[True,False,True,True],ddof=3)); tr(lambda: np.var(a.astype('f4'),where=w)); tr(lambda: np.var(a.astype(int),where=w)); tr(lambda: np.var(a+1j,where=w)); tr(lambda: np.var(a,mean=np.mean(a))); tr(lambda: np.std(a,axis=1,mean=np.mean(a,axis=1,keepdims=True))); tr(lambda: np.std(a,ddof=1,correction=1)); tr(lambda: np.var(a,axis=1,out=np.zeros(3),where=w)); tr(lambda: np.mean(a,where=False)); tr(lambda: np.mean(a,axis=1,where=w)); tr(lambda: np.var(a.astype('f2'),where=w)); tr(lambda: np.mean(a,where=w,keepdims=True));tr(lambda: np.mean(a.astype('f4'),axis=1,where=w));tr(lambda: np.mean(a.astype('f2'),where=w));tr(lambda: np.var(a,axis=(0,1),where=w))
