# preamble: clipped.py
"""Bins, windows, insertion, differences, interpolation, covariance, and membership."""
import warnings

import numpy as np

warnings.simplefilter("ignore")

x=np.arange(-5,5)
t(lambda: np.digitize(x, np.arange(5,-5,-1))); t(lambda: np.digitize(x, np.arange(5,-5,-1),True)); t(lambda: np.digitize([1,2,3,4],[4,3,3,1])); t(lambda: np.digitize([1.5,np.nan],[1,2,3]));t(lambda: np.digitize(2.5,[1,2,3])); t(lambda: np.digitize(x,[1,3,2])); t(lambda: np.digitize(x,[[1,2]])); t(lambda: np.digitize([1,2], np.array([1,2],dtype=complex)))

for f in (np.bartlett,np.blackman,np.hamming,np.hanning):
    for d in '?bBhHiIlLefd':
        t(lambda: f(np.array(10,d)[()])); t(lambda: f(np.array(1,d)[()])); 
t(lambda: np.kaiser(np.uint8(5),2)); t(lambda: np.i0(1j)); t(lambda: np.i0(np.array([1,2]))); t(lambda: np.hanning(0)); t(lambda: np.hanning(2.5)); t(lambda: np.hanning([3]));t(lambda: np.hanning(None)); t(lambda: np.kaiser(0,1)); 
b=[1,2,3]
t(lambda: np.insert(b,1.,2)); t(lambda: np.insert(b,[1.,2],2)); t(lambda: np.insert(b,[],2)); t(lambda: np.delete(b,1.)); t(lambda: np.delete(b,[0.,1])); t(lambda: np.delete(b,[True,False,False])); t(lambda: np.delete(b,[True,False])); t(lambda: np.delete(b,[])); t(lambda: np.delete(b,np.array([],dtype=float))); t(lambda: np.delete(b,np.array([0],dtype=bool))); t(lambda: np.insert(b,5,9)); t(lambda: np.insert(b,[0,5],9)); t(lambda: np.delete(b,5)); t(lambda: np.delete(b,[5]))
a=np.arange(6).reshape(2,3)
for ax in (None,0,1): t(lambda: np.cumulative_sum(a,axis=ax,include_initial=True)); t(lambda: np.cumulative_prod(a,axis=ax,include_initial=True)); t(lambda: np.cumulative_sum(a,axis=ax,dtype='f4'))
t(lambda: np.cumulative_sum([1,2,3],include_initial=True)); t(lambda: np.cumulative_sum(5,include_initial=True))
for n in (0,1,2,3,4,-1): t(lambda: np.diff([1,4,9],n=n)); 
t(lambda: np.diff([[1,4],[9,3]],n=2)); t(lambda: np.diff([1,2],n=5)); t(lambda: np.diff(3)); t(lambda: np.diff([1,2,4],prepend=0,append=[9,9])); t(lambda: np.diff(a,axis=0,prepend=[[1,1,1]])); t(lambda: np.diff([True,False,True])); t(lambda: np.diff(np.array(['2020','2021'],'M8[Y]')))
t(lambda: np.gradient(np.array(['1910-08-16','1910-08-11','1910-08-10'],'M8[D]'))); t(lambda: np.gradient(np.array([1,4,9],'m8[s]'))); t(lambda: np.gradient(np.array([1,4,9],dtype='u1'))); t(lambda: np.gradient([1,2.,4],edge_order=2)); t(lambda: np.gradient([1.])); t(lambda: np.gradient(a,axis=0)); t(lambda: np.gradient([1,2,4,7.],[0,1,3,4])); t(lambda: np.gradient(a,1,2)); t(lambda: np.gradient(a,1,2,3)); t(lambda: np.gradient(a, edge_order=3)); t(lambda: np.gradient(np.float32([1,2,4])))
for z in ([0,0,1,0],[0,0],[],5): 
    for tr in ('fb','f','b','x'): t(lambda: np.trim_zeros(np.array(z),tr))
