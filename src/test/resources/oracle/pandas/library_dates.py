"""What the library's datetime and re tell of themselves and of wrong values."""

import copy
import datetime as d
import pickle
import re


def show(make):
    try:
        print(make())
    except Exception as error:
        print(type(error).__name__, error.args)


print(d.date, d.datetime, type(d.UTC), d.time, d.timedelta, type(d.date(2020, 1, 1).isocalendar()))
print(re.match("a(b)?", "ab"), type(re.match("a", "a")), re.compile("x"), type(re.compile("x")), re.search(b"b", b"ab"))
print(d.date(2020, 1, 1).isocalendar())
print(pickle.loads(pickle.dumps([d.date(2020, 1, 1), d.datetime(2020, 1, 1, tzinfo=d.UTC), d.timedelta(1), d.time(3)])))
print(copy.deepcopy(d.date(2020, 1, 1)))
for parts in ((0, 1, 1), (10000, 1, 1), (2020, 0, 1), (2020, 13, 1), (2020, 2, 30), (2020, 1, 32), (2020, 1, 0)):
    show(lambda: d.date(*parts))
    show(lambda: d.datetime(*parts))
for parts in ((24,), (-1,), (0, 60), (0, 0, 60), (0, 0, 0, 10**6)):
    show(lambda: d.time(*parts))
    show(lambda: d.datetime(2020, 1, 1, *parts))
show(lambda: d.time(fold=2))
show(lambda: d.date(2020, 1, 1).replace(month=13))
show(lambda: d.datetime(2020, 1, 31).replace(month=2))
show(lambda: d.date.fromisoformat("x"))
show(lambda: d.datetime.fromisoformat("2020-01-01T25:00"))
show(lambda: d.datetime.strptime("2020-02-30", "%Y-%m-%d"))

show(lambda: d.date(2020, 1, 1) - d.timedelta(10**6))
show(lambda: d.timedelta(10**9))
show(lambda: d.timedelta(10**10))
show(lambda: d.datetime(2020, 1, 1, tzinfo=3))
show(lambda: d.datetime(2020, 1, 1) - d.datetime(2020, 1, 1, tzinfo=d.UTC))
show(lambda: d.datetime(2020, 1, 1) < d.datetime(2020, 1, 1, tzinfo=d.UTC))
show(lambda: d.time(1) < d.time(1, tzinfo=d.UTC))
