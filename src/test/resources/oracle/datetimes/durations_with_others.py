"""Durations and moments with numbers, steps, lists and objects, and what pandas says where they do not go together."""

import operator
import warnings

import numpy as np
import pandas as pd


def tell(what, make):
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        try:
            print(what, "->", make())
        except Exception as error:
            print(what, "->", f"{type(error).__name__}: {error}")
    for one in told:
        print("   ", one.category.__name__, one.message)


spans = pd.Series(pd.to_timedelta(["1 day", "59 days", None]))
index = pd.TimedeltaIndex(spans)
three = np.array([1, 2, 3])
for values in (spans, index):
    for other in (2, 2.5, three, np.array(2), pd.offsets.Hour(5), True):
        for name in ("truediv", "floordiv", "mod") if isinstance(other, pd.offsets.Hour) else ("mul", "truediv", "floordiv", "mod"):
            tell(f"{name} {other}", lambda: getattr(operator, name)(values, other))
            tell(f"r{name} {other}", lambda: getattr(operator, name)(other, values))
    tell("two", lambda: values * three[:2])
    tell("two", lambda: values / [1, 2])
    tell("steps", lambda: pd.offsets.Hour(2) - values)
    tell("months", lambda: values + pd.offsets.MonthEnd())
    tell("zone", lambda: pd.Timestamp("2020", tz="UTC") + values)
    tell("zone", lambda: pd.Timestamp("2020", tz="UTC") - values)
    tell("objects", lambda: values / three.astype(object))
    tell("none", lambda: pd.NaT / values)
    tell("power", lambda: 2**values)
    tell("square", lambda: values * values)
    tell("zero-dimensional", lambda: values < np.array(np.timedelta64(2, "D")))

days = pd.date_range("2020-01-30", periods=3)
for values in (spans, index, days, pd.Series(days)):
    tell("list", lambda: values + [pd.Timedelta(1, "h")] * 3)
    tell("numbers", lambda: values - [1, 2, 3])
    tell("objects", lambda: values + np.array([pd.offsets.Hour(1)] * 3))
    tell("objects", lambda: values - pd.Series([pd.Timedelta(1, "h")] * 3, dtype=object))

for step in (pd.offsets.Hour(3), pd.offsets.Milli(2)):
    print(step / 2, step * 2, pd.Series([1, 2]) * step, step / np.array([1, 2]), sep="\n")
    seconds = days.as_unit("s")
    print((seconds + step).dtype, (seconds[0] + step).unit, (pd.Series(seconds) - step).dtype)
print(np.timedelta64(3, "D") / pd.Series([1, 2]), pd.Series([1, 2]) * np.timedelta64(3, "h"), sep="\n")
print(pd.Series([1, None], dtype="Int64") * pd.Timedelta("1D"), pd.array([1, 2], dtype="Float64") * np.timedelta64(1, "D"), sep="\n")
print(pd.NaT / np.uint8(2), pd.NaT / np.timedelta64(1, "D"), np.int64(2) * pd.NaT)

for values in ([pd.NaT], [pd.NaT, None], [np.datetime64("NaT")], ["foo"], ["1 day", "foo"], ("1 day", pd.NaT), pd.NA, None, "foo"):
    tell(f"to_timedelta {values}", lambda: pd.to_timedelta(values))
    if isinstance(values, list):
        tell("labels", lambda: pd.TimedeltaIndex(values))
