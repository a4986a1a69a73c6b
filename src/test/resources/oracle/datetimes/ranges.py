"""Ranges of every frequency."""
import datetime as dt

import pandas as pd
from pandas.tseries.offsets import *


def show(text):
    try:
        found = eval(text)
        print(text, "->", found if len(found) < 9 else (list(map(str, found[:4])), list(map(str, found[-3:])), len(found), found.freqstr))
    except Exception as error:
        print(text, "->", f"{type(error).__name__}: {error}")


for f in ['D','2D','h','90min','B','C','W','W-WED','2W','ME','MS','BME','BMS','QE','QS','QE-JAN','BQE','BQS','YE','YS','YE-MAR','SME','SMS','bh','2bh','WOM-3FRI','3ME','2QS','-1D','-1ME','1D12h','RE-N-DEC-MON','REQ-N-DEC-MON-3','s','100ms','us','ns']:
    for a in ["'2020-01-15',periods=5","'2020-01-15','2020-06-20'","end='2020-06-20 10:30',periods=4","'2020-01-15 10:00',periods=3,tz='America/New_York'","'2020-01-31','2020-03-31',inclusive='left'"]:
        if f in('s','100ms','us','ns') and "'2020-06" in a or f in('us','ns') and 'left' in a: continue
        if f[0]=='-' and ('06' in a or '31' in a) : continue
        show(f"pd.date_range({a},freq='{f}')")

for text in """
pd.date_range('2020-01-01','2020-01-10',periods=4)
pd.date_range('2020-01-01','2020-01-02',periods=3,tz='Europe/Berlin')
pd.date_range('2020-01-01',periods=3,freq='ME',name='x',normalize=True)
pd.date_range('2020-01-01',periods=0)
pd.date_range('2020-01-01')
pd.date_range(start='2020-01-01',end='2020-01-05',periods=3,freq='D')
pd.date_range('2020-01-05','2020-01-01')
pd.date_range('2020-01-01',periods='a')
pd.date_range('foo',periods=2)
pd.date_range('2020-01-01',periods=2,freq='foo')
pd.date_range('2020-01-01',periods=2,inclusive='foo')
pd.date_range('2020-01-01',periods=2,tz='foo')
pd.date_range('2020-03-28',periods=4,tz='Europe/Berlin')
pd.date_range('2020-03-29',periods=5,freq='h',tz='Europe/Berlin')
pd.date_range('2020-10-25',periods=5,freq='h',tz='Europe/Berlin')
pd.date_range(pd.Timestamp('2020-01-01',tz='UTC'),periods=2)
pd.date_range(pd.Timestamp('2020-01-01',tz='UTC'),pd.Timestamp('2020-01-03',tz='America/New_York'))
pd.date_range('2020-01-01',periods=2,unit='s')
pd.date_range('2020-01-01',periods=2,unit='foo')
pd.date_range(dt.date(2020,1,1),periods=2)
pd.date_range('2020-01-01','2020-01-03',inclusive='neither')
pd.date_range('2020-01-01','2020-01-03',inclusive='right')
pd.date_range('2020-01-31',periods=4,freq=DateOffset(months=1))
pd.date_range('2020-01-31',periods=4,freq=DateOffset(days=2,hours=3))
pd.date_range('2020-01-31',periods=4,freq=pd.Timedelta('36h'))
pd.date_range('2020-01-31',periods=4,freq=CDay(holidays=['2020-02-03']))
pd.date_range('2020-01-31',periods=4,freq=Easter())
pd.date_range('2020-01-01','2020-12-31',freq='BMS')
pd.bdate_range('2020-01-01',periods=4)
pd.bdate_range('2020-01-01','2020-01-08',freq='C',holidays=['2020-01-02'])
pd.bdate_range('2020-01-01','2020-01-08',freq='C',weekmask='Mon Wed Fri')
pd.bdate_range('2020-01-01','2020-01-08',holidays=['2020-01-02'])
pd.bdate_range('2020-01-01 10:00','2020-01-08')
pd.timedelta_range('1 day',periods=4)
pd.timedelta_range('1 day','2 days',freq='6h')
pd.timedelta_range('1 day','5 days',periods=4)
pd.timedelta_range('1 day','2 days',freq='6h',closed='left')
pd.timedelta_range(end='2 days',periods=3,freq='12h')
pd.timedelta_range('1 day',periods=2,unit='s')
pd.timedelta_range('1 day',periods=2,freq='ME')
pd.timedelta_range('1 day')
pd.date_range('2020-01-01',periods=3,freq='M')
pd.date_range('2020-01-01',periods=3,freq='2H')
pd.date_range('2020-01-01',periods=3,freq='T')
pd.date_range('2020-01-01',periods=3,freq='A-MAR')
pd.DatetimeIndex(['2020-01-01','2020-01-02'],freq='D')
pd.DatetimeIndex(['2020-01-01','2020-01-03'],freq='D')
pd.DatetimeIndex(['2020-01-01','2020-01-02','2020-01-03'],freq='infer')
pd.DatetimeIndex(['2020-01-31','2020-02-29','2020-03-31'],freq='infer')
pd.DatetimeIndex(['2020-01-31',None,'2020-03-31'])
pd.DatetimeIndex([1,2,3])
pd.DatetimeIndex(['2020-01-01'],tz='America/New_York')
pd.DatetimeIndex(['2020-01-01 00:00+01:00'])
pd.DatetimeIndex(['2020-01-01','foo'])
pd.DatetimeIndex('2020')
pd.DatetimeIndex([])
pd.DatetimeIndex(['2020-01-01'],dtype='datetime64[s]')
pd.DatetimeIndex(pd.Series(['2020-01-01'],name='q'))
""".strip().splitlines():
    show(text)
