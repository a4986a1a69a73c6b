# preamble: with_warnings.py
"""combine_first, fillna of times in several units, equals of objects, downcasts, times of the day as labels."""

import datetime

import numpy as np

dated = pd.to_datetime(pd.Series(["2010", np.nan]))
show(lambda: dated.combine_first(pd.Series([np.nan, "2011"])))
show(lambda: dated.combine_first(pd.Series([pd.NaT, pd.Timestamp("2011")])))
show(lambda: pd.Series([1666880195890293744, 1666880195890293837]).combine_first(pd.Series([1, 2, 3])))
show(lambda: pd.Series([1.0, None], index=[0, 2]).combine_first(pd.Series([1, 2, 3])))
show(lambda: pd.Series([], dtype=object).combine_first(dated))
show(lambda: dated.combine_first(pd.Series([], dtype=object)))
show(lambda: pd.Series([1, None], name="a").combine_first(pd.Series([5, 6], index=[1, 4], name="b")))

for unit in ("s", "ms", "us", "ns"):
    moments = pd.Series([pd.Timestamp("2011-01-01 10:00"), pd.NaT, pd.Timestamp("2011-01-03")]).dt.as_unit(unit)
    fine = pd.Timestamp("2011-01-02 10:00:00.123")
    show(lambda: moments.fillna(fine))
    show(lambda: moments.fillna(pd.Series([fine] * 3)))
    show(lambda: moments.combine_first(pd.Series([pd.Timestamp("2012")] * 4)))
    show(lambda: moments.dt.tz_localize("Asia/Tokyo").dropna())
    show(lambda: moments.dt.tz_localize("Asia/Tokyo").fillna("AAA"))

for left, right in (
    ([None], [np.nan]), ([None], [pd.NA]), ([pd.NA], [np.nan]), ([[1, 2]], [[1, 2]]), ([np.array([1, 2])], [np.array([1, 2])]),
    ([np.array([1, 2])], [np.array([1, 3])]), ([np.array([1, 2])], [[1, 2]]), ([np.array([1, np.nan])], [np.array([1, np.nan])]),
    ([pd.Series([1])], [pd.Series([1])]), ([{"a": 1}], [{"a": 1}]), ([1], [True]), (["a"], [1]),
):  # fmt: skip
    print(pd.Series(left, dtype=object).equals(pd.Series(right, dtype=object)))

gaps = pd.Series([1.0, np.nan, 3])
frame = pd.DataFrame({"a": [1.0, np.nan], "b": [1.5, np.nan], "c": ["x", None]})
for target in ("infer", "int64", None):
    show(lambda: gaps.fillna(0, downcast=target))
    show(lambda: gaps.ffill(downcast=target))
    show(lambda: frame.bfill(downcast=target))

levels = pd.MultiIndex.from_arrays([[0, 0, 1], ["a", "b", "c"]])
show(lambda: pd.Series([1, 2, 3], index=levels).compare(pd.Series([1, 9, 8], index=levels), align_axis=0))
show(lambda: pd.Series([1, 2]).argsort(axis=2))
show(lambda: pd.Series([1, 2, 3]).align(pd.Series([1, 2], index=[1, 4]), method="ffill")[1])
show(lambda: pd.Series([1, 2, 3]).case_when([([True, False], 5)]))

half_hours = pd.Series(range(4), index=pd.date_range("2020-01-01 09:00", periods=4, freq="30min"))
show(lambda: half_hours[datetime.time(9, 30)])
show(lambda: half_hours.to_frame("n").loc[datetime.time(9, 30)])


def written():
    later = half_hours.copy()
    later[datetime.time(9, 30)] = 99
    later.loc[datetime.time(10)] = 7
    return later


show(written)


# A row put below a frame: its labels are no range any more; a cell or an element keeps it.
def put(where, label, value):
    grown = pd.DataFrame({"a": [1, 2], "b": [3.0, 4]})
    getattr(grown, where)[label] = value
    return grown.index


show(lambda: put("loc", 2, [5, 6]))
show(lambda: put("loc", 7, {"a": 1, "b": 2}))
show(lambda: put("loc", (2, "a"), 1))
show(lambda: put("at", (2, "a"), 1))
