"""Operators and functions on extension arrays of every kind."""
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
ARRAYS = {
    "integers": pd.array([1, None, 3]),
    "floats": pd.array([1.5, None, 2.5]),
    "bools": pd.array([True, None, False]),
    "texts": pd.array(["a", None, "b"]),
    "numpy": pd.arrays.NumpyExtensionArray(np.array([1, 2, 3])),
    "objects": pd.arrays.NumpyExtensionArray(np.array(["x", None, 1], dtype=object)),
    "categorical": pd.Categorical(["p", None, "q"]),
    "moments": pd.array(pd.to_datetime(["2020-01-01", None, "2020-01-03"])),
    "durations": pd.array(pd.to_timedelta(["1D", None, "3D"])),
    "zoned": pd.array(pd.date_range("2020", periods=3, tz="UTC")),
}


def each(call, but=()):
    # What is left out by name is told otherwise here.
    for name, array in ARRAYS.items():
        if name in but:
            continue
        try:
            result = call(array)
            print(name, type(result).__name__, repr(result))
        except Exception as error:
            print(name, f"{type(error).__name__}: {error}")


each(lambda x: x == x)
each(lambda x: x == x[0])
each(lambda x: x != x[0])
each(lambda x: x < x[0])
each(lambda x: x == "zz")
each(lambda x: x + x)
each(lambda x: x + 1)
each(lambda x: x * 2)
each(lambda x: x - x)
each(lambda x: x / 2)
each(lambda x: x // 2)
each(lambda x: x % 2)
each(lambda x: x ** 2, but=["bools"])
each(lambda x: -x, but=["moments", "zoned"])
each(lambda x: ~x, but=["moments", "zoned"])
each(lambda x: abs(x))
each(lambda x: x + None, but=["numpy", "objects"])
each(lambda x: x + pd.NA, but=["objects"])
each(lambda x: x[0] in x)
each(lambda x: None in x, but=["categorical", "moments", "durations"])
each(lambda x: "zz" in x)
each(lambda x: np.add(x, x), but=["objects", "moments", "durations", "zoned"])
each(lambda x: np.isnan(x), but=["zoned"])
each(lambda x: x & True)
each(lambda x: x | x)
each(lambda x: x + "a")
