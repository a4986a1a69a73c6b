# preamble: expressions.py
"""What of dateutil and pytz code around pandas uses, and business days of numpy."""
import pandas as pd, numpy as np, datetime as dt, pytz
from datetime import datetime, date
from dateutil.relativedelta import relativedelta, MO, FR
from dateutil import parser, tz
import dateutil.parser, dateutil.easter
ny=pytz.timezone('America/New_York'); be=pytz.timezone('Europe/Berlin')

for text in """
datetime(2020,1,31)+relativedelta(months=1)
datetime(2020,2,29)+relativedelta(years=1)
date(2020,1,31)-relativedelta(months=2,days=3)
datetime(2020,1,15)+relativedelta(weekday=FR)
datetime(2020,1,15)+relativedelta(weekday=FR(-1))
datetime(2020,1,15)+relativedelta(day=31)
datetime(2020,1,15)+relativedelta(hour=5,minute=0,weeks=2)
relativedelta(datetime(2020,5,3),datetime(2018,2,27))
relativedelta(date(2020,1,1),date(2020,12,25))
relativedelta(months=14,days=40,hours=30)
relativedelta(datetime(2020,5,3),datetime(2018,2,27)).years
relativedelta(years=1)+relativedelta(months=2)
relativedelta(years=1)*2
-relativedelta(years=1,day=5)
relativedelta(years=1)==relativedelta(months=12)
bool(relativedelta())
pd.Timestamp('2020-01-31')+relativedelta(months=1)
pd.Timestamp('2020-01-31')-relativedelta(months=1)
pd.to_datetime('2020-01-31')+relativedelta(months=+1)
parser.parse('2020-01-02')
parser.parse('Jan 5 2020 10:20')
parser.parse('05/06/2020',dayfirst=True)
parser.parse('2020-01-02 03:04:05+02:00')
dateutil.parser.isoparse('2020-01-02T03:04:05')
tz.tzutc()
datetime(2020,1,1,tzinfo=tz.tzutc())
dateutil.easter.easter(2020)
pytz.utc
pytz.UTC
ny
be.zone
ny.localize(datetime(2020,7,1))
ny.localize(datetime(2020,1,1))
datetime(2020,7,1,tzinfo=pytz.utc).astimezone(ny)
be.localize(datetime(2020,10,25,2,30),is_dst=True)
ny.localize(datetime(2020,7,1)).strftime('%Z %z')
pd.Timestamp('2020-01-01',tz=pytz.utc)
pd.Timestamp('2020-01-01',tz=pytz.timezone('Asia/Tokyo'))
pd.Timestamp(datetime(2020,1,1,tzinfo=pytz.utc))
pd.Timestamp(ny.localize(datetime(2020,7,1)))
pd.to_datetime(['2020-01-01']).tz_localize(pytz.utc)
pd.date_range('2020-01-01',periods=2,tz=pytz.timezone('Europe/Berlin'))
pytz.timezone('UTC')
pytz.FixedOffset(60)
pd.Timestamp('2020',tz=pytz.FixedOffset(60))
'Europe/Berlin' in pytz.all_timezones
pd.Series(pd.date_range('2020',periods=2,tz='UTC')).dt.tz_convert(pytz.timezone('Europe/Berlin'))
pd.Timestamp('2020',tz='UTC').tz==pytz.utc
np.busday_count('2020-01-01','2020-02-01')
np.busday_count('2020-01-01','2020-02-01',holidays=['2020-01-01'])
np.busday_count(['2020-01-01','2020-01-06'],'2020-02-01')
np.busday_count('2020-02-01','2020-01-01')
np.busday_count('2020-02-03','2020-01-01')
np.is_busday('2020-01-04')
np.is_busday(['2020-01-03','2020-01-04'])
np.busday_offset('2020-01-03',1)
np.busday_offset('2020-01-04',0)
np.busday_offset('2020-01-04',0,roll='forward')
np.busday_offset('2020-01-04',0,roll='backward')
np.busday_offset(['2020-01-03','2020-01-10'],[5,-12])
np.busday_offset('2020-02-29',0,roll='modifiedfollowing')
np.busday_offset('2020-01-03',1,weekmask='1111111')
np.busday_offset('2020-01-03',3,holidays=['2020-01-06','2020-01-07'])
np.busday_offset('2020-01-03',-30,holidays=['2019-12-25','2020-01-01'])
np.busdaycalendar(holidays=['2020-01-01']).holidays
np.busdaycalendar().weekmask
pd.offsets.CDay(calendar=np.busdaycalendar(holidays=['2020-01-02']))+pd.Timestamp('2020-01-01')
pd.DateOffset(weekday=MO(2))+pd.Timestamp('2020-01-01')
pd.DateOffset(weekday=MO(2))
""".strip().splitlines():
    show(text)