t(lambda: np.trim_zeros([0,1,2,0])); t(lambda: np.trim_zeros(np.array([[0,0,0],[0,1,0],[0,0,0]]))); t(lambda: np.trim_zeros(np.array([[0,0,0],[0,1,0],[0,0,0]]),axis=1)); t(lambda: np.trim_zeros(np.array([[0,0,0],[0,1,0],[0,0,0]]),axis=(0,),trim='f')); t(lambda: np.trim_zeros((0,1.5,0)));t(lambda: np.trim_zeros(['','a','']))
t(lambda: np.place([1,2],[True,False],[1])); t(lambda: np.place(np.array([1,2,3]),[1,0,1],[])); t(lambda: np.place(np.array([1,2,3]),[0,0,0],[])); t(lambda: np.extract([1,0,1],[4,5,6]))
t(lambda: np.vectorize(pyfunc=3)); t(lambda: np.vectorize(lambda x: x)()); t(lambda: np.vectorize(lambda x: x)([])); t(lambda: np.vectorize(lambda x: x,otypes='d')([]));t(lambda: np.vectorize(lambda x: x,otypes=3)); t(lambda: np.vectorize(lambda x:x, signature='bad'))
t(lambda: np.interp([1.5],[1,2],[1+1j,2+3j])); t(lambda: np.interp(1.5,[1,2],[1+1j,complex(np.inf,3)])); t(lambda: np.interp([0,3],[1,2],[1j,2],left=5j,right=1)); t(lambda: np.interp(.5,[0,1],[np.inf,np.inf])); t(lambda: np.interp(.5,[0,1],[-np.inf,np.inf])); t(lambda: np.interp(.5,[-np.inf,np.inf],[0,10])); t(lambda: np.interp(.5,[0,1],[0,np.inf])); t(lambda: np.interp(1,[0,1],[0,np.inf])); t(lambda: np.interp(.5,[-np.inf,1],[0,10]));t(lambda: np.interp(.5,[0,np.inf],[0,10]));t(lambda: np.interp([-1,0,1,2,3.],[0,2],[3,4],period=3)); t(lambda: np.interp(1,[],[])); t(lambda: np.interp(1,[1,2],[1]))
t(lambda: np.bincount([1,2],minlength='a')); t(lambda: np.bincount([1,2],minlength=-1)); t(lambda: np.bincount([1,2],minlength=1.5)); t(lambda: np.bincount([-1])); t(lambda: np.bincount([])); t(lambda: np.bincount(np.array([],dtype='f8'))); t(lambda: np.bincount([1.,2])); t(lambda: np.bincount(np.array([1],dtype='u8')))
for d in 'bhilBHILefd': t(lambda: np.sort_complex(np.array([3,1],d)))
t(lambda: np.rot90(np.arange(8).reshape(2,2,2),axes=(1,2))); t(lambda: np.rot90(a,axes=(0,3))); t(lambda: np.rot90(a,axes=(0,0))); t(lambda: np.rot90(a,axes=(0,1,2))); t(lambda: np.rot90(np.ones(4))); t(lambda: np.rot90(a,k=-1))
t(lambda: np.unwrap([0,1,7.])); t(lambda: np.unwrap([0,5,10],period=4)); t(lambda: np.any(np.array([1,0],dtype=object))); t(lambda: np.all(np.array([1,3],dtype=object))); t(lambda: np.sinc([0,.5])); t(lambda: np.average([1,2],weights=[0,0])); t(lambda: np.average([1,2,3],weights=[1,2])); t(lambda: np.average([],axis=0)); t(lambda: np.average([1,2],returned=True)); t(lambda: np.cov([1,2,3],ddof=1.5)); t(lambda: np.cov([1,2],fweights=[1.5,1])); t(lambda: np.cov([1,2],fweights=[-1,1])); t(lambda: np.cov([1,2],aweights=[-1,1])); t(lambda: np.cov([1,2],fweights=[[1,1]])); t(lambda: np.cov([1,2],aweights=[1])); t(lambda: np.corrcoef([1,2,3],[3,2,1])); t(lambda: np.cov([])); t(lambda: np.cov([[1,2],[3,4]],ddof=5)); t(lambda: np.corrcoef([[1,2],[1,1]])); t(lambda: np.cov(3)); t(lambda: np.cov(np.array([1j,2,3j])))
t(lambda: np.isin([1,2],[2],kind='x')); t(lambda: np.isin([1.,2],[2],kind='table')); t(lambda: np.isin(np.array([1],'m8[s]'),np.array([1],'m8[s]'),kind='table')); t(lambda: np.isin([1,2],[2],kind='table')); t(lambda: np.isin(['a'],['a'],kind='table'))
t(lambda: np.ediff1d(np.array([1,2,3]),to_end=np.nan)); t(lambda: np.ediff1d(np.array([1,2,3]),to_begin=1.5)); t(lambda: np.ediff1d(np.array([1,2,3],'i1'),to_end=1)); t(lambda: np.ediff1d(np.array([1.,2,3]),to_end=[1,2],to_begin=[[3]])); t(lambda: np.ediff1d(np.array(['2020','2021'],'M8[Y]'),to_end=np.timedelta64(3,'Y')))
a=np.zeros((2,3,0))
for ax in (0,1,2): t(lambda: np.unique(a,axis=ax)); t(lambda: np.unique(a,axis=ax,return_index=True,return_inverse=True,return_counts=True))
t(lambda: np.unique(np.ones((0,2)),axis=0)); t(lambda: np.unique(np.array([[[1,1],[0,1]],[[1,0],[0,1]]]),axis=2)); t(lambda: np.unique(np.array([[[1,1],[0,1]],[[1,0],[0,1]]]),axis=1,return_inverse=True)); t(lambda: np.unique([[1,2]],axis=3)); t(lambda: np.unique(np.array([[1,None]],dtype=object),axis=0))
t(lambda: np.dtype('n')); t(lambda: np.dtype('N')); t(lambda: np.dtype('p')); t(lambda: np.dtype('P')); t(lambda: np.dtype('q')); t(lambda: np.dtype('Q')); print(np.typecodes)
# Bounds that are no numbers of the dtype.
x=np.array([0,5,200],'u1')
t(lambda: x.clip(-1,10)); t(lambda: x.clip(0,256)); t(lambda: x.clip(256,300)); t(lambda: x.clip(-5,-1)); t(lambda: np.clip(x,-1,None)); t(lambda: np.clip(x,None,1000)); t(lambda: np.clip(x,-1,10,out=x.copy())); t(lambda: np.clip(np.array([1,2],'i1'),-1000,1000)); t(lambda: np.clip(x,1.5,3)); t(lambda: np.clip(x,np.int64(-1),np.int64(10))); t(lambda: np.clip(x,[-1,0,0],10)); t(lambda: np.clip(5,-1,3)); t(lambda: np.clip(np.uint8(5),-1,300)); t(lambda: np.clip([1,2],3,2)); t(lambda: np.clip(x,None,None)); t(lambda: np.clip(np.array([1.5,np.nan]),0,1)); t(lambda: np.clip([1,2],np.nan,3)); t(lambda: np.clip(x,1,min=2)); t(lambda: np.clip(x,min=2,max=7)); t(lambda: np.clip(x)); t(lambda: np.array([True]).clip(0,1)); t(lambda: np.clip(np.array([1,2],'M8[D]'),np.datetime64(1,'D'),None))
t(lambda: np.array([1],'u1')+1000); t(lambda: np.array([1],'u1')-1); t(lambda: np.array([1],'u1')*-1); t(lambda: np.array([1],'u1')>-1); t(lambda: np.array([1],'u1')==1000); t(lambda: np.array([5],'u1')//-1); t(lambda: np.maximum(np.array([1],'u1'),-1)); t(lambda: np.full(2,300,'u1')); t(lambda: np.full_like(np.array([1],'u1'),300)); x=np.zeros(2,'u1')
def s(): x[0]=300
t(s)
def s2(): x.fill(-1)
t(s2)
