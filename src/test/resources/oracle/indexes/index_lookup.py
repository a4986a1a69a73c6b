"""Where labels are in indexes of every kind."""
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


each(lambda x: x.isin([x[0]]))
each(lambda x: x.isin(["nope"]))
each(lambda x: x.isin("nope"))
each(lambda x: x.get_loc(x[0]))
each(lambda x: x.get_loc("nope"))
each(lambda x: x.get_loc(99))
each(lambda x: x.get_loc([1]))
each(lambda x: x.get_loc(None))
each(lambda x: x.get_indexer([x[0], "nope"]))
each(lambda x: x.get_indexer(x[::-1]))
each(lambda x: x.get_indexer_for([x[0]]))
each(lambda x: x.get_indexer_non_unique([x[0]]))
each(lambda x: x.get_indexer([x[0]], method="ffill"))
each(lambda x: x.slice_locs(x[0], x[1]))
each(lambda x: x.slice_indexer(x[0], x[2]))
each(lambda x: x.get_slice_bound(x[0], "left"))
each(lambda x: x[0] in x)
each(lambda x: "nope" in x)
