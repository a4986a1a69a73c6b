import numpy as np
import pandas as pd

SAMPLES = {
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
