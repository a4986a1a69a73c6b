import numpy as np
import pandas as pd

SAMPLES = {
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
