"""complex64: scalars, promotion, printing, arithmetic in single precision, reductions, columns; and complex128 to the last bit."""

import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
x=np.complex64(0.1+0.2j)
print(repr(x),x,x.real,x.imag,abs(x),x.conjugate(),x.dtype,x.nbytes,x.item(),repr(x+1),repr(x*2.5),repr(x*1j),repr(x+np.float32(1)),repr(x+np.float64(1)),repr(x+np.int16(1)),repr(x+np.int32(1)),repr(np.float32(1)*1j),repr(np.float16(1)+1j),repr(x/0.5),repr(x**2),-x,x==0.1+0.2j,x!=0,hash(x)==hash(x.item()),bool(x),complex(x),np.complex64(3),np.complex64(1,2),np.complex64('1+2j'),np.csingle is np.complex64)
print(repr(np.complex64(0)),repr(np.complex64(-0.0+1j)),repr(np.complex64(complex('nan+infj'))),str(np.complex64(1e10+1e-10j)),[np.complex64(1.5)], f"{x}", f"{x:.2f}", np.complex64([1,2]))
a=np.array([1+2j,3.5,-0.1j],'c8'); b=np.arange(3,dtype='F')+1j
print(a,repr(a),a.dtype,a.itemsize,a.nbytes,a.real,a.imag,a.real.dtype,a.T,abs(a),np.angle(a),a.conj(),a.sum(),a.mean(),a.prod(),a.std(),a.var(),a.cumsum(),a.cumprod(),a.max(),a.min(),np.sort(a),np.argsort(a),a.tolist())
print(a+b,a-b,a*b,a/b,a**2,a==b,a!=b,-a,a+1,a*2.5,a+1j,(a+np.ones(3)).dtype,(a+np.ones(3,'f4')).dtype,(a*np.float64(2)).dtype,np.log(a),np.square(a),np.abs(a).dtype,np.isnan(a),np.isfinite(a),np.sign(a),np.reciprocal(b))
for t in 'bhilBHILefdFD?': print(t,np.promote_types('F',t),np.can_cast(t,'F'),np.can_cast('F',t),end=' | ')
print(); print(np.result_type(np.float32,1j),np.result_type(np.float16,1j),np.result_type(np.complex64,1.0),np.result_type(np.int8,1j),np.finfo(np.complex64).dtype,np.dtype('c8'),np.dtype('F').num,np.dtype('complex64').alignment,type(np.dtype('F')),np.issubdtype('F',np.complexfloating),np.iscomplexobj(a),np.common_type(a,np.ones(1,'f4')))
a[1]=9; print(a,a[0],a[::2],a[[0,2]],a[a!=9],a.copy(),a.reshape(3,1),np.concatenate([a,b]),np.concatenate([a,np.ones(1)]).dtype,np.where(a==9,0,a),np.zeros(2,'F'),np.ones(2,np.complex64),np.full(2,1j,'F'),np.empty(0,'F'),np.array([[1,2j]],'F').T,a.astype('c16'),a.astype(object),a.astype(str),a.tobytes(),np.frombuffer(a.tobytes(),'F'),a.view('f4'),np.unique(b),np.dot(a,b),np.vdot(a,b),a@b,np.outer(a,b),np.array([1,2],'F')@np.array([[1,2],[3,4j]],'F'))
a.real=5; print(a); a.imag[0]=7; print(a); print(np.linspace(0,1,3).astype('F'),np.flip(a),np.roll(a,1),a.repeat(2),np.tile(a,2),np.nan_to_num(a),np.round(a/3,2),np.allclose(a,a),np.isclose(a,a),np.array_equal(a,a),np.any(a),np.all(a),np.nonzero(a),a.take([0,1]),np.add.reduce(a),np.real(a),np.imag(a),np.real_if_close(np.array([1+0j],'F')),np.conj(a))
r=np.random.default_rng(0); z=(r.normal(size=(50,3))+1j*r.normal(size=(50,3))).astype('F'); w=(r.normal(size=(50,3))+1j*r.normal(size=(50,3))).astype('F')
print(z.sum(),z.sum(axis=0),z.sum(axis=1)[:3],z.mean(),z.mean(axis=0),z.var(),(z*w)[:4],(z/w)[:3],np.abs(z)[:2],(z*w).sum(),z.T[:2,:2],z.ravel()[:2],z.std(axis=0))
print(np.fft.fft(np.array([1,2,3,4],'f4')),np.fft.fft(np.array([1,2,3,4],'f2')).dtype,np.fft.ifft(np.array([1,2,3,4],'F')).dtype,np.fft.rfft(np.ones(4,'f4')).dtype,np.fft.irfft(np.ones(3,'F')).dtype)
s=pd.Series([1+2j,np.nan,3],dtype='complex64'); print(s,s.dtype,s.values,s.sum(),s.isna().tolist(),s*2,s.to_list(),s.fillna(0),s.memory_usage(),pd.DataFrame({'a':s}),s.astype('complex128').dtype,s.iloc[0],s.reindex([0,5]),s.abs(),s.to_csv(),pd.concat([s,s]).dtype)
for f in (lambda: np.complex64(1)<2, lambda: a<b, lambda: float(x), lambda: np.floor(a), lambda: a//b, lambda: a%b, lambda: int(x), lambda: np.arctan2(a,b), lambda: a.argmax()):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, str(e)[:90])
x = np.linspace(0, 1, 8, dtype='f4'); sig = np.exp(2j*np.pi*x).astype(np.complex64)
print(sig.dtype, sig.nbytes, np.abs(sig), np.abs(sig).dtype, sig.real.max(), np.angle(sig).dtype)
print((x*1j).dtype, (x+1j).dtype, (np.float64(2)*sig).dtype, (2*sig).dtype, (sig/2).dtype, (sig*np.float32(2)).dtype, (1j*sig).dtype, (sig**2).dtype, (x.astype('f2')*1j).dtype)
c = np.zeros((2,2),dtype=np.complex64); c[0,1]=1+1j; c[1]=2; c+=1; c*=2j; print(c, c.dtype, c.T.conj(), c.sum(), c@c)
print(np.array([1+1j]).astype(np.complex64).dtype, np.asarray([1,2j],dtype='complex64'), np.array(5,'F'), repr(np.array(5,'F')), np.array([np.complex64(1),2.5]).dtype, np.array([np.complex64(1),np.complex64(2)]).dtype)
df = pd.DataFrame({'z':np.array([1+2j,3-1j],'F'),'k':[1,2]}); print(df, df.dtypes, df.z.apply(abs), df.z*2, df.memory_usage(index=False), df.z.values.dtype, df.to_dict(), df.sum(), df.z.mean(), df.info())
print(df.z.to_list(), df.z.map(lambda v: v.real), df.sort_values('k',ascending=False), df.set_index('k').z.loc[2], df.z.astype('complex128'), df.z.isna(), df.z.fillna(0), df.to_csv(), df.z.unique(), df.z.nunique(), np.real(df.z), df.z.to_numpy().imag)
with np.printoptions(precision=3): print(sig)
import io; buf=io.BytesIO(); np.save(buf, sig); buf.seek(0); print(np.load(buf).dtype, np.array_equal(np.load(io.BytesIO(buf.getvalue())), sig))
print(np.isreal(sig)[:2], np.iscomplex(sig)[:2], np.iscomplexobj(sig), sig[0].item(), sig.tolist()[0], np.sum(sig[:3]), np.prod(sig[:3]), np.cumsum(sig)[:2], np.diff(sig)[:1], np.vstack([sig,sig]).shape, np.maximum(sig,0)[:2], np.where(sig.real>0,sig,0).dtype, np.conjugate(sig[1]), np.outer(sig[:2],sig[:2]).dtype)
r=np.random.default_rng(0); z=(r.normal(size=400)+1j*r.normal(size=400)); w=(r.normal(size=400)+1j*r.normal(size=400))
print((z*w).tolist()[:60]); print((z/w).tolist()[:20]); print(abs(z).tolist()[:20]); print(pd.Series([1+2j,np.nan]).isna().tolist(), pd.Series(z[:3]*1.0).sum())
for v in ([1+1j, 2-1j, 2+3j, 0], [1, complex("nan"), 5j]):
    for t in "FD":
        v = np.array(v, t)
        print(v.argmax(), v.argmin(), np.array([v, v[::-1]]).argmax(axis=1), np.array([v, v[::-1]]).argmin(axis=0))
