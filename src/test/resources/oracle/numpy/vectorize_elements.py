"""What np.vectorize hands to the function, and what it makes of the answers."""
import numpy as np
import pandas as pd
seen=[]
def f(x,y=0):
    seen.append((type(x).__name__,type(y).__name__)); return x
for a in [np.array([1.5,2]),np.array([1,2],dtype="int8"),np.array(["a","b"]),np.array([True,False]),np.array(["2020","2021"],dtype="M8[D]"),np.array([1,2],dtype="m8[ns]"),np.array(["a",1],dtype=object),np.array([1j]),np.array([1.5],dtype="f4")]:
    for v in [np.vectorize(f),np.vectorize(f,cache=True),np.vectorize(f,otypes=[object])]:
        seen.clear(); 
        try: r=v(a); print(a.dtype,r.dtype,seen)
        except Exception as e: print(a.dtype,type(e).__name__,e,seen)
seen.clear(); print(np.vectorize(f)(np.array([[1,2],[3,4]]),np.array([1.5,2.5])),seen)
seen.clear(); print(np.vectorize(f)(5),seen)
seen.clear(); print(repr(np.vectorize(f)(5,y=2)),seen)
seen.clear(); print(repr(np.vectorize(f,excluded=['y'])([5,6],y=[2])),seen)
seen.clear(); print(repr(np.vectorize(f,excluded=[1])([5,6],[2])),seen)
print(repr(np.vectorize(lambda x: (x,str(x)))([5,6])))
print(repr(np.vectorize(lambda x: "a"*x)([1,2,5])))
print(repr(np.vectorize(lambda x: None)([1,2,5])))
print(repr(np.vectorize(lambda x: 1 if x==1 else 2.5)([1,2,5])))
print(repr(np.vectorize(lambda x: 1.5 if x==1 else 2)([1,2,5])))
print(repr(np.vectorize(lambda x: x>1)(pd.Series([1,2,5]))))
print(repr(np.vectorize(lambda x: "a" if x==1 else "abcdef")([1,2])))
print(repr(np.vectorize(lambda x: x.upper(),otypes=[str])(["a","bcd"])))
print(repr(np.vectorize(lambda x: x.upper(),otypes="O")(["a","bcd"])))
print(repr(np.vectorize(lambda x,y: x+y)([1,2],5)))
print(repr(np.vectorize(lambda x: True if x>1 else False)(np.array([1.,2.]))))
print(repr(np.vectorize(lambda x: x)(np.array(3))))
print(repr(np.vectorize(lambda x: 10**2 if x>1 else 1)([1,0])))
try: print(repr(np.vectorize(lambda x: "z" if x>1 else 1)([1,2])))
except Exception as e: print(type(e).__name__,e)
try: print(repr(np.vectorize(f)([])))
except Exception as e: print(type(e).__name__,e)
