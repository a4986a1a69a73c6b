# preamble: clipped.py
"""Quantiles, with weights too, and reductions of what is not NaN, for elements of all kinds."""
import warnings

import numpy as np

warnings.simplefilter("ignore")

for d in 'efdFDilB':
    print(d)
    ar=np.arange(9).astype(d)
    if d in 'efdFD': ar[:5]=np.nan
    t(lambda: np.nansum(ar,initial=2)); t(lambda: np.nanprod(ar,initial=2))
    t(lambda: np.nanmin(ar,initial=0)); t(lambda: np.nanmax(ar,initial=100))
    t(lambda: np.sum(ar,initial=2.5)); t(lambda: np.max(ar, initial=3.5));t(lambda: np.prod(ar, initial=3.5))
    a2=ar.reshape(3,3); w=np.ones((3,3),bool); w[:,0]=False
    t(lambda: np.nanmin(a2,where=w,initial=5)); t(lambda: np.nanmax(a2,where=w,initial=5)); t(lambda: np.nanvar(a2,where=w)); t(lambda: np.nanstd(a2)); t(lambda: np.nanmean(a2,where=w,axis=0))
    t(lambda: np.nanmin(a2,where=w))
    t(lambda: np.nanmedian(a2,axis=0)); t(lambda: np.nanmedian(a2,axis=1,keepdims=True)); 
    t(lambda: np.nanpercentile(a2,[25,75],axis=0)); t(lambda: np.nanquantile(a2,.3,axis=1)); t(lambda: np.nanargmax(a2,axis=1)); t(lambda: np.nanargmin(a2,axis=0,keepdims=True))
    t(lambda: np.quantile(a2,.3,method='inverted_cdf',weights=w*1)); 
    t(lambda: np.quantile(a2,.3,axis=1,method='inverted_cdf',weights=[1,2,3])); t(lambda: np.percentile(a2,.3,weights=[1,2,3]))
for m in ('inverted_cdf','averaged_inverted_cdf','closest_observation','lower','higher','nearest','midpoint','linear'):
    for x in ([True,False,True],[1,2,4],[1.5,np.nan]):
        t(lambda: np.quantile(x,[.2,.7],method=m))
        t(lambda: np.quantile(x,True,method=m))
a = np.arange(0, 24, dtype='m8[s]'); a[3]='NaT'
t(lambda: np.median(a)); t(lambda: np.nanmedian(a)); t(lambda: np.percentile(a,[30,60])); t(lambda: np.nanpercentile(a,[30,60]))
a=np.arange(12,dtype='m8[s]').reshape(4,3); a[2,1]='NaT'
t(lambda: np.median(a,axis=0)); t(lambda: np.nanmedian(a,axis=0)); t(lambda: np.percentile(a,[30,60],axis=0)); t(lambda: np.nanpercentile(a,[30,60],axis=0))
t(lambda: np.nanmax(a,axis=0)); t(lambda: np.nanmin(a)); t(lambda: np.nanargmin(a,axis=0)); t(lambda: np.nanmean(a)); t(lambda: np.nansum(a,axis=0)); t(lambda: np.nanstd(a))
M=np.array(['2020','NaT','2019'],dtype='M8[D]')
t(lambda: np.nanmax(M)); t(lambda: np.nanmin(M)); t(lambda: np.nanargmin(M)); t(lambda: np.nanmedian(M)); t(lambda: np.nanquantile(M,.5)); t(lambda: np.median(M)); t(lambda: np.max(M)); t(lambda: np.nanmean(M))
O=np.array([1,None,3],dtype=object); t(lambda: np.nanmax(O)); t(lambda: np.nansum(O))
O=np.array([1,np.nan,3.5],dtype=object); t(lambda: np.nanmax(O)); t(lambda: np.nansum(O)); t(lambda: np.nanmean(O)); t(lambda: np.nanstd(O)); t(lambda: np.nanmedian(O)); t(lambda: np.nanargmin(O))
t(lambda: np.nanmin([])); t(lambda: np.nanargmin([])); t(lambda: np.nanmean([])); t(lambda: np.nanmedian([])); t(lambda: np.nanquantile([],.4)); t(lambda: np.quantile([],.5)); t(lambda: np.median([])); t(lambda: np.nanmax([np.nan])); t(lambda: np.nanmax(np.full((2,2),np.nan),axis=0))
t(lambda: np.nanvar([1,2],dtype=int)); t(lambda: np.nanvar([1,np.nan],dtype=int)); t(lambda: np.nanmean([1.,2],dtype=int)); t(lambda: np.nanvar([1.,2,np.nan],ddof=3)); t(lambda: np.nanvar([1.,2,np.nan],correction=1)); t(lambda: np.nanvar([1.,2,np.nan],correction=1,ddof=1))
out=np.zeros(3); t(lambda: np.nanmean(a.astype(float),axis=0,out=out)); print(out); t(lambda: np.nanmedian(a.astype(float),axis=0,out=out)); print(out); t(lambda: np.median(a.astype(float),axis=0,out=out)); print(out); t(lambda: np.nanmin(np.ones((2,3)),axis=0,out=out)); t(lambda: np.nanstd(np.ones((2,3)),axis=0,out=out)); t(lambda: np.percentile(np.ones((2,3)),30,axis=0,out=out))
print(repr(np.quantile([1.,2.,4.], .3, weights=[1,2,3], method='inverted_cdf')), repr(np.quantile([1.,2.,np.nan], .3, weights=[1,2,3], method='inverted_cdf')),repr(np.nanquantile([1.,2.,np.nan], .3, weights=[1,2,3], method='inverted_cdf')),repr(np.nanquantile([[1.,2.,np.nan]], .3, weights=[1,2,3], axis=1,method='inverted_cdf')))
print(repr(np.nanquantile([1,2,5], .3, weights=[1,2,3], method='inverted_cdf')), repr(np.quantile([1,2,5], [.3], weights=[1,2,3], method='inverted_cdf')))
