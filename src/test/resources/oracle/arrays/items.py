"""Elements, selections and rearrangements of extension arrays of every kind."""
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


each(lambda x: x[0])
each(lambda x: x[1])
each(lambda x: x[1:])
each(lambda x: x[[0, 2]])
each(lambda x: x[[True, False, True]])
each(lambda x: x[pd.array([True, None, True])])
each(lambda x: x[5])
each(lambda x: x[np.array([0, 1])])
each(lambda x: x[::-1])
each(lambda x: x.isna())
each(lambda x: x.take([0, -1]))
each(lambda x: x.take([0, -1], allow_fill=True))
each(lambda x: x.take([0, 5]))
each(lambda x: x.take([0, -1], allow_fill=True, fill_value=x[0]))
each(lambda x: x.copy())
each(lambda x: x.unique())
each(lambda x: x.dropna())
each(lambda x: x.fillna(x[0]))
each(lambda x: x.fillna(method="ffill"))
each(lambda x: x.fillna("bad"), but=["zoned"])
each(lambda x: x.shift(), but=["numpy"])
each(lambda x: x.shift(-1), but=["numpy"])
each(lambda x: x.shift(1, fill_value=x[0]))
each(lambda x: x.repeat(2))
each(lambda x: x.equals(x))
each(lambda x: x.equals(x[:2]))
each(lambda x: x.insert(1, x[0]))
each(lambda x: x.insert(0, None), but=["numpy", "objects"])
each(lambda x: x.delete(0))
each(lambda x: x.map(lambda v: v))
each(lambda x: x.map({x[0]: "m"}))
each(lambda x: x.ravel())
each(lambda x: x.view(), but=["moments", "durations"])
each(lambda x: x._from_sequence([]), but=["numpy", "objects"])
each(lambda x: x._concat_same_type([x, x]))
