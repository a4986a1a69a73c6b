"""What goes into a pickle comes out of it: scalars, offsets, arrays, dtypes, generators in the middle of their streams."""
import copy
import pickle

import numpy as np
import pandas as pd

for protocol in (2, 4, 5):
    for made in (
        pd.Timestamp("2024-03-04 05:06:07.123456789"),
        pd.Timestamp("2024-03-04", tz="UTC"),
        pd.Timestamp("2024-03-04", tz="Europe/Berlin"),
        pd.Timedelta("1h"),
        pd.Period("2024-01", "M"),
        pd.NaT,
        pd.NA,
        pd.Interval(0, 1),
        pd.offsets.Day(2),
        pd.offsets.MonthEnd(),
        pd.offsets.Week(weekday=2),
        pd.DateOffset(months=2, day=3),
        pd.offsets.CustomBusinessDay(holidays=["2024-01-01"]),
    ):
        again = pickle.loads(pickle.dumps(made, protocol=protocol))
        print(protocol, repr(again), type(again).__module__, again is made or again == made)

for made in (
    pd.Categorical(["a", "b", None], ordered=True),
    pd.array([1, None]),
    pd.array([1.5, None]),
    pd.array([True, None]),
    pd.array(["a", None], dtype="string"),
    pd.array(pd.date_range("2024", periods=2, tz="UTC")),
    pd.array(pd.timedelta_range("1h", periods=2)),
    pd.period_range("2024", periods=2, freq="M").array,
    pd.interval_range(0, 2).array,
    pd.arrays.SparseArray([0, 0, 1]),
):
    print(repr(pickle.loads(pickle.dumps(made))), repr(copy.deepcopy(made)), sep="\n")
for made in (
    pd.CategoricalDtype(["a"], ordered=True),
    pd.DatetimeTZDtype("ns", "UTC"),
    pd.PeriodDtype("M"),
    pd.IntervalDtype("int64", "right"),
    pd.Int64Dtype(),
    pd.Float32Dtype(),
    pd.BooleanDtype(),
    pd.StringDtype(),
    pd.SparseDtype("float64"),
    np.dtype("i4"),
):
    print(repr(pickle.loads(pickle.dumps(made))), pickle.loads(pickle.dumps(made)) == made)

generator = np.random.default_rng(5)
generator.random(3)
legacy = np.random.RandomState(5)
legacy.randn(3)
for made in (generator, legacy, np.random.Generator(np.random.Philox(3)), np.random.Generator(np.random.SFC64(3)), np.random.Generator(np.random.MT19937(3))):
    again, copied = pickle.loads(pickle.dumps(made)), copy.deepcopy(made)
    drawn = made.normal(size=3)
    print(type(again).__name__, (again.normal(size=3) == drawn).all(), (copied.normal(size=3) == drawn).all())
for kind in (pd.Timestamp, pd.Timedelta, pd.Period, pd.Interval, pd.Categorical, pd.offsets.Day, pd.DataFrame, pd.Index, np.float64, np.ndarray):
    print(pickle.loads(pickle.dumps(kind)) is kind)

from pandas._libs.tslibs import Timestamp as first
from pandas._libs.tslibs.timestamps import Timestamp as second
from pandas.core.arrays.categorical import Categorical
from pandas.core.window.rolling import Rolling
from pandas.core.resample import Resampler

print(first is pd.Timestamp, second is pd.Timestamp, Categorical is pd.Categorical, isinstance(pd.Series([1]).rolling(1), Rolling))
