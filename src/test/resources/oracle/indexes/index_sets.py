"""Indexes of every kind joined, compared and fitted to each other."""
import warnings

import numpy as np
import pandas as pd

warnings.simplefilter("ignore")
INDEXES = {
    "integers": pd.Index([3, 1, 2], name="n"),
    "texts": pd.Index(["x", "y", "z"]),
    "floats": pd.Index([1.5, np.nan, 2.5]),
    "doubled": pd.Index([1, 1, 2]),
    "mixed": pd.Index(["a", 1, None]),
    "range": pd.RangeIndex(3),
    "steps": pd.RangeIndex(1, 10, 3, name="k"),
    "categorical": pd.CategoricalIndex(["p", "q", "p"], name="cc"),
    "bools": pd.Index([True, False, True]),
    "ordered": pd.CategoricalIndex(["lo", "hi", "lo"], categories=["lo", "hi"], ordered=True),
    "nullable": pd.Index([1, None, 3], dtype="Int64"),
    "string": pd.Index(["a", "b", None], dtype="string"),
    "empty": pd.Index([]),
    "timedelta": pd.TimedeltaIndex(["1D", "2D", "3D"]),
    "datetime": pd.DatetimeIndex(["2020-01-02", "2020-01-01", "2020-01-03"]),
}


def each(call, but=()):
    for name, index in INDEXES.items():
        if name in but:
            continue
        try:
            result = call(index)
            print(name, type(result).__name__, repr(result))
        except Exception as error:
            print(name, f"{type(error).__name__}: {error}")


each(lambda x: x.equals(x.copy()))
each(lambda x: x.equals(list(x)))
each(lambda x: x.identical(x.rename("zzz")))
each(lambda x: x.is_(x.view()))
each(lambda x: x.union(x))
each(lambda x: x.union(pd.Index([x[0]])))
each(lambda x: x.union(pd.Index(["k", "l"])))
each(lambda x: x.union([9, 8], sort=False))
each(lambda x: x.intersection(x[:1]))
each(lambda x: x.intersection(pd.Index(["k"])))
each(lambda x: x.difference(x[:1]))
each(lambda x: x.difference(["k"]))
each(lambda x: x.symmetric_difference(x[1:].append(pd.Index(["k"]))))
each(lambda x: x.join(x[1:], how="outer"))
each(lambda x: x.join(x[1:], how="inner"))
each(lambda x: x.join(x[:2], how="left", return_indexers=True))
each(lambda x: x.reindex(x[::-1]))
each(lambda x: x.reindex([x[0], "nope"]))
