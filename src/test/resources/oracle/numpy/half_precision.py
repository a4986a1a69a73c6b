"""float16: scalars, arrays, promotion, printing, functions and reductions, which numpy computes in single precision."""

import numpy as np

np.seterr(all="ignore")
for t in (np.float16,np.float32):
    print(np.finfo(t)); print(repr(np.finfo(t)))
x=np.float16(0.1)
print(repr(x),x,f"{x}",f"{x:.3f}",[x],float(x),x+1,x+1.0,x*np.float32(1),repr(x+np.int8(1)),repr(x+np.int16(1)),repr(x+np.int64(1)),repr(x+True),repr(x==0.1),x==np.float16(.1), hash(x)==hash(float(x)))
print(repr(x+70000),repr(x*1e10))
print(round(x,2),repr(round(x,1)),round(x),divmod(x,np.float16(.03)),x//0.03,x%0.03,x**2,-x,abs(-x))
print(x.item(),x.tolist(),x.dtype,x.nbytes,x.itemsize,x.real,x.imag,x.astype('f8'),x.as_integer_ratio(),x.is_integer(),x.hex() if hasattr(x,'hex') else '')
print(np.float16('1.5'),np.float16(None) if 0 else '',np.float16([1,2]),np.half is np.float16, np.dtype('e'),np.dtype('half'),np.dtype('<f2'), np.dtype(np.half).num, np.dtype('f2').char, type(np.dtype('f2')))
print(np.array([0.1,1,1000,65504,1e-5,6e-8],'f2'), np.array([0.1,2.5],'f2'), repr(np.array([0.1,2.5,np.nan,np.inf],'f2')))
print(np.array([[0.1,20],[3,4e3]],'f2'), np.array([1e-5,1],'f2'))
print(repr(np.arange(5,dtype='f2')), np.linspace(0,1,5,dtype='f2'), np.zeros(2,'f2'), np.ones((2,2),np.float16), np.full(2,.1,'f2'))
for t in 'bhilBHILfdD?':
    print(t, np.promote_types('e',t), np.promote_types(t,'e'), np.can_cast(t,'e'), np.can_cast('e',t), end=' | ')
print(np.result_type(np.float16,1.0), np.result_type(np.float16, 3), np.result_type(np.int8,1.5), np.min_scalar_type(1.5), np.min_scalar_type(1e6), np.min_scalar_type(1e300))
print(np.common_type(np.ones(1,'f2')), np.common_type(np.ones(1,'f2'),np.ones(1,'f4')), np.mintypecode('e'))
for f in (np.sqrt,np.exp,np.sin,np.floor,np.rint,np.square,np.log,np.isnan,np.abs,np.sign,np.negative,np.spacing,np.degrees,np.reciprocal,np.cbrt,np.log1p,np.signbit,np.trunc):
    for t in '?bBhHe':
        try: print(f.__name__, t, f(np.array([1],t)).dtype, end=' ')
        except Exception as e: print(type(e).__name__, end=' ')
print()
for f in (np.arctan2,np.hypot,np.copysign,np.logaddexp,np.nextafter,np.fmod,np.power,np.divide,np.float_power,np.heaviside,np.floor_divide,np.remainder):
    for t in '?bhe':
        try: print(f.__name__, t, f(np.array([1],t),np.array([1],t)).dtype, f(np.array([1],t),np.array([1],'e')).dtype, end=' ')
        except Exception as e: print(type(e).__name__, end=' ')
print()
print(np.nextafter(np.float16(1),np.float16(2)), np.spacing(np.float16(1)), np.spacing(np.array([1,1000,1e-7],'f2')), np.nextafter(np.array([1,0],'f2'),np.array([2,1],'f2')))
print(np.spacing(np.float32(1)), np.nextafter(np.float32(1),np.float32(2)))
try: np.linalg.inv(np.eye(2,dtype='f2'))
except Exception as e: print(type(e),e)
a=np.array([3,1,2.5,np.nan,-1],'f2')
print(np.sort(a),np.argsort(a),np.unique(a),np.searchsorted(np.sort(a),2),a.argmax(),np.nanargmax(a),a>1,a==1,np.isclose(a,a),np.allclose(a[:3],a[:3]))
print(a.astype(int) if 0 else a[:3].astype('i4'), a.astype(str), a.astype(object), a.astype('S'), a.tolist(), a.tobytes(), np.frombuffer(a.tobytes(),'f2'), a.view('u2'), a.view('i2').view('f2'))
print(np.concatenate([a,np.ones(1,'f4')]).dtype, np.where(a>1,a,0).dtype, np.where(a>1,a,0.5).dtype, np.clip(a,0,1).dtype, np.dot(a[:3],a[:3]), (a[:3]@a[:3]), np.matmul(np.ones((2,2),'f2'),np.ones((2,2),'f2')))
print(np.round(np.array([0.125,2.345,1000.7],'f2'),2), np.round(np.float16(3.14159),1), np.cumsum(np.ones(5,'f2')), np.diff(a), np.outer(a[:2],a[:2]))
print(np.histogram(a[:3]), np.digitize(a[:3],[1,2]), np.interp(a[:3],[0,5],[0,1]), np.bincount([0,1],a[:2]).dtype, np.corrcoef(a[:3],a[:3]).dtype, np.cov(a[:3]).dtype)
print(np.std(a[:3]),np.var(a[:3],ddof=1),np.ptp(a[:3]),np.mean(a[:3],dtype='f8'),a[:3].sum(dtype='f4'), np.add.reduce(a[:3]), np.nan_to_num(a), np.nan_to_num(np.array([np.inf],'f2')), np.percentile(a[:3],50), np.median(a[:3]))
print(np.random.rand(3).astype('f2').dtype, np.iinfo(int).max, np.issubdtype('f2',np.floating), np.issubdtype(np.float16,np.inexact), isinstance(np.float16(1),float), np.isscalar(np.float16(1)))
import json
try: json.dumps(np.float16(1))
except Exception as e: print(type(e),e)
print(np.array([np.float16(1),2.5]).dtype, np.array([np.float16(1),np.float16(2)]).dtype, np.array([np.float16(1),np.int8(2)]).dtype,np.array([np.float16(1),2]).dtype, np.array([1,2],dtype=np.half))
print(np.float16(2.0009765625), np.array([2049,2051,1.00048828125,2.5e-8,2.98e-8],'f8').astype('f2'), np.array([2049,2051,65519,65520],dtype='i4').astype('f2'))
print(a.astype('f2') is a,  np.typecodes['AllFloat'])
print("%.3f %s %d" % (x,x,np.float16(3)), str([np.float16(1.5)]), np.array(np.float16(2)))
with np.printoptions(precision=2): print(np.array([0.12345,1.5],'f2'))
print(np.array2string(np.array([0.1],'f2'),precision=8, floatmode='fixed'), np.format_float_positional(np.float16(0.1)), np.format_float_scientific(np.float16(0.1)))

rng = np.random.default_rng(0)
a = rng.normal(size=20000).astype(np.float16)
for n in (5, 100, 1000, 8192, 9000, 20000):
    print(n, a[:n].sum(), np.abs(a[:n]).sum(), a[:n].mean(), a[:n].std(), a[:n].var(), a[:n:3].sum())
x = (1 + rng.normal(size=(300, 4)) * 0.01).astype(np.float16)
print(x[:, 0].copy().prod(), x[:, 1].prod(), x.sum(axis=0), x.sum(axis=1)[:9], x.prod(axis=0), x[:, 0].cumsum()[-5:], x[:, 0].cumprod()[-5:])
print(x.mean(axis=0), x.mean(), type(x.mean()), x.var(axis=0), x.std(), np.var(x, ddof=1), x.min(axis=0), x.max(), x.argmax(axis=0))
print(np.average(a), np.nanmean(a), np.nanstd(a), np.nansum(a), np.nanmedian(a), np.nanvar(a), np.nanpercentile(a, 30), np.median(a))
b = a[:50].copy()
b[::7] = np.nan
print(np.nanmean(b), np.nanstd(b), np.nansum(b), np.nanmedian(b), np.nanvar(b), np.nanmax(b), np.nanmin(b), b.sum(), b.max())
for t in ("f2", "f4"):
    c = (rng.normal(size=101) * 10).astype(t)
    for q in (30, [10, 50.5], np.float32(25), 50, np.array([33])):
        print(repr(np.percentile(c, q)), repr(np.nanpercentile(c, q)), end=" ")
    for q in (0.3, [0.1, 0.55], np.float16(0.25), np.array([0, 1])):
        print(repr(np.quantile(c, q)), repr(np.nanquantile(c, q)), end=" ")
    print()
    for m in ("lower", "higher", "midpoint", "nearest", "median_unbiased", "hazen"):
        print(repr(np.quantile(c, 0.37, method=m)), repr(np.quantile(c, [0.37], method=m)))
    print(np.histogram(c), np.histogram(c, bins=3, range=(0, 5)), np.histogram_bin_edges(c, 4))
for v in (65504, 65472, 40000, 40032, 10000, 10008, 6e-8, 1.2e-7, 2050, 4100, 8200, 33333, 1e-4, 1e-3, 0.3333, 3.141, -0.0):
    h = np.float16(v)
    print(v, float(h), str(h), np.array([h]), np.array([h, 1.5], "f2"), np.format_float_scientific(h), np.format_float_scientific(h, min_digits=6))
import warnings
with warnings.catch_warnings(record=True) as met:
    warnings.simplefilter("always")
    with np.errstate(all="warn"):
        print(np.array([60000, 60000], "f2").sum(), np.array([300.0, 400], "f2") * 1000, np.array([1e5]).astype("f2"), np.float16(1e5))
        print(np.float32(1e30).astype("f2"), np.float16(1) / 0, np.float16(300) * np.float16(300), np.exp(np.array([1, 12], "f2")))
        print(np.float16(65504) + np.float16(100), np.array([1, 2], "f2") / 0, np.array([60000, 60000], "f2").mean())
print(sorted({str(each.message) for each in met}))
print(np.float32(0.1) == 0.1, np.array([0.1], "f4") == 0.1, np.array([0.1], "f2") == 0.1, np.float32(0.1) + 0.2, f"{np.float32(0.1)}")
