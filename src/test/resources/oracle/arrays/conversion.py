"""Extension arrays of every kind as other things."""
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


each(lambda x: x.astype(object))
each(lambda x: x.astype("string"))
each(lambda x: x.astype(float))
each(lambda x: x.to_numpy())
each(lambda x: x.to_numpy(dtype=object))
each(lambda x: x.to_numpy(dtype=object, na_value=None))
each(lambda x: np.asarray(x))
each(lambda x: x.tolist())
each(lambda x: list(x))
each(lambda x: x.astype("category"))
each(lambda x: x.astype(str), but=["integers", "floats", "bools", "categorical"])
