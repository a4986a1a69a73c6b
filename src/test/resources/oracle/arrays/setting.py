"""Assignment to elements of extension arrays of every kind."""
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
    for name, array in ARRAYS.items():
        if name in but:
            continue
        try:
            result = call(array)
            print(name, type(result).__name__, repr(result))
        except Exception as error:
            print(name, f"{type(error).__name__}: {error}")


def with_set(key, value):
    def call(array):
        array = array.copy()
        array[key(array) if callable(key) else key] = value(array)
        return array

    return call


each(with_set(0, lambda x: x[2]))
each(with_set(0, lambda x: None))
each(with_set(0, lambda x: pd.NA))
each(with_set(0, lambda x: "bad"))
each(with_set([0,1], lambda x: x[2]))
each(with_set(slice(None), lambda x: x[0]))
each(with_set(lambda x: x.isna(), lambda x: x[0]))
each(with_set(0, lambda x: 99))
each(with_set(9, lambda x: 1))
