"""Indexes of every kind as other things, and other things made of them."""
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


each(lambda x: x.tolist())
each(lambda x: list(x))
each(lambda x: x.to_numpy())
each(lambda x: x.to_series())
each(lambda x: x.to_series(index=[7, 8, 9], name="z"))
each(lambda x: x.to_frame())
each(lambda x: x.to_frame(index=False, name="w"))
each(lambda x: x.to_flat_index())
each(lambda x: x.astype(str))
each(lambda x: x.astype(object))
each(lambda x: x.astype("category"))
each(lambda x: x.astype(float))
each(lambda x: x.astype(int))
each(lambda x: x.astype("Int64"))
each(lambda x: x.map(lambda x: x))
each(lambda x: x.map(str))
each(lambda x: x.map({x[0]: "mapped"}))
each(lambda x: x.map(pd.Series({x[0]: 5})))
each(lambda x: x.copy(name="c"))
each(lambda x: x.copy(deep=True))
each(lambda x: x.view())
each(lambda x: x.format())
each(lambda x: x.infer_objects())
each(lambda x: x.ravel())
each(lambda x: x.transpose())
each(lambda x: np.asarray(x))
each(lambda x: type(x.tolist()[0]))
each(lambda x: [type(x) for x in x][:2])
each(lambda x: pd.Series([1, 2, 3], index=x))
each(lambda x: pd.DataFrame({"v": [1, 2, 3]}, index=x))
each(lambda x: pd.DataFrame([[1, 2, 3]], columns=x))
