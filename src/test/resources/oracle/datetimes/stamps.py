# preamble: expressions.py
"""Timestamps: construction, parts, zones, arithmetic, comparison, bounds; NaT."""
import pandas as pd, numpy as np, datetime as dt
from datetime import timedelta, date, datetime, timezone
T=pd.Timestamp
a=T('2020-03-15 13:45:30.123456789'); b=T('2020-03-15',tz='Europe/Berlin'); c=T('2020-03-15'); n=pd.NaT

for text in """
T(2020,1,1)
T(2020,1,1,12,30,15,500)
T(year=2020,month=2,day=3,hour=4)
T('2020')
T('2020-03')
T('20200315')
T('2020-03-15T10:20:30Z')
T('2020-03-15 10:20:30+05:30')
T('2020-03-15 10:20 PM')
T('15/03/2020')
T('03/15/2020')
T('03/04/2020')
T('15 March 2020')
T('Mar 15, 2020 5:06pm')
T('March 2020')
T('2020Q2')
T('2020-W10-1')
T('2020-13-01')
T('2020-02-30')
T('foo')
T('')
T(1584280000)
T(1584280000,unit='s')
T(1584280000.5,unit='s')
T(1.5,unit='D')
T(18000,unit='D')
T(np.datetime64('2020-03-15'))
T(np.datetime64('2020-03-15T10','h'))
T(date(2020,3,15))
T(datetime(2020,3,15,1,2,3,4))
T(datetime(2020,3,15,tzinfo=timezone.utc))
T(None)
T(float('nan'))
T(pd.NaT)
T([1])
T('2020-03-15',tz='UTC')
T('2020-03-15',tz='Asia/Tokyo')
T('2020-03-15 00:00+00:00',tz='Asia/Tokyo')
T('2020-03-15',tz='foo')
T('2020-03-29 02:30',tz='Europe/Berlin')
T('2020-10-25 02:30',tz='Europe/Berlin')
T('1600-01-01')
T('9999-12-31')
T('10000-01-01')
T('2300-01-01 00:00:00.123456789')
T('1677-09-21')
T.min
T.max
T('2020-03-15').unit
T(2020,1,1).unit
T(1584280000,unit='s').unit
T(datetime(2020,1,1)).unit
T('2020-03-15 10:00:00.5').unit
a.value
a.year,a.month,a.day,a.hour,a.minute,a.second,a.microsecond,a.nanosecond
a.dayofweek,a.dayofyear,a.quarter,a.week,a.days_in_month,a.is_leap_year
a.is_month_start,a.is_month_end,a.is_quarter_start,a.is_year_end
a.day_name()
a.month_name()
a.day_name(locale='C')
a.date()
a.time()
a.timetz()
b.timetz()
a.timestamp()
b.timestamp()
a.isoformat()
b.isoformat()
a.isoformat(timespec='milliseconds')
a.isoformat(sep=' ',timespec='nanoseconds')
a.strftime('%Y/%m/%d %H-%M-%S.%f %j %A %b %p %y %U %Z')
b.strftime('%z %Z')
str(a)
str(b)
repr(b)
f'{c}'
f'{c:%d.%m.%y}'
b.to_pydatetime()
a.to_datetime64()
a.to_numpy()
a.to_julian_date()
a.to_period('M')
a.round('h')
a.floor('D')
a.ceil('15min')
a.round('s')
a.floor('ME')
a.normalize()
b.normalize()
a.replace(year=2021,nanosecond=0)
a.replace(tzinfo=timezone.utc)
b.replace(hour=5)
b.tz_convert('America/New_York')
b.tz_convert(None)
b.tz_localize(None)
c.tz_localize('UTC')
c.tz_convert('UTC')
b.tz_localize('UTC')
b.tz
b.utcoffset()
b.dst()
b.tzname()
T('2020-07-15',tz='Europe/Berlin').tzname()
T('2020-03-29 02:30').tz_localize('Europe/Berlin')
T('2020-03-29 02:30').tz_localize('Europe/Berlin',nonexistent='shift_forward')
T('2020-03-29 02:30').tz_localize('Europe/Berlin',nonexistent='NaT')
T('2020-03-29 02:30').tz_localize('Europe/Berlin',nonexistent=pd.Timedelta('1h'))
T('2020-10-25 02:30').tz_localize('Europe/Berlin')
T('2020-10-25 02:30').tz_localize('Europe/Berlin',ambiguous=True)
T('2020-10-25 02:30').tz_localize('Europe/Berlin',ambiguous='NaT')
a+pd.Timedelta('1D')
a-timedelta(days=1)
a+np.timedelta64(1,'D')
a-c
c-a
a-b
b-T('2020-03-14',tz='UTC')
a+1
a-1
a+c
a+'x'
a+pd.NaT
a-pd.NaT
a+pd.offsets.MonthEnd()
c+pd.DateOffset(months=1)
a>c
a==c
a==c.to_pydatetime()
c==datetime(2020,3,15)
c==date(2020,3,15)
c<date(2020,3,15)
c<datetime(2020,3,16)
a<b
a==b
a<'2020'
a==np.datetime64('2020-03-15')
a<np.datetime64('2021')
a<pd.NaT
a in [a]
hash(c)==hash(datetime(2020,3,15))
c.as_unit('s')
a.as_unit('s')
a.as_unit('us')
a.as_unit('foo')
T('2300-01-01').as_unit('ns')
T('2300-01-01')+pd.Timedelta('1D')
T('2262-04-11')+pd.Timedelta('10D')
T('2262-04-11 23:47:16.854775807')+pd.Timedelta('1ns')
T.fromtimestamp(0)
T.utcfromtimestamp(0)
T.fromordinal(737500)
T.combine(date(2020,1,1),dt.time(1,2))
T.strptime('2020','%Y')
T.fromisoformat('2020-01-02T03:04:05')
T.fromisocalendar(2020,10,1)
c.ctime()
c.toordinal()
c.timetuple()
a.fold
a.resolution
a.freq
a.asm8
c.year=5
a.foo
sorted([a,c])
max(a,c)
np.datetime64(c)
pd.isna(n)
n.year
n+pd.Timedelta('1D')
n-n
n==n
n<c
n.isoformat()
n.strftime('%Y')
n.to_pydatetime()
n.day_name()
n.value
n.total_seconds()
n*2
n/2
n//n
n+1
n is pd.NaT
n.tz_localize('UTC')
n.replace(year=2)
n.ceil('D')
str(n)
bool(n)
n.is_leap_year
n.quarter
hash(n)==hash(pd.NaT)
n.foo
n.as_unit('s')
n.components
n.isocalendar()
pd.NaT>=T('2020')
T('2020')-pd.Series(pd.date_range('2020',periods=2))
c-pd.date_range('2020',periods=2)
np.array([c],dtype='M8[ns]')
T('2020-01-01 10:00').to_period()
T('2020-01-01T10:00:00.123+02:00')
T('20200101T102030')
T('20200101 102030')
T('1/2/2020 3:04:05 PM')
T('2020/01/02')
T('2020.01.02')
T('02-Jan-2020')
T('Thu Jan  2 10:20:30 2020')
T('2020-01-02T10:20:30.123456789123')
T('2020-1-2')
T('2020-01-02 24:00')
T('Jan 2 2020')
T('2 jan 20')
T('20-01-02')
T('5')
T('2020-01-02 10')
T(True)
T(2020)
T(2020.5)
T(year=2020)
T(2020,13,1)
T('2020',unit='s')
T(ts_input='2020-01-01',tzinfo=timezone.utc)
T('2020',tz='UTC',tzinfo=timezone.utc)
T(np.int64(5))
T(2**63)
""".strip().splitlines():
    show(text)
