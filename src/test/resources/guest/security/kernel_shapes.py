# attack: shapes, indices, strides, frequencies and widths whose products overflow
# expect: completes, held
# limits: cpu_ms=30_000, wall_ms=60_000
import io

import numpy as np
import pandas as pd
from numpy.lib.stride_tricks import as_strided

times = pd.Series([1, 2], index=pd.to_datetime(["1700", "2200"]))
texts = pd.Series(["a" * 1000])
header = "{'descr': '<f8', 'fortran_order': False, 'shape': (9223372036854775807,)}"
for number, action in enumerate((
    lambda: np.zeros((2**33, 2**33)), lambda: np.zeros((0, -1)), lambda: np.zeros(3, dtype=[("a", "i4", (2**31,))]),
    lambda: as_strided(np.arange(3), shape=(10**6,), strides=(8,)).sum(),
    lambda: as_strided(np.arange(3), shape=(3,), strides=(-8,)).sum(),
    lambda: as_strided(np.arange(3), shape=(100,), strides=(8,)).fill(7),
    lambda: as_strided(np.arange(3), shape=(2**40,), strides=(0,)).sum(),
    lambda: np.broadcast_to(1, (2**31, 2**31)).sum(), lambda: np.zeros(0).reshape(2**32, 2**32),
    lambda: np.zeros(4).reshape(2**63 - 1, -1),
    lambda: np.zeros(16).reshape(2**32 + 4, 4), lambda: np.tile([1, 2, 3], (2**31, 2**31)),
    lambda: np.repeat([1, 2], [2**62, 2**62]),
    lambda: np.repeat([1, 2], [-(2**31), 2**31 + 2]), lambda: np.take([1, 2, 3], [2**32]), lambda: np.arange(5)[2**32],
    lambda: np.arange(5)[np.array([2**32 + 1])], lambda: np.arange(5).__setitem__(np.array([2**32 + 1]), 3),
    lambda: pd.Series([1, 2, 3]).take([2**32]), lambda: pd.Series([1, 2, 3]).iloc[[2**32 + 1]],
    lambda: pd.DataFrame({"a": [1]}).iloc[[2**32], [0]],
    lambda: pd.date_range("1677-09-22", "2262-04-10", freq="ns"), lambda: times.resample("ns").sum(), lambda: times.asfreq("ms"),
    lambda: pd.period_range("1700", "2200", freq="s"), lambda: pd.interval_range(0, 10**12),
    lambda: pd.timedelta_range("0", "100000 days", freq="ns"), lambda: pd.date_range("2020", "2021", freq=pd.DateOffset(days=0)),
    lambda: times.resample("0s").sum(), lambda: texts.str.repeat(2**31 - 1), lambda: texts.str.repeat([2**31]),
    lambda: texts.str.pad(2**31 - 1),
    lambda: texts.str.zfill(2**40), lambda: np.char.multiply(["a" * 1000], 2**31),
    lambda: np.load(io.BytesIO(b"\x93NUMPY\x01\x00v\x00" + header.encode().ljust(118) + b"\n")),
    lambda: np.frombuffer(b"abcdefgh", dtype="O"),
    lambda: np.frombuffer(memoryview(b"abcdefgh"), dtype="f8", count=2**31, offset=-8), lambda: pd.cut([1, 2, 3], 2**40),
    lambda: np.kron(np.ones((3000, 3000)), np.ones((3000, 3000))), lambda: np.indices((10**5, 10**5)),
    lambda: np.vander(np.ones(10**5), 10**5),
    lambda: pd.MultiIndex.from_product([range(10**4)] * 3), lambda: pd.DataFrame({"a": ["x"]}).to_string(col_space=2**31 - 1),
    lambda: pd.Series(range(10)).sample(2**40, replace=True), lambda: pd.Timestamp("2020") + pd.offsets.MonthEnd(10**18),
    lambda: pd.json_normalize((lambda d: d.update(x=d) or d)({})),
)):
    try:
        result = action()
    except (MemoryError, OverflowError, ValueError, TypeError, IndexError, NotImplementedError, ZeroDivisionError, RecursionError):
        continue
    raise AssertionError(f"{number} gave {type(result)}")
print("held")
