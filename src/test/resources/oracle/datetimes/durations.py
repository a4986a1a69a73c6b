"""Durations: reading, parts, arithmetic, arrays and indexes of them."""
import pandas as pd, numpy as np, datetime as dt
from datetime import timedelta
D=pd.Timedelta
a=D('1 days 02:03:04.005006007'); b=D(-1,'h')


def show(text):
    try:
        print(f"{text} -> {eval(text)!r}")
    except Exception as error:
        print(f"{text} -> {type(error).__name__}: {error}")


for text in """
D('1 day')
D('1 days 2 hours')
D('1d2h3m4s')
D('-1 days +02:00:00')
D('00:00:01.5')
D('1:30')
D('10:20:30')
D('1.5h')
D('1.5 days')
D('2W')
D('1 week')
D('1us')
D('1µs')
D('15min')
D('P1DT2H3M4.5S')
D('-P1D')
D('P1Y')
D('foo')
D('1 foo')
D('1')
D('')
D('nat')
D('1M')
D('5 days ago')
D(1)
D(1,'D')
D(1.5,'h')
D(1,'M')
D(1,'Y')
D(1,unit='W')
D(1,'H')
D(1,'foo')
D('1','D')
D(days=1,hours=2)
D(days=1.5)
D(weeks=1,foo=2)
D(milliseconds=1500)
D(timedelta(days=1,seconds=5))
D(np.timedelta64(5,'D'))
D(np.timedelta64(5,'ms'))
D(np.timedelta64('NaT'))
D(np.timedelta64(5,'M'))
D(None)
D(float('nan'))
D(pd.NaT)
D([1])
D()
D(10**20)
D('200000 days')
D(200000,'D')
D.min
D.max
D.resolution
a.days,a.seconds,a.microseconds,a.nanoseconds
a.components
b.components
a.total_seconds()
b.total_seconds()
a.value
a.unit
D(timedelta(1)).unit
D(np.timedelta64(5,'D')).unit
a.isoformat()
b.isoformat()
D(0).isoformat()
a.resolution_string
D('1D').resolution_string
a.round('s')
a.floor('h')
a.ceil('D')
a.round('ME')
a.round('2h')
str(a)
str(b)
str(D('1D'))
repr(D(0))
f'{a}'
a.to_pytimedelta()
a.to_timedelta64()
a.to_numpy()
a.asm8
a.view('i8')
a.as_unit('s')
a.as_unit('s',round_ok=False)
-a
abs(b)
+a
a+b
a-b
a*2
2*a
a*1.5
a/2
a/1.5
a//2
a%D('1h')
a//D('1h')
a/D('1h')
divmod(a,D('1h'))
a/timedelta(hours=1)
a/np.timedelta64(1,'h')
timedelta(hours=1)/a
np.timedelta64(1,'h')/D('30min')
a+timedelta(1)
timedelta(1)+a
a+np.timedelta64(1,'D')
a+pd.Timestamp('2020')
a+dt.datetime(2020,1,1)
pd.Timestamp('2020')-a
a+1
a+'x'
a*a
a/0
a//0
a*pd.NaT
a+pd.NaT
a/pd.NaT
a//pd.NaT
a*float('nan')
a/float('nan')
a==timedelta(1)
D('1D')==timedelta(1)
D('1D')==np.timedelta64(1,'D')
D('1D')=='1D'
D('1D')<'2D'
D('1D')<timedelta(2)
D('1D')<1
D('1D')==1
a<pd.NaT
hash(D('1D'))==hash(timedelta(1))
bool(D(0))
a*np.array([1,2])
a+np.array([1,2],dtype='m8[D]')
a/np.array([1.0,2])
a+pd.Series(pd.to_timedelta([1,2],unit='D'))
a*pd.Series([1,2])
a/pd.Series([1.0,2])
pd.Series([a,b])
pd.Series([a,b,None])
pd.to_timedelta('1D')
pd.to_timedelta(['1D','2h',None])
pd.to_timedelta(['1D','foo'])
pd.to_timedelta(['1D','foo'],errors='coerce')
pd.to_timedelta([1,2,3],unit='h')
pd.to_timedelta([1.5,None],unit='D')
pd.to_timedelta(np.arange(3),unit='s')
pd.to_timedelta(pd.Series(['1 days','00:10:00']))
pd.to_timedelta('1D',unit='h')
pd.to_timedelta(['1D'],unit='h')
pd.to_timedelta(5,unit='M')
pd.to_timedelta(5,unit='foo')
pd.to_timedelta(None)
pd.to_timedelta(pd.Index([1,2],name='x'),unit='min')
pd.to_timedelta(True)
pd.to_timedelta([True])
pd.to_timedelta(pd.Series([1,2],dtype='Int64'),unit='D')
pd.TimedeltaIndex(['1D','2D'])
pd.TimedeltaIndex(['1D','2D','3D'],freq='infer')
pd.TimedeltaIndex(['1D','3D'],freq='D')
pd.to_timedelta(['1D','2D']).total_seconds()
pd.to_timedelta(['1D','2h']).components
pd.to_timedelta(['1D','2h']).days
pd.to_timedelta(['1D','2h'])+pd.Timestamp('2020')
pd.to_timedelta(['1D','2h'])+pd.to_datetime(['2020','2021'])
pd.to_timedelta(['1D','2h'])*2
pd.to_timedelta(['1D','2h'])/D('1h')
pd.to_timedelta(['1D','2h'])//D('1h')
pd.to_timedelta(['1D','2h'])%D('5h')
pd.to_timedelta(['1D','2h'])/2
pd.to_timedelta(['1D','2h']).round('h')
pd.to_timedelta(['1D','2h']).mean()
pd.to_timedelta(['1D','2h']).sum()
pd.to_timedelta(['1D','2h']).std()
pd.to_timedelta(['1D','2h']).median()
pd.to_timedelta(['1D',None]).max()
pd.to_timedelta(['1D','2h']).astype('int64')
pd.to_timedelta(['1D','2h']).astype('m8[s]')
pd.to_timedelta(['1D','2h']).astype(str)
pd.to_timedelta(['1D','2h']).to_pytimedelta()
pd.to_timedelta(['1D','2h']).as_unit('s')
pd.to_timedelta(['1D','2h'])=='1D'
pd.to_timedelta(['1D','2h'])>'3h'
pd.to_timedelta(['1D','2h']).get_loc('2h')
pd.timedelta_range('1D',periods=3).get_loc('1 days')
pd.Series(range(3),index=pd.timedelta_range('0s',periods=3,freq='12h'))['1 day']
pd.Series(range(5),index=pd.timedelta_range('0s',periods=5,freq='12h'))['0 days':'1 day']
pd.Series(range(5),index=pd.timedelta_range('0s',periods=5,freq='12h')).loc['12:00:00':]
pd.Series(pd.to_timedelta(['1D','2h',None])).dt.days
pd.Series(pd.to_timedelta(['1D','2h',None])).dt.total_seconds()
pd.Series(pd.to_timedelta(['1D','2h',None])).dt.components
pd.Series(pd.to_timedelta(['1D','2h',None])).dt.seconds
pd.Series(pd.to_timedelta(['1D','2h'])).dt.to_pytimedelta()
pd.Series(pd.to_timedelta(['1D','2h'])).dt.round('D')
pd.Series(pd.to_timedelta(['1D','2h'])).dt.foo
pd.Series(pd.to_timedelta(['1D','2h',None])).describe()
pd.Series(pd.to_timedelta(['1D','2h',None])).sum()
pd.Series(pd.to_timedelta(['1D','2h',None])).mean()
pd.Series(pd.to_timedelta(['1D','2h',None])).std()
pd.Series(pd.to_timedelta(['1D','2h',None])).quantile([.25,.5])
pd.Series(pd.to_timedelta(['1D','2h',None])).cumsum()
pd.Series(pd.to_timedelta(['1D','2h',None])).prod()
pd.Series(pd.to_timedelta(['1D','2h',None])).var()
pd.Series(pd.to_timedelta(['1D','2h',None])).abs()
-pd.Series(pd.to_timedelta(['1D','2h',None]))
pd.Series(pd.to_timedelta(['1D','2h',None])).astype('int64')
pd.Series(pd.to_timedelta(['1D','2h'])).astype('float64')
pd.Series(pd.to_timedelta(['1D','2h'])).astype(str)
pd.Series(pd.to_timedelta(['1D','2h'])).dt.total_seconds()/3600
pd.Series(pd.to_timedelta(['1D','2h']))/np.timedelta64(1,'h')
pd.Series(pd.to_timedelta(['1D','2h']))/pd.Timedelta(hours=1)
pd.Series(pd.to_timedelta(['1D','2h']))+1
pd.Series(pd.to_timedelta(['1D','2h']))*[1,2]
pd.Series(pd.to_timedelta(['1D','2h'])).max()-pd.Timedelta(1)
pd.Series(pd.to_timedelta(['1D','2h',None])).fillna(pd.Timedelta(0))
pd.Series(pd.to_timedelta(['1D','2h',None])).fillna(0)
pd.Series(pd.to_timedelta(['1D','2h',None])).value_counts()
pd.DataFrame({'a':pd.to_timedelta(['1D','2h'])}).sum()
pd.DataFrame({'a':pd.to_timedelta(['1D','2h']),'b':[1,2]}).mean()
np.sum(pd.Series(pd.to_timedelta(['1D','2h'])))
pd.Series([timedelta(1),timedelta(2)]).dtype
pd.Series([np.timedelta64(1,'D')]).dtype
pd.Series(np.array([1,2],dtype='m8[D]')).dtype
pd.Series([1,2],dtype='m8[ns]')
pd.Series([1,2]).astype('m8[s]')
pd.Series(['1D']).astype('m8[ns]')
""".strip().splitlines():
    show(text)
