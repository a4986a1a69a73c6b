"""The loops that ufuncs tell of, and the dtypes that they would compute with."""
import numpy as np, collections
names = "absolute arccos add arctan2 bitwise_and bitwise_count invert left_shift cbrt ceil conjugate copysign cos deg2rad divide divmod equal exp float_power floor_divide fmax fmod frexp isfinite isnat ldexp logical_and logical_not matmul modf multiply negative power remainder sign signbit spacing subtract gcd sqrt vecdot square maximum".split()
by=collections.defaultdict(list)
seen=set()
for n in names:
    f=getattr(np,n)
    if isinstance(f,np.ufunc) and f.__name__ not in seen:
        seen.add(f.__name__)
        by[' '.join(f.types)].append(f.__name__)
for t,n in by.items(): print(len(t.split()),' '.join(n),'|',t)
print([ (n,getattr(np,n).signature) for n in names if isinstance(getattr(np,n),np.ufunc) and getattr(np,n).signature])
def tr(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
f4=np.dtype('f4'); i4=np.dtype('i4'); b=np.dtype('?'); u8=np.dtype('u8');M=np.dtype('M8[s]');m=np.dtype('m8[ms]')
R=np.add.resolve_dtypes
for args in [(i4,f4,None),(f4,float,None),(f4,int,None),(int,int,None),(int,float,None),(i4,int,None),(b,b,None),(M,m,None),(m,m,None),(i4,f4),(i4,f4,f4),(complex,f4,None),(b,int,None),(u8,i4,None),(i4,None,None),('i4','f4',None)]:
    print(args); tr(lambda: R(args)); 
tr(lambda: np.sqrt.resolve_dtypes((i4,None)))
tr(lambda: np.sqrt.resolve_dtypes((b,None)))
tr(lambda: np.bitwise_and.resolve_dtypes((f4,f4,None)))
tr(lambda: np.divide.resolve_dtypes((i4,i4,None)))
tr(lambda: np.less.resolve_dtypes((i4,f4,None)))
tr(lambda: np.add.resolve_dtypes((i4,i4,None),signature=(None,None,f4)))
tr(lambda: np.add.resolve_dtypes((i4,i4,None),casting='no'))
tr(lambda: np.add.resolve_dtypes((i4,f4,i4),casting='unsafe'))
tr(lambda: np.add.resolve_dtypes((i4,None,i4),reduction=True))
tr(lambda: np.add.resolve_dtypes((f4,i4,None),reduction=True))
tr(lambda: np.modf.resolve_dtypes((i4,None,None)))
