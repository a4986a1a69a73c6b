"""Lists of moments and durations: into columns and out of them, and beside those of the standard library."""
import pandas as pd
import numpy as np
import datetime as dt
import warnings
warnings.simplefilter('ignore')
L=[dt.datetime(2024,2,29,1,2,3,4),dt.datetime(1970,1,1),dt.datetime(1969,12,31,23,59,59,999999),dt.datetime(1700,1,1)]
print(pd.Series(L),pd.to_datetime(L),pd.Series(L+[None]),pd.Series(L+[pd.NaT,None]),pd.Series([None]+L+[np.nan]),sep='\n')
print(pd.Series([pd.Timestamp(x) for x in L]+[None]),pd.Series([None,None]),pd.Series([pd.NaT]),pd.Series([pd.NaT,None]),sep='\n')
print(pd.Series([dt.datetime(1,1,1),dt.datetime(2024,1,1)]), pd.Series([dt.datetime(2024,1,1,tzinfo=dt.timezone.utc)]*2),
    pd.Series([dt.datetime(2024,1,1,tzinfo=dt.timezone.utc),dt.datetime(2024,1,1)]),sep='\n')
print(pd.Series([pd.Timestamp('2024',tz='Europe/Berlin')]*2),pd.Series([pd.Timestamp('2024',tz='Europe/Berlin'),
    pd.Timestamp('2024',tz='UTC')]),sep='\n')
print(pd.Series([pd.Timestamp('2024'),dt.datetime(2024,1,1)]),pd.Series([pd.Timestamp('2024').as_unit('s')]),
    pd.Series([pd.Timestamp('2024'),dt.date(2024,1,1)]),pd.Series([pd.Timestamp('2024'),1]),sep='\n')
print(pd.Series(L,dtype='M8[s]'),pd.Series(L,dtype='M8[us]'),pd.DatetimeIndex(L),pd.Series(L,dtype=object),sep='\n')
try: print(pd.to_datetime([dt.datetime(1,1,1)]))
except Exception as e: print(type(e).__name__,e)
s=pd.Series(L+[None])
print(s.dt.to_pydatetime(),list(s.dt.date),list(s.dt.time),pd.DatetimeIndex(L).to_pydatetime(),
    pd.DatetimeIndex(s).to_pydatetime(),sep='\n')
print(pd.DatetimeIndex(L).tz_localize('UTC').to_pydatetime(),s.dt.tz_localize('UTC').dt.to_pydatetime())
print(pd.DatetimeIndex(['2024-01-01 00:00:00.000000001']).to_pydatetime(),
    pd.Series(pd.to_datetime(['2024-01-01 00:00:00.000000001'])).dt.to_pydatetime())
print(pd.DatetimeIndex([]).to_pydatetime(), pd.Series([],dtype='M8[ns]').dt.to_pydatetime(), pd.Series([],dtype='M8[ns]').dt.date)
td=pd.Series(pd.to_timedelta(['1 days','-1 days +02:03:04.000005','0','1ns',None]))
for x in td.tolist():
    print(repr(x)); 
    if x is pd.NaT: continue
    print(x.days,x.seconds,x.microseconds,x.nanoseconds,x.components,x.total_seconds(),repr(x.to_pytimedelta()),
        hash(x.floor('us'))==hash(x.floor('us').to_pytimedelta()),x.floor('us') in {x.floor('us').to_pytimedelta()}, abs(x),
            -x,x*2,x/2,x//pd.Timedelta('1h'),divmod(x,pd.Timedelta('1h')))
    print(dt.datetime(2024,1,1)+x, dt.timedelta(1)+x, dt.timedelta(1)<x, x>dt.timedelta(0), pd.Timestamp('2024')+x,
        dt.date(2024,1,1)+x.to_pytimedelta())
print(pd.Series(np.array([1,2,'NaT'],'m8[s]')).tolist(), td.dt.to_pytimedelta(), pd.TimedeltaIndex(td).to_pytimedelta())
print(sorted(td.dropna()),max(td.dropna()),len(set(td.dropna())),sum(td.dropna(),pd.Timedelta(0)))
import pickle

print(pickle.loads(pickle.dumps(td[0])), pickle.loads(pickle.dumps(pd.Timestamp('2024', tz='UTC'))))
