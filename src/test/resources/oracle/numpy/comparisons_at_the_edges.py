"""Comparisons, truths and conversions of numbers at the ends of their ranges, in lengths that are no multiple of a stride."""

import numpy as np
import pandas as pd

floats = np.array([np.nan, -np.nan, np.inf, -np.inf, 0.0, -0.0, 5e-324, -5e-324, 2.2250738585072014e-308, 1.7976931348623157e308,
                   -1.7976931348623157e308, 1.0, np.nextafter(1.0, 2.0), -1.0, 100.0])
ints = np.array([-2**63, -2**63 + 1, -2**62, -1, 0, 1, 2**62, 2**63 - 2, 2**63 - 1])
unsigned = np.array([0, 1, 2**63 - 1, 2**63, 2**64 - 1], dtype="uint64")
texts = "eq ne lt le gt ge".split()
ufuncs = [np.equal, np.not_equal, np.less, np.less_equal, np.greater, np.greater_equal]


def bits(truths):
    return "".join("1" if one else "0" for one in truths)


with np.errstate(all="ignore"):
    narrow = floats.astype("float32")
for values in (floats, ints, unsigned, narrow, ints.astype("int32")):
    print(values.dtype)
    for name, ufunc in zip(texts, ufuncs):
        print(name, *(bits(row) for row in ufunc(values[:, None], values[None, :])))
        print(name, bits(ufunc(values[::2], values[0])), bits(ufunc(values[::-1], values)))
        print(name, *(bits(getattr(pd.Series(values), name)(one)) for one in values))
        print(name, *(bits(getattr(pd.Series(np.repeat(one, len(values))), name)(pd.Series(values))) for one in values))

print(bits(np.isnan(floats)), bits(np.isnan(floats[::2])), bits(pd.Series(floats).isna()), bits(pd.Series(floats).notna()))
times = np.array(["2020-01-01", "NaT", "1677-09-22", "2262-04-11"], dtype="datetime64[ns]")
print(bits(np.isnat(times)), bits(np.isfinite(times)), bits(pd.Series(times).isna()), bits(times == times), bits(times < times[::-1]))

for count in (0, 1, 7, 8, 9, 16, 23, 2047, 2048, 2049, 4101):
    x = np.arange(count) % 3 == 0
    y = np.arange(count) % 5 < 2
    print(count, (x & y).sum(), (x | y).sum(), (x ^ y).sum(), (~x).sum(), (~x).dtype, len(x[x]), np.count_nonzero(y), x.nonzero()[0].sum())
    print((x[::-1] & y).sum(), (~x[1::2]).sum(), (x[1:] | y[:-1]).sum(), bits(~x[3:12]), bits(x[3:12] ^ y[3:12]))

near = np.array([0.5, -0.5, 1e18, -1e18, 9.2233720368547e18, -9.2233720368547e18, 2.0**53 + 2, -0.0] * 300)
print(near.astype("int64")[:8], near.astype("int64").sum(), near[::3].astype("int64")[:5])
with np.errstate(invalid="ignore"):
    beyond = near.copy()
    beyond[[0, 1, 2, 2100]] = np.nan, np.inf, 1e19, -np.inf
    print(beyond.astype("int64")[:8], beyond.astype("int64")[2096:2104])
    print(np.array([9.223372036854775808e18, np.nan, -9.3e18]).astype("int64"))
for bad in (np.nan, np.inf):
    try:
        pd.Series([1.0, bad]).astype("int64")
    except Exception as error:
        print(type(error).__name__ + ":", error)
for count in (1, 3, 4, 5, 9):
    print((np.arange(count) * 2**60 - 7).astype("float64").tolist())

for values in ([-0.0, -0.0], [-0.0, 0.0], [np.nan, -0.0, np.nan, -0.0], [1e308, 1e308, -np.inf], [np.nan], []):
    with np.errstate(all="ignore"):
        print(np.cumsum(np.array(values, dtype="float64")), pd.Series(values, dtype="float64").cumsum().tolist(),
              pd.Series(values, dtype="float64").cumsum(skipna=False).tolist())
