import datetime as dt

import numpy as np
import pandas as pd


def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error)


durations = pd.Series(range(5), pd.timedelta_range("1D", periods=5))
show(lambda: durations.truncate("2D", "3D"))
show(lambda: durations.truncate(before=pd.Timedelta("2D")))
show(lambda: durations.truncate())
periods = pd.Series(range(40), pd.period_range("2016-01-01", periods=40))
show(lambda: periods.truncate("2016-01-05", "2016-01-07"))
show(lambda: periods.truncate("2016-02").head(2))
show(lambda: periods.truncate(after="2016-01"))
show(lambda: periods.truncate(before=pd.Period("2016-02")).head(2))
objects = pd.Series(range(3), pd.Index([dt.datetime(2016, 1, day) for day in (1, 2, 3)], dtype=object))
show(lambda: objects.truncate("2016-01-02"))
aware = pd.Series(range(40), pd.date_range("2016-01-01", periods=40, tz="UTC"))
show(lambda: aware.truncate("2016-01-05", "2016-01-07"))
show(lambda: aware.truncate(pd.Timestamp("2016-01-05", tz="UTC"), "2016-01-07"))
days = pd.Series(range(40), pd.date_range("2016-01-01", periods=40))
show(lambda: days.truncate("2016-01-05", "2016-01-03"))
show(lambda: days.truncate(20160105, 20160107))
show(lambda: days.truncate("garbage"))
show(lambda: days[::-1].truncate("2016-01-05", "2016-01-07"))
show(lambda: days.truncate(dt.date(2016, 2, 8)))
show(lambda: days.truncate("2016-02-01", "2016-02").tail(2))
show(lambda: days.truncate(np.datetime64("2016-02-08")))
wide = pd.DataFrame(np.arange(10).reshape(2, 5), columns=pd.date_range("2016", periods=5))
show(lambda: wide.truncate("2016-01-02", "2016-01-03", axis=1))
letters = pd.Series(range(5), list("abcde"))
show(lambda: letters.truncate("b", "d"))
show(lambda: letters.truncate("d", "b"))
show(lambda: letters.truncate(1))
show(lambda: pd.Series([1, 2, 3], [3, 1, 2]).truncate(1))
