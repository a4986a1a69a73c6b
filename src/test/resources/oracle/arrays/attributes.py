"""What extension arrays of every kind say of themselves."""
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


each(lambda x: x)
each(lambda x: x.dtype)
each(lambda x: x.shape)
each(lambda x: x.ndim)
each(lambda x: x.nbytes)
each(lambda x: len(x))
each(lambda x: x.T)
each(lambda x: hash(x))
each(lambda x: bool(x))
each(lambda x: iter(x) is None)
each(lambda x: x.size, but=["integers", "floats", "bools"])
