"""Extension arrays of every kind within series, frames and indexes."""
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


each(lambda x: pd.NA in x, but=["categorical", "moments", "durations"])
each(lambda x: pd.Series(x))
each(lambda x: pd.DataFrame({"v": x}))
each(lambda x: pd.Index(x), but=["zoned"])
each(lambda x: pd.isna(x))
each(lambda x: pd.concat([pd.Series(x), pd.Series(x)]))
each(lambda x: pd.Series(x).describe())
each(lambda x: pd.Series(x).sort_values())
each(lambda x: pd.Series(x).mode())
each(lambda x: pd.Series(x).reindex([0, 9]))
each(lambda x: pd.Series(x).sum())
each(lambda x: pd.Series(x).cumsum())
