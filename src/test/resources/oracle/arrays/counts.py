"""Reductions, order and distinct elements of extension arrays of every kind."""
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


each(lambda x: x.factorize())
each(lambda x: x.factorize(use_na_sentinel=False))
each(lambda x: x.value_counts())
each(lambda x: x.value_counts(dropna=False))
each(lambda x: x.argsort())
each(lambda x: x.argmin(), but=["objects"])
each(lambda x: x.argmax(), but=["objects"])
each(lambda x: x.searchsorted(x[0]), but=["objects", "moments", "durations"])
each(lambda x: x.isin([x[0]]), but=["moments", "durations", "zoned"])
each(lambda x: x.duplicated())
each(lambda x: x.sum(), but=["texts"])
each(lambda x: x.min())
each(lambda x: x.max())
each(lambda x: x.mean(), but=["texts"])
each(lambda x: x.std(), but=["texts"])
each(lambda x: x.any())
each(lambda x: x.all())
each(lambda x: x.prod(), but=["texts"])
