# preamble: expressions.py
"""Holidays and calendars of them."""
import pandas as pd, numpy as np, datetime as dt
from pandas.tseries.holiday import *
from pandas.tseries.holiday import HolidayCalendarFactory, get_calendar, AbstractHolidayCalendar, USFederalHolidayCalendar, USLaborDay, USThanksgivingDay, USMemorialDay, GoodFriday, EasterMonday, Holiday, nearest_workday, next_monday, next_monday_or_tuesday, previous_friday, sunday_to_monday, weekend_to_monday, next_workday, previous_workday, before_nearest_workday, after_nearest_workday, MO, TH
from pandas.tseries.offsets import *
cal=USFederalHolidayCalendar()
class My(AbstractHolidayCalendar):
    rules=[Holiday('A',month=7,day=4,observance=nearest_workday),Holiday('B',month=5,day=1,days_of_week=(0,1,2)),Holiday('C',year=2020,month=3,day=3),GoodFriday,EasterMonday,Holiday('D',month=12,day=25,offset=Day(1),start_date=dt.datetime(2019,1,1),end_date='2021-12-31')]
my=My()
bd=CustomBusinessDay(calendar=USFederalHolidayCalendar())


for text in """
cal.holidays('2020-01-01','2020-12-31')
cal.holidays('2021-01-01','2022-12-31',return_name=True)
cal.holidays(start='2020-07-01',end='2020-07-31')
my.holidays('2019-01-01','2021-12-31',return_name=True)
my.holidays('2020-06-01','2020-06-30')
my.rule_from_name('zz')
my.name
USLaborDay
USThanksgivingDay.dates('2019-01-01','2021-12-31')
GoodFriday.dates('2020-01-01','2022-12-31')
GoodFriday
EasterMonday.dates('2020-01-01','2022-12-31',return_name=True)
Holiday('x',month=2,day=29).dates('2019-01-01','2021-01-01')
Holiday('x',month=1,day=1,offset=Day(1),observance=nearest_workday)
Holiday('x',month=1,day=1,days_of_week=(0,))
Holiday('x',month=1,day=1)
Holiday('x',year=2020,month=1,day=1).dates('2019-01-01','2021-01-01')
Holiday('x',year=2020,month=1,day=1).dates('2021-01-01','2022-01-01')
pd.date_range('2020-07-01','2020-07-10',freq=bd)
pd.Timestamp('2020-07-02')+bd
pd.Timestamp('2020-12-24')+2*bd
pd.bdate_range('2020-12-20','2020-12-31',freq='C',holidays=cal.holidays())
len(cal.holidays())
next_monday(dt.datetime(2020,1,4)), next_monday(dt.datetime(2020,1,3))
next_monday_or_tuesday(dt.datetime(2020,1,5))
previous_friday(dt.datetime(2020,1,5))
sunday_to_monday(dt.datetime(2020,1,5))
weekend_to_monday(dt.datetime(2020,1,4))
nearest_workday(dt.datetime(2020,1,4)),nearest_workday(dt.datetime(2020,1,5))
next_workday(dt.datetime(2020,1,3))
previous_workday(dt.datetime(2020,1,6))
before_nearest_workday(dt.datetime(2020,1,6))
after_nearest_workday(dt.datetime(2020,1,3))
HolidayCalendarFactory('New',cal,my)().rules.__len__()
pd.date_range('2020-07-01',periods=3,freq=CustomBusinessMonthEnd(calendar=cal))
CustomBusinessDay(calendar=cal).holidays[:2]
cal.holidays('2020-01-01','2020-12-31').isin(pd.date_range('2020-07-01','2020-07-10'))
pd.Series(1,index=pd.date_range('2020-07-01','2020-07-06')).index.isin(cal.holidays('2020-01-01','2020-12-31'))
MO(-1), TH(4), MO
USMemorialDay.dates('2020-01-01','2021-12-31')
""".strip().splitlines():
    show(text)
