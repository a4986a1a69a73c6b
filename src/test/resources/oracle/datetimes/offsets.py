"""Every offset: what it is called, and where it leads from moments."""
import datetime as dt

import pandas as pd
O=pd.offsets
mk=[]
def add(f):
    for n in (1, -3, 0): mk.append((f,n))
td=dt.timedelta
for f in ['O.Week(n)','O.Week(n,weekday=2)','O.WeekOfMonth(n,week=1,weekday=3)','O.WeekOfMonth(n,week=3)','O.LastWeekOfMonth(n,weekday=4)','O.SemiMonthEnd(n)','O.SemiMonthEnd(n,day_of_month=10)','O.SemiMonthBegin(n)','O.SemiMonthBegin(n,day_of_month=20)',
 'O.Easter(n)','O.FY5253(n,weekday=4,startingMonth=12,variation="last")','O.FY5253(n,weekday=0,startingMonth=6,variation="nearest")','O.FY5253Quarter(n,qtr_with_extra_week=4,startingMonth=12,variation="last",weekday=5)','O.FY5253Quarter(n,qtr_with_extra_week=1,startingMonth=6,variation="nearest",weekday=2)',
 'O.BDay(n)','O.BDay(n,offset=td(hours=3))','O.CDay(n)','O.CDay(n,holidays=["2020-01-01","2020-02-17"])','O.CDay(n,weekmask="Sun Mon Tue Wed Thu")','O.CDay(n,weekmask="1111110")','O.BusinessHour(n)','O.BusinessHour(n,start="08:30",end="12:00")','O.BusinessHour(n,start=["08:00","13:00"],end=["12:00","17:00"])','O.BusinessHour(n,start="20:00",end="04:00")','O.BusinessHour(n,offset=td(hours=2))','O.CustomBusinessHour(n,holidays=["2020-01-01","2020-02-17"])','O.CustomBusinessHour(n,weekmask="Mon Wed Fri",start="10:00",end="15:00")',
 'O.CBMonthEnd(n)','O.CBMonthEnd(n,holidays=["2020-01-31"])','O.CBMonthBegin(n,holidays=["2020-01-01","2020-02-03"])','O.MonthEnd(n)','O.MonthBegin(n)','O.BMonthEnd(n)','O.BMonthBegin(n)','O.QuarterEnd(n)','O.QuarterEnd(n,startingMonth=2)','O.QuarterBegin(n)','O.BQuarterEnd(n)','O.BQuarterBegin(n,startingMonth=1)','O.YearEnd(n)','O.YearBegin(n)','O.YearEnd(n,month=6)','O.BYearEnd(n)','O.BYearBegin(n,month=4)','O.Day(n)','O.Hour(n)','O.MonthEnd(n,normalize=True)','O.BDay(n,True)',
 'O.DateOffset(n)','O.DateOffset(n,months=1)','O.DateOffset(n,days=3,hours=2)','O.DateOffset(n,year=2021)','O.DateOffset(n,months=2,day=31)','O.DateOffset(n,weekday=2)','O.DateOffset(n,years=1,months=-2)','O.DateOffset(n,minutes=90)','O.DateOffset(n,microseconds=5)','O.DateOffset(n,weeks=2)','O.DateOffset(n,month=2,day=29)','O.DateOffset(n,hour=5)','O.DateOffset(n,nanoseconds=5)','O.DateOffset(n,months=1.5)','O.DateOffset(n,days=1.5)','O.DateOffset(n,normalize=True,days=1)']: add(f)
T=[pd.Timestamp(x) for x in ('2020-01-01','2020-01-31 10:30','2020-02-01 09:00','2020-02-15 17:00','2020-02-29','2020-12-31 23:00','2021-04-04 12:00','2019-06-30','2020-06-27')]
for f,n in mk:
    try: o=eval(f)
    except Exception as e: print(f,n,type(e).__name__,e); continue
    try: fs=o.freqstr
    except Exception as e: fs=(type(e).__name__,str(e))
    print(f,n,repr(o),fs,o.n,o.normalize)
    for t in T:
        row=[]
        for g in (lambda:t+o,lambda:t-o,lambda:o.is_on_offset(t),lambda:o.rollforward(t),lambda:o.rollback(t)):
            try: row.append(str(g()))
            except Exception as e: row.append(type(e).__name__+str(e))
        print('  ',t,*row,sep=' | ')
