"""Moments and durations of the standard library: made, added and wrong."""
import copy
import datetime as dt
import pickle
from datetime import datetime as D
from datetime import timedelta as T
for a in ((),(1,),(-1,),(1,2),(0,86400),(0,-1),(0,0,1),(1.5,),(0,1.25),(True,),(999999999,),(1000000000,),(10**20,),(0,0,0,
    5),(0,0,0,0,90),(0,0,0,0,0,25),(0,0,0,0,0,0,2),('a',),(None,)):
    try: r=T(*a); print(a,repr(r),r,hash(r)==hash(T(*a)),r.total_seconds(),bool(r))
    except Exception as e: print(a,type(e).__name__,e)
for k in ({'days':3},{'hours':-30},{'weeks':1,'days':1},{'minutes':5,'seconds':70},{'microseconds':10**7},
    {'milliseconds':1500},{'foo':1},{'days':1,'hours':.5}):
    try: print(k,repr(T(**k)))
    except Exception as e: print(k,type(e).__name__)
class S(T): pass
class E(D): pass
print(type(S(1)).__name__, type(S(1)+T(1)).__name__, type(E(2024,1,1)+T(1)).__name__, E(2024,1,1)+T(1))
for d in (D(2024,1,31,23,59,59,999999),D(2024,2,28),D(1,1,1),D(9999,12,31),D(2024,1,1,tzinfo=dt.timezone.utc),D(2024,1,1,fold=1)):
    for t in (T(1),T(microseconds=1),T(seconds=-1),T(days=366,hours=5),T(-1),T(days=-400,microseconds=-7),S(2),1,None):
        for f in (lambda:d+t,lambda:t+d,lambda:d-t):
            try: r=f(); print(repr(r),r.fold,type(r).__name__)
            except Exception as e: print(type(e).__name__,str(e).replace('datetime.datetime',
                'datetime').replace('datetime.timedelta','timedelta'))
print([str(D(2024,1,1)+T(days=i)) for i in range(58,62)], D(2024,1,1)-D(2023,1,1), dt.date(2024,1,1)+T(1))
x=D(2024,1,1); x+=T(hours=1); print(x, sum([T(1),T(2)],T()), T(1)*3, T(5)/T(2), T(5)//2, -T(1), abs(T(-1)), T(1)<T(2),
    max(T(1),T(2)))
for a in ((2024,1,1),(2024,2,29),(2024,1,31,23,59,59,999999),(2024,1,1,24),(2024,13,1),(0,1,1),(2024,),(2024,1),(2024,1,
    1.0),('x',1,1),(True,1,1),(2024,1,1,0,0,0,0,dt.timezone.utc),(2024,1,28,0,0,60),(2024,1,0)):
    try: r=D(*a); print(a,repr(r),r.fold,r==copy.deepcopy(r),pickle.loads(pickle.dumps(r))==r,hash(r)==hash(D(*a)),
        r.weekday(),r.date(),r.time(),r.timetuple()[:6])
    except Exception as e: print(a,type(e).__name__,e)
for k in (dict(year=2024,month=1,day=5),dict(year=2024,month=1,day=5,fold=1),dict(year=2024,month=1,day=5,
    tzinfo=dt.timezone.utc),dict(year=2024,month=1,day=5,foo=1)):
    try: print(repr(D(**k)))
    except Exception as e: print(type(e).__name__)
print(D(2024,1,5).replace(day=31),D.strptime('2024-02-03','%Y-%m-%d'),D.fromisoformat('2024-02-03T04:05'),
    D.combine(dt.date(2024,1,1),dt.time(3)),type(E(2024,1,1)).__name__,D.now().year>2000,D.fromtimestamp(0,dt.timezone.utc))
