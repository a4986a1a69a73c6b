# preamble: expressions.py
"""Moments in Series and as labels: parts, zones, slices by text, frequencies."""
import pandas as pd, numpy as np, datetime as dt
from datetime import datetime,date,timezone,time,timedelta
s=pd.Series(pd.to_datetime(['2020-01-31 10:20:30.123456789',None,'2020-02-29'],format='mixed'),name='s')
z=pd.Series(pd.date_range('2020-03-28 12:00',periods=3,tz='Europe/Berlin'))
i=pd.date_range('2020-01-01',periods=6,freq='12h',name='i'); j=pd.DatetimeIndex(['2020-03-01','2020-01-05',None,'2020-02-10']); iz=i.tz_localize('Asia/Tokyo')
x=pd.Series(range(6),index=i); df=pd.DataFrame({'a':range(6),'b':list('abcdef')},index=i)
m=pd.Series(range(100),index=pd.date_range('2020-01-01',periods=100))
h=pd.Series(range(48),index=pd.date_range('2020-01-01',periods=48,freq='h'))

for text in """
s.dt.year
s.dt.day_name()
s.dt.month_name()
s.dt.date
s.dt.time
s.dt.weekday
s.dt.dayofyear
s.dt.quarter
s.dt.is_month_end
s.dt.is_year_start
s.dt.is_leap_year
s.dt.days_in_month
s.dt.isocalendar()
s.dt.isocalendar().week
s.dt.strftime('%d/%m/%Y')
s.dt.nanosecond
s.dt.microsecond
s.dt.normalize()
s.dt.round('h')
s.dt.floor('D')
s.dt.ceil('min')
s.dt.round('ME')
s.dt.to_period('M')
s.dt.tz_localize('UTC')
s.dt.tz
s.dt.freq
s.dt.unit
s.dt.as_unit('s')
s.dt.hour.fillna(0).astype(int)
s.dt.foo
s.dt.week
s.dt.tz_convert('UTC')
z
z.dt.tz
z.dt.tz_convert('America/New_York')
z.dt.tz_localize(None)
z.dt.tz_localize('UTC')
z.dt.tz_convert(None)
z.dt.hour
z.dt.date
z.dt.time
z.dt.timetz
z.dt.normalize()
z.dt.floor('h')
z.dt.strftime('%H:%M %Z %z')
z.dtype
z-z.shift()
z+pd.Timedelta('1D')
z.diff()
z.max()
z.astype(str)
z.astype('datetime64[ns]')
z.mean()
z.min()-pd.Timestamp('2020',tz='UTC')
z==pd.Timestamp('2020-03-28 12:00',tz='Europe/Berlin')
z>'2020-03-29'
pd.Series([1]).dt
pd.Series(['a']).dt.year
pd.Series(pd.to_datetime(['2020-03-29 02:30'])).dt.tz_localize('Europe/Berlin')
pd.Series(pd.to_datetime(['2020-03-29 02:30'])).dt.tz_localize('Europe/Berlin',nonexistent='shift_forward')
pd.Series(pd.to_datetime(['2020-10-25 02:30','2020-10-25 02:30'])).dt.tz_localize('Europe/Berlin',ambiguous='infer')
pd.Series(pd.to_datetime(['2020-10-25 02:30'])).dt.tz_localize('Europe/Berlin',ambiguous=[True])
pd.Series(pd.to_datetime(['2020-10-25 02:30'])).dt.tz_localize('Europe/Berlin')
s-pd.Timestamp('2020')
(s-pd.Timestamp('2020')).dt.days
s-datetime(2020,1,1)
s+timedelta(1)
s+pd.DateOffset(months=1)
s+pd.offsets.MonthEnd(0)
s+pd.offsets.BDay(2)
s-pd.offsets.MonthBegin()
s>'2020-02-01'
s=='2020-02-29'
s>date(2020,1,1)
s>datetime(2020,1,1)
s>5
s.between('2020-01-01','2020-02-01')
s.isin([pd.Timestamp('2020-02-29')])
s.sort_values()
s.min(),s.max(),s.mean(),s.median()
s.std()
s.var()
s.sum()
s.mode()
s.diff()
s.fillna(pd.Timestamp('2000'))
s.fillna('2000-01-01')
s.fillna(0)
s.ffill()
s.interpolate()
s.unique()
s.nunique()
s.value_counts()
s.astype(str)
s.astype('int64')
s.dropna().astype('int64')
s.dropna().astype('float64')
s.to_numpy()
s.values
s.array
s.tolist()
s.map(lambda v:v.year)
s.apply(lambda v:v.strftime('%Y') if pd.notna(v) else 'x')
s.rank()
s.idxmin()
s.where(s>'2020-02-01')
s.mask(s.isna(),pd.Timestamp('1999'))
s.replace(pd.Timestamp('2020-02-29'),pd.Timestamp('2021'))
s.clip('2020-02-01','2020-02-10')
s.clip(pd.Timestamp('2020-02-01'),pd.Timestamp('2020-02-10'))
s.shift()
s.cummax()
s.cumsum()
s.to_frame()
s.dt.date.dtype
pd.to_datetime(s.dt.date)
s*2
s+s
s+1
s+'a'
i
i.year
i.month
i.hour
i.day_name()
i.date
i.time
i.weekday
i.is_month_start
i.isocalendar()
i.freq
i.freqstr
i.inferred_freq
i.tz
iz
iz.tz
iz.tz_convert('UTC')
iz.tz_localize(None)
iz.tz_convert(None)
i.normalize()
i.round('D')
i.floor('D')
i.strftime('%m-%d')
i.to_period('D')
i.to_pydatetime()
i.to_series()
i.to_frame()
i.to_julian_date()
i+pd.Timedelta('1h')
i-pd.Timestamp('2020')
i-i
i+pd.offsets.MonthEnd()
i+1
i.shift(1)
i.shift(1,freq='D')
i.snap('D')
i.asi8
i.values
i[1:3]
i[::2]
i[[0,2]]
i[i>'2020-01-02']
i[-1]
i==i[0]
i>'2020-01-02'
i.get_loc('2020-01-02 12:00')
i.get_loc(pd.Timestamp('2020-01-02'))
i.get_loc('2021')
i.get_loc(datetime(2020,1,2))
i.get_loc(date(2020,1,2))
i.indexer_at_time('12:00')
i.indexer_between_time('10:00','13:00')
i.get_indexer([pd.Timestamp('2020-01-01 06:00')],method='nearest')
i.searchsorted('2020-01-02')
i.union(i+pd.Timedelta('1D'))
i.intersection(i[2:])
i.difference(i[2:])
i.append(i)
i.insert(1,pd.Timestamp('2019'))
i.delete(0)
i.drop(i[0])
i.repeat(2)
i.isin(['2020-01-01'])
i.min(),i.max(),i.mean()
i.std()
i.is_normalized
i.resolution
i.unit
i.as_unit('s')
i.astype(str)
i.astype('int64')
i.astype('datetime64[s]')
i.astype(object)
i.astype('float64')
i.map(lambda v:v.day)
i.equals(i.copy())
i.is_unique
i.sort_values(ascending=False)
i.argsort()
i.rename('q')
i.dtype
i.array
i.tolist()
i.is_year_end
i.day_of_week
i.freq='D'
j
j.sort_values()
j.isna()
j.min()
j.fillna(pd.Timestamp('2000'))
j.dropna()
j.year
j.inferred_freq
j.is_monotonic_increasing
x['2020-01-02']
x['2020-01-02 12:00']
x['2020-01']
x['2020']
x['2021']
x['2020-01-02':]
x['2020-01-02':'2020-01-03']
x[:'2020-01-02']
x.loc['2020-01-02']
x.loc['2020-01-02':'2020-01-02 12:00']
x.loc[datetime(2020,1,2)]
x.loc[datetime(2020,1,2):]
x.loc[date(2020,1,2)]
x.loc['2020-01-02',]
x[datetime(2020,1,2):datetime(2020,1,3)]
df.loc['2020-01-02']
df['2020-01-02']
df.loc['2020-01-02','a']
df.loc['2020-01']
df.loc['2021']
df['2020-01-02':'2020-01-03']
df[df.index>'2020-01-02']
df[df.index.hour==12]
df.loc[df.index.day==2,'a']
df.at[pd.Timestamp('2020-01-02'),'a']
df.at_time('12:00')
df.between_time('06:00','18:00')
df.between_time('06:00','12:00',inclusive='left')
df.truncate('2020-01-02','2020-01-02 12:00')
df.asof('2020-01-02 06:00')
x.asof('2020-01-02 06:00')
df.shift(1)
df.shift(1,freq='D')
df.shift(1,freq='infer')
df.asfreq('D')
df.asfreq('6h').head(4)
df.asfreq('6h',method='ffill').head(4)
x.asfreq('8h',fill_value=0).head(4)
x.tz_localize('UTC').head(2)
x.tz_localize('UTC').tz_convert('Asia/Tokyo').head(2)
x.to_period('D').head(2)
x.reindex(pd.date_range('2020-01-01',periods=3))
x.reindex(pd.date_range('2020-01-01',periods=5,freq='6h'),method='ffill')
x.reindex(pd.date_range('2020-01-01',periods=5,freq='6h'),method='nearest')
x.sort_index(ascending=False).head(2)
x.index.is_monotonic_increasing
m['2020-02'].sum()
m.loc['2020-03-15':'2020-03-20']
m['Feb 2020'].head(2)
m[m.index.dayofweek<5].head(3)
m[m.index.month==2].sum()
m.first('10D').tail(1)
m.last('1ME').head(1)
m.index.to_series().diff().value_counts()
m.index.day_name().value_counts()
h.between_time('22:00','02:00')
h.at_time('05:00')
h['2020-01-01 05']
h['2020-01-01 05:00']
h['2020-01-01 05:00':'2020-01-01 07']
pd.infer_freq(m.index)
pd.infer_freq(pd.to_datetime(['2020-01-31','2020-02-29','2020-03-31']))
pd.infer_freq(pd.date_range('2020',periods=5,freq='BQE'))
pd.infer_freq(pd.date_range('2020',periods=5,freq='W-TUE'))
pd.infer_freq(pd.date_range('2020',periods=5,freq='B'))
pd.infer_freq(pd.date_range('2020',periods=8,freq='B'))
pd.infer_freq(pd.date_range('2020',periods=5,freq='QS'))
pd.infer_freq(pd.date_range('2020',periods=5,freq='QS-FEB'))
pd.infer_freq(pd.date_range('2020',periods=5,freq='YS'))
pd.infer_freq(pd.date_range('2020',periods=5,freq='YE-JUN'))
pd.infer_freq(pd.date_range('2020',periods=5,freq='3D'))
pd.infer_freq(pd.date_range('2020',periods=5,freq='90min'))
pd.infer_freq(pd.date_range('2020',periods=5,freq='SMS'))
pd.infer_freq(pd.date_range('2020',periods=5,freq='WOM-2TUE'))
pd.infer_freq(pd.date_range('2020',periods=2))
pd.infer_freq(pd.Series(pd.date_range('2020',periods=4)))
pd.infer_freq(pd.Series([1,2,3]))
pd.infer_freq(pd.date_range('2020',periods=25,freq='bh'))
pd.infer_freq(pd.date_range('2020',periods=5,freq='3ME'))
pd.infer_freq(pd.date_range('2020',periods=5,freq='2QE'))
pd.infer_freq(pd.date_range('2020',periods=5,freq='D',tz='Europe/Berlin'))
pd.infer_freq(pd.date_range('2020-03-28',periods=5,freq='h',tz='Europe/Berlin'))
h['2020-1-1 20']
h.loc['2020-1-2 20':]
len(m['2020Q1'])
len(m['1Q20'])
m.loc['2020-01-02 00:00+00:00':]
m.index.get_loc('2020-01-02 00:00+00:00')
iz.get_slice_bound(date(2020,1,2),'left')
m.index.get_loc(timedelta(0))
j.get_loc(np.nan)
m.index.get_indexer([date(2020,1,1),date(2020,1,3)])
pd.DatetimeIndex([pd.Timestamp('2020',tz='UTC'),pd.Timestamp('2020',tz='Asia/Tokyo')],tz='UTC')
pd.DatetimeIndex(iz,tz='UTC')
pd.DatetimeIndex(iz,tz=None)
pd.DatetimeIndex(iz,dtype='M8[ns]')
pd.DatetimeIndex(['2020'],dtype='M8[ns, UTC]',tz='Asia/Tokyo')
pd.DatetimeIndex(['2020'],dtype='M8[ns]',tz='UTC')
pd.DatetimeIndex(['2020'],dtype=object)
pd.DatetimeIndex(['2020'],dtype='M8')
pd.DatetimeIndex(['2020'],dtype='M8[D]')
pd.DatetimeIndex(['2999-01-01'],dtype='M8[s]')
pd.DatetimeIndex(np.array([1,2],dtype=object),dtype='M8[us]')
setattr(i,'tz','UTC')
""".strip().splitlines():
    show(text)
