"""Names and levels of indexes of every kind."""
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


each(lambda x: x.rename("new"))
each(lambda x: x.rename(["a", "b"]))
each(lambda x: x.rename(["a"]))
each(lambda x: x.rename({1: 2}))
each(lambda x: x.set_names("z"))
each(lambda x: x.set_names(["z"]))
each(lambda x: x.set_names(["a", "b"]))
each(lambda x: x.set_names("z", level=1))
each(lambda x: x.droplevel(0))
each(lambda x: x.get_level_values(0))
each(lambda x: x.get_level_values(1))
each(lambda x: x.get_level_values("bad"))
each(lambda x: setattr(x, "name", [1]))
